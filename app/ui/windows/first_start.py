"""The first start: an empty database asks what it shall hold."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.clock import SystemClock, today
from app.core.errors import UserError
from app.core.vocabulary import Language, Role
from app.services.accounts import SHORTEST_PASSWORD, NewAccount
from app.ui import icons, language, tasks, theme
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import sentence
from app.ui.parts import button, column, frame, label, row
from app.ui.windows.centre_details import CENTRE_SPECS, details_of, take_region
from app.ui.windows.editor import Banner, Editor

_CARD_PX, _FORM_PX = 520, 760

_ADMINISTRATOR_SPECS = (
    FieldSpec(
        "login",
        QT_TRANSLATE_NOOP("Field", "Administrator's sign-in name"),
        FieldKind.TEXT,
        required=True,
        max_length=40,
    ),
    FieldSpec(
        "admin_kk",
        QT_TRANSLATE_NOOP("Field", "Administrator's name in Kazakh"),
        FieldKind.NAME,
        required=True,
        max_length=180,
    ),
    FieldSpec(
        "admin_ru",
        QT_TRANSLATE_NOOP("Field", "Administrator's name in Russian"),
        FieldKind.NAME,
        required=True,
        max_length=180,
    ),
    FieldSpec(
        "password",
        QT_TRANSLATE_NOOP("Field", "Password"),
        FieldKind.PASSWORD,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "At least 8 signs. Ctrl+E shows what is typed."),
    ),
    FieldSpec(
        "password_again",
        QT_TRANSLATE_NOOP("Field", "The password again"),
        FieldKind.PASSWORD,
        required=True,
    ),
)
_OF_THE_ACCOUNT = {"name_missing": {"name_kk": "admin_kk", "name_ru": "admin_ru"}}
"""Both the centre and the account have names; the error's code tells them apart."""


class FirstStartPage(Retranslating, QWidget):
    """Offers demonstration data or an empty centre, and asks for the centre's details."""

    demonstration_wanted = Signal()
    centre_wanted = Signal(object, object)
    """CentreDetails and the administrator's NewAccount."""

    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._question = label("title", wrap=True), label("muted", wrap=True)
        self.demonstration = _Choice("list-checks", "demonstration")
        self.empty = _Choice("building-2", "empty_centre")
        self.demonstration.clicked.connect(self.demonstration_wanted)
        self.empty.clicked.connect(self.ask_details)
        self.form = CentreFounding()
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self.choose)
        self.banner = Banner()
        self._busy, self._progress = label("muted", wrap=True, name="busy"), QProgressBar()
        self._progress.setRange(0, 0)
        self._languages = {tongue: button("link") for tongue in Language}
        for tongue, widget in self._languages.items():
            widget.setText(language.NAMES[tongue])
            widget.clicked.connect(lambda _=False, t=tongue: self.language_chosen.emit(t))
        self._lay_out()
        self.setFocusProxy(self.demonstration)
        self.set_busy("")
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("First start"))
        self._question.setText(self.tr("This database is empty. What shall it hold?"))
        self.demonstration.set_words(
            self.tr("Demonstration data"),
            self.tr("An invented centre with invented people and cases, to try everything."),
        )
        self.empty.set_words(
            self.tr("An empty centre"),
            self.tr("Your own centre: its details, its administrator, then real work."),
        )

    def choose(self) -> None:
        """Back to the two choices; what was typed stays."""
        self._stack.setCurrentWidget(self._choices)
        self.empty.setFocus()

    def ask_details(self) -> None:
        """Ask for the centre's details and its administrator."""
        self._stack.setCurrentWidget(self._details)
        self.form.form.focus_first()

    def set_busy(self, text: str) -> None:
        """Say what is being done and take nothing meanwhile; an empty text ends it."""
        self._busy.setText(text)
        self._busy.setVisible(bool(text))
        self._progress.setVisible(bool(text))
        self._progress.setAccessibleName(text)
        self._stack.setEnabled(not text)

    def show_error(self, error: BaseException) -> None:
        """Show a fault at its field, or above what is on the screen."""
        self.set_busy("")
        if self._stack.currentWidget() is self._details:
            self.form.refuse(error)
        elif isinstance(error, UserError):
            self.banner.tell("error", lambda: sentence(error))
        else:
            tasks.report(error)

    def _lay_out(self) -> None:
        self._choices = QWidget()
        card = frame(
            "card",
            column(
                self._title,
                self._question,
                self.banner,
                8,
                self.demonstration,
                self.empty,
                margin=32,
            ),
        )
        self._choices.setLayout(_in_the_middle(card, fills=False))
        self._details = QWidget()
        sheet = frame("card", column(self.form, margin=24))
        self._details.setLayout(_in_the_middle(sheet, fills=True))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choices)
        self._stack.addWidget(self._details)
        tongues = row(-1, *self._languages.values(), -1)
        work = row(-1, column(self._busy, self._progress), -1)
        outer = column(self._stack, work, tongues, margin=24, gap=16)
        outer.setStretch(0, 1)
        self.setLayout(outer)
        theme.FollowScale(self, lambda: self._fit(card, sheet))

    def _fit(self, card: QFrame, sheet: QFrame) -> None:
        card.setFixedWidth(theme.px(_CARD_PX))
        sheet.setMaximumWidth(theme.px(_FORM_PX))
        self._progress.setFixedWidth(theme.px(_CARD_PX))

    def _on_submitted(self, values: dict[str, Any]) -> None:
        administrator = NewAccount(
            login=values["login"],
            name_kk=values["admin_kk"],
            name_ru=values["admin_ru"],
            password=values["password"],
            roles=frozenset({Role.ADMINISTRATOR}),
            language=language.current(),
        )
        self.centre_wanted.emit(details_of(values), administrator)


