"""Words of the choice of candidates (§57, L12), and what is wrong with its weights."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

SELECTION_WORDS: Mapping[str, str] = {
    "by_occupation": QT_TRANSLATE_NOOP("Word", "Occupation"),
    "by_experience": QT_TRANSLATE_NOOP("Word", "Experience"),
    "by_skills": QT_TRANSLATE_NOOP("Word", "Skills"),
    "by_education": QT_TRANSLATE_NOOP("Word", "Education"),
    "by_level": QT_TRANSLATE_NOOP("Word", "Professional level"),
    "by_schedule": QT_TRANSLATE_NOOP("Word", "Schedule"),
    "by_pay": QT_TRANSLATE_NOOP("Word", "Pay"),
    "by_languages": QT_TRANSLATE_NOOP("Word", "Languages"),
    "by_licences": QT_TRANSLATE_NOOP("Word", "Licences"),
    "by_distance": QT_TRANSLATE_NOOP("Word", "Distance"),
    "would_have_to_move": QT_TRANSLATE_NOOP("Word", "lives elsewhere, no consent to move (L12.1)"),
    "pays_too_little": QT_TRANSLATE_NOOP("Word", "the pay is under the person's lowest"),
    "not_accessible_to_him": QT_TRANSLATE_NOOP("Word", "not accessible with a disability (L12.3)"),
    "hours_too_long": QT_TRANSLATE_NOOP("Word", "hours too long for a carer (L12.3)"),
    "only_for_a_time": QT_TRANSLATE_NOOP("Word", "work for a time does not suit (L12.4)"),
    "not_of_the_quota": QT_TRANSLATE_NOOP("Word", "not of the quota's group (L27)"),
}
"""Part of messages.WORDS."""

SELECTION_FAULTS: Mapping[str, str] = {
    "nothing_chosen": QT_TRANSLATE_NOOP("Fault", "Choose at least one vacancy."),
    "selection_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such kept list."),
    "weights_unknown": QT_TRANSLATE_NOOP(
        "Fault", "No weights of the criteria are in force on {day}. Ask the administrator."
    ),
    "weight_missing": QT_TRANSLATE_NOOP(
        "Fault", "The weights of {day} lack the criterion {criterion}. Add its row."
    ),
    "weight_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no criterion {criterion}. Put its name right in the table of weights."
    ),
    "weight_twice": QT_TRANSLATE_NOOP(
        "Fault", "The criterion {criterion} stands twice among the weights of {day}. Leave one row."
    ),
    "weight_range": QT_TRANSLATE_NOOP(
        "Fault", "The weight of {criterion} has to be a whole number from 0 to {most}."
    ),
}
"""Part of messages.FAULTS."""
