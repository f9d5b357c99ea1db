"""§46: the time between a deregistration and the registration that a complaint restored."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.vocabulary import MoveName
from app.models import CaseEvent

Wanted = Callable[[InstrumentedAttribute[int]], ColumnElement[bool]]
"""Whether a row's case is one of those asked about."""


class StruckOffTimes:
    """When somebody was struck off and registered again (§46): then he owed nothing, and what ran
    had fallen away."""

    def __init__(self, session: Session, wanted: Wanted) -> None:
        went = (MoveName.DEREGISTER, MoveName.RESTORE_UNEMPLOYED)
        asked = select(CaseEvent).where(wanted(CaseEvent.case_id), CaseEvent.move.in_(went))
        self._spans: dict[int, list[tuple[datetime, datetime]]] = {}
        since: dict[int, datetime] = {}
        for event in session.scalars(asked.order_by(CaseEvent.id)):
            if event.move is MoveName.DEREGISTER:
                since[event.case_id] = event.at
            elif event.case_id in since:
                span = (since.pop(event.case_id), event.at)
                self._spans.setdefault(event.case_id, []).append(span)

    def at(self, case_id: int, moment: datetime) -> bool:
        """Whether he was struck off at that moment."""
        return any(out <= moment <= back for out, back in self._spans.get(case_id, ()))

    def on(self, case_id: int, day: date) -> bool:
        """Whether he was struck off all that day."""
        spans = self._spans.get(case_id, ())
        return any(out.date() < day < back.date() for out, back in spans)
