"""Every paragraph that could bind the centre, and where the program stands with it."""

import importlib
import pkgutil
from dataclasses import dataclass
from enum import StrEnum

import app.core
import app.rules
from app.core.paragraph import RULES, Paragraph
from app.rules.tables import rows
from app.rules.terms import terms_in


class Status(StrEnum):
    """RULE: carried out in code; NOT_YET, NOT_OURS: `why` says more; DEFINITION: asks nothing."""

    RULE = "rule"
    NOT_YET = "not_yet"
    NOT_OURS = "not_ours"
    DEFINITION = "definition"


@dataclass(frozen=True)
class Entry:
    """One row of resources/order/paragraphs.csv; `who` is whom the paragraph binds."""

    paragraph: Paragraph
    binding: bool
    who: str
    summary_en: str
    status: Status
    why: str


def load() -> tuple[Entry, ...]:
    """All entries, in the order of the texts: Rules, standards, Law."""
    return tuple(
        Entry(
            Paragraph(row["paragraph"], row["part"]),
            row["binding"] == "yes",
            row["who"],
            row["summary_en"],
            Status(row["status"]),
            row["why"],
        )
        for row in rows("paragraphs")
    )


def import_all_rules() -> None:
    """Import every module of app.rules and app.core, so that RULES is full."""
    for package in (app.core, app.rules):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


def tagged_functions() -> dict[Paragraph, tuple[str, ...]]:
    """The functions of rules and core by paragraph, by their full names."""
    import_all_rules()
    own = {
        paragraph: tuple(n for n in names if n.startswith(("app.rules.", "app.core.")))
        for paragraph, names in RULES.items()
    }
    return {paragraph: names for paragraph, names in own.items() if names}


def term_codes() -> dict[Paragraph, tuple[str, ...]]:
    """The codes of the terms in force by Order 259, by paragraph."""
    codes: dict[Paragraph, tuple[str, ...]] = {}
    for term in terms_in("259-2021").values():
        codes[term.paragraph] = (*codes.get(term.paragraph, ()), term.code)
    return codes
