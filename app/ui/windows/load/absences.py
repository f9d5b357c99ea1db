"""Who is away and will be, and whose his work is meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.clock import today
from app.core.vocabulary import AbsenceKind, Language
from app.services.absences import (
    NOTE_LENGTH,
    AbsenceView,
    Colleague,
    EnterAbsence,
    absences,
    call_off_absence,
    enter_absence,
    people_of,
)
from app.ui import icons, tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.choices import ChoiceField
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import (
    Room,
    button,
    column,
    form_beside,
    frame,
    label,
    row,
    shortcut,
)
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.back import BackButton
from app.ui.windows.card_sections import name_of
from app.ui.windows.editor import Banner, Editor

_FORM_PX = 296
_WIDTHS, _NOTE_PX = (150, 92, 100, 100, 150), 98
_SPECS = (
    FieldSpec(
        "account_id", QT_TRANSLATE_NOOP("Field", "Who is away"), FieldKind.CHOICE, required=True
    ),
    FieldSpec(
        "kind",
        QT_TRANSLATE_NOOP("Field", "Kind of absence"),
        FieldKind.CHOICE,
        required=True,
        list_name="absence_kind",
    ),
    FieldSpec("first_day", QT_TRANSLATE_NOOP("Field", "First day"), FieldKind.DATE, required=True),
    FieldSpec("last_day", QT_TRANSLATE_NOOP("Field", "Last day"), FieldKind.DATE, required=True),
    FieldSpec(
        "substitute_id",
        QT_TRANSLATE_NOOP("Field", "Whose the work is meanwhile"),
        FieldKind.CHOICE,
        caption=QT_TRANSLATE_NOOP("Field", "Left empty: of whoever takes it first."),
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Note"),
        FieldKind.TEXT,
        max_length=NOTE_LENGTH,
        caption=QT_TRANSLATE_NOOP("Field", "By which order, for instance."),
    ),
)


@dataclass(frozen=True)
class _Person:
    """A colleague as a row to choose."""

    who: Colleague

    @property
    def code(self) -> str:
        """The account's number."""
        return str(self.who.account_id)

    def title(self, _language: Language) -> str:
        """The name, and the posts."""
        posts = ", ".join(sorted(word(post.value) for post in self.who.posts))
        return f"{name_of(self.who.names)} · {posts}"

    @property
    def titles(self) -> tuple[str, ...]:
        """What is typed to find it."""
        return (self.title(Language.KAZAKH),)


class AbsenceForm(Editor):
    """A new absence."""

    def __init__(self, today_: date) -> None:
        super().__init__(_SPECS, today_)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Write down an absence"))
        self.save.setText(self.tr("Write down  Ctrl+S"))

    def offer(self, people: Sequence[Colleague]) -> None:
        """Who can be chosen."""
        for name in ("account_id", "substitute_id"):
            field = self.form.field(name)
            assert isinstance(field, ChoiceField)
            field.offer([_Person(who) for who in people])

    def empty(self) -> None:
        """Ask for another one."""
        self.form.set_values(dict.fromkeys(spec.name for spec in _SPECS))
        self.touched = False


