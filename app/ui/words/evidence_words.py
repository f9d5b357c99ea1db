"""The evidence of a decision, and the facts that decide it, in the words of the screen."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from app.core.classifiers import UnknownCode
from app.core.errors import TerezeError, UserError
from app.core.vocabulary import Language
from app.rules.verdict import Reason
from app.services.card_answers import fault_of
from app.services.decision_evidence import Item
from app.ui.fields.worded import title_in
from app.ui.language import current, format_date, format_moment, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import WORDS, sentence, word

EVIDENCE: Mapping[str, str] = {
    "application": QT_TRANSLATE_NOOP(
        "Evidence", "Application received; job: {has_job}, earnings: {has_earnings}"
    ),
    "registered_as_job_seeker": QT_TRANSLATE_NOOP(
        "Evidence", "Registered as a job seeker since {registered_on}"
    ),
    "help_given": QT_TRANSLATE_NOOP("Evidence", "Help with the choice of work was given (§24)"),
    "help_term": QT_TRANSLATE_NOOP("Evidence", "The time to choose suitable work ends (§24)"),
    "offer": QT_TRANSLATE_NOOP("Evidence", "Work offered: {occupation}, {employer}; {answer}"),
    "card_state": QT_TRANSLATE_NOOP("Evidence", "Employment card, state number {revision}"),
    "category": QT_TRANSLATE_NOOP("Evidence", "Expected unemployment: {profile_category}"),
    "register_answered": QT_TRANSLATE_NOOP("Evidence", "{register}: {answer}"),
    "answer_missing": QT_TRANSLATE_NOOP(
        "Evidence", "No answer in time: {occupation}, {employer}; it was due {due_at}"
    ),
    "answer_late": QT_TRANSLATE_NOOP(
        "Evidence",
        "Answered after the term: {occupation}, {employer}; due {due_at}, answered {answered_at}",
    ),
    "visit_missed": QT_TRANSLATE_NOOP(
        "Evidence", "Did not go to the employer ({employer}) until {due_at}"
    ),
    "visit_late": QT_TRANSLATE_NOOP(
        "Evidence", "Went to the employer ({employer}) on {came_on}; the term ended {due_at}"
    ),
    "measure_missed": QT_TRANSLATE_NOOP(
        "Evidence", "Did not come to the measure until {due_at}: {measure}, {place}"
    ),
    "measure_left": QT_TRANSLATE_NOOP(
        "Evidence", "Left the measure by himself: {measure}, {place}; {ended_on}"
    ),
    "meeting_missed": QT_TRANSLATE_NOOP(
        "Evidence", "Visit or report that did not take place on {meeting_on}: {what}"
    ),
    "change_late": QT_TRANSLATE_NOOP(
        "Evidence",
        "{change}: happened {happened_on}, to be reported until {due_at}, reported {reported_at}",
    ),
    "no_valid_reason": QT_TRANSLATE_NOOP(
        "Evidence", "There was no valid reason, by the word of the centre's clerk"
    ),
}
"""Sentences by the code of a piece of evidence (`services/decision_evidence.py`)."""

_LISTS = {
    "occupation": "occupations",
    "register": "state_register",
    "state_register": "state_register",
    "status_category": "status_category",
    "registration_purpose": "registration_purpose",
}
_OWN_WORDS = ("employer", "reason", "note", "place", "what")
_ANSWERS = {"register_answered": "register_answer"}
_NO_ANSWER = QT_TRANSLATE_NOOP("Evidence", "no answer yet")
_YES, _NO = QT_TRANSLATE_NOOP("Evidence", "yes"), QT_TRANSLATE_NOOP("Evidence", "no")


def evidence_line(item: Item) -> str:
    """A piece of evidence in the present language."""
    if "text" in item:
        return own_words(item["text"])
    code, params = item["code"], item["params"]
    known = {
        "answer": translated("Evidence", _NO_ANSWER),
        "employer": "",
        "note": "",
        "ended_on": "",
    }
    told = known | {name: _shown(code, name, value) for name, value in params.items()}
    line = translated("Evidence", EVIDENCE[code]).format(**told)
    remarks = [str(told[name]) for name in ("unsuitable", "reason", "note") if params.get(name)]
    return " · ".join([line, *remarks])


def evidence_moment(item: Item) -> str:
    """When it happened, as far as it is known."""
    return _time(item["at"]) if item["at"] else ""


def own_words(texts: Mapping[str, str]) -> str:
    """What somebody wrote in both languages, in that of the screen; there is no English."""
    first = "ru" if current() is Language.RUSSIAN else "kk"
    return texts.get(first) or next(filter(None, texts.values()), "")


def fact_line(fact: Reason) -> str:
    """A fact that decides a ground."""
    return told(fault_of(fact))


def told(error: BaseException) -> str:
    """An error's sentence, with the titles of the codes in it."""
    if not isinstance(error, UserError):
        return sentence(error)
    params = {name: _titled(name, value) for name, value in error.params.items()}
    named = UserError(error.code, field=error.field)
    named.params = params
    return sentence(named)


def _titled(name: str, value: Any) -> Any:
    if name not in _LISTS or isinstance(value, TerezeError):
        return value
    try:
        return title_in(_LISTS[name], str(value))
    except UnknownCode:
        return value


def _shown(code: str, name: str, value: Any) -> str:
    if name.endswith(("_on", "_at")):
        return _time(str(value))
    if name == "answer" and code in _ANSWERS:
        return title_in(_ANSWERS[code], str(value))
    if name in _LISTS:
        return str(_titled(name, value))
    if value in ("yes", "no"):
        return translated("Evidence", _YES if value == "yes" else _NO)
    return word(value) if value in WORDS and name not in _OWN_WORDS else str(value)


def _time(iso: str) -> str:
    if "T" in iso:
        return format_moment(datetime.fromisoformat(iso))
    return format_date(date.fromisoformat(iso))
