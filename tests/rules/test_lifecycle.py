from itertools import product

import pytest
from plain_rules import ASKS, RESUMES, RUNS, WAITS, WAY

from app.core.errors import UserError
from app.core.vocabulary import OPEN_STATES, CaseState, MoveName, Role
from app.rules.lifecycle import CLOSED_STATES, MOVES, apply, may_move, moves_from
from app.rules.terms import term

S, M = CaseState, MoveName
COUNTER = {Role.CLERK, Role.DIRECTOR}
AFTERWARDS = {
    M.REPLACE_NOTICE,
    M.ANNUL_REGISTRATION,
    M.TELL_DEREGISTRATION,
    M.TELL_FUND,
    M.FILE_COMPLAINT,
    M.FILE_QUALITY_COMPLAINT,
    M.ANSWER_COMPLAINT,
    M.ANSWER_QUALITY_COMPLAINT,
    M.RECONSIDER_APPLICATION,
    M.RESTORE_UNEMPLOYED,
    M.HIRE_FELL_THROUGH,
    M.HIRE_FELL_THROUGH_SEEKER,
    M.HIRE_FELL_THROUGH_REFUSED,
}
"""What can still be done with a case that is over: errors, complaints, telling, a hire undone."""
CORRECTIONS = {M.REPLACE_NOTICE, M.ANNUL_REGISTRATION}
RUNNING = {"12", "24"}
STATES = [None, *CaseState]


def needed(name: MoveName) -> set[str]:
    return {MOVES[name].needs} - {None}  # type: ignore[arg-type]


@pytest.mark.parametrize(("state", "name"), list(product(STATES, MoveName)))
def test_a_case_moves_by_the_table_only(state: CaseState | None, name: MoveName) -> None:
    sources, target, posts = WAY[name]
    running = needed(name)
    for role in Role:
        leads, holds = state in sources, role in posts
        verdict = may_move(state, name, role, running)
        assert verdict.allowed is (leads and holds)
        assert {r.code for r in verdict.reasons} == {
            code
            for code, fine in (("move_not_allowed", leads), ("role_not_allowed", holds))
            if not fine
        }
        if verdict.allowed:
            assert apply(state, name, role, running).leads_to(state) is (target or state)
        else:
            with pytest.raises(UserError) as caught:
                apply(state, name, role, running)
            assert caught.value.code == ("role_not_allowed" if leads else "move_not_allowed")
            assert caught.value.params["move"] is name


def test_every_move_has_its_name_in_the_table() -> None:
    assert set(MOVES) == set(MoveName)
    assert all(move.name is name for name, move in MOVES.items())


@pytest.mark.parametrize(("state", "role"), list(product(CLOSED_STATES, Role)))
def test_in_a_closed_case_only_what_comes_after_it_is_done(state: CaseState, role: Role) -> None:
    running = {code for move in MOVES.values() for code in move.meets}
    assert {move.name for move in moves_from(state, role, running)} <= AFTERWARDS


def test_open_and_closed_states_are_all_states() -> None:
    assert set(OPEN_STATES).isdisjoint(CLOSED_STATES)
    assert {*OPEN_STATES, *CLOSED_STATES} == set(CaseState)


def test_an_applicant_can_be_registered_refused_or_leave() -> None:
    assert [move.name for move in moves_from(CaseState.APPLICANT, Role.CLERK)] == [
        MoveName.REGISTER_JOB_SEEKER,
        MoveName.REFUSE_UNRELIABLE,
        MoveName.FILE_COMPLAINT,
        MoveName.FILE_QUALITY_COMPLAINT,
        MoveName.END_BY_WISH,
    ]


def test_a_move_names_only_terms_that_exist() -> None:
    for move in MOVES.values():
        for code in (*move.starts, *move.meets, *move.cancels, *move.waits_for, *move.resumes):
            assert term(code).code == code
        assert all(term(code).code == code for code in needed(move.name))


def test_the_day_of_paragraph_12_runs_from_receipt_to_decision() -> None:
    assert MOVES[MoveName.RECEIVE_APPLICATION].starts == ("12",)
    assert MOVES[MoveName.REGISTER_JOB_SEEKER].meets == ("12",)
    assert MOVES[MoveName.REFUSE_UNRELIABLE].meets == ("12",)
    assert MOVES[MoveName.REGISTER_JOB_SEEKER].starts == ("24",)


@pytest.mark.parametrize(
    "name", [M.END_BY_WISH, M.PLACE_IN_WORK, M.HIRE, M.MOVE_AWAY, M.ANNUL_REGISTRATION]
)
def test_who_leaves_owes_and_is_owed_nothing_but_an_answer_to_a_complaint(name: MoveName) -> None:
    started = {code for move in MOVES.values() for code in move.starts}
    assert started - set(MOVES[name].cancels) == {"46", "47", "45", "L26.3"}


def test_every_term_that_a_move_starts_can_be_kept() -> None:
    started = {code for move in MOVES.values() for code in move.starts}
    assert started == {code for move in MOVES.values() for code in move.meets}


