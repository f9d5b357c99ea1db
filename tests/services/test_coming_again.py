"""§22: who comes again finds the earlier data, and they stay as history."""

from typing import Any

import pytest
from factories import (
    Staff,
    application,
    card_data,
    person_data,
    received,
)
from fakes import FrozenClock, at
from sqlalchemy import select
from stored import end, everything, one, page

from app.core.errors import UserError
from app.core.vocabulary import Role
from app.models import (
    AuditEvent,
    CardRevision,
    CaseTerm,
    RegistrationCase,
)
from app.services import audit
from app.services.people_queries import search_people
from app.services.person_page import open_person
from app.services.registration import (
    receive_application,
)
from app.services.runtime import Runtime


def test_who_comes_again_keeps_the_earlier_data_as_history(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    first = received(rt, staff.clerk)
    known = page(rt, staff, first.person_id)
    end(rt, staff, first.case_id)
    clock.set("2021-09-01T10:00")
    married = person_data(iin=known.person["iin"], surname="Қасымова")
    again = received(
        rt,
        staff.clerk,
        person=married,
        card=card_data(mobile_phone="+77475550011"),
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
    )
    assert again.person_id == first.person_id
    assert again.number == "2021-000002"
    shown = page(rt, staff, first.person_id)
    assert (shown.full_name, shown.revisions) == ("Қасымова Әйгерім Серікқызы", 2)
    with rt.sessions.read() as session:
        kept = session.scalars(select(CardRevision.data).order_by(CardRevision.revision)).all()
    assert [data["surname"] for data in kept] == ["Нұрғалиева", "Қасымова"]
    assert [data["mobile_phone"] for data in kept] == [known.card["mobile_phone"], "+77475550011"]
    assert [row.id for row in search_people(rt, staff.clerk, "қасымова")] == [first.person_id]
    assert search_people(rt, staff.clerk, "нұрғалиева") == ()
    assert [row.id for row in search_people(rt, staff.clerk, first.number)] == [first.person_id]


def test_the_trail_says_what_stood_there_before_and_after(rt: Runtime, staff: Staff) -> None:
    first = received(rt, staff.clerk)
    known = page(rt, staff, first.person_id)
    end(rt, staff, first.case_id)
    received(
        rt,
        staff.clerk,
        person=person_data(iin=known.person["iin"], surname="Қасымова"),
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
    )
    with rt.sessions.read() as session:
        changed = session.scalars(
            select(AuditEvent).where(AuditEvent.action == "person.changed")
        ).one()
    assert '"surname": "Нұрғалиева"' in changed.before
    assert '"surname": "Қасымова"' in changed.after
    assert "given_name" not in changed.after


def test_a_change_made_from_a_stale_page_is_refused_by_name_time_and_field(
    rt: Runtime, staff: Staff, clock: FrozenClock
) -> None:
    first = received(rt, staff.clerk)
    stale = page(rt, staff, first.person_id)
    end(rt, staff, first.case_id)
    clock.set("2021-09-01T10:00")
    same = person_data(iin=stale.person["iin"])
    seen: dict[str, Any] = {
        "person": same,
        "person_id": stale.id,
        "person_version": stale.version,
        "card_version": stale.card_version,
    }
    other = received(
        rt, staff.of[Role.DIRECTOR], **seen, card=card_data(mobile_phone="+77475550011")
    )
    end(rt, staff, other.case_id)
    before = everything(rt)
    with pytest.raises(UserError, match="record_changed") as refused:
        received(rt, staff.clerk, **seen)
    assert refused.value.params == {
        "login": "director",
        "who": {"kk": "Айгүл Сәрсенова", "ru": "Айгуль Сарсенова"},
        "at": at("2021-09-01T10:00"),
        "what": ("mobile_phone",),
    }
    assert everything(rt) == before


def test_a_person_who_is_not_there_is_told(rt: Runtime, staff: Staff) -> None:
    with pytest.raises(UserError, match="person_unknown"):
        received(rt, staff.clerk, person_id=77, person_version=1, card_version=1)
    with pytest.raises(UserError, match="person_unknown"):
        open_person(rt, staff.clerk, 77)


def test_a_look_at_a_person_is_written_down(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    open_person(rt, staff.of[Role.SUPERVISOR], got.person_id)
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.login, last.action, last.entity_id) == (
        "supervisor",
        "person.viewed",
        str(got.person_id),
    )
    assert audit.verify(rt).broken == ()


def test_a_wished_end_lets_the_running_term_fall_away(rt: Runtime, staff: Staff) -> None:
    got = received(rt, staff.clerk)
    end(rt, staff, got.case_id)
    term = one(rt, CaseTerm)
    assert (term.ended_at, term.met) == (at("2021-07-01T10:00"), False)
    assert one(rt, RegistrationCase).closed_at == at("2021-07-01T10:00")


def test_the_command_is_not_changed_by_its_use(rt: Runtime, staff: Staff) -> None:
    command = application()
    receive_application(rt, staff.clerk, command)
    with pytest.raises(UserError, match="iin_taken"):
        receive_application(rt, staff.clerk, command)
