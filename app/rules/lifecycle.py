"""The way of a registration case: the questions put to the table of moves."""

from collections.abc import Collection

from app.core.errors import UserError
from app.core.paragraph import para
from app.core.vocabulary import OPEN_STATES, CaseState, MoveName, Role
from app.rules.moves import MOVES, Move
from app.rules.verdict import Reason, Verdict

CLOSED_STATES = tuple(state for state in CaseState if state not in OPEN_STATES)
"""States in which a case is over; an error in it, or a complaint, can still be put right."""


@para("7")
@para("8")
@para("12")
@para("14")
@para("24")
@para("S9")
@para("L13", "1")
def may_move(
    state: CaseState | None, name: MoveName, role: Role, running: Collection[str] = ()
) -> Verdict:
    """Whether a case in `state` (None: not yet opened) may take the move by a post's hand.

    running: codes of the case's terms that have not ended.
    """
    move = MOVES[name]
    reasons = []
    owed = [code for code in move.waits_for if code in running]
    if not move.leads_from(state):
        stands = state or "none"
        reasons.append(Reason("move_not_allowed", move.paragraph, {"state": stands, "move": name}))
    elif move.needs is not None and move.needs not in running:
        reasons.append(Reason("move_done", move.paragraph, {"term": move.needs, "move": name}))
    elif owed:
        reasons.append(Reason("move_too_early", move.paragraph, {"term": owed[0], "move": name}))
    if role not in move.roles:
        reasons.append(Reason("role_not_allowed", move.paragraph, {"role": role, "move": name}))
    return Verdict.of(reasons)


def apply(
    state: CaseState | None, name: MoveName, role: Role, running: Collection[str] = ()
) -> Move:
    """The move to write down.

    Raises UserError move_not_allowed (state, move), move_done (term, move) where the term it
    needs runs no more, move_too_early (term, move) where one that it waits for still runs, or
    role_not_allowed (role, move).
    """
    for reason in may_move(state, name, role, running).refusals:
        raise UserError(reason.code, field=None, **reason.params)
    return MOVES[name]


def moves_from(
    state: CaseState | None, role: Role, running: Collection[str] = ()
) -> tuple[Move, ...]:
    """The moves a post may take with a case in `state`, in the order of the table.

    running: codes of the case's terms that have not ended.
    """
    return tuple(m for m in MOVES.values() if may_move(state, m.name, role, running).allowed)