def test_a_move_names_its_paragraph() -> None:
    assert {name: str(move.paragraph) for name, move in MOVES.items()} == {
        M.RECEIVE_APPLICATION: "7",
        M.REFUSE_PACKAGE: "S9",
        M.REGISTER_JOB_SEEKER: "12",
        M.REFUSE_UNRELIABLE: "8",
        M.HELP_WITH_WORK: "24",
        M.OFFER_TO_JOB_SEEKER: "58",
        M.OFFER_TO_UNEMPLOYED: "58",
        M.ANSWER_OFFER: "59",
        M.OFFER_UNANSWERED: "59",
        M.PROPOSE_UNEMPLOYED: "31",
        M.RETURN_DRAFT: "31",
        M.RESUBMIT_DRAFT: "31",
        M.STOP_DRAFT: "31",
        M.SEND_TO_LOCAL_BODY: "31",
        M.REGISTER_UNEMPLOYED: "32",
        M.REFUSE_UNEMPLOYED: "34",
        M.ISSUE_DECISION_NOTICE: "33",
        M.TELL_DECISION: "35",
        M.APPLY_FOR_CERTIFICATE: "41",
        M.ISSUE_CERTIFICATE: "43",
        M.PROPOSE_DEREGISTRATION: "44",
        M.INFORM_LOCAL_BODY: "44",
        M.DEREGISTER: "44",
        M.KEEP_REGISTERED: "44",
        M.TELL_DEREGISTRATION: "45",
        M.TELL_FUND: "L26.3",
        M.FILE_COMPLAINT: "46",
        M.FILE_QUALITY_COMPLAINT: "47",
        M.ANSWER_COMPLAINT: "46",
        M.ANSWER_QUALITY_COMPLAINT: "47",
        M.RECONSIDER_APPLICATION: "46",
        M.RECONSIDER_UNEMPLOYED: "46",
        M.RESTORE_UNEMPLOYED: "46",
        M.MAKE_PLAN: "48",
        M.REVISE_PLAN: "50",
        M.CALL_TO_MEASURE: "52",
        M.COME_TO_MEASURE: "52",
        M.MISS_MEASURE: "44.3",
        M.CALL_OFF_MEASURE: "52",
        M.REPORT_CHANGE: "51",
        M.PLACE_IN_WORK: "63",
        M.MOVE_AWAY: "4.1",
        M.ACCEPT_OFFER: "59",
        M.SEND_RESUME: "60",
        M.TELL_INTERVIEW: "61",
        M.TELL_INTERVIEW_TO_SEEKER: "60",
        M.NOTE_VISIT: "61",
        M.MISS_VISIT: "44.3",
        M.EMPLOYER_ANSWERED: "62",
        M.EMPLOYER_SILENT: "62",
        M.WITHDRAW_REFERRAL: "63",
        M.HIRE: "63",
        M.HIRE_FELL_THROUGH: "63",
        M.HIRE_FELL_THROUGH_SEEKER: "63",
        M.HIRE_FELL_THROUGH_REFUSED: "63",
        M.REPLACE_NOTICE: "12",
        M.ANNUL_REGISTRATION: "12",
        M.END_BY_WISH: "L13.1",
    }


def test_help_with_work_meets_its_term_and_leaves_the_state() -> None:
    move = MOVES[MoveName.HELP_WITH_WORK]
    assert (move.meets, move.target, str(move.paragraph)) == (("24",), CaseState.JOB_SEEKER, "24")


def test_help_is_given_while_its_day_runs_and_once_only() -> None:
    running, met = (
        {m.name for m in moves_from(S.JOB_SEEKER, Role.CLERK, terms)} for terms in ({"24"}, set())
    )
    assert running - met == {M.HELP_WITH_WORK}
    with pytest.raises(UserError) as caught:
        apply(S.JOB_SEEKER, M.HELP_WITH_WORK, Role.CLERK, {"12"})
    assert (caught.value.code, caught.value.params["term"]) == ("move_done", "24")


@pytest.mark.parametrize("owed", ["33", "35"])
def test_who_was_refused_comes_again_once_he_was_told_of_the_refusal(owed: str) -> None:
    with pytest.raises(UserError) as caught:
        apply(S.UNEMPLOYED_REFUSED, M.PROPOSE_UNEMPLOYED, Role.CLERK, {owed})
    assert (caught.value.code, caught.value.params["term"]) == ("move_too_early", owed)
    assert apply(S.UNEMPLOYED_REFUSED, M.PROPOSE_UNEMPLOYED, Role.CLERK).starts == ("31",)


def test_a_returned_draft_is_the_clerks_turn_within_the_same_term() -> None:
    turns = {move.name: move.passes for move in MOVES.values() if move.passes is not None}
    assert turns == {
        M.RETURN_DRAFT: ("31", Role.CLERK),
        M.RESUBMIT_DRAFT: ("31", Role.DIRECTOR),
    }


def test_only_the_director_corrects_a_registration() -> None:
    director = {m.name for m in moves_from(CaseState.JOB_SEEKER, Role.DIRECTOR)}
    clerk = {m.name for m in moves_from(CaseState.JOB_SEEKER, Role.CLERK)}
    assert director - clerk == {*CORRECTIONS, M.RETURN_DRAFT, M.STOP_DRAFT}


def test_an_annulled_registration_owes_no_help() -> None:
    move = MOVES[MoveName.ANNUL_REGISTRATION]
    assert "24" in move.cancels
    assert move.meets == ()


def test_a_package_not_accepted_starts_no_term() -> None:
    assert MOVES[MoveName.REFUSE_PACKAGE].starts == ()


@pytest.mark.parametrize("name", MoveName)
def test_a_move_starts_meets_and_lets_fall_away_what_the_rules_say(name: MoveName) -> None:
    move = MOVES[name]
    starts, meets, cancels = RUNS.get(name, ((), (), ()))
    assert (set(move.starts), set(move.meets), set(move.cancels)) == (
        set(starts),
        set(meets),
        set(cancels),
    )
    assert move.needs == ASKS.get(name)
    assert set(move.waits_for) == WAITS.get(name, set())
    assert move.resumes == RESUMES.get(name, ())
