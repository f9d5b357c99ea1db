"""The one question of benchmarks/matching.py in SQL: for SQLite, PostgreSQL and DuckDB.

Pruned: whoever knows the occupation itself is judged first, by an index; those of its group only
if somebody of them may still come among the best, by the most points that he can have; and all
the others likewise. The gates are subqueries, reckoned once: it stays one statement.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from benchmarks.matching_columns import MUST_COLUMNS, Asked, Known
from benchmarks.matching_data import JOBS, LANGUAGES, LICENCES, STUDIED, TODAY, TONGUES, Column
from benchmarks.matching_tables import (
    CRITERIA,
    KINDS,
    MOST,
    WHOLE,
    Criterion,
    distance_points,
    experience_points,
    part_points,
    tongue_shares,
)

MOST_SKILLS = 6
EVERYWHERE = 10**6
_SHIFT = 256
"""SQLite has no arrays: a table is a text, a number in it a letter that needs no quotes."""

Value = int | str | Sequence[int]


@dataclass(frozen=True)
class Dialect:
    """What differs: parameter of a name's place, element of a table, whole division, and what
    keeps a subquery from being reckoned twice. The skills: how many of those asked he has."""

    name: str
    number: Callable[[int], str]
    element: Callable[[str, str], str]
    table: Callable[[int], str]
    literal: Callable[[Sequence[int]], str]
    divide: str
    least: str
    greatest: str
    fence: str
    skills: Callable[["Names"], str]


@dataclass
class Names:
    """The parameters of a statement by name, numbered as they are met."""

    dialect: Dialect
    order: list[str] = field(default_factory=list)
    tables: set[str] = field(default_factory=set)

    def number(self, name: str) -> str:
        """A whole number that is given with the question."""
        return self.dialect.number(self._place(name))

    def table(self, name: str) -> str:
        """A table that is given with the question."""
        self.tables.add(name)
        return self.dialect.table(self._place(name))

    def look(self, name: str, at: str) -> str:
        """An element of such a table, counted from 0."""
        return self.dialect.element(self.table(name), at)

    def fixed(self, numbers: Column, at: str) -> str:
        """An element of a table that stands in the statement."""
        return self.dialect.element(self.dialect.literal(numbers.ravel().tolist()), at)

    def _place(self, name: str) -> int:
        if name not in self.order:
            self.order.append(name)
        return self.order.index(name) + 1


def as_text(numbers: Sequence[int]) -> str:
    """A table for SQLite."""
    return "".join(chr(_SHIFT + number) for number in numbers)


def _counted(names: Names) -> str:
    """By a text of a person's skills, each between two blanks."""
    slots = (names.number(f"skill{at}") for at in range(MOST_SKILLS))
    return " + ".join(f"(instr(skills, {slot}) > 0)" for slot in slots)


SQLITE = Dialect(
    name="SQLite",
    number=lambda at: f"?{at}",
    element=lambda table, at: f"(unicode(substr({table}, ({at}) + 1, 1)) - {_SHIFT})",
    table=lambda at: f"?{at}",
    literal=lambda numbers: f"'{as_text(numbers)}'",
    divide="/",
    least="min",
    greatest="max",
    fence="LIMIT -1",
    skills=_counted,
)
POSTGRES = Dialect(
    name="PostgreSQL",
    number=lambda at: f"${at}",
    element=lambda table, at: f"({table})[({at}) + 1]",
    table=lambda at: f"${at}",
    literal=lambda numbers: f"'{{{','.join(map(str, numbers))}}}'::int2[]",
    divide="/",
    least="least",
    greatest="greatest",
    fence="OFFSET 0",
    skills=lambda names: f"icount(skills & {names.table('skills')})",
)
DUCKDB = Dialect(
    name="DuckDB",
    number=lambda at: f"CAST(${at} AS INTEGER)",
    element=lambda table, at: f"({table})[({at}) + 1]",
    table=lambda at: f"CAST(${at} AS INTEGER[])",
    literal=lambda numbers: f"CAST([{','.join(map(str, numbers))}] AS INTEGER[])",
    divide="//",
    least="least",
    greatest="greatest",
    fence="",
    skills=lambda names: " + ".join(
        f"list_contains(skills, {names.number(f'skill{at}')})::INT" for at in range(MOST_SKILLS)
    ),
)


