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


class Unit(StrEnum):
    """What a term is counted in."""

    BUSINESS_DAY = "business_day"
    CALENDAR_DAY = "calendar_day"


class DocumentKind(StrEnum):
    """The rows of the document package (standard, row 8)."""

    APPLICATION = "application"
    IDENTITY = "identity"
    WORK = "work"
    EDUCATION = "education"


class Form(StrEnum):
    """Printed forms by their appendix in the Order, and our own."""

    REGISTERED_AS_JOB_SEEKER = "f03"
    RECEIPT = "receipt"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
