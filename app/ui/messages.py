"""Every code of an error, a reason or a vocabulary, and its sentence. Needs no Qt until asked.

English sources; the translations stand in resources/i18n. Placeholders are filled by `format`.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.core.errors import EnvironmentFailure, TerezeError, UserError
from app.core.vocabulary import Language
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.words.agency_words import AGENCY_FAULTS, AGENCY_WORDS
from app.ui.words.case_words import CASE_WORDS
from app.ui.words.certificate_faults import CERTIFICATE_FAULTS
from app.ui.words.decision_faults import DECISION_FAULTS
from app.ui.words.deregistration_faults import DEREGISTRATION_FAULTS
from app.ui.words.employer_faults import EMPLOYER_FAULTS, EMPLOYER_WORDS
from app.ui.words.hall_words import HALL_FAULTS, HALL_WORDS
from app.ui.words.load_faults import LOAD_FAULTS
from app.ui.words.match_words import MATCH_FAULTS, MATCH_SAID, MATCH_WORDS
from app.ui.words.measure_faults import MEASURE_FAULTS
from app.ui.words.office_faults import OFFICE_FAULTS
from app.ui.words.plan_faults import PLAN_FAULTS, PLAN_WORDS
from app.ui.words.queue_faults import QUEUE_FAULTS, QUEUE_WORDS
from app.ui.words.record_faults import RECORD_FAULTS
from app.ui.words.referral_faults import REFERRAL_FAULTS
from app.ui.words.referral_words import REFERRAL_WORDS
from app.ui.words.selection_words import SELECTION_FAULTS, SELECTION_WORDS
from app.ui.words.sheet_faults import SHEET_FAULTS
from app.ui.words.vacancy_faults import VACANCY_FAULTS, VACANCY_WORDS
from app.ui.words.vacancy_window_words import VACANCY_WINDOW_FAULTS
from app.ui.words.wording_words import WORDING_FAULTS, WORDING_WORDS

Translate = Callable[[str, str], str]

FAULTS: Mapping[str, str] = {
    **RECORD_FAULTS,
    **OFFICE_FAULTS,
    **DECISION_FAULTS,
    **DEREGISTRATION_FAULTS,
    **MEASURE_FAULTS,
    **PLAN_FAULTS,
    **CERTIFICATE_FAULTS,
    **LOAD_FAULTS,
    **QUEUE_FAULTS,
    **SHEET_FAULTS,
    **HALL_FAULTS,
    **REFERRAL_FAULTS,
    **EMPLOYER_FAULTS,
    **WORDING_FAULTS,
    **AGENCY_FAULTS,
    **VACANCY_FAULTS,
    **VACANCY_WINDOW_FAULTS,
    **SELECTION_FAULTS,
    **MATCH_FAULTS,
}

FAILURES: Mapping[str, str] = {
    "database_url": QT_TRANSLATE_NOOP(
        "Failure", "The database's address cannot be read. Example: sqlite:///FILE."
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "Failure", "Another program holds the database. Nothing was lost; try again."
    ),
    "database_full": QT_TRANSLATE_NOOP(
        "Failure", "The disk is full. Nothing was written; make room, then try again."
    ),
    "database_readonly": QT_TRANSLATE_NOOP(
        "Failure", "The database may not be written to. Ask the administrator for the right."
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Failure", "This file is no database, or is damaged. Bring back the last backup."
    ),
    "database_unreachable": QT_TRANSLATE_NOOP(
        "Failure", "The database cannot be reached. Check the address and the network."
    ),
    "database_foreign": QT_TRANSLATE_NOOP(
        "Failure", "This database belongs to another program. Give the address of an empty one."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Failure", "A later version of the program made this database. Update the program."
    ),
    "data_folder": QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be made."),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Failure", "{file} cannot be written. Choose another place."
    ),
    "wording_missing": QT_TRANSLATE_NOOP(
        "Failure", "The form's words are missing. Install the program anew."
    ),
    "printer_missing": QT_TRANSLATE_NOOP(
        "Failure", "No printer answers. Switch it on, or save the paper as a file."
    ),
    "printer_failed": QT_TRANSLATE_NOOP(
        "Failure", "The printer stopped. The paper is kept; print it again."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Failure", "There is no screen here. Commands without windows: ./run --help."
    ),
}

_QUOTED = QT_TRANSLATE_NOOP("Fault", "“{text}”")
OUR_FAULT = QT_TRANSLATE_NOOP(
    "Failure", "The program made a mistake. Nothing confirmed was lost; details are in the log."
)

SAID: Mapping[str, str] = {
    **MATCH_SAID,
    "demo": QT_TRANSLATE_NOOP(
        "Command",
        "People entered: {count}. Names to sign in: clerk, director, localbody, supervisor, "
        "admin; password: {password}",
    ),
    "imported": QT_TRANSLATE_NOOP("Command", "The official table is in force; rows: {count}"),
    "checked": QT_TRANSLATE_NOOP("Command", "Rows: {total}; good: {good}; to be put right: {bad}"),
    "people_imported": QT_TRANSLATE_NOOP("Command", "People entered: {count}; import {run}"),
    "people_exported": QT_TRANSLATE_NOOP("Command", "People written to {file}: {count}"),
    "vacancies_imported": QT_TRANSLATE_NOOP(
        "Command",
        "Vacancies new: {new}; changed: {changed}; withdrawn: {withdrawn}; known already: {same}; "
        "given the exchange's number: {linked}; import {run}",
    ),
    "vacancies_exported": QT_TRANSLATE_NOOP("Command", "Vacancies written to {file}: {count}"),
    "published": QT_TRANSLATE_NOOP(
        "Command", "For the exchange in {file}: vacancies {vacancies}, withdrawals {withdrawals}"
    ),
    "verify": QT_TRANSLATE_NOOP("Command", "Events in the audit trail: {events}; checksum {head}"),
    "event": QT_TRANSLATE_NOOP("Command", "Event {number}: checksum {hash}"),
    "missing": QT_TRANSLATE_NOOP("Command", "event {number} is missing"),
    "added": QT_TRANSLATE_NOOP("Command", "event {number} was added"),
    "changed": QT_TRANSLATE_NOOP("Command", "event {number} was changed"),
}
"""What the commands without windows say."""

WORDS: Mapping[str, str] = {
    **CASE_WORDS,
    **PLAN_WORDS,
    **QUEUE_WORDS,
    **HALL_WORDS,
    **REFERRAL_WORDS,
    **EMPLOYER_WORDS,
    **WORDING_WORDS,
    **AGENCY_WORDS,
    **VACANCY_WORDS,
    **SELECTION_WORDS,
    **MATCH_WORDS,
    "clerk": QT_TRANSLATE_NOOP("Word", "Clerk"),
    "assistant": QT_TRANSLATE_NOOP("Word", "Assistant"),
    "director": QT_TRANSLATE_NOOP("Word", "Director"),
    "local_body": QT_TRANSLATE_NOOP("Word", "Local body"),
    "supervisor": QT_TRANSLATE_NOOP("Word", "Supervisor"),
    "administrator": QT_TRANSLATE_NOOP("Word", "Administrator"),
    "visitor": QT_TRANSLATE_NOOP("Word", "Visitor"),
    "applicant": QT_TRANSLATE_NOOP("Word", "Applicant"),
    "refused": QT_TRANSLATE_NOOP("Word", "Refused"),
    "job_seeker": QT_TRANSLATE_NOOP("Word", "Job seeker"),
    "at_local_body": QT_TRANSLATE_NOOP("Word", "At the local body"),
    "unemployed": QT_TRANSLATE_NOOP("Word", "Unemployed"),
    "unemployed_refused": QT_TRANSLATE_NOOP("Word", "Refused as unemployed"),
    "placed": QT_TRANSLATE_NOOP("Word", "Placed in work"),
    "deregistered": QT_TRANSLATE_NOOP("Word", "Deregistered"),
    "ended_by_wish": QT_TRANSLATE_NOOP("Word", "Ended at the person's wish"),
    "moved": QT_TRANSLATE_NOOP("Word", "Moved to another centre"),
    "annulled": QT_TRANSLATE_NOOP("Word", "Annulled"),
    "receive_application": QT_TRANSLATE_NOOP("Word", "Application received"),
    "register_job_seeker": QT_TRANSLATE_NOOP("Word", "Registered as a job seeker"),
    "help_with_work": QT_TRANSLATE_NOOP("Word", "Help with work given"),
    "refuse_unreliable": QT_TRANSLATE_NOOP("Word", "Registration refused"),
    "refuse_package": QT_TRANSLATE_NOOP("Word", "Acceptance refused"),
    "replace_notice": QT_TRANSLATE_NOOP("Word", "Notice replaced"),
    "annul_registration": QT_TRANSLATE_NOOP("Word", "Registration annulled"),
    "end_by_wish": QT_TRANSLATE_NOOP("Word", "Ended at the person's wish"),
    "f01_application": QT_TRANSLATE_NOOP("Word", "Application (Appendix 1 to the standard)"),
    "f01_data": QT_TRANSLATE_NOOP("Word", "Data for registration (Appendix 2 to the standard)"),
    "f01_standard": QT_TRANSLATE_NOOP("Word", "Standard: registering job seekers (Appendix 1)"),
    "f02": QT_TRANSLATE_NOOP("Word", "Notice of refusal to register (Appendix 2)"),
    "f03": QT_TRANSLATE_NOOP("Word", "Notice of registration as a job seeker (Appendix 3)"),
    "f05": QT_TRANSLATE_NOOP("Word", "Notice of refusal (Appendix 5)"),
    "f06_standard": QT_TRANSLATE_NOOP("Word", "Standard: certificate of unemployment (Appendix 6)"),
    "correction": QT_TRANSLATE_NOOP("Word", "Act on correcting a registration"),
    "receipt": QT_TRANSLATE_NOOP("Word", "Receipt for a paper handed over"),
    "application": QT_TRANSLATE_NOOP("Word", "application"),
    "identity": QT_TRANSLATE_NOOP("Word", "identity document"),
    "work": QT_TRANSLATE_NOOP("Word", "document confirming work"),
    "education": QT_TRANSLATE_NOOP("Word", "document on education"),
    "representative": QT_TRANSLATE_NOOP("Word", "the legal representative's application"),
    "received": QT_TRANSLATE_NOOP("Word", "Received"),
    "in_work": QT_TRANSLATE_NOOP("Word", "In work"),
    "decided": QT_TRANSLATE_NOOP("Word", "Decided"),
    "issued": QT_TRANSLATE_NOOP("Word", "Result issued"),
    "table_columns": QT_TRANSLATE_NOOP(
        "Word", "the columns are to be factor, kind, value, from, to, points"
    ),
    "table_date": QT_TRANSLATE_NOOP("Word", "the day it holds from is missing or no date"),
    "table_unofficial": QT_TRANSLATE_NOOP("Word", "“unofficial” is to be yes or no"),
    "table_factor": QT_TRANSLATE_NOOP("Word", "there is no such factor"),
    "table_kind": QT_TRANSLATE_NOOP("Word", "the kind of row does not fit the factor"),
    "table_code": QT_TRANSLATE_NOOP("Word", "the factor's list has no such code"),
    "table_twice": QT_TRANSLATE_NOOP("Word", "the same value stands twice"),
    "table_number": QT_TRANSLATE_NOOP("Word", "limits or points are no whole number"),
    "table_range": QT_TRANSLATE_NOOP("Word", "the range ends before it begins"),
    "table_overlap": QT_TRANSLATE_NOOP("Word", "the range meets another of the same factor"),
    "table_category": QT_TRANSLATE_NOOP("Word", "there is no such category"),
    "table_thresholds": QT_TRANSLATE_NOOP(
        "Word", "three categories are needed, each with more points than the one before"
    ),
    "under_3_months": QT_TRANSLATE_NOOP("Word", "Under three months"),
    "from_3_to_12_months": QT_TRANSLATE_NOOP("Word", "From three to twelve months"),
    "over_12_months": QT_TRANSLATE_NOOP("Word", "Twelve months or more"),
    "replace": QT_TRANSLATE_NOOP("Word", "Replace the notice"),
    "annul": QT_TRANSLATE_NOOP("Word", "Annul the registration"),
    "broken": QT_TRANSLATE_NOOP("Word", "Broken"),
    "today": QT_TRANSLATE_NOOP("Word", "Due today"),
    "later": QT_TRANSLATE_NOOP("Word", "Later"),
    "system": QT_TRANSLATE_NOOP("Word", "As the system"),
    "light": QT_TRANSLATE_NOOP("Word", "Light"),
    "dark": QT_TRANSLATE_NOOP("Word", "Dark"),
    "high_contrast": QT_TRANSLATE_NOOP("Word", "High contrast"),
    "working": QT_TRANSLATE_NOOP("Word", "Working day"),
    "day_off": QT_TRANSLATE_NOOP("Word", "Day off"),
    "business_day": QT_TRANSLATE_NOOP("Word", "business days"),
    "calendar_day": QT_TRANSLATE_NOOP("Word", "calendar days"),
}


def word(value: str, translate: Translate | None = None) -> str:
    """A vocabulary's value in the present language."""
    return (translate or _by_qt)("Word", WORDS[value])


