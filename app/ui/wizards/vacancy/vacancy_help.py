"""How each question of a vacancy is meant, told at its focus. No Qt."""

from app.ui.marks import QT_TRANSLATE_NOOP

LETTER = {
    "employer_id": QT_TRANSLATE_NOOP(
        "Field",
        "Type the BIN or the name in Kazakh or Russian; Enter takes the row. Whoever is not "
        "found is entered here, with the tick below.",
    ),
    "new_employer": QT_TRANSLATE_NOOP(
        "Field", "Space ticks: what the record of an employer needs is asked below."
    ),
    "received_on": QT_TRANSLATE_NOOP(
        "Field",
        "= is today, -1 yesterday. The one business day for registering runs from here (§54).",
    ),
    "received_time": QT_TRANSLATE_NOOP(
        "Field",
        "Such as 17:40; empty within working hours. What comes after them counts from the next "
        "business day. Up to 5 signs.",
    ),
    "appeared_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the letter. The employer had five business days from here (§53), and people are told "
        "within three (§58).",
    ),
    "letter_number": QT_TRANSLATE_NOOP(
        "Field", "The employer's outgoing number; empty where there is none. Up to 60 signs."
    ),
    "valid_until": QT_TRANSLATE_NOOP(
        "Field",
        "Such as +30; the day after, the vacancy ends by itself. Empty: until it is filled or "
        "withdrawn.",
    ),
}

EMPLOYER = {
    "employer_bin": QT_TRANSLATE_NOOP(
        "Field", "Twelve digits; the check digit is tried at once. Up to 12 digits."
    ),
    "employer_name_kk": QT_TRANSLATE_NOOP(
        "Field", "As in the letter, with the form of the firm: it is printed so. Up to 200 letters."
    ),
    "employer_name_ru": QT_TRANSLATE_NOOP(
        "Field",
        "As in the letter; empty where there is only one name. Up to 200 letters.",
    ),
    "employer_place": QT_TRANSLATE_NOOP(
        "Field", "Where the employer is; it becomes the place of the work as well, to be changed."
    ),
    "employer_address": QT_TRANSLATE_NOOP(
        "Field", "Street, house and office in one line. Up to 200 letters."
    ),
    "employer_industry": QT_TRANSLATE_NOOP("Field", "By the classifier of industries."),
    "employer_phone": QT_TRANSLATE_NOOP(
        "Field", "For candidates and for the answer to a résumé (§60, §62)."
    ),
    "employer_email": QT_TRANSLATE_NOOP(
        "Field", "Résumés go there (§60), such as name@mail.kz. Up to 120 signs."
    ),
    "employer_contact_name": QT_TRANSLATE_NOOP(
        "Field", "Whom candidates ask for; it is printed on the referral. Up to 120 letters."
    ),
    "employer_contact_post": QT_TRANSLATE_NOOP(
        "Field", "Such as head of personnel. Up to 120 letters."
    ),
}

POST = {
    "occupation": QT_TRANSLATE_NOOP(
        "Field",
        "By the classifier; candidates are chosen by it (§57). Posts of public and special "
        "service are not taken (§53).",
    ),
    "post": QT_TRANSLATE_NOOP(
        "Field", "Where the letter says it otherwise than the classifier. Up to 200 letters."
    ),
    "specialisation": QT_TRANSLATE_NOOP(
        "Field",
        "What the classifier's title leaves open, such as the branch or the machine. Up to "
        "200 letters.",
    ),
    "places": QT_TRANSLATE_NOOP(
        "Field", "How many are wanted, 1 to 999; the last one hired closes the vacancy (§63)."
    ),
    "duties": QT_TRANSLATE_NOOP(
        "Field",
        "What one does there; nothing of sex, age, origin and the like (Law, article 28). "
        "Shift+Enter begins a new line. Up to 1000 letters.",
    ),
    "place": QT_TRANSLATE_NOOP(
        "Field", "The village, town or city where one works, not the oblast alone."
    ),
    "address": QT_TRANSLATE_NOOP(
        "Field", "Where one goes to: street, house, building. Up to 200 letters."
    ),
}

