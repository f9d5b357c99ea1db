"""The hall's words: what people come for, how tickets end, and what is wrong. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

HALL_WORDS: Mapping[str, str] = {
    "for_registration": QT_TRANSLATE_NOOP("Word", "Registration"),
    "for_work": QT_TRANSLATE_NOOP("Word", "Choosing work"),
    "for_certificate": QT_TRANSLATE_NOOP("Word", "Certificate"),
    "for_plan": QT_TRANSLATE_NOOP("Word", "Plan, visit"),
    "for_measure": QT_TRANSLATE_NOOP("Word", "Training, public works"),
    "for_employer": QT_TRANSLATE_NOOP("Word", "For employers"),
    "for_other": QT_TRANSLATE_NOOP("Word", "Other question"),
    "served": QT_TRANSLATE_NOOP("Word", "Served"),
    "not_came": QT_TRANSLATE_NOOP("Word", "Did not come to the counter"),
    "left_hall": QT_TRANSLATE_NOOP("Word", "Left the hall"),
    "in_time": QT_TRANSLATE_NOOP("Word", "In time"),
    "near_limit": QT_TRANSLATE_NOOP("Word", "Nearly over"),
    "over_limit": QT_TRANSLATE_NOOP("Word", "Over time"),
    "ticket": QT_TRANSLATE_NOOP("Word", "Ticket of the hall"),
}

HALL_FAULTS: Mapping[str, str] = {
    "counter_number": QT_TRANSLATE_NOOP("Fault", "Give a counter's number from 1 to {most}."),
    "counter_taken": QT_TRANSLATE_NOOP(
        "Fault", "At counter {number} sits {who}. Choose another, or ask for it to be left."
    ),
    "counter_not_chosen": QT_TRANSLATE_NOOP(
        "Fault", "You sit at no counter. Choose one, then call the next."
    ),
    "no_ticket_called": QT_TRANSLATE_NOOP("Fault", "Nobody is called to your counter now."),
    "ticket_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such ticket."),
    "ticket_called_meanwhile": QT_TRANSLATE_NOOP(
        "Fault", "{number} was called meanwhile. It ends at the counter."
    ),
    "ticket_ended": QT_TRANSLATE_NOOP("Fault", "{number} has ended already."),
}
