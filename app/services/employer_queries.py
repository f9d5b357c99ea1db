"""Finding employers, and all that is known of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, false, func, or_, select, true
from sqlalchemy.orm import Session

from app.core.identifiers import is_of_a_person
from app.core.names import fold_variants
from app.core.vocabulary import OPEN_VACANCIES, Action, Language
from app.models import Employer, EmployerKey, Vacancy
from app.services import audit
from app.services.dismissals import NoticeView, notices_of
from app.services.employers import EmployerData, data_of, kept_employer
from app.services.quota_years import QuotaView, quotas_of
from app.services.runtime import Actor, Runtime, require
from app.services.vacancy_rows import report_due

FOUND_AT_MOST = 50
LATE_SHOWN = 20
"""So many of the vacancies reported late are told of one by one."""
_WORDS = 6
"""How many words of what is typed are looked for."""


@dataclass(frozen=True)
class EmployerRow:
    """One line of the search's answer; names by language, place and industry as codes."""

    employer_id: int
    bin: str
    names: dict[str, str]
    place: str | None
    industry: str | None
    open_vacancies: int


@dataclass(frozen=True)
class LateReport:
    """A vacancy that was reported after §53's term; due_at: until when it was in time."""

    vacancy_id: int
    number: str
    occupation: str | None
    post: str
    appeared_on: date
    received_at: datetime
    due_at: datetime


@dataclass(frozen=True)
class EmployerPage:
    """An employer with what he told, owes and did not tell in time.

    row: as a list shows him. reported: how many vacancies he ever reported; late: of them after
    §53's term; late_reports: the last of those; notices, quotas: the last first.
    """

    id: int
    version: int
    row: EmployerRow
    data: EmployerData
    names: dict[str, str]
    entered_at: datetime
    reported: int
    late: int
    late_reports: tuple[LateReport, ...]
    notices: tuple[NoticeView, ...]
    quotas: tuple[QuotaView, ...]


def find_employers(
    rt: Runtime, actor: Actor, text: str, limit: int = FOUND_AT_MOST
) -> tuple[EmployerRow, ...]:
    """Employers whose BIN begins so, or whose names have words that begin so, in any spelling.

    By name in the actor's language; where nothing is typed, the first of all.
    """
    require(actor, Action.VIEW_VACANCIES)
    name = Employer.name_ru if actor.language is Language.RUSSIAN else Employer.name_kk
    with rt.sessions.read() as session:
        asked = select(Employer.id).where(_found_by(text)).order_by(name, Employer.id)
        return rows_of(session, session.scalars(asked.limit(limit)).all())


def employer_row(rt: Runtime, actor: Actor, employer_id: int) -> EmployerRow:
    """One employer as a list shows him. Raises UserError `employer_unknown`."""
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        kept_employer(session, employer_id)
        return rows_of(session, [employer_id])[0]


def employer_page(rt: Runtime, actor: Actor, employer_id: int) -> EmployerPage:
    """All that is known of an employer. Raises UserError `employer_unknown`.

    One who trades in his own name is a person: the look at him is written down.
    """
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.begin() as session:
        row = kept_employer(session, employer_id)
        if is_of_a_person(row.bin):
            audit.record(session, rt, actor, "employer.viewed", "employer", row.id)
        reported, late = _reported(session, row.id)
        return EmployerPage(
            id=row.id,
            version=row.version,
            row=rows_of(session, [row.id])[0],
            data=data_of(row),
            names=_names(row),
            entered_at=row.entered_at,
            reported=reported,
            late=late,
            late_reports=_late_reports(session, rt, row.id),
            notices=notices_of(session, row.id),
            quotas=quotas_of(session, row.id, row.is_association),
        )


def rows_of(session: Session, ids: Sequence[int]) -> tuple[EmployerRow, ...]:
    """The employers as a list shows them, in the order of the ids."""
    if not ids:
        return ()
    counted = session.execute(
        select(Vacancy.employer_id, func.count().label("open"))
        .where(Vacancy.employer_id.in_(ids), Vacancy.state.in_(OPEN_VACANCIES))
        .group_by(Vacancy.employer_id)
    )
    open_ = {row.employer_id: row.open for row in counted}
    found = session.scalars(select(Employer).where(Employer.id.in_(ids)))
    rows = {
        row.id: EmployerRow(
            row.id, row.bin, _names(row), row.place, row.industry, open_.get(row.id, 0)
        )
        for row in found
    }
    return tuple(rows[id_] for id_ in ids)


def _names(row: Employer) -> dict[str, str]:
    return {"kk": row.name_kk, "ru": row.name_ru}


def _found_by(text: str) -> ColumnElement[bool]:
    """Each of the spellings meant, as a condition: every word begins a key of the employer."""
    spaced = text if any(map(str.isalpha, text)) else "".join(text.split())  # a BIN in groups
    variants = [variant.split()[:_WORDS] for variant in fold_variants(spaced) if variant]
    if not variants:  # signs alone are no word of a name
        return false() if text.strip() else true()
    return or_(*(and_(*map(_has_word, variant)) for variant in variants))


def _has_word(word: str) -> ColumnElement[bool]:
    after = word[:-1] + chr(ord(word[-1]) + 1)
    begins = (EmployerKey.key >= word) & (EmployerKey.key < after)
    return Employer.id.in_(select(EmployerKey.employer_id).where(begins))


def _reported(session: Session, employer_id: int) -> tuple[int, int]:
    """How many vacancies he reported, and how many of them late."""
    by_lateness = session.execute(
        select(Vacancy.reported_late, func.count().label("reported"))
        .where(Vacancy.employer_id == employer_id)
        .group_by(Vacancy.reported_late)
    )
    counts = {row.reported_late: row.reported for row in by_lateness}
    return sum(counts.values()), counts.get(True, 0)


def _late_reports(session: Session, rt: Runtime, employer_id: int) -> tuple[LateReport, ...]:
    late = session.scalars(
        select(Vacancy)
        .where(Vacancy.employer_id == employer_id, Vacancy.reported_late)
        .order_by(Vacancy.received_at.desc(), Vacancy.id.desc())
        .limit(LATE_SHOWN)
    )
    return tuple(
        LateReport(
            row.id, row.number, row.occupation, row.post, row.appeared_on, row.received_at, due
        )
        for row in late
        if row.appeared_on is not None and (due := report_due(session, rt, row)) is not None
    )
