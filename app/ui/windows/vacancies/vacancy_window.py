"""A vacancy's page: what is given and asked, its candidates, how it stands at the right."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.core.clock import today
from app.core.vocabulary import VacancyMove
from app.services.vacancy_answers import answers_of, judge
from app.services.vacancy_data import VacancyData
from app.services.vacancy_queries import VacancyView, view_vacancy
from app.ui import tasks
from app.ui.bus import bus
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.focus import kept_focus
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date, format_moment, translated
from app.ui.messages import sentence, word
from app.ui.parts import Room, clear, column, dressed, frame, label, row, shortcut
from app.ui.terms import paragraph_name
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import card_section, name_of, text, title_of
from app.ui.windows.case.case_pieces import BrokenButton
from app.ui.windows.vacancies.candidates import CandidatesSection
from app.ui.windows.vacancies.vacancy_actions import VacancyAction, vacancy_actions
from app.ui.windows.vacancies.vacancy_panel import VacancyPanel
from app.ui.wizards.vacancy.vacancy_fields import CHECK, SECTIONS

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_MARGIN = 24
_ASKED = "asked"


class VacancyWindow(Retranslating, Room):
    """Shows one vacancy; what is opened from it stands above it."""

    left = Signal()
    employer_wanted = Signal(int)

    def __init__(self, visits: "Visits", vacancy_id: int) -> None:
        super().__init__(visits.context.place)
        self._visits, self._context, self.vacancy_id = visits, visits.context, vacancy_id
        self.view: VacancyView | None = None
        self._stale = False
        self._reading = tasks.Latest(self)
        self._title, self._line = label("title", wrap=True), label("muted", wrap=True)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        self.employer = dressed(BrokenButton(), "link", "building-2", name="employer")
        self.employer.clicked.connect(self._open_employer)
        self.candidates = self._make_candidates()
        self.panel = VacancyPanel(self._context)
        self._back = BackButton(self)
        self._area = self._make_area()
        self.setLayout(row(self._area, self.panel, gap=0))
        self._bind_keys()
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("The vacancy"))
        if self.view is not None:
            self._show(self.view)

    def take_focus(self) -> None:
        """On the work itself; read anew if something was done meanwhile."""
        if not self.candidates.take_focus_back():
            self._area.setFocus()
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the vacancy anew, off the UI thread."""
        self._stale = False
        rt, actor, number = self._context.rt, self._context.actor, self.vacancy_id
        self._reading.run(lambda: view_vacancy(rt, actor, number), self._show)

    def possible(self) -> tuple[VacancyAction, ...]:
        """What can be done with the vacancy and its candidates now."""
        if self.view is None:
            return ()
        own = vacancy_actions(self._visits, self.view)
        return (*own, *self.candidates.possible())

    def next_action(self) -> None:
        """Do what comes next (F9)."""
        self.panel.act()

    def _bind_keys(self) -> None:
        shortcut(self, KEYS[Act.ACTIONS].keys, self.panel.show_actions)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        self.candidates.bind_keys(self)
        for act, name in (
            (Act.CHANGE_VACANCY, VacancyMove.CHANGE_VACANCY.value),
            (Act.COPY_VACANCY, "copy_vacancy"),
        ):
            shortcut(self, KEYS[act].keys, partial(self._do, name))

    def _do(self, name: str) -> None:
        """An action by its name, where it is possible now."""
        for action in self.possible():
            if action.name == name:
                action.act()
                return

    def _make_candidates(self) -> CandidatesSection:
        section = CandidatesSection(self._context)
        section.window_wanted.connect(self._visits.visit_till_left)
        section.papers_wanted.connect(self._visits.open_papers)
        section.person_chosen.connect(self._visits.open_person)
        section.shown.connect(self._show_possible)
        return section

    def _make_area(self) -> QScrollArea:
        body = QWidget()
        head = column(heading(self._title, self._back), self._line, self.employer, gap=2)
        body.setLayout(column(head, 8, self.candidates, 8, self._sections, -1, margin=_MARGIN))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return area

    def _on_changed(self, what: str, record: Any) -> None:
        mine = what == "vacancy" and record in (self.vacancy_id, None)
        if mine and self.isVisible():
            self.refresh()
        elif mine or what in ("case", "queue"):
            self._stale = True

    def _show(self, view: VacancyView) -> None:
        self.view = view
        occupation = title_of("occupations", view.row.occupation) if view.row.occupation else ""
        letter = self.tr("Letter that is not entered yet")
        self._title.setText(view.row.post or occupation or letter)
        self._line.setText("  ·  ".join(self._about(view, occupation)))
        self.employer.tell(name_of(view.row.employer_names).replace("&", "&&"))
        self.candidates.setVisible(view.data is not None)
        if view.data is not None:
            self.candidates.show_vacancy(view)
        with kept_focus(self._area):
            clear(self._sections)
            for made in self._made(view):
                self._sections.addWidget(made)
                made.show()
        self.panel.show_vacancy(view)
        self._show_possible()

    def _show_possible(self) -> None:
        self.panel.show_possible(self.possible())

    def _about(self, view: VacancyView, occupation: str) -> Iterator[str]:
        yield view.row.number
        if view.row.post and occupation:
            yield occupation
        yield self.tr("letter of {moment}").format(moment=format_moment(view.row.received_at))
        if view.letter_number:
            yield self.tr("No. {number}").format(number=view.letter_number)
        if view.appeared_on is not None:
            yield self.tr("vacant since {day}").format(day=format_date(view.appeared_on))
        yield word(view.source.value)

    def _made(self, view: VacancyView) -> Iterator[QWidget]:
        if view.data is None:
            return
        values = answers_of(view.data)
        if odd := self._odd(view, values):
            lines = [text(line, "warning") for line in odd]
            yield frame("banner-warning", column(*lines, margin=12))
        for name, title, specs in SECTIONS:
            if name == _ASKED:
                yield from self._asked(view.data, specs, values)
            elif made := card_section(translated("Field", title), _told(specs, values), values):
                yield made
        if made := card_section(self.tr("Lawful reason  L28.2.7"), CHECK, values):
            yield made

    def _asked(
        self, data: VacancyData, specs: tuple[FieldSpec, ...], values: dict[str, Any]
    ) -> Iterator[QWidget]:
        """Musts and wishes apart (§57)."""
        asked = _told(specs, values)
        musts = [spec for spec in asked if spec.name in data.musts]
        wishes = [spec for spec in asked if spec.name not in data.musts]
        for title, some in (
            (self.tr("What a candidate must have  §57"), musts),
            (self.tr("What is wished  §57"), wishes),
        ):
            if made := card_section(title, some, values):
                yield made

    def _odd(self, view: VacancyView, values: dict[str, Any]) -> list[str]:
        """What is odd in it today, and may stay."""
        names = tuple(view.row.employer_names.values())
        found = judge(values, today(self._context.rt.clock), names)
        return [
            f"{sentence(fault.error)} {paragraph_name(fault.paragraph, translated)}".strip()
            for fault in found.values()
            if not fault.is_refusal
        ]

    def _open_employer(self) -> None:
        if self.view is not None:
            self.employer_wanted.emit(self.view.row.employer_id)


def _told(specs: tuple[FieldSpec, ...], values: dict[str, Any]) -> list[FieldSpec]:
    """What is answered, without ticks that are not set."""
    return [
        spec
        for spec in specs
        if not spec.beside and (spec.kind is not FieldKind.CHECK or values.get(spec.name))
    ]
