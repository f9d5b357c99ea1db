"""What fields that grow and shrink need of the page around them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from app.ui import theme
from app.ui.parts import button, label

_MARGIN_PX = 20


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page to the widget, as soon as the layouts know where it stands."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:  # a form may scroll within a page that does
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, theme.px(_MARGIN_PX))
        around = around.parentWidget()


class TabAnchor(QWidget):
    """An invisible beginning, after which Tab goes through widgets that come and go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # A widget that takes no focus at all cannot stand in the order of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFixedSize(0, 0)

    def lead(self, widgets: Iterable[QWidget]) -> None:
        """Let Tab go through the widgets in this order."""
        before: QWidget = self
        for widget in widgets:
            QWidget.setTabOrder(before, widget)
            before = widget


class UndoLine(QWidget):
    """Tells what was taken away, and brings it back. Hidden until something was."""

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("caption", wrap=True)
        self.button = button("link", name="undo")
        self.button.clicked.connect(self.undone)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.button)
        line.addWidget(self._words, 1)
        self.hide()

    def tell(self, words: str, undo: str) -> None:
        """Say what happened, and what the button is called."""
        self._words.setText(words)
        self.button.setText(undo)
        self.button.setAccessibleName(f"{undo}: {words}")
