"""An agency's page: its contracts with their term, its figures, what is missing, its data."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.vocabulary import Action
from app.services.agency_queries import AgencyPage, agency_page
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.focus import kept_focus
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.parts import (
    Room,
    button,
    clear,
    column,
    label,
    row,
    shortcut,
    stack_when_large,
)
from app.ui.windows.agencies.agency_sections import AgencySections
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import name_of


class AgencyWindow(Retranslating, Room):
    """Shows one agency; what is entered from here is signalled with the page."""

    left = Signal()
    change_wanted = Signal(object)
    closing_wanted = Signal(object)
    contract_wanted = Signal(object)
    published_wanted = Signal(object, object)
    ended_wanted = Signal(object, object)
    figures_wanted = Signal(object, object, object, object)
    """The page, the contract (None: a quarter), the period, and what was told of it, if it was."""

    def __init__(self, context: Context, agency_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.agency_id = context, agency_id
        self.page: AgencyPage | None = None
        self._stale = False
        self._title, self._line = label("title", wrap=True), label("muted", wrap=True)
        self._made = AgencySections(context.may(Action.EDIT_AGENCY), self)
        self._made.published_wanted.connect(partial(self._ask, self.published_wanted))
        self._made.ended_wanted.connect(partial(self._ask, self.ended_wanted))
        self._made.figures_wanted.connect(partial(self._ask, self.figures_wanted))
        self.buttons = self._make_buttons()
        self._back = BackButton(self)
        self._lay_out()
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("Agency"))
        words = {
            Act.NEW_CONTRACT: self.tr("New contract"),
            Act.TELL_FIGURES: self.tr("Figures"),
            Act.CHANGE_AGENCY: self.tr("Change"),
            Act.CLOSE_AGENCY: self.tr("Works no more"),
        }
        for act, widget in self.buttons.items():
            widget.setText(f"{words[act]}  {KEYS[act].cap()}")
        if self.page is not None:
            self._show(self.page)

    def take_focus(self) -> None:
        """On the page; it is read anew if something was done meanwhile."""
        self._area.setFocus()
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the page anew, off the UI thread."""
        self._stale = False
        rt, actor, id_ = self._context.rt, self._context.actor, self.agency_id
        tasks.run(self, lambda: agency_page(rt, actor, id_), self._show)

    def _make_buttons(self) -> dict[Act, QPushButton]:
        """What can be done, as far as the post may."""
        made: dict[Act, QPushButton] = {}
        if not self._context.may(Action.EDIT_AGENCY):
            return made
        for act, icon, ask in (
            (Act.NEW_CONTRACT, "file-text", partial(self._ask, self.contract_wanted)),
            (Act.TELL_FIGURES, "chart-column", self._ask_figures),
            (Act.CHANGE_AGENCY, "pencil", partial(self._ask, self.change_wanted)),
            (Act.CLOSE_AGENCY, "ban", partial(self._ask, self.closing_wanted)),
        ):
            made[act] = button("", icon, name=act.value)
            made[act].clicked.connect(lambda _on=False, ask=ask: ask())
            shortcut(self, KEYS[act].keys, made[act].click)
        return made

    def _lay_out(self) -> None:
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        head = heading(column(self._title, self._line, gap=2), self._back)
        body = QWidget()
        doors = row(*self.buttons.values(), -1)
        stack_when_large(self, doors)
        parts = (head, doors, self._sections, -1)
        body.setLayout(column(*parts, margin=24, gap=16))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(column(self._area))

    def _show(self, page: AgencyPage) -> None:
        self.page = page
        self._title.setText(name_of(page.names))
        ended = self.tr("worked until {day}")
        closed = ended.format(day=format_date(page.closed_on)) if page.closed_on else ""
        self._line.setText("  ·  ".join(filter(None, (page.data.bin, closed))))
        if Act.TELL_FIGURES in self.buttons:
            self.buttons[Act.TELL_FIGURES].setEnabled(self._next_period(page) is not None)
        with kept_focus(self._area):
            clear(self._sections)
            for each in self._made.made(page):
                self._sections.addWidget(each)

    def _ask_figures(self) -> None:
        """Those that are missing longest, quarters before months."""
        if self.page is not None and (found := self._next_period(self.page)) is not None:
            self.figures_wanted.emit(self.page, *found, None)

    def _next_period(self, page: AgencyPage) -> tuple[Any, Any] | None:
        owed: list[tuple[Any, Any]] = [(None, day) for day in reversed(page.missing)]
        owed += [(each, day) for each in page.contracts for day in reversed(each.missing)]
        return owed[0] if owed else None

    def _ask(self, wanted: Any, *about: object) -> None:
        if self.page is not None:
            wanted.emit(self.page, *about)

    def _on_changed(self, what: str, record: Any) -> None:
        if what == "agency" and record == self.agency_id:
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True
