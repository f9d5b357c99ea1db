"""The table of a vacancy's moves: from where to where, by which paragraph, with which terms."""

from dataclasses import dataclass

from app.core.errors import UserError
from app.core.paragraph import Paragraph, para
from app.core.vocabulary import VacancyMove, VacancySource, VacancyState
from app.rules.verdict import Reason, Verdict


@dataclass(frozen=True)
class VacancyStep:
    """A step of a vacancy.

    source: states it may start from; None among them opens a new one. target: where it leads;
    None leaves the vacancy where it stands. starts, meets, cancels: codes of the vacancy's terms
    (rules/terms.py) that begin to run, are kept, or fall away. again: codes that begin where the
    vacancy was over before the step.
    """

    name: VacancyMove
    source: frozenset[VacancyState | None]
    target: VacancyState | None
    paragraph: Paragraph
    starts: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    again: tuple[str, ...] = ()

    def begins(self, state: VacancyState | None) -> tuple[str, ...]:
        """Codes of the terms that begin with the step, from `state`."""
        return (*self.starts, *self.again) if state in _OVER else self.starts


_NEW: frozenset[VacancyState | None] = frozenset({None})
_RECEIVED: frozenset[VacancyState | None] = frozenset({VacancyState.RECEIVED})
_OPEN: frozenset[VacancyState | None] = frozenset({VacancyState.OPEN})
_OVER: frozenset[VacancyState | None] = frozenset(
    {VacancyState.FILLED, VacancyState.WITHDRAWN, VacancyState.EXPIRED}
)
_RUNNING = ("54", "56", "58")
_BEGINS = ("56", "58")

VACANCY_MOVES = {
    step.name: step
    for step in (
        VacancyStep(
            VacancyMove.RECEIVE_LETTER,
            _NEW,
            VacancyState.RECEIVED,
            Paragraph("54"),
            starts=("54",),
        ),
        VacancyStep(
            VacancyMove.REFUSE_LETTER,
            _RECEIVED,
            VacancyState.REFUSED,
            Paragraph("53"),
            meets=("54",),
        ),
        # The term of §54 begins and is kept at once where letter and entry are one act.
        VacancyStep(
            VacancyMove.REGISTER_VACANCY,
            _RECEIVED,
            VacancyState.OPEN,
            Paragraph("54"),
            starts=_BEGINS,
            meets=("54",),
        ),
        VacancyStep(
            VacancyMove.TAKE_FROM_EXCHANGE,
            _NEW,
            VacancyState.OPEN,
            Paragraph("55"),
            starts=_BEGINS,
        ),
        VacancyStep(VacancyMove.CHANGE_VACANCY, _OPEN, None, Paragraph("54")),
        VacancyStep(VacancyMove.PUBLISH_VACANCY, _OPEN | _OVER, None, Paragraph("54")),
        VacancyStep(VacancyMove.SELECT_CANDIDATES, _OPEN, None, Paragraph("56"), meets=("56",)),
        # Whom there is nobody to tell of, nobody is told in time.
        VacancyStep(
            VacancyMove.NOBODY_SUITS,
            _OPEN,
            None,
            Paragraph("56"),
            meets=("56",),
            cancels=("58",),
        ),
        VacancyStep(VacancyMove.TELL_CANDIDATE, _OPEN, None, Paragraph("58"), meets=("56", "58")),
        VacancyStep(VacancyMove.FILL_PLACE, _OPEN, None, Paragraph("63")),
        VacancyStep(
            VacancyMove.FILL_LAST_PLACE,
            _OPEN,
            VacancyState.FILLED,
            Paragraph("63"),
            cancels=_RUNNING,
        ),
        # A hire fell through: the place is vacant again. Where it was the last one, nobody stands
        # for it any more: somebody is chosen and told, as of one just registered.
        VacancyStep(
            VacancyMove.FREE_PLACE,
            _OPEN | {VacancyState.FILLED},
            VacancyState.OPEN,
            Paragraph("63"),
            again=_BEGINS,
        ),
        VacancyStep(
            VacancyMove.WITHDRAW_VACANCY,
            _OPEN,
            VacancyState.WITHDRAWN,
            Paragraph("63"),
            cancels=_RUNNING,
        ),
        VacancyStep(
            VacancyMove.VACANCY_EXPIRED,
            _OPEN,
            VacancyState.EXPIRED,
            Paragraph("54"),
            cancels=_RUNNING,
        ),
        VacancyStep(
            VacancyMove.REOPEN_VACANCY,
            _OVER,
            VacancyState.OPEN,
            Paragraph("54"),
            again=_BEGINS,
        ),
    )
}
"""Every move by its name, in the order of the Rules."""


_TELLING = frozenset(
    {
        VacancyMove.REGISTER_VACANCY,
        VacancyMove.CHANGE_VACANCY,
        VacancyMove.FILL_PLACE,
        VacancyMove.FREE_PLACE,
        VacancyMove.REOPEN_VACANCY,
    }
)
"""Moves after which the exchange has to be told anew of a vacancy in force (§54)."""

_TELLING_BACK = frozenset(
    {VacancyMove.FILL_PLACE, VacancyMove.FREE_PLACE, VacancyMove.REOPEN_VACANCY}
)
"""Those of them that are told of its own vacancies as well: a place that is taken goes there too
(§63), and what the employer wrote there himself is his to change (§55)."""


@para("54")
@para("63")
def telling_moves(source: VacancySource) -> frozenset[VacancyMove]:
    """After which moves the exchange is told anew of a vacancy in force, by where it came from."""
    return _TELLING if source is VacancySource.LETTER else _TELLING_BACK


@para("54")
@para("63")
def may_step(state: VacancyState | None, name: VacancyMove) -> Verdict:
    """Whether a vacancy in `state` (None: not yet entered) may take the move."""
    step = VACANCY_MOVES[name]
    if state in step.source:
        return Verdict.of(())
    params = {"state": state or "none", "move": name}
    return Verdict.of([Reason("vacancy_move_not_allowed", step.paragraph, params)])


def step_to(state: VacancyState | None, name: VacancyMove) -> VacancyStep:
    """The move to write down. Raises UserError vacancy_move_not_allowed (state, move)."""
    for reason in may_step(state, name).refusals:
        raise UserError(reason.code, field=None, **reason.params)
    return VACANCY_MOVES[name]
