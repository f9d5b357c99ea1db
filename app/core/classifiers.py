"""The lists that fields choose from: places, occupations, countries and the form's own choices."""

import csv
import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from app.core.names import fold, fold_variants
from app.core.vocabulary import Language

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "classifiers"
_OWN_FILES = ("countries", "nationalities", "industries", "occupations")
_UNIT_GROUP = "-"
_URBAN, _RURAL, _TOWN_LAND = "1", "2", ("1", "3")


class UnknownCode(KeyError):
    """A list has no such code, or there is no such list."""

    def __str__(self) -> str:
        return ": ".join(map(str, self.args))


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a classifier: a code that is stored, and its titles."""

    code: str
    kk: str
    ru: str
    en: str

    @property
    def titles(self) -> tuple[str, ...]:
        """What is typed to find the row: its titles in all languages."""
        return self.kk, self.ru, self.en

    def title(self, language: Language) -> str:
        """The title in this language; Russian where there is no English one."""
        return str(getattr(self, language.value)) or self.ru


@dataclass(frozen=True, slots=True)
class Place(Entry):
    """A place of KATO, the state classifier of administrative and territorial objects.

    level: oblast (and city of republican rank), district, sub_district, settlement.
    area: KATO's type: 1 all of it urban, 2 all of it rural, 3 a city's land with villages,
    4 a district with towns, 0 an oblast. parent: a code, or "" for an oblast.
    """

    level: str
    area: str
    parent: str


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@cache
def _form_lists() -> Mapping[str, tuple[Entry, ...]]:
    lists: dict[str, list[Entry]] = defaultdict(list)
    for row in _rows("choices"):
        lists[row["list"]].append(Entry(row["code"], row["kk"], row["ru"], row["en"]))
    return {name: tuple(entries) for name, entries in lists.items()}


@dataclass(frozen=True, eq=False)
class _Table:
    rows: tuple[Entry, ...]
    by_code: Mapping[str, Entry]


def _table_of(rows: Iterable[Entry]) -> _Table:
    table = tuple(rows)
    return _Table(table, {row.code: row for row in table})


@cache
def _shipped(list_name: str) -> _Table:
    if list_name in _OWN_FILES:
        return _table_of(
            Entry(row["code"], row["kk"], row["ru"], row["en"]) for row in _rows(list_name)
        )
    try:
        return _table_of(_form_lists()[list_name])
    except KeyError:
        raise UnknownCode(list_name) from None


_official: dict[str, _Table] = {}
"""Tables that stand over the shipped ones, by list."""


def put_over(list_name: str, entries: Iterable[Entry]) -> None:
    """Let an official table, in the order to be shown, stand over the shipped list.

    It holds for the whole program, from the next look-up on, until `take_off`.
    """
    _official[list_name] = _table_of(entries)


def take_off(list_name: str) -> None:
    """Let the shipped list speak again; where nothing stands over it, nothing happens."""
    _official.pop(list_name, None)


def _in_force(list_name: str) -> _Table:
    return _official.get(list_name) or _shipped(list_name)


def choices(list_name: str) -> tuple[Entry, ...]:
    """All rows of a list, in the order to be shown. Raises UnknownCode where there is none.

    Lists: those of the data form (Appendix 2 to the standard), e.g. "marital_status", and
    "countries", "nationalities", "industries" (sections), "occupations" (all levels).
    """
    return _in_force(list_name).rows


def entry(list_name: str, code: str) -> Entry:
    """The row of a list with this code. Raises UnknownCode.

    What is on cards stays readable: a code the official table lacks is read by the shipped
    list, and an occupation that neither has by the title of its group.
    """
    for table in (_in_force(list_name), _shipped(list_name)):
        if row := table.by_code.get(code):
            return row
    group, _, number = code.rpartition(_UNIT_GROUP)
    if list_name == "occupations" and _UNIT_GROUP in group and number:
        return replace(entry(list_name, group), code=code)
    raise UnknownCode(list_name, code)


@cache
def _places() -> Mapping[str, Place]:
    with (_FOLDER / "kato.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        return {
            code: Place(code, kk, ru, "", level, area, parent)
            for code, level, area, parent, kk, ru in rows
        }


def read_places() -> None:
    """Read the places now: whoever names the first of them does not wait for it."""
    _places()


def place(code: str) -> Place:
    """The place with this KATO code (9 digits). Raises UnknownCode."""
    try:
        return _places()[code]
    except KeyError:
        raise UnknownCode("places", code) from None


def _line(code: str) -> Iterator[Place]:
    while code:
        yield (here := place(code))
        code = here.parent


def place_path(code: str, language: Language) -> tuple[str, ...]:
    """The titles from the oblast down to the place itself. Raises UnknownCode."""
    return tuple(here.title(language) for here in _line(code))[::-1]


def region_of(code: str) -> str:
    """The code of the oblast or city of republican rank it lies in. Raises UnknownCode."""
    return [here.code for here in _line(code)][-1]


def lies_in(place_code: str, region_code: str) -> bool:
    """Whether the region is the place itself or above it in KATO. Raises UnknownCode."""
    return any(here.code == region_code for here in _line(place_code))


def is_rural(code: str) -> bool:
    """Whether all of the place is rural, as KATO marks it. Raises UnknownCode.

    Sure for settlements: each is marked urban or rural, and every village, station and winter
    camp is rural, also under a town's akim; of the townships (кент) 60 are rural and 28, those
    of towns, urban. A larger place with both towns and villages is not rural.
    """
    return place(code).area == _RURAL


def is_whole_region(code: str) -> bool:
    """Whether the place is an oblast or district that holds towns or villages of its own.

    A town that is an oblast or a district by itself (Almaty, Semey) is not. Raises UnknownCode.
    """
    here = place(code)
    return here.level in ("oblast", "district") and here.area != _URBAN


_SHORTEST_INSIDE = 2
"""A single word up to this length is sought at the beginning of names only."""
_LEVELS = ("oblast", "district", "sub_district", "settlement")
_LONG_KINDS = {
    "а": "ауылы ауыл аулы",
    "қ": "қаласы қала",
    "к": "кенті кент",
    "с": "село аул",
    "п": "поселок",
    "г": "город",
    "ст": "станция",
}
_SHORT = {
    fold(long): fold(short) for short, all_long in _LONG_KINDS.items() for long in all_long.split()
}
"""Everyday words for what kind of place it is, as the classifier shortens them."""
_KINDS = frozenset(
    fold(
        "облысы область ауданы район г қ с а п к о ә ст уч им атын атындағы зимовка қыстауы"
    ).split()
)


class _Found(NamedTuple):
    """A place as it is searched: skeletons; in `own` and `path` a blank before each word."""

    place: Place
    kk: str
    ru: str
    own: str
    path: str
    size: int


class _Skeletons(dict[str, str]):
    """Skeletons of single words, each folded once."""

    def __missing__(self, word: str) -> str:
        self[word] = skeleton = fold(word)
        return skeleton

    def of(self, name: str) -> str:
        return " ".join(filter(None, map(self.__getitem__, name.replace(".", " ").split())))


def _bare(skeleton: str) -> str:
    return " ".join([word for word in skeleton.split() if word not in _KINDS]) or skeleton


@cache
def _place_index() -> tuple[_Found, ...]:
    skeletons = _Skeletons()
    paths = {"": ""}
    index = []
    for here in sorted(_places().values(), key=lambda p: _LEVELS.index(p.level)):
        kk, ru = skeletons.of(here.kk), skeletons.of(here.ru)
        own = f" {kk}  {ru}  "
        paths[here.code] = path = own + paths[here.parent]
        index.append(_Found(here, _bare(kk), _bare(ru), own, path, _size(here)))
    return tuple(index)


def _size(here: Place) -> int:
    """The larger the place the smaller the number; a town comes before its akimat's land."""
    is_town_land = here.level == "district" and here.area in _TOWN_LAND
    level = "sub_district" if is_town_land else here.level
    return 2 * _LEVELS.index(level) + (is_town_land or here.area != _URBAN)


