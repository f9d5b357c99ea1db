"""Chapter 5.2: which vacancies are taken, what they must say, and when they are reported late."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.core.names import fold
from app.core.paragraph import Paragraph, para
from app.rules.excluded_posts import excluded_by_employer, excluded_by_occupation, excluded_by_words
from app.rules.verdict import Outcome, Params, Reason, Verdict

EARLIEST = date(2016, 1, 1)
"""The year of the Law: a place said to be vacant since before it is a slip of the keys."""
MOST_PLACES = 999
MOST_PAY = 999_999_999
"""Tenge a month: what the databases' whole numbers hold."""
MOST_EXPERIENCE = 600
"""Months: fifty years."""
_LONG_VACANT_DAYS = 366
_REPORT, _CONTENTS = Paragraph("53"), Paragraph("54")

OBLIGATORY = (
    "appeared_on",
    "occupation",
    "place",
    "pay_from",
    "schedule",
    "duties",
    "conditions",
    "qualification",
    "education_level",
    "professional_level",
    "experience_months",
)
"""What §54 names and every vacancy has. Refinement of the occupation and further information stay
empty where the employer names none; an internship is there or not."""

MAY_BE_MUST = (
    "schedule",
    "education_level",
    "professional_level",
    "experience_months",
    "qualification",
    "skills",
    "languages",
    "licences",
    "further",
)
"""What is asked of a candidate (§57), each a must or a wish."""

SHORTER_TIME = frozenset({"part_time", "reduced_time", "side_job"})
"""Schedules of less than the whole working time: pay below the minimum wage is no wonder there."""


@dataclass(frozen=True)
class VacancyFacts:
    """The fields of a vacancy that can contradict each other or the calendar; None: not given."""

    appeared_on: date | None = None
    valid_until: date | None = None
    places: int | None = None
    pay_from: int | None = None
    pay_to: int | None = None
    schedule: str | None = None
    part_time: bool = False
    experience_months: int | None = None
    musts: tuple[str, ...] = ()


@dataclass(frozen=True)
class PostFacts:
    """Whose post it is: occupation (a code), the words of the post, the employer's names."""

    occupation: str = ""
    words: Mapping[str, str] | None = None
    employer: tuple[str, ...] = ()


@para("53")
@para("L28", "2.1")
def is_reported_late(due_at: datetime, received_at: datetime) -> bool:
    """Whether the report came after the term of §53, which counts from the vacancy's appearance."""
    return received_at > due_at


@para("53")
def letter_faults(
    received_on: date | None, appeared_on: date | None, today: date
) -> tuple[Reason, ...]:
    """What is wrong with the letter's days: its receipt, and since when the place is vacant."""
    return (*_received_faults(received_on, today), *_appeared_faults(appeared_on, today))


def _received_faults(received: date | None, today: date) -> Iterator[Reason]:
    if received is not None and received > today:
        yield Reason("letter_ahead", _CONTENTS, {}, "received_on")
    elif received is not None and received < EARLIEST:
        yield Reason("letter_too_early", _CONTENTS, {"earliest": EARLIEST}, "received_on")


def _appeared_faults(appeared: date | None, today: date) -> Iterator[Reason]:
    if appeared is None:
        return
    if appeared > today:
        yield Reason("appeared_ahead", _REPORT, {}, "appeared_on")
    elif appeared < EARLIEST:
        yield Reason("appeared_too_early", _REPORT, {"earliest": EARLIEST}, "appeared_on")
    elif (days := (today - appeared).days) >= _LONG_VACANT_DAYS:
        yield _oddity("appeared_long_ago", _REPORT, "appeared_on", days=days)


@para("53")
@para("L28", "2.1")
def excluded_post(post: PostFacts) -> Verdict:
    """Posts that are not reported to the centre: of state servants and elected offices, deputies,
    judges, soldiers, special and law-enforcement bodies and the courier service, the National
    Bank and the body that regulates the financial market.

    Recognised by the occupation, by the words of the post, and by the employer. Each refusal
    stands at the field that told it, with the words.
    """
    found = list[Reason]()
    if code := excluded_by_occupation(post.occupation):
        found.append(Reason(code, _REPORT, {"words": post.occupation}, "occupation"))
    for field, text in (post.words or {}).items():
        if hit := excluded_by_words(text):
            found.append(Reason(hit.code, _REPORT, {"words": hit.words}, field))
    for name in post.employer:
        if hit := excluded_by_employer(name):
            found.append(Reason(hit.code, _REPORT, {"words": hit.words}, "employer_id"))
            break
    return Verdict.of(found)


