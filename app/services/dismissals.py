"""L28.2.2: an employer's notice of dismissals that are coming."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, entry
from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Action, DismissalCause
from app.models import DismissalNotice, DismissalRow
from app.rules.ch5_employers import LeavingFacts, NoticeFacts, notice_due, notice_faults
from app.services import audit
from app.services.card_answers import Fault, as_fault, refuse, text_faults
from app.services.employers import kept_employer
from app.services.runtime import Actor, Runtime, require, require_still

NOTE_LENGTH, TEXT_LENGTH = 300, 200


@dataclass(frozen=True)
class Leaving:
    """Those of one post who are to go; occupation: a code, pay: tenge a month."""

    occupation: str
    people: int
    pay: int
    leaves_on: date
    post: str = ""
    qualification: str = ""


@dataclass(frozen=True)
class NoticeData:
    """What the notice tells; ends_on: None where it names no end."""

    received_on: date
    cause: DismissalCause
    begins_on: date
    ends_on: date | None
    rows: tuple[Leaving, ...]
    note: str = ""


@dataclass(frozen=True)
class EnterNotice:
    """A notice that came from an employer."""

    employer_id: int
    data: NoticeData


@dataclass(frozen=True)
class ChangeNotice:
    """A notice that was entered wrongly, or that the employer has changed."""

    notice_id: int
    version: int
    data: NoticeData


@dataclass(frozen=True)
class NoticeWritten:
    """The notice that was written; due_on: until when it was due, is_late: that it came later."""

    notice_id: int
    due_on: date
    is_late: bool


@dataclass(frozen=True)
class NoticeView:
    """A notice as it stands; due_on: the last day on which it came in time."""

    id: int
    version: int
    data: NoticeData
    due_on: date
    entered_at: datetime

    @property
    def is_late(self) -> bool:
        """Whether it came after its term."""
        return self.data.received_on > self.due_on

    @property
    def people(self) -> int:
        """How many are to go."""
        return sum(row.people for row in self.data.rows)


def enter_notice(rt: Runtime, actor: Actor, command: EnterNotice) -> NoticeWritten:
    """Write down an employer's notice of coming dismissals; a late one is taken, and told of.

    Raises FieldFaults of `rules.ch5_employers.notice_faults` (rows.0.people), `code_unknown`,
    `field_missing`, `text_*`; UserError `employer_unknown`, `right_ended`.
    """
    require(actor, Action.EDIT_EMPLOYER)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_EMPLOYER)
        employer = kept_employer(session, command.employer_id)
        refuse(faults_of(command.data, today(rt.clock)))
        row = DismissalNotice(
            employer_id=employer.id, entered_at=rt.clock.now(), entered_by=actor.account_id
        )
        _fill(row, command.data)
        session.add(row)
        session.flush()
        after = _state(row)
        audit.record(session, rt, actor, "dismissals.told", "dismissal_notice", row.id, after=after)
        return _written(row)


def change_notice(rt: Runtime, actor: Actor, command: ChangeNotice) -> NoticeWritten:
    """Change a notice; what stood before stays in the trail.

    Raises what `enter_notice` raises, and UserError `notice_unknown`, `record_changed`.
    """
    require(actor, Action.EDIT_EMPLOYER)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_EMPLOYER)
        row = session.get(DismissalNotice, command.notice_id)
        if row is None:
            raise UserError("notice_unknown")
        audit.fresh(session, row.version, command.version, "dismissal_notice", row.id)
        refuse(faults_of(command.data, today(rt.clock)))
        before = _state(row)
        _fill(row, command.data)
        after = audit.changes(before, _state(row))
        if after:
            row.version += 1
            session.flush()
            audit.record(
                session,
                rt,
                actor,
                "dismissals.changed",
                "dismissal_notice",
                row.id,
                before={name: before[name] for name in after},
                after=after,
            )
        return _written(row)


def faults_of(data: NoticeData, today_: date) -> Iterator[Fault]:
    """What is wrong or odd with a notice, field by field."""
    rows = tuple(LeavingFacts(row.people, row.pay, row.leaves_on) for row in data.rows)
    facts = NoticeFacts(data.received_on, data.begins_on, data.ends_on, rows)
    yield from map(as_fault, notice_faults(facts, today_))
    yield from text_faults("note", data.note, NOTE_LENGTH, allow_newlines=True)
    for number, row in enumerate(data.rows):
        path = f"rows.{number}"
        for name in ("post", "qualification"):
            text = getattr(row, name)
            yield from text_faults(f"{path}.{name}", text, TEXT_LENGTH, allow_newlines=False)
        try:
            entry("occupations", row.occupation)
        except UnknownCode:
            missing = UserError("field_missing", field=f"{path}.occupation")
            unknown = UserError("code_unknown", field=f"{path}.occupation", value=row.occupation)
            yield Fault(unknown if row.occupation else missing)


def notices_of(session: Session, employer_id: int) -> tuple[NoticeView, ...]:
    """An employer's notices, the last first."""
    found = session.scalars(
        select(DismissalNotice)
        .where(DismissalNotice.employer_id == employer_id)
        .order_by(DismissalNotice.received_on.desc(), DismissalNotice.id.desc())
    )
    return tuple(
        NoticeView(row.id, row.version, _data_of(row), row.due_on, row.entered_at) for row in found
    )


def _fill(row: DismissalNotice, data: NoticeData) -> None:
    row.received_on, row.cause = data.received_on, data.cause
    row.begins_on, row.ends_on = data.begins_on, data.ends_on
    row.due_on, row.note = notice_due(data.begins_on), data.note.strip()
    wanted = tuple(_spelled(each) for each in data.rows)
    if wanted != tuple(map(_leaving, row.rows)):
        row.rows = [
            DismissalRow(
                occupation=each.occupation,
                post=each.post,
                qualification=each.qualification,
                people=each.people,
                pay=each.pay,
                leaves_on=each.leaves_on,
            )
            for each in wanted
        ]


def _spelled(row: Leaving) -> Leaving:
    return Leaving(
        row.occupation,
        row.people,
        row.pay,
        row.leaves_on,
        row.post.strip(),
        row.qualification.strip(),
    )


def _leaving(row: DismissalRow) -> Leaving:
    return Leaving(row.occupation, row.people, row.pay, row.leaves_on, row.post, row.qualification)


def _data_of(row: DismissalNotice) -> NoticeData:
    rows = tuple(map(_leaving, row.rows))
    return NoticeData(row.received_on, row.cause, row.begins_on, row.ends_on, rows, row.note)


def _state(row: DismissalNotice) -> dict[str, object]:
    """The notice and those it names, for the trail."""
    rows = [{**vars(each), "leaves_on": each.leaves_on.isoformat()} for each in _data_of(row).rows]
    return {**audit.state(row), "rows": rows}


def _written(row: DismissalNotice) -> NoticeWritten:
    return NoticeWritten(row.id, row.due_on, row.received_on > row.due_on)
