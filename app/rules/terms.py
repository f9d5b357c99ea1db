"""The terms of the Rules and the Law: dated values, by edition. Counting is the calendar's."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from app.core.errors import UserError
from app.core.paragraph import Paragraph
from app.core.vocabulary import Party, Role, Unit


@dataclass(frozen=True)
class Edition:
    """A state of the Rules and the day from which it is in force.

    `complete` is False where only the terms whose unit the source names have been entered.
    """

    name: str
    in_force_since: date
    complete: bool


_RECEPTIONS = frozenset(
    {
        "application_received",
        "certificate_applied_for",
        "package_received_from_assistant",
        "vacancy_received",
    }
)


@dataclass(frozen=True)
class Term:
    """A term of one edition.

    code: its name for good, the place in Order 259 ("12", "59.job_seeker"); later editions
        keep the code and change the paragraph.
    amount, unit: the length; MINUTE and MONTH are not reckoned in business days.
    in_force_since: the earliest day the text allows (decision 0003).
    starts: code of the event from which it runs; `before` means backwards from that event.
    keeps_its_day: a validity or a bar, whose end no day off moves (§38, L16.2).
    owner: the post in whose queue it stands; `binds`: who has to act within it.
    """

    code: str
    paragraph: Paragraph
    amount: int
    unit: Unit
    edition: str
    in_force_since: date
    starts: str
    owner: Role
    binds: Party = Party.OFFICE
    before: bool = False
    keeps_its_day: bool = False

    @property
    def by_office_hours(self) -> bool:
        """S7: what reaches the office after hours counts as received on the next business day.

        Every other event counts on the day on which it happens.
        """
        return self.starts in _RECEPTIONS


EDITIONS = (
    Edition("259-2021", date(2021, 4, 10), complete=True),
    Edition("214-2023", date(2023, 7, 1), complete=False),
)
DEFAULT_EDITION = "259-2021"
"""By which the centre works unless its settings say otherwise; a case keeps its own."""


def edition_on(day: date) -> str:
    """Name of the edition in force on a day.

    Raises UserError edition_unknown for a day before the first edition known here.
    """
    held = [edition for edition in EDITIONS if edition.in_force_since <= day]
    if not held:
        raise UserError("edition_unknown", day=day)
    return held[-1].name


@cache
def terms_in(edition: str) -> dict[str, Term]:
    """All terms of an edition by code. Raises UserError edition_unknown."""
    from app.rules.terms_214 import TERMS_214
    from app.rules.terms_259 import TERMS_259

    tables = {"259-2021": TERMS_259, "214-2023": TERMS_214}
    if edition not in tables:
        raise UserError("edition_unknown", edition=edition)
    return {term.code: term for term in tables[edition]}


def term(code: str, edition: str = DEFAULT_EDITION) -> Term:
    """The term of that code. Raises UserError term_unknown, edition_unknown."""
    try:
        return terms_in(edition)[code]
    except KeyError:
        raise UserError("term_unknown", paragraph=code, edition=edition) from None


def terms_of(paragraph: Paragraph, edition: str = DEFAULT_EDITION) -> tuple[Term, ...]:
    """The terms a paragraph sets, at least one. "59" gives those of all its parts.

    Raises UserError term_unknown where it sets none, edition_unknown.
    """
    found = tuple(
        term
        for term in terms_in(edition).values()
        if paragraph in (term.paragraph, Paragraph(term.paragraph.number))
    )
    if not found:
        raise UserError("term_unknown", paragraph=str(paragraph), edition=edition)
    return found
