"""Many rows read by columns: the database joins each column into one text, and makes no row of it.

Of a register of 200,000 people that is a few long texts instead of two million rows; numpy and
`str.split` take them apart in less time than the rows alone would need to be handed over.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Self

import numpy as np
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    String,
    any_,
    bindparam,
    cast,
    func,
    literal,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session
from sqlalchemy.types import Boolean, Integer

from app.matching.arrays import Array

_SEPARATOR = "\x1f"
"""Stands between two values (ASCII: unit separator); in a text it becomes a space."""
_COMMA = ","
"""Stands between two numbers."""
SQLITE = "sqlite"
_GIVEN = "given"
NOTHING = -1
"""Instead of a number that is not known."""

Columns = list[Any]
"""Of each column that was asked for: whole numbers as an array, texts as a list ("": none)."""


class Asked:
    """A select without order, prepared once to be read by columns whenever it is wanted.

    dialect: the database's. With `among_given` it is of the ids that are given each time.
    """

    def __init__(self, asked: Any, dialect: str) -> None:
        rows = asked.subquery()
        self.is_number = [isinstance(column.type, Integer | Boolean) for column in rows.c]
        self._plain = self._joined(rows, dialect, plainly=True)
        self._careful = self._joined(rows, dialect, plainly=False)

    def _joined(self, rows: Any, dialect: str, *, plainly: bool) -> Any:
        """plainly: with what stands there, a separator too."""
        is_sqlite = dialect == SQLITE

        def numbers(column: ColumnElement[Any]) -> Any:
            if is_sqlite:  # its default separator is half as dear as one that is named, a cast too
                return func.group_concat(func.coalesce(column, NOTHING))
            number = cast(column, Integer) if isinstance(column.type, Boolean) else column
            return func.string_agg(cast(func.coalesce(number, NOTHING), String), _COMMA)

        def texts(column: ColumnElement[Any]) -> Any:
            text = type_coerce(column, String) if is_sqlite else cast(column, String)
            sure = text if plainly else func.replace(text, _SEPARATOR, " ")
            return func.aggregate_strings(func.coalesce(sure, ""), _SEPARATOR)

        joined = [
            numbers(column) if is_number else texts(column)
            for column, is_number in zip(rows.c, self.is_number, strict=True)
        ]
        return select(func.count(), *joined).select_from(rows)

    def read(self, session: Session, ids: Collection[int] | None) -> Sequence[Any]:
        """How many rows there are, and each column in one text."""
        given = {} if ids is None else {_GIVEN: _value(session, ids)}
        connection = session.connection()
        count, *joined = connection.execute(self._plain, given).one()
        texts = [text for text, number in zip(joined, self.is_number, strict=True) if not number]
        if any(text and text.count(_SEPARATOR) >= count for text in texts):
            count, *joined = connection.execute(self._careful, given).one()
        return count, *joined

    def apart(self, read: Sequence[Any]) -> Columns:
        """The columns of what was read: numbers and flags as an array, all else as texts."""
        count, *joined = read
        return [
            _numbers(text) if number else _texts(text, count)
            for text, number in zip(joined, self.is_number, strict=True)
        ]


class ColumnReader:
    """Reads one after the other, in the order in which they are asked, on a thread of its own: the
    database works at the next one while the columns of the last are taken apart.

    Nobody else may use the session until all have been read.
    """

    def __init__(self, session: Session) -> None:
        self._session, self._thread = session, ThreadPoolExecutor(1)
        self._coming: dict[str, tuple[Asked, Future[Sequence[Any]]]] = {}

    def ask(self, asked: Mapping[str, Asked], ids: Collection[int] | None = None) -> None:
        """Begin to read all of these; ids: those that are given."""
        for name, each in asked.items():
            self._coming[name] = each, self._thread.submit(each.read, self._session, ids)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._thread.shutdown(cancel_futures=True)

    def columns(self, name: str) -> Columns:
        """The columns of one of them."""
        asked, coming = self._coming.pop(name)
        return asked.apart(coming.result())


def among(session: Session, column: Any, ids: Collection[int]) -> Any:
    """Whether a column is one of many ids: one value to the database however many they are."""
    return _is_among(column, session.get_bind().dialect.name, literal(_value(session, ids)))


def among_given(column: Any, dialect: str) -> Any:
    """The same of ids that are given when it is asked."""
    return _is_among(column, dialect, bindparam(_GIVEN))


def _is_among(column: Any, dialect: str, ids: ColumnElement[Any]) -> Any:
    if dialect == SQLITE:
        return column.in_(select(func.json_each(ids).table_valued("value").c.value))
    return column == any_(type_coerce(ids, ARRAY(BigInteger)))


def _value(session: Session, ids: Collection[int]) -> Any:
    found = sorted(ids)
    return json.dumps(found) if session.get_bind().dialect.name == SQLITE else found


def _numbers(text: str | None) -> Array:
    return np.fromstring(text, np.int64, sep=_COMMA) if text else np.empty(0, np.int64)


def _texts(text: str | None, count: int) -> Sequence[str]:
    return (text or "").split(_SEPARATOR) if count else []
