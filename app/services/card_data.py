"""A person and his card as use cases take them: the data form's fields, by their names."""

from dataclasses import dataclass
from datetime import date

from app.core.vocabulary import Sex


@dataclass(frozen=True)
class PersonData:
    """Identity by the data form's part 1; columns of `models.Person`."""

    iin: str | None
    no_iin_reason: str | None
    surname: str
    given_name: str
    sex: Sex
    birth_date: date
    citizenship: str
    patronymic: str = ""
    nationality: str | None = None


@dataclass(frozen=True)
class EducationData:
    """One place of study (part 4)."""

    institution: str
    specialty: str = ""
    institution_kind: str | None = None
    notes: str = ""
    entered_on: date | None = None
    finished_on: date | None = None
    consent: bool | None = None


@dataclass(frozen=True)
class JobData:
    """One job of the work path (part 5); `years` of experience in its occupation."""

    occupation: str
    detail: str = ""
    organisation: str = ""
    industry: str | None = None
    duties: str = ""
    years: int | None = None
    hired_on: date | None = None
    dismissed_on: date | None = None
    consent: bool | None = None


@dataclass(frozen=True)
class LanguageData:
    """One language with its level (part 6)."""

    language: str
    level: str | None = None


@dataclass(frozen=True)
class CardData:
    """The rest of the form: columns and lists of `models.EmploymentCard`.

    Pay is in tenge a month, experience in years. The length of the present unemployment (part 8)
    follows from `unemployed_since`.
    """

    marital_status: str | None = None
    address_kind: str = "registered"
    address_country: str | None = None
    address_abroad: str = ""
    address_place: str | None = None
    address_street: str = ""
    address_house: str = ""
    address_flat: str = ""
    education_level: str | None = None
    identity_kind: str | None = None
    identity_series: str = ""
    identity_number: str = ""
    identity_issuer: str | None = None
    identity_issued_on: date | None = None
    identity_valid_until: date | None = None
    mobile_phone: str = ""
    contact_phone: str = ""
    email: str = ""
    contact_person_name: str = ""
    contact_person_phone: str = ""
    contact_person_email: str = ""
    unemployment_cause: str | None = None
    status_category: str | None = None
    registration_purpose: str | None = None
    unemployed_since: date | None = None
    wanted_occupation: str | None = None
    wanted_detail: str = ""
    lowest_pay: int | None = None
    highest_pay: int | None = None
    work_schedule: str | None = None
    consent_to_move: bool | None = None
    children: int | None = None
    criminal_record: str | None = None
    demand_for_specialty: str | None = None
    specialties_count: int | None = None
    main_experience: int | None = None
    total_experience: int | None = None
    last_experience: int | None = None
    previous_unemployment_months: int | None = None
    training_months: int | None = None
    job_search_skills: str | None = None
    computer_skills: str | None = None
    motivation_level: str | None = None
    education: tuple[EducationData, ...] = ()
    jobs: tuple[JobData, ...] = ()
    languages: tuple[LanguageData, ...] = ()
    target_groups: tuple[str, ...] = ()
    driving_licences: tuple[str, ...] = ()
    hobbies: tuple[str, ...] = ()
    courses: tuple[str, ...] = ()
    special_skills: tuple[str, ...] = ()
    general_skills: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PersonEntry:
    """A person as he is to be recorded, and the record that this was filled from.

    person_id, person_version, card_version: None for one who is new (§22). not_doubles: records
    that look like his and are not, with the reason. draft_id: goes once it is written.
    """

    person: PersonData
    card: CardData
    not_doubles: tuple[tuple[int, str], ...] = ()
    person_id: int | None = None
    person_version: int | None = None
    card_version: int | None = None
    draft_id: int | None = None


ROWS = ("education", "jobs", "languages")
"""Fields that are lists of records."""

ITEMS = (
    "target_groups",
    "driving_licences",
    "hobbies",
    "courses",
    "special_skills",
    "general_skills",
)
"""Fields that are lists of single values."""

CODES = {
    "no_iin_reason": "no_iin_reason",
    "citizenship": "countries",
    "nationality": "nationalities",
    "marital_status": "marital_status",
    "address_kind": "address_kind",
    "address_country": "countries",
    "education_level": "education_level",
    "identity_kind": "identity_document_kind",
    "identity_issuer": "document_issuer",
    "unemployment_cause": "unemployment_cause",
    "status_category": "status_category",
    "registration_purpose": "registration_purpose",
    "wanted_occupation": "occupations",
    "work_schedule": "work_schedule",
    "criminal_record": "criminal_record",
    "demand_for_specialty": "demand_for_specialty",
    "job_search_skills": "job_search_skills",
    "computer_skills": "computer_skills",
    "motivation_level": "motivation_level",
    "target_groups": "target_group",
    "driving_licences": "driving_licence",
    "education.institution_kind": "institution_kind",
    "jobs.occupation": "occupations",
    "jobs.industry": "industries",
    "languages.language": "language",
    "languages.level": "language_level",
}
"""Which list a field's code is of; the address's place is of KATO."""
