"""A statement put into SQL once and asked of the driver itself.

For the few statements that are asked inside a transaction for which others wait (docs/decisions/
0038): to go through SQLAlchemy took longer each time than the database needed to answer.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement

_LATE = "tereze_late"
"""What of a connection waits to be sent; there only where it may wait."""

_Said = tuple[str, Any]
"""A statement in SQL, and its values as the driver takes them."""


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
        (rows,) = together(connection, (self, given))
        return rows

    def typed(self, connection: Connection, row: Sequence[Any]) -> list[Any]:
        """A row that came as the driver gives it, as its columns' types have it."""
        acts = self._form(connection.dialect).from_driver
        return [act(value) if act else value for act, value in zip(acts, row, strict=True)]

    def first(self, connection: Connection, given: Mapping[str, Any]) -> Any:
        """The first row of the answer, None where there is none."""
        rows = self.all(connection, given)
        return rows[0] if rows else None

    def do(self, connection: Connection, *given: Mapping[str, Any]) -> None:
        """Carry it out, once for each of what is given."""
        self.do_ready(connection, [self.ready(connection, each) for each in given])

    def ready(self, connection: Connection, given: Mapping[str, Any]) -> Any:
        """What is given as the driver takes it, for `do_ready`: of many it takes its time."""
        return _given(self._form(connection.dialect), given)

    def do_ready(self, connection: Connection, ready: Sequence[Any]) -> None:
        """Carry it out, once for each of what was made ready.

        On PostgreSQL it is sent with the next statement, or with the commit (`send_late`): nobody
        waits for its answer, and what it is refused for is said there.
        """
        form = self._form(connection.dialect)
        late = connection.info.get(_LATE)
        if late is not None and len(ready) == 1:
            late.append((form.sql, ready[0]))
            return
        _send(connection)
        driver: Any = connection.connection.dbapi_connection
        with _named_fault(connection.dialect, form.sql):
            if len(ready) == 1:
                driver.cursor().execute(form.sql, ready[0])
            else:
                driver.cursor().executemany(form.sql, ready)

    def _form(self, dialect: Dialect) -> _Form:
        key = (dialect.name, dialect.driver)
        if key not in self._forms:
            self._forms[key] = _formed(self._statement, dialect)
        return self._forms[key]


def together(
    connection: Connection, *asked: tuple[Prepared, Mapping[str, Any]]
) -> list[Sequence[Any]]:
    """The rows of several questions, none of which needs another's answer: on PostgreSQL in one
    journey to the server and back, with what was to be carried out before them."""
    dialect = connection.dialect
    ready = [(form := each._form(dialect), _given(form, given)) for each, given in asked]
    if _LATE in connection.info:
        return _answers(connection, [(form.sql, values) for form, values in ready])
    driver: Any = connection.connection.dbapi_connection
    rows = []
    for form, values in ready:
        with _named_fault(dialect, form.sql):
            rows.append(driver.cursor().execute(form.sql, values).fetchall())
    return rows


def send_late(engine: Engine) -> None:
    """From now on what is only carried out waits for the next journey to PostgreSQL's server."""

    def begun(connection: Connection) -> None:
        connection.info[_LATE] = []

    def sent(connection: Connection, *_statement: object) -> None:
        _send(connection)

    def committed(connection: Connection) -> None:
        if connection.info.get(_LATE):
            _answers(connection, [], commit=True)

    event.listen(engine, "begin", begun, insert=True)
    event.listen(engine, "before_cursor_execute", sent)
    event.listen(engine, "commit", committed)


def _send(connection: Connection) -> None:
    """What waits goes first: the order is that in which it was said."""
    if connection.info.get(_LATE):
        _answers(connection, [])


def _answers(
    connection: Connection, asked: Sequence[_Said], *, commit: bool = False
) -> list[Sequence[Any]]:
    """commit: with it the transaction ends; SQLAlchemy's own commit finds nothing to do then."""
    late, connection.info[_LATE] = connection.info[_LATE], []
    driver: Any = connection.connection.dbapi_connection
    first = (*late, *asked)[0][0]
    with _named_fault(connection.dialect, first):
        if not late and len(asked) == 1:
            return [driver.cursor().execute(*asked[0], prepare=True).fetchall()]
        with driver.pipeline():
            for said in late:
                driver.cursor().execute(*said, prepare=True)
            cursors = [driver.cursor().execute(*said, prepare=True) for said in asked]
            if commit:
                driver.commit()
        return [cursor.fetchall() for cursor in cursors]


@contextmanager
def _named_fault(dialect: Dialect, sql: str) -> Iterator[None]:
    """What the driver says of it, as SQLAlchemy says it."""
    try:
        yield
    except dialect.loaded_dbapi.Error as error:
        faults = dialect.loaded_dbapi.Error
        raise DBAPIError.instance(
            sql, None, error, faults, hide_parameters=True, dialect=dialect
        ) from error


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
    return tuple(map(values.__getitem__, form.order)) if form.order else values
