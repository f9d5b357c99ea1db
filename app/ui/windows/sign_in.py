"""The sign-in page; also what a locked place shows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.vocabulary import Language
from app.ui import language
from app.ui.language import Retranslating
from app.ui.parts import button, column, frame, label, row

_WIDTH = 400


class SignInPage(Retranslating, QWidget):
    """Asks for name and password; the frame tries them."""

    submitted = Signal(str, str)
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._locked_for = ""
        self.login, self.password = QLineEdit(), QLineEdit()
        self.login.setObjectName("login")
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._title, self._subtitle = label("title"), label("muted", wrap=True)
        self._login_label, self._password_label = label("label"), label("label")
        self._login_label.setBuddy(self.login)
        self._password_label.setBuddy(self.password)
        self.fault = label("error", wrap=True, name="fault")
        self.fault.hide()
        self.enter = button("primary", name="enter")
        self.hint = label("caption", wrap=True, name="hint")
        self._languages = {tongue: button("link") for tongue in Language}
        for tongue, widget in self._languages.items():
            widget.setText(language.NAMES[tongue])
            widget.clicked.connect(lambda _=False, t=tongue: self.language_chosen.emit(t))
        self._lay_out()
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._submit)
        self.enter.clicked.connect(self._submit)
        self.retranslate()

    def _lay_out(self) -> None:
        card = frame(
            "card",
            column(
                self._title,
                self._subtitle,
                8,
                self._login_label,
                self.login,
                4,
                self._password_label,
                self.password,
                self.fault,
                8,
                self.enter,
                self.hint,
                margin=32,
            ),
        )
        card.setFixedWidth(_WIDTH)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row(-1, card, -1))
        outer.addLayout(row(-1, *self._languages.values(), -1))
        outer.addStretch(3)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Tereze"))
        locked = self.tr("Locked. Type the password of {login} to go on.")
        self._subtitle.setText(
            locked.format(login=self._locked_for)
            if self._locked_for
            else self.tr("The employment centre's counter")
        )
        self._login_label.setText(self.tr("Name"))
        self._password_label.setText(self.tr("Password"))
        self.login.setAccessibleName(self._login_label.text())
        self.password.setAccessibleName(self._password_label.text())
        self.enter.setText(self.tr("Sign in"))
        hint = self.tr(
            "Demonstration data. Names: clerk, director, localbody, supervisor, admin. "
            "Password: {password}"
        )
        self.hint.setText(hint.format(password=self._hint))
        self.hint.setVisible(bool(self._hint))

    def lock(self, login: str) -> None:
        """Ask the person who left his place for his password again."""
        self._locked_for = login
        self.login.setText(login)
        self.password.clear()
        self.show_fault("")
        self.password.setFocus()
        self.retranslate()

    def unlock(self) -> None:
        """Be an ordinary sign-in page again."""
        self._locked_for = ""
        self.password.clear()
        self.show_fault("")
        self.retranslate()

    def set_demonstration(self, password: str) -> None:
        """Tell the names of the demonstration's accounts."""
        self._hint = password
        self.retranslate()

    def show_fault(self, sentence: str) -> None:
        """What is wrong, under the password."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.enter.setEnabled(True)
        if sentence:
            self.password.selectAll()
            self.password.setFocus()

    def show_busy(self, words: str) -> None:
        """What is under way, where the hint stands."""
        self.show_fault("")
        self.hint.setText(words)
        self.hint.show()
        self.enter.setEnabled(False)

    def _submit(self) -> None:
        if not self.login.text().strip():
            self.login.setFocus()
            return
        self.enter.setEnabled(False)
        self.submitted.emit(self.login.text(), self.password.text())
