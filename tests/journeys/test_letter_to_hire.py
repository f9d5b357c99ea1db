"""§56-63 by keyboard: from the choice of candidates to the hire; an employer who is silent;
refusals of which not all count; a villager; a vacancy of several places."""

from datetime import date, timedelta

import pytest
from decided import Someone, case_row, job_seeker, unemployed
from entries import some_iin
from factories import Staff, card_data, identity, person_data
from operator_at_counter import CONTROL, Operator
from paper_words import words
from PySide6.QtCore import Qt
from struck_off import answered, offer_row, refused
from test_active_measures import act, at_ten, business_day, counter, save
from test_unemployed import next_step
from vacancies_made import employer, registered_vacancy

from app.core.clock import today
from app.core.vocabulary import (
    CaseState,
    DocumentKind,
    Form,
    OfferAnswer,
    ReferralEnd,
    Sex,
    Told,
    VacancyState,
)
from app.services.candidates import candidates_of, choose, offer_to_several
from app.services.referrals import SendResume, send_resume
from app.services.registration_answers import DocumentData
from app.services.runtime import Runtime
from app.services.vacancies import VacancyRegistered
from app.services.vacancy_queries import view_vacancy
from app.ui.messages import word
from app.ui.windows.case.deregistration import DeregistrationWindow
from app.ui.windows.case.offer import OfferWindow
from app.ui.windows.person import PersonWindow
from app.ui.windows.vacancies.candidates_choice import CandidatesChoice
from app.ui.windows.vacancies.candidates_offer import OfferToSeveral
from app.ui.windows.vacancies.vacancy_window import VacancyWindow

IN_KAZAKH = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
IN_RUSSIAN = pytest.mark.parametrize("tongue", ["ru"], indirect=True)
BORN = date(1988, 3, 9)
VILLAGE = "113220100"
MILL = "«Шырайлы» диірмені ЖШС"
MILL_RU = "ТОО «Мельница Шырайлы»"


def whom(serial: int, surname: str, place: str = "750000000") -> dict[str, object]:
    """Somebody whom the demonstration has not."""
    return {
        "person": person_data(
            iin=some_iin(BORN, Sex.FEMALE, serial),
            birth_date=BORN,
            surname=surname,
            given_name="Ұлжалғас",
            patronymic="",
        ),
        "documents": (DocumentData(DocumentKind.APPLICATION), identity(date(2099, 1, 1))),
        "card": card_data(address_place=place),
    }


def mill_vacancy(rt: Runtime, staff: Staff, **changes: object) -> VacancyRegistered:
    """A vacancy of an employer of one's own, which appeared on the day before."""
    day = business_day(rt, today(rt.clock) - timedelta(days=1))
    whose = employer(rt, staff.clerk, name_kk=MILL, name_ru=MILL_RU)
    usual = {"appeared_on": day, "post": "Хатшы-референт", "valid_until": None}
    return registered_vacancy(rt, staff.clerk, whose, **{**usual, **changes})


def version_of(rt: Runtime, staff: Staff, vacancy_id: int) -> int:
    return view_vacancy(rt, staff.clerk, vacancy_id).version


def open_vacancy(clerk: Operator, vacancy_id: int) -> VacancyWindow:
    clerk.desk.open_vacancy(vacancy_id)
    clerk.settle()
    here = clerk.desk.here()
    assert isinstance(here, VacancyWindow)
    return here


def open_person(clerk: Operator, someone: Someone) -> None:
    clerk.desk.open_person(someone.person_id)
    clerk.settle()
    clerk.person()


def key(clerk: Operator, letter: Qt.Key) -> None:
    clerk.press(letter, CONTROL)
    clerk.settle()


def choose_and_offer(clerk: Operator, typed: str) -> None:
    """On the vacancy's page: the candidate is found, ticked, chosen, told; then his page."""
    next_step(clerk)  # §56: nobody is chosen yet
    window = clerk.desk.here()
    assert isinstance(window, CandidatesChoice)
    clerk.write(typed)
    clerk.until(lambda: window.model.rowCount() == 1)
    clerk.press(Qt.Key.Key_Return)
    save(clerk)
    next_step(clerk)
    assert isinstance(clerk.desk.here(), OfferToSeveral)
    save(clerk)
    clerk.go("candidates")
    clerk.press(Qt.Key.Key_Return)
    clerk.settle()
    assert isinstance(clerk.desk.here(), PersonWindow)


