"""The Rules' way of a case in plain words, to hold the program's table against.

Written from the paragraphs, not from `app/rules/moves.py`; a move that is changed there has to be
changed here too, by somebody who read the text.
"""

from app.core.vocabulary import CaseState, MoveName, Role

S, M = CaseState, MoveName
COUNTER = {Role.CLERK, Role.DIRECTOR}
BODY = {Role.LOCAL_BODY}
TELLERS = COUNTER | {Role.ASSISTANT}
STAYS = None
SEEKERS = (S.JOB_SEEKER, S.UNEMPLOYED_REFUSED)
SERVED = (*SEEKERS, S.AT_LOCAL_BODY, S.UNEMPLOYED)
DECIDED = (S.UNEMPLOYED, S.UNEMPLOYED_REFUSED)
WAY = {
    M.RECEIVE_APPLICATION: ((None,), S.APPLICANT, COUNTER),
    M.REFUSE_PACKAGE: ((None,), S.REFUSED, COUNTER),
    M.REGISTER_JOB_SEEKER: ((S.APPLICANT,), S.JOB_SEEKER, COUNTER),
    M.REFUSE_UNRELIABLE: ((S.APPLICANT,), S.REFUSED, COUNTER),
    M.HELP_WITH_WORK: ((S.JOB_SEEKER,), STAYS, COUNTER),
    M.OFFER_TO_JOB_SEEKER: ((*SEEKERS, S.AT_LOCAL_BODY), STAYS, COUNTER),
    M.OFFER_TO_UNEMPLOYED: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.ANSWER_OFFER: (SERVED, STAYS, COUNTER),
    M.OFFER_UNANSWERED: (SERVED, STAYS, COUNTER),
    M.PROPOSE_UNEMPLOYED: (SEEKERS, STAYS, COUNTER),
    M.RETURN_DRAFT: ((*SEEKERS, S.UNEMPLOYED), STAYS, {Role.DIRECTOR}),
    M.RESUBMIT_DRAFT: ((*SEEKERS, S.UNEMPLOYED), STAYS, COUNTER),
    M.STOP_DRAFT: ((*SEEKERS, S.UNEMPLOYED), STAYS, {Role.DIRECTOR}),
    M.SEND_TO_LOCAL_BODY: (SEEKERS, S.AT_LOCAL_BODY, {Role.DIRECTOR}),
    M.REGISTER_UNEMPLOYED: ((S.AT_LOCAL_BODY,), S.UNEMPLOYED, BODY),
    M.REFUSE_UNEMPLOYED: ((S.AT_LOCAL_BODY,), S.UNEMPLOYED_REFUSED, BODY),
    M.ISSUE_DECISION_NOTICE: (DECIDED, STAYS, COUNTER),
    M.TELL_DECISION: (DECIDED, STAYS, TELLERS),
    M.APPLY_FOR_CERTIFICATE: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.ISSUE_CERTIFICATE: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.PROPOSE_DEREGISTRATION: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.INFORM_LOCAL_BODY: ((S.UNEMPLOYED,), STAYS, {Role.DIRECTOR}),
    M.DEREGISTER: ((S.UNEMPLOYED,), S.DEREGISTERED, BODY),
    M.KEEP_REGISTERED: ((S.UNEMPLOYED,), STAYS, BODY),
    M.TELL_DEREGISTRATION: ((S.DEREGISTERED,), STAYS, TELLERS),
    M.TELL_FUND: ((S.DEREGISTERED,), STAYS, COUNTER),
    M.FILE_COMPLAINT: (tuple(S), STAYS, COUNTER | BODY),
    M.FILE_QUALITY_COMPLAINT: (tuple(S), STAYS, COUNTER | BODY),
    M.ANSWER_COMPLAINT: (tuple(S), STAYS, BODY),
    M.ANSWER_QUALITY_COMPLAINT: (tuple(S), STAYS, COUNTER | BODY),
    M.RECONSIDER_APPLICATION: ((S.REFUSED,), S.APPLICANT, BODY),
    M.RECONSIDER_UNEMPLOYED: (DECIDED, S.AT_LOCAL_BODY, BODY),
    M.RESTORE_UNEMPLOYED: ((S.DEREGISTERED,), S.UNEMPLOYED, BODY),
    M.MAKE_PLAN: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.REVISE_PLAN: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.CALL_TO_MEASURE: (SERVED, STAYS, COUNTER),
    M.COME_TO_MEASURE: (SERVED, STAYS, COUNTER),
    M.MISS_MEASURE: (SERVED, STAYS, COUNTER),
    M.CALL_OFF_MEASURE: (SERVED, STAYS, COUNTER),
    M.REPORT_CHANGE: (SERVED, STAYS, COUNTER),
    M.PLACE_IN_WORK: (SERVED, S.PLACED, COUNTER),
    M.MOVE_AWAY: (SERVED, S.MOVED, COUNTER),
    M.ACCEPT_OFFER: (SERVED, STAYS, COUNTER),
    M.SEND_RESUME: (SERVED, STAYS, COUNTER),
    M.TELL_INTERVIEW: ((S.UNEMPLOYED,), STAYS, COUNTER),
    M.TELL_INTERVIEW_TO_SEEKER: ((*SEEKERS, S.AT_LOCAL_BODY), STAYS, COUNTER),
    M.NOTE_VISIT: (SERVED, STAYS, COUNTER),
    M.MISS_VISIT: (SERVED, STAYS, COUNTER),
    M.EMPLOYER_ANSWERED: (SERVED, STAYS, COUNTER),
    M.EMPLOYER_SILENT: (SERVED, STAYS, COUNTER),
    M.WITHDRAW_REFERRAL: (SERVED, STAYS, COUNTER),
    M.HIRE: (SERVED, S.PLACED, COUNTER),
    M.HIRE_FELL_THROUGH: ((S.PLACED,), S.UNEMPLOYED, COUNTER),
    M.HIRE_FELL_THROUGH_SEEKER: ((S.PLACED,), S.JOB_SEEKER, COUNTER),
    M.HIRE_FELL_THROUGH_REFUSED: ((S.PLACED,), S.UNEMPLOYED_REFUSED, COUNTER),
    M.REPLACE_NOTICE: (
        (S.JOB_SEEKER, S.REFUSED, *DECIDED, S.DEREGISTERED),
        STAYS,
        {Role.DIRECTOR},
    ),
    M.ANNUL_REGISTRATION: (
        (*SEEKERS, S.REFUSED, S.ENDED_BY_WISH),
        S.ANNULLED,
        {Role.DIRECTOR},
    ),
    M.END_BY_WISH: ((S.APPLICANT, *SERVED), S.ENDED_BY_WISH, COUNTER),
}
"""Each move: the states it starts from, the one it leads to, the posts that may take it."""

