"""Which day's sheet is wanted: today's unless another day is given."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.vocabulary import Action
from app.services.day_sheet import day_sheet
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import Room, column, label
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Editor

if TYPE_CHECKING:
    from app.services.sheets import FormSheet
    from app.ui.windows.visits import Visits

_SPECS = (
    FieldSpec(
        "day",
        QT_TRANSLATE_NOOP("Field", "Day of the sheet"),
        FieldKind.DATE,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "Today, or an earlier day: -1 is yesterday."),
    ),
)


class _Form(Editor):
    def retranslate(self) -> None:
        self.title.hide()
        self.save.setText(self.tr("Show the sheet  Enter"))


class DayChoice(Retranslating, Room):
    """Asks for the day; the sheet opens in the paper window."""

    left = Signal()
    sheet_made = Signal(object)
    """The `FormSheet` of the day."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title, self._help = label("title", wrap=True), label("", wrap=True, name="help")
        self.form = _Form(_SPECS, today(context.rt.clock))
        self.form.retranslate()
        self.form.form.set_values({"day": today(context.rt.clock).isoformat()})
        self.form.touched = False
        self.form.submitted.connect(self._submit)
        self._back = BackButton(self)
        head = heading(self._title, self._back)
        self.setLayout(column(head, self._help, self.form, -1, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Day's sheet"))
        self._help.setText(
            self.tr(
                "What was done and issued on the day, which terms were kept and broken, by whom; "
                "the tickets, and the audit trail's last number and checksum."
            )
            if self._context.may(Action.VIEW_REPORTS)
            else self.tr(
                "What you did and issued on the day, which of your terms were kept and broken; "
                "your tickets, and the audit trail's last number and checksum."
            )
        )

    def take_focus(self) -> None:
        """On the day."""
        self.form.form.focus_first()

    def _submit(self, values: dict[str, Any]) -> None:
        rt, actor, day = self._context.rt, self._context.actor, date.fromisoformat(values["day"])
        tasks.run(self, lambda: day_sheet(rt, actor, day), self._on_made, self.form.refuse)

    def _on_made(self, sheet: "FormSheet") -> None:
        self.form.let_go()
        self.form.touched = False
        self.sheet_made.emit(sheet)


def open_day_choice(visits: "Visits") -> None:
    """Ask for the day, and show its sheet in place of the question."""
    window = DayChoice(visits.context)

    def show(sheet: "FormSheet") -> None:
        visits.go_back()
        visits.open_papers((sheet,))

    window.sheet_made.connect(show)
    visits.visit_till_left(window)
