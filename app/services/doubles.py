"""§22: nobody is entered twice. Records that look like one person's are found and compared."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations
from typing import Any

from sqlalchemy import Select, or_, select, union
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.names import fold
from app.core.texts import text_fault
from app.core.vocabulary import Action
from app.models import DoubleDecision, EmploymentCard, Person, PersonKey
from app.rules.doubles import Identity, is_probable_double, likeness
from app.services import audit
from app.services.card_data import CardData, PersonData
from app.services.people_queries import PersonRow, rows_of
from app.services.person_keys import KEPT_ID, digit_keys, kept_id, records_of
from app.services.runtime import Actor, Runtime, require

_LETTERS_OF_A_REASON = 3
_LONGEST_REASON = 300
_IIN_DIGITS = 12
_WORDS_TO_TURN = 3

NotDoubles = Sequence[tuple[int, str]]
"""Records that look like a person's and are not, each with the reason."""


TELLING = (
    KEPT_ID.label("kept"),
    Person.iin,
    Person.surname,
    Person.given_name,
    Person.patronymic,
    Person.birth_date,
    EmploymentCard.mobile_phone,
    EmploymentCard.contact_phone,
)
"""The columns by which a record is told to be somebody's."""


@dataclass(frozen=True)
class Likeness:
    """Somebody who is probably the same person.

    phone: the mobile one, as it is written down. address_place: a code of KATO; address: street,
    house and flat. agrees: what does, of "iin", "name", "birth_date" and "phone".
    """

    person: PersonRow
    phone: str
    address_place: str | None
    address: str
    agrees: tuple[str, ...]


def probable_doubles(rt: Runtime, actor: Actor, answers: Mapping[str, Any]) -> tuple[Likeness, ...]:
    """Who may be the person that a wizard's answers tell of so far, the likeliest first.

    answers: as the wizard's draft keeps them. Left out are the person himself (`person_id`) and
    who was decided to be somebody else (`not_doubles`, or earlier).
    """
    require(actor, Action.SEARCH_PEOPLE)
    settled = {int(row[0]) for row in answers.get("not_doubles") or ()}
    known = answers.get("person_id")
    with rt.sessions.read() as session:
        if known:
            settled |= {known, *_decided(session, known)}
        found = _alike(session, _typed_identity(answers))
        return _views(session, {id_: what for id_, what in found.items() if id_ not in settled})


def refuse_undecided(
    session: Session, person: PersonData, card: CardData, not_doubles: NotDoubles
) -> None:
    """§22: refuse somebody new who is probably here, unless it is decided that he is not.

    Raises UserError `probable_double` (person_id: the likeliest one).
    """
    decided = {kept_id(session, other) for other, _reason in not_doubles}
    typed = identity_of(vars(person), card.mobile_phone, card.contact_phone)
    open_ones = [id_ for id_ in _alike(session, typed) if id_ not in decided]
    if open_ones:
        raise UserError("probable_double", field="surname", person_id=open_ones[0])


def write_decisions(
    session: Session, rt: Runtime, actor: Actor, person_id: int, not_doubles: NotDoubles
) -> None:
    """Keep why each of the others is another person; what was decided before stays as it was.

    Raises UserError `reason_missing`, `person_unknown`.
    """
    settled = {person_id, *_decided(session, person_id)} if not_doubles else set()
    for other, reason in not_doubles:
        other_id = kept_id(session, other)
        if other_id in settled:
            continue
        settled.add(other_id)
        decision = DoubleDecision(
            person_id=person_id,
            other_id=other_id,
            reason=checked_reason(reason, "not_doubles"),
            at=rt.clock.now(),
            account_id=actor.account_id,
        )
        session.add(decision)
        after = {"other_id": other_id, "reason": decision.reason}
        audit.record(session, rt, actor, "person.not_double", "person", person_id, after=after)


def checked_reason(text: str, field: str | None = "reason") -> str:
    """The reason of a decision, trimmed.

    Raises UserError `reason_missing` (fewer than three letters), `text_too_long`, `text_control`,
    `text_bidi`.
    """
    text = text.strip()
    if sum(map(str.isalpha, text)) < _LETTERS_OF_A_REASON:
        raise UserError("reason_missing", field=field)
    if len(text) > _LONGEST_REASON:
        raise UserError("text_too_long", field=field, length=_LONGEST_REASON)
    if code := text_fault(text):
        raise UserError(code, field=field)
    return text


