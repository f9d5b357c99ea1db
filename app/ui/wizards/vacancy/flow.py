"""The order of a vacancy's pages, and what is wrong with its answers (§53-54). No Qt."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime, time
from typing import Any

from app.core.clock import CENTRE_ZONE
from app.core.errors import UserError
from app.core.vocabulary import Language
from app.rules.ch5_vacancies import MAY_BE_MUST
from app.services.card_answers import Answers, Fault
from app.services.employer_queries import EmployerRow
from app.services.employers import EmployerData, employer_faults
from app.services.vacancy_answers import answers_of, judge
from app.services.vacancy_queries import VacancyView
from app.ui.fields.spec import FieldKind, is_blank
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.flow import Step
from app.ui.wizards.vacancy.vacancy_fields import CHECK, LETTER, MUST, SECTIONS

WIZARD = "vacancy"
"""The name under which a vacancy's drafts are kept."""
KNOWN = "_employer"
"""Under this name the answers keep how the employer is called and where he is."""
OF = "_of"
"""Under this name the answers keep whose a letter is that was taken in before."""
CHANGED = "_changed"
"""Under this name the answers keep that an open vacancy is changed, not a new one entered."""
_BIN_DIGITS = 12


def _has_known(answers: Answers) -> bool:
    return not answers.get("new_employer")


_LETTER = Step("letter", QT_TRANSLATE_NOOP("Field", "Letter and employer"), LETTER)
_SECTIONS = tuple(Step(name, title, specs) for name, title, specs in SECTIONS)
_TOLD = replace(
    _LETTER,
    specs=tuple(
        replace(spec, name=KNOWN, visible_if=_has_known) if spec.kind is FieldKind.RECORD else spec
        for spec in LETTER
    ),
)
"""The letter as a summary tells it: the employer by his name."""
_CHECK = Step("check", QT_TRANSLATE_NOOP("Field", "Check the vacancy"), CHECK, summary=True)
_ASKED = tuple(spec.name for _name, _title, specs in SECTIONS for spec in specs if not spec.beside)
"""What a copy brings over from an earlier vacancy."""


class VacancyFlow:
    """From the letter to the vacancy that is registered; or a vacancy changed."""

    name = WIZARD

    def steps(self, _answers: Answers) -> tuple[Step, ...]:
        """The letter, four subjects, and all of it before it is registered."""
        return (_LETTER, *_SECTIONS, _CHECK)

    def subjects(self, _answers: Answers) -> tuple[Step, ...]:
        """The steps that the summary shows."""
        return (_TOLD, *_SECTIONS)

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What the rules of vacancies and of employers say against the answers."""
        found = judge(entered(answers), today, names_of(answers))
        if answers.get("new_employer"):
            for fault in employer_faults(employer_of(answers), today):
                if fault.error.code != "field_missing":
                    name = f"employer_{fault.error.field}"
                    error = UserError(fault.error.code, field=name, **fault.error.params)
                    found.setdefault(name, Fault(error))
        if (unread := hour_fault(answers)) is not None:
            found["received_time"] = Fault(unread)
        return found

    def label(self, answers: Answers, language: Language) -> str:
        """The employer, and the post where it is known."""
        names = _names(answers)
        called = names.get(language) or names.get(Language.KAZAKH)
        return ", ".join(filter(None, (called, answers.get("post"))))

    def filled(self, name: str, answers: Answers, _today: date) -> dict[str, Any]:
        """What was typed for a known employer goes to the new one's number or name; his place is
        the work's until it is said otherwise."""
        if name == "new_employer" and answers.get("new_employer"):
            typed = str((answers.get("_unread") or {}).get("employer_id") or "").strip()
            digits = "".join(filter(str.isdigit, typed))
            asked = "employer_bin" if len(digits) == _BIN_DIGITS else "employer_name_kk"
            return {asked: typed} if typed and is_blank(answers.get(asked)) else {}
        if name in ("employer_place", "employer_address"):
            mine = name.removeprefix("employer_")
            return {mine: answers.get(name)} if is_blank(answers.get(mine)) else {}
        return {}


