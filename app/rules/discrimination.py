"""Wording of a vacancy that discriminates (L28.2.7): found by a table of Kazakh and Russian words.

`resources/order/discrimination.csv` says what is looked for; how its rows are written and why it
is done so: docs/decisions/0032.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property, lru_cache

from app.core.paragraph import Paragraph, para
from app.rules.tables import rows
from app.rules.verdict import Outcome, Reason, Verdict

_LAW = Paragraph("L28", "2.7")


class Ground(StrEnum):
    """By what a wording tells people apart who could all do the work."""

    SEX = "by_sex"
    AGE = "by_age"
    NATIONALITY = "by_nationality"
    RACE = "by_race"
    ORIGIN = "by_origin"
    LANGUAGE = "by_language"
    RELIGION = "by_religion"
    BELIEFS = "by_beliefs"
    FAMILY = "by_family"
    DISABILITY = "by_disability"
    RESIDENCE = "by_residence"
    APPEARANCE = "by_appearance"


@dataclass(frozen=True)
class Found:
    """Words of a text that discriminate: `words` is what stands there from `start` to `end`."""

    start: int
    end: int
    words: str
    ground: Ground


@para("L28", "2.7")
@lru_cache(maxsize=64)
def find_discrimination(text: str) -> tuple[Found, ...]:
    """What in a text of a vacancy discriminates, in its order, nowhere one over another.

    Where two findings overlap the longer counts; none within words that the table spares.
    """
    plain = _folded(text)
    spared: list[tuple[int, int]] = []
    sought: list[tuple[int, int, Ground]] = []
    for row in _asked_by(plain):
        for start, end in row.spans(plain):
            if row.ground is None:
                spared.append((start, end))
            else:
                sought.append((start, end, row.ground))
    taken: list[tuple[int, int]] = []
    found: list[Found] = []
    for start, end, ground in sorted(sought, key=lambda one: (one[0] - one[1], one[0])):
        free = all(end <= first or last <= start for first, last in taken)
        if free and not any(first <= start and end <= last for first, last in spared):
            taken.append((start, end))
            found.append(Found(start, end, text[start:end], ground))
    return tuple(sorted(found, key=lambda one: one.start))


@para("L28", "2.7")
def judge_wording(texts: Mapping[str, str], lawful_reason: str) -> Verdict:
    """WARNED with the words found in each field; ALLOWED where a lawful reason is written.

    texts: by the field's name. One reason for each field, quoting its words.
    """
    return Verdict.of(() if lawful_reason.strip() else _warnings(texts))


def _warnings(texts: Mapping[str, str]) -> Iterator[Reason]:
    for field, text in texts.items():
        if found := find_discrimination(text):
            words = list(dict.fromkeys(one.words for one in found))
            yield Reason("wording_discriminates", _LAW, {"words": words}, field, Outcome.WARNED)


_LIKE = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
"""Kazakh letters as they are typed where the keyboard has none."""

_APART = r"[^\S\n]{0,3}[\-–—:/\"«»()']{0,2}[^\S\n]{0,3}"
"""What may stand between two words of one phrase: never a comma or the end of a sentence."""

_MARKS = " \t\xa0-–—:/\"«»()'"

_WORD = r"[\w%+]++" + _APART

_ENDING = r"(?:-?(?:ти|и|х|летн\w*)(?!\w))?"
"""Of a number that is declined in Russian."""

_MACROS = {
    "{n}": r"(?<!\d)\d{1,2}(?!\d)",
    "{age}": rf"(?<!\d)(?:1[4-9]|[2-7]\d)(?!\d){_ENDING}",
    "{adult}": rf"(?<!\d)(?:19|[2-7]\d)(?!\d){_ENDING}",
    "{minor}": r"(?<!\d)1[4-8](?!\d)",
    "{cm}": r"(?<!\d)1[4-9]\d(?!\d)",
    "{few}": rf"(?:{_WORD})?",
    "{some}": rf"(?:{_WORD}){{0,2}}?",
    "{many}": rf"(?:{_WORD}){{0,4}}?",
}
"""{n} any number, {age} one that is somebody's age, {adult} one above eighteen, {minor} one up to
it, {cm} somebody's height; {few} a word or none, {some} up to two, {many} up to four."""