def referred(clerk: Operator, number: str) -> None:
    """On the person's page: from his consent to the referral in his hands (§60)."""
    act(clerk, "answer_offer")
    clerk.choose("answer", OfferAnswer.ACCEPTED.value)
    save(clerk)
    act(clerk, "send_resume")
    save(clerk)
    resume = clerk.paper().ready
    assert resume is not None and resume.form is Form.RESUME
    assert str(BORN.year) not in words(resume.pdf)  # no employer is told the age (L28.2.7)
    clerk.leave_paper()
    act(clerk, "tell_interview")
    clerk.fill("interview_on", "+1")
    clerk.fill("place", "10:00, Абай даңғылы, 10")
    save(clerk)
    act(clerk, "issue_referral")
    save(clerk)
    for tongue, pdf in clerk.sheets().items():
        for text in ("Тоғжанова Ұлжалғас", number, "Абай даңғылы, 10"):
            assert text in words(pdf), tongue
    clerk.leave_paper()


@IN_KAZAKH
def test_from_the_vacancy_to_the_hire(clerk: Operator) -> None:
    rt, staff, _clock = counter(clerk)
    someone = unemployed(rt, staff, **whom(9410, "Тоғжанова"))
    done = mill_vacancy(rt, staff)
    clerk.sign_in("clerk")
    open_vacancy(clerk, done.vacancy_id)
    choose_and_offer(clerk, "Тоғжанова")
    assert MILL in clerk.screen()
    referred(clerk, done.number)
    act(clerk, "note_visit")
    clerk.say("came", yes=True)
    clerk.fill("came_on", "=")
    save(clerk)
    act(clerk, "note_reply")
    clerk.say("hired", yes=True)
    save(clerk)
    act(clerk, "hire")
    save(clerk)
    clerk.person()
    assert case_row(rt, someone.case_id).state is CaseState.PLACED
    assert word(ReferralEnd.HIRED.value) in clerk.screen()
    clerk.press(Qt.Key.Key_Escape)
    clerk.settle()
    assert word(VacancyState.FILLED.value) in clerk.screen()


@IN_RUSSIAN
def test_a_silent_employer_counts_as_one_who_refused(clerk: Operator) -> None:
    rt, staff, clock = counter(clerk)
    now, day = clock.now(), today(clock)
    clock.set(at_ten(business_day(rt, day - timedelta(days=16))))
    someone = job_seeker(rt, staff, **whom(9420, "Қырықбаева"))
    done = mill_vacancy(rt, staff)
    (offered_,) = offer_to_several(
        rt,
        staff.clerk,
        done.vacancy_id,
        version_of(rt, staff, done.vacancy_id),
        [someone.case_id],
        Told.SMS,
    )
    assert offered_.offer_id is not None
    answered(rt, staff, offered_.offer_id, OfferAnswer.ACCEPTED)
    version = offer_row(rt, offered_.offer_id).version
    send_resume(rt, staff.clerk, SendResume(offered_.offer_id, version, Told.EMAIL))
    clock.set(f"{now:%Y-%m-%dT%H:%M}")
    desk = clerk.sign_in("clerk")  # Today is opened: what was left unanswered is written down
    clerk.settle()
    assert offer_row(rt, offered_.offer_id).ended is ReferralEnd.EMPLOYER_SILENT
    open_person(clerk, someone)
    assert word(ReferralEnd.EMPLOYER_SILENT.value) in clerk.screen()
    page = open_vacancy(clerk, done.vacancy_id)
    assert page.view is not None and page.view.row.state is VacancyState.OPEN
    desk.open_employer(page.view.row.employer_id)
    clerk.until(lambda: "без ответа: 1" in clerk.screen())
    desk.go_back()
    open_person(clerk, someone)
    act(clerk, "note_reply")  # late, and kept
    clerk.say("hired", yes=False)
    clerk.fill("note", "Орын бос емес")
    save(clerk)
    assert word(ReferralEnd.NOT_HIRED.value) in clerk.screen()


