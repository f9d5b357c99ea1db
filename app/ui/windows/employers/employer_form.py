"""An employer is entered, or his data changed."""

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from PySide6.QtCore import Signal

from app.core.errors import UserError
from app.services.employer_queries import EmployerPage
from app.services.employers import (
    ChangeEmployer,
    EmployerData,
    change_employer,
    enter_employer,
)
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.messages import sentence
from app.ui.parts import shortcut
from app.ui.windows.employers.employer_fields import EMPLOYER_FIELDS
from app.ui.windows.short_form import ShortForm


class EmployerForm(ShortForm[EmployerPage]):
    """The employer's data; who is entered already is offered to be opened instead."""

    existing_wanted = Signal(int)

    def __init__(self, context: Context, page: EmployerPage | None, typed: str = "") -> None:
        super().__init__(context, page, EMPLOYER_FIELDS)
        self._existing = 0
        if page is not None:
            self.form.form.set_values(asdict(page.data))
        elif typed:
            number = typed.replace(" ", "")
            known = {"bin": number} if number.isdecimal() else {"name_kk": typed}
            self.form.form.set_values(known)
        shortcut(self, KEYS[Act.OPEN].keys, self._open_existing)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(
            self.tr("Change the employer's data") if self._page else self.tr("New employer")
        )
        self.form.save.setText(self.tr("Save  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor, data, page = self._context.rt, self._context.actor, _data(values), self._page
        self._existing = 0

        def write() -> int:
            if page is None:
                return enter_employer(rt, actor, data).employer_id
            command = ChangeEmployer(page.id, page.version, data)
            return change_employer(rt, actor, command).employer_id

        return write

    def _on_refused(self, error: BaseException) -> None:
        super()._on_refused(error)
        if isinstance(error, UserError) and error.code == "employer_exists":
            self._existing = int(error.params["employer_id"])
            self.form.banner.tell(
                "error",
                lambda: sentence(error),
                lambda: self.tr("Open it  Ctrl+O"),
                self._open_existing,
            )

    def _open_existing(self) -> None:
        if self._existing:
            self.form.touched = False
            self.existing_wanted.emit(self._existing)


def _data(values: dict[str, Any]) -> EmployerData:
    """What was typed; an empty text stays one, an empty code is None."""
    given = {
        field.name: values[field.name]
        for field in fields(EmployerData)
        if values[field.name] not in (None, "")
    }
    return EmployerData(**{"bin": "", "name_kk": "", **given})
