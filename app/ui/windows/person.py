"""A person's page: the card by sections, the case at the right."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.services.case_steps import end_by_wish, help_with_work
from app.services.person_page import PersonPage, open_person
from app.services.runtime import Actor, Runtime
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldSpec
from app.ui.language import Retranslating, format_date, translated
from app.ui.parts import Room, clear, column, frame, label, row
from app.ui.windows.case_panel import CasePanel
from app.ui.wizards.job_seeker.fields import CARD_SECTIONS

_COLUMNS = 2


class PersonWindow(Retranslating, Room):
    """Shows one person; opening it is entered in the audit trail."""

    application_wanted = Signal(object)
    register_wanted = Signal(object)
    paper_chosen = Signal(int)

    def __init__(self, context: Context, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.person_id = context, person_id
        self.page: PersonPage | None = None
        self._name, self._line = label("title", wrap=True), label("muted", wrap=True)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        body = QWidget()
        body.setLayout(column(self._name, self._line, 8, self._sections, -1, margin=24))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName("card")
        self.panel = CasePanel(context)
        self.panel.application_wanted.connect(lambda: self.application_wanted.emit(self.page))
        self.panel.register_wanted.connect(lambda: self.register_wanted.emit(self.page))
        self.panel.help_given.connect(lambda: self._do(help_with_work))
        self.panel.end_wanted.connect(lambda: self._do(end_by_wish))
        self.panel.paper_chosen.connect(self.paper_chosen)
        self.setLayout(row(area, self.panel, gap=0))
        self._area = area
        bus().changed.connect(self._on_changed)
        self.refresh()

    def retranslate(self) -> None:
        if self.page is not None:
            self._show(self.page)

    def take_focus(self) -> None:
        """On the work itself."""
        self._area.setFocus()

    def refresh(self) -> None:
        """Read the page anew, off the UI thread."""
        rt, actor, person_id = self._context.rt, self._context.actor, self.person_id
        tasks.run(self, lambda: open_person(rt, actor, person_id), self._show)

    def _do(self, step: Callable[[Runtime, Actor, int, int], None]) -> None:
        """A small step of the case, then the page anew."""
        case = self.page.case if self.page else None
        if case is None:
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(step, rt, actor, case.id, case.version)
        tasks.run(self, work, lambda _: bus().changed.emit("case", self.person_id))

    def _on_changed(self, what: str, record: Any) -> None:
        if what in ("person", "case", "paper") and record == self.person_id:
            self.refresh()

    def _show(self, page: PersonPage) -> None:
        self.page = page
        self._name.setText(page.full_name)
        parts = [page.person["iin"] or "", format_date(_day(page.person["birth_date"]))]
        self._line.setText("  ·  ".join(filter(None, parts)))
        clear(self._sections)
        values = {**page.person, **page.card}
        for title, specs in CARD_SECTIONS:
            if (section := self._section(title, specs, values)) is not None:
                self._sections.addWidget(section)
        self.panel.show_page(page)

    def _section(
        self, title: str, specs: tuple[FieldSpec, ...], values: dict[str, Any]
    ) -> QWidget | None:
        filled = [spec for spec in specs if values.get(spec.name) not in (None, "")]
        if not filled:
            return None
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for number, spec in enumerate(filled):
            name, value = label("caption", wrap=True), label("", wrap=True)
            name.setText(translated("Field", spec.label))
            value.setText(shown_value(spec, values[spec.name]))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell = column(name, value, gap=0)
            top = Qt.AlignmentFlag.AlignTop
            grid.addLayout(cell, number // _COLUMNS, number % _COLUMNS, top)
        for at in range(_COLUMNS):
            grid.setColumnStretch(at, 1)
        head = label("subtitle")
        head.setText(translated("Field", title))
        return frame("card", column(head, 4, grid, margin=16))


def _day(text: str) -> date:
    return date.fromisoformat(text)
