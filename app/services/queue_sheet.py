"""The queue on paper: the rows of a sight, with what it is sifted by at the head."""

from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, place_path
from app.core.vocabulary import Action, Form
from app.models import Account
from app.rules.terms import term
from app.services.audit import plain
from app.services.notices import SHEETS, centre_names
from app.services.queue_queries import (
    NOBODY,
    QueueRow,
    Sight,
    queue_counts,
    queue_page,
)
from app.services.runtime import Actor, Runtime, centre_of, require
from app.services.sheets import FormSheet

MOST_ROWS = 500
"""A longer list is no paper; the sheet says how many there are."""


def queue_sheet(rt: Runtime, actor: Actor, sight: Sight) -> FormSheet:
    """The first rows of the sight, as the windows show them, and how many there are in all.

    Its printing is entered in the audit trail with the sight, without the people's names.
    """
    require(actor, Action.VIEW_QUEUE)
    rows = queue_page(rt, actor, sight, 0, MOST_ROWS)
    counts = queue_counts(rt, actor, sight)
    total = counts[sight.urgency] if sight.urgency else sum(counts.values())
    with rt.sessions.read() as session:
        centre = centre_of(session)
        payload = {
            "centre": centre_names(centre),
            "read_at": rt.clock.now().isoformat(),
            "actor": actor.names,
            "filters": _filters(session, sight),
            "total": max(total, len(rows)),  # a row may have come in between the two readings
            "rows": [_row(row) for row in rows],
        }
        edition = centre.edition
    told = {"sight": _sifted(sight), "rows": len(rows)}
    return FormSheet(Form.QUEUE_LIST, payload, None, edition, told)


def _row(row: QueueRow) -> list[Any]:
    how = [row.due_at.isoformat(), row.urgency.value, row.binds.value, row.paragraph]
    return [*how, dict(row.names), row.number, row.holder_names]


def _sifted(sight: Sight) -> dict[str, Any]:
    """What the sight asks for, by name, as the trail keeps it."""
    asked = {each.name: getattr(sight, each.name) for each in fields(sight)}
    return {name: plain(value) for name, value in asked.items() if value is not None}


def _filters(session: Session, sight: Sight) -> list[list[Any]]:
    """Name and value of each: codes for the form's own words, or names by language."""
    found = _sifted(sight)
    if "code" in found:
        found["code"] = str(term(found["code"]).paragraph)
    if "holder" in found:
        found["holder"] = _holder(session, found["holder"])
    if "place" in found:
        found["place"] = _place(found["place"])
    return [[name, value] for name, value in found.items()]


def _holder(session: Session, account_id: int) -> dict[str, str] | None:
    account = session.get(Account, account_id) if account_id != NOBODY else None
    return {"kk": account.name_kk, "ru": account.name_ru} if account else None


def _place(code: str) -> dict[str, str]:
    try:
        return {tongue.value: ", ".join(place_path(code, tongue)) for tongue in SHEETS}
    except UnknownCode:
        return {tongue.value: code for tongue in SHEETS}
