"""Sentences for what is wrong with handing work over, absences and warnings; the queue's words."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

QUEUE_FAULTS: Mapping[str, str] = {
    "clock_set_back": QT_TRANSLATE_NOOP(
        "Fault",
        "The clock stands before this case's last step, {last}. Set the computer's clock right.",
    ),
    "handed_over_meanwhile": QT_TRANSLATE_NOOP(
        "Fault", "{who} put this work into other hands at {at}. Look at it anew."
    ),
    "term_gone": QT_TRANSLATE_NOOP("Fault", "This term runs no more: the work was done."),
    "work_of_another": QT_TRANSLATE_NOOP(
        "Fault", "This is another's work. The supervisor hands it over."
    ),
    "post_missing": QT_TRANSLATE_NOOP("Fault", "This is the work of a post that you do not hold."),
    "cannot_hold": QT_TRANSLATE_NOOP(
        "Fault", "Work of this post cannot be given to the one chosen. Choose another."
    ),
    "term_not_told": QT_TRANSLATE_NOOP(
        "Fault", "Paragraph {paragraph} asks for something else than telling the person."
    ),
    "handing_why": QT_TRANSLATE_NOOP("Fault", "Say why, in at least {least} letters."),
    "account_gone": QT_TRANSLATE_NOOP(
        "Fault", "There is no such colleague any more. Choose another."
    ),
    "absence_days": QT_TRANSLATE_NOOP("Fault", "The last day is before the first."),
    "absence_over": QT_TRANSLATE_NOOP(
        "Fault", "These days are over. Give a last day that is today or still to come."
    ),
    "absence_overlaps": QT_TRANSLATE_NOOP(
        "Fault", "This colleague is away from {first} to {last} already. Give other days."
    ),
    "substitute_himself": QT_TRANSLATE_NOOP(
        "Fault", "Nobody stands in for himself. Choose another, or nobody."
    ),
    "substitute_post": QT_TRANSLATE_NOOP(
        "Fault", "The one chosen does not hold the posts of the one who is away. Choose another."
    ),
    "absence_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such absence."),
    "absence_called_off": QT_TRANSLATE_NOOP("Fault", "This absence was called off already."),
    "warning_hours": QT_TRANSLATE_NOOP("Fault", "Give working hours from 0 to {most}."),
    "filters_many": QT_TRANSLATE_NOOP(
        "Fault", "{most} filters are kept already. Drop one that is not needed."
    ),
}

QUEUE_WORDS: Mapping[str, str] = {
    "leave": QT_TRANSLATE_NOOP("Word", "Leave"),
    "illness": QT_TRANSLATE_NOOP("Word", "Illness"),
    "trip": QT_TRANSLATE_NOOP("Word", "Business trip"),
    "other_absence": QT_TRANSLATE_NOOP("Word", "Another reason"),
    "registration_work": QT_TRANSLATE_NOOP("Word", "Registration"),
    "finding_work": QT_TRANSLATE_NOOP("Word", "Help to find work"),
    "decision_work": QT_TRANSLATE_NOOP("Word", "Registration as unemployed"),
    "certificate_work": QT_TRANSLATE_NOOP("Word", "Certificates"),
    "deregistration_work": QT_TRANSLATE_NOOP("Word", "Deregistration"),
    "complaint_work": QT_TRANSLATE_NOOP("Word", "Complaints"),
    "plan_work": QT_TRANSLATE_NOOP("Word", "Individual plans"),
    "measure_work": QT_TRANSLATE_NOOP("Word", "Active measures"),
}
