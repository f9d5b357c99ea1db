"""The keys under which a person is found; search as you type reads nothing else."""

from collections.abc import Iterator

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.identifiers import phone_key
from app.core.names import fold
from app.models import EmploymentCard, Paper, Person, PersonKey, RegistrationCase

LONGEST = 200
SHORTEST_WORD = 2


def refresh_keys(session: Session, person: Person, card: EmploymentCard) -> None:
    """Make the person's keys anew after a change, in the caller's transaction."""
    session.execute(delete(PersonKey).where(PersonKey.person_id == person.id))
    cases = select(RegistrationCase.number).where(RegistrationCase.person_id == person.id)
    papers = select(Paper.number).where(Paper.person_id == person.id)
    numbers = [*session.scalars(cases), *session.scalars(papers)]
    keys = {*name_keys(person.surname, person.given_name, person.patronymic)}
    keys.update(digit_keys(person.iin, card.mobile_phone, card.contact_phone))
    keys.update(fold(number) for number in (*numbers, card.identity_number) if number)
    cut = {key[:LONGEST] for key in keys}
    session.add_all(PersonKey(key=key, person_id=person.id) for key in sorted(cut))


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
