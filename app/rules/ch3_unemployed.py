"""Chapter 3: who goes to the local body, and whom it registers as unemployed (§31-§36)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import DecisionKind, NoWork, Sex, Told, UnemployedRefusal
from app.rules.age import WORKING_AGE, birthday, is_under_working_age
from app.rules.pension import has_reached_pension_age, pension_date
from app.rules.verdict import Outcome, Params, Reason, Verdict


@dataclass(frozen=True)
class SearchFacts:
    """What came of the search for work.

    helped: §24's help was given. help_due_at: when its term ends, or ended.
    offers_refused, offers_waiting: options of suitable work that the person refused, and those
    whose answer may still come in time (§59). employer_due_at: until when an employer may still
    take him whose offer he agreed to (§62); None where there is no such offer.
    """

    registered_on: date | None
    helped: bool
    help_due_at: datetime | None
    offers_refused: int = 0
    offers_waiting: int = 0
    employer_due_at: datetime | None = None


@para("31")
def may_go_to_local_body(ground: NoWork, facts: SearchFacts, at: datetime) -> Verdict:
    """Whether a draft may be made: no work was found in §24's time, or the person refused it.

    While an option is offered and may still be answered, or was agreed to and the employer may
    still take him, it is not known that there is no work. at: now, be it of the draft or of the
    director's approval.
    """
    paragraph, reasons = Paragraph("31"), []
    if facts.registered_on is not None and at.date() < facts.registered_on:
        params: Params = {"day": facts.registered_on}
        reasons.append(Reason("draft_before_registration", paragraph, params))
    if ground is NoWork.OFFER_REFUSED and not facts.offers_refused:
        reasons.append(Reason("no_offer_refused", paragraph, field="ground"))
    if ground is NoWork.NONE_FOUND:
        if not facts.helped and (facts.help_due_at is None or at <= facts.help_due_at):
            reasons.append(Reason("help_not_given", Paragraph("24"), field="ground"))
        if facts.offers_waiting:
            reasons.append(Reason("offer_unanswered", Paragraph("59"), field="ground"))
        if facts.employer_due_at is not None and at <= facts.employer_due_at:
            day: Params = {"day": facts.employer_due_at.date()}
            reasons.append(Reason("offer_agreed", Paragraph("62"), day, field="ground"))
    return Verdict.of(reasons)


@para("31")
def no_work_since(
    help_due_at: datetime | None, happened: Iterable[datetime], at: datetime
) -> datetime:
    """From which moment §31's term runs: the last of what left the person without work.

    happened: refusals of offers, the ends of terms in which an offer got no answer (§59), or the
    employer gave none to who had agreed (§62); consents are not among them, nor what the centre
    does with a draft. The end of §24's time counts once it is past; where nothing has happened
    yet, it is now.
    """
    past = [moment for moment in (*happened, help_due_at) if moment is not None and moment <= at]
    return max(past, default=at)


@dataclass(frozen=True)
class UnemployedFacts:
    """What the local body checks (§32), as it stands on the day of its decision.

    jobs_going_on: jobs of the card from which nobody has dismissed the person.
    status_category, registration_purpose, target_groups: codes of the card's lists.
    contradicted: codes of the registers that contradict the card (§10).
    """

    birth_date: date
    sex: Sex
    has_job: bool = False
    has_earnings: bool = False
    jobs_going_on: int = 0
    status_category: str | None = None
    registration_purpose: str | None = None
    target_groups: frozenset[str] = frozenset()
    contradicted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """One ground of §34, and the facts that decide it: at least one.

    REFUSED: the facts prove it. WARNED: they raise a doubt, which the local body settles by its
    own word. ALLOWED: they speak against it, or nothing is known.
    """

    ground: UnemployedRefusal
    outcome: Outcome
    facts: tuple[Reason, ...]


_WORKING = frozenset({"part_time", "independent_worker", "employed_seeking_other"})
"""Categories of the card's list that say of themselves that the person works."""
_UNDER_CONTRACT = frozenset({"to_be_dismissed", "on_leave_for_child"})
"""Categories of those who may have a contract still."""
_OF_WORK = frozenset(
    {"pension_contributions", "social_contributions", "entrepreneurs", "legal_entities"}
)
"""Registers that tell of paid work or a business."""
_MEASURES = frozenset({"active_measures", "vocational_training", "business_support", "relocation"})
"""Purposes of registration that are active measures (L17.2)."""
_PUPIL = "senior_pupil_or_student"


