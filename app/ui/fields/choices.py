"""Fields that are chosen: from a short list, yes or no, a tick."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QWidget,
)

from app.core.errors import UserError
from app.ui import language, theme
from app.ui.fields.base import Input
from app.ui.fields.spec import FieldSpec

if TYPE_CHECKING:
    from app.ui.fields.worded import Titled

_ROW_PX = 48
"""What the longest row needs beside its text: padding and a scroll bar."""
_LEAST_WORDS = 12
"""How many letters of a statement always stand in one line."""

_END = Qt.TextElideMode.ElideRight
_Row = QModelIndex | QPersistentModelIndex


class _BeginningsFirst(QSortFilterProxyModel):
    """The rows in their order, but those that begin with what was typed before the others."""

    def __init__(self, rows: QAbstractItemModel) -> None:
        super().__init__()
        self._typed = ""
        self.setSourceModel(rows)
        self.sort(0)

    def set_typed(self, text: str) -> None:
        self._typed = text.casefold()
        self.invalidate()

    def lessThan(self, left: _Row, right: _Row) -> bool:
        return self._place(left) < self._place(right)

    def _place(self, row: _Row) -> tuple[bool, int]:
        return not str(row.data()).casefold().startswith(self._typed), row.row()


class _Offered(QListView):
    """A list that is opened, as wide as the longest row and all of it on the screen."""

    def fit(self, rows: QAbstractItemModel) -> None:
        """Make room for these rows, before they are shown."""
        self.ensurePolished()
        titles = (str(rows.index(row, 0).data()) for row in range(rows.rowCount()))
        longest = max(map(self.fontMetrics().horizontalAdvance, titles), default=0)
        room = self.screen().availableGeometry().width()
        self.setMinimumWidth(min(longest + theme.px(_ROW_PX), room))

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.stay_on_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stay_on_screen()

    def stay_on_screen(self) -> None:
        """Go to the left as far as is needed to be seen whole."""
        window, room = self.window(), self.screen().availableGeometry()
        over = window.geometry().right() - room.right()
        if over > 0 and window.windowType() == Qt.WindowType.Popup:
            window.move(max(room.left(), window.x() - over), window.y())


class _Shown(QLineEdit):
    """A title too long for its room ends in "…" while nobody types there."""

    def shown(self) -> str:
        """What stands there now."""
        if self.hasFocus():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), _END, self._room().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.shown()
        if words == self.text():
            super().paintEvent(event)
            return
        self.style().drawItemText(
            QPainter(self),
            self._room(),
            Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            words,
            QPalette.ColorRole.Text,
        )

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(contents, option, self).adjusted(2, 0, -2, 0)


class ChoiceField(language.Retranslating, Input, QComboBox):
    """One row of a classifier; its value is the row's code.

    Type any part of a title to find it, in any of the words; Up and Down go through the list,
    and what is typed then seeks anew.
    """

    edited = Signal()
    finished = Signal()
    span: ClassVar[str] = "choice"

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        from app.ui.fields.worded import listed

        self._entries: Sequence[Titled] = listed(spec.list_name) if spec.list_name else ()
        self._edit = _Shown()
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._list: _Offered | None = None
        self.retranslate()
        self.currentIndexChanged.connect(self._show_whole)
        self.currentIndexChanged.connect(self.edited)
        self.activated.connect(self.edited)  # the same row chosen again puts right what was typed
        self.activated.connect(self._edit.selectAll)
        self._edit.textEdited.connect(self.edited)
        self._edit.editingFinished.connect(self._on_left)

    def offer(self, entries: "Sequence[Titled]") -> None:
        """Let one of these be chosen, in their order, where the list is this record's own."""
        self._entries = entries
        self.retranslate()

    def _get_ready(self) -> None:
        """Make the lists once somebody is here: a page has many choices, and most are read."""
        if self._list is None:
            self._list = _Offered()
            self.setView(self._list)
            self.setCompleter(self._finder())

    def view(self) -> QAbstractItemView:
        self._get_ready()
        return super().view()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._get_ready()
        super().focusInEvent(event)

    def _finder(self) -> QCompleter:
        rows = _BeginningsFirst(self.model())
        finder = QCompleter(rows, self)
        rows.setParent(finder)
        self._edit.textEdited.connect(rows.set_typed)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = _Offered()
        self._edit.textEdited.connect(lambda: popup.fit(self.model()))
        finder.setPopup(popup)
        theme.set_kind(popup, "popup")
        return finder

    def retranslate(self) -> None:
        with QSignalBlocker(self):
            value = self.value()
            self.clear()
            self.addItem("", None)
            for entry in self._entries:
                self.addItem(entry.title(language.current()), entry.code)
            self.set_value(value)
        self._edit.setPlaceholderText(self.tr("Choose"))

    def value(self) -> str | None:
        code: str | None = self.currentData()
        return code

    def set_value(self, value: str | None) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))
        self._edit.setCursorPosition(0)
        self._show_whole()

    def fault(self) -> UserError | None:
        return UserError("choice_not_understood") if self._left_over() else None

    def unread(self) -> str:
        return self._left_over()

    def set_unread(self, text: str) -> None:
        self.setEditText(text)

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._edit.setAccessibleName(label)

    def set_description(self, words: str) -> None:
        super().set_description(words)
        self._edit.setAccessibleDescription(words)

    def _left_over(self) -> str:
        text = self.currentText().strip()
        return text if text != self.itemText(self.currentIndex()) else ""

    def settle(self) -> None:
        text = self.currentText().strip()
        if not text:
            self.setCurrentIndex(0)
        elif self._left_over() and (index := self._meant(text.casefold())):
            self.setCurrentIndex(index)
            self._edit.setText(self.itemText(index))

    def _on_left(self) -> None:
        self.settle()
        self.finished.emit()

    def _meant(self, text: str) -> int | None:
        """The one row that the text begins, or else the one that contains it."""
        titles = [self.itemText(index).casefold() for index in range(self.count())]
        for fits in (str.__eq__, str.startswith, str.__contains__):
            rows = [index for index, title in enumerate(titles) if fits(title, text)]
            if len(rows) == 1:
                return rows[0]
        return None

    def _show_whole(self) -> None:
        self.setToolTip(self.itemText(self.currentIndex()))

    def showPopup(self) -> None:
        self._get_ready()
        assert self._list is not None
        self._list.fit(self.model())
        super().showPopup()
        self._list.stay_on_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # As the wheel: they scroll the page and choose nothing.
        self._get_ready()
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page; it must not change an answer under way.
        event.ignore()


