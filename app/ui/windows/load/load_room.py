"""The supervisor's room: where terms break, at whom, by which paragraph, on which day."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QLabel, QTableView, QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Action
from app.services.load_queries import LoadRow, LoadView, load
from app.services.queue import TakeResult
from app.services.queue_queries import QueueRow, Sight, Urgency, Whose, queue_page
from app.ui import icons, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_number
from app.ui.parts import (
    NO_LIMIT,
    Room,
    button,
    column,
    frame,
    is_large,
    label,
    row,
    shortcut,
    stack_when_large,
)
from app.ui.picking import tell_outcomes
from app.ui.table import ROW_PX, RowsModel, fit_columns, prepare_table
from app.ui.windows.editor import Banner
from app.ui.windows.handing import several_posts, taken_outcomes
from app.ui.windows.load.bars import Bar, StackedBars
from app.ui.windows.load.load_words import LoadWords
from app.ui.windows.load.span_choice import SpanChoice
from app.ui.words.queue_words import urgency_name

_CHIPS = {
    Urgency.BROKEN: "chip-red",
    Urgency.SOON: "chip-amber",
    Urgency.TODAY: "chip-accent",
    Urgency.LATER: "chip-plain",
}
_EVERY_MS = 60_000
_PAUSE_MS = 400
"""Several changes that come together are read once."""
_WIDTHS = (216, 84, 70, 74, 58, 86, 82, 80)
_LARGE_WITHOUT = (5, 7)
"""Kept, and fallen away: the row's tip tells them."""
_LEAST_PX = sum(_WIDTHS)
"""What the table keeps of a narrow window; beyond it scrolls."""
_LEAST_ROWS = 4
"""The table's titles and three rows are always to be seen."""
_TOLD = 3
"""So many who are not here are told of above the table."""
MOST_AT_ONCE = 5_000
"""So many terms are handed over at once: more than anybody holds."""


class Table(StrEnum):
    """By what the load is told."""

    CLERKS = "clerks"
    PARAGRAPHS = "paragraphs"
    DAYS = "days"


