"""Saves a wizard's answers at each change, off the UI thread, one save at a time."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from app.services.drafts import save_draft
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context

_PAUSE_MS = 250
Snapshot = Callable[[], tuple[str, str, Mapping[str, Any]]]


class DraftKeeper(QObject):
    """Asks `snapshot` for (step, label, answers) shortly after each change, and saves it."""

    saved = Signal()

    def __init__(
        self,
        context: Context,
        wizard: str,
        draft_id: int | None,
        snapshot: Snapshot,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._context, self._wizard, self._snapshot = context, wizard, snapshot
        self.draft_id = draft_id
        self._saving = self._again = self._over = False
        self._then: Callable[[], object] | None = None
        self.failed = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._save)

    def touch(self) -> None:
        """Something changed: save soon."""
        if not self._over:
            self._timer.start()

    def flush(self) -> None:
        """Save now what still waits: the page is being left."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def stop(self, then: Callable[[], object]) -> None:
        """Save no more, since the use case takes the draft away with it; `then` it may begin, once
        no save is under way that would bring the draft back."""
        self._over, self._then = True, then
        self._timer.stop()
        if not self._saving:
            self._go_on()

    def resume(self) -> None:
        """Go on saving: the use case refused."""
        self._over = False
        self.touch()

    def _save(self) -> None:
        if self._saving:
            self._again = True
            return
        self._saving, self._again = True, False
        rt, actor, wizard, draft = (
            self._context.rt,
            self._context.actor,
            self._wizard,
            self.draft_id,
        )
        step, label, answers = self._snapshot()
        frozen = dict(answers)

        def work() -> int:
            return save_draft(rt, actor, draft, wizard, step, label, frozen)

        # The bus outlives this page: the last save is told although the page is gone by then.
        tasks.run(bus(), work, self._on_saved, self._on_failed)

    def _on_saved(self, draft_id: int) -> None:
        bus().changed.emit("draft", draft_id)
        if not isValid(self):
            return
        self._saving = self.failed = False
        self.draft_id = draft_id
        if self._again and not self._over:
            self._save()
        self.saved.emit()
        self._go_on()

    def _on_failed(self, error: BaseException) -> None:
        if not isValid(self):
            tasks.report(error)
            return
        self._saving, self.failed = False, True
        if not self._over:
            tasks.report(error)
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
