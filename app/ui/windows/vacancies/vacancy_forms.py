"""A vacancy is withdrawn (§63) or in force again; a letter is taken in, or refused (§53)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.clock import today
from app.core.vocabulary import VacancyEnd, VacancyState
from app.services.vacancies import (
    NOTE_LENGTH,
    ReceiveLetter,
    RefuseLetter,
    Registered,
    ReopenVacancy,
    WithdrawVacancy,
    receive_letter,
    refuse_letter,
    reopen_vacancy,
    withdraw_vacancy,
)
from app.services.vacancy_queries import VacancyView
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.card_sections import name_of
from app.ui.windows.record_form import RecordForm
from app.ui.wizards.vacancy.employers import search_employers
from app.ui.wizards.vacancy.flow import hour_fault, received_at
from app.ui.wizards.vacancy.vacancy_fields import LETTER

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_NOTE = FieldSpec(
    "note",
    QT_TRANSLATE_NOOP("Field", "Note"),
    FieldKind.TEXT_LONG,
    max_length=NOTE_LENGTH,
    help=QT_TRANSLATE_NOOP("Field", "Must be said where the cause is another one."),
)
_WITHDRAWN = (
    FieldSpec(
        "end",
        QT_TRANSLATE_NOOP("Field", "Why the vacancy is withdrawn"),
        FieldKind.CHOICE,
        required=True,
        paragraph="63",
        list_name="withdrawn_for",
        alone=True,
    ),
    _NOTE,
)
_REFUSED = (
    FieldSpec(
        "end",
        QT_TRANSLATE_NOOP("Field", "Why the letter is refused"),
        FieldKind.CHOICE,
        required=True,
        paragraph="53",
        list_name="refused_for",
        alone=True,
    ),
    _NOTE,
)
_REOPENED = (
    FieldSpec(
        "valid_until",
        QT_TRANSLATE_NOOP("Field", "Holds until"),
        FieldKind.DATE,
        help=QT_TRANSLATE_NOOP("Field", "Such as +30; empty: until it is filled or withdrawn."),
    ),
    FieldSpec(
        "more_places",
        QT_TRANSLATE_NOOP("Field", "More places than there were"),
        FieldKind.NUMBER,
        help=QT_TRANSLATE_NOOP(
            "Field", "Needed where all places are taken: how many are wanted besides."
        ),
    ),
    FieldSpec(
        "note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind.TEXT_LONG, max_length=NOTE_LENGTH
    ),
)
_ASKED_OF_A_LETTER = ("employer_id", "received_on", "received_time", "letter_number", "appeared_on")
_OF_LETTER: dict[str, dict[str, Any]] = {
    "appeared_on": {"required": False},
    "employer_id": {
        "caption": QT_TRANSLATE_NOOP(
            "Field", "BIN, or any part of the name. Not entered yet? Employers, Ctrl+Shift+N"
        )
    },
}
"""What is otherwise than where the letter is entered at once."""
_LETTER = (
    *(
        replace(spec, **_OF_LETTER.get(name, {}))
        for name in _ASKED_OF_A_LETTER
        for spec in LETTER
        if spec.name == name
    ),
    FieldSpec(
        "note", QT_TRANSLATE_NOOP("Field", "Note"), FieldKind.TEXT_LONG, max_length=NOTE_LENGTH
    ),
)


class _VacancyForm(RecordForm):
    """Of a vacancy that is on the screen below."""

    def __init__(self, context: Context, view: VacancyView, specs: tuple[FieldSpec, ...]) -> None:
        self._view = view
        name = f"{view.row.number}  ·  {name_of(view.row.employer_names)}"
        super().__init__(context, name, specs)
        self.retranslate()

    def carry_out(self, act: Callable[..., Registered], command: object) -> None:
        """Off the UI thread; then back to the vacancy's page."""
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, partial(act, rt, actor, command), self._on_done, self.form.refuse)

    def _on_done(self, done: Registered) -> None:
        self.form.busy = False
        bus().changed.emit("vacancy", done.vacancy_id)
        self.left.emit()


class WithdrawingVacancy(_VacancyForm):
    """§63: the employer found somebody himself, or needs nobody any more."""

    def __init__(self, context: Context, view: VacancyView) -> None:
        super().__init__(context, view, _WITHDRAWN)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Withdraw the vacancy"))
        self._help.setText(
            self.tr("Nobody is sent to it any longer; those who wait are told that it is no more.")
        )
        self.form.save.setText(self.tr("Withdraw  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        row, version = self._view.row, self._view.version
        end, note = VacancyEnd(values["end"]), values["note"] or ""
        self.carry_out(withdraw_vacancy, WithdrawVacancy(row.id, version, end, note))


class RefusingLetter(_VacancyForm):
    """§53: a letter that is not for the centre."""

    def __init__(self, context: Context, view: VacancyView) -> None:
        super().__init__(context, view, _REFUSED)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Refuse the letter"))
        self._help.setText(
            self.tr("Posts of public and special service are not reported to the centre.")
        )
        self.form.save.setText(self.tr("Refuse  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        row, version = self._view.row, self._view.version
        end, note = VacancyEnd(values["end"]), values["note"] or ""
        self.carry_out(refuse_letter, RefuseLetter(row.id, version, end, note))


class ReopeningVacancy(_VacancyForm):
    """A vacancy that was over is in force again."""

    def __init__(self, context: Context, view: VacancyView) -> None:
        super().__init__(context, view, _REOPENED)
        if view.row.state is VacancyState.FILLED:
            self.form.form.set_values({"more_places": 1})

    def retranslate(self) -> None:
        self._title.setText(self.tr("Reopen the vacancy"))
        self._help.setText(self.tr("It is offered again as it was entered."))
        self.form.save.setText(self.tr("Reopen  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        until = values["valid_until"]
        command = ReopenVacancy(
            self._view.row.id,
            self._view.version,
            date.fromisoformat(until) if until else None,
            int(values["more_places"] or 0),
            values["note"] or "",
        )
        self.carry_out(reopen_vacancy, command)


class LetterWindow(RecordForm):
    """§54: a letter has come and is entered later; its business day runs from its receipt."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", _LETTER)
        self._name.hide()
        day = today(context.rt.clock).isoformat()
        search_employers(self.form.form.field("employer_id"), context)
        self.form.form.set_known({"today": day})
        self.form.form.set_values({"received_on": day})
        self._today = day
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Take in a letter"))
        self._help.setText(
            self.tr("It is entered later: one business day runs from the day it came.  §54")
        )
        self.form.save.setText(self.tr("Take in  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        if (error := hour_fault(values)) is not None:
            self.form.refuse(error)
            return
        appeared = values["appeared_on"]
        command = ReceiveLetter(
            employer_id=int(values["employer_id"]),
            received_at=received_at(values, date.fromisoformat(self._today)),
            letter_number=values["letter_number"] or "",
            appeared_on=date.fromisoformat(appeared) if appeared else None,
            note=values["note"] or "",
        )
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: receive_letter(rt, actor, command), self._on_done, self.form.refuse)

    def _on_done(self, done: Registered) -> None:
        self.form.busy = False
        bus().changed.emit("vacancy", done.vacancy_id)
        self.left.emit()


def open_letter_window(visits: "Visits") -> None:
    """The form for a letter that is entered later."""
    visits.visit_till_left(LetterWindow(visits.context))
