"""Several rows chosen from one list."""

from collections.abc import Sequence
from html import escape
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.ui import icons, language, theme
from app.ui.fields.base import Input
from app.ui.fields.spec import FieldSpec
from app.ui.fields.worded import Listed, listed

AnyIndex = QModelIndex | QPersistentModelIndex
_MOST_SHOWN = 12


class _Rows(QAbstractListModel):
    """The rows of the list that fit what is typed, ticked where they are chosen."""

    def __init__(self, parent: QObject, codes: list[str]) -> None:
        super().__init__(parent)
        self.entries: Sequence[Listed] = ()
        self._codes = codes

    def replace(self, entries: Sequence[Listed]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.title(language.current())
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = entry.code in self._codes
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None


class _Finder(QLineEdit):
    """Where one types what to look for; Down opens the list, Backspace takes the last away."""

    opened = Signal()
    emptied = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.opened.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()


class ChoicesField(language.Retranslating, Input, QWidget):
    """Some rows of a classifier; its value is the list of their codes, None where none is chosen.

    Typing any part of a title opens the list at the first that fits: Enter ticks it and closes
    the list, Space and a click tick it and leave the list open. What is chosen stands below; a
    click takes it away again, and Backspace where nothing is typed takes away the last.
    """

    edited = Signal()
    finished = Signal()
    span: ClassVar[str] = "full"

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._entries = listed(spec.list_name)
        self._codes: list[str] = []
        self._finder = _Finder()
        self._finder.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition).setIcon(
            icons.icon("chevron-down", "text")
        )
        self._chosen = QLabel()
        self._rows = _Rows(self, self._codes)
        self._completer, self._popup = self._make_list()
        self._lay_out()
        self._finder.textEdited.connect(self._on_typed)
        self._finder.opened.connect(self._open_all)
        self._finder.emptied.connect(self._take_last)
        self._finder.left.connect(self._on_left)
        self._chosen.linkActivated.connect(self._toggle)
        self.retranslate()

    def _make_list(self) -> tuple[QCompleter, QListView]:
        completer = QCompleter(self._rows, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST_SHOWN)
        completer.setWidget(self._finder)
        popup = QListView()
        popup.setWordWrap(True)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(popup)
        theme.set_kind(popup, "popup")
        # After the completer's own filter, so as to be asked before it.
        popup.installEventFilter(self)
        popup.viewport().installEventFilter(self)
        return completer, popup

    def _lay_out(self) -> None:
        theme.set_kind(self._chosen, "link")
        self._chosen.setWordWrap(True)
        # Not by Tab, which would stop at each of them on the way to the next field.
        self._chosen.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._chosen.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._finder)
        column.addWidget(self._chosen)
        self.setFocusProxy(self._finder)

    def retranslate(self) -> None:
        self._finder.setPlaceholderText(self.tr("Type a part of the name, or press Down"))
        self._show_chosen()

    def value(self) -> list[str] | None:
        return [*self._codes] or None

    def set_value(self, value: list[str] | None) -> None:
        self._codes[:] = value or ()
        self._finder.clear()
        self._show_chosen()

    def fault(self) -> UserError | None:
        return UserError("choice_not_understood") if self.unread() else None

    def unread(self) -> str:
        return self._finder.text().strip()

    def set_unread(self, text: str) -> None:
        self._finder.setText(text)

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._finder.setAccessibleName(label)

    def set_fault(self, sentence: str | None) -> None:
        super().set_fault(sentence)
        theme.set_look(self._finder, "invalid", sentence is not None)

    def set_description(self, words: str) -> None:
        super().set_description(words)
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._popup.viewport() and isinstance(event, QMouseEvent):
            index = self._popup.indexAt(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonRelease and index.isValid():
                self._tick(index.row())
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        """Whether the open list took the key."""
        index = self._popup.currentIndex()
        if not index.isValid():
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tick(index.row())
            self._popup.hide()
            return True
        if key == Qt.Key.Key_Space and not self._goes_on_with_blank():
            self._tick(index.row())
            return True
        return False

    def _goes_on_with_blank(self) -> bool:
        """Whether some title goes on so; else a blank is no letter but a tick."""
        text = self._finder.text().lstrip()
        return bool(text and self._fitting(text + " "))

    def _tick(self, row: int) -> None:
        entry = self._rows.entries[row]
        self._finder.clear()
        self._toggle(entry.code)
        self._rows.replace(self._entries)
        self._go_to(self._entries.index(entry))

    def _toggle(self, code: str) -> None:
        if code in self._codes:
            self._codes.remove(code)
        else:
            self._codes.append(code)
        self._show_chosen()
        self.edited.emit()

    def _take_last(self) -> None:
        if self._codes:
            self._toggle(self._codes[-1])

    def _fitting(self, text: str) -> list[Listed]:
        """The rows with the text somewhere in a title, those that it begins first."""
        wanted = text.lstrip().casefold()
        fits = [entry for entry in self._entries if wanted in _titles(entry)]
        return sorted(fits, key=lambda entry: f"\n{wanted}" not in _titles(entry))

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self._open(self._fitting(text))
        else:
            self._popup.hide()
        self.edited.emit()

    def _open_all(self) -> None:
        self._open(self._fitting(self._finder.text()))

    def _open(self, entries: Sequence[Listed]) -> None:
        self._rows.replace(entries)
        if entries:
            self._completer.complete()
            self._go_to(0)
        else:
            self._popup.hide()

    def _go_to(self, row: int) -> None:
        self._popup.setCurrentIndex(self._popup.model().index(row, 0))

    def _on_left(self) -> None:
        if text := self.unread():
            fits = self._fitting(text)
            if len(fits) == 1:
                self._finder.clear()
                if fits[0].code not in self._codes:
                    self._toggle(fits[0].code)
        self.finished.emit()

    def _show_chosen(self) -> None:
        titles = {code: _title(code, self._entries) for code in self._codes}
        links = [
            f'<a style="text-decoration:none" href="{escape(code)}">{escape(title)}\u00a0×</a>'
            for code, title in titles.items()
        ]
        self._chosen.setText("; ".join(links))
        self._chosen.setVisible(bool(links))
        self._chosen.setAccessibleName(
            self.tr("Chosen: {titles}").format(titles="; ".join(titles.values()))
        )
        self._describe()

    def _describe(self) -> None:
        """Tell at the finder what is said of the field and chosen in it, for screen readers."""
        chosen = self._chosen.accessibleName() if self._codes else ""
        words = filter(None, (self.accessibleDescription(), chosen))
        self._finder.setAccessibleDescription(" ".join(words))


def _titles(entry: Listed) -> str:
    return "".join(f"\n{title}" for title in entry.titles).casefold()


def _title(code: str, entries: Sequence[Listed]) -> str:
    """The title of a code; the code itself where the list knows it no more."""
    known = {entry.code: entry for entry in entries}
    return known[code].title(language.current()) if code in known else code
