"""How each question of the card's parts 1-3 and 7 is meant, told at its focus. No Qt."""

from app.ui.marks import QT_TRANSLATE_NOOP

CARD = {
    "iin": QT_TRANSLATE_NOOP(
        "Field",
        "Twelve digits from the identity document; the check digit is tried at once. Who has "
        "none: tick below.",
    ),
    "no_iin_reason": QT_TRANSLATE_NOOP(
        "Field",
        "Ask, and choose the cause that fits. The application is taken all the same; the IIN "
        "is put in later.",
    ),
    "without_iin": QT_TRANSLATE_NOOP(
        "Field",
        "Tick only where none was given or it is under issue: a reason is asked instead of "
        "the number.",
    ),
    "surname": QT_TRANSLATE_NOOP(
        "Field",
        "As in the identity document, letter by letter: it is printed so on the papers. Up to"
        " 60 letters.",
    ),
    "given_name": QT_TRANSLATE_NOOP(
        "Field",
        "As in the identity document, letter by letter; all given names if there are several."
        " Up to 60 letters.",
    ),
    "patronymic": QT_TRANSLATE_NOOP(
        "Field",
        "As in the identity document; empty where it names none. Up to 60 letters.",
    ),
    "birth_date": QT_TRANSLATE_NOOP(
        "Field",
        "By the identity document, such as 17.05.1990 or 170590. It must agree with the IIN. "
        "Under 16 a representative applies too (§6).",
    ),
    "sex": QT_TRANSLATE_NOOP(
        "Field",
        "By the identity document; it follows from the IIN and must agree with it.",
    ),
    "citizenship": QT_TRANSLATE_NOOP(
        "Field",
        "By the identity document. Type the beginning of the country's name. There is a row "
        "for no citizenship too.",
    ),
    "nationality": QT_TRANSLATE_NOOP(
        "Field",
        "As the person names it; no document is asked for it.",
    ),
    "marital_status": QT_TRANSLATE_NOOP(
        "Field",
        "As the person says; a certificate is not asked for.",
    ),
    "address_kind": QT_TRANSLATE_NOOP(
        "Field",
        "Whether the person is registered in Kazakhstan, lives abroad, or has no fixed "
        "address; what is asked next follows.",
    ),
    "address_place": QT_TRANSLATE_NOOP(
        "Field",
        "The village, town or city of the registration, not the oblast alone. Another region "
        "than the centre's is only warned of (§4).",
    ),
    "address_street": QT_TRANSLATE_NOOP(
        "Field",
        "The street, avenue or microdistrict, as in the registration. Up to 120 letters.",
    ),
    "address_house": QT_TRANSLATE_NOOP(
        "Field",
        "The number with its letter or block, such as 15А or 7/2. Up to 20 signs.",
    ),
    "address_flat": QT_TRANSLATE_NOOP(
        "Field",
        "The flat's or room's number; empty for a house of one's own. Up to 20 signs.",
    ),
    "address_country": QT_TRANSLATE_NOOP(
        "Field",
        "The country where the person is registered. Type the beginning of its name.",
    ),
    "address_abroad": QT_TRANSLATE_NOOP(
        "Field",
        "Town, street, house and flat in one line. Up to 200 letters.",
    ),
    "mobile_phone": QT_TRANSLATE_NOOP(
        "Field",
        "For calls and messages about suitable work (§58), such as 8 701 123 45 67. Other "
        "countries: with + and their code.",
    ),
    "contact_phone": QT_TRANSLATE_NOOP(
        "Field",
        "A second number, at home or of a relative; a city's number is typed with its code.",
    ),
    "email": QT_TRANSLATE_NOOP(
        "Field",
        "Such as name@mail.kz; empty where the person has none. Up to 120 signs.",
    ),
    "contact_person_name": QT_TRANSLATE_NOOP(
        "Field",
        "Who can be told where the person is not reached (part 7 of the form). Up to 120 letters.",
    ),
    "contact_person_phone": QT_TRANSLATE_NOOP(
        "Field",
        "Without + it is a number of Kazakhstan, such as 8 701 123 45 67.",
    ),
    "contact_person_email": QT_TRANSLATE_NOOP(
        "Field",
        "Such as name@mail.kz; may stay empty. Up to 120 signs.",
    ),
    "identity_kind": QT_TRANSLATE_NOOP(
        "Field",
        "The document that is shown at the counter. Identity card and passport: the issuer is"
        " filled in.",
    ),
    "identity_issuer": QT_TRANSLATE_NOOP("Field", "The body named in the document."),
    "identity_series": QT_TRANSLATE_NOOP(
        "Field",
        "Letters or digits before the number; empty where the document has none. Up to 20 signs.",
    ),
    "identity_number": QT_TRANSLATE_NOOP(
        "Field",
        "As in the document, without the sign №. Up to 40 signs; it is printed on the receipt"
        " (§12).",
    ),
    "identity_issued_on": QT_TRANSLATE_NOOP(
        "Field",
        "Such as 01.03.2018 or 010318; not before the birth, not ahead of today.",
    ),
    "identity_valid_until": QT_TRANSLATE_NOOP(
        "Field",
        "An expired document is a ground to refuse acceptance (standard, row 9).",
    ),
    "unemployment_cause": QT_TRANSLATE_NOOP(
        "Field",
        "By the last work's document, or as the person says; it is about this unemployment "
        "(part 2 of the form).",
    ),
    "unemployed_since": QT_TRANSLATE_NOOP(
        "Field",
        "Such as 21.11.2026; = is today, -1 yesterday. The category counts the months from "
        "here (§11).",
    ),
    "status_category": QT_TRANSLATE_NOOP(
        "Field",
        "What the person is at present, as told (part 2 of the form).",
    ),
    "registration_purpose": QT_TRANSLATE_NOOP(
        "Field",
        "What the person comes for (part 2 of the form); the main one if there are several.",
    ),
    "target_groups": QT_TRANSLATE_NOOP(
        "Field",
        "All that apply; Space or Enter ticks. The grounds stand in the Law on Employment. If"
        " none applies, choose None alone.",
    ),
    "education_level": QT_TRANSLATE_NOOP(
        "Field",
        "The highest finished level, by the diploma or certificate. It counts toward the "
        "category (§11).",
    ),
    "wanted_occupation": QT_TRANSLATE_NOOP(
        "Field",
        "What the person wants to work as, by the classifier; candidates are chosen by it "
        "(§57). Enter takes the row.",
    ),
    "wanted_detail": QT_TRANSLATE_NOOP(
        "Field",
        "What the classifier's title leaves open, such as the branch or the machine. Up to "
        "200 letters.",
    ),
    "lowest_pay": QT_TRANSLATE_NOOP(
        "Field",
        "Whole tenge, digits only; not above the highest. Empty where the person names none.",
    ),
    "highest_pay": QT_TRANSLATE_NOOP(
        "Field",
        "Whole tenge, digits only; not below the lowest. Empty where the person names none.",
    ),
    "work_schedule": QT_TRANSLATE_NOOP(
        "Field",
        "The one the person prefers; it is weighed when work is chosen (§57).",
    ),
    "consent_to_move": QT_TRANSLATE_NOOP(
        "Field",
        "Whether the person would move for work. Without consent work elsewhere is not "
        "suitable (Law, article 12).",
    ),
}
