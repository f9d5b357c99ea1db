"""Chapter 3: who is struck off as unemployed, on which proof, and what follows (§44-45, L16)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import (
    CaseState,
    Change,
    DeregistrationGround,
    MeasureState,
    OfferAnswer,
    PlanStatus,
)
from app.rules.ch2_job_seekers import first_day_again
from app.rules.verdict import Reason, Verdict

OFFERS_ALLOWED = 2
"""§44.2: the third refusal of suitable work is a ground."""

PLACE = {
    ground: Paragraph("44", str(number)) for number, ground in enumerate(DeregistrationGround, 1)
}
"""Each ground's sub-item in the Rules; the Law has them in the same order without the first."""

EXCUSABLE = frozenset({DeregistrationGround.NO_SHOW, DeregistrationGround.VISITS_BROKEN})
"""Grounds that stand "without a valid reason" only (§44.3, §44.4; L16.1.2, L16.1.3)."""

OWN_RECORDS = frozenset({DeregistrationGround.OFFERS_REFUSED})
"""Grounds that the program's own records alone can prove: an offer counts once it is recorded."""


@dataclass(frozen=True)
class OfferFacts:
    """An option of work offered to somebody unemployed, and what came of it.

    number: names it for the caller. suitable: by L12, as the centre said when it offered.
    answered_on: the day on which he answered, where he did so before it was entered. awaited:
    False where the term of the answer fell away before its end, as with a case that was closed, or
    ended while he was at work by a hire that fell through later.
    """

    number: int
    suitable: bool
    due_at: datetime
    answer: OfferAnswer | None = None
    answered_at: datetime | None = None
    answered_on: date | None = None
    awaited: bool = True


@dataclass(frozen=True)
class OffersCount:
    """Numbers of the offers that count toward §44.2, the oldest first.

    refused: declined, be it late. unanswered: left without an answer in time, or answered late.
    """

    refused: tuple[int, ...]
    unanswered: tuple[int, ...]

    @property
    def is_ground(self) -> bool:
        """Whether they are a ground: three refusals, or one answer that did not come in time."""
        return self.third_refused or bool(self.unanswered)

    @property
    def third_refused(self) -> bool:
        """Whether three options at least were refused."""
        return len(self.refused) > OFFERS_ALLOWED


@para("59")
@para("L13", "3")
@para("L14", "5")
def answer_term(state: CaseState) -> str:
    """The code of the term within which an offer is answered, by where the person's case stands."""
    return "59.unemployed" if state is CaseState.UNEMPLOYED else "59.job_seeker"


@para("59")
@para("44", "2")
def is_answer_late(
    due_at: datetime,
    answered_at: datetime | None,
    now: datetime,
    answered_on: date | None = None,
) -> bool:
    """Whether an answer came, or is still awaited, after its term.

    answered_on: the day of the answer, which counts where it was entered later: who lives in a
    village answers the akim in time.
    """
    return _came_late(due_at, answered_at or now, answered_on if answered_at else None)


def _came_late(due_at: datetime, entered_at: datetime, day: date | None) -> bool:
    """By the moment of the entry; by the day alone where that is an earlier one."""
    if day is not None and day < entered_at.date():
        return day > due_at.date()
    return entered_at > due_at


@para("59")
def answer_day_faults(answered_on: date, offered_on: date, today: date) -> tuple[Reason, ...]:
    """The day of an answer lies between the offer and the day on which it is entered."""
    if answered_on > today:
        return (Reason("answer_ahead", Paragraph("59"), field="answered_on"),)
    if answered_on < offered_on:
        params = {"day": offered_on}
        return (Reason("answer_before_offer", Paragraph("59"), params, "answered_on"),)
    return ()


@para("44", "2")
@para("L16", "1.1")
def offers_counted(offers: Iterable[OfferFacts], now: datetime) -> OffersCount:
    """Which offers of suitable work were refused, and which got no timely answer."""
    suitable = [offer for offer in offers if offer.suitable]
    late = [
        o
        for o in suitable
        if o.awaited and is_answer_late(o.due_at, o.answered_at, now, o.answered_on)
    ]
    return OffersCount(
        tuple(o.number for o in suitable if o.answer is OfferAnswer.REFUSED),
        tuple(o.number for o in late),
    )


