"""What can be done with a person's case beside its card: one table for the list and for F9."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.vocabulary import MoveName
from app.services.person_page import PersonPage
from app.ui.context import Context

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


@dataclass(frozen=True)
class CaseAction:
    """An entry of the list (Ctrl+J), and perhaps the case's next step (F9).

    title: marked with QT_TRANSLATE_NOOP("CaseAction", ...); paragraph: whose step it is.
    move: what the case must allow the reader's posts; None where `allowed` alone decides.
    open: shows its window above the person's page. is_next: offered as the case's next step.
    """

    name: str
    title: str
    paragraph: str
    open: "Callable[[Visits, PersonPage], None]"
    move: MoveName | None = None
    allowed: Callable[[Context, PersonPage], bool] = lambda _context, _page: True
    is_next: bool = False

    def is_possible(self, context: Context, page: PersonPage) -> bool:
        """Whether the reader may do it with this person now."""
        moves = page.case.moves if page.case else ()
        return (self.move is None or self.move in moves) and self.allowed(context, page)


ACTIONS: tuple[CaseAction, ...] = ()
"""Every action, in the order of the Rules."""


def possible_actions(context: Context, page: PersonPage) -> tuple[CaseAction, ...]:
    """What the reader may do with this person now, in the table's order."""
    return tuple(action for action in ACTIONS if action.is_possible(context, page))
