"""Several rows of a list at once: chosen with Space, Shift and the arrows, Ctrl+A; and told of."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from app.core.errors import UserError
from app.ui import tasks, theme
from app.ui.language import translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import is_large
from app.ui.windows.editor import Banner
from app.ui.words.evidence_words import told

MARK = "✓"
"""What stands in a row that is chosen."""
_ALL_DONE = QT_TRANSLATE_NOOP("Picking", "Done: {done}.")
_DONE = QT_TRANSLATE_NOOP("Picking", "Done: {done}. Not done: {failed}.")
_MORE = QT_TRANSLATE_NOOP("Picking", "and {count} more")
_TOLD, _TOLD_LARGE = 6, 2
"""So many that were not done are told one by one; in large letters few, or the list is cut."""

Outcome = tuple[str, BaseException | None]
"""Whose row it was, and why it was not done (None: it was)."""


class PickTable(QTableView):
    """A table whose rows are chosen with Space, with Shift and the arrows, and with Ctrl+A."""

    chosen = Signal(int)
    toggled = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Under a style sheet Qt takes the viewport for one that is seen through, and paints all of
        # it at each step of the scroll bar; so only what comes into sight is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.colours().surface))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex().row()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(here)
        elif shift and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            way = 1 if event.key() == Qt.Key.Key_Down else -1
            there = min(max(here + way, 0), self.model().rowCount() - 1)
            self.chosen.emit(here)
            self.chosen.emit(there)
            self.selectRow(there)
        else:
            super().keyPressEvent(event)


def tell_fault(banner: Banner, error: BaseException) -> None:
    """Say why it was not done, where that can be put right here."""
    if isinstance(error, UserError):
        banner.tell("error", partial(told, error))
    else:
        tasks.report(error)


def tell_outcomes(banner: Banner, outcomes: Sequence[Outcome]) -> None:
    """Say how many were done, and of each that was not, why."""
    failed = any(error is not None for _name, error in outcomes)
    banner.tell("warning" if failed else "success", partial(outcome_words, outcomes))


def outcome_words(outcomes: Sequence[Outcome]) -> str:
    """The same in words, in the language on the screen."""
    failed = [(name, error) for name, error in outcomes if error is not None]
    head = translated("Picking", _DONE if failed else _ALL_DONE)
    lines = [head.format(done=len(outcomes) - len(failed), failed=len(failed))]
    most = _TOLD_LARGE if is_large() else _TOLD
    lines += [f"{name}: {told(error)}" for name, error in failed[:most]]
    if len(failed) > most:
        lines.append(translated("Picking", _MORE).format(count=len(failed) - most))
    return "\n".join(lines)
