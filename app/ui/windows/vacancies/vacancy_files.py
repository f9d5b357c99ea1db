"""Vacancies brought in from a table or the exchange's file, and taken out to one (§54-55, §63)."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.vocabulary import Action
from app.services.vacancies_export import Published, export_vacancies, publish_vacancies
from app.services.vacancies_import import (
    BadLine,
    VacanciesImported,
    VacancyCheck,
    check_vacancies,
    import_vacancies,
    save_bad_lines,
)
from app.services.vacancy_columns import field_names, title_of
from app.services.vacancy_entries import Fate
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import current, format_number
from app.ui.messages import sentence
from app.ui.parts import button, column, label, row, shortcut
from app.ui.windows.file_room import FileRoom, with_ending


class VacancyFiles(FileRoom):
    """A file, what its lines are worth, the vacancies in it; the exchange's file, and a table of
    those in force."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._check: VacancyCheck | None = None
        self._entered = False
        self._make_pages()
        shortcut(self, KEYS[Act.OPEN].keys, self.choose_file)
        self.retranslate()
        self.stack.setCurrentWidget(self._file_page)

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Import and export of vacancies"))
        self._note.setText(
            self.tr(
                "A table (XLSX or CSV) with one vacancy a row, its first row naming the columns, "
                "or a file of the Labour Exchange (JSON). Nothing is entered before you have seen "
                "what its lines are worth."
            )
        )
        self.choose.setText(self.tr("Choose a file  Ctrl+O"))
        self.publish.setText(self.tr("Write what the exchange lacks"))
        self.export.setText(self.tr("Export vacancies in force"))
        self._show_check()

    def take_focus(self) -> None:
        """On what is done next."""
        first = {
            self._file_page: self.choose,
            self._work_page: self.cancel,
            self._report_page: self.enter if self.enter.isEnabled() else self.rows,
        }
        first[self._here()].setFocus()

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
            self._show(self._file_page)

    def choose_file(self) -> None:
        """Ask for the file, then check its lines."""
        if self._is_busy() or not self._context.may(Action.IMPORT_VACANCIES):
            return
        path, _kind = QFileDialog.getOpenFileName(
            self, self._title.text(), "", self.tr("Vacancies (*.json *.xlsx *.xls *.csv *.txt)")
        )
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Judge the file's lines."""
        rt, actor, stop = self._context.rt, self._context.actor, self._stop
        self._run(
            lambda tell: check_vacancies(rt, actor, path, tell, stop.is_set),
            self._on_checked,
            self._file_page,
        )

    def enter_vacancies(self) -> None:
        """Take in what the check found good."""
        rt, actor, check, stop = self._context.rt, self._context.actor, self._check, self._stop
        if check is not None:
            self._run(
                lambda tell: import_vacancies(rt, actor, check, tell, stop.is_set),
                self._on_imported,
                self._report_page,
            )

    def save_rows(self) -> None:
        """Ask where, then write the bad lines with what is wrong in them."""
        if self._check is None:
            return
        is_json = self._check.path.suffix.lower() == ".json"
        kinds = self.tr("Messages (*.json)") if is_json else self.tr("Tables (*.xlsx *.csv)")
        path, _kind = QFileDialog.getSaveFileName(self, self.save.text(), "", kinds)
        if path:
            self.save_rows_to(Path(path).with_suffix(".json") if is_json else with_ending(path))

    def save_rows_to(self, path: Path) -> None:
        """Write the bad lines."""
        rt, actor, check = self._context.rt, self._context.actor, self._check
        if check is not None:
            self._run(
                lambda _tell: save_bad_lines(rt, actor, check, path, lambda b: sentence(b.error)),
                lambda count: self._on_written(path, count),
                self._report_page,
            )

    def choose_export(self) -> None:
        """Ask where, then write the vacancies in force to a table."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.export.text(), "", self.tr("Tables (*.xlsx *.csv)")
        )
        if path:
            self.export_to(with_ending(path))

    def export_to(self, path: Path) -> None:
        """Write the vacancies in force to a table."""
        rt, actor, stop = self._context.rt, self._context.actor, self._stop
        self._run(
            lambda tell: export_vacancies(rt, actor, path, tell, stop.is_set),
            lambda count: self._on_written(path, count),
            self._file_page,
        )

    def choose_publish(self) -> None:
        """Ask where, then write what the exchange has yet to be told."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.publish.text(), "", self.tr("Messages (*.json)")
        )
        if path:
            self.publish_to(Path(path).with_suffix(".json"))

    def publish_to(self, path: Path) -> None:
        """Write what the exchange has yet to be told."""
        rt, actor = self._context.rt, self._context.actor
        self._run(
            lambda tell: publish_vacancies(rt, actor, path, tell),
            lambda done: self._on_published(path, done),
            self._file_page,
        )

    def _make_pages(self) -> None:
        self._note = label("muted", wrap=True)
        self.choose = button("primary", "upload", name="choose")
        self.publish = button("", "send", name="publish")
        self.export = button("", "download", name="export")
        for widget, act in (
            (self.choose, self.choose_file),
            (self.publish, self.choose_publish),
            (self.export, self.choose_export),
            (self.save, self.save_rows),
            (self.enter, self.enter_vacancies),
        ):
            widget.clicked.connect(lambda _=False, act=act: act())
        verbs = row(self.export, self.publish, -1, self.choose)
        self._file_page = self._page(column(self._note, -1, verbs, margin=16, gap=16))
        # In their page only: a widget that is shown before it has one is a window of its own.
        self.choose.setVisible(self._context.may(Action.IMPORT_VACANCIES))
        for widget in (self.publish, self.export):
            widget.setVisible(self._context.may(Action.EXPORT_VACANCIES))

    def _column_of(self, row_: BadLine) -> str:
        return title_of(row_.field, current()) if row_.field in field_names() else row_.field

    def _on_checked(self, check: VacancyCheck) -> None:
        self._check, self._entered = check, False
        self._show_check()
        self._show(self._report_page)
        if check.left_out:
            left_out = ", ".join(check.left_out)
            self.banner.tell(
                "warning",
                lambda: self.tr("Columns that mean nothing here: {columns}").format(
                    columns=left_out
                ),
            )

    def _on_imported(self, done: VacanciesImported) -> None:
        self._entered = True
        self._show_check()
        left = self._check is not None and bool(self._check.bad)
        self._show(self._report_page if left else self._file_page)
        look = "warning" if done.stopped or done.late else "success"
        self.banner.tell(look, lambda: self._told(done))
        bus().changed.emit("vacancy", None)

    def _told(self, done: VacanciesImported) -> str:
        counts = {fate.value: format_number(done.fates.get(fate, 0)) for fate in Fate}
        words = self.tr(
            "New: {new}. Changed: {changed}. Withdrawn: {withdrawn}. Known already: {same}. Given "
            "the exchange's number: {linked}."
        ).format(**counts)
        late = self.tr("Meanwhile entered by others, or over: {count}.")
        stopped = self.tr("Stopped: the rest is not entered.")
        if done.late:
            words = f"{words} {late.format(count=format_number(len(done.late)))}"
        return f"{words} {stopped}" if done.stopped else words

    def _on_published(self, path: Path, done: Published) -> None:
        self._show(self._file_page)
        self.banner.tell(
            "success",
            lambda: self.tr(
                "Written to {file} for the exchange: vacancies {count}, withdrawals {ended}"
            ).format(
                file=path.name,
                count=format_number(done.vacancies),
                ended=format_number(done.withdrawals),
            ),
        )
        bus().changed.emit("vacancy", None)

    def _show_check(self) -> None:
        check = self._check
        good = check.good if check else 0
        self.enter.setText(self.tr("Take in: {count}").format(count=format_number(good)))
        self.enter.setEnabled(good > 0 and not self._entered)
        if check is None:
            self.model.show_rows(())
            return
        new = check.fates.get(Fate.NEW, 0)
        self.counts.setText(
            self.tr("Lines: {total}. Good: {good}, new: {new}. To be put right: {bad}.").format(
                total=format_number(check.total),
                good=format_number(good),
                new=format_number(new),
                bad=format_number(check.total - good),
            )
        )
        self._show_rows(check.bad, check.odd)
