"""Somebody is sent to an active measure: which are possible, which are barred and until when."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.vocabulary import MeasureKind, Told, TrainingGround
from app.rules.measures import consent_asked_by
from app.services.measure_queries import KindChoice, MeasureChoices, measure_choices
from app.services.measures import Directed, DirectToMeasure, direct_to_measure
from app.services.person_page import PersonPage
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


def _of(*kinds: MeasureKind) -> Callable[[Mapping[str, Any]], bool]:
    return lambda values: values.get("kind") in kinds


_ASKING = tuple(kind for kind in MeasureKind if consent_asked_by(kind) is not None)
_FIELDS = (
    FieldSpec(
        "place",
        QT_TRANSLATE_NOOP("Field", "Where the person is sent"),
        FieldKind.TEXT,
        required=True,
        max_length=200,
        help=QT_TRANSLATE_NOOP("Field", "Printed as typed on the direction"),
    ),
    FieldSpec("occupation", QT_TRANSLATE_NOOP("Field", "For which work"), FieldKind.OCCUPATION),
    FieldSpec(
        "ground",
        QT_TRANSLATE_NOOP("Field", "Why training is needed"),
        FieldKind.CHOICE,
        required=True,
        paragraph="L19.2",
        list_name="training_ground",
        visible_if=_of(MeasureKind.TRAINING),
    ),
    FieldSpec("starts_on", QT_TRANSLATE_NOOP("Field", "First day"), FieldKind.DATE),
    FieldSpec("ends_on", QT_TRANSLATE_NOOP("Field", "Last day"), FieldKind.DATE),
    FieldSpec(
        "gets_payment",
        QT_TRANSLATE_NOOP("Field", "Receives the social payment for the loss of work"),
        FieldKind.YES_NO,
        paragraph="L22.2",
        visible_if=_of(MeasureKind.PUBLIC_WORKS),
    ),
    FieldSpec(
        "told_how",
        QT_TRANSLATE_NOOP("Field", "How the person was told"),
        FieldKind.CHOICE,
        required=True,
        list_name="told",
    ),
    FieldSpec(
        "consent",
        QT_TRANSLATE_NOOP("Field", "The person agrees to be sent there"),
        FieldKind.CHECK,
        visible_if=_of(*_ASKING),
        help=QT_TRANSLATE_NOOP("Field", "Health, age and skills were weighed with the person."),
    ),
    FieldSpec(
        "details",
        QT_TRANSLATE_NOOP("Field", "More about it"),
        FieldKind.TEXT_LONG,
        max_length=300,
    ),
)


class _Form(OptionForm):
    """The kinds, and what is asked of the one chosen."""

    def retranslate(self) -> None:
        self.save.setText(self.tr("Send to the measure  Ctrl+S"))


class MeasureDirection(Retranslating, Room):
    """Lists the kinds of measures with their verdicts, and sends to the one chosen."""

    directed = Signal(object)
    left = Signal()

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        assert page.case is not None
        self._context, self._case_id = context, page.case.id
        self._words = MeasureWords(self)
        self.choices: MeasureChoices | None = None
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(f"{page.full_name}  ·  {page.case.number}")
        self.options = Options([kind.value for kind in MeasureKind])
        self.form = _Form(self.options, "kind", _FIELDS, today(context.rt.clock))
        self.form.form.set_values({"told_how": Told.IN_PERSON.value})
        self.form.submitted.connect(self._send)
        self.form.renewed.connect(self.read)
        self._back = BackButton(self)
        head = heading(column(self._title, self._name, gap=2), self._back)
        self.setLayout(column(head, self.form, margin=24, gap=16))
        self.retranslate()
        self.read()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Direction to an active measure"))
        self.form.retranslate()
        self._show_kinds()

    def take_focus(self) -> None:
        """On the kinds."""
        self.options.focus()

    def may_leave(self) -> bool:
        """Not while the direction is being issued; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def read(self) -> None:
        """Ask anew what is possible, off the UI thread."""
        rt, actor, case_id = self._context.rt, self._context.actor, self._case_id
        tasks.run(self, lambda: measure_choices(rt, actor, case_id), self._on_read)

    def _on_read(self, choices: MeasureChoices) -> None:
        self.choices = choices
        self.form.banner.clear()
        self.form.form.set_values({"gets_payment": choices.gets_payment})
        if not self.options.value():
            self.options.choose(_likely(choices).value)
            if self.isVisible():
                self.options.focus()
        self._show_kinds()

    def _show_kinds(self) -> None:
        known = {each.kind: each for each in self.choices.kinds} if self.choices else {}
        for kind in MeasureKind:
            choice = known.get(kind)
            words = self._words.verdict(choice) if choice else ""
            barred = choice is not None and not choice.possible
            self.options.show_option(kind.value, word(kind.value), words, barred=barred)

    def _chosen(self) -> KindChoice:
        assert self.choices is not None
        kind = self.options.value()
        return next(each for each in self.choices.kinds if each.kind.value == kind)

    def _send(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        choices, choice = self.choices, self._chosen()
        assert choices is not None
        command = DirectToMeasure(
            case_id=choices.case_id,
            case_version=choices.case_version,
            kind=choice.kind,
            place=str(values["place"] or ""),
            told_how=Told(values["told_how"]),
            occupation=values["occupation"],
            starts_on=_day(values["starts_on"]),
            ends_on=_day(values["ends_on"]),
            details=str(values["details"] or ""),
            ground=TrainingGround(values["ground"]) if values["ground"] else None,
            consent=bool(values["consent"]),
            gets_payment=values["gets_payment"],
            action_id=choice.action_id,
        )
        work = partial(direct_to_measure, rt, actor, command)
        tasks.run(self, work, self._on_directed, self.form.refuse)

    def _on_directed(self, done: Directed) -> None:
        self.form.busy = False
        bus().changed.emit("case", done.person_id)
        self.directed.emit(done)


def open_direction(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page; the direction's paper follows."""
    window = MeasureDirection(visits.context, page)

    def follow(done: Directed) -> None:
        visits.go_back()
        visits.open_papers((done.paper_id,))

    window.directed.connect(follow)
    visits.visit_till_left(window)


def _likely(choices: MeasureChoices) -> MeasureKind:
    """What stands in the plan, else what is possible, else the first."""
    possible = [each for each in choices.kinds if each.possible]
    planned = [each for each in possible if each.action_id is not None]
    return (planned or possible or list(choices.kinds))[0].kind


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
