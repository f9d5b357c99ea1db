"""The index of vacancies: the best for a registered person (docs/decisions/0036)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar, Self

import numpy as np

from app.matching.arrays import Array, Rows, count_per_row, where
from app.matching.found import Found
from app.matching.index import Block, Index, Judge, LeftOut, RowsOf
from app.matching.people_question import BROKEN
from app.matching.vacancy_columns import (
    MUST_BITS,
    VacancyColumns,
    VacancyWords,
    encode_vacancies,
)
from app.matching.vacancy_question import TRAITS, VacancyQuestion, VacancyTables
from app.rules.selection import WHOLE, Seeker, Wanted
from app.rules.selection_weights import Criterion, Weights

_FEW = 4096
"""To part so few by their occupations takes longer than to judge them."""


class VacancyBlock(Block):
    """Vacancies' columns.

    codes: the numbers of occupations by their groups; first_codes: where those of a group begin.
    """

    mark = "kind"

    def __init__(self, columns: VacancyColumns, groups: Array) -> None:
        """groups: of the numbers of occupations."""
        self._sort(columns, groups[columns.occupation])
        self.take_up(iter(()), groups)

    def take_up(self, arrays: Iterator[Array], groups: Array) -> None:
        """The codes of its groups, which is quick."""
        here = where(np.isin(groups, self.rows.groups))
        self.codes = here[np.argsort(groups[here], kind="stable")]
        self.first_codes = np.searchsorted(groups[self.codes], self.rows.groups)


class Vacancies(Index[VacancyBlock]):
    """Vacancies in force."""

    tables: VacancyTables

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

    @classmethod
    def of_kept(cls, words: VacancyWords, columns: VacancyColumns, arrays: Iterator[Array]) -> Self:
        """Without sorting anything anew."""
        tables = VacancyTables(words)
        return cls(tables, (VacancyBlock.kept(columns, arrays, tables.groups()),))

    def block(self, columns: VacancyColumns) -> VacancyBlock:
        """Sorted, with the same words."""
        return VacancyBlock(columns, self.tables.groups())

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
            found = self.search(question, limit + len(without))
        return tuple(one for one in found if one.id not in without)[:limit]

    def left_out(
        self, seeker: Seeker, weights: Weights, on: date, without: frozenset[int] = frozenset()
    ) -> tuple[int, dict[str, int]]:
        """How many there are, and how many of them each must and each rule leaves out."""
        with self.tables.turn:
            question = VacancyQuestion(self.tables, seeker, weights, on)
            return self.count_left_out(question, without)

    def found_by(
        self, question: VacancyQuestion, block: VacancyBlock
    ) -> Iterator[tuple[int, list[Rows]]]:
        """By how near their occupations stand to those of the person; few at once."""
        lines = block.rows.lines(question.segments)
        if block.rows.count(lines) <= _FEW:
            yield question.most[_AT[Criterion.OCCUPATION]], block.rows.all_rows(lines)
            return
        for bound, begins, ends in question.tiers(block.codes, block.first_codes):
            yield bound, block.rows.rows(lines, begins, ends)


class _Judge(Judge):
    """Judges vacancies: occupation, experience and skills stand in no table."""

    decided_by: ClassVar[Mapping[Criterion, str]] = {
        **dict.fromkeys(TRAITS.values(), "trait"),
        Criterion.LANGUAGES: "languages",
        Criterion.LICENCES: "licences",
    }

    def end(self, rows: Array, scores: Array, bound: int) -> None:
        """bound: the most that the occupation may give these rows."""
        rest = self.q.most_experience + self.q.most_skills
        scores = scores + self.q.work_points.take(self.c.occupation.take(rows))
        rows, scores = self.kept(rows, scores, rest)
        if len(rows):
            gained = self._with_must(rows, Criterion.EXPERIENCE, self.by_experience(rows))
            rows, scores = self.kept(rows, scores + gained, self.q.most_skills)
        if len(rows):
            gained = self._with_must(rows, Criterion.SKILLS, self.by_skills(rows))
            self.best.add(self.number, rows, scores + gained, self.c.order)

    def by_experience(self, rows: Array) -> Array:
        """The shares of experience."""
        asked = self.c.months.take(rows).astype(np.int32)
        has = self.q.months.take(self.c.occupation.take(rows))
        shares: Array = np.minimum(WHOLE, has * WHOLE // np.maximum(asked, 1))
        shares[asked == 0] = WHOLE
        return shares

    def by_skills(self, rows: Array) -> Array:
        """The shares of skills."""
        at, begins, asked = self.c.skills.places(rows)
        hits = self.q.has_skill.take(self.c.skills.columns[0].take(at))
        has = count_per_row(hits, begins, asked).astype(np.int32)
        shares: Array = has * WHOLE // np.maximum(asked, 1)
        shares[asked == 0] = WHOLE
        return shares

    def _with_must(self, rows: Array, criterion: Criterion, shares: Array) -> Array:
        gained: Array = shares * self.q.most[_AT[criterion]] // WHOLE
        must = self.q.musts.take(self.c.trait.take(rows)) & MUST_BITS[criterion]
        gained[(must > 0) & (shares < WHOLE)] = BROKEN
        return gained

    def must(self, criterion: Criterion, rows: Array) -> Array | bool:
        """Each vacancy has its own."""
        read = _MUSTS.get(criterion)
        return read(self, rows) if read else False

    def unsuitable(self, rows_of: RowsOf) -> Iterator[LeftOut]:
        """By the kinds of vacancies."""
        for code, table in self.q.unsuitable_kinds().items():
            yield code, "kind", table.take(self.c.kind.take(rows_of("kind")))

    def share(self, criterion: Criterion, rows: Array) -> Array:
        """The shares of these rows for one criterion."""
        return _SHARES[criterion](self, rows)


def _must_by_bit(bit: int, of: _Judge, rows: Array) -> Array:
    is_must: Array = of.q.musts.take(of.c.trait.take(rows)) & bit > 0
    return is_must


_SHARES: Mapping[Criterion, Callable[[Any, Array], Array]] = {
    Criterion.OCCUPATION: lambda of, rows: of.q.work_shares.take(of.c.occupation.take(rows)),
    Criterion.EXPERIENCE: _Judge.by_experience,
    Criterion.SKILLS: _Judge.by_skills,
    Criterion.EDUCATION: lambda of, rows: of.q.trait_share(0, of.c.trait.take(rows)),
    Criterion.LEVEL: lambda of, rows: of.q.trait_share(1, of.c.trait.take(rows)),
    Criterion.SCHEDULE: lambda of, rows: of.q.trait_share(2, of.c.trait.take(rows)),
    Criterion.PAY: lambda of, rows: of.q.pay_shares.take(of.c.pay.take(rows)),
    Criterion.LANGUAGES: lambda of, rows: of.q.language_shares.take(of.c.languages.take(rows)),
    Criterion.LICENCES: lambda of, rows: of.q.licence_shares.take(of.c.licences.take(rows)),
    Criterion.DISTANCE: lambda of, rows: of.q.place_shares(of.c.place.take(rows)),
}

_MUSTS: Mapping[Criterion, Callable[[Any, Array], Array]] = {
    Criterion.EXPERIENCE: partial(_must_by_bit, MUST_BITS[Criterion.EXPERIENCE]),
    Criterion.SKILLS: partial(_must_by_bit, MUST_BITS[Criterion.SKILLS]),
    Criterion.EDUCATION: lambda of, rows: of.q.trait_must(0, of.c.trait.take(rows)),
    Criterion.LEVEL: lambda of, rows: of.q.trait_must(1, of.c.trait.take(rows)),
    Criterion.SCHEDULE: lambda of, rows: of.q.trait_must(2, of.c.trait.take(rows)),
    Criterion.LANGUAGES: lambda of, rows: of.q.must_speak.take(of.c.languages.take(rows)),
    Criterion.LICENCES: lambda of, rows: of.q.must_drive.take(of.c.licences.take(rows)),
}

Vacancies.judge = _Judge

_AT = {criterion: at for at, criterion in enumerate(Criterion)}
