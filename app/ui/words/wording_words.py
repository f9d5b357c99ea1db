"""By what a vacancy's wording discriminates, and what is told of it. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

WORDING_WORDS: Mapping[str, str] = {
    "by_sex": QT_TRANSLATE_NOOP("Word", "sex"),
    "by_age": QT_TRANSLATE_NOOP("Word", "age"),
    "by_nationality": QT_TRANSLATE_NOOP("Word", "nationality"),
    "by_race": QT_TRANSLATE_NOOP("Word", "race"),
    "by_origin": QT_TRANSLATE_NOOP("Word", "origin or standing"),
    "by_language": QT_TRANSLATE_NOOP("Word", "mother tongue"),
    "by_religion": QT_TRANSLATE_NOOP("Word", "religion"),
    "by_beliefs": QT_TRANSLATE_NOOP("Word", "beliefs or membership"),
    "by_family": QT_TRANSLATE_NOOP("Word", "family"),
    "by_disability": QT_TRANSLATE_NOOP("Word", "disability or health"),
    "by_residence": QT_TRANSLATE_NOOP("Word", "residence"),
    "by_appearance": QT_TRANSLATE_NOOP("Word", "appearance"),
}

WORDING_FAULTS: Mapping[str, str] = {
    "wording_discriminates": QT_TRANSLATE_NOOP(
        "Fault",
        "{words}: a vacancy may not tell people apart so. Write what the work asks for, or the "
        "lawful reason.",
    ),
}
