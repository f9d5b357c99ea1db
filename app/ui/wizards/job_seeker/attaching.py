"""Scans and photographs that are attached on a wizard's page: stored at once, opened on wish."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import UserError
from app.services.attachments import AttachmentView, keep_attachment
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.messages import sentence
from app.ui.wizards.wizard import WizardWindow


class Attaching(QObject):
    """Stores what is attached off the UI thread; a draft keeps the numbers only."""

    open_wanted = Signal(int)

    def __init__(self, context: Context, window: WizardWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._waiting: dict[str, list[str]] = {}
        window.page_made.connect(self._on_page)
        self._on_page(window.page)

    def _on_page(self, page: FormPage) -> None:
        page.attach_wanted.connect(lambda name, paths: self._attach(page, name, paths))
        page.open_wanted.connect(lambda _name, number: self.open_wanted.emit(number))

    def _attach(self, page: FormPage, name: str, paths: list[str]) -> None:
        rt, actor = self._context.rt, self._context.actor
        for path in map(Path, paths):
            self._waiting.setdefault(name, []).append(path.name)
            self._window.count_files(1)
            self._show_waiting(page, name)

            def store(path: Path = path) -> AttachmentView:
                return keep_attachment(rt, actor, path)

            tasks.run(
                page,
                store,
                partial(self._on_stored, page, name, path.name),
                partial(self._on_refused, page, name, path.name),
            )

    def _show_waiting(self, page: FormPage, name: str) -> None:
        files = ", ".join(self._waiting[name])
        page.set_busy(name, self.tr("Being stored: {file}").format(file=files) if files else "")

    def _arrived(self, page: FormPage, name: str, file: str) -> None:
        self._waiting[name].remove(file)
        self._window.count_files(-1)
        self._show_waiting(page, name)

    def _on_stored(self, page: FormPage, name: str, file: str, stored: AttachmentView) -> None:
        self._arrived(page, name, file)
        page.add_file(name, {"id": stored.id, "name": stored.name, "size": stored.size})

    def _on_refused(self, page: FormPage, name: str, file: str, error: BaseException) -> None:
        self._arrived(page, name, file)
        if not isinstance(error, UserError):
            tasks.report(error)
        elif page is self._window.page:
            page.show_faults({name: error})
        else:
            self._window.say(sentence(error))