def findings(facts: UnemployedFacts, on: date) -> tuple[Finding, ...]:
    """All five grounds in the order of §34, each with what decides it on the day."""
    return (
        under_sixteen(facts, on),
        employed(facts),
        of_pension_age(facts, on),
        unreliable(facts),
        studying(facts),
    )


@para("32")
@para("L14", "2")
def may_register_unemployed(facts: UnemployedFacts, on: date) -> Verdict:
    """REFUSED where a ground of §34 is proved, WARNED where the facts raise a doubt.

    on: the day of the local body's decision, not of the application or the draft.
    """
    return Verdict.of(
        reason
        for finding in findings(facts, on)
        for reason in finding.facts
        if reason.outcome is not Outcome.ALLOWED
    )


@para("34", "1")
@para("L14", "6.1")
def under_sixteen(facts: UnemployedFacts, on: date) -> Finding:
    """Not yet sixteen on the day."""
    told: Params = {
        "birth_date": facts.birth_date,
        "reached_on": birthday(facts.birth_date, WORKING_AGE),
    }
    young = is_under_working_age(facts.birth_date, on)
    return _by_age(
        UnemployedRefusal.UNDER_SIXTEEN,
        ("unemployed_under_sixteen", "sixteen_reached"),
        told,
        young,
    )


@para("34", "3")
@para("L14", "6.3")
def of_pension_age(facts: UnemployedFacts, on: date) -> Finding:
    """Of pension age on the day."""
    told: Params = {"reached_on": pension_date(facts.birth_date, facts.sex)}
    old = has_reached_pension_age(facts.birth_date, facts.sex, on)
    codes = ("unemployed_pension_age", "pension_age_ahead")
    return _by_age(UnemployedRefusal.PENSION_AGE, codes, told, old)


@para("34", "2")
@para("L14", "6.2")
def employed(facts: UnemployedFacts) -> Finding:
    """Works under a contract or has other paid work, by the person's own word and the card.

    Earnings without a job, a category that leaves a contract open, and a register that
    contradicts are doubts only.
    """
    ground, told = UnemployedRefusal.EMPLOYED, []
    if facts.has_job:
        told.append(fact_of(ground, "works_by_own_word", Outcome.REFUSED))
    if facts.jobs_going_on:
        params: Params = {"number": facts.jobs_going_on}
        told.append(fact_of(ground, "works_by_card", Outcome.REFUSED, params))
    category = facts.status_category or ""
    if category in _WORKING | _UNDER_CONTRACT:
        sure = Outcome.REFUSED if category in _WORKING else Outcome.WARNED
        told.append(fact_of(ground, "works_by_category", sure, {"status_category": category}))
    if facts.has_earnings and not facts.has_job:
        told.append(fact_of(ground, "earns_without_job", Outcome.WARNED))
    told += _contradicted(ground, facts, of_work=True)
    return _finding(ground, told, "no_work_known")


@para("34", "4")
@para("L14", "6.4")
def unreliable(facts: UnemployedFacts) -> Finding:
    """False or unreliable information: a contradiction is a doubt, the local body says so itself.

    Whether somebody knew that it was false stands in no register.
    """
    ground = UnemployedRefusal.FALSE_INFORMATION
    return _finding(ground, _contradicted(ground, facts, of_work=False), "no_falsehood_known")


@para("34", "5")
@para("L14", "6.5")
def studying(facts: UnemployedFacts) -> Finding:
    """A student or senior pupil who seeks to take part in active measures.

    Who studies and asks for work alone is not meant; that he studies is shown as a doubt.
    """
    ground, told = UnemployedRefusal.STUDENT, []
    if _PUPIL in facts.target_groups or facts.status_category == "student":
        purpose = facts.registration_purpose or ""
        if purpose in _MEASURES:
            params: Params = {"registration_purpose": purpose}
            told.append(fact_of(ground, "student_seeks_measures", Outcome.REFUSED, params))
        else:
            told.append(fact_of(ground, "student_seeks_work", Outcome.WARNED))
    return _finding(ground, told, "no_student_known")


