"""Sentences for what is wrong with a plan, and the words of how it stands. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

PLAN_FAULTS: Mapping[str, str] = {
    "plan_goal_missing": QT_TRANSLATE_NOOP("Fault", "Say what the plan is for."),
    "plan_until_missing": QT_TRANSLATE_NOOP("Fault", "Give the last day of the plan."),
    "plan_until_past": QT_TRANSLATE_NOOP(
        "Fault", "The plan would be over already. Give a day that is still to come."
    ),
    "plan_until_far": QT_TRANSLATE_NOOP(
        "Fault", "The plan holds for more than {months} months. Compare its last day."
    ),
    "plan_actions_many": QT_TRANSLATE_NOOP(
        "Fault", "A plan has at most {most} actions. Take some away."
    ),
    "plan_meetings_many": QT_TRANSLATE_NOOP(
        "Fault", "A plan has at most {most} meetings. Take some away."
    ),
    "plan_line_unknown": QT_TRANSLATE_NOOP("Fault", "The form has no such line. Choose another."),
    "plan_day_missing": QT_TRANSLATE_NOOP("Fault", "Give the day."),
    "plan_day_before": QT_TRANSLATE_NOOP(
        "Fault", "This day is before the registration as unemployed, {since}. Give a later one."
    ),
    "plan_day_after": QT_TRANSLATE_NOOP(
        "Fault", "This day is after the plan's last one, {until}. Give an earlier one."
    ),
    "plan_meeting_day_off": QT_TRANSLATE_NOOP(
        "Fault", "The centre does not work on {day}. Give a business day."
    ),
    "plan_meeting_order": QT_TRANSLATE_NOOP(
        "Fault", "The meeting before it is on {day}. Put the meetings in the order of their days."
    ),
    "plan_no_orientation": QT_TRANSLATE_NOOP(
        "Fault", "The plan has no vocational orientation, which the unemployed are given."
    ),
    "plan_why_missing": QT_TRANSLATE_NOOP("Fault", "Say why, in a few words."),
    "plan_unchanged": QT_TRANSLATE_NOOP(
        "Fault", "Nothing was changed in the plan. Change it, or leave it as it is."
    ),
    "plan_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such plan. Show the person anew."),
    "plan_other_version": QT_TRANSLATE_NOOP(
        "Fault",
        "Meanwhile the plan was made or changed by somebody else. Open the person's page and "
        "begin from the plan as it now is.",
    ),
    "plan_superseded": QT_TRANSLATE_NOOP(
        "Fault", "A newer version of the plan is in force. Show the person anew."
    ),
    "plan_over": QT_TRANSLATE_NOOP(
        "Fault", "Only somebody registered as unemployed has a plan. The case is now: {state}."
    ),
    "plan_signed_already": QT_TRANSLATE_NOOP("Fault", "The plan was signed on {day}."),
    "plan_signed_before": QT_TRANSLATE_NOOP(
        "Fault", "The plan was made on {made}; it cannot have been signed before."
    ),
    "plan_signed_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come."),
    "plan_copy_owed": QT_TRANSLATE_NOOP(
        "Fault", "One copy of the plan is given to the person. Tick it once it is done."
    ),
    "plan_settled": QT_TRANSLATE_NOOP(
        "Fault", "How this came out is written down already. Show the person anew."
    ),
    "plan_outcome_missing": QT_TRANSLATE_NOOP("Fault", "Choose how it came out."),
    "plan_validity_missing": QT_TRANSLATE_NOOP("Fault", "Say whether the reason was a valid one."),
    "plan_closed_ahead": QT_TRANSLATE_NOOP("Fault", "This day is still to come."),
    "plan_day_not_over": QT_TRANSLATE_NOOP(
        "Fault", "Its day, {day}, is not over yet. Move it, or write this down after that day."
    ),
    "plan_meeting_taken": QT_TRANSLATE_NOOP(
        "Fault", "There is a meeting on {day} already. Give another day."
    ),
    "plan_not_broken": QT_TRANSLATE_NOOP(
        "Fault", "Nothing is held against the person here. Show the person anew."
    ),
    "plan_new_day_past": QT_TRANSLATE_NOOP(
        "Fault", "This day is over. Give one that is still to come."
    ),
}

PLAN_WORDS: Mapping[str, str] = {
    "ahead": QT_TRANSLATE_NOOP("Word", "To come"),
    "due_today": QT_TRANSLATE_NOOP("Word", "Due today"),
    "overdue": QT_TRANSLATE_NOOP("Word", "Overdue"),
    "kept": QT_TRANSLATE_NOOP("Word", "Done in time"),
    "kept_late": QT_TRANSLATE_NOOP("Word", "Done late"),
    "excused": QT_TRANSLATE_NOOP("Word", "Not done, for a valid reason"),
    "plan_broken": QT_TRANSLATE_NOOP("Word", "Not done, without a valid reason"),
}