@para("61")
@para("L15", "2.3")
def interview_day_faults(
    told_on: date, interview_on: date, agreed_on: date, today: date
) -> tuple[Reason, ...]:
    """Who agreed is told of the interview, then it takes place: §61's five days run from the
    day on which he was told."""
    place = Paragraph("61")
    if told_on > today:
        return (Reason("interview_ahead", place, field="told_on"),)
    if told_on < agreed_on:
        return (Reason("interview_too_early", place, {"day": agreed_on}, "told_on"),)
    if interview_on < told_on:
        return (Reason("interview_past", place, {"day": told_on}, "interview_on"),)
    return ()


@para("44", "3")
@para("61")
@para("L15", "2.3")
@para("L16", "1.2")
def missed_visit(
    go_until: datetime, came_on: date | None, now: datetime, valid_reason: bool | None
) -> bool:
    """Whether the person did not come to the employer or place of study in five business days.

    came_on: the day on which he came, late or not. A valid reason excuses; one that nobody
    has judged yet (None) does not.
    """
    late = now > go_until if came_on is None else came_on > go_until.date()
    return late and valid_reason is not True


@para("44", "3")
@para("61")
@para("62")
def need_not_go(go_until: datetime, replied_on: date | None, hired_on: date | None) -> bool:
    """Whether the employer had answered, or taken him on, until the last day of the visit: by the
    day itself, which counts where it was entered later."""
    days = (replied_on, hired_on)
    return any(day is not None and day <= go_until.date() for day in days)


@para("44", "3")
@para("L16", "1.2")
def missed_measure(
    state: MeasureState, come_until: datetime, now: datetime, valid_reason: bool | None
) -> bool:
    """Whether he did not come within three business days of the call, or left by himself."""
    if valid_reason is True:
        return False
    absent = state is MeasureState.CALLED and now > come_until
    return absent or state in (MeasureState.NOT_COME, MeasureState.LEFT)


@para("44", "4")
@para("L15", "2.2")
@para("L16", "1.3")
def missed_meeting(status: PlanStatus, valid_reason: bool | None) -> bool:
    """Whether a visit or a report agreed with the centre did not take place without reason."""
    return status is PlanStatus.NOT_DONE and valid_reason is not True


@para("44", "6")
@para("51")
@para("L15", "2.4")
@para("L16", "1.5")
def change_is_late(
    happened_on: date,
    unemployed_on: date | None,
    reported_at: datetime,
    due_at: datetime,
    reported_on: date | None = None,
) -> bool:
    """Whether a change was reported after five business days; only the unemployed owe it.

    reported_on: the day of the report, which counts where it was entered later. Neither the Rules
    nor the Law excuse it by a valid reason; the director may.
    """
    if unemployed_on is None or happened_on < unemployed_on:
        return False
    return _came_late(due_at, reported_at, reported_on)


@para("51")
def report_day_faults(reported_on: date, happened_on: date, today: date) -> tuple[Reason, ...]:
    """The day of a report lies between the change and the day on which it is entered."""
    if reported_on > today:
        return (Reason("report_ahead", Paragraph("51"), field="reported_on"),)
    if reported_on < happened_on <= today:
        params = {"day": happened_on}
        return (Reason("report_before_change", Paragraph("51"), params, "reported_on"),)
    return ()


@para("51")
def change_day_faults(
    happened_on: date, registered_on: date | None, today: date
) -> tuple[Reason, ...]:
    """A change lies between the registration and the day on which it is reported."""
    if happened_on > today:
        return (Reason("change_ahead", Paragraph("51"), field="happened_on"),)
    if registered_on is not None and happened_on < registered_on:
        params = {"day": registered_on}
        return (Reason("change_before_registration", Paragraph("51"), params, "happened_on"),)
    return ()


_WORKING = frozenset({Change.TOOK_WORK, Change.BUSINESS, Change.FOUNDER})


