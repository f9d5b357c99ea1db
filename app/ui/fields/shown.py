"""An answer as people read it, for summaries and the person's page."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core import classifiers
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import current, format_date, format_number


def shown_value(spec: FieldSpec, value: Any) -> str:
    """The value of a field in the present language; a code unknown to its list as it stands."""
    if value is None or value == "":
        return ""
    if spec.kind in (FieldKind.CHECK, FieldKind.YES_NO):
        yes, no = (
            QCoreApplication.translate("Shown", "Yes"),
            QCoreApplication.translate("Shown", "No"),
        )
        return yes if value else no
    if spec.kind is FieldKind.DATE:
        return format_date(date.fromisoformat(value))
    if spec.kind is FieldKind.MONEY:
        return f"{format_number(value)} ₸"
    return _coded(spec, str(value))


def _coded(spec: FieldSpec, code: str) -> str:
    try:
        if spec.kind is FieldKind.PLACE:
            return ", ".join(classifiers.place_path(code, current()))
        if spec.kind is FieldKind.OCCUPATION:
            return f"{code}  {classifiers.entry('occupations', code).title(current())}"
        if spec.kind is FieldKind.CHOICE:
            return classifiers.entry(spec.list_name, code).title(current())
    except classifiers.UnknownCode:
        return code
    return code
