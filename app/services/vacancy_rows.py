"""A vacancy's record: its columns and lists, written from and read as plain data; its terms' days.

Helpers in the caller's transaction; they never commit.
"""

import hashlib
from collections.abc import Collection
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import VacancyState
from app.models import Vacancy, VacancyItem
from app.rules.ch5_vacancies import is_reported_late, likeness
from app.rules.terms import term
from app.services import audit
from app.services.card_data import LanguageData
from app.services.running_terms import TermEvent, running
from app.services.runtime import Runtime
from app.services.term_queue import of_vacancy
from app.services.terms import arithmetic, due_of
from app.services.vacancy_data import ITEMS, LISTS, VacancyData

COLUMNS = tuple(f.name for f in fields(VacancyData) if f.name not in (*LISTS, "musts"))


def fill_vacancy(row: Vacancy, data: VacancyData) -> None:
    """Put the data into the record; a list that stays as it was keeps its rows."""
    for name in COLUMNS:
        if getattr(row, name) != getattr(data, name):
            setattr(row, name, getattr(data, name))
    if list(row.musts or ()) != list(data.musts):
        row.musts = list(data.musts)
    wanted = item_rows(data)
    if wanted != [(item.field, item.value, item.level) for item in row.items]:
        row.items = [VacancyItem(field=name, value=value, level=lv) for name, value, lv in wanted]
    row.digest = digest_of(row.employer_id, data)


def item_rows(data: VacancyData) -> list[tuple[str, str, str | None]]:
    """Field, value and level of each entry of the lists."""
    rows: list[tuple[str, str, str | None]] = [
        (name, value, None) for name in ITEMS for value in getattr(data, name)
    ]
    return rows + [("languages", one.language, one.level) for one in data.languages]


def data_of_row(row: Vacancy) -> VacancyData | None:
    """What the record says; None of a letter that is not entered yet."""
    if row.occupation is None:
        return None
    lists: dict[str, Any] = {
        name: tuple(item.value for item in row.items if item.field == name) for name in ITEMS
    }
    spoken = (item for item in row.items if item.field == "languages")
    return VacancyData(
        **{name: getattr(row, name) for name in COLUMNS},
        **lists,
        languages=tuple(LanguageData(item.value, item.level) for item in spoken),
        musts=tuple(row.musts),
    )


def state_of(row: Vacancy) -> dict[str, Any]:
    """The record's columns and lists as JSON-able values."""
    lists = {
        name: [[item.value, item.level] for item in row.items if item.field == name]
        for name in LISTS
    }
    return audit.state(row) | lists


def digest_of(employer_id: int, data: VacancyData) -> str:
    """By what the same vacancy is known again (docs/decisions/0029)."""
    pay = (data.pay_from, data.pay_to)
    text = likeness(employer_id, data.occupation, data.post, data.place, pay, data.schedule)
    return hashlib.sha256(text.encode()).hexdigest()


def same_ones(session: Session, digests: Collection[str], but: int | None = None) -> dict[str, str]:
    """Numbers of the vacancies in force with these digests, the first of each."""
    # By the digest alone: asked for the state as well, SQLite reads all that are in force.
    asked = (
        select(Vacancy.digest, Vacancy.number, Vacancy.state)
        .where(Vacancy.digest.in_(digests), Vacancy.id != (but or 0))
        .order_by(Vacancy.id.desc())
    )
    rows = session.execute(asked)
    return {row.digest: row.number for row in rows if row.state is VacancyState.OPEN}


def appeared_at(day: date) -> datetime:
    """The moment from which the terms count that run from a place's falling vacant."""
    return datetime.combine(day, CENTRE_HOURS.opens, CENTRE_ZONE)


def report_due(session: Session, rt: Runtime, row: Vacancy) -> datetime | None:
    """Until when the employer had to report (§53); None where the day of appearance is unknown."""
    if row.appeared_on is None:
        return None
    rule = term("53", row.edition)
    return due_of(rule, rt.calendar(session), appeared_at(row.appeared_on)).moment


def reported_late(session: Session, rt: Runtime, row: Vacancy) -> bool:
    """Whether the employer reported after §53's term."""
    due = report_due(session, rt, row)
    return due is not None and is_reported_late(due, row.received_at)


def move_told_term(session: Session, rt: Runtime, row: Vacancy) -> None:
    """The day of appearance was put right: §58's term, if it runs still, is reckoned anew."""
    if row.appeared_on is None:
        return
    event = TermEvent(appeared_at(row.appeared_on), CENTRE_HOURS)
    rule = term("58", row.edition)
    for running_term in running(session, of_vacancy(row.id)):
        if running_term.code == rule.code:
            due = due_of(rule, rt.calendar(session), event.at, event.hours)
            running_term.started_at, running_term.due_at = event.at, due.moment
            running_term.arithmetic = arithmetic(rule, due)
            running_term.calendar_version = due.calendar_version
    session.flush()