@IN_KAZAKH
def test_the_third_refusal_of_suitable_work_leads_to_the_draft(clerk: Operator) -> None:
    rt, staff, _clock = counter(clerk)
    someone = unemployed(rt, staff, **whom(9430, "Сүйінбаева"))
    refused(rt, staff, someone, 2)
    for serial in range(2):
        mill_vacancy(rt, staff, post=f"Хатшы-референт {serial + 1}", pay_from=180_000 + serial)
    clerk.sign_in("clerk")
    open_person(clerk, someone)
    for down, ground in ((1, "far_from_home"), (2, "")):
        assert word("offers_refused") not in clerk.screen()
        act(clerk, "offer_work")
        window = clerk.desk.here()
        assert isinstance(window, OfferWindow)
        for _ in range(down):
            clerk.press(Qt.Key.Key_Down)
        assert window.vacancies.chosen_row() is not None
        clerk.say("suitable", yes=True)
        save(clerk)
        act(clerk, "answer_offer")
        clerk.choose("answer", OfferAnswer.REFUSED.value)
        if ground:
            clerk.choose("unsuitable", ground)
        save(clerk)
        assert f"{2 if ground else 3} / 3" in clerk.screen()
    assert word("offers_refused") in clerk.screen()
    act(clerk, "propose_deregistration")
    assert isinstance(clerk.desk.here(), DeregistrationWindow)
    save(clerk)
    assert word("drafted") in clerk.screen()


@IN_RUSSIAN
def test_a_villager_is_told_and_answers_through_the_akim(clerk: Operator) -> None:
    rt, staff, clock = counter(clerk)
    day = today(clock)
    clock.set(at_ten(business_day(rt, day - timedelta(days=1))))
    someone = unemployed(rt, staff, **whom(9440, "Ермұратова", VILLAGE))
    mill_vacancy(rt, staff, place=VILLAGE)
    clerk.sign_in("clerk")
    open_person(clerk, someone)
    act(clerk, "offer_work")
    assert "ассистент" in clerk.screen()
    clerk.press(Qt.Key.Key_Down)
    clerk.choose("told_how", Told.AKIM_OR_ASSISTANT.value)
    clerk.say("suitable", yes=True)
    save(clerk)
    assert word(Told.AKIM_OR_ASSISTANT.value) in clerk.screen()
    first = today(clock)
    clock.set(at_ten(day))
    act(clerk, "answer_offer")
    clerk.choose("answer", OfferAnswer.ACCEPTED.value)
    clerk.fill("answered_on", f"{first:%d.%m.%Y}")
    save(clerk)
    assert f"{word(OfferAnswer.ACCEPTED.value)} {first:%d.%m.%Y}" in clerk.screen()


@IN_KAZAKH
def test_the_last_of_several_places_closes_the_vacancy_and_the_others_are_told(
    clerk: Operator,
) -> None:
    rt, staff, _clock = counter(clerk)
    surnames = ("Алшынбаева", "Байғазиева", "Дәурембекова")
    people = [job_seeker(rt, staff, **whom(9450 + 7 * n, name)) for n, name in enumerate(surnames)]
    done = mill_vacancy(rt, staff, places=2)
    ids, version = [one.case_id for one in people], version_of(rt, staff, done.vacancy_id)
    choose(rt, staff.clerk, done.vacancy_id, version, ids)
    desk = clerk.sign_in("clerk")
    page = open_vacancy(clerk, done.vacancy_id)
    key(clerk, Qt.Key.Key_O)
    for surname in surnames:
        assert surname in clerk.screen()
    save(clerk)
    for row in candidates_of(rt, staff.clerk, done.vacancy_id):
        assert row.offer is not None
        answered(rt, staff, row.offer.id, OfferAnswer.ACCEPTED)
    page.refresh()
    clerk.settle()
    for left in (1, 0):
        act(clerk, "hire")
        save(clerk)
        assert desk.here() is page
        assert page.view is not None and page.view.row.places_left == left
    assert word(VacancyState.FILLED.value) in clerk.screen()
    states = [case_row(rt, one.case_id).state for one in people]
    assert states == [CaseState.PLACED, CaseState.PLACED, CaseState.JOB_SEEKER]
    (waiting,) = [row for row in page.candidates.rows if row.to_be_told]
    assert waiting.name.startswith(surnames[2])
    next_step(clerk)  # §63: he is told
    save(clerk)
    assert not any(row.to_be_told for row in page.candidates.rows)
