"""Skills as they are typed, brought to words that meet (§57): by their stems, without filling.

"Знание 1С", "1С" and "1С білу" are one skill, and so are "сварка" and "дәнекерлеу", by the table
resources/matching/skills.csv. What is asked and what a person has are compared by these words
alone. Measured: docs/decisions/0034.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from app.core.paragraph import para
from app.core.stems import STEMS_VERSION, is_kazakh, stem

_FILE = Path(__file__).resolve().parents[2] / "resources" / "matching" / "skills.csv"

SKILLS_VERSION = f"2.{STEMS_VERSION}.{sha256(_FILE.read_bytes()).hexdigest()[:8]}"
"""By what skills are brought to words: where it differs, words kept earlier are worth nothing."""

_FILLING = """
білу біледі білем дағды тәжірибе өтіл жұмыс істеу істей алу алам алады қолдану пайдалану меңгеру
меңгерген жақсы еркін сенімді деңгей айналысу бойынша
знание знать знаю умение умею уметь владение владею навык опыт стаж работа работать работаю
хороший хорошо отлично уверенно уверенный пользователь уровень
"""
_JOINING = "және мен бен пен и или в во на с со по для от из о об к ко за при"
"""Words that name no skill: those above in every form, these as they are."""

_NOTHING: frozenset[str] = frozenset()
_WORD = re.compile(r"[^\W_]+[+#]*")
_FILLING_STEMS = frozenset(stem(word) for word in _FILLING.split())
_JOINING_WORDS = frozenset(_JOINING.split())


@dataclass(frozen=True)
class SkillMet:
    """One skill that is asked for: how many of its words are had, of how many."""

    text: str
    words: int
    of: int


@para("57")
def skills_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of skills, each in the one form that all its forms share."""
    return _NOTHING.union(*map(_of_one, texts))


@para("57")
def skills_met(asked: Iterable[str], has: Iterable[str]) -> tuple[SkillMet, ...]:
    """Each skill that is asked for, as it is typed, and how much of it a person has."""
    words = skills_of(has)
    return tuple(SkillMet(text, len(_of_one(text) & words), len(_of_one(text))) for text in asked)


def is_filling(word: str) -> bool:
    """Whether a word names no skill: "знание", "білу"."""
    return word.lower() in _JOINING_WORDS or stem(word) in _FILLING_STEMS


@lru_cache(maxsize=1 << 17)
def _of_one(text: str) -> frozenset[str]:
    """Remembered by text: the same skills are typed by thousands."""
    return frozenset(_named_alike(_stems(text)))


def _stems(text: str, among_kazakh: bool | None = None) -> tuple[str, ...]:
    """The stems of the words that name a skill; of all its words where none does.

    among_kazakh: whether the text is Kazakh; None where its words have to tell.
    """
    words = _WORD.findall(normalize("NFKC", text).lower())
    if among_kazakh is None:
        among_kazakh = any(map(is_kazakh, words))
    stems = (stem(word, among_kazakh) for word in words if word not in _JOINING_WORDS)
    named = [one for one in stems if one]  # nothing stays of a lone soft sign
    return tuple([one for one in named if one not in _FILLING_STEMS] or named)


def _named_alike(stems: Sequence[str]) -> Iterator[str]:
    """The stems, those of other names for the same skill as those of its first name."""
    known, longest = _names()
    place = 0
    while place < len(stems):
        for length in range(min(longest, len(stems) - place), 0, -1):
            first = known.get(tuple(sorted(stems[place : place + length])))
            if first is not None:
                yield from first
                place += length
                break
        else:
            yield stems[place]
            place += 1


@dataclass(frozen=True)
class KnownSkill:
    """A row of the table: names of one skill, the first Kazakh one being the one they all meet at.

    also: names that are no words of either language, as programs have. is_part: a word of names of
    skills, and of itself no skill: a window, a cow.
    """

    kk: tuple[str, ...]
    ru: tuple[str, ...]
    also: tuple[str, ...]
    is_part: bool


@cache
def known_skills() -> tuple[KnownSkill, ...]:
    """The table of skills that have several names.

    Raises OSError if the installation lacks it: a fault of the program.
    """
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple(
            KnownSkill(_split(row["kk"]), _split(row["ru"]), _split(row["also"]), bool(row["only"]))
            for row in csv.DictReader(file)
        )


def _split(names: str) -> tuple[str, ...]:
    return tuple(filter(None, names.split("|")))


@cache
def _names() -> tuple[Mapping[tuple[str, ...], tuple[str, ...]], int]:
    """The stems of a skill's first name by those of every name, in the order of letters; and how
    many words the longest name has."""
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    for skill in known_skills():
        first = _stems(skill.kk[0], True)
        for name, among_kazakh in _read_as(skill):
            known.setdefault(tuple(sorted(_stems(name, among_kazakh))), first)
    return known, max(map(len, known))


def _read_as(skill: KnownSkill) -> Iterator[tuple[str, bool | None]]:
    """Each name, with whether it is Kazakh: as it is, and as it is taken when it stands alone."""
    for names, among_kazakh in ((skill.kk, True), (skill.ru, False), (skill.also, None)):
        for name in names:
            yield name, among_kazakh
            yield name, None
