"""The index of registered people: the best for a vacancy (docs/decisions/0036)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

import numpy as np

from app.matching.arrays import (
    BITS,
    Array,
    Rows,
    Shelf,
    count_per_row,
    in_pieces,
    in_portions,
    narrow,
    signs_of,
    where,
)
from app.matching.found import Best, Found, parts_of
from app.matching.people_columns import (
    GONE,
    LEARNT,
    PeopleColumns,
    PeopleWords,
    encode,
)
from app.matching.people_question import PeopleQuestion, PeopleTables
from app.rules.selection import LONG_ENOUGH, WHOLE, Seeker, Wanted
from app.rules.selection_weights import Criterion, Weights

PRUNED_FROM = 50_000
"""A block with fewer rows is looked through as a whole: bounds gain nothing there."""
_SEED = 256
"""So many of the most promising are judged to the end first; they raise the floor."""
_JOB_RINGS = 4
"""Beyond the first digit nobody is nearer by his jobs than he is anyhow."""


class PeopleBlock:
    """People's columns sorted by segment and occupation, with what finds them by their jobs."""

    def __init__(self, columns: PeopleColumns, groups: Array) -> None:
        self.rows = Shelf(columns.segment, groups[columns.occupation])
        self.columns = columns.take(self.rows.order)
        self.rows.order = np.empty(0)
        segment, self.columns.segment = self.columns.segment, np.empty(0, np.uint8)
        jobs = self.columns.jobs
        owners = np.repeat(np.arange(len(self), dtype=np.uint32), jobs.lengths)
        self.jobs = Shelf(segment[owners], groups[jobs.columns[0]])
        self.owners = owners[self.jobs.order]
        self.jobs.order = np.empty(0)
        self.signs = signs_of(self.columns.skills)

    def __len__(self) -> int:
        return len(self.columns.ids)

    def found_by(self, question: PeopleQuestion, pruned: bool) -> Iterator[tuple[int, list[Rows]]]:
        """The rows to judge, the most promising first, with the most that occupation and
        experience may give them; a row may come again with a lower bound."""
        lines = self.rows.lines(question.segments)
        rings = question.rings(self.rows.groups)
        if not pruned or not rings:
            everybody = [(0, len(self.rows.groups))]
            yield max((bound for _, bound in rings), default=0), self.rows.rows(lines, everybody)
            return
        job_lines, job_rings = self.jobs.lines(question.segments), question.rings(self.jobs.groups)
        for at, (runs, bound) in enumerate(rings):
            found = self.rows.rows(lines, runs)
            if at < _JOB_RINGS:
                by_jobs = self.jobs.rows(job_lines, job_rings[at][0])
                found += [self.owners[rows].astype(np.int64) for rows in by_jobs]
            yield bound, found

    def without(self, ids: Array) -> "PeopleBlock":
        """The same block, and of it nobody who has one of these ids is ever found."""
        gone = where(np.isin(self.columns.ids, ids))
        if not len(gone):
            return self
        block: PeopleBlock = object.__new__(PeopleBlock)
        block.__dict__.update(self.__dict__)
        groups = self.columns.groups.copy()
        groups[gone] = GONE
        block.columns = PeopleColumns(**self.columns.__dict__ | {"groups": groups})
        return block

    def living(self) -> PeopleColumns:
        """The columns of those who may still be found."""
        bounds = self.rows.bounds
        segment = self.rows.segments.repeat(bounds[:, -1] - bounds[:, 0])
        columns = PeopleColumns(**self.columns.__dict__ | {"segment": segment})
        return columns.take(where(self.columns.groups != GONE))

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        own = sum(column.nbytes for column in self.columns.__dict__.values())
        shelves = self.rows.bounds.nbytes + self.jobs.bounds.nbytes
        return int(own + shelves + self.owners.nbytes + self.signs.nbytes)


