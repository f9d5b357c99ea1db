"""§57 and L12: whether a registered person meets a vacancy's musts, and how well its wishes.

All is judged of one vacancy and one person; shares are counted in thousandths, whole and rounded
down, so that the same question has the same answer everywhere.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.core.paragraph import para
from app.core.vocabulary import QuotaGroup
from app.rules.age import add_months
from app.rules.quotas import QUOTA_CODES, quota_groups
from app.rules.selection_weights import Criterion, Weights
from app.rules.suitable_work import LONG_BREAK_MONTHS

WHOLE = 1000
SHORT_OR_FLEXIBLE = frozenset({"part_time", "flexible"})
"""Schedules that suit carers of small children: the two that L12.3 names, and no others. Work from
home says where one works, and not how long; reduced hours are somebody's whole norm."""

FOR_A_TIME = frozenset({"seasonal", "temporary"})
LEFT_TRAINING = "left_training"
"""Stands among a seeker's target groups where the centre sent him to training and he left it
without a valid reason (L12.4.4); no code of the card's list."""

_FOR_TEMPORARY = frozenset(
    {"first_job_seeker", "senior_pupil_or_student", "idle", "long_break", LEFT_TRAINING}
)
"""L12.4: target groups to whom work for a time is suitable."""

UNSUITABLE_BY_LAW = frozenset(
    {"would_have_to_move", "not_accessible_to_him", "hours_too_long", "only_for_a_time"}
)
"""Of what leaves somebody out: that by which work is not suitable for him (L12)."""

GROUPS_THAT_DECIDE = frozenset({"disability", "carer"}) | QUOTA_CODES
"""Target groups by which work is suitable or not (`unsuitable`), work for a time apart."""

_ALIKE = (
    frozenset({"full_time", "irregular", "shifts"}),
    frozenset({"part_time", "reduced_time", "flexible", "split_day", "side_job"}),
    frozenset({"remote", "combined_remote", "at_home"}),
    FOR_A_TIME,
)
"""Schedules that stand near each other."""

OCCUPATION_SHARES = (0, 120, 350, 600, 850)
"""By how many of the first digits of the classifier two occupations share; the same one: WHOLE."""

PLACE_SHARES = ((9, WHOLE), (6, 800), (4, 600), (2, 300))
"""By how many digits of KATO two places share."""

DISTRICT_DIGITS = 4
_CITIES = ("71", "75", "79")
"""Astana, Almaty, Shymkent: KATO gives their districts four digits, and they are one town."""

NEAR_OCCUPATION = 3
"""From so many digits on, work in one occupation is experience in the other."""

FORMER, STUDIED, FORMER_SHORT, LONG_ENOUGH = 900, 850, 800, 12
"""What of the share stays where he worked in the occupation so many months at least, only learnt
it, or worked in it for less."""

_STEP_DOWN = 400
_LEVEL_STEP = 300
_LEVEL_OF_MAJOR = {"1": 8, "2": 5, "3": 4, "4": 3, "5": 3, "6": 2, "7": 2, "8": 2, "9": 0, "0": 3}
"""The professional level (its place in the list) that an occupation's first digit tells."""


@dataclass(frozen=True)
class Wanted:
    """What a vacancy asks and gives.

    Codes are of the classifiers; education and level are places in their lists, counted from 0.
    pay: the highest it gives, tenge a month. languages: place of the level in its list by code.
    skills: stems. musts: names of fields that have to be met. number, since: its own and the day
    of its registration, for the order of vacancies.
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
    number: str = ""
    since: date | None = None


@dataclass(frozen=True)
class Seeker:
    """What is known of a registered person; None: he was not asked, or did not say.

    jobs: occupation and months worked in it. studied: occupations that his specialties name.
    place: KATO, where he lives. waits_since: the day of registration; number: the case's.
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
    studied: tuple[str, ...] = ()


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
        *unsuitable(wanted, seeker, on),
    )
    return Fit(parts, broken)


@para("56")
def rank(seeker: Seeker, score: int) -> tuple[int, date, int, str]:
    """By what candidates are ordered: more points, then who waits longer, then the number; after
    the last of a width ("2021-999999") the numbers grow longer."""
    return -score, seeker.waits_since, len(seeker.number), seeker.number


