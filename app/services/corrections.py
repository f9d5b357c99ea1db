"""A registration made in error is put right by an act that stays visible, never by deletion."""

from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import Action, Correction, Form, Language, MoveName
from app.models import Paper
from app.models import RegistrationCase as Case
from app.services import audit, notices
from app.services.cases import TermEvent, move
from app.services.notices import Note
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
    """Issue the correcting act, which refers to the notice of Appendix 3 issued in error.

    Raises UserError `reason_missing`, `record_changed`, `move_not_allowed`, `notice_unknown`.
    """
    require(actor, Action.CORRECT_REGISTRATION)
    if not command.reason.on(Language.KAZAKH):
        raise UserError("reason_missing", field="reason_kk")
    with rt.sessions.begin() as session:
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        flag_modified(case, "state")  # a move to the same state makes views of the case stale too
        wrong = _notice(session, case)
        details = {"reason": asdict(command.reason), "notice": wrong.number}
        event = TermEvent(rt.clock.now(), CENTRE_HOURS)
        move(session, rt, actor, case, _MOVES[command.kind], event, details)
        right = None
        if command.kind is Correction.REPLACE:
            right = notices.issue_registered(session, rt, actor, case, instead_of=wrong)
        number = right.number if right else ""
        act = notices.issue_correction(
            session, rt, actor, case, wrong, command.kind, command.reason, number
        )
        return Corrected(case.person_id, act.id, right.id if right else None)


def _notice(session: Session, case: Case) -> Paper:
    """The notice in force: the newest one."""
    form = Form.REGISTERED_AS_JOB_SEEKER
    issued = select(Paper).where(Paper.case_id == case.id, Paper.form == form)
    notice = session.scalars(issued.order_by(Paper.id.desc()).limit(1)).first()
    if notice is None:
        raise UserError("notice_unknown")
    return notice