def _typed_identity(answers: Mapping[str, Any]) -> Identity:
    """What the answers tell so far; what cannot be read yet tells nothing."""
    phones = (str(answers.get(name) or "") for name in ("mobile_phone", "contact_phone"))
    return identity_of({**answers, "birth_date": _day(answers.get("birth_date"))}, *phones)


def identity_of(person: Mapping[str, Any], *phones: str) -> Identity:
    """By what a person with these names, birth date and IIN is compared with others."""
    surname, given_name, patronymic = (
        fold(str(person.get(name) or "")) for name in ("surname", "given_name", "patronymic")
    )
    name = f"{surname} {given_name}" if surname and given_name else ""
    iin = str(person.get("iin") or "")
    return Identity(
        iin=iin if len(iin) == _IIN_DIGITS else None,
        folded_name=name,
        folded_full=f"{name} {patronymic}".strip() if name else "",
        birth_date=person["birth_date"],
        phones=frozenset(digit_keys(*phones)),
    )


def _day(value: Any) -> date | None:
    if not isinstance(value, str):
        return value or None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _alike(session: Session, typed: Identity) -> dict[int, tuple[str, ...]]:
    """Probable doubles with what agrees, the likeliest first; of merged records, the kept one."""
    found: dict[int, tuple[str, ...]] = {}
    for record in candidates(session, typed):
        other = identity_of(record._asdict(), record.mobile_phone, record.contact_phone)
        if is_probable_double(typed, other):
            agrees = likeness(typed, other)
            found[record.kept] = max(found.get(record.kept, ()), agrees, key=len)
    return dict(sorted(found.items(), key=lambda item: ("iin" not in item[1], -len(item[1]))))


def candidates(session: Session, typed: Identity) -> Sequence[Any]:
    """The records that share IIN or name, or the telephone and the birth date.

    No probable double shares none of these. A telephone alone is not looked for: thousands may
    have an office's.
    """
    ranges = list(_key_ranges(typed))
    if not ranges:
        return ()
    ids = session.scalars(union(*ranges)).all()
    return session.execute(
        select(*TELLING)
        .join(EmploymentCard, EmploymentCard.person_id == Person.id)
        .where(or_(Person.id.in_(ids), Person.merged_into_id.in_(ids)))
        .order_by(Person.id)
    ).all()


def _key_ranges(typed: Identity) -> Iterator[Select[int]]:
    ids = select(PersonKey.person_id)
    if typed.iin:
        yield ids.where(PersonKey.key == typed.iin)
    if typed.phones and typed.birth_date:
        # The keys of who was merged with another stand under the record that was kept.
        same = or_(Person.id == PersonKey.person_id, Person.merged_into_id == PersonKey.person_id)
        born = Person.birth_date == typed.birth_date
        yield ids.join(Person, same).where(PersonKey.key.in_(typed.phones), born)
    if typed.birth_date or typed.phones:  # a name alone makes no double
        for name in name_orders(typed.folded_name):
            yield ids.where(PersonKey.key == name)
            yield ids.where(PersonKey.key >= f"{name} ", PersonKey.key < f"{name}!")


def name_orders(name: str) -> set[str]:
    """The orders in which the words of a name may stand in the keys."""
    words = name.split()
    if len(words) > _WORDS_TO_TURN:
        return {name}
    return {" ".join(order) for order in permutations(words) if order}


def _decided(session: Session, person_id: int) -> set[int]:
    """Who was decided to be another person than this one, whichever of the two came first."""
    mine = records_of(session, person_id)
    first, other = DoubleDecision.person_id, DoubleDecision.other_id
    pairs = union(
        select(other).where(first.in_(mine)),
        select(first).where(other.in_(mine)),
    )
    others = session.scalars(pairs).all()
    return set(session.scalars(select(KEPT_ID).where(Person.id.in_(others))))


def _views(session: Session, found: Mapping[int, tuple[str, ...]]) -> tuple[Likeness, ...]:
    card = EmploymentCard
    cards = select(
        card.person_id,
        card.mobile_phone,
        card.address_place,
        card.address_street,
        card.address_house,
        card.address_flat,
    ).where(card.person_id.in_(found))
    written = {row.person_id: row for row in session.execute(cards)} if found else {}
    views = []
    for person in rows_of(session, list(found)):
        row = written[person.id]
        lines = (row.address_street, row.address_house, row.address_flat)
        address = ", ".join(filter(None, lines))
        agrees = found[person.id]
        views.append(Likeness(person, row.mobile_phone, row.address_place, address, agrees))
    return tuple(views)
