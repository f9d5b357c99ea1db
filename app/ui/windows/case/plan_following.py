"""A plan is followed (§50-51): each action and meeting done, not done and why, or moved; and the
signatures are written down (§49)."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView

from app.core.clock import today
from app.core.vocabulary import PlanStatus
from app.rules.ch5_plan import Following, Standing
from app.services.person_page import PersonPage, open_person
from app.services.plan_following import (
    ExcuseLine,
    Follow,
    Kind,
    SignPlan,
    excuse_line,
    follow_plan,
    sign_plan,
)
from app.services.plan_queries import ActionView, PlanView
from app.ui import icons, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.back import BackButton, heading
from app.ui.windows.case.plan_section import LOOKS, Line, line_words, stands
from app.ui.windows.editor import Editor

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_FORM_PX, _HIGHEST = 350, 400
"""How high the questions stand, in large letters too; the list has what is left."""


def _is(*statuses: PlanStatus) -> Callable[[Mapping[str, Any]], bool]:
    def asked(values: Mapping[str, Any]) -> bool:
        return values.get("status") in statuses

    return asked


_OUTCOME = (
    FieldSpec(
        "status",
        QT_TRANSLATE_NOOP("Field", "How it came out"),
        FieldKind.CHOICE,
        required=True,
        paragraph="51",
        list_name="plan_outcome",
    ),
    FieldSpec(
        "closed_on",
        QT_TRANSLATE_NOOP("Field", "Done on"),
        FieldKind.DATE,
        required=True,
        visible_if=_is(PlanStatus.DONE),
    ),
    FieldSpec(
        "new_day",
        QT_TRANSLATE_NOOP("Field", "New day"),
        FieldKind.DATE,
        required=True,
        visible_if=_is(PlanStatus.PUT_OFF),
    ),
    FieldSpec(
        "valid_reason",
        QT_TRANSLATE_NOOP("Field", "For a valid reason"),
        FieldKind.YES_NO,
        required=True,
        paragraph="37",
        visible_if=_is(PlanStatus.NOT_DONE),
    ),
    FieldSpec(
        "why",
        QT_TRANSLATE_NOOP("Field", "Why"),
        FieldKind.TEXT,
        required=True,
        max_length=300,
        visible_if=_is(PlanStatus.NOT_DONE, PlanStatus.PUT_OFF),
    ),
)
_SIGNING = (
    FieldSpec(
        "signed_on",
        QT_TRANSLATE_NOOP("Field", "Both signed on"),
        FieldKind.DATE,
        required=True,
        paragraph="49",
    ),
    FieldSpec(
        "copy_given",
        QT_TRANSLATE_NOOP("Field", "One copy was given to the person"),
        FieldKind.YES_NO,
        required=True,
        paragraph="49",
    ),
)
_KEYS = {
    Act.PLAN_DONE: PlanStatus.DONE,
    Act.PLAN_NOT_DONE: PlanStatus.NOT_DONE,
    Act.PLAN_PUT_OFF: PlanStatus.PUT_OFF,
}


class _Form(Editor):
    """The questions, with the words of the window around them."""

    def __init__(self, specs: tuple[FieldSpec, ...], context: Context) -> None:
        super().__init__(specs, today(context.rt.clock))
        self.retranslate()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save  Ctrl+S"))


class _PlanRoom(Retranslating, Room):
    """What the two windows have in common: the head, the way back, the plan in force."""

    left = Signal()

    def __init__(self, context: Context, page: PersonPage, specs: tuple[FieldSpec, ...]) -> None:
        super().__init__(context.place)
        assert page.case is not None and page.case.plans
        self._context, self._page = context, page
        self.plan: PlanView = page.case.plans[0]
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(f"{page.full_name}  ·  {self.plan.paper_number}")
        self._back = BackButton(self)
        self.form = _Form(specs, context)
        self.form.submitted.connect(self._save)
        self.form.renewed.connect(self._renew)
        self._head = heading(column(self._title, self._name, gap=2), self._back)

    def may_leave(self) -> bool:
        """Not while something is being written down; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def _save(self, values: dict[str, Any]) -> None:
        raise NotImplementedError

    def _renew(self) -> None:
        """Somebody else changed the plan: show it as it now is."""
        rt, actor, person = self._context.rt, self._context.actor, self._page.id
        tasks.run(self, lambda: open_person(rt, actor, person), self._on_renewed)

    def _on_renewed(self, page: PersonPage) -> None:
        if page.case is None or not page.case.plans:
            self.left.emit()
            return
        self._page, self.plan = page, page.case.plans[0]
        self.form.banner.clear()


