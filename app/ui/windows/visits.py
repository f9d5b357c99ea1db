"""What is opened above the rooms: a person, a wizard, a paper, a comparison, one over another."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.clock import today
from app.core.vocabulary import OPEN_STATES, Form
from app.services.drafts import DraftView, open_draft
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import current
from app.ui.parts import Room, shortcut
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.wizard import WizardWindow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.services.complaints_queries import ComplaintView
    from app.services.corrections import Corrected
    from app.services.doubles import Likeness
    from app.services.sheets import FormSheet
    from app.services.work_about import About
    from app.ui.windows.case.case_actions import CaseAction
    from app.ui.wizards.job_seeker.wizard import Outcome, RegistrationWindow


class Visits(QWidget):
    """Keeps the windows that are open one over another, and leads from each to the next."""

    moved = Signal()

    def __init__(
        self, context: Context, printer: Callable[[], "QPrinter"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stack, self._printer = QStackedWidget(), printer
        self.context = replace(context, place=self.stack)
        self._visits: list[Room] = []
        self._taking_up = tasks.Latest(self)

    def here(self) -> Room:
        """What is on the screen."""
        raise NotImplementedError

    def open_about(self, about: "About") -> None:
        """What a term of the queue is about."""
        if about.person_id is not None:
            self.open_person(about.person_id)
        elif about.vacancy_id is not None:
            self.open_vacancy(about.vacancy_id)
        elif about.agency_id is not None:
            self.open_agency(about.agency_id)

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
            (window.action_wanted, self._act),
            (window.answer_wanted, self._open_answer),
            (window.scan_chosen, self.open_scan),
            (window.decision_chosen, self.open_decision),
            (window.vacancy_chosen, self.open_vacancy),
            (window.choice_chosen, self.open_kept),
            (window.paper_chosen, lambda paper: self.open_papers((paper,))),
        ):
            wanted.connect(act)
        self._visit(window)

    def open_vacancy(self, vacancy_id: int) -> None:
        """A vacancy's page."""
        from app.ui.windows.vacancies.vacancy_visits import open_vacancy

        open_vacancy(self, vacancy_id)

    def open_new_vacancy(self) -> None:
        """The wizard for a vacancy that has come by letter (§54), of the employer on the screen."""
        from app.ui.wizards.vacancy.wizard import open_new, open_of_employer

        employer = getattr(
            self.here(), "employer_row", None
        )  # his page's, loaded when first wanted
        if employer is not None:
            open_of_employer(self, employer)
        else:
            open_new(self)

    def open_agency(self, agency_id: int) -> None:
        """A private agency's page."""
        from app.ui.windows.agencies.agency_visits import open_agency

        open_agency(self, agency_id)

    def open_employer(self, employer_id: int) -> None:
        """An employer's page."""
        from app.ui.windows.employers.employer_visits import open_employer

        open_employer(self, employer_id)

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

        self.visit_till_left(AttachmentWindow(self.context, attachment_id))

    def open_decision(self, decision_id: int) -> None:
        """One decision on a person's case."""
        from app.ui.windows.case.decision_visits import open_decision

        open_decision(self, decision_id)

    def open_check(self) -> None:
        """A paper that somebody brings is checked."""
        from app.ui.windows.check_paper import CheckPaperWindow

        self.visit_till_left(CheckPaperWindow(self.context))

    def open_import(self) -> None:
        """People brought over from a table, and taken out to one."""
        from app.ui.windows.importing import ImportWindow

        self.visit_till_left(ImportWindow(self.context))

    def open_papers(self, papers: "tuple[int | FormSheet, ...]") -> None:
        """The paper window, on issued papers or on forms without a number."""
        self.visit_till_left(PaperWindow(self.context, papers, current(), self._printer))

    def open_kept(self, kept_id: int) -> None:
        """A kept choice of people or vacancies, as its paper."""
        from app.services.selection_papers import selection_sheet

        rt, actor = self.context.rt, self.context.actor
        work = partial(selection_sheet, rt, actor, kept_id)
        tasks.run(self, work, lambda sheet: self.open_papers((sheet,)))

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

    def _today(self) -> date:
        return today(self.context.rt.clock)

    def _open_application(self, page: PersonPage) -> None:
        from app.ui.wizards.job_seeker.flow import application_answers

        self.open_wizard(application_answers(page, self._today()))

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
        if draft.wizard == "plan":
            from app.ui.wizards.plan.wizard import reopen_plan

            reopen_plan(self, draft)
        elif draft.wizard == "vacancy":
            from app.ui.wizards.vacancy.wizard import reopen_vacancy_draft

            reopen_vacancy_draft(self, draft)
        elif draft.wizard == "card":
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
        self.visit_till_left(window)

    def _open_card(
        self, answers: dict[str, object], draft_id: int | None = None, step: str = ""
    ) -> None:
        from app.ui.wizards.job_seeker.wizard import open_change

        window = open_change(self.context, answers, draft_id, step)
        window.done.connect(self._on_done)
        self.visit_till_left(window)

    def _open_comparison(self, wizard: "RegistrationWindow", alike: "tuple[Likeness, ...]") -> None:
        from app.ui.windows.doubles import CompareWindow

        window = CompareWindow(self.context, wizard.answers, alike)
        window.same_chosen.connect(self.open_person)
        window.other_decided.connect(wizard.settle_double)
        self.visit_till_left(window)

    def _open_history(self, page: PersonPage) -> None:
        from app.ui.windows.card_history import CardHistory

        self.visit_till_left(CardHistory(self.context, page))

    def _open_merge(self, page: PersonPage) -> None:
        from app.ui.windows.merging import MergeWindow

        window = MergeWindow(self.context, page.id)
        window.merged.connect(self._on_merged)
        self.visit_till_left(window)

    def _on_merged(self, kept_id: int) -> None:
        self.leave()
        self.open_person(kept_id)

    def _open_correction(self, page: PersonPage) -> None:
        from app.ui.windows.case.correction import CorrectionWindow

        window = CorrectionWindow(self.context, page)
        window.corrected.connect(self._on_corrected)
        self.visit_till_left(window)

    def _on_corrected(self, done: "Corrected") -> None:
        self.go_back()
        if papers := tuple(filter(None, (done.act_id, done.notice_id))):
            self.open_papers(papers)

    def _open_answer(self, page: PersonPage, complaint: "ComplaintView") -> None:
        from app.ui.windows.case.complaint import open_answer

        open_answer(self, page, complaint)

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

    def _open_leaflet(self, form: Form) -> None:
        from app.services.sheets import leaflet

        rt = self.context.rt
        tasks.run(self, lambda: (leaflet(rt, form),), self.open_papers)

    def _open_forms(self, answers: dict[str, object] | None) -> None:
        """The application and the data form, filled with the answers or empty."""
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

    def _act(self, action: "CaseAction", page: PersonPage) -> None:
        action.open(self, page)

    def visit_till_left(self, window: Room) -> None:
        """Visit a window that says itself, by its signal `left`, when it is left."""
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
