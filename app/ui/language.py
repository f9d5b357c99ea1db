"""The language of the windows: switched at once, without restart, losing nothing typed."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from app.core.vocabulary import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

_FILES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
_LOCALES = {
    Language.KAZAKH: QLocale("kk_KZ"),
    Language.RUSSIAN: QLocale("ru_KZ"),
    Language.ENGLISH: QLocale("en_GB"),
}
NAMES = {
    Language.KAZAKH: "Қазақша",
    Language.RUSSIAN: "Русский",
    Language.ENGLISH: "English",
}
"""Each language's name in itself: a switch shows these whatever the windows speak."""

_NO_BREAK_SPACE = "\u00a0"
_NO_BREAK_HYPHEN = "\u2011"


class _Present:
    """What `set_language` set last."""

    language = Language.KAZAKH
    translators: tuple[QTranslator, ...] = ()


def current() -> Language:
    """The language the windows speak."""
    return _Present.language


def set_language(app: QCoreApplication, language: Language) -> None:
    """Make every window speak `language`; each widget gets one `QEvent.LanguageChange`.

    Qt's own words (buttons of its dialogs, menus of text fields) come from Qt where it has the
    language, and from our file where it has not: Qt knows no Kazakh. A missing file leaves the
    English sources.
    """
    for translator in _Present.translators:
        app.removeTranslator(translator)
    _Present.language = language
    QLocale.setDefault(_LOCALES[language])
    qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _Present.translators = (
        _loaded(app, f"qtbase_{language}", qt_files),
        _loaded(app, f"tereze_{language}", str(_FILES)),
    )
    for translator in _Present.translators:
        app.installTranslator(translator)


def _loaded(app: QCoreApplication, name: str, folder: str) -> QTranslator:
    translator = QTranslator(app)
    translator.load(name, folder)
    return translator


def translated(context: str, text: str) -> str:
    """The text of a data table, marked there with `QT_TRANSLATE_NOOP(context, text)`."""
    return QCoreApplication.translate(context, text) if text else ""


@cache
def speaker(language: Language) -> "Callable[[str, str], str]":
    """Says a marked text in one language, whatever the windows speak: for what is read in two."""
    spoken = QTranslator()
    spoken.load(f"tereze_{language}", str(_FILES))
    return lambda context, text: spoken.translate(context, text) or text


def unbroken(text: str) -> str:
    """The text as it is shown, so that no line ends inside "3-қосымша"."""
    return text.replace("-", _NO_BREAK_HYPHEN)


def format_date(day: "date") -> str:
    """The day as Kazakhstan's papers write it: 21.11.2026."""
    return f"{day:%d.%m.%Y}"


def format_moment(moment: "datetime") -> str:
    """An aware moment by the centre's clock: 21.11.2026 18:30."""
    from app.core.clock import CENTRE_ZONE

    return f"{moment.astimezone(CENTRE_ZONE):%d.%m.%Y %H:%M}"


def format_number(number: int) -> str:
    """The number with its thousands apart, kept on one line: 1 250 000."""
    return f"{number:,}".replace(",", _NO_BREAK_SPACE)


class Retranslating:
    """For widgets: calls `retranslate()` when the language changes. Stands before the Qt base.

    The widget calls `retranslate()` itself once, at the end of its `__init__`.
    """

    def retranslate(self) -> None:
        """Set all words again; never touch what was typed."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Qt's news of a change to the widget."""
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def locale() -> Any:
    """The present language's QLocale, for what Qt formats itself."""
    return _LOCALES[_Present.language]