def _select(
    names: Names, points: Sequence[str], source: str, kept: str, also: Sequence[str] = ()
) -> str:
    """The best of a source, with points by criterion; also: columns that `kept` asks for."""
    columns = ", ".join((*also, *(f"{each} AS p{at}" for at, each in enumerate(points))))
    every = [f"p{at}" for at in range(len(points))]
    scored = f"SELECT id, {columns} FROM {source} {names.dialect.fence}"
    return (
        f"SELECT id, {' + '.join(every)} AS score, {', '.join(every)} FROM ({scored}) AS scored "
        f"WHERE {kept} ORDER BY score DESC, id LIMIT {names.number('limit')}"
    )


def _gated(names: Names, tiers: Sequence[Callable[[str], str]]) -> str:
    """The tiers as one statement: each passed over where those before it have enough who stand
    above the most that it can bring."""
    ctes, before = [], ""
    for at, tier in enumerate(tiers):
        gate = ""
        if at:
            above = f"WHERE score > {names.number(f'bound{at}')}"
            gate = (
                f" AND (SELECT count(DISTINCT id) FROM ({before}) AS met {above}) "
                f"< {names.number('limit')} AND {names.number(f'open{at}')} = 1"
            )
        ctes.append(f"t{at} AS MATERIALIZED ({tier(gate)})")
        before = " UNION ALL ".join(f"SELECT * FROM t{each}" for each in range(at + 1))
    every = before.replace(" UNION ALL ", " UNION ")
    return (
        f"WITH {', '.join(ctes)} SELECT * FROM ({every}) AS found "
        f"ORDER BY score DESC, id LIMIT {names.number('limit')}"
    )


# The people for a vacancy.


def people_statement(names: Names, *, pruned: bool = True) -> str:
    """The whole statement, or its last tier alone: everybody."""
    tiers = _people_tiers(names)
    return _gated(names, tiers) if pruned else tiers[-1]("")


def _people_tiers(names: Names) -> list[Callable[[str], str]]:
    points, able = list(_people_points(names)), " AND ".join(_people_able(names))
    kept = " AND ".join(
        f"p{at} >= {names.number(f'least{at}')}"
        for at, criterion in enumerate(CRITERIA)
        if criterion in MUST_COLUMNS
    )
    within = f"district BETWEEN {names.number('first')} AND {names.number('last')}"

    def known(column: str, gate: str) -> str:
        here = f"FROM held WHERE {column} = {names.number(column)} AND moves"
        source = (
            f"(SELECT person {here} = 1 UNION SELECT person {here} = 0 AND {within}) AS near "
            f"JOIN people ON id = person WHERE {able}"
        )
        return _select(names, points, source + gate, kept)

    def everybody(gate: str) -> str:
        source = f"people WHERE (moves = 1 OR {within}) AND {able}{gate}"
        return _select(names, points, source, kept)

    def skilled(gate: str) -> str:
        if names.dialect is POSTGRES:
            return everybody(f" AND skills && {names.table('skills')}{gate}")
        asked = ", ".join(names.number(f"number{at}") for at in range(MOST_SKILLS))
        here = f"FROM skilled WHERE skill IN ({asked}) AND moves"
        source = (
            f"(SELECT person {here} = 1 UNION SELECT person {here} = 0 AND {within}) AS near "
            f"JOIN people ON id = person WHERE {able}"
        )
        return _select(names, points, source + gate, kept)

    return [partial(known, "occ"), partial(known, "grp"), skilled, everybody]


