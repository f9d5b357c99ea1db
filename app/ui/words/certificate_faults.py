"""Sentences on certificates, on papers that are checked, and on complaints. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

CERTIFICATE_FAULTS: Mapping[str, str] = {
    # why there is no certificate
    "not_registered": QT_TRANSLATE_NOOP("Fault", "The person is not registered as unemployed."),
    "job_seeker_only": QT_TRANSLATE_NOOP(
        "Fault", "The person is registered as a job seeker since {since}, not as unemployed."
    ),
    "struck_off": QT_TRANSLATE_NOOP("Fault", "The person was struck off as unemployed on {since}."),
    # a paper that is checked
    "code_unreadable": QT_TRANSLATE_NOOP(
        "Fault",
        "This is neither a paper's number nor the text of its code. Example: 8-2021-000001",
    ),
    "code_not_found": QT_TRANSLATE_NOOP(
        "Fault",
        "No code of ours can be read on {name}. Scan the sheet anew, or type the paper's number.",
    ),
    "certificate_over": QT_TRANSLATE_NOOP(
        "Fault", "It was issued here, and held until {until}: it is no longer valid."
    ),
    "registration_over": QT_TRANSLATE_NOOP(
        "Fault",
        "It was issued here, but its person is no longer registered as it says: it proves nothing.",
    ),
    "registration_taken_back": QT_TRANSLATE_NOOP(
        "Fault", "It was issued here, but the decision it rests on was taken back: it is void."
    ),
    # complaints
    "complaint_text_missing": QT_TRANSLATE_NOOP("Fault", "Write what the person complains of."),
    "complaint_ahead": QT_TRANSLATE_NOOP("Fault", "A complaint cannot be registered ahead."),
    "complaint_before_case": QT_TRANSLATE_NOOP(
        "Fault", "The person's case began on {day}; give that day or a later one."
    ),
    "complaint_answer_ahead": QT_TRANSLATE_NOOP("Fault", "An answer cannot be given ahead."),
    "complaint_answer_early": QT_TRANSLATE_NOOP(
        "Fault", "The complaint was registered on {day}; give that day or a later one."
    ),
    "complaint_about_unknown": QT_TRANSLATE_NOOP(
        "Fault", "The person has no paper {number}. Look at his papers, or leave it empty."
    ),
    "complaint_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such complaint."),
    "complaint_answered": QT_TRANSLATE_NOOP("Fault", "Complaint {number} was answered already."),
    "complaint_not_his": QT_TRANSLATE_NOOP(
        "Fault", "The local body answers this complaint, and opens its decisions again."
    ),
    "answer_missing": QT_TRANSLATE_NOOP(
        "Fault", "Write the answer: the sheet of each language needs it."
    ),
}

CHECKED: Mapping[str, str] = {
    "paper_in_force": QT_TRANSLATE_NOOP("Check", "Issued here, and in force."),
    "paper_foreign": QT_TRANSLATE_NOOP(
        "Check", "Not ours: no paper of the number {number} was issued here."
    ),
    "paper_forged": QT_TRANSLATE_NOOP(
        "Check", "Not ours: paper {number} was issued here with another code than this."
    ),
    "paper_void": QT_TRANSLATE_NOOP("Check", "Issued here, and made void by act {act}."),
    "paper_replaced": QT_TRANSLATE_NOOP(
        "Check", "Issued here, but paper {act} has taken its place: it holds no more."
    ),
    "direction_called_off": QT_TRANSLATE_NOOP(
        "Check", "Issued here, but the centre has taken this direction back."
    ),
    "paper_of": QT_TRANSLATE_NOOP("Check", "№ {number}, issued to {initials} on {day}"),
    "valid_until": QT_TRANSLATE_NOOP("Check", "Valid until {day}, that day included"),
    "number_only": QT_TRANSLATE_NOOP(
        "Check", "Only the number was checked: compare the sheet's words, or read its code."
    ),
}
"""What a check of a paper says, beside the sentences above."""
