"""tantivy in benchmarks/matching.py: a search engine brings candidates, scored so that none is
scored too low; they are then judged exactly, and more are asked for until nobody else can come
among the best.

Whole documents are terms of one field. Occupation, skills, schedule and distance give their points
as constant scores; what a word cannot tell (pay, years, languages) counts as fully met.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from benchmarks.matching_columns import MUST_COLUMNS, Asked, Known
from benchmarks.matching_data import JOBS, STUDIED, TODAY, Column, occupations
from benchmarks.matching_scans import Row, first, points_of_people, points_of_vacancies
from benchmarks.matching_tables import CRITERIA, MOST, distance_points, group_of, spans

FIRST, MORE = 300, 6
"""How many candidates are asked for, and how many times as many when they were too few."""

_NEAR = ("place", "sub", "district", "region")
Clauses = list[tuple[Any, Any]]


class _Index:
    """Documents of one field, found by constant scores; their rows by a column."""

    name = "tantivy"

    def __init__(self, columns: Mapping[str, Column], tantivy: Any) -> None:
        self.columns, self.tantivy = columns, tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("t", tokenizer_name="whitespace", index_option="basic")
        builder.add_integer_field("row", fast=True)
        builder.add_integer_field("least", fast=True, indexed=True)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema)
        writer = self.index.writer(heap_size=1_000_000_000, num_threads=1)
        least = self.least().tolist()
        for at, words in enumerate(self.words()):
            writer.add_document(tantivy.Document(t=" ".join(words), row=at, least=least[at]))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()
        query = tantivy.Query
        self.must, self.should = tantivy.Occur.Must, tantivy.Occur.Should
        self.boolean, self.constant = query.boolean_query, query.const_score_query
        self.highest, self.range = query.disjunction_max_query, query.range_query

    def least(self) -> Column:
        """The number by which a question sifts: the lowest pay, or the pay."""
        raise NotImplementedError

    def words(self) -> Iterator[Iterable[str]]:
        """The words of each document, in the order of the rows."""
        raise NotImplementedError

    def term(self, word: str) -> Any:
        """Documents with this word."""
        return self.tantivy.Query.term_query(self.schema, "t", word, "basic")

    def any(self, words: Iterable[str]) -> Any:
        """Documents with one of these words."""
        return self.boolean([(self.should, self.term(word)) for word in words])

    def best_of(self, points: Iterable[tuple[str, int]]) -> Any:
        """The highest of the points whose words a document has."""
        return self.highest(
            [self.constant(self.term(word), float(each)) for word, each in points if each]
        )

    def ask(
        self, filters: list[Any], scored: Clauses, rest: int, judge: Any, limit: int
    ) -> list[Row]:
        """The best, exactly: more and more of the candidates until nobody else can be better."""
        must = [(self.must, self.constant(each, 0.0)) for each in filters]
        query, many = self.boolean([*must, *scored]), FIRST
        while True:
            hits = self.searcher.search(query, limit=many, count=False).hits
            rows = self.searcher.fast_field_values("row", [address for _score, address in hits])
            found = judge(np.sort(np.array(rows, np.int64)))
            if len(hits) < many:
                return found
            if len(found) == limit and hits[-1][0] + rest < found[-1][1]:
                return found
            many *= MORE


class TantivyPeople(_Index):
    """The people for a vacancy."""

    def least(self) -> Column:
        return self.columns["lowest"]

    def words(self) -> Iterator[list[str]]:
        of, today = self.columns, TODAY.toordinal()
        prefixes = _prefixes()
        kinds = [("occ", None, "m"), *((f"j{at}", f"y{at}", "") for at in range(JOBS))]
        kinds += [(f"s{at}", None, "d") for at in range(STUDIED)]
        lists = {key: column.tolist() for key, column in of.items()}
        for at in range(len(of["row"])):
            words = [f"h{lists['schedule'][at]}"]
            for name, years, kind in kinds:
                code = lists[name][at]
                if code:
                    mark = kind or ("l" if lists[years][at] else "s")
                    words += [f"{mark}{prefix}" for prefix in prefixes[code]]
                    words += [f"g{group}" for group in [_GROUPS[code]] if group and kind != "d"]
            words += [f"k{one}" for one in lists["skills"][at] if one >= 0]
            words += [f"{name}{lists[name][at]}" for name in _NEAR]
            flags = {
                "moves": lists["moves"][at],
                "able": not lists["disabled"][at],
                "free": not lists["carer"][at],
                "takes": lists["takes_from"][at] <= today,
            }
            words += [word for word, is_so in flags.items() if is_so]
            words += [f"q{quota}" for quota in range(1, 5) if lists["quotas"][at] >> quota & 1]
            yield words

    def best(self, asked: Asked, limit: int) -> list[Row]:
        """The best of them, with points by criterion."""
        scored = [(self.should, self.best_of(self._occupations(asked)))]
        rest = int(MOST[3] + MOST[4] + MOST[6] + MOST[7] + MOST[8])
        if asked.experience[0] < MOST[1]:
            lacks = int(MOST[1] - asked.experience[0])
            scored.append((self.should, self.best_of([(f"g{asked.group}", lacks)])))
        rest += int(asked.experience[0])
        if asked.skills:
            each = -(-int(MOST[2]) // len(asked.skills))
            scored += [(self.should, self.best_of([(f"k{one}", each)])) for one in asked.skills]
        else:
            rest += int(MOST[2])
        schedules = [(f"h{at}", int(one)) for at, one in enumerate(asked.schedule)]
        scored.append((self.should, self.best_of(schedules)))
        if asked.remote:
            rest += int(MOST[9])
        else:
            near = zip(_NEAR, asked.distance, strict=False)
            words = [(f"{name}{asked.where[name]}", each) for name, each in near]
            scored.append((self.should, self.best_of(words)))
        return self.ask(self._filters(asked), scored, rest, self._judge(asked, limit), limit)

    def _judge(self, asked: Asked, limit: int) -> Any:
        def judge(rows: Column) -> list[Row]:
            points = points_of_people(self.columns, rows, asked)
            kept = (points >= asked.least[:, None]).all(axis=0)
            return first(rows[kept], points[:, kept], limit, self.columns["row"])

        return judge

    def _occupations(self, asked: Asked) -> Iterator[tuple[str, int]]:
        for kind, mark in (("main", "m"), ("long", "l"), ("short", "s"), ("studied", "d")):
            table = asked.occupation[kind]
            yield f"{mark}{_prefixes()[asked.occ][0]}", int(table[asked.occ])
            for low, high in asked.nears:
                others = [code for code in range(low, high + 1) if code != asked.occ]
                if others:
                    prefix = _common(others, low, asked.occ)
                    yield f"{mark}{prefix}", int(min(table[code] for code in others))

    def _filters(self, asked: Asked) -> list[Any]:
        filters = [self.range(self.schema, "least", self._integer, 0, asked.pay)]
        if not asked.remote:
            filters.append(self.any(["moves", f"district{asked.where['district']}"]))
        words = {"able": not asked.accessible, "free": not asked.short, "takes": asked.temporary,
                 f"q{asked.quota}": bool(asked.quota)}  # fmt: skip
        filters += [self.term(word) for word, is_asked in words.items() if is_asked]
        if asked.least[1] > asked.experience[0]:
            filters.append(self.term(f"g{asked.group}"))
        if asked.least[2]:
            filters += [self.term(f"k{one}") for one in asked.skills]
        if asked.least[5]:
            fitting = np.flatnonzero(asked.schedule == MOST[5])
            filters.append(self.any(f"h{at}" for at in fitting))
        return filters

    @property
    def _integer(self) -> Any:
        return self.tantivy.FieldType.Integer


class TantivyVacancies(_Index):
    """The vacancies for a person."""

    def least(self) -> Column:
        return self.columns["pay"]

    def words(self) -> Iterator[list[str]]:
        of, prefixes = self.columns, _prefixes()
        lists = {key: column.tolist() for key, column in of.items()}
        for at in range(len(of["row"])):
            skills = [one for one in lists["skills"][at] if one >= 0]
            words = [f"h{lists['schedule'][at]}", *prefixes[lists["occ"][at]]]
            words += [f"k{len(skills)}of{one}" for one in skills] or ["kany"]
            words += [f"{name}{lists[name][at]}" for name in _NEAR]
            words += [name for name in ("remote", "accessible", "short") if lists[name][at]]
            words += [] if lists["temporary"][at] else ["lasting"]
            words.append(f"q{lists['quota'][at]}")
            yield words

    def best(self, known: Known, limit: int) -> list[Row]:
        """The best of them, with points by criterion."""
        codes = np.flatnonzero(known.occupation)
        words = ((_prefixes()[code][0], int(known.occupation[code])) for code in codes)
        scored = [(self.should, self.best_of(words))]
        rest = int(MOST[1] + MOST[3] + MOST[4] + MOST[6] + MOST[7] + MOST[8])
        for one in known.skills:
            each = [(f"k{many}of{one}", -(-int(MOST[2]) // many)) for many in range(1, 7)]
            scored.append((self.should, self.best_of(each)))
        scored.append((self.should, self.best_of([("kany", int(MOST[2]))])))
        schedules = [(f"h{at}", int(one)) for at, one in enumerate(known.schedule)]
        scored.append((self.should, self.best_of(schedules)))
        near = zip(_NEAR, distance_points(), strict=False)
        away = [(f"{name}{known.where[name]}", each) for name, each in near]
        scored.append((self.should, self.best_of([*away, ("remote", int(MOST[9]))])))
        filters = [self.range(self.schema, "least", self._integer, known.lowest, 2**40)]
        if not known.moves:
            filters.append(self.any(["remote", f"district{known.where['district']}"]))
        filters.append(self.any(f"q{at}" for at in range(8) if not at or known.quotas >> at & 1))
        flags = {"accessible": known.disabled, "short": known.carer, "lasting": not known.takes}
        filters += [self.term(word) for word, is_asked in flags.items() if is_asked]
        return self.ask(filters, scored, rest, self._judge(known, limit), limit)

    def _judge(self, known: Known, limit: int) -> Any:
        of = self.columns

        def judge(rows: Column) -> list[Row]:
            points = points_of_vacancies(of, rows, known)
            kept = np.ones(len(rows), bool)
            for at, criterion in enumerate(CRITERIA):
                if criterion in MUST_COLUMNS:
                    kept &= (of[MUST_COLUMNS[criterion]][rows] == 0) | (points[at] == MOST[at])
            return first(rows[kept], points[:, kept], limit, of["row"])

        return judge

    @property
    def _integer(self) -> Any:
        return self.tantivy.FieldType.Integer


_GROUPS = group_of().tolist()


def _prefixes() -> list[list[str]]:
    """Of each occupation: its own word, then those of its first three, two, one digits."""
    return _PREFIXES


def _words_of(code: str) -> list[str]:
    digits = code.split("-", maxsplit=1)[0]
    return [f"o{code}o", *(f"o{digits[:many]}" for many in (3, 2, 1) if len(digits) >= many)]


_PREFIXES = [_words_of(code) if code else [] for code in occupations()]


def _common(others: list[int], low: int, asked: int) -> str:
    """The word of those digits that these codes share with the one that is asked."""
    codes = occupations()
    for many in (3, 2, 1):
        start = codes[asked][:many]
        if len(start) == many and all(codes[code].startswith(start) for code in others):
            return f"o{start}"
    raise AssertionError(codes[low])


assert spans(0) == ((1, 0),) * 3
