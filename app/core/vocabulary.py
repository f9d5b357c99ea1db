"""The words that records, rules and windows share. Values are stored; never rename one."""

from enum import StrEnum


class Language(StrEnum):
    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


class Role(StrEnum):
    """Who may do what: part 1 of the requirements (§2.2, §30-33, §44-46, §64)."""

    CLERK = "clerk"
    ASSISTANT = "assistant"
    DIRECTOR = "director"
    LOCAL_BODY = "local_body"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    VISITOR = "visitor"


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class Channel(StrEnum):
    """How an application comes (§4, §15)."""

    CENTRE = "centre"
    PORTAL = "portal"
    STATE_CORPORATION = "state_corporation"
    ASSISTANT = "assistant"


class CaseState(StrEnum):
    """Where a registration case stands."""

    APPLICANT = "applicant"
    REFUSED = "refused"
    JOB_SEEKER = "job_seeker"
    AT_LOCAL_BODY = "at_local_body"
    UNEMPLOYED = "unemployed"
    UNEMPLOYED_REFUSED = "unemployed_refused"
    PLACED = "placed"
    DEREGISTERED = "deregistered"
    ENDED_BY_WISH = "ended_by_wish"
    MOVED = "moved"
    ANNULLED = "annulled"


OPEN_STATES = (
    CaseState.APPLICANT,
    CaseState.JOB_SEEKER,
    CaseState.AT_LOCAL_BODY,
    CaseState.UNEMPLOYED,
)
"""States in which a case goes on; a person has at most one such case."""


class MoveName(StrEnum):
    """A step of a case from one state to another (rules/lifecycle.py)."""

    RECEIVE_APPLICATION = "receive_application"
    REGISTER_JOB_SEEKER = "register_job_seeker"
    HELP_WITH_WORK = "help_with_work"
    REFUSE_PACKAGE = "refuse_package"
    REFUSE_UNRELIABLE = "refuse_unreliable"
    REPLACE_NOTICE = "replace_notice"
    ANNUL_REGISTRATION = "annul_registration"
    END_BY_WISH = "end_by_wish"


class Unit(StrEnum):
    """What a term is counted in."""

    BUSINESS_DAY = "business_day"
    CALENDAR_DAY = "calendar_day"
    MINUTE = "minute"
    MONTH = "month"


class Party(StrEnum):
    """Who has to act within a term: the office itself or someone it watches."""

    OFFICE = "office"
    PERSON = "person"
    EMPLOYER = "employer"
    QUALITY_BODY = "quality_body"


class DeregistrationGround(StrEnum):
    """Why the unemployed are struck off, in the order of §44's sub-items."""

    CONTRIBUTIONS = "contributions"
    OFFERS_REFUSED = "offers_refused"
    NO_SHOW = "no_show"
    VISITS_BROKEN = "visits_broken"
    SENTENCED = "sentenced"
    CHANGE_UNREPORTED = "change_unreported"
    FALSE_DOCUMENTS = "false_documents"


class Amount(StrEnum):
    """Amounts of money the budget law sets for the year."""

    MONTHLY_INDEX = "mrp"
    MINIMUM_WAGE = "min_wage"


class Action(StrEnum):
    """What a person at the screen may be allowed to do (rules/roles.py)."""

    SEARCH_PEOPLE = "search_people"
    VIEW_PERSON = "view_person"
    EDIT_CARD = "edit_card"
    RECEIVE_APPLICATION = "receive_application"
    REGISTER_JOB_SEEKER = "register_job_seeker"
    REFUSE_REGISTRATION = "refuse_registration"
    HELP_WITH_WORK = "help_with_work"
    END_REGISTRATION = "end_registration"
    CORRECT_REGISTRATION = "correct_registration"
    MERGE_PEOPLE = "merge_people"
    IMPORT_PEOPLE = "import_people"
    EXPORT_PEOPLE = "export_people"
    PRINT_PAPER = "print_paper"
    VIEW_QUEUE = "view_queue"
    REASSIGN = "reassign"
    VIEW_REPORTS = "view_reports"
    MANAGE_ACCOUNTS = "manage_accounts"
    MANAGE_CENTRE = "manage_centre"
    MANAGE_CALENDAR = "manage_calendar"
    MANAGE_CLASSIFIERS = "manage_classifiers"
    MANAGE_PROFILE = "manage_profile"
    MANAGE_BACKUPS = "manage_backups"
    VERIFY_AUDIT = "verify_audit"


class DocumentKind(StrEnum):
    """The package (standard, row 8) and the legal representative's application (§6)."""

    APPLICATION = "application"
    IDENTITY = "identity"
    WORK = "work"
    EDUCATION = "education"
    REPRESENTATIVE = "representative"


class Form(StrEnum):
    """Printed forms by their appendix in the Order, and our own."""

    APPLICATION = "f01_application"
    DATA_FORM = "f01_data"
    STANDARD_OF_REGISTRATION = "f01_standard"
    REFUSED_UNRELIABLE = "f02"
    REGISTERED_AS_JOB_SEEKER = "f03"
    REFUSED_PACKAGE = "f05"
    STANDARD_OF_CERTIFICATE = "f06_standard"
    CORRECTION = "correction"
    RECEIPT = "receipt"


class ProfileCategory(StrEnum):
    """How long unemployment is likely to last (§11; L1.31)."""

    UNDER_3_MONTHS = "under_3_months"
    FROM_3_TO_12_MONTHS = "from_3_to_12_months"
    OVER_12_MONTHS = "over_12_months"


class ServiceStage(StrEnum):
    """The stages of the service, in their order (§23)."""

    RECEIVED = "received"
    IN_WORK = "in_work"
    DECIDED = "decided"
    ISSUED = "issued"


class Correction(StrEnum):
    """How a correcting act puts a registration made in error right."""

    REPLACE = "replace"
    ANNUL = "annul"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
