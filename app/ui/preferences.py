"""What this place remembers between starts: language, look, printer, window. No one's data."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.core.vocabulary import Language, Theme


class Preferences:
    """A small file beside the data."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "place.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """Kazakh until somebody chose otherwise."""
        return Language(str(self._file.value("language", Language.KAZAKH.value)))

    @language.setter
    def language(self, language: Language) -> None:
        self._file.setValue("language", language.value)

    @property
    def theme(self) -> Theme:
        """As the system until somebody chose otherwise."""
        return Theme(str(self._file.value("theme", Theme.SYSTEM.value)))

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._file.setValue("theme", theme.value)

    @property
    def text_scale(self) -> int:
        """Percent, 100 to 200."""
        return int(str(self._file.value("text_scale", 100)))

    @text_scale.setter
    def text_scale(self, percent: int) -> None:
        self._file.setValue("text_scale", percent)

    @property
    def printer(self) -> str:
        """The printer used last."""
        return str(self._file.value("printer", ""))

    @printer.setter
    def printer(self, name: str) -> None:
        self._file.setValue("printer", name)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood."""
        kept = self._file.value("geometry", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._file.setValue("geometry", geometry)
