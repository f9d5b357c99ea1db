"""Of whom and of what a command asks: a vacancy by its number, a person's case by his IIN."""

from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import Person, RegistrationCase
from app.rules.ch5_referral import SERVED
from app.services.person_keys import KEPT_ID
from app.services.runtime import Actor, Runtime, require
from app.services.vacancy_queries import vacancies_by_number


def vacancy_numbered(rt: Runtime, actor: Actor, number: str) -> int:
    """The vacancy with this number; by its end alone, as one searches it, the last year's.

    Raises UserError `vacancy_unknown`.
    """
    found = vacancies_by_number(rt, actor, number)
    if not found:
        raise UserError("vacancy_unknown")
    return found[0].id


def case_of_iin(rt: Runtime, actor: Actor, iin: str) -> tuple[int, str]:
    """The case in which a person is registered now, and its number.

    Raises UserError `nobody_found`, `candidate_not_registered`.
    """
    require(actor, Action.SEARCH_PEOPLE)
    with rt.sessions.read() as session:
        person_id = session.scalar(select(KEPT_ID).where(Person.iin == iin.strip()))
        if person_id is None:
            raise UserError("nobody_found")
        present = (
            select(RegistrationCase.id, RegistrationCase.number)
            .where(RegistrationCase.person_id == person_id, RegistrationCase.state.in_(SERVED))
            .order_by(RegistrationCase.id.desc())
        )
        case = session.execute(present).first()
    if case is None:
        raise UserError("candidate_not_registered")
    return case.id, case.number
