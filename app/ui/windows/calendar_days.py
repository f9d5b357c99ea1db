"""The calendar terms are reckoned with: holidays, moved days, and the centre's own days."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStackedWidget, QTableView, QWidget

from app.core.calendar import CENTRE_HOURS, DayKind
from app.core.clock import today
from app.services.calendar_moves import MovedTerm, preview_own_day
from app.services.centre import (
    CalendarDayRow,
    CalendarYear,
    OwnDayRow,
    calendar_year,
    remove_own_day,
    set_own_day,
)
from app.ui import icons, tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating, current, format_date, locale, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import button, column, form_beside, frame, label, row, shortcut
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.calendar_moved import MovedTerms
from app.ui.windows.editor import Banner, Editor

_Index = QModelIndex | QPersistentModelIndex
_Work = Callable[[], object]
_FORM_PX = 296
_YEARS = range(2000, 2100)
_WORKED = QT_TRANSLATE_NOOP("Calendar", "Worked instead of another day")
_OWN = QT_TRANSLATE_NOOP("Calendar", "The centre's own day")

_SPECS = (
    FieldSpec(
        "day",
        QT_TRANSLATE_NOOP("Field", "Date"),
        FieldKind.DATE,
        required=True,
    ),
    FieldSpec(
        "works",
        QT_TRANSLATE_NOOP("Field", "The centre works on it"),
        FieldKind.YES_NO,
        required=True,
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Note"),
        FieldKind.TEXT,
        max_length=200,
        caption=QT_TRANSLATE_NOOP("Field", "Why, and by which order."),
    ),
)


def _cells(item: CalendarDayRow) -> tuple[str, ...]:
    day = f"{format_date(item.day)}  {_weekday(item.day)}"
    return (day, word(_kind(item.is_business_day).value), _name(item))


def _sign(item: CalendarDayRow) -> QIcon:
    own = item.own is not None
    return icons.icon("pencil" if own else "calendar", "accent" if own else "muted")


class OwnDayForm(Editor):
    """Declares one day working or free."""

    def __init__(self, today_: date) -> None:
        super().__init__(_SPECS, today_)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Declare a day of the centre's own"))
        self.save.setText(self.tr("Declare  Ctrl+S"))


class CalendarPage(Retranslating, QWidget):
    """One year of the calendar, and the form for a day of the centre's own."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._view: CalendarYear | None = None
        self._wanted: date | None = None
        self._just_set: date | None = None
        """The day that was declared last: the form is empty until another row is gone to."""
        self.year = today(context.rt.clock).year
        self._title, self._shown_year = label("title"), label("subtitle", name="year")
        self._earlier = button("", "chevron-left", name="earlier")
        self._later = button("", "chevron-right", name="later")
        self._earlier.clicked.connect(lambda: self.go_to(self.year - 1))
        self._later.clicked.connect(lambda: self.go_to(self.year + 1))
        self.unknown, self.banner = Banner(), Banner()
        self.form = OwnDayForm(today(context.rt.clock))
        self.table = QTableView()
        self.table.setObjectName("days")
        prepare_table(self.table)
        self.model: RowsModel[CalendarDayRow] = RowsModel(self, self._titles, _cells, _sign)
        self.table.setModel(self.model)
        fit_columns(self.table, (156, 128))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _: self.form.form.focus_first())
        self._stack = QStackedWidget()
        self._asked: MovedTerms | None = None
        self._remove = button("", "x", name="remove")
        self._remove.clicked.connect(self.remove)
        self.form.submitted.connect(self._on_submitted)
        self._lay_out()
        shortcut(self, "Alt+Left", lambda: self.go_to(self.year - 1))
        shortcut(self, "Alt+Right", lambda: self.go_to(self.year + 1))
        shortcut(self, "Ctrl+Shift+N", self.form.form.focus_first)
        shortcut(self.table, "Del", self.remove)
        shortcut(self, "Esc", self._on_esc)
        shortcut(self, "F5", self.refresh)
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Date"), self.tr("Day"), self.tr("Why"))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Calendar"))
        self._earlier.setAccessibleName(self.tr("The year before"))
        self._earlier.setToolTip(f"{self._earlier.accessibleName()}  Alt+←")
        self._later.setAccessibleName(self.tr("The year after"))
        self._later.setToolTip(f"{self._later.accessibleName()}  Alt+→")
        self._remove.setText(self.tr("Remove the own day  Del"))
        self.table.setAccessibleName(self.tr("Days that are not as their weekday"))
        if self._view is not None:
            self._show(self._view)

    def go_to(self, year: int) -> None:
        """Show another year."""
        if year in _YEARS:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Read the year anew."""
        rt, year = self._context.rt, self.year
        self._shown_year.setText(str(year))
        tasks.run(self, lambda: calendar_year(rt, year), self._show)

    def remove(self) -> None:
        """Let the known calendar speak again for the chosen day; it can be undone."""
        own = self._chosen_own()
        if own is None:
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(remove_own_day, rt, actor, own.day)
        self._ask(own.day, own.day, work, partial(self._on_removed, own))

    def _lay_out(self) -> None:
        head = row(self._title, -1, self._earlier, self._shown_year, self._later)
        days = frame("card", column(self.table, row(-1, self._remove), margin=8))
        side = frame("card", column(self.form, margin=16))
        days_and_form = QWidget()
        days_and_form.setLayout(form_beside(days_and_form, days, side, _FORM_PX))
        self._stack.addWidget(days_and_form)
        self.setLayout(column(head, self.unknown, self.banner, self._stack, gap=16))
        self.setFocusProxy(self.table)

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "settings":
            self.refresh()

    def _show(self, view: CalendarYear) -> None:
        if view.year != self.year:  # overtaken by a later choice
            return
        at = self.table.currentIndex()
        kept = self._wanted or (self.model.rows[at.row()].day if at.isValid() else None)
        self._view, self._wanted = view, None
        self.model.show_rows(view.rows)
        days = [item.day for item in view.rows]
        if kept in days:
            self.table.selectRow(days.index(kept))
        else:
            self._go_to_today(days)
        self._on_row(self.table.currentIndex())
        if view.transfers_known:
            self.unknown.clear()
        else:
            self.unknown.tell("warning", self._unknown_words)

    def _go_to_today(self, days: Sequence[date]) -> None:
        """What is over stands above, out of sight."""
        on = today(self._context.rt.clock)
        at = next((at for at, day in enumerate(days) if day >= on), 0)
        self.table.selectRow(at)
        self.table.scrollTo(self.model.index(at, 0), QTableView.ScrollHint.PositionAtTop)

    def _unknown_words(self) -> str:
        words = self.tr(
            "No transferred days are known for {year} yet. Declare them here as soon as the "
            "Government has moved them; terms are reckoned without them until then."
        )
        return words.format(year=self.year)

    def _chosen_own(self) -> OwnDayRow | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at].own if 0 <= at < len(self.model.rows) else None

    def _on_row(self, _index: QModelIndex) -> None:
        own = self._chosen_own()
        self._remove.setEnabled(own is not None)
        if own is None or own.day != self._just_set:
            self._just_set = None
        if own is not None and self._just_set is None and not self.form.touched:
            works = own.kind is DayKind.WORKING
            values = {"day": own.day.isoformat(), "works": works, "note": own.note}
            self.form.form.set_values(values)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        day = date.fromisoformat(values["day"])
        self._set(OwnDayRow(day, _kind(values["works"]), values["note"] or ""))

    def _set(self, own: OwnDayRow) -> None:
        rt, actor = self._context.rt, self._context.actor
        work = partial(set_own_day, rt, actor, own)
        self._ask(own, own.day, work, partial(self._on_set, own))

    def _ask(
        self, change: OwnDayRow | date, day: date, work: _Work, done: Callable[[int], None]
    ) -> None:
        """Write the change at once where no due moment moves; else show first which do."""
        rt, actor = self._context.rt, self._context.actor

        def write(moved: int) -> None:
            tasks.run(self, work, lambda _: done(moved), self.form.refuse)

        def judge(moved: tuple[MovedTerm, ...]) -> None:
            if moved:
                self._question(moved, day, partial(write, len(moved)))
            else:
                write(0)

        tasks.run(self, lambda: preview_own_day(rt, actor, change), judge, self.form.refuse)

    def _question(self, moved: tuple[MovedTerm, ...], day: date, write: Callable[[], None]) -> None:
        """Made anew each time: while it is not there, Ctrl+S is the form's alone."""
        window = self._asked = MovedTerms(moved, format_date(day))

        def leave() -> None:
            self._asked = None
            self._stack.removeWidget(window)
            window.deleteLater()
            self.setFocusProxy(self.table)
            self.table.setFocus()

        def confirm() -> None:
            leave()
            write()

        def think_again() -> None:
            leave()
            if self.form.busy:
                self.form.let_go()

        window.confirmed.connect(confirm)
        window.left.connect(think_again)
        self._stack.addWidget(window)
        self._stack.setCurrentWidget(window)
        self.setFocusProxy(window)
        window.setFocus()

    def _on_esc(self) -> None:
        """Out of the question; without one to the list."""
        if self._asked is not None:
            self._asked.left.emit()
        else:
            self.table.setFocus()

    def _on_set(self, own: OwnDayRow, moved: int) -> None:
        self.form.form.set_values(dict.fromkeys(("day", "works", "note")))
        self.form.saved(lambda: self._told(self.tr("{day} is declared: {kind}."), own, moved))
        self.banner.clear()
        self.year, self._wanted, self._just_set = own.day.year, own.day, own.day
        self.table.setFocus()
        bus().changed.emit("settings", None)

    def _on_removed(self, own: OwnDayRow, moved: int) -> None:
        self.banner.tell(
            "success",
            lambda: self._told(self.tr("{day} is no own day any more."), own, moved),
            lambda: self.tr("Undo"),
            lambda: self._set(own),
        )
        self.form.banner.clear()
        self.form.form.set_values(dict.fromkeys(("day", "works", "note")))
        self.form.touched = False
        self.table.setFocus()
        bus().changed.emit("settings", None)

    def _told(self, words: str, own: OwnDayRow, moved: int) -> str:
        done = words.format(day=format_date(own.day), kind=word(own.kind.value))
        many, none = self.tr("Due moments moved: {count}."), self.tr("No due moment moves.")
        return f"{done} {many.format(count=moved) if moved else none}"


def _weekday(day: date) -> str:
    short: str = locale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return short


def _kind(works: bool) -> DayKind:
    return DayKind.WORKING if works else DayKind.DAY_OFF


def _name(item: CalendarDayRow) -> str:
    """Why the day is not as its weekday, in the present language."""
    known = item.names.get(current(), "")
    if item.own is not None:
        own = item.own.note or translated("Calendar", _OWN)
        return f"{own} · {known}" if known else own
    is_weekend = item.day.weekday() not in CENTRE_HOURS.weekdays
    return known or (translated("Calendar", _WORKED) if is_weekend else "")
