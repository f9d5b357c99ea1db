"""Small steps of a registered case: help with work given, ended at the person's wish."""

from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.vocabulary import Action, MoveName
from app.models import RegistrationCase
from app.rules.ch2_job_seekers import may_be_helped
from app.services import audit
from app.services.card_answers import fault_of
from app.services.cases import move
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require


def helped(session: Session, rt: Runtime, actor: Actor, case_id: int, case_version: int) -> None:
    """§24: the person was helped to choose suitable work; its term is met. In the caller's
    transaction, which keeps what he was shown (`help_with_choice`).

    Raises UserError `record_changed`, `move_not_allowed`, `registered_later` (day).
    """
    since = session.get_one(RegistrationCase, case_id).registered_on
    for reason in may_be_helped(since, rt.clock.now().date()).refusals:
        raise fault_of(reason)
    _step(session, rt, actor, (case_id, case_version), MoveName.HELP_WITH_WORK)


def end_by_wish(rt: Runtime, actor: Actor, case_id: int, case_version: int) -> None:
    """The person asks that his registration end; his terms fall away.

    Raises UserError `record_changed`, `move_not_allowed`.
    """
    require(actor, Action.END_REGISTRATION)
    with rt.sessions.begin() as session:
        _step(session, rt, actor, (case_id, case_version), MoveName.END_BY_WISH)


def _step(
    session: Session, rt: Runtime, actor: Actor, wanted: tuple[int, int], name: MoveName
) -> None:
    case = session.get_one(RegistrationCase, wanted[0])
    audit.fresh(session, case.version, wanted[1], "registration_case", case.id)
    move(session, rt, actor, case, name, TermEvent(rt.clock.now(), CENTRE_HOURS))
