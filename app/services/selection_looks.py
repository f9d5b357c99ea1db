"""Looks at people by a choice of candidates or vacancies, entered in the audit trail.

A look is entered once a day for whom, by whom and for what: a list whose wishes are changed on the
spot shows the same people again and again (docs/decisions/0035).
"""

from collections.abc import Collection
from datetime import datetime, time

from sqlalchemy import select

from app.core.clock import CENTRE_ZONE
from app.models import AuditEvent, AuditHead
from app.services import audit
from app.services.runtime import Actor, Runtime

_LATELY = 20_000
"""Among so many of the last events looks are sought: of each person on a list there may be
thousands. On a busier day some are entered a second time."""


def at_people(rt: Runtime, actor: Actor, vacancy_id: int, person_ids: Collection[int]) -> None:
    """These people are about to be shown for a vacancy."""
    _note(rt, actor, person_ids, {"vacancy": vacancy_id})


def at_person(rt: Runtime, actor: Actor, person_id: int, case_id: int) -> None:
    """Vacancies are about to be shown for a person."""
    _note(rt, actor, [person_id], {"vacancies_for": case_id})


def _note(rt: Runtime, actor: Actor, person_ids: Collection[int], about: dict[str, int]) -> None:
    if not person_ids:
        return
    today = datetime.combine(rt.clock.now().astimezone(CENTRE_ZONE).date(), time(), CENTRE_ZONE)
    noted = select(AuditEvent.entity_id).where(
        AuditEvent.entity_id.in_([str(id_) for id_ in person_ids]),
        AuditEvent.action == "person.viewed",
        AuditEvent.account_id == (actor.account_id or None),
        AuditEvent.after == audit.canonical(about),
        AuditEvent.at >= today,
    )
    with rt.sessions.read() as session:
        count = session.scalar(select(AuditHead.count)) or 0
        known = set(session.scalars(noted.where(AuditEvent.id > count - _LATELY)))
    shown = {id_: about for id_ in person_ids if str(id_) not in known}
    if shown:
        with rt.sessions.begin() as session:
            audit.record_each(session, rt, actor, "person.viewed", "person", shown)
