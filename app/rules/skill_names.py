"""Names of skills that are known, found while somebody types one (§57)."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest

from app.core.names import fold, fold_variants
from app.core.paragraph import para
from app.core.stems import is_kazakh, stem
from app.rules.skills import KnownSkill, is_filling, known_skills, skills_of

_SHORTEST_STEM = 3
"""A stem of fewer letters would begin half the list."""
_PAST = "\uffff"


@dataclass(frozen=True)
class SkillName:
    """A skill as it is written oftenest, and what it is called in the other language, or ""."""

    text: str
    other: str = ""


class SkillNames:
    """The names of the table and those that the records bear, the commonest first.

    Made once of many texts, and never altered: several threads may ask it.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        """counts: how often each text is written; of one skill's spellings the commonest stays."""
        self._texts, self._counts = _spelled(counts)
        self._folded = [fold(text) for text in self._texts]
        found = {(word, place) for place in range(len(self._texts)) for word in self._forms(place)}
        self._index = sorted(found)

    @para("57")
    def begun_by(
        self, typed: str, limit: int, without: frozenset[str] = frozenset()
    ) -> tuple[SkillName, ...]:
        """Skills with all the typed words, of the last one its beginning or another ending.

        Those it stands first in go ahead, then what is written oftener, then the shorter.
        without: texts that stand in the field already.
        """
        *whole, last = typed.split() or [""]
        if not fold(last):
            return ()
        among_kazakh = any(is_kazakh(word.lower()) for word in typed.split())
        places = self._beginning(last, among_kazakh)
        for word in whole:
            if not is_filling(word):
                places &= self._beginning(word, among_kazakh)
        there, start = {fold(text) for text in without}, fold(typed)
        begun = (place for place in places if self._folded[place] not in there)
        best = nsmallest(limit, begun, key=lambda place: self._rank(place, start))
        return tuple(SkillName(text, _other(text)) for text in map(self._texts.__getitem__, best))

    def _forms(self, place: int) -> Iterator[str]:
        text = self._texts[place]
        among_kazakh = any(is_kazakh(word) for word in text.lower().split())
        yield from self._folded[place].split()
        for word in text.split():
            yield stem(word, among_kazakh)

    def _beginning(self, word: str, among_kazakh: bool) -> set[int]:
        """Where a word begins so, or is the typed one with another ending."""
        bare, places = stem(word, among_kazakh), set[int]()
        for start in {*fold_variants(word), bare if not word.isalpha() else fold(word)}:
            places |= self._between(start, start + _PAST)
        return places | (self._between(bare, bare) if len(bare) >= _SHORTEST_STEM else set())

    def _between(self, first: str, last: str) -> set[int]:
        low = bisect_left(self._index, (first, -1))
        high = bisect_left(self._index, (last, len(self._texts)))
        return {place for _word, place in self._index[low:high]}

    def _rank(self, place: int, typed: str) -> tuple[bool, int, int, str]:
        text = self._texts[place]
        at_start = self._folded[place].startswith(typed)
        return not at_start, -self._counts[place], len(text), text


def _spelled(counts: Mapping[str, int]) -> tuple[list[str], list[int]]:
    """Each name once, in the spelling that is commonest, with how often it is written in all."""
    spelling: dict[str, tuple[int, str]] = {}
    total: dict[str, int] = {}
    for text, count in (*_of_the_table(), *counts.items()):
        key = fold(text)
        if key:
            spelling[key] = max(spelling.get(key, (-1, "")), (count, text))
            total[key] = total.get(key, 0) + count
    return [text for _count, text in spelling.values()], [*total.values()]


def _of_the_table() -> Iterator[tuple[str, int]]:
    """The first name in each language; of programs the one that they bear themselves."""
    for skill in known_skills():
        if not skill.is_part:
            names = skill.kk[:1] if skill.kk[0].isascii() else (skill.kk[0], *skill.ru[:1])
            yield from ((name, 0) for name in (*names, *skill.also[: len(names) - 1]))


@cache
def _by_words() -> Mapping[frozenset[str], KnownSkill]:
    return {skills_of([skill.kk[0]]): skill for skill in reversed(known_skills())}


def _other(text: str) -> str:
    """What the table calls the skill in the other language."""
    skill = _by_words().get(skills_of([text]))
    if skill is None or skill.kk[0].isascii():
        return ""
    is_kk = fold(text) in map(fold, skill.kk) or any(map(is_kazakh, text.lower().split()))
    names = skill.ru if is_kk else skill.kk
    return names[0] if names and fold(names[0]) != fold(text) else ""
