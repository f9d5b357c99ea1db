"""Sentences for offers of work, reported changes and deregistration. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

DEREGISTRATION_FAULTS: Mapping[str, str] = {
    # offers and visits
    "offer_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such offer. Show it anew."),
    "offer_answered": QT_TRANSLATE_NOOP("Fault", "The answer is written down already."),
    "offer_not_accepted": QT_TRANSLATE_NOOP(
        "Fault", "The person has not agreed to this offer; there is no visit to write down."
    ),
    "answer_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come. Correct it."),
    "answer_before_offer": QT_TRANSLATE_NOOP(
        "Fault", "The work was offered on {day} only. Correct the day of the answer."
    ),
    "interview_untold": QT_TRANSLATE_NOOP(
        "Fault",
        "Write down first when the person was told of the interview: the five days run from it.",
    ),
    "interview_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come. Correct it."),
    "interview_too_early": QT_TRANSLATE_NOOP(
        "Fault", "The person agreed on {day} only. Correct the day on which the person was told."
    ),
    "interview_past": QT_TRANSLATE_NOOP(
        "Fault", "The person was told on {day}; the interview cannot lie before that."
    ),
    "visit_not_missed": QT_TRANSLATE_NOOP(
        "Fault", "There is no visit missed without a valid reason. Show the offer anew."
    ),
    "visit_noted": QT_TRANSLATE_NOOP("Fault", "The visit is written down already."),
    "visit_not_due": QT_TRANSLATE_NOOP(
        "Fault", "The person may still go until {due}. Write it down after that."
    ),
    "visit_day_missing": QT_TRANSLATE_NOOP("Fault", "Type the day on which the person went."),
    "visit_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come. Correct it."),
    "visit_too_early": QT_TRANSLATE_NOOP(
        "Fault", "The person agreed on {day} only. Correct the day of the visit."
    ),
    "case_closed": QT_TRANSLATE_NOOP("Fault", "The case is over. Nothing is added to it."),
    "suits_without_moving": QT_TRANSLATE_NOOP(
        "Fault", "Work elsewhere only if the person agrees to move; the card says no such thing."
    ),
    "suits_with_training": QT_TRANSLATE_NOOP(
        "Fault",
        "Work that asks for training first, or other paid work, suits too: no qualification, or "
        "over two years without work.",
    ),
    "suits_if_accessible": QT_TRANSLATE_NOOP(
        "Fault", "Only work made accessible for the person's disability is suitable."
    ),
    "suits_by_hours": QT_TRANSLATE_NOOP(
        "Fault",
        "For who looks after a child under seven, only flexible hours or part time are suitable.",
    ),
    "suits_for_a_time": QT_TRANSLATE_NOOP("Fault", "Temporary work is suitable as well."),
    # changes
    "change_ahead": QT_TRANSLATE_NOOP("Fault", "The change lies ahead. Correct the day."),
    "change_before_registration": QT_TRANSLATE_NOOP(
        "Fault", "The registration began on {day}. Only a change since then is reported."
    ),
    "report_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come. Correct it."),
    "report_before_change": QT_TRANSLATE_NOOP(
        "Fault", "The change happened on {day} only. Correct the day of the report."
    ),
    "change_untold": QT_TRANSLATE_NOOP("Fault", "Say what has changed, in a few words."),
    "change_ends_nothing": QT_TRANSLATE_NOOP(
        "Fault", "This change does not end the case so. Take the tick away."
    ),
    # deregistration
    "finding_gone": QT_TRANSLATE_NOOP(
        "Fault", "The records do not prove this any more. Open the draft anew."
    ),
    "struck_off_elsewhere": QT_TRANSLATE_NOOP(
        "Fault",
        "The Labour Resources Development Centre registers and deregisters this person, not the "
        "local body.",
    ),
    "offers_unproved": QT_TRANSLATE_NOOP(
        "Fault",
        "Only recorded offers count: three refusals, or an answer not given in time. Record them.",
    ),
    "proof_missing": QT_TRANSLATE_NOOP(
        "Fault", "Say what proves it: the document, its number and day."
    ),
    "valid_reason_unjudged": QT_TRANSLATE_NOOP("Fault", "Say whether there was a valid reason."),
    "valid_reason_stops": QT_TRANSLATE_NOOP(
        "Fault", "There was a valid reason: the person is not deregistered for this."
    ),
    "ground_day_missing": QT_TRANSLATE_NOOP("Fault", "Type the day on which it happened."),
    "ground_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come. Correct it."),
    "ground_before_registration": QT_TRANSLATE_NOOP(
        "Fault", "The person is registered as unemployed since {day}. What was before is no ground."
    ),
    "change_not_due": QT_TRANSLATE_NOOP(
        "Fault", "The change of {day} may be reported until {due}. It is no ground before that."
    ),
}
