"""A person's page: the card by sections with the package, the case at the right."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.vocabulary import Action
from app.services.case_steps import end_by_wish
from app.services.complaints_queries import ComplaintView
from app.services.kept_selections import Kept, kept_of_case
from app.services.merging import MergeView, merges_of
from app.services.person_page import PersonPage, open_person
from app.services.runtime import Actor, Runtime
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.view import TabAnchor
from app.ui.focus import kept_focus
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_moment, translated
from app.ui.parts import (
    GAP,
    Room,
    button,
    column,
    frame,
    label,
    row,
    shortcut,
    take_away,
    widgets_in,
)
from app.ui.windows.card_sections import (
    ApplicationSections,
    card_section,
    day_of,
    name_of,
    section,
    text,
)
from app.ui.windows.case.case_actions import CaseAction
from app.ui.windows.case.case_panel import CasePanel
from app.ui.windows.case.complaint_section import ComplaintSection
from app.ui.windows.case.decision_pieces import DecisionSections
from app.ui.windows.case.measure_section import MeasureSection
from app.ui.windows.case.offer_section import OfferSections
from app.ui.windows.case.plan_section import PlanSection
from app.ui.windows.selection.kept import KeptLists
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS
from app.ui.wizards.job_seeker.profile_panel import ProfilePanel

_Read = tuple[PersonPage, tuple[MergeView, ...], tuple[Kept, ...]]
_MARGIN = 24
_PACKAGE_AFTER = "identity"
"""The section of the card after which the application's package stands."""


