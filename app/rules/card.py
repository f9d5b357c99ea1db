"""Whether dates and amounts on the employment card can be (§10.2; Appendix 2 to the standard)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import Sex
from app.rules.age import MONTHS_IN_YEAR, age_on, birthday
from app.rules.card_reasons import (
    LONGEST_LIFE_AT_WORK,
    amount_faults,
    fault,
    oddity,
    years_of_life,
)
from app.rules.verdict import Params, Reason

EARLIEST_BIRTH = date(1900, 1, 1)
USUAL_AGE = 14
"""Under it an applicant, or a first day of unemployment, is odd; no paragraph forbids it."""
USUAL_CHILDREN = 20
_MOST_CHILDREN = _MOST_SPECIALTIES = 99
_MOST_PAY = 999_999_999
"""Tenge a month: what the form's line and the databases' whole numbers hold."""
_KAZAKHSTAN, _STATELESS = "KZ", "XX"
_OF_CITIZENS = frozenset({"identity_card", "passport"})
_OF_OTHERS = frozenset(
    {
        "residence_permit",
        "stateless_certificate",
        "refugee_certificate",
        "asylum_seeker_certificate",
        "kandas_certificate",
        "foreign_passport",
    }
)
_WITH_A_TERM = frozenset(
    {
        "identity_card",
        "passport",
        "residence_permit",
        "stateless_certificate",
        "refugee_certificate",
        "temporary_identity",
        "foreign_passport",
    }
)
"""Documents that say until when they are good; the others may be without a term."""


@dataclass(frozen=True)
class CardFacts:
    """The card's fields that can contradict each other or the calendar; None: not filled in.

    iin_birth_date, iin_sex: what the IIN itself says. citizenship: a code of the list
    "countries", identity_kind of "identity_document_kind". Pay is in tenge a month,
    experience in years; children are those under eighteen who live with the person.
    """

    birth_date: date | None = None
    sex: Sex | None = None
    iin_birth_date: date | None = None
    iin_sex: Sex | None = None
    identity_issued_on: date | None = None
    identity_valid_until: date | None = None
    unemployed_since: date | None = None
    lowest_pay: int | None = None
    highest_pay: int | None = None
    citizenship: str | None = None
    identity_kind: str | None = None
    children: int | None = None
    specialties_count: int | None = None
    main_experience: int | None = None
    total_experience: int | None = None
    last_experience: int | None = None
    previous_unemployment_months: int | None = None
    training_months: int | None = None


@para("10", "2")
def card_faults(facts: CardFacts, today: date) -> tuple[Reason, ...]:
    """What is wrong on the card, each with its `field`; empty where all can be.

    An expired identity document is a ground of S9, and one that has a term cannot be judged by
    it without "valid until"; what is only odd is WARNED.
    """
    return (
        *_birth_faults(facts, today),
        *_sex_faults(facts),
        *_identity_faults(facts, today),
        *_unemployment_faults(facts, today),
        *_pay_faults(facts),
        *_citizenship_oddities(facts),
        *_amount_faults(facts, today),
        *_experience_faults(facts),
    )


def _birth_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    born = facts.birth_date
    if born is None:
        return
    if born > today:
        yield fault("birth_in_future", "birth_date")
    elif born < EARLIEST_BIRTH:
        yield fault("birth_too_early", "birth_date", earliest=EARLIEST_BIRTH)
    elif age_on(born, today) < USUAL_AGE:
        yield oddity("very_young", "birth_date", age=age_on(born, today))
    if facts.iin_birth_date is not None and born != facts.iin_birth_date:
        yield fault("birth_not_as_iin", "birth_date", iin_birth_date=facts.iin_birth_date)


def _sex_faults(facts: CardFacts) -> Iterator[Reason]:
    if None not in (facts.sex, facts.iin_sex) and facts.sex is not facts.iin_sex:
        yield fault("sex_not_as_iin", "sex")


def _identity_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    issued, until, born = facts.identity_issued_on, facts.identity_valid_until, facts.birth_date
    if issued is not None and issued > today:
        yield fault("issued_in_future", "identity_issued_on")
    if issued is not None and born is not None and issued < born:
        yield fault("issued_before_birth", "identity_issued_on")
    if until is None:
        if facts.identity_kind in _WITH_A_TERM:
            yield Reason("validity_missing", Paragraph("S9"), {}, "identity_valid_until")
    elif issued is not None and issued > until:
        yield fault("issued_after_expiry", "identity_valid_until")
    elif until < today:
        params: Params = {"valid_until": until}
        yield Reason("identity_expired", Paragraph("S9"), params, "identity_valid_until")


def _unemployment_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    since, born = facts.unemployed_since, facts.birth_date
    if since is None:
        return
    if since > today:
        yield fault("unemployed_in_future", "unemployed_since")
    if born is None:
        return
    if since < born:
        yield fault("unemployed_before_birth", "unemployed_since")
    elif since < birthday(born, USUAL_AGE):
        yield oddity("unemployed_very_young", "unemployed_since", age=age_on(born, since))


def _pay_faults(facts: CardFacts) -> Iterator[Reason]:
    low, high = facts.lowest_pay, facts.highest_pay
    for field, pay in (("lowest_pay", low), ("highest_pay", high)):
        yield from amount_faults(field, pay, _MOST_PAY)
    if low is not None and high is not None and low > high:
        yield fault("pay_order", "highest_pay")


def _citizenship_oddities(facts: CardFacts) -> Iterator[Reason]:
    """The Law is for citizens, kandas, foreigners who live here and the stateless (L2.2)."""
    citizenship, kind = facts.citizenship, facts.identity_kind
    if citizenship is None or kind is None:
        return
    is_citizen = citizenship == _KAZAKHSTAN
    if (
        kind in (_OF_OTHERS if is_citizen else _OF_CITIZENS)
        or (kind == "stateless_certificate" and citizenship != _STATELESS)
        or (kind == "foreign_passport" and citizenship == _STATELESS)
    ):
        yield oddity("citizenship_and_document_differ", "identity_kind")


def _amount_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    years = years_of_life(facts.birth_date, today)
    months = None if years is None else (years + 1) * MONTHS_IN_YEAR
    most_years, most_months = LONGEST_LIFE_AT_WORK, LONGEST_LIFE_AT_WORK * MONTHS_IN_YEAR
    yield from amount_faults("children", facts.children, _MOST_CHILDREN)
    if facts.children is not None and USUAL_CHILDREN < facts.children <= _MOST_CHILDREN:
        yield oddity("children_many", "children", count=facts.children)
    yield from amount_faults("specialties_count", facts.specialties_count, _MOST_SPECIALTIES)
    for field in ("main_experience", "total_experience", "last_experience"):
        yield from amount_faults(field, getattr(facts, field), most_years, years)
    for field in ("previous_unemployment_months", "training_months"):
        yield from amount_faults(field, getattr(facts, field), most_months, months)


def _experience_faults(facts: CardFacts) -> Iterator[Reason]:
    total = facts.total_experience
    parts = [years for years in (facts.main_experience, facts.last_experience) if years is not None]
    if total is not None and parts and max(parts) > total:
        yield fault("experience_order", "total_experience", longest=max(parts))
