"""A clerk with a keyboard and no mouse, in front of the real window."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.demo import PASSWORD
from app.ui import tasks
from app.ui.windows.desk import Desk
from app.ui.windows.frame import Frame
from app.ui.windows.paper import PaperWindow

_LONGEST_MS = 20_000
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def pause(milliseconds: int) -> None:
    """Let the program go on; QTest.qWait would keep its other threads waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class StrayWindows(QObject):
    """Notes every window that opens besides the program's one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            popup = watched.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
            if watched.isWindow() and not popup and not isinstance(watched, Frame):
                self.seen.append(repr(watched))
        return False


class Operator:
    """Types into whatever has the focus, and looks at the screen."""

    def __init__(self, app: QApplication, frame: Frame) -> None:
        self.app, self.frame = app, frame

    @property
    def focus(self) -> QWidget:
        widget = self.app.activePopupWidget() or self.app.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    @property
    def desk(self) -> Desk:
        assert self.frame.desk is not None, "nobody is signed in"
        return self.frame.desk

    def sign_in(self, login: str) -> Desk:
        self.write(login)
        self.press(Qt.Key.Key_Tab)
        self.write(PASSWORD)
        self.enter()
        self.until(lambda: self.frame.desk is not None)
        return self.desk

    def paper(self) -> PaperWindow:
        """The paper window, once it shows its sheet."""
        self.until(lambda: isinstance(self.desk.here(), PaperWindow))
        window = self.desk.here()
        assert isinstance(window, PaperWindow)
        self.until(lambda: window.ready is not None)
        return window

    def settle(self) -> None:
        """Wait until nothing works behind the windows."""
        quiet = 0
        while quiet < 3:  # one answer may ask the next question
            pause(70)
            quiet = 0 if tasks.active() else quiet + 1
            assert tasks.wait_all(_LONGEST_MS)

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(_LONGEST_MS)
        while not condition():
            if deadline.hasExpired():
                picture = Path(tempfile.gettempdir()) / "tereze-journey.png"
                self.frame.grab().save(str(picture))
                raise AssertionError(f"waited in vain; see {picture}")
            pause(30)
        self.settle()

    def write(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self.app.sendEvent(self.focus, QKeyEvent(kind, 0, _NO_MODIFIER, letter))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        QTest.keyClick(self.focus, key, modifier)
        pause(1)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)
        self.settle()

    def go(self, name: str) -> None:
        """Press Tab until the field of this name has the focus."""
        way = []
        for _ in range(40):
            above = self.focus.parentWidget()
            if name in (self.focus.objectName(), above.objectName() if above else ""):
                return
            way.append(self.focus.objectName() or type(self.focus).__name__)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name} but to {way}")

    def fill(self, name: str, text: str) -> None:
        self.go(name)
        self.write(text)

    def choose(self, name: str, row: int = 1) -> None:
        """The n-th row of a list, by arrow keys."""
        self.go(name)
        for _ in range(row):
            self.press(Qt.Key.Key_Down)

    def say_no(self, name: str) -> None:
        """A question with yes and no."""
        self.go(name)
        self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Space)

    def find(self, name: str, text: str) -> None:
        """A field that searches: type, wait for the list, take its first row."""
        self.fill(name, text)
        self.settle()
        self.press(Qt.Key.Key_Return)
        self.settle()

    def tick(self, name: str) -> None:
        self.go(name)
        self.press(Qt.Key.Key_Space)
