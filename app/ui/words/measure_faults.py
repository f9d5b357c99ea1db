"""What stands in the way of an active measure or is odd about it; part of messages.FAULTS."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

MEASURE_FAULTS: Mapping[str, str] = {
    "measure_under_sixteen": QT_TRANSLATE_NOOP(
        "Fault", "Under sixteen. Active measures are possible from {allowed_from}."
    ),
    "measure_pension_age": QT_TRANSLATE_NOOP(
        "Fault", "Of pension age since {reached_on}; active measures end with it."
    ),
    "measure_not_registered": QT_TRANSLATE_NOOP(
        "Fault", "The case stands at “{state}”. Only who is registered is sent to a measure."
    ),
    "measure_for_unemployed": QT_TRANSLATE_NOOP("Fault", "This measure is for the unemployed."),
    "measure_public_works_for": QT_TRANSLATE_NOOP(
        "Fault", "Public works are for the unemployed, students, senior pupils and the idle."
    ),
    "measure_for_disability": QT_TRANSLATE_NOOP(
        "Fault", "This measure is for people with disabilities. See the card's target groups."
    ),
    "measure_for_graduates": QT_TRANSLATE_NOOP(
        "Fault",
        "Youth practice is for graduates of technical, post-secondary or higher education. See "
        "the card's education and target groups.",
    ),
    "measure_over_age": QT_TRANSLATE_NOOP(
        "Fault", "Over twenty-nine since {since}; youth practice is for those up to it."
    ),
    "measure_in_free_time": QT_TRANSLATE_NOOP(
        "Fault", "A student or pupil works only when free, without harm to health and studies."
    ),
    "training_ground_missing": QT_TRANSLATE_NOOP("Fault", "Choose why training is needed."),
    "measure_consent_missing": QT_TRANSLATE_NOOP(
        "Fault", "People are sent to this measure only with their consent. Ask and tick it."
    ),
    "measure_barred": QT_TRANSLATE_NOOP(
        "Fault",
        "Left on {left_on} without a valid reason: {measure}. Possible again from {allowed_from}.",
    ),
    "measure_barred_till_registered": QT_TRANSLATE_NOOP(
        "Fault",
        "Left on {left_on} without a valid reason: {measure}. The time until it is possible "
        "again counts from the next registration.",
    ),
    "training_once_again_only": QT_TRANSLATE_NOOP(
        "Fault", "Training was left without a valid reason and given once more; no third time."
    ),
    "measure_running": QT_TRANSLATE_NOOP(
        "Fault", "A direction to this measure is open already: {measure}. End that one first."
    ),
    "measure_before_registration": QT_TRANSLATE_NOOP(
        "Fault", "Registered on {day} only; no measure starts before."
    ),
    "measure_ends_early": QT_TRANSLATE_NOOP("Fault", "The end lies before the start."),
    "measure_place_kept": QT_TRANSLATE_NOOP(
        "Fault", "A special work place is kept for at least twelve months; this course is shorter."
    ),
    "measure_came_late": QT_TRANSLATE_NOOP(
        "Fault", "Came late, after the three business days of the call."
    ),
    "measure_call_runs": QT_TRANSLATE_NOOP(
        "Fault", "There is time to come until {day}; only then did somebody not come."
    ),
    "measure_others_first": QT_TRANSLATE_NOOP(
        "Fault", "By the order of public works others came first."
    ),
    "measure_state": QT_TRANSLATE_NOOP(
        "Fault", "This direction stands at “{state}”; that can no longer be done with it."
    ),
    "measure_day_early": QT_TRANSLATE_NOOP("Fault", "This day lies before {day}."),
    "measure_day_ahead": QT_TRANSLATE_NOOP("Fault", "This day has not come yet."),
    "measure_place_missing": QT_TRANSLATE_NOOP("Fault", "Say where the person is sent."),
    "measure_reason_missing": QT_TRANSLATE_NOOP("Fault", "Say what the reason was."),
    "measure_validity_missing": QT_TRANSLATE_NOOP(
        "Fault", "Say whether the reason was valid; the next steps hang on it."
    ),
    "measure_action_foreign": QT_TRANSLATE_NOOP(
        "Fault", "The action is not of this person's plan, or not of this measure."
    ),
    "quota_association": QT_TRANSLATE_NOOP(
        "Fault", "No quota is set for public associations of people with disabilities."
    ),
    "quota_over_fifth": QT_TRANSLATE_NOOP(
        "Fault", "No quota is set where over twenty percent of the workers have a disability."
    ),
}
"""Codes of UserError and of a rule's reasons, and their sentences."""
