"""Employers: entered once, found by BIN and name, with what they owe and did not tell in time."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from factories import Staff
from fakes import FrozenClock
from sqlalchemy import select

from app.core.clock import CENTRE_ZONE
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import (
    DismissalCause,
    Language,
    QuotaGroup,
    Role,
    VacancySource,
    VacancyState,
)
from app.models import AuditEvent, Vacancy
from app.services.demo_employers import add_employers
from app.services.dismissals import (
    ChangeNotice,
    EnterNotice,
    Leaving,
    NoticeData,
    change_notice,
    enter_notice,
)
from app.services.employer_queries import employer_page, employer_row, find_employers
from app.services.employers import ChangeEmployer, EmployerData, change_employer, enter_employer
from app.services.quota_years import GroupPlaces, SetQuotaYear, YearData, set_quota_year
from app.services.runtime import Runtime

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

BIN, OTHER = "140340016539", "050140005439"
MILL = EmployerData(
    bin="1403 4001 6539",
    name_kk="«Көктем» диірмен ЖШС",
    name_ru="ТОО «Мельница  Коктем»",
    industry="C",
    place="750000000",
    address="Абай даңғылы, 10",
    phone="8 727 250 10 10",
    email="Kadr@Koktem.KZ",
    contact_name="Сағынтаева Әсел",
    contact_post="кадр бөлімінің басшысы",
)


def faults(error: UserError) -> dict[str | None, str]:
    errors = error.faults if isinstance(error, FieldFaults) else (error,)
    return {each.field: each.code for each in errors}


def events(rt: Runtime) -> list[str]:
    with rt.sessions.read() as session:
        return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def test_an_employer_is_entered_once_and_found_by_number_and_name(
    rt: Runtime, staff: Staff
) -> None:
    id_ = enter_employer(rt, staff.clerk, MILL).employer_id
    trader = enter_employer(
        rt, staff.clerk, EmployerData("850101300015", "", "ИП Ким «Мельник»")
    ).employer_id
    page = employer_page(rt, staff.clerk, id_)
    assert page.data == replace(
        MILL,
        bin=BIN,
        name_ru="ТОО «Мельница Коктем»",
        phone="+77272501010",
        email="Kadr@koktem.kz",
    )
    with pytest.raises(UserError) as caught:
        enter_employer(rt, staff.clerk, replace(MILL, name_kk="Басқа"))
    assert faults(caught.value) == {"bin": "employer_exists"}
    assert caught.value.params["employer_id"] == id_
    for typed in ("140340", "1403 40", "кокт", "мельница", "жшс көктем", "Koktem", "коктем тоо"):
        assert [row.employer_id for row in find_employers(rt, staff.clerk, typed)] == [id_], typed
    found = find_employers(rt, replace(staff.clerk, language=Language.RUSSIAN), "мельни")
    assert [row.employer_id for row in found] == [trader, id_]  # by name: ИП before ТОО
    assert found[0].names == {"kk": "ИП Ким «Мельник»", "ru": "ИП Ким «Мельник»"}
    assert find_employers(rt, staff.clerk, "көктем ким") == ()
    assert find_employers(rt, staff.clerk, "«»") == ()
    assert len(find_employers(rt, staff.clerk, " ")) == 2
    assert employer_page(rt, staff.clerk, trader).reported == 0
    assert events(rt)[-3:] == ["employer.entered", "employer.entered", "employer.viewed"]


def test_an_employers_data_are_judged_field_by_field(rt: Runtime, staff: Staff) -> None:
    wrong = EmployerData(
        "140340016530", " ", "", "ZZ", "1", phone="12", email="a@b", address="а" * 201
    )
    with pytest.raises(UserError) as caught:
        enter_employer(rt, staff.clerk, wrong)
    assert faults(caught.value) == {
        "bin": "bin_checksum",
        "name_kk": "field_missing",
        "industry": "code_unknown",
        "place": "code_unknown",
        "phone": "phone_impossible",
        "email": "email_impossible",
        "address": "text_too_long",
    }
    with pytest.raises(UserError, match="iin_checksum") as caught:
        enter_employer(rt, staff.clerk, EmployerData("850101300016", "—"))
    assert faults(caught.value) == {"bin": "iin_checksum", "name_kk": "name_missing"}
    for role in (Role.ASSISTANT, Role.SUPERVISOR):  # they look, and enter nothing
        with pytest.raises(UserError, match="action_not_allowed"):
            enter_employer(rt, staff.of[role], MILL)
    with pytest.raises(UserError, match="action_not_allowed"):
        find_employers(rt, staff.admin, "к")


def test_a_change_is_written_from_the_state_that_was_seen(rt: Runtime, staff: Staff) -> None:
    id_ = enter_employer(rt, staff.clerk, MILL).employer_id
    other = enter_employer(rt, staff.clerk, EmployerData(OTHER, "Басқа АҚ")).employer_id
    page = employer_page(rt, staff.clerk, id_)
    renamed = replace(page.data, name_kk="«Жаңа көктем» ЖШС", is_association=True)
    change_employer(rt, staff.clerk, ChangeEmployer(id_, page.version, renamed))
    assert [row.employer_id for row in find_employers(rt, staff.clerk, "жаңа")] == [id_]
    assert find_employers(rt, staff.clerk, "диірмен") == ()
    with pytest.raises(UserError, match="record_changed") as caught:
        change_employer(rt, staff.clerk, ChangeEmployer(id_, page.version, MILL))
    assert caught.value.params["login"] == "clerk"
    page = employer_page(rt, staff.clerk, id_)
    assert page.data == renamed
    with pytest.raises(UserError, match="employer_exists"):
        change_employer(
            rt, staff.clerk, ChangeEmployer(id_, page.version, replace(renamed, bin=OTHER))
        )
    before = len(events(rt))
    change_employer(rt, staff.clerk, ChangeEmployer(id_, page.version, renamed))
    assert employer_page(rt, staff.clerk, id_).version == page.version  # nothing was changed
    assert len(events(rt)) == before
    with pytest.raises(UserError, match="employer_unknown"):
        employer_row(rt, staff.clerk, other + 1)


def test_what_was_reported_late_stands_on_the_page(rt: Runtime, staff: Staff) -> None:
    id_ = enter_employer(rt, staff.clerk, MILL).employer_id
    with rt.sessions.begin() as session:
        for number, late in enumerate((True, False)):
            session.add(
                Vacancy(
                    number=f"Б-{number}",
                    employer_id=id_,
                    state=VacancyState.OPEN,
                    source=VacancySource.LETTER,
                    edition="259-2021",
                    received_at=datetime(2021, 7, 1, 9, tzinfo=CENTRE_ZONE),
                    appeared_on=date(2021, 6, 18),
                    reported_late=late,
                    occupation="8160-0",
                )
            )
    page = employer_page(rt, staff.clerk, id_)
    (report,) = page.late_reports
    assert (page.reported, page.late) == (2, 1)
    assert (report.number, report.appeared_on) == ("Б-0", date(2021, 6, 18))
    assert report.due_at.date() == date(2021, 6, 25)  # five business days (L28.2.1)
    assert employer_row(rt, staff.clerk, id_).open_vacancies == 2


def test_a_notice_of_dismissals_is_taken_and_its_lateness_kept(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    id_ = enter_employer(rt, staff.clerk, MILL).employer_id
    leaving = Leaving("8160-0", 12, 150_000, date(2021, 7, 26), "диірменші", "4-разряд")
    data = NoticeData(
        date(2021, 7, 1), DismissalCause.STAFF_CUT, date(2021, 7, 26), None, (leaving,), " хат "
    )
    told = enter_notice(rt, staff.clerk, EnterNotice(id_, data))
    assert (told.due_on, told.is_late) == (date(2021, 6, 26), True)
    (notice,) = employer_page(rt, staff.clerk, id_).notices
    assert (notice.data, notice.people) == (replace(data, note="хат"), 12)
    more = replace(data, rows=(leaving, replace(leaving, people=3)), begins_on=date(2021, 8, 26))
    with pytest.raises(UserError) as caught:
        change_notice(rt, staff.clerk, ChangeNotice(notice.id, notice.version, more))
    assert set(faults(caught.value)) == {"rows.0.leaves_on", "rows.1.leaves_on"}
    good = replace(more, begins_on=date(2021, 7, 20))
    change_notice(rt, staff.clerk, ChangeNotice(notice.id, notice.version, good))
    with pytest.raises(UserError, match="record_changed"):
        change_notice(rt, staff.clerk, ChangeNotice(notice.id, notice.version, data))
    (notice,) = employer_page(rt, staff.clerk, id_).notices
    assert (notice.people, notice.due_on, notice.is_late) == (15, date(2021, 6, 20), True)
    unknown = replace(data, rows=(replace(leaving, occupation=""), replace(leaving, people=0)))
    with pytest.raises(UserError) as caught:
        enter_notice(rt, staff.clerk, EnterNotice(id_, unknown))
    assert faults(caught.value) == {
        "rows.0.occupation": "field_missing",
        "rows.1.people": "people_missing",
    }


def test_a_years_quotas_are_reckoned_and_what_is_not_filled_is_owed(
    rt: Runtime, staff: Staff
) -> None:
    id_ = enter_employer(rt, staff.clerk, MILL).employer_id
    places = (
        GroupPlaces(QuotaGroup.DISABILITY, 7, 4),
        GroupPlaces(QuotaGroup.ORPHAN_GRADUATE, 1, 2),
    )
    data = YearData(2021, 300, 50, 10, 310, 8, places)
    set_quota_year(rt, staff.clerk, SetQuotaYear(id_, data))
    (view,) = employer_page(rt, staff.clerk, id_).quotas
    assert (view.counted, view.percent, view.reckoned, view.refusal) == (240, 3, 7, "")
    assert view.owed == {QuotaGroup.DISABILITY: 3, QuotaGroup.ORPHAN_GRADUATE: 0}
    with pytest.raises(UserError, match="quota_year_exists"):
        set_quota_year(rt, staff.clerk, SetQuotaYear(id_, data))
    filled = replace(data, places=(GroupPlaces(QuotaGroup.DISABILITY, 7, 7),))
    set_quota_year(rt, staff.clerk, SetQuotaYear(id_, filled, view.version))
    with pytest.raises(UserError, match="record_changed"):
        set_quota_year(rt, staff.clerk, SetQuotaYear(id_, data, view.version))
    page = employer_page(rt, staff.clerk, id_)
    assert page.quotas[0].owed == {QuotaGroup.DISABILITY: 0}
    association = replace(page.data, is_association=True)
    change_employer(rt, staff.clerk, ChangeEmployer(id_, page.version, association))
    (view,) = employer_page(rt, staff.clerk, id_).quotas
    assert (view.refusal, view.percent, view.reckoned) == ("quota_association", 0, 0)
    with pytest.raises(UserError) as caught:
        set_quota_year(rt, staff.clerk, SetQuotaYear(id_, replace(filled, year=2022)))
    assert faults(caught.value) == {"places": "quota_association"}


def test_the_demonstration_has_employers_to_try(rt: Runtime, staff: Staff) -> None:
    ids = add_employers(rt, staff.clerk)
    pages = [employer_page(rt, staff.clerk, id_) for id_ in ids]
    assert {notice.is_late for page in pages for notice in page.notices} == {True, False}
    assert {year.refusal for page in pages for year in page.quotas} == {"", "quota_association"}
    assert [sum(year.owed.values()) for year in pages[0].quotas] == [3]
    assert len(find_employers(rt, staff.clerk, "")) == len(ids)
