"""Vacancies brought in from a table or the exchange's file, and taken out to one (§54-55, §63)."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

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
from app.ui.language import current, format_number
from app.ui.messages import sentence
from app.ui.parts import button
from app.ui.windows.file_room import FileRoom


class VacancyFiles(FileRoom):
    """A file, what its lines are worth, the vacancies in it; the exchange's file, and a table of
    those in force."""

    may_enter, may_export = Action.IMPORT_VACANCIES, Action.EXPORT_VACANCIES
    enters, exports = staticmethod(import_vacancies), staticmethod(export_vacancies)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._entered = False
        self.publish = button("", "send", name="publish")
        self.publish.clicked.connect(
            lambda _=False: self._ask(self.publish, self.publish_to, is_json=True)
        )
        self._make_file_page(self.publish)
        self.retranslate()

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

    def open_file(self, path: Path) -> None:
        """Judge the file's lines."""
        work = partial(check_vacancies, self._context.rt, self._context.actor, path)
        self._run(work, self._on_checked, self._file_page)

    def save_rows(self) -> None:
        """Ask where, then write the bad lines in a file of the kind that they came in."""
        if self._check is not None:
            is_json = self._check.path.suffix.lower() == ".json"
            self._ask(self.save, self.save_rows_to, is_json=is_json)

    def save_rows_to(self, path: Path) -> None:
        """Write the bad lines."""
        rt, actor, check = self._context.rt, self._context.actor, self._check
        if check is not None:
            self._run(
                lambda *_: save_bad_lines(rt, actor, check, path, lambda b: sentence(b.error)),
                partial(self._on_written, path),
                self._report_page,
            )

    def publish_to(self, path: Path) -> None:
        """Write what the exchange has yet to be told."""
        rt, actor = self._context.rt, self._context.actor
        self._run(
            lambda tell, _stop: publish_vacancies(rt, actor, path, tell),
            partial(self._on_published, path),
            self._file_page,
        )

    def _kinds(self) -> str:
        return self.tr("Vacancies (*.json *.xlsx *.xls *.csv *.txt)")

    def _column_of(self, row_: BadLine) -> str:
        return title_of(row_.field, current()) if row_.field in field_names() else row_.field

    def _on_checked(self, check: VacancyCheck) -> None:
        self._entered = False
        super()._on_checked(check)
        if check.left_out:
            left_out = ", ".join(check.left_out)
            self.banner.tell(
                "warning",
                lambda: self.tr("Columns that mean nothing here: {columns}").format(
                    columns=left_out
                ),
            )

    def _on_entered(self, done: VacanciesImported) -> None:
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
        super()._show_check()
        self.enter.setEnabled(self.enter.isEnabled() and not self._entered)

    def _verb(self) -> str:
        return self.tr("Take in: {count}")

    def _counts(self, check: VacancyCheck) -> str:
        return self.tr("Lines: {total}. Good: {good}, new: {new}. To be put right: {bad}.").format(
            total=format_number(check.total),
            good=format_number(check.good),
            new=format_number(check.fates.get(Fate.NEW, 0)),
            bad=format_number(check.total - check.good),
        )
