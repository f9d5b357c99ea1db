"""Files that belong to an answer: scans and pictures of documents."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QLocale, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from app.ui import icons, language, theme
from app.ui.fields.base import Input
from app.ui.fields.view import TabAnchor, UndoLine
from app.ui.focus import kept_focus
from app.ui.parts import button, clear, label, row

_SCANS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp"

File = Mapping[str, Any]
"""A stored file: {"id": int, "name": str, "size": int}, size in bytes."""


class FilesField(language.Retranslating, Input, QFrame):
    """The files of an answer; its value is the list of them, None where there is none.

    It reads no file itself: `attach_wanted` asks for files to be stored, and `add_file` shows
    the stored one. Files may be dropped on it as well.
    """

    edited = Signal()
    finished = Signal()
    attach_wanted = Signal(list)
    """Files are wanted here, by their paths."""
    open_wanted = Signal(int)
    """The file of this id is wanted on the screen."""
    span: ClassVar[str] = "full"
    folder: ClassVar[str] = ""
    """Where files were chosen last, by whichever field: scans lie together."""

    def __init__(self) -> None:
        super().__init__()
        theme.set_kind(self, "files")
        self.setAcceptDrops(True)
        self._files: list[dict[str, Any]] = []
        self._removed: tuple[int, dict[str, Any]] | None = None
        self._anchor = TabAnchor(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._undo = UndoLine()
        self._undo.undone.connect(self._bring_back)
        self._attach = button("", "upload", name="attach")
        self._attach.clicked.connect(self._choose)
        self._hint, self._busy = label("caption", wrap=True, name="hint"), ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._lines)
        column.addWidget(self._undo)
        foot = row(self._attach)
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)
        self.retranslate()

    def retranslate(self) -> None:
        self._attach.setText(self.tr("Attach a file"))
        self.set_busy(self._busy)
        self.set_label(self.accessibleName())
        self._show_files()

    def value(self) -> list[dict[str, Any]] | None:
        return [dict(file) for file in self._files] or None

    def set_value(self, value: list[dict[str, Any]] | None) -> None:
        self._files = [dict(file) for file in value or ()]
        self._removed = None
        self._show_files()

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._attach.setAccessibleName(": ".join(filter(None, (label, self._attach.text()))))

    def set_description(self, words: str) -> None:
        super().set_description(words)
        self._attach.setAccessibleDescription(words)

    def add_file(self, file: File) -> None:
        """Show a stored file as one of the answer's."""
        if all(other["id"] != file["id"] for other in self._files):
            self._files.append(dict(file))
            self._removed = None
            self._show_files()
            self.edited.emit()

    def set_busy(self, text: str) -> None:
        """Say what is under way with the files; "" says that nothing is."""
        self._busy = text
        self._hint.setText(text or self.tr("or drop it here"))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._attach.setFocus(reason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            theme.set_look(self, "dropping", True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        theme.set_look(self, "dropping", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        theme.set_look(self, "dropping", False)
        event.acceptProposedAction()
        self.attach_wanted.emit(_paths(event))

    def _choose(self) -> None:
        scans, files = self.tr("Scans and pictures"), self.tr("All files")
        kinds = f"{scans}: PDF, JPG, PNG… ({_SCANS});;{files} (*)"
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        first = QStandardPaths.writableLocation(documents) or str(Path.home())
        start, brief = FilesField.folder or first, QFileDialog.Option.HideNameFilterDetails
        paths, _ = QFileDialog.getOpenFileNames(self, self._attach.text(), start, kinds, "", brief)
        if paths:
            FilesField.folder = str(Path(paths[0]).parent)
            self.attach_wanted.emit(paths)

    def _remove(self, place: int) -> None:
        self._removed = (place, self._files.pop(place))
        self._show_files()
        self._undo.button.setFocus()
        self.edited.emit()

    def _bring_back(self) -> None:
        if self._removed is not None:
            self._files.insert(*self._removed)
            self._removed = None
            self._show_files()
            self._attach.setFocus()
            self.edited.emit()

    def _show_files(self) -> None:
        with kept_focus(self):
            self._make_lines()

    def _make_lines(self) -> None:
        clear(self._lines)
        tabs: list[QWidget] = []
        for place, file in enumerate(self._files):
            line, buttons = self._line(place, file)
            self._lines.addWidget(line)
            line.show()
            tabs += buttons
        if self._removed is not None:
            words = self.tr("Removed: {name}").format(name=self._removed[1]["name"])
            self._undo.tell(words, self.tr("Undo"))
        self._undo.setVisible(self._removed is not None)
        self._anchor.lead([*tabs, self._undo.button, self._attach])

    def _line(self, place: int, file: File) -> tuple[QWidget, list[QWidget]]:
        name, size = button("link", name="open"), label("muted")
        remove = button("quiet", name="remove")
        name.setIcon(icons.icon("file-text", "muted"))
        name.setIconSize(QSize(theme.px(16), theme.px(16)))
        name.setText(file["name"].replace("&", "&&"))
        name.setAccessibleName(self.tr("Open {name}").format(name=file["name"]))
        name.clicked.connect(lambda: self.open_wanted.emit(file["id"]))
        form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size.setText(language.locale().formattedDataSize(file["size"], 1, form))
        remove.setText(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=file["name"]))
        remove.clicked.connect(lambda: self._remove(place))
        line = QWidget()
        line.setLayout(row(name, size, -1, remove))
        return line, [name, remove]


def _paths(event: QDropEvent) -> list[str]:
    urls = event.mimeData().urls()
    return [url.toLocalFile() for url in urls if url.isLocalFile()]
