"""§57 and L12: who meets a vacancy's musts, and how well its wishes."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import QuotaGroup
from app.rules.selection import (
    LEFT_TRAINING,
    WHOLE,
    Fit,
    Seeker,
    Wanted,
    asked_and_has,
    fit,
    has_priority,
    is_suitable_by_law,
    occupation_share,
    rank,
    rank_vacancy,
    shared_digits,
)
from app.rules.selection_weights import Criterion, Weights, weights_on

ON = date(2021, 7, 1)
WEIGHTS = weights_on(ON)
WANTED = Wanted("2411-0", "431010100", 200_000, "full_time", 7, 5, 24)
SEEKER = Seeker("2021-000001", ON, "2411-0", place="431010100", education=7, experience_months=36)


def judged(wanted: Wanted = WANTED, seeker: Seeker = SEEKER) -> Fit:
    return fit(wanted, seeker, WEIGHTS, ON)


def points(criterion: Criterion, wanted: Wanted = WANTED, seeker: Seeker = SEEKER) -> int:
    """In thousandths of what the criterion gives at most."""
    even = Weights(dict.fromkeys(Criterion, WHOLE), ON)
    parts = fit(wanted, seeker, even, ON).parts
    return next(part.points for part in parts if part.criterion is criterion)


def test_who_has_all_that_is_asked_gets_all_the_points() -> None:
    found = judged()
    assert found.score == sum(WEIGHTS.points.values()) == WHOLE and found.broken == ()
    assert [part.criterion for part in found.parts] == list(Criterion)


@pytest.mark.parametrize(
    ("has", "share"),
    [("2411-0", 1000), ("2411-9", 850), ("2412-0", 600), ("2421-0", 350), ("2511-0", 120)],
)
def test_an_occupation_is_near_by_the_levels_of_the_classifier(has: str, share: int) -> None:
    assert occupation_share("2411-0", has) == share
    assert points(Criterion.OCCUPATION, seeker=replace(SEEKER, occupation=has)) == share


def test_former_work_counts_as_well_and_a_little_less() -> None:
    cook = replace(SEEKER, occupation="5120-0")
    assert points(Criterion.OCCUPATION, seeker=cook) == 0
    assert points(Criterion.OCCUPATION, seeker=replace(cook, jobs=(("2411-0", 24),))) == 900
    assert points(Criterion.OCCUPATION, seeker=replace(cook, jobs=(("2411-0", 6),))) == 800
    assert shared_digits("2411-0", "24x1-0") == 2


def test_a_specialty_learnt_counts_less_than_work_and_gives_no_experience() -> None:
    learnt = replace(SEEKER, occupation=None, studied=("5120-0", "2411-0"))
    assert points(Criterion.OCCUPATION, seeker=learnt) == 850
    assert points(Criterion.OCCUPATION, seeker=replace(learnt, occupation="2411-9")) == 850
    assert points(Criterion.EXPERIENCE, seeker=learnt) == 0


def test_each_criterion_tells_what_is_asked_and_what_he_has() -> None:
    wanted = replace(WANTED, skills=frozenset({"excel", "1с"}), languages={"kk": 4})
    seeker = replace(SEEKER, skills=frozenset({"1с", "сату"}), languages={"kk": 5}, studied=("x",))
    assert {each: asked_and_has(each, wanted, seeker) for each in Criterion} == {
        Criterion.OCCUPATION: (("2411-0",), ("2411-0", "x")),
        Criterion.EXPERIENCE: ((24,), (36,)),
        Criterion.SKILLS: (("1с", "excel"), ("1с",)),
        Criterion.EDUCATION: ((7,), (7,)),
        Criterion.LEVEL: ((5,), (5,)),
        Criterion.SCHEDULE: (("full_time",), ()),
        Criterion.PAY: ((200_000,), ()),
        Criterion.LANGUAGES: (("kk", 4), ("kk", 5)),
        Criterion.LICENCES: ((), ()),
        Criterion.DISTANCE: (("431010100",), ("431010100",)),
    }


def test_experience_is_that_in_near_occupations() -> None:
    cook = replace(SEEKER, occupation="5120-0", experience_months=120)
    assert points(Criterion.EXPERIENCE, seeker=cook) == 0
    assert points(Criterion.EXPERIENCE, seeker=replace(cook, jobs=(("2412-0", 12),))) == 500
    assert points(Criterion.EXPERIENCE, replace(WANTED, experience_months=0), cook) == WHOLE


def test_each_of_the_other_wishes_is_met_in_part() -> None:
    wanted = replace(
        WANTED,
        skills=frozenset({"excel", "1с"}),
        languages={"kk": 4, "en": 3},
        licences=frozenset({"b", "c"}),
        level=8,
    )
    seeker = replace(
        SEEKER,
        skills=frozenset({"1с"}),
        languages={"kk": 5, "en": 2},
        licences=frozenset({"b"}),
        education=6,
        schedule="shifts",
        highest_pay=400_000,
        place="431010200",
    )
    assert {each: points(each, wanted, seeker) for each in Criterion} == {
        Criterion.OCCUPATION: 1000,
        Criterion.EXPERIENCE: 1000,
        Criterion.SKILLS: 500,
        Criterion.EDUCATION: 600,
        Criterion.LEVEL: 100,
        Criterion.SCHEDULE: 500,
        Criterion.PAY: 500,
        Criterion.LANGUAGES: 750,
        Criterion.LICENCES: 500,
        Criterion.DISTANCE: 800,
    }


@pytest.mark.parametrize(
    ("home", "work", "share"),
    [
        ("750000000", "751110000", 600),
        ("751110000", "751310000", 600),
        ("751110000", "751110000", 1000),
        ("750000000", "710000000", 0),
        ("431010100", "433000000", 300),
    ],
)
def test_a_city_of_republican_rank_is_one_town_and_an_oblast_is_not(
    home: str, work: str, share: int
) -> None:
    found = points(Criterion.DISTANCE, replace(WANTED, place=work), replace(SEEKER, place=home))
    assert found == share


def test_what_is_a_must_leaves_out_who_does_not_meet_it_whole() -> None:
    wanted = replace(WANTED, skills=frozenset({"1с"}), musts=frozenset({"skills"}))
    found = judged(wanted)
    assert found.broken == (Criterion.SKILLS.value,)
    assert [part.criterion for part in found.parts if part.must] == [Criterion.SKILLS]
    assert judged(wanted, replace(SEEKER, skills=frozenset({"1с"}))).broken == ()


FAR = replace(SEEKER, place="711010000")


@pytest.mark.parametrize(
    ("wanted", "seeker", "broken"),
    [
        (WANTED, FAR, ("would_have_to_move",)),
        (WANTED, replace(FAR, consent_to_move=True), ()),
        (replace(WANTED, place="751110000"), replace(SEEKER, place="750000000"), ()),
        (replace(WANTED, place="791310000"), replace(SEEKER, place="791110000"), ()),
        (replace(WANTED, remote=True), FAR, ()),
        (WANTED, replace(SEEKER, lowest_pay=200_001), ("pays_too_little",)),
        (WANTED, replace(SEEKER, lowest_pay=200_000), ()),
        (
            WANTED,
            replace(SEEKER, target_groups=frozenset({"disability"})),
            ("not_accessible_to_him",),
        ),
        (WANTED, replace(SEEKER, target_groups=frozenset({"carer"})), ("hours_too_long",)),
        *(
            (wanted, replace(SEEKER, target_groups=frozenset({"carer"})), broken)
            for wanted, broken in (
                (replace(WANTED, part_time=True), ()),
                (replace(WANTED, schedule="part_time"), ()),
                (replace(WANTED, schedule="flexible"), ()),
                (replace(WANTED, schedule="reduced_time"), ("hours_too_long",)),
                (replace(WANTED, schedule="at_home", remote=True), ("hours_too_long",)),
                (replace(WANTED, schedule="remote", part_time=True, remote=True), ()),
            )
        ),
        (replace(WANTED, seasonal=True), SEEKER, ("only_for_a_time",)),
        (replace(WANTED, seasonal=True), replace(SEEKER, schedule="temporary"), ()),
        (
            replace(WANTED, seasonal=True),
            replace(SEEKER, unemployed_since=date(2019, 6, 30)),
            (),
        ),
        (
            replace(WANTED, seasonal=True),
            replace(SEEKER, target_groups=frozenset({LEFT_TRAINING})),
            (),
        ),
        (
            replace(WANTED, seasonal=True),
            replace(SEEKER, unemployed_since=date(2019, 7, 1)),
            ("only_for_a_time",),
        ),
        (replace(WANTED, quota=QuotaGroup.PROBATION), SEEKER, ("not_of_the_quota",)),
        (
            replace(WANTED, quota=QuotaGroup.PROBATION),
            replace(SEEKER, target_groups=frozenset({"probation"})),
            (),
        ),
    ],
)
def test_unsuitable_work_is_never_offered_whatever_the_points(
    wanted: Wanted, seeker: Seeker, broken: tuple[str, ...]
) -> None:
    """L12, L27, and the least that the person takes himself."""
    assert judged(wanted, seeker).broken == broken


def test_only_what_the_law_lets_be_called_suitable_is_offered_as_such() -> None:
    """L12, §44.2: the centre's own rules leave more out than the law calls unsuitable."""
    assert is_suitable_by_law(()) and is_suitable_by_law(("by_skills", "pays_too_little"))
    assert is_suitable_by_law(("not_of_the_quota",))
    for code in ("would_have_to_move", "not_accessible_to_him", "hours_too_long"):
        assert not is_suitable_by_law(("by_skills", code))
    assert not is_suitable_by_law(("only_for_a_time",))


