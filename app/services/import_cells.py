"""A cell of a file of people: dates, numbers, yes and no, codes or titles of lists, and back."""

import csv
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import cache, lru_cache
from io import StringIO
from typing import Any

from app.core.classifiers import (
    Place,
    UnknownCode,
    choices,
    entry,
    is_whole_region,
    place,
    place_path,
    search_places,
)
from app.core.errors import UserError
from app.core.names import fold
from app.core.vocabulary import Language
from app.services.card_data import CODES, ITEMS

_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00(?::00)?)?")
_SERIAL = re.compile(r"[0-9]{5}")
_FIRST_SERIAL_DAY = date(1899, 12, 30)
"""Spreadsheets count days from here, as far as the days after February 1900 go."""
_WHOLE = re.compile(r"(-?[0-9]+)(?:[.,]0+)?")
_YES = frozenset({"yes", "да", "иә", "ия", "true", "1", "+", "y", "д"})
_NO = frozenset({"no", "нет", "жоқ", "жок", "false", "0", "-", "n", "н"})
_SEXES = {
    **dict.fromkeys(("м", "муж", "m", "male", "е", "ер", "еркек"), "male"),
    **dict.fromkeys(("ж", "жен", "f", "female", "ә", "әйел"), "female"),
}
_YES_NO = {
    Language.KAZAKH: ("жоқ", "иә"),
    Language.RUSSIAN: ("нет", "да"),
    Language.ENGLISH: ("no", "yes"),
}
_KINDS_OF_PLACE = {
    fold(word): fold(short)
    for short, words in {
        "қ": "қ қаласы қала",
        "г": "г город",
        "а": "а ауылы ауыл аулы",
        "с": "с село",
        "п": "п поселок",
        "к": "к кент кенті",
        "ст": "ст станция",
        "облысы": "облысы обл",
        "область": "область обл",
        "ауданы": "ауданы",
        "район": "район р",
    }.items()
    for word in words.split()
}
"""Words for what kind of place it is, as people write them and as the classifier does."""
_OCCUPATION = "-"
"""Groups of occupations and occupations have it in their codes; the levels above do not."""


def reader_of(
    name: str,
    kinds: Sequence[Any],
    codes: Mapping[str, str] = CODES,
    items: Collection[str] = ITEMS,
    places: Collection[str] = ("address_place",),
) -> Callable[[str], Any]:
    """What reads a field's cell; `kinds` are the types its record has for it.

    codes: of which list a field's code is; items: fields that are lists of single values; places:
    those of KATO. It raises UserError, with the cell's `text`: `cell_date`, `cell_number`,
    `cell_yes_no`, `cell_choice`, `cell_choice_unclear`, `cell_list`.
    """
    list_name = "sex" if name == "sex" else codes.get(name)
    if name in items:
        one: Callable[[str], str] = (lambda text: code_in(list_name, text)) if list_name else str
        return lambda text: [one(item) for item in items_in(text)]
    if list_name:
        return lambda text: code_in(list_name, text)
    if name in places:
        return _place
    for kind, read in ((date, _day), (bool, _yes_no), (int, _number)):
        if kind in kinds:
            return read
    return str.strip


