"""§24, §52, §56-57: the best registered people for a vacancy, the best vacancies for a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, VacancyState
from app.models import Offer, Person, RegistrationCase, Vacancy, VacancyCandidate
from app.rules.selection import Fit, Part, Seeker, Wanted, fit, has_priority
from app.rules.selection_weights import weights_on
from app.rules.skills import skills_of
from app.services import selection_looks
from app.services.matching import register_of
from app.services.offer_ends import UNDER_WAY
from app.services.runtime import Actor, Runtime, require
from app.services.selection_facts import seekers, skill_words, wanted_of
from app.services.vacancy_queries import VacancyRow, rows_of

SHOWN = 50
_One = TypeVar("_One", Wanted, Seeker)
_SETS = ("licences", "musts")


@dataclass(frozen=True)
class Look:
    """How one looks: how many are shown, and what is other than in the records.

    priority: the groups of `has_priority` come first. changed: wishes changed on the spot, by the
    names of fields of `Wanted` (for a vacancy) or of `Seeker` (for a person); skills as typed.
    """

    limit: int = SHOWN
    priority: bool = False
    changed: Mapping[str, Any] = field(default_factory=dict)


AS_RECORDED = Look()


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be offered the vacancy: his points together and by criterion.

    broken: codes of what leaves him out; none of those that a selection shows. seeker: what was
    judged of him; skills: his own words for them.
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
    seeker: Seeker
    broken: tuple[str, ...] = ()
    has_priority: bool = False
    skills: tuple[str, ...] = ()


@dataclass(frozen=True)
class Selection:
    """The best for a vacancy, in their order.

    considered: how many are registered, and neither chosen for it nor have an offer of it that is
    under way or was answered. left_out: of them, how many each must or rule leaves out, the most
    first. weights_since: from which day the weights. wanted, skills: what was asked, with the
    words for the skills.
    """

    candidates: tuple[Candidate, ...]
    considered: int
    left_out: tuple[tuple[str, int], ...]
    weights_since: date
    look: Look
    wanted: Wanted
    skills: tuple[str, ...] = ()


@dataclass(frozen=True)
class FittingVacancy:
    """A vacancy that may be offered to the person, with his points as of a `Candidate`.

    since: the day of its registration. wanted: what was judged of it; skills: its own words.
    """

    vacancy_id: int
    number: str
    post: str
    occupation: str
    employer_names: Mapping[str, str]
    place: str
    pay_from: int | None
    pay_to: int | None
    places_left: int
    since: date
    score: int
    parts: tuple[Part, ...]
    wanted: Wanted
    broken: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True)
class VacancyChoice:
    """The best vacancies for a person, in their order; fields as of a `Selection`.

    considered: vacancies in force of which he has no offer that is under way or was answered.
    """

    vacancies: tuple[FittingVacancy, ...]
    considered: int
    left_out: tuple[tuple[str, int], ...]
    weights_since: date
    look: Look
    seeker: Seeker
    skills: tuple[str, ...] = ()


def best_candidates(
    rt: Runtime, actor: Actor, vacancy_id: int, look: Look = AS_RECORDED
) -> Selection:
    """The best registered people for a vacancy in force, by the index (`services/matching.py`).

    Who is chosen for it, or has an offer of it that is under way or was answered, is left out.
    The look at each of those shown is entered in the audit trail, before they are shown. Raises
    UserError `vacancy_unknown`, `vacancy_over`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        vacancy, today = _open(session, vacancy_id), rt.clock.now().date()
        wanted, weights = _changed(wanted_of(vacancy), look), weights_on(today)
        index, taken = register_of(rt).people(session), _taken(session, vacancy_id)
        best = index.best(wanted, weights, today, look.limit, taken, priority=look.priority)
        considered, left_out = index.left_out(wanted, weights, today, taken)
        people = seekers(session, RegistrationCase.id.in_([found.id for found in best]))
        cases = [found.id for found in best if found.id in people]
        rows = _people(session, cases, people, {found.id: Fit(found.parts, ()) for found in best})
        skills = _asked(vacancy, look)
    selection_looks.at_people(rt, actor, vacancy_id, [row.person_id for row in rows])
    return Selection(
        candidates=rows,
        considered=considered,
        left_out=_most_first(left_out),
        weights_since=weights.in_force_since,
        look=look,
        wanted=wanted,
        skills=skills,
    )


