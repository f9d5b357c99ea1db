"""The table of a vacancy's moves: what may follow what, and which terms go with it."""

import pytest

from app.core.errors import UserError
from app.core.vocabulary import OPEN_VACANCIES, VacancyMove, VacancySource, VacancyState
from app.rules.terms import term
from app.rules.vacancy_moves import VACANCY_MOVES, may_step, step_to, telling_moves

OVER = {VacancyState.FILLED, VacancyState.WITHDRAWN, VacancyState.EXPIRED}


def allowed(state: VacancyState | None) -> set[VacancyMove]:
    return {name for name in VacancyMove if may_step(state, name).allowed}


def test_every_move_stands_in_the_table_and_its_terms_in_the_rules() -> None:
    assert set(VACANCY_MOVES) == set(VacancyMove)
    for move in VACANCY_MOVES.values():
        for code in (*move.starts, *move.meets, *move.cancels):
            assert term(code).code == code


def test_may_step_lets_nothing_happen_to_what_is_over_but_opening_it_again() -> None:
    assert allowed(None) == {VacancyMove.RECEIVE_LETTER, VacancyMove.TAKE_FROM_EXCHANGE}
    assert allowed(VacancyState.RECEIVED) == {
        VacancyMove.REFUSE_LETTER,
        VacancyMove.REGISTER_VACANCY,
    }
    assert allowed(VacancyState.REFUSED) == set()
    for state in OVER:
        left = allowed(state) - {VacancyMove.FREE_PLACE}
        assert left == {VacancyMove.PUBLISH_VACANCY, VacancyMove.REOPEN_VACANCY}
    assert VacancyMove.FREE_PLACE in allowed(VacancyState.FILLED)


def test_whatever_ends_a_vacancy_lets_no_term_of_it_run_on() -> None:
    for move in VACANCY_MOVES.values():
        if move.target is not None and move.target not in OPEN_VACANCIES:
            ended = {*move.meets, *move.cancels}
            assert ended >= {"54"} if VacancyState.RECEIVED in move.source else {"56", "58"}


def test_a_place_vacant_again_is_chosen_for_and_told_of_as_one_just_registered_56_58() -> None:
    for name in (VacancyMove.FREE_PLACE, VacancyMove.REOPEN_VACANCY):
        assert VACANCY_MOVES[name].begins(VacancyState.FILLED) == ("56", "58")
    # Of several places one is free again: what was owed of the others runs still, or is done.
    assert VACANCY_MOVES[VacancyMove.FREE_PLACE].begins(VacancyState.OPEN) == ()


def test_the_exchange_is_told_of_every_place_and_not_of_what_it_wrote_itself_54_55_63() -> None:
    ours, its = telling_moves(VacancySource.LETTER), telling_moves(VacancySource.EXCHANGE)
    assert its == {VacancyMove.FILL_PLACE, VacancyMove.FREE_PLACE, VacancyMove.REOPEN_VACANCY}
    assert ours - its == {VacancyMove.REGISTER_VACANCY, VacancyMove.CHANGE_VACANCY} and its < ours


def test_step_to_names_the_state_that_forbids_the_move() -> None:
    with pytest.raises(UserError, match="vacancy_move_not_allowed") as refused:
        step_to(VacancyState.FILLED, VacancyMove.WITHDRAW_VACANCY)
    assert refused.value.params == {
        "state": VacancyState.FILLED,
        "move": VacancyMove.WITHDRAW_VACANCY,
    }
