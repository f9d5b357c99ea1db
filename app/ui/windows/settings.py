"""Settings: what a person likes, and what his post looks after."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from app.core.vocabulary import Action, Language, Theme
from app.ui import language, theme
from app.ui.context import Context
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import (
    NO_LIMIT,
    Area,
    Room,
    button,
    column,
    frame,
    is_large,
    label,
    row,
    shortcut,
)
from app.ui.windows.accounts import AccountsPage
from app.ui.windows.calendar_days import CalendarPage
from app.ui.windows.centre_details import CentrePage
from app.ui.windows.classifiers import ClassifiersPage
from app.ui.windows.profile_table import ProfileTablePage

_SIDE_PX = 216
_SCALES = (100, 125, 150, 175, 200)
_LARGE_COLUMNS = 2
"""In large letters so many of a choice's options stand abreast, however short they are."""
_PAGES: Mapping[str, Callable[[Context], QWidget]] = {
    "accounts": AccountsPage,
    "centre": CentrePage,
    "calendar": CalendarPage,
    "classifiers": ClassifiersPage,
    "profile": ProfileTablePage,
}
"""The subjects that need nothing but to be shown."""


class SettingsPage(Retranslating, Room):
    """A list of subjects at the left, the chosen one at the right."""

    preferences_chosen = Signal(object, object, int)
    """Language, Theme, and the size of the text in per cent."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context = context
        self._pages: dict[str, QWidget] = {}
        self._areas: dict[str, Area] = {}
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self.list = {name: button("rail", icon, name=name) for name, icon in _subjects(context)}
        for number, (name, widget) in enumerate(self.list.items(), 1):
            widget.setCheckable(True)
            widget.toggled.connect(partial(self._on_toggled, name))
            self._group.addButton(widget)
            shortcut(self, f"Ctrl+{number}", partial(self.go_to, name))
        self._lay_out()
        self.setFocusProxy(self.list["preferences"])
        self.retranslate()
        self.list["preferences"].setChecked(True)

    def retranslate(self) -> None:
        titles = {
            "preferences": self.tr("My preferences"),
            "accounts": self.tr("Accounts"),
            "centre": self.tr("Centre"),
            "calendar": self.tr("Calendar"),
            "classifiers": self.tr("Classifiers"),
            "profile": self.tr("Scoring table"),
        }
        for number, (name, widget) in enumerate(self.list.items(), 1):
            widget.setText(titles[name])
            widget.setToolTip(f"Ctrl+{number}")

    def go_to(self, name: str) -> None:
        """Show a subject and go into it. Raises KeyError where the post has none of this name."""
        self.list[name].setChecked(True)
        self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, name: str) -> QWidget:
        """The page of a subject that was opened. Raises KeyError."""
        return self._pages[name]

    def _lay_out(self) -> None:
        side = frame("rail", column(*self.list.values(), -1, margin=12, gap=4))
        theme.FollowScale(self, lambda: side.setFixedWidth(theme.px(_SIDE_PX)))
        self.setLayout(row(side, column(self._stack, margin=24), gap=0))

    def _on_toggled(self, name: str, chosen: bool) -> None:
        if chosen:
            self._open(name)

    def _open(self, name: str) -> None:
        if name not in self._pages:
            self._pages[name] = self._make(name)
            self._areas[name] = _Scrolled(self._pages[name])
            self._stack.addWidget(self._areas[name])
        self._stack.setCurrentWidget(self._areas[name])

    def _make(self, name: str) -> QWidget:
        if name in _PAGES:
            return _PAGES[name](self._context)
        preferences = PreferencesPage(self._context)
        preferences.chosen.connect(self.preferences_chosen)
        return preferences


class _Scrolled(Area):
    """A subject's page, which is scrolled where large letters make it higher than the window."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        theme.FollowScale(self, self._limit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit()

    def _limit(self) -> None:
        """In letters of usual size what is seen is all: lists and forms scroll by themselves."""
        seen, least = self.maximumViewportSize().height(), self._page.minimumSizeHint().height()
        self._page.setMaximumHeight(NO_LIMIT if is_large() else max(seen, least))


class PreferencesPage(Retranslating, QWidget):
    """Language, look and size of the text; each choice acts at once."""

    chosen = Signal(object, object, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._title = label("title")
        self.language = _Choice(list(Language), language.NAMES.__getitem__)
        self.look = _Choice(list(Theme), lambda look: word(look.value))
        self.scale = _Choice(_SCALES, lambda scale: f"{scale} %")
        self.look.set_value(context.actor.theme)
        self.scale.set_value(min(_SCALES, key=lambda scale: abs(scale - theme.px(100))))
        for choice in (self.language, self.look, self.scale):
            choice.chosen.connect(self._on_chosen)
        self._note = label("caption", wrap=True)
        card = column(self.language, self.look, self.scale, self._note, margin=24, gap=24)
        self.setLayout(column(self._title, frame("card", card), -1, gap=16))
        self.setFocusProxy(self.language)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("My preferences"))
        self.language.set_title(self.tr("Language"))
        self.look.set_title(self.tr("Look"))
        self.scale.set_title(self.tr("Size of the text"))
        self._note.setText(
            self.tr("Language and look go with your account, the size of the text with this place.")
        )
        self.language.set_value(language.current())

    def _on_chosen(self) -> None:
        self.chosen.emit(self.language.value(), self.look.value(), self.scale.value())


class _Choice(QWidget):
    """A titled choice of one among a few; arrows choose."""

    chosen = Signal()

    def __init__(self, options: Sequence[Any], words: Callable[[Any], str]) -> None:
        super().__init__()
        self._title, self._words = label("label"), words
        self.radios = {value: QRadioButton() for value in options}
        self._group = QButtonGroup(self)
        for radio in self.radios.values():
            self._group.addButton(radio)
            radio.clicked.connect(self.chosen)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(len(options), 1)
        self.setLayout(column(self._title, self._grid, gap=4))
        theme.FollowScale(self, self._place)

    def set_title(self, title: str) -> None:
        """Name the choice and its options in the present language."""
        self._title.setText(title)
        for value, radio in self.radios.items():
            radio.setText(self._words(value))
            radio.setAccessibleName(f"{title}: {radio.text()}")

    def _place(self) -> None:
        """All abreast; in large letters line by line."""
        columns = _LARGE_COLUMNS if is_large() else len(self.radios)
        for number, radio in enumerate(self.radios.values()):
            self._grid.removeWidget(radio)
            self._grid.addWidget(radio, *divmod(number, columns))

    def value(self) -> Any:
        """What is chosen."""
        return next(value for value, radio in self.radios.items() if radio.isChecked())

    def set_value(self, value: Any) -> None:
        """Choose without telling."""
        self.radios[value].setChecked(True)
        self.setFocusProxy(self.radios[value])


def _subjects(context: Context) -> list[tuple[str, str]]:
    """The subjects a post has, with their icons."""
    rights = (
        ("accounts", "users", Action.MANAGE_ACCOUNTS),
        ("centre", "building-2", Action.MANAGE_CENTRE),
        ("calendar", "calendar", Action.MANAGE_CALENDAR),
        ("classifiers", "briefcase", Action.MANAGE_CLASSIFIERS),
        ("profile", "scale", Action.MANAGE_PROFILE),
    )
    allowed = [(name, icon) for name, icon, action in rights if context.may(action)]
    return [("preferences", "languages"), *allowed]
