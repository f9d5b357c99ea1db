"""What several rows of the queue are asked for at once: to whom they go, how people were told."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.core.errors import UserError
from app.core.vocabulary import Language, Role, Told
from app.services.absences import Colleague, people_of
from app.services.informing import inform
from app.services.queue import WHY_LENGTH, Seen, TakeResult, hand_over
from app.services.queue_queries import NOBODY, QueueRow
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.choices import ChoiceField
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import format_date, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.picking import Outcome
from app.ui.windows.card_sections import name_of
from app.ui.windows.case.decision_draft import TELL
from app.ui.windows.record_form import RecordForm

_NAMED = 5
"""So many are named above the form; of the others, how many."""
_TO = FieldSpec(
    "to",
    QT_TRANSLATE_NOOP("Field", "To whom"),
    FieldKind.CHOICE,
    required=True,
    caption=QT_TRANSLATE_NOOP(
        "Field", "All open work of the case for this post goes to the same person."
    ),
)
_WHY = FieldSpec(
    "why",
    QT_TRANSLATE_NOOP("Field", "Why"),
    FieldKind.TEXT_LONG,
    required=True,
    max_length=WHY_LENGTH,
    caption=QT_TRANSLATE_NOOP("Field", "Stays in the audit trail with your name."),
)
_FREE = QT_TRANSLATE_NOOP("HandOverWindow", "Whoever takes it first")
_SEVERAL = QT_TRANSLATE_NOOP(
    "HandOverWindow", "These are of several posts. Choose work of one post."
)
_AWAY = QT_TRANSLATE_NOOP("HandOverWindow", "{name} (away until {day})")
_STOOD_FOR = QT_TRANSLATE_NOOP("HandOverWindow", "{name} (away until {day}, stood in for: {who})")


@dataclass(frozen=True)
class _Receiver:
    """Somebody to whom work can be given, as a row to choose; None: nobody, it is free."""

    who: Colleague | None

    @property
    def code(self) -> str:
        return str(self.who.account_id if self.who else NOBODY)

    def title(self, _language: Language) -> str:
        if self.who is None:
            return translated("HandOverWindow", _FREE)
        name, away = name_of(self.who.names), self.who.away
        if away is None:
            return name
        stands_in = name_of(away.substitute_names) if away.substitute_names else ""
        words = translated("HandOverWindow", _STOOD_FOR if stands_in else _AWAY)
        return words.format(name=name, day=format_date(away.last_day), who=stands_in)

    @property
    def titles(self) -> tuple[str, ...]:
        return (self.title(Language.KAZAKH),)


class _OfSeveral(RecordForm):
    """A form for several rows. One of its kind says its words in `retranslate` and carries the
    values out in `submit`; `finished` gives what came of each, as `Outcome`s."""

    finished = Signal(object)

    def __init__(
        self, context: Context, rows: Sequence[QueueRow], specs: tuple[FieldSpec, ...]
    ) -> None:
        super().__init__(context, "", specs)
        self.rows = tuple(rows)
        self._help.hide()

    def retranslate(self) -> None:
        people = list(dict.fromkeys(name_of(item.names) for item in self.rows))
        named = ", ".join(people[:_NAMED])
        more = self.tr("{names} and {count} more")
        rest = len(people) - _NAMED
        self._name.setText(more.format(names=named, count=rest) if rest > 0 else named)

    def carry_out(self, work: Callable[[], Any]) -> None:
        """Do it off the UI thread; `outcomes` tells of its result."""
        tasks.run(self, work, self._on_done, self.form.refuse)

    def outcomes(self, results: Any) -> Sequence[Outcome]:
        """What came of each, and whose it was."""
        raise NotImplementedError

    def _on_done(self, results: Any) -> None:
        told = self.outcomes(results)
        faults = [error for _name, error in told if error is not None]
        if faults and len(faults) == len(told) and all(map(self._is_asked_anew, faults)):
            self.form.refuse(faults[0])
            return
        self.form.busy = False
        self.left.emit()
        self.finished.emit(results)
        bus().changed.emit("case", None)

    def _is_asked_anew(self, fault: BaseException) -> bool:
        """A fault of what was typed stays with the form; of the rows, it is told in the list."""
        return isinstance(fault, UserError) and bool(self.form.field_of(fault))


class HandOverWindow(_OfSeveral):
    """Puts the work of the rows into another's hands, or back to all."""

    def __init__(self, context: Context, rows: Sequence[QueueRow]) -> None:
        super().__init__(context, rows, (_TO, _WHY))
        rt, actor, posts = context.rt, context.actor, {item.owner for item in rows}
        holders = {item.holder_id for item in rows}
        held_by = holders.pop() if len(holders) == 1 else NOBODY
        work = partial(_receivers, partial(people_of, rt, actor), posts, held_by)
        tasks.run(self, work, self._offer)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Hand over: {count}").format(count=len(self.rows))
        posts = sorted({word(item.owner.value) for item in self.rows})
        self._title.setText(f"{title}  ·  {', '.join(posts)}")
        self.form.save.setText(self.tr("Hand over  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        rt, actor, why = self._context.rt, self._context.actor, str(values["why"] or "")
        seen = [Seen(item.term_id, item.holder_id) for item in self.rows]
        to = int(values["to"]) or None
        self.carry_out(lambda: hand_over(rt, actor, seen, to, why))

    def outcomes(self, results: Sequence[TakeResult]) -> Sequence[Outcome]:
        return taken_outcomes(self.rows, results)

    def _offer(self, receivers: Sequence[_Receiver]) -> None:
        field = self.form.form.field("to")
        assert isinstance(field, ChoiceField)
        field.offer(receivers)


class InformWindow(_OfSeveral):
    """Writes down that people were told, all in one way (§35, §45)."""

    def __init__(self, context: Context, rows: Sequence[QueueRow]) -> None:
        super().__init__(context, rows, TELL)
        self.form.form.set_values({"how": Told.SMS.value})
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("They were told: {count}").format(count=len(self.rows)))
        self.form.save.setText(self.tr("They were told  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        rt, actor, how = self._context.rt, self._context.actor, Told(values["how"])
        terms = [item.term_id for item in self.rows]
        self.carry_out(lambda: inform(rt, actor, terms, how))

    def outcomes(self, results: Sequence[Any]) -> Sequence[Outcome]:
        return taken_outcomes(self.rows, results)


def taken_outcomes(rows: Iterable[QueueRow], results: Iterable[Any]) -> tuple[Outcome, ...]:
    """Each result with the name of its row's person."""
    names = {item.term_id: name_of(item.names) for item in rows}
    return tuple((names.get(each.term_id, ""), each.fault) for each in results)


def are_nobodys(rows: Iterable[QueueRow]) -> bool:
    """Whether the work of all these rows is free."""
    return all(item.holder_id is None for item in rows)


def several_posts() -> str:
    """What is said where work of several posts would go to one."""
    return translated("HandOverWindow", _SEVERAL)


def _receivers(
    people: Callable[[Role], Sequence[Colleague]], posts: Iterable[Role], held_by: int | None
) -> tuple[_Receiver, ...]:
    """Who can have the work of every post that is asked for, and nobody; not who has all of it."""
    found = [people(post) for post in posts]
    ids = set.intersection(*({who.account_id for who in each} for each in found))
    return (
        *(_Receiver(who) for who in found[0] if who.account_id in ids - {held_by}),
        *([] if held_by is None else [_Receiver(None)]),
    )
