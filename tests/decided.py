"""People on whom the local body decides or has decided; a test says what matters."""

from dataclasses import dataclass
from typing import Any

from factories import Staff, registered
from sqlalchemy import select

from app.core.vocabulary import NoWork, Role
from app.models import Decision, RegistrationCase
from app.services.decision_signing import sign
from app.services.decisions import (
    OnDecision,
    ProposeUnemployed,
    Taken,
    approve,
    propose_unemployed,
)
from app.services.help_with_choice import help_with_choice
from app.services.runtime import Actor, Runtime
from app.services.selection import best_vacancies


@dataclass(frozen=True)
class Someone:
    """A person with a case, and the decision on it (0: none yet)."""

    person_id: int
    case_id: int
    decision_id: int = 0


def case_row(rt: Runtime, case_id: int) -> RegistrationCase:
    """The case as it stands."""
    with rt.sessions.read() as session:
        return session.get_one(RegistrationCase, case_id)


def decision_row(rt: Runtime, decision_id: int) -> Decision:
    """The decision as it stands."""
    with rt.sessions.read() as session:
        return session.get_one(Decision, decision_id)


def seen(rt: Runtime, decision_id: int) -> OnDecision:
    """The decision as somebody sees it now."""
    return OnDecision(decision_id, decision_row(rt, decision_id).version)


def helped(rt: Runtime, who: Actor, case_id: int, case_version: int) -> None:
    """§24: help with choosing work, from what there is."""
    choice = best_vacancies(rt, who, case_id)
    help_with_choice(rt, who, case_id, case_version, choice)


def job_seeker(rt: Runtime, staff: Staff, **changes: Any) -> Someone:
    """Registered, and helped to choose work (§24)."""
    person_id = registered(rt, staff.clerk, **changes).person_id
    with rt.sessions.read() as session:
        mine = select(RegistrationCase).where(RegistrationCase.person_id == person_id)
        case = session.scalars(mine.order_by(RegistrationCase.id.desc()).limit(1)).one()
    helped(rt, staff.clerk, case.id, case.version)
    return Someone(person_id, case.id)


def drafted(rt: Runtime, staff: Staff, **changes: Any) -> Someone:
    """A draft of §31 waits for the director."""
    someone = job_seeker(rt, staff, **changes)
    return Someone(someone.person_id, someone.case_id, propose(rt, staff, someone).decision_id)


def propose(rt: Runtime, staff: Staff, someone: Someone, **changes: Any) -> Taken:
    """The clerk's draft for a job seeker: no work was found."""
    version = case_row(rt, someone.case_id).version
    asked: dict[str, Any] = {"ground": NoWork.NONE_FOUND, **changes}
    return propose_unemployed(rt, staff.clerk, ProposeUnemployed(someone.case_id, version, **asked))


def at_local_body(rt: Runtime, staff: Staff, **changes: Any) -> Someone:
    """The director approved the draft."""
    someone = drafted(rt, staff, **changes)
    approve(rt, staff.of[Role.DIRECTOR], seen(rt, someone.decision_id))
    return someone


def unemployed(rt: Runtime, staff: Staff, **changes: Any) -> Someone:
    """Registered as unemployed today: the local body signed (§32); nobody was told yet."""
    someone = at_local_body(rt, staff, **changes)
    done = sign(rt, staff.of[Role.LOCAL_BODY], seen(rt, someone.decision_id))
    assert done.verdict.allowed, done.verdict
    return someone
