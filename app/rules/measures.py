"""Active measures: who may be sent to which, and from which day (L17.2, L19-L25, §52)."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import CaseState, MeasureKind, Sex, TrainingGround
from app.rules.age import WORKING_AGE, add_months, age_on, birthday, is_under_working_age
from app.rules.pension import has_reached_pension_age, pension_date
from app.rules.terms import term
from app.rules.verdict import Outcome, Params, Reason, Verdict

PRACTICE_AGE = 29
"""L21.1: graduates who are not over twenty-nine; that whole year of life counts."""

_JOB_SEEKERS = {CaseState.JOB_SEEKER, CaseState.AT_LOCAL_BODY, CaseState.UNEMPLOYED_REFUSED}
"""Whom the local body refused, or has not decided on yet, is a job seeker (decision 0013)."""
_UNEMPLOYED = frozenset({CaseState.UNEMPLOYED})
_ANYBODY_REGISTERED = frozenset({*_JOB_SEEKERS, CaseState.UNEMPLOYED})
_FREE_FOR_PUBLIC_WORKS = frozenset({"senior_pupil_or_student", "idle"})

_STATUSES: dict[MeasureKind, tuple[frozenset[CaseState], Paragraph]] = {
    MeasureKind.TRAINING: (_ANYBODY_REGISTERED, Paragraph("L19", "3")),
    MeasureKind.BUSINESS_SUPPORT: (_UNEMPLOYED, Paragraph("L23")),
    MeasureKind.YOUTH_PRACTICE: (_UNEMPLOYED, Paragraph("L21", "1")),
    MeasureKind.SOCIAL_JOB: (_UNEMPLOYED, Paragraph("L20", "2")),
    MeasureKind.RELOCATION: (_ANYBODY_REGISTERED, Paragraph("L24")),
    MeasureKind.SPECIAL_WORK_PLACE: (_ANYBODY_REGISTERED, Paragraph("L25", "1")),
    MeasureKind.PUBLIC_WORKS: (_UNEMPLOYED, Paragraph("L22", "2")),
}
_CONSENT = {
    MeasureKind.SOCIAL_JOB: Paragraph("L20", "4"),
    MeasureKind.YOUTH_PRACTICE: Paragraph("L21", "4"),
    MeasureKind.PUBLIC_WORKS: Paragraph("L22", "2"),
    MeasureKind.RELOCATION: Paragraph("L24"),
}
_VOCATIONAL = frozenset(
    {
        "vocational_school",
        "college",
        "higher_college",
        "university",
        "postgraduate",
        "military_school",
        "religious_school",
        "foreign",
    }
)
"""Codes of the list "institution_kind" that may be L21.1's: no school, no course."""
_SCHOOL = "general_school"


@dataclass(frozen=True)
class PastMeasure:
    """A direction that was given before.

    is_open: called, or taking part still. was_sent: it counts as having been sent (neither taken
    back nor missed with a valid reason). left_on: the day he left it by himself without a valid
    reason. registered_again, unemployed_again: the first day after it on which he was registered
    anew, as a job seeker or unemployed, and as unemployed; that very day counts.
    """

    kind: MeasureKind
    is_open: bool = False
    was_sent: bool = True
    left_on: date | None = None
    registered_again: date | None = None
    unemployed_again: date | None = None


@dataclass(frozen=True)
class MeasureFacts:
    """What is known of a person when he is to be sent to a measure.

    groups: codes of the list "target_group" on his card. is_graduate, finished_school: see the
    functions of these names.
    gets_payment: of the social payment for the loss of work; None: not asked. past: in the order
    in which the directions were given.
    """

    birth_date: date
    sex: Sex
    state: CaseState
    registered_on: date | None
    unemployed_on: date | None
    groups: frozenset[str] = frozenset()
    is_graduate: bool = False
    finished_school: bool = False
    gets_payment: bool | None = None
    past: tuple[PastMeasure, ...] = ()


@para("L17", "2")
def of_measure_age(birth_date: date, sex: Sex, on: date) -> Verdict:
    """Whether a person is of the age for active measures: from sixteen to pension age."""
    paragraph = Paragraph("L17", "2")
    if is_under_working_age(birth_date, on):
        first = birthday(birth_date, WORKING_AGE)
        return Verdict.of([Reason("measure_under_sixteen", paragraph, {"allowed_from": first})])
    if has_reached_pension_age(birth_date, sex, on):
        reached = pension_date(birth_date, sex)
        return Verdict.of([Reason("measure_pension_age", paragraph, {"reached_on": reached})])
    return Verdict.of(())


