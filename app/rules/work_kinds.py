"""What kind of work a term asks for: how the queue is sifted, and the hall's purposes answered."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from app.core.vocabulary import Party, Role
from app.rules.moves import MOVES
from app.rules.terms import EDITIONS, terms_in
from app.rules.vacancy_moves import VACANCY_MOVES


class WorkKind(StrEnum):
    """The kinds of work that terms stand for, in the order of the Rules."""

    REGISTRATION = "registration_work"
    WORK = "finding_work"
    DECISION = "decision_work"
    CERTIFICATE = "certificate_work"
    DEREGISTRATION = "deregistration_work"
    COMPLAINT = "complaint_work"
    PLAN = "plan_work"
    MEASURE = "measure_work"


_CODES: Mapping[WorkKind, frozenset[str]] = {
    WorkKind.REGISTRATION: frozenset({"8", "12", "20", "21", "S3", "S3.waiting", "S3.service"}),
    WorkKind.WORK: frozenset(
        {"24", "53", "54", "56", "58", "59.job_seeker", "59.unemployed", "59.other"}
        | {"60", "61", "62", "L15.2.3", "L28.2.1", "L28.2.2", "L28.2.4"}
    ),
    WorkKind.DECISION: frozenset({"31", "32", "33", "35"}),
    WorkKind.CERTIFICATE: frozenset({"38", "42", "A6.3"}),
    WorkKind.DEREGISTRATION: frozenset(
        {"44", "44.3.employer", "44.6", "45", "L16.1", "L16.1.2.employer", "L16.2", "L26.3"}
    ),
    WorkKind.COMPLAINT: frozenset({"46", "47"}),
    WorkKind.PLAN: frozenset({"48", "51", "L15.2.4"}),
    WorkKind.MEASURE: frozenset(
        {"44.3.measure", "L16.1.2.measure", "L19.7", "L20.5", "L21.4-1", "L22.4", "L25.1", "L30.2"}
    ),
}

_WRITTEN_DOWN_ITSELF = frozenset({"59.job_seeker", "59.unemployed", "62"})
"""§59, §62: the program writes a silence down when its term is over (services/offers.py,
services/referrals.py)."""


def kind_of(code: str) -> WorkKind:
    """The kind of work that a term of this code asks for. Raises KeyError for no such term."""
    return _kinds()[code]


def codes_of(kind: WorkKind) -> frozenset[str]:
    """The codes of the terms of that kind."""
    return _CODES[kind]


@cache
def running_codes() -> tuple[str, ...]:
    """The codes of the terms that moves of a case or a vacancy, or a contract (L30.2), start:
    those that can stand in a queue."""
    of_cases = [code for move in MOVES.values() for code in move.starts]
    of_vacancies = [code for step in VACANCY_MOVES.values() for code in step.starts]
    return tuple(dict.fromkeys([*of_cases, *of_vacancies, "L30.2"]))


@cache
def posts_of_work() -> frozenset[Role]:
    """The posts to which running terms fall, in whichever edition."""
    rules = (rule for edition in EDITIONS for rule in terms_in(edition.name).values())
    return frozenset(rule.owner for rule in rules if rule.code in running_codes())


@cache
def codes_for_paragraph(paragraph: str) -> frozenset[str]:
    """The codes of the terms that the paragraph sets, in whichever edition."""
    return frozenset(
        rule.code
        for edition in EDITIONS
        for rule in terms_in(edition.name).values()
        if str(rule.paragraph) == paragraph
    )


@cache
def done_by_office() -> frozenset[str]:
    """The codes of running terms within which the office itself has to act."""
    rules = terms_in(EDITIONS[0].name)
    return frozenset(code for code in running_codes() if rules[code].binds is Party.OFFICE)


@cache
def followed_up_by_office() -> frozenset[str]:
    """The codes of running terms that bind another, and are the office's once they are past due.

    Not those whose end the program writes down itself.
    """
    return frozenset(running_codes()) - done_by_office() - _WRITTEN_DOWN_ITSELF


@cache
def _kinds() -> Mapping[str, WorkKind]:
    return {code: kind for kind, codes in _CODES.items() for code in codes}
