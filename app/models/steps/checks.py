"""Changes what a table allows, in place, on both engines."""

import re
from collections.abc import Callable

from alembic import op
from sqlalchemy import text


def replace_check(table: str, name: str, condition: str) -> None:
    """Let the named CHECK of a table hold another condition, that the rows already meet.

    SQLite cannot alter one; its manual has the schema's text changed for it, without a copy of
    the table (sqlite.org/lang_altertable.html, 7): rows, triggers and references stay untouched.
    """
    if op.get_bind().dialect.name != "sqlite":
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({condition})")
        return
    _rewrite(table, lambda schema: _with_check(schema, name, condition))


def add_check(table: str, name: str, condition: str) -> None:
    """Let a table hold one condition more, that its rows already meet."""
    if op.get_bind().dialect.name != "sqlite":
        op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({condition})")
        return
    added = f", CONSTRAINT {name} CHECK ({condition}))"
    _rewrite(table, lambda schema: schema.rstrip().removesuffix(")") + added)


def append_only(table: str) -> None:
    """Let nobody change or take away a row of the table."""
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
        return
    # The function stands since the first step.
    for name, when in (("append_only", "UPDATE OR DELETE"), ("no_truncate", "TRUNCATE")):
        each = "STATEMENT" if when == "TRUNCATE" else "ROW"
        op.execute(
            f"CREATE TRIGGER {table}_{name} BEFORE {when} ON {table} "
            f"FOR EACH {each} EXECUTE FUNCTION append_only()"
        )


def _rewrite(table: str, change: Callable[[str], str]) -> None:
    bind = op.get_bind()
    master = "sqlite_master WHERE type = 'table' AND name = :table"
    schema = bind.execute(text(f"SELECT sql FROM {master}"), {"table": table}).scalar_one()
    changed = change(schema)
    if changed == schema:
        raise LookupError(f"nothing to change in {table}")
    version = bind.exec_driver_sql("PRAGMA schema_version").scalar_one()
    bind.exec_driver_sql("PRAGMA writable_schema = ON")
    bind.execute(
        text("UPDATE sqlite_master SET sql = :sql WHERE type = 'table' AND name = :table"),
        {"sql": changed, "table": table},
    )
    bind.exec_driver_sql(f"PRAGMA schema_version = {version + 1}")
    bind.exec_driver_sql("PRAGMA writable_schema = OFF")


def allow_null(table: str, column: str) -> None:
    """Let a column hold nothing as well; on SQLite in the schema's text, as `replace_check`."""
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column(table, column, nullable=True)
        return
    _rewrite(table, lambda schema: re.sub(rf"(\b{column} [A-Z]+) NOT NULL", r"\1", schema, count=1))


def one_of(column: str, values: tuple[str, ...]) -> str:
    """The condition of a column that holds the words of a vocabulary."""
    words = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({words})"


def _with_check(schema: str, name: str, condition: str) -> str:
    found = re.search(rf"CONSTRAINT {name} CHECK \(", schema)
    if found is None:
        raise LookupError(f"no CHECK {name}")
    end, depth = found.end(), 1
    while depth:
        depth += {"(": 1, ")": -1}.get(schema[end], 0)
        end += 1
    return f"{schema[: found.end()]}{condition}){schema[end:]}"
