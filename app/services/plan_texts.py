"""What is offered for a plan's texts (§48), and the same on the sheet of the other language."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from app.core.classifiers import UnknownCode, entry
from app.core.vocabulary import Language
from app.models import EmploymentCard
from app.rules.plan_suggestions import meeting_words
from app.services.notices import SHEETS
from app.services.plan_answers import LIMITS

Words = dict[str, str]
"""A text by the language of the sheet that it stands on ("kk", "ru")."""


def goal(card: EmploymentCard, language: Language) -> str:
    """What for the person came, and the work that is wanted."""
    return _cut(": ", _goal(card, language))


def education(card: EmploymentCard, language: Language) -> str:
    """The level, and the last school as typed."""
    return _cut(", ", _education(card, language))


def specialty(card: EmploymentCard, language: Language) -> str:
    """By the last school; else by the last job; else what is wanted."""
    return _cut("", _specialty(card, language))


_OFFERED: Mapping[str, Callable[[EmploymentCard, Language], str]] = {
    "goal": goal,
    "education": education,
    "specialty": specialty,
}


def text_by_sheet(field: str, text: str, card: EmploymentCard) -> Words:
    """A plan's `goal`, `education` or `specialty` for each sheet.

    What was offered from the card in one language stands on each sheet in its own; what was typed
    stands on both as typed.
    """
    offered = {tongue.value: _OFFERED[field](card, tongue) for tongue in SHEETS}
    return _by_sheet(text, [offered])


def meeting_by_sheet(what: str) -> Words:
    """The same of what a meeting is for."""
    return _by_sheet(what, meeting_words())


def _by_sheet(text: str, offered: Iterable[Words]) -> Words:
    for words in offered:
        if text in words.values() and all(words.values()):
            return {tongue.value: words[tongue.value] for tongue in SHEETS}
    return {tongue.value: text for tongue in SHEETS}


def _goal(card: EmploymentCard, language: Language) -> Iterator[str]:
    yield _title("registration_purpose", card.registration_purpose, language)
    yield _title("occupations", card.wanted_occupation, language)


def _education(card: EmploymentCard, language: Language) -> Iterator[str]:
    yield _title("education_level", card.education_level, language)
    if card.education:
        last = max(card.education, key=lambda row: (row.finished_on or date.min, row.id))
        yield last.institution
        yield str(last.finished_on.year) if last.finished_on else ""


def _specialty(card: EmploymentCard, language: Language) -> Iterator[str]:
    schools = sorted(card.education, key=lambda row: (row.finished_on or date.min, row.id))
    jobs = sorted(card.jobs, key=lambda row: (row.dismissed_on or date.max, row.id))
    yield next(
        filter(
            None,
            (
                *(row.specialty for row in reversed(schools)),
                *(_title("occupations", row.occupation, language) for row in reversed(jobs)),
                _title("occupations", card.wanted_occupation, language),
            ),
        ),
        "",
    )


def _cut(between: str, parts: Iterator[str]) -> str:
    return between.join(filter(None, parts))[: LIMITS["goal"]]


def _title(list_name: str, code: str | None, language: Language) -> str:
    try:
        return entry(list_name, code or "").title(language)
    except UnknownCode:
        return ""