PAY = {
    "pay_from": QT_TRANSLATE_NOOP(
        "Field",
        "Whole tenge a month, before taxes. Below the minimum wage in force it is warned of.",
    ),
    "pay_to": QT_TRANSLATE_NOOP(
        "Field", "Whole tenge a month; empty where the letter names one amount only."
    ),
    "schedule": QT_TRANSLATE_NOOP(
        "Field", "The one that describes the post; it is weighed when candidates are chosen (§57)."
    ),
    "shifts": QT_TRANSLATE_NOOP("Field", "Work by turns, whatever the schedule is called."),
    "part_time": QT_TRANSLATE_NOOP(
        "Field", "Less than full hours, or flexible: carers of small children need it (Law, 12)."
    ),
    "remote": QT_TRANSLATE_NOOP("Field", "The work can be done from home, all of it or in part."),
    "seasonal": QT_TRANSLATE_NOOP(
        "Field", "Seasonal and temporary work: suitable for some people only (Law, 12)."
    ),
    "internship": QT_TRANSLATE_NOOP("Field", "The employer takes interns on this post (§54)."),
    "trains": QT_TRANSLATE_NOOP(
        "Field", "Whoever lacks the qualification is trained at the employer's cost (Law, 12)."
    ),
}

CONDITIONS = {
    "conditions": QT_TRANSLATE_NOOP(
        "Field",
        "What the letter says of hours, leave, meals, clothes, insurance. Up to 500 letters.",
    ),
    "hazard": QT_TRANSLATE_NOOP(
        "Field", "By the attestation of the work place; the state of health is weighed against it."
    ),
    "quota": QT_TRANSLATE_NOOP(
        "Field", "Where the place counts toward a quota: for whom (Law, article 27)."
    ),
    "accessible": QT_TRANSLATE_NOOP(
        "Field", "There are ramps, lifts, fitted places: as the letter says."
    ),
    "transport": QT_TRANSLATE_NOOP("Field", "By the employer's bus, or its cost is paid."),
    "housing": QT_TRANSLATE_NOOP("Field", "A hostel, a flat, or rent that is paid."),
    "relocation": QT_TRANSLATE_NOOP(
        "Field", "Without consent to move such work is not suitable (Law, article 12)."
    ),
}

LANGUAGE = {
    "language": QT_TRANSLATE_NOOP(
        "Field", "A language the work itself needs, not one's origin. Alt+Ins adds another one."
    ),
    "level": QT_TRANSLATE_NOOP("Field", "The lowest that will do."),
}

ASKED = {
    "education_level": QT_TRANSLATE_NOOP(
        "Field", "The lowest that will do; the row without education where none is asked for."
    ),
    "professional_level": QT_TRANSLATE_NOOP("Field", "What the post is by its level (§54)."),
    "experience_months": QT_TRANSLATE_NOOP(
        "Field", "At least so many months in this occupation: 0, 6, 12, 36."
    ),
    "qualification": QT_TRANSLATE_NOOP(
        "Field", "Rank, category, certificate; empty where none is asked for. Up to 300 letters."
    ),
    "skills": QT_TRANSLATE_NOOP(
        "Field",
        "Such as 1С, welding of pipes; each up to 100 letters, with commas between. Known ones "
        "are offered: Down and Enter take one.",
    ),
    "languages": QT_TRANSLATE_NOOP(
        "Field", "Only what the work needs. Alt+Ins adds a language, Alt+Del takes it away."
    ),
    "licences": QT_TRANSLATE_NOOP("Field", "All that are needed; Space or Enter ticks."),
    "further": QT_TRANSLATE_NOOP(
        "Field",
        "All else the letter asks for; nothing of sex, age, origin and the like (Law, article "
        "28). Up to 1000 letters.",
    ),
}

MUST = QT_TRANSLATE_NOOP(
    "Field",
    "Ticked: a candidate must meet it, others are not offered. Not ticked: a wish, which only "
    "ranks candidates.",
)

CHECK = {
    "lawful_reason": QT_TRANSLATE_NOOP(
        "Field",
        "Such as: by the Labour Code nobody under 18 does harmful work. It stays in the record. "
        "Up to 300 letters.",
    ),
}