def why(
    rt: Runtime, actor: Actor, vacancy_id: int, case_id: int, look: Look = AS_RECORDED
) -> Candidate:
    """How one registered person fits a vacancy in force, and what leaves him out, if anything.

    The look is entered in the audit trail. Raises UserError `vacancy_unknown`, `vacancy_over`,
    `candidate_not_registered`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        wanted, today = wanted_of(_open(session, vacancy_id)), rt.clock.now().date()
        seeker = _registered(session, case_id)
        found = fit(_changed(wanted, look), seeker, weights_on(today), today)
        rows = _people(session, [case_id], {case_id: seeker}, {case_id: found})
    selection_looks.at_people(rt, actor, vacancy_id, [rows[0].person_id])
    return rows[0]


def best_vacancies(
    rt: Runtime, actor: Actor, case_id: int, look: Look = AS_RECORDED
) -> VacancyChoice:
    """The best vacancies in force for a registered person, by the index (`services/matching.py`).

    Those of which he has an offer that is under way or was answered are left out. The look at him
    is entered in the audit trail. Raises UserError `candidate_not_registered`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        seeker, today = _changed(_registered(session, case_id), look), rt.clock.now().date()
        weights = weights_on(today)
        offered = frozenset(filter(None, session.scalars(_offered(case_id))))
        index = register_of(rt).vacancies(session)
        best = index.best(seeker, weights, today, look.limit, offered)
        considered, left_out = index.left_out(seeker, weights, today, offered)
        asked = select(Vacancy).where(Vacancy.id.in_([found.id for found in best]))
        known = {one.id: one for one in session.scalars(asked)}
        rows = _vacancies(
            session,
            {found.id: known[found.id] for found in best if found.id in known},
            {id_: wanted_of(one) for id_, one in known.items()},
            {found.id: Fit(found.parts, ()) for found in best},
        )
        person_id, skills = _owner(session, case_id, look)
    selection_looks.at_person(rt, actor, person_id, case_id)
    return VacancyChoice(
        vacancies=rows,
        considered=considered,
        left_out=_most_first(left_out),
        weights_since=weights.in_force_since,
        look=look,
        seeker=seeker,
        skills=skills,
    )


