"""Requirements part 1: who may do what, use case by use case."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from factories import CENTRE, Staff, application, decision, new_account, received, registered

from app.core.calendar import DayKind
from app.core.errors import UserError
from app.core.vocabulary import Form, Language, Role
from app.services.accounts import ChangeAccount, change_account, create_account, list_accounts
from app.services.case_steps import end_by_wish
from app.services.centre import OwnDayRow, change_centre, remove_own_day, set_own_day
from app.services.handing_over import hand_over_notice
from app.services.help_with_choice import help_with_choice
from app.services.papers import PrintReady, prepare_sheet, record_print, save_sheet
from app.services.people_queries import person_by_iin, search_people
from app.services.person_page import open_person
from app.services.registration import (
    Received,
    receive_and_register,
    receive_application,
    register_job_seeker,
)
from app.services.runtime import Actor, Runtime
from app.services.selection import VacancyChoice, best_vacancies
from app.services.today_queries import beside_queue

COUNTER = {Role.CLERK, Role.DIRECTOR}
PRINTERS = COUNTER | {Role.LOCAL_BODY}
READERS = COUNTER | {Role.ASSISTANT, Role.LOCAL_BODY, Role.SUPERVISOR}
DAY = OwnDayRow(date(2021, 7, 5), DayKind.DAY_OFF, "")
READY = PrintReady(1, "3-2021-000001", Form.RECEIPT, Language.KAZAKH, b"%PDF", reprint=False)
CHANGE = ChangeAccount(1, 1, "Ә", "А", frozenset({Role.ADMINISTRATOR}), active=True)

UseCase = Callable[[Runtime, Actor], object]
TABLE: dict[str, tuple[set[Role], UseCase]] = {
    "receive": (COUNTER, lambda rt, a: receive_application(rt, a, application())),
    "register": (COUNTER, lambda rt, a: register_job_seeker(rt, a, decision(taken(rt)))),
    "both": (
        COUNTER,
        lambda rt, a: receive_and_register(
            rt, a, application(), documents_reliable=True, portal_explained=True
        ),
    ),
    "help_with_choice": (COUNTER, lambda rt, a: help_with_choice(rt, a, *choice_for_one(rt))),
    "end": (COUNTER, lambda rt, a: end_by_wish(rt, a, *job_seekers_case(rt))),
    "hand_over": (PRINTERS, lambda rt, a: hand_over_notice(rt, a, notice(rt))),
    "show_paper": (PRINTERS, lambda rt, a: prepare_sheet(rt, a, notice(rt), Language.KAZAKH)),
    "print": (PRINTERS, lambda rt, a: record_print(rt, a, notice(rt), Language.KAZAKH)),
    "save_paper": (PRINTERS, lambda rt, a: save_sheet(rt, a, issued(rt), rt.data_folder / "x.pdf")),
    "today": (COUNTER | {Role.LOCAL_BODY, Role.SUPERVISOR}, beside_queue),
    "search": (READERS, lambda rt, a: search_people(rt, a, "нур")),
    "by_iin": (READERS, lambda rt, a: person_by_iin(rt, a, "000000000000")),
    "open": (READERS, lambda rt, a: open_person(rt, a, taken(rt).person_id)),
    "accounts": ({Role.ADMINISTRATOR}, list_accounts),
    "new_account": (
        {Role.ADMINISTRATOR},
        lambda rt, a: create_account(rt, a, new_account("new", Role.CLERK)),
    ),
    "change_account": ({Role.ADMINISTRATOR}, lambda rt, a: change_account(rt, a, CHANGE)),
    "centre": ({Role.ADMINISTRATOR}, lambda rt, a: change_centre(rt, a, 1, CENTRE)),
    "own_day": ({Role.ADMINISTRATOR}, lambda rt, a: set_own_day(rt, a, DAY)),
    "remove_day": ({Role.ADMINISTRATOR}, lambda rt, a: remove_own_day(rt, a, DAY.day)),
}


def clerk(rt: Runtime) -> Actor:
    return Actor(1, "clerk", {"kk": "К", "ru": "К"}, frozenset({Role.CLERK}))


def taken(rt: Runtime) -> Received:
    return received(rt, clerk(rt))


def job_seekers_case(rt: Runtime) -> tuple[int, int]:
    done = registered(rt, clerk(rt))
    case = open_person(rt, clerk(rt), done.person_id).case
    assert case is not None
    return case.id, case.version


def choice_for_one(rt: Runtime) -> tuple[int, int, VacancyChoice]:
    case_id, version = job_seekers_case(rt)
    return case_id, version, best_vacancies(rt, clerk(rt), case_id)


def notice(rt: Runtime) -> int:
    done = registered(rt, clerk(rt))
    assert done.notice_id is not None
    return done.notice_id


def issued(rt: Runtime) -> PrintReady:
    return prepare_sheet(rt, clerk(rt), notice(rt), Language.KAZAKH)


@pytest.mark.parametrize("name", TABLE)
def test_each_post_may_what_the_requirements_give_it_and_nothing_else(
    rt: Runtime, staff: Staff, tmp_path: Path, name: str
) -> None:
    allowed, use = TABLE[name]
    for role in sorted(Role):
        if role in allowed:
            use(rt, staff.of[role])
            continue
        with pytest.raises(UserError, match="action_not_allowed"):
            use(rt, staff.of[role])


def test_who_holds_two_posts_has_the_rights_of_both(rt: Runtime, staff: Staff) -> None:
    both = Actor(1, "both", {"kk": "Е", "ru": "Е"}, frozenset({Role.CLERK, Role.ADMINISTRATOR}))
    received(rt, both)
    assert len(list_accounts(rt, both)) == len(Role)
