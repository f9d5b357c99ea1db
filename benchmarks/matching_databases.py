"""SQLite, PostgreSQL and DuckDB in benchmarks/matching.py: each filled, indexed, and asked."""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.matching_columns import Asked, Known
from benchmarks.matching_data import JOBS, LICENCES, STUDIED, Column
from benchmarks.matching_scans import Row
from benchmarks.matching_sql import (
    DUCKDB,
    MONTHS,
    MOST_SKILLS,
    POSTGRES,
    SQLITE,
    Dialect,
    Names,
    Value,
    as_text,
    asked_values,
    known_values,
    mine_rows,
    people_statement,
    vacancies_statement,
)
from benchmarks.matching_tables import group_of

CHUNK = 20_000
MINE = (
    "(SELECT unnest({0}) AS mine, unnest({1}) AS tier, unnest({2}) AS points, "
    "unnest({3}) AS worked) AS own"
)
POSTGRES_TYPES = {
    "int8": "smallint",
    "int16": "smallint",
    "int32": "integer",
    "int64": "bigint",
}
INDEXES = {
    "people": ("people (moves, district)",),
    "held": ("held (occ, moves, district, person)", "held (grp, moves, district, person)"),
    "skilled": ("skilled (skill, moves, district, person)",),
    "vacancies": ("vacancies (occ, remote, district)", "vacancies (remote, district)"),
}


def people_table(columns: Mapping[str, Column]) -> dict[str, Column]:
    """The people's columns as a table has them: ids from the longest waiting on."""
    kept = {name: each for name, each in columns.items() if name not in ("row", "skills")}
    return {"id": np.arange(len(columns["row"]), dtype=np.int32)} | kept


def held_table(columns: Mapping[str, Column]) -> dict[str, Column]:
    """Each occupation that a person has something to do with, with where he can work."""
    known = ["occ", *(f"j{at}" for at in range(JOBS)), *(f"s{at}" for at in range(STUDIED))]
    person = np.tile(np.arange(len(columns["row"]), dtype=np.int32), len(known))
    occupation = np.concatenate([columns[name] for name in known])
    held = np.unique(occupation.astype(np.int64) << 32 | person)
    held = held[held >> 32 > 0]
    person, occupation = (held & 0xFFFFFFFF).astype(np.int32), (held >> 32).astype(np.int16)
    return {
        "occ": occupation,
        "grp": group_of()[occupation],
        "moves": columns["moves"][person],
        "district": columns["district"][person],
        "person": person,
    }


def skilled_table(columns: Mapping[str, Column]) -> dict[str, Column]:
    """Each skill of a person, with where he can work."""
    person, slot = np.nonzero(columns["skills"] >= 0)
    return {
        "skill": columns["skills"][person, slot],
        "moves": columns["moves"][person],
        "district": columns["district"][person],
        "person": person.astype(np.int32),
    }


def vacancies_table(columns: Mapping[str, Column]) -> dict[str, Column]:
    """The vacancies' columns as a table has them."""
    kept = {name: each for name, each in columns.items() if name not in ("row", "skills")}
    bits = columns["licences"][:, None] >> np.arange(20) & 1
    order = np.argsort(bits == 0, axis=1, kind="stable")[:, :LICENCES]
    many = columns["many_licences"][:, None]
    licences = np.where(np.arange(LICENCES) < many, order, 30).astype(np.int8)
    return (
        {"id": np.arange(len(columns["row"]), dtype=np.int32)}
        | kept
        | {"months_at": np.searchsorted(MONTHS, columns["months"]).astype(np.int8)}
        | {f"b{at}": licences[:, at] for at in range(LICENCES)}
        | {f"k{at}": columns["skills"][:, at] for at in range(MOST_SKILLS)}
    )


def _chunks(table: Mapping[str, Column], more: Sequence[Any] | None) -> Iterator[list[Any]]:
    size = len(next(iter(table.values())))
    for start in range(0, size, CHUNK):
        part = [column[start : start + CHUNK].tolist() for column in table.values()]
        yield [*part, more[start : start + CHUNK]] if more is not None else part


