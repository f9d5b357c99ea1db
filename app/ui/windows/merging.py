"""Two records of one person are made one, and apart again."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from app.core.errors import UserError
from app.core.vocabulary import Language
from app.services.doubles import probable_doubles
from app.services.merging import MergeView, merge_people, merges_of, undo_merge
from app.services.people_queries import PersonRow, search_people
from app.services.person_page import PersonPage, open_person
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import Retranslating, current, format_date, format_moment
from app.ui.parts import Room, button, column, frame, label, row, shortcut, show_if
from app.ui.windows.back import BackButton
from app.ui.windows.case.options import broken
from app.ui.windows.doubles import Comparison, ReasonField, record_of, side_width

_TYPING_PAUSE_MS = 60
_FOUND_AT_MOST = 20
_ID = Qt.ItemDataRole.UserRole

_Read = tuple[PersonPage, tuple[PersonRow, ...], tuple[MergeView, ...]]


class MergeWindow(Retranslating, Room):
    """Chooses the other record, compares, keeps one of the two; undoes earlier merges.

    Before anything is typed, the list shows who is probably the same person.
    """

    merged = Signal(int)
    left = Signal()

    def __init__(self, context: Context, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._person_id = context, person_id
        self._mine: PersonPage | None = None
        self._theirs: PersonPage | None = None
        self._alike: tuple[PersonRow, ...] = ()
        self._merges: tuple[MergeView, ...] = ()
        self._search = tasks.Latest(self, _TYPING_PAUSE_MS)
        self._reading, self._choosing = tasks.Latest(self), tasks.Latest(self)
        self._build()
        self._lay_out()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Merge with…"))
        self.search.setPlaceholderText(self.tr("IIN, name, phone, number"))
        self.search.setAccessibleName(self.tr("Search the other record"))
        self.found.setAccessibleName(self.tr("Records found"))
        self.merge.setText(self.tr("Make them one  Ctrl+S"))
        self._merges_title.setText(self.tr("Made one earlier"))
        self.merges.setAccessibleName(self._merges_title.text())
        self.undo.setText(self.tr("Undo the merge"))
        self._keep_title.setText(self.tr("Which record is kept"))
        self._show_state()
        self._show_merges()

    def take_focus(self) -> None:
        """On the search for the other record."""
        self.search.setFocus()

    def refresh(self) -> None:
        """Read this person, who is alike, and the earlier merges anew."""
        rt, actor, person_id = self._context.rt, self._context.actor, self._person_id

        def work() -> _Read:
            page = open_person(rt, actor, person_id)
            known = {**record_of(page), "person_id": page.id}
            alike = tuple(each.person for each in probable_doubles(rt, actor, known))
            return page, alike, merges_of(rt, actor, page.id)

        self._reading.run(work, self._on_read)
        if self._theirs is not None:
            self._read_other(self._theirs.id, self._show_other)

    def choose(self, person_id: int) -> None:
        """Compare with this record."""
        self._read_other(person_id, self._on_chosen)

    def make_one(self) -> None:
        """Merge the two records for the reason that is typed."""
        if self._mine is None or self._theirs is None or not self.merge.isEnabled():
            return
        reason = self.reason.reason()
        if reason is None:
            return
        keep_other = self.keep[1].isChecked()
        kept, gone = (self._theirs, self._mine) if keep_other else (self._mine, self._theirs)
        rt, actor = self._context.rt, self._context.actor
        versions = (kept.version, gone.version)
        work = partial(merge_people, rt, actor, kept.id, gone.id, versions, reason)
        self._do(work, self._on_merged)

    def undo_chosen(self) -> None:
        """Undo the earlier merge that is chosen, for the reason that is typed."""
        item = self.merges.currentItem()
        if item is None or not self.undo.isEnabled():
            return
        reason = self.reason.reason()
        if reason is None:
            return
        rt, actor = self._context.rt, self._context.actor
        self._do(partial(undo_merge, rt, actor, item.data(_ID), reason), self._on_undone)

    def _build(self) -> None:
        self._title, self._merges_title = label("title", wrap=True), label("subtitle")
        self.search, self.found, self.merges = QLineEdit(), QListWidget(), QListWidget()
        self.search.setObjectName("search")
        theme.set_kind(self.search, "search")
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._take_current)
        for keys, step in (("Down", 1), ("Up", -1)):
            shortcut(self.search, keys, partial(self._step, step))
        self.found.setObjectName("found")
        self.found.itemActivated.connect(lambda item: self.choose(item.data(_ID)))
        self.found.itemClicked.connect(lambda item: self.choose(item.data(_ID)))
        self.merges.setObjectName("merges")
        for listed in (self.found, self.merges):
            listed.setWordWrap(True)
        self.merges.currentRowChanged.connect(lambda _row: self._show_state())
        self.table = Comparison()
        self._keep_title = label("label")
        self.keep = (QRadioButton(), QRadioButton())
        self._group = QButtonGroup(self)
        for number, choice in enumerate(self.keep):
            choice.setObjectName(f"keep_{number}")
            self._group.addButton(choice)
        self.reason = ReasonField(lambda: self.tr("Reason"))
        self.reason.entered.connect(self.make_one)
        self.merge = button("primary", "users", name="merge")
        self.undo = button("", "undo-2", name="undo")
        self._back = BackButton(self)
        for widget, keys, act in (
            (self.merge, "Ctrl+S", self.make_one),
            (self.undo, "", self.undo_chosen),
        ):
            widget.clicked.connect(lambda _=False, a=act: a())
            if keys:
                shortcut(self, keys, widget.click)
        shortcut(self, "F5", self.refresh)

    def _lay_out(self) -> None:
        side = column(
            self._title,
            self.search,
            self.found,
            16,
            self._merges_title,
            self.merges,
            self.undo,
            16,
            self._back,
            margin=24,
        )
        side.setStretchFactor(self.found, 2)
        side.setStretchFactor(self.merges, 1)
        panel = frame("panel", side)
        theme.FollowScale(self, lambda: panel.setFixedWidth(side_width()))
        body = column(
            frame("card", column(self.table, margin=8)),
            self._keep_title,
            *self.keep,
            self.reason,
            row(-1, self.merge),
            margin=24,
        )
        self.setLayout(row(panel, body, gap=0))

    def _do(self, work: Callable[[], MergeView], on_done: Callable[[MergeView], None]) -> None:
        self._set_enabled(False)
        tasks.run(self, work, on_done, self._on_refused)

    def _on_read(self, read: _Read) -> None:
        self._mine, self._alike, self._merges = read
        self._person_id = self._mine.id
        if not self.search.text().strip():
            self._show_found(self._alike)
        self._show_merges()
        self._show_state()

    def _read_other(self, person_id: int, on_read: Callable[[PersonPage], None]) -> None:
        rt, actor = self._context.rt, self._context.actor
        self._choosing.run(lambda: open_person(rt, actor, person_id), on_read)

    def _on_chosen(self, page: PersonPage) -> None:
        if self._mine is not None:
            self.keep[_better(self._mine, page)].setChecked(True)
        self._show_other(page)
        self.table.setFocus()

    def _show_other(self, page: PersonPage) -> None:
        self._theirs = page
        self._show_state()

    def _on_merged(self, done: MergeView) -> None:
        self._tell(done)
        self.merged.emit(done.kept_id)

    def _on_undone(self, done: MergeView) -> None:
        self._tell(done)
        self._theirs = None
        self.refresh()
        self.search.setFocus()

    def _tell(self, done: MergeView) -> None:
        self.reason.clear()
        self._set_enabled(True)
        for id_ in (done.gone_id, done.kept_id):
            bus().changed.emit("person", id_)

    def _on_refused(self, error: BaseException) -> None:
        self._set_enabled(True)
        if isinstance(error, UserError):
            self.reason.show_fault(error)
        else:
            tasks.report(error)

    def _set_enabled(self, on: bool) -> None:
        self.merge.setEnabled(on)
        self.undo.setEnabled(on)
        if on:
            self._show_state()

    def _show_state(self) -> None:
        both = self._mine is not None and self._theirs is not None
        self.table.setEnabled(both)
        for widget in (self._keep_title, *self.keep):
            show_if(widget, both)
        self.merge.setEnabled(both)
        if self._mine is not None:
            theirs = record_of(self._theirs) if self._theirs else {}
            self.table.show_records(record_of(self._mine), theirs, self._names)
        for choice, page in zip(self.keep, (self._mine, self._theirs), strict=True):
            words = self.tr("Keep: {name}").format(name=_name_and_iin(page))
            choice.setText(broken(words))
            choice.setAccessibleName(words)
        at = self.merges.currentRow()
        self.undo.setEnabled(0 <= at < len(self._merges) and self._merges[at].may_undo)

    def _names(self) -> tuple[str, str]:
        one, other = (page.full_name if page else "" for page in (self._mine, self._theirs))
        return one, other

    def _show_merges(self) -> None:
        self.merges.clear()
        for merge in self._merges:
            item = QListWidgetItem(self._merge_line(merge))
            item.setData(_ID, merge.id)
            item.setToolTip(merge.reason)
            self.merges.addItem(item)
        if self._merges:
            self.merges.setCurrentRow(0)
        for widget in (self._merges_title, self.merges, self.undo):
            widget.setVisible(bool(self._merges))

    def _merge_line(self, merge: MergeView) -> str:
        who = merge.who["ru" if current() is Language.RUSSIAN else "kk"]
        line = f"{merge.gone_name} → {merge.kept_name}\n{format_moment(merge.at)} · {who}"
        if merge.undone_at is not None:
            undone = self.tr("undone {moment}").format(moment=format_moment(merge.undone_at))
            return f"{line}\n{undone}"
        return f"{line}\n{merge.reason}"

    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self._search.cancel()
            self._show_found(self._alike)
            return
        rt, actor = self._context.rt, self._context.actor
        work = partial(search_people, rt, actor, text, _FOUND_AT_MOST)
        self._search.run(work, self._show_found)

    def _show_found(self, rows: Sequence[PersonRow]) -> None:
        self.found.clear()
        for person in rows:
            if person.id == self._person_id:
                continue
            parts = (person.iin or "", format_date(person.birth_date), person.case_number or "")
            item = QListWidgetItem(f"{person.full_name}\n{' · '.join(filter(None, parts))}")
            item.setData(_ID, person.id)
            self.found.addItem(item)
        self.found.setCurrentRow(0 if self.found.count() else -1)

    def _step(self, step: int) -> None:
        if count := self.found.count():
            self.found.setCurrentRow(max(0, min(self.found.currentRow() + step, count - 1)))

    def _take_current(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            self.choose(item.data(_ID))


def _better(mine: PersonPage, theirs: PersonPage) -> int:
    """Which one to keep unless the clerk says otherwise: who has an IIN, else who has a case."""

    def weight(page: PersonPage) -> tuple[bool, bool]:
        return page.person["iin"] is not None, page.case is not None and page.case.closed_at is None

    return int(weight(theirs) > weight(mine))


def _name_and_iin(page: PersonPage | None) -> str:
    if page is None:
        return ""
    return " · ".join(filter(None, (page.full_name, page.person["iin"] or "")))
