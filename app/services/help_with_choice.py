"""§24, §52, §58: what the choice of work for one person comes to: work offered, help given."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Told, VacancyState
from app.models import RegistrationCase, Vacancy
from app.services import audit
from app.services.candidates import offered_to, suitable_for
from app.services.case_steps import helped
from app.services.kept_selections import choice_kept
from app.services.offers import OfferWork
from app.services.runtime import Actor, Runtime, require, require_still
from app.services.selection import VacancyChoice


@dataclass(frozen=True)
class OfferSeveralVacancies:
    """These vacancies are offered to one person, told in one way; choice: what he was shown."""

    case_id: int
    case_version: int
    vacancy_ids: tuple[int, ...]
    told_how: Told
    choice: VacancyChoice


@dataclass(frozen=True)
class OfferedVacancy:
    """What came of offering one of several vacancies: the offer, or why not."""

    vacancy_id: int
    offer_id: int | None = None
    fault: UserError | None = None


def offer_several(
    rt: Runtime, actor: Actor, command: OfferSeveralVacancies
) -> tuple[OfferedVacancy, ...]:
    """§58: offer several vacancies to one person at once; keep the list from which they were
    chosen.

    As suitable work, but those of which his records, or what he wishes on the spot, tell that they
    are not (L12). What cannot be offered does not keep him from the others: its fault stands in its
    row, as of `offers.offer_work`. Raises UserError `record_changed`, `nothing_chosen`.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        case = session.get_one(RegistrationCase, command.case_id)
        audit.fresh(session, case.version, command.case_version, "registration_case", case.id)
        if not command.vacancy_ids:
            raise UserError("nothing_chosen")
        choice_kept(session, rt, actor, case.id, command.choice)
        made = []
        for vacancy_id in dict.fromkeys(command.vacancy_ids):
            came = offered_to(session, rt, actor, _offer(session, rt, command, vacancy_id))
            made.append(OfferedVacancy(vacancy_id, came.offer_id, came.fault))
        return tuple(made)


def _offer(
    session: Session, rt: Runtime, command: OfferSeveralVacancies, vacancy_id: int
) -> OfferWork:
    vacancy = session.get(Vacancy, vacancy_id)
    suits = True  # of what is over the offer itself says so
    if vacancy is not None and vacancy.state is VacancyState.OPEN:
        suits = suitable_for(rt, vacancy)(command.choice.seeker)
    return OfferWork(command.case_id, 0, "", "", suits, command.told_how, vacancy_id=vacancy_id)


def help_with_choice(
    rt: Runtime, actor: Actor, case_id: int, case_version: int, choice: VacancyChoice
) -> int:
    """§24: the person was helped to choose suitable work; its term is met, and the list that he
    was shown is kept, whose number is returned.

    Raises UserError `record_changed`, `move_not_allowed`, `registered_later` (day),
    `candidate_not_registered`.
    """
    require(actor, Action.HELP_WITH_WORK)
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        helped(session, rt, actor, case_id, case_version)
        return choice_kept(session, rt, actor, case_id, choice)