def test_among_equals_who_waits_longer_comes_first() -> None:
    later = replace(SEEKER, waits_since=date(2021, 7, 2), number="2021-000000")
    same_day = replace(SEEKER, number="2021-000002")
    order = sorted([later, same_day, SEEKER], key=lambda each: rank(each, 700))
    assert order == [SEEKER, same_day, later]
    assert rank(later, 701) < rank(SEEKER, 700)
    last, longer = (replace(SEEKER, number=number) for number in ("2021-999999", "2021-1000000"))
    assert rank(last, 700) < rank(longer, 700)


def test_among_vacancies_that_give_the_same_points_the_one_registered_first_comes_first() -> None:
    first = replace(WANTED, number="Б-2021-000002", since=ON)
    later = replace(WANTED, number="Б-2021-000001", since=date(2021, 7, 2))
    same_day = replace(first, number="Б-2021-1000000")
    order = sorted([later, same_day, first], key=lambda each: rank_vacancy(each, 700))
    assert order == [first, same_day, later]
    assert rank_vacancy(later, 701) < rank_vacancy(first, 700)


@pytest.mark.parametrize(
    ("group", "first"),
    [
        ("disability", True),
        ("probation", True),
        ("released_from_prison", True),
        ("graduate_without_parents", True),
        ("women", False),
        ("youth", False),
        ("kandas", False),
    ],
)
def test_first_come_the_groups_that_the_law_sets_quotas_for(group: str, first: bool) -> None:
    """L17.4, L27.1; others are named for active measures only, and L3.2 wants equal chances."""
    seeker = replace(SEEKER, target_groups=frozenset({group}))
    assert has_priority(seeker) is first
    assert judged(seeker=seeker).score == judged().score


