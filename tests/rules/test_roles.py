import pytest

from app.core.vocabulary import Action, MoveName, Role
from app.rules.lifecycle import MOVES
from app.rules.roles import ALLOWED, may

DECISIONS = {
    Action.RECEIVE_APPLICATION: MoveName.RECEIVE_APPLICATION,
    Action.REGISTER_JOB_SEEKER: MoveName.REGISTER_JOB_SEEKER,
    Action.REFUSE_REGISTRATION: MoveName.REFUSE_UNRELIABLE,
    Action.END_REGISTRATION: MoveName.END_BY_WISH,
}
SETTINGS = {action for action in Action if action.name.startswith("MANAGE_")}
WRITES = {*DECISIONS, *SETTINGS, Action.EDIT_CARD, Action.PRINT_PAPER, Action.REASSIGN}


def test_every_post_and_every_action_is_decided() -> None:
    assert set(ALLOWED) == set(Role)
    assert set().union(*ALLOWED.values()) == set(Action)


@pytest.mark.parametrize(("action", "move"), DECISIONS.items())
def test_a_decision_is_allowed_to_those_whose_move_it_is(action: Action, move: MoveName) -> None:
    assert {role for role in Role if may({role}, action)} == MOVES[move].roles


def test_the_director_may_all_a_clerk_may() -> None:
    assert ALLOWED[Role.CLERK] <= ALLOWED[Role.DIRECTOR]


def test_the_administrator_has_settings_and_never_a_decision() -> None:
    assert ALLOWED[Role.ADMINISTRATOR] >= SETTINGS
    assert ALLOWED[Role.ADMINISTRATOR].isdisjoint(
        {*DECISIONS, Action.EDIT_CARD, Action.SEARCH_PEOPLE, Action.VIEW_PERSON}
    )


@pytest.mark.parametrize("action", sorted(SETTINGS))
def test_settings_are_the_administrators_alone(action: Action) -> None:
    assert [role for role in Role if may({role}, action)] == [Role.ADMINISTRATOR]


def test_the_supervisor_reads_all_and_reassigns_and_writes_nothing_else() -> None:
    assert ALLOWED[Role.SUPERVISOR] & WRITES == {Action.REASSIGN}
    assert {Action.SEARCH_PEOPLE, Action.VIEW_PERSON, Action.VIEW_QUEUE} <= ALLOWED[Role.SUPERVISOR]


def test_the_visitor_has_nothing_at_the_counter() -> None:
    assert not any(may({Role.VISITOR}, action) for action in Action)


def test_a_combined_post_has_the_rights_of_each() -> None:
    both = {Role.CLERK, Role.ADMINISTRATOR}
    assert may(both, Action.REGISTER_JOB_SEEKER)
    assert may(both, Action.MANAGE_ACCOUNTS)
    assert not may(both, Action.REASSIGN)
    assert not may((), Action.SEARCH_PEOPLE)
