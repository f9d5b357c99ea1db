"""A statement put into SQL once and asked of the driver itself.

For the few statements that are asked inside a transaction for which others wait (docs/decisions/
0038): to go through SQLAlchemy took longer each time than the database needed to answer.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement


class _Form(NamedTuple):
    """The SQL for an engine. order: of the values, where they go by place; empty: by name."""

    sql: str
    order: tuple[str, ...]
    fixed: Mapping[str, Any]
    to_driver: Mapping[str, Callable[[Any], Any]]
    from_driver: Sequence[Callable[[Any], Any] | None]


class Prepared:
    """The statement; rows come as the driver gives them, words of a vocabulary as plain text."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._forms: dict[tuple[str, str], _Form] = {}

    def all(self, connection: Connection, given: Mapping[str, Any]) -> Sequence[Any]:
        """All rows of the answer."""
        form = self._form(connection.dialect)
        rows: Sequence[Any] = self._ask(connection, form, _given(form, given)).fetchall()
        return rows

    def typed(self, connection: Connection, row: Sequence[Any]) -> list[Any]:
        """A row that came as the driver gives it, as its columns' types have it."""
        acts = self._form(connection.dialect).from_driver
        return [act(value) if act else value for act, value in zip(acts, row, strict=True)]

    def first(self, connection: Connection, given: Mapping[str, Any]) -> Any:
        """The first row of the answer, None where there is none."""
        form = self._form(connection.dialect)
        return self._ask(connection, form, _given(form, given)).fetchone()

    def do(self, connection: Connection, *given: Mapping[str, Any]) -> None:
        """Carry it out, once for each of what is given."""
        self.do_ready(connection, [self.ready(connection, each) for each in given])

    def ready(self, connection: Connection, given: Mapping[str, Any]) -> Any:
        """What is given as the driver takes it, for `do_ready`: of many it takes its time."""
        return _given(self._form(connection.dialect), given)

    def do_ready(self, connection: Connection, ready: Sequence[Any]) -> None:
        """Carry it out, once for each of what was made ready."""
        form, many = self._form(connection.dialect), len(ready) != 1
        self._ask(connection, form, ready if many else ready[0], many=many)

    def _ask(self, connection: Connection, form: _Form, given: Any, *, many: bool = False) -> Any:
        driver: Any = connection.connection.dbapi_connection
        try:
            cursor = driver.cursor()
            (cursor.executemany if many else cursor.execute)(form.sql, given)
        except Exception as error:
            faults = connection.dialect.loaded_dbapi.Error
            if not isinstance(error, faults):
                raise
            raise DBAPIError.instance(
                form.sql, None, error, faults, hide_parameters=True, dialect=connection.dialect
            ) from error
        return cursor

    def _form(self, dialect: Dialect) -> _Form:
        key = (dialect.name, dialect.driver)
        if key not in self._forms:
            self._forms[key] = _formed(self._statement, dialect)
        return self._forms[key]


def _formed(statement: ClauseElement, dialect: Dialect) -> _Form:
    compiled: Any = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    binds = {name: bound for bound, name in compiled.bind_names.items()}
    made = {
        name: bound.type.dialect_impl(dialect).bind_processor(dialect)
        for name, bound in binds.items()
    }
    to_driver = {name: act for name, act in made.items() if act}
    fixed = {
        name: to_driver[name](bound.value) if name in to_driver else bound.value
        for name, bound in binds.items()
        if not bound.required
    }
    from_driver = [
        column.type.dialect_impl(dialect).result_processor(dialect, None)
        for column in getattr(statement, "selected_columns", ())
    ]
    order = tuple(compiled.positiontup or ())
    return _Form(str(compiled), order, fixed, to_driver, from_driver)


def _given(form: _Form, given: Mapping[str, Any]) -> Any:
    """The values as the driver takes them."""
    values = dict(form.fixed)
    for name, value in given.items():
        act = form.to_driver.get(name)
        values[name] = act(value) if act else value
    return tuple(values[name] for name in form.order) if form.order else values
