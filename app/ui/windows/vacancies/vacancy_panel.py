"""How a vacancy stands, at the right of its page: state, next step, terms, course."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from app.core.vocabulary import VacancyState
from app.services.vacancy_queries import VacancyEventView, VacancyView
from app.ui import theme
from app.ui.context import Context
from app.ui.focus import kept_focus
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date, format_moment, translated
from app.ui.messages import word
from app.ui.parts import clear, column, dressed, frame, label, row, scrolled
from app.ui.terms import paragraph_name
from app.ui.windows.card_sections import name_of
from app.ui.windows.case.case_panel import panel_width
from app.ui.windows.case.case_pieces import BrokenButton, CasePieces
from app.ui.windows.numbered_menu import Choice, open_menu
from app.ui.windows.vacancies.vacancy_actions import VacancyAction

_CHIPS = {
    VacancyState.RECEIVED: "chip-amber",
    VacancyState.OPEN: "chip-green",
    VacancyState.FILLED: "chip-accent",
    VacancyState.REFUSED: "chip-red",
}


class VacancyPanel(Retranslating, QWidget):
    """Shows one vacancy's course, and what can be done with it next."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = CasePieces(context.rt.clock, self)
        self._view: VacancyView | None = None
        self._actions: Sequence[VacancyAction] = ()
        self._head, self._terms, self._history = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._terms_title, self._history_title = (
            label("subtitle", wrap=True),
            label("subtitle", wrap=True),
        )
        self.next = dressed(BrokenButton(), "primary", name="next_action")
        self.next.clicked.connect(self.act)
        self.more = dressed(BrokenButton(), "", "ellipsis", name="actions")
        self.more.clicked.connect(self.show_actions)
        self._lay_out()
        theme.FollowScale(self, lambda: self.setFixedWidth(panel_width()))
        self.retranslate()

    def retranslate(self) -> None:
        self._terms_title.setText(self.tr("Terms"))
        self._history_title.setText(self.tr("Timeline"))
        more = self.tr("What can be done")
        self.more.tell(f"{more}  {KEYS[Act.ACTIONS].cap()}")
        self.show_possible(self._actions)
        if self._view is not None:
            self.show_vacancy(self._view)

    def show_vacancy(self, view: VacancyView) -> None:
        """Show how it stands."""
        self._view = view
        with kept_focus(self):
            _fill(self._head, self._head_lines(view))
            running_first = sorted(view.terms, key=lambda term: term.ended_at is not None)
            _fill(self._terms, map(self._pieces.term, running_first))
            _fill(self._history, map(self._step, view.events))
        self._terms_title.setVisible(bool(view.terms))

    def show_possible(self, actions: Sequence[VacancyAction]) -> None:
        """Offer what can be done now."""
        self._actions = actions
        first = self._next()
        self.next.setVisible(first is not None)
        self.more.setVisible(bool(actions))
        if first is not None:
            words = translated("CaseAction", first.title)
            self.next.tell(f"{words}  {KEYS[Act.NEXT_ACTION].cap()}")

    def act(self) -> None:
        """Do the next step (F9)."""
        if (first := self._next()) is not None:
            first.act()

    def show_actions(self) -> None:
        """Let one of all that can be done be chosen (Ctrl+J)."""
        choices = (
            Choice(each.name, translated("CaseAction", each.title), each.paragraph, each.act)
            for each in self._actions
        )
        open_menu(self.more, choices)

    def _next(self) -> VacancyAction | None:
        return next((each for each in self._actions if each.is_next), None)

    def _lay_out(self) -> None:
        parts: tuple[QWidget | QLayout | int, ...] = (
            self._head,
            self.next,
            self.more,
            8,
            self._terms_title,
            self._terms,
            8,
            self._history_title,
            self._history,
            -1,
        )
        area = scrolled(column(*parts, margin=16))
        self.setLayout(column(frame("panel", column(area))))

    def _head_lines(self, view: VacancyView) -> Iterable[QWidget]:
        row_ = view.row
        number, chip = label("subtitle"), label(_CHIPS.get(row_.state, "chip-plain"))
        number.setText(row_.number)
        chip.setText(word(row_.state.value))
        named = QWidget()
        named.setLayout(column(number, row(chip, -1), gap=4))
        yield named
        if view.data is not None:
            left = self.tr("Places left: {left} of {all}")
            yield _line("label", left.format(left=row_.places_left, all=row_.places))
        if row_.valid_until is not None:
            until = self.tr("holds until {day}").format(day=format_date(row_.valid_until))
            yield _line("caption", until)
        if view.reported_late:
            yield _line("warning", self.tr("Reported after the term of five business days  §53"))
        if view.end is not None:
            yield _line(
                "caption", "  ·  ".join(filter(None, (word(view.end.value), view.end_note)))
            )

    def _step(self, event: VacancyEventView) -> QWidget:
        """A move of the vacancy."""
        what, when = label("", wrap=True), label("caption", wrap=True)
        what.setText(f"{word(event.move.value)} ({paragraph_name(event.paragraph, translated)})")
        when.setText(f"{format_moment(event.at)} · {name_of(event.who)}")
        lines: list[QWidget] = [what, when]
        if event.note:
            lines.append(_line("caption", event.note))
        piece = QWidget()
        piece.setLayout(column(*lines, 4, gap=0))
        return piece


def _line(kind: str, words: str) -> QLabel:
    line = label(kind, wrap=True)
    line.setText(words)
    return line


def _fill(layout: QVBoxLayout, pieces: Iterable[QWidget]) -> None:
    made = list(pieces)
    clear(layout)
    for piece in made:
        layout.addWidget(piece)
        piece.show()
