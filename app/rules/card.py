"""Whether dates and amounts on the employment card can be (§10.2; Appendix 2 to the standard)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import Sex
from app.rules.age import age_on, birthday
from app.rules.verdict import Outcome, Params, Reason

EARLIEST_BIRTH = date(1900, 1, 1)
USUAL_AGE = 14
"""Under it an applicant, or a first day of unemployment, is odd; no paragraph forbids it."""
_FORM = Paragraph("10", "2")


@dataclass(frozen=True)
class CardFacts:
    """The card's fields that can contradict each other or the calendar; None: not filled in.

    iin_birth_date, iin_sex: what the IIN itself says. Pay is in tenge a month.
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


@para("10", "2")
def card_faults(facts: CardFacts, today: date) -> tuple[Reason, ...]:
    """What is wrong on the card, each with its `field`; empty where all can be.

    An expired identity document is a ground of S9; what is only odd is WARNED.
    """
    return (
        *_birth_faults(facts, today),
        *_sex_faults(facts),
        *_identity_faults(facts, today),
        *_unemployment_faults(facts, today),
        *_pay_faults(facts),
    )


def _fault(code: str, field: str, **params: str | int | date) -> Reason:
    return Reason(code, _FORM, params, field)


def _oddity(code: str, field: str, **params: str | int | date) -> Reason:
    return Reason(code, _FORM, params, field, Outcome.WARNED)


def _birth_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    born = facts.birth_date
    if born is None:
        return
    if born > today:
        yield _fault("birth_in_future", "birth_date")
    elif born < EARLIEST_BIRTH:
        yield _fault("birth_too_early", "birth_date", earliest=EARLIEST_BIRTH)
    elif age_on(born, today) < USUAL_AGE:
        yield _oddity("very_young", "birth_date", age=age_on(born, today))
    if facts.iin_birth_date is not None and born != facts.iin_birth_date:
        yield _fault("birth_not_as_iin", "birth_date", iin_birth_date=facts.iin_birth_date)


def _sex_faults(facts: CardFacts) -> Iterator[Reason]:
    if None not in (facts.sex, facts.iin_sex) and facts.sex is not facts.iin_sex:
        yield _fault("sex_not_as_iin", "sex")


def _identity_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    issued, until, born = facts.identity_issued_on, facts.identity_valid_until, facts.birth_date
    if issued is not None and issued > today:
        yield _fault("issued_in_future", "identity_issued_on")
    if issued is not None and born is not None and issued < born:
        yield _fault("issued_before_birth", "identity_issued_on")
    if until is None:
        return
    if issued is not None and issued > until:
        yield _fault("issued_after_expiry", "identity_valid_until")
    elif until < today:
        params: Params = {"valid_until": until}
        yield Reason("identity_expired", Paragraph("S9"), params, "identity_valid_until")


def _unemployment_faults(facts: CardFacts, today: date) -> Iterator[Reason]:
    since, born = facts.unemployed_since, facts.birth_date
    if since is None:
        return
    if since > today:
        yield _fault("unemployed_in_future", "unemployed_since")
    if born is None:
        return
    if since < born:
        yield _fault("unemployed_before_birth", "unemployed_since")
    elif since < birthday(born, USUAL_AGE):
        yield _oddity("unemployed_very_young", "unemployed_since", age=age_on(born, since))


def _pay_faults(facts: CardFacts) -> Iterator[Reason]:
    low, high = facts.lowest_pay, facts.highest_pay
    for field, pay in (("lowest_pay", low), ("highest_pay", high)):
        if pay is not None and pay < 0:
            yield _fault("pay_negative", field)
    if low is not None and high is not None and low > high:
        yield _fault("pay_order", "highest_pay")
