"""What can be wrong with what is told of an employer, and the words of his notices."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

EMPLOYER_FAULTS: Mapping[str, str] = {
    "employer_exists": QT_TRANSLATE_NOOP(
        "Fault", "This number is entered already: {who}. Open that employer."
    ),
    "employer_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such employer. Choose one."),
    "notice_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such notice. Open the list anew."),
    "notice_ahead": QT_TRANSLATE_NOOP(
        "Fault", "A notice cannot have come after today. Correct the day."
    ),
    "notice_ends_first": QT_TRANSLATE_NOOP(
        "Fault", "The dismissals end before they begin. Correct one of the days."
    ),
    "notice_empty": QT_TRANSLATE_NOOP(
        "Fault", "A notice names who is to go: posts, numbers, pay, days. Add an entry."
    ),
    "notice_late": QT_TRANSLATE_NOOP(
        "Fault", "Came late: it was due by {day}, a month before the dismissals begin."
    ),
    "people_missing": QT_TRANSLATE_NOOP("Fault", "At least one is to go. Correct the number."),
    "leaves_outside": QT_TRANSLATE_NOOP(
        "Fault", "This day is not between the first and the last day of the dismissals."
    ),
    "year_impossible": QT_TRANSLATE_NOOP("Fault", "The year is to be from {first} to {last}."),
    "more_than_listed": QT_TRANSLATE_NOOP(
        "Fault", "These are some of the workers listed: no more than all of them."
    ),
    "more_than_yearly": QT_TRANSLATE_NOOP(
        "Fault", "These are some of the year's average: no more than all of them."
    ),
    "quota_year_exists": QT_TRANSLATE_NOOP(
        "Fault", "The year {year} is entered already. Open it to change it."
    ),
}

EMPLOYER_WORDS: Mapping[str, str] = {
    "owner_stops": QT_TRANSLATE_NOOP("Word", "The owner stops his business"),
    "liquidation": QT_TRANSLATE_NOOP("Word", "The firm is liquidated"),
    "staff_cut": QT_TRANSLATE_NOOP("Word", "Posts or staff are cut"),
    "less_work": QT_TRANSLATE_NOOP("Word", "There is less work, and the firm fares worse"),
}