def _hits(words: list[str]) -> list[_Found]:
    """Places that have one word at least in their own name, and all in it or on the path."""
    index = _place_index()
    if len(words) == 1 and len(words[0]) <= _SHORTEST_INSIDE:
        word = words[0]
        return [hit for hit in index if hit.kk.startswith(word) or hit.ru.startswith(word)]
    if len(words) > 1:
        for word in words:
            start = f" {word}"
            index = tuple([found for found in index if start in found.path or word in found.own])
    return [found for found in index if any(word in found.own for word in words)]


def _place_rank(
    asked: str, words: list[str], language: Language
) -> Callable[[_Found], tuple[int | str, ...]]:
    phrase, starts = " ".join(words), tuple(words)
    asked = "" if asked == phrase else f" {asked}  "

    def rank(found: _Found) -> tuple[int | str, ...]:
        """Whole names first, then beginnings, later words and insides; larger places first."""
        kk, ru, own = found.kk, found.ru, found.own
        if phrase in (kk, ru):
            stage = int(asked not in own)
        elif kk in words or ru in words:
            stage = 2
        elif kk.startswith(starts) or ru.startswith(starts):
            stage = 3
        else:
            stage = 4 if any(f" {word}" in own for word in words) else 5
        title = ru if language is Language.RUSSIAN else kk
        return stage, -sum([word in own for word in words]), found.size, title

    return rank


