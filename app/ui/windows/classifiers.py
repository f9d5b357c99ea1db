"""Which classifier of occupations is in force, and the import of the official one."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QListWidget, QWidget

from app.core.errors import UserError
from app.services.classifiers import (
    OfficialTable,
    import_occupations,
    official_table,
    take_official_off,
)
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import Retranslating, format_moment, format_number
from app.ui.messages import sentence
from app.ui.parts import button, column, frame, label, row, shortcut, stack_when_large
from app.ui.windows.editor import Banner


class ClassifiersPage(Retranslating, QWidget):
    """The table in force, its import from a file, and the way back to the shipped one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._table: OfficialTable | None = None
        self._wrong: tuple[UserError, ...] = ()
        self._title, self._name = label("title"), label("subtitle")
        self.state, self._note = label("", wrap=True, name="state"), label("caption", wrap=True)
        self.banner, self.faults = Banner(), QListWidget()
        self.faults.setObjectName("faults")
        self.faults.setWordWrap(True)
        self.faults.hide()
        self.take_off = button("", "undo-2", name="take_off")
        self.take_off.clicked.connect(self._ask)
        self.choose = button("primary", "upload", name="import")
        self.choose.clicked.connect(self.choose_file)
        self._lay_out()
        shortcut(self, "Ctrl+O", self.choose.click)
        shortcut(self, "F5", self.refresh)
        bus().changed.connect(self._on_changed)
        self._show(None)
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Classifiers"))
        self._name.setText(self.tr("Occupations"))
        self.state.setText(self._state())
        self._note.setText(
            self.tr(
                "A CSV file in UTF-8 or Windows-1251. Its first row names the columns code, kk, "
                "ru and, if there is one, en; codes look like 1210-0 or 1210-0-057."
            )
        )
        self.take_off.setText(self.tr("Back to our own table"))
        self.choose.setText(self.tr("Import the official table  Ctrl+O"))
        self.faults.setAccessibleName(self.tr("Rows to be put right"))
        self.faults.clear()
        self.faults.addItems([sentence(fault) for fault in self._wrong])

    def refresh(self) -> None:
        """Show the table that is in force now."""
        rt = self._context.rt
        tasks.run(self, lambda: official_table(rt), self._show)

    def choose_file(self) -> None:
        """Ask for the file, then import it."""
        path, _kind = QFileDialog.getOpenFileName(
            self, self._name.text(), "", self.tr("Tables (*.csv *.txt *.tsv)")
        )
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Import the file, or show which of its rows are at fault."""
        rt, actor = self._context.rt, self._context.actor
        self._begin()
        tasks.run(
            self, lambda: import_occupations(rt, actor, path), self._on_imported, self._on_refused
        )

    def _lay_out(self) -> None:
        verbs = row(-1, self.take_off, self.choose)
        stack_when_large(self, verbs)
        content = column(
            self._name, self.state, self._note, self.banner, self.faults, verbs, margin=16, gap=16
        )
        self.setLayout(column(self._title, frame("card", content), -1, gap=16))
        self.setFocusProxy(self.choose)

    def _state(self) -> str:
        if self._table is None:
            return self.tr(
                "In force: our own table after ISCO-08, unofficial. Its Kazakh and Russian titles "
                "are our translation."
            )
        return self.tr("In force: the official table; rows: {rows}; {login}, {at}").format(
            rows=format_number(self._table.rows),
            login=self._table.imported_by,
            at=format_moment(self._table.imported_at),
        )

    def _show(self, table: OfficialTable | None) -> None:
        self._table = table
        self.take_off.setVisible(table is not None)
        self.retranslate()

    def _show_faults(self, wrong: tuple[UserError, ...]) -> None:
        self._wrong = wrong
        self.retranslate()
        self.faults.setVisible(bool(wrong))
        if wrong:
            self.faults.setCurrentRow(0)
            self.faults.setFocus()

    def _begin(self) -> None:
        self.banner.clear()
        self._show_faults(())
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        self.choose.setDisabled(busy)
        self.take_off.setDisabled(busy)
        if not busy:
            self.choose.setFocus()

    def _on_imported(self, table: OfficialTable) -> None:
        self._set_busy(False)
        self._show(table)
        self.banner.tell("success", lambda: self.tr("The official table is in force."))
        bus().changed.emit("settings", None)

    def _on_refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, UserError):
            tasks.report(error)
            return
        self.banner.tell("error", lambda: sentence(error))
        self._show_faults(error.params.get("rows", ()))

    def _ask(self) -> None:
        """Nothing is taken away by one stroke: only the banner's offer does it."""
        self._show_faults(())
        self.banner.tell(
            "warning",
            lambda: self.tr("The official table will be taken away. Cards keep their codes."),
            lambda: self.tr("Take it away"),
            self._take_off,
        )
        self.banner.offer.setFocus()

    def _take_off(self) -> None:
        rt, actor = self._context.rt, self._context.actor
        self._begin()
        tasks.run(self, lambda: take_official_off(rt, actor), self._on_taken_off, self._on_refused)

    def _on_taken_off(self, _result: None) -> None:
        self._set_busy(False)
        self._show(None)
        self.banner.tell("success", lambda: self.tr("Our own table is in force again."))
        bus().changed.emit("settings", None)

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "settings":
            self.refresh()
