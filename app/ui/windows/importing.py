"""People brought over from a table, and taken out to one."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

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
from app.ui.parts import button, column, label, row, shortcut
from app.ui.windows.file_room import FileRoom, with_ending
from app.ui.windows.import_columns import ColumnsTable


class ImportWindow(FileRoom):
    """A file, its columns, what its rows are worth, and the people in it; Esc goes a step back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._look: FileLook | None = None
        self._path = Path()
        self._check: ImportCheck | None = None
        self._make_pages()
        shortcut(self, "Ctrl+O", self.choose_file)
        self.retranslate()
        self.stack.setCurrentWidget(self._file_page)

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
        first = {
            self._file_page: self.choose,
            self._columns_page: self.columns,
            self._work_page: self.cancel,
            self._report_page: self.enter if self.enter.isEnabled() else self.rows,
        }[self._here()]
        first.take_focus() if first is self.columns else first.setFocus()

    def first_page(self) -> QWidget:
        """The choice of a file."""
        return self._file_page

    def go_back(self) -> None:
        """A step back; from the first page away, from work under way to where it began."""
        here = self._here()
        if here is self._work_page:
            self._stop.set()
        elif here is self._file_page:
            self.left.emit()
        else:
            self.banner.clear()
            self._show(self._columns_page if here is self._report_page else self._file_page)

    def choose_file(self) -> None:
        """Ask for the table, then show its columns."""
        if self._is_busy():
            return
        path, _kind = QFileDialog.getOpenFileName(
            self, self._title.text(), "", self.tr("Tables (*.xlsx *.xls *.csv *.txt *.tsv)")
        )
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Show a table's columns."""
        rt, actor = self._context.rt, self._context.actor
        self._path = path
        self._run(lambda _tell: look_at(rt, actor, path), self._on_look, self._file_page)

    def check_rows(self) -> None:
        """Judge the rows by the columns' meaning."""
        rt, actor, path = self._context.rt, self._context.actor, self._path
        mapping, stop = self.columns.mapping(), self._stop
        self._run(
            lambda tell: check_file(rt, actor, path, mapping, tell, stop.is_set),
            self._on_checked,
            self._columns_page,
        )

    def enter_people(self) -> None:
        """Enter those whom the check found good."""
        rt, actor, check, stop = self._context.rt, self._context.actor, self._check, self._stop
        if check is not None:
            self._run(
                lambda tell: import_people(rt, actor, check, tell, stop.is_set),
                self._on_imported,
                self._report_page,
            )

    def save_rows(self) -> None:
        """Ask where, then write the bad rows with what is wrong in them."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.save.text(), "", self.tr("Tables (*.xlsx *.csv)")
        )
        if path:
            self.save_rows_to(with_ending(path))

    def save_rows_to(self, path: Path) -> None:
        """Write the bad rows."""
        actor, check = self._context.actor, self._check
        if check is not None:
            self._run(
                lambda _tell: save_report(actor, check, path, lambda bad: sentence(bad.error)),
                lambda count: self._on_written(path, count),
                self._report_page,
            )

    def choose_export(self) -> None:
        """Ask where, then write everybody."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.export.text(), "", self.tr("Tables (*.xlsx *.csv)")
        )
        if path:
            self.export_to(with_ending(path))

    def export_to(self, path: Path) -> None:
        """Write everybody to a table."""
        rt, actor, stop = self._context.rt, self._context.actor, self._stop
        self._run(
            lambda tell: export_people(rt, actor, path, tell, stop.is_set),
            lambda count: self._on_written(path, count),
            self._file_page,
        )

    def _make_pages(self) -> None:
        self._note, self._meaning = label("muted", wrap=True), label("subtitle")
        self.choose = button("primary", "upload", name="choose")
        self.export = button("", "download", name="export")
        self.columns, self.check = ColumnsTable(), button("primary", "check", name="check")
        for widget, act in (
            (self.choose, self.choose_file),
            (self.export, self.choose_export),
            (self.check, self.check_rows),
            (self.save, self.save_rows),
            (self.enter, self.enter_people),
        ):
            widget.clicked.connect(lambda _=False, act=act: act())
        self.choose.setVisible(self._context.may(Action.IMPORT_PEOPLE))
        self.export.setVisible(self._context.may(Action.EXPORT_PEOPLE))
        verbs = row(self.export, -1, self.choose)
        self._file_page = self._page(column(self._note, -1, verbs, margin=16, gap=16))
        foot = row(-1, self.check)
        self._columns_page = self._page(column(self._meaning, self.columns, foot, margin=16))

    def _on_look(self, look: FileLook) -> None:
        self._look = look
        self.columns.show_file(look)
        parts = (*self.columns.choosers.values(), self.columns.citizens, self.check)
        for one, following in pairwise(parts):  # as one reads: the back button stands above them
            QWidget.setTabOrder(one, following)
        self._show(self._columns_page)

    def _on_checked(self, check: ImportCheck) -> None:
        self._check = check
        self._show_check()
        self._show(self._report_page)

    def _on_imported(self, done: Imported) -> None:
        self._check = None
        self._show(self._file_page)
        self.banner.tell(
            "success",
            lambda: self.tr("People entered: {count}").format(count=format_number(done.people)),
        )
        bus().changed.emit("person", None)

    def _show_check(self) -> None:
        check = self._check
        good = check.good if check else 0
        self.enter.setText(self.tr("Import people: {count}").format(count=format_number(good)))
        self.enter.setEnabled(good > 0)
        if check is None:
            self.model.show_rows(())
            return
        self.counts.setText(
            self.tr("Rows: {total}. Good: {good}. To be put right: {bad}.").format(
                total=format_number(check.total),
                good=format_number(good),
                bad=format_number(check.total - good),
            )
        )
        self._show_rows(check.bad, check.odd)
