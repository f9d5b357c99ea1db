"""What of the queue is looked at: the filters in one row, and those kept under a name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.services.queue_queries import Facets, Sight
from app.services.saved_filters import NAME_LENGTH, NamedSight
from app.ui import theme
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_number, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import Room, button, row, shortcut
from app.ui.terms import paragraph_name
from app.ui.windows.card_sections import name_of
from app.ui.windows.today_counts import is_large
from app.ui.words.queue_words import channel_name, place_name

_LEAST_LETTERS = 6
_SAVED_PX, _SAVED_LARGE_PX = 240, 150
_NAMES = {
    "paragraph": QT_TRANSLATE_NOOP("Filters", "Paragraph"),
    "holder": QT_TRANSLATE_NOOP("Filters", "Clerk"),
    "place": QT_TRANSLATE_NOOP("Filters", "Village"),
    "channel": QT_TRANSLATE_NOOP("Filters", "Channel"),
    "kind": QT_TRANSLATE_NOOP("Filters", "Kind of work"),
}
_ALL = {
    "paragraph": QT_TRANSLATE_NOOP("Filters", "All paragraphs"),
    "holder": QT_TRANSLATE_NOOP("Filters", "All clerks"),
    "place": QT_TRANSLATE_NOOP("Filters", "All places"),
    "channel": QT_TRANSLATE_NOOP("Filters", "All channels"),
    "kind": QT_TRANSLATE_NOOP("Filters", "All kinds of work"),
}
_NOBODYS = QT_TRANSLATE_NOOP("Filters", "Nobody's")


class Choice(QComboBox):
    """A short list that shows as much of its words as there is room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_items(self, items: Sequence[tuple[Any, str]], chosen: Any) -> None:
        """Show these, with one of them chosen; not while the list is open."""
        if self.view().isVisible():
            return
        self.blockSignals(True)
        self.clear()
        for value, text in items:
            self.addItem(text, value)
        self.setCurrentIndex(next(at for at, item in enumerate(items) if item[0] == chosen))
        self.blockSignals(False)
        self.setToolTip(self.currentText())

    def value(self) -> Any:
        """What is chosen."""
        return self.itemData(self.currentIndex())

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 40)
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words that are longer than the room end in an ellipsis."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        inside = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        cut = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, cut, inside.width())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls; it chooses nothing by chance."""
        event.ignore()


