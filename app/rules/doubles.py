"""§22: who exists is never entered anew, so a person who looks like another is found first."""

from dataclasses import dataclass
from datetime import date

from app.core.paragraph import para

_ENOUGH = 2
_ALL = 3


@dataclass(frozen=True)
class Identity:
    """By what two records are compared.

    folded_name: surname and given name as `core.names.fold` gives them; folded_full: with the
    patronymic. phones: as `normal_phone` spells them.
    """

    iin: str | None
    folded_name: str
    folded_full: str
    birth_date: date | None
    phones: frozenset[str] = frozenset()


@para("22")
def likeness(one: Identity, other: Identity) -> tuple[str, ...]:
    """What agrees: "iin", "name", "birth_date", "phone"; what is empty agrees with nothing.

    The order of a name's words makes no difference, nor where the patronymic was typed.
    """
    agreeing = {
        "iin": one.iin and one.iin == other.iin,
        "name": _same_name(one.folded_name, other.folded_name)
        or _same_name(one.folded_full, other.folded_full),
        "birth_date": one.birth_date is not None and one.birth_date == other.birth_date,
        "phone": one.phones & other.phones,
    }
    return tuple(name for name, agrees in agreeing.items() if agrees)


def _same_name(one: str, other: str) -> bool:
    return bool(one) and sorted(one.split()) == sorted(other.split())


@para("22")
def is_probable_double(one: Identity, other: Identity) -> bool:
    """Whether the records may be of one person: the same IIN, or two of the rest agree.

    Two people with an IIN each, and not the same one, are taken for one only if name, birth
    date and phone all agree: then one of the numbers may have been mistyped.
    """
    alike = likeness(one, other)
    if "iin" in alike:
        return True
    return len(alike) >= (_ALL if one.iin and other.iin else _ENOUGH)
