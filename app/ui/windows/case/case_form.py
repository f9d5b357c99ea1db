"""A short form on a person's case: what it is for, what is asked, and the verb below."""

from PySide6.QtWidgets import QWidget

from app.services.person_page import PersonPage
from app.ui.context import Context
from app.ui.fields.spec import FieldSpec
from app.ui.windows.record_form import RecordForm


class CaseForm(RecordForm):
    """A `RecordForm` that knows the page of the person and his case."""

    def __init__(
        self,
        context: Context,
        page: PersonPage,
        specs: tuple[FieldSpec, ...],
        *above: QWidget,
    ) -> None:
        assert page.case is not None
        self._page, self._case = page, page.case
        super().__init__(context, f"{page.full_name}  ·  {page.case.number}", specs, *above)
