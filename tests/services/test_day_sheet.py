"""The day's sheet and the queue's list: figures as plain counting has them, and what is written
down of their printing."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from factories import Staff, colleague, decision, person_data, received
from fakes import FrozenClock
from sqlalchemy import func, select

from app.core.errors import UserError
from app.core.vocabulary import Form, Language, MoveName, Party, Role, TicketPurpose
from app.models import AuditEvent
from app.services import audit
from app.services.counters import sit_at
from app.services.day_queries import DayReport, Kept, day_report
from app.services.day_sheet import day_sheet
from app.services.papers import prepare_sheet, save_sheet
from app.services.queue_queries import Sight, Whose
from app.services.queue_sheet import queue_sheet
from app.services.registration import Received, register_job_seeker
from app.services.runtime import Actor, Runtime
from app.services.tickets import call_next, end_service, give_ticket

FRIDAY = date(2021, 7, 2)


def words(pdf: bytes) -> str:
    """The text of all pages, one space between words."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


@pytest.fixture
def other(rt: Runtime) -> Actor:
    """A second clerk."""
    return colleague(rt, "daniyar", "Данияр Ким", Role.CLERK)


@pytest.fixture
def friday(rt: Runtime, staff: Staff, clock: FrozenClock, other: Actor) -> dict[str, Received]:
    """§12 gives one business day. On Friday 2 July: kept by the first clerk; met late by the
    second, whose it is; broken at 18:30 and met at 19:00; broken and open, the second's."""
    cases: dict[str, Received] = {}
    for name, moment, who in (
        ("late", "2021-06-30T10:00", other),
        ("kept", "2021-07-01T10:00", staff.clerk),
        ("evening", "2021-07-01T11:00", staff.clerk),
        ("open", "2021-07-01T12:00", other),
    ):
        clock.set(moment)
        cases[name] = received(rt, who)
    clock.set("2021-07-02T09:00")
    sit_at(rt, staff.clerk, 1)
    give_ticket(rt, staff.clerk, TicketPurpose.REGISTRATION)
    give_ticket(rt, staff.clerk, TicketPurpose.OTHER)
    clock.set("2021-07-02T09:40")
    call_next(rt, staff.clerk)
    clock.set("2021-07-02T09:55")
    end_service(rt, staff.clerk)
    for name, moment, who in (
        ("kept", "2021-07-02T11:00", staff.clerk),
        ("late", "2021-07-02T12:00", other),
        ("evening", "2021-07-02T19:00", staff.clerk),
    ):
        clock.set(moment)
        register_job_seeker(rt, who, decision(cases[name]))
    clock.set("2021-07-02T19:30")
    return cases


def test_the_days_figures_are_those_of_plain_counting_and_stay_so(
    rt: Runtime, staff: Staff, clock: FrozenClock, other: Actor, friday: dict[str, Received]
) -> None:
    clerk, supervisor = staff.clerk, staff.of[Role.SUPERVISOR]
    me, him = clerk.account_id, other.account_id
    report = day_report(rt, supervisor, FRIDAY)
    assert report.moves == {
        (MoveName.REGISTER_JOB_SEEKER, me): 2,
        (MoveName.REGISTER_JOB_SEEKER, him): 1,
    }
    numbers = [f"3-2021-00000{n}" for n in (1, 2, 3)]
    issued = [(row.form, row.account, row.count, row.first, row.last) for row in report.papers]
    assert issued == [
        (Form.REGISTERED_AS_JOB_SEEKER, me, 2, numbers[0], numbers[2]),
        (Form.REGISTERED_AS_JOB_SEEKER, him, 1, numbers[1], numbers[1]),
    ]
    assert report.terms == (
        Kept(Party.OFFICE, "12", me, kept=1, late=1, broken=1, open=0),
        Kept(Party.OFFICE, "12", him, kept=0, late=1, broken=1, open=1),
    )
    told = [(row.case_number, row.ended_at is None, row.account) for row in report.overdue]
    assert sorted(told) == sorted(
        [
            (friday["late"].number, False, him),
            (friday["evening"].number, False, me),
            (friday["open"].number, True, him),
        ]
    )
    assert report.tickets is not None
    whole = report.tickets.whole
    assert (whole.given, whole.served, whole.waiting, whole.waited.over) == (2, 1, 1, 1)
    proved_by_the_trail(rt, report)
    # What came later is told on its own day; the sheet made anew on Monday says the same.
    clock.set("2021-07-05T09:10")
    register_job_seeker(rt, other, decision(friday["open"]))
    again = day_report(rt, supervisor, FRIDAY)
    assert (again.moves, again.papers, again.terms) == (report.moves, report.papers, report.terms)
    assert (again.overdue, again.trail) == (report.overdue, report.trail)
    monday = day_report(rt, supervisor, date(2021, 7, 5))
    assert monday.summed(Party.OFFICE) == Kept(Party.OFFICE, "", 0, late=1)


def proved_by_the_trail(rt: Runtime, report: DayReport) -> None:
    """The number and hash on the sheet are the chain's own last event, which holds."""
    with rt.sessions.read() as session:
        count = session.scalar(select(func.count()).select_from(AuditEvent))
    found = audit.verify(rt)
    assert report.trail == (count, found.head)
    assert found.broken == ()