class People:
    """Registered people by their case's id. It does not change: who changed is in a new one."""

    def __init__(self, tables: PeopleTables, blocks: tuple[PeopleBlock, ...]) -> None:
        self.tables, self.blocks = tables, blocks

    @classmethod
    def of(cls, rows: Iterable[tuple[int, Seeker]]) -> "People":
        """From people as the rules know them."""
        words = PeopleWords()
        return cls.of_columns(words, encode(rows, words))

    @classmethod
    def of_columns(cls, words: PeopleWords, columns: PeopleColumns) -> "People":
        """From columns, in any order."""
        tables = PeopleTables(words)
        return cls(tables, (PeopleBlock(columns, tables.groups()),))

    def columns(self) -> PeopleColumns:
        """All who may still be found, as columns."""
        first, *others = (block.living() for block in self.blocks)
        for other in others:
            first = first.joined(other)
        return first

    def __len__(self) -> int:
        return sum(int((block.columns.groups != GONE).sum()) for block in self.blocks)

    def best(
        self,
        wanted: Wanted,
        weights: Weights,
        on: date,
        limit: int = 50,
        without: frozenset[int] = frozenset(),
        *,
        priority: bool = False,
        pruned: bool | None = None,
    ) -> tuple[Found, ...]:
        """The best for a vacancy whom no must and no rule leaves out, in their order (`rank`).

        priority: those who have priority before all others. pruned: whether bounds are used
        (None: from PRUNED_FROM rows on); the list is the same.
        """
        found: list[Found] = []
        for first in (True, False) if priority else (None,):
            with self.tables.turn:
                question = PeopleQuestion(self.tables, wanted, weights, on, first)
                some = self._best(question, limit - len(found) + len(without), pruned)
            found += [one for one in some if one.id not in without][: limit - len(found)]
            if len(found) == limit:
                break
        return tuple(found)

    def left_out(
        self,
        wanted: Wanted,
        weights: Weights,
        on: date,
        without: frozenset[int] = frozenset(),
    ) -> tuple[int, dict[str, int]]:
        """How many there are, and how many of them each must and each rule leaves out."""
        with self.tables.turn:
            question = PeopleQuestion(self.tables, wanted, weights, on, None)
            gone, considered, counts = (
                np.fromiter(without, np.int64, len(without)),
                0,
                Counter[str](),
            )
            for number, block in enumerate(self.blocks):
                here = (block.columns.groups != GONE) & ~np.isin(block.columns.ids, gone)
                considered += int(here.sum())
                masks = _Judge(question, block, number, Best(1)).left_out()
                counts.update({code: int((mask & here).sum()) for code, mask in masks})
        return considered, {code: count for code, count in counts.items() if count}

    def _best(self, question: PeopleQuestion, limit: int, pruned: bool | None) -> list[Found]:
        best = Best(limit)
        for number, block in enumerate(self.blocks):
            judge = _Judge(question, block, number, best)
            prunes = len(block) >= PRUNED_FROM if pruned is None else pruned
            for bound, found in in_portions(block.found_by(question, prunes)):
                if bound + question.rest < best.floor:
                    break
                for rows in in_pieces(found):
                    judge.judge(rows, bound)
        return self._told(question, best)

    def _told(self, question: PeopleQuestion, best: Best) -> list[Found]:
        scores = best.scores
        found: list[Found | None] = [None] * len(scores)
        for number, block in enumerate(self.blocks):
            at, rows = best.of_block(number)
            if len(at):
                shares = _Judge(question, block, number, best).shares(rows)
                parts = parts_of(shares, question.most, question.must)
                ids = block.columns.ids[rows].tolist()
                for place, id_, told in zip(at.tolist(), ids, parts, strict=True):
                    found[place] = Found(id_, scores[place], told)
        return [one for one in found if one is not None]


