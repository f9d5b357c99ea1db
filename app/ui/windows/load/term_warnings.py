"""How many working hours before its end each term is warned of: by the rule, or one's own."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.clock import today
from app.core.vocabulary import Unit
from app.services.term_warnings import WarningRow, set_warning, warnings
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import (
    Room,
    button,
    column,
    form_beside,
    frame,
    is_large,
    label,
    row,
    shortcut,
)
from app.ui.table import RowsModel, prepare_table
from app.ui.windows.back import BackButton
from app.ui.windows.editor import Editor
from app.ui.words.queue_words import term_name

_FORM_PX = 272
_WIDTHS, _LARGE_WIDTHS = (296, 164, 122, 118), (252, 132, 112, 90)
_SPECS = (
    FieldSpec(
        "hours",
        QT_TRANSLATE_NOOP("Field", "Working hours before the end"),
        FieldKind.NUMBER,
        required=True,
        max_length=3,
        caption=QT_TRANSLATE_NOOP("Field", "0: not before it breaks. A working day has 9.5."),
    ),
)


class WarningForm(Editor):
    """The hours of one term."""

    def __init__(self, today_: date) -> None:
        super().__init__(_SPECS, today_)
        self.item: WarningRow | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save  Ctrl+S"))
        if self.item is not None:
            self.title.setText(term_name(self.item.paragraph, self.item.code))

    def ask(self, item: WarningRow) -> None:
        """Ask for the hours of this term; what was typed for another one goes."""
        self.item, self.touched = item, False
        self.form.set_values({"hours": item.hours})
        self.show_faults({})
        self.retranslate()


class WarningsWindow(Retranslating, Room):
    """The terms that can stand in the queue, in the order of the Rules."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = tasks.Latest(self)
        self._title, self._note = label("title"), label("muted", wrap=True)
        self.form = WarningForm(today(context.rt.clock))
        self.form.submitted.connect(self._on_submitted)
        self.table = QTableView()
        self.table.setObjectName("warnings")
        prepare_table(self.table)
        self.model: RowsModel[WarningRow] = RowsModel(
            self, self._titles, self._cells, tip=lambda item: term_name(item.paragraph, item.code)
        )
        self.table.setModel(self.model)
        self.table.activated.connect(lambda _at: self.form.form.focus_first())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._put_back = button("", "undo-2", name="put_back")
        self._put_back.clicked.connect(self.put_back)
        self._back = BackButton(self)
        self._lay_out()
        shortcut(self, KEYS[Act.REMOVE_ENTRY].keys, self.put_back)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Warnings of terms"))
        self._note.setText(
            self.tr(
                "A term whose warning has come stands in the queue as one that breaks soon. "
                "Enter: change the hours."
            )
        )
        self._put_back.setText(self.tr("As the program has it  Alt+Del"))
        self.table.setAccessibleName(self.tr("Warnings, in the order of the Rules"))
        self._show(self.model.rows)

    def take_focus(self) -> None:
        """On the list, which is read anew."""
        self.table.setFocus()
        self.read()

    def may_leave(self) -> bool:
        """Not while it is being written; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def read(self) -> None:
        """Read the warnings anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(lambda: warnings(rt, actor), self._show)

    def put_back(self) -> None:
        """Warn of the term as the rule has it."""
        item = self.form.item
        if item is not None and item.hours != item.default:
            self._set(item, None)

    def _lay_out(self) -> None:
        head = row(self._title, -1, self._back)
        listed = frame("card", column(self.table, self._note, margin=8))
        verbs, right = self.form.foot, Qt.AlignmentFlag.AlignRight
        verbs.addWidget(self._put_back, 0, right)
        verbs.setAlignment(self.form.save, right)
        down, abreast = verbs.Direction.TopToBottom, verbs.Direction.LeftToRight
        theme.FollowScale(self, lambda: verbs.setDirection(abreast if is_large() else down))
        side = frame("card", column(self.form, margin=16))
        body = form_beside(self, listed, side, _FORM_PX)
        theme.FollowScale(self.table, self._size_columns)
        self.setLayout(column(head, body, margin=24, gap=16))

    def _show(self, rows: Sequence[WarningRow]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.model.show_rows(rows)
        self.table.selectRow(min(at, len(rows) - 1))

    def _size_columns(self) -> None:
        self._note.setHidden(is_large())
        for section, width in enumerate(_LARGE_WIDTHS if is_large() else _WIDTHS):
            self.table.setColumnWidth(section, theme.px(width))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Term"),
            self.tr("Length"),
            self.tr("Warned of"),
            self.tr("In the program"),
        )

    def _cells(self, item: WarningRow) -> tuple[str, ...]:
        hours = self.tr("{hours} h before")
        own = item.hours != item.default
        return (
            term_name(item.paragraph, item.code),
            self._length(item),
            hours.format(hours=item.hours) + (" *" if own else ""),
            hours.format(hours=item.default),
        )

    def _length(self, item: WarningRow) -> str:
        """How many days or minutes, each language with its own plural."""
        if item.unit is Unit.BUSINESS_DAY:
            return self.tr("%n business day(s)", "", item.amount)
        if item.unit is Unit.CALENDAR_DAY:
            return self.tr("%n calendar day(s)", "", item.amount)
        return f"{item.amount} {word(item.unit.value)}"

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        item = self.model.rows[now.row()] if now.isValid() else None
        if item is not None and not self._is_typing(item):
            self.form.ask(item)
        self._put_back.setEnabled(item is not None and item.hours != item.default)

    def _is_typing(self, item: WarningRow) -> bool:
        """Whether something is typed for this very term: a list read anew leaves that alone."""
        asked = self.form.item
        return asked is not None and asked.code == item.code and self.form.touched

    def _on_submitted(self, values: dict[str, Any]) -> None:
        assert self.form.item is not None
        self._set(self.form.item, int(values["hours"]))

    def _set(self, item: WarningRow, hours: int | None) -> None:
        rt, actor = self._context.rt, self._context.actor
        work = partial(set_warning, rt, actor, item.code, hours)
        tasks.run(self, work, lambda _: self._on_set(), self.form.refuse)

    def _on_set(self) -> None:
        self.form.saved(lambda: self.tr("Saved."))
        self.table.setFocus()
        self.read()
        bus().changed.emit("settings", None)
