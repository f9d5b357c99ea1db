"""Who sent the letter: found by BIN or name as one types, with what is known of him."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from app.core.classifiers import UnknownCode, place_path
from app.core.vocabulary import Language
from app.services.employer_queries import EmployerRow, employer_row, find_employers
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.base import Input
from app.ui.fields.form_page import FormPage
from app.ui.fields.records import RecordField
from app.ui.fields.search import Hit
from app.ui.wizards.flow import Answers
from app.ui.wizards.vacancy.flow import KNOWN, with_employer
from app.ui.wizards.wizard import WizardWindow

FIELD = "employer_id"
_LIMIT = 12


class EmployerSearch(QObject):
    """Lets the wizard's field search the employers, and fills in what the one taken brings."""

    def __init__(
        self, context: Context, window: WizardWindow, take: Callable[[Answers], None]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._take = context, window, take
        self._field: RecordField | None = None
        self._reading = tasks.Latest(self)
        window.page_made.connect(self._on_page)
        window.answered.connect(self._on_answered)
        if window.step_name == "letter":
            self._on_page(window.page)
            window.page.set_values({FIELD: window.answers.get(FIELD)})

    def _on_page(self, page: FormPage) -> None:
        if self._window.step_name != "letter":
            return
        field = page.field(FIELD)
        assert isinstance(field, RecordField)
        self._field = field
        search_employers(field, self._context)
        known = self._window.answers.get(KNOWN)
        if known:
            field.know(int(self._window.answers[FIELD]), known)

    def _on_answered(self, name: str, number: Any) -> None:
        if name != FIELD:
            return
        self._forget(self._window.answers)
        if number is None:
            self._reading.cancel()
            return
        rt, actor = self._context.rt, self._context.actor
        self._reading.run(lambda: employer_row(rt, actor, number), self._show)

    def _show(self, employer: EmployerRow) -> None:
        if self._window.answers.get(FIELD) != employer.employer_id:
            return
        if self._field is not None:
            self._field.know(employer.employer_id, employer.names)
        self._take(with_employer(employer))

    @staticmethod
    def _forget(answers: dict[str, Any]) -> None:
        """What the employer before brought with him goes with him."""
        known = answers.pop(KNOWN, None) or {}
        if known.get("place") and known["place"] == answers.get("place"):
            answers["place"] = None


def search_employers(field: Input, context: Context) -> None:
    """Let the field find employers by BIN or name."""
    assert isinstance(field, RecordField)
    rt, actor = context.rt, context.actor
    field.search_by(lambda text, spoken: _hits(find_employers(rt, actor, text, _LIMIT), spoken))


def _hits(found: Sequence[EmployerRow], spoken: Language) -> tuple[Hit, ...]:
    """The employers as the list shows them."""
    tongue = "ru" if spoken is Language.RUSSIAN else "kk"
    return tuple(
        Hit(str(row.employer_id), row.names[tongue], " · ".join((row.bin, *_place(row, spoken))))
        for row in found
    )


def _place(row: EmployerRow, spoken: Language) -> tuple[str, ...]:
    try:
        return place_path(row.place, spoken)[-1:] if row.place else ()
    except UnknownCode:
        return ()