class CentreFounding(Editor):
    """The centre's details and its administrator, judged before anything is written."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__((*CENTRE_SPECS, *_ADMINISTRATOR_SPECS), today(SystemClock()))
        self.form.changed.connect(lambda name, value: take_region(self.form, name, value))
        self._back = button("", "arrow-left", name="back")
        self._back.clicked.connect(self.left)
        self.foot.insertWidget(0, self._back)
        theme.set_kind(self.title, "title")
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("An empty centre"))
        self._back.setText(self.tr("Back  Esc"))
        self.save.setText(self.tr("Found the centre"))

    def wrong(self, values: dict[str, Any]) -> dict[str, UserError]:
        password, again = values["password"], values["password_again"]
        if password and len(password) < SHORTEST_PASSWORD:
            short = UserError("password_short", field="password", length=SHORTEST_PASSWORD)
            return {"password": short}
        if password and again and password != again:
            return {"password_again": UserError("passwords_differ", field="password_again")}
        return {}

    def field_of(self, error: UserError) -> str:
        theirs = _OF_THE_ACCOUNT.get(error.code, {})
        return theirs.get(error.field or "") or super().field_of(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Choice(QPushButton):
    """A large button: sign, title, and what it means."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(True)
        self._sign, self._icon = QLabel(), icon
        self._words, self._meaning = label("subtitle"), label("muted", wrap=True)
        content = row(self._sign, column(self._words, self._meaning, gap=4), margin=16, gap=16)
        content.setStretch(1, 1)
        self.setLayout(content)
        for part in (self._sign, self._words, self._meaning):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.FollowScale(self, self._draw)

    def set_words(self, title: str, meaning: str) -> None:
        """Say what it is and what it means."""
        self._words.setText(title)
        self._meaning.setText(meaning)
        self.setAccessibleName(title)
        self.setAccessibleDescription(meaning)

    def sizeHint(self) -> QSize:
        # A push button's own hint knows only its text, not the layout in it.
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _draw(self) -> None:
        self._sign.setPixmap(icons.pixmap(self._icon, "accent", 32, self.devicePixelRatioF()))


def _in_the_middle(card: QFrame, *, fills: bool) -> QVBoxLayout:
    across = row(-1, card, -1)
    across.setStretch(1, 10)
    return column(across) if fills else column(-1, across, -1)