def _people_able(names: Names) -> Iterator[str]:
    yield f"lowest <= {names.number('pay')}"
    yield f"disabled <= {names.number('accessible')}"
    yield f"carer <= {names.number('short')}"
    yield f"takes_from <= {names.number('takes_from')}"
    yield f"(quotas & {names.number('quota')}) = {names.number('quota')}"


def _people_points(names: Names) -> Iterator[str]:
    dialect = names.dialect
    n, look, most = names.number, names.look, dialect.greatest
    jobs = [(f"j{at}", f"y{at}") for at in range(JOBS)]
    known = [_near(names, "occ", "main")]
    for job, years in jobs:
        long, short = _near(names, job, "long"), _near(names, job, "short")
        known.append(f"CASE WHEN {years} > 0 THEN {long} ELSE {short} END")
    known += [_near(names, f"s{at}", "studied") for at in range(STUDIED)]
    yield f"{most}({', '.join(known)})"
    worked = (
        f"CASE WHEN {code} BETWEEN {n('low3')} AND {n('high3')} THEN {years} ELSE 0 END"
        for code, years in [("occ", "years"), *jobs]
    )
    yield look("experience", f"{most}({', '.join(worked)})")
    yield look("skill_points", dialect.skills(names))
    yield look("education", "education")
    yield look("level", "level")
    yield look("schedule", "schedule")
    yield _paid(dialect, n("pay"), "hoped")
    spoken = " + ".join(
        look(f"tongue{at}", f"(tongues >> {n(f'bits{at}')}) & 15") for at in range(LANGUAGES)
    )
    yield _shared_out(dialect, spoken, n("many_tongues"))
    driven = (f"((licences >> {n(f'licence{at}')}) & 1)" for at in range(LICENCES))
    yield look("licence_points", " + ".join(driven))
    yield _away(names, [n(f"away{at}") for at in range(5)])


def _near(names: Names, column: str, kind: str) -> str:
    n = names.number
    if names.dialect is POSTGRES:
        return names.look(f"by_{kind}", column)
    spans = " ".join(
        f"WHEN {column} BETWEEN {n(f'low{digits}')} AND {n(f'high{digits}')} "
        f"THEN {n(f'{kind}{digits}')}"
        for digits in (3, 2, 1)
    )
    return f"CASE WHEN {column} = {n('occ')} THEN {n(f'{kind}4')} {spans} ELSE 0 END"


def _paid(dialect: Dialect, pay: str, hoped: str) -> str:
    most, divide = int(MOST[6]), dialect.divide
    part = f"{dialect.least}({WHOLE}, ({pay} * {WHOLE}) {divide} {hoped})"
    return f"CASE WHEN {hoped} = 0 THEN {most} ELSE ({most} * {part}) {divide} {WHOLE} END"


def _shared_out(dialect: Dialect, shares: str, many: str) -> str:
    return f"({int(MOST[7])} * (({shares}) {dialect.divide} {many})) {dialect.divide} {WHOLE}"


def _away(names: Names, points: Sequence[str]) -> str:
    n = names.number
    same = " ".join(
        f"WHEN {name} = {n(f'where_{name}')} THEN {each}"
        for name, each in zip(("place", "sub", "district", "region"), points, strict=False)
    )
    return f"CASE {same} ELSE {points[4]} END"


