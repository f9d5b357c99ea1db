"""Today: the one place for all work; the oldest term stands first."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QTableView, QWidget

from app.core.vocabulary import Action
from app.services.offers import note_silences
from app.services.today_queries import TermRow, TodayView, Urgency, today_view
from app.ui import icons, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_moment, translated
from app.ui.messages import word
from app.ui.parts import Room, button, clear, column, frame, label, row, shortcut
from app.ui.table import RowsModel, prepare_table
from app.ui.terms import paragraph_name, term_lines
from app.ui.windows.case.plan_meetings import WaitingMeetings

_CHIPS = {
    Urgency.BROKEN: "chip-red",
    Urgency.TODAY: "chip-amber",
    Urgency.LATER: "chip-plain",
}
_LOOKS = {
    Urgency.BROKEN: ("circle-alert", "danger"),
    Urgency.TODAY: ("clock", "warning"),
    Urgency.LATER: ("hourglass", "muted"),
}
_DRAFTS, _DRAFTS_A_ROW = 6, 3


def _cells(item: TermRow) -> tuple[str, ...]:
    return (
        word(item.urgency.value),
        format_moment(item.due_at),
        paragraph_name(item.paragraph, translated),
        item.full_name,
        item.case_number,
        word(item.state.value),
    )


class TodayPage(Retranslating, Room):
    """Drafts to go on with, and open terms by the moment they are due."""

    person_chosen = Signal(int)
    draft_chosen = Signal(int)
    new_applicant = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: TodayView | None = None
        self._title, self._empty = label("title"), label("muted", name="empty")
        self._drafts_title = label("subtitle")
        self._chips: dict[Urgency, QLabel] = {
            urgency: label(kind, name=f"count_{urgency}") for urgency, kind in _CHIPS.items()
        }
        self._take = button("", "arrow-right", name="take_next")
        self._new = button("primary", "user-plus", name="new_applicant")
        self._take.clicked.connect(self.take_next)
        self._new.clicked.connect(self.new_applicant)
        if not context.may(Action.RECEIVE_APPLICATION):
            self._new.hide()
        self._drafts = QGridLayout()
        self._drafts_area = QWidget()
        self._drafts_area.setLayout(column(self._drafts_title, self._drafts))
        self._meetings = WaitingMeetings()
        self._meetings.person_chosen.connect(self.person_chosen)
        self.table = QTableView()
        self.table.setObjectName("terms")
        prepare_table(self.table)
        self.model: RowsModel[TermRow] = RowsModel(
            self,
            self._titles,
            _cells,
            icon=lambda item: icons.icon(*_LOOKS[item.urgency]),
            tip=lambda item: "\n".join(term_lines(item.arithmetic, translated)),
        )
        self.table.setModel(self.model)
        self.table.activated.connect(self._on_activated)
        head = row(self._title, 8, *self._chips.values(), -1, self._take, self._new)
        body = frame("card", column(self._empty, self.table, margin=8))
        self.setLayout(column(head, self._drafts_area, self._meetings, body, margin=24, gap=16))
        bus().changed.connect(self._on_changed)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Today"))
        self._drafts_title.setText(self.tr("Go on where you stopped"))
        self._take.setText(self.tr("Take next  F2"))
        self._new.setText(self.tr("New applicant  Ctrl+N"))
        self._empty.setText(self.tr("No term is running."))
        self.table.setAccessibleName(self.tr("Open terms, the oldest first"))
        self._show()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Term"),
            self.tr("Due"),
            self.tr("Paragraph"),
            self.tr("Person"),
            self.tr("Case"),
            self.tr("State"),
        )

    def take_focus(self) -> None:
        """On the work itself."""
        self.table.setFocus()

    def refresh(self) -> None:
        """Read the lists anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor

        def work() -> TodayView:
            if actor.may(Action.OFFER_WORK):
                note_silences(rt, actor)  # §59: what was not answered in time is written down
            return today_view(rt, actor)

        tasks.run(self, work, self._on_read)

    def take_next(self) -> None:
        """Open the person whose term is due first."""
        if self.model.rows:
            self.person_chosen.emit(self.model.rows[0].person_id)

    def _on_changed(self, _what: str, _record: object) -> None:
        # A method, not a lambda: Qt takes it off when the page is gone.
        self.refresh()

    def _on_read(self, view: TodayView) -> None:
        self._view = view
        self._show()

    def _show(self) -> None:
        if self._view is None:
            return
        kept = self.table.currentIndex().row()
        self.model.show_rows(self._view.terms)
        for urgency, chip in self._chips.items():
            chip.setText(f"{word(urgency.value)}: {self._view.counts[urgency]}")
        self._empty.setVisible(not self._view.terms)
        for section, width in enumerate((130, 150, 120, 290, 130)):
            self.table.setColumnWidth(section, theme.px(width))
        self.table.selectRow(max(0, min(kept, len(self.model.rows) - 1)))
        self._show_drafts()
        self._meetings.show_meetings(self._view.meetings)

    def _show_drafts(self) -> None:
        assert self._view is not None
        clear(self._drafts)
        for place, draft in enumerate(self._view.drafts[:_DRAFTS]):
            card = button("", "pencil", name=f"draft_{draft.id}")
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            name = draft.label or self.tr("Unnamed")
            card.setText(f"{name}  ·  {format_moment(draft.changed_at)}")
            card.clicked.connect(lambda _=False, id_=draft.id: self.draft_chosen.emit(id_))
            self._drafts.addWidget(card, place // _DRAFTS_A_ROW, place % _DRAFTS_A_ROW)
        for at in range(_DRAFTS_A_ROW):
            self._drafts.setColumnStretch(at, 1)
        self._drafts_area.setVisible(bool(self._view.drafts))

    def _on_activated(self, index: QModelIndex) -> None:
        self.person_chosen.emit(self.model.rows[index.row()].person_id)
