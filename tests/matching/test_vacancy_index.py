"""§24, §52, §56: the index gives the very vacancies that a reading of all one by one gives."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registers import TODAY, WEIGHTS, back_plainly, seeker, told, wanted, why_not

from app.matching.vacancies import Vacancies
from app.matching.vacancy_columns import encode_vacancies
from app.rules.selection import fit
from app.services.matching import with_changes


@pytest.mark.parametrize("seed", range(3))
def test_the_best_are_those_of_a_plain_reading(seed: int) -> None:
    chance = Random(seed)
    vacancies = {number * 2 + 5: wanted(chance, number) for number in range(3_000)}
    index, found = Vacancies.of(vacancies.items()), 0
    for number in range(25):
        one = seeker(chance, number)
        best = back_plainly(vacancies, one, 50)
        assert told(index.best(one, WEIGHTS, TODAY)) == best
        found += len(best)
    assert found > 100
    some = frozenset(one.id for one in index.best(one, WEIGHTS, TODAY, 3))
    others = {id_: each for id_, each in vacancies.items() if id_ not in some}
    assert told(index.best(one, WEIGHTS, TODAY, 9, some)) == back_plainly(others, one, 9)


def test_what_leaves_which_out_is_counted_as_by_reading_all() -> None:
    chance = Random(5)
    vacancies = {number: wanted(chance, number) for number in range(400)}
    index = Vacancies.of(vacancies.items())
    for number in range(40):
        one = seeker(chance, number)
        fits = [fit(each, one, WEIGHTS, TODAY) for id_, each in vacancies.items() if id_ != 7]
        counted = index.left_out(one, WEIGHTS, TODAY, frozenset({7}))
        assert counted == (len(vacancies) - 1, why_not(fits))


@given(seed=st.integers(0, 10**6), changes=st.lists(st.integers(0, 39), min_size=1, max_size=60))
def test_after_any_changes_it_is_as_if_made_anew(seed: int, changes: list[int]) -> None:
    chance = Random(seed)
    vacancies = {number: wanted(chance, number) for number in range(20)}
    index = Vacancies.of(vacancies.items())
    while changes:
        some, changes = set(changes[:7]), changes[7:]
        for number in some:
            if chance.random() < 0.3:
                vacancies.pop(number, None)
            else:
                vacancies[number] = wanted(chance, number)
        now = [(number, vacancies[number]) for number in sorted(some & set(vacancies))]
        index = with_changes(index, frozenset(some), encode_vacancies(now, index.tables.words))
        one = seeker(chance, 1)
        assert told(index.best(one, WEIGHTS, TODAY, 5)) == back_plainly(vacancies, one, 5)
        assert len(index) == len(vacancies)


def test_without_vacancies_there_is_nothing() -> None:
    index, one = Vacancies.of([]), seeker(Random(1), 1)
    assert index.best(one, WEIGHTS, TODAY) == ()
    assert index.left_out(one, WEIGHTS, TODAY) == (0, {})


@given(seed=st.integers(0, 10**6))
def test_who_moves_may_be_told_of_every_place_that_suits_him(seed: int) -> None:
    """L12.1: work far away only with consent."""
    chance = Random(seed)
    vacancies = {number: wanted(chance, number) for number in range(30)}
    index, one = Vacancies.of(vacancies.items()), seeker(chance, 1)
    stays = {e.id for e in index.best(replace(one, consent_to_move=False), WEIGHTS, TODAY)}
    moves = {e.id for e in index.best(replace(one, consent_to_move=True), WEIGHTS, TODAY)}
    assert stays <= moves