def asked_values(asked: Asked, limit: int) -> dict[str, Value]:
    """The parameters of a vacancy's question."""
    values: dict[str, Value] = {
        "limit": limit,
        "occ": asked.occ,
        "grp": asked.group,
        "pay": asked.pay,
        "accessible": int(asked.accessible),
        "short": int(asked.short),
        "takes_from": TODAY.toordinal() if asked.temporary else 10**8,
        "quota": 1 << asked.quota if asked.quota else 0,
        "first": 0 if asked.remote else asked.where["district"],
        "last": EVERYWHERE if asked.remote else asked.where["district"],
        "experience": asked.experience.tolist(),
        "skills": [*asked.skills],
        "skill_points": asked.skill_points.tolist(),
        "education": asked.education.tolist(),
        "level": asked.level.tolist(),
        "schedule": asked.schedule.tolist(),
        "licence_points": asked.licence_points.tolist(),
        "many_tongues": max(1, len(asked.tongues)),
    }
    for at, (bound, is_open) in enumerate(asked.bounds(), 1):
        values |= {f"bound{at}": bound, f"open{at}": int(is_open)}
    for digits, (low, high) in enumerate(asked.nears, 1):
        values |= {f"low{digits}": low, f"high{digits}": high}
    values |= _kinds(asked)
    values |= {f"by_{kind}": table.tolist() for kind, table in asked.occupation.items()}
    values |= {f"least{at}": int(one) for at, one in enumerate(asked.least)}
    values |= {f"where_{name}": number for name, number in asked.where.items()}
    values |= {f"away{at}": one for at, one in enumerate(asked.distance)}
    values |= {f"skill{at}": -2 for at in range(MOST_SKILLS)}
    values |= {f"skill{at}": one for at, one in enumerate(asked.skills)}
    values |= {f"number{at}": values[f"skill{at}"] for at in range(MOST_SKILLS)}
    no_tongue = [0 if asked.tongues else WHOLE] * 16
    for at in range(LANGUAGES):
        tongue, shares = asked.tongues[at] if at < len(asked.tongues) else (0, None)
        values[f"bits{at}"] = 4 * tongue
        unasked = no_tongue if at == 0 else [0] * 16
        values[f"tongue{at}"] = unasked if shares is None else shares.tolist()
    for at in range(LICENCES):
        values[f"licence{at}"] = asked.licences[at] if at < len(asked.licences) else 30
    return values


def _kinds(asked: Asked) -> dict[str, Value]:
    """The points for the same occupation, and for those that share three, two, one digit."""
    found: dict[str, Value] = {}
    for kind in KINDS:
        table = asked.occupation[kind]
        found[f"{kind}4"] = int(table[asked.occ])
        inner = {asked.occ}
        for digits in (3, 2, 1):
            low, high = asked.nears[digits - 1]
            ring = [code for code in range(low, high + 1) if code not in inner]
            inner |= set(ring)
            assert len({int(table[code]) for code in ring}) <= 1
            found[f"{kind}{digits}"] = int(table[ring[0]]) if ring else 0
    return found


# The vacancies for a person.


def vacancies_statement(names: Names, mine: str, *, pruned: bool = True) -> str:
    """The whole statement, or its last tier alone. mine: the table of his occupations."""
    tiers = _vacancy_tiers(names, mine)
    return _gated(names, tiers) if pruned else tiers[-1]("")


def _vacancy_tiers(names: Names, mine: str) -> list[Callable[[str], str]]:
    points, able = list(_vacancy_points(names)), " AND ".join(_vacancy_able(names))
    kept = " AND ".join(
        f"({column} = 0 OR p{CRITERIA.index(criterion)} = {int(MOST[CRITERIA.index(criterion)])})"
        for criterion, column in MUST_COLUMNS.items()
    )
    within = f"district BETWEEN {names.number('first')} AND {names.number('last')}"
    musts = tuple(MUST_COLUMNS.values())

    def of(tier: int) -> Callable[[str], str]:
        here = (
            f"SELECT id AS met, points, worked FROM {mine} JOIN vacancies ON occ = mine "
            f"WHERE tier <= {tier} AND remote"
        )
        near = f"({here} = 1 UNION ALL {here} = 0 AND {within})"
        source = f"{near} AS near JOIN vacancies ON id = met WHERE {able}"
        return lambda gate: _select(names, points, source + gate, kept, musts)

    def every(gate: str) -> str:
        source = f"vacancies LEFT JOIN {mine} ON occ = mine WHERE (remote = 1 OR {within})"
        return _select(names, points, f"{source} AND {able}{gate}", kept, musts)

    return [of(1), of(2), every]