OFFERS = ("59.job_seeker", "59.unemployed")
SENT = ("60", "61", "62")
OWED = ("12", "24", "31", "32", "33", "35", "42", "44", "48", *OFFERS, *SENT, "44.3.measure")
RUNS = {
    M.RECEIVE_APPLICATION: (("12",), (), ()),
    M.REGISTER_JOB_SEEKER: (("24",), ("12",), ()),
    M.REFUSE_UNRELIABLE: ((), ("12",), ()),
    M.HELP_WITH_WORK: ((), ("24",), ()),
    M.OFFER_TO_JOB_SEEKER: (("59.job_seeker",), ("24",), ()),
    M.OFFER_TO_UNEMPLOYED: (("59.unemployed",), (), ()),
    M.ANSWER_OFFER: ((), OFFERS, ()),
    M.OFFER_UNANSWERED: ((), (), OFFERS),
    M.PROPOSE_UNEMPLOYED: (("31",), ("24",), ()),
    M.STOP_DRAFT: ((), (), ("31",)),
    M.SEND_TO_LOCAL_BODY: (("32",), ("31",), ()),
    M.REGISTER_UNEMPLOYED: (("33", "35", "48"), ("32",), ()),
    M.REFUSE_UNEMPLOYED: (("33", "35"), ("32",), ()),
    M.ISSUE_DECISION_NOTICE: ((), ("33",), ()),
    M.TELL_DECISION: ((), ("35",), ()),
    M.APPLY_FOR_CERTIFICATE: (("42",), (), ()),
    M.ISSUE_CERTIFICATE: ((), ("42",), ()),
    M.INFORM_LOCAL_BODY: (("44",), (), ()),
    M.DEREGISTER: (("45", "L26.3"), ("44",), tuple(code for code in OWED if code != "44")),
    M.KEEP_REGISTERED: ((), ("44",), ()),
    M.TELL_DEREGISTRATION: ((), ("45",), ()),
    M.TELL_FUND: ((), ("L26.3",), ()),
    M.FILE_COMPLAINT: (("46",), (), ()),
    M.FILE_QUALITY_COMPLAINT: (("47",), (), ()),
    M.ANSWER_COMPLAINT: ((), ("46",), ()),
    M.ANSWER_QUALITY_COMPLAINT: ((), ("47",), ()),
    M.RECONSIDER_APPLICATION: (("12",), (), ()),
    M.RECONSIDER_UNEMPLOYED: (("32",), (), ("31", "33", "35", "42", "44", "48")),
    M.RESTORE_UNEMPLOYED: ((), (), ("45", "L26.3")),
    M.MAKE_PLAN: ((), ("48",), ()),
    M.CALL_TO_MEASURE: (("44.3.measure",), (), ()),
    M.COME_TO_MEASURE: ((), ("44.3.measure",), ()),
    M.MISS_MEASURE: ((), (), ("44.3.measure",)),
    M.CALL_OFF_MEASURE: ((), (), ("44.3.measure",)),
    M.CALL_OFF_MEASURE: ((), (), ("44.3.measure",)),
    M.ACCEPT_OFFER: (("60",), OFFERS, ()),
    M.SEND_RESUME: (("62",), ("60",), ()),
    M.TELL_INTERVIEW: (("61",), (), ("61",)),
    M.NOTE_VISIT: ((), ("61",), ()),
    M.MISS_VISIT: ((), (), ("61",)),
    M.EMPLOYER_ANSWERED: ((), ("62",), ("61",)),
    M.EMPLOYER_SILENT: ((), (), ("62",)),
    M.WITHDRAW_REFERRAL: ((), (), (*OFFERS, *SENT)),
    M.HIRE: ((), (), OWED),
    M.PLACE_IN_WORK: ((), (), OWED),
    M.MOVE_AWAY: ((), (), OWED),
    M.ANNUL_REGISTRATION: ((), (), OWED),
    M.END_BY_WISH: ((), (), OWED),
}
"""The codes of the terms that each move starts, meets and lets fall away; all others none."""