@para("L13", "2")
@para("L19", "3")
@para("L20", "2")
@para("L21", "1")
@para("L22", "2")
@para("L23")
@para("L24")
@para("L25", "1")
def of_measure_status(kind: MeasureKind, facts: MeasureFacts, on: date) -> Verdict:
    """Whether the measure is for people of this standing.

    Training and relocation are for job seekers and the unemployed, public works also for
    students, senior pupils and the idle, special work places for people with disabilities,
    youth practice for graduates up to twenty-nine; the rest is for the unemployed alone. The
    employed whom the Government names are not registered here.
    """
    states, paragraph = _STATUSES[kind]
    reasons = []
    if facts.state not in _ANYBODY_REGISTERED:
        reasons.append(Reason("measure_not_registered", paragraph, {"state": facts.state}))
    elif facts.state not in states and not _may_work_beside(kind, facts.groups):
        code = "measure_for_unemployed"
        if kind is MeasureKind.PUBLIC_WORKS:
            code = "measure_public_works_for"
        reasons.append(Reason(code, paragraph))
    if kind is MeasureKind.SPECIAL_WORK_PLACE and "disability" not in facts.groups:
        reasons.append(Reason("measure_for_disability", paragraph))
    if kind is MeasureKind.YOUTH_PRACTICE:
        reasons += _practice_faults(facts, on)
    if kind is MeasureKind.PUBLIC_WORKS and "senior_pupil_or_student" in facts.groups:
        reasons.append(Reason("measure_in_free_time", paragraph, outcome=Outcome.WARNED))
    return Verdict.of(reasons)


def _may_work_beside(kind: MeasureKind, groups: frozenset[str]) -> bool:
    """L22.2.2-3: who need not be unemployed to take part in public works."""
    return kind is MeasureKind.PUBLIC_WORKS and bool(groups & _FREE_FOR_PUBLIC_WORKS)


def _practice_faults(facts: MeasureFacts, on: date) -> list[Reason]:
    paragraph = Paragraph("L21", "1")
    reasons = []
    if not facts.is_graduate:
        reasons.append(Reason("measure_for_graduates", paragraph))
    if age_on(facts.birth_date, on) > PRACTICE_AGE:
        since = birthday(facts.birth_date, PRACTICE_AGE + 1)
        reasons.append(Reason("measure_over_age", paragraph, {"since": since}))
    return reasons


@para("L21", "1")
def is_graduate(
    groups: Collection[str],
    status: str | None,
    studies: Iterable[tuple[str | None, date | None]],
    on: date,
) -> bool:
    """Whether the card tells of a graduate of technical, post-secondary or higher education.

    By its target groups, its status category, or a place of study (code of the list
    "institution_kind", day finished) that is over on the day.
    """
    if {"graduate_under_29", "graduate_without_parents"}.intersection(groups):
        return True
    finished = (done for kind, done in studies if kind in _VOCATIONAL)
    return status == "graduate" or any(done is not None and done <= on for done in finished)


@para("L24")
def finished_school(studies: Iterable[tuple[str | None, date | None]], on: date) -> bool:
    """Whether the card tells of a general school that is over on the day: L24.3.3 names its
    graduates beside those of `is_graduate`."""
    return any(kind == _SCHOOL and done is not None and done <= on for kind, done in studies)


@para("L19", "2")
def training_ground(kind: MeasureKind, ground: TrainingGround | None) -> Verdict:
    """Whether it is told why the person is to be trained; no other measure asks."""
    if kind is not MeasureKind.TRAINING or ground is not None:
        return Verdict.of(())
    return Verdict.of([Reason("training_ground_missing", Paragraph("L19", "2"), field="ground")])


def consent_asked_by(kind: MeasureKind) -> Paragraph | None:
    """The article that lets people be sent to the measure with their consent only, if any."""
    return _CONSENT.get(kind)


@para("L20", "4")
@para("L21", "4")
@para("L22", "2")
@para("L24")
def consent_given(kind: MeasureKind, consent: bool) -> Verdict:
    """Whether the person agreed where the Law asks for it; relocation is voluntary as such."""
    paragraph = consent_asked_by(kind)
    if paragraph is None or consent:
        return Verdict.of(())
    return Verdict.of([Reason("measure_consent_missing", paragraph, field="consent")])


_After = Callable[[PastMeasure], date | None]
_ALL = frozenset(MeasureKind)
_BARS: dict[MeasureKind, tuple[str, frozenset[MeasureKind], _After]] = {
    MeasureKind.TRAINING: (
        "L19.7",
        frozenset({MeasureKind.TRAINING}),
        lambda past: past.registered_again,
    ),
    MeasureKind.SOCIAL_JOB: ("L20.5", _ALL, lambda past: past.unemployed_again),
    MeasureKind.YOUTH_PRACTICE: ("L21.4-1", _ALL, lambda past: past.unemployed_again),
    MeasureKind.PUBLIC_WORKS: (
        "L22.4",
        frozenset({MeasureKind.PUBLIC_WORKS}),
        lambda past: past.unemployed_again,
    ),
}
"""What was left, the term that bars, which measures it bars, and from which day it counts."""


