"""§22: two records of one person become one, lose nothing, and come apart again unharmed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from decided import helped
from factories import Staff, card_data, decision, person_data, received
from fakes import FrozenClock, at
from sqlalchemy import select
from stored import case_of, end, everything, page

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Role
from app.models import AuditEvent, CaseTerm, DoubleDecision, Person, RegistrationCase
from app.services import audit
from app.services.card_data import PersonData, PersonEntry
from app.services.doubles import probable_doubles
from app.services.help_with_choice import help_with_choice
from app.services.merging import MergeView, merge_people, merges_of, undo_merge
from app.services.people import change_person
from app.services.people_queries import search_people
from app.services.person_page import open_person
from app.services.queue_queries import Sight, queue_page
from app.services.registration import register_job_seeker
from app.services.runtime import Runtime
from app.services.selection import best_vacancies

WHY = "одно лицо: прежняя фамилия"


@dataclass(frozen=True)
class Two:
    """Two records of one woman, neither with an IIN: the kept one with a closed case, the other
    one registered."""

    kept: int
    gone: int
    kept_case: str
    gone_case: str
    notice: str
    notice_id: int


def without_iin(**changes: Any) -> PersonData:
    return person_data(iin=None, no_iin_reason="not_issued", **changes)


@pytest.fixture
def two(rt: Runtime, staff: Staff) -> Two:
    first = received(
        rt,
        staff.clerk,
        person=without_iin(surname="Ахметова"),
        card=card_data(mobile_phone="+77020000101", identity_number="011111111"),
    )
    end(rt, staff, first.case_id)
    second = received(
        rt,
        staff.clerk,
        person=without_iin(surname="Сәрсенова"),
        card=card_data(mobile_phone="+77020000202", identity_number="022222222"),
    )
    done = register_job_seeker(rt, staff.clerk, decision(second))
    return Two(
        first.person_id,
        second.person_id,
        first.number,
        second.number,
        done.notice_number or "",
        done.notice_id or 0,
    )


def versions(rt: Runtime, kept: int, gone: int) -> tuple[int, int]:
    with rt.sessions.read() as session:
        return session.get_one(Person, kept).version, session.get_one(Person, gone).version


def merged(
    rt: Runtime,
    staff: Staff,
    kept: int,
    gone: int,
    reason: str = WHY,
    seen: tuple[int, int] | None = None,
) -> MergeView:
    seen = seen or versions(rt, kept, gone)
    return merge_people(rt, staff.clerk, kept, gone, seen, reason)


def found(rt: Runtime, staff: Staff, text: str) -> list[int]:
    return [row.id for row in search_people(rt, staff.clerk, text)]


def test_a_merge_says_who_was_made_one_with_whom(rt: Runtime, staff: Staff, two: Two) -> None:
    view = merged(rt, staff, two.kept, two.gone)
    assert (view.kept_id, view.gone_id) == (two.kept, two.gone)
    assert view.kept_name == "Ахметова Әйгерім Серікқызы"
    assert view.gone_name == "Сәрсенова Әйгерім Серікқызы"
    assert (view.reason, view.at) == (WHY, at("2021-07-01T10:00"))
    assert view.who == staff.clerk.names
    assert (view.undone_at, view.may_undo) == (None, True)
    assert merges_of(rt, staff.clerk, two.kept) == (view,)
    assert merges_of(rt, staff.clerk, two.gone) == (view,)


def test_the_page_of_either_is_the_kept_ones(rt: Runtime, staff: Staff, two: Two) -> None:
    merged(rt, staff, two.kept, two.gone)
    assert page(rt, staff, two.gone) == page(rt, staff, two.kept)
    assert page(rt, staff, two.gone).id == two.kept


def test_cases_and_papers_of_both_stand_on_one_page(rt: Runtime, staff: Staff, two: Two) -> None:
    merged(rt, staff, two.kept, two.gone)
    assert [paper.number for paper in page(rt, staff, two.kept).papers] == [two.notice]
    with rt.sessions.read() as session:
        cases = select(RegistrationCase.number).where(RegistrationCase.person_id == two.kept)
        assert sorted(session.scalars(cases)) == [two.kept_case, two.gone_case]


def test_what_was_issued_is_not_touched(rt: Runtime, staff: Staff, two: Two) -> None:
    before = everything(rt)
    merged(rt, staff, two.kept, two.gone)
    after = everything(rt)
    untouched = ("paper", "paper_sheet", "case_event", "employment_card", "card_revision")
    assert {name: after[name] for name in untouched} == {name: before[name] for name in untouched}


def test_the_open_case_is_the_persons_case_though_it_is_the_older_one(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    later = received(rt, staff.clerk, person=person_data(surname="Жүнісова"))
    end(rt, staff, later.case_id)
    merged(rt, staff, later.person_id, two.gone)
    assert case_of(rt, staff, later.person_id).number == two.gone_case
    (row,) = search_people(rt, staff.clerk, "жүнісова")
    assert (row.case_number, row.state) == (two.gone_case, CaseState.JOB_SEEKER)


@pytest.mark.parametrize(
    "text",
    ["сәрсенова", "ахметова", "8 702 000 02 02", "022222222", "2021-000002", "3-2021-000001"],
)
def test_everything_that_stood_in_either_finds_the_kept_one(
    rt: Runtime, staff: Staff, two: Two, text: str
) -> None:
    merged(rt, staff, two.kept, two.gone)
    assert found(rt, staff, text) == [two.kept]


def test_two_iins_are_two_people(rt: Runtime, staff: Staff, two: Two) -> None:
    ids = []
    for surname in ("Жүнісова", "Ким"):
        got = received(rt, staff.clerk, person=person_data(surname=surname))
        end(rt, staff, got.case_id)
        ids.append(got.person_id)
    before = everything(rt)
    for kept, gone in (ids, ids[::-1]):
        with pytest.raises(UserError, match="two_iins"):
            merged(rt, staff, kept, gone)
    assert everything(rt) == before


def test_a_wrong_iin_taken_off_its_card_lets_the_two_be_one(rt: Runtime, staff: Staff) -> None:
    right, wrong = (
        received(rt, staff.clerk, person=person_data(surname=surname))
        for surname in ("Жүнісова", "Ким")
    )
    end(rt, staff, wrong.case_id)
    seen = page(rt, staff, wrong.person_id)
    corrected = PersonEntry(
        person=without_iin(surname="Ким"),
        card=card_data(),
        person_id=seen.id,
        person_version=seen.version,
        card_version=seen.card_version,
    )
    change_person(rt, staff.clerk, corrected)
    merged(rt, staff, right.person_id, wrong.person_id)
    assert found(rt, staff, "ким") == [right.person_id]


def test_the_keys_stay_whole_when_the_kept_card_is_changed(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    merged(rt, staff, two.kept, two.gone)
    seen = page(rt, staff, two.kept)
    change_person(
        rt,
        staff.clerk,
        PersonEntry(
            person=without_iin(surname="Ким"),
            card=card_data(mobile_phone="+77020000303"),
            person_id=two.kept,
            person_version=seen.version,
            card_version=seen.card_version,
        ),
    )
    for text in ("ким", "сәрсенова", "7020000202", "7020000303", two.gone_case, two.notice):
        assert found(rt, staff, text) == [two.kept]
    assert found(rt, staff, "ахметова") == []


def test_the_terms_of_today_lead_to_the_kept_one(rt: Runtime, staff: Staff, two: Two) -> None:
    with rt.sessions.begin() as session:  # the other lived in a village
        running = select(CaseTerm).where(CaseTerm.ended_at.is_(None))
        session.scalars(running).one().place = "113220100"
    merged(rt, staff, two.kept, two.gone)
    (term,) = queue_page(rt, staff.clerk, Sight(), 0, 2)
    assert (term.about.person_id, term.number) == (two.kept, two.gone_case)
    assert term.names["kk"] == "Ахметова Әйгерім Серікқызы"
    assert term.place == "750000000"  # where the kept one lives


def test_the_case_that_came_goes_on_at_the_kept_one(rt: Runtime, staff: Staff, two: Two) -> None:
    merged(rt, staff, two.kept, two.gone)
    case = case_of(rt, staff, two.kept)
    helped(rt, staff.clerk, case.id, case.version)
    with rt.sessions.read() as session:
        assert session.scalars(select(CaseTerm.met).where(CaseTerm.code == "24")).one() is True


def test_a_new_application_meets_the_open_case_that_came(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    merged(rt, staff, two.kept, two.gone)
    seen = page(rt, staff, two.kept)
    with pytest.raises(UserError, match="case_open") as refused:
        received(
            rt,
            staff.clerk,
            person=without_iin(),
            person_id=seen.id,
            person_version=seen.version,
            card_version=seen.card_version,
        )
    assert refused.value.params == {"number": two.gone_case}


def test_a_page_seen_before_the_merge_changes_nothing_any_more(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    seen = page(rt, staff, two.gone)
    assert seen.case is not None
    merged(rt, staff, two.kept, two.gone)
    choice = best_vacancies(rt, staff.clerk, seen.case.id)
    before = everything(rt)
    stale = PersonEntry(
        person=without_iin(),
        card=card_data(),
        person_id=seen.id,
        person_version=seen.version,
        card_version=seen.card_version,
    )
    with pytest.raises(UserError, match="already_merged"):
        change_person(rt, staff.clerk, stale)
    with pytest.raises(UserError, match="record_changed") as refused:
        help_with_choice(rt, staff.clerk, seen.case.id, seen.case.version, choice)
    assert refused.value.params["login"] == "clerk"
    assert everything(rt) == before


def test_two_open_cases_are_no_ones(rt: Runtime, staff: Staff, two: Two) -> None:
    other = received(rt, staff.clerk, person=person_data(surname="Жүнісова"))
    before = everything(rt)
    with pytest.raises(UserError, match="both_have_open_case") as refused:
        merged(rt, staff, other.person_id, two.gone)
    assert refused.value.params == {"number": other.number, "other": two.gone_case}
    assert everything(rt) == before


def test_the_record_with_the_iin_is_the_one_to_keep(rt: Runtime, staff: Staff, two: Two) -> None:
    other = received(rt, staff.clerk, person=person_data(surname="Жүнісова"))
    end(rt, staff, other.case_id)
    with pytest.raises(UserError, match="keep_the_one_with_iin"):
        merged(rt, staff, two.gone, other.person_id)
    assert merged(rt, staff, other.person_id, two.gone).kept_id == other.person_id


@pytest.mark.parametrize("reason", ["", "  ", "1", "ок"])
def test_a_merge_and_its_undoing_need_a_reason(
    rt: Runtime, staff: Staff, two: Two, reason: str
) -> None:
    with pytest.raises(UserError, match="reason_missing"):
        merged(rt, staff, two.kept, two.gone, reason)
    done = merged(rt, staff, two.kept, two.gone)
    with pytest.raises(UserError, match="reason_missing"):
        undo_merge(rt, staff.clerk, done.id, reason)


def test_one_record_is_not_two(rt: Runtime, staff: Staff, two: Two) -> None:
    with pytest.raises(UserError, match="same_person"):
        merged(rt, staff, two.kept, two.kept)


def test_a_record_that_is_not_there_is_told(rt: Runtime, staff: Staff, two: Two) -> None:
    with pytest.raises(UserError, match="person_unknown"):
        merged(rt, staff, two.kept, 77, seen=(1, 1))
    with pytest.raises(UserError, match="merge_unknown"):
        undo_merge(rt, staff.clerk, 77, WHY)


def test_a_record_changed_since_it_was_seen_is_not_merged(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    seen = versions(rt, two.kept, two.gone)
    for stale in ((seen[0] + 1, seen[1]), (seen[0], seen[1] + 1)):
        with pytest.raises(UserError, match="record_changed"):
            merged(rt, staff, two.kept, two.gone, seen=stale)


def test_what_was_merged_away_is_merged_no_more(rt: Runtime, staff: Staff, two: Two) -> None:
    merged(rt, staff, two.kept, two.gone)
    for pair in ((two.kept, two.gone), (two.gone, two.kept)):
        with pytest.raises(UserError, match="already_merged"):
            merged(rt, staff, *pair)


def test_only_who_may_merge_does(rt: Runtime, staff: Staff, two: Two) -> None:
    seen = versions(rt, two.kept, two.gone)
    with pytest.raises(UserError, match="action_not_allowed"):
        merge_people(rt, staff.of[Role.SUPERVISOR], two.kept, two.gone, seen, WHY)
    done = merged(rt, staff, two.kept, two.gone)
    with pytest.raises(UserError, match="action_not_allowed"):
        undo_merge(rt, staff.of[Role.SUPERVISOR], done.id, WHY)


def test_both_records_have_the_merge_in_their_trail(rt: Runtime, staff: Staff, two: Two) -> None:
    done = merged(rt, staff, two.kept, two.gone)
    undo_merge(rt, staff.clerk, done.id, "разные люди")
    with rt.sessions.read() as session:
        events = session.execute(
            select(AuditEvent.action, AuditEvent.entity_id)
            .where(AuditEvent.action.in_(("person.merged", "person.merge_undone")))
            .order_by(AuditEvent.id)
        ).all()
    assert [tuple(event) for event in events] == [
        ("person.merged", str(two.kept)),
        ("person.merged", str(two.gone)),
        ("person.merge_undone", str(two.kept)),
        ("person.merge_undone", str(two.gone)),
    ]
    assert audit.verify(rt).broken == ()


def shape(rt: Runtime, *tables: str) -> dict[str, set[tuple[Any, ...]]]:
    """What these tables hold but for versions, which only rise."""
    rows = everything(rt)
    columns = {
        table: [name for name in rows[table][0]._fields if name != "version"] for table in tables
    }
    return {
        table: {tuple(str(getattr(row, name)) for name in columns[table]) for row in rows[table]}
        for table in tables
    }


def test_undoing_gives_back_exactly_what_came(rt: Runtime, staff: Staff, two: Two) -> None:
    tables = ("person", "person_key", "registration_case", "employment_card", "paper")
    before = shape(rt, *tables)
    done = merged(rt, staff, two.kept, two.gone)
    assert shape(rt, *tables) != before
    undone = undo_merge(rt, staff.clerk, done.id, "разные люди")
    assert shape(rt, *tables) == before
    assert (undone.undone_at, undone.may_undo) == (at("2021-07-01T10:00"), False)
    assert merges_of(rt, staff.clerk, two.gone) == (undone,)
    assert [paper.number for paper in page(rt, staff, two.gone).papers] == [two.notice]
    assert page(rt, staff, two.kept).papers == ()


def test_what_was_begun_since_stays_with_the_kept_one(
    rt: Runtime, staff: Staff, two: Two, clock: FrozenClock
) -> None:
    done = merged(rt, staff, two.kept, two.gone)
    clock.set("2021-08-02T10:00")
    end(rt, staff, case_of(rt, staff, two.kept).id)
    seen = page(rt, staff, two.kept)
    new = received(
        rt,
        staff.clerk,
        person=without_iin(surname="Ахметова"),
        person_id=seen.id,
        person_version=seen.version,
        card_version=seen.card_version,
    )
    undo_merge(rt, staff.clerk, done.id, "разные люди")
    assert case_of(rt, staff, two.kept).number == new.number
    assert case_of(rt, staff, two.gone).number == two.gone_case
    assert case_of(rt, staff, two.gone).state is CaseState.ENDED_BY_WISH


def test_who_was_parted_again_is_not_called_alike_any_more(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    done = merged(rt, staff, two.kept, two.gone)
    undo_merge(rt, staff.clerk, done.id, "разные люди")
    with rt.sessions.read() as session:
        kept = session.scalars(select(DoubleDecision)).one()
    assert (kept.person_id, kept.other_id, kept.reason) == (two.kept, two.gone, "разные люди")
    alike = {"surname": "Сәрсенова", "given_name": "Әйгерім", "birth_date": "1990-05-17"}
    assert len(probable_doubles(rt, staff.clerk, alike)) == 1
    assert probable_doubles(rt, staff.clerk, {**alike, "person_id": two.kept}) == ()


def test_a_merge_is_undone_once(rt: Runtime, staff: Staff, two: Two) -> None:
    done = merged(rt, staff, two.kept, two.gone)
    undo_merge(rt, staff.clerk, done.id, "разные люди")
    with pytest.raises(UserError, match="merge_undone"):
        undo_merge(rt, staff.clerk, done.id, "разные люди")
    again = merged(rt, staff, two.kept, two.gone)
    assert [view.id for view in merges_of(rt, staff.clerk, two.kept)] == [again.id, done.id]


def test_a_chain_of_merges_leads_to_its_end_and_is_undone_from_there(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    last = received(rt, staff.clerk, person=person_data(surname="Жүнісова"))
    end(rt, staff, last.case_id)
    first = merged(rt, staff, two.kept, two.gone)
    before = shape(rt, "person", "person_key", "registration_case")
    second = merged(rt, staff, last.person_id, two.kept)
    for id_ in (two.gone, two.kept):
        assert page(rt, staff, id_).id == last.person_id
    for text in ("сәрсенова", "ахметова", two.gone_case, two.notice):
        assert found(rt, staff, text) == [last.person_id]
    with pytest.raises(UserError, match="later_merge_first"):
        undo_merge(rt, staff.clerk, first.id, "разные люди")
    assert [view.may_undo for view in merges_of(rt, staff.clerk, two.gone)] == [True, False]
    undo_merge(rt, staff.clerk, second.id, "разные люди")
    assert shape(rt, "person", "person_key", "registration_case") == before
    undo_merge(rt, staff.clerk, first.id, "разные люди")
    assert page(rt, staff, two.gone).id == two.gone


def test_of_two_who_merge_each_way_at_once_the_second_is_told(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    seen = versions(rt, two.kept, two.gone)
    gate = Barrier(2)

    def run(act: Callable[[], MergeView]) -> str:
        gate.wait()
        try:
            act()
        except UserError as error:
            return error.code
        return "merged"

    acts = (
        partial(merge_people, rt, staff.clerk, two.kept, two.gone, seen, WHY),
        partial(merge_people, rt, staff.clerk, two.gone, two.kept, (seen[1], seen[0]), WHY),
    )
    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(run, acts)) == ["already_merged", "merged"]


def test_opening_the_other_writes_down_the_look_at_the_kept_one(
    rt: Runtime, staff: Staff, two: Two
) -> None:
    merged(rt, staff, two.kept, two.gone)
    open_person(rt, staff.clerk, two.gone)
    with rt.sessions.read() as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
    assert (last.action, last.entity_id) == ("person.viewed", str(two.kept))
