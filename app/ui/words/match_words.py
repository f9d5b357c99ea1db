"""What the command `match` says: of one vacancy, of one person, of the night's run."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

MATCH_SAID: Mapping[str, str] = {
    "match_vacancy": QT_TRANSLATE_NOOP(
        "Command",
        "Vacancy {number}; registered people: {considered}; shown: {shown}; weights since {since}",
    ),
    "match_person": QT_TRANSLATE_NOOP(
        "Command",
        "Case {number}; vacancies in force: {considered}; shown: {shown}; weights since {since}",
    ),
    "match_priority": QT_TRANSLATE_NOOP("Command", "Target groups stand first"),
    "match_left_out": QT_TRANSLATE_NOOP("Command", "left out: {reason}: {count}"),
    "match_part": QT_TRANSLATE_NOOP("Command", "{criterion} {points}/{most}"),
    "match_must": QT_TRANSLATE_NOOP("Command", "{criterion} {points}/{most} (a must)"),
    "night_beginning": QT_TRANSLATE_NOOP("Command", "The run goes on after vacancy {done}"),
    "night_other": QT_TRANSLATE_NOOP(
        "Command",
        "Since the run was stopped, the records, the day or the question changed: it begins anew",
    ),
    "night_damaged": QT_TRANSLATE_NOOP(
        "Command", "What the stopped run left is damaged: it begins anew"
    ),
    "night_changed": QT_TRANSLATE_NOOP(
        "Command", "The records changed meanwhile: the table tells how they stood at the beginning"
    ),
    "night_stopped": QT_TRANSLATE_NOOP(
        "Command", "Stopped. The same command goes on where it stopped."
    ),
    "night_done": QT_TRANSLATE_NOOP(
        "Command",
        "Vacancies: {vacancies}, of them {empty} that nobody fits; registered people: "
        "{considered}; lines: {lines}; {file}",
    ),
}
"""Part of messages.SAID."""

MATCH_WORDS: Mapping[str, str] = {
    "vacancy_number": QT_TRANSLATE_NOOP("Word", "Vacancy"),
    "vacancy_post": QT_TRANSLATE_NOOP("Word", "Post"),
    "place_in_list": QT_TRANSLATE_NOOP("Word", "Place in the list"),
    "case_number": QT_TRANSLATE_NOOP("Word", "Case"),
    "all_points": QT_TRANSLATE_NOOP("Word", "Points"),
}
"""The columns of the night's run; part of messages.WORDS."""

MATCH_FAULTS: Mapping[str, str] = {
    "top_wrong": QT_TRANSLATE_NOOP("Fault", "Give a number from 1 to {most} after --top."),
    "out_missing": QT_TRANSLATE_NOOP("Fault", "Say with --out which file to write."),
    "match_options": QT_TRANSLATE_NOOP(
        "Fault",
        "--out belongs to --all, --format to one vacancy or person, --priority to one vacancy.",
    ),
    "file_in_work": QT_TRANSLATE_NOOP(
        "Fault", "Another program is writing {file}. Wait for it, or choose another name."
    ),
}
"""Part of messages.FAULTS."""