def _folded(text: str) -> str:
    """The text as patterns read it, letter for letter at its place."""
    small = text.lower()
    if len(small) != len(text):  # of a letter that becomes two
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small.translate(_LIKE)


@dataclass(frozen=True)
class _Row:
    """A row of the table; ground: None where it says what is spared."""

    words: str
    ground: Ground | None

    def spans(self, plain: str) -> Iterator[tuple[int, int]]:
        """Where the words stand in a folded text, from their first letter to their last."""
        # Hundreds of patterns are made only as texts ask for them: all at once, windows wait.
        if any(sign in plain for sign in self.signs):
            for match in self._pattern.finditer(plain):
                words = match["words"]
                start = match.start("words") + len(words) - len(words.lstrip(_MARKS))
                yield start, start + len(words.strip(_MARKS))

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """Beginnings of words without one of which the row has nothing to find."""
        asked = (t for t in _folded(self.words).split() if not t.endswith("?"))
        plain = (t.strip("<>").replace("*", "").split("|") for t in asked if "{" not in t)
        return tuple(max(plain, key=lambda words: min(map(len, words))))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return _pattern(self.words)


@cache
def _table() -> tuple[_Row, ...]:
    return tuple(
        _Row(row["words"], Ground(f"by_{row['ground']}") if row["ground"] else None)
        for row in rows("discrimination")
    )


_STARTS = re.compile(r"(?<![^\W\d_])\S")
"""Where a word of the table may begin."""

_HEADS = (1, 2, 3, 5)
"""So many letters of a word tell which rows are looked at: a file has texts by the thousand."""


@cache
def _by_head() -> Mapping[str, frozenset[int]]:
    """Places of rows by the first letters of their signs."""
    found: dict[str, set[int]] = {}
    for place, row in enumerate(_table()):
        for sign in row.signs:
            longest = max(length for length in _HEADS if length <= len(sign))
            found.setdefault(sign[:longest], set()).add(place)
    return {head: frozenset(places) for head, places in found.items()}


def _asked_by(plain: str) -> Iterator[_Row]:
    """The rows of which a sign may stand in a folded text, in the table's order."""
    starts = [match.start() for match in _STARTS.finditer(plain)]
    heads = {plain[at : at + length] for at in starts for length in _HEADS}
    index, table = _by_head(), _table()
    places = set[int]().union(*(index[head] for head in heads if head in index))
    return (table[place] for place in sorted(places))


def _pattern(words: str) -> re.Pattern[str]:
    """A row's words as a pattern; the group `words` is what discriminates in it."""
    parts, inside, after = [], False, False
    for place, token in enumerate(_folded(words).split()):
        apart = _APART if place else ""
        if not inside and not token.startswith("<"):
            parts.append(f"{apart}(?P<words>")
            apart, inside = "", True
        if not after and token.endswith(">"):
            parts.append(f"{apart})(?=")
            apart, after = "", True
        one = apart + _token(token.strip("<>?"))
        parts.append(f"(?:{one})?" if token.endswith("?") else one)
    return re.compile("".join(parts) + ")")


def _token(token: str) -> str:
    """One word of a row: `|` between those that will do, `*` where any ending will."""
    words = token.split("|")
    # Where a word may begin is asked once for all of them: each alone would ask at each letter.
    macros = [_MACROS[word] for word in words if word in _MACROS]
    plain = "|".join(_alternative(word) for word in words if word not in _MACROS)
    return f"(?:{'|'.join([*macros, *([_BEGINS + f'(?:{plain})'] if plain else [])])})"


def _alternative(word: str) -> str:
    stem = re.escape(word.removesuffix("*"))
    return stem + (r"\w*+" if word.endswith("*") else r"(?!\w)")


_BEGINS = r"(?<![^\W\d_])"
