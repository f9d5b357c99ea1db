"""Many rows read by columns: the database joins each column into one text, and makes no row of it.

Of a register of 200,000 people that is a few long texts instead of two million rows; numpy and
`str.split` take them apart in less time than the rows alone would need to be handed over.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self

import numpy as np
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    String,
    any_,
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
NOTHING = -1
"""Instead of a number that is not known."""

Columns = list[Any]
"""Of each column that was asked for: whole numbers as an array, texts as a list ("": none)."""


class ColumnReader:
    """Reads selects without order, one after the other in the order given, on a thread of its own:
    the database works at the next one while the columns of the last are taken apart.

    Nobody else may use the session until all have been read.
    """

    def __init__(self, session: Session, asked: Mapping[str, Any]) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._coming = {
            name: (each.subquery().c, self._thread.submit(_joined, session, each))
            for name, each in asked.items()
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._thread.shutdown(cancel_futures=True)

    def columns(self, name: str) -> Columns:
        """The columns of one of them: numbers and flags as an array, all else as texts."""
        columns, coming = self._coming.pop(name)
        return _apart(columns, coming.result())


def among(session: Session, column: Any, ids: Collection[int]) -> Any:
    """Whether a column is one of many ids: one value to the database however many they are."""
    if session.get_bind().dialect.name == "sqlite":
        each = func.json_each(literal(json.dumps(sorted(ids)))).table_valued("value")
        return column.in_(select(each.c.value))
    return column == any_(literal(sorted(ids), ARRAY(BigInteger)))


def _is_number(column: ColumnElement[Any]) -> bool:
    return isinstance(column.type, Integer | Boolean)


def _joined(session: Session, asked: Any) -> Sequence[Any]:
    """How many rows there are, and each column in one text."""
    rows = asked.subquery()
    count, *joined = session.execute(_join(session, rows, plainly=True)).one()
    texts = [text for c, text in zip(rows.c, joined, strict=True) if not _is_number(c)]
    if any(text and text.count(_SEPARATOR) >= count for text in texts):
        count, *joined = session.execute(_join(session, rows, plainly=False)).one()
    return count, *joined


def _join(session: Session, rows: Any, *, plainly: bool) -> Any:
    """plainly: with what stands there, a separator too."""
    is_sqlite = session.get_bind().dialect.name == "sqlite"

    def numbers(column: ColumnElement[Any]) -> Any:
        if is_sqlite:  # its default separator is half as dear as one that is named, a cast too
            return func.group_concat(func.coalesce(column, NOTHING))
        number = cast(column, Integer) if isinstance(column.type, Boolean) else column
        return func.string_agg(cast(func.coalesce(number, NOTHING), String), _COMMA)

    def texts(column: ColumnElement[Any]) -> Any:
        text = type_coerce(column, String) if is_sqlite else cast(column, String)
        sure = text if plainly else func.replace(text, _SEPARATOR, " ")
        return func.aggregate_strings(func.coalesce(sure, ""), _SEPARATOR)

    joined = [numbers(column) if _is_number(column) else texts(column) for column in rows.c]
    return select(func.count(), *joined).select_from(rows)


def _apart(columns: Iterable[ColumnElement[Any]], joined: Sequence[Any]) -> Columns:
    count, *texts = joined
    return [
        _numbers(text) if _is_number(column) else _texts(text, count)
        for column, text in zip(columns, texts, strict=True)
    ]


def _numbers(text: str | None) -> Array:
    return np.fromstring(text, np.int64, sep=_COMMA) if text else np.empty(0, np.int64)


def _texts(text: str | None, count: int) -> Sequence[str]:
    return (text or "").split(_SEPARATOR) if count else []
