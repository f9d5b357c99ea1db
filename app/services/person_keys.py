"""The keys under which a person is found; search as you type reads nothing else."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.identifiers import phone_key
from app.core.names import fold
from app.models import EmploymentCard, Paper, Person, PersonKey, RegistrationCase

LONGEST = 200
SHORTEST_WORD = 2
KEPT_ID = func.coalesce(Person.merged_into_id, Person.id)
"""In a query on people: the record that stands for each one (services/merging.py)."""


def kept_id(session: Session, person_id: int) -> int:
    """The record that stands for this one: itself, or the one it was merged into.

    Raises UserError `person_unknown`.
    """
    found = session.scalar(select(KEPT_ID).where(Person.id == person_id))
    if found is None:
        raise UserError("person_unknown")
    return found


def records_of(session: Session, person_id: int) -> tuple[int, ...]:
    """The person's own record, then those that were made one with it (services/merging.py)."""
    merged = select(Person.id).where(Person.merged_into_id == person_id).order_by(Person.id)
    return (person_id, *session.scalars(merged))


def refresh_keys(session: Session, person_id: int) -> None:
    """Make the person's keys anew after a change, in the caller's transaction.

    He is found by what stands in the records that were made one with his, too.
    """
    ids = records_of(session, person_id)
    session.execute(delete(PersonKey).where(PersonKey.person_id.in_(ids)))
    keys = {key[:LONGEST] for key in (*_written_keys(session, ids), *_number_keys(session, ids))}
    session.add_all(PersonKey(key=key, person_id=person_id) for key in sorted(keys))


def _written_keys(session: Session, ids: Sequence[int]) -> Iterator[str]:
    records = session.execute(
        select(
            Person.surname,
            Person.given_name,
            Person.patronymic,
            Person.iin,
            EmploymentCard.mobile_phone,
            EmploymentCard.contact_phone,
            EmploymentCard.identity_number,
        )
        .join(EmploymentCard, EmploymentCard.person_id == Person.id)
        .where(Person.id.in_(ids))
    )
    for surname, given_name, patronymic, iin, mobile, contact, document in records:
        yield from name_keys(surname, given_name, patronymic)
        yield from digit_keys(iin, mobile, contact)
        if document:
            yield fold(document)


def _number_keys(session: Session, ids: Sequence[int]) -> Iterator[str]:
    cases = select(RegistrationCase.number).where(RegistrationCase.person_id.in_(ids))
    yield from map(fold, session.scalars(cases))
    yield from map(fold, session.scalars(select(Paper.number).where(is_paper_of(ids))))


def is_paper_of(ids: Sequence[int]) -> ColumnElement[bool]:
    """Whether a paper is of the person with these records.

    It is never altered; whose it is, its case says (services/merging.py), and where it has none,
    the record on which it was issued.
    """
    cases = select(RegistrationCase.id).where(RegistrationCase.person_id.in_(ids))
    return Paper.case_id.in_(cases) | (Paper.case_id.is_(None) & Paper.person_id.in_(ids))


def add_key(session: Session, person_id: int, number: str) -> None:
    """Let the person be found by one more number (a case's, a paper's)."""
    session.merge(PersonKey(key=fold(number), person_id=person_id))


def name_keys(surname: str, given_name: str, patronymic: str) -> Iterator[str]:
    """The orders in which a name is typed; the last one serves two half-typed words."""
    last, first, middle = fold(surname), fold(given_name), fold(patronymic)
    whole = " ".join(filter(None, (last, first, middle)))
    yield whole
    yield " ".join(filter(None, (first, middle, last)))
    yield half_key(first, whole)
    for part in last.split()[1:]:  # the second half of a double surname
        yield f"{part} {first}"


def half_key(first: str, last: str) -> str:
    """Two letters of one word, then the other: "|се|ива" begins Иванов Сергей's key.

    The key goes on with the whole name, so that further words are looked for in the key itself;
    it begins with a sign nobody's typing folds to, so that no other query comes upon it.
    """
    return f"|{first[:SHORTEST_WORD]}|{last}"


def digit_keys(*numbers: str | None) -> Iterator[str]:
    """IIN and telephones as bare national digits."""
    for number in numbers:
        digits = "".join(filter(str.isdigit, number or ""))
        if digits:
            yield phone_key(digits) if number and number.startswith("+") else digits
