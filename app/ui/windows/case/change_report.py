"""§51 at the counter: a change that the person reports, and what follows from it."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.clock import today
from app.core.vocabulary import Change
from app.rules.ch3_deregistration import may_end_as_placed, may_move_away
from app.services.changes import ReportChange, Reported, report_change
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.case.case_form import CaseForm

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


def _when(rule: Callable[[Change], bool]) -> Callable[[Mapping[str, Any]], bool]:
    return lambda values: bool(values.get("kind")) and rule(Change(values["kind"]))


_CHANGE = (
    FieldSpec(
        "kind",
        QT_TRANSLATE_NOOP("Field", "What has changed"),
        FieldKind.CHOICE,
        required=True,
        paragraph="51",
        list_name="change",
    ),
    FieldSpec(
        "happened_on",
        QT_TRANSLATE_NOOP("Field", "Happened on"),
        FieldKind.DATE,
        required=True,
        help=QT_TRANSLATE_NOOP("Field", "It is to be reported within five business days."),
    ),
    FieldSpec(
        "reported_on",
        QT_TRANSLATE_NOOP("Field", "Reported on"),
        FieldKind.DATE,
        required=True,
        paragraph="51",
        help=QT_TRANSLATE_NOOP(
            "Field", "The day on which the person told it, where it is entered later."
        ),
    ),
    FieldSpec(
        "details",
        QT_TRANSLATE_NOOP("Field", "Details: place, employer, document"),
        FieldKind.TEXT_LONG,
        max_length=500,
    ),
    FieldSpec(
        "valid_reason",
        QT_TRANSLATE_NOOP("Field", "If it is late: was there a valid reason?"),
        FieldKind.YES_NO,
        help=QT_TRANSLATE_NOOP(
            "Field", "The Rules excuse no delay here; the director sees what is said."
        ),
    ),
    FieldSpec(
        "placed",
        QT_TRANSLATE_NOOP("Field", "The person works: end the registration as placed in work"),
        FieldKind.CHECK,
        paragraph="63",
        visible_if=_when(may_end_as_placed),
    ),
    FieldSpec(
        "moved_away",
        QT_TRANSLATE_NOOP("Field", "To another region: hand over to the centre there"),
        FieldKind.CHECK,
        paragraph="4.1",
        visible_if=_when(may_move_away),
    ),
)


class ChangeWindow(CaseForm):
    """Writes the change down, and ends the case where it is ticked."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, _CHANGE)
        day = today(context.rt.clock).isoformat()
        self.form.form.set_values({"happened_on": day, "reported_on": day})
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Report a change"))
        self._help.setText(
            self.tr(
                "A report after five business days is shown to the director as a ground of "
                "§44.6; nothing is decided by it."
            )
        )
        self.form.save.setText(self.tr("Write the change down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        command = ReportChange(
            self._case.id,
            self._case.version,
            Change(values["kind"]),
            date.fromisoformat(values["happened_on"]),
            details=str(values["details"] or ""),
            placed=bool(values["placed"]),
            moved_away=bool(values["moved_away"]),
            valid_reason=values["valid_reason"],
            reported_on=date.fromisoformat(values["reported_on"]),
        )
        work = partial(report_change, self._context.rt, self._context.actor, command)
        tasks.run(self, work, self._done, self.form.refuse)

    def _done(self, reported: Reported) -> None:
        self.form.busy = False
        bus().changed.emit("case", reported.person_id)
        self.left.emit()


def open_change_report(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(ChangeWindow(visits.context, page))