@para("L19", "7")
@para("L20", "5")
@para("L21", "4-1")
@para("L22", "4")
def measure_bars(kind: MeasureKind, past: Iterable[PastMeasure], on: date) -> Verdict:
    """REFUSED while a bar runs for having left a measure without a valid reason.

    Training: a year from being registered anew in either way, for training only, and then once
    only. A social job and youth practice: three months from being registered anew as unemployed,
    for any measure. Public works: as long, for public works only. Months are the calendar's and
    must have gone by: `allowed_from` is the day after. Until he is registered anew nothing
    counts, so no day can be told.
    """
    given = tuple(past)
    reasons = [reason for each in given if (reason := _bar(kind, each, on)) is not None]
    left = [at for at, each in enumerate(given) if left_training(each)]
    if kind is MeasureKind.TRAINING and left:
        again = (each for each in given[left[0] + 1 :] if each.kind is MeasureKind.TRAINING)
        if any(each.was_sent and not each.is_open for each in again):
            reasons.append(Reason("training_once_again_only", term("L19.7").paragraph))
    return Verdict.of(reasons)


def left_training(past: PastMeasure) -> bool:
    """Whether he was trained and left by himself without a valid reason."""
    return past.kind is MeasureKind.TRAINING and past.left_on is not None


def _bar(kind: MeasureKind, past: PastMeasure, on: date) -> Reason | None:
    if past.left_on is None or past.kind not in _BARS:
        return None
    code, barred, after = _BARS[past.kind]
    if kind not in barred:
        return None
    rule, again = term(code), after(past)
    left_on, measure = past.left_on, past.kind
    if again is None:
        params: Params = {"left_on": left_on, "measure": measure}
        return Reason("measure_barred_till_registered", rule.paragraph, params)
    first = add_months(again, rule.amount) + timedelta(days=1)
    if on >= first:
        return None
    return Reason(
        "measure_barred",
        rule.paragraph,
        {"left_on": left_on, "measure": measure, "allowed_from": first},
    )


@para("52")
def may_be_directed(kind: MeasureKind, facts: MeasureFacts, on: date) -> Verdict:
    """Whether a person may be sent to a measure of the kind on the day, with all reasons."""
    running = Reason("measure_running", Paragraph("52"), {"measure": kind})
    verdicts = (
        of_measure_age(facts.birth_date, facts.sex, on),
        of_measure_status(kind, facts, on),
        measure_bars(kind, facts.past, on),
        Verdict.of([running] if any(p.kind is kind and p.is_open for p in facts.past) else []),
    )
    return Verdict.of(reason for verdict in verdicts for reason in verdict.reasons)


def possible_from(verdict: Verdict) -> date | None:
    """The first day on which none of a refusal's reasons holds; None where no day is known."""
    days = [reason.params.get("allowed_from") for reason in verdict.refusals]
    known = [day for day in days if isinstance(day, date)]
    return max(known) if known and len(known) == len(days) else None


def course_faults(
    registered_on: date | None, starts_on: date | None, ends_on: date | None
) -> Verdict:
    """What is wrong with a measure's days; what is not settled yet (None) is not judged."""
    reasons = []
    if starts_on and registered_on and starts_on < registered_on:
        params: Params = {"day": registered_on}
        code = "measure_before_registration"
        reasons.append(Reason(code, Paragraph("52"), params, field="starts_on"))
    if starts_on and ends_on and ends_on < starts_on:
        reasons.append(Reason("measure_ends_early", Paragraph("52"), field="ends_on"))
    return Verdict.of(reasons)


@para("L25", "1")
def kept_until(made_on: date) -> date:
    """The last day through which a special work place is kept: twelve months from its making."""
    return add_months(made_on, term("L25.1").amount) - timedelta(days=1)


@para("L25", "1")
def place_is_kept(kind: MeasureKind, starts_on: date | None, ends_on: date | None) -> Verdict:
    """WARNED where a special work place would end before its twelve months are over."""
    if kind is not MeasureKind.SPECIAL_WORK_PLACE or not starts_on or not ends_on:
        return Verdict.of(())
    if ends_on >= kept_until(starts_on):
        return Verdict.of(())
    paragraph = Paragraph("L25", "1")
    return Verdict.of([Reason("measure_place_kept", paragraph, {}, "ends_on", Outcome.WARNED)])


@para("44", "3")
def came_in_time(came_on: date, come_until: datetime) -> Verdict:
    """WARNED where the person came after the three business days of the call; he is taken."""
    if came_on <= come_until.date():
        return Verdict.of(())
    paragraph = Paragraph("44", "3")
    return Verdict.of([Reason("measure_came_late", paragraph, {}, "came_on", Outcome.WARNED)])


@para("44", "3")
def may_be_missed(come_until: datetime, now: datetime) -> Verdict:
    """REFUSED while the person may still come: nobody failed to come before the term's end."""
    if now > come_until:
        return Verdict.of(())
    return Verdict.of(
        [Reason("measure_call_runs", Paragraph("44", "3"), {"day": come_until.date()})]
    )
