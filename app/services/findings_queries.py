"""§44: what the program's own records prove against somebody unemployed. It decides nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from sqlalchemy import ColumnElement, String, and_, cast, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.calendar import CENTRE_HOURS
from app.core.vocabulary import (
    Action,
    CaseState,
    DecisionState,
    DeregistrationGround,
    MeasureState,
    OfferAnswer,
    ReferralEnd,
)
from app.models import (
    CaseTerm,
    Decision,
    Measure,
    Offer,
    Person,
    Plan,
    PlanMeeting,
    RegistrationCase,
    ReportedChange,
)
from app.rules.ch3_deregistration import (
    EXCUSABLE,
    OfferFacts,
    missed_measure,
    missed_meeting,
    missed_visit,
    need_not_go,
    offers_counted,
)
from app.rules.ch5_referral import is_suitable
from app.services import changes, decision_evidence
from app.services.away_times import AwayTimes, Wanted
from app.services.decision_evidence import Item, Kind, item
from app.services.measures import subject_of
from app.services.offer_record import subject_of as offer_subject
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class Finding:
    """A ground that the records prove, with its evidence.

    key: names it for good; a draft keeps it, so that one thing is not put forward twice.
    since: when the last of it happened. stopped: the director stopped its draft; it is offered no
    more by itself, and may be put to him again. excusable: a valid reason would stop the draft.
    """

    key: str
    ground: DeregistrationGround
    since: datetime
    items: tuple[Item, ...]
    stopped: bool = False

    @property
    def excusable(self) -> bool:
        """Whether the ground stands without a valid reason only."""
        return self.ground in EXCUSABLE


@dataclass(frozen=True)
class FindingRow:
    """A finding with whose it is, for the list of all."""

    person_id: int
    full_name: str
    case_number: str
    finding: Finding


_REFUSED = "refused "
_Found = Iterator[tuple[int, Finding]]
"""Findings with the number of their case."""


def all_findings(rt: Runtime, actor: Actor) -> tuple[FindingRow, ...]:
    """Everything that the records prove against the unemployed and nobody has drafted yet, the
    oldest first."""
    require(actor, Action.PROPOSE_DECISION)
    with rt.sessions.read() as session:
        people = session.execute(
            select(RegistrationCase, Person)
            .join(Person, Person.id == RegistrationCase.person_id)
            .where(RegistrationCase.state == CaseState.UNEMPLOYED)
        ).all()
        owners = {case.id: (case, person) for case, person in people}
        every = select(RegistrationCase.id).where(RegistrationCase.state == CaseState.UNEMPLOYED)
        found = _found(session, rt, [case for case, _ in people], lambda c: c.in_(every))
    rows = [
        FindingRow(owners[id_][1].id, owners[id_][1].full_name, owners[id_][0].number, finding)
        for id_, finding in found
        if not finding.stopped
    ]
    return tuple(sorted(rows, key=lambda row: (row.finding.since, row.person_id)))


def findings_of(session: Session, rt: Runtime, case: RegistrationCase) -> tuple[Finding, ...]:
    """What the records prove in one case, the oldest first, and last that whose draft was stopped;
    nothing where it is not one of the unemployed."""
    if case.state is not CaseState.UNEMPLOYED:
        return ()
    found = _found(session, rt, [case], lambda column: column == case.id)
    return tuple(sorted((each for _, each in found), key=lambda each: (each.stopped, each.since)))


def still_stands(session: Session, rt: Runtime, case: RegistrationCase, key: str) -> bool:
    """Whether the records prove still what a draft was made of; refusals that came since only
    prove it the more."""
    found = _found(session, rt, [case], lambda column: column == case.id, drafted_too=True)
    return any(_covers(each.key, key) for _, each in found)


def _covers(now: str, then: str) -> bool:
    if now == then or not (now.startswith(_REFUSED) and then.startswith(_REFUSED)):
        return now == then
    one, other = (set(key.removeprefix(_REFUSED).split(",")) for key in (now, then))
    return one >= other


def _found(
    session: Session,
    rt: Runtime,
    cases: Sequence[RegistrationCase],
    wanted: Wanted,
    *,
    drafted_too: bool = False,
) -> list[tuple[int, Finding]]:
    now, by_id = rt.clock.now(), {case.id: case for case in cases}
    out = AwayTimes(session, wanted)
    every = (
        *_offers(session, wanted, now, by_id, out),
        *_visits(session, wanted, now, by_id, out),
        *_measures(session, wanted, now, by_id, out),
        *_meetings(session, wanted, out),
        *_changes(session, wanted, by_id, out),
    )
    drafted = _drafted(session, wanted)
    return [
        (id_, replace(each, stopped=(id_, each.key) in drafted))
        for id_, each in every
        if drafted_too
        or drafted.get((id_, each.key), DecisionState.STOPPED) is DecisionState.STOPPED
    ]


def _drafted(session: Session, wanted: Wanted) -> dict[tuple[int, str], DecisionState]:
    """What was put to the director already, and what became of its last draft."""
    mine = select(Decision).where(wanted(Decision.case_id)).order_by(Decision.id)
    rows = session.scalars(mine)
    return {(row.case_id, row.details.get("finding", "")): row.state for row in rows}


def _offers(
    session: Session,
    wanted: Wanted,
    now: datetime,
    cases: dict[int, RegistrationCase],
    out: AwayTimes,
) -> _Found:
    """§44.2: three refusals, or an answer that did not come in time."""
    for case_id, offers in _to_unemployed(session, wanted, cases, out):
        counted = offers_counted((facts for _, facts in offers.values()), now)
        if counted.third_refused:
            yield case_id, _refusals([offers[number][0] for number in counted.refused])
        for number in counted.unanswered:
            yield case_id, _silence(offers[number][0])


_Offered = dict[int, tuple[Offer, OfferFacts]]


def _to_unemployed(
    session: Session, wanted: Wanted, cases: dict[int, RegistrationCase], out: AwayTimes
) -> Iterator[tuple[int, _Offered]]:
    """The offers of each case that were made to him as one of the unemployed, since he is it now,
    by their numbers."""
    term = and_(
        CaseTerm.case_id == Offer.case_id,
        CaseTerm.code == "59.unemployed",
        CaseTerm.subject == literal("offer ") + cast(Offer.id, String),
    )
    asked = select(Offer, CaseTerm).join(CaseTerm, term).where(wanted(Offer.case_id))
    rows = session.execute(asked.order_by(Offer.case_id, Offer.id))
    for case_id, group in groupby(rows, key=lambda row: row[0].case_id):
        since = cases[case_id].unemployed_on
        yield (
            case_id,
            {
                offer.id: (offer, _facts(offer, ran, out))
                for offer, ran in group
                if since is not None and offer.offered_at.date() >= since
            },
        )


def _facts(row: Offer, ran: CaseTerm, out: AwayTimes) -> OfferFacts:
    silent = row.answer is OfferAnswer.SILENT
    taken_back = row.answer is None and row.ended is ReferralEnd.WITHDRAWN
    answered = None if silent else row.answered_at
    fell_away = _fell_away(ran) or taken_back or out.at(row.case_id, row.due_at)
    return OfferFacts(
        row.id,
        is_suitable(row.suitable, row.unsuitable),
        row.due_at,
        row.answer,
        answered,
        row.answered_on,
        awaited=not fell_away,
    )


def _fell_away(term: CaseTerm) -> bool:
    """Whether a term was ended before its end without what it waited for."""
    return term.ended_at is not None and not term.met and term.ended_at < term.due_at


def _refusals(rows: Sequence[Offer]) -> Finding:
    last = max(row.answered_at for row in rows if row.answered_at)
    key = _REFUSED + ",".join(str(row.id) for row in rows)
    items = tuple(map(decision_evidence.offer, rows))
    return Finding(key, DeregistrationGround.OFFERS_REFUSED, last, items)


def _silence(row: Offer) -> Finding:
    late = item(
        Kind.OFFER,
        row.due_at,
        "answer_late" if _answered(row) else "answer_missing",
        occupation=row.occupation,
        employer=row.employer,
        due_at=row.due_at,
        answered_at=decision_evidence.answered_at(row) if _answered(row) else None,
    )
    items = (decision_evidence.offer(row), late)
    return Finding(f"silent {row.id}", DeregistrationGround.OFFERS_REFUSED, row.due_at, items)


def _answered(row: Offer) -> bool:
    return row.answer not in (None, OfferAnswer.SILENT)


def _visits(
    session: Session,
    wanted: Wanted,
    now: datetime,
    cases: dict[int, RegistrationCase],
    out: AwayTimes,
) -> _Found:
    """§44.3, §61: he was told of the interview and did not go to the employer in time."""
    agreed = select(Offer).where(wanted(Offer.case_id), Offer.go_until < now)
    off = fallen_away(session, wanted, "61")
    for row in session.scalars(agreed.order_by(Offer.id)):
        assert row.go_until is not None and row.told_on is not None
        answered = need_not_go(row.go_until, row.replied_on, row.hired_on)
        if answered or offer_subject(row.id) in off:
            continue  # or the vacancy had ended: nobody had to go any more, be it that he went
        since = cases[row.case_id].unemployed_on
        if since is None or row.told_on < since or out.at(row.case_id, row.go_until):
            continue
        if missed_visit(row.go_until, row.came_on, now, row.valid_reason):
            missed = item(
                Kind.OFFER,
                row.go_until,
                "visit_late" if row.came_on else "visit_missed",
                employer=row.employer,
                due_at=row.go_until,
                came_on=row.came_on,
                note=row.visit_note,
            )
            items = (decision_evidence.offer(row), missed)
            key = f"visit {row.id}"
            yield row.case_id, Finding(key, DeregistrationGround.NO_SHOW, row.go_until, items)


def _measures(
    session: Session,
    wanted: Wanted,
    now: datetime,
    cases: dict[int, RegistrationCase],
    out: AwayTimes,
) -> _Found:
    """§44.3: did not come to a measure within three business days of the call, or left it, be it
    one that an earlier registration sent him to."""
    owners = {case.person_id: case for case in cases.values()}
    people = select(RegistrationCase.person_id).where(wanted(RegistrationCase.id))
    fell_away = fallen_away(session, wanted, "44.3.measure")
    called = (
        select(Measure, RegistrationCase.person_id)
        .join(RegistrationCase, RegistrationCase.id == Measure.case_id)
        .where(RegistrationCase.person_id.in_(people))
        .order_by(Measure.id)
    )
    for row, person_id in session.execute(called):
        case, left = owners[person_id], row.state is MeasureState.LEFT
        day = row.ended_on if left and row.ended_on else row.come_until.date()
        if case.unemployed_on is None or day < case.unemployed_on or out.on(case.id, day):
            continue
        if not left and (row.case_id != case.id or subject_of(row.id) in fell_away):
            continue
        if not missed_measure(row.state, row.come_until, now, row.valid_reason):
            continue
        happened = item(
            Kind.MEASURE,
            day if left else row.come_until,
            "measure_left" if left else "measure_missed",
            measure=row.kind,
            place=row.place,
            called_at=row.called_at,
            due_at=row.come_until,
            ended_on=row.ended_on,
            reason=row.end_reason,
        )
        key = f"measure {row.id} {'left' if left else 'missed'}"
        at = row.come_until
        if left:
            at = datetime.combine(day, CENTRE_HOURS.opens, now.tzinfo)
        yield case.id, Finding(key, DeregistrationGround.NO_SHOW, at, (happened,))


def fallen_away(session: Session, wanted: Wanted, *codes: str) -> frozenset[str]:
    """What terms of these codes ran for, where the last of each fell away before its end."""
    terms = (
        select(CaseTerm)
        .join(RegistrationCase, RegistrationCase.id == CaseTerm.case_id)
        .where(wanted(RegistrationCase.id), CaseTerm.code.in_(codes))
        .order_by(CaseTerm.id)
    )
    last = {row.subject: row for row in session.scalars(terms)}
    return frozenset(subject for subject, row in last.items() if _fell_away(row))


def _meetings(session: Session, wanted: Wanted, out: AwayTimes) -> _Found:
    """§44.4: visits and reports of the plan in force."""
    newest = select(func.max(Plan.id)).where(wanted(Plan.case_id)).group_by(Plan.case_id)
    asked = (
        select(PlanMeeting, Plan)
        .join(Plan, Plan.id == PlanMeeting.plan_id)
        .where(Plan.id.in_(newest))
        .order_by(PlanMeeting.day)
    )
    for row, plan in session.execute(asked):
        if not missed_meeting(row.status, row.valid_reason) or out.on(plan.case_id, row.day):
            continue
        missed = item(
            Kind.MEETING, row.day, "meeting_missed", what=row.what, meeting_on=row.day, note=row.why
        )
        at = datetime.combine(row.day, plan.made_at.timetz())
        key = f"meeting {row.day.isoformat()}"
        yield plan.case_id, Finding(key, DeregistrationGround.VISITS_BROKEN, at, (missed,))


def _changes(
    session: Session, wanted: Wanted, cases: dict[int, RegistrationCase], out: AwayTimes
) -> _Found:
    """§44.6: reported after the five business days."""
    reported = select(ReportedChange).where(wanted(ReportedChange.case_id))
    for row in session.scalars(reported.order_by(ReportedChange.id)):
        if not changes.is_late(cases[row.case_id], row) or out.at(row.case_id, row.due_at):
            continue
        late = item(
            Kind.CHANGE,
            row.happened_on,
            "change_late",
            change=row.kind,
            happened_on=row.happened_on,
            reported_at=changes.said_at(row),
            due_at=row.due_at,
            note=row.details,
        )
        ground = DeregistrationGround.CHANGE_UNREPORTED
        yield row.case_id, Finding(f"change {row.id}", ground, row.due_at, (late,))


def counted_in(session: Session, case: RegistrationCase, now: datetime) -> frozenset[int]:
    """The offers of a case that count toward §44.2, be they a ground already or not."""
    counted: set[int] = set()
    mine = {case.id: case}

    def wanted(column: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        return column == case.id

    out = AwayTimes(session, wanted)
    for _case_id, offers in _to_unemployed(session, wanted, mine, out):
        found = offers_counted((facts for _, facts in offers.values()), now)
        counted.update(found.refused, found.unanswered)
    return frozenset(counted)


def by_key(found: Iterable[Finding], key: str) -> Finding | None:
    """The finding of that name; None where there is none (any more)."""
    return next((each for each in found if each.key == key), None)
