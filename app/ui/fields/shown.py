"""An answer as people read it, for summaries and the person's page."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core import classifiers
from app.core.identifiers import written_phone
from app.core.vocabulary import Language
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank
from app.ui.fields.worded import title_in
from app.ui.language import current, format_date, format_number

_NOT_IN_A_LINE = frozenset(
    {
        FieldKind.DATE,
        FieldKind.CHECK,
        FieldKind.YES_NO,
        FieldKind.NUMBER,
        FieldKind.MONEY,
        FieldKind.TEXT_LONG,
        FieldKind.FILES,
    }
)
"""Kinds whose values say little without their label, or too much."""
_MOST_IN_A_LINE = 3


def shown_value(spec: FieldSpec, value: Any) -> str:
    """The value of a field in the present language; a code unknown to its list as it stands.

    A list has a line for each entry.
    """
    if is_blank(value):
        return ""
    if isinstance(value, list | tuple):
        return _several(spec, value)
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
    return _named(value) if spec.kind is FieldKind.RECORD else _coded(spec, str(value))


def entry_line(specs: Sequence[FieldSpec], entry: Mapping[str, Any]) -> str:
    """An entry of a list in one line: its first answers in words, and its dates as a period."""
    answered = [
        spec for spec in specs if not is_blank(entry.get(spec.name)) and spec.is_visible(entry)
    ]
    words = [shown_value(spec, entry[spec.name]) for spec in answered if _is_in_line(spec)]
    dates = [spec for spec in specs if spec.kind is FieldKind.DATE]
    days = [shown_value(spec, entry.get(spec.name)) for spec in dates[:2]]
    period = " – ".join(days).strip() if any(days) else ""
    return " · ".join(filter(None, (*words[:_MOST_IN_A_LINE], period)))


def _is_in_line(spec: FieldSpec) -> bool:
    return spec.kind not in _NOT_IN_A_LINE


def _several(spec: FieldSpec, values: Sequence[Any]) -> str:
    if spec.kind is FieldKind.LIST:
        lines = (entry_line(spec.specs, entry) for entry in values)
        return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))
    if spec.kind is FieldKind.FILES:
        return "; ".join(file["name"] for file in values)
    if spec.kind is FieldKind.WORDS:
        return ", ".join(values)
    return "; ".join(_coded(spec, code) for code in values)


def _named(value: Any) -> str:
    """A record by its names, in the language on the screen."""
    if not isinstance(value, Mapping):
        return f"№ {value}"
    return str(value["ru" if current() is Language.RUSSIAN else "kk"])


def _coded(spec: FieldSpec, code: str) -> str:
    if spec.kind is FieldKind.PHONE:
        return written_phone(code)
    try:
        if spec.kind is FieldKind.PLACE:
            return ", ".join(classifiers.place_path(code, current()))
        if spec.kind is FieldKind.OCCUPATION:
            return f"{code}  {classifiers.entry('occupations', code).title(current())}"
        if spec.kind in (FieldKind.CHOICE, FieldKind.CHOICES):
            return title_in(spec.list_name, code)
    except classifiers.UnknownCode:
        return code
    return code
