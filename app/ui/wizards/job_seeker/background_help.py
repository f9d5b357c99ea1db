"""How each question on learning, work and skills is meant, told at its focus. No Qt."""

from app.ui.marks import QT_TRANSLATE_NOOP

EDUCATION = {
    "institution": QT_TRANSLATE_NOOP(
        "Field",
        "In full, as in the diploma or certificate, with its town if that tells it apart. Up "
        "to 200 letters.",
    ),
    "specialty": QT_TRANSLATE_NOOP(
        "Field",
        "As in the diploma; empty for a school without one. Up to 200 letters.",
    ),
    "institution_kind": QT_TRANSLATE_NOOP(
        "Field",
        "Choose by the name in the diploma or certificate.",
    ),
    "entered_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the diploma or as the person says, such as 01.09.2008; not ahead of today.",
    ),
    "finished_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the diploma or certificate; empty or a day ahead if the person studies there still.",
    ),
    "notes": QT_TRANSLATE_NOOP(
        "Field",
        "What else the document says: qualification, honours, academic degree. Up to 200 letters.",
    ),
    "consent": QT_TRANSLATE_NOOP(
        "Field",
        "Ask: whether the person would take work in the specialty learned here.",
    ),
}

JOB = {
    "occupation": QT_TRANSLATE_NOOP(
        "Field",
        "By the classifier: any word of the title, or the code; Enter takes the row.",
    ),
    "detail": QT_TRANSLATE_NOOP(
        "Field",
        "The post's own name in the document, or what the classifier leaves open. Up to 200 "
        "letters.",
    ),
    "organisation": QT_TRANSLATE_NOOP(
        "Field",
        "The employer's name by the document; for work of one's own, say so. Up to 200 letters.",
    ),
    "industry": QT_TRANSLATE_NOOP(
        "Field",
        "What the organisation does; type a part of the title.",
    ),
    "hired_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the document confirming work, such as 01.09.2008; not ahead of today.",
    ),
    "dismissed_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the document confirming work; not before the hiring.",
    ),
    "years": QT_TRANSLATE_NOOP(
        "Field",
        "In this occupation in all, at other places too; at most 70.",
    ),
    "consent": QT_TRANSLATE_NOOP(
        "Field",
        "Ask: whether the person would take work in this occupation again.",
    ),
    "duties": QT_TRANSLATE_NOOP(
        "Field",
        "What the person did there, in short. Shift+Enter makes a new line. Up to 500 letters.",
    ),
}

BACKGROUND = {
    "education": QT_TRANSLATE_NOOP(
        "Field",
        "An entry for each place of study, by the diploma or certificate (part 4 of the "
        "form). Alt+Ins adds one.",
    ),
    "jobs": QT_TRANSLATE_NOOP(
        "Field",
        "An entry for each place of work, by the document confirming work (part 5 of the "
        "form). Alt+Ins adds one.",
    ),
}

LANGUAGE = {
    "language": QT_TRANSLATE_NOOP("Field", "One language an entry, the mother tongue as well."),
    "level": QT_TRANSLATE_NOOP(
        "Field",
        "As the person judges it; choose Native for the mother tongue.",
    ),
}

SKILLS = {
    "languages": QT_TRANSLATE_NOOP(
        "Field",
        "An entry for each language with its level (part 6 of the form). Alt+Ins adds one.",
    ),
    "special_skills": QT_TRANSLATE_NOOP(
        "Field",
        "What the trade asks for, such as welding, 1C, sewing; with commas, each up to 100 "
        "letters. Known ones are offered: Down and Enter take one.",
    ),
    "general_skills": QT_TRANSLATE_NOOP(
        "Field",
        "Of use in any work, such as dealing with people, office programs; with commas, each "
        "up to 100 letters. Known ones are offered: Down and Enter take one.",
    ),
    "courses": QT_TRANSLATE_NOOP(
        "Field",
        "By the certificates, with the year if it is known; with commas, each up to 100 letters.",
    ),
    "hobbies": QT_TRANSLATE_NOOP(
        "Field",
        "As the person says; with commas, each up to 100 letters.",
    ),
    "driving_licences": QT_TRANSLATE_NOOP(
        "Field",
        "All categories in the licence that is shown; Space or Enter ticks. Without one, "
        "choose No licence alone.",
    ),
}

EXTRA = {
    "children": QT_TRANSLATE_NOOP(
        "Field",
        "As the person says; 0 if there are none, at most 99. It counts toward the category (§11).",
    ),
    "criminal_record": QT_TRANSLATE_NOOP(
        "Field",
        "As the person says, or by a certificate if one is shown. It counts toward the "
        "category (§11).",
    ),
    "demand_for_specialty": QT_TRANSLATE_NOOP(
        "Field",
        "By the vacancies the centre has for the main specialty. It counts toward the "
        "category (§11).",
    ),
    "specialties_count": QT_TRANSLATE_NOOP(
        "Field",
        "By the diplomas and certificates; 0 if there is none, at most 99. It counts toward "
        "the category (§11).",
    ),
    "main_experience": QT_TRANSLATE_NOOP(
        "Field",
        "By the documents confirming work; not more than the years in all. It counts toward "
        "the category (§11).",
    ),
    "total_experience": QT_TRANSLATE_NOOP(
        "Field",
        "At all places together; at most 70. It counts toward the category (§11).",
    ),
    "last_experience": QT_TRANSLATE_NOOP(
        "Field",
        "At the last organisation only; not more than the years in all. It counts toward the "
        "category (§11).",
    ),
    "previous_unemployment_months": QT_TRANSLATE_NOOP(
        "Field",
        "The unemployment before the present one, as the person says. It counts toward the "
        "category (§11).",
    ),
    "training_months": QT_TRANSLATE_NOOP(
        "Field",
        "Short courses, retraining and further training together, in full months; 0 if there "
        "were none. It counts toward the category (§11).",
    ),
    "job_search_skills": QT_TRANSLATE_NOOP(
        "Field",
        "By how the person looked for work until now. It counts toward the category (§11).",
    ),
    "computer_skills": QT_TRANSLATE_NOOP(
        "Field",
        "As the person judges it. It counts toward the category (§11).",
    ),
    "motivation_level": QT_TRANSLATE_NOOP(
        "Field",
        "As you see it from the talk. It counts toward the category (§11).",
    ),
}
