"""What can be wrong with a vacancy, and its words. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

VACANCY_FAULTS: Mapping[str, str] = {
    "letter_ahead": QT_TRANSLATE_NOOP(
        "Fault", "The letter cannot have come later than now. Correct the day."
    ),
    "letter_too_early": QT_TRANSLATE_NOOP(
        "Fault", "The letter cannot have come before {earliest}. Correct the day."
    ),
    "appeared_ahead": QT_TRANSLATE_NOOP(
        "Fault", "The place cannot have fallen vacant later than today. Correct the day."
    ),
    "appeared_too_early": QT_TRANSLATE_NOOP(
        "Fault", "The place cannot have been vacant since before {earliest}. Correct the day."
    ),
    "appeared_long_ago": QT_TRANSLATE_NOOP(
        "Fault", "By this day the place has been vacant for {days} days. Check the year."
    ),
    "excluded_civil_servant": QT_TRANSLATE_NOOP(
        "Fault", "{words}: posts of state servants are not reported to the centre (§53)."
    ),
    "excluded_elected": QT_TRANSLATE_NOOP(
        "Fault", "{words}: elected offices of the state are not reported to the centre (§53)."
    ),
    "excluded_deputy": QT_TRANSLATE_NOOP(
        "Fault", "{words}: seats of deputies are not reported to the centre (§53)."
    ),
    "excluded_judge": QT_TRANSLATE_NOOP(
        "Fault", "{words}: posts of judges are not reported to the centre (§53)."
    ),
    "excluded_military": QT_TRANSLATE_NOOP(
        "Fault", "{words}: military service is not reported to the centre (§53)."
    ),
    "excluded_law_enforcement": QT_TRANSLATE_NOOP(
        "Fault", "{words}: posts of law-enforcement bodies are not reported to the centre (§53)."
    ),
    "excluded_special_body": QT_TRANSLATE_NOOP(
        "Fault", "{words}: posts of special state bodies are not reported to the centre (§53)."
    ),
    "excluded_courier": QT_TRANSLATE_NOOP(
        "Fault", "{words}: posts of the state courier service are not reported to the centre (§53)."
    ),
    "excluded_national_bank": QT_TRANSLATE_NOOP(
        "Fault",
        "{words}: posts of the National Bank and its bodies are not reported to the centre (§53).",
    ),
    "excluded_market_regulator": QT_TRANSLATE_NOOP(
        "Fault",
        "{words}: posts of the body that regulates the financial market are not reported to the "
        "centre (§53).",
    ),
    "places_count": QT_TRANSLATE_NOOP("Fault", "Give a number of places from 1 to {most}."),
    "places_taken": QT_TRANSLATE_NOOP(
        "Fault",
        "People were hired for {taken} of the places. Give more places, or withdraw the vacancy.",
    ),
    "places_none_left": QT_TRANSLATE_NOOP(
        "Fault", "All places of the vacancy are taken. Say how many more there are."
    ),
    "pay_below_minimum": QT_TRANSLATE_NOOP(
        "Fault", "The pay is below the minimum wage in force, {least} tenge. Ask the employer."
    ),
    "valid_until_past": QT_TRANSLATE_NOOP(
        "Fault", "The last day is over. Give one that is today or still to come."
    ),
    "valid_until_early": QT_TRANSLATE_NOOP(
        "Fault", "The last day lies before the day on which the place fell vacant."
    ),
    "must_unknown": QT_TRANSLATE_NOOP("Fault", "{name} is nothing that can be asked of people."),
    "same_vacancy": QT_TRANSLATE_NOOP(
        "Fault",
        "The same employer has such a vacancy in force: {numbers}. Enter this one only if it is "
        "another place.",
    ),
    "vacancy_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such vacancy."),
    "vacancy_move_not_allowed": QT_TRANSLATE_NOOP(
        "Fault", "“{move}” cannot be done with a vacancy that stands as “{state}”."
    ),
    "exchange_form": QT_TRANSLATE_NOOP(
        "Fault", "{name} is no file of the Labour Exchange: docs/exchange.md describes them."
    ),
    "exchange_message": QT_TRANSLATE_NOOP(
        "Fault", "This is no message of a vacancy, nor of its withdrawal."
    ),
    "exchange_field": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is no field of a vacancy, or does not hold what it should."
    ),
    "vacancy_heading_needed": QT_TRANSLATE_NOOP(
        "Fault", "No column is headed “{title}”. Write it above the column and open the file anew."
    ),
    "exchange_unknown": QT_TRANSLATE_NOOP("Fault", "No vacancy of this number is here."),
    "entry_over": QT_TRANSLATE_NOOP(
        "Fault", "The vacancy is over here ({number}); the exchange still has it."
    ),
    "vacancy_here": QT_TRANSLATE_NOOP(
        "Fault", "Such a vacancy of this employer is in force: {number}. It is not entered twice."
    ),
    "vacancy_twice": QT_TRANSLATE_NOOP(
        "Fault", "Line {first} tells of the same vacancy. Leave one of the two."
    ),
    "import_nothing": QT_TRANSLATE_NOOP(
        "Fault", "There is no good line to import. Put the lines right."
    ),
    "nothing_to_publish": QT_TRANSLATE_NOOP(
        "Fault", "The exchange has everything already. Nothing was written."
    ),
    "end_unfit": QT_TRANSLATE_NOOP("Fault", "Choose one of the causes that are listed."),
}

VACANCY_WORDS: Mapping[str, str] = {
    "letter_received": QT_TRANSLATE_NOOP("Word", "Letter not entered yet"),
    "vacancy_open": QT_TRANSLATE_NOOP("Word", "Vacancy in force"),
    "vacancy_refused": QT_TRANSLATE_NOOP("Word", "Letter not entered"),
    "vacancy_filled": QT_TRANSLATE_NOOP("Word", "Vacancy filled"),
    "vacancy_withdrawn": QT_TRANSLATE_NOOP("Word", "Vacancy withdrawn"),
    "vacancy_expired": QT_TRANSLATE_NOOP("Word", "Vacancy's term is over"),
    "by_letter": QT_TRANSLATE_NOOP("Word", "By the employer's letter"),
    "from_exchange": QT_TRANSLATE_NOOP("Word", "From the Labour Exchange"),
    "hired_here": QT_TRANSLATE_NOOP("Word", "The centre's people were hired"),
    "hired_elsewhere": QT_TRANSLATE_NOOP("Word", "The employer hired somebody himself"),
    "not_needed": QT_TRANSLATE_NOOP("Word", "The employer needs nobody any more"),
    "entered_twice": QT_TRANSLATE_NOOP("Word", "Entered twice"),
    "not_for_centre": QT_TRANSLATE_NOOP("Word", "Post not reported to the centre (§53)"),
    "term_over": QT_TRANSLATE_NOOP("Word", "The last day named by the employer has passed"),
    "other_end": QT_TRANSLATE_NOOP("Word", "Another cause"),
    "receive_letter": QT_TRANSLATE_NOOP("Word", "Employer's letter received"),
    "refuse_letter": QT_TRANSLATE_NOOP("Word", "Letter not entered"),
    "register_vacancy": QT_TRANSLATE_NOOP("Word", "Vacancy registered"),
    "take_from_exchange": QT_TRANSLATE_NOOP("Word", "Taken from the Labour Exchange"),
    "change_vacancy": QT_TRANSLATE_NOOP("Word", "Vacancy changed"),
    "publish_vacancy": QT_TRANSLATE_NOOP("Word", "Sent to the Labour Exchange"),
    "select_candidates": QT_TRANSLATE_NOOP("Word", "Candidates selected"),
    "nobody_suits": QT_TRANSLATE_NOOP("Word", "Nobody suits"),
    "tell_candidate": QT_TRANSLATE_NOOP("Word", "Candidate told"),
    "fill_place": QT_TRANSLATE_NOOP("Word", "A place filled"),
    "fill_last_place": QT_TRANSLATE_NOOP("Word", "The last place filled"),
    "free_place": QT_TRANSLATE_NOOP("Word", "A place free again"),
    "withdraw_vacancy": QT_TRANSLATE_NOOP("Word", "Vacancy withdrawn"),
    "expire_vacancy": QT_TRANSLATE_NOOP("Word", "Vacancy's term ran out"),
    "reopen_vacancy": QT_TRANSLATE_NOOP("Word", "Vacancy opened again"),
}
