"""The touch screen at the door: who comes presses what he came for and gets his number."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from app.core.errors import EnvironmentFailure, TerezeError
from app.core.vocabulary import Language, TicketPurpose
from app.services.accounts import sign_in
from app.services.ticket_slips import slip_pdf
from app.services.tickets import Given, give_ticket
from app.ui import printing, tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import NAMES, speaker
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import sentence, word
from app.ui.parts import button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SHOWN_MS = 7000
_UPRIGHT = 0.8
"""On a screen that stands upright the letters go by its width."""

_COLUMNS = 2
_TONGUES = (Language.KAZAKH, Language.RUSSIAN)

_ASK = QT_TRANSLATE_NOOP("TouchScreen", "What did you come for?")
_YOURS = QT_TRANSLATE_NOOP("TouchScreen", "Your number")
_BEFORE = QT_TRANSLATE_NOOP("TouchScreen", "Waiting before you: {count}")
_REMEMBER = QT_TRANSLATE_NOOP("TouchScreen", "Remember it, and watch the board")
_SLIP = QT_TRANSLATE_NOOP("TouchScreen", "Language of the slip")
_DONE = QT_TRANSLATE_NOOP("TouchScreen", "Done")
_LEAVE = QT_TRANSLATE_NOOP("TouchScreen", "For the staff")
_PASSWORD = QT_TRANSLATE_NOOP("TouchScreen", "Password of {login}")
_BACK = QT_TRANSLATE_NOOP("TouchScreen", "Back")
_CLOSE = QT_TRANSLATE_NOOP("TouchScreen", "Leave the touch screen")


def _both(text: str, parting: str = "\n", **params: object) -> str:
    spoken = (speaker(tongue)("TouchScreen", text) for tongue in _TONGUES)
    return parting.join(each.format(**params) for each in spoken)


class TouchScreen(QWidget):
    """Everything in Kazakh and Russian at once; whoever opened it leaves it by his password."""

    left = Signal(object)
    """The actor who gave his password."""

    def __init__(
        self, context: Context, printer: "Callable[[], QPrinter]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("touch_screen")
        self._context, self._printer = context, printer
        self._busy = self._may_close = False
        self.slip_language = Language.KAZAKH
        self.stack = QStackedWidget()
        for page in (self._asking(), self._giving(), self._leaving()):
            self.stack.addWidget(page)
        whole = column(self.stack, margin=32)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen's size rules
        self.setLayout(whole)
        self.setWindowTitle(_both(_ASK, " · "))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._back = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._back.timeout.connect(self.ask)

    def ask(self) -> None:
        """Show the purposes for who comes next; his slip is in Kazakh unless he chooses."""
        self._back.stop()
        self._choose_slip(Language.KAZAKH)
        self._fault.clear()
        self.stack.setCurrentIndex(0)
        self.setFocus()

    def press(self, purpose: TicketPurpose) -> None:
        """Give a ticket; what is pressed meanwhile is pressed once."""
        if self._busy:
            return
        self._busy = True
        rt, actor = self._context.rt, self._context.actor
        tasks.run(
            self,
            lambda: give_ticket(rt, actor, purpose, touched=True),
            self._on_given,
            self._on_failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask() if self.stack.currentIndex() else self._ask_password()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside it asks for the password as well."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self._ask_password()

    def shut(self) -> None:
        """Close without a password: the program goes, or its owner signs out."""
        self._may_close = True
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        unit = min(self.height(), self.width() * _UPRIGHT)
        for widget, share in self._sized:
            size = max(10, round(unit * share))
            widget.setStyleSheet(f"font-size: {size}px; min-height: {round(size * 1.6)}px;")

    def _asking(self) -> QWidget:
        title, self._fault = label("title", wrap=True), label("error", wrap=True, name="fault")
        title.setText(_both(_ASK, "   ·   "))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout()
        grid.setSpacing(16)
        self.buttons: dict[TicketPurpose, QPushButton] = {}
        for place, purpose in enumerate(TicketPurpose):
            one = self.buttons[purpose] = button("touch", name=f"touch_{purpose.value}")
            one.setText("\n".join(word(purpose.value, speaker(tongue)) for tongue in _TONGUES))
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            one.clicked.connect(partial(self.press, purpose))
            grid.addWidget(one, place // _COLUMNS, place % _COLUMNS)
        self._slips = {tongue: button("", name=f"slip_{tongue}") for tongue in _TONGUES}
        for tongue, one in self._slips.items():
            one.setText(NAMES[tongue])
            one.setCheckable(True)
            one.setChecked(tongue is self.slip_language)
            one.clicked.connect(partial(self._choose_slip, tongue))
        slip, leave = label("muted"), button("quiet", "lock", name="leave")
        slip.setText(_both(_SLIP, " · "))
        leave.setText(_both(_LEAVE, " · "))
        leave.clicked.connect(self._ask_password)
        foot = row(slip, *self._slips.values(), -1, leave, gap=16)
        whole = column(title, self._fault, grid, foot, gap=24)
        whole.setStretch(2, 1)
        self._sized: list[tuple[QWidget, float]] = [(title, 0.042)]
        self._sized += [(one, 0.03) for one in self.buttons.values()]
        self._sized += [(one, 0.02) for one in (slip, leave, *self._slips.values())]
        return _page(whole)

    def _giving(self) -> QWidget:
        yours, self.number = label("muted"), label("figure", name="touch_number")
        self._before, remember = label(name="touch_before"), label("muted")
        yours.setText(_both(_YOURS, "   ·   "))
        remember.setText(_both(_REMEMBER))
        done = button("primary", name="done")
        done.setText(_both(_DONE, "   ·   "))
        done.clicked.connect(self.ask)
        told = (yours, self.number, self._before, remember)
        for one in told:
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sized += list(zip(told, (0.04, 0.3, 0.035, 0.03), strict=True))
        self._sized.append((done, 0.035))
        return _page(column(-1, *told, -1, row(-1, done, -1), gap=16))

    def _leaving(self) -> QWidget:
        told, self.password = label("label"), QLineEdit()
        told.setText(_both(_PASSWORD, " · ", login=self._context.actor.login))
        told.setBuddy(self.password)
        self.password.setObjectName("password")
        self.password.setAccessibleName(told.text())
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._wrong = label("error", wrap=True, name="wrong")
        self._out, back = button("primary", name="out"), button("quiet", name="back")
        self._out.setText(_both(_CLOSE, " · "))
        back.setText(_both(_BACK, " · "))
        self.password.returnPressed.connect(self._out.click)
        self._out.clicked.connect(self._try)
        back.clicked.connect(self.ask)
        self._sized += [(one, 0.022) for one in (told, self.password, self._out, back)]
        form = column(told, self.password, self._wrong, row(self._out, back, -1), gap=16)
        return _page(column(-1, row(-1, form, -1), -1))

    def _choose_slip(self, tongue: Language) -> None:
        self.slip_language = tongue
        for each, widget in self._slips.items():
            widget.setChecked(each is tongue)

    def _ask_password(self) -> None:
        self._back.stop()
        self._wrong.clear()
        self.password.clear()
        self.stack.setCurrentIndex(2)
        self.password.setFocus()

    def _on_given(self, ticket: Given) -> None:
        self._busy = False
        self.number.setText(ticket.text)
        self._before.setText(_both(_BEFORE, "   ·   ", count=ticket.before))
        self.stack.setCurrentIndex(1)
        self._back.start()
        if not ticket.again:
            bus().changed.emit("ticket", ticket.id)
            self._print(ticket)

    def _print(self, ticket: Given) -> None:
        """On the printer that is chosen; without one the number is remembered."""
        try:
            printer = self._printer()
        except EnvironmentFailure:
            return
        rt, actor, language = self._context.rt, self._context.actor, self.slip_language

        def work() -> None:
            printing.print_pdf(slip_pdf(rt, actor, ticket.id, language), printer)

        # Who stands before it can do nothing about the printer: his number is on the screen.
        tasks.run(self, work, lambda _: None, lambda _: None)

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, TerezeError):
            told = (sentence(error, speaker(tongue)) for tongue in _TONGUES)
            self._fault.setText("\n".join(told))
        else:
            tasks.report(error)

    def _try(self) -> None:
        rt, login, typed = self._context.rt, self._context.actor.login, self.password.text()
        self._out.setEnabled(False)
        tasks.run(self, lambda: sign_in(rt, login, typed), self._on_known, self._on_wrong)

    def _on_known(self, actor: object) -> None:
        self._may_close = True
        self.close()
        self.left.emit(actor)

    def _on_wrong(self, error: BaseException) -> None:
        self._out.setEnabled(True)
        if not isinstance(error, TerezeError):
            tasks.report(error)
            return
        self._wrong.setText("\n".join(sentence(error, speaker(tongue)) for tongue in _TONGUES))
        self.password.selectAll()
        self.password.setFocus()


def _page(layout: QLayout) -> QWidget:
    page = QWidget()
    page.setLayout(layout)
    return page