class LoadPage(Retranslating, Room):
    """One table of three, the bars beside it, and what has to be done about who is not here."""

    terms_wanted = Signal(object)
    """The `LoadRow` whose terms are wanted one by one."""
    hand_over_wanted = Signal(object)
    """The `QueueRow`s of the clerk whose work is to be handed over."""
    absences_wanted = Signal()
    warnings_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context, self._words = context, LoadWords(self)
        self._latest, self._gathering = tasks.Latest(self), tasks.Latest(self)
        self.view: LoadView | None = None
        self.shown = Table.CLERKS
        self._title, self._note = label("title"), label("muted", wrap=True, name="note")
        self._chips: dict[Urgency, QLabel] = {
            urgency: label(kind, name=f"load_{urgency}") for urgency, kind in _CHIPS.items()
        }
        for chip in self._chips.values():
            chip.hide()  # nothing is counted yet
        self._make_doors()
        self.span = SpanChoice(lambda: today(context.rt.clock))
        self.span.chosen.connect(self.refresh)
        self._group = QButtonGroup(self)
        self.tables = {kind: button("", name=f"by_{kind}") for kind in Table}
        for number, (kind, widget) in enumerate(self.tables.items(), 1):
            widget.setCheckable(True)
            self._group.addButton(widget)
            widget.clicked.connect(partial(self._on_table, kind))
            shortcut(self, f"Ctrl+{number}", widget.click)
        self.tables[self.shown].setChecked(True)
        self.banner, self.done = Banner(), Banner()
        self._make_table()
        self._lay_out()
        self._bind()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Load"))
        self._sheet.setText(self.tr("Day's sheet  F8"))
        self._absences.setText(self.tr("Absences  F7"))
        self._warnings.setText(self.tr("Warnings  Shift+F7"))
        self._hand_over.setText(self.tr("Hand the work over  F6"))
        titles = {
            Table.CLERKS: self.tr("Clerks"),
            Table.PARAGRAPHS: self.tr("Paragraphs"),
            Table.DAYS: self.tr("Days"),
        }
        for number, (kind, widget) in enumerate(self.tables.items(), 1):
            widget.setText(titles[kind])
            widget.setToolTip(f"Ctrl+{number}")
        self.table.setAccessibleName(titles[self.shown])
        self.bars.setAccessibleName(self.tr("The running terms as bars"))
        self._keys.setText(self.tr("Enter: the terms one by one  ·  Alt+→: other days"))
        self._show()

    def take_focus(self) -> None:
        """On the table; it is read anew, for a window above may have changed it."""
        self.table.setFocus()
        self.done.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the load anew, off the UI thread."""
        rt, actor, span = self._context.rt, self._context.actor, self.span.value()
        self.span.show_wrong(None)
        self._latest.run(lambda: load(rt, actor, span), self._on_read, self._on_failed)

    def show_table(self, kind: Table) -> None:
        """Tell the load by something else."""
        self.shown = kind
        self.tables[kind].setChecked(True)
        self.span.setVisible(kind is not Table.DAYS)
        self.model.show_rows(())
        self.retranslate()
        self.table.setFocus()

    def rows(self) -> Sequence[LoadRow]:
        """The rows of the table chosen."""
        return getattr(self.view, self.shown.value) if self.view else ()

    def hand_over(self) -> None:
        """The work of the clerk with the mark, into other hands."""
        item = self._here()
        if item is not None and item.clerk is not None and item.figures.running:
            rt, actor, sight = self._context.rt, self._context.actor, item.sight
            work = partial(queue_page, rt, actor, sight, 0, MOST_AT_ONCE)
            self._gathering.run(work, self.hand_over_wanted.emit)

    def tell_several_posts(self) -> None:
        """Why nobody's work of several posts has no one to go to."""
        self.done.tell("warning", several_posts)

    def tell_results(self, rows: Sequence[QueueRow], results: Sequence[TakeResult]) -> None:
        """Say how many were handed over, and of each that was not, why."""
        tell_outcomes(self.done, taken_outcomes(rows, results))

    def _make_doors(self) -> None:
        """To the windows above the room."""
        self._absences = button("quiet", "calendar", name="absences")
        self._warnings = button("quiet", "bell", name="warnings")
        self._sheet = button("quiet", "file-text", name="day_sheet")
        self._sheet.clicked.connect(self.sheet_wanted)
        self._absences.clicked.connect(self.absences_wanted)
        self._warnings.clicked.connect(self.warnings_wanted)
        if not self._context.may(Action.SET_WARNINGS):
            self._warnings.hide()
        self._hand_over = button("", "send", name="hand_over")
        self._hand_over.clicked.connect(self.hand_over)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setObjectName("load")
        prepare_table(self.table)
        self.model: RowsModel[LoadRow] = RowsModel(
            self, self._titles, self._cells, icon=self._icon, tip=self._tip
        )
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS[:-1], last=_WIDTHS[-1], large_without=_LARGE_WITHOUT)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.bars = StackedBars(self.table)
        self.bars.pressed.connect(self.table.selectRow)

    def _lay_out(self) -> None:
        self._keys = label("muted", name="keys")
        head = row(self._title, 8, *self._chips.values(), -1, self._keys)
        switch = row(row(*self.tables.values(), -1), self.span)
        body = row(self.table, self.bars)
        body.setStretch(0, 1)
        body.setStretch(1, 1)
        card = frame("card", column(body, self._note, margin=8))
        doors = (self._sheet, self._absences, self._warnings)
        foot = row(row(*doors, -1), row(-1, self._hand_over))
        for line in (switch, foot):
            stack_when_large(self, line)
        self.setLayout(column(head, switch, self.banner, self.done, card, foot, margin=24, gap=16))
        theme.FollowScale(self, self._fit)

    def _fit(self) -> None:
        """The table is no wider than its columns: the rest is for the bars. In large letters
        what is only explained goes, and the bars, which the columns tell as well."""
        room, large = self.table.verticalScrollBar().sizeHint().width(), is_large()
        self.table.setMaximumWidth(NO_LIMIT if large else theme.px(sum(_WIDTHS)) + room)
        self.table.setMinimumWidth(0 if large else _LEAST_PX + room)
        for part in (self._keys, self._note, self.bars):
            part.setHidden(is_large())
        self.table.setMinimumHeight(_LEAST_ROWS * theme.px(ROW_PX))
        self._tell_gone()

    def _bind(self) -> None:
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        shortcut(self, KEYS[Act.REASSIGN].keys, self.hand_over)
        shortcut(self, KEYS[Act.OTHER_DAYS].keys, self.span.choose_next)
        shortcut(self, KEYS[Act.PRINT].keys, self.sheet_wanted.emit)
        shortcut(self, KEYS[Act.ABSENCES].keys, self.absences_wanted.emit)
        if self._context.may(Action.SET_WARNINGS):
            shortcut(self, KEYS[Act.WARNINGS].keys, self.warnings_wanted.emit)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        self._minute = QTimer(self, interval=_EVERY_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        bus().changed.connect(self._on_changed)

    def _on_changed(self, _what: str, _record: object) -> None:
        if self.isVisible():  # else it is read anew when it comes back to the screen
            self._soon.start()

    def _on_minute(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_table(self, kind: Table, *_clicked: bool) -> None:
        self.show_table(kind)

    def _on_read(self, view: LoadView) -> None:
        self.view = view
        self._show()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.field == "last":
            self.span.show_wrong(error)
        else:
            tasks.report(error)

    def _titles(self) -> tuple[str, ...]:
        first = {
            Table.CLERKS: self.tr("Clerk"),
            Table.PARAGRAPHS: self.tr("Paragraph"),
            Table.DAYS: self.tr("Day"),
        }
        return (
            first[self.shown],
            self.tr("Broken"),
            self.tr("Soon"),
            self.tr("Today"),
            self.tr("All"),
            self.tr("Kept"),
            self.tr("Broke"),
            self.tr("Fell away"),
        )

    def _cells(self, item: LoadRow) -> tuple[str, ...]:
        told = item.figures
        counts = (
            *(told.broken, told.soon, told.today, told.running),
            *(told.kept, told.broke, told.fell),
        )
        return (self._words.row(item), *(format_number(n) if n else "–" for n in counts))

    def _icon(self, item: LoadRow) -> QIcon | None:
        if item.clerk is not None and item.clerk.is_gone and item.figures.running:
            return icons.icon("triangle-alert", "warning")
        if item.figures.broken:
            return icons.icon("circle-alert", "danger")
        return icons.icon("clock", "warning") if item.figures.soon else None

    def _tip(self, item: LoadRow) -> str:
        names = [self._words.row(item)]
        if item.clerk is not None:
            names.append(self._words.presence(item.clerk))
        parts = zip(self._titles()[1:], self._cells(item)[1:], strict=True)
        return "\n".join([*filter(None, names), *(f"{name}: {count}" for name, count in parts)])

    def _show(self) -> None:
        if self.view is None:
            return
        kept = self._here()
        rows = self.rows()
        self.model.show_rows(rows)
        self.bars.show_bars([Bar(tuple(item.figures.of(u) for u in Urgency)) for item in rows])
        self.table.selectRow(self._place(rows, kept))
        if kept is None or kept.sight not in [item.sight for item in rows]:
            self.table.doItemsLayout()  # or it scrolls no further than the rows before allowed
            middle = QTableView.ScrollHint.PositionAtCenter  # of the days: what is to come as well
            self.table.scrollTo(self.table.currentIndex(), middle)
        for urgency, chip in self._chips.items():
            chip.show()
            count = format_number(self.view.total.of(urgency))
            chip.setText(f"{urgency_name(urgency)}: {count}")
        self._tell_gone()
        self._note.setText(self._note_words())

    def _place(self, rows: Sequence[LoadRow], kept: LoadRow | None) -> int:
        """The row of the same sight as before; at first the top, of the days today."""
        assert self.view is not None
        sights = [item.sight for item in rows]
        if kept is not None and kept.sight in sights:
            return sights.index(kept.sight)
        day = Sight(whose=Whose.ALL, due_on=self.view.read_at.date())
        return sights.index(day) if day in sights else 0

    def _tell_gone(self) -> None:
        """Who is not here and holds work that nobody else does: it is the first thing to do."""
        clerks = self.view.clerks if self.view else ()
        gone = [row for row in clerks if row.clerk and row.clerk.is_gone]
        held = [row for row in gone if row.figures.running]
        if not held:
            self.banner.clear()
            return
        self.banner.tell("warning", partial(self._gone_words, held))

    def _gone_words(self, held: Sequence[LoadRow]) -> str:
        """The first of them; the table has all."""
        told = 1 if is_large() else _TOLD
        lines = [self._words.warning(item) for item in held[:told]]
        if len(held) > told:
            lines.append(self.tr("and {count} more").format(count=len(held) - told))
        return "\n".join(lines)

    def _note_words(self) -> str:
        """What the figures on the right are of, and how many in all."""
        assert self.view is not None
        if self.shown is Table.DAYS:
            return self.tr(
                "By the day on which a term ends: ten business days to come; of the past thirty "
                "days what was kept and what broke on each."
            )
        total = self.view.total
        words = self.tr(
            "In the days chosen, of the office's own terms: kept {kept}, broke {broke}, fell "
            "away {fell}. Met too late counts as broken."
        )
        numbers = {name: format_number(getattr(total, name)) for name in ("kept", "broke", "fell")}
        return words.format(**numbers)

    def _here(self) -> LoadRow | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.bars.update()
        item = self._here()
        able = item is not None and item.clerk is not None and item.figures.running > 0
        self._hand_over.setEnabled(able)
        self.bars.setAccessibleDescription(self._tip(item) if item else "")

    def _on_activated(self, index: QModelIndex) -> None:
        self.terms_wanted.emit(self.model.rows[index.row()])
