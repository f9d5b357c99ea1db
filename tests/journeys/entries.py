"""What a clerk types for one person after another: used by the journeys and by
benchmarks/entry_effort.py alike."""

from datetime import date

from operator_at_counter import CONTROL, Operator
from PySide6.QtCore import Qt

from app.core.identifiers import make_iin
from app.core.vocabulary import Sex
from app.services.people_queries import search_people
from app.services.person_page import PersonPage, open_person

SURNAME, GIVEN_NAME, PATRONYMIC = "Өмірзақова", "Ақбөпе", "Ілиясқызы"
NAME = f"{SURNAME} {GIVEN_NAME} {PATRONYMIC}"
BORN = date(1990, 5, 17)


def some_iin(born: date = BORN, sex: Sex = Sex.FEMALE, serial: int = 9000) -> str:
    """An IIN that nobody in the demonstration has."""
    return next(
        iin for number in range(serial, serial + 100) if (iin := make_iin(born, sex, number))
    )


IIN = some_iin()


def somebody_without_a_case(clerk: Operator) -> PersonPage:
    """Whose card is here from an earlier time, as far as it is obligatory."""
    rt, actor = clerk.desk.context.rt, clerk.desk.context.actor
    for row in search_people(rt, actor, "8"):
        page = open_person(rt, actor, row.id)
        if page.case is None and page.person["iin"] and page.card["unemployment_cause"]:
            return page
    raise AssertionError("the demonstration has nobody without a case")


def start(clerk: Operator) -> None:
    """The wizard for somebody new."""
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()


def person(clerk: Operator, iin: str = IIN, surname: str = SURNAME) -> None:
    """Part 1 of the data form as far as it is obligatory; the IIN gives birth date and sex."""
    clerk.fill("iin", iin)
    clerk.fill("surname", surname)
    clerk.fill("given_name", GIVEN_NAME)
    clerk.fill("patronymic", PATRONYMIC)


def papers(clerk: Operator, valid_until: str = "28022099") -> None:
    """The application and the identity card."""
    clerk.tick("application_signed")
    identity(clerk, valid_until)


def identity(clerk: Operator, valid_until: str = "28022099", series: str = "") -> None:
    """A citizen's identity card; who issued it follows."""
    clerk.choose("identity_kind", "identity_card")
    if series:
        clerk.fill("identity_series", series)
    clerk.fill("identity_number", "045678912")
    clerk.fill("identity_issued_on", "010320")
    clerk.fill("identity_valid_until", valid_until)


def without_work(clerk: Operator) -> None:
    """§4: neither work nor earnings."""
    clerk.say("has_job", yes=False)
    clerk.say("has_earnings", yes=False)


def out_of_work(clerk: Operator) -> None:
    """What each application is asked anew: without work, why and since when."""
    without_work(clerk)
    clerk.choose("unemployment_cause", "own_wish")
    clerk.fill("unemployed_since", "-30")


def registration(clerk: Operator) -> None:
    """Part 2 of the data form."""
    out_of_work(clerk)
    clerk.choose("status_category", "not_working")
    clerk.choose("registration_purpose", "find_job")


def decide(clerk: Operator) -> None:
    """§7, §9, §13: said and seen, then Enter."""
    for tick in ("information_given", "documents_reliable", "portal_explained"):
        clerk.tick(tick)
    clerk.enter()


def up_to_the_decision(clerk: Operator, **who: str) -> None:
    """A new adult with what must be answered and no more, up to the last page."""
    start(clerk)
    person(clerk, **who)
    clerk.enter()
    clerk.find("address_place", "Алмалы")
    clerk.enter()
    papers(clerk)
    clerk.enter()
    registration(clerk)
    clerk.choose("education_level", "bachelor")
    clerk.enter()
    clerk.find("wanted_occupation", "5223")
    clerk.enter(CONTROL)


def obligatory(clerk: Operator) -> None:
    """A new adult with what must be answered and no more, registered."""
    up_to_the_decision(clerk)
    decide(clerk)
