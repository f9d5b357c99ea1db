"""Which due moments another calendar would move: asked before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.services.calendar_moves import MovedTerm
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_moment, translated
from app.ui.parts import button, column, frame, label, row, shortcut, stack_when_large
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.terms import paragraph_name

_WIDTHS = (140, 290, 170)


class MovedTerms(Retranslating, QWidget):
    """The moments that move, as they stand and as they will; moved only on confirmation.

    Esc is the page's, which has a key for it already."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, moved: Sequence[MovedTerm], about: str) -> None:
        super().__init__()
        self._moved, self._about = tuple(moved), about
        self._title, self._note = label("subtitle", wrap=True), label("muted", wrap=True)
        self.table = QTableView()
        self.table.setObjectName("moved")
        prepare_table(self.table)
        self.model: RowsModel[MovedTerm] = RowsModel(self, self._titles, _cells)
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, gives=(0, 1, 2), last=125, large_without=(1,))
        self._move = button("primary", "check", name="move")
        self._move.clicked.connect(self.confirmed)
        self._back = button("quiet", "arrow-left", name="leave")
        self._back.clicked.connect(self.left)
        verbs = row(self._back, -1, self._move)
        stack_when_large(self, verbs)
        body = column(self._title, self._note, self.table, verbs)
        body.setContentsMargins(16, 16, 16, 16)
        self.setLayout(column(frame("card", body)))
        shortcut(self, KEYS[Act.SAVE].keys, self._move.click)
        self.setFocusProxy(self.table)
        self.retranslate()

    def retranslate(self) -> None:
        title = self.tr("{about}: due moments that move: {count}")
        self._title.setText(title.format(about=self._about, count=len(self._moved)))
        self._note.setText(
            self.tr("Nothing is written yet. They move together with the day, each in the trail.")
        )
        self._move.setText(self.tr("Move them  Ctrl+S"))
        self._back.setText(self.tr("Leave all as it is  Esc"))
        self.table.setAccessibleName(self.tr("Due moments that move, the first one first"))
        self.model.show_rows(self._moved)
        self.table.selectRow(0)

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Case"), self.tr("Paragraph"), self.tr("Due before"), self.tr("Due after"))


def _cells(item: MovedTerm) -> tuple[str, ...]:
    return (
        item.case_number,
        paragraph_name(item.paragraph, translated),
        format_moment(item.due_before),
        format_moment(item.due_after),
    )