def _vacancy_able(names: Names) -> Iterator[str]:
    yield f"pay >= {names.number('lowest')}"
    yield f"accessible >= {names.number('disabled')}"
    yield f"short >= {names.number('carer')}"
    yield f"temporary <= {names.number('takes')}"
    yield f"(quota = 0 OR ({names.number('quotas')} >> quota) & 1 = 1)"


def _vacancy_points(names: Names) -> Iterator[str]:
    dialect, look = names.dialect, names.look
    yield "coalesce(points, 0)"
    years = len(experience_points(0))
    yield names.fixed(EXPERIENCE, f"months_at * {years} + coalesce(worked, 0)")
    mine = names.table("skills")
    slots = [f"k{at}" for at in range(MOST_SKILLS)]
    if dialect is SQLITE:
        met = " + ".join(f"(instr({mine}, ' ' || {slot} || ' ') > 0)" for slot in slots)
    elif dialect is POSTGRES:
        met = f"icount(skills & {mine})"
    else:
        met = " + ".join(f"list_contains({mine}, {slot})::INT" for slot in slots)
    yield names.fixed(SKILLS, f"many_skills * {MOST_SKILLS + 1} + {met}")
    yield look("education", "education")
    yield look("level", "level")
    yield look("schedule", "schedule")
    hoped = names.number("hoped")
    yield _paid(dialect, "pay", hoped)
    levels = tongue_shares().shape[0]
    spoken = " + ".join(look("tongues", f"t{at} * {levels} + a{at}") for at in range(LANGUAGES))
    shared = _shared_out(dialect, spoken, "many_tongues")
    yield f"CASE WHEN many_tongues = 0 THEN {int(MOST[7])} ELSE {shared} END"
    driven = " + ".join(f"(({names.number('licences')} >> b{at}) & 1)" for at in range(LICENCES))
    yield names.fixed(DRIVEN, f"many_licences * {LICENCES + 1} + {driven}")
    away = _away(names, [str(one) for one in distance_points()])
    yield f"CASE WHEN remote = 1 THEN {int(MOST[9])} ELSE {away} END"


MONTHS = (0, 6, 12, 24, 36, 60)
"""What is asked of experience: a vacancy keeps the place in this list."""

EXPERIENCE = np.stack([experience_points(months) for months in MONTHS])


def _met(criterion: Criterion, most: int) -> Column:
    found = np.zeros((most + 1, most + 1), np.int16)
    for asked in range(most + 1):
        found[asked, : asked + 1] = part_points(criterion, asked)
    return found


SKILLS, DRIVEN = _met(Criterion.SKILLS, MOST_SKILLS), _met(Criterion.LICENCES, LICENCES)


def known_values(known: Known, limit: int) -> dict[str, Value]:
    """The parameters of a person's question."""
    values: dict[str, Value] = {
        "limit": limit,
        "lowest": known.lowest,
        "hoped": known.hoped,
        "disabled": int(known.disabled),
        "carer": int(known.carer),
        "takes": int(known.takes),
        "quotas": known.quotas,
        "licences": known.licences,
        "first": 0 if known.moves else known.where["district"],
        "last": EVERYWHERE if known.moves else known.where["district"],
        "education": known.education.tolist(),
        "level": known.level.tolist(),
        "schedule": known.schedule.tolist(),
        "tongues": known.tongues.ravel().tolist(),
        "skills": [*known.skills],
    }
    for at, bound in enumerate(known.bounds(), 1):
        values |= {f"bound{at}": bound, f"open{at}": 1}
    return values | {f"where_{name}": number for name, number in known.where.items()}


def mine_rows(known: Known) -> list[tuple[int, int, int, int]]:
    """Occupation, tier, points, years: of every occupation that gives anything."""
    tier = np.full(len(known.occupation), 3)
    tier[known.alike], tier[known.own] = 2, 1
    met = np.flatnonzero((known.occupation > 0) | (known.years > 0) | (tier < 3))
    return [(int(at), int(tier[at]), int(known.occupation[at]), int(known.years[at])) for at in met]


assert len(TONGUES) < 16
