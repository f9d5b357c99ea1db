"""Chapter 5.3: whom an offer is told to, the résumé, the employer's answer, the hire (§58-63)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import CaseState, OfferAnswer, ReferralEnd, Told, UnsuitableWork
from app.rules.verdict import Outcome, Reason, Verdict

_HIRE = Paragraph("63")
_REPLY = Paragraph("62")


@para("58")
def may_be_offered(state: CaseState, *, vacancy_open: bool, goes_on: bool) -> Verdict:
    """Whether a vacancy may be offered to somebody whose case stands so.

    goes_on: an earlier offer of the same vacancy to him is not over yet.
    """
    reasons = []
    if state not in SERVED:
        reasons.append(Reason("candidate_not_registered", Paragraph("58")))
    if not vacancy_open:
        reasons.append(Reason("vacancy_over", Paragraph("58")))
    if goes_on:
        reasons.append(Reason("already_offered", Paragraph("58")))
    return Verdict.of(reasons)


SERVED = frozenset(
    {
        CaseState.JOB_SEEKER,
        CaseState.UNEMPLOYED_REFUSED,
        CaseState.AT_LOCAL_BODY,
        CaseState.UNEMPLOYED,
    }
)
"""Everybody who is registered: work is found for them."""


@para("58")
def how_to_tell(*, lives_in_village: bool) -> Verdict:
    """WARNED that a villager is told through the assistant; he may come to the centre himself."""
    if not lives_in_village:
        return Verdict.of(())
    warned = Reason("villager_told_by_assistant", Paragraph("58"), outcome=Outcome.WARNED)
    return Verdict.of([warned])


@para("44", "2")
@para("59")
def is_suitable(suitable: bool, unsuitable: UnsuitableWork | None) -> bool:
    """Whether a refusal of the offer counts: what turned out unsuitable by L12 does not."""
    return suitable and unsuitable is None


@para("59")
def unsuitable_faults(answer: OfferAnswer, unsuitable: UnsuitableWork | None) -> tuple[Reason, ...]:
    """By what of L12 the work does not suit is asked of him only who declines it."""
    if unsuitable is None or answer is OfferAnswer.REFUSED:
        return ()
    return (Reason("ground_without_refusal", Paragraph("59"), field="unsuitable"),)


@para("44", "2")
@para("59")
def may_find_unsuitable(answer: OfferAnswer | None, unsuitable: UnsuitableWork | None) -> Verdict:
    """Whether it can be written down afterwards that the work did not suit: he declined it, or
    gave no answer, and nothing of it is written down yet."""
    if answer in (OfferAnswer.REFUSED, OfferAnswer.SILENT) and unsuitable is None:
        return Verdict.of(())
    return Verdict.of([Reason("suits_undisputed", Paragraph("59"))])


@dataclass(frozen=True)
class ReferralFacts:
    """How a referral to an employer stands.

    of_vacancy: the employer reported the place (§53). replied_on: when he answered.
    fell_through: nothing came of the hire after all.
    """

    answer: OfferAnswer | None
    of_vacancy: bool = True
    sent: bool = False
    replied_on: date | None = None
    ended: ReferralEnd | None = None
    fell_through: bool = False

    @property
    def agreed(self) -> bool:
        """Whether the person agreed to it."""
        return self.answer is OfferAnswer.ACCEPTED

    @property
    def goes_on(self) -> bool:
        """Whether something may come of it still."""
        return self.ended is None and self.answer in (None, OfferAnswer.ACCEPTED)


@para("60")
def may_send_resume(facts: ReferralFacts) -> Verdict:
    """Whether the résumé is owed to the employer: of a vacancy, agreed to, not sent yet."""
    place, reasons = Paragraph("60"), list(_agreed_faults(facts))
    if not facts.of_vacancy:
        reasons.append(Reason("resume_without_vacancy", place))
    elif facts.sent:
        reasons.append(Reason("resume_sent", place))
    return Verdict.of(reasons)


@para("60")
def sending_faults(how: Told) -> tuple[Reason, ...]:
    """§60 knows the exchange, networks and the telephone; the akim carries no résumés."""
    if how is not Told.AKIM_OR_ASSISTANT:
        return ()
    return (Reason("resume_by_akim", Paragraph("60"), field="how"),)


@para("62")
@para("L28", "2.4")
def may_reply(facts: ReferralFacts) -> Verdict:
    """Whether the employer's answer can be written down; one after his silence is kept too."""
    silent = facts.ended is ReferralEnd.EMPLOYER_SILENT
    reasons = list(_agreed_faults(facts, over=facts.ended is not None and not silent))
    if not reasons and not facts.sent:
        reasons.append(Reason("resume_unsent", _REPLY))
    return Verdict.of(reasons)