ASKS = {
    M.HELP_WITH_WORK: "24",
    M.SEND_TO_LOCAL_BODY: "31",
    M.REGISTER_UNEMPLOYED: "32",
    M.REFUSE_UNEMPLOYED: "32",
    M.ISSUE_DECISION_NOTICE: "33",
    M.TELL_DECISION: "35",
    M.ISSUE_CERTIFICATE: "42",
    M.DEREGISTER: "44",
    M.KEEP_REGISTERED: "44",
    M.TELL_DEREGISTRATION: "45",
    M.TELL_FUND: "L26.3",
    M.ANSWER_COMPLAINT: "46",
    M.ANSWER_QUALITY_COMPLAINT: "47",
    M.MAKE_PLAN: "48",
    M.SEND_RESUME: "60",
}
"""The term that must run still for the move to have a sense."""

WAITS = {
    M.PROPOSE_UNEMPLOYED: {"31", "33", "35"},
    M.APPLY_FOR_CERTIFICATE: {"42"},
    M.INFORM_LOCAL_BODY: {"44"},
    M.REVISE_PLAN: {"48"},
    M.PLACE_IN_WORK: {"44"},
    M.ACCEPT_OFFER: {"60", "62"},
    M.HIRE: {"44"},
    M.MOVE_AWAY: {"44"},
    M.END_BY_WISH: {"44"},
}
"""The terms that must have ended before the move."""

RESUMES = {
    M.RESTORE_UNEMPLOYED: ("33", "35", "48"),
    M.HIRE_FELL_THROUGH: ("33", "35", "48"),
    M.HIRE_FELL_THROUGH_REFUSED: ("33", "35"),
}
"""The terms that begin again with the move, each where the last of it fell away unkept."""

OF_A_SUBJECT = {
    M.OFFER_TO_JOB_SEEKER: "offer",
    M.OFFER_TO_UNEMPLOYED: "offer",
    M.ANSWER_OFFER: "offer",
    M.OFFER_UNANSWERED: "offer",
    M.ACCEPT_OFFER: "offer",
    M.SEND_RESUME: "offer",
    M.TELL_INTERVIEW: "offer",
    M.TELL_INTERVIEW_TO_SEEKER: "offer",
    M.NOTE_VISIT: "offer",
    M.MISS_VISIT: "offer",
    M.EMPLOYER_ANSWERED: "offer",
    M.EMPLOYER_SILENT: "offer",
    M.WITHDRAW_REFERRAL: "offer",
    M.FILE_COMPLAINT: "complaint",
    M.ANSWER_COMPLAINT: "complaint",
    M.FILE_QUALITY_COMPLAINT: "quality",
    M.ANSWER_QUALITY_COMPLAINT: "quality",
    M.CALL_TO_MEASURE: "measure",
    M.COME_TO_MEASURE: "measure",
    M.MISS_MEASURE: "measure",
    M.CALL_OFF_MEASURE: "measure",
    M.CALL_OFF_MEASURE: "measure",
}
"""Moves of which a case may have several side by side, and what they are of."""

GOES_ON = {M.ACCEPT_OFFER, M.SEND_RESUME, M.TELL_INTERVIEW}
"""Of these, the moves that start a term for what is under way already."""