@para("54")
@para("55")
def missing_fields(given: Mapping[str, object]) -> tuple[str, ...]:
    """Which obligatory fields are not given. What an employer places on the exchange himself has
    to say the same (§55)."""
    return tuple(name for name in OBLIGATORY if _is_blank(given.get(name)))


@para("54")
def vacancy_faults(facts: VacancyFacts, today: date, min_wage: int) -> tuple[Reason, ...]:
    """What is wrong, or (WARNED) odd, with the fields; min_wage: in force today, tenge a month."""
    return (
        *_appeared_faults(facts.appeared_on, today),
        *_places_faults(facts.places),
        *_pay_faults(facts, min_wage),
        *_experience_faults(facts.experience_months),
        *_validity_faults(facts, today),
        *_must_faults(facts.musts),
    )


def _places_faults(places: int | None) -> Iterator[Reason]:
    if places is not None and not 1 <= places <= MOST_PLACES:
        yield Reason("places_count", _CONTENTS, {"most": MOST_PLACES}, "places")


def _pay_faults(facts: VacancyFacts, min_wage: int) -> Iterator[Reason]:
    low, high = facts.pay_from, facts.pay_to
    for field, pay in (("pay_from", low), ("pay_to", high)):
        if pay is None:
            continue
        if pay < 0:
            yield Reason("number_negative", _CONTENTS, {}, field)
        elif pay > MOST_PAY:
            yield Reason("number_too_big", _CONTENTS, {"most": MOST_PAY}, field)
    if low is None:
        return
    if high is not None and 0 <= high < low:
        yield Reason("pay_order", _CONTENTS, {}, "pay_to")
    is_whole = not facts.part_time and facts.schedule not in SHORTER_TIME
    if is_whole and 0 <= low < min_wage:
        yield _oddity("pay_below_minimum", _CONTENTS, "pay_from", least=min_wage)


def _experience_faults(months: int | None) -> Iterator[Reason]:
    if months is None:
        return
    if months < 0:
        yield Reason("number_negative", _CONTENTS, {}, "experience_months")
    elif months > MOST_EXPERIENCE:
        params = {"most": MOST_EXPERIENCE}
        yield Reason("number_too_big", _CONTENTS, params, "experience_months")


def _validity_faults(facts: VacancyFacts, today: date) -> Iterator[Reason]:
    if facts.valid_until is None:
        return
    if facts.valid_until < today:
        yield Reason("valid_until_past", _CONTENTS, {}, "valid_until")
    elif facts.appeared_on is not None and facts.valid_until < facts.appeared_on:
        yield Reason("valid_until_early", _CONTENTS, {}, "valid_until")


def _must_faults(musts: tuple[str, ...]) -> Iterator[Reason]:
    for name in musts:
        if name not in MAY_BE_MUST:
            yield Reason("must_unknown", Paragraph("57"), {"name": name}, "musts")


@para("54")
def is_expired(valid_until: date | None, today: date) -> bool:
    """Whether the last day on which the employer keeps the place open has passed."""
    return valid_until is not None and valid_until < today


@para("54")
def places_faults(places: int, taken: int) -> tuple[Reason, ...]:
    """A vacancy in force has a place left: with as many as are taken it would be filled (§63)."""
    if places > taken:
        return ()
    return (Reason("places_taken", _CONTENTS, {"taken": taken}, "places"),)


@para("54")
def same_one_twice(numbers: tuple[str, ...]) -> Verdict:
    """WARNED where vacancies in force are the same by `likeness`; an employer may have another
    such place, so nothing is refused ("numbers": theirs)."""
    if not numbers:
        return Verdict.of(())
    return Verdict.of(
        [_oddity("same_vacancy", _CONTENTS, "occupation", numbers=", ".join(numbers))]
    )


def likeness(
    employer_id: int,
    occupation: str,
    post: str,
    place: str,
    pay: tuple[int | None, int | None],
    schedule: str,
) -> str:
    """What two vacancies have to share to be the same one twice, as one text.

    Days, number of places and what is asked are left out: a letter sent again, or corrected, is
    the same letter.
    """
    parts = (employer_id, occupation, fold(post), place, *pay, schedule)
    return "\x1f".join("" if part is None else str(part) for part in parts)


def _is_blank(value: object) -> bool:
    return value is None or not str(value).strip()


def _oddity(code: str, paragraph: Paragraph, field: str, **params: str | int | date) -> Reason:
    told: Params = params
    return Reason(code, paragraph, told, field, Outcome.WARNED)