@para("62")
def reply_day_faults(replied_on: date, sent_on: date, today: date) -> tuple[Reason, ...]:
    """The day of his answer lies between the sending and the day on which it is entered."""
    if replied_on > today:
        return (Reason("reply_ahead", _REPLY, field="replied_on"),)
    if replied_on < sent_on:
        return (Reason("reply_before_sending", _REPLY, {"day": sent_on}, "replied_on"),)
    return ()


@para("62")
@para("L28", "2.4")
def is_reply_late(due_at: datetime, replied_on: date | None, now: datetime) -> bool:
    """Whether the employer's answer came, or is awaited, after his five business days."""
    return now > due_at if replied_on is None else replied_on > due_at.date()


@para("63")
def may_hire(facts: ReferralFacts, *, places_left: int | None, hired_already: bool) -> Verdict:
    """Whether a hire can be written down.

    The employer's word that he took the person on stands above what was written down before: his
    silence, his refusal, or that the referral ended with the case or the vacancy. places_left:
    None where he reported no vacancy. hired_already: another employer took the person on.
    """
    reasons = []
    if not facts.agreed:
        reasons.append(Reason("offer_not_accepted", _HIRE))
    if hired_already or facts.ended is ReferralEnd.HIRED:
        reasons.append(Reason("already_hired", _HIRE))
    elif places_left == 0:
        reasons.append(Reason("no_place_left", _HIRE))
    return Verdict.of(reasons)


@para("63")
def hire_day_faults(hired_on: date, offered_on: date, today: date) -> tuple[Reason, ...]:
    """The first day of work lies between the offer and today: only then is somebody placed."""
    if hired_on > today:
        return (Reason("hire_ahead", _HIRE, field="hired_on"),)
    if hired_on < offered_on:
        return (Reason("hire_before_offer", _HIRE, {"day": offered_on}, "hired_on"),)
    return ()


@para("63")
def may_fall_through(facts: ReferralFacts) -> Verdict:
    """Whether a hire can be taken back: there is one, and it was not taken back before."""
    if facts.ended is ReferralEnd.HIRED and not facts.fell_through:
        return Verdict.of(())
    return Verdict.of([Reason("no_hire", _HIRE)])


@para("63")
def fall_day_faults(on: date, offered_on: date, today: date) -> tuple[Reason, ...]:
    """The day on which it became known lies between the offer and today."""
    if on > today:
        return (Reason("fell_through_ahead", _HIRE, field="on"),)
    if on < offered_on:
        return (Reason("fell_through_before_offer", _HIRE, {"day": offered_on}, "on"),)
    return ()


@para("63")
def is_to_be_told(
    ended: ReferralEnd | None, answer: OfferAnswer | None, told_on: date | None
) -> bool:
    """Whether a candidate is to be told still that the vacancy is no more."""
    waits = answer in (None, OfferAnswer.ACCEPTED)
    return ended is ReferralEnd.VACANCY_ENDED and waits and told_on is None


def _agreed_faults(facts: ReferralFacts, over: bool | None = None) -> Iterator[Reason]:
    if not facts.agreed:
        yield Reason("offer_not_accepted", Paragraph("60"))
    if facts.ended is not None if over is None else over:
        yield Reason("referral_over", Paragraph("60"))
