"""A decision made in error is put right by an act that stays visible, never by deletion."""

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import Action, Correction, Form, Language, MoveName
from app.models import Decision, Paper
from app.models import RegistrationCase as Case
from app.rules.ch4_complaints import MOVES_OF, notices_in, reopening
from app.services import audit, intake, notices, profiles
from app.services.card_answers import fault_of
from app.services.cases import move
from app.services.notices import Note
from app.services.registration import RegisterJobSeeker, judge
from app.services.reopening import KINDS, newest_in_force, reopen
from app.services.running_terms import TermEvent
from app.services.runtime import Actor, Runtime, require, require_still


@dataclass(frozen=True)
class CorrectRegistration:
    """What was wrong, and how it is put right: a new notice from the card as it now stands, no
    registration, or the decision opened again by the body that made it."""

    case_id: int
    case_version: int
    kind: Correction
    reason: Note


@dataclass(frozen=True)
class Corrected:
    """The act (None: nothing was issued yet that it could make void), and the notice that stands
    instead of the wrong one, if any."""

    person_id: int
    act_id: int | None
    notice_id: int | None


def correct_registration(rt: Runtime, actor: Actor, command: CorrectRegistration) -> Corrected:
    """Issue the correcting act, which refers to the notice that was issued in error.

    A registration is judged anew by the card as it now stands; where it may not be, it can be
    annulled only. What the local body decided it opens again itself (RECONSIDER, RESTORE). Raises
    UserError `reason_missing` (in each language of the act), `record_changed`,
    `move_not_allowed`, `role_not_allowed`, `right_ended`, `case_open`, `notice_unknown`, and the
    reason against registering.
    """
    require(actor, Action.CORRECT_REGISTRATION)
    if not command.reason.is_whole:
        missing = "reason_ru" if command.reason.on(Language.KAZAKH) else "reason_kk"
        raise UserError("reason_missing", field=missing)
    command.reason.checked("reason", 300)
    with rt.sessions.begin() as session:
        actor = require_still(session, actor, Action.CORRECT_REGISTRATION)
        case = session.get_one(Case, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        if command.kind in KINDS.values():
            name = _opening(case, command.kind)
            act = reopen(session, rt, actor, case, name, command.reason, _told(command))
            return Corrected(case.person_id, act.id if act else None, None)
        return _put_right(session, rt, actor, case, command)


def _put_right(
    session: Session, rt: Runtime, actor: Actor, case: Case, command: CorrectRegistration
) -> Corrected:
    event = TermEvent(rt.clock.now(), CENTRE_HOURS)
    wrong = _notice(session, case, command.kind)
    if wrong is None:
        move(session, rt, actor, case, MOVES_OF[command.kind][0], event)  # says first what is wrong
        raise UserError("notice_unknown")
    details = _told(command) | {"notice": wrong.number}
    if command.kind is Correction.REPLACE:
        details |= _judge_again(session, case, wrong)
    move(session, rt, actor, case, MOVES_OF[command.kind][0], event, details)
    right = None
    if command.kind is Correction.REPLACE:
        right = _replaced(session, rt, actor, case, wrong)
    number = right.number if right else ""
    act = notices.issue_correction(
        session, rt, actor, case, wrong, command.kind, command.reason, number
    )
    return Corrected(case.person_id, act.id, right.id if right else None)


def _told(command: CorrectRegistration) -> dict[str, Any]:
    return {"reason": asdict(command.reason)}


def _opening(case: Case, kind: Correction) -> MoveName:
    """The move that opens the decision which stands; one that the table refuses where none does."""
    name = reopening(case.state)
    return name if name is not None and KINDS[name] is kind else MOVES_OF[kind][0]


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
    right = notices.reissue(session, rt, actor, case, wrong)
    told_by = select(Decision).where(Decision.notice_id == wrong.id)
    for decision in session.scalars(told_by):
        decision.notice_id = right.id
    return right


def _notice(session: Session, case: Case, kind: Correction) -> Paper | None:
    """The notice in force that is put right: that of the case as it stands; where no registration
    was to be, that of the registration, whatever was decided since."""
    if kind is not Correction.ANNUL:
        return newest_in_force(session, case, *notices_in(case.state))
    wrong = newest_in_force(session, case, Form.REGISTERED_AS_JOB_SEEKER)
    return wrong or newest_in_force(session, case, *notices.DECISIONS)