class _Judge:
    """Judges rows of one block, dropping early whoever cannot get among the best."""

    def __init__(
        self, question: PeopleQuestion, block: PeopleBlock, number: int, best: Best
    ) -> None:
        self.q, self.block, self.c, self.number, self.best = (
            question,
            block,
            block.columns,
            number,
            best,
        )

    def judge(self, rows: Rows, bound: int) -> None:
        """bound: the most that occupation and experience may give these rows."""
        rest = bound + self.q.rest
        scores: Array = np.int32(0)  # type: ignore[assignment]
        if self.q.must_skills:
            rows = self._with_all_skills(rows)
        for name, table, most in self.q.stages:
            scores = scores + table[getattr(self.c, name)[rows]]
            rest -= most
            if len(scores) > _LATER:
                rows, scores = self._kept(rows, scores, rest)
        found, scores = self._kept(rows, scores, rest)
        if not len(found):
            return
        if self.q.is_for_a_time and len(found):
            found, scores = self._taking_temporary(found, scores)
        if len(found):
            self._end(found, scores, bound)

    def _with_all_skills(self, rows: Rows) -> Rows:
        """Whose bits do not tell that he lacks one."""
        mask = np.bitwise_or.reduce(np.array(self._masks, np.uint64), initial=np.uint64(0))
        return narrow(rows, where(self.block.signs[rows] & mask == mask))

    def _kept(self, rows: Rows, scores: Array, rest: int) -> tuple[Array, Array]:
        keep = (scores >= self.best.floor - rest).nonzero()[0]
        return narrow(rows, keep), scores[keep]

    def _taking_temporary(self, rows: Array, scores: Array) -> tuple[Array, Array]:
        since = self.c.since[rows]
        takes = self.q.takes_by_trait[self.c.trait[rows]]
        takes = takes | self.q.takes_by_groups[self.c.groups[rows]]
        keep = where(takes | ((since > 0) & (since <= self.q.cutoff)))
        return rows[keep], scores[keep]

    def _end(self, rows: Array, scores: Array, bound: int) -> None:
        """Skills and work, the most promising first."""
        likely = scores + self.q.skill_points[self._likely_skills(rows)]
        keep = where(likely >= self.best.floor - bound)
        if len(keep) > 2 * _SEED and not self.best.is_full:
            seeds = keep[np.argpartition(likely[keep], -_SEED)[-_SEED:]]
            self._judge_whole(rows[seeds], scores[seeds])
            others = np.ones(len(likely), bool)
            others[seeds] = False
            keep = where(others & (likely >= self.best.floor - bound))
        if len(keep):
            self._judge_whole(rows[keep], scores[keep], likely[keep])

    def _likely_skills(self, rows: Array) -> Array:
        """At most so many of the skills asked for has each: those whose bits are set."""
        signs, count = self.block.signs[rows], np.zeros(len(rows), np.uint8)
        for mask in self._masks:
            count += np.bitwise_count(signs & mask)
        return count

    @property
    def _masks(self) -> list[np.uint64]:
        masks: list[int] = []
        for skill in self.q.skills:
            bit = 1 << skill % BITS
            at = next((n for n, mask in enumerate(masks) if not mask & bit), len(masks))
            masks[at : at + 1] = [(masks[at] if at < len(masks) else 0) | bit]
        return [np.uint64(mask) for mask in masks]

    def _judge_whole(self, rows: Array, scores: Array, likely: Array | None = None) -> None:
        gained = self._work_points(rows)
        if likely is not None:
            keep = where(likely + gained >= self.best.floor)
            rows, scores, gained = rows[keep], scores[keep], gained[keep]
        whole = scores + gained + self.q.skill_points[self._skills(rows)]
        self.best.add(self.number, rows, whole, self.c.order)

    def _skills(self, rows: Array) -> Array:
        """How many of the skills asked for each has."""
        if not self.q.skills or not len(rows):
            return np.zeros(len(rows), np.int64)
        at, ends = self.c.skills.places(rows)
        return count_per_row(self.q.is_skilled[self.c.skills.columns[0][at]], ends)

    def _work_points(self, rows: Array) -> Array:
        occupation, experience = self._work(rows)
        gained = self.q.most_work * occupation // WHOLE
        gained += self.q.most_experience * experience // WHOLE
        if self.q.must_experience:
            gained[experience < WHOLE] = _LEFT_OUT
        return gained

    def _work(self, rows: Array) -> tuple[Array, Array]:
        """Shares of occupation and experience, by what he wants, did and learnt."""
        q, c = self.q, self.c
        codes = c.occupation[rows]
        share, months = q.wants[codes].copy(), np.where(q.near[codes], c.months[rows], 0)
        months = months.astype(np.int64)
        at, ends = c.jobs.places(rows)
        if len(at):
            begins = ends.copy()
            begins[1:], begins[0] = ends[:-1], 0
            has = (ends > begins).nonzero()[0]
            begins = begins[has]
            jobs, worked = c.jobs.columns[0][at], c.jobs.columns[1][at]
            kind = np.where(worked == LEARNT, 2, (worked < LONG_ENOUGH).astype(np.int64))
            share[has] = np.maximum(share[has], np.maximum.reduceat(q.had[kind, jobs], begins))
            counted = np.where(q.near[jobs] & (worked != LEARNT), worked, 0).astype(np.int64)
            months[has] = np.maximum(months[has], np.maximum.reduceat(counted, begins))
        if not q.asks_experience:
            return share, np.full(len(rows), WHOLE)
        return share, np.minimum(WHOLE, months * WHOLE // q.wanted.experience_months)

    def left_out(self) -> Iterator[tuple[str, Array]]:
        """Of all rows, by each code: whom it leaves out."""
        q, c, everybody = self.q, self.c, np.arange(len(self.block))
        for criterion, must, shares in zip(Criterion, q.must, self.shares(everybody), strict=True):
            if must:
                yield criterion.value, shares < WHOLE
        for code, table in q.unsuitable_groups().items():
            yield code, table[c.groups]
        near = np.zeros(len(self.block), bool)
        for rows in self.block.rows.rows(self.block.rows.lines(q.segments), _ALL):
            near[rows] = True
        yield "would_have_to_move", ~near
        yield "pays_too_little", q.pays_too_little[c.pay]
        if q.is_for_a_time:
            takes = np.zeros(len(self.block), bool)
            takes[self._taking_temporary(everybody, everybody)[0]] = True
            yield "only_for_a_time", ~takes

    def shares(self, rows: Array) -> list[Array]:
        """The shares of these rows by criterion, in the criteria's order."""
        q, c = self.q, self.c
        occupation, experience = self._work(rows)
        education, level, schedule = (table[c.trait[rows]] for table in q.trait_shares)
        return [
            occupation,
            experience,
            q.skill_shares[self._skills(rows)],
            education,
            level,
            schedule,
            q.pay_shares[c.pay[rows]],
            q.language_shares[c.languages[rows]],
            q.licence_shares[c.licences[rows]],
            q.home_shares[c.home[rows]],
        ]


_ALL = [(0, -1)]
"""A run of all groups."""
_LATER = 4096
"""Only of more rows some are dropped between the tables."""
_LEFT_OUT = -1_000_000
