"""How the windows look: one frozen set of colours a theme, one style sheet, one bundled font."""

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.core.vocabulary import Theme

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONT_FAMILY = "Inter"
BASE_TEXT_PX = 14
_FONT_FILES = ("inter-regular.otf", "inter-medium.otf", "inter-semibold.otf")
_SCALED = re.compile(r"\b(\d+)sp\b")


@dataclass(frozen=True)
class Colours:
    """A theme's colours, `#rrggbb`. `soft` ones are grounds for text of the same name."""

    background: str
    surface: str
    raised: str
    hover: str
    text: str
    muted: str
    border: str
    field_border: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    danger: str
    danger_hover: str
    danger_text: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    focus: str


LIGHT = Colours(
    background="#f3f6f7",
    surface="#ffffff",
    raised="#e8eef0",
    hover="#d9e3e7",
    text="#14232b",
    muted="#516270",
    border="#d5dde2",
    field_border="#7d8d99",
    accent="#0b6478",
    accent_hover="#084d5d",
    accent_text="#ffffff",
    accent_soft="#dcf0f4",
    danger="#b3261e",
    danger_hover="#8c1d17",
    danger_text="#ffffff",
    danger_soft="#fdecea",
    warning="#7d5200",
    warning_soft="#fff3d6",
    success="#1a6b3a",
    success_soft="#e1f4e8",
    focus="#0f7fd6",
)
DARK = Colours(
    background="#11181d",
    surface="#19222a",
    raised="#222d36",
    hover="#2e3b45",
    text="#e6edf1",
    muted="#a3b3be",
    border="#303d47",
    field_border="#718390",
    accent="#55bfd3",
    accent_hover="#7fd3e2",
    accent_text="#06222a",
    accent_soft="#153c48",
    danger="#ff8f86",
    danger_hover="#ffb0a9",
    danger_text="#360906",
    danger_soft="#401d1c",
    warning="#f3bd55",
    warning_soft="#3b2d10",
    success="#74d39c",
    success_soft="#163522",
    focus="#7cc7ff",
)
HIGH_CONTRAST = Colours(
    background="#000000",
    surface="#000000",
    raised="#1c1c1c",
    hover="#3a3a3a",
    text="#ffffff",
    muted="#e4e4e4",
    border="#a8a8a8",
    field_border="#ffffff",
    accent="#ffe14d",
    accent_hover="#fff3ae",
    accent_text="#000000",
    accent_soft="#333000",
    danger="#ffaaa3",
    danger_hover="#ffd2ce",
    danger_text="#000000",
    danger_soft="#330500",
    warning="#ffd466",
    warning_soft="#2e2200",
    success="#86f7ab",
    success_soft="#002b12",
    focus="#33d6ff",
)
THEMES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.HIGH_CONTRAST: HIGH_CONTRAST}


class _Notifier(QObject):
    changed = Signal()


class _Present:
    """What `apply` set last."""

    asked = Theme.SYSTEM
    shown = Theme.LIGHT
    text_scale = 100
    notifier: _Notifier | None = None


def colours() -> Colours:
    """The colours on the screen now."""
    return THEMES[_Present.shown]


def shown() -> Theme:
    """The theme on the screen now; never SYSTEM."""
    return _Present.shown


def px(size: int) -> int:
    """A length of the design, in pixels at 100 %, at the present text scale."""
    return round(size * _Present.text_scale / 100)


def notifier() -> _Notifier:
    """Its signal `changed` comes after each change of colours or scale."""
    if _Present.notifier is None:
        _Present.notifier = _Notifier()
    return _Present.notifier


def apply(app: QApplication, theme: Theme, text_scale: int = 100) -> None:
    """Dress every window, present and future.

    SYSTEM follows the platform's light, dark or raised contrast, and goes on following it.
    `text_scale` is a percentage, held between 100 and 200.
    """
    _Present.asked = theme
    _Present.text_scale = max(100, min(200, text_scale))
    if not app.property("dressed"):
        app.setProperty("dressed", True)
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        _load_fonts()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(_on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(_on_system_changed)
    _ask_platform(theme)
    _dress(app)


def _ask_platform(theme: Theme) -> None:
    """Let window frames and native dialogs agree with the theme."""
    scheme = {
        Theme.SYSTEM: Qt.ColorScheme.Unknown,
        Theme.LIGHT: Qt.ColorScheme.Light,
    }.get(theme, Qt.ColorScheme.Dark)
    QGuiApplication.styleHints().setColorScheme(scheme)


def _on_system_changed() -> None:
    app = QApplication.instance()
    if _Present.asked == Theme.SYSTEM and isinstance(app, QApplication):
        _dress(app)


def _resolve(theme: Theme) -> Theme:
    if theme != Theme.SYSTEM:
        return theme
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme.HIGH_CONTRAST
    return Theme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Theme.LIGHT


def _dress(app: QApplication) -> None:
    _Present.shown = _resolve(_Present.asked)
    font = QFont(FONT_FAMILY)
    font.setPixelSize(px(BASE_TEXT_PX))
    app.setFont(font)
    app.setPalette(_palette(colours()))
    app.setStyleSheet(style_sheet(_Present.shown, _Present.text_scale))
    notifier().changed.emit()


def _load_fonts() -> None:
    """The bundled font, so that a machine without any shows Kazakh letters all the same."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(_RESOURCES / "fonts" / name))


def style_sheet(theme: Theme, text_scale: int = 100) -> str:
    """The style sheet of a theme; lengths marked `sp` grow with the text."""
    folder = _RESOURCES / "theme"
    source = (folder / "tereze.qss").read_text("utf-8")
    if theme == Theme.HIGH_CONTRAST:
        source += (folder / "high_contrast.qss").read_text("utf-8")
    images = (folder / theme).as_posix()
    filled = Template(source).substitute(asdict(THEMES[theme]), images=images)
    return _SCALED.sub(lambda length: f"{round(int(length[1]) * text_scale / 100)}px", filled)


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in {
        role.Window: c.background,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.background,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.danger,
        role.Highlight: c.accent,
        role.HighlightedText: c.accent_text,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.Light: c.raised,
        role.Mid: c.border,
        role.Dark: c.field_border,
        role.Shadow: c.border,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(c.field_border))
    return palette


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget the look of `kind`, also after it has been shown."""
    set_look(widget, "kind", kind)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet asks for, and dress the widget anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else Qt dresses it later
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class FollowScale(QObject):
    """Does something now and at each change of the theme, as long as its owner lives."""

    def __init__(self, owner: QObject, act: Callable[[], object]) -> None:
        super().__init__(owner)
        self._act = act
        notifier().changed.connect(self._on_changed)
        act()

    def _on_changed(self) -> None:
        self._act()
