"""Ctrl+K: one field that goes to any person, employer, vacancy and place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.core.names import fold
from app.core.vocabulary import Action
from app.services.employer_queries import EmployerRow, find_employers
from app.services.people_queries import PersonRow, search_people
from app.services.vacancy_queries import VacancyRow, vacancies_by_number
from app.ui import icons, tasks, theme
from app.ui.context import Context
from app.ui.language import Retranslating, format_date
from app.ui.windows.card_sections import name_of, title_of

_SHOWN, _EMPLOYERS_SHOWN, _VACANCIES_SHOWN = 8, 4, 4
_ROW_PX, _MARGIN_PX = 36, 12
_TYPING_PAUSE_MS = 60


@dataclass(frozen=True)
class Place:
    """Somewhere to go: its title in the present language, its icon, and how to get there."""

    title: Callable[[], str]
    icon: str
    go: Callable[[], object]


@dataclass(frozen=True)
class _Found:
    """What was found of what was typed."""

    people: Sequence[PersonRow] = ()
    vacancies: Sequence[VacancyRow] = ()
    employers: Sequence[EmployerRow] = ()


def _found(context: Context, text: str) -> _Found:
    """The people and employers whose number or name begins so, the vacancies that have the number:
    as far as the post may look."""
    rt, actor = context.rt, context.actor
    people = search_people(rt, actor, text, _SHOWN) if context.may(Action.SEARCH_PEOPLE) else ()
    if not context.may(Action.VIEW_VACANCIES):
        return _Found(people)
    vacancies = vacancies_by_number(rt, actor, text)[:_VACANCIES_SHOWN]
    return _Found(people, vacancies, find_employers(rt, actor, text, _EMPLOYERS_SHOWN))


class GoAnywhere(Retranslating, QLineEdit):
    """People, employers and vacancies by search as you type, places by their title."""

    person_chosen = Signal(int)
    employer_chosen = Signal(int)
    vacancy_chosen = Signal(int)

    def __init__(
        self, context: Context, places: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("go_anywhere")
        theme.set_kind(self, "search")
        self._context, self._places = context, places
        self._latest = tasks.Latest(self, _TYPING_PAUSE_MS)
        self.list = QListWidget(self.window())
        self.list.setObjectName("go_anywhere_list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_kind(self.list, "popup")
        self.list.itemClicked.connect(self._take)
        self.list.hide()
        self.textEdited.connect(self._on_typed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search or go to: IIN, BIN, name, phone, number    Ctrl+K"))
        self.setAccessibleName(
            self.tr("Search people, employers and vacancies, or go to any place")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rows = event.key(), self.list.count()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and rows:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % rows)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (item := self.list.currentItem()) is not None and self.list.isVisible():
                self._take(item)
        elif key == Qt.Key.Key_Escape and self.list.isVisible():
            self._close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc closes the list; only without one it is the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.list.isVisible()
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._on_typed(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self.list.setParent(self.window())

    def _on_typed(self, text: str) -> None:
        self._show(_Found())
        if text.strip():
            self._latest.run(partial(_found, self._context, text), self._show)

    def _show(self, found: _Found) -> None:
        if not self.hasFocus():
            return
        self.list.clear()
        for person in found.people:
            parts = (person.full_name, person.iin or "", format_date(person.birth_date))
            self._add("  ·  ".join(parts), "user", partial(self.person_chosen.emit, person.id))
        for vacancy in found.vacancies:
            self._add_vacancy(vacancy)
        for employer in found.employers:
            told = "  ·  ".join((name_of(employer.names), employer.bin))
            go = partial(self.employer_chosen.emit, employer.employer_id)
            self._add(told, "building-2", go)
        typed = fold(self.text())
        for place in self._places:
            if typed in fold(place.title()):
                self._add(place.title(), place.icon, place.go)
        self._lay_out_list()

    def _add_vacancy(self, vacancy: VacancyRow) -> None:
        occupation = title_of("occupations", vacancy.occupation) if vacancy.occupation else ""
        told = (vacancy.number, vacancy.post or occupation, name_of(vacancy.employer_names))
        go = partial(self.vacancy_chosen.emit, vacancy.id)
        self._add("  ·  ".join(filter(None, told)), "briefcase", go)

    def _add(self, text: str, icon: str, go: Callable[[], object]) -> None:
        item = QListWidgetItem(icons.icon(icon, "muted"), text)
        item.setData(Qt.ItemDataRole.UserRole, go)
        self.list.addItem(item)

    def _lay_out_list(self) -> None:
        count = self.list.count()
        if self.list.parent() is not self.window():
            self.list.setParent(self.window())
        self.list.setVisible(count > 0)
        self.list.setCurrentRow(0 if self.text().strip() else -1)
        height = min(count, 2 * _SHOWN) * theme.px(_ROW_PX) + 10
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        needed = self.list.sizeHintForColumn(0) + 2 * theme.px(_MARGIN_PX)
        room = self.window().width() - corner.x() - theme.px(_MARGIN_PX)
        wide = max(self.width(), min(needed, room))  # a ticket may leave the search little room
        self.list.setGeometry(corner.x(), corner.y(), wide, height)
        self.list.raise_()

    def _take(self, item: QListWidgetItem) -> None:
        go = item.data(Qt.ItemDataRole.UserRole)
        self._close()
        go()

    def _close(self) -> None:
        self._latest.cancel()
        self.clear()
        self.list.hide()
