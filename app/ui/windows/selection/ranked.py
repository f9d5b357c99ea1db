"""The list of a choice: a tick, the row itself in two lines, its points, and its bars."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent

from app.rules.selection import Part
from app.ui import theme
from app.ui.picking import PickTable
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.selection.bars import BarsDelegate, BarsHeader, bars_width
from app.ui.windows.selection.two_lines import TwoLineCell, grow_rows

_MARK_PX, _POINTS_PX = 48, 64
_NARROWEST_PX, _NARROWEST_BARS_PX = 110, 190


class RankedTable(PickTable):
    """A table whose last column are bars. widths: of the columns between tick and points, in
    pixels at 100 %; the first of them takes what is left, and the bars give way to it."""

    def __init__(
        self,
        model: RowsModel[Any],
        widths: Sequence[int],
        parts_at: Callable[[int], Sequence[Part]],
    ) -> None:
        super().__init__()
        self._widths, self._bars_at = tuple(widths), model.columnCount() - 1
        self.setHorizontalHeader(BarsHeader(self._bars_at, self))
        prepare_table(self)
        self.setModel(model)
        self.setItemDelegateForColumn(self._bars_at, BarsDelegate(self, parts_at))
        self.setItemDelegateForColumn(1, TwoLineCell(self))
        grow_rows(self)
        theme.FollowScale(self, self.fit)

    def show_bars(self, wanted: bool) -> None:
        """Show the bars, or leave their room to the rows."""
        if self.isColumnHidden(self._bars_at) is wanted:
            self.setColumnHidden(self._bars_at, not wanted)
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share out the width that there is."""
        own = [theme.px(width) for width in self._widths]
        mark, points = theme.px(_MARK_PX), theme.px(_POINTS_PX)
        left = self.viewport().width() - mark - points - sum(own[1:])
        bars = max(theme.px(_NARROWEST_BARS_PX), min(bars_width(), left - own[0]))
        if self.isColumnHidden(self._bars_at):
            bars = 0
        first = max(theme.px(_NARROWEST_PX), left - bars)
        for section, width in enumerate((mark, first, *own[1:], points)):
            self.setColumnWidth(section, width)
