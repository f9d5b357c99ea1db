"""The desk of one signed-in person: rail at the left, search above, the work below."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from app.core.clock import today
from app.core.vocabulary import OPEN_STATES, Action, Language
from app.services.drafts import DraftView, open_draft
from app.services.person_page import PersonPage
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import rail_key
from app.ui.language import Retranslating, current
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.windows.go_anywhere import GoAnywhere, Place
from app.ui.windows.paper import PaperWindow
from app.ui.windows.people import PeoplePage
from app.ui.windows.person import PersonWindow
from app.ui.windows.today import TodayPage
from app.ui.wizards.wizard import WizardWindow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.services.corrections import Corrected
    from app.services.doubles import Likeness
    from app.services.sheets import FormSheet
    from app.ui.wizards.job_seeker.wizard import Outcome, RegistrationWindow

_RAIL_PX = 200


class Desk(Retranslating, QWidget):
    """Holds the rooms (Today, People, Settings) and, above them, what is visited from there."""

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    preferences_chosen = Signal(object, object, int)
    moved = Signal()

    def __init__(
        self, context: Context, printer: Callable[[], "QPrinter"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self._printer = context, printer
        self.stack = QStackedWidget()
        self._rooms: dict[str, Room] = {}
        self._visits: list[Room] = []
        self._taking_up = tasks.Latest(self)
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
        self.search = GoAnywhere(context, self._places())
        self.search.person_chosen.connect(self.open_person)
        self._who = label("caption", name="who")
        self._lay_out()
        shortcut(self, "Ctrl+K", self.search.setFocus)
        if context.may(Action.RECEIVE_APPLICATION):
            shortcut(self, "Ctrl+N", self.open_new)
        shortcut(self, "F2", self._take_next)
        shortcut(self, "F9", self._next_action)
        self.retranslate()
        self.open_room(next(iter(self._rail)))

    def retranslate(self) -> None:
        titles = self._titles()
        for name, widget in self._rail.items():
            widget.setText(titles[name]())
        self._lock.setText(self.tr("Lock  Ctrl+L"))
        self._out.setText(self.tr("Sign out"))
        names = self.context.actor.names
        self._who.setText(names["ru" if current() is Language.RUSSIAN else "kk"])

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

    def open_person(self, person_id: int) -> None:
        """A person's page."""
        window = PersonWindow(self.context, person_id)
        for wanted, act in (
            (window.application_wanted, self._open_application),
            (window.register_wanted, self._open_decision),
            (window.change_wanted, self.open_change),
            (window.forms_wanted, self._open_persons_forms),
            (window.history_wanted, self._open_history),
            (window.merge_wanted, self._open_merge),
            (window.correction_wanted, self._open_correction),
            (window.scan_chosen, self.open_scan),
            (window.paper_chosen, lambda paper: self.open_papers((paper,))),
        ):
            wanted.connect(act)
        self._visit(window)

    def open_new(self, typed: str = "") -> None:
        """The registration wizard for somebody new."""
        from app.ui.wizards.job_seeker.flow import new_answers

        self.open_wizard(new_answers(typed))

    def open_draft(self, draft_id: int) -> None:
        """The wizard where it was left."""
        rt, actor = self.context.rt, self.context.actor
        tasks.run(self, lambda: open_draft(rt, actor, draft_id), self._on_draft)

    def open_change(self, page: PersonPage) -> None:
        """The card, changed without an application (§22)."""
        from app.ui.wizards.job_seeker.flow import answers_of

        self._open_card(answers_of(page, self._today()))

    def open_scan(self, attachment_id: int) -> None:
        """A scan of the package."""
        from app.ui.windows.attachment_view import AttachmentWindow

        self._visit_till_left(AttachmentWindow(self.context, attachment_id))

    def open_papers(self, papers: "tuple[int | FormSheet, ...]") -> None:
        """The paper window, on issued papers or on forms without a number."""
        self._visit_till_left(PaperWindow(self.context, papers, current(), self._printer))

    def go_back(self) -> None:
        """Leave what is visited; from a room, nowhere."""
        if not self._visits or not self._visits[-1].may_leave():
            return
        self._drop_visit()
        self._show(self.here())

    def leave(self) -> None:
        """Leave everything visited, with its drafts saved."""
        while self._visits:
            self._drop_visit()

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
        theme.FollowScale(self, lambda: side.setFixedWidth(theme.px(_RAIL_PX)))
        bar = frame("bar", row(self.search, margin=12))
        self.setLayout(row(side, column(bar, self.stack, gap=0), gap=0))

    def _titles(self) -> dict[str, Callable[[], str]]:
        return {
            "today": lambda: self.tr("Today"),
            "people": lambda: self.tr("People"),
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
        return [
            *places,
            Place(lambda: self.tr("Lock"), "lock", self.lock_wanted.emit),
            Place(lambda: self.tr("Sign out"), "log-out", self.sign_out_wanted.emit),
        ]

    def _make_room(self, name: str) -> Room:
        if name == "today":
            today = TodayPage(self.context)
            today.person_chosen.connect(self.open_person)
            today.draft_chosen.connect(self.open_draft)
            today.new_applicant.connect(self.open_new)
            return today
        if name == "people":
            people = PeoplePage(self.context)
            people.person_chosen.connect(self.open_person)
            people.new_applicant.connect(self.open_new)
            return people
        from app.ui.windows.settings import SettingsPage

        settings = SettingsPage(self.context)
        settings.preferences_chosen.connect(self.preferences_chosen)
        return settings

    def _today(self) -> date:
        return today(self.context.rt.clock)

    def _open_application(self, page: PersonPage) -> None:
        from app.ui.wizards.job_seeker.flow import answers_of

        self.open_wizard(answers_of(page, self._today()))

    def _open_decision(self, page: PersonPage) -> None:
        """§23: the application is in work from the first time somebody goes at it."""
        from app.services.registration import take_up
        from app.ui.wizards.job_seeker.flow import decision_answers

        assert page.case is not None
        rt, actor, case_id = self.context.rt, self.context.actor, page.case.id

        def decide(_done: None) -> None:
            self.open_wizard(decision_answers(page, self._today()))
            bus().changed.emit("case", page.id)

        self._taking_up.run(lambda: take_up(rt, actor, case_id), decide)

    def _on_draft(self, draft: DraftView) -> None:
        if draft.wizard == "card":
            self._open_card(draft.data, draft.id, draft.step)
        else:
            self.open_wizard(draft.data, draft.id, draft.step)

    def open_wizard(
        self, answers: dict[str, object], draft_id: int | None = None, step: str = ""
    ) -> None:
        """The registration wizard on these answers."""
        from app.ui.wizards.job_seeker.wizard import RegistrationWindow

        window = RegistrationWindow(self.context, answers, draft_id, step)
        window.done.connect(self._on_done)
        window.person_wanted.connect(self.open_person)
        window.compare_wanted.connect(lambda alike: self._open_comparison(window, alike))
        window.file_wanted.connect(self.open_scan)
        window.forms_wanted.connect(self._open_forms)
        self._visit_till_left(window)

    def _open_card(
        self, answers: dict[str, object], draft_id: int | None = None, step: str = ""
    ) -> None:
        from app.ui.wizards.job_seeker.wizard import open_change

        window = open_change(self.context, answers, draft_id, step)
        window.done.connect(self._on_done)
        self._visit_till_left(window)

    def _open_comparison(self, wizard: "RegistrationWindow", alike: "tuple[Likeness, ...]") -> None:
        from app.ui.windows.doubles import CompareWindow

        window = CompareWindow(self.context, wizard.answers, alike)
        window.same_chosen.connect(self.open_person)
        window.other_decided.connect(wizard.settle_double)
        self._visit_till_left(window)

    def _open_history(self, page: PersonPage) -> None:
        from app.ui.windows.card_history import CardHistory

        self._visit_till_left(CardHistory(self.context, page))

    def _open_merge(self, page: PersonPage) -> None:
        from app.ui.windows.merging import MergeWindow

        window = MergeWindow(self.context, page.id)
        window.merged.connect(self._on_merged)
        self._visit_till_left(window)

    def _on_merged(self, kept_id: int) -> None:
        self.leave()
        self.open_person(kept_id)

    def _open_correction(self, page: PersonPage) -> None:
        from app.ui.windows.correction import CorrectionWindow

        window = CorrectionWindow(self.context, page)
        window.corrected.connect(self._on_corrected)
        self._visit_till_left(window)

    def _on_corrected(self, done: "Corrected") -> None:
        self.go_back()
        papers = (done.act_id, done.notice_id)
        self.open_papers(tuple(paper for paper in papers if paper is not None))

    def _open_persons_forms(self, page: PersonPage) -> None:
        """The application, with its slip where one is received, and the data form."""
        from app.services.sheets import application_sheet, application_slip, data_form_of

        rt, actor, case = self.context.rt, self.context.actor, page.case
        known = {**page.person, **page.card, "person_id": page.id}

        def work() -> "tuple[FormSheet, ...]":
            received = case is not None and case.state in OPEN_STATES
            filled = (
                application_slip(rt, actor, case.id)
                if case is not None and received
                else application_sheet(rt, actor, known)
            )
            return filled, data_form_of(rt, actor, page.id)

        tasks.run(self, work, self.open_papers)

    def _open_forms(self, answers: dict[str, object]) -> None:
        from app.services.sheets import application_sheet, data_form

        rt, actor = self.context.rt, self.context.actor

        def work() -> "tuple[FormSheet, ...]":
            return application_sheet(rt, actor, answers), data_form(rt, actor, answers)

        tasks.run(self, work, self.open_papers)

    def _on_done(self, outcome: "Outcome") -> None:
        self.leave()
        self.open_person(outcome.person_id)
        if outcome.notice_id is not None:
            self.open_papers((outcome.notice_id,))
        bus().changed.emit("person", outcome.person_id)

    def _take_next(self) -> None:
        today = self._rooms.get("today")
        if isinstance(today, TodayPage):
            today.take_next()

    def _next_action(self) -> None:
        here = self.here()
        if isinstance(here, PersonWindow):
            here.panel.act()
        elif isinstance(here, PaperWindow):
            here.hand_over()

    def _visit_till_left(self, window: Room) -> None:
        """Visit a window that says itself when it is left."""
        window.left.connect(self.go_back)  # type: ignore[attr-defined]
        self._visit(window)

    def _visit(self, window: Room) -> None:
        if isinstance(window, PersonWindow):
            shortcut(window, "Esc", self.go_back)
        self._visits.append(window)
        self.stack.addWidget(window)
        self._show(window)

    def _drop_visit(self) -> None:
        window = self._visits.pop()
        if isinstance(window, WizardWindow):
            window.save_draft()
        self.stack.removeWidget(window)
        window.deleteLater()

    def _show(self, window: Room) -> None:
        self.stack.setCurrentWidget(window)
        window.take_focus()
        self.moved.emit()


def _rooms(context: Context) -> list[tuple[str, str]]:
    """The rooms a post has, with their icons; what it may not do is not shown."""
    rooms = []
    if context.may(Action.VIEW_QUEUE):
        rooms.append(("today", "house"))
    if context.may(Action.SEARCH_PEOPLE):
        rooms.append(("people", "users"))
    return [*rooms, ("settings", "settings")]
