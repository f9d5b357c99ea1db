"""An employer is entered, or his data changed."""

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from app.services.employer_queries import EmployerPage
from app.services.employers import (
    ChangeEmployer,
    EmployerData,
    change_employer,
    enter_employer,
)
from app.ui.context import Context
from app.ui.windows.employers.employer_fields import EMPLOYER_FIELDS
from app.ui.windows.short_form import EntryForm


class EmployerForm(EntryForm[EmployerPage]):
    """The employer's data."""

    def __init__(self, context: Context, page: EmployerPage | None, typed: str = "") -> None:
        super().__init__(context, page, EMPLOYER_FIELDS, typed)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(
            self.tr("Change the employer's data") if self._page else self.tr("New employer")
        )
        self.form.save.setText(self.tr("Save  Ctrl+S"))

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor, data, page = self._context.rt, self._context.actor, _data(values), self._page

        def write() -> int:
            if page is None:
                return enter_employer(rt, actor, data).employer_id
            command = ChangeEmployer(page.id, page.version, data)
            return change_employer(rt, actor, command).employer_id

        return write

    def values_of(self, page: EmployerPage) -> dict[str, Any]:
        return asdict(page.data)


def _data(values: dict[str, Any]) -> EmployerData:
    """What was typed; an empty text stays one, an empty code is None."""
    given = {
        field.name: values[field.name]
        for field in fields(EmployerData)
        if values[field.name] not in (None, "")
    }
    return EmployerData(**{"bin": "", "name_kk": "", **given})
