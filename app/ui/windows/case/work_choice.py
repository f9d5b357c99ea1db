"""§24, §52, §56: the vacancies in force that fit a person best, for him at the counter."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from app.core.vocabulary import MoveName, VacancyState
from app.services.case_views import CaseView
from app.services.help_with_choice import OfferedVacancy, help_with_choice
from app.services.kept_selections import keep_choice
from app.services.person_page import PersonPage, open_person
from app.services.selection import (
    FittingVacancy,
    Look,
    VacancyChoice,
    best_vacancies,
    why_vacancy,
)
from app.services.selection_papers import selection_sheet
from app.services.sheets import FormSheet
from app.services.vacancy_queries import VacancyRow, VacancySight, vacancy_page
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.parts import dressed, shortcut
from app.ui.picking import Outcome, tell_fault, tell_outcomes
from app.ui.windows.case.offer_several import OfferSeveral
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.selection.board import Best, Board
from app.ui.windows.selection.fact_words import Told
from app.ui.windows.selection.person_wishes import WISHES, changed_wishes, known_wishes
from app.ui.words.queue_words import place_name

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_FOUND_AT_MOST = 50
_Row = VacancyRow | FittingVacancy


class WorkChoice(Board[_Row]):
    """His wishes at the left; the vacancies that he is offered, or helped with, at the right. What
    it opens it asks for, as the choice of candidates does."""

    of_vacancies = True
    widths = (280,)

    window_wanted = Signal(object)
    papers_wanted = Signal(object)

    def __init__(self, context: Context, page: PersonPage | None = None) -> None:
        """Without a person it is made before it is wanted, and waits for `show_person`."""
        self._known = page
        self._outcomes: list[Outcome] = []
        self._words = OfferWords()
        verbs = (Act.PRINT, Act.SAVE, Act.OFFER_WORK)
        super().__init__(context, WISHES, verbs, is_known=page is not None)
        self._words.setParent(self)
        dressed(self.verbs[Act.PRINT], "", "printer")
        dressed(self.verbs[Act.SAVE], "", "check")
        dressed(self.verbs[Act.OFFER_WORK], "primary", "briefcase")
        for act, do in (
            (Act.PRINT, self._print),
            (Act.SAVE, self._keep),
            (Act.OFFER_WORK, self._offer),
        ):
            self.verbs[act].clicked.connect(do)
            shortcut(self, KEYS[act].keys, do)
        if page is not None:
            self.start(known_wishes(page.card))

    def show_person(self, page: PersonPage) -> None:
        """Find work for him: once, in a window that waited for him."""
        self._known = page
        self.open(known_wishes(page.card))

    @property
    def _page(self) -> PersonPage:
        assert self._known is not None
        return self._known

    @property
    def _case(self) -> CaseView:
        assert self._page.case is not None
        return self._page.case

    def retranslate(self) -> None:
        self.title.setText(self.tr("Vacancies that fit the person  §56"))
        if self._known is not None:
            self.about.setText(f"{self._page.full_name}  ·  {self._case.number}")
        self.wishes.title.setText(self.tr("What the person wishes"))
        self.wishes.back.setText(self._keyed(self.tr("As on the card"), Act.WISHES_BACK))
        self.search.setPlaceholderText(self.tr("Why not this one? Number, post or employer"))
        self.search.setAccessibleName(self.tr("Search vacancies"))
        self.table.setAccessibleName(self.tr("Vacancies, the best first"))
        super().retranslate()

    @property
    def _helps(self) -> bool:
        """§24: whether help with the choice of work is still owed, and the reader may give it."""
        return self._known is not None and MoveName.HELP_WITH_WORK in self._case.moves

    # What it says and asks.

    def said_of_best(self) -> str:
        assert self.best is not None
        count, found = self.best.considered, len(self.best.rows)
        words = self.tr("Best first: {found} of {count} vacancies in force.")
        if not found:
            words = self.tr("None of {count} vacancies in force fits. Change a wish, or search.")
        between = "  " if found else "\n"
        told = words.format(found=found, count=count)
        return between.join(filter(None, (told, self.left_out_words())))

    def titles(self) -> tuple[str, ...]:
        return (self.tr("Vacancy, pay, place"),)

    def cells(self, item: _Row) -> tuple[str, ...]:
        pay, place = self._words.pay(item.pay_from, item.pay_to), place_name(item.place)
        below = " · ".join(filter(None, (pay, place, item.number)))
        return (f"{self._words.vacancy(item)}\n{below}",)

    def key(self, item: _Row) -> int:
        return item.vacancy_id if isinstance(item, FittingVacancy) else item.id

    def told(self, item: _Row) -> Told | None:
        if not isinstance(item, FittingVacancy) or self.choice is None:
            return None
        name = self._words.vacancy(item)
        return Told(
            name,
            item.wanted,
            self.choice.seeker,
            item.parts,
            item.broken,
            asked_skills=item.skills,
            has_skills=self.choice.skills,
        )

    def ask(self, wishes: Mapping[str, Any]) -> Callable[[], VacancyChoice]:
        rt, actor, look = self._context.rt, self._context.actor, _look(wishes)
        return partial(best_vacancies, rt, actor, self._case.id, look)

    def found(self, choice: VacancyChoice) -> Best[_Row]:
        return Best(choice.vacancies, choice.considered, choice.left_out)

    def look_up(self, text: str) -> Callable[[], Sequence[_Row]]:
        rt, actor = self._context.rt, self._context.actor
        return partial(
            vacancy_page, rt, actor, VacancySight(VacancyState.OPEN, text=text), 0, _FOUND_AT_MOST
        )

    def judge(self, key: int, wishes: Mapping[str, Any]) -> Callable[[], FittingVacancy]:
        rt, actor, look = self._context.rt, self._context.actor, _look(wishes)
        return partial(why_vacancy, rt, actor, self._case.id, key, look)

    def tell(self) -> None:
        super().tell()
        count = len(self.picked)
        offer = self.tr("Offer those ticked: {count}").format(count=count)
        words = offer if count else self.tr("Offer this one")
        self.verbs[Act.OFFER_WORK].setText(self._keyed(words, Act.OFFER_WORK))
        keep = self.tr("Help was given  §24") if self._helps else self.tr("Keep the list")
        self.verbs[Act.SAVE].setText(self._keyed(keep, Act.SAVE))
        self.verbs[Act.PRINT].setText(self._keyed(self.tr("Print"), Act.PRINT))
        self.verbs[Act.OFFER_WORK].setEnabled(bool(self.meant()) and not self.busy)

    # What is done.

    def _offer(self) -> None:
        if self.busy or self.choice is None or not self.meant():
            return
        form = OfferSeveral(self._context, self._page, self.meant(), self.choice)
        form.finished.connect(self._on_offered)
        self.window_wanted.emit(form)

    def _on_offered(self, results: Sequence[OfferedVacancy]) -> None:
        """Where all was offered his page says so; else it is told here why not."""
        failed = any(each.fault for each in results)
        if not failed:
            self.left.emit()
            return
        names = {self.key(item): self._words.vacancy(item) for item in self.model.rows}
        self._outcomes = [(names.get(each.vacancy_id, ""), each.fault) for each in results]
        self.forget_picked()
        rt, actor, person_id = self._context.rt, self._context.actor, self._page.id
        tasks.run(self, partial(open_person, rt, actor, person_id), self._on_page)

    def _on_best(self, choice: VacancyChoice) -> None:
        """What came of an offer is told beside the list that is left after it."""
        super()._on_best(choice)
        if self._outcomes:
            tell_outcomes(self.banner, self._outcomes)
            self._outcomes = []

    def _on_page(self, page: PersonPage) -> None:
        """The case went on meanwhile: what is done next begins with it."""
        self._known = page
        self.ask_anew(at_once=True)

    def _keep(self) -> None:
        """Ctrl+S: §24's help is written down with the list; without it the list is kept."""
        if self.busy or self.choice is None:
            return
        self.set_busy(True)
        rt, actor, case, choice = self._context.rt, self._context.actor, self._case, self.choice
        if self._helps:
            work = partial(help_with_choice, rt, actor, case.id, case.version, choice)
            tasks.run(self, work, self._on_helped, self._on_fault)
        else:
            tasks.run(self, self._keeping(choice), self._on_kept, self._on_fault)

    def _on_helped(self, _kept_id: int) -> None:
        self.set_busy(False)
        bus().changed.emit("case", self._page.id)
        self.left.emit()

    def _on_kept(self, _kept_id: int) -> None:
        self.set_busy(False)
        bus().changed.emit("case", self._page.id)
        self.banner.tell("success", lambda: self.tr("The list is kept with the case."))

    def _print(self) -> None:
        """F8: what is printed is what is kept, so that both are the same."""
        if self.busy or self.choice is None:
            return
        self.set_busy(True)
        rt, actor, keep = self._context.rt, self._context.actor, self._keeping(self.choice)
        work = lambda: selection_sheet(rt, actor, keep())  # noqa: E731
        tasks.run(self, work, self._on_sheet, self._on_fault)

    def _on_sheet(self, sheet: FormSheet) -> None:
        self.set_busy(False)
        bus().changed.emit("case", self._page.id)
        self.papers_wanted.emit((sheet,))

    def _keeping(self, choice: VacancyChoice) -> Callable[[], int]:
        """Keeps the list, unless it was the last one kept."""
        rt, actor, case_id = self._context.rt, self._context.actor, self._case.id
        return partial(keep_choice, rt, actor, case_id, choice)

    def _on_fault(self, error: BaseException) -> None:
        self.set_busy(False)
        tell_fault(self.banner, error)

    def _keyed(self, words: str, act: Act) -> str:
        return f"{words}  {KEYS[act].cap()}"


def _look(wishes: Mapping[str, Any]) -> Look:
    return Look(changed=changed_wishes(wishes))


def open_work_choice(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    window: WorkChoice | None = visits.context.spares.take("choose_work")
    if window is None:
        window = WorkChoice(visits.context, page)
    else:
        window.show_person(page)
    window.window_wanted.connect(visits.visit_till_left)
    window.papers_wanted.connect(visits.open_papers)
    visits.visit_till_left(window)
