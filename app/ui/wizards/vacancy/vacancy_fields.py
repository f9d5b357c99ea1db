"""The questions of a vacancy: what an employer's letter says of it (§53-54, §57, L12). No Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.rules.ch5_vacancies import MAY_BE_MUST, OBLIGATORY
from app.rules.discrimination import judge_wording
from app.services.vacancy_data import WORDED
from app.ui.fields.spec import FieldKind, FieldSpec, with_help
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.vacancy import vacancy_help

MUST = "must_"
"""What the name of the tick begins with that says that a field must be met, not only wished."""
_MUST = QT_TRANSLATE_NOOP("Field", "Must")
_PAY = QT_TRANSLATE_NOOP("Field", "Tenge a month")


def _is_new(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("new_employer")) and not answers.get("vacancy_id")


def _is_known(answers: Mapping[str, Any]) -> bool:
    return not answers.get("new_employer") and not answers.get("vacancy_id")


def _is_without_letter(answers: Mapping[str, Any]) -> bool:
    """A letter that was taken in before has its employer and its day."""
    return not answers.get("vacancy_id")


def _came_before(answers: Mapping[str, Any]) -> bool:
    received, today = answers.get("received_on"), answers.get("today")
    return _is_without_letter(answers) and bool(received) and received != today


def _is_suspected(answers: Mapping[str, Any]) -> bool:
    return bool(judge_wording(texts_of(answers), "").warnings)


def texts_of(answers: Mapping[str, Any]) -> dict[str, str]:
    """The texts in which words may pass somebody over (L28.2.7), by field."""
    given = {name: answers.get(name) or "" for name in WORDED}
    return {
        name: text if isinstance(text, str) else ", ".join(text) for name, text in given.items()
    }


def _questions(table: Mapping[str, str], *specs: FieldSpec) -> tuple[FieldSpec, ...]:
    """The questions with their help; what §54 names must be answered, and words are watched in
    which somebody may be passed over."""
    asked = (
        replace(
            spec,
            required=spec.required or spec.name in OBLIGATORY,
            fair_wording=spec.name in WORDED,
        )
        for spec in specs
    )
    return with_help(table, *asked)


EMPLOYER = tuple(
    replace(spec, visible_if=_is_new)
    for spec in with_help(
        vacancy_help.EMPLOYER,
        FieldSpec(
            "employer_bin",
            QT_TRANSLATE_NOOP("Field", "BIN, or IIN of one who trades in his own name"),
            FieldKind.TEXT,
            required=True,
            max_length=12,
        ),
        FieldSpec(
            "employer_name_kk",
            QT_TRANSLATE_NOOP("Field", "Employer's name in Kazakh"),
            FieldKind.TEXT,
            required=True,
            max_length=200,
        ),
        FieldSpec(
            "employer_name_ru",
            QT_TRANSLATE_NOOP("Field", "Employer's name in Russian"),
            FieldKind.TEXT,
            max_length=200,
        ),
        FieldSpec(
            "employer_place", QT_TRANSLATE_NOOP("Field", "Employer's place"), FieldKind.PLACE
        ),
        FieldSpec(
            "employer_address",
            QT_TRANSLATE_NOOP("Field", "Employer's address"),
            FieldKind.TEXT,
            max_length=200,
        ),
        FieldSpec(
            "employer_industry",
            QT_TRANSLATE_NOOP("Field", "Industry"),
            FieldKind.CHOICE,
            list_name="industries",
        ),
        FieldSpec("employer_phone", QT_TRANSLATE_NOOP("Field", "Telephone"), FieldKind.PHONE),
        FieldSpec(
            "employer_email",
            QT_TRANSLATE_NOOP("Field", "E-mail"),
            FieldKind.EMAIL,
            max_length=120,
        ),
        FieldSpec(
            "employer_contact_name",
            QT_TRANSLATE_NOOP("Field", "Who speaks for the employer"),
            FieldKind.TEXT,
            max_length=120,
        ),
        FieldSpec(
            "employer_contact_post",
            QT_TRANSLATE_NOOP("Field", "His post"),
            FieldKind.TEXT,
            max_length=120,
        ),
    )
)

LETTER = (
    *_questions(
        vacancy_help.LETTER,
        FieldSpec(
            "employer_id",
            QT_TRANSLATE_NOOP("Field", "Employer"),
            FieldKind.RECORD,
            required=True,
            paragraph="53",
            caption=QT_TRANSLATE_NOOP("Field", "BIN, or any part of the name"),
            none_found=QT_TRANSLATE_NOOP(
                "Field",
                "No employer is found. Type another part of the name or the BIN; if he is new, say "
                "so below: what you typed goes there.",
            ),
            visible_if=_is_known,
        ),
        FieldSpec(
            "new_employer",
            QT_TRANSLATE_NOOP("Field", "The employer is not entered yet"),
            FieldKind.CHECK,
            visible_if=_is_without_letter,
        ),
    ),
    *EMPLOYER,
    *_questions(
        vacancy_help.LETTER,
        FieldSpec(
            "received_on",
            QT_TRANSLATE_NOOP("Field", "Letter received on"),
            FieldKind.DATE,
            required=True,
            paragraph="54",
            visible_if=_is_without_letter,
        ),
        FieldSpec(
            "appeared_on",
            QT_TRANSLATE_NOOP("Field", "The place fell vacant on"),
            FieldKind.DATE,
            paragraph="53",
        ),
        FieldSpec(
            "received_time",
            QT_TRANSLATE_NOOP("Field", "At what hour it came"),
            FieldKind.TEXT,
            max_length=5,
            visible_if=_came_before,
        ),
        FieldSpec(
            "letter_number",
            QT_TRANSLATE_NOOP("Field", "Number of the letter"),
            FieldKind.TEXT,
            max_length=60,
            visible_if=_is_without_letter,
        ),
        FieldSpec("valid_until", QT_TRANSLATE_NOOP("Field", "Holds until"), FieldKind.DATE),
    ),
)

POST = _questions(
    vacancy_help.POST,
    FieldSpec(
        "occupation",
        QT_TRANSLATE_NOOP("Field", "Occupation"),
        FieldKind.OCCUPATION,
        paragraph="54",
    ),
    FieldSpec(
        "post",
        QT_TRANSLATE_NOOP("Field", "Post as the letter names it"),
        FieldKind.TEXT,
        max_length=200,
    ),
    FieldSpec(
        "specialisation",
        QT_TRANSLATE_NOOP("Field", "Specialisation"),
        FieldKind.TEXT,
        max_length=200,
        paragraph="54",
    ),
    FieldSpec(
        "places",
        QT_TRANSLATE_NOOP("Field", "Number of places"),
        FieldKind.NUMBER,
        required=True,
    ),
    FieldSpec(
        "duties",
        QT_TRANSLATE_NOOP("Field", "Duties of the post"),
        FieldKind.TEXT_LONG,
        max_length=1000,
        paragraph="54",
    ),
    FieldSpec(
        "place",
        QT_TRANSLATE_NOOP("Field", "Where the work is"),
        FieldKind.PLACE,
        paragraph="54",
    ),
    FieldSpec(
        "address",
        QT_TRANSLATE_NOOP("Field", "Address of the work"),
        FieldKind.TEXT,
        max_length=200,
    ),
)

PAY = _questions(
    vacancy_help.PAY,
    FieldSpec(
        "pay_from",
        QT_TRANSLATE_NOOP("Field", "Pay from"),
        FieldKind.MONEY,
        paragraph="54",
        caption=_PAY,
    ),
    FieldSpec("pay_to", QT_TRANSLATE_NOOP("Field", "Pay up to"), FieldKind.MONEY, caption=_PAY),
    FieldSpec(
        "schedule",
        QT_TRANSLATE_NOOP("Field", "Work schedule offered"),
        FieldKind.CHOICE,
        paragraph="57",
        list_name="work_schedule",
        alone=True,
    ),
    *(
        FieldSpec(name, label, FieldKind.CHECK)
        for name, label in (
            ("shifts", QT_TRANSLATE_NOOP("Field", "Work in shifts")),
            ("part_time", QT_TRANSLATE_NOOP("Field", "Part time")),
            ("remote", QT_TRANSLATE_NOOP("Field", "From afar")),
            ("seasonal", QT_TRANSLATE_NOOP("Field", "For a time or a season")),
            ("internship", QT_TRANSLATE_NOOP("Field", "There is an internship")),
            ("trains", QT_TRANSLATE_NOOP("Field", "The employer trains first")),
        )
    ),
)

CONDITIONS = _questions(
    vacancy_help.CONDITIONS,
    FieldSpec(
        "hazard",
        QT_TRANSLATE_NOOP("Field", "How safe the work is"),
        FieldKind.CHOICE,
        list_name="hazard",
    ),
    FieldSpec(
        "quota",
        QT_TRANSLATE_NOOP("Field", "Kept by quota for"),
        FieldKind.CHOICE,
        list_name="quota_group",
        paragraph="L27.1",
    ),
    FieldSpec(
        "conditions",
        QT_TRANSLATE_NOOP("Field", "Conditions of work"),
        FieldKind.TEXT_LONG,
        max_length=500,
        paragraph="54",
    ),
    *(
        FieldSpec(name, label, FieldKind.CHECK)
        for name, label in (
            (
                "accessible",
                QT_TRANSLATE_NOOP("Field", "People with a disability can work there"),
            ),
            ("transport", QT_TRANSLATE_NOOP("Field", "The employer brings people to work")),
            ("housing", QT_TRANSLATE_NOOP("Field", "Housing is given")),
            ("relocation", QT_TRANSLATE_NOOP("Field", "One must move there")),
        )
    ),
)

LANGUAGE = _questions(
    vacancy_help.LANGUAGE,
    FieldSpec(
        "language",
        QT_TRANSLATE_NOOP("Field", "Language"),
        FieldKind.CHOICE,
        required=True,
        list_name="language",
    ),
    FieldSpec(
        "level",
        QT_TRANSLATE_NOOP("Field", "Level"),
        FieldKind.CHOICE,
        list_name="language_level",
    ),
)

ASKED = _questions(
    vacancy_help.ASKED,
    FieldSpec(
        "education_level",
        QT_TRANSLATE_NOOP("Field", "Education asked for"),
        FieldKind.CHOICE,
        paragraph="54",
        list_name="education_level",
    ),
    FieldSpec(
        "professional_level",
        QT_TRANSLATE_NOOP("Field", "Professional level"),
        FieldKind.CHOICE,
        paragraph="54",
        list_name="professional_level",
    ),
    FieldSpec(
        "experience_months",
        QT_TRANSLATE_NOOP("Field", "Experience, months"),
        FieldKind.NUMBER,
        paragraph="54",
        caption=QT_TRANSLATE_NOOP("Field", "0: none is asked for; a year has 12"),
        alone=True,
    ),
    FieldSpec(
        "qualification",
        QT_TRANSLATE_NOOP("Field", "Qualification asked for"),
        FieldKind.TEXT,
        max_length=300,
        paragraph="54",
    ),
    FieldSpec(
        "skills",
        QT_TRANSLATE_NOOP("Field", "Skills asked for"),
        FieldKind.WORDS,
        paragraph="57",
        suggests=True,
    ),
    FieldSpec("languages", QT_TRANSLATE_NOOP("Field", "Languages"), FieldKind.LIST, specs=LANGUAGE),
    FieldSpec(
        "licences",
        QT_TRANSLATE_NOOP("Field", "Driving licence asked for"),
        FieldKind.CHOICES,
        list_name="driving_licence",
    ),
    FieldSpec(
        "further",
        QT_TRANSLATE_NOOP("Field", "Further requirements"),
        FieldKind.TEXT_LONG,
        max_length=1000,
        paragraph="57",
    ),
)


def _with_musts(specs: Iterable[FieldSpec]) -> Iterator[FieldSpec]:
    """The questions, and in the heads of some a tick that a candidate must meet them (§57)."""
    for spec in specs:
        yield spec
        if spec.name in MAY_BE_MUST:
            name = f"{MUST}{spec.name}"
            help_ = vacancy_help.MUST
            yield FieldSpec(name, _MUST, FieldKind.CHECK, help=help_, beside=spec.name)


CHECK = _questions(
    vacancy_help.CHECK,
    FieldSpec(
        "lawful_reason",
        QT_TRANSLATE_NOOP("Field", "Lawful reason"),
        FieldKind.TEXT_LONG,
        max_length=300,
        paragraph="L28.2.7",
        visible_if=_is_suspected,
    ),
)

SECTIONS = (
    ("post", QT_TRANSLATE_NOOP("Field", "Post and place"), tuple(_with_musts(POST))),
    ("pay", QT_TRANSLATE_NOOP("Field", "Pay and hours"), tuple(_with_musts(PAY))),
    (
        "conditions",
        QT_TRANSLATE_NOOP("Field", "Conditions and help"),
        tuple(_with_musts(CONDITIONS)),
    ),
    ("asked", QT_TRANSLATE_NOOP("Field", "What is asked for"), tuple(_with_musts(ASKED))),
)
"""The vacancy by sections: name, title, questions; as its page and its wizard show it."""
