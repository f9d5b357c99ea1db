"""Sentences for what is wrong with accounts, settings, files and commands. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

OFFICE_FAULTS: Mapping[str, str] = {
    # accounts and settings
    "sign_in_wrong": QT_TRANSLATE_NOOP(
        "Fault", "Name or password is wrong. Check the keyboard's language and type them again."
    ),
    "sign_in_wait": QT_TRANSLATE_NOOP(
        "Fault", "Five wrong passwords. Wait until {until}, or ask the administrator."
    ),
    "login_form": QT_TRANSLATE_NOOP(
        "Fault", "A sign-in name has 2 to 40 small Latin letters, digits, dots or dashes."
    ),
    "login_taken": QT_TRANSLATE_NOOP("Fault", "This sign-in name is taken. Choose another."),
    "password_short": QT_TRANSLATE_NOOP("Fault", "The password needs at least {length} signs."),
    "passwords_differ": QT_TRANSLATE_NOOP("Fault", "The two passwords differ. Type them again."),
    "minutes_wrong": QT_TRANSLATE_NOOP("Fault", "Give a number of minutes from 1 to {most}."),
    "roles_missing": QT_TRANSLATE_NOOP("Fault", "Choose at least one post."),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Fault", "Somebody must stay administrator. Give the post to another account first."
    ),
    "action_not_allowed": QT_TRANSLATE_NOOP("Fault", "Your post does not allow this."),
    "centre_not_founded": QT_TRANSLATE_NOOP(
        "Fault", "There is no centre here yet. Start the program with its windows, or use --demo."
    ),
    "centre_exists": QT_TRANSLATE_NOOP("Fault", "This database has its centre already."),
    "not_a_demonstration": QT_TRANSLATE_NOOP(
        "Fault", "This is a real centre's database; invented people are not entered here."
    ),
    # files that come in
    "attachment_disguised": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is not what its name says. Attach a PDF or a picture."
    ),
    "attachment_kind": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is no PDF, JPEG, PNG, TIFF or WEBP. Save it as one of these."
    ),
    "attachment_broken": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is damaged or cut short. Scan the document anew."
    ),
    "attachment_locked": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” opens only with a password. Save it without one."
    ),
    "attachment_empty": QT_TRANSLATE_NOOP("Fault", "“{name}” is empty. Scan the document anew."),
    "attachment_too_big": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is larger than {limit} MB. Scan it less finely."
    ),
    "attachment_too_many_pixels": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” has pages of more than {limit} million dots. Scan it less finely."
    ),
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” cannot be read. See that it is still there, then attach it anew."
    ),
    "attachment_unknown": QT_TRANSLATE_NOOP(
        "Fault", "This scan is no longer kept here. Attach it anew."
    ),
    "table_not_opened": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” cannot be opened. See that it is still there and is a file."
    ),
    "table_unreadable": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” cannot be read as a table. Save it as CSV or XLSX."
    ),
    "table_locked": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” opens only with a password. Save it without one."
    ),
    "table_empty": QT_TRANSLATE_NOOP("Fault", "“{name}” is empty. Choose another file."),
    "table_too_big": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is too large for a workbook. Save it as CSV."
    ),
    "table_too_many_rows": QT_TRANSLATE_NOOP(
        "Fault", "A workbook holds at most {limit} rows. Save as CSV."
    ),
    "table_header_missing": QT_TRANSLATE_NOOP(
        "Fault", "The first row must name every column. Name them, then open it anew."
    ),
    "table_header_doubled": QT_TRANSLATE_NOOP(
        "Fault", "Two columns are called “{column}”. Rename one, then open it anew."
    ),
    "row_cells": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: there are more or fewer cells than columns."
    ),
    # import and export of people
    "cell_date": QT_TRANSLATE_NOOP(
        "Fault", "“{text}” is no date. Write it as 21.11.2026 or 2026-11-21."
    ),
    "cell_number": QT_TRANSLATE_NOOP("Fault", "“{text}” is no whole number. Write digits only."),
    "cell_yes_no": QT_TRANSLATE_NOOP("Fault", "“{text}” is neither yes nor no. Write one of them."),
    "cell_choice": QT_TRANSLATE_NOOP(
        "Fault", "“{text}” is not in the list. Write a code of the list, or a title as it stands."
    ),
    "cell_choice_unclear": QT_TRANSLATE_NOOP(
        "Fault", "“{text}” may be several entries of the list. Write the code of the right one."
    ),
    "cell_list": QT_TRANSLATE_NOOP(
        "Fault", "“{text}” has a quotation mark too many. Write the values with ; between them."
    ),
    "iin_and_reason": QT_TRANSLATE_NOOP(
        "Fault", "There is an IIN and a reason why there is none. Remove one of them."
    ),
    "already_here": QT_TRANSLATE_NOOP(
        "Fault", "This person is probably here already, and is not changed. Compare with the card."
    ),
    "twice_in_file": QT_TRANSLATE_NOOP(
        "Fault", "Line {first} probably tells of the same person. Leave one of the two."
    ),
    "import_mapping_form": QT_TRANSLATE_NOOP(
        "Fault", "The file on the columns cannot be read. docs/import.md has an example."
    ),
    "import_column_unknown": QT_TRANSLATE_NOOP(
        "Fault", "The table has no column “{column}”. Choose its columns anew."
    ),
    "import_field_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{name}” is no field of a card. docs/import.md names them all."
    ),
    "import_field_twice": QT_TRANSLATE_NOOP(
        "Fault", "Two columns mean “{title}”. Leave one of them out."
    ),
    "import_field_needed": QT_TRANSLATE_NOOP(
        "Fault", "No column means “{title}”. Choose one, or give a value for all rows."
    ),
    "import_nobody": QT_TRANSLATE_NOOP("Fault", "There is nobody to import. Put the rows right."),
    "import_outdated": QT_TRANSLATE_NOOP(
        "Fault", "Entered by others since the check: {count}. Nothing was imported; check anew."
    ),
    "work_stopped": QT_TRANSLATE_NOOP("Fault", "Stopped. Nothing was written."),
    "login_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no account “{login}”. Name one with --login."
    ),
    # classifiers
    "file_not_read": QT_TRANSLATE_NOOP(
        "Fault", "{file} cannot be read. Choose a CSV file in UTF-8 or Windows-1251."
    ),
    "classifier_columns": QT_TRANSLATE_NOOP(
        "Fault", "The first row must name the columns: code, kk, ru. Name them, then import anew."
    ),
    "classifier_empty": QT_TRANSLATE_NOOP("Fault", "The file has no rows. Choose another."),
    "classifier_rows": QT_TRANSLATE_NOOP(
        "Fault", "Rows to be put right: {count}. Nothing was imported."
    ),
    "row_code_missing": QT_TRANSLATE_NOOP("Fault", "Row {number}: there is no code."),
    "row_code_form": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: “{text}” is no code like 1210-0 or 1210-0-057."
    ),
    "row_code_twice": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: the code {text} stands in row {first} already."
    ),
    "row_title_missing": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: the Kazakh or the Russian title is missing."
    ),
    "row_title_long": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: a title is longer than {length} letters."
    ),
    "row_letters_lost": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: letters are lost in “{text}”. Save the table anew in UTF-8."
    ),
    "row_quotes": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: a quotation mark is open or stands in the wrong place."
    ),
    "row_cell_long": QT_TRANSLATE_NOOP(
        "Fault", "Row {number}: a cell is longer than any text of a card. Shorten it."
    ),
    "profile_table_invalid": QT_TRANSLATE_NOOP(
        "Fault", "Row {line} of the scoring table: {problem}. Put it right, then try again."
    ),
    "profile_table_date": QT_TRANSLATE_NOOP(
        "Fault", "The day has passed. A table can hold from {earliest} on."
    ),
    "profile_table_held": QT_TRANSLATE_NOOP(
        "Fault", "This table holds already. Put another in force instead."
    ),
    # commands
    "count_wrong": QT_TRANSLATE_NOOP("Fault", "Give a number of people from 1 to {most}."),
    "moment_not_understood": QT_TRANSLATE_NOOP(
        "Fault", "“{text}” is no moment. Type it as 2021-07-02T17:40."
    ),
    "term_unknown": QT_TRANSLATE_NOOP("Fault", "Paragraph {paragraph} sets no term."),
    "term_ambiguous": QT_TRANSLATE_NOOP(
        "Fault", "Paragraph {paragraph} sets several terms. Choose one: {codes}."
    ),
    "term_not_counted": QT_TRANSLATE_NOOP(
        "Fault", "The term of paragraph {paragraph} is not counted forward in days."
    ),
    "edition_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such edition of the Rules here."),
    "amount_unknown": QT_TRANSLATE_NOOP("Fault", "The amount for {day} is not known here."),
    "nobody_found": QT_TRANSLATE_NOOP("Fault", "Nobody was found."),
    "trail_broken": QT_TRANSLATE_NOOP("Fault", "The audit trail is broken at {count} places."),
}
