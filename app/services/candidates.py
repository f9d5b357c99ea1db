"""§56-58: who is chosen for a vacancy, to whom it is offered, and how each of them stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import (
    Action,
    CaseState,
    OfferAnswer,
    ReferralEnd,
    Told,
    VacancyMove,
    VacancyState,
)
from app.models import Offer, Person, Vacancy, VacancyCandidate
from app.models import RegistrationCase as Case
from app.rules.ch5_referral import SERVED
from app.rules.selection import Seeker, is_suitable_by_law, unsuitable
from app.services import audit
from app.services.decisions import checked
from app.services.kept_selections import selection_kept
from app.services.offer_ends import UNDER_WAY
from app.services.offer_queries import OfferView, offers_with
from app.services.offers import REASON_LENGTH, OfferWork, make_offer
from app.services.people_queries import search_people
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.selection import Selection
from app.services.selection_facts import seekers, wanted_of
from app.services.vacancy_steps import step

FOUND_AT_MOST = 50


@dataclass(frozen=True)
class CandidateRow:
    """Somebody chosen for a vacancy, or to whom it was offered.

    state: of his case. offer: the newest of this vacancy to him. chosen_at: None where it was
    offered without a choice. to_be_told: that the vacancy has ended (§63).
    """

    case_id: int
    person_id: int
    name: str
    case_number: str
    state: CaseState
    offer: OfferView | None
    chosen_at: datetime | None
    to_be_told: bool
    note: str = ""


@dataclass(frozen=True)
class SeekerRow:
    """Somebody registered, as the choice of candidates finds him."""

    case_id: int
    person_id: int
    name: str
    iin: str | None
    case_number: str
    state: CaseState


@dataclass(frozen=True)
class OfferedRow:
    """What came of offering to one of several: the offer, or why not."""

    case_id: int
    offer_id: int | None = None
    fault: UserError | None = None


@dataclass(frozen=True)
class Chosen:
    """How many were newly chosen for the vacancy."""

    vacancy_id: int
    count: int


@dataclass(frozen=True)
class StillToTell:
    """A candidate to whom something is owed outside the queue.

    taken_on: the employer takes him on, and the hire is written down on the first day of work;
    else he is to be told that the vacancy has ended (§63).
    """

    offer_id: int
    version: int
    case_id: int
    person_id: int
    name: str
    vacancy_id: int
    vacancy_number: str
    taken_on: bool


def choose(
    rt: Runtime,
    actor: Actor,
    vacancy_id: int,
    version: int,
    case_ids: Sequence[int],
    note: str = "",
    seen: Selection | None = None,
) -> Chosen:
    """§56: these people are chosen for the vacancy; its term is met. Whom it names already stays.
    seen: the list from which they were chosen, to be kept.

    Raises UserError `vacancy_unknown`, `record_changed`, `nobody_chosen`, `vacancy_over`,
    `candidate_not_registered` and what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        vacancy = _open(session, vacancy_id, version)
        note = checked(note, "note", REASON_LENGTH)
        wanted = set(case_ids) - {row.case_id for row in _chosen(session, vacancy_id)}
        if not case_ids:
            raise UserError("nobody_chosen")
        cases = session.scalars(select(Case).where(Case.id.in_(wanted)).order_by(Case.id)).all()
        if len(cases) < len(wanted) or any(case.state not in SERVED for case in cases):
            raise UserError("candidate_not_registered")
        for case in cases:
            row = VacancyCandidate(
                vacancy_id=vacancy_id,
                case_id=case.id,
                chosen_at=rt.clock.now(),
                chosen_by=actor.account_id,
                note=note,
            )
            session.add(row)
        told = {"cases": sorted(wanted)}
        if cases:
            step(session, rt, actor, vacancy, VacancyMove.SELECT_CANDIDATES, {}, told)
        if seen is not None:
            selection_kept(session, rt, actor, vacancy, seen)
        return Chosen(vacancy_id, len(cases))


