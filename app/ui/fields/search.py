"""Fields that search a long list while one types: places and occupations."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.errors import UserError
from app.core.vocabulary import Language
from app.ui import icons, language, tasks, theme
from app.ui.fields.spec import FieldSpec
from app.ui.fields.text import TextField

AnyIndex = QModelIndex | QPersistentModelIndex
_LIMIT = 12
_GLASS, _NOTHING = ("search", "muted"), ("circle-alert", "warning")
_PAUSE_MS = 60
_TITLE = Qt.ItemDataRole.DisplayRole
_PATH = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Hit:
    """A row of a search's answer: the code, its title, and where it stands in the whole."""

    code: str
    title: str
    path: str = ""


class Hits(QAbstractListModel):
    """The answer to the last search."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()

    def replace(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: AnyIndex, role: int = _TITLE) -> Any:
        hit = self.hits[index.row()]
        return {
            _TITLE: hit.title,
            _PATH: hit.path,
            _CODE: hit.code,
            Qt.ItemDataRole.AccessibleTextRole: f"{hit.title}, {hit.path}",
        }.get(role)


class TwoLines(QStyledItemDelegate):
    """A title with its path small under it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), theme.px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours = theme.colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Highlight))
        painter.setPen(colours.text)
        inner = option.rect.adjusted(theme.px(10), theme.px(5), -theme.px(10), -theme.px(5))
        if path := index.data(_PATH):
            top = QRect(inner.left(), inner.top(), inner.width(), theme.px(20))
            self._line(painter, top, option.font, index.data(_TITLE))
            small = QFont(option.font)
            small.setPixelSize(theme.px(12))
            painter.setPen(colours.text if chosen else colours.muted)
            below = QRect(inner.left(), top.bottom(), inner.width(), inner.bottom() - top.bottom())
            self._line(painter, below, small, path)
        else:
            self._line(painter, inner, option.font, index.data(_TITLE))
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, where: QRect, font: QFont, text: str) -> None:
        painter.setFont(font)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def dress_hits(popup: QListView) -> None:
    """The look of a list of hits below its field; after `setPopup`, which brings its own."""
    popup.setItemDelegate(TwoLines(popup))
    popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # hides the last one
    theme.set_kind(popup, "popup")


class SearchField(language.Retranslating, TextField):
    """Type, go with the arrows, take with Enter; its value is the code taken.

    A typed text that was not taken from the list gives no value and has the fault
    `choice_not_understood`. The search runs off the UI thread; that it found nothing is shown by a
    sign in the field and told by `searched`.
    """

    searched = Signal(bool)
    """Whether there is something to take, or nothing typed; False: nothing fits the words."""
    span: ClassVar[str] = "search"

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec)
        self._code: str | None = None
        self._found, self._what = True, ""
        self._latest = tasks.Latest(self, _PAUSE_MS)
        self._hits = Hits(self)
        self._completer = QCompleter(self._hits, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        dress_hits(self._popup)
        self._completer.activated[QModelIndex].connect(self._on_taken)  # type: ignore[index]
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._sign()
        self.textEdited.connect(self._on_typed)
        self.retranslate()

    @staticmethod
    def look_up(text: str, spoken: Language) -> tuple[Hit, ...]:
        """The rows that fit the text, best first; runs on another thread."""
        raise NotImplementedError

    @staticmethod
    def describe(code: str, spoken: Language) -> str:
        """The title of a code."""
        raise NotImplementedError

    def ask_for(self, what: str) -> None:
        """Say in the field itself what it is for: no label stands above it."""
        self._what = what
        self.setPlaceholderText(what)
        self.setAccessibleName(what)

    def retranslate(self) -> None:
        self.setPlaceholderText(self._what or self.tr("Type a part of the name"))
        self._sign()
        if self._code is not None:
            self.set_value(self._code)

    def read(self, text: str) -> str:
        if self._code is None:
            raise UserError("choice_not_understood")
        return self._code

    def write(self, value: str) -> str:
        return self.describe(value, language.current())

    def set_value(self, value: Any) -> None:
        self._code = value
        super().set_value(value)
        self._tell_found(True)

    def _on_typed(self, text: str) -> None:
        self._code = None
        if not text.strip():
            self._latest.cancel()
            self._popup.hide()
            self._tell_found(True)
            return
        self._latest.run(partial(self.look_up, text.strip(), language.current()), self._on_found)

    def _on_found(self, hits: Sequence[Hit]) -> None:
        self._hits.replace(hits)
        self._tell_found(bool(hits))
        if hits and self.hasFocus():
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._popup.hide()

    def _tell_found(self, found: bool) -> None:
        if found is not self._found:
            self._found = found
            self._sign()
            self.searched.emit(found)

    def _sign(self) -> None:
        self._glass.setIcon(icons.icon(*(_GLASS if self._found else _NOTHING)))
        words = "" if self._found else self.tr("Nothing is found. Type another part of the name.")
        self._glass.setToolTip(words)

    def _on_taken(self, index: QModelIndex) -> None:
        self.set_value(index.data(_CODE))
        self.edited.emit()
        self.finished.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._latest.cancel()
        super().focusOutEvent(event)


class PlaceField(SearchField):
    """A place of KATO, the state classifier of places."""

    @staticmethod
    def look_up(text: str, spoken: Language) -> tuple[Hit, ...]:
        from app.core.classifiers import place_path, search_places

        return tuple(
            Hit(found.code, found.title(spoken), " · ".join(place_path(found.code, spoken)[:-1]))
            for found in search_places(text, spoken, _LIMIT)
        )

    @staticmethod
    def describe(code: str, spoken: Language) -> str:
        from app.core.classifiers import place_path

        return ", ".join(reversed(place_path(code, spoken)))


class OccupationField(SearchField):
    """An occupation of the classifier of occupations."""

    @staticmethod
    def look_up(text: str, spoken: Language) -> tuple[Hit, ...]:
        from app.core.classifiers import search_occupations

        return tuple(
            Hit(found.code, found.title(spoken), found.code)
            for found in search_occupations(text, spoken, _LIMIT)
        )

    @staticmethod
    def describe(code: str, spoken: Language) -> str:
        from app.core.classifiers import entry

        return entry("occupations", code).title(spoken)
