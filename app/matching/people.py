"""The index of registered people: the best for a vacancy (docs/decisions/0036)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any, ClassVar, Self

import numpy as np

from app.matching.arrays import Array, Rows, Shelf, count_per_row, narrow, signs_of, where
from app.matching.found import Found
from app.matching.index import Block, Index, Judge, LeftOut, RowsOf
from app.matching.people_columns import WANTED, WAYS, PeopleColumns, PeopleWords, encode
from app.matching.people_question import TRAITS, PeopleQuestion, PeopleTables
from app.rules.selection import WHOLE, Seeker, Wanted
from app.rules.selection_weights import Criterion, Weights

PRUNED_FROM = 50_000
"""A block with fewer rows is looked through as a whole: bounds gain nothing there."""
_SEED = 256
"""So many of the most promising are judged to the end first; they raise the floor."""
_GROWTH = 4
"""So many times more then come next."""
_JOB_RINGS = 4
"""Beyond the first digit nobody is nearer by his jobs than he is anyhow."""
_LEFT_OUT = -1_000_000


class PeopleBlock(Block):
    """People's columns, with what finds them by the occupations that they know."""

    mark = "groups"

    def __init__(self, columns: PeopleColumns, groups: Array) -> None:
        """groups: of the numbers of occupations."""
        wanted = columns.work.columns[0][columns.work.begins[:-1]] // WAYS
        self._sort(columns, groups[wanted])
        known = self.columns.work.columns[0]
        jobs = where(known % WAYS != WANTED)
        owners = np.repeat(np.arange(len(self), dtype=np.uint32), self.columns.work.lengths)[jobs]
        self.jobs = Shelf(self.rows.segment_of_rows()[owners], groups[known[jobs] // WAYS])
        self.owners = owners[self.jobs.order]
        self.jobs.order = np.empty(0)
        self.signs = signs_of(self.columns.skills)

    def take_up(self, arrays: Iterator[Array], groups: Array) -> None:
        """As `arrays` gives them."""
        self.jobs = Shelf.kept(arrays)
        self.owners, self.signs = islice(arrays, 2)

    def arrays(self) -> list[Array]:
        """With what finds people by their occupations."""
        return [*super().arrays(), *self.jobs.arrays(), self.owners, self.signs]

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        own = self.jobs.bounds.nbytes + self.owners.nbytes + self.signs.nbytes
        return int(super().nbytes + own)


class People(Index[PeopleBlock]):
    """Registered people by their case's id."""

    tables: PeopleTables

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

    @classmethod
    def of_kept(cls, words: PeopleWords, columns: PeopleColumns, arrays: Iterator[Array]) -> Self:
        """Without sorting anything anew."""
        tables = PeopleTables(words)
        return cls(tables, (PeopleBlock.kept(columns, arrays, tables.groups()),))

    def block(self, columns: PeopleColumns) -> PeopleBlock:
        """Sorted, with the same words."""
        return PeopleBlock(columns, self.tables.groups())

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
                question = PeopleQuestion(self.tables, wanted, weights, on, first, pruned)
                some = self.search(question, limit - len(found) + len(without))
            found += [one for one in some if one.id not in without][: limit - len(found)]
            if len(found) == limit:
                break
        return tuple(found)

    def left_out(
        self, wanted: Wanted, weights: Weights, on: date, without: frozenset[int] = frozenset()
    ) -> tuple[int, dict[str, int]]:
        """How many there are, and how many of them each must and each rule leaves out."""
        with self.tables.turn:
            question = PeopleQuestion(self.tables, wanted, weights, on)
            return self.count_left_out(question, without)

    def found_by(
        self, question: PeopleQuestion, block: PeopleBlock
    ) -> Iterator[tuple[int, list[Rows]]]:
        """By what they want, then by what they did or learnt, the nearest first."""
        pruned = len(block) >= PRUNED_FROM if question.pruned is None else question.pruned
        rings = question.rings()
        lines = block.rows.lines(question.segments)
        if not pruned or not rings:
            everybody = block.rows.all_rows(lines)
            yield max((ring.bound for ring in rings), default=0), everybody
            return
        ends = [end for ring in rings for end in (ring.low, ring.high)]
        own = block.rows.cuts(lines, ends)
        jobs = block.jobs.cuts(block.jobs.lines(question.segments), ends)
        for at, ring in enumerate(rings):
            found = own.ring(at)
            if at < _JOB_RINGS:
                found += [block.owners[rows].astype(np.int64) for rows in jobs.ring(at)]
            yield ring.bound, found


class _Judge(Judge):
    """Judges people: experience, skills and what they know of the work stand in no table."""

    decided_by: ClassVar[Mapping[Criterion, str]] = {
        **dict.fromkeys(TRAITS, "trait"),
        Criterion.PAY: "pay",
        Criterion.LANGUAGES: "languages",
        Criterion.DISTANCE: "home",
    }

    def judge(self, rows: Rows, bound: int) -> None:
        """bound: the most that occupation and experience may give these rows."""
        super().judge(self._with_all_skills(rows) if self.q.must_skills else rows, bound)

    def _with_all_skills(self, rows: Rows) -> Rows:
        """Whose bits do not tell that he lacks one."""
        mask = np.bitwise_or.reduce(np.array(self.q.masks, np.uint64), initial=np.uint64(0))
        return narrow(rows, where(self.block.signs[rows] & mask == mask))

    def end(self, rows: Array, scores: Array, bound: int) -> None:
        """Skills and work, the most promising first."""
        if self.q.is_for_a_time:
            takes = where(self._take_temporary(rows))
            rows, scores = rows.take(takes), scores.take(takes)
        likely = scores + self.q.skill_points.take(self._likely_skills(rows))
        keep, first = where(likely >= self.best.floor - bound), _SEED
        while len(keep) > 2 * first:
            most = likely.take(keep).argpartition(-first)
            seeds, keep = keep.take(most[-first:]), keep.take(most[:-first])
            self._judge_whole(rows.take(seeds), scores.take(seeds), likely.take(seeds))
            keep = keep.take(where(likely.take(keep) >= self.best.floor - bound))
            first *= _GROWTH
        if len(keep):
            self._judge_whole(rows.take(keep), scores.take(keep), likely.take(keep))

    def _take_temporary(self, rows: Array) -> Array:
        since = self.c.since.take(rows)
        takes: Array = self.q.takes_by_trait.take(self.c.trait.take(rows))
        takes |= self.q.takes_by_groups.take(self.c.groups.take(rows))
        takes |= (since > 0) & (since <= self.q.cutoff)
        return takes

    def _likely_skills(self, rows: Array) -> Array:
        """At most so many of the skills asked for has each: those whose bits are set."""
        count = np.zeros(len(rows), np.uint8)
        signs = self.block.signs.take(rows) if self.q.masks else None
        for mask in self.q.masks:
            count += np.bitwise_count(signs & mask)
        return count

    def _judge_whole(self, rows: Array, scores: Array, likely: Array) -> None:
        gained = self._work_points(rows)
        keep = where(likely + gained >= self.best.floor)
        rows, scores, gained = rows.take(keep), scores.take(keep), gained.take(keep)
        whole = scores + gained + self.q.skill_points.take(self.skills(rows))
        self.best.add(self.number, rows, whole, self.c.order)

    def skills(self, rows: Array) -> Array:
        """How many of the skills asked for each has."""
        if not self.q.skills or not len(rows):
            return np.zeros(len(rows), np.uint8)
        at, begins, lengths = self.c.skills.places(rows)
        hits: Array = self.q.is_skilled.take(self.c.skills.columns[0].take(at))
        return count_per_row(hits, begins, lengths)

    def _work_points(self, rows: Array) -> Array:
        occupation, experience = self._work(rows)
        gained: Array = occupation * self.q.most_work // WHOLE
        if experience is None:
            gained += self.q.most_experience
            return gained
        gained += experience * self.q.most_experience // WHOLE
        if self.q.must_experience:
            gained[experience < WHOLE] = _LEFT_OUT
        return gained

    def _work(self, rows: Array) -> tuple[Array, Array | None]:
        """Shares of occupation and experience, by what he wants, did and learnt; None: whole."""
        at, begins, _ = self.c.work.places(rows)
        known = self.c.work.columns[0].take(at)
        share = np.maximum.reduceat(self.q.work_shares.take(known), begins)
        return share, self._experience(at, known, begins) if self.q.asks_experience else None

    def _experience(self, at: Array, known: Array, begins: Array) -> Array:
        """at: where their occupations stand; known: those; begins: where each one's begin."""
        months = np.where(self.q.is_near.take(known), self.c.work.columns[1].take(at), 0)
        most = np.maximum.reduceat(months, begins).astype(np.int32)
        shares: Array = np.minimum(WHOLE, most * WHOLE // self.q.wanted.experience_months)
        return shares

    def must(self, criterion: Criterion, rows: Array) -> Array | bool:
        """The same for all rows."""
        is_must: bool = self.q.must[_AT[criterion]]
        return is_must

    def unsuitable(self, rows_of: RowsOf) -> Iterator[LeftOut]:
        """By the target groups, and of work for a time by more."""
        for code, table in self.q.unsuitable_groups().items():
            yield code, "groups", table.take(self.c.groups.take(rows_of("groups")))
        if self.q.is_for_a_time:
            yield "only_for_a_time", "", ~self._take_temporary(rows_of(""))

    def share(self, criterion: Criterion, rows: Array) -> Array:
        """The shares of these rows for one criterion."""
        return _SHARES[criterion](self, rows)

    def shares(self, rows: Array) -> list[Array]:
        """What they know of the work is looked up once, for occupation and for experience."""
        occupation, experience = self._work(rows)
        by_work = [occupation, np.full(len(rows), WHOLE) if experience is None else experience]
        return by_work + [self.share(criterion, rows) for criterion in list(Criterion)[2:]]

    def by_experience(self, rows: Array) -> Array:
        """The shares of experience."""
        if not self.q.asks_experience:
            return np.full(len(rows), WHOLE)
        at, begins, _ = self.c.work.places(rows)
        return self._experience(at, self.c.work.columns[0].take(at), begins)


_SHARES: Mapping[Criterion, Callable[[Any, Array], Array]] = {
    Criterion.EXPERIENCE: _Judge.by_experience,
    Criterion.SKILLS: lambda of, rows: of.q.skill_shares.take(of.skills(rows)),
    Criterion.EDUCATION: lambda of, rows: of.q.trait_share(0, of.c.trait.take(rows)),
    Criterion.LEVEL: lambda of, rows: of.q.trait_share(1, of.c.trait.take(rows)),
    Criterion.SCHEDULE: lambda of, rows: of.q.trait_share(2, of.c.trait.take(rows)),
    Criterion.PAY: lambda of, rows: of.q.pay_shares.take(of.c.pay.take(rows)),
    Criterion.LANGUAGES: lambda of, rows: of.q.language_shares.take(of.c.languages.take(rows)),
    Criterion.LICENCES: lambda of, rows: of.q.trait_share(3, of.c.trait.take(rows)),
    Criterion.DISTANCE: lambda of, rows: of.q.home_shares(of.c.home.take(rows)),
}
"""Each criterion's shares, but for that of occupation, which comes with experience."""

People.judge = _Judge

_AT = {criterion: at for at, criterion in enumerate(Criterion)}
