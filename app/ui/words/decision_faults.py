"""Sentences for decisions: what is wrong, and the facts that decide §34. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

DECISION_FAULTS: Mapping[str, str] = {
    "decision_open": QT_TRANSLATE_NOOP(
        "Fault", "A draft on this case waits already. Have it decided first."
    ),
    "decision_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such decision. Show it anew."),
    "decision_state": QT_TRANSLATE_NOOP(
        "Fault", "The decision does not wait for this any more. Show it anew."
    ),
    "right_ended": QT_TRANSLATE_NOOP(
        "Fault", "You may not do this any more. Sign in again, or ask the administrator."
    ),
    "remark_missing": QT_TRANSLATE_NOOP(
        "Fault", "Say what is to be put right, so that the draft can come back."
    ),
    "own_draft": QT_TRANSLATE_NOOP(
        "Fault", "You drafted this yourself. Somebody else has to decide on it."
    ),
    "own_approval": QT_TRANSLATE_NOOP(
        "Fault", "You approved this yourself. Somebody else has to sign it."
    ),
    "doubts_unseen": QT_TRANSLATE_NOOP(
        "Fault", "A fact is to be looked at first. Open the decision and sign it there."
    ),
    "draft_before_registration": QT_TRANSLATE_NOOP(
        "Fault", "The registration begins on {day}. Make the draft from that day on."
    ),
    "help_not_given": QT_TRANSLATE_NOOP(
        "Fault", "Help with work is owed still. Give it first, or wait until its term is over."
    ),
    "offer_unanswered": QT_TRANSLATE_NOOP(
        "Fault", "An offer waits for its answer. Enter the answer first."
    ),
    "offer_agreed": QT_TRANSLATE_NOOP(
        "Fault",
        "The person agreed to an offer, and the employer may take them on until {day} (§62). End "
        "the case as placed in work, or wait until that day is over.",
    ),
    "no_offer_refused": QT_TRANSLATE_NOOP(
        "Fault", "No offer of suitable work was refused. Choose the other reason."
    ),
    "refusal_without_ground": QT_TRANSLATE_NOOP("Fault", "Choose at least one ground of §34."),
    "ground_disproved": QT_TRANSLATE_NOOP(
        "Fault", "The birth date speaks against this ground. Take it away."
    ),
    "ground_unexplained": QT_TRANSLATE_NOOP(
        "Fault",
        "The facts do not prove each of these grounds. Say on what the refusal rests, in both "
        "languages.",
    ),
    "unemployed_under_sixteen": QT_TRANSLATE_NOOP(
        "Fault", "Born on {birth_date}: sixteen only on {reached_on}."
    ),
    "sixteen_reached": QT_TRANSLATE_NOOP(
        "Fault", "Born on {birth_date}: sixteen since {reached_on}."
    ),
    "unemployed_pension_age": QT_TRANSLATE_NOOP("Fault", "Of pension age since {reached_on}."),
    "pension_age_ahead": QT_TRANSLATE_NOOP("Fault", "Of pension age only on {reached_on}."),
    "works_by_own_word": QT_TRANSLATE_NOOP(
        "Fault", "In the application the person said that there is a job."
    ),
    "works_by_card": QT_TRANSLATE_NOOP(
        "Fault", "By the card a job goes on, without a day of dismissal: {number}."
    ),
    "works_by_category": QT_TRANSLATE_NOOP("Fault", "Category by the card: {status_category}."),
    "earns_without_job": QT_TRANSLATE_NOOP(
        "Fault", "In the application the person said that there are earnings without a job."
    ),
    "no_work_known": QT_TRANSLATE_NOOP(
        "Fault", "Neither the application, the card nor a register tells of work."
    ),
    "register_doubts": QT_TRANSLATE_NOOP(
        "Fault", "A state register contradicts the data: {state_register}."
    ),
    "no_falsehood_known": QT_TRANSLATE_NOOP("Fault", "No register contradicts the data."),
    "student_seeks_measures": QT_TRANSLATE_NOOP(
        "Fault", "Studies by the card, and seeks: {registration_purpose}."
    ),
    "student_seeks_work": QT_TRANSLATE_NOOP(
        "Fault", "Studies by the card, but does not seek active measures."
    ),
    "no_student_known": QT_TRANSLATE_NOOP("Fault", "The card tells of no study."),
    "villager_told_directly": QT_TRANSLATE_NOOP(
        "Fault", "Lives in a village: the akim or the assistant tells (§35.1)."
    ),
    "townsman_told_by_akim": QT_TRANSLATE_NOOP(
        "Fault", "Does not live in a village: the centre tells by itself (§35.1)."
    ),
}
"""Part of messages.FAULTS."""