class Filters(Retranslating, QWidget):
    """Paragraph, clerk, village, channel, kind; each value with how many terms it leaves."""

    changed = Signal(object)
    """The sight with what was chosen."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._sight, self._facets = Sight(), Facets((), (), (), (), (), {})
        self.choices = {name: Choice(f"filter_{name}") for name in _NAMES}
        for name, one in self.choices.items():
            one.activated.connect(partial(self._on_chosen, name))
        self.clear = button("quiet", "x", name="clear_filters")
        self.clear.clicked.connect(lambda: self.changed.emit(without_filters(self._sight)))
        line = row(*self.choices.values(), self.clear)
        for at in range(len(self.choices)):
            line.setStretch(at, 1)
        self.setLayout(line)
        shortcut(room, KEYS[Act.FILTERS].keys, self.choices["paragraph"].setFocus)
        theme.FollowScale(self, self.retranslate)

    def retranslate(self) -> None:
        for name, one in self.choices.items():
            one.setAccessibleName(translated("Filters", _NAMES[name]))
        self.clear.setToolTip(self.tr("Take the filters off"))
        self.clear.setAccessibleName(self.clear.toolTip())
        self._show()

    def show_facets(self, sight: Sight, facets: Facets | None = None) -> None:
        """Show what is looked at, and what else can be."""
        self._sight, self._facets = sight, facets or self._facets
        self._show()

    def _show(self) -> None:
        facets = self._facets
        offered: dict[str, Sequence[tuple[Any, int]]] = {
            "paragraph": facets.paragraphs,
            "holder": facets.holders,
            "place": [(code, many) for code, many in facets.places if code],
            "channel": facets.channels,
            "kind": facets.kinds,
        }
        for name, values in tuple(offered.items()):
            chosen = getattr(self._sight, name)
            if chosen is not None and chosen not in dict(values):
                offered[name] = [*values, (chosen, 0)]
            items = [(value, self._text(name, value, many)) for value, many in offered[name]]
            first = (None, translated("Filters", (_NAMES if is_large() else _ALL)[name]))
            self.choices[name].show_items([first, *items], chosen)
        self.clear.setVisible(self._sight != without_filters(self._sight))

    def _text(self, name: str, value: Any, many: int) -> str:
        if name == "holder":
            known = self._facets.names.get(value)
            told = name_of(known) if known else translated("Filters", _NOBODYS if not value else "")
        else:
            told = {
                "paragraph": lambda: paragraph_name(value, translated),
                "place": lambda: place_name(value),
                "channel": lambda: channel_name(value),
                "kind": lambda: word(value.value),
            }[name]()
        return f"{told or value}  ·  {format_number(many)}"

    def _on_chosen(self, name: str, _at: int) -> None:
        self.changed.emit(replace(self._sight, **{name: self.choices[name].value()}))


class SavedFilters(Retranslating, QWidget):
    """The sights kept under a name: choose one, keep the present one, drop one."""

    chosen = Signal(object)
    kept = Signal(str)
    dropped = Signal(int)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._saved: Sequence[NamedSight] = ()
        self._sight = Sight()
        self.choice = Choice("saved_filters")
        self.choice.activated.connect(self._on_chosen)
        self.name = QLineEdit()
        self.name.setObjectName("filter_name")
        self.name.setMaxLength(NAME_LENGTH)
        self.name.returnPressed.connect(lambda: self.kept.emit(self.name.text()))
        self.name.hide()
        theme.FollowScale(self, self._size)
        self.keep = button("quiet", "save", name="keep_filter")
        self.keep.clicked.connect(self.ask_name)
        self.drop = button("quiet", "x", name="drop_filter")
        self.drop.clicked.connect(self._on_dropped)
        self.setLayout(row(self.choice, self.name, self.keep, self.drop, gap=4))
        shortcut(room, KEYS[Act.SAVE_FILTER].keys, self.ask_name)
        self.retranslate()

    def retranslate(self) -> None:
        self.choice.setAccessibleName(self.tr("Filters kept"))
        self.name.setPlaceholderText(self.tr("Name of the filter, then Enter"))
        self.name.setAccessibleName(self.tr("Name of the filter"))
        for one, words in (
            (self.keep, self.tr("Keep these filters under a name")),
            (self.drop, self.tr("Keep this filter no longer")),
        ):
            one.setAccessibleName(words)
        self.keep.setToolTip(f"{self.keep.accessibleName()}  {KEYS[Act.SAVE_FILTER].cap()}")
        self.drop.setToolTip(self.drop.accessibleName())
        self._show()

    def show_saved(self, saved: Sequence[NamedSight], sight: Sight) -> None:
        """Show those kept, and which of them is looked at."""
        self._saved, self._sight = saved, sight
        self._show()

    def ask_name(self) -> None:
        """Ask under which name the present sight is kept."""
        here = self._here()
        self.name.setText(here.name if here else "")
        self.choice.hide()
        self.name.show()
        self.name.selectAll()
        self.name.setFocus()

    def stop_asking(self) -> bool:
        """Back to the list of those kept; whether the name was being asked for."""
        if self.name.isHidden():
            return False
        self.choice.show()
        self.choice.setFocus()
        self.name.hide()
        return True

    def _size(self) -> None:
        for one in (self.choice, self.name):
            one.setFixedWidth(theme.px(_SAVED_LARGE_PX if is_large() else _SAVED_PX))

    def _here(self) -> NamedSight | None:
        return next((one for one in self._saved if one.sight == self._sight), None)

    def _show(self) -> None:
        here = self._here()
        none = self.tr("Kept: {count}").format(count=len(self._saved))
        items = [(None, none), *((one.id, one.name) for one in self._saved)]
        self.choice.show_items(items, here.id if here else None)
        self.drop.setVisible(here is not None)

    def _on_chosen(self, _at: int) -> None:
        found = next((one for one in self._saved if one.id == self.choice.value()), None)
        self.chosen.emit(found.sight if found else without_filters(self._sight))

    def _on_dropped(self) -> None:
        if here := self._here():
            self.dropped.emit(here.id)


def without_filters(sight: Sight) -> Sight:
    """The sight with all taken off that sifts it, but whose it is and how it stands."""
    return Sight(sight.whose, sight.urgency)
