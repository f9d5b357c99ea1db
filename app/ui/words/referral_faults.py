"""Sentences for offers of vacancies, referrals and hires: what is wrong. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

REFERRAL_FAULTS: Mapping[str, str] = {
    "candidate_not_registered": QT_TRANSLATE_NOOP(
        "Fault", "This person is not registered now. Register first, then offer work."
    ),
    "vacancy_over": QT_TRANSLATE_NOOP(
        "Fault", "The vacancy is not in force any more. Choose another one."
    ),
    "already_offered": QT_TRANSLATE_NOOP(
        "Fault", "This vacancy is offered to the person already. Open that offer."
    ),
    "villager_told_by_assistant": QT_TRANSLATE_NOOP(
        "Fault", "Lives in a village: the assistant tells of the work (§58)."
    ),
    "ground_without_refusal": QT_TRANSLATE_NOOP(
        "Fault", "Say why the work does not suit only where the person declines it."
    ),
    "suits_undisputed": QT_TRANSLATE_NOOP(
        "Fault", "Only work that was declined or not answered can turn out unsuitable afterwards."
    ),
    "resume_without_vacancy": QT_TRANSLATE_NOOP(
        "Fault", "The employer has reported no such vacancy (§60). Enter the vacancy, and offer it."
    ),
    "resume_sent": QT_TRANSLATE_NOOP("Fault", "The résumé was sent already. Show the offer anew."),
    "resume_unsent": QT_TRANSLATE_NOOP("Fault", "Send the résumé to the employer first (§60)."),
    "resume_by_akim": QT_TRANSLATE_NOOP(
        "Fault", "A résumé goes by the exchange, e-mail or telephone (§60). Choose another way."
    ),
    "referral_over": QT_TRANSLATE_NOOP(
        "Fault", "This offer is over: nothing more comes of it. Offer the work anew."
    ),
    "reply_ahead": QT_TRANSLATE_NOOP(
        "Fault", "This day is still ahead. Enter the day on which the employer answered."
    ),
    "reply_before_sending": QT_TRANSLATE_NOOP(
        "Fault", "The résumé was sent on {day}. The employer answered that day or later."
    ),
    "already_hired": QT_TRANSLATE_NOOP(
        "Fault", "The person was hired already. If that came to nothing, say so there first."
    ),
    "no_place_left": QT_TRANSLATE_NOOP(
        "Fault", "All places of this vacancy are taken. Reopen it with more places first."
    ),
    "hire_ahead": QT_TRANSLATE_NOOP(
        "Fault",
        "The first day of work is still ahead. Enter the employer's answer now, and the hire on "
        "that day.",
    ),
    "hire_before_offer": QT_TRANSLATE_NOOP(
        "Fault", "The work was offered on {day}. The first day of work cannot lie before."
    ),
    "no_hire": QT_TRANSLATE_NOOP("Fault", "There is no hire to take back. Show the offer anew."),
    "fell_through_ahead": QT_TRANSLATE_NOOP(
        "Fault", "This day is still ahead. Enter the day on which it became known."
    ),
    "fell_through_before_offer": QT_TRANSLATE_NOOP(
        "Fault", "The work was offered on {day}. It became known that day or later."
    ),
    "nothing_to_tell": QT_TRANSLATE_NOOP(
        "Fault", "The candidate was told already, or need not be told. Show the list anew."
    ),
    "nobody_chosen": QT_TRANSLATE_NOOP("Fault", "Choose at least one person."),
    "candidates_stand": QT_TRANSLATE_NOOP(
        "Fault", "Somebody is chosen for this vacancy, or it is offered. Take that back first."
    ),
}
"""Part of messages.FAULTS."""
