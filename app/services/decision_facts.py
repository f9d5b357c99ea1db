"""§31, §32: the facts that decide on a draft, as the records hold them on the day."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.classifiers import UnknownCode, is_rural
from app.core.clock import CENTRE_ZONE
from app.core.paragraph import Paragraph
from app.core.vocabulary import CaseState, MoveName, OfferAnswer, UnemployedRefusal
from app.models import CaseEvent, CaseTerm, Decision, EmploymentCard, Offer, RegistrationCase
from app.rules.ch3_unemployed import (
    Finding,
    SearchFacts,
    UnemployedFacts,
    fact_of,
    no_work_since,
)
from app.rules.ch5_referral import is_suitable
from app.rules.terms import term
from app.rules.verdict import Outcome, Reason, Verdict
from app.services import audit, findings_queries, intake
from app.services.offer_record import subject_of
from app.services.runtime import Runtime
from app.services.terms import due_of

_CONTRADICTS = "contradicts"


def search_facts(session: Session, rt: Runtime, case: RegistrationCase) -> SearchFacts:
    """What came of the search for work, as it stands now (§31)."""
    now, offers = rt.clock.now(), _offers(session, case)
    helped = select(CaseEvent.id).where(
        CaseEvent.case_id == case.id,
        CaseEvent.move.in_((MoveName.HELP_WITH_WORK, MoveName.OFFER_TO_JOB_SEEKER)),
    )
    return SearchFacts(
        registered_on=case.registered_on,
        helped=session.scalar(helped.limit(1)) is not None,
        help_due_at=_help_due(session, case),
        offers_refused=sum(
            row.answer is OfferAnswer.REFUSED and is_suitable(row.suitable, row.unsuitable)
            for row in offers
        ),
        # One past its term gets no answer in time any more, be that written down or not.
        offers_waiting=sum(row.answer is None and row.due_at >= now for row in offers),
        employer_due_at=_employers_due(session, rt, case, offers),
    )


def employer_awaited_until(
    session: Session, rt: Runtime, case: RegistrationCase
) -> datetime | None:
    """Until when an employer may still take a job seeker who agreed to his offer (§62); None where
    there is no such offer, or that time is over."""
    if case.state is not CaseState.JOB_SEEKER:
        return None
    due = _employers_due(session, rt, case, _offers(session, case))
    return due if due is not None and rt.clock.now() <= due else None


def without_work_since(session: Session, rt: Runtime, case: RegistrationCase) -> datetime:
    """From when §31's term runs; whom the local body refused comes anew, so for him it is now."""
    now = rt.clock.now()
    if case.state is not CaseState.JOB_SEEKER:
        return now
    happened = [
        moment
        for row in _offers(session, case)
        if (moment := _came_to_nothing(session, rt, case, row)) is not None
    ]
    return no_work_since(_help_due(session, case), happened, now)


def _came_to_nothing(
    session: Session, rt: Runtime, case: RegistrationCase, offer: Offer
) -> datetime | None:
    """When an offer was refused, by him or by the employer, or ended otherwise; or its term, or
    the employer's, ends without an answer."""
    if offer.ended is not None:
        return _ended_at(session, case, offer)
    if offer.answer is OfferAnswer.ACCEPTED:
        return _employer_due(session, rt, case, offer) if _is_awaited(offer) else None
    if offer.answer is OfferAnswer.REFUSED and offer.answered_at is not None:
        return min(offer.answered_at, offer.due_at)
    return offer.due_at


def _employers_due(
    session: Session, rt: Runtime, case: RegistrationCase, offers: Iterable[Offer]
) -> datetime | None:
    """The last of those terms over the offers agreed to."""
    agreed = [row for row in offers if row.answer is OfferAnswer.ACCEPTED and _is_awaited(row)]
    return max((_employer_due(session, rt, case, row) for row in agreed), default=None)


def _is_awaited(offer: Offer) -> bool:
    """Whether the employer may still take who agreed; of one who reported no vacancy nothing is
    written down but that he was gone to."""
    return offer.ended is None and (offer.vacancy_id is not None or offer.came is None)


