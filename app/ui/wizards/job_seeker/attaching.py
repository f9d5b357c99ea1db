"""Scans and photographs that are attached on a wizard's page: stored at once, opened on wish."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import UserError
from app.services.attachments import AttachmentView, keep_attachment
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.wizards.wizard import WizardWindow


class Attaching(QObject):
    """Stores what is attached off the UI thread; a draft keeps the numbers only."""

    open_wanted = Signal(int)

    def __init__(self, context: Context, window: WizardWindow) -> None:
        super().__init__(window)
        self._context = context
        window.page_made.connect(self._on_page)
        self._on_page(window.page)

    def _on_page(self, page: FormPage) -> None:
        page.attach_wanted.connect(lambda name, paths: self._attach(page, name, paths))
        page.open_wanted.connect(lambda _name, number: self.open_wanted.emit(number))

    def _attach(self, page: FormPage, name: str, paths: list[str]) -> None:
        rt, actor = self._context.rt, self._context.actor
        for path in paths:
            page.set_busy(name, self.tr("Being stored: {file}").format(file=Path(path).name))

            def store(path: str = path) -> AttachmentView:
                return keep_attachment(rt, actor, Path(path))

            tasks.run(
                page,
                store,
                lambda stored: self._on_stored(page, name, stored),
                lambda error: self._on_refused(page, name, error),
            )

    def _on_stored(self, page: FormPage, name: str, stored: AttachmentView) -> None:
        page.set_busy(name, "")
        file: dict[str, Any] = {"id": stored.id, "name": stored.name, "size": stored.size}
        page.add_file(name, file)

    def _on_refused(self, page: FormPage, name: str, error: BaseException) -> None:
        page.set_busy(name, "")
        if isinstance(error, UserError):
            page.show_faults({name: error})
        else:
            tasks.report(error)
