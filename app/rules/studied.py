"""§57: which occupations somebody was trained for, by the specialties on his card.

A specialty is typed freely. It names a branch of study (a table of ours, `specialties.csv`), or an
occupation by its title or by what people call it (the classifier); its words meet by their stems.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path

from app.core.classifiers import choices, everyday_names
from app.core.paragraph import para
from app.rules.skills import skills_of

_FILE = Path(__file__).resolve().parents[2] / "resources" / "matching" / "specialties.csv"
TOO_MANY = 5
"""A word that more groups than this share ("техник") names none of them."""

_CLASS, _GROUP = len("1210"), len("1210-0")
_EMPTY = "іс дело мамандық специальность маман специалист кәсіп профессия бакалавр магистр"
"""Words that stand before or behind a specialty, and name none."""

_Stems = frozenset[str]


@para("57")
def studied(specialties: Iterable[str]) -> tuple[str, ...]:
    """Codes of the groups of occupations that these specialties name, each once, in order."""
    found = (code for text in specialties for code in _named(text))
    return tuple(sorted(dict.fromkeys(found)))


@lru_cache(maxsize=1 << 15)
def _named(text: str) -> tuple[str, ...]:
    """Remembered by text: a specialty is typed by many."""
    words = _telling(text)
    if not words:
        return ()
    known = [(len(own), codes) for own, codes in _specialties() if own <= words]
    if known:
        most = max(size for size, _ in known)
        return tuple(code for size, codes in known if size == most for code in codes)
    index = _index()
    texts = set.intersection(*(set(index.get(word, ())) for word in words))
    codes = sorted({code for code, _title in texts})
    return tuple(codes) if len(codes) <= TOO_MANY else ()


def _telling(text: str) -> _Stems:
    return skills_of([text]) - skills_of([_EMPTY])


@cache
def _specialties() -> tuple[tuple[_Stems, tuple[str, ...]], ...]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(
        (_telling(row[language]), tuple(row["occupations"].split()))
        for row in rows
        for language in ("kk", "ru")
    )


@cache
def _index() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """By stem, in which titles of which groups it stands, the everyday names being one title."""
    index = defaultdict[str, list[tuple[str, int]]](list)
    names = everyday_names()
    for row in choices("occupations"):
        if len(row.code) != _GROUP:
            continue
        for place, title in enumerate((row.kk, row.ru, names.get(row.code[:_CLASS], ""))):
            for word in skills_of([title]):
                index[word].append((row.code, place))
    return {word: tuple(rows) for word, rows in index.items()}
