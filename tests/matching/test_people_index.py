"""§56-57: the index gives the very list that a reading of all people one by one gives."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registers import LANGUAGES, TODAY, WEIGHTS, plainly, seeker, told, wanted, why_not

from app.matching.people import People
from app.matching.people_columns import encode
from app.rules.selection import Criterion, Seeker, fit
from app.services.matching import with_changes

BIG = 4_000


@pytest.mark.parametrize("seed", range(3))
def test_the_best_are_those_of_a_plain_reading_pruned_or_not(seed: int) -> None:
    chance = Random(seed)
    people = {number * 3 + 1: seeker(chance, number) for number in range(BIG)}
    index, found = People.of(people.items()), 0
    for number in range(25):
        asked = wanted(chance, number)
        best = plainly(people, asked, 50)
        assert told(index.best(asked, WEIGHTS, TODAY, pruned=True)) == best
        assert told(index.best(asked, WEIGHTS, TODAY, pruned=False)) == best
        found += len(best)
    assert found > 100


def test_who_is_chosen_already_is_passed_over_and_target_groups_may_come_first() -> None:
    chance = Random(4)
    people = {number: seeker(chance, number) for number in range(600)}
    index, asked = People.of(people.items()), replace(wanted(chance, 1), quota=None)
    asked = replace(asked, musts=frozenset(), remote=True, pay=250_000, accessible=True)
    first = {one.id for one in index.best(asked, WEIGHTS, TODAY, 10)}
    others = {id_: one for id_, one in people.items() if id_ not in first}
    without = index.best(asked, WEIGHTS, TODAY, 10, frozenset(first))
    assert told(without) == plainly(others, asked, 10) and len(without) == 10
    for limit in (5, 400):
        ordered = index.best(asked, WEIGHTS, TODAY, limit, priority=True)
        assert told(ordered) == plainly(people, asked, limit, priority=True)


def test_what_leaves_whom_out_is_counted_as_by_reading_all() -> None:
    chance = Random(5)
    people = {number: seeker(chance, number) for number in range(500)}
    index = People.of(people.items())
    for number in range(40):
        asked = wanted(chance, number)
        fits = [fit(asked, one, WEIGHTS, TODAY) for id_, one in people.items() if id_ != 7]
        counted = index.left_out(asked, WEIGHTS, TODAY, frozenset({7}))
        assert counted == (len(people) - 1, why_not(fits))


@given(seed=st.integers(0, 10**6), changes=st.lists(st.integers(0, 39), min_size=1, max_size=60))
def test_after_any_changes_it_is_as_if_made_anew(seed: int, changes: list[int]) -> None:
    """People who change, come and go, some at a time."""
    chance = Random(seed)
    people = {number: seeker(chance, number) for number in range(20)}
    index = People.of(people.items())
    while changes:
        some, changes = set(changes[:7]), changes[7:]
        for number in some:
            if chance.random() < 0.3:
                people.pop(number, None)
            else:
                people[number] = seeker(chance, number)
        now = [(number, people[number]) for number in sorted(some & set(people))]
        index = with_changes(index, frozenset(some), encode(now, index.tables.words))
        asked = wanted(chance, 1)
        best = plainly(people, asked, 5)
        assert told(index.best(asked, WEIGHTS, TODAY, 5, pruned=True)) == best
        assert told(index.best(asked, WEIGHTS, TODAY, 5)) == best
        assert told(index.in_one().best(asked, WEIGHTS, TODAY, 5)) == best
        assert len(index) == len(people)


def test_an_empty_register_has_nobody() -> None:
    index, asked = People.of([]), wanted(Random(1), 1)
    assert index.best(asked, WEIGHTS, TODAY) == () and len(index) == 0
    assert index.left_out(asked, WEIGHTS, TODAY) == (0, {})
    one = seeker(Random(2), 1)
    index = with_changes(index, frozenset({9}), encode([(9, one)], index.tables.words))
    assert told(index.best(asked, WEIGHTS, TODAY)) == plainly({9: one}, asked, 5)


def _better(one: Seeker, asked_skills: frozenset[str], how: int) -> Seeker:
    if how == 0:
        return replace(one, skills=one.skills | asked_skills)
    if how == 1:
        return replace(one, education=6)
    if how == 2:
        return replace(one, languages=dict.fromkeys(LANGUAGES, 5))
    return replace(one, licences=frozenset({"b", "c", "ce"}))


@given(seed=st.integers(0, 10**6), how=st.integers(0, 3))
def test_bettering_somebody_on_one_wish_never_lowers_him(seed: int, how: int) -> None:
    chance = Random(seed)
    people = {number: seeker(chance, number) for number in range(12)}
    asked = replace(wanted(chance, 1), musts=frozenset())
    before = [one.id for one in People.of(people.items()).best(asked, WEIGHTS, TODAY)]
    for id_ in before[1:3]:
        better = people | {id_: _better(people[id_], asked.skills, how)}
        after = [one.id for one in People.of(better.items()).best(asked, WEIGHTS, TODAY)]
        assert after.index(id_) <= before.index(id_)


@given(seed=st.integers(0, 10**6))
def test_a_broken_must_always_leaves_out(seed: int) -> None:
    chance = Random(seed)
    people = {number: seeker(chance, number) for number in range(15)}
    asked = wanted(chance, 1)
    hard = replace(asked, licences=frozenset({"b"}), musts=asked.musts | {"licences"})
    for one in People.of(people.items()).best(hard, WEIGHTS, TODAY):
        assert "b" in people[one.id].licences
        part = next(part for part in one.parts if part.criterion is Criterion.LICENCES)
        assert part.must and part.met and part.points == part.most


def test_many_may_ask_at_once() -> None:
    """Windows ask side by side, each from a thread of its own."""
    chance = Random(8)
    people = {number: seeker(chance, number) for number in range(300)}
    questions = [wanted(chance, number) for number in range(40)]
    expected = [plainly(people, asked, 5) for asked in questions]
    index = People.of(people.items())
    with ThreadPoolExecutor(8) as pool:
        found = pool.map(lambda asked: told(index.best(asked, WEIGHTS, TODAY, 5)), questions)
        assert list(found) == expected
