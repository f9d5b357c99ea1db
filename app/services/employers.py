"""Employers: entered once by BIN, changed, and found by the words of their names."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, entry, place
from app.core.clock import today
from app.core.errors import UserError
from app.core.identifiers import check_email, check_employer_number, normal_phone
from app.core.names import clean_name, fold
from app.core.vocabulary import Action
from app.models import Employer, EmployerKey
from app.services import audit
from app.services.card_answers import Fault, refuse, text_faults, tried
from app.services.person_keys import LONGEST
from app.services.runtime import Actor, Runtime, require, require_still

LIMITS = {
    "name_kk": 200,
    "name_ru": 200,
    "address": 200,
    "email": 120,
    "contact_name": 120,
    "contact_post": 120,
}
"""How many letters a text of an employer may have, by its field."""


@dataclass(frozen=True)
class EmployerData:
    """What is known of an employer; the fields of `models.Employer`.

    bin: a firm's BIN, or the IIN of one who trades in his own name. Where a name is left empty,
    the other language's stands for it. industry, place: codes.
    """

    bin: str
    name_kk: str
    name_ru: str = ""
    industry: str | None = None
    place: str | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
    contact_name: str = ""
    contact_post: str = ""
    is_association: bool = False


@dataclass(frozen=True)
class ChangeEmployer:
    """An employer's record, changed to these data."""

    employer_id: int
    version: int
    data: EmployerData


@dataclass(frozen=True)
class EmployerWritten:
    """The employer that was written."""

    employer_id: int


def enter_employer(rt: Runtime, actor: Actor, data: EmployerData) -> EmployerWritten:
    """Enter an employer; who is entered already is named, not entered twice.

    Raises FieldFaults: `field_missing` (bin, name_kk), what `check_employer_number`,
    `normal_phone`, `check_email` raise, `code_unknown`, `text_*`; UserError `employer_exists`
    (who: names; employer_id), `right_ended`.
    """
    require(actor, Action.EDIT_EMPLOYER)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_EMPLOYER)
        return EmployerWritten(enter_in(session, rt, actor, data).id)


def change_employer(rt: Runtime, actor: Actor, command: ChangeEmployer) -> EmployerWritten:
    """Change an employer's record.

    Raises what `enter_employer` raises, and UserError `employer_unknown`, `record_changed`.
    """
    require(actor, Action.EDIT_EMPLOYER)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_EMPLOYER)
        row = kept_employer(session, command.employer_id)
        audit.fresh(session, row.version, command.version, "employer", row.id)
        data = judged(command.data, today(rt.clock))
        _refuse_twice(session, data.bin, row.id)
        before = audit.state(row)
        _fill(row, data)
        after = audit.changes(before, audit.state(row))
        if after:
            row.version += 1
            session.flush()
            before = {name: before[name] for name in after}
            audit.record(
                session, rt, actor, "employer.changed", "employer", row.id,
                before=before, after=after,
            )  # fmt: skip
        return EmployerWritten(row.id)


def enter_in(session: Session, rt: Runtime, actor: Actor, data: EmployerData) -> Employer:
    """The employer's new row, in the caller's transaction; raises as `enter_employer`."""
    data = judged(data, today(rt.clock))
    _refuse_twice(session, data.bin, None)
    row = Employer(entered_at=rt.clock.now(), entered_by=actor.account_id)
    _fill(row, data)
    session.add(row)
    session.flush()
    audit.record(session, rt, actor, "employer.entered", "employer", row.id, after=audit.state(row))
    return row


def kept_employer(session: Session, employer_id: int) -> Employer:
    """The employer's row. Raises UserError `employer_unknown`."""
    row = session.get(Employer, employer_id)
    if row is None:
        raise UserError("employer_unknown", field="employer_id")
    return row


def employer_by_number(session: Session, number: str) -> Employer | None:
    """The employer with exactly this BIN or IIN, if there is one."""
    return session.scalars(select(Employer).where(Employer.bin == number)).first()


def employer_faults(data: EmployerData, today_: date) -> Iterator[Fault]:
    """What is wrong with the data, field by field, and what is missing."""
    for name, given in (("bin", data.bin), ("name_kk", data.name_kk or data.name_ru)):
        if not given.strip():
            yield Fault(UserError("field_missing", field=name))
    yield from tried(lambda text: check_employer_number(text, today_), data.bin, "bin")
    yield from tried(normal_phone, data.phone, "phone")
    yield from tried(check_email, data.email, "email")
    for name, limit in LIMITS.items():
        yield from text_faults(name, getattr(data, name), limit, allow_newlines=False)
    for name in ("name_kk", "name_ru"):
        if (text := getattr(data, name).strip()) and not any(map(str.isalnum, text)):
            yield Fault(UserError("name_missing", field=name))
    for name, code in (("industry", data.industry), ("place", data.place)):
        try:
            if code:
                entry("industries", code) if name == "industry" else place(code)
        except UnknownCode:
            yield Fault(UserError("code_unknown", field=name, value=code))


def judged(data: EmployerData, today_: date) -> EmployerData:
    """The data spelled as the record keeps them. Raises FieldFaults of `employer_faults`."""
    refuse(employer_faults(data, today_))
    name_kk, name_ru = clean_name(data.name_kk), clean_name(data.name_ru)
    return replace(
        data,
        bin=check_employer_number(data.bin, today_),
        name_kk=name_kk or name_ru,
        name_ru=name_ru or name_kk,
        address=clean_name(data.address),
        contact_name=clean_name(data.contact_name),
        contact_post=clean_name(data.contact_post),
        industry=data.industry or None,
        place=data.place or None,
        phone=normal_phone(data.phone) if data.phone.strip() else "",
        email=check_email(data.email) if data.email.strip() else "",
    )


def data_of(row: Employer) -> EmployerData:
    """What the record keeps."""
    return EmployerData(**{field.name: getattr(row, field.name) for field in fields(EmployerData)})


def keys_of(data: EmployerData) -> set[str]:
    """The words by which the employer is found."""
    words = f"{fold(data.name_kk)} {fold(data.name_ru)}".split()
    return {word[:LONGEST] for word in (*words, data.bin)}


def _fill(row: Employer, data: EmployerData) -> None:
    """Put the data into the record, with the words by which it is found."""
    for name, value in asdict(data).items():
        setattr(row, name, value)
    keys = keys_of(data)
    if keys != {key.key for key in row.keys}:
        row.keys = [EmployerKey(key=key) for key in sorted(keys)]


def _refuse_twice(session: Session, number: str, own_id: int | None) -> None:
    other = employer_by_number(session, number)
    if other is not None and other.id != own_id:
        names = {"kk": other.name_kk, "ru": other.name_ru}
        raise UserError("employer_exists", field="bin", who=names, employer_id=other.id)
