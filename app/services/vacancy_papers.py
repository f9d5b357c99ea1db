"""The papers of labour mediation (§56-62): résumé, referral, employer's reply, candidates."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import entry
from app.core.errors import UserError
from app.core.vocabulary import Action, Form, OfferAnswer
from app.models import (
    Employer,
    EmploymentCard,
    Offer,
    Person,
    RegistrationCase,
    Vacancy,
    VacancyCandidate,
)
from app.services import audit, papers
from app.services.notices import SHEETS, centre_names
from app.services.runtime import Actor, Runtime, centre_of, require, require_still
from app.services.sheets import (
    FormSheet,
    card_in_words,
    path_in_words,
    phone_in_words,
    recorded,
)

_TOLD = (
    "mobile_phone",
    "contact_phone",
    "email",
    "wanted_occupation",
    "wanted_detail",
    "work_schedule",
    "lowest_pay",
    "consent_to_move",
    "education_level",
    "total_experience",
    "main_experience",
    "special_skills",
    "general_skills",
    "computer_skills",
    "courses",
    "driving_licences",
)
"""What of the card an employer is told; never age, sex, family or origin (L28.2.7), nor the IIN."""

_ROWS = ("education", "jobs", "languages")


def resume_sheet(rt: Runtime, actor: Actor, case_id: int) -> FormSheet:
    """§60: the résumé of the case's person; the look at him is entered in the audit trail."""
    require(actor, Action.PRINT_PAPER)
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        case = session.get_one(RegistrationCase, case_id)
        answers, today = recorded(session, rt, actor, case.person_id), rt.clock.now().date()
        words = card_in_words(answers, today)
        place = {
            tongue.value: ", ".join(path_in_words(answers.get("address_place"), tongue))
            for tongue in SHEETS
        }
        values = {
            language: {name: said[name] for name in _TOLD if said.get(name)}
            | ({"place": place[language]} if place[language] else {})
            for language, said in words["values"].items()
        }
        payload = {
            "person": session.get_one(Person, case.person_id).full_name,
            "made_on": today.isoformat(),
            "values": values,
            **{name: words[name] for name in _ROWS},
            "centre": centre_names(centre_of(session)),
        }
        return FormSheet(Form.RESUME, payload, case.person_id, case.edition)


