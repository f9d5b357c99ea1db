"""The index of vacancies: the best for a registered person (docs/decisions/0036)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

import numpy as np

from app.matching.arrays import (
    Array,
    Rows,
    Shelf,
    count_per_row,
    in_pieces,
    in_portions,
    narrow,
    where,
)
from app.matching.found import Best, Found, parts_of
from app.matching.people_question import BROKEN
from app.matching.vacancy_columns import (
    MUST_BITS,
    VacancyColumns,
    VacancyWords,
    encode_vacancies,
)
from app.matching.vacancy_question import VacancyQuestion, VacancyTables
from app.rules.selection import MUST_OF, WHOLE, Seeker, Wanted
from app.rules.selection_weights import Criterion, Weights

GONE = 0
"""The number of `kinds` of what is no longer in the index."""


class VacancyBlock:
    """Vacancies' columns sorted by segment and occupation.

    codes: the numbers of occupations by their groups; first_codes: where those of a group begin.
    """

    def __init__(self, columns: VacancyColumns, groups: Array) -> None:
        self.rows = Shelf(columns.segment, groups[columns.occupation])
        self.columns = columns.take(self.rows.order)
        self.rows.order = np.empty(0)
        here = where(np.isin(groups, self.rows.groups))
        self.codes = here[np.argsort(groups[here], kind="stable")]
        self.first_codes = np.searchsorted(groups[self.codes], self.rows.groups)

    def __len__(self) -> int:
        return len(self.columns.ids)

    def without(self, ids: Array) -> "VacancyBlock":
        """The same block, and of it nothing that has one of these ids is ever found."""
        gone = where(np.isin(self.columns.ids, ids))
        if not len(gone):
            return self
        block: VacancyBlock = object.__new__(VacancyBlock)
        block.__dict__.update(self.__dict__)
        kinds = self.columns.kind.copy()
        kinds[gone] = GONE
        block.columns = VacancyColumns(**self.columns.__dict__ | {"kind": kinds})
        return block

    def living(self) -> VacancyColumns:
        """The columns of those that may still be found."""
        return self.columns.take(where(self.columns.kind != GONE))

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        own = sum(column.nbytes for column in self.columns.__dict__.values())
        return int(own + self.rows.bounds.nbytes)


class Vacancies:
    """Vacancies in force. It does not change: what changed is in a new one."""

    def __init__(self, tables: VacancyTables, blocks: tuple[VacancyBlock, ...]) -> None:
        self.tables, self.blocks = tables, blocks

    @classmethod
    def of(cls, rows: Iterable[tuple[int, Wanted]]) -> "Vacancies":
        """From vacancies as the rules know them."""
        words = VacancyWords()
        return cls.of_columns(words, encode_vacancies(rows, words))

    @classmethod
    def of_columns(cls, words: VacancyWords, columns: VacancyColumns) -> "Vacancies":
        """From columns, in any order."""
        tables = VacancyTables(words)
        return cls(tables, (VacancyBlock(columns, tables.groups()),))

    def columns(self) -> VacancyColumns:
        """All that may still be found, as columns."""
        first, *others = (block.living() for block in self.blocks)
        for other in others:
            first = first.joined(other)
        return first

    def __len__(self) -> int:
        return sum(int((block.columns.kind != GONE).sum()) for block in self.blocks)

    def best(
        self,
        seeker: Seeker,
        weights: Weights,
        on: date,
        limit: int = 50,
        without: frozenset[int] = frozenset(),
    ) -> tuple[Found, ...]:
        """The best for a person that no must and no rule leaves out, in order (`rank_vacancy`)."""
        with self.tables.turn:
            question = VacancyQuestion(self.tables, seeker, weights, on)
            best = Best(limit + len(without))
            for number, block in enumerate(self.blocks):
                judge = _Judge(question, block, number, best)
                lines = block.rows.lines(question.segments)
                tiers = question.tiers(block.codes, block.first_codes)
                found = ((bound, block.rows.rows(lines, runs)) for bound, runs in tiers)
                for bound, some in in_portions(found):
                    if bound + question.rest < best.floor:
                        break
                    for rows in in_pieces(some):
                        judge.judge(rows, bound)
            told = (one for one in self._told(question, best) if one.id not in without)
            return tuple(told)[:limit]

    def left_out(
        self,
        seeker: Seeker,
        weights: Weights,
        on: date,
        without: frozenset[int] = frozenset(),
    ) -> tuple[int, dict[str, int]]:
        """How many there are, and how many of them each must and each rule leaves out."""
        with self.tables.turn:
            question = VacancyQuestion(self.tables, seeker, weights, on)
            gone, considered, counts = (
                np.fromiter(without, np.int64, len(without)),
                0,
                Counter[str](),
            )
            for number, block in enumerate(self.blocks):
                here = (block.columns.kind != GONE) & ~np.isin(block.columns.ids, gone)
                considered += int(here.sum())
                masks = _Judge(question, block, number, Best(1)).left_out(block)
                counts.update({code: int((mask & here).sum()) for code, mask in masks})
        return considered, {code: count for code, count in counts.items() if count}

    def _told(self, question: VacancyQuestion, best: Best) -> Iterator[Found]:
        scores = best.scores
        found: list[Found | None] = [None] * len(scores)
        for number, block in enumerate(self.blocks):
            at, rows = best.of_block(number)
            if len(at):
                judge = _Judge(question, block, number, best)
                parts = parts_of(judge.shares(rows), question.most, judge.musts(rows))
                ids = block.columns.ids[rows].tolist()
                for place, id_, told in zip(at.tolist(), ids, parts, strict=True):
                    found[place] = Found(id_, scores[place], told)
        return (one for one in found if one is not None)


class _Judge:
    """Judges rows of one block, dropping early what cannot get among the best."""

    def __init__(
        self, question: VacancyQuestion, block: VacancyBlock, number: int, best: Best
    ) -> None:
        self.q, self.c, self.number, self.best = question, block.columns, number, best

    def judge(self, rows: Rows, bound: int) -> None:
        """bound: the most that the occupation may give these rows."""
        rest = bound + self.q.rest
        scores: Array = np.int32(0)  # type: ignore[assignment]
        for name, table, most in self.q.stages:
            scores = scores + table[getattr(self.c, name)[rows]]
            rest -= most
            if len(scores) > _LATER:
                rows, scores = self._kept(rows, scores, rest)
        scores = scores + self.q.work_points[self.c.occupation[rows]]
        found, scores = self._kept(rows, scores, rest - bound)
        if len(found):
            scores = scores + self._experience_points(found)
            found, scores = self._kept(found, scores, self.q.most_skills)
        if len(found):
            scores = scores + self._skill_points(found)
            self.best.add(self.number, found, scores, self.c.order)

    def _kept(self, rows: Rows, scores: Array, rest: int) -> tuple[Array, Array]:
        keep = where(scores >= self.best.floor - rest)
        return narrow(rows, keep), scores[keep]

    def _experience(self, rows: Array) -> Array:
        asked = self.c.months[rows].astype(np.int64)
        has = self.q.months[self.c.occupation[rows]]
        return np.where(asked > 0, np.minimum(WHOLE, has * WHOLE // np.maximum(asked, 1)), WHOLE)

    def _experience_points(self, rows: Array) -> Array:
        return self._with_must(rows, Criterion.EXPERIENCE, self._experience(rows))

    def _skills(self, rows: Array) -> Array:
        at, ends = self.c.skills.places(rows)
        has = count_per_row(self.q.has_skill[self.c.skills.columns[0][at]], ends)
        asked = ends.copy()
        asked[1:] -= ends[:-1]
        return np.where(asked > 0, has * WHOLE // np.maximum(asked, 1), WHOLE)

    def _skill_points(self, rows: Array) -> Array:
        return self._with_must(rows, Criterion.SKILLS, self._skills(rows))

    def _with_must(self, rows: Array, criterion: Criterion, shares: Array) -> Array:
        gained = self.q.most[_AT[criterion]] * shares // WHOLE
        must = self.q.musts[self.c.trait[rows]] & MUST_BITS[criterion]
        gained[(must > 0) & (shares < WHOLE)] = BROKEN
        return gained

    def musts(self, rows: Array) -> list[list[bool]]:
        """Of each criterion, of which rows it is a must."""
        bits = self.q.musts[self.c.trait[rows]]
        return [
            (bits & MUST_BITS[criterion] > 0).tolist()
            if criterion in MUST_OF
            else [False] * len(rows)
            for criterion in Criterion
        ]

    def left_out(self, block: VacancyBlock) -> Iterator[tuple[str, Array]]:
        """Of all rows, by each code: what it leaves out."""
        q, c, every = self.q, self.c, np.arange(len(block))
        musts, shares = self.musts(every), self.shares(every)
        for criterion, must, share in zip(Criterion, musts, shares, strict=True):
            yield criterion.value, np.array(must, bool) & (share < WHOLE)
        for code, table in q.unsuitable_kinds().items():
            yield code, table[c.kind]
        near = np.zeros(len(block), bool)
        for rows in block.rows.rows(block.rows.lines(q.segments), [(0, -1)]):
            near[rows] = True
        yield "would_have_to_move", ~near
        yield "pays_too_little", q.pays_too_little[c.pay]

    def shares(self, rows: Array) -> list[Array]:
        """The shares of these rows by criterion, in the criteria's order."""
        q, c = self.q, self.c
        education, level, schedule = (table[c.trait[rows]] for table in q.trait_shares)
        return [
            q.work_shares[c.occupation[rows]],
            self._experience(rows),
            self._skills(rows),
            education,
            level,
            schedule,
            q.pay_shares[c.pay[rows]],
            q.language_shares[c.languages[rows]],
            q.licence_shares[c.licences[rows]],
            q.place_shares[c.place[rows]],
        ]


_AT = {criterion: at for at, criterion in enumerate(Criterion)}
_LATER = 4096
"""Only of more rows some are dropped between the tables."""
