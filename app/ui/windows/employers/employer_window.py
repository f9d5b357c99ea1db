"""An employer's page: his vacancies, who was sent to him, what he owes and told late, his data."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QTableView, QVBoxLayout, QWidget

from app.core.identifiers import written_phone
from app.core.vocabulary import Action
from app.services.employer_queries import EmployerPage, EmployerRow, employer_page
from app.services.vacancy_queries import VacancyRow, vacancies_of_employer
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.focus import kept_focus
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.messages import word
from app.ui.parts import (
    Room,
    button,
    clear,
    column,
    frame,
    label,
    row,
    shortcut,
    show_if,
    stack_when_large,
)
from app.ui.table import ROW_PX, RowsModel, fit_columns, prepare_table
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import name_of, title_of
from app.ui.windows.employers.employer_sections import EmployerSections
from app.ui.windows.employers.sent_section import SentSection

_WIDTHS = (150, 310, 120, 120, 150)
_MOST_ROWS = 6
"""So many of the vacancies are seen at once; the others are scrolled to."""
_EDGE_PX = 8
_PLACE = FieldSpec("place", "", FieldKind.PLACE)


class EmployerWindow(Retranslating, Room):
    """Shows one employer; what is entered from here is signalled with the page."""

    left = Signal()
    change_wanted = Signal(object)
    notice_wanted = Signal(object, object)
    """The page, and the notice to be changed (None: a new one)."""
    year_wanted = Signal(object, object)
    vacancy_wanted = Signal()
    vacancy_chosen = Signal(int)
    person_chosen = Signal(int)

    def __init__(self, context: Context, employer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.employer_id = context, employer_id
        self.page: EmployerPage | None = None
        self._stale = False
        self._title, self._line = label("title", wrap=True), label("muted", wrap=True)
        self._made = EmployerSections(context.may(Action.EDIT_EMPLOYER), self)
        self._made.vacancy_chosen.connect(self.vacancy_chosen)
        self._made.notice_wanted.connect(lambda one: self._ask(self.notice_wanted, one))
        self._made.year_wanted.connect(lambda one: self._ask(self.year_wanted, one))
        self._sent = SentSection(context)
        self._sent.person_chosen.connect(self.person_chosen)
        self.buttons = self._make_buttons()
        self._make_table()
        self._back = BackButton(self)
        self._lay_out()
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("Employer"))
        words = {
            Act.NEW_VACANCY: self.tr("New vacancy"),
            Act.CHANGE_EMPLOYER: self.tr("Change"),
            Act.DISMISSALS: self.tr("Dismissals"),
            Act.QUOTA_YEAR: self.tr("Quota"),
        }
        for act, widget in self.buttons.items():
            widget.setText(f"{words[act]}  {KEYS[act].cap()}")
        self._vacancies.setText(self.tr("Vacancies"))
        self._none.setText(self.tr("He has reported no vacancy."))
        self.table.setAccessibleName(self.tr("Vacancies of the employer, the last first"))
        self._show_vacancies(self.model.rows)
        if self.page is not None:
            self._show_page(self.page)

    def take_focus(self) -> None:
        """On the vacancies; the page is read anew if something was done meanwhile."""
        self.table.setFocus() if self.model.rows else self._area.setFocus()
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the page anew, off the UI thread."""
        self._stale = False
        rt, actor, id_ = self._context.rt, self._context.actor, self.employer_id

        def work() -> tuple[EmployerPage, tuple[VacancyRow, ...]]:
            return employer_page(rt, actor, id_), vacancies_of_employer(rt, actor, id_)

        tasks.run(self, work, self._on_read)

    @property
    def employer_row(self) -> EmployerRow | None:
        """Whose page it is, once it is read."""
        return self.page.row if self.page else None

    def _make_buttons(self) -> dict[Act, QPushButton]:
        """What can be done, as far as the post may."""
        made: dict[Act, QPushButton] = {}
        if self._context.may(Action.EDIT_VACANCY):  # its key is the desk's
            made[Act.NEW_VACANCY] = button("", "briefcase", name=Act.NEW_VACANCY.value)
            made[Act.NEW_VACANCY].clicked.connect(self.vacancy_wanted)
        if not self._context.may(Action.EDIT_EMPLOYER):
            return made
        for act, icon, ask in (
            (Act.CHANGE_EMPLOYER, "pencil", partial(self._ask, self.change_wanted)),
            (Act.DISMISSALS, "users", partial(self._ask, self.notice_wanted, None)),
            (Act.QUOTA_YEAR, "list-checks", partial(self._ask, self.year_wanted, None)),
        ):
            made[act] = button("", icon, name=act.value)
            made[act].clicked.connect(lambda _on=False, ask=ask: ask())
            shortcut(self, KEYS[act].keys, made[act].click)
        return made

    def _make_table(self) -> None:
        self._vacancies, self._none = label("subtitle", wrap=True), label("muted", name="none")
        self.table = QTableView()
        self.table.setObjectName("vacancies")
        prepare_table(self.table)
        self.model: RowsModel[VacancyRow] = RowsModel(self, self._titles, self._cells)
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS[:-1], gives=(1,), last=_WIDTHS[-1], large_without=(3,))
        self.table.activated.connect(
            lambda at: self.vacancy_chosen.emit(self.model.rows[at.row()].id)
        )
        theme.FollowScale(self.table, self._fit)

    def _lay_out(self) -> None:
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        head = heading(column(self._title, self._line, gap=2), self._back)
        card = frame("card", column(self._vacancies, self._none, self.table, margin=16))
        body = QWidget()
        doors = row(*self.buttons.values(), -1)
        stack_when_large(self, doors)
        parts = (head, doors, card, self._sent, self._sections, -1)
        body.setLayout(column(*parts, margin=24, gap=16))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(column(self._area))

    def _on_read(self, read: tuple[EmployerPage, tuple[VacancyRow, ...]]) -> None:
        page, vacancies = read
        had_focus = self._area.hasFocus()
        self._show_page(page)
        self._show_vacancies(vacancies)
        self._sent.show_employer(page.id)
        if had_focus and vacancies:
            self.table.setFocus()

    def _show_page(self, page: EmployerPage) -> None:
        self.page = page
        self._title.setText(name_of(page.names))
        data = page.data
        whom = ", ".join(filter(None, (data.contact_name, data.contact_post)))
        told = (data.bin, shown_value(_PLACE, data.place), written_phone(data.phone), whom)
        self._line.setText("  ·  ".join(filter(None, told)))
        with kept_focus(self._area):
            clear(self._sections)
            for each in self._made.made(page):
                self._sections.addWidget(each)

    def _show_vacancies(self, rows: tuple[VacancyRow, ...]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.model.show_rows(rows)
        show_if(self.table, bool(rows))
        show_if(self._none, not rows and self.page is not None)
        if rows:
            self.table.selectRow(min(at, len(rows) - 1))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to so many."""
        lines = min(len(self.model.rows), _MOST_ROWS) + 1
        self.table.setFixedHeight(lines * theme.px(ROW_PX) + theme.px(_EDGE_PX))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Number"),
            self.tr("Post"),
            self.tr("Places left"),
            self.tr("Received"),
            self.tr("State"),
        )

    def _cells(self, item: VacancyRow) -> tuple[str, ...]:
        entered = item.registered_at is not None
        left = self.tr("{left} of {places}").format(left=item.places_left, places=item.places)
        return (
            item.number,
            item.post or title_of("occupations", item.occupation or ""),
            left if entered else "–",
            format_date(item.received_at.date()),
            word(item.state.value),
        )

    def _ask(self, wanted: Any, *about: object) -> None:
        if self.page is not None:
            wanted.emit(self.page, *about)

    def _on_changed(self, what: str, record: Any) -> None:
        mine = what == "employer" and record == self.employer_id
        if (mine or what == "vacancy") and self.isVisible():
            self.refresh()
        elif mine or what in ("vacancy", "case"):
            self._stale = True
