"""Whose a term is: of whom it falls to, who stands in for him, and which of them comes next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Away:
    """Somebody is away from the first day to the last, both included.

    substitute: whose his work is meanwhile; None: of whoever takes it first.
    """

    account: int
    first: date
    last: date
    substitute: int | None = None


@dataclass(frozen=True)
class Hands:
    """In whose hands work is on a day.

    stands_for: by each who works, whose work is his: his own, and that of those he stands in for.
    free: those whose work is of whoever takes it first.
    """

    stands_for: Mapping[int, frozenset[int]]
    free: frozenset[int]


def holder_of(last: int | None, actor: int | None, gone: Iterable[int]) -> int | None:
    """Whose a term is that begins to run.

    last: who holds the case's last term of the same post; actor: who made the move, None where
    he does not hold that post. gone: those who left or gave the post up; their work is nobody's.
    """
    return next((who for who in (last, actor) if who is not None and who not in set(gone)), None)


def hands_on(
    day: date, accounts: Iterable[int], gone: Iterable[int], away: Iterable[Away]
) -> Hands:
    """In whose hands the work of each account is on that day.

    A substitute who is away himself passes it on to his own; where that leads to nobody, or in a
    circle, it is of whoever takes it first.
    """
    closed = frozenset(gone)
    absent = {row.account: row.substitute for row in away if row.first <= day <= row.last}
    stands_for: dict[int, set[int]] = {}
    free = set(closed)
    for account in (who for who in accounts if who not in closed):
        at, seen = account, set[int]()
        while (substitute := absent.get(at)) is not None and at not in seen:
            seen.add(at)
            at = substitute
        if at in absent or at in closed:
            free.add(account)
        else:
            stands_for.setdefault(at, set()).add(account)
    return Hands({who: frozenset(whose) for who, whose in stands_for.items()}, frozenset(free))