def why_vacancy(
    rt: Runtime, actor: Actor, case_id: int, vacancy_id: int, look: Look = AS_RECORDED
) -> FittingVacancy:
    """How a vacancy in force fits one registered person, and what leaves it out, if anything.

    The look at him is entered in the audit trail. Raises UserError `vacancy_unknown`,
    `vacancy_over`, `candidate_not_registered`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.read() as session:
        vacancy, today = _open(session, vacancy_id), rt.clock.now().date()
        seeker = _changed(_registered(session, case_id), look)
        wanted = wanted_of(vacancy)
        found = fit(wanted, seeker, weights_on(today), today)
        mine = {vacancy_id: vacancy}
        (row,) = _vacancies(session, mine, {vacancy_id: wanted}, {vacancy_id: found})
        person_id, _skills = _owner(session, case_id, look)
    selection_looks.at_person(rt, actor, person_id, case_id)
    return row


def _changed(one: _One, look: Look) -> _One:
    """With the wishes that were changed on the spot."""
    given = dict(look.changed)
    if "skills" in given:
        given["skills"] = skills_of(given["skills"])
    given |= {name: frozenset(given[name]) for name in _SETS if name in given}
    return replace(one, **given)


def _most_first(left_out: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(left_out.items(), key=lambda each: (-each[1], each[0])))


def _open(session: Session, vacancy_id: int) -> Vacancy:
    vacancy = session.get(Vacancy, vacancy_id)
    if vacancy is None:
        raise UserError("vacancy_unknown")
    if vacancy.state is not VacancyState.OPEN:
        raise UserError("vacancy_over")
    return vacancy


def _registered(session: Session, case_id: int) -> Seeker:
    people = seekers(session, RegistrationCase.id == case_id)
    if case_id not in people:
        raise UserError("candidate_not_registered")
    return people[case_id]


NOT_AGAIN = or_(and_(*UNDER_WAY), Offer.answer.is_not(None))
"""Offers of which something may still come, or that were answered: work once declined is not put
to somebody a second time, for each refusal counts (§44.2)."""


def _taken(session: Session, vacancy_id: int) -> frozenset[int]:
    """Whose cases the vacancy has already: chosen, or offered and under way or answered."""
    offered = select(Offer.case_id).where(Offer.vacancy_id == vacancy_id, NOT_AGAIN)
    chosen = select(VacancyCandidate.case_id).where(
        VacancyCandidate.vacancy_id == vacancy_id, VacancyCandidate.dropped_at.is_(None)
    )
    return frozenset(session.scalars(offered)).union(session.scalars(chosen))


def _offered(case_id: int) -> Select[int | None]:
    """The vacancies that the case has offers of, under way or answered."""
    return select(Offer.vacancy_id).where(
        Offer.case_id == case_id, Offer.vacancy_id.is_not(None), NOT_AGAIN
    )


def _asked(vacancy: Vacancy, look: Look) -> tuple[str, ...]:
    own = (item.value for item in vacancy.items if item.field == "skills")
    return tuple(look.changed.get("skills", own))


def _owner(session: Session, case_id: int, look: Look) -> tuple[int, tuple[str, ...]]:
    """Whose case it is, and the words for his skills."""
    person_id = session.get_one(RegistrationCase, case_id).person_id
    own = look.changed.get("skills") or skill_words(session, [person_id]).get(person_id, ())
    return person_id, tuple(own)


def _people(
    session: Session, cases: Sequence[int], people: Mapping[int, Seeker], fits: Mapping[int, Fit]
) -> tuple[Candidate, ...]:
    asked = (
        select(RegistrationCase, Person)
        .join(Person, Person.id == RegistrationCase.person_id)
        .where(RegistrationCase.id.in_(cases))
    )
    known = {case.id: (case, person) for case, person in session.execute(asked)}
    words = skill_words(session, [person.id for _, person in known.values()])
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
            seeker=people[case_id],
            broken=fits[case_id].broken,
            has_priority=has_priority(people[case_id]),
            skills=words.get(person.id, ()),
        )
        for case_id in cases
        for case, person in [known[case_id]]
    )


def _vacancies(
    session: Session,
    vacancies: Mapping[int, Vacancy],
    wishes: Mapping[int, Wanted],
    fits: Mapping[int, Fit],
) -> tuple[FittingVacancy, ...]:
    return tuple(
        _vacancy(row, vacancies[row.id], wishes[row.id], fits[row.id])
        for row in rows_of(session, vacancies)
    )


def _vacancy(row: VacancyRow, vacancy: Vacancy, wanted: Wanted, found: Fit) -> FittingVacancy:
    assert wanted.since is not None
    return FittingVacancy(
        vacancy_id=row.id,
        number=row.number,
        post=row.post,
        occupation=wanted.occupation,
        employer_names=row.employer_names,
        place=wanted.place,
        pay_from=row.pay_from,
        pay_to=row.pay_to,
        places_left=row.places_left,
        since=wanted.since,
        score=found.score,
        parts=found.parts,
        wanted=wanted,
        broken=found.broken,
        skills=tuple(item.value for item in vacancy.items if item.field == "skills"),
    )