class CheckField(Input, QCheckBox):
    """A statement to be ticked, in as many lines as it needs; its value is never None."""

    edited = Signal()
    finished = Signal()
    labels_itself: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        # A layout asks for the same heights again and again while a page is made.
        self._broken: dict[int, str] = {}
        self._sizes: dict[str, QSize] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.edited)

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        with QSignalBlocker(self):
            self.setChecked(bool(value))

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._words = label
        self._broken.clear()
        self._break()

    def sizeHint(self) -> QSize:
        return self._size(self._words)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size("x" * _LEAST_WORDS).width(), self._size("x").height())

    def heightForWidth(self, width: int) -> int:
        return self._size(self._in_lines(width)).height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._broken.clear()
            self._sizes.clear()
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        words = self._in_lines(self.width())
        if words != self.text():
            self.setText(words)

    def _in_lines(self, width: int) -> str:
        """The statement, broken where a line would be wider than there is room."""
        if width not in self._broken:
            self._broken[width] = self._broken_to(width)
        return self._broken[width]

    def _broken_to(self, width: int) -> str:
        room = width - self._size("").width()
        lines = [""]
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)

    def _size(self, text: str) -> QSize:
        """What the box needs with this text, however it is dressed."""
        if text not in self._sizes:
            self._sizes[text] = self._measured(text)
        return self._sizes[text]

    def _measured(self, text: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = text
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
        kind = QStyle.ContentsType.CT_CheckBox
        return self.style().sizeFromContents(kind, option, words, self)


class YesNoField(language.Retranslating, Input, QWidget):
    """Yes, no, or not answered yet; arrows and the space bar choose."""

    edited = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._yes, self._no = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for button in (self._yes, self._no):
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self.setFocusProxy(self._yes)
        self._group.buttonToggled.connect(self._on_toggled)
        self.retranslate()

    def retranslate(self) -> None:
        self._yes.setText(self.tr("Yes"))
        self._no.setText(self.tr("No"))
        self.set_label(self.accessibleName())

    def value(self) -> bool | None:
        chosen = self._group.checkedButton()
        return None if chosen is None else chosen is self._yes

    def set_value(self, value: bool | None) -> None:
        with QSignalBlocker(self._group):
            # An exclusive group never lets go of its last choice.
            self._group.setExclusive(False)
            self._yes.setChecked(value is True)
            self._no.setChecked(value is False)
            self._group.setExclusive(True)

    def set_label(self, label: str) -> None:
        super().set_label(label)
        for button in (self._yes, self._no):
            button.setAccessibleName(f"{label}: {button.text()}" if label else button.text())

    def set_description(self, words: str) -> None:
        super().set_description(words)
        for button in (self._yes, self._no):
            button.setAccessibleDescription(words)

    def set_fault(self, sentence: str | None) -> None:
        super().set_fault(sentence)
        for button in (self._yes, self._no):
            theme.set_look(button, "invalid", sentence is not None)

    def _on_toggled(self, _button: QRadioButton, checked: bool) -> None:
        if checked:
            self.edited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()
