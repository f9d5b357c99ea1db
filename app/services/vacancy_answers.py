"""From answers (field name -> JSON value) to a checked, typed vacancy (§53-54).

The wizard's pages, a file's rows and the use cases ask here, page by page and once more whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import String, inspect

from app.core.classifiers import UnknownCode, entry, is_whole_region, place
from app.core.errors import UserError
from app.core.vocabulary import Amount, QuotaGroup
from app.models import Vacancy, VacancyItem
from app.rules.amounts import amount_on
from app.rules.ch5_vacancies import (
    PostFacts,
    VacancyFacts,
    excluded_post,
    letter_faults,
    missing_fields,
    vacancy_faults,
)
from app.rules.discrimination import judge_wording
from app.services.card_answers import Answers, Fault, as_fault, by_field, refuse, text_faults, typed
from app.services.vacancy_data import CODES, ITEMS, TEXTS, WORDED, VacancyData

_POST_WORDS = ("post", "specialisation")
_LETTER_NUMBER = "letter_number"
_WITH_LINES = frozenset({"duties", "conditions", "further"})


@dataclass(frozen=True)
class RegisterVacancy:
    """A vacancy as its letter tells it; received_at: when the letter came (None: now).

    vacancy_id, version: of the letter that was received before and is entered now. draft_id: goes
    once it is written.
    """

    employer_id: int
    received_at: datetime | None
    letter_number: str
    data: VacancyData
    vacancy_id: int | None = None
    version: int | None = None
    draft_id: int | None = None


def judge(answers: Answers, today: date, employer_names: tuple[str, ...] = ()) -> dict[str, Fault]:
    """What is wrong or odd with the answers so far, by field; empty ones are not judged.

    employer_names: of the employer, in both languages, once he is known. The letter's own fields
    are `employer_id`, `received_on`, `letter_number` and `appeared_on`.
    """
    return by_field(vacancy_answer_faults(answers, today, employer_names))


def missing_answers(answers: Answers) -> Iterator[Fault]:
    """What must be there for a vacancy (§54), and in each row of a list."""
    for name in missing_fields(answers):
        yield Fault(UserError("field_missing", field=name), paragraph="54")
    for number, row in enumerate(answers.get("languages") or ()):
        if not row.get("language"):
            yield Fault(UserError("field_missing", field=f"languages.{number}.language"))


def vacancy_answer_faults(
    answers: Answers, today: date, employer_names: tuple[str, ...] = ()
) -> Iterator[Fault]:
    """What is wrong or odd with the answers so far, the most important of a field first."""
    words = {name: str(answers.get(name) or "") for name in _POST_WORDS}
    post = PostFacts(str(answers.get("occupation") or ""), words, employer_names)
    yield from map(as_fault, excluded_post(post).reasons)
    yield from _code_faults(answers)
    for name in (*TEXTS, _LETTER_NUMBER):
        lines = name in _WITH_LINES
        text = str(answers.get(name) or "")
        yield from text_faults(name, text, text_limits()[name], allow_newlines=lines)
    for name in ITEMS:
        for item in answers.get(name) or ():
            yield from text_faults(name, item, text_limits()["items"], allow_newlines=False)
    worded = {name: _words(answers.get(name)) for name in WORDED}
    reason = str(answers.get("lawful_reason") or "")
    yield from map(as_fault, judge_wording(worded, reason).reasons)
    received = _day(answers.get("received_on"))
    yield from map(as_fault, letter_faults(received, None, today))
    facts = typed(VacancyFacts, answers)
    least = amount_on(Amount.MINIMUM_WAGE, today).tenge
    yield from map(as_fault, vacancy_faults(facts, today, least))


def read_vacancy(
    answers: Answers, today: date, employer_names: tuple[str, ...] = ()
) -> VacancyData:
    """The vacancy that the answers make.

    Raises FieldFaults naming every field that is wrong or missing.
    """
    found = vacancy_answer_faults(answers, today, employer_names)
    refuse([*missing_answers(answers), *found])
    return data_of(answers)


def data_of(answers: Answers) -> VacancyData:
    """The vacancy of answers that were judged already."""
    quota = answers.get("quota")
    group = QuotaGroup(quota) if quota else None
    data: VacancyData = typed(VacancyData, {**answers, "quota": group})
    return data


def answers_of(data: VacancyData) -> dict[str, Any]:
    """The answers that make this vacancy: for a change, or a copy of an earlier one."""
    plain = {**vars(data), "languages": [dict(vars(row)) for row in data.languages]}
    return {
        name: value.isoformat() if isinstance(value, date) else _plain(value)
        for name, value in plain.items()
    }


@cache
def text_limits() -> dict[str, int]:
    """How many letters a text field holds, by its name; "items": one skill."""
    columns = inspect(Vacancy).columns
    limits = {
        column.key: column.type.length
        for column in columns
        if isinstance(column.type, String) and column.type.length
    }
    value = VacancyItem.__table__.columns["value"].type
    assert isinstance(value, String)
    return {**limits, "items": value.length or 0}


def _code_faults(answers: Answers) -> Iterator[Fault]:
    for name, list_name in CODES.items():
        own, _, inner = name.partition(".")
        values = answers.get(own) or ()
        if inner:
            cells = [(f"{own}.{at}.{inner}", row.get(inner)) for at, row in enumerate(values)]
        elif own in ITEMS:
            cells = [(own, value) for value in values]
        else:
            cells = [(own, answers.get(own))]
        for path, code in cells:
            if code and not _is_known(list_name, str(code)):
                yield Fault(UserError("code_unknown", field=path, value=code))
    if (quota := answers.get("quota")) and quota not in tuple(QuotaGroup):
        yield Fault(UserError("code_unknown", field="quota", value=quota))
    if here := answers.get("place"):
        yield from _place_faults(str(here))


def _is_known(list_name: str, code: str) -> bool:
    try:
        entry(list_name, code)
    except UnknownCode:
        return False
    return True


def _place_faults(code: str) -> Iterator[Fault]:
    try:
        place(code)
        if is_whole_region(code):
            yield Fault(UserError("place_too_wide", field="place"))
    except UnknownCode:
        yield Fault(UserError("code_unknown", field="place", value=code))


def _words(value: Any) -> str:
    return "\n".join(value) if isinstance(value, list | tuple) else str(value or "")


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else value or None


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