def cell_of(value: Any, language: Language) -> str:
    """What `reader_of` reads again as this value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _YES_NO[language][value]
    if isinstance(value, list | tuple):
        out = StringIO()
        csv.writer(out, delimiter=";", lineterminator="").writerow(value)
        return out.getvalue()
    return value.isoformat() if isinstance(value, date) else str(value)


@lru_cache(maxsize=50_000)
def _day(text: str) -> str:
    text = text.strip()
    with suppress(ValueError, OverflowError):
        if iso := _ISO.fullmatch(text):
            return date.fromisoformat(iso[1]).isoformat()
        if day := _DAY.fullmatch(text):
            return date(int(day[3]), int(day[2]), int(day[1])).isoformat()
        if _SERIAL.fullmatch(text):
            return (_FIRST_SERIAL_DAY + timedelta(days=int(text))).isoformat()
    raise UserError("cell_date", text=text)


def _number(text: str) -> int:
    whole = _WHOLE.fullmatch("".join(text.split()))
    if whole is None or len(whole[1]) > 15:  # noqa: PLR2004
        raise UserError("cell_number", text=text)
    return int(whole[1])


def _yes_no(text: str) -> bool:
    word = text.strip().casefold()
    if word not in _YES | _NO:
        raise UserError("cell_yes_no", text=text)
    return word in _YES


def items_in(text: str) -> list[str]:
    """The values of a cell that holds several. Raises UserError `cell_list`."""
    try:
        rows = list(csv.reader(StringIO(text, ""), delimiter=";", skipinitialspace=True))
    except csv.Error as error:
        raise UserError("cell_list", text=text) from error
    return [item.strip() for row in rows for item in row if item.strip()]


def code_in(list_name: str, text: str) -> str:
    """The code of a list that the cell names, by itself or by a title. Raises UserError
    `cell_choice`, `cell_choice_unclear`."""
    text = text.strip()
    with suppress(UnknownCode):
        return entry(list_name, text).code
    if list_name == "sex" and (sex := _SEXES.get(text.casefold().rstrip("."))):
        return sex
    rows = choices(list_name)
    found = _titles(list_name, rows).get(fold(text), ())
    found = [code for code in found if _same_letters(list_name, code, text)] or found
    if not found:
        raise UserError("cell_choice", text=text)
    if len(found) > 1:
        raise UserError("cell_choice_unclear", text=text)
    return found[0]


def _same_letters(list_name: str, code: str, text: str) -> bool:
    """Whether a title is spelled so to the letter; two may have one skeleton."""
    row = entry(list_name, code)
    return text.casefold() in {row.title(tongue).casefold() for tongue in Language}


@cache
def _titles(list_name: str, rows: tuple[Any, ...]) -> Mapping[str, list[str]]:
    """Codes by their titles' skeletons; `rows` are the list's own, an official one is another."""
    found: dict[str, list[str]] = {}
    for row in rows:
        if list_name == "occupations" and _OCCUPATION not in row.code:
            continue
        for skeleton in {fold(row.title(tongue)) for tongue in Language}:
            found.setdefault(skeleton, []).append(row.code)
    return found


@lru_cache(maxsize=20_000)
def _place(text: str) -> str:
    text = text.strip()
    with suppress(UnknownCode):
        return place(text).code
    *around, own = [part for part in text.split(",") if part.strip()] or [""]
    found = [here for here in _places(text) if _is_named(here, own) and _lies_in(here, around)]
    exact = [here for here in found if _words(own) in (_words(here.kk), _words(here.ru))]
    found = exact or found
    if not found:
        raise UserError("cell_choice", text=text)
    if len(found) > 1:
        raise UserError("cell_choice_unclear", text=text)
    return found[0].code


def _places(text: str) -> list[Place]:
    found = {
        here.code: here
        for tongue in (Language.KAZAKH, Language.RUSSIAN)
        for here in search_places(text, tongue, limit=200)
    }
    return [
        here for here in found.values() if not is_whole_region(here.code) and not _is_land(here)
    ]


def _is_land(here: Place) -> bool:
    """Whether it is a town with the villages under its akim: the town itself is meant."""
    return here.ru.casefold().endswith("г.а.")


def _is_named(here: Place, text: str) -> bool:
    return _bare(text) in (_bare(here.kk), _bare(here.ru))


def _lies_in(here: Place, around: Sequence[str]) -> bool:
    """Whether each of the parts is the name of something that the place lies in."""
    paths = [place_path(here.code, tongue) for tongue in (Language.KAZAKH, Language.RUSSIAN)]
    names = [_bare(title) for path in paths for title in path[:-1]]
    return all(_bare(part) in names for part in around)


def _words(text: str) -> list[str]:
    """The skeletons of a place's words; what kind of place it is as the classifier says it."""
    words = fold(text.replace(".", " ")).split()
    return sorted(_KINDS_OF_PLACE.get(word, word) for word in words)


def _bare(text: str) -> list[str]:
    words = _words(text)
    return [word for word in words if word not in _KINDS_OF_PLACE] or words
