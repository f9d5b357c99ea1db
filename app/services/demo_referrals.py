"""Candidates of the demonstration's vacancies: chosen, offered, sent to the employer."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.vocabulary import CaseState, OfferAnswer, Told, VacancyState
from app.models import Decision, Offer, Vacancy
from app.models import RegistrationCase as Case
from app.services.candidates import choose, offer_to_several
from app.services.kept_selections import keep_choice, keep_selection
from app.services.offers import AnswerOffer, TellInterview, answer_offer, tell_interview
from app.services.referrals import SendResume, send_resume
from app.services.runtime import Actor, Runtime
from app.services.selection import best_candidates, best_vacancies
from app.services.vacancy_papers import issue_referral

_SENT, _ASKED, _CHOSEN = range(3)
"""The people, by what has come of a vacancy for them."""


def refer(rt: Runtime, actor: Actor) -> None:
    """One is sent to an employer with a referral and an interview ahead, one thinks an offer over,
    one is chosen for another vacancy; nothing where there are no vacancies or people for them."""
    with rt.sessions.read() as session:
        vacancies, cases = _open_vacancies(session), _seekers(session)
    if len(vacancies) < 2 or len(cases) <= _CHOSEN:  # noqa: PLR2004
        return
    cases = _best_first(rt, actor, vacancies[0][0], cases)
    asked = [cases[_SENT], cases[_ASKED]]
    cases[_CHOSEN:] = _best_first(rt, actor, vacancies[1][0], cases[_CHOSEN:])
    keep_choice(rt, actor, cases[_SENT], best_vacancies(rt, actor, cases[_SENT]))
    rows = offer_to_several(rt, actor, *vacancies[0], asked, Told.PHONE)
    choose(rt, actor, *vacancies[1], [cases[_CHOSEN]])
    sent = rows[_SENT].offer_id
    assert sent is not None, rows[_SENT].fault
    answer_offer(rt, actor, AnswerOffer(sent, 1, OfferAnswer.ACCEPTED))
    send_resume(rt, actor, SendResume(sent, _version(rt, sent), Told.EMAIL))
    today = rt.clock.now().date()
    place = "10:00, кадр бөлімі, отдел кадров"
    interview = TellInterview(sent, _version(rt, sent), today, today + timedelta(days=3), place)
    tell_interview(rt, actor, interview)
    issue_referral(rt, actor, sent, _version(rt, sent))


def _best_first(rt: Runtime, actor: Actor, vacancy_id: int, cases: list[int]) -> list[int]:
    """Of these those who fit it best, and then the others; the list that was seen is kept."""
    found = best_candidates(rt, actor, vacancy_id)
    keep_selection(rt, actor, vacancy_id, found)
    fitting = [one.case_id for one in found.candidates if one.case_id in cases]
    return [*fitting, *(case_id for case_id in cases if case_id not in fitting)]


def _version(rt: Runtime, offer_id: int) -> int:
    with rt.sessions.read() as session:
        return session.get_one(Offer, offer_id).version


def _open_vacancies(session: Session) -> list[tuple[int, int]]:
    """The first that stand open, with their versions."""
    asked = select(Vacancy.id, Vacancy.version).where(Vacancy.state == VacancyState.OPEN)
    return [(row.id, row.version) for row in session.execute(asked.order_by(Vacancy.id).limit(2))]


def _seekers(session: Session) -> list[int]:
    """Registered people on whom nothing else is shown, the last first."""
    asked = select(Case.id).where(
        Case.state.in_((CaseState.UNEMPLOYED, CaseState.JOB_SEEKER)),
        Case.registered_on.is_not(None),
        ~select(Offer.id).where(Offer.case_id == Case.id).exists(),
        ~select(Decision.id).where(Decision.case_id == Case.id).exists(),
    )
    return list(session.scalars(asked.order_by(Case.id.desc())))
