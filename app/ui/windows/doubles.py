"""Two records side by side: is the one at the counter somebody who is here already (§22)?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.core.errors import UserError
from app.core.names import fold
from app.services.doubles import Likeness, checked_reason
from app.services.person_page import PersonPage, open_person
from app.ui import icons, tasks, theme
from app.ui.context import Context
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank
from app.ui.language import Retranslating, format_date, translated
from app.ui.messages import sentence, word
from app.ui.parts import Room, column, dressed, frame, is_large, label, row, scrolled, shortcut
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.back import BackButton
from app.ui.windows.case.case_pieces import BrokenButton
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS

_SIDE_PX, _FIELD_PX = (340, 220), (200, 88)
"""What stands beside the records, a field's name; in large letters."""
_MARK_PX = (110, 32)
"""A mark with its word; in large letters its sign alone, of which each has its shape."""
_VALUE_COLUMNS, _MARK_COLUMN = (1, 3), 2
_SPELLED = (FieldKind.NAME, FieldKind.TEXT)
_SIGNS = {True: ("circle-check", "success"), False: ("triangle-alert", "warning")}


_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Compared:
    """One field of both records as it is shown; `same` is None where one of them is silent."""

    field: str
    one: str
    other: str
    same: bool | None


def side_width() -> int:
    """How wide what stands beside two records is, in pixels; in large letters they need it."""
    return theme.px(_SIDE_PX[is_large()])


def compared(one: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[Compared, ...]:
    """What either record says, in the order of the card and the language of the moment."""
    specs = [spec for _name, _title, section in CARD_SECTIONS for spec in section]
    return tuple(
        _compared(spec, one.get(spec.name), other.get(spec.name))
        for spec in specs
        if spec.kind is not FieldKind.CHECK
        and not (is_blank(one.get(spec.name)) and is_blank(other.get(spec.name)))
    )


def record_of(page: PersonPage) -> dict[str, Any]:
    """A person's page as the fields name its values."""
    return {**page.person, **page.card}


def _compared(spec: FieldSpec, one: Any, other: Any) -> Compared:
    mine, theirs = (shown_value(spec, value).replace("\n", "; ") for value in (one, other))
    same = None
    if mine and theirs:
        same = mine == theirs or (spec.kind in _SPELLED and fold(mine) == fold(theirs))
    return Compared(translated("Field", spec.label), mine, theirs, same)


class Comparison(Retranslating, QTableView):
    """Two records field by field; what differs has a sign of its own shape, colour and word."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison")
        self._records: tuple[Mapping[str, Any], Mapping[str, Any]] = ({}, {})
        self._heads: Callable[[], tuple[str, str]] = lambda: ("", "")
        prepare_table(self)
        self.model_of_rows: RowsModel[Compared] = RowsModel(
            self, self._titles, self._cells, _sign, icon_column=_MARK_COLUMN
        )
        self.setModel(self.model_of_rows)
        self.setItemDelegateForColumn(_MARK_COLUMN, _Mark(self))
        for section in _VALUE_COLUMNS:
            stretch = QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(section, stretch)
        theme.FollowScale(self, self._set_widths)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The two records, field by field"))
        self.show_records(*self._records, self._heads)

    def show_records(
        self,
        one: Mapping[str, Any],
        other: Mapping[str, Any],
        heads: Callable[[], tuple[str, str]],
    ) -> None:
        """Compare two records; `heads` names them in the language of the moment."""
        self._records, self._heads = (one, other), heads
        self.model_of_rows.show_rows(compared(one, other))
        self._set_widths()
        if self.model_of_rows.rows:
            self.selectRow(0)

    def _titles(self) -> tuple[str, ...]:
        one, other = self._heads()
        return (self.tr("Field"), one, "", other)

    def _cells(self, item: Compared) -> tuple[str, ...]:
        marks = {True: self.tr("same"), False: self.tr("differs"), None: ""}
        return (item.field, item.one, marks[item.same], item.other)

    def _set_widths(self) -> None:
        large = is_large()
        self.horizontalHeader().setMinimumSectionSize(theme.px(_MARK_PX[large]))
        for section, widths in ((0, _FIELD_PX), (_MARK_COLUMN, _MARK_PX)):
            self.setColumnWidth(section, theme.px(widths[large]))


class _Mark(QStyledItemDelegate):
    """In large letters the sign stands without its word, which is still read aloud."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if is_large():
            option.text = ""


def _sign(item: Compared) -> QIcon | None:
    return None if item.same is None else icons.icon(*_SIGNS[item.same])


class ReasonField(Retranslating, QWidget):
    """One line for the reason of a decision, with what is wrong with it below."""

    entered = Signal()

    def __init__(self, title: Callable[[], str]) -> None:
        super().__init__()
        self._title = title
        self._label, self.line = label("label", wrap=True), QLineEdit()
        self.line.setObjectName("reason")
        self._label.setBuddy(self.line)
        self._fault = label("error", wrap=True, name="fault")
        self._error: UserError | None = None
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(lambda: self.show_fault(None))
        self.setLayout(column(self._label, self.line, self._fault, gap=4))
        self.show_fault(None)
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self._title())
        self.line.setAccessibleName(self._label.text())
        self._fault.setText(sentence(self._error) if self._error else "")

    def reason(self) -> str | None:
        """The reason, if it can be kept; else what is wrong with it is shown here."""
        try:
            return checked_reason(self.line.text())
        except UserError as error:
            self.show_fault(error)
            return None

    def show_fault(self, error: UserError | None) -> None:
        """Show why it cannot be; None takes it away."""
        self._error = error
        self._fault.setText(sentence(error) if error else "")
        self._fault.setVisible(error is not None)
        self.line.setAccessibleDescription(self._fault.text())
        theme.set_look(self.line, "invalid", error is not None)
        if error is not None:
            self.line.setFocus()

    def clear(self) -> None:
        """Empty, without a fault."""
        self.line.clear()
        self.show_fault(None)


