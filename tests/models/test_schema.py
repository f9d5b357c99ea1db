"""What the schema itself holds, whoever writes to it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from factories import Staff, card_data, iin, person_data, registered
from fakes import at
from sqlalchemy import (
    CheckConstraint,
    Column,
    Enum,
    Table,
    func,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError
from vacancies_made import registered_vacancy

from app.core.errors import UserError
from app.core.vocabulary import CaseState, Channel, DocumentKind
from app.models import (
    Application,
    AuditEvent,
    Base,
    CardRevision,
    CaseEvent,
    CaseTerm,
    Centre,
    EmploymentCard,
    KeptSelection,
    PackageDocument,
    Paper,
    PaperPrint,
    Person,
    PersonKey,
    RegistrationCase,
    VacancyEvent,
)
from app.models.base import Moment
from app.models.database import HEAD, Sessions, open_database
from app.services.kept_selections import keep_selection
from app.services.papers import record_print
from app.services.runtime import Runtime
from app.services.selection import best_candidates

APPEND_ONLY = (AuditEvent, CaseEvent, CardRevision, KeptSelection, Paper, PaperPrint, VacancyEvent)


@pytest.fixture
def empty(empty_url: str) -> Iterator[Sessions]:
    sessions = open_database(empty_url)
    yield sessions
    sessions.close()


@pytest.fixture
def case(rt: Runtime, staff: Staff) -> int:
    """A registered job seeker's case, with all that belongs to it, and a vacancy beside it."""
    done = registered(rt, staff.clerk)
    assert done.notice_id is not None
    record_print(rt, staff.clerk, done.notice_id, staff.clerk.language)
    vacancy_id = registered_vacancy(rt, staff.clerk).vacancy_id
    keep_selection(rt, staff.clerk, vacancy_id, best_candidates(rt, staff.clerk, vacancy_id))
    with rt.sessions.read() as session:
        return session.scalars(select(RegistrationCase.id)).one()


def test_the_steps_give_exactly_the_models_tables(empty: Sessions) -> None:
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_the_steps_give_exactly_the_models_check_constraints(empty: Sessions) -> None:
    seen = inspect(empty.engine)
    for table in Base.metadata.tables.values():
        found = {check["name"] for check in seen.get_check_constraints(table.name)}
        assert found == checks_of(table)


def checks_of(table: Table) -> set[Any]:
    return {c.name for c in table.constraints if isinstance(c, CheckConstraint)}


def test_opening_again_changes_nothing(empty_url: str) -> None:
    open_database(empty_url).close()
    again = open_database(empty_url)
    with again.read() as session:
        assert session.execute(text("SELECT version_num FROM alembic_version")).all() == [(HEAD,)]
    again.close()


def change(rt: Runtime, *statements: Any) -> None:
    with rt.sessions.begin() as session:
        for statement in statements:
            session.execute(statement)


VOCABULARIES = [
    column
    for table in Base.metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, Enum)
]

FITTING = {
    "person.iin": "0" * 12,
    "registration_case.state": "refused",
    "registration_case.closed_at": at("2021-07-01T10:00"),
    "plan_action.item": 1,
    "case_term.case_id": 1,
    "ticket.called_by": 1,
    "vacancy.state": "vacancy_withdrawn",
    "vacancy.occupation": "2",
    "agency_figures.contract_id": 1,
}


def test_a_word_outside_its_vocabulary_is_refused(rt: Runtime) -> None:
    for column in VOCABULARIES:
        values = {each.name: sample(each) for each in column.table.columns}
        with pytest.raises(IntegrityError, match=f"ck_{column.table.name}_{column.type.name}"):
            change(rt, insert(column.table).values({**values, column.name: "nowhere"}))


def sample(column: Column[Any]) -> Any:
    """Something that fits the column, so that only the word is at fault."""
    if str(column) in FITTING:
        return FITTING[str(column)]
    if isinstance(column.type, Moment):
        return at("2021-07-01T10:00")
    if isinstance(column.type, Enum):
        return column.type.enums[0]
    kind = column.type.python_type
    samples: dict[type, Any] = {
        bool: False,
        str: "x",
        dict: {},
        bytes: b"x",
        date: date(2021, 7, 1),
    }
    return None if column.nullable else samples.get(kind, 7)


def test_a_person_has_one_open_case(rt: Runtime, case: int) -> None:
    with pytest.raises(IntegrityError):
        change(
            rt,
            insert(RegistrationCase).values(
                number="2021-9",
                person_id=select(Person.id).scalar_subquery(),
                state=CaseState.APPLICANT,
                edition="259-2021",
                opened_at=at("2021-07-01T10:00"),
                version=1,
            ),
        )


def test_a_case_that_is_over_leaves_room_for_another(rt: Runtime, case: int) -> None:
    over = {"state": CaseState.ENDED_BY_WISH, "closed_at": at("2021-07-02T10:00")}
    again = {"number": "2021-9", "state": CaseState.APPLICANT, "edition": "259-2021"}
    change(
        rt,
        update(RegistrationCase).values(over),
        insert(RegistrationCase).values(
            **again,
            person_id=select(Person.id).scalar_subquery(),
            opened_at=at("2021-07-03T10:00"),
            version=1,
        ),
    )
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(RegistrationCase)) == 2