def first_answers(today: date) -> dict[str, Any]:
    """The answers that a new vacancy begins with."""
    return {"received_on": today.isoformat(), "today": today.isoformat(), "places": 1}


def with_employer(employer: EmployerRow) -> dict[str, Any]:
    """The answers that an employer brings with him."""
    known = {**employer.names, "place": employer.place}
    return {"employer_id": employer.employer_id, KNOWN: known, "place": employer.place}


def copy_of(view: VacancyView) -> dict[str, Any]:
    """What an earlier vacancy brings to a new one: all but its days."""
    if view.data is None:
        return {}
    said = answers_of(view.data)
    copied = {name: said[name] for name in _ASKED if not is_blank(said.get(name))}
    return copied | {f"{MUST}{name}": True for name in view.data.musts}


def letter_answers(view: VacancyView) -> dict[str, Any]:
    """The answers with which a letter that was taken in before is entered."""
    row, appeared, place = view.row, view.appeared_on, view.employer_place
    return {
        "places": 1,
        "vacancy_id": row.id,
        "version": view.version,
        "employer_id": row.employer_id,
        OF: row.employer_id,
        "appeared_on": appeared.isoformat() if appeared else None,
        KNOWN: {**row.employer_names, "place": place},
        "place": place,
    }


def change_answers(view: VacancyView) -> dict[str, Any]:
    """The answers with which an open vacancy is changed."""
    said = answers_of(view.data) if view.data else {}
    days = {name: said.get(name) for name in ("appeared_on", "valid_until", "lawful_reason")}
    letter = letter_answers(view) | {"place": None}  # the vacancy's own comes with the copy
    return {**letter, **copy_of(view), **days, CHANGED: True}


def entered(answers: Answers) -> dict[str, Any]:
    """The answers as the use cases take them: the ticks as `musts`."""
    musts = [name for name in MAY_BE_MUST if answers.get(f"{MUST}{name}")]
    return {**answers, "musts": [name for name in musts if not is_blank(answers.get(name))]}


def employer_of(answers: Answers) -> EmployerData:
    """The new employer that the answers describe."""
    given = {field.name: answers.get(f"employer_{field.name}") for field in fields(EmployerData)}
    return EmployerData(**{"bin": "", "name_kk": "", **{k: v for k, v in given.items() if v}})


def names_of(answers: Answers) -> tuple[str, ...]:
    """How the employer is called, as far as it is known."""
    return tuple(_names(answers).values())


def _names(answers: Answers) -> dict[str, str]:
    known: Mapping[str, str] = answers.get(KNOWN) or {}
    spoken = (Language.KAZAKH, Language.RUSSIAN)
    if answers.get("new_employer"):
        known = {tongue: answers.get(f"employer_name_{tongue}") or "" for tongue in spoken}
    return {tongue: str(known[tongue]) for tongue in spoken if known.get(tongue)}


def received_at(answers: Answers, today: date) -> datetime | None:
    """When the letter came; None: now."""
    day = answers.get("received_on")
    if not day or day == today.isoformat():
        return None
    at = _hour(answers) or time(12)
    return datetime.combine(date.fromisoformat(str(day)), at, CENTRE_ZONE)


def hour_fault(answers: Answers) -> UserError | None:
    """What is wrong with the hour at which the letter came, as it was typed."""
    if _hour(answers) is not None:
        return None
    return UserError("hour_not_understood", field="received_time")


def _hour(answers: Answers) -> time | None:
    """The hour typed, noon where none is; None where it cannot be read."""
    text = str(answers.get("received_time") or "12:00").strip().replace(".", ":")
    try:
        return time.fromisoformat(text.zfill(len("17:40")))
    except ValueError:
        return None