class CompareWindow(Retranslating, Room):
    """What is typed beside who is here already, one likely double after the other.

    `left` comes also when the last of them was decided to be another person.
    """

    same_chosen = Signal(int)
    other_decided = Signal(int, str)
    left = Signal()

    def __init__(
        self,
        context: Context,
        answers: Mapping[str, Any],
        likenesses: Sequence[Likeness],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._answers = context, dict(answers)
        self._open, self._at = list(likenesses), 0
        self._there: dict[str, Any] = {}
        self._latest = tasks.Latest(self)
        self._build()
        self.retranslate()
        self._load()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Is this the same person?"))
        self._same.tell(self.tr("The same person: open that card  Ctrl+O"))
        self._other.tell(self.tr("Another person  Ctrl+S"))
        self._next.tell(self.tr("Next one  Ctrl+Tab"))
        self._show_head()

    def take_focus(self) -> None:
        """On the records, to be read first."""
        self.table.setFocus()

    def show_next(self) -> None:
        """The next likely double; after the last one the first."""
        if self._open:
            self._at = (self._at + 1) % len(self._open)
            self._load()

    def choose_same(self) -> None:
        """It is the same person: his card is to be opened instead."""
        if self._open:
            self.same_chosen.emit(self.likeness().person.id)

    def decide_other(self) -> None:
        """It is another person, for the reason that is typed."""
        reason = self.reason.reason() if self._open else None
        if reason is None:
            return
        decided = self._open.pop(self._at)
        self._at = 0
        self.reason.clear()
        if self._open:
            self._load()
            self.table.setFocus()
        self.other_decided.emit(decided.person.id, reason)
        if not self._open:
            self.left.emit()

    def likeness(self) -> Likeness:
        """The likely double on the screen."""
        return self._open[self._at]

    def _build(self) -> None:
        self._title, self._name = label("title", wrap=True), label("subtitle", wrap=True)
        self._line, self._case = label("muted", wrap=True), label("muted", wrap=True)
        self._agrees = label("", wrap=True, name="agrees")
        self._count = label("caption", name="count")
        self.table = Comparison()
        self.reason = ReasonField(lambda: self.tr("Why it is another person"))
        self.reason.entered.connect(self.decide_other)
        self._same = dressed(BrokenButton(), "primary", "user", name="same")
        self._other = dressed(BrokenButton(), "", "users", name="other")
        self._next = dressed(BrokenButton(), "", "arrow-right", name="next_likeness")
        self._back = BackButton(self)
        for widget, keys, act in (
            (self._same, "Ctrl+O", self.choose_same),
            (self._other, "Ctrl+S", self.decide_other),
            (self._next, "Ctrl+Tab", self.show_next),
        ):
            widget.clicked.connect(lambda _=False, a=act: a())
            shortcut(self, keys, widget.click)
        side = column(
            self._title,
            8,
            self._name,
            self._line,
            self._case,
            self._agrees,
            16,
            self._same,
            16,
            self.reason,
            self._other,
            16,
            row(self._count, -1),
            self._next,
            -1,
            self._back,
            margin=24,
        )
        beside = scrolled(side)  # in large letters it is higher than the smallest screen
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = frame("panel", column(beside))
        theme.FollowScale(self, lambda: panel.setFixedWidth(side_width()))
        body = column(frame("card", column(self.table, margin=8)), margin=24)
        self.setLayout(row(body, panel, gap=0))

    def _load(self) -> None:
        self._show_head()
        rt, actor, id_ = self._context.rt, self._context.actor, self.likeness().person.id
        self._there = {}
        self._show_table()
        self._latest.run(lambda: open_person(rt, actor, id_), self._on_read)

    def _on_read(self, page: PersonPage) -> None:
        self._there = record_of(page)
        self._show_table()

    def _show_table(self) -> None:
        self.table.show_records(
            self._answers,
            self._there,
            lambda: (self.tr("Typed now"), self.tr("Here already")),
        )

    def _show_head(self) -> None:
        if not self._open:
            return
        found = self.likeness()
        person = found.person
        self._name.setText(person.full_name)
        parts = (person.iin or "", format_date(person.birth_date), found.phone)
        self._line.setText("  ·  ".join(filter(None, parts)))
        state = word(person.state.value) if person.state else ""
        self._case.setText("  ·  ".join(filter(None, (person.case_number or "", state))))
        self._case.setVisible(bool(person.case_number))
        names = {
            "iin": self.tr("IIN"),
            "name": self.tr("name"),
            "birth_date": self.tr("birth date"),
            "phone": self.tr("telephone"),
        }
        what = ", ".join(names[name] for name in found.agrees)
        self._agrees.setText(self.tr("What agrees: {what}").format(what=what))
        several = len(self._open) > 1
        place = self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._open))
        self._count.setText(place)
        self._count.setVisible(several)
        self._next.setVisible(several)
