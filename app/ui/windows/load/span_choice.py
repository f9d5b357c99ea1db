"""Of which days it is told what was kept and broken: today, the week, the month, from and to."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.core.errors import UserError
from app.services.load_queries import Span
from app.ui import theme
from app.ui.fields.dates import DateField
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating, format_date
from app.ui.messages import sentence
from app.ui.parts import button, column, label, row, stack_when_large

_DATE_PX = 106


class Choice(StrEnum):
    """The spans that can be chosen."""

    TODAY = "day"
    WEEK = "week"
    MONTH = "month"
    OWN = "own"


def span_of(choice: Choice, today: date) -> Span:
    """The days up to today that the choice means; weeks begin on Monday."""
    if choice is Choice.WEEK:
        return Span(today - timedelta(days=today.isoweekday() - 1), today)
    return Span(today.replace(day=1) if choice is Choice.MONTH else today, today)


def _shown(part: tuple[QWidget, bool]) -> bool:
    return part[1]


def _narrow(field: DateField) -> None:
    """As wide as a date: the row has more to hold."""
    field.setFixedWidth(theme.px(_DATE_PX))


class SpanChoice(Retranslating, QWidget):
    """Four buttons, and two dates where one's own span is wanted."""

    chosen = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.choice = Choice.TODAY
        self._title, self._told = label("label"), label("muted", name="span")
        self._wrong = label("error", name="span_wrong")
        self._group = QButtonGroup(self)
        self.buttons = {choice: button("", name=f"span_{choice}") for choice in Choice}
        for choice, widget in self.buttons.items():
            widget.setCheckable(True)
            self._group.addButton(widget)
            widget.clicked.connect(lambda _=False, c=choice: self.choose(c))
        specs = [FieldSpec(name, "", FieldKind.DATE) for name in ("first", "last")]
        self.first, self.last = (DateField(spec, today()) for spec in specs)
        self._dates = QWidget()
        self._dates.setLayout(row(self.first, self.last))
        for field in (self.first, self.last):
            theme.FollowScale(field, partial(_narrow, field))
        for field in (self.first, self.last):
            field.setObjectName("span_first" if field is self.first else "span_last")
            field.returnPressed.connect(self._on_dates)
            field.finished.connect(self._on_dates)
        buttons = self.buttons.values()
        line = row(row(self._title, *buttons, -1), row(self._dates, self._told, -1))
        stack_when_large(self, line)
        self.setLayout(column(line, self._wrong, gap=4))
        self._show()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Results:"))
        titles = {
            Choice.TODAY: self.tr("Today"),
            Choice.WEEK: self.tr("This week"),
            Choice.MONTH: self.tr("This month"),
            Choice.OWN: self.tr("From – to"),
        }
        for choice, widget in self.buttons.items():
            widget.setText(titles[choice])
            widget.setAccessibleName(f"{self._title.text()} {titles[choice]}")
        self.first.set_label(self.tr("From"))
        self.last.set_label(self.tr("To"))

    def value(self) -> Span:
        """The span meant now; it moves on with the day unless it is one's own."""
        if self.choice is not Choice.OWN:
            return span_of(self.choice, self._today())
        today = self._today().isoformat()
        return Span(*(date.fromisoformat(f.value() or today) for f in (self.first, self.last)))

    def choose(self, choice: Choice) -> None:
        """Choose, and tell so."""
        if choice is Choice.OWN and self.choice is not Choice.OWN:
            before = self.value()
            self.first.set_value(before.first.isoformat())
            self.last.set_value(before.last.isoformat())
        self.choice = choice
        self.show_wrong(None)
        self._show()
        if choice is Choice.OWN:
            self.first.setFocus()
            self.first.selectAll()
        self.chosen.emit()

    def choose_next(self) -> None:
        """The next of the four."""
        all_ = list(Choice)
        self.choose(all_[(all_.index(self.choice) + 1) % len(all_)])

    def show_wrong(self, error: UserError | None) -> None:
        """Say beside the dates what is wrong with them; None takes it away."""
        words = sentence(error) if error else ""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self.last.set_fault(words or None)
        self.last.set_description(words)

    def _show(self) -> None:
        self.buttons[self.choice].setChecked(True)
        own = self.choice is Choice.OWN
        # What goes first: both at once would make the window wider.
        for part, shown in sorted(((self._dates, own), (self._told, not own)), key=_shown):
            part.setVisible(shown)
        span = self.value()
        days = (span.first,) if span.first == span.last else (span.first, span.last)
        self._told.setText(" – ".join(map(format_date, days)))

    def _on_dates(self) -> None:
        if self.choice is not Choice.OWN:
            return
        wrong = self.first.fault() or self.last.fault()
        self.show_wrong(wrong)
        if wrong is None and self.first.value() and self.last.value():
            self.chosen.emit()
