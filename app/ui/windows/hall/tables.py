"""The tables of the hall: who waits, who is served, and the day's figures."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.core.clock import Clock
from app.rules.tickets import Figures, Pace
from app.services.ticket_queries import DayFigures, HallRow
from app.ui import icons, theme
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.hall.clocks import LOOKS, clock_text, local_name, minutes_text

_COUNTER_PX, _PURPOSE_PX = 164, 194
_FIGURE_WIDTHS = (130, 70, 102, 73, 56, 178, 90, 190, 90)
"""No head is cut, whichever language has the longest."""
_LARGE_WITHOUT = (3, 4, 7, 8)
"""In large letters the row's tip tells them: who did not come or left, and how long it took."""
_Index = QModelIndex | QPersistentModelIndex


class _HallModel(RowsModel[HallRow]):
    """Rows whose clock goes on; one over its limit is written in red besides."""

    now: datetime

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            over = self.rows[index.row()].pace(self.now) is Pace.OVER_LIMIT
            return QColor(theme.colours().danger) if over else None
        return super().data(index, role)


class HallTable(Retranslating, QTableView):
    """Tickets with their clocks: those that wait, or those at a counter."""

    moved = Signal()
    """The operator moved the mark himself."""

    def __init__(self, clock: Clock, *, served: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._served = clock, served
        self.setObjectName("serving" if served else "waiting")
        prepare_table(self)
        self.model_ = _HallModel(self, self._titles, self._cells, icon=self._icon, tip=self._tip)
        self.model_.now = clock.now()
        self.setModel(self.model_)
        third = _COUNTER_PX if served else _PURPOSE_PX
        fit_columns(self, (112, 70, third), gives=(2,), last=132)
        self.retranslate()

    def retranslate(self) -> None:
        told = self.tr("Being served") if self._served else self.tr("Waiting, the longest first")
        self.setAccessibleName(told)
        self.show_rows(self.model_.rows)

    def show_rows(self, rows: tuple[HallRow, ...]) -> None:
        """Show these, and keep the mark on the ticket that has it."""
        chosen = self.chosen()
        self.model_.now = self._clock.now()
        self.model_.show_rows(rows)
        ids = [row.id for row in rows]
        self.selectRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.moved.emit()

    def tick(self) -> None:
        """The clocks go on; no database is asked."""
        self.model_.now = self._clock.now()
        self.model_.show_cells()

    def chosen(self) -> HallRow | None:
        """The ticket with the mark."""
        at = self.currentIndex().row()
        return self.model_.rows[at] if 0 <= at < len(self.model_.rows) else None

    def _titles(self) -> tuple[str, ...]:
        third = self.tr("Counter") if self._served else self.tr("Came for")
        return (self.tr("Minutes"), self.tr("Ticket"), third, self.tr("How it stands"))

    def _cells(self, item: HallRow) -> tuple[str, ...]:
        now = self.model_.now
        clock = clock_text(item.took(now), item.limit)
        third = word(item.purpose.value)
        if self._served:
            third = " · ".join(filter(None, (str(item.counter), local_name(item.names))))
        return clock, item.text, third, word(item.pace(now).value)

    def _tip(self, item: HallRow) -> str:
        whose = local_name(item.names) if self._served else ""
        return "  ·  ".join(filter(None, (item.text, word(item.purpose.value), whose)))

    def _icon(self, item: HallRow) -> QIcon:
        return icons.icon(*LOOKS[item.pace(self.model_.now)])


@dataclass(frozen=True)
class FigureRow:
    """A line of the figures: of the whole day, of a purpose (its word), or of a counter."""

    title: str
    figures: Figures


class FiguresTable(Retranslating, QTableView):
    """The day's figures: the whole day first, then each purpose and counter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: DayFigures | None = None
        self.setObjectName("figures")
        prepare_table(self)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.model_: RowsModel[FigureRow] = RowsModel(
            self, self._titles, self._cells, tip=self._tip
        )
        self.setModel(self.model_)
        widths = _FIGURE_WIDTHS
        fit_columns(self, widths[:-1], last=widths[-1], large_without=_LARGE_WITHOUT)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The day's figures"))
        self._show()

    def show_figures(self, figures: DayFigures) -> None:
        """Show the figures of a day."""
        self._figures = figures
        self._show()

    def _show(self) -> None:
        if self._figures is None:
            return
        told = self._figures
        rows = [FigureRow(self.tr("The whole day"), told.whole)]
        rows += [FigureRow(word(purpose.value), one) for purpose, one in told.by_purpose]
        counter = self.tr("Counter {number}")
        rows += [FigureRow(counter.format(number=at), one) for at, one in told.by_counter]
        self.model_.show_rows(rows)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Figures of today"),
            self.tr("Given"),
            self.tr("Served"),
            self.tr("No show"),
            self.tr("Left"),
            self.tr("Waited: med. · 95 % · max"),
            self.tr("Over 30"),
            self.tr("Served: med. · 95 % · max"),
            self.tr("Over 20"),
        )

    def _tip(self, item: FigureRow) -> str:
        told = zip(self._titles()[1:], self._cells(item)[1:], strict=True)
        return "\n".join([item.title, *(f"{name}: {cell}" for name, cell in told)])

    def _cells(self, item: FigureRow) -> tuple[str, ...]:
        told = item.figures
        waited, service = (
            "  ·  ".join(map(minutes_text, (one.median, one.p95, one.worst)))
            for one in (told.waited, told.service)
        )
        counts = (told.given, told.served, told.not_came, told.left)
        over = (str(told.waited.over), str(told.service.over))
        return (item.title, *map(str, counts), waited, over[0], service, over[1])