@para("24")
@para("52")
@para("56")
def rank_vacancy(wanted: Wanted, score: int) -> tuple[int, date, int, str]:
    """By what vacancies are ordered for a person: as candidates, the one registered first first."""
    return -score, wanted.since or date.max, len(wanted.number), wanted.number


@para("L17", "4")
@para("L27", "1")
def has_priority(seeker: Seeker) -> bool:
    """Whether a choice that puts target groups first begins with him.

    The Law names whom to place before others in one way only: the groups it sets quotas for.
    All else (L20.2, L22.2 and the like) is of active measures, and L3.2 wants equal chances.
    """
    return bool(quota_groups(seeker.target_groups))


def _parts(wanted: Wanted, seeker: Seeker, weights: Weights) -> Iterator[Part]:
    for criterion in Criterion:
        share = SHARES[criterion](wanted, seeker)
        most = weights.points[criterion]
        must = MUST_OF.get(criterion) in wanted.musts
        yield Part(criterion, most * share // WHOLE, most, must, share == WHOLE)


def unsuitable(wanted: Wanted, seeker: Seeker, on: date) -> Iterator[str]:
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
    if is_for_a_time(wanted) and not takes_temporary(seeker, on):
        yield "only_for_a_time"
    if wanted.quota is not None and wanted.quota not in quota_groups(seeker.target_groups):
        yield "not_of_the_quota"


@para("44", "2")
@para("58")
@para("L12", "1")
@para("L12", "3")
@para("L12", "4")
def is_suitable_by_law(broken: Iterable[str]) -> bool:
    """Whether work may be offered to somebody as suitable, by the codes of what leaves him out.

    Whom the search finds may be offered any work; but as suitable, so that his refusal counts, only
    what L12 lets be called so. What the employer asks, and pay, make no work unsuitable.
    """
    return UNSUITABLE_BY_LAW.isdisjoint(broken)


def _is_near(wanted: Wanted, seeker: Seeker) -> bool:
    return seeker.place is not None and town_of(seeker.place) == town_of(wanted.place)


def town_of(place: str) -> str:
    """The town or district of a place: whoever lives in it need not move."""
    return place[:2] if place[:2] in _CITIES else place[:DISTRICT_DIGITS]


def _shared_place(one: str, other: str) -> int:
    """How many of KATO's digits two places share, as far as shares are given for them."""
    shared = next((digits for digits, _ in PLACE_SHARES if one[:digits] == other[:digits]), 0)
    return max(shared, DISTRICT_DIGITS) if shared and one[:2] in _CITIES else shared


def is_for_a_time(wanted: Wanted) -> bool:
    """Whether the work is seasonal or temporary."""
    return wanted.seasonal or wanted.schedule in FOR_A_TIME


def takes_temporary(seeker: Seeker, on: date) -> bool:
    """Whether work for a time is suitable for him (L12.4), or he wishes it."""
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
        factor = FORMER if months >= LONG_ENOUGH else FORMER_SHORT
        shares.append(occupation_share(wanted.occupation, code) * factor // WHOLE)
    learnt = (occupation_share(wanted.occupation, code) for code in seeker.studied)
    shares += [share * STUDIED // WHOLE for share in learnt]
    return max(shares, default=0)


def _experience(wanted: Wanted, seeker: Seeker) -> int:
    if not wanted.experience_months:
        return WHOLE
    return min(WHOLE, months_that_count(wanted, seeker) * WHOLE // wanted.experience_months)


def months_that_count(wanted: Wanted, seeker: Seeker) -> int:
    """The longest he worked in an occupation near the one that is asked, in months."""
    asked = wanted.occupation
    months = [m for code, m in seeker.jobs if shared_digits(asked, code) >= NEAR_OCCUPATION]
    if seeker.occupation and shared_digits(asked, seeker.occupation) >= NEAR_OCCUPATION:
        months.append(seeker.experience_months)
    return max(months, default=0)


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
    return max(0, WHOLE - _LEVEL_STEP * max(0, wanted.level - level_of(seeker)))


def level_of(seeker: Seeker) -> int:
    """The professional level that his occupations tell, as its place in the list; 0: none."""
    code = best_level_code(seeker)
    return _level_of(code) if code else 0


def best_level_code(seeker: Seeker) -> str | None:
    """The first digit of those of his occupations that tells the highest professional level."""
    codes = [code for code in (seeker.occupation, *(code for code, _months in seeker.jobs)) if code]
    return max((code[0] for code in codes), key=_level_of, default=None)


def _level_of(code: str) -> int:
    return _LEVEL_OF_MAJOR.get(code[0], 0)


def _schedule(wanted: Wanted, seeker: Seeker) -> int:
    if seeker.schedule is None or seeker.schedule == wanted.schedule:
        return WHOLE
    alike = any({seeker.schedule, wanted.schedule} <= group for group in _ALIKE)
    return WHOLE // 2 if alike else 0


def _pay(wanted: Wanted, seeker: Seeker) -> int:
    hoped = hoped_pay(seeker)
    return WHOLE if not hoped else min(WHOLE, wanted.pay * WHOLE // hoped)


def hoped_pay(seeker: Seeker) -> int | None:
    """The pay that he would be content with, tenge a month; None: any."""
    return seeker.highest_pay or seeker.lowest_pay


def _languages(wanted: Wanted, seeker: Seeker) -> int:
    asked, has = wanted.languages or {}, seeker.languages or {}
    shares = [language_share(level, has.get(code)) for code, level in asked.items()]
    return sum(shares) // len(shares) if shares else WHOLE


def language_share(asked: int, has: int | None) -> int:
    """How a language is met, by the places of the levels in their list; None: not spoken."""
    if has is None:
        return 0
    return WHOLE if has >= asked else WHOLE // 2 if has == asked - 1 else 0


def _distance(wanted: Wanted, seeker: Seeker) -> int:
    if wanted.remote:
        return WHOLE
    shared = _shared_place(seeker.place, wanted.place) if seeker.place else 0
    return dict(PLACE_SHARES).get(shared, 0)


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

Told = tuple[str | int, ...]


def asked_and_has(criterion: Criterion, wanted: Wanted, seeker: Seeker) -> tuple[Told, Told]:
    """What a criterion weighs, for words: what is asked, and what he has; nothing: ().

    Codes of the classifiers; of education and level the places in their lists; months of
    experience that counts; skills that are asked, and of them those he has, as stems; pay in
    tenge, and what he hopes for; of languages a code and the level's place, one behind the other.
    """
    return _ASKED_AND_HAS[criterion](wanted, seeker)


def _given(*values: str | int | None) -> Told:
    return tuple(dict.fromkeys(value for value in values if value is not None))


def _levels(of: Mapping[str, int] | None) -> Told:
    return tuple(value for pair in sorted((of or {}).items()) for value in pair)


_ASKED_AND_HAS: Mapping[Criterion, Callable[[Wanted, Seeker], tuple[Told, Told]]] = {
    Criterion.OCCUPATION: lambda w, s: (
        (w.occupation,),
        _given(s.occupation, *(code for code, _months in s.jobs), *s.studied),
    ),
    Criterion.EXPERIENCE: lambda w, s: ((w.experience_months,), (months_that_count(w, s),)),
    Criterion.SKILLS: lambda w, s: (tuple(sorted(w.skills)), tuple(sorted(w.skills & s.skills))),
    Criterion.EDUCATION: lambda w, s: ((w.education,), _given(s.education)),
    Criterion.LEVEL: lambda w, s: ((w.level,), (level_of(s),)),
    Criterion.SCHEDULE: lambda w, s: ((w.schedule,), _given(s.schedule)),
    Criterion.PAY: lambda w, s: ((w.pay,), _given(hoped_pay(s))),
    Criterion.LANGUAGES: lambda w, s: (_levels(w.languages), _levels(s.languages)),
    Criterion.LICENCES: lambda w, s: (tuple(sorted(w.licences)), tuple(sorted(s.licences))),
    Criterion.DISTANCE: lambda w, s: ((w.place,), _given(s.place)),
}

MUST_OF = {
    Criterion.EXPERIENCE: "experience_months",
    Criterion.SKILLS: "skills",
    Criterion.EDUCATION: "education_level",
    Criterion.LEVEL: "professional_level",
    Criterion.SCHEDULE: "schedule",
    Criterion.LANGUAGES: "languages",
    Criterion.LICENCES: "licences",
}
"""By which field's name a vacancy makes a must of the criterion."""
