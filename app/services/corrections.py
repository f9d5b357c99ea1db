"""A decision made in error is put right by an act that stays visible, never by deletion."""

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import Action, Correction, Form, Language, MoveName
from app.models import Paper
from app.models import RegistrationCase as Case
from app.services import audit, intake, notices, profiles
from app.services.card_answers import fault_of
from app.services.cases import TermEvent, move
from app.services.notices import Note
from app.services.registration import RegisterJobSeeker, judge
from app.services.runtime import Actor, Runtime, require

_MOVES = {
    Correction.REPLACE: MoveName.REPLACE_NOTICE,
    Correction.ANNUL: MoveName.ANNUL_REGISTRATION,
}


@dataclass(frozen=True)
class CorrectRegistration:
    """What was wrong, and how it is put right: a new notice from the card as it now stands, or
    no registration."""

    case_id: int
    case_version: int
    kind: Correction
    reason: Note


@dataclass(frozen=True)
class Corrected:
    """The act, and the notice that stands instead of the wrong one (None: annulled)."""

    person_id: int
    act_id: int
    notice_id: int | None


def correct_registration(rt: Runtime, actor: Actor, command: CorrectRegistration) -> Corrected:
    """Issue the correcting act, which refers to the notice that was issued in error.

    A registration is judged anew by the card as it now stands; where it may not be, it can be
    annulled only. Raises UserError `reason_missing` (in each language of the act),
    `record_changed`, `move_not_allowed`, `notice_unknown`, and the reason against registering.
    """
    require(actor, Action.CORRECT_REGISTRATION)
    if not command.reason.is_whole:
        missing = "reason_ru" if command.reason.on(Language.KAZAKH) else "reason_kk"
        raise UserError("reason_missing", field=missing)
    command.reason.checked("reason", 300)
    with rt.sessions.begin() as session:
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        wrong = _notice(session, case)
        details = {"reason": asdict(command.reason), "notice": wrong.number}
        if command.kind is Correction.REPLACE:
            details |= _judge_again(session, case, wrong)
        event = TermEvent(rt.clock.now(), CENTRE_HOURS)
        move(session, rt, actor, case, _MOVES[command.kind], event, details)
        right = None
        if command.kind is Correction.REPLACE:
            right = _replaced(session, rt, actor, case, wrong)
        number = right.number if right else ""
        act = notices.issue_correction(
            session, rt, actor, case, wrong, command.kind, command.reason, number
        )
        return Corrected(case.person_id, act.id, right.id if right else None)


def _judge_again(session: Session, case: Case, wrong: Paper) -> dict[str, Any]:
    """§11, §12: the card was changed since; what stood before goes into the event."""
    if wrong.form is not Form.REGISTERED_AS_JOB_SEEKER:
        return {}
    filed, person = intake.filed_for(session, case)
    same = RegisterJobSeeker(case.id, case.version, documents_reliable=True, portal_explained=True)
    for reason in judge(same, filed, person).refusals:
        raise fault_of(reason)
    before = case.profile
    profiles.put_on(session, case, person)
    return {"profile_before": before}


def _replaced(session: Session, rt: Runtime, actor: Actor, case: Case, wrong: Paper) -> Paper:
    if wrong.form is Form.REGISTERED_AS_JOB_SEEKER:
        return notices.issue_registered(session, rt, actor, case, instead_of=wrong)
    return notices.reissue(session, rt, actor, case, wrong)


def _notice(session: Session, case: Case) -> Paper:
    """The decision's notice in force: the newest one."""
    issued = select(Paper).where(Paper.case_id == case.id, Paper.form.in_(notices.DECISIONS))
    notice = session.scalars(issued.order_by(Paper.id.desc()).limit(1)).first()
    if notice is None:
        raise UserError("notice_unknown")
    return notice
