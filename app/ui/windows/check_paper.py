"""Whether a paper that somebody brings was issued here, and still holds (§43)."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.core.clock import today
from app.services.paper_check import PaperCheck, check_file, check_paper
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import Room, button, column, label, shortcut
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Editor
from app.ui.words.check_words import check_lines

_SCANS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp"
_CODE = (
    FieldSpec(
        "code",
        QT_TRANSLATE_NOOP("Field", "The paper's number, or the text of its code"),
        FieldKind.TEXT,
        required=True,
        max_length=200,
        help=QT_TRANSLATE_NOOP("Field", "A reader of codes types it here by itself."),
    ),
)


class _Code(Editor):
    def retranslate(self) -> None:
        self.title.hide()

    def put_first(self, widget: QWidget) -> None:
        """Place something between the banner and the field."""
        form = self.layout()
        assert isinstance(form, QVBoxLayout)
        form.insertWidget(form.indexOf(self.form), widget)


class CheckPaperWindow(Retranslating, Room):
    """A field for the number or the code, a key for a file; the result in words."""

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: PaperCheck | None = None
        self._title, self._help = label("title", wrap=True), label("muted", wrap=True)
        self.result = label("", wrap=True, name="result")
        self.form = _Code(_CODE, today(context.rt.clock))
        self.form.put_first(self.result)
        self.form.submitted.connect(self._check_text)
        self.file = button("", "upload", name="file")
        self.file.clicked.connect(self.choose_file)
        self.form.foot.insertWidget(0, self.file)
        self._back = BackButton(self)
        shortcut(self, KEYS[Act.OPEN].keys, self.choose_file)
        self.setAcceptDrops(True)
        head = heading(column(self._title, self._help, gap=2), self._back)
        self.setLayout(column(head, self.form, margin=24, gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Check a paper"))
        self._help.setText(
            self.tr("Type the number, read the code, or drop a scan, a photograph or a PDF here.")
        )
        choose = self.tr("Choose a file")
        self.file.setText(f"{choose}  {KEYS[Act.OPEN].cap()}")
        self.form.save.setText(self.tr("Check  Enter"))
        self._show_details()

    def take_focus(self) -> None:
        """On the field: a reader of codes types at once."""
        self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while a file is read."""
        return not self.form.busy

    def choose_file(self) -> None:
        """Ask for a scan, a photograph or a PDF, and check it."""
        kinds = self.tr("Scans and photographs ({kinds})").format(kinds=_SCANS)
        path, _kind = QFileDialog.getOpenFileName(self, self._title.text(), "", kinds)
        if path:
            self.check_file(Path(path))

    def check_file(self, path: Path) -> None:
        """Check the code on a file."""
        if not self.form.busy:
            rt, actor = self._context.rt, self._context.actor
            self._run(partial(check_file, rt, actor, path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.check_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _check_text(self, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        self._run(partial(check_paper, rt, actor, values["code"]))

    def _run(self, work: partial[PaperCheck]) -> None:
        self.found = None
        self.form.banner.clear()
        self._show_details()
        self.form.busy = True
        tasks.run(self, work, self._show, self.form.refuse)

    def _show(self, found: PaperCheck) -> None:
        self.found = found
        self.form.saved(lambda: check_lines(found, translated)[0])
        if not found.in_force:
            self.form.banner.tell("error", lambda: check_lines(found, translated)[0])
        self._show_details()
        self.form.form.set_values({"code": None})  # the next one may be read at once
        self.take_focus()

    def _show_details(self) -> None:
        lines = check_lines(self.found, translated)[1:] if self.found else []
        self.result.setText("\n".join(lines))
        self.result.setVisible(bool(lines))
