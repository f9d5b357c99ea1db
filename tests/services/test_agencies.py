"""Private agencies: the register, contracts published in time, figures of quarters and months."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from factories import Staff
from fakes import FrozenClock
from sqlalchemy import select

from app.core.calendar import DayKind
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import AgencyReport, Role
from app.models import AgencyFigures, AuditEvent, CaseTerm
from app.rules.ch5_agencies import FigureFacts
from app.services.agencies import (
    AgencyData,
    ChangeAgency,
    CloseAgency,
    change_agency,
    close_agency,
    enter_agency,
)
from app.services.agency_contracts import (
    ContractStep,
    MakeContract,
    end_contract,
    make_contract,
    publish_contract,
)
from app.services.agency_figures import TellFigures, read_figures, tell_figures
from app.services.agency_queries import AgencyPage, agency_page, find_agencies
from app.services.centre import OwnDayRow, set_own_day
from app.services.demo_agencies import add_agencies
from app.services.runtime import Runtime
from app.services.work_about import About, about

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

AGENCY = AgencyData(
    bin="1403 4001 6539",
    name_kk="«Қадам» жұмыспен қамту агенттігі",
    works_since=date(2021, 5, 4),
    name_ru="Агентство занятости «Қадам»",
    place="750000000",
    phone="8 727 250 10 10",
    email="info@qadam.kz",
    contact_name="Омарова Сәуле",
)
SERVICES = "Жұмыс іздеушілерге еңбек делдалдығы"


def faults(error: UserError) -> dict[str | None, str]:
    errors = error.faults if isinstance(error, FieldFaults) else (error,)
    return {each.field: each.code for each in errors}


def events(rt: Runtime) -> list[str]:
    with rt.sessions.read() as session:
        return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def page_of(rt: Runtime, staff: Staff, agency_id: int) -> AgencyPage:
    return agency_page(rt, staff.clerk, agency_id)


def contract(agency_id: int, **changes: object) -> MakeContract:
    made = MakeContract(agency_id, "A-7", date(2021, 9, 14), date(2022, 9, 13), SERVICES)
    return replace(made, **changes)  # type: ignore[arg-type]


def term_of(rt: Runtime, contract_id: int) -> CaseTerm:
    with rt.sessions.read() as session:
        mine = CaseTerm.contract_id == contract_id
        return session.scalars(select(CaseTerm).where(mine)).one()


def test_an_agency_is_entered_once_changed_and_closed(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-11-20T10:00")
    id_ = enter_agency(rt, staff.clerk, AGENCY)
    page = page_of(rt, staff, id_)
    assert page.data == replace(AGENCY, bin="140340016539", phone="+77272501010")
    with pytest.raises(UserError) as caught:
        enter_agency(rt, staff.clerk, AGENCY)
    assert faults(caught.value) == {"bin": "agency_exists"}
    wrong = AgencyData("", "", date(2022, 1, 1), email="a@b")
    with pytest.raises(UserError) as caught:
        enter_agency(rt, staff.clerk, wrong)
    assert faults(caught.value) == {
        "bin": "field_missing",
        "name_kk": "field_missing",
        "email": "email_impossible",
        "works_since": "agency_day_ahead",
    }
    for typed in ("1403 40", "кадам", "занятости", "Қадам агент", ""):
        assert [row.agency_id for row in find_agencies(rt, staff.clerk, typed)] == [id_], typed
    assert find_agencies(rt, staff.clerk, "басқа") == ()
    data = replace(page.data, address="Абай даңғылы, 10")
    change_agency(rt, staff.clerk, ChangeAgency(id_, page.version, data))
    with pytest.raises(UserError, match="record_changed"):
        change_agency(rt, staff.clerk, ChangeAgency(id_, page.version, data))
    page = page_of(rt, staff, id_)
    with pytest.raises(UserError) as caught:
        close_agency(rt, staff.clerk, CloseAgency(id_, page.version, date(2021, 5, 1)))
    assert faults(caught.value) == {"closed_on": "agency_ends_first"}
    close_agency(rt, staff.clerk, CloseAgency(id_, page.version, date(2021, 8, 31)))
    page = page_of(rt, staff, id_)
    assert page.closed_on == date(2021, 8, 31)
    assert page.missing == (date(2021, 7, 1), date(2021, 4, 1))
    trader = enter_agency(rt, staff.clerk, replace(AGENCY, bin="850101300015"))
    page_of(rt, staff, trader)
    assert events(rt)[-1] == "agency.viewed"  # a person is looked at
    close_agency(rt, staff.clerk, CloseAgency(id_, page.version, None))
    assert page_of(rt, staff, id_).closed_on is None
    assert events(rt)[-5:-2] == ["agency.changed", "agency.changed", "agency.entered"]
    with pytest.raises(UserError, match="action_not_allowed"):
        enter_agency(rt, replace(staff.clerk, roles=frozenset({Role.SUPERVISOR})), AGENCY)


def test_a_contract_is_to_be_published_within_ten_business_days(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """L30.2: counted from the day it was made; the calendar moves it, publishing ends it."""
    clock.set("2021-09-15T10:00")
    id_ = enter_agency(rt, staff.clerk, AGENCY)
    made = make_contract(rt, staff.clerk, contract(id_))
    one = page_of(rt, staff, id_).contracts[0]
    assert one.publish_due_at.date() == date(2021, 9, 28)
    assert one.arithmetic["amount"] == 10
    assert find_agencies(rt, staff.clerk, "")[0].unpublished == 1
    running = term_of(rt, made)
    assert (running.code, running.holder_id) == ("L30.2", staff.clerk.account_id)
    with rt.sessions.read() as session:
        assert about(session, running) == About(agency_id=id_)
    set_own_day(rt, staff.admin, OwnDayRow(date(2021, 9, 21), DayKind.DAY_OFF, "Қала күні"))
    one = page_of(rt, staff, id_).contracts[0]
    assert one.publish_due_at == term_of(rt, made).due_at
    assert one.publish_due_at.date() == date(2021, 9, 29)
    step = ContractStep(made, one.version, date(2021, 9, 13))
    with pytest.raises(UserError) as caught:
        publish_contract(rt, staff.clerk, step)
    assert faults(caught.value) == {"published_on": "before_contract"}
    publish_contract(rt, staff.clerk, replace(step, on=date(2021, 9, 15)))
    assert term_of(rt, made).met is True
    one = page_of(rt, staff, id_).contracts[0]
    assert (one.published_on, one.runs) == (date(2021, 9, 15), True)
    with pytest.raises(UserError, match="contract_published"):
        publish_contract(rt, staff.clerk, ContractStep(made, one.version, date(2021, 9, 15)))
    end_contract(rt, staff.clerk, ContractStep(made, one.version, date(2021, 9, 15)))
    assert events(rt)[-3:] == ["term.moved", "contract.published", "contract.ended"]


def test_a_contract_that_ends_unpublished_need_not_be_published(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    clock.set("2021-09-15T10:00")
    id_ = enter_agency(rt, staff.clerk, AGENCY)
    made = make_contract(rt, staff.clerk, contract(id_))
    with pytest.raises(UserError) as caught:
        make_contract(rt, staff.clerk, contract(id_))
    assert faults(caught.value) == {"number": "contract_exists"}
    with pytest.raises(UserError) as caught:
        wrong = contract(id_, number=" ", services="", made_on=date(2021, 5, 1))
        make_contract(rt, staff.clerk, replace(wrong, valid_until=date(2021, 4, 1)))
    assert faults(caught.value) == {
        "number": "field_missing",
        "services": "field_missing",
        "made_on": "agency_not_at_work",
        "valid_until": "contract_ends_first",
    }
    version = page_of(rt, staff, id_).contracts[0].version
    end_contract(rt, staff.clerk, ContractStep(made, version, date(2021, 9, 15)))
    assert (term_of(rt, made).met, term_of(rt, made).ended_at is None) == (False, False)
    one = page_of(rt, staff, id_).contracts[0]
    for act, code in ((end_contract, "contract_ended"), (publish_contract, "contract_ended")):
        with pytest.raises(UserError, match=code):
            act(rt, staff.clerk, ContractStep(made, one.version, date(2021, 9, 15)))
    assert find_agencies(rt, staff.clerk, "")[0].unpublished == 0


def test_figures_are_told_put_right_and_missed(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    """L31.2.5 each quarter, L31.2.5-1 each month of the contract; a correction keeps both."""
    clock.set("2021-11-20T10:00")
    id_ = enter_agency(rt, staff.clerk, AGENCY)
    made = make_contract(rt, staff.clerk, contract(id_))
    page = page_of(rt, staff, id_)
    assert page.missing == (date(2021, 7, 1), date(2021, 4, 1))
    assert page.contracts[0].missing == (date(2021, 10, 1), date(2021, 9, 1))
    assert find_agencies(rt, staff.clerk, "")[0].missing == 4
    rows = (FigureFacts("5223-0", 12, 4), FigureFacts("9112-0", 3, 0))
    told = TellFigures(id_, None, date(2021, 7, 1), date(2021, 10, 5), rows)
    with pytest.raises(UserError) as caught:
        tell_figures(rt, staff.clerk, replace(told, rows=(FigureFacts("none", 1, 2),)))
    assert faults(caught.value) == {
        "rows.0.placed": "placed_above_applied",
        "rows.0.occupation": "code_unknown",
    }
    tell_figures(rt, staff.clerk, told)
    with pytest.raises(UserError) as caught:
        tell_figures(rt, staff.clerk, told)
    assert faults(caught.value) == {"period_from": "figures_exist"}
    (figures,) = page_of(rt, staff, id_).figures
    assert (figures.applied, figures.placed, figures.corrected) == (15, 4, False)
    tell_figures(rt, staff.clerk, replace(told, rows=rows[:1], version=figures.version))
    with pytest.raises(UserError, match="record_changed"):
        tell_figures(rt, staff.clerk, replace(told, rows=rows[:1], version=figures.version + 5))
    month = replace(told, contract_id=made, period_from=date(2021, 10, 1), rows=(), note="–")
    assert month.kind is AgencyReport.CONTRACT_MONTH
    tell_figures(rt, staff.clerk, replace(month, received_on=date(2021, 11, 2)))
    page = page_of(rt, staff, id_)
    assert (page.missing, page.contracts[0].missing) == (
        (date(2021, 4, 1),),
        (date(2021, 9, 1),),
    )
    assert (page.figures[0].rows, page.figures[0].corrected) == (rows[:1], True)
    with rt.sessions.read() as session:
        assert len(session.scalars(select(AgencyFigures)).all()) == 3
    assert events(rt)[-3:] == ["figures.told", "figures.corrected", "figures.told"]
    with pytest.raises(UserError, match="contract_unknown"):
        tell_figures(rt, staff.clerk, replace(month, contract_id=99))


def test_figures_are_read_from_the_agencys_table(rt: Runtime, staff: Staff, tmp_path: Path) -> None:
    table = tmp_path / "figures.csv"
    table.write_text("Кәсіп;Өтініш;Орналасты\n5223-0;12;4\nПродавец (5223-0);1;0\n", "utf-8")
    with pytest.raises(FieldFaults) as caught:
        read_figures(rt, staff.clerk, table)
    assert [each.params["number"] for each in caught.value.faults] == [3]
    table.write_text("Кәсіп;Өтініш;Орналасты\n5223-0;1 200;4\n9112-0;3;0\n", "utf-8")
    assert read_figures(rt, staff.clerk, table) == (
        FigureFacts("5223-0", 1200, 4),
        FigureFacts("9112-0", 3, 0),
    )


def test_the_demonstration_has_agencies_to_try(rt: Runtime, staff: Staff) -> None:
    add_agencies(rt, staff.clerk)
    waits, published = sorted(find_agencies(rt, staff.clerk, ""), key=lambda row: -row.unpublished)
    assert (waits.contracts, waits.unpublished) == (published.contracts, 1) == (1, 1)
    assert published.unpublished == 0
    assert published.missing == waits.missing + 1  # the last quarter
