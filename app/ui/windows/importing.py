"""People brought over from a table, and taken out to one."""

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core.vocabulary import Action
from app.services.people_export import export_people
from app.services.people_import import (
    FileLook,
    ImportCheck,
    Imported,
    check_file,
    import_people,
    look_at,
    save_report,
)
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import format_number
from app.ui.messages import sentence
from app.ui.parts import button, column, label, row
from app.ui.windows.file_room import FileRoom
from app.ui.windows.import_columns import ColumnsTable


class ImportWindow(FileRoom):
    """A file, its columns, what its rows are worth, and the people in it; Esc goes a step back."""

    may_enter, may_export = Action.IMPORT_PEOPLE, Action.EXPORT_PEOPLE
    enters, exports = staticmethod(import_people), staticmethod(export_people)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._path = Path()
        self._make_file_page()
        self._make_columns_page()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Import and export of people"))
        self._note.setText(
            self.tr(
                "A table (XLSX or CSV) with one person a row. Its first row names the columns. "
                "Nobody is entered before you have seen what its rows are worth."
            )
        )
        self.choose.setText(self.tr("Choose a table  Ctrl+O"))
        self.export.setText(self.tr("Export all people"))
        self._meaning.setText(self.tr("What do the columns mean?"))
        self.check.setText(self.tr("Check the rows"))
        self._show_check()

    def take_focus(self) -> None:
        """On what is done next."""
        if self._here() is self._columns_page:
            self.columns.take_focus()
        else:
            super().take_focus()

    def open_file(self, path: Path) -> None:
        """Show a table's columns."""
        rt, actor = self._context.rt, self._context.actor
        self._path = path
        self._run(lambda *_: look_at(rt, actor, path), self._on_look, self._file_page)

    def check_rows(self) -> None:
        """Judge the rows by the columns' meaning."""
        rt, actor = self._context.rt, self._context.actor
        work = partial(check_file, rt, actor, self._path, self.columns.mapping())
        self._run(work, self._on_checked, self._columns_page)

    def save_rows_to(self, path: Path) -> None:
        """Write the bad rows."""
        actor, check = self._context.actor, self._check
        if check is not None:
            self._run(
                lambda *_: save_report(actor, check, path, lambda bad: sentence(bad.error)),
                partial(self._on_written, path),
                self._report_page,
            )

    def _kinds(self) -> str:
        return self.tr("Tables (*.xlsx *.xls *.csv *.txt *.tsv)")

    def _make_columns_page(self) -> None:
        self._meaning, self.columns = label("subtitle"), ColumnsTable()
        self.check = button("primary", "check", name="check")
        self.check.clicked.connect(lambda _=False: self.check_rows())
        foot = row(-1, self.check)
        self._columns_page = self._page(column(self._meaning, self.columns, foot, margin=16))
        self._before[self._report_page] = self._columns_page

    def _on_look(self, look: FileLook) -> None:
        self.columns.show_file(look)
        parts = (*self.columns.choosers.values(), self.columns.citizens, self.check)
        for one, following in pairwise(parts):  # as one reads: the back button stands above them
            QWidget.setTabOrder(one, following)
        self._show(self._columns_page)

    def _on_entered(self, done: Imported) -> None:
        self._check = None
        self._show(self._file_page)
        self.banner.tell(
            "success",
            lambda: self.tr("People entered: {count}").format(count=format_number(done.people)),
        )
        bus().changed.emit("person", None)

    def _verb(self) -> str:
        return self.tr("Import people: {count}")

    def _counts(self, check: ImportCheck) -> str:
        return self.tr("Rows: {total}. Good: {good}. To be put right: {bad}.").format(
            total=format_number(check.total),
            good=format_number(check.good),
            bad=format_number(check.total - check.good),
        )
