"""The vacancy's wizard: an employer's letter becomes a vacancy, and a vacancy is changed."""

from functools import partial
from typing import TYPE_CHECKING

from app.core.clock import today
from app.core.errors import FieldFaults, UserError
from app.services.card_answers import Answers
from app.services.drafts import DraftView, discard_draft
from app.services.employer_queries import EmployerRow
from app.services.employers import enter_employer
from app.services.vacancies import (
    ChangeVacancy,
    VacancyRegistered,
    change_vacancy,
    register_vacancy,
)
from app.services.vacancy_answers import RegisterVacancy, read_vacancy
from app.services.vacancy_queries import VacancyView, same_in_force
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.flow import Verb
from app.ui.wizards.vacancy.earlier import EarlierVacancy
from app.ui.wizards.vacancy.employers import EmployerSearch
from app.ui.wizards.vacancy.flow import (
    CHANGED,
    KNOWN,
    OF,
    VacancyFlow,
    change_answers,
    copy_of,
    employer_of,
    entered,
    first_answers,
    letter_answers,
    names_of,
    received_at,
    with_employer,
)
from app.ui.wizards.wizard import WizardWindow

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


class VacancyWizard(WizardWindow):
    """Finds the employer or has him entered, and offers to copy an earlier vacancy of his."""

    def __init__(
        self, context: Context, answers: Answers, draft_id: int | None = None, step: str = ""
    ) -> None:
        self._verbs_of = _Verbs(context)
        answers = {**answers, "today": today(context.rt.clock).isoformat()}
        super().__init__(context, VacancyFlow(), self._verbs_of.all(), answers, draft_id, step)
        self.employers = EmployerSearch(context, self, self.take)
        self.earlier = EarlierVacancy(context, self)
        self._same = tasks.Latest(self)
        self.arrived.connect(self._look_for_same)

    def take(self, answers: Answers) -> None:
        """Answers that came otherwise than by the page's fields; what was typed stays."""
        given = {name: value for name, value in answers.items() if not self.answers.get(name)}
        for name, value in given.items():
            self.put(name, value)
        self.page.set_known(self.answers)
        self.page.set_values(given)

    def _look_for_same(self, step: str) -> None:
        """§54: the same vacancy may be in force already; it is told before it is registered."""
        if step != "check":
            return
        rt, actor, answers = self._context.rt, self._context.actor, self.asked_answers()
        employer = self.answers.get("employer_id")

        def work() -> tuple[str, ...]:
            if not employer or answers.get("new_employer"):
                return ()
            try:
                data = read_vacancy(entered(answers), today(rt.clock), names_of(answers))
            except FieldFaults:
                return ()
            return same_in_force(rt, actor, int(employer), data, answers.get("vacancy_id"))

        def show(numbers: tuple[str, ...]) -> None:
            told = UserError("same_vacancy", numbers=", ".join(numbers))
            self.show_warning("same", told if numbers else None)

        self._same.run(work, show)


class _Verbs:
    """What the last page's buttons do, off the UI thread."""

    def __init__(self, context: Context) -> None:
        self._rt, self._actor = context.rt, context.actor
        self._entered: dict[str, int] = {}

    def all(self) -> tuple[Verb, ...]:
        """One of the two is offered: a vacancy is registered, or changed."""
        return (
            Verb(
                "register_vacancy",
                QT_TRANSLATE_NOOP("Verb", "Register the vacancy  Enter"),
                self.register,
                shown=lambda answers: not answers.get(CHANGED),
            ),
            Verb(
                "change_vacancy",
                QT_TRANSLATE_NOOP("Verb", "Change the vacancy  Enter"),
                self.change,
                shown=lambda answers: bool(answers.get(CHANGED)),
            ),
        )

    def register(self, answers: Answers, draft: int | None) -> VacancyRegistered:
        """§54: the employer where he is new, then the vacancy."""
        day = today(self._rt.clock)
        data = read_vacancy(entered(answers), day, names_of(answers))
        command = RegisterVacancy(
            employer_id=self._employer(answers),
            received_at=received_at(answers, day),
            letter_number=str(answers.get("letter_number") or ""),
            data=data,
            vacancy_id=answers.get("vacancy_id"),
            version=answers.get("version"),
            draft_id=draft,
        )
        return register_vacancy(self._rt, self._actor, command)

    def change(self, answers: Answers, draft: int | None) -> VacancyRegistered:
        """An open vacancy says something else now."""
        data = read_vacancy(entered(answers), today(self._rt.clock), names_of(answers))
        command = ChangeVacancy(answers["vacancy_id"], answers["version"], data)
        done = change_vacancy(self._rt, self._actor, command)
        if draft is not None:
            discard_draft(self._rt, self._actor, draft)
        return done

    def _employer(self, answers: Answers) -> int:
        """Who sent the letter; one entered for it before it was refused is not entered twice."""
        if not answers.get("new_employer"):
            return int(answers.get(OF) or answers["employer_id"])
        data = employer_of(answers)
        if data.bin not in self._entered:
            try:
                made = enter_employer(self._rt, self._actor, data)
            except FieldFaults as error:
                raise FieldFaults([_prefixed(one) for one in error.faults]) from error
            except UserError as error:
                raise _prefixed(error) from error
            self._entered[data.bin] = made.employer_id
        return self._entered[data.bin]


def open_new(visits: "Visits", employer: Answers | None = None) -> None:
    """The wizard for a letter that has come; `employer`: answers that are known of him."""
    answers = first_answers(today(visits.context.rt.clock)) | dict(employer or {})
    _visit(visits, VacancyWizard(visits.context, answers))


def open_letter(visits: "Visits", view: VacancyView) -> None:
    """A letter that was taken in before is entered (§54); first what it does not tell yet."""
    step = "post" if view.appeared_on else ""
    _visit(visits, VacancyWizard(visits.context, letter_answers(view), step=step))


def open_change(visits: "Visits", view: VacancyView) -> None:
    """An open vacancy is changed."""
    _visit(visits, VacancyWizard(visits.context, change_answers(view), step="post"))


def open_copy(visits: "Visits", view: VacancyView) -> None:
    """A new vacancy that says what an earlier one said, of the same employer."""
    known = {"employer_id": view.row.employer_id, KNOWN: dict(view.row.employer_names)}
    open_new(visits, {**copy_of(view), **known})


def open_of_employer(visits: "Visits", employer: EmployerRow) -> None:
    """A new vacancy of an employer who is on the screen."""
    open_new(visits, with_employer(employer))


def reopen_vacancy_draft(visits: "Visits", draft: DraftView) -> None:
    """The wizard where it was left, from Today."""
    _visit(visits, VacancyWizard(visits.context, draft.data, draft.id, draft.step))


def _visit(visits: "Visits", window: VacancyWizard) -> None:
    window.done.connect(partial(_on_done, visits))
    visits.visit_till_left(window)


def _on_done(visits: "Visits", done: VacancyRegistered) -> None:
    visits.leave()
    visits.open_vacancy(done.vacancy_id)
    bus().changed.emit("vacancy", done.vacancy_id)


def _prefixed(error: UserError) -> UserError:
    """An employer's fault at its field in the wizard."""
    made = UserError(error.code, field=f"employer_{error.field}" if error.field else None)
    made.params = error.params
    return made