class PlanFollowing(_PlanRoom):
    """The plan in force as a list; what came of the line that is marked is asked below it."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, _OUTCOME)
        self._of = label("subtitle", wrap=True, name="line")
        self.table = QTableView()
        self.table.setObjectName("plan_lines")
        prepare_table(self.table)
        self.model: RowsModel[Line] = RowsModel(
            self, self._titles, self._cells, icon=self._icon, tip=lambda one: one.why
        )
        self.table.setModel(self.model)
        fit_columns(self.table, (230, 120, 520), gives=(0, 2), large_without=(3,))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self.form.form.focus_field("status"))
        self.buttons = {act: button("", name=act.value) for act in _KEYS}
        for act, widget in self.buttons.items():
            widget.clicked.connect(partial(self.choose, _KEYS[act]))
            shortcut(self, KEYS[act].keys, widget.click)
        self.form.title.hide()
        lower = column(self._of, row(*self.buttons.values(), -1), self.form, margin=16)
        self._lower = frame("card", lower)
        upper = frame("card", column(self.table, margin=8))
        content = column(self._head, upper, self._lower, margin=24, gap=16)
        content.setStretch(1, 1)
        self.setLayout(content)
        theme.FollowScale(
            self, lambda: self._lower.setFixedHeight(min(theme.px(_FORM_PX), _HIGHEST))
        )
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Follow the plan"))
        self.table.setAccessibleName(self.tr("Actions and meetings by their days"))
        self._show()

    def take_focus(self) -> None:
        """On the list, at the first line that waits."""
        self.table.setFocus()

    def chosen(self) -> Line | None:
        """The line that is marked."""
        place = self.table.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def choose(self, status: PlanStatus, *_clicked: bool) -> None:
        """What came of the line is this; what else has to be told is asked."""
        line = self.chosen()
        if line is None or status not in self._open_to(line) or self.form.busy:
            return
        if self._is_broken(line):
            self.form.form.set_values({"status": status.value, "valid_reason": True, "why": ""})
            self.form.form.focus_field("why")
            return
        day = today(self._context.rt.clock).isoformat()
        self.form.form.set_values({"status": status.value, "closed_on": day})
        first = {PlanStatus.DONE: "closed_on", PlanStatus.PUT_OFF: "new_day"}
        self.form.form.focus_field(first.get(status, "valid_reason"))

    def _is_broken(self, line: Line | None) -> bool:
        return line is not None and self._standing(line) is Standing.BROKEN

    def _open_to(self, line: Line | None) -> tuple[PlanStatus, ...]:
        """What can be written down of a line; of a broken one only that it was excused."""
        if self._is_broken(line):
            return (PlanStatus.NOT_DONE,)
        planned = line is not None and line.status is PlanStatus.PLANNED
        return tuple(_KEYS.values()) if planned else ()

    def _titles(self) -> tuple[str, ...]:
        return self.tr("How it stands"), self.tr("Day"), self.tr("What"), self.tr("Why")

    def _standing(self, line: Line) -> Standing:
        return stands(line, today(self._context.rt.clock))

    def _cells(self, line: Line) -> tuple[str, ...]:
        return (
            word(self._standing(line).value),
            format_date(line.day),
            line_words(line),
            line.why,
        )

    def _icon(self, line: Line) -> Any:
        return icons.icon(*LOOKS[self._standing(line)])

    def _show(self) -> None:
        kept = self.table.currentIndex().row()
        self.model.show_rows(self.plan.lines)
        waits = [n for n, one in enumerate(self.model.rows) if one.status is PlanStatus.PLANNED]
        place = next((n for n in waits if n >= kept), waits[0] if waits else 0)
        self.table.selectRow(place)
        self._on_row(self.table.currentIndex())

    def _on_row(self, _index: QModelIndex, _before: QModelIndex | None = None) -> None:
        line = self.chosen()
        open_to = self._open_to(line)
        self._of.setText(f"{format_date(line.day)}  {line_words(line)}" if line else "")
        self.form.form.set_values({spec.name: None for spec in _OUTCOME})
        self.form.touched = False
        self.form.banner.clear()
        self.form.setEnabled(bool(open_to))
        words = {
            Act.PLAN_DONE: self.tr("Done"),
            Act.PLAN_NOT_DONE: self.tr("A valid reason became known…")
            if self._is_broken(line)
            else self.tr("Not done…"),
            Act.PLAN_PUT_OFF: self.tr("Move…"),
        }
        for act, widget in self.buttons.items():
            widget.setText(f"{words[act]}  {KEYS[act].cap()}")
            widget.setEnabled(_KEYS[act] in open_to)

    def _save(self, values: dict[str, Any]) -> None:
        line = self.chosen()
        if line is None:
            self.form.refuse(ValueError("no line is marked"))
            return
        outcome = Following(
            status=PlanStatus(values["status"]),
            closed_on=_day(values["closed_on"]),
            why=str(values["why"] or ""),
            valid_reason=values["valid_reason"],
            new_day=_day(values["new_day"]),
        )
        kind = Kind.ACTION if isinstance(line, ActionView) else Kind.MEETING
        where = (self.plan.id, self.plan.version, kind, line.id)
        excused = self._is_broken(line) and outcome.valid_reason is True
        rt, actor = self._context.rt, self._context.actor

        def work() -> PersonPage:
            if excused:
                return open_person(
                    rt, actor, excuse_line(rt, actor, ExcuseLine(*where, outcome.why))
                )
            return open_person(rt, actor, follow_plan(rt, actor, Follow(*where, outcome)))

        tasks.run(self, work, self._on_followed, self.form.refuse)

    def _on_followed(self, page: PersonPage) -> None:
        self._on_renewed(page)
        self.form.saved(lambda: self.tr("Written down."))
        bus().changed.emit("case", page.id)
        self.table.setFocus()

    def _on_renewed(self, page: PersonPage) -> None:
        super()._on_renewed(page)
        self._show()


class PlanSigning(_PlanRoom):
    """§49: when both signed, and that one copy is the person's."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, _SIGNING)
        self.form.title.hide()
        day = today(context.rt.clock).isoformat()
        self.form.form.set_values({"signed_on": day})
        self.setLayout(column(self._head, self.form, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("The plan was signed"))

    def take_focus(self) -> None:
        """On the day."""
        self.form.form.focus_first()

    def _save(self, values: dict[str, Any]) -> None:
        signed_on, given = _day(values["signed_on"]), bool(values["copy_given"])
        assert signed_on is not None
        command = SignPlan(self.plan.id, self.plan.version, signed_on, given)
        work = partial(sign_plan, self._context.rt, self._context.actor, command)
        tasks.run(self, work, self._on_signed, self.form.refuse)

    def _on_signed(self, person_id: int) -> None:
        self.form.busy = False
        bus().changed.emit("case", person_id)
        self.left.emit()


def open_following(visits: "Visits", page: PersonPage) -> None:
    """The list of the plan in force."""
    visits.visit_till_left(PlanFollowing(visits.context, page))


def open_signing(visits: "Visits", page: PersonPage) -> None:
    """The signatures of the plan in force."""
    visits.visit_till_left(PlanSigning(visits.context, page))


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
