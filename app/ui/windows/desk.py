"""The desk of one signed-in person: rail at the left, search above, the work below."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.core.vocabulary import Action, Form, Language
from app.ui import theme
from app.ui.context import Context
from app.ui.keys import KEYS, Act, rail_key
from app.ui.language import Retranslating, current
from app.ui.parts import (
    RAIL_PX,
    Room,
    button,
    column,
    frame,
    label,
    row,
    shortcut,
    stack_when_large,
)
from app.ui.windows.editor import Banner
from app.ui.windows.go_anywhere import GoAnywhere, Place
from app.ui.windows.hall.at_desk import DeskHall
from app.ui.windows.next_work import NextWork
from app.ui.windows.paper import PaperWindow
from app.ui.windows.people import PeoplePage
from app.ui.windows.person import PersonWindow
from app.ui.windows.visits import Visits

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.services.work_about import About


class Desk(Retranslating, Visits):
    """Holds the rooms (Today, People, Settings) and, above them, what is visited from there."""

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    preferences_chosen = Signal(object, object, int)

    def __init__(
        self, context: Context, printer: Callable[[], "QPrinter"], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, printer, parent)
        self._rooms: dict[str, Room] = {}
        self._room = ""
        self._rail = {
            name: button("rail", icon, name=f"rail_{name}") for name, icon in _rooms(context)
        }
        self._group = QButtonGroup(self)
        for number, (name, widget) in enumerate(self._rail.items(), 1):
            widget.setCheckable(True)
            shortcut(self, rail_key(number), widget.click)
            widget.clicked.connect(lambda _=False, n=name: self.open_room(n))
            self._group.addButton(widget)
        self._lock = button("rail", "lock", name="lock")
        self._out = button("rail", "log-out", name="sign_out")
        self._lock.clicked.connect(self.lock_wanted)
        self._out.clicked.connect(self.sign_out_wanted)
        self.hall = DeskHall(self, printer)
        if "hall" in self._rail:
            self.hall.follow(self._rail["hall"])
        self.hall.covered.connect(self.lock_wanted)
        self.search = GoAnywhere(context, self._places())
        self.search.person_chosen.connect(self.open_person)
        self.search.employer_chosen.connect(self.open_employer)
        self.search.vacancy_chosen.connect(self.open_vacancy)
        self._who = label("caption", name="who")
        self.note = Banner()
        self.moved.connect(self.note.clear)
        self._late = 0
        self.next_work = NextWork(self)
        self.next_work.counted.connect(self._show_late)
        self._lay_out()
        shortcut(self, "Ctrl+K", self.search.setFocus)
        if context.may(Action.RECEIVE_APPLICATION):
            shortcut(self, "Ctrl+N", self.open_new)
        if context.may(Action.EDIT_VACANCY):
            shortcut(self, KEYS[Act.NEW_VACANCY].keys, self.open_new_vacancy)
            shortcut(self, KEYS[Act.TAKE_LETTER].keys, self._open_letter)
        shortcut(self, "F2", self.next_work.take)
        shortcut(self, "F9", self._next_action)
        self.retranslate()
        self.open_room(next(iter(self._rail)))

    def retranslate(self) -> None:
        titles = self._titles()
        for name, widget in self._rail.items():
            widget.setText(titles[name]())
        self._show_late(self._late)
        self._lock.setText(self.tr("Lock  Ctrl+L"))
        self._out.setText(self.tr("Sign out"))
        names = self.context.actor.names
        self._who.setText(names["ru" if current() is Language.RUSSIAN else "kk"])

    def open_person(self, person_id: int) -> None:
        """A person's page; it is written with the ticket that is served meanwhile."""
        super().open_person(person_id)
        self.hall.state.met(person_id)

    def open_room(self, name: str) -> None:
        """Go to Today, People or Settings; what was visited is left."""
        if not all(visit.may_leave() for visit in self._visits):
            self._rail[self._room].setChecked(True)
            return
        self.leave()
        if name not in self._rooms:
            self._rooms[name] = self._make_room(name)
            self.stack.addWidget(self._rooms[name])
        self._room = name
        self._rail[name].setChecked(True)
        self._show(self._rooms[name])

    def here(self) -> Room:
        """What is on the screen."""
        return self._visits[-1] if self._visits else self._rooms[self._room]

    def _lay_out(self) -> None:
        mark = label("subtitle", name="mark")
        mark.setText("Tereze")
        rail = column(
            mark, 16, *self._rail.values(), -1, self._who, self._lock, self._out, margin=12, gap=4
        )
        side = frame("rail", rail)
        theme.FollowScale(self, lambda: side.setFixedWidth(theme.px(RAIL_PX)))
        head = row(self.search, self.hall.strip, margin=12)
        head.setStretch(0, 1)
        stack_when_large(self, head)
        bar = frame("bar", head)
        middle = column(bar, self.note, self.stack, gap=0)
        middle.setStretch(2, 1)  # what is free is the room's, however large the letters
        self.setLayout(row(side, middle, gap=0))

    def _titles(self) -> dict[str, Callable[[], str]]:
        return {
            "today": lambda: self.tr("Today"),
            "people": lambda: self.tr("People"),
            "vacancies": lambda: self.tr("Vacancies"),
            "employers": lambda: self.tr("Employers"),
            "decisions": lambda: self.tr("Decisions"),
            "hall": self.hall.title,
            "load": lambda: self.tr("Load"),
            "settings": lambda: self.tr("Settings"),
        }

    def _places(self) -> list[Place]:
        titles = self._titles()
        places = [
            Place(titles[name], icon, partial(self.open_room, name))
            for name, icon in _rooms(self.context)
        ]
        if self.context.may(Action.RECEIVE_APPLICATION):
            new = Place(lambda: self.tr("New applicant"), "user-plus", self.open_new)
            places.append(new)
        places += self._vacancy_places()
        places += self._employer_places()
        if self.context.may(Action.IMPORT_PEOPLE):
            bring = Place(
                lambda: self.tr("Import and export of people"), "upload", self.open_import
            )
            places.append(bring)
        if self.context.may(Action.DIRECT_TO_MEASURE):
            queue = Place(
                lambda: self.tr("Waiting list of a measure"), "list-checks", self._open_measures
            )
            places.append(queue)
        if any(map(self.context.may, (Action.REGISTER_COMPLAINT, Action.ANSWER_COMPLAINT))):
            complaints = Place(lambda: self.tr("Open complaints"), "scale", self._open_complaints)
            places.append(complaints)
        if self.context.may(Action.VIEW_QUEUE):
            sheet = Place(lambda: self.tr("Day's sheet"), "file-text", self._open_day_choice)
            places.append(sheet)
        places += self._supervisor_places()
        if self.context.may(Action.CHECK_PAPER):
            check = Place(lambda: self.tr("Check a paper"), "circle-check", self.open_check)
            places.append(check)
        if self.context.may(Action.PRINT_PAPER):
            places += self._forms()
        return [
            *places,
            *self.hall.places(),
            Place(lambda: self.tr("Lock"), "lock", self.lock_wanted.emit),
            Place(lambda: self.tr("Sign out"), "log-out", self.sign_out_wanted.emit),
        ]

    def _supervisor_places(self) -> list[Place]:
        places = []
        if self.context.may(Action.REASSIGN):
            places.append(Place(lambda: self.tr("Absences"), "calendar", self._open_absences))
        if self.context.may(Action.SET_WARNINGS):
            places.append(Place(lambda: self.tr("Warnings of terms"), "bell", self._open_warnings))
        return places

    def _vacancy_places(self) -> list[Place]:
        if not self.context.may(Action.EDIT_VACANCY):
            return []
        return [
            Place(lambda: self.tr("New vacancy"), "briefcase", self.open_new_vacancy),
            Place(lambda: self.tr("Take in a letter"), "inbox", self._open_letter),
            Place(
                lambda: self.tr("Import and export of vacancies"),
                "upload",
                self._open_vacancy_files,
            ),
        ]

    def _employer_places(self) -> list[Place]:
        places = []
        if self.context.may(Action.EDIT_EMPLOYER):
            new = Place(lambda: self.tr("New employer"), "building-2", self._open_new_employer)
            places.append(new)
        if self.context.may(Action.VIEW_VACANCIES):
            agencies = Place(
                lambda: self.tr("Private employment agencies"), "users", self._open_agencies
            )
            places.append(agencies)
        return places

    def _open_agencies(self) -> None:
        from app.ui.windows.agencies.agency_visits import open_list

        open_list(self)

    def _open_vacancy_files(self) -> None:
        from app.ui.windows.vacancies.vacancy_visits import open_files

        open_files(self)

    def _open_letter(self) -> None:
        from app.ui.windows.vacancies.vacancy_forms import open_letter_window

        open_letter_window(self)

    def _open_new_employer(self) -> None:
        from app.ui.windows.employers.employer_visits import open_new

        open_new(self)

    def _open_day_choice(self) -> None:
        from app.ui.windows.day_choice import open_day_choice

        open_day_choice(self)

    def _open_absences(self) -> None:
        from app.ui.windows.load.load_visits import open_absences

        open_absences(self)

    def _open_warnings(self) -> None:
        from app.ui.windows.load.load_visits import open_warnings

        open_warnings(self)

    def _open_measures(self) -> None:
        from app.ui.windows.case.measure_waiting import open_waiting

        open_waiting(self)

    def _open_complaints(self) -> None:
        from app.ui.windows.case.complaints_open import open_list

        open_list(self)

    def _forms(self) -> list[Place]:
        """What is printed with nothing filled in: to be filled by hand, to take home (§9)."""
        registration = partial(self._open_leaflet, Form.STANDARD_OF_REGISTRATION)
        certificate = partial(self._open_leaflet, Form.STANDARD_OF_CERTIFICATE)
        asked = partial(self._open_leaflet, Form.CERTIFICATE_APPLICATION)
        return [
            Place(
                lambda: self.tr("Empty application and data form"),
                "printer",
                partial(self._open_forms, None),
            ),
            Place(
                lambda: self.tr("Empty application for the certificate, Appendix 7"),
                "printer",
                asked,
            ),
            Place(
                lambda: self.tr("Leaflet: the standard of registration"), "printer", registration
            ),
            Place(
                lambda: self.tr("Leaflet: the standard of the certificate"), "printer", certificate
            ),
        ]

    def _make_room(self, name: str) -> Room:
        makers: dict[str, Callable[[], Room]] = {
            "today": self.next_work.make_today,
            "people": self._make_people,
            "vacancies": self._make_vacancies,
            "employers": self._make_employers,
            "decisions": self._make_decisions,
            "load": self._make_load,
            "hall": self.hall.make_room,
            "settings": self._make_settings,
        }
        return makers[name]()

    def _make_people(self) -> Room:
        people = PeoplePage(self.context)
        people.chosen.connect(self.open_person)
        people.new_wanted.connect(self.open_new)
        people.import_wanted.connect(self.open_import)
        return people

    def _make_vacancies(self) -> Room:
        from app.ui.windows.vacancies.vacancy_visits import make_room

        return make_room(self)

    def _make_employers(self) -> Room:
        from app.ui.windows.employers.employer_visits import make_room

        return make_room(self)

    def _make_load(self) -> Room:
        from app.ui.windows.load.load_visits import make_room

        return make_room(self)

    def _make_settings(self) -> Room:
        from app.ui.windows.settings import SettingsPage

        settings = SettingsPage(self.context)
        settings.preferences_chosen.connect(self.preferences_chosen)
        return settings

    def _make_decisions(self) -> Room:
        from app.ui.windows.case.decision_visits import ask_of_several, open_decision
        from app.ui.windows.case.decisions import DecisionsPage

        decisions = DecisionsPage(self.context)
        decisions.person_chosen.connect(self.open_person)
        decisions.decision_chosen.connect(partial(open_decision, self, room=decisions))
        decisions.words_wanted.connect(partial(ask_of_several, self, decisions))
        return decisions

    def open_next(self, about: "About") -> None:
        """Whom or what was taken as work, in place of the person or vacancy before."""
        if self._visits and _is_work(self._visits[-1]):
            self.go_back()
        self.open_about(about)

    def say_nothing_waits(self) -> None:
        """F2 where there is no work."""
        self.note.tell("info", lambda: self.tr("Nothing waits for you: no work is yours or free."))

    def _show_late(self, late: int) -> None:
        """Beside Today stands how much of one's own is broken or about to break."""
        self._late = late
        if "today" in self._rail:
            name = self._titles()["today"]()
            told = self.tr("{today}: {count} of yours are broken or break soon")
            words = told.format(today=name, count=late) if late else name
            self._rail["today"].setText(f"{name}  ·  {late}" if late else name)
            self._rail["today"].setAccessibleName(words)
            self._rail["today"].setToolTip(words if late else "")

    def _next_action(self) -> None:
        here = self.here()
        if isinstance(here, PersonWindow):
            here.panel.act()
        elif isinstance(here, PaperWindow):
            here.hand_over()
        elif _has_next(here):
            here.next_action()  # type: ignore[attr-defined]


def _has_next(room: Room) -> bool:
    """Whether it has a next step of its own, as a vacancy's page, loaded when first wanted, has."""
    return hasattr(room, "next_action")


def _is_work(room: Room) -> bool:
    return isinstance(room, PersonWindow) or _has_next(room)


_DECIDERS = (Action.PROPOSE_DECISION, Action.APPROVE_DECISION, Action.SIGN_DECISION)
"""Who has a room of decisions."""


def _rooms(context: Context) -> list[tuple[str, str]]:
    """The rooms a post has, with their icons; what it may not do is not shown."""
    rooms = []
    if context.may(Action.VIEW_QUEUE):
        rooms.append(("today", "house"))
    if context.may(Action.SEARCH_PEOPLE):
        rooms.append(("people", "users"))
    if context.may(Action.VIEW_VACANCIES):
        rooms.append(("vacancies", "briefcase"))
        rooms.append(("employers", "building-2"))
    if any(map(context.may, _DECIDERS)):
        rooms.append(("decisions", "list-checks"))
    if context.may(Action.REASSIGN):
        rooms.append(("load", "chart-column"))
    if context.may(Action.VIEW_TICKETS):
        rooms.append(("hall", "ticket"))
    return [*rooms, ("settings", "settings")]