def issue_referral(rt: Runtime, actor: Actor, offer_id: int, version: int) -> int:
    """§60-61: the referral to the employer, for who agreed; gives the paper's id.

    Raises UserError `offer_unknown`, `record_changed`, `offer_not_accepted`, `referral_over` where
    the employer has answered or may not any more.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = _agreed(session, offer_id)
        audit.fresh(session, offer.version, version, "offer", offer.id)
        payload = _payload(session, rt, actor, offer, case)
        return papers.issue(session, rt, actor, case, Form.REFERRAL, payload).id


def employer_reply_sheet(rt: Runtime, actor: Actor, offer_id: int) -> FormSheet:
    """§62: the form on which the employer answers, to be filled in by him.

    The look at the person is entered in the audit trail. Raises UserError `offer_unknown`,
    `offer_not_accepted`, `referral_over`.
    """
    require(actor, Action.PRINT_PAPER)
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        offer, case = _agreed(session, offer_id)
        audit.record(session, rt, actor, "person.viewed", "person", case.person_id)
        payload = _payload(session, rt, actor, offer, case)
        return FormSheet(Form.EMPLOYER_REPLY, payload, case.person_id, case.edition)


def candidate_list(rt: Runtime, actor: Actor, vacancy_id: int) -> FormSheet:
    """§56-62: who was chosen for the vacancy, to whom it was offered, and what came of it.

    The look at each of them is entered in the audit trail. Raises UserError `vacancy_unknown`.
    """
    require(actor, Action.VIEW_VACANCIES)
    require(actor, Action.PRINT_PAPER)
    with rt.sessions.begin() as session:
        vacancy = session.get(Vacancy, vacancy_id)
        if vacancy is None:
            raise UserError("vacancy_unknown")
        employer = session.get_one(Employer, vacancy.employer_id)
        people, rows = _candidates(session, vacancy_id)
        for person_id in people:
            audit.record(session, rt, actor, "person.viewed", "person", person_id)
        payload = {
            "centre": centre_names(centre_of(session)),
            "employer": {"kk": employer.name_kk, "ru": employer.name_ru},
            "occupation": work_in_words(vacancy.occupation, vacancy.post),
            "vacancy": vacancy.number,
            "places": vacancy.places,
            "places_left": vacancy.places_left,
            "read_at": rt.clock.now().isoformat(),
            "actor": actor.names,
            "rows": rows,
        }
        told = {"vacancy": vacancy.id, "rows": len(rows)}
        return FormSheet(Form.CANDIDATE_LIST, payload, None, vacancy.edition, told)


def _agreed(session: Session, offer_id: int) -> tuple[Offer, RegistrationCase]:
    """An offer that he agreed to and of which something may still come."""
    offer = session.get(Offer, offer_id)
    if offer is None:
        raise UserError("offer_unknown")
    if offer.answer is not OfferAnswer.ACCEPTED:
        raise UserError("offer_not_accepted")
    if offer.ended is not None:
        raise UserError("referral_over")
    return offer, session.get_one(RegistrationCase, offer.case_id)


def _payload(
    session: Session, rt: Runtime, actor: Actor, offer: Offer, case: RegistrationCase
) -> dict[str, Any]:
    vacancy = session.get(Vacancy, offer.vacancy_id) if offer.vacancy_id else None
    employer = session.get(Employer, vacancy.employer_id) if vacancy else None
    names = {"kk": employer.name_kk, "ru": employer.name_ru} if employer else None
    detail = vacancy.post if vacancy else offer.detail
    return {
        "person": session.get_one(Person, case.person_id).full_name,
        "employer": names or dict.fromkeys(("kk", "ru"), offer.employer),
        "vacancy": vacancy.number if vacancy else "",
        "occupation": work_in_words(offer.occupation, detail),
        "address": _address(vacancy),
        "contact": _contact(employer),
        "interview_on": _iso(offer.interview_on),
        "interview_place": offer.interview_place,
        "sent_on": _iso(offer.sent_at.date() if offer.sent_at else None),
        "go_until": _iso(offer.go_until),
        "reply_until": _iso(offer.reply_due_at),
        "issued_on": rt.clock.now().date().isoformat(),
        "centre": centre_names(centre_of(session)),
        "clerk": actor.names,
    }


def work_in_words(occupation: str | None, post: str) -> dict[str, str]:
    """The occupation's title, and the post in the employer's words."""
    title = entry("occupations", occupation) if occupation else None
    titles: Mapping[str, str] = {"kk": title.kk, "ru": title.ru} if title else {"kk": "", "ru": ""}
    return {
        language: ", ".join(dict.fromkeys(filter(None, (said, post))))
        for language, said in titles.items()
    }


def _address(vacancy: Vacancy | None) -> dict[str, str]:
    if vacancy is None:
        return {"kk": "", "ru": ""}
    return {
        tongue.value: ", ".join(
            filter(None, (*path_in_words(vacancy.place, tongue), vacancy.address))
        )
        for tongue in SHEETS
    }


def _contact(employer: Employer | None) -> str:
    if employer is None:
        return ""
    parts = (employer.contact_name, phone_in_words(employer.phone), employer.email)
    return ", ".join(filter(None, parts))


def _iso(day: date | datetime | None) -> str | None:
    return day.isoformat() if day else None


def _candidates(session: Session, vacancy_id: int) -> tuple[list[int], list[list[Any]]]:
    """Whom the list names, and their rows: by name, each with his last offer of the vacancy."""
    offers: dict[int, Offer] = {}
    mine = select(Offer).where(Offer.vacancy_id == vacancy_id).order_by(Offer.id)
    for offer in session.scalars(mine):
        offers[offer.case_id] = offer
    chosen = select(VacancyCandidate.case_id).where(
        VacancyCandidate.vacancy_id == vacancy_id, VacancyCandidate.dropped_at.is_(None)
    )
    cases = {*offers, *session.scalars(chosen)}
    asked = (
        select(RegistrationCase, Person, EmploymentCard)
        .join(Person, Person.id == RegistrationCase.person_id)
        .join(EmploymentCard, EmploymentCard.person_id == Person.id)
        .where(RegistrationCase.id.in_(cases))
    )
    found = sorted(session.execute(asked), key=lambda row: (row[1].full_name, row[0].id))
    rows = [
        [
            person.full_name,
            case.number,
            phone_in_words(card.mobile_phone or card.contact_phone),
            *_stands(offers.get(case.id)),
        ]
        for case, person, card in found
    ]
    return [person.id for _case, person, _card in found], rows


def _stands(offer: Offer | None) -> tuple[list[Any], list[Any] | None]:
    """How the offer stands, and how the employer answered: codes of the form's words, and days."""
    if offer is None:
        return ["chosen", None], None
    said = _said(offer)
    if offer.ended is not None:
        return said, [offer.ended.value, _iso(offer.replied_on)]
    return said, ["sent", _iso(offer.sent_at.date())] if offer.sent_at else None


def _said(offer: Offer) -> list[Any]:
    if offer.answer is None:
        return ["offered", _iso(offer.offered_at.date())]
    return [offer.answer.value, _iso(offer.answered_on)]
