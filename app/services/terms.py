"""A term's due moment with the arithmetic that gave it, for records, windows and `term`."""

from datetime import datetime
from typing import Any

from app.core.calendar import (
    CENTRE_HOURS,
    STATE_CORPORATION_HOURS,
    BusinessCalendar,
    Due,
    OfficeHours,
)
from app.core.errors import UserError
from app.core.paragraph import Paragraph
from app.core.vocabulary import Channel, Unit
from app.rules.terms import DEFAULT_EDITION, Term, terms_of


def office_hours(channel: Channel) -> OfficeHours:
    """The hours of the office that takes an application in by this channel (S7)."""
    return STATE_CORPORATION_HOURS if channel is Channel.STATE_CORPORATION else CENTRE_HOURS


def due_of(
    rule: Term, calendar: BusinessCalendar, event: datetime, hours: OfficeHours = CENTRE_HOURS
) -> Due:
    """When the term that starts with `event` is due; `hours` judge when the event counts (S7).

    Raises UserError `term_not_counted` for one in minutes or months, or counted backwards.
    """
    if rule.before or rule.unit not in (Unit.BUSINESS_DAY, Unit.CALENDAR_DAY):
        raise UserError("term_not_counted", paragraph=str(rule.paragraph))
    return calendar.due(
        event,
        rule.amount,
        rule.unit,
        hours=hours,
        after_hours_rule=rule.by_office_hours,
        keeps_its_day=rule.keeps_its_day,
    )


def arithmetic(rule: Term, due: Due) -> dict[str, Any]:
    """How a due moment came about, as JSON-able data."""
    return {
        "code": rule.code,
        "paragraph": str(rule.paragraph),
        "edition": rule.edition,
        "amount": rule.amount,
        "unit": rule.unit.value,
        "from": due.event.isoformat(),
        "counted_from": due.counted_from.isoformat(),
        "steps": [{"day": step.day.isoformat(), "kind": step.kind.value} for step in due.steps],
        "due": due.moment.isoformat(),
        "calendar_version": due.calendar_version,
        "unknown_years": list(due.unknown_years),
    }


def find_term(text: str, edition: str = DEFAULT_EDITION) -> Term:
    """The one term meant by "12", "44.3" or a code like "59.job_seeker".

    Raises UserError `term_unknown`, or `term_ambiguous` with the codes to choose from.
    """
    number, _, part = text.strip().lstrip("§").partition(".")
    rows = terms_of(Paragraph(number), edition)
    exact = [row for row in rows if row.code == text.strip().lstrip("§")]
    fitting = exact or [row for row in rows if part in ("", row.paragraph.part)]
    if not fitting:
        raise UserError("term_unknown", paragraph=text, edition=edition)
    if len(fitting) > 1:
        codes = ", ".join(row.code for row in fitting)
        raise UserError("term_ambiguous", paragraph=text, codes=codes)
    return fitting[0]