class AbsencesWindow(Retranslating, Room):
    """The list of present and coming absences, and the form for a new one."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = tasks.Latest(self)
        self._sure: int | None = None
        self._title, self._empty = label("title"), label("muted", name="empty")
        self.banner = Banner()
        self.form = AbsenceForm(today(context.rt.clock))
        self.form.submitted.connect(self._on_submitted)
        self.table = QTableView()
        self.table.setObjectName("absences")
        prepare_table(self.table)
        self.model: RowsModel[AbsenceView] = RowsModel(
            self,
            self._titles,
            self._cells,
            icon=self._icon,
            tip=lambda item: "  ·  ".join(filter(None, self._cells(item))),
        )
        self.table.setModel(self.model)
        self.table.activated.connect(lambda _at: self.form.form.focus_first())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._call_off = button("", "x", name="call_off")
        self._call_off.clicked.connect(self.call_off)
        self._back = BackButton(self)
        self._lay_out()
        shortcut(self, KEYS[Act.REMOVE_ENTRY].keys, self.call_off)
        shortcut(self, KEYS[Act.REFRESH].keys, self.read)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Absences"))
        self._empty.setText(self.tr("Nobody is away, and nobody will be."))
        self._call_off.setText(self.tr("Call off  Alt+Del"))
        self.table.setAccessibleName(self.tr("Present and coming absences, by the first day"))
        self._show(self.model.rows)

    def take_focus(self) -> None:
        """On the first question; what is to be shown is read anew."""
        self.form.form.focus_first()
        self.read()

    def may_leave(self) -> bool:
        """Not while it is being written; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def read(self) -> None:
        """Read absences and colleagues anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(lambda: (absences(rt, actor), people_of(rt, actor)), self._on_read)

    def call_off(self) -> None:
        """Asked twice: he is there after all, or back early."""
        item = self._here()
        if item is None:
            return
        if self._sure != item.id:
            self._sure = item.id
            self.banner.tell("warning", partial(self._question, item))
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(call_off_absence, rt, actor, item.id, item.version)
        tasks.run(self, work, lambda _: self._on_called_off(item))

    def _lay_out(self) -> None:
        head = row(self._title, -1, self._back)
        listed = frame("card", column(self._empty, self.table, row(-1, self._call_off), margin=8))
        side = frame("card", column(self.form, margin=16))
        body = form_beside(self, listed, side, _FORM_PX)
        gives, note = (0, 4), len(_WIDTHS)  # in large letters the row's tip alone tells the note
        fit_columns(self.table, _WIDTHS, gives=gives, last=_NOTE_PX, large_without=(note,))
        self.setLayout(column(head, self.banner, body, margin=24, gap=16))

    def _question(self, item: AbsenceView) -> str:
        words = self.tr("Call off the absence of {name}? Press Alt+Del once more.")
        return words.format(name=name_of(item.names))

    def _on_read(self, read: tuple[tuple[AbsenceView, ...], tuple[Colleague, ...]]) -> None:
        rows, people = read
        self.form.offer(people)
        self._show(rows)

    def _show(self, rows: Sequence[AbsenceView]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.model.show_rows(rows)
        self._empty.setVisible(not rows)
        self.table.selectRow(min(at, len(rows) - 1))
        self._call_off.setEnabled(bool(rows))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Who"),
            self.tr("Kind"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Whose the work is"),
            self.tr("Note"),
        )

    def _cells(self, item: AbsenceView) -> tuple[str, ...]:
        hands = item.substitute_names
        return (
            name_of(item.names),
            word(item.kind.value),
            format_date(item.first_day),
            format_date(item.last_day),
            name_of(hands) if hands else self.tr("whoever takes it first"),
            item.note,
        )

    def _icon(self, item: AbsenceView) -> Any:
        """Away today, or later."""
        now = item.first_day <= today(self._context.rt.clock)
        return icons.icon("calendar", "warning" if now else "muted")

    def _here(self) -> AbsenceView | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        item = self._here()
        if self._sure is not None and (item is None or item.id != self._sure):
            self._sure = None
            self.banner.clear()

    def _on_submitted(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        other = values["substitute_id"]
        command = EnterAbsence(
            int(values["account_id"]),
            date.fromisoformat(values["first_day"]),
            date.fromisoformat(values["last_day"]),
            AbsenceKind(values["kind"]),
            int(other) if other else None,
            str(values["note"] or ""),
        )
        work = partial(enter_absence, rt, actor, command)
        tasks.run(self, work, self._on_entered, self.form.refuse)

    def _on_entered(self, _id: int) -> None:
        self.form.empty()
        self.form.saved(lambda: self.tr("Written down."))
        self._changed()

    def _on_called_off(self, item: AbsenceView) -> None:
        self._sure = None
        self.banner.tell(
            "success",
            lambda: self.tr("{name}: called off.").format(name=name_of(item.names)),
        )
        self._changed()

    def _changed(self) -> None:
        self.read()
        bus().changed.emit("absence", None)
