"""A vacancy as use cases take it: what §54 names and what §57 and L12 need, by field."""

from dataclasses import dataclass
from datetime import date

from app.core.vocabulary import QuotaGroup
from app.services.card_data import LanguageData


@dataclass(frozen=True)
class VacancyData:
    """One vacancy's fields, by the names of the columns of `models.Vacancy`.

    appeared_on: when the place fell vacant (§53). Pay is in tenge a month. languages: each with
    the level that is asked; skills in words; licences: codes. musts: names of the fields that a
    candidate must meet, the others are wishes (§57). The other fields as in the table.
    """

    appeared_on: date
    occupation: str
    place: str
    pay_from: int
    schedule: str
    duties: str
    conditions: str
    qualification: str
    education_level: str
    professional_level: str
    experience_months: int
    places: int = 1
    post: str = ""
    specialisation: str = ""
    address: str = ""
    pay_to: int | None = None
    shifts: bool = False
    part_time: bool = False
    remote: bool = False
    seasonal: bool = False
    internship: bool = False
    trains: bool = False
    hazard: str | None = None
    accessible: bool = False
    transport: bool = False
    housing: bool = False
    relocation: bool = False
    quota: QuotaGroup | None = None
    further: str = ""
    lawful_reason: str = ""
    valid_until: date | None = None
    skills: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    languages: tuple[LanguageData, ...] = ()
    musts: tuple[str, ...] = ()


ITEMS = ("skills", "licences")
"""Fields that are lists of single values."""

LISTS = (*ITEMS, "languages")
"""Fields that are kept as rows of `models.VacancyItem`."""

CODES = {
    "occupation": "occupations",
    "schedule": "work_schedule",
    "hazard": "hazard",
    "education_level": "education_level",
    "professional_level": "professional_level",
    "licences": "driving_licence",
    "languages.language": "language",
    "languages.level": "language_level",
}
"""Which list a field's code is of; the place is of KATO, the quota of `QuotaGroup`."""

TEXTS = (
    "post",
    "specialisation",
    "duties",
    "address",
    "conditions",
    "qualification",
    "further",
    "lawful_reason",
)
"""Free texts."""

WORDED = ("post", "specialisation", "duties", "conditions", "qualification", "skills", "further")
"""Fields in whose words nobody may be passed over (L28.2.7)."""