@pytest.mark.parametrize(
    "values",
    [
        {"state": CaseState.ENDED_BY_WISH},
        {"closed_at": at("2021-07-02T10:00")},
        {"state": CaseState.REFUSED, "closed_at": at("2020-07-02T10:00")},
    ],
    ids=["over_without_a_day", "a_day_but_not_over", "over_before_it_began"],
)
def test_a_case_is_closed_with_its_state_and_after_its_opening(
    rt: Runtime, case: int, values: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        change(rt, update(RegistrationCase).values(values))


def test_an_iin_belongs_to_one_person(rt: Runtime, case: int) -> None:
    with rt.sessions.read() as session:
        taken = session.scalars(select(Person.iin)).one()
    with pytest.raises(IntegrityError):
        enter(rt, iin=taken)


@pytest.mark.parametrize(
    "changes",
    [
        {"iin": None},
        {"no_iin_reason": "foreigner"},
        {"iin": "12345"},
        {"birth_date": date(1899, 12, 31)},
        {"surname": ""},
        {"given_name": ""},
    ],
    ids=["no_iin_no_reason", "iin_and_reason", "short_iin", "too_old", "no_surname", "no_name"],
)
def test_a_person_who_cannot_be_is_refused(rt: Runtime, changes: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError):
        enter(rt, **changes)


def enter(rt: Runtime, **changes: Any) -> None:
    values = vars(person_data()) | changes
    change(rt, insert(Person).values(**values, created_at=rt.clock.now(), version=1))


@pytest.mark.parametrize(
    "changes",
    [
        {"identity_issued_on": date(2028, 3, 2)},
        {"lowest_pay": -1, "highest_pay": None},
        {"lowest_pay": 2, "highest_pay": 1},
    ],
    ids=["issued_after_expiry", "negative_pay", "pay_order"],
)
def test_a_card_that_contradicts_itself_is_refused(
    rt: Runtime, case: int, changes: dict[str, Any]
) -> None:
    with pytest.raises(IntegrityError):
        change(rt, update(EmploymentCard).values(changes))


def test_a_document_ends_after_it_was_issued(rt: Runtime, case: int) -> None:
    with pytest.raises(IntegrityError):
        change(
            rt,
            update(PackageDocument)
            .where(PackageDocument.kind == DocumentKind.IDENTITY)
            .values(valid_until=date(2018, 2, 28)),
        )


def test_a_term_is_due_after_it_starts(rt: Runtime, case: int) -> None:
    with pytest.raises(IntegrityError):
        change(rt, update(CaseTerm).values(due_at=at("2020-01-01T10:00")))


def test_a_term_of_the_same_code_runs_once_at_a_time(rt: Runtime, case: int) -> None:
    with pytest.raises(IntegrityError):
        change(rt, update(CaseTerm).values(code="24", ended_at=None))


def test_there_is_one_centre(rt: Runtime) -> None:
    with pytest.raises(IntegrityError):
        change(rt, update(Centre).values(id=2))


@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET id = id + 1000"])
def test_what_was_written_down_is_never_altered(rt: Runtime, case: int, statement: str) -> None:
    for table in APPEND_ONLY:
        name = table.__tablename__
        with pytest.raises(DBAPIError, match=f"{name} is append-only"):
            change(rt, text(statement.format(name)))


@pytest.mark.parametrize(
    "statement",
    [
        insert(PersonKey).values(key="x", person_id=999),
        insert(Application).values(
            case_id=999,
            channel=Channel.CENTRE,
            received_at=at("2021-07-01T10:00"),
            counted_from=date(2021, 7, 1),
            other_region=False,
            has_job=False,
            has_earnings=False,
            signed=True,
            information_given=True,
            portal_explained=False,
        ),
    ],
    ids=["person_key", "application"],
)
def test_nothing_refers_to_what_is_not_there(rt: Runtime, statement: Any) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        change(rt, statement)


def test_a_person_with_a_case_cannot_be_removed(rt: Runtime, case: int) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        change(rt, text("DELETE FROM person"))


def test_a_moment_comes_back_in_the_centres_zone(rt: Runtime, case: int) -> None:
    with rt.sessions.read() as session:
        opened = session.scalars(select(RegistrationCase.opened_at)).one()
    assert opened.isoformat() == "2021-07-01T10:00:00+06:00"


def test_a_moment_without_a_zone_is_not_stored(rt: Runtime, case: int) -> None:
    with pytest.raises(StatementError, match="zone"):
        change(rt, update(CaseTerm).values(due_at=rt.clock.now().replace(tzinfo=None)))


@pytest.mark.parametrize(
    ("record", "name", "longest"),
    [(Person(), "surname", 60), (EmploymentCard(), "wanted_detail", 200)],
    ids=["surname", "wanted_detail"],
)
def test_a_text_longer_than_its_column_is_refused_before_it_is_written(
    record: Base, name: str, longest: int
) -> None:
    setattr(record, name, "ә" * longest)
    with pytest.raises(UserError, match="text_too_long") as refused:
        setattr(record, name, "ә" * (longest + 1))
    assert refused.value.field == name
    assert refused.value.params == {"length": longest}


def test_an_iin_made_for_tests_is_somebodys_own() -> None:
    assert iin() != iin()
    assert card_data().identity_number == "045671234"