@para("51")
def may_end_as_placed(change: Change) -> bool:
    """Whether the change may mean that he is unemployed no more, for he works (§34.2, §63)."""
    return change in _WORKING


@para("51")
def may_move_away(change: Change) -> bool:
    """Whether the change may hand him over to the centre of another place (§4.1)."""
    return change is Change.MOVED_HOUSE


@dataclass(frozen=True)
class GroundFacts:
    """What a draft of deregistration rests on.

    proved: the program's own records prove it. has_proof: proof was entered, in words.
    happened_on: when it happened, where a day belongs to it. valid_reason: None while nobody
    has judged whether there was one. of_article_8: the Labour Resources Development Centre
    registers and strikes him off (L8.2.4).
    """

    ground: DeregistrationGround
    proved: bool
    has_proof: bool
    happened_on: date | None = None
    valid_reason: bool | None = None
    of_article_8: bool = False


@para("44")
@para("44", "1")
@para("44", "5")
@para("44", "7")
@para("L16", "1")
@para("L16", "1.4")
@para("L16", "1.6")
def may_propose_deregistration(facts: GroundFacts, unemployed_on: date | None, on: date) -> Verdict:
    """Whether a draft may be put to the director: the ground is proved and nothing excuses it.

    Contributions (§44.1), a sentence or compulsory treatment (§44.5) and false documents (§44.7)
    stand in no record of the program: they are entered with their proof.
    """
    place, reasons = PLACE[facts.ground], []
    if facts.of_article_8:
        reasons.append(Reason("struck_off_elsewhere", Paragraph("L16", "1"), field="of_article_8"))
    if not facts.proved and facts.ground in OWN_RECORDS:
        reasons.append(Reason("offers_unproved", place, field="ground"))
    elif not facts.proved and not facts.has_proof:
        reasons.append(Reason("proof_missing", place, field="proof_kk"))
    if facts.ground in EXCUSABLE and facts.valid_reason is None:
        reasons.append(Reason("valid_reason_unjudged", place, field="valid_reason"))
    elif facts.ground in EXCUSABLE and facts.valid_reason:
        reasons.append(Reason("valid_reason_stops", place, field="valid_reason"))
    return Verdict.of([*reasons, *_day_faults(facts, unemployed_on, on)])


def _day_faults(facts: GroundFacts, unemployed_on: date | None, on: date) -> Sequence[Reason]:
    """Only what happened to him as one of the unemployed, and until today, is a ground."""
    day, place = facts.happened_on, PLACE[facts.ground]
    if facts.proved:
        return ()
    if day is None:
        return [Reason("ground_day_missing", place, field="happened_on")]
    if day > on:
        return [Reason("ground_ahead", place, field="happened_on")]
    forged = facts.ground is DeregistrationGround.FALSE_DOCUMENTS
    if unemployed_on is not None and day < unemployed_on and not forged:
        params = {"day": unemployed_on}
        return [Reason("ground_before_registration", place, params, "happened_on")]
    return []


@para("44", "6")
def change_overdue(happened_on: date, due_at: datetime, now: datetime) -> Verdict:
    """REFUSED while the five business days in which a change may be reported still run."""
    if now > due_at:
        return Verdict.of(())
    params = {"due": due_at, "day": happened_on}
    return Verdict.of([Reason("change_not_due", Paragraph("44", "6"), params, "happened_on")])


@dataclass(frozen=True)
class Owed:
    """What a deregistration owes: the card bears the mark (§45, L26.4), the person and the Fund
    are told (§45, L26.3).

    allowed_from: the first day on which he may apply again (L16.2); None where nothing bars him.
    through_akim: a villager is told by the akim or the assistant.
    """

    ground: DeregistrationGround
    struck_off_on: date
    allowed_from: date | None
    through_akim: bool


@para("45")
@para("L26", "3")
@para("L26", "4")
def owed_after(
    ground: DeregistrationGround, struck_off_on: date, *, lives_in_village: bool
) -> Owed:
    """What follows once the local body has signed."""
    again = first_day_again(struck_off_on, ground)
    return Owed(ground, struck_off_on, again, lives_in_village)
