from itertools import product

import pytest

from app.core.errors import UserError
from app.core.vocabulary import OPEN_STATES, CaseState, MoveName, Role
from app.rules.lifecycle import CLOSED_STATES, MOVES, apply, may_move, moves_from
from app.rules.terms import term

WAY = {
    (None, MoveName.RECEIVE_APPLICATION): CaseState.APPLICANT,
    (None, MoveName.REFUSE_PACKAGE): CaseState.REFUSED,
    (CaseState.APPLICANT, MoveName.REGISTER_JOB_SEEKER): CaseState.JOB_SEEKER,
    (CaseState.APPLICANT, MoveName.REFUSE_UNRELIABLE): CaseState.REFUSED,
    (CaseState.APPLICANT, MoveName.END_BY_WISH): CaseState.ENDED_BY_WISH,
    (CaseState.JOB_SEEKER, MoveName.HELP_WITH_WORK): CaseState.JOB_SEEKER,
    (CaseState.JOB_SEEKER, MoveName.REPLACE_NOTICE): CaseState.JOB_SEEKER,
    (CaseState.JOB_SEEKER, MoveName.ANNUL_REGISTRATION): CaseState.ANNULLED,
    (CaseState.JOB_SEEKER, MoveName.END_BY_WISH): CaseState.ENDED_BY_WISH,
    (CaseState.REFUSED, MoveName.REPLACE_NOTICE): CaseState.REFUSED,
    (CaseState.REFUSED, MoveName.ANNUL_REGISTRATION): CaseState.ANNULLED,
    (CaseState.ENDED_BY_WISH, MoveName.ANNUL_REGISTRATION): CaseState.ANNULLED,
}
COUNTER = {Role.CLERK, Role.DIRECTOR}
CORRECTIONS = {MoveName.REPLACE_NOTICE, MoveName.ANNUL_REGISTRATION}
RUNNING = {"12", "24"}
STATES = [None, *CaseState]


@pytest.mark.parametrize(("state", "name", "role"), list(product(STATES, MoveName, Role)))
def test_a_case_moves_by_the_table_only(
    state: CaseState | None, name: MoveName, role: Role
) -> None:
    leads = (state, name) in WAY
    holds = role is Role.DIRECTOR or (role in COUNTER and name not in CORRECTIONS)
    verdict = may_move(state, name, role, RUNNING)
    assert verdict.allowed is (leads and holds)
    assert {r.code for r in verdict.reasons} == {
        code
        for code, fine in (("move_not_allowed", leads), ("role_not_allowed", holds))
        if not fine
    }
    if verdict.allowed:
        assert apply(state, name, role, RUNNING).leads_to(state) is WAY[state, name]
    else:
        with pytest.raises(UserError) as caught:
            apply(state, name, role, RUNNING)
        assert caught.value.code == ("role_not_allowed" if leads else "move_not_allowed")
        assert caught.value.params["move"] is name


def test_every_move_has_its_name_in_the_table() -> None:
    assert set(MOVES) == set(MoveName)
    assert all(move.name is name for name, move in MOVES.items())


@pytest.mark.parametrize(("state", "role"), list(product(CLOSED_STATES, Role)))
def test_in_a_closed_case_only_an_error_is_put_right(state: CaseState, role: Role) -> None:
    assert {move.name for move in moves_from(state, role, RUNNING)} <= CORRECTIONS


def test_open_and_closed_states_are_all_states() -> None:
    assert set(OPEN_STATES).isdisjoint(CLOSED_STATES)
    assert {*OPEN_STATES, *CLOSED_STATES} == set(CaseState)


def test_an_applicant_can_be_registered_refused_or_leave() -> None:
    assert [move.name for move in moves_from(CaseState.APPLICANT, Role.CLERK)] == [
        MoveName.REGISTER_JOB_SEEKER,
        MoveName.REFUSE_UNRELIABLE,
        MoveName.END_BY_WISH,
    ]


def test_a_move_names_only_terms_that_exist() -> None:
    for move in MOVES.values():
        for code in (*move.starts, *move.meets, *move.cancels):
            assert term(code).code == code


def test_the_day_of_paragraph_12_runs_from_receipt_to_decision() -> None:
    assert MOVES[MoveName.RECEIVE_APPLICATION].starts == ("12",)
    assert MOVES[MoveName.REGISTER_JOB_SEEKER].meets == ("12",)
    assert MOVES[MoveName.REFUSE_UNRELIABLE].meets == ("12",)
    assert MOVES[MoveName.REGISTER_JOB_SEEKER].starts == ("24",)


def test_who_leaves_has_no_term_running_any_more() -> None:
    started = {code for move in MOVES.values() for code in move.starts}
    assert set(MOVES[MoveName.END_BY_WISH].cancels) == started


def test_a_move_names_its_paragraph() -> None:
    assert {name: str(move.paragraph) for name, move in MOVES.items()} == {
        MoveName.RECEIVE_APPLICATION: "7",
        MoveName.REFUSE_PACKAGE: "S9",
        MoveName.REGISTER_JOB_SEEKER: "12",
        MoveName.REFUSE_UNRELIABLE: "8",
        MoveName.HELP_WITH_WORK: "24",
        MoveName.REPLACE_NOTICE: "12",
        MoveName.ANNUL_REGISTRATION: "12",
        MoveName.END_BY_WISH: "L13.1",
    }


def test_help_with_work_meets_its_term_and_leaves_the_state() -> None:
    move = MOVES[MoveName.HELP_WITH_WORK]
    assert (move.meets, move.target, str(move.paragraph)) == (("24",), CaseState.JOB_SEEKER, "24")


def test_help_is_given_while_its_day_runs_and_once_only() -> None:
    names = {m.name for m in moves_from(CaseState.JOB_SEEKER, Role.CLERK, {"24"})}
    assert names == {MoveName.HELP_WITH_WORK, MoveName.END_BY_WISH}
    assert [m.name for m in moves_from(CaseState.JOB_SEEKER, Role.CLERK)] == [MoveName.END_BY_WISH]
    with pytest.raises(UserError) as caught:
        apply(CaseState.JOB_SEEKER, MoveName.HELP_WITH_WORK, Role.CLERK, {"12"})
    assert (caught.value.code, caught.value.params["term"]) == ("move_done", "24")


def test_only_the_director_corrects_a_registration() -> None:
    director = {m.name for m in moves_from(CaseState.JOB_SEEKER, Role.DIRECTOR)}
    clerk = {m.name for m in moves_from(CaseState.JOB_SEEKER, Role.CLERK)}
    assert director - clerk == CORRECTIONS


def test_an_annulled_registration_owes_no_help() -> None:
    move = MOVES[MoveName.ANNUL_REGISTRATION]
    assert (move.cancels, move.meets) == (("24",), ())


def test_a_package_not_accepted_starts_no_term() -> None:
    assert MOVES[MoveName.REFUSE_PACKAGE].starts == ()
