"""A clerk with a keyboard and no mouse, in front of the real window."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListView, QWidget

from app.core.classifiers import entry
from app.services.demo import PASSWORD
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.language import current
from app.ui.windows.desk import Desk
from app.ui.windows.frame import Frame
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.wizard import WizardWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_LONGEST_MS = 20_000
_LONGEST_PAUSE_MS = 150
"""Longer than any window waits while one types; app/ui/fields/wording.py waits longest."""
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_HELD = (SHIFT, CONTROL, ALT)


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


@dataclass
class Effort:
    """What the operator's hands did. `keys`: pressed, with every Shift, Ctrl and Alt held for
    one; `answers`: the fields answered, in their order, each with the keys pressed before it;
    `decisions`: keys that end a page, begin an entry or do something."""

    keys: int = 0
    answers: list[tuple[str, int]] = field(default_factory=list)
    decisions: int = 0


class Operator:
    """Types into whatever has the focus, and looks at the screen."""

    def __init__(self, app: QApplication, frame: Frame) -> None:
        self.app, self.frame, self.effort = app, frame, Effort()

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
        self.until(lambda: self.frame.stack.currentWidget() is self.frame.desk)
        return self.desk

    def paper(self) -> PaperWindow:
        """The paper window, once it shows its sheet."""
        self.until(lambda: isinstance(self.desk.here(), PaperWindow))
        window = self.desk.here()
        assert isinstance(window, PaperWindow)
        self.until(lambda: window.ready is not None)
        return window

    def sheets(self) -> dict[str, bytes]:
        """The paper on the screen in both languages of the Order."""
        paper = self.paper()
        found: dict[str, bytes] = {}
        for tongue in ("kk", "ru"):
            self.push(f"sheet_{tongue}")
            assert paper.ready is not None and paper.ready.language == tongue
            found[tongue] = paper.ready.pdf
        return found

    def leave_paper(self) -> PersonPage:
        """Back from the paper to the person's page."""
        self.press(Qt.Key.Key_Escape)
        page = self.person().page
        assert page is not None
        return page

    def person(self) -> PersonWindow:
        """The person's page, once it is read."""
        self.until(lambda: isinstance(self.desk.here(), PersonWindow))
        window = self.desk.here()
        assert isinstance(window, PersonWindow)
        self.until(lambda: window.page is not None)
        return window

    def wizard(self) -> WizardWindow:
        """The wizard on the screen."""
        window = self.desk.here()
        assert isinstance(window, WizardWindow)
        return window

    def screen(self) -> str:
        """All the words that can be read in the room on the screen."""
        labels = self.desk.here().findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def settle(self) -> None:
        """Wait until nothing works behind the windows."""
        quiet = 0
        while quiet < 3:  # one answer may ask the next question
            pause(2)
            quiet = 0 if tasks.active() or self._is_about_to_ask() else quiet + 1
            assert tasks.wait_all()

    def _is_about_to_ask(self) -> bool:
        """Whether a window waits for the next letter before it asks or says something."""
        timers = [each for each in self.frame.findChildren(QTimer) if each.isActive()]
        return any(each.isSingleShot() and each.interval() <= _LONGEST_PAUSE_MS for each in timers)

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(_LONGEST_MS)
        while not condition():
            if deadline.hasExpired():
                picture = Path(tempfile.gettempdir()) / "tereze-journey.png"
                self.frame.grab().save(str(picture))
                raise AssertionError(f"waited in vain; see {picture}")
            pause(5)
        self.settle()

    def write(self, text: str) -> None:
        for letter in text:
            self.effort.keys += 1 + letter.isupper()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self.app.sendEvent(self.focus, QKeyEvent(kind, 0, _NO_MODIFIER, letter))
            self.app.processEvents()  # a list that opens takes a moment to be there

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        self.effort.keys += 1 + sum(bool(modifier & held) for held in _HELD)
        QTest.keyClick(self.focus, key, modifier)
        pause(1)

    def enter(self, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        """End the page, after the list that is open; with Ctrl go to the last one."""
        if self.app.activePopupWidget():
            self.press(Qt.Key.Key_Return)
        self.effort.decisions += 1
        self.press(Qt.Key.Key_Return, modifier)
        self.settle()

    def step(self, number: int) -> None:
        """To a step of the wizard by its number, counted from 1."""
        self.effort.decisions += 1
        self.press(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        self.settle()

    def go(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Press Tab until the field of this name has the focus; "jobs.add" is that of the list
        jobs. With Key_Backtab the other way."""
        way = []
        for _ in range(60):
            if self._is_at(name):
                return
            way.append(self.focus.objectName() or type(self.focus).__name__)
            self.press(key)
        raise AssertionError(f"Tab does not lead to {name} but to {way}")

    def fill(self, name: str, text: str) -> None:
        self._answer(name)
        self.write(text)

    def choose(self, name: str, code: str) -> None:
        """A list: its title's first letters, until only one is meant; the field when left
        understands."""
        self._answer(name)
        field = self.focus
        assert isinstance(field, QComboBox)
        titles = [field.itemText(row).casefold() for row in range(field.count())]
        title = titles[field.findData(code)]
        self.write(_shortest(title, titles))

    def choose_several(self, name: str, list_name: str, *codes: str) -> None:
        """A field with several titles: letters until the wanted one stands first, then Enter."""
        for code in codes:
            self._answer(name)
            title = entry(list_name, code).title(current())
            letters = iter(title.casefold())
            while self._first_offered() != title:
                self.write(next(letters))
            self.press(Qt.Key.Key_Return)

    def say(self, name: str, *, yes: bool) -> None:
        """A question with yes and no."""
        self._answer(name)
        if not yes:
            self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Space)

    def find(self, name: str, text: str) -> None:
        """A field that searches: type, wait for the list, take its first row."""
        self.fill(name, text)
        self.settle()
        self.press(Qt.Key.Key_Return)
        self.settle()

    def tick(self, name: str) -> None:
        self._answer(name)
        self.press(Qt.Key.Key_Space)

    def push(self, name: str) -> None:
        """A button, found by Tab."""
        self.effort.decisions += 1
        self.go(name)
        self.press(Qt.Key.Key_Space)
        self.settle()

    def add_entry(self, list_name: str) -> None:
        """One more entry in a list, the focus in its first field."""
        self.effort.decisions += 1
        if not self._is_in(list_name):
            self.go(f"{list_name}.add")
        self.press(Qt.Key.Key_Insert, ALT)

    def _answer(self, name: str) -> None:
        self.effort.answers.append((name, self.effort.keys))
        self.go(name)

    def _is_at(self, name: str) -> bool:
        owner, _, last = name.rpartition(".")
        above = self.focus.parentWidget()
        names = (self.focus.objectName(), above.objectName() if above else "")
        return last in names and (not owner or self._is_in(owner))

    def _is_in(self, name: str) -> bool:
        widget: QWidget | None = self.focus
        while widget is not None and widget.objectName() != name:
            widget = widget.parentWidget()
        return widget is not None

    def _first_offered(self) -> str:
        popup = self.app.activePopupWidget()
        return str(popup.currentIndex().data()) if isinstance(popup, QListView) else ""


def _shortest(title: str, titles: list[str]) -> str:
    """The shortest beginning of a title that no other title has; else the whole of it."""
    for length in range(1, len(title)):
        if sum(other.startswith(title[:length]) for other in titles) == 1:
            return title[:length]
    return title