CODES = st.sampled_from(["2411-0", "2411-9", "2412-0", "2421-0", "5120-0", "9111-0"])
SKILLS = st.frozensets(st.sampled_from(["1с", "excel", "сату", "дәнекер"]))
SEEKERS = st.builds(
    Seeker,
    number=st.just("2021-000001"),
    waits_since=st.just(ON),
    occupation=st.none() | CODES,
    jobs=st.lists(st.tuples(CODES, st.integers(0, 300)), max_size=3).map(tuple),
    place=st.none() | st.sampled_from(["431010100", "431010200", "431099000", "711010000"]),
    lowest_pay=st.none() | st.integers(0, 400_000),
    schedule=st.none() | st.sampled_from(["full_time", "part_time", "remote", "seasonal"]),
    education=st.none() | st.integers(0, 11),
    experience_months=st.integers(0, 400),
    skills=SKILLS,
    languages=st.none() | st.dictionaries(st.sampled_from(["kk", "ru", "en"]), st.integers(0, 5)),
    licences=st.frozensets(st.sampled_from(["b", "c", "d"])),
    consent_to_move=st.none() | st.booleans(),
    target_groups=st.frozensets(st.sampled_from(["disability", "carer", "idle", "probation"])),
)
VACANCIES = st.builds(
    Wanted,
    occupation=CODES,
    place=st.sampled_from(["431010100", "711010000"]),
    pay=st.integers(0, 400_000),
    schedule=st.sampled_from(["full_time", "part_time", "remote", "seasonal"]),
    education=st.integers(0, 11),
    level=st.integers(0, 8),
    experience_months=st.integers(0, 120),
    skills=SKILLS,
    languages=st.dictionaries(st.sampled_from(["kk", "ru", "en"]), st.integers(0, 5)),
    licences=st.frozensets(st.sampled_from(["b", "c", "d"])),
    musts=st.frozensets(st.sampled_from(["skills", "languages", "education_level", "schedule"])),
    remote=st.booleans(),
    accessible=st.booleans(),
)


@given(VACANCIES, SEEKERS)
def test_points_lie_between_nothing_and_the_most_and_add_up(wanted: Wanted, seeker: Seeker) -> None:
    found = judged(wanted, seeker)
    assert all(0 <= part.points <= part.most for part in found.parts)
    assert found.score == sum(part.points for part in found.parts) <= WHOLE
    assert all(part.points == part.most for part in found.parts if part.met)
    unmet = {part.criterion.value for part in found.parts if part.must and not part.met}
    assert unmet <= set(found.broken)


@given(VACANCIES, SEEKERS, st.integers(1, 100))
def test_who_betters_himself_on_one_wish_never_falls(
    wanted: Wanted, seeker: Seeker, more: int
) -> None:
    before = judged(wanted, seeker)
    bettered = (
        replace(seeker, skills=seeker.skills | wanted.skills),
        replace(seeker, licences=seeker.licences | wanted.licences),
        replace(seeker, experience_months=seeker.experience_months + more),
        replace(seeker, education=min(11, (seeker.education or 0) + 1)),
        replace(seeker, jobs=(*seeker.jobs, (wanted.occupation, more))),
        replace(seeker, studied=(*seeker.studied, wanted.occupation)),
        replace(seeker, place=wanted.place),
        replace(seeker, consent_to_move=True),
    )
    for better in bettered:
        after = judged(wanted, better)
        assert after.score >= before.score
        assert set(after.broken) <= set(before.broken)
