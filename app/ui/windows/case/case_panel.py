"""The case at the right of a person's page: state, stages, terms, timeline, next action."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.core.vocabulary import CaseState, DecisionState, MoveName
from app.rules.ch4_complaints import MOVES_OF
from app.services.card_answers import fault_of
from app.services.case_views import CaseView, TermView
from app.services.notices import DECISIONS
from app.services.person_page import PersonPage
from app.ui import theme
from app.ui.context import Context
from app.ui.focus import kept_focus_in
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date, format_moment, translated
from app.ui.messages import sentence, word
from app.ui.parts import clear, column, dressed, frame, label, row, scrolled, widgets_in
from app.ui.terms import paragraph_name
from app.ui.windows.case.case_actions import CaseAction, possible_actions
from app.ui.windows.case.case_pieces import BrokenButton, CasePieces
from app.ui.windows.numbered_menu import Choice, open_menu

_CHIPS = {
    CaseState.APPLICANT: "chip-amber",
    CaseState.JOB_SEEKER: "chip-green",
    CaseState.UNEMPLOYED: "chip-accent",
    CaseState.REFUSED: "chip-red",
    CaseState.DEREGISTERED: "chip-red",
}
_CORRECTIONS = frozenset(move for moves in MOVES_OF.values() for move in moves)
_AT_ONCE = 6
"""So many lines are laid out in one go."""
_WIDTH, _WIDEST = 340, 400


def panel_width() -> int:
    """How wide what stands at the right is, in pixels: in large letters its lines break, for the
    work beside it needs the room."""
    return min(theme.px(_WIDTH), _WIDEST)


class CasePanel(Retranslating, QWidget):
    """Shows one person's newest case, what can be done next, and the cases before it."""

    register_wanted = Signal()
    correction_wanted = Signal()
    end_wanted = Signal()
    application_wanted = Signal()
    action_wanted = Signal(object)
    paper_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: PersonPage | None = None
        self._pieces = CasePieces(context.rt.clock, self)
        self._pieces.paper_chosen.connect(self.paper_chosen)
        self._head, self._stages, self._terms = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._history, self._past = QVBoxLayout(), QVBoxLayout()
        self._stages_title, self._terms_title, self._history_title, self._past_title = (
            label("subtitle", wrap=True) for _ in range(4)
        )
        self.next = dressed(BrokenButton(), "primary", name="next_action")
        self.next.clicked.connect(self.act)
        self.more = dressed(BrokenButton(), "", "ellipsis", name="actions")
        self.more.clicked.connect(self.show_actions)
        self.right = dressed(BrokenButton(), "", "scale", name="correct")
        self.right.clicked.connect(self.correct)
        self._end = dressed(BrokenButton(), "quiet", name="end_by_wish")
        self._ending = False
        self._end.clicked.connect(self._ask_end)
        self._lay_out()
        theme.FollowScale(self, lambda: self.setFixedWidth(panel_width()))
        self.retranslate()

    def retranslate(self) -> None:
        self._stages_title.setText(self.tr("Stages of the service  §23"))
        self._terms_title.setText(self.tr("Terms"))
        self._history_title.setText(self.tr("Timeline"))
        self._past_title.setText(self.tr("Earlier cases"))
        more = self.tr("What can be done")
        self.more.tell(f"{more}  {KEYS[Act.ACTIONS].cap()}")
        right = self.tr("Put the registration right")
        self.right.tell(f"{right}  {KEYS[Act.CORRECT].cap()}")
        self.ask_anew()  # the page around it shows the case anew

    def show_page(self, page: PersonPage) -> Iterator[None]:
        """Show how the person's newest case stands and what can be done; then piece by piece the
        rest of it, and the cases before it."""
        self._page = page
        case, pieces = page.case, self._pieces
        for _ in _fill(self._head, self._head_lines(case)):
            pass
        self.right.setVisible(self._may_correct())
        self.more.setVisible(bool(self._possible()))
        self.ask_anew()
        yield
        for layout, title, made in (
            (self._stages, self._stages_title, map(pieces.stage, case.stages if case else ())),
            (self._terms, self._terms_title, map(pieces.term, _by_use(case))),
            (self._history, self._history_title, map(pieces.step, case.timeline if case else ())),
            (self._past, self._past_title, map(pieces.past, page.past)),
        ):
            yield from _fill(layout, made)
            title.setVisible(layout.count() > 0)
        self._make_ahead()

    def made(self) -> list[QWidget]:
        """What was made of the page, as it stands below one another."""
        groups = (self._head, self._stages, self._terms, self._history, self._past)
        return [widget for layout in groups for widget in widgets_in(layout)]

    def ask_anew(self) -> None:
        """Take back what was asked for once and waits to be asked for again."""
        self._ending = False
        self._show_next()
        self._show_end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_ahead()

    def _make_ahead(self) -> None:
        for action in self._possible():
            if action.ahead is not None:
                make = partial(action.ahead, self._context)
                self._context.spares.expect(action.name, self, make)

    def act(self) -> None:
        """Do the next action (F9)."""
        if (step := self._next_step()) is not None:
            step[1]()

    def do(self, name: str) -> None:
        """Do an entry of what can be done, by its name, where it is possible now."""
        for action in self._possible():
            if action.name == name:
                self.action_wanted.emit(action)
                return

    def correct(self) -> None:
        """A registration made in error is to be put right (Ctrl+R)."""
        if self._may_correct():
            self.correction_wanted.emit()

    def _lay_out(self) -> None:
        parts: tuple[QWidget | QLayout | int, ...] = (
            self._head,
            self.next,
            self.more,
            8,
            self._stages_title,
            self._stages,
            8,
            self._terms_title,
            self._terms,
            8,
            self._history_title,
            self._history,
            8,
            self._past_title,
            self._past,
            -1,
            self.right,
            self._end,
        )
        area = scrolled(column(*parts, margin=16))
        self.setLayout(column(frame("panel", column(area))))

    def _moves(self) -> tuple[MoveName, ...]:
        """What the reader's posts may do now."""
        if self._page is None:
            return ()
        return (self._page.case.moves if self._page.case else ()) + self._page.openings

    def _next_step(self) -> tuple[str, Callable[[], object]] | None:
        """The case's next action in words, and what asks for it."""
        steps: dict[MoveName, tuple[str, SignalInstance]] = {
            MoveName.RECEIVE_APPLICATION: (self.tr("Take an application"), self.application_wanted),
            MoveName.REGISTER_JOB_SEEKER: (self.tr("Register"), self.register_wanted),
        }
        first = next((name for name in self._moves() if name in steps), None)
        if first is not None and first is not MoveName.RECEIVE_APPLICATION:
            return steps[first][0], steps[first][1].emit
        for action in self._possible():
            if self._page is not None and action.comes_next(self._page):
                words = translated("CaseAction", action.title)
                return words, partial(self.action_wanted.emit, action)
        return (steps[first][0], steps[first][1].emit) if first else None

    def _possible(self) -> tuple[CaseAction, ...]:
        return possible_actions(self._context, self._page) if self._page else ()

    def show_actions(self) -> None:
        """Let one of everything that can be done be chosen, by its number or with the arrows."""
        choices = (
            Choice(
                action.name,
                translated("CaseAction", action.title),
                action.paragraph,
                partial(self.action_wanted.emit, action),
            )
            for action in self._possible()
        )
        open_menu(self.more, choices)

    def _show_next(self) -> None:
        step = self._next_step()
        self.next.setVisible(step is not None)
        if step is not None:
            self.next.tell(f"{step[0]}  {KEYS[Act.NEXT_ACTION].cap()}")

    def _may_correct(self) -> bool:
        return bool(_CORRECTIONS.intersection(self._moves()))

    def _ask_end(self) -> None:
        if self._ending:
            self.end_wanted.emit()
        self._ending = not self._ending
        self._show_end()

    def _show_end(self) -> None:
        sure = self.tr("Really end the registration?")
        self._end.tell(sure if self._ending else self.tr("End at the person's wish"))
        theme.set_kind(self._end, "danger" if self._ending else "quiet")
        self._end.setVisible(MoveName.END_BY_WISH in self._moves())

    def _head_lines(self, case: CaseView | None) -> Iterator[QWidget]:
        if case is None:
            yield _line("muted", self.tr("No case yet."))
            return
        number, chip = label("subtitle"), label(_CHIPS.get(case.state, "chip-plain"))
        number.setText(case.number)
        chip.setText(word(case.state.value))
        named = QWidget()
        named.setLayout(column(number, row(chip, -1), gap=4))
        yield named
        yield _line("caption", ", ".join(self._dates(case)))
        if waiting := self._waiting(case):
            returned = case.waiting is not None and case.waiting.state is DecisionState.RETURNED
            yield _line("warning" if returned else "label", waiting, "waiting")
        for reason in self._page.barred.refusals if self._page else ():
            paragraph = paragraph_name(str(reason.paragraph), translated)
            yield _line("warning", f"{sentence(fault_of(reason))} ({paragraph})", "barred")
        if (notice := self._notice(case)) is not None:
            yield notice

    def _dates(self, case: CaseView) -> Iterator[str]:
        yield self.tr("Received {moment}").format(moment=format_moment(case.opened_at))
        if case.state is CaseState.UNEMPLOYED and case.unemployed_on:
            since = self.tr("registered as unemployed since {day}")
            yield since.format(day=format_date(case.unemployed_on))
            if case.registered_on:
                sought = self.tr("as a job seeker since {day}")
                yield sought.format(day=format_date(case.registered_on))
        elif case.registered_on:
            since = self.tr("registered since {day}")
            yield since.format(day=format_date(case.registered_on))
        if case.employer_until is not None:
            until = self.tr("agreed to an offer: the employer may take the person on until {day}")
            yield until.format(day=format_date(case.employer_until.date())) + "  §62"
        if case.application.other_region:
            yield self.tr("lives in another region  §4")

    def _waiting(self, case: CaseView) -> str:
        """Who has the case now, where a draft decision waits."""
        if case.waiting is None:
            return ""
        told = {
            DecisionState.DRAFTED: self.tr("The draft decision waits for the director."),
            DecisionState.RETURNED: self.tr("The director returned the draft: {remark}"),
            DecisionState.APPROVED: self.tr("The draft decision waits for the local body."),
        }
        return told[case.waiting.state].format(remark=case.waiting.remark)

    def _notice(self, case: CaseView) -> QWidget | None:
        """The decision's notice in force, for it is what people come back for."""
        for event in case.timeline:
            paper = event.paper
            if paper is not None and paper.form in DECISIONS and not paper.void_by:
                return self._pieces.paper_link(paper, f"notice_{paper.id}")
        return None


def _by_use(case: CaseView | None) -> list[TermView]:
    """The terms that still run, then those that ended."""
    return sorted(case.terms if case else (), key=lambda term: term.ended_at is not None)


def _line(kind: str, words: str, name: str = "") -> QWidget:
    line = label(kind, wrap=True, name=name)
    line.setText(words)
    return line


def _fill(layout: QVBoxLayout, pieces: Iterator[QWidget]) -> Iterator[None]:
    """Put the pieces into the layout, in place of what stood there: some at a time, for each time
    all around is laid out anew; at once where the focus must find its way."""
    holders = list[QWidget]()
    while some := list(islice(pieces, _AT_ONCE)):
        holders.append(QWidget())
        holders[-1].setLayout(column(*some))
        yield
    with kept_focus_in(layout) as is_here:
        clear(layout)
        for holder in holders:
            layout.addWidget(holder)
            holder.show()
            if not is_here:
                yield
