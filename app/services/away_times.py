"""§46, §63: times in which somebody who is unemployed now owed the centre nothing."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.vocabulary import MoveName
from app.models import CaseEvent, Offer

Wanted = Callable[[InstrumentedAttribute[int]], ColumnElement[bool]]
"""Whether a row's case is one of those asked about."""


class AwayTimes:
    """When somebody was struck off and registered again (§46), and from the first day of work until
    a hire fell through (§63): then he owed nothing, and what ran had fallen away."""

    def __init__(self, session: Session, wanted: Wanted) -> None:
        went = (MoveName.DEREGISTER, MoveName.RESTORE_UNEMPLOYED)
        asked = select(CaseEvent).where(wanted(CaseEvent.case_id), CaseEvent.move.in_(went))
        self._struck_off = defaultdict[int, list[tuple[datetime, datetime]]](list)
        since: dict[int, datetime] = {}
        for event in session.scalars(asked.order_by(CaseEvent.id)):
            if event.move is MoveName.DEREGISTER:
                since[event.case_id] = event.at
            elif event.case_id in since:
                span = (since.pop(event.case_id), event.at)
                self._struck_off[event.case_id].append(span)
        hired = select(Offer.case_id, Offer.hired_on, Offer.fell_through_on).where(
            wanted(Offer.case_id), Offer.fell_through_on.is_not(None)
        )
        self._at_work = defaultdict[int, list[tuple[date, date]]](list)
        for case_id, first, last in session.execute(hired):
            assert first is not None and last is not None  # nothing falls through that was no hire
            self._at_work[case_id].append((first, last))

    def at(self, case_id: int, moment: datetime) -> bool:
        """Whether he was away at that moment."""
        spans = self._struck_off.get(case_id, ())
        return any(out <= moment <= back for out, back in spans) or self._worked(
            case_id, moment.date()
        )

    def on(self, case_id: int, day: date) -> bool:
        """Whether he was away all that day."""
        spans = self._struck_off.get(case_id, ())
        return any(out.date() < day < back.date() for out, back in spans) or self._worked(
            case_id, day
        )

    def _worked(self, case_id: int, day: date) -> bool:
        return any(first <= day <= last for first, last in self._at_work.get(case_id, ()))