def within(value: str, translate: Translate | None = None) -> str:
    """A vocabulary's value as it stands within a sentence."""
    told = word(value, translate)
    return told[:1].lower() + told[1:]


def said(name: str, tell: Translate, **params: Any) -> str:
    """A command's line of success."""
    return tell("Command", SAID[name]).format(**params)


def sentence(error: BaseException, translate: Translate | None = None) -> str:
    """What to tell the operator; anything that is not a TerezeError is our own fault."""
    tell = translate or _by_qt
    if isinstance(error, UserError):
        context, source = "Fault", FAULTS[error.code]
    elif isinstance(error, EnvironmentFailure):
        context, source = "Failure", FAILURES[error.code]
    else:
        context, source = "Failure", OUR_FAULT
    params = error.params if isinstance(error, TerezeError) else {}
    return tell(context, source).format(
        **{name: _shown(value, tell) for name, value in params.items()}
    )


def quoted(words: str, translate: Translate | None = None) -> str:
    """Somebody else's words, in the language's own marks."""
    return (translate or _by_qt)("Fault", _QUOTED).format(text=words)


def _shown(value: Any, tell: Translate) -> str:
    if isinstance(value, date):
        return f"{value:%d.%m.%Y %H:%M}" if isinstance(value, datetime) else f"{value:%d.%m.%Y}"
    if isinstance(value, StrEnum):
        return tell("Word", WORDS[value.value])
    if isinstance(value, Mapping):
        return _named(value, tell)
    if isinstance(value, tuple):
        return _fields(value, tell)
    if isinstance(value, list):
        return ", ".join(quoted(each, tell) for each in value)
    return str(value)


def _named(names: Mapping[str, str], tell: Translate) -> str:
    """Somebody's name, in the windows' language; a command, which has none, writes Kazakh."""
    if tell is not _by_qt:
        return names[Language.KAZAKH]
    from app.ui.language import current

    return names[Language.RUSSIAN if current() is Language.RUSSIAN else Language.KAZAKH]


def _fields(names: tuple[str, ...], tell: Translate) -> str:
    """The card's fields among the names, as the card asks them; nothing where there is none."""
    from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS

    asked = {spec.name: spec.label for _, _, specs in CARD_SECTIONS for spec in specs}
    titles = [tell("Field", asked[name]) for name in names if name in asked]
    return f" ({', '.join(titles)})" if titles else ""


def _by_qt(context: str, text: str) -> str:
    from app.ui.language import translated

    return translated(context, text)
