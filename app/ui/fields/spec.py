"""What a field is, apart from how it is drawn. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
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
    LIST = "list"  # list[dict[str, Any]], each entry answering `specs`
    WORDS = "words"  # list[str], short texts in their order
    CHOICES = "choices"  # list[str], codes of the list `list_name`
    FILES = "files"  # list[{"id": int, "name": str, "size": int}], size in bytes
    RECORD = "record"  # int, number of a record that the window looks up


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

LONGEST_WORDS = 100
"""How many letters one item of WORDS may have."""


@dataclass(frozen=True)
class FieldSpec:
    """One question of a page.

    `label`, `caption` and `help` are English sources marked with `QT_TRANSLATE_NOOP("Field", ...)`:
    a caption always stands under the field, the help is told while the field has the focus;
    `paragraph` is the rule that asks ("34", "L14.6"); `list_name` names the classifier of a
    CHOICE or of CHOICES, or a list of `fields/worded.py`; `visible_if` judges the present values
    of the page (of the entry, in a LIST), and a hidden field keeps its value on the screen but
    gives none; `specs` are the questions of a LIST's entry; `vague` lets a DATE be told by its
    year, or month and year; `alone` gives the whole line to a short field whose titles are long;
    `beside` names the field, before this one, in whose head this CHECK stands; `under` the one it
    goes on with, where several on a page share this one's label; `fair_wording`
    underlines in a text what discriminates (L28.2.7), and says so, while one types; `none_found`,
    an English source like `label`, says of a RECORD what to do where no record fits the words;
    `suggests` lets the window offer what it knows while WORDS are typed.
    """

    name: str
    label: str
    kind: FieldKind
    required: bool = False
    paragraph: str = ""
    caption: str = ""
    help: str = ""
    list_name: str = ""
    max_length: int = 255
    visible_if: Callable[[Mapping[str, Any]], bool] | None = None
    specs: tuple["FieldSpec", ...] = ()
    vague: bool = False
    alone: bool = False
    beside: str = ""
    under: str = ""
    fair_wording: bool = False
    none_found: str = ""
    suggests: bool = False

    @property
    def is_short(self) -> bool:
        """Whether the field may share its line with another."""
        if self.alone:
            return False
        few_letters = self.kind is FieldKind.TEXT and self.max_length <= FEW_LETTERS
        return few_letters or self.kind in SHORT_KINDS

    def is_visible(self, values: Mapping[str, Any]) -> bool:
        """Whether the field is asked, the page's values being these."""
        return self.visible_if is None or self.visible_if(values)


def with_help(table: Mapping[str, str], *specs: FieldSpec) -> tuple[FieldSpec, ...]:
    """The questions, each with its help from the table. Raises KeyError where there is none."""
    return tuple(spec if spec.help else replace(spec, help=table[spec.name]) for spec in specs)


def is_blank(value: Any) -> bool:
    """Whether a value answers nothing: None, an empty text or list. False and 0 are answers."""
    return value is None or value in ("", [], ())


def is_idle(entry: Mapping[str, Any]) -> bool:
    """Whether an entry of a LIST says nothing: all is blank, nothing is ticked."""
    return all(is_blank(value) or value is False for value in entry.values())


def missing_in(spec: FieldSpec, value: Any) -> list[str]:
    """Names of obligatory questions that `value`, the field's, leaves open.

    The field's own name where it is required and blank; within a LIST dotted, with the entry's
    place counted from 0: "education.0.institution". `visible_if` of `spec` itself is the
    caller's to judge, that of an entry's questions is judged on the entry.
    """
    if is_blank(value):
        return [spec.name] if spec.required else []
    if spec.kind is not FieldKind.LIST:
        return []
    return [
        f"{spec.name}.{place}.{name}"
        for place, entry in enumerate(value)
        for asked in spec.specs
        if asked.is_visible(entry)
        for name in missing_in(asked, entry.get(asked.name))
    ]
