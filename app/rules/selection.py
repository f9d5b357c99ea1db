"""§57 and L12: whether a registered person meets a vacancy's musts, and how well its wishes.

All is judged of one vacancy and one person; shares are counted in thousandths, whole and rounded
down, so that the same question has the same answer everywhere.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.core.paragraph import para
from app.core.vocabulary import QuotaGroup
from app.rules.age import add_months
from app.rules.quotas import quota_groups
from app.rules.selection_weights import Criterion, Weights
from app.rules.suitable_work import LONG_BREAK_MONTHS

WHOLE = 1000
SHORT_OR_FLEXIBLE = frozenset({"part_time", "reduced_time", "flexible", "remote", "at_home"})
"""Schedules that suit carers of small children (L12.3)."""

FOR_A_TIME = frozenset({"seasonal", "temporary"})
_FOR_TEMPORARY = frozenset({"first_job_seeker", "senior_pupil_or_student", "idle", "long_break"})
"""L12.4: target groups to whom work for a time is suitable."""

_ALIKE = (
    frozenset({"full_time", "irregular", "shifts"}),
    frozenset({"part_time", "reduced_time", "flexible", "split_day", "side_job"}),
    frozenset({"remote", "combined_remote", "at_home"}),
    FOR_A_TIME,
)
"""Schedules that stand near each other."""

OCCUPATION_SHARES = (0, 120, 350, 600, 850)
"""By how many of the first digits of the classifier two occupations share; the same one: WHOLE."""

_PLACE_SHARES = ((9, WHOLE), (6, 800), (4, 600), (2, 300))
"""By how many digits of KATO two places share."""

DISTRICT_DIGITS = 4
_CITIES = ("71", "75", "79")
"""Astana, Almaty, Shymkent: KATO gives their districts four digits, and they are one town."""

NEAR_OCCUPATION = 3
"""From so many digits on, work in one occupation is experience in the other."""

_FORMER, _FORMER_SHORT, _LONG_ENOUGH = 900, 800, 12
_STEP_DOWN = 400
_LEVEL_STEP = 300
_LEVEL_OF_MAJOR = {"1": 8, "2": 5, "3": 4, "4": 3, "5": 3, "6": 2, "7": 2, "8": 2, "9": 0, "0": 3}
"""The professional level (its place in the list) that an occupation's first digit tells."""


@dataclass(frozen=True)
class Wanted:
    """What a vacancy asks and gives.

    Codes are of the classifiers; education and level are places in their lists, counted from 0.
    pay: the highest it gives, tenge a month. languages: place of the level in its list by code.
    skills: stems. musts: names of fields that have to be met.
    """

    occupation: str
    place: str
    pay: int
    schedule: str
    education: int
    level: int
    experience_months: int
    skills: frozenset[str] = frozenset()
    languages: Mapping[str, int] | None = None
    licences: frozenset[str] = frozenset()
    musts: frozenset[str] = frozenset()
    part_time: bool = False
    remote: bool = False
    seasonal: bool = False
    accessible: bool = False
    quota: QuotaGroup | None = None


@dataclass(frozen=True)
class Seeker:
    """What is known of a registered person; None: he was not asked, or did not say.

    jobs: occupation and months worked in it. place: KATO, where he lives. waits_since: the day of
    registration; number: the case's.
    """

    number: str
    waits_since: date
    occupation: str | None = None
    jobs: tuple[tuple[str, int], ...] = ()
    place: str | None = None
    lowest_pay: int | None = None
    highest_pay: int | None = None
    schedule: str | None = None
    education: int | None = None
    experience_months: int = 0
    skills: frozenset[str] = frozenset()
    languages: Mapping[str, int] | None = None
    licences: frozenset[str] = frozenset()
    consent_to_move: bool | None = None
    target_groups: frozenset[str] = frozenset()
    unemployed_since: date | None = None


@dataclass(frozen=True)
class Part:
    """One criterion: the points he has of how many; must: whether it had to be met, and was it."""

    criterion: Criterion
    points: int
    most: int
    must: bool
    met: bool