class PersonWindow(Retranslating, Room):
    """Shows one person; opening it is entered in the audit trail."""

    application_wanted = Signal(object)
    register_wanted = Signal(object)
    change_wanted = Signal(object)
    forms_wanted = Signal(object)
    history_wanted = Signal(object)
    merge_wanted = Signal(object)
    correction_wanted = Signal(object)
    action_wanted = Signal(object, object)
    answer_wanted = Signal(object, object)
    paper_chosen = Signal(int)
    scan_chosen = Signal(int)
    decision_chosen = Signal(int)
    vacancy_chosen = Signal(int)
    choice_chosen = Signal(int)

    def __init__(self, context: Context, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context, self.person_id = context, person_id
        self.page: PersonPage | None = None
        self._merges: tuple[MergeView, ...] = ()
        self._kept: tuple[Kept, ...] = ()
        self._stale = False
        self._application = ApplicationSections(self)
        self._application.file_wanted.connect(self.scan_chosen)
        self._complaints = ComplaintSection(self)
        self._complaints.paper_chosen.connect(self.paper_chosen)
        self._complaints.answer_wanted.connect(self._want_answer)
        self._plan = PlanSection(context.rt.clock, self)
        self._offers = OfferSections(self, leads=context.may(Action.VIEW_VACANCIES))
        self._offers.vacancy_chosen.connect(self.vacancy_chosen)
        self._measures = MeasureSection(self)
        self._measures.paper_chosen.connect(self.paper_chosen)
        self._plan.paper_chosen.connect(self.paper_chosen)
        self._decisions = DecisionSections(self)
        self._decisions.chosen.connect(self.decision_chosen)
        self._name, self._line = label("title", wrap=True), label("muted", wrap=True)
        self._sections, self._actions = QVBoxLayout(), QGridLayout()
        self._sections.setSpacing(16)
        self._shown: dict[str, QWidget] = {}
        self._building = tasks.Builder(self)
        self.buttons = self._make_buttons()
        self.panel = self._make_panel()
        self._area = self._make_area()
        self.setLayout(row(self._area, self.panel, gap=0))
        self._anchor = TabAnchor(self)
        bus().changed.connect(self._on_changed)
        theme.FollowScale(self, self._show_again)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("The person's page"))
        words = {
            Act.CHANGE_CARD: self.tr("Change"),
            Act.PRINT: self.tr("Forms"),
            Act.HISTORY: self.tr("History"),
            Act.MERGE: self.tr("Merge"),
        }
        hints = {
            Act.CHANGE_CARD: self.tr("Change the card without an application"),
            Act.PRINT: self.tr("The application and the data form, filled from the card"),
            Act.HISTORY: self.tr("What was changed on the card, when and by whom"),
            Act.MERGE: self.tr("Make another record of the same person one with this one"),
        }
        for act, widget in self.buttons.items():
            widget.setText(f"{words[act]}  {KEYS[act].cap()}")
            widget.setToolTip(hints[act])
            widget.setAccessibleDescription(hints[act])
        self._show_again()

    def take_focus(self) -> None:
        """On the work itself; the page is read anew if something was done meanwhile."""
        self._area.setFocus()
        self.panel.ask_anew()
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the page anew, off the UI thread."""
        self._stale = False
        rt, actor, person_id = self._context.rt, self._context.actor, self.person_id

        def work() -> _Read:
            page = open_person(rt, actor, person_id)
            kept = kept_of_case(rt, actor, page.case.id) if page.case else ()
            return page, merges_of(rt, actor, person_id), kept

        tasks.run(self, work, self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_again(self) -> None:
        self._arrange()
        if self.page is not None:
            self._show((self.page, self._merges, self._kept))

    def _arrange(self) -> None:
        """Stand the buttons beside each other as far as there is room."""
        widths = [widget.sizeHint().width() + GAP for widget in self.buttons.values()]
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = self.width() - self.panel.width() - bar - 2 * _MARGIN
        columns = len(widths) if sum(widths) <= room else max(1, room // max(widths))
        for number, widget in enumerate(self.buttons.values()):
            self._actions.addWidget(widget, *divmod(number, columns))

    def _make_buttons(self) -> dict[Act, QPushButton]:
        """What can be done with the card, as far as the post may."""
        made = {}
        for act, icon, right, wanted in (
            (Act.CHANGE_CARD, "pencil", Action.EDIT_CARD, self.change_wanted),
            (Act.PRINT, "printer", Action.PRINT_PAPER, self.forms_wanted),
            (Act.HISTORY, "history", Action.VIEW_PERSON, self.history_wanted),
            (Act.MERGE, "copy", Action.MERGE_PEOPLE, self.merge_wanted),
        ):
            if self._context.may(right):
                made[act] = button("", icon, name=act.value)
                made[act].clicked.connect(partial(self._ask, wanted.emit))
                shortcut(self, KEYS[act].keys, made[act].click)
        return made

    def _make_panel(self) -> CasePanel:
        panel = CasePanel(self._context)
        panel.application_wanted.connect(partial(self._ask, self.application_wanted.emit))
        panel.register_wanted.connect(partial(self._ask, self.register_wanted.emit))
        panel.correction_wanted.connect(partial(self._ask, self.correction_wanted.emit))
        panel.end_wanted.connect(lambda: self._do(end_by_wish))
        panel.action_wanted.connect(self._want)
        panel.paper_chosen.connect(self.paper_chosen)
        shortcut(self, KEYS[Act.ACTIONS].keys, panel.show_actions)
        shortcut(self, KEYS[Act.CORRECT].keys, panel.correct)
        shortcut(self, KEYS[Act.FITTING_WORK].keys, partial(panel.do, "choose_work"))
        return panel

    def _make_area(self) -> QScrollArea:
        body = QWidget()
        parts = (self._name, self._line, 4, row(self._actions, -1), 8, self._sections, -1)
        body.setLayout(column(*parts, margin=_MARGIN))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return area

    def _ask(self, emit: Callable[[PersonPage], object], *_clicked: bool) -> None:
        if self.page is not None:
            emit(self.page)

    def _want(self, action: CaseAction) -> None:
        if self.page is not None:
            self.action_wanted.emit(action, self.page)

    def _want_answer(self, complaint: ComplaintView) -> None:
        if self.page is not None:
            self.answer_wanted.emit(self.page, complaint)

    def _do(self, step: Callable[[Runtime, Actor, int, int], None]) -> None:
        """A small step of the case, then the page anew."""
        case = self.page.case if self.page else None
        if case is None:
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(step, rt, actor, case.id, case.version)
        tasks.run(self, work, lambda _: bus().changed.emit("case", self.person_id))

    def _on_changed(self, what: str, record: Any) -> None:
        mine = what in ("person", "case") and record == self.person_id
        if mine and self.isVisible():
            self.refresh()
        elif mine or what in ("paper", "vacancy"):
            self._stale = True  # nothing is read, and written down as seen, before it is

    def _show(self, read: _Read) -> None:
        self.page, self._merges, self._kept = page, *_beside = read
        self.person_id = page.id  # of two records made one, the kept one's
        self._name.setText(page.full_name)
        parts = [page.person["iin"] or "", day_of(page.person["birth_date"])]
        self._line.setText("  ·  ".join(filter(None, parts)))
        self._building.build(self._build(page))

    def _build(self, page: PersonPage) -> Iterator[None]:
        """What is seen first, then the rest: a section takes the place of its forerunner."""
        panel, gone, place = self.panel.show_page(page), set(self._shown), 0
        next(panel)
        for name, made in self._made_sections(page):
            gone.discard(name)
            place += self._put(name, made, place)
            yield
        for name in gone:
            self._put(name, None, place)
        yield from panel
        self._lead_tab()

    def _put(self, name: str, made: QWidget | None, place: int) -> int:
        """Show the section there in place of its forerunner; how many stand there now."""
        forerunner = self._shown.pop(name, None)
        here = self.window().focusWidget()
        focused = forerunner is not None and here is not None and forerunner.isAncestorOf(here)
        with kept_focus(self._area) if focused else nullcontext():
            if made is not None:
                self._shown[name] = made
                self._sections.insertWidget(place, made)
                made.show()
            if forerunner is not None:
                take_away(self._sections, forerunner)
        return int(made is not None)

    def _lead_tab(self) -> None:
        """Tab goes through what was made as it stands, not as it came to stand there."""
        parts = widgets_in(self._sections) + self.panel.made()
        self._anchor.lead(link for part in parts for link in part.findChildren(QPushButton))

    def _made_sections(self, page: PersonPage) -> Iterator[tuple[str, QWidget | None]]:
        """Each section under its name; None where there is nothing for it."""
        yield "merges", self._merge_section()
        yield from self._case_sections(page)
        values = {**page.person, **page.card, "without_iin": page.person["iin"] is None}
        for name, title, specs in CARD_SECTIONS:
            asked = [spec for spec in specs if spec.name != "without_iin"]
            yield name, card_section(translated("Field", title), asked, values)
            if name == _PACKAGE_AFTER and page.case is not None:
                filed = page.case.application
                yield "representative", self._application.representative(filed)
                yield "package", self._application.documents(filed)
                yield "registers", self._application.registers(filed)
        yield "profile", self._profile_section(page)

    def _case_sections(self, page: PersonPage) -> Iterator[tuple[str, QWidget | None]]:
        """What is done of the case: above the card, for it is what was just done."""
        case = page.case
        yield "mark", self._offers.mark(case)
        yield "proved", self._offers.proved(case)
        if case is not None:
            yield "decisions", self._decisions.section(case.decisions)
            yield "offers", self._offers.offered(case)
            yield "choices", self._choices_section()
            yield "changes", self._offers.changed(case)
            yield "plan", self._plan.section(case.plans)
        yield "measures", self._measures.section(case)
        if case is not None:
            yield "complaints", self._complaints.section(case.complaints)

    def _choices_section(self) -> QWidget | None:
        """The lists of vacancies that he was shown (§24); those who look after work open them."""
        if not self._kept or not self._context.may(Action.OFFER_WORK):
            return None
        lists = KeptLists()
        lists.chosen.connect(self.choice_chosen)
        framed = frame("card", column(lists, margin=16))
        lists.show_kept(self._kept)  # not before: by itself it would be shown as a window
        return framed

    def _profile_section(self, page: PersonPage) -> QWidget | None:
        if page.case is None or page.case.profile is None:
            return None
        panel = ProfilePanel()
        panel.show_json(page.case.profile)
        return frame("card", column(panel, margin=16))

    def _merge_section(self) -> QWidget | None:
        """The records that are one with this one, and the way back."""
        present = [merge for merge in self._merges if merge.undone_at is None]
        if not present:
            return None
        return section(self.tr("Records made one with this"), *map(self._merge, present))

    def _merge(self, merge: MergeView) -> QWidget:
        who = " · ".join((format_moment(merge.at), name_of(merge.who), merge.reason))
        gone = " · ".join(filter(None, (merge.gone_name, merge.gone_iin)))
        told = column(text(gone, "label"), text(who, "caption"), gap=2)
        if not (merge.may_undo and self._context.may(Action.MERGE_PEOPLE)):
            return frame("entry", column(told, margin=8))
        undo = button("", "undo-2", name=f"undo_merge_{merge.id}")
        undo.setText(self.tr("Undo…"))
        undo.setAccessibleName(self.tr("Undo the merge with {name}").format(name=merge.gone_name))
        undo.clicked.connect(partial(self._ask, self.merge_wanted.emit))
        line = row(told, undo, margin=8)
        line.setStretch(0, 1)
        return frame("entry", line)
