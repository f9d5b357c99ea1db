"""The way of a registration case: one table of moves, and the questions put to it."""

from collections.abc import Collection
from dataclasses import dataclass

from app.core.errors import UserError
from app.core.paragraph import Paragraph, para
from app.core.vocabulary import OPEN_STATES, CaseState, MoveName, Role
from app.rules.verdict import Reason, Verdict

CLOSED_STATES = tuple(state for state in CaseState if state not in OPEN_STATES)
"""States in which a case is over; only an error in it can still be put right."""


@dataclass(frozen=True)
class Move:
    """A step of a case.

    source: states it may start from; None opens a new case.
    target: where it leads; None leaves the case where it stands.
    starts, meets, cancels: codes of terms (rules/terms.py) that begin to run, are kept, or
        fall away with the move.
    needs: code of a term that has to run still; without it there is nothing left to do.
    """

    name: MoveName
    source: frozenset[CaseState] | None
    target: CaseState | None
    paragraph: Paragraph
    roles: frozenset[Role]
    starts: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    needs: str | None = None

    def leads_from(self, state: CaseState | None) -> bool:
        """Whether the move may start in `state`; None stands for a case not yet opened."""
        return state is None if self.source is None else state in self.source

    def leads_to(self, state: CaseState | None) -> CaseState:
        """The state after the move, from `state`. Raises ValueError where it opens no case."""
        target = self.target or state
        if target is None:
            raise ValueError(self.name)
        return target


_COUNTER = frozenset({Role.CLERK, Role.DIRECTOR})
_DIRECTOR = frozenset({Role.DIRECTOR})

# §8 and §12 give one day from the same event: it runs once, as the term of §12.
MOVES = {
    move.name: move
    for move in (
        Move(
            MoveName.RECEIVE_APPLICATION,
            None,
            CaseState.APPLICANT,
            Paragraph("7"),
            _COUNTER,
            starts=("12",),
        ),
        # Acceptance itself is refused, so no term begins to run.
        Move(
            MoveName.REFUSE_PACKAGE,
            None,
            CaseState.REFUSED,
            Paragraph("S9"),
            _COUNTER,
        ),
        Move(
            MoveName.REGISTER_JOB_SEEKER,
            frozenset({CaseState.APPLICANT}),
            CaseState.JOB_SEEKER,
            Paragraph("12"),
            _COUNTER,
            starts=("24",),
            meets=("12",),
        ),
        Move(
            MoveName.HELP_WITH_WORK,
            frozenset({CaseState.JOB_SEEKER}),
            CaseState.JOB_SEEKER,
            Paragraph("24"),
            _COUNTER,
            meets=("24",),
            needs="24",
        ),
        Move(
            MoveName.REFUSE_UNRELIABLE,
            frozenset({CaseState.APPLICANT}),
            CaseState.REFUSED,
            Paragraph("8"),
            _COUNTER,
            meets=("12",),
        ),
        # An error in what was registered or printed is put right under the paragraph it broke.
        Move(
            MoveName.REPLACE_NOTICE,
            frozenset({CaseState.JOB_SEEKER, CaseState.REFUSED}),
            None,
            Paragraph("12"),
            _DIRECTOR,
        ),
        Move(
            MoveName.ANNUL_REGISTRATION,
            frozenset({CaseState.JOB_SEEKER, CaseState.REFUSED, CaseState.ENDED_BY_WISH}),
            CaseState.ANNULLED,
            Paragraph("12"),
            _DIRECTOR,
            cancels=("24",),
        ),
        # The Rules have no paragraph for it: registration rests on the person's own request.
        Move(
            MoveName.END_BY_WISH,
            frozenset({CaseState.APPLICANT, CaseState.JOB_SEEKER}),
            CaseState.ENDED_BY_WISH,
            Paragraph("L13", "1"),
            _COUNTER,
            cancels=("12", "24"),
        ),
    )
}


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
    if not move.leads_from(state):
        stands = state or "none"
        reasons.append(Reason("move_not_allowed", move.paragraph, {"state": stands, "move": name}))
    elif move.needs is not None and move.needs not in running:
        reasons.append(Reason("move_done", move.paragraph, {"term": move.needs, "move": name}))
    if role not in move.roles:
        reasons.append(Reason("role_not_allowed", move.paragraph, {"role": role, "move": name}))
    return Verdict.of(reasons)


def apply(
    state: CaseState | None, name: MoveName, role: Role, running: Collection[str] = ()
) -> Move:
    """The move to write down.

    Raises UserError move_not_allowed (state, move), move_done (term, move) where the term it
    needs runs no more, or role_not_allowed (role, move).
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