class Database:
    """What the three have in common: the statements, the rows that come back."""

    dialect: Dialect
    pruned = True

    def __init__(self, columns: Mapping[str, Column], *, people: bool) -> None:
        self.row = columns["row"].tolist()
        self.names = Names(self.dialect)
        self.is_people = people
        self.statement = (
            people_statement(self.names, pruned=self.pruned)
            if people
            else vacancies_statement(self.names, self.mine(), pruned=self.pruned)
        )

    @property
    def name(self) -> str:
        return self.dialect.name

    def mine(self) -> str:
        """The person's occupations as a table of four tables that are given."""
        return MINE.format(
            *(self.names.table(f"mine_{name}") for name in ("at", "tier", "points", "worked"))
        )

    def values(self, question: Asked | Known, limit: int) -> dict[str, Value]:
        """The parameters by name."""
        if isinstance(question, Asked):
            return asked_values(question, limit)
        values = known_values(question, limit)
        own = zip(*mine_rows(question), strict=True)
        names = ("mine_at", "mine_tier", "mine_points", "mine_worked")
        return values | dict(zip(names, map(list, own), strict=True))

    def told(self, rows: Sequence[Sequence[int]]) -> list[Row]:
        """As all the others tell it."""
        return [(self.row[row[0]], row[1], tuple(row[2:])) for row in rows]


class Sqlite(Database):
    """On disk as the program's own database, its cache large enough for all of it."""

    dialect = SQLITE

    def __init__(self, columns: Mapping[str, Column], folder: Path, *, people: bool) -> None:
        super().__init__(columns, people=people)
        path = folder / f"rival-{'people' if people else 'vacancies'}.sqlite3"
        self.connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-2000000",
                       "mmap_size=8000000000", "temp_store=MEMORY"):  # fmt: skip
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("BEGIN")
        if people:
            skills = [
                f" {' '.join(str(one) for one in row if one >= 0)} "
                for row in columns["skills"].tolist()
            ]
            self._fill("people", people_table(columns), skills)
            self._fill("held", held_table(columns))
            self._fill("skilled", skilled_table(columns))
        else:
            self._fill("vacancies", vacancies_table(columns))
            self.connection.execute(
                "CREATE TEMP TABLE own (mine INTEGER PRIMARY KEY, tier, points, worked)"
            )
        self.connection.execute("COMMIT")
        self.connection.execute("ANALYZE")

    def mine(self) -> str:
        return "own"

    def _fill(
        self, name: str, table: Mapping[str, Column], skills: Sequence[str] | None = None
    ) -> None:
        names = [*table, *(["skills"] if skills is not None else [])]
        typed = ", ".join(
            f"{column} INTEGER PRIMARY KEY" if column == "id" else column for column in names
        )
        self.connection.execute(f"CREATE TABLE {name} ({typed})")
        slots = ", ".join("?" * len(names))
        for part in _chunks(table, skills):
            rows = zip(*part, strict=True)
            self.connection.executemany(f"INSERT INTO {name} VALUES ({slots})", rows)
        for at, index in enumerate(INDEXES[name]):
            self.connection.execute(f"CREATE INDEX {name}_{at} ON {index}")

    def best(self, question: Asked | Known, limit: int) -> list[Row]:
        """The best, with points by criterion."""
        if isinstance(question, Asked):
            values = asked_values(question, limit)
            skills = (f"skill{at}" for at in range(MOST_SKILLS))
            values |= {name: f" {values[name]} " for name in skills}
        else:
            values = known_values(question, limit)
            values["skills"] = f" {' '.join(map(str, question.skills))} "
            self.connection.execute("DELETE FROM own")
            self.connection.executemany("INSERT INTO own VALUES (?, ?, ?, ?)", mine_rows(question))
        given = [
            as_text(value) if isinstance(value, list) else value
            for value in (values[name] for name in self.names.order)
        ]
        return self.told(self.connection.execute(self.statement, given).fetchall())


