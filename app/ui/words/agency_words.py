"""Private agencies: what they report, and what is wrong with a contract or with figures."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

AGENCY_WORDS: Mapping[str, str] = {
    "agency_quarter": QT_TRANSLATE_NOOP("Word", "Figures of a quarter"),
    "agency_month": QT_TRANSLATE_NOOP("Word", "Figures of a month of the contract"),
}

AGENCY_FAULTS: Mapping[str, str] = {
    "agency_exists": QT_TRANSLATE_NOOP("Fault", "{who} has this BIN and is in the register."),
    "agency_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such agency."),
    "agency_day_ahead": QT_TRANSLATE_NOOP("Fault", "This day has not come yet. Correct it."),
    "agency_day_early": QT_TRANSLATE_NOOP("Fault", "Give a day from {earliest} on."),
    "agency_ends_first": QT_TRANSLATE_NOOP("Fault", "The agency did not work yet on this day."),
    "agency_not_at_work": QT_TRANSLATE_NOOP(
        "Fault", "The agency did not work on this day. Correct the day, or the agency's record."
    ),
    "contract_ends_first": QT_TRANSLATE_NOOP(
        "Fault", "The last day is before the contract was made. Correct one of them."
    ),
    "contract_exists": QT_TRANSLATE_NOOP(
        "Fault", "Contract {number} of this agency is entered already."
    ),
    "contract_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such contract."),
    "contract_published": QT_TRANSLATE_NOOP("Fault", "It is written down already: published."),
    "contract_ended": QT_TRANSLATE_NOOP("Fault", "The contract has ended already."),
    "before_contract": QT_TRANSLATE_NOOP(
        "Fault", "The contract was made on {made_on}: give this day or a later one."
    ),
    "period_not_first": QT_TRANSLATE_NOOP(
        "Fault", "Choose the first day of a quarter or of a month."
    ),
    "period_not_over": QT_TRANSLATE_NOOP(
        "Fault", "The period lasts until {day}: its figures come after that."
    ),
    "period_outside": QT_TRANSLATE_NOOP(
        "Fault", "Nothing is owed for this period: the agency, or its contract, did not run then."
    ),
    "figures_before_end": QT_TRANSLATE_NOOP(
        "Fault", "The period lasted until {day}: its figures cannot have come before its end."
    ),
    "figures_empty": QT_TRANSLATE_NOOP(
        "Fault", "Enter a row, or write in the note that nobody applied."
    ),
    "figures_exist": QT_TRANSLATE_NOOP(
        "Fault", "The figures of this period were told already. Open them to put them right."
    ),
    "figures_row": QT_TRANSLATE_NOOP(
        "Fault",
        "Row {number} of the table: needed are an occupation's code or title, and two numbers.",
    ),
    "figures_many": QT_TRANSLATE_NOOP("Fault", "The table has more than {most} rows."),
    "occupation_twice": QT_TRANSLATE_NOOP(
        "Fault", "This occupation stands above already. Add the numbers up."
    ),
    "placed_above_applied": QT_TRANSLATE_NOOP(
        "Fault", "More were placed than applied. Correct one of them."
    ),
}