def test_a_clerk_has_his_own_days_sheet_and_nobodys_else(
    rt: Runtime, staff: Staff, other: Actor, friday: dict[str, Received]
) -> None:
    """Decision 0028: the whole day is of those who may see reports."""
    mine = day_report(rt, other, FRIDAY)
    assert set(mine.names) == {other.account_id}
    assert mine.moves == {(MoveName.REGISTER_JOB_SEEKER, other.account_id): 1}
    assert [row.account for row in (*mine.papers, *mine.terms, *mine.overdue)] == [
        other.account_id
    ] * 4
    assert mine.tickets is not None and mine.tickets.whole.given == 0
    assert day_report(rt, staff.of[Role.LOCAL_BODY], FRIDAY).tickets is None
    for role in (Role.DIRECTOR, Role.SUPERVISOR):
        assert day_report(rt, staff.of[role], FRIDAY).of is None
    for role in (Role.ADMINISTRATOR, Role.ASSISTANT, Role.VISITOR):
        with pytest.raises(UserError, match="action_not_allowed"):
            day_sheet(rt, staff.of[role], FRIDAY)
    with pytest.raises(UserError, match="day_ahead"):
        day_sheet(rt, staff.of[Role.SUPERVISOR], date(2021, 7, 3))


def test_the_sheet_says_the_figures_in_both_languages_and_an_empty_day_that_it_is(
    rt: Runtime, staff: Staff, friday: dict[str, Received]
) -> None:
    supervisor = staff.of[Role.SUPERVISOR]
    said = {
        Language.KAZAKH: (
            "КҮННІҢ ЖИЫНТЫҚ ПАРАҒЫ Күні: 2021 жылғы «02» шілде.",
            "Айгүл Сәрсенова 2 2 1 1 1 Данияр Ким 1 1 0 1 1 Барлығы 3 3 1 2 2",
            "Жұмыс іздеп жүрген адам ретінде тіркелді Айгүл Сәрсенова – 2, Данияр Ким – 1 3",
            "12-тармақ 1 2 2 1 Айгүл Сәрсенова 1 1 1 0 Данияр Ким 0 1 1 1",
            f"02.07.2021 18:30 Орындалмады, ашық 12-тармақ {friday['open'].number} Данияр Ким",
            f"01.07.2021 18:30 Орындалды: 02.07.2021 12:00 12-тармақ {friday['late'].number}",
            "Барлығы 2 1 0 0 1 40:00 / 40:00 / 40:00 асқаны – 1 15:00 / 15:00 / 15:00",
        ),
        Language.RUSSIAN: (
            "СВОДНЫЙ ЛИСТ ДНЯ День: «02» июля 2021 года.",
            "Всего 3 3 1 2 2",
            "Регистрация в качестве лица, ищущего работу Айгуль Сарсенова – 2, Данияр Ким – 1 3",
            "п. 12 1 2 2 1",
            f"02.07.2021 18:30 Не исполнен, открыт п. 12 {friday['open'].number} Данияр Ким",
        ),
    }
    empty = {
        Language.KAZAKH: "Бұл күні ештеңе жасалған жоқ.",
        Language.RUSSIAN: "В этот день ничего не сделано.",
    }
    report = day_report(rt, supervisor, FRIDAY)
    assert report.trail is not None
    for language, told in said.items():
        sheet = day_sheet(rt, supervisor, FRIDAY)
        text = words(prepare_sheet(rt, supervisor, sheet, language).pdf)
        assert [one for one in told if one not in text] == []
        assert f"№ {report.trail[0]}" in text and report.trail[1] in text
        sunday = day_sheet(rt, supervisor, date(2021, 6, 27))
        assert empty[language] in words(prepare_sheet(rt, supervisor, sunday, language).pdf)


def test_the_queues_list_has_the_sights_rows_and_its_printing_is_written_down_without_names(
    rt: Runtime,
    staff: Staff,
    clock: FrozenClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    supervisor = staff.of[Role.SUPERVISOR]
    numbers = []
    for n, surname in enumerate(("Әбенова", "Баймұратов", "Цой")):
        clock.set(f"2021-06-{28 + n}T10:00")
        numbers.append(received(rt, staff.clerk, person=person_data(surname=surname)).number)
    clock.set("2021-06-30T10:30")
    sight = Sight(whose=Whose.ALL, paragraph="12", holder=staff.clerk.account_id)
    sheet = queue_sheet(rt, supervisor, sight)
    ready = prepare_sheet(rt, supervisor, sheet, Language.KAZAKH)
    text = words(ready.pdf)
    assert "кімнің мерзімдері: барлығы; тармақ: 12-тармақ; қызметкер: Айгүл Сәрсенова." in text
    assert "Тізімде барлығы: 3." in text
    rows = ("Әбенова", "Баймұратов", "Цой")
    told = [f"{name} Әйгерім Серікқызы {n}" for name, n in zip(rows, numbers, strict=True)]
    places = [text.index(row) for row in told]
    assert places == sorted(places)
    assert f"29.06.2021 18:30 Өтіп кетті 12-тармақ Әбенова Әйгерім Серікқызы {numbers[0]}" in text
    save_sheet(rt, supervisor, ready, tmp_path / "list.pdf")
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.login, last.action, last.entity_id) == ("supervisor", "form.printed", "queue_list")
    assert '"paragraph": "12"' in last.after and '"rows": 3' in last.after
    assert not any(name in last.after for name in rows)
    monkeypatch.setattr("app.services.queue_sheet.MOST_ROWS", 2)
    cut = queue_sheet(rt, supervisor, sight)
    assert "Всего: 3. В списке первые 2." in words(
        prepare_sheet(rt, supervisor, cut, Language.RUSSIAN).pdf
    )
    nobody = queue_sheet(rt, staff.of[Role.LOCAL_BODY], Sight(whose=Whose.MINE))
    assert "ашық мерзім жоқ" in words(
        prepare_sheet(rt, staff.of[Role.LOCAL_BODY], nobody, Language.KAZAKH).pdf
    )
    with pytest.raises(UserError, match="action_not_allowed"):
        queue_sheet(rt, staff.admin, sight)
    with pytest.raises(UserError, match="action_not_allowed"):
        prepare_sheet(rt, staff.admin, sheet, Language.KAZAKH)
