"""The names of skills that the centre's records bear, for who types one (§57)."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from weakref import WeakKeyDictionary

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import CardItem, VacancyItem
from app.models.database import Sessions
from app.rules.skill_names import SkillName, SkillNames
from app.services.runtime import Runtime

_SOURCES = (
    # What one person alone has said may tell who he is: it is offered to nobody else.
    (CardItem.value, CardItem.field, CardItem.card_id, ("special_skills", "general_skills"), 2),
    (VacancyItem.value, VacancyItem.field, VacancyItem.vacancy_id, ("skills",), 1),
)
"""Where names stand, and on how many records at least."""
_MOST = 5000
_KEPT_FOR = timedelta(minutes=15)


@dataclass(frozen=True)
class _Read:
    names: SkillNames
    at: datetime


_read: WeakKeyDictionary[Sessions, _Read] = WeakKeyDictionary()
_reading = Lock()


def skill_names(rt: Runtime) -> SkillNames:
    """Names of skills of the table, of vacancies and of cards, as they stood some minutes ago.

    The first call and one each quarter of an hour read all records: not for the UI thread.
    """
    with _reading:
        now, read = rt.clock.now(), _read.get(rt.sessions)
        if read is None or not read.at <= now < read.at + _KEPT_FOR:
            with rt.sessions.read() as session:
                read = _Read(SkillNames(_counted(session)), now)
            _read[rt.sessions] = read
        return read.names


def find_skills(
    rt: Runtime, typed: str, limit: int, without: Collection[str] = ()
) -> tuple[SkillName, ...]:
    """Skills that go on as typed, the commonest first; without: those that are chosen already."""
    return skill_names(rt).begun_by(typed, limit, frozenset(without))


def _counted(session: Session) -> Counter[str]:
    """On how many cards and vacancies each name stands; on whose is not read."""
    counts = Counter[str]()
    for value, field, record, names, least in _SOURCES:
        count = func.count(record.distinct())
        asked = (
            select(value, count)
            .where(field.in_(names))
            .group_by(value)
            .having(count >= least)
            .order_by(count.desc(), value)
            .limit(_MOST)
        )
        for text, times in session.execute(asked):
            counts[text] += times
    return counts
