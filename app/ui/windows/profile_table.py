"""The table that the profile's points come from (§11): looked at, changed, put in force."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QSizePolicy, QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.rules.profile_table import FactorTable, TableFault, read_table
from app.services.profile_text import file_text, save_copy, table_text
from app.services.profiles import TableView, list_tables, remove_table, set_table
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating, format_date, format_moment
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import sentence
from app.ui.parts import (
    button,
    column,
    form_beside,
    frame,
    label,
    row,
    shortcut,
    stack_when_large,
)
from app.ui.windows.editor import Banner, Editor
from app.ui.windows.profile_points import (
    MOST_POINTS,
    Line,
    PointsModel,
    PointsTable,
    cells,
    lines_of,
    sign,
    table_of,
)

_FORM_PX = 280
_NONE = MOST_POINTS + 1
"""Points no line can have: those of an answer the other table does not name."""

_SPECS = (
    FieldSpec(
        "in_force_from",
        QT_TRANSLATE_NOOP("Field", "It holds from"),
        FieldKind.DATE,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "Earlier registrations keep their points"),
    ),
)


class PutInForceForm(Editor):
    """From which day the table on the screen is to hold."""

    def __init__(self, today_: date) -> None:
        super().__init__(_SPECS, today_)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Put this table in force"))
        self.save.setText(self.tr("Put in force  Ctrl+S"))


class ProfileTablePage(Retranslating, QWidget):
    """One table of points, the one in force first, and the form that puts a changed one in
    force."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._today = context, today(context.rt.clock)
        self._views: tuple[TableView, ...] = ()
        self._shown: FactorTable | None = None
        self._wanted: date | None = None
        self._file = ""
        self._title, self._how = label("title", wrap=True), label("caption", wrap=True)
        self.which, self.state = QComboBox(), label("caption", wrap=True, name="state")
        self.which.setObjectName("which")
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.activated.connect(self.choose)
        self.unofficial, self.banner = Banner(), Banner()
        self.model = PointsModel(self, self._titles, cells, sign)
        self.model.edited.connect(self._on_edited)
        self.table = PointsTable(self.model)
        self.remove = button("", "x", name="remove")
        self.remove.clicked.connect(self.take_back)
        self.save = button("", "download", name="save_copy")
        self.save.clicked.connect(self._choose_place)
        self.take = button("", "upload", name="take_file")
        self.take.clicked.connect(self._choose_file)
        self.form = PutInForceForm(self._today)
        self.form.submitted.connect(self._on_submitted)
        self._lay_out()
        self._bind_keys()
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Category by predicted length of unemployment"))
        self.which.setAccessibleName(self.tr("Table"))
        self.which.setToolTip("Alt+← Alt+→")
        self.table.setAccessibleName(self.tr("Points for each answer"))
        self._how.setText(
            self.tr("Type the points over the old ones. More points: a longer unemployment (§11).")
        )
        self.remove.setText(self.tr("Take back  Ctrl+Del"))
        self.save.setText(self.tr("Save a copy  Ctrl+E"))
        self.take.setText(self.tr("Take from a file  Ctrl+O"))
        for at, view in enumerate(self._views):
            self.which.setItemText(at, self._name(at, view))
        self._tell_source()
        self.model.show_again()

    def refresh(self) -> None:
        """Read the tables anew; what was changed and not put in force can be brought back."""
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: list_tables(rt, actor), self._show)

    def choose(self, number: int) -> None:
        """Show one of the tables as it was put in force."""
        if 0 <= number < len(self._views):
            self.banner.clear()
            self.form.banner.clear()
            self._show_view(number)

    def take_file(self, path: Path) -> None:
        """Show a file's table; it holds only once it is put in force."""
        tasks.run(
            self,
            lambda: read_table(file_text(path)),
            lambda table: self._on_taken(table, path.name),
            self._on_file_refused,
        )

    def save_file(self, path: Path) -> None:
        """Write the table on the screen to a file."""
        if self._shown is not None:
            self.table.commit()
            table = table_of(self._shown, self.model.rows)
            tasks.run(self, lambda: save_copy(table, path), lambda _: self._on_copied(path.name))

    def take_back(self) -> None:
        """Let a table that does not hold yet go; it can be undone."""
        if not self.remove.isHidden():
            table = self._views[self.which.currentIndex()].table
            rt, actor, day = self._context.rt, self._context.actor, table.in_force_from
            tasks.run(
                self, lambda: remove_table(rt, actor, day), lambda _: self._on_taken_back(table)
            )

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Question"), self.tr("Answer"), self.tr("Points"))

    def _bind_keys(self) -> None:
        shortcut(self, "Ctrl+O", self.take.click)
        shortcut(self, "Ctrl+E", self.save.click)
        for part in (self.table, self.which):  # the form has the key itself
            shortcut(part, "Ctrl+S", self.form.submit)
        shortcut(self, "Ctrl+Del", self.take_back)
        shortcut(self, "Alt+Left", lambda: self.choose(self.which.currentIndex() - 1))
        shortcut(self, "Alt+Right", lambda: self.choose(self.which.currentIndex() + 1))
        shortcut(self, "Esc", self.table.setFocus)
        shortcut(self, "F5", self.refresh)

    def _lay_out(self) -> None:
        head = row(self._title, self.which)
        head.setStretch(0, 1)
        stack_when_large(self, head)
        lines = frame("card", column(self._how, self.table, margin=8))
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        verbs = (self.take, self.save, self.remove)
        side = frame("card", column(self.form, self.state, 8, *verbs, -1, margin=16))
        body = form_beside(self, lines, side, _FORM_PX)
        self.setLayout(column(head, self.unofficial, self.banner, body, gap=16))
        self.setFocusProxy(self.table)

    def _show(self, views: tuple[TableView, ...]) -> None:
        at = self.which.currentIndex()
        present = self._views[at].table.in_force_from if 0 <= at < len(self._views) else None
        wanted, self._wanted = self._wanted or present, None
        self._views = views
        self.which.clear()
        self.which.addItems([self._name(number, view) for number, view in enumerate(views)])
        days = [view.table.in_force_from for view in views]
        self._show_view(days.index(wanted) if wanted in days else 0)

    def _show_view(self, number: int) -> None:
        kept, lines, file = self._shown, self.model.rows, self._file
        changed = any(line.changed for line in lines)
        table = self._views[number].table
        self.which.setCurrentIndex(number)
        self.remove.setVisible(table.in_force_from > self._today)
        self._file = ""
        self._show_lines(table, lines_of(table))
        self.form.touched = False
        if changed and kept is not None:
            self.banner.tell(
                "warning",
                lambda: self.tr("What was changed is gone from the screen."),
                lambda: self.tr("Bring it back"),
                lambda: self._bring_back(kept, lines, file),
            )

    def _show_lines(self, table: FactorTable, lines: Sequence[Line]) -> None:
        self._shown = table
        self.model.show_rows(lines)
        self.table.go_to(0)
        first = self._today + timedelta(days=1)
        day = max(table.in_force_from, first)
        self.form.form.set_values({"in_force_from": day.isoformat()})
        self._tell_source()

    def _bring_back(self, table: FactorTable, lines: Sequence[Line], file: str) -> None:
        self._file = file
        self._show_lines(table, lines)
        self._on_edited()

    def _name(self, at: int, view: TableView) -> str:
        words = self.tr("From {day} on") if at else self.tr("In force since {day}")
        return words.format(day=format_date(view.table.in_force_from))

    def _tell_source(self) -> None:
        self.state.setText(self._source())
        if self._shown is not None and self._shown.unofficial:
            self.unofficial.tell("warning", self._unofficial_words)
        else:
            self.unofficial.clear()

    def _source(self) -> str:
        """Where the table on the screen comes from."""
        at = self.which.currentIndex()
        view = self._views[at] if 0 <= at < len(self._views) else None
        if self._file:
            return self.tr("Read from {file}; not in force.").format(file=self._file)
        if view is None or view.changed_at is None:
            return self.tr("This table comes with the program.")
        words = self.tr("Put in force by {login}, {at}")
        return words.format(login=view.changed_by, at=format_moment(view.changed_at))

    def _unofficial_words(self) -> str:
        return self.tr("Unofficial: the state's weights are not public. These are our own.")

    def _choose_file(self) -> None:
        kinds = self.tr("Tables (*.csv *.txt *.tsv)")
        path, _kind = QFileDialog.getOpenFileName(self, self._title.text(), "", kinds)
        if path:
            self.take_file(Path(path))

    def _choose_place(self) -> None:
        kinds = self.tr("Tables (*.csv)")
        path, _kind = QFileDialog.getSaveFileName(self, self._title.text(), "profile.csv", kinds)
        if path:
            self.save_file(Path(path))

    def _on_taken(self, table: FactorTable, file: str) -> None:
        """What differs from the table chosen above counts as changed."""
        chosen = self._views[self.which.currentIndex()].table
        known = {line.key: line.points for line in lines_of(chosen)}
        lines = [replace(line, before=known.get(line.key, _NONE)) for line in lines_of(table)]
        self._file = file
        self._show_lines(table, lines)
        self._on_edited()
        self.form.form.focus_first()

    def _on_file_refused(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            tasks.report(error)
            return
        self.banner.tell("error", lambda: sentence(error))

    def _on_copied(self, file: str) -> None:
        self.banner.tell("success", lambda: self.tr("Saved: {file}").format(file=file))

    def _on_edited(self) -> None:
        self.form.touched = True
        self.banner.clear()
        self.form.banner.clear()

    def _on_submitted(self, values: dict[str, Any]) -> None:
        assert self._shown is not None
        self.table.commit()
        day = date.fromisoformat(values["in_force_from"])
        self._put(table_of(self._shown, self.model.rows), day)

    def _put(self, table: FactorTable, day: date) -> None:
        rt, actor, text = self._context.rt, self._context.actor, table_text(table)
        tasks.run(
            self, lambda: set_table(rt, actor, day, text), lambda _: self._on_put(day), self._refuse
        )

    def _on_put(self, day: date) -> None:
        self.banner.clear()
        self.form.saved(
            lambda: self.tr("The table holds from {day} on.").format(day=format_date(day))
        )
        self._wanted = day
        self._settle()
        self.table.setFocus()
        bus().changed.emit("settings", None)

    def _on_taken_back(self, table: FactorTable) -> None:
        day = table.in_force_from
        self.form.banner.clear()
        self.banner.tell(
            "success",
            lambda: self.tr("The table from {day} on is taken back.").format(day=format_date(day)),
            lambda: self.tr("Undo"),
            lambda: self._put(table, day),
        )
        self._settle()
        bus().changed.emit("settings", None)

    def _settle(self) -> None:
        """Nothing on the screen waits to be put in force any more."""
        self.form.touched = False
        self.model.show_rows([replace(line, before=line.points) for line in self.model.rows])

    def _refuse(self, error: BaseException) -> None:
        """Show a fault at its field; where the categories do not follow each other, go there."""
        self.form.refuse(error)
        if isinstance(error, UserError) and error.params.get("problem") is TableFault.THRESHOLDS:
            self.table.go_to(0)
            self.table.setFocus()

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "settings" and not self.form.touched:
            self.refresh()
