"""What a field is, apart from how it is drawn. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class FieldKind(StrEnum):
    """Which widget asks for the value, and the JSON type of the value it gives."""

    TEXT = "text"  # str
    NAME = "name"  # str
    IIN = "iin"  # str of 12 digits
    DATE = "date"  # str, ISO 8601
    CHOICE = "choice"  # str, code of the list `list_name`
    PLACE = "place"  # str, code of the classifier of places
    OCCUPATION = "occupation"  # str, code of the classifier of occupations
    PHONE = "phone"  # str, +77011234567
    EMAIL = "email"  # str
    MONEY = "money"  # int, tenge
    NUMBER = "number"  # int
    CHECK = "check"  # bool
    TEXT_LONG = "text_long"  # str
    YES_NO = "yes_no"  # bool
    PASSWORD = "password"  # str, as it was typed


SHORT_KINDS = frozenset(
    {
        FieldKind.NAME,
        FieldKind.IIN,
        FieldKind.DATE,
        FieldKind.CHOICE,
        FieldKind.PHONE,
        FieldKind.EMAIL,
        FieldKind.MONEY,
        FieldKind.NUMBER,
        FieldKind.YES_NO,
        FieldKind.PASSWORD,
    }
)
"""Kinds that stand two in a row where the page is wide enough."""

FEW_LETTERS = 40
"""A text of at most so many letters stands with them."""


@dataclass(frozen=True)
class FieldSpec:
    """One question of a page.

    `label` and `help` are English sources marked with `QT_TRANSLATE_NOOP("Field", ...)`;
    `paragraph` is the rule that asks ("34", "L14.6"); `list_name` names a CHOICE's classifier;
    `visible_if` judges the page's present values, and a hidden field keeps its value on the
    screen but gives none.
    """

    name: str
    label: str
    kind: FieldKind
    required: bool = False
    paragraph: str = ""
    help: str = ""
    list_name: str = ""
    max_length: int = 255
    visible_if: Callable[[Mapping[str, Any]], bool] | None = None

    @property
    def is_short(self) -> bool:
        """Whether the field may share its line with another."""
        few_letters = self.kind is FieldKind.TEXT and self.max_length <= FEW_LETTERS
        return few_letters or self.kind in SHORT_KINDS

    def is_visible(self, values: Mapping[str, Any]) -> bool:
        """Whether the field is asked, the page's values being these."""
        return self.visible_if is None or self.visible_if(values)
