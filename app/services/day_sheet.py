"""The day's sheet: what was done, issued, kept and broken, by whom, with the audit trail's head.

The supervisor's and the director's is of everybody's work; a clerk's is of his own (decision
0028). No person who came is named: cases stand there by their numbers.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from app.core.vocabulary import Form, Role
from app.rules.tickets import Figures, Spread
from app.services.day_queries import DayReport, Issued, Kept, Overdue, day_report
from app.services.notices import centre_names
from app.services.runtime import Actor, Runtime, centre_of
from app.services.sheets import FormSheet

_NO_ONE: Mapping[str, str] = {"kk": "", "ru": ""}


def day_sheet(rt: Runtime, actor: Actor, day: date) -> FormSheet:
    """The day's sheet, as it stands now: everybody's with VIEW_REPORTS, else one's own.

    Its printing is entered in the audit trail. Raises UserError `day_ahead` (field day),
    `action_not_allowed`.
    """
    report = day_report(rt, actor, day)
    with rt.sessions.read() as session:
        centre = centre_of(session)
        names, edition = centre_names(centre), centre.edition
    signs = actor.names if Role.SUPERVISOR in actor.roles and actor.account_id else _NO_ONE
    payload = {"centre": names, "supervisor": signs, **_told(report)}
    told = {"day": day.isoformat(), "of": report.of}
    return FormSheet(Form.DAY_SHEET, payload, None, edition, told)


def _told(report: DayReport) -> dict[str, Any]:
    """The figures as the form keeps them: moments in ISO 8601, times in seconds."""
    names = report.names
    return {
        "day": report.day.isoformat(),
        "read_at": report.read_at.isoformat(),
        "of": names.get(report.of) if report.of is not None else None,
        "moves": [[move.value, who, many] for (move, who), many in sorted(report.moves.items())],
        "papers": [_paper(row) for row in report.papers],
        "terms": [_term(row) for row in report.terms],
        "overdue": [_overdue(row) for row in report.overdue],
        "tickets": _tickets(report),
        "trail": list(report.trail) if report.trail else None,
        "names": {str(who): dict(said) for who, said in names.items()},
    }


def _paper(row: Issued) -> list[Any]:
    return [row.form.value, row.account, row.count, row.first, row.last]


def _term(row: Kept) -> list[Any]:
    counts = [row.kept, row.late, row.broken, row.open]
    return [row.binds.value, row.paragraph, row.account, *counts]


def _overdue(row: Overdue) -> list[Any]:
    ended = row.ended_at.isoformat() if row.ended_at else None
    place = [row.binds.value, row.paragraph, row.case_number, row.account]
    return [row.due_at.isoformat(), ended, *place]


def _tickets(report: DayReport) -> list[list[Any]] | None:
    """All tickets, those of each purpose, those of each counter; the last by its number."""
    if report.tickets is None:
        return None
    day = report.tickets
    purposes = [["purpose", purpose.value, *_figures(some)] for purpose, some in day.by_purpose]
    counters = [["counter", str(number), *_figures(some)] for number, some in day.by_counter]
    return [["all", "", *_figures(day.whole)], *purposes, *counters]


def _figures(some: Figures) -> list[Any]:
    unended = some.waiting + some.serving
    counts = [some.given, some.served, some.not_came, some.left, unended]
    return [*counts, _spread(some.waited), _spread(some.service)]


def _spread(times: Spread) -> list[Any]:
    return [*map(_seconds, (times.median, times.p95, times.worst)), times.over]


def _seconds(took: timedelta | None) -> int | None:
    return None if took is None else int(took.total_seconds())
