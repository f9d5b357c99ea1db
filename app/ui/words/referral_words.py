"""Words of offers of vacancies, referrals and hires, and what is wrong there. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

REFERRAL_WORDS: Mapping[str, str] = {
    "accept_offer": QT_TRANSLATE_NOOP("Word", "Agreed to the vacancy"),
    "send_resume": QT_TRANSLATE_NOOP("Word", "Résumé sent to the employer"),
    "tell_interview": QT_TRANSLATE_NOOP("Word", "Told of the interview"),
    "tell_interview_to_seeker": QT_TRANSLATE_NOOP("Word", "Told of the interview"),
    "note_visit": QT_TRANSLATE_NOOP("Word", "Went to the employer"),
    "miss_visit": QT_TRANSLATE_NOOP("Word", "Did not go to the employer"),
    "employer_answered": QT_TRANSLATE_NOOP("Word", "The employer answered"),
    "employer_silent": QT_TRANSLATE_NOOP("Word", "The employer gave no answer in time"),
    "withdraw_referral": QT_TRANSLATE_NOOP("Word", "Referral taken back"),
    "hire": QT_TRANSLATE_NOOP("Word", "Hired"),
    "hire_fell_through": QT_TRANSLATE_NOOP("Word", "The hire fell through"),
    "hire_fell_through_seeker": QT_TRANSLATE_NOOP("Word", "The hire fell through"),
    "hire_fell_through_refused": QT_TRANSLATE_NOOP("Word", "The hire fell through"),
    "hired": QT_TRANSLATE_NOOP("Word", "Was hired"),
    "not_hired": QT_TRANSLATE_NOOP("Word", "Was not hired"),
    "silent_employer": QT_TRANSLATE_NOOP("Word", "Counts as refused: the employer was silent"),
    "referral_withdrawn": QT_TRANSLATE_NOOP("Word", "Taken back"),
    "with_vacancy": QT_TRANSLATE_NOOP("Word", "Ended with the vacancy"),
    "with_case": QT_TRANSLATE_NOOP("Word", "Ended with the person's case"),
    "needs_moving": QT_TRANSLATE_NOOP("Word", "Would have to move house and does not agree to"),
    "far_from_home": QT_TRANSLATE_NOOP("Word", "Too far from home by public transport"),
    "other_training": QT_TRANSLATE_NOOP("Word", "Asks for other training or experience"),
    "against_health": QT_TRANSLATE_NOOP("Word", "Health does not allow it"),
    "not_accessible": QT_TRANSLATE_NOOP("Word", "Not accessible to people with a disability"),
    "hours_unfit": QT_TRANSLATE_NOOP("Word", "The hours do not suit who cares for a small child"),
}
"""Part of messages.WORDS."""