def drop(rt: Runtime, actor: Actor, vacancy_id: int, version: int, case_id: int) -> None:
    """Somebody is chosen for the vacancy no more; an offer made to him goes on.

    Raises UserError `vacancy_unknown`, `record_changed`, `nobody_chosen`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        _fresh(session, vacancy_id, version)
        mine = [row for row in _chosen(session, vacancy_id) if row.case_id == case_id]
        if not mine:
            raise UserError("nobody_chosen")
        for row in mine:
            row.dropped_at = rt.clock.now()
        after = {"case": case_id}
        audit.record(session, rt, actor, "candidate.dropped", "vacancy", vacancy_id, after=after)


def nobody_suits(rt: Runtime, actor: Actor, vacancy_id: int, version: int) -> None:
    """§56: nobody registered suits the vacancy: its terms of choosing and telling end.

    Raises UserError `vacancy_unknown`, `record_changed`, `vacancy_over`, `candidates_stand`
    where somebody is chosen, or the vacancy is offered to somebody.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        vacancy = _open(session, vacancy_id, version)
        offered = select(Offer.id).where(Offer.vacancy_id == vacancy_id, *UNDER_WAY).limit(1)
        if _chosen(session, vacancy_id) or session.scalar(offered) is not None:
            raise UserError("candidates_stand")
        step(session, rt, actor, vacancy, VacancyMove.NOBODY_SUITS, {})