def _ended_at(session: Session, case: RegistrationCase, offer: Offer) -> datetime | None:
    """When an offer came to nothing: a hire that fell through on that day, all else when its last
    term ended, at the latest when the employer's did (§62)."""
    if offer.fell_through_on is not None:
        return datetime.combine(offer.fell_through_on, CENTRE_HOURS.opens, CENTRE_ZONE)
    ended = select(func.max(CaseTerm.ended_at)).where(
        CaseTerm.case_id == case.id, CaseTerm.subject == subject_of(offer.id)
    )
    moments = (session.scalar(ended), offer.reply_due_at)
    return min((moment for moment in moments if moment is not None), default=None)


def _employer_due(session: Session, rt: Runtime, case: RegistrationCase, offer: Offer) -> datetime:
    """Until when the employer may take somebody who agreed: the centre has §60's time to send
    him, and the employer §62's to answer, whose silence is a refusal."""
    if offer.reply_due_at is not None:
        return offer.reply_due_at
    calendar, sent = rt.calendar(session), offer.answered_at or offer.due_at
    for code in ("60", "62"):
        sent = due_of(term(code, case.edition), calendar, sent).moment
    return sent


def _offers(session: Session, case: RegistrationCase) -> list[Offer]:
    mine = select(Offer).where(Offer.case_id == case.id).order_by(Offer.id)
    return list(session.scalars(mine))


def _help_due(session: Session, case: RegistrationCase) -> datetime | None:
    due = select(CaseTerm.due_at).where(CaseTerm.case_id == case.id, CaseTerm.code == "24")
    return session.scalars(due.order_by(CaseTerm.id.desc()).limit(1)).first()


def unemployed_facts(session: Session, case: RegistrationCase) -> UnemployedFacts:
    """What is known of the case's person: application, card, registers' answers."""
    filed, person = intake.filed_for(session, case)
    card = card_of(session, person.id)
    contradicted = [row.register for row in filed.inquiries if row.answer == _CONTRADICTS]
    return UnemployedFacts(
        birth_date=person.birth_date,
        sex=person.sex,
        has_job=filed.has_job,
        has_earnings=filed.has_earnings,
        jobs_going_on=sum(
            job.hired_on is not None and job.dismissed_on is None for job in card.jobs
        ),
        status_category=card.status_category,
        registration_purpose=card.registration_purpose,
        target_groups=frozenset(row.value for row in card.items if row.field == "target_groups"),
        contradicted=tuple(dict.fromkeys(contradicted)),
    )


def card_of(session: Session, person_id: int) -> EmploymentCard:
    """The person's card."""
    mine = select(EmploymentCard).where(EmploymentCard.person_id == person_id)
    return session.scalars(mine).one()


def lives_in_village(session: Session, person_id: int) -> bool:
    """Whether the card's address lies in a rural place (§35.1, §45, §58)."""
    place = card_of(session, person_id).address_place
    try:
        return bool(place) and is_rural(place or "")
    except UnknownCode:
        return False


def still_proved(
    session: Session, rt: Runtime, case: RegistrationCase, decision: Decision
) -> Verdict:
    """REFUSED where a deregistration was drafted from what the records do not prove any more."""
    key = decision.details.get("finding", "")
    if not key or findings_queries.still_stands(session, rt, case, key):
        return Verdict(Outcome.ALLOWED)
    return Verdict.of([Reason("finding_gone", Paragraph("44"))])


def kept_findings(found: Iterable[Finding]) -> list[dict[str, Any]]:
    """The grounds of §34 as a decision keeps them: code, params and outcome of every fact."""
    return [
        {
            "ground": finding.ground.value,
            "outcome": finding.outcome.value,
            "facts": [
                {
                    "code": fact.code,
                    "outcome": fact.outcome.value,
                    "params": {name: audit.plain(value) for name, value in fact.params.items()},
                }
                for fact in finding.facts
            ],
        }
        for finding in found
    ]


def findings_decided_on(details: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What the local body decided on, as it was kept; nothing where nothing is decided."""
    return tuple(
        Finding(
            ground := UnemployedRefusal(kept["ground"]),
            Outcome(kept["outcome"]),
            tuple(
                fact_of(ground, fact["code"], Outcome(fact["outcome"]), _params(fact["params"]))
                for fact in kept["facts"]
            ),
        )
        for kept in details.get("findings", ())
    )


def _params(kept: Mapping[str, Any]) -> dict[str, Any]:
    """The params with their dates as dates again."""
    days = {name for name in kept if name.endswith(("_on", "_date"))}
    return {
        name: date.fromisoformat(value) if name in days else value for name, value in kept.items()
    }
