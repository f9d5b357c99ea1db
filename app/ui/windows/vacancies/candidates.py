"""§56-63 on a vacancy's page: who was chosen, how each one stands, and what is done with them."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.vocabulary import Action, VacancyState
from app.services.candidates import CandidateRow, candidates_of, drop, nobody_suits
from app.services.kept_selections import kept_of_vacancy
from app.services.offer_queries import OfferView
from app.services.selection_papers import selection_sheet
from app.services.vacancy_papers import candidate_list
from app.services.vacancy_queries import VacancyView
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_moment
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import Room, button, column, frame, label, row, shortcut, stack_when_large
from app.ui.picking import MARK, PickTable, tell_fault, tell_outcomes
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.case.case_actions import ACTIONS
from app.ui.windows.case.offer_referral import (
    ClosedWindow,
    FellThroughWindow,
    HireWindow,
    ReferralWindow,
    ReplyWindow,
    SendWindow,
    WithdrawWindow,
    with_papers,
)
from app.ui.windows.case.offer_steps import (
    InterviewWindow,
    OfferAnswerWindow,
    OfferStep,
    OnOffer,
    VisitWindow,
)
from app.ui.windows.case.offer_unsuitable import UnsuitableWindow
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.editor import Banner
from app.ui.windows.selection.kept import KeptLists
from app.ui.windows.vacancies.candidates_choice import CandidatesChoice
from app.ui.windows.vacancies.candidates_offer import OfferToSeveral
from app.ui.windows.vacancies.vacancy_actions import VacancyAction

_WIDTHS, _STANDS_PX = (40, 290), 124
_ROW_PX = 46
"""Two lines of text."""
_MOST_ROWS = 10
"""So many rows are seen without scrolling in the table."""
_STEPS: tuple[type[OfferStep], ...] = (
    OfferAnswerWindow,
    UnsuitableWindow,
    SendWindow,
    InterviewWindow,
    ReferralWindow,
    VisitWindow,
    ReplyWindow,
    HireWindow,
    FellThroughWindow,
    WithdrawWindow,
    ClosedWindow,
)
_CHOICE = "choose_candidates"
_NEXT = (SendWindow, ClosedWindow)
"""What the centre owes now, so that F9 leads to it."""


def _stands(item: CandidateRow) -> bool:
    """Whether somebody is chosen for the vacancy, or something may come of its offer to him: then
    it cannot be said that nobody suits."""
    return item.chosen_at is not None or (item.offer is not None and item.offer.may_withdraw)


class CandidatesSection(Retranslating, QWidget):
    """The table with its verbs. Enter opens the person's page; Space and Ctrl+A choose several.

    What it opens it asks for: a window that says itself when it is left, papers, a person.
    """

    window_wanted = Signal(object)
    papers_wanted = Signal(object)
    person_chosen = Signal(int)
    shown = Signal()
    """The candidates were read anew: what can be done may have changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._words = context, OfferWords(self)
        self.view: VacancyView | None = None
        self._latest, self._reading_kept = tasks.Latest(self), tasks.Latest(self)
        self.picked: set[int] = set()
        self._left_here = False
        self._build()
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_ahead()

    def _make_ahead(self) -> None:
        if self.view is not None and self._may_choose():
            make = partial(CandidatesChoice, self._context)
            self._context.spares.expect(_CHOICE, self, make)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Candidates  §56–63"))
        self.table.setAccessibleName(self.tr("Candidates"))
        for one, words, told, act in (
            (self.choose, self.tr("Choose"), self.tr("Choose candidates"), Act.CANDIDATES),
            (self.offer, self.tr("Offer"), self.tr("Offer to those ticked"), Act.OFFER),
            (self.sheet, self.tr("On paper"), self.tr("List on paper"), Act.PRINT),
        ):
            one.setText(f"{words}  {KEYS[act].cap()}")
            one.setToolTip(told)
            one.setAccessibleName(told)
        self._show_rows(self.model.rows)

    def show_vacancy(self, view: VacancyView) -> None:
        """Show the vacancy's candidates; the look at each of them is written down."""
        self.view = view
        self._make_ahead()
        rt, actor, vacancy_id = self._context.rt, self._context.actor, view.row.id
        self._latest.run(partial(candidates_of, rt, actor, vacancy_id), self._show_rows)
        self._reading_kept.run(partial(kept_of_vacancy, rt, actor, vacancy_id), self.kept.show_kept)

    @property
    def rows(self) -> tuple[CandidateRow, ...]:
        """The candidates, as they are shown."""
        return self.model.rows

    def possible(self) -> tuple[VacancyAction, ...]:
        """What can be done with the candidates now, in the order of the Rules."""
        if self.view is None:
            return ()
        made = []
        if self._may_choose():
            made += [
                VacancyAction(
                    "choose_candidates",
                    QT_TRANSLATE_NOOP("CaseAction", "Choose candidates"),
                    "56",
                    self.open_choice,
                    is_next=not self.rows,
                ),
            ]
            if not any(map(_stands, self.rows)):
                nobody = QT_TRANSLATE_NOOP("CaseAction", "Nobody suits")
                made.append(VacancyAction("nobody_suits", nobody, "56", self.find_nobody))
        if self._to_offer():
            title = QT_TRANSLATE_NOOP("CaseAction", "Offer the vacancy to those chosen")
            offer = VacancyAction("offer", title, "58", self.open_offer, is_next=True)
            made.append(offer)
        return (*made, *self._steps())

    def _steps(self) -> Iterator[VacancyAction]:
        """As with a person's case, and by its names."""
        of_case = {action.name: action for action in ACTIONS}
        for kind in _STEPS if self._context.may(Action.OFFER_WORK) else ():
            if self._on(kind):
                like, act = of_case[kind.action], partial(self.open_step, kind)
                comes_next = kind in _NEXT or (kind is HireWindow and self._somebody_is_taken_on())
                yield VacancyAction(like.name, like.title, like.paragraph, act, comes_next)

    def _somebody_is_taken_on(self) -> bool:
        """§62: the employer takes somebody on, whose first day of work is awaited."""
        return any(item.offer is not None and item.offer.taken_on for item in self.rows)

    def take_focus_back(self) -> bool:
        """Go to the table where something was opened from it; whether it was."""
        back, self._left_here = self._left_here and self.table.isVisible(), False
        if back:
            self.table.setFocus()
        return back

    def bind_keys(self, room: Room) -> None:
        """The section's keys work in the whole room it stands in."""
        for act, do in (
            (Act.CANDIDATES, self.open_choice),
            (Act.OFFER, self.open_offer),
            (Act.PRINT, self.print_list),
        ):
            shortcut(room, KEYS[act].keys, do)

    def open_choice(self) -> None:
        """The best of the registered, and whoever is searched for (Ctrl+F)."""
        if self.view is not None and self._may_choose():
            window: CandidatesChoice | None = self._context.spares.take(_CHOICE)
            if window is None:
                window = CandidatesChoice(self._context, self.view)
            else:
                window.show_vacancy(self.view)
            window.window_wanted.connect(self.window_wanted)
            window.papers_wanted.connect(self.papers_wanted)
            window.offered.connect(partial(tell_outcomes, self.banner))
            self._open(window)

    def open_offer(self) -> None:
        """Offer the vacancy to those ticked; to all who wait for it where none is ticked."""
        rows = self._to_offer()
        if self.view is not None and rows:
            window = OfferToSeveral(self._context, self.view, rows)
            window.finished.connect(partial(tell_outcomes, self.banner))
            self._open(window)

    def open_step(self, kind: type[OfferStep]) -> None:
        """One step with one of the candidates: he of the present row stands first."""
        found = self._on(kind)
        if self.view is None or not found:
            return
        row, words = self.view.row, self._words
        window = kind(self._context, lambda: words.vacancy_line(row), found)
        with_papers(self, self._context, window, self.papers_wanted.emit)
        self._open(window)

    def _open(self, window: Room) -> None:
        self._left_here = self.table.hasFocus()
        self.banner.clear()  # of what was done before
        self.window_wanted.emit(window)

    def find_nobody(self) -> None:
        """§56: it is written down that nobody suits."""
        if self.view is None:
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(nobody_suits, rt, actor, self.view.row.id, self.view.version)
        tasks.run(self, work, self._on_done, partial(tell_fault, self.banner))

    def drop_present(self) -> None:
        """Whom the vacancy was not offered to is taken from the candidates (Del)."""
        item = self._present()
        if self.view is None or item is None or item.offer is not None:
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(drop, rt, actor, self.view.row.id, self.view.version, item.case_id)
        tasks.run(self, work, self._on_done, partial(tell_fault, self.banner))

    def print_list(self) -> None:
        """The list of candidates (F8)."""
        if self.view is None or not self._context.may(Action.PRINT_PAPER):
            return
        rt, actor, vacancy_id = self._context.rt, self._context.actor, self.view.row.id
        work = partial(candidate_list, rt, actor, vacancy_id)
        tasks.run(self, work, lambda sheet: self.papers_wanted.emit((sheet,)))

    def _print_kept(self, kept_id: int) -> None:
        """A list that was seen earlier, as its paper."""
        work = partial(selection_sheet, self._context.rt, self._context.actor, kept_id)
        tasks.run(self, work, lambda sheet: self.papers_wanted.emit((sheet,)))

    def _build(self) -> None:
        self._title, self.note = (
            label("subtitle"),
            label("caption", wrap=True, name="candidates_note"),
        )
        self.banner, self.table = Banner(), PickTable()
        self.table.setObjectName("candidates")
        prepare_table(self.table)
        self.model: RowsModel[CandidateRow] = RowsModel(
            self, self._heads, self._cells, tip=self._tip
        )
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, gives=(1,), last=_STANDS_PX)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.activated.connect(self._open_person)
        self.table.toggled.connect(self._toggle)
        self.table.chosen.connect(self._pick)
        self.table.all_wanted.connect(self._pick_all)
        self.choose = button("", "user-plus", name="choose_candidates")
        self.offer = button("", "send", name="offer_to_ticked")
        self.sheet = button("quiet", "printer", name="print_candidates")
        self.choose.clicked.connect(self.open_choice)
        self.offer.clicked.connect(self.open_offer)
        self.sheet.clicked.connect(self.print_list)
        shortcut(self.table, KEYS[Act.DROP].keys, self.drop_present)
        foot = row(self.choose, self.offer, -1, self.sheet)
        stack_when_large(self, foot)
        self.kept = KeptLists()
        self.kept.chosen.connect(self._print_kept)
        parts = (self._title, self.banner, self.note, self.table, foot, self.kept)
        body = column(*parts, margin=16)
        self.setLayout(column(frame("card", body)))
        theme.FollowScale(self, self._fit)

    def _heads(self) -> tuple[str, ...]:
        return "", self.tr("Name, case"), self.tr("How the offer stands")

    def _cells(self, item: CandidateRow) -> tuple[str, ...]:
        mark = MARK if item.case_id in self.picked else ""
        stands = self._words.stands(item.offer)[0] if item.offer else self.tr("Not offered yet")
        if item.to_be_told:
            stands = self.tr("To be told that the vacancy is no more")
        who = f"{item.name}\n{item.case_number} · {word(item.state.value)}"
        return mark, who, f"{stands}\n{self._until(item.offer)}".strip()

    def _tip(self, item: CandidateRow) -> str:
        if item.offer is not None:
            return "\n".join(self._words.course(item.offer))
        chosen = format_moment(item.chosen_at) if item.chosen_at else ""
        return self.tr("Chosen {moment}").format(moment=chosen)

    def _until(self, offer: OfferView | None) -> str:
        """Until when the next answer is due, and whose."""
        if offer is None or offer.ended is not None or offer.taken_on:
            return ""
        if offer.sent_at is not None and offer.reply_due_at is not None:
            words = self.tr("the employer answers until {due}")
            return words.format(due=format_moment(offer.reply_due_at))
        if offer.answer is not None:
            return ""
        return self.tr("answers until {due}").format(due=format_moment(offer.due_at))

    def _show_rows(self, rows: Sequence[CandidateRow]) -> None:
        here = self._present()
        self.picked &= {item.case_id for item in rows if item.offer is None}
        self.model.show_rows(rows)
        ids = [item.case_id for item in rows]
        if ids:
            self.table.selectRow(ids.index(here.case_id) if here and here.case_id in ids else 0)
        self._fit()
        self._show_verbs()
        self.shown.emit()

    def _fit(self) -> None:
        """As high as its rows, up to so many."""
        rows = min(max(len(self.rows), 1), _MOST_ROWS) + 1
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        self.table.setFixedHeight(theme.px(_ROW_PX) * rows + theme.px(8))

    def _show_verbs(self) -> None:
        may_choose = self._may_choose()
        self.choose.setVisible(may_choose)
        self.offer.setVisible(bool(self._to_offer()))
        self.sheet.setVisible(bool(self.rows) and self._context.may(Action.PRINT_PAPER))
        self.table.setVisible(bool(self.rows))
        left = sum(item.to_be_told for item in self.rows)
        if left:
            words = self.tr("To be told that the vacancy is no more: {count}  §63")
            theme.set_kind(self.note, "warning")
            self.note.setText(words.format(count=left))
        else:
            theme.set_kind(self.note, "caption")
            none = "" if self.rows else self.tr("Nobody was chosen yet.")
            self.note.setText(self.tr("Enter: open  ·  Space: tick") if self.rows else none)

    def _may_choose(self) -> bool:
        open_ = self.view is not None and self.view.row.state is VacancyState.OPEN
        return open_ and self._context.may(Action.OFFER_WORK)

    def _to_offer(self) -> tuple[CandidateRow, ...]:
        """Those ticked, or all to whom the vacancy was not offered yet."""
        if not self._may_choose():
            return ()
        free = tuple(item for item in self.rows if item.offer is None)
        return tuple(item for item in free if item.case_id in self.picked) or free

    def _on(self, kind: type[OfferStep]) -> list[OnOffer]:
        """With whose offers the step may be taken; the present row's stands first."""
        here = self._present()
        rows = sorted(self.rows, key=lambda item: item is not here)
        offers = [(item, item.offer) for item in rows if item.offer and kind.may(item.offer)]
        return [OnOffer(offer, item.case_id, item.name) for item, offer in offers]

    def _present(self) -> CandidateRow | None:
        at = self.table.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def _open_person(self) -> None:
        if (item := self._present()) is not None:
            self._left_here = True
            self.person_chosen.emit(item.person_id)

    def _toggle(self, at: int) -> None:
        if 0 <= at < len(self.rows) and self.rows[at].offer is None:
            self.picked ^= {self.rows[at].case_id}
            self._marked()

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self.rows) and self.rows[at].offer is None:
            self.picked |= {self.rows[at].case_id}
            self._marked()

    def _pick_all(self) -> None:
        self.picked |= {item.case_id for item in self.rows if item.offer is None}
        self._marked()

    def _marked(self) -> None:
        self.model.show_cells()
        self.banner.clear()

    def _on_done(self, _done: object) -> None:
        if self.view is not None:
            bus().changed.emit("vacancy", self.view.row.id)
