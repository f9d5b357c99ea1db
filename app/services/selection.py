"""§56-57: the best of all registered people for a vacancy, each with his reasons."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, VacancyState
from app.models import Offer, Person, RegistrationCase, Vacancy, VacancyCandidate
from app.rules.selection import Fit, Part, Seeker, fit, rank
from app.rules.selection_weights import weights_on
from app.services import audit
from app.services.offer_ends import UNDER_WAY
from app.services.runtime import Actor, Runtime, require
from app.services.selection_facts import seekers, wanted_of

SHOWN = 50


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be offered the vacancy: his points together and by criterion.

    broken: codes of what leaves him out; none of those that a selection shows.
    """

    case_id: int
    person_id: int
    name: str
    iin: str | None
    case_number: str
    state: CaseState
    waits_since: date
    score: int
    parts: tuple[Part, ...]
    broken: tuple[str, ...] = ()


@dataclass(frozen=True)
class Selection:
    """The best for a vacancy, in their order.

    considered: how many are registered and have no offer of it under way. left_out: of them, how
    many each must or rule leaves out, the most first. weights_since: from which day the weights.
    """

    candidates: tuple[Candidate, ...]
    considered: int
    left_out: tuple[tuple[str, int], ...]
    weights_since: date


def best_candidates(rt: Runtime, actor: Actor, vacancy_id: int, limit: int = SHOWN) -> Selection:
    """The best registered people for a vacancy in force, by a plain reading of all of them.

    Who is chosen for it, or has an offer of it under way, is left out. The look at each of those
    shown is entered in the audit trail. Raises UserError `vacancy_unknown`, `vacancy_over`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:  # long, and so without the one writer's lock
        wanted, today = wanted_of(_open(session, vacancy_id)), rt.clock.now().date()
        weights, people = weights_on(today), seekers(session)
        for case_id in _taken(session, vacancy_id):
            people.pop(case_id, None)
        fits = {case_id: fit(wanted, one, weights, today) for case_id, one in people.items()}
        left_out = Counter(code for found in fits.values() for code in found.broken)
        able = [case_id for case_id, found in fits.items() if not found.broken]
        best = nsmallest(limit, able, key=lambda one: rank(people[one], fits[one].score))
        rows = _rows(session, best, people, fits)
    _note_looks(rt, actor, vacancy_id, rows)
    return Selection(rows, len(people), tuple(left_out.most_common()), weights.in_force_since)


def why(rt: Runtime, actor: Actor, vacancy_id: int, case_id: int) -> Candidate:
    """How one registered person fits a vacancy in force, and what leaves him out, if anything.

    The look is entered in the audit trail. Raises UserError `vacancy_unknown`, `vacancy_over`,
    `candidate_not_registered`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        wanted, today = wanted_of(_open(session, vacancy_id)), rt.clock.now().date()
        people = seekers(session, RegistrationCase.id == case_id)
        if case_id not in people:
            raise UserError("candidate_not_registered")
        found = fit(wanted, people[case_id], weights_on(today), today)
        rows = _rows(session, [case_id], people, {case_id: found})
    _note_looks(rt, actor, vacancy_id, rows)
    return rows[0]


def _note_looks(rt: Runtime, actor: Actor, vacancy_id: int, rows: Sequence[Candidate]) -> None:
    """Nobody's reasons are told before the look at him is in the trail."""
    shown = {row.person_id: {"vacancy": vacancy_id} for row in rows}
    with rt.sessions.begin() as session:
        audit.record_each(session, rt, actor, "person.viewed", "person", shown)


def _open(session: Session, vacancy_id: int) -> Vacancy:
    vacancy = session.get(Vacancy, vacancy_id)
    if vacancy is None:
        raise UserError("vacancy_unknown")
    if vacancy.state is not VacancyState.OPEN:
        raise UserError("vacancy_over")
    return vacancy


def _taken(session: Session, vacancy_id: int) -> set[int]:
    """Whose cases the vacancy has already: chosen, or offered and something may come of it."""
    offered = select(Offer.case_id).where(Offer.vacancy_id == vacancy_id, *UNDER_WAY)
    chosen = select(VacancyCandidate.case_id).where(
        VacancyCandidate.vacancy_id == vacancy_id, VacancyCandidate.dropped_at.is_(None)
    )
    return {*session.scalars(offered), *session.scalars(chosen)}


def _rows(
    session: Session, cases: list[int], people: Mapping[int, Seeker], fits: Mapping[int, Fit]
) -> tuple[Candidate, ...]:
    asked = (
        select(RegistrationCase, Person)
        .join(Person, Person.id == RegistrationCase.person_id)
        .where(RegistrationCase.id.in_(cases))
    )
    known = {case.id: (case, person) for case, person in session.execute(asked)}
    return tuple(
        Candidate(
            case_id=case_id,
            person_id=person.id,
            name=person.full_name,
            iin=person.iin,
            case_number=case.number,
            state=case.state,
            waits_since=people[case_id].waits_since,
            score=fits[case_id].score,
            parts=fits[case_id].parts,
            broken=fits[case_id].broken,
        )
        for case_id in cases
        for case, person in [known[case_id]]
    )
