"""What stands in the database, to compare with what should."""

from typing import Any

from factories import Staff
from sqlalchemy import select

from app.models import Base, RegistrationCase
from app.services.case_steps import end_by_wish
from app.services.case_views import CaseView
from app.services.person_page import PersonPage, open_person
from app.services.runtime import Runtime


def one(rt: Runtime, table: type[Base]) -> Any:
    """The only row of a table."""
    with rt.sessions.read() as session:
        return session.scalars(select(table)).one()


def everything(rt: Runtime) -> dict[str, list[Any]]:
    """All rows of all tables."""
    with rt.sessions.read() as session:
        tables = Base.metadata.sorted_tables
        return {table.name: list(session.execute(select(table)).all()) for table in tables}


def page(rt: Runtime, staff: Staff, person_id: int) -> PersonPage:
    """A person's page as the clerk sees it."""
    return open_person(rt, staff.clerk, person_id)


def case_of(rt: Runtime, staff: Staff, person_id: int) -> CaseView:
    """The person's latest case."""
    case = page(rt, staff, person_id).case
    assert case is not None
    return case


def end(rt: Runtime, staff: Staff, case_id: int) -> None:
    """The case ends by the person's wish (L13.1)."""
    with rt.sessions.read() as session:
        version = session.get_one(RegistrationCase, case_id).version
    end_by_wish(rt, staff.clerk, case_id, version)
