"""The trail proves itself: what a forger changes, takes away or adds is found and named."""

from pathlib import Path

import pytest
from factories import Staff, iin, person_data, received, registered
from sqlalchemy import func, select, text

from app.core.errors import UserError
from app.data_folder import keep_log
from app.models import AuditEvent, AuditHead
from app.services import audit
from app.services.runtime import Runtime


@pytest.fixture
def events(rt: Runtime, staff: Staff) -> int:
    """A trail of some length; how many events it has."""
    registered(rt, staff.clerk)
    report = audit.verify(rt)
    assert report.broken == ()
    return report.events


def forge(rt: Runtime, *statements: str) -> None:
    """What one can do who owns the database: take the triggers away first."""
    away = {
        "sqlite": ["DROP TRIGGER audit_event_no_update", "DROP TRIGGER audit_event_no_delete"],
        "postgresql": ["DROP TRIGGER audit_event_append_only ON audit_event"],
    }
    with rt.sessions.begin() as session:
        for statement in (*away[rt.sessions.engine.dialect.name], *statements):
            session.execute(text(statement))


def broken(rt: Runtime) -> tuple[tuple[int, str], ...]:
    return audit.verify(rt).broken


COLUMNS = ("at", "account_id", "login", "action", "entity", "entity_id", "before", "after", "hash")


@pytest.mark.parametrize("column", COLUMNS)
def test_a_changed_row_is_found(rt: Runtime, events: int, column: str) -> None:
    values = {"at": "'2020-01-01 00:00:00'", "account_id": "77"}
    number, value = events - 2, values.get(column, "'x'")
    forge(rt, f"UPDATE audit_event SET {column} = {value} WHERE id = {number}")
    first, *others = broken(rt)
    assert first == (number, "changed")
    # A false hash makes the row after it false as well.
    assert others == ([(number + 1, "changed")] if column == "hash" else [])


def test_a_row_changed_with_a_hash_to_fit_shows_in_the_next(rt: Runtime, events: int) -> None:
    with rt.sessions.read() as session:
        before, row = session.scalars(
            select(AuditEvent).where(AuditEvent.id.in_([2, 3])).order_by(AuditEvent.id)
        )
        row.login = "nobody"
        fitting = audit._hash(before.hash, row)
    forge(rt, f"UPDATE audit_event SET login = 'nobody', hash = '{fitting}' WHERE id = 3")
    assert broken(rt) == ((4, "changed"),)


def test_the_last_row_changed_with_a_hash_to_fit_does_not_fit_the_head(
    rt: Runtime, events: int
) -> None:
    with rt.sessions.read() as session:
        before, row = session.scalars(
            select(AuditEvent).where(AuditEvent.id >= events - 1).order_by(AuditEvent.id)
        )
        row.after = "{}"
        fitting = audit._hash(before.hash, row)
    forge(rt, f"UPDATE audit_event SET after = '{{}}', hash = '{fitting}' WHERE id = {events}")
    assert broken(rt) == ((events, "changed"),)


@pytest.mark.parametrize(
    ("away", "found"),
    [("= 1", [1]), ("= 5", [5]), ("IN (5, 6, 9)", [5, 6, 9])],
    ids=["first", "middle", "several"],
)
def test_a_missing_row_is_found_and_only_that(
    rt: Runtime, events: int, away: str, found: list[int]
) -> None:
    forge(rt, f"DELETE FROM audit_event WHERE id {away}")
    assert broken(rt) == tuple((number, "missing") for number in found)


def test_a_cut_tail_is_found(rt: Runtime, events: int) -> None:
    forge(rt, f"DELETE FROM audit_event WHERE id > {events - 2}")
    assert broken(rt) == ((events - 1, "missing"), (events, "missing"))


@pytest.mark.parametrize("number", ["0", "(SELECT max(id) + 1 FROM audit_event)"])
def test_an_added_row_is_found(rt: Runtime, events: int, number: str) -> None:
    columns = ", ".join(COLUMNS)
    forge(
        rt,
        f"INSERT INTO audit_event (id, {columns}) "
        f"SELECT {number}, {columns} FROM audit_event WHERE id = {events}",
    )
    assert [fault for _, fault in broken(rt)] == ["added"]


def test_a_removed_head_is_found(rt: Runtime, events: int) -> None:
    forge(rt, "DELETE FROM audit_head")
    assert {fault for _, fault in broken(rt)} == {"added"}


def test_the_report_counts_the_events_and_gives_the_head(rt: Runtime, events: int) -> None:
    with rt.sessions.read() as session:
        head = session.scalars(select(AuditHead)).one()
        assert session.scalar(select(func.count()).select_from(AuditEvent)) == events
    assert audit.verify(rt) == audit.AuditReport(events, head.hash, ())


def test_what_is_refused_leaves_no_event(rt: Runtime, staff: Staff, events: int) -> None:
    taken = person_data()
    received(rt, staff.clerk, person=taken)
    before = audit.verify(rt)
    with pytest.raises(UserError):
        received(rt, staff.clerk, person=taken)
    assert audit.verify(rt) == before


def test_canonical_json_is_written_in_one_way_only(rt: Runtime) -> None:
    values = {"b": frozenset({"ә", "а"}), "a": rt.clock.now()}
    assert audit.canonical(values) == '{"a": "2021-07-01T04:00:00+00:00", "b": ["а", "ә"]}'


def test_the_log_says_where_a_fault_was_and_nothing_of_whom(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    import logging

    folder = tmp_path / "log"
    folder.mkdir()
    keep_log(folder)
    log = logging.getLogger("tereze")
    person = person_data(iin=iin())
    received(rt, staff.clerk, person=person)
    try:
        with rt.sessions.begin() as session:
            columns = "surname, given_name, patronymic, iin, sex, birth_date, citizenship"
            session.execute(
                text(
                    f"INSERT INTO person ({columns}, created_at, version) "
                    "VALUES (:surname, :given_name, '', :iin, 'female', '1990-05-17', 'KZ', "
                    "'2021-07-01', 1)"
                ),
                {"surname": person.surname, "given_name": "Ә", "iin": person.iin},
            )
    except Exception as error:
        log.error("fault of the program", exc_info=error)
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    written = (folder / "tereze.log").read_text(encoding="utf-8")
    assert "IntegrityError" in written
    assert "test_audit_trail.py" in written
    assert person.iin is not None
    assert person.iin not in written
    assert person.surname not in written