class Postgres(Database):
    """The throwaway server of tools/with_postgres.py; skills by intarray, statement prepared."""

    dialect = POSTGRES

    def __init__(self, columns: Mapping[str, Column], url: str, *, people: bool) -> None:
        import psycopg

        super().__init__(columns, people=people)
        self.connection = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
        joins = ("enable_hashjoin = off", "enable_mergejoin = off") if people else ()
        for setting in ("work_mem = '256MB'", "maintenance_work_mem = '1GB'", "jit = off",
                        "plan_cache_mode = force_generic_plan", *joins):  # fmt: skip
            self._run(f"SET {setting}")
        self._run("CREATE EXTENSION IF NOT EXISTS intarray")
        skills = [
            f"{{{','.join(str(one) for one in row if one >= 0)}}}"
            for row in columns["skills"].tolist()
        ]
        if people:
            self._fill("people", people_table(columns), skills)
            self._fill("held", held_table(columns))
            self._run("CREATE INDEX ON people USING gin (skills gin__int_ops)")
        else:
            self._fill("vacancies", vacancies_table(columns), skills)
        self.cursor = self.connection.cursor(binary=False)
        typed = ("int[]" if name in self.names.tables else "int" for name in self.names.order)
        kind = "people" if people else "vacancies"
        self._run(f"PREPARE best_{kind} ({', '.join(typed)}) AS {self.statement}")
        self.call = f"EXECUTE best_{kind}"

    def _run(self, text: str) -> None:
        self.connection.execute(text)  # type: ignore[call-overload]

    def _fill(
        self, name: str, table: Mapping[str, Column], skills: Sequence[str] | None = None
    ) -> None:
        typed = [f"{column} {POSTGRES_TYPES[str(each.dtype)]}" for column, each in table.items()]
        self._run(f"DROP TABLE IF EXISTS {name}")
        more = ["skills int[]"] if skills is not None else []
        self._run(f"CREATE UNLOGGED TABLE {name} ({', '.join([*typed, *more])})")
        with self.connection.cursor().copy(f"COPY {name} FROM STDIN") as copy:  # type: ignore
            for part in _chunks(table, skills):
                rows = zip(*part, strict=True)
                copy.write("".join("\t".join(map(str, row)) + "\n" for row in rows))
        if "id" in table:
            self._run(f"ALTER TABLE {name} ADD PRIMARY KEY (id)")
        for index in INDEXES[name]:
            self._run(f"CREATE INDEX ON {index}")
        self._run(f"VACUUM ANALYZE {name}")

    def best(self, question: Asked | Known, limit: int) -> list[Row]:
        """The best, with points by criterion."""
        values = self.values(question, limit)
        given = ",".join(
            f"'{{{','.join(map(str, value))}}}'" if isinstance(value, list) else str(value)
            for value in (values[name] for name in self.names.order)
        )
        rows = self.cursor.execute(f"{self.call} ({given})").fetchall()  # type: ignore
        return self.told(rows)


class Duckdb(Database):
    """In memory, with its threads; rows lie in the order in which they are sifted. One plain scan
    of them, its values written out: pruned, prepared or with tables of all occupations it takes
    longer."""

    dialect = DUCKDB
    pruned = False

    def __init__(self, columns: Mapping[str, Column], duckdb: Any, *, people: bool) -> None:
        super().__init__(columns, people=people)
        self.connection = duckdb.connect(":memory:")
        if people:
            self._fill("people", people_table(columns), columns["skills"], "moves, district, id")
            self._fill("held", held_table(columns), None, "occ, moves, district, person")
        else:
            self._fill("vacancies", vacancies_table(columns), None, "occ, remote, district, id")

    def _fill(
        self, name: str, table: Mapping[str, Column], skills: Column | None, order: str
    ) -> None:
        given = {key: c.astype(np.int16) if c.dtype == np.int8 else c for key, c in table.items()}
        made = "*"
        if skills is not None:
            slots = [f"k{at}" for at in range(skills.shape[1])]
            given |= {slot: skills[:, at].copy() for at, slot in enumerate(slots)}
            listed = f"list_filter([{', '.join(slots)}], lambda one: one >= 0)"
            made = f"* EXCLUDE ({', '.join(slots)}), {listed} AS skills"
        self.connection.register(
            "given", {name: np.ascontiguousarray(c) for name, c in given.items()}
        )
        self.connection.execute(f"CREATE TABLE {name} AS SELECT {made} FROM given ORDER BY {order}")
        self.connection.unregister("given")

    def best(self, question: Asked | Known, limit: int) -> list[Row]:
        """The best, with points by criterion."""
        values = self.values(question, limit)
        order = self.names.order
        text = _PLACE.sub(lambda met: str(values[order[int(met[1]) - 1]]), self.statement)
        return self.told(self.connection.execute(text).fetchall())


_PLACE = re.compile(r"\$(\d+)")
