"""The questions on what a person learned, did and can: the data form's parts 4-6 and 8. No Qt."""

from app.ui.fields.spec import FieldKind, FieldSpec, with_help
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.job_seeker import background_help

_VAGUE = QT_TRANSLATE_NOOP("Field", "2008 or 09.2008 will do, and stands for its first day")
_YEARS = QT_TRANSLATE_NOOP("Field", "Full years; 0 if less than one")

EDUCATION = with_help(
    background_help.EDUCATION,
    FieldSpec(
        "institution",
        QT_TRANSLATE_NOOP("Field", "Full name of the institution"),
        FieldKind.TEXT,
        required=True,
        max_length=200,
    ),
    FieldSpec("specialty", QT_TRANSLATE_NOOP("Field", "Specialty"), FieldKind.TEXT, max_length=200),
    FieldSpec(
        "institution_kind",
        QT_TRANSLATE_NOOP("Field", "Kind of institution"),
        FieldKind.CHOICE,
        list_name="institution_kind",
    ),
    FieldSpec(
        "entered_on",
        QT_TRANSLATE_NOOP("Field", "Entered"),
        FieldKind.DATE,
        caption=_VAGUE,
        vague=True,
    ),
    FieldSpec(
        "finished_on",
        QT_TRANSLATE_NOOP("Field", "Finished"),
        FieldKind.DATE,
        caption=_VAGUE,
        vague=True,
    ),
    FieldSpec(
        "notes", QT_TRANSLATE_NOOP("Field", "More on the education"), FieldKind.TEXT, max_length=200
    ),
    FieldSpec(
        "consent",
        QT_TRANSLATE_NOOP("Field", "Agrees to work in this specialty"),
        FieldKind.YES_NO,
    ),
)

JOB = with_help(
    background_help.JOB,
    FieldSpec(
        "occupation",
        QT_TRANSLATE_NOOP("Field", "Occupation, post"),
        FieldKind.OCCUPATION,
        required=True,
    ),
    FieldSpec(
        "detail", QT_TRANSLATE_NOOP("Field", "Specialisation"), FieldKind.TEXT, max_length=200
    ),
    FieldSpec(
        "organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldKind.TEXT, max_length=200
    ),
    FieldSpec(
        "industry",
        QT_TRANSLATE_NOOP("Field", "Industry"),
        FieldKind.CHOICE,
        list_name="industries",
    ),
    FieldSpec(
        "hired_on",
        QT_TRANSLATE_NOOP("Field", "Hired"),
        FieldKind.DATE,
        caption=_VAGUE,
        vague=True,
    ),
    FieldSpec(
        "dismissed_on",
        QT_TRANSLATE_NOOP("Field", "Dismissed"),
        FieldKind.DATE,
        caption=QT_TRANSLATE_NOOP(
            "Field", "Empty if still there. 2008 or 09.2008 will do, and stands for its first day"
        ),
        vague=True,
    ),
    FieldSpec(
        "years",
        QT_TRANSLATE_NOOP("Field", "Years of experience in this occupation"),
        FieldKind.NUMBER,
        caption=_YEARS,
    ),
    FieldSpec(
        "consent",
        QT_TRANSLATE_NOOP("Field", "Agrees to work in this occupation"),
        FieldKind.YES_NO,
    ),
    FieldSpec("duties", QT_TRANSLATE_NOOP("Field", "Duties"), FieldKind.TEXT_LONG, max_length=500),
)

BACKGROUND = with_help(
    background_help.BACKGROUND,
    FieldSpec(
        "education",
        QT_TRANSLATE_NOOP("Field", "Education"),
        FieldKind.LIST,
        specs=EDUCATION,
    ),
    FieldSpec("jobs", QT_TRANSLATE_NOOP("Field", "Work path"), FieldKind.LIST, specs=JOB),
)

LANGUAGE = with_help(
    background_help.LANGUAGE,
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

SKILLS = with_help(
    background_help.SKILLS,
    FieldSpec("languages", QT_TRANSLATE_NOOP("Field", "Languages"), FieldKind.LIST, specs=LANGUAGE),
    FieldSpec(
        "special_skills",
        QT_TRANSLATE_NOOP("Field", "Special skills"),
        FieldKind.WORDS,
        suggests=True,
    ),
    FieldSpec(
        "general_skills",
        QT_TRANSLATE_NOOP("Field", "General skills"),
        FieldKind.WORDS,
        suggests=True,
    ),
    FieldSpec(
        "courses",
        QT_TRANSLATE_NOOP("Field", "Courses, trainings, certificates"),
        FieldKind.WORDS,
    ),
    FieldSpec(
        "hobbies",
        QT_TRANSLATE_NOOP("Field", "Hobbies"),
        FieldKind.WORDS,
    ),
    FieldSpec(
        "driving_licences",
        QT_TRANSLATE_NOOP("Field", "Driving licence"),
        FieldKind.CHOICES,
        list_name="driving_licence",
    ),
)

EXTRA = with_help(
    background_help.EXTRA,
    FieldSpec(
        "children",
        QT_TRANSLATE_NOOP("Field", "Children under 18 living with the person"),
        FieldKind.NUMBER,
        paragraph="11",
    ),
    FieldSpec(
        "criminal_record",
        QT_TRANSLATE_NOOP("Field", "Criminal record"),
        FieldKind.CHOICE,
        list_name="criminal_record",
    ),
    FieldSpec(
        "demand_for_specialty",
        QT_TRANSLATE_NOOP("Field", "Demand for the specialty"),
        FieldKind.CHOICE,
        list_name="demand_for_specialty",
    ),
    FieldSpec(
        "specialties_count",
        QT_TRANSLATE_NOOP("Field", "Number of specialties"),
        FieldKind.NUMBER,
    ),
    FieldSpec(
        "main_experience",
        QT_TRANSLATE_NOOP("Field", "Years of work in the main specialty"),
        FieldKind.NUMBER,
        caption=_YEARS,
    ),
    FieldSpec(
        "total_experience",
        QT_TRANSLATE_NOOP("Field", "Years of work in all"),
        FieldKind.NUMBER,
        caption=_YEARS,
    ),
    FieldSpec(
        "last_experience",
        QT_TRANSLATE_NOOP("Field", "Years of work at the last place"),
        FieldKind.NUMBER,
        caption=_YEARS,
    ),
    FieldSpec(
        "previous_unemployment_months",
        QT_TRANSLATE_NOOP("Field", "Months without work before the present time"),
        FieldKind.NUMBER,
        caption=QT_TRANSLATE_NOOP("Field", "Full months; 0 if there were none"),
    ),
    FieldSpec(
        "training_months",
        QT_TRANSLATE_NOOP("Field", "Months of vocational training"),
        FieldKind.NUMBER,
    ),
    FieldSpec(
        "job_search_skills",
        QT_TRANSLATE_NOOP("Field", "Skills of looking for work"),
        FieldKind.CHOICE,
        list_name="job_search_skills",
    ),
    FieldSpec(
        "computer_skills",
        QT_TRANSLATE_NOOP("Field", "Computer skills"),
        FieldKind.CHOICE,
        list_name="computer_skills",
    ),
    FieldSpec(
        "motivation_level",
        QT_TRANSLATE_NOOP("Field", "Motivation to find work"),
        FieldKind.CHOICE,
        list_name="motivation_level",
    ),
)