@para("34", "4")
@para("L14", "6.4")
def may_refuse_unemployed(
    grounds: Iterable[UnemployedRefusal], has_text: bool, facts: UnemployedFacts, on: date
) -> Verdict:
    """Whether the local body may refuse on these grounds.

    At least one is named. An age is proved by the dates or not at all; of the others what the
    facts do not prove needs the local body's own words (has_text), and false information always.
    """
    named = frozenset(grounds)
    if not named:
        return Verdict.of([Reason("refusal_without_ground", Paragraph("34"), field="grounds")])
    proved = {f.ground for f in findings(facts, on) if f.outcome is Outcome.REFUSED}
    unproved = [ground for ground in UnemployedRefusal if ground in named - proved]
    reasons = []
    for ground in unproved:
        if ground in _AGES:
            params: Params = {"ground": ground}
            reasons.append(Reason("ground_disproved", _PLACE[ground], params, field="grounds"))
    if not has_text and any(ground not in _AGES for ground in unproved):
        reasons.append(Reason("ground_unexplained", Paragraph("34"), field="why_kk"))
    return Verdict.of(reasons)


@para("31")
@para("32")
def may_take_part(
    account: int, drafters: Iterable[int], approved_by: int | None, *, posts_combined: bool
) -> Verdict:
    """REFUSED where one would decide on what he drafted, or sign what he approved, himself.

    Accounts by number. A centre whose settings combine the posts lets him.
    """
    if posts_combined:
        return Verdict.of(())
    if account in frozenset(drafters):
        return Verdict.of([Reason("own_draft", Paragraph("31"))])
    if account == approved_by:
        return Verdict.of([Reason("own_approval", Paragraph("32"))])
    return Verdict.of(())


@dataclass(frozen=True)
class Telling:
    """What the person is told: since when registered, or that he was refused; with the list of
    documents for the social payment, and through whom."""

    registered_on: date | None
    with_payment_documents: bool
    through_akim: bool


@para("33")
@para("35", "1")
@para("35", "2")
@para("L14", "3")
def owed_to_person(
    kind: DecisionKind, unemployed_on: date | None, *, lives_in_village: bool
) -> Telling:
    """What a decision owes the person within the terms of §33 and §35.

    unemployed_on: None where registration was refused; there is no payment without registration.
    """
    since = unemployed_on if kind is DecisionKind.REGISTRATION else None
    return Telling(since, since is not None, lives_in_village)


@para("35", "1")
def channel_warnings(how: Told, *, lives_in_village: bool) -> tuple[Reason, ...]:
    """WARNED where a villager is told otherwise than through the akim or the assistant, and the
    other way round. Who stands at the counter is told there."""
    paragraph, warned = Paragraph("35", "1"), Outcome.WARNED
    if how is Told.IN_PERSON or (how is Told.AKIM_OR_ASSISTANT) == lives_in_village:
        return ()
    code = "villager_told_directly" if lives_in_village else "townsman_told_by_akim"
    return (Reason(code, paragraph, field="how", outcome=warned),)


_AGES = frozenset({UnemployedRefusal.UNDER_SIXTEEN, UnemployedRefusal.PENSION_AGE})
_PLACE = {
    ground: Paragraph("34", str(number)) for number, ground in enumerate(UnemployedRefusal, 1)
}


def fact_of(
    ground: UnemployedRefusal, code: str, outcome: Outcome, params: Params | None = None
) -> Reason:
    """A fact that speaks for or against a ground of §34, with the ground's place in it."""
    return Reason(code, _PLACE[ground], params or {}, outcome=outcome)


def _by_age(
    ground: UnemployedRefusal, codes: tuple[str, str], told: Params, stands: bool
) -> Finding:
    outcome = Outcome.REFUSED if stands else Outcome.ALLOWED
    return Finding(ground, outcome, (fact_of(ground, codes[not stands], outcome, told),))


def _finding(ground: UnemployedRefusal, told: Iterable[Reason], otherwise: str) -> Finding:
    facts = tuple(told) or (fact_of(ground, otherwise, Outcome.ALLOWED),)
    return Finding(ground, Verdict.of(facts).outcome, facts)


def _contradicted(
    ground: UnemployedRefusal, facts: UnemployedFacts, *, of_work: bool
) -> list[Reason]:
    """The doubts that the registers raise: those of work, or all the others."""
    return [
        fact_of(ground, "register_doubts", Outcome.WARNED, {"state_register": register})
        for register in facts.contradicted
        if (register in _OF_WORK) is of_work
    ]