def offer_to_several(
    rt: Runtime,
    actor: Actor,
    vacancy_id: int,
    version: int,
    case_ids: Sequence[int],
    told_how: Told,
    detail: str = "",
    seen: Selection | None = None,
) -> tuple[OfferedRow, ...]:
    """§58: offer the vacancy to each of these people, told in one way; keep the list from which
    they were chosen, if it is told.

    As suitable work, but to those for whom the records tell that it is not (L12). What cannot be
    offered to one does not keep it from the others: his fault stands in his row, as of
    `offers.offer_work`. Raises UserError `vacancy_unknown`, `record_changed`,
    `nobody_chosen`, `vacancy_over`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        vacancy = _open(session, vacancy_id, version)
        if not case_ids:
            raise UserError("nobody_chosen")
        if seen is not None:
            selection_kept(session, rt, actor, vacancy, seen)
        suits, people = suitable_for(rt, vacancy), seekers(session, Case.id.in_(case_ids))
        return tuple(
            offered_to(
                session,
                rt,
                actor,
                OfferWork(
                    case_id,
                    0,
                    "",
                    "",
                    case_id not in people or suits(people[case_id]),
                    told_how,
                    detail,
                    vacancy_id=vacancy_id,
                ),
            )
            for case_id in dict.fromkeys(case_ids)
        )


def suitable_for(rt: Runtime, vacancy: Vacancy) -> Callable[[Seeker], bool]:
    """Whether a vacancy in force may be offered to somebody as suitable work, by the records."""
    wanted, today = wanted_of(vacancy), rt.clock.now().date()
    return lambda seeker: is_suitable_by_law(unsuitable(wanted, seeker, today))


def candidates_of(rt: Runtime, actor: Actor, vacancy_id: int) -> tuple[CandidateRow, ...]:
    """Everybody chosen for the vacancy, or to whom it was offered, the first of them first.

    The look at each of them is entered in the audit trail. Raises UserError `vacancy_unknown`.
    """
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.begin() as session:
        if session.get(Vacancy, vacancy_id) is None:
            raise UserError("vacancy_unknown")
        chosen = {row.case_id: row for row in _chosen(session, vacancy_id)}
        made = select(Offer).where(Offer.vacancy_id == vacancy_id).order_by(Offer.id)
        newest = {row.case_id: row for row in session.scalars(made)}
        cases = _cases(session, [*chosen, *newest])
        owners = {case.id: case for case, _ in cases}
        views = offers_with(session, rt, list(newest.values()), owners)
        offers = dict(zip(newest, views, strict=True))
        people = {person.id: {"vacancy": vacancy_id} for _, person in cases}
        audit.record_each(session, rt, actor, "person.viewed", "person", people)
        rows = (_row(*each, offers.get(each[0].id), chosen.get(each[0].id)) for each in cases)
        return tuple(sorted(rows, key=_order))


def still_to_tell(rt: Runtime, actor: Actor) -> tuple[StillToTell, ...]:
    """Whoever is to be told that a vacancy has ended, or was taken on and is not placed yet, over
    all vacancies, the oldest offer first."""
    require(actor, Action.VIEW_VACANCIES)
    agreed = Offer.answer == OfferAnswer.ACCEPTED
    untold = and_(
        Offer.ended == ReferralEnd.VACANCY_ENDED,
        Offer.closed_told_on.is_(None),
        or_(Offer.answer.is_(None), agreed),
    )
    promised = and_(Offer.ended.is_(None), Offer.replied_on.is_not(None), agreed)
    asked = (
        select(Offer, Case, Person, Vacancy)
        .join(Case, Case.id == Offer.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(Vacancy, Vacancy.id == Offer.vacancy_id)
        .where(or_(untold, promised))
    )
    with rt.sessions.read() as session:
        rows = session.execute(asked.order_by(Offer.id)).all()
    return tuple(
        StillToTell(
            offer_id=offer.id,
            version=offer.version,
            case_id=case.id,
            person_id=person.id,
            name=person.full_name,
            vacancy_id=vacancy.id,
            vacancy_number=vacancy.number,
            taken_on=offer.ended is None,
        )
        for offer, case, person, vacancy in rows
    )


def offered_to(session: Session, rt: Runtime, actor: Actor, command: OfferWork) -> OfferedRow:
    """Offer a vacancy to a case as it stands now, in the caller's transaction; what keeps it from
    being offered stands in the row."""
    case = session.get(Case, command.case_id)
    if case is None:
        return OfferedRow(command.case_id, fault=UserError("candidate_not_registered"))
    try:
        with session.begin_nested():
            offer = make_offer(session, rt, actor, case, command)
    except UserError as fault:
        return OfferedRow(case.id, fault=fault)
    return OfferedRow(case.id, offer.id)


def find_seekers(
    rt: Runtime, actor: Actor, text: str, limit: int = FOUND_AT_MOST
) -> tuple[SeekerRow, ...]:
    """Registered people whom the text finds, as `people_queries.search_people`."""
    require(actor, Action.VIEW_VACANCIES)
    found = search_people(rt, actor, text, limit)
    with rt.sessions.read() as session:
        asked = select(Case).where(
            Case.person_id.in_([row.id for row in found]), Case.state.in_(SERVED)
        )
        cases = {case.person_id: case for case in session.scalars(asked)}
    return tuple(
        SeekerRow(case.id, row.id, row.full_name, row.iin, case.number, case.state)
        for row in found
        if (case := cases.get(row.id)) is not None
    )


def _fresh(session: Session, vacancy_id: int, version: int) -> Vacancy:
    vacancy = session.get(Vacancy, vacancy_id)
    if vacancy is None:
        raise UserError("vacancy_unknown")
    audit.fresh(session, vacancy.version, version, "vacancy", vacancy.id)
    return vacancy


def _open(session: Session, vacancy_id: int, version: int) -> Vacancy:
    vacancy = _fresh(session, vacancy_id, version)
    if vacancy.state is not VacancyState.OPEN:
        raise UserError("vacancy_over")
    return vacancy


def _chosen(session: Session, vacancy_id: int) -> Sequence[VacancyCandidate]:
    mine = select(VacancyCandidate).where(
        VacancyCandidate.vacancy_id == vacancy_id, VacancyCandidate.dropped_at.is_(None)
    )
    return session.scalars(mine.order_by(VacancyCandidate.id)).all()


def _cases(session: Session, ids: Sequence[int]) -> list[tuple[Case, Person]]:
    asked = select(Case, Person).join(Person, Person.id == Case.person_id).where(Case.id.in_(ids))
    return [(case, person) for case, person in session.execute(asked)] if ids else []


def _row(
    case: Case, person: Person, offer: OfferView | None, chosen: VacancyCandidate | None
) -> CandidateRow:
    return CandidateRow(
        case_id=case.id,
        person_id=person.id,
        name=person.full_name,
        case_number=case.number,
        state=case.state,
        offer=offer,
        chosen_at=chosen.chosen_at if chosen else None,
        to_be_told=offer is not None and offer.to_be_told,
        note=chosen.note if chosen else "",
    )


def _order(row: CandidateRow) -> tuple[bool, datetime | None, int]:
    """Who is to be told stands first."""
    at = row.offer.offered_at if row.offer else row.chosen_at
    return not row.to_be_told, at, row.case_id