@dataclass(frozen=True)
class Fit:
    """How a person fits: the criteria in their order, and why he is left out, if he is."""

    parts: tuple[Part, ...]
    broken: tuple[str, ...]

    @property
    def score(self) -> int:
        """All points together; they rank those whom nothing leaves out."""
        return sum(part.points for part in self.parts)


@para("57")
@para("L12", "1")
@para("L12", "2")
@para("L12", "3")
@para("L12", "4")
def fit(wanted: Wanted, seeker: Seeker, weights: Weights, on: date) -> Fit:
    """Judge one person for one vacancy: points by criterion, and codes of what he does not meet."""
    parts = tuple(_parts(wanted, seeker, weights))
    broken = (
        *(part.criterion.value for part in parts if part.must and not part.met),
        *_unsuitable(wanted, seeker, on),
    )
    return Fit(parts, broken)


@para("56")
def rank(seeker: Seeker, score: int) -> tuple[int, date, str]:
    """By what candidates are ordered: more points, then who waits longer, then the number."""
    return -score, seeker.waits_since, seeker.number


def _parts(wanted: Wanted, seeker: Seeker, weights: Weights) -> Iterator[Part]:
    for criterion in Criterion:
        share = SHARES[criterion](wanted, seeker)
        most = weights.points[criterion]
        must = _MUST_OF.get(criterion) in wanted.musts
        yield Part(criterion, most * share // WHOLE, most, must, share == WHOLE)


def _unsuitable(wanted: Wanted, seeker: Seeker, on: date) -> Iterator[str]:
    """What L12 and the person's own least wishes leave out, whatever the employer asks."""
    if not (wanted.remote or seeker.consent_to_move or _is_near(wanted, seeker)):
        yield "would_have_to_move"
    if seeker.lowest_pay is not None and wanted.pay < seeker.lowest_pay:
        yield "pays_too_little"
    if "disability" in seeker.target_groups and not wanted.accessible:
        yield "not_accessible_to_him"
    is_short = wanted.part_time or wanted.schedule in SHORT_OR_FLEXIBLE
    if "carer" in seeker.target_groups and not is_short:
        yield "hours_too_long"
    if (wanted.seasonal or wanted.schedule in FOR_A_TIME) and not _takes_temporary(seeker, on):
        yield "only_for_a_time"
    if wanted.quota is not None and wanted.quota not in quota_groups(seeker.target_groups):
        yield "not_of_the_quota"


def _is_near(wanted: Wanted, seeker: Seeker) -> bool:
    home = seeker.place
    return home is not None and _shared_place(home, wanted.place) >= DISTRICT_DIGITS


def _shared_place(one: str, other: str) -> int:
    """How many of KATO's digits two places share, as far as shares are given for them."""
    shared = next((digits for digits, _ in _PLACE_SHARES if one[:digits] == other[:digits]), 0)
    return max(shared, DISTRICT_DIGITS) if shared and one[:2] in _CITIES else shared


def _takes_temporary(seeker: Seeker, on: date) -> bool:
    since = seeker.unemployed_since
    is_long = since is not None and add_months(since, LONG_BREAK_MONTHS) < on
    wishes = seeker.schedule in FOR_A_TIME
    return wishes or is_long or bool(seeker.target_groups & _FOR_TEMPORARY)


def shared_digits(one: str, other: str) -> int:
    """How many of the first digits two codes of the classifier of occupations share."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right or not left.isdigit():
            break
        count += 1
    return count


def occupation_share(asked: str, has: str) -> int:
    """How near an occupation stands to the one that is asked, in thousandths."""
    if asked == has:
        return WHOLE
    return OCCUPATION_SHARES[min(shared_digits(asked, has), len(OCCUPATION_SHARES) - 1)]


def _occupation(wanted: Wanted, seeker: Seeker) -> int:
    shares = [occupation_share(wanted.occupation, seeker.occupation)] if seeker.occupation else []
    for code, months in seeker.jobs:
        factor = _FORMER if months >= _LONG_ENOUGH else _FORMER_SHORT
        shares.append(occupation_share(wanted.occupation, code) * factor // WHOLE)
    return max(shares, default=0)


def _experience(wanted: Wanted, seeker: Seeker) -> int:
    if not wanted.experience_months:
        return WHOLE
    asked = wanted.occupation
    months = [m for code, m in seeker.jobs if shared_digits(asked, code) >= NEAR_OCCUPATION]
    if seeker.occupation and shared_digits(asked, seeker.occupation) >= NEAR_OCCUPATION:
        months.append(seeker.experience_months)
    return min(WHOLE, max(months, default=0) * WHOLE // wanted.experience_months)


def _skills(wanted: Wanted, seeker: Seeker) -> int:
    return _part_of(len(wanted.skills & seeker.skills), len(wanted.skills))


def _licences(wanted: Wanted, seeker: Seeker) -> int:
    return _part_of(len(wanted.licences & seeker.licences), len(wanted.licences))


def _part_of(met: int, asked: int) -> int:
    return met * WHOLE // asked if asked else WHOLE


def _education(wanted: Wanted, seeker: Seeker) -> int:
    has = seeker.education if seeker.education is not None else 0
    return max(0, WHOLE - _STEP_DOWN * max(0, wanted.education - has))


def _level(wanted: Wanted, seeker: Seeker) -> int:
    codes = [code for code in (seeker.occupation, *(code for code, _months in seeker.jobs)) if code]
    has = max((_LEVEL_OF_MAJOR.get(code[0], 0) for code in codes), default=0)
    return max(0, WHOLE - _LEVEL_STEP * max(0, wanted.level - has))


def _schedule(wanted: Wanted, seeker: Seeker) -> int:
    if seeker.schedule is None or seeker.schedule == wanted.schedule:
        return WHOLE
    alike = any({seeker.schedule, wanted.schedule} <= group for group in _ALIKE)
    return WHOLE // 2 if alike else 0


def _pay(wanted: Wanted, seeker: Seeker) -> int:
    hoped = seeker.highest_pay or seeker.lowest_pay
    return WHOLE if not hoped else min(WHOLE, wanted.pay * WHOLE // hoped)


def _languages(wanted: Wanted, seeker: Seeker) -> int:
    asked, has = wanted.languages or {}, seeker.languages or {}
    shares = [_language(level, has.get(code)) for code, level in asked.items()]
    return sum(shares) // len(shares) if shares else WHOLE


def _language(asked: int, has: int | None) -> int:
    if has is None:
        return 0
    return WHOLE if has >= asked else WHOLE // 2 if has == asked - 1 else 0


def _distance(wanted: Wanted, seeker: Seeker) -> int:
    if wanted.remote:
        return WHOLE
    shared = _shared_place(seeker.place, wanted.place) if seeker.place else 0
    return dict(_PLACE_SHARES).get(shared, 0)


SHARES: Mapping[Criterion, Callable[[Wanted, Seeker], int]] = {
    Criterion.OCCUPATION: _occupation,
    Criterion.EXPERIENCE: _experience,
    Criterion.SKILLS: _skills,
    Criterion.EDUCATION: _education,
    Criterion.LEVEL: _level,
    Criterion.SCHEDULE: _schedule,
    Criterion.PAY: _pay,
    Criterion.LANGUAGES: _languages,
    Criterion.LICENCES: _licences,
    Criterion.DISTANCE: _distance,
}
"""How each criterion is met, in thousandths."""

_MUST_OF = {
    Criterion.EXPERIENCE: "experience_months",
    Criterion.SKILLS: "skills",
    Criterion.EDUCATION: "education_level",
    Criterion.LEVEL: "professional_level",
    Criterion.SCHEDULE: "schedule",
    Criterion.LANGUAGES: "languages",
    Criterion.LICENCES: "licences",
}
"""By which field's name a vacancy makes a must of the criterion."""
