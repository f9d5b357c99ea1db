"""Whose a term is, and in whose hands the work of the absent."""

from datetime import date

from app.rules.holding import Away, hands_on, holder_of

JULY = (date(2021, 7, 1), date(2021, 7, 14))
EVERYBODY = (1, 2, 3, 4)


def test_a_term_falls_to_whoever_held_the_case_else_to_the_mover_else_to_nobody() -> None:
    assert holder_of(1, 2, ()) == 1
    assert holder_of(None, 2, ()) == 2
    assert holder_of(None, None, ()) is None
    assert holder_of(1, 2, gone={1}) == 2  # who held it has left
    assert holder_of(1, 2, gone={1, 2}) is None


def test_each_works_for_himself_while_nobody_is_away() -> None:
    hands = hands_on(date(2021, 6, 30), EVERYBODY, (), [Away(1, *JULY, substitute=2)])
    assert hands.stands_for == {who: {who} for who in EVERYBODY}
    assert hands.free == set()


def test_the_work_of_the_absent_is_the_substitutes_from_the_first_day_to_the_last() -> None:
    for day in JULY:
        hands = hands_on(day, EVERYBODY, (), [Away(1, *JULY, substitute=2)])
        assert hands.stands_for == {2: {1, 2}, 3: {3}, 4: {4}}
    after = hands_on(date(2021, 7, 15), EVERYBODY, (), [Away(1, *JULY, substitute=2)])
    assert after.stands_for[1] == {1}


def test_a_substitute_who_is_away_passes_it_on() -> None:
    away = [Away(1, *JULY, substitute=2), Away(2, *JULY, substitute=3)]
    hands = hands_on(JULY[0], EVERYBODY, (), away)
    assert hands.stands_for == {3: {1, 2, 3}, 4: {4}}
    assert hands.free == set()


def test_work_that_leads_to_nobody_is_of_whoever_takes_it_first() -> None:
    circle = [Away(1, *JULY, substitute=2), Away(2, *JULY, substitute=1)]
    assert hands_on(JULY[0], EVERYBODY, (), circle).free == {1, 2}
    nobody = [Away(1, *JULY, substitute=2), Away(2, *JULY)]
    assert hands_on(JULY[0], EVERYBODY, (), nobody).free == {1, 2}
    left = hands_on(JULY[0], EVERYBODY, gone={2}, away=[Away(1, *JULY, substitute=2)])
    assert left.free == {1, 2}
    assert left.stands_for == {3: {3}, 4: {4}}
