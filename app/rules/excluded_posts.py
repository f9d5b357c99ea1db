"""Recognising the posts that §53 leaves out: resources/order/excluded_posts.csv."""

import re
from dataclasses import dataclass
from functools import cache

from app.rules.tables import rows

_CODES = {
    "civil_servant": "excluded_civil_servant",
    "elected": "excluded_elected",
    "deputy": "excluded_deputy",
    "judge": "excluded_judge",
    "military": "excluded_military",
    "law_enforcement": "excluded_law_enforcement",
    "special_body": "excluded_special_body",
    "courier": "excluded_courier",
    "national_bank": "excluded_national_bank",
    "market_regulator": "excluded_market_regulator",
}
_OTHER_THAN = {"judge": "not_the_judge"}
_HELPERS = "not_the_post"


@dataclass(frozen=True)
class Excluded:
    """A post that is left out: the code of the refusal, and the words by which it was known."""

    code: str
    words: str


def excluded_by_occupation(code: str) -> str:
    """The refusal's code where all posts of the occupation are left out, else ""."""
    return next((_CODES[row[0]] for row in _by("occupation") if code.startswith(row[1])), "")


def excluded_by_words(text: str) -> Excluded | None:
    """The refusal where the words name such a post. A driver of the akim, or a referee, is none."""
    plain = _plain(text)
    if not plain or _found(_HELPERS, plain):
        return None
    for ground, pattern in _by("words"):
        hit = _compiled(pattern).search(plain) if ground in _CODES else None
        other = _OTHER_THAN.get(ground)
        if hit and not (other and _found(other, plain)):
            return Excluded(_CODES[ground], hit.group())
    return None


def excluded_by_employer(name: str) -> Excluded | None:
    """The refusal where all who work for the employer are left out."""
    plain = _plain(name)
    for ground, pattern in _by("employer"):
        if hit := _compiled(pattern).search(plain):
            return Excluded(_CODES[ground], hit.group())
    return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\u0451", "\u0435").split())


def _found(ground: str, plain: str) -> bool:
    return any(_compiled(row[1]).search(plain) for row in _by("words") if row[0] == ground)


@cache
def _by(what: str) -> tuple[tuple[str, str], ...]:
    found = rows("excluded_posts")
    return tuple((row["ground"], row["pattern"]) for row in found if row["by"] == what)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
