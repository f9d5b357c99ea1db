"""Wording of a vacancy that discriminates (L28.2.7): found by a table of Kazakh and Russian words.

`resources/order/discrimination.csv` says what is looked for; how its rows are written and why it
is done so: docs/decisions/0032.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

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

    Where two findings overlap the longer counts, and none where the table spares the words.
    """
    plain = _folded(text)
    spared = [match.span() for pattern in _spared() for match in pattern.finditer(plain)]
    found = [
        (*match.span("words"), ground)
        for pattern, ground in _sought()
        for match in pattern.finditer(plain)
        if not _overlaps(match.span("words"), spared)
    ]
    taken: list[tuple[int, int]] = []
    kept: list[Found] = []
    for start, end, ground in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        if not _overlaps((start, end), taken):
            taken.append((start, end))
            kept.append(Found(start, end, text[start:end], ground))
    return tuple(sorted(kept, key=lambda one: one.start))


@para("L28", "2.7")
def judge_wording(texts: Mapping[str, str], lawful_reason: str) -> Verdict:
    """WARNED with the words found in each field; ALLOWED where a lawful reason is written.

    texts: by the field's name. One reason for each ground found in a field, quoting its words.
    """
    return Verdict.of(() if lawful_reason.strip() else _warnings(texts))


def _warnings(texts: Mapping[str, str]) -> Iterator[Reason]:
    for field, text in texts.items():
        by_ground: dict[Ground, list[str]] = {}
        for one in find_discrimination(text):
            by_ground.setdefault(one.ground, []).append(one.words)
        for ground, words in by_ground.items():
            quoted = ", ".join(f"“{each}”" for each in dict.fromkeys(words))
            params = {"words": quoted, "ground": ground}
            yield Reason("wording_discriminates", _LAW, params, field, Outcome.WARNED)


_LIKE = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
"""Kazakh letters as they are typed where the keyboard has none."""

_APART = r"[^\S\n]{0,3}[\-–—:/\"«»()']{0,2}[^\S\n]{0,3}"
"""What may stand between two words of one phrase: never a comma or the end of a sentence."""

_WORD = r"[\w%+]++" + _APART

_MACROS = {
    "{n}": r"(?<!\d)\d{1,2}(?!\d)",
    "{age}": r"(?<!\d)(?:1[4-9]|[2-7]\d)(?!\d)",
    "{adult}": r"(?<!\d)(?:19|[2-7]\d)(?!\d)",
    "{minor}": r"(?<!\d)1[4-8](?!\d)",
    "{cm}": r"(?<!\d)1[4-9]\d(?!\d)",
    "{some}": rf"(?:{_WORD}){{0,2}}?",
    "{many}": rf"(?:{_WORD}){{0,4}}?",
}
"""{n} any number, {age} one that is somebody's age, {adult} one above eighteen, {minor} one up to
it, {cm} somebody's height; {some} up to two words, {many} up to four."""


def _folded(text: str) -> str:
    """The text as patterns read it, letter for letter at its place."""
    small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small.translate(_LIKE)


def _overlaps(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


@cache
def _spared() -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(row["words"]) for row in rows("discrimination") if not row["ground"])


@cache
def _sought() -> tuple[tuple[re.Pattern[str], Ground], ...]:
    return tuple(
        (_pattern(row["words"]), Ground(f"by_{row['ground']}"))
        for row in rows("discrimination")
        if row["ground"]
    )


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
    return f"(?:{'|'.join(map(_alternative, token.split('|')))})"


def _alternative(word: str) -> str:
    if word in _MACROS:
        return _MACROS[word]
    stem = re.escape(word.removesuffix("*"))
    return rf"(?<![^\W\d_]){stem}" + (r"\w*+" if word.endswith("*") else r"(?!\w)")
