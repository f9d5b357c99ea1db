"""What came of a direction to a measure: came, did not come, completed, left, taken back."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.vocabulary import MeasureState
from app.services.measure_course import (
    Because,
    ComeToMeasure,
    EndMeasure,
    MissMeasure,
    call_off_measure,
    come_to_measure,
    end_measure,
    excuse,
    miss_measure,
)
from app.services.measure_queries import MeasureView
from app.services.person_page import PersonPage
from app.services.runtime import Actor, Runtime
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import Room, column, label
from app.ui.windows.back import BackButton, heading
from app.ui.windows.case.measure_words import MeasureWords
from app.ui.windows.case.options import OptionForm, Options

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


class Step(StrEnum):
    """What can be written down about a direction."""

    CAME = "came"
    MISSED = "missed"
    CALLED_OFF = "called_off"
    COMPLETED = "completed"
    LEFT = "left"
    EXCUSED = "excused"


_STEPS = {
    MeasureState.CALLED: (Step.CAME, Step.MISSED, Step.CALLED_OFF),
    MeasureState.STARTED: (Step.COMPLETED, Step.LEFT),
}


_ENDS = frozenset({Step.MISSED, Step.COMPLETED, Step.LEFT})
"""By these the plan's line is settled (§51)."""


def _at(*steps: Step) -> Callable[[Mapping[str, Any]], bool]:
    return lambda values: str(values.get("step", "")).partition(" ")[0] in steps


_FIELDS = (
    FieldSpec(
        "came_on",
        QT_TRANSLATE_NOOP("Field", "Came to the centre on"),
        FieldKind.DATE,
        required=True,
        paragraph="44.3",
        visible_if=_at(Step.CAME),
    ),
    FieldSpec(
        "starts_on",
        QT_TRANSLATE_NOOP("Field", "First day"),
        FieldKind.DATE,
        required=True,
        visible_if=_at(Step.CAME),
    ),
    FieldSpec(
        "ends_on",
        QT_TRANSLATE_NOOP("Field", "Last day"),
        FieldKind.DATE,
        visible_if=_at(Step.CAME),
    ),
    FieldSpec(
        "ended_on",
        QT_TRANSLATE_NOOP("Field", "Ended on"),
        FieldKind.DATE,
        required=True,
        visible_if=_at(Step.COMPLETED, Step.LEFT),
    ),
    FieldSpec(
        "valid",
        QT_TRANSLATE_NOOP("Field", "Was there a valid reason?"),
        FieldKind.YES_NO,
        required=True,
        paragraph="44.3",
        visible_if=_at(Step.MISSED, Step.LEFT),
        help=QT_TRANSLATE_NOOP(
            "Field", "Without one it is a ground to be struck off, and leaving bars for a time."
        ),
    ),
    FieldSpec(
        "reason",
        QT_TRANSLATE_NOOP("Field", "What the reason was"),
        FieldKind.TEXT_LONG,
        max_length=300,
        visible_if=_at(Step.MISSED, Step.CALLED_OFF, Step.LEFT, Step.EXCUSED),
    ),
)


class _Form(OptionForm):
    """The steps, and what is asked of the one chosen."""

    def retranslate(self) -> None:
        self.save.setText(self.tr("Write down  Ctrl+S"))


class MeasureCourse(Retranslating, Room):
    """Offers what can be written down about each direction that is not settled."""

    left = Signal()

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context, self._today = context, today(context.rt.clock)
        self._words = MeasureWords(self)
        self._offered = {
            f"{step} {measure.id}": (step, measure)
            for measure in unsettled(page)
            for step in steps_of(measure)
        }
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(page.full_name)
        self.options = Options(list(self._offered))
        self.form = _Form(self.options, "step", _FIELDS, self._today)
        self.form.submitted.connect(self._write)
        self.form.renewed.connect(self.left)
        self.options.chosen.connect(self._on_chosen)
        self._back = BackButton(self)
        head = heading(column(self._title, self._name, gap=2), self._back)
        self.setLayout(column(head, self.form, margin=24, gap=16))
        self.options.choose(next(iter(self._offered)))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Course of an active measure"))
        self.form.retranslate()
        words = {
            Step.CAME: self.tr("Came and takes part"),
            Step.MISSED: self.tr("Did not come"),
            Step.CALLED_OFF: self.tr("The centre takes the call back"),
            Step.COMPLETED: self.tr("Completed"),
            Step.LEFT: self.tr("Left by himself"),
            Step.EXCUSED: self.tr("A valid reason became known"),
        }
        for name, (step, measure) in self._offered.items():
            lines = [f"{word(measure.kind.value)} · {measure.place}"]
            if step is steps_of(measure)[0]:
                lines += self._words.course(measure)
            if step in _ENDS:
                line = self._words.line(measure, self._today, done=step is Step.COMPLETED)
                lines += [line] if line else []
            self.options.show_option(name, words[step], "\n".join(lines))

    def take_focus(self) -> None:
        """On the steps."""
        self.options.focus()

    def may_leave(self) -> bool:
        """Not while something is being written down; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def _on_chosen(self, name: str) -> None:
        """What is most likely, so that often only Enter is left."""
        _step, measure = self._offered[name]
        day = self._today.isoformat()
        first = max(measure.starts_on or self._today, self._today)
        self.form.form.set_values(
            {
                "came_on": day,
                "starts_on": first.isoformat(),
                "ends_on": measure.ends_on.isoformat() if measure.ends_on else None,
                "ended_on": day,
            }
        )

    def _write(self, values: dict[str, Any]) -> None:
        step, measure = self._offered[self.options.value()]
        rt, actor = self._context.rt, self._context.actor
        work = _work(step, measure, values, rt, actor)
        tasks.run(self, work, self._on_written, self.form.refuse)

    def _on_written(self, person_id: int) -> None:
        self.form.busy = False
        bus().changed.emit("case", person_id)
        self.left.emit()


def steps_of(measure: MeasureView) -> tuple[Step, ...]:
    """What can still be written down about a direction."""
    return _STEPS.get(measure.state, (Step.EXCUSED,) if measure.may_be_excused else ())


def unsettled(page: PersonPage) -> tuple[MeasureView, ...]:
    """The directions of a person about which something can be written down."""
    return tuple(each for each in (page.case.measures if page.case else ()) if steps_of(each))


def open_course(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(MeasureCourse(visits.context, page))


def _work(
    step: Step, measure: MeasureView, values: dict[str, Any], rt: Runtime, actor: Actor
) -> Callable[[], int]:
    id_, version, reason = measure.id, measure.version, str(values["reason"] or "")
    if step is Step.CAME:
        ends_on = date.fromisoformat(values["ends_on"]) if values["ends_on"] else None
        came, starts = (date.fromisoformat(values[name]) for name in ("came_on", "starts_on"))
        come = ComeToMeasure(id_, version, came, starts, ends_on)
        return partial(come_to_measure, rt, actor, come)
    if step is Step.MISSED:
        return partial(miss_measure, rt, actor, MissMeasure(id_, version, values["valid"], reason))
    if step in (Step.CALLED_OFF, Step.EXCUSED):
        act = call_off_measure if step is Step.CALLED_OFF else excuse
        return partial(act, rt, actor, Because(id_, version, reason))
    how = MeasureState.LEFT if step is Step.LEFT else MeasureState.COMPLETED
    ended_on = date.fromisoformat(values["ended_on"])
    ended = EndMeasure(id_, version, how, ended_on, reason, values["valid"])
    return partial(end_measure, rt, actor, ended)