def _best_places(query: str, language: Language, limit: int) -> list[_Found]:
    asked = " ".join(_SHORT.get(word, word) for word in query.split())
    words = list(dict.fromkeys(_bare(asked).split()))
    if not words:
        return []
    return heapq.nsmallest(limit, _hits(words), key=_place_rank(asked, words, language))


def search_places(text: str, language: Language, limit: int = 30) -> list[Place]:
    """Places whose Kazakh or Russian name holds a word of the text, the best ones first.

    Further words may be of the districts and the oblast around it ("қарасу алматы"). Whole
    names come before beginnings, these before later words and insides; then larger places
    come first, then the alphabet of `language`. One or two letters alone find beginnings only.
    """
    found: dict[str, Place] = {}
    for query in fold_variants(text):
        found |= {hit.place.code: hit.place for hit in _best_places(query, language, limit)}
    return list(found.values())[:limit]


_LONG_WORD, _ENDING = 6, 2
"""Words from six letters on may differ in the last two, as cases and numbers do."""
_CLASS, _GROUP = len("1210"), len("1210-0")


class _Sought(NamedTuple):
    """A group or an occupation as it is searched: skeletons with a blank before each word.

    `titles` by the language's value, whose hash costs less; in `text` a bar before each title.
    """

    row: Entry
    titles: Mapping[str, str]
    text: str


@cache
def everyday_names() -> Mapping[str, str]:
    """What people call the occupations of a group, by the group's four digits."""
    return {row["code"][:_CLASS]: row["also"] for row in _rows("occupations") if row["also"]}


@lru_cache(maxsize=2)
def _occupation_index(table: _Table) -> tuple[_Sought, ...]:
    skeletons = _Skeletons()
    index = []
    for row in table.rows:
        if _UNIT_GROUP in row.code:
            titles = {tongue.value: f" {skeletons.of(row.title(tongue))}" for tongue in Language}
            text = "".join(f"|{title}" for title in dict.fromkeys(titles.values()))
            if len(row.code) == _GROUP:
                text += f" {fold(everyday_names().get(row.code[:_CLASS], ''))}"
            index.append(_Sought(row, titles, text))
    return tuple(index)


def search_occupations(text: str, language: Language, limit: int = 30) -> list[Entry]:
    """Groups and occupations that have every word of the text as a word's beginning, best first.

    Words may be of the Kazakh, Russian or English title, or everyday names of a group's
    occupations, and may end otherwise ("водитель автобуса" finds "водители автобусов"); a number
    is the beginning of a code. Titles that begin with the text come first.
    """
    found: dict[str, Entry] = {}
    for query in fold_variants(text):
        found |= {row.code: row for row in _best_occupations(query, language, limit)}
    return list(found.values())[:limit]


def _best_occupations(query: str, language: Language, limit: int) -> list[Entry]:
    hits: Sequence[_Sought] = _occupation_index(_in_force("occupations"))
    if not query or query[0].isdecimal():
        digits = query.replace(" ", _UNIT_GROUP)
        return [hit.row for hit in hits if digits and hit.row.code.startswith(digits)][:limit]
    words = [f" {word}" for word in query.split()]
    for stem in map(_stem, words):
        hits = [hit for hit in hits if stem in hit.text]
    best: dict[str, Entry] = {}
    for fits in _occupation_stages(words, language):
        best |= {hit.row.code: hit.row for hit in hits if fits(hit)}
        if len(best) >= limit:
            break
    return list(best.values())[:limit]


def _occupation_stages(
    words: Sequence[str], language: Language
) -> tuple[Callable[[_Sought], bool], ...]:
    """Ever weaker reasons to be found: a row stands where its first one does."""
    phrase, tongue = "".join(words), language.value
    beginning = f"|{phrase}"
    return (
        lambda hit: hit.titles[tongue].startswith(phrase),
        lambda hit: beginning in hit.text,
        lambda hit: phrase in hit.titles[tongue],
        lambda hit: all(word in hit.text for word in words),
        lambda _hit: True,
    )


def _stem(word: str) -> str:
    return word[:-_ENDING] if len(word) > _LONG_WORD else word
