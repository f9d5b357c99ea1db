"""Every code of an error, a reason or a vocabulary, and its sentence. Needs no Qt until asked.

English sources; the translations stand in resources/i18n. Placeholders are filled by `format`.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.core.errors import EnvironmentFailure, TerezeError, UserError
from app.ui.marks import QT_TRANSLATE_NOOP

Translate = Callable[[str, str], str]

FAULTS: Mapping[str, str] = {
    # identity
    "iin_length": QT_TRANSLATE_NOOP("Fault", "An IIN has 12 digits. Type all twelve."),
    "iin_digits": QT_TRANSLATE_NOOP("Fault", "An IIN has digits only. Remove the other signs."),
    "iin_checksum": QT_TRANSLATE_NOOP(
        "Fault", "The IIN's last digit does not fit the others. Compare it with the document."
    ),
    "iin_date": QT_TRANSLATE_NOOP(
        "Fault", "The IIN's first six digits are no date. Compare them with the document."
    ),
    "iin_ahead": QT_TRANSLATE_NOOP(
        "Fault", "By this IIN the person is not born yet. Compare it with the document."
    ),
    "iin_century_unknown": QT_TRANSLATE_NOOP(
        "Fault", "This IIN tells neither birth date nor sex. Type both from the document."
    ),
    "iin_taken": QT_TRANSLATE_NOOP(
        "Fault",
        "A person with this IIN is here already. Open the card instead of entering it anew.",
    ),
    "bin_length": QT_TRANSLATE_NOOP("Fault", "A BIN has 12 digits. Type all twelve."),
    "bin_digits": QT_TRANSLATE_NOOP("Fault", "A BIN has digits only. Remove the other signs."),
    "bin_checksum": QT_TRANSLATE_NOOP(
        "Fault", "The BIN's last digit does not fit the others. Compare it with the document."
    ),
    "bin_date": QT_TRANSLATE_NOOP(
        "Fault", "The BIN's first four digits are no month. Compare them with the document."
    ),
    "bin_kind": QT_TRANSLATE_NOOP(
        "Fault", "The BIN's fifth or sixth digit is no firm's. Compare it with the document."
    ),
    "name_missing": QT_TRANSLATE_NOOP("Fault", "Type the name."),
    "mixed_scripts": QT_TRANSLATE_NOOP(
        "Fault", "A word mixes Latin and Cyrillic letters. Type it anew in one of them."
    ),
    "control_characters": QT_TRANSLATE_NOOP(
        "Fault", "There is an invisible sign in the text. Type it anew."
    ),
    "invisible_marks": QT_TRANSLATE_NOOP(
        "Fault", "There is an invisible sign in the text. Type it anew."
    ),
    "emoji": QT_TRANSLATE_NOOP("Fault", "A name has letters only. Remove the other signs."),
    "digits": QT_TRANSLATE_NOOP("Fault", "A name has no digits. Remove them."),
    "too_long": QT_TRANSLATE_NOOP("Fault", "A name has at most 60 letters. Shorten it."),
    "text_control": QT_TRANSLATE_NOOP(
        "Fault", "There is a sign in the text that is no letter. Type it anew."
    ),
    "text_bidi": QT_TRANSLATE_NOOP(
        "Fault", "There is a sign in the text that nobody sees. Type it anew."
    ),
    "letter_not_printable": QT_TRANSLATE_NOOP(
        "Fault", "“{letter}” cannot be printed on a form. Use another letter."
    ),
    "text_too_long": QT_TRANSLATE_NOOP("Fault", "Too long: at most {length} letters fit the form."),
    "phone_impossible": QT_TRANSLATE_NOOP(
        "Fault", "No such telephone number can exist. Example: 8 701 123 45 67."
    ),
    "email_impossible": QT_TRANSLATE_NOOP(
        "Fault", "No such e-mail address can exist. Example: aigul@mail.kz."
    ),
    # dates and amounts of the card
    "date_not_understood": QT_TRANSLATE_NOOP(
        "Fault", "This is no date. Type it as 21.11.2026, 211126, +3, or = for today."
    ),
    "birth_in_future": QT_TRANSLATE_NOOP("Fault", "The birth date lies ahead. Correct it."),
    "birth_too_early": QT_TRANSLATE_NOOP(
        "Fault", "The birth date lies before {earliest}. Correct it."
    ),
    "very_young": QT_TRANSLATE_NOOP("Fault", "The person is {age}. Check the birth date."),
    "birth_not_as_iin": QT_TRANSLATE_NOOP(
        "Fault", "By the IIN the birth date is {iin_birth_date}. Compare both with the document."
    ),
    "sex_not_as_iin": QT_TRANSLATE_NOOP(
        "Fault", "The IIN says the other sex. Compare both with the document."
    ),
    "issued_in_future": QT_TRANSLATE_NOOP("Fault", "The date of issue lies ahead. Correct it."),
    "issued_before_birth": QT_TRANSLATE_NOOP(
        "Fault", "The document was issued before the birth date. Correct one of them."
    ),
    "issued_after_expiry": QT_TRANSLATE_NOOP(
        "Fault", "The document ends before it was issued. Correct one of the dates."
    ),
    "identity_expired": QT_TRANSLATE_NOOP(
        "Fault", "The document expired on {valid_until}. Ask for a valid one."
    ),
    "unemployed_in_future": QT_TRANSLATE_NOOP(
        "Fault", "The first day without work lies ahead. Correct it."
    ),
    "unemployed_before_birth": QT_TRANSLATE_NOOP(
        "Fault", "The first day without work lies before the birth date. Correct it."
    ),
    "unemployed_very_young": QT_TRANSLATE_NOOP(
        "Fault", "On the first day without work the person was {age}. Check the date."
    ),
    "pay_negative": QT_TRANSLATE_NOOP("Fault", "Pay cannot be below zero. Correct it."),
    "pay_order": QT_TRANSLATE_NOOP(
        "Fault", "The highest pay is below the lowest. Correct one of them."
    ),
    "number_negative": QT_TRANSLATE_NOOP("Fault", "The number cannot be below zero. Correct it."),
    "number_too_big": QT_TRANSLATE_NOOP("Fault", "The number is above {most}. Correct it."),
    "longer_than_life": QT_TRANSLATE_NOOP(
        "Fault", "This is longer than the person has lived. Correct it, or the birth date."
    ),
    "experience_order": QT_TRANSLATE_NOOP(
        "Fault", "One part of the experience is {longest} years, the whole is less. Correct one."
    ),
    "children_many": QT_TRANSLATE_NOOP("Fault", "{count} children. Check the number."),
    "citizenship_and_document_differ": QT_TRANSLATE_NOOP(
        "Fault", "This document is not given to people of that citizenship. Check both."
    ),
    "entered_in_future": QT_TRANSLATE_NOOP("Fault", "The day of entering lies ahead. Correct it."),
    "finished_before_entered": QT_TRANSLATE_NOOP(
        "Fault", "The studies ended before they began. Correct one of the dates."
    ),
    "studied_very_young": QT_TRANSLATE_NOOP(
        "Fault", "On the first day of studies the person was {age}. Check the date."
    ),
    "hired_in_future": QT_TRANSLATE_NOOP("Fault", "The first day of work lies ahead. Correct it."),
    "hired_very_young": QT_TRANSLATE_NOOP(
        "Fault", "On the first day of work the person was {age}. Check the date."
    ),
    "dismissed_before_hired": QT_TRANSLATE_NOOP(
        "Fault", "The work ended before it began. Correct one of the dates."
    ),
    "dismissed_in_future": QT_TRANSLATE_NOOP(
        "Fault", "The last day of work lies ahead. Check the date."
    ),
    "day_before_birth": QT_TRANSLATE_NOOP(
        "Fault", "The date lies before the birth date. Correct one of them."
    ),
    "jobs_overlap": QT_TRANSLATE_NOOP(
        "Fault", "At that time the person held job {other} of this list too. Check the dates."
    ),
    "number_not_understood": QT_TRANSLATE_NOOP("Fault", "This is no number. Type digits only."),
    "choice_not_understood": QT_TRANSLATE_NOOP("Fault", "Choose one from the list."),
    "field_missing": QT_TRANSLATE_NOOP("Fault", "Fill in this field."),
    # the package and the case
    "document_missing": QT_TRANSLATE_NOOP(
        "Fault", "The package is not whole: {document} is missing. Ask for it."
    ),
    "document_expired": QT_TRANSLATE_NOOP(
        "Fault", "{document} expired on {valid_until}. Ask for a valid one."
    ),
    "has_job_and_earnings": QT_TRANSLATE_NOOP(
        "Fault", "The person has both work and earnings and cannot be registered."
    ),
    "seeks_no_work": QT_TRANSLATE_NOOP("Fault", "The person looks for no suitable work."),
    "documents_unchecked": QT_TRANSLATE_NOOP(
        "Fault", "The documents are not checked yet. Check them, then tick it."
    ),
    "documents_unreliable": QT_TRANSLATE_NOOP("Fault", "The documents were found unreliable."),
    "measures_untold": QT_TRANSLATE_NOOP(
        "Fault", "Tell the person of the state's measures and the centre's services, then tick it."
    ),
    "portal_untold": QT_TRANSLATE_NOOP(
        "Fault", "Tell the person of the Labour Exchange portal, then tick it."
    ),
    "place_too_wide": QT_TRANSLATE_NOOP(
        "Fault", "This is a whole region or district. Choose the town or village in it."
    ),
    "another_region": QT_TRANSLATE_NOOP(
        "Fault", "The address lies in another region than the centre. This is written down."
    ),
    "region_unknown": QT_TRANSLATE_NOOP(
        "Fault", "The address has no region. This is written down."
    ),
    "address_is_abroad": QT_TRANSLATE_NOOP(
        "Fault", "The address lies abroad. This is written down."
    ),
    "no_fixed_address": QT_TRANSLATE_NOOP(
        "Fault", "The person has no fixed address. This is written down."
    ),
    "representative_unnamed": QT_TRANSLATE_NOOP(
        "Fault", "Under sixteen a legal representative applies too. Give name and relation."
    ),
    "package_whole": QT_TRANSLATE_NOOP(
        "Fault", "The package is whole and valid: its acceptance cannot be refused."
    ),
    "unreliable_document_missing": QT_TRANSLATE_NOOP(
        "Fault", "Mark which of the presented documents are unreliable."
    ),
    "unreliable_why_missing": QT_TRANSLATE_NOOP(
        "Fault", "Write why they are unreliable: the notice gives the cause."
    ),
    "registers_unasked": QT_TRANSLATE_NOOP(
        "Fault", "No state register was asked about the person. Enter what they answered."
    ),
    "register_contradicts": QT_TRANSLATE_NOOP(
        "Fault", "A state register contradicts the card. Compare the data with the documents."
    ),
    "barred_after_deregistration": QT_TRANSLATE_NOOP(
        "Fault", "A new registration is possible from {allowed_from} on."
    ),
    "case_open": QT_TRANSLATE_NOOP(
        "Fault", "The person's case {number} is still open. Go on in that case."
    ),
    "move_not_allowed": QT_TRANSLATE_NOOP(
        "Fault", "The case no longer stands where this step begins. Open it anew."
    ),
    "move_done": QT_TRANSLATE_NOOP("Fault", "This step was taken already. Open the case anew."),
    "role_not_allowed": QT_TRANSLATE_NOOP("Fault", "This step belongs to another post."),
    "record_changed": QT_TRANSLATE_NOOP(
        "Fault", "{login} changed this at {at} ({what}). Open it anew; your draft is kept."
    ),
    "person_unknown": QT_TRANSLATE_NOOP("Fault", "There is no such person."),
    "probable_double": QT_TRANSLATE_NOOP(
        "Fault", "Somebody with such data is here already. Compare the two, then decide."
    ),
    "notice_unknown": QT_TRANSLATE_NOOP(
        "Fault", "No notice of this registration was issued. There is nothing to put right."
    ),
    "code_unknown": QT_TRANSLATE_NOOP("Fault", "The list has no “{value}”. Choose from the list."),
    "none_beside_others": QT_TRANSLATE_NOOP(
        "Fault", "“None” stands beside other answers. Take off the one that is wrong."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Fault", "Say why, in a few words."),
    "same_person": QT_TRANSLATE_NOOP("Fault", "This is one record. Choose another one."),
    "already_merged": QT_TRANSLATE_NOOP(
        "Fault", "This record was made one with another. Open that one."
    ),
    "keep_the_one_with_iin": QT_TRANSLATE_NOOP(
        "Fault", "Only the other record has an IIN. Keep that one."
    ),
    "both_have_open_case": QT_TRANSLATE_NOOP(
        "Fault", "Both have an open case, {number} and {other}. End one of them first."
    ),
    "merge_unknown": QT_TRANSLATE_NOOP("Fault", "These records were never made one."),
    "merge_undone": QT_TRANSLATE_NOOP("Fault", "This was undone already. Show it anew."),
    "later_merge_first": QT_TRANSLATE_NOOP(
        "Fault", "The record was merged further since. Undo the later merge first."
    ),
    "paper_unknown": QT_TRANSLATE_NOOP("Fault", "There is no paper with this number."),
    "draft_unknown": QT_TRANSLATE_NOOP("Fault", "This draft is finished or was thrown away."),
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

FAILURES: Mapping[str, str] = {
    "database_url": QT_TRANSLATE_NOOP(
        "Failure", "The database's address cannot be read. Example: sqlite:///FILE."
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "Failure", "Another program holds the database. Nothing was lost; try again."
    ),
    "database_full": QT_TRANSLATE_NOOP(
        "Failure", "The disk is full. Nothing was written; make room, then try again."
    ),
    "database_readonly": QT_TRANSLATE_NOOP(
        "Failure", "The database may not be written to. Ask the administrator for the right."
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Failure", "This file is no database, or is damaged. Bring back the last backup."
    ),
    "database_unreachable": QT_TRANSLATE_NOOP(
        "Failure", "The database cannot be reached. Check the address and the network."
    ),
    "database_foreign": QT_TRANSLATE_NOOP(
        "Failure", "This database belongs to another program. Give the address of an empty one."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Failure", "A later version of the program made this database. Update the program."
    ),
    "data_folder": QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be made."),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Failure", "{file} cannot be written. Choose another place."
    ),
    "wording_missing": QT_TRANSLATE_NOOP(
        "Failure", "The form's words are missing. Install the program anew."
    ),
    "printer_missing": QT_TRANSLATE_NOOP(
        "Failure", "No printer answers. Switch it on, or save the paper as a file."
    ),
    "printer_failed": QT_TRANSLATE_NOOP(
        "Failure", "The printer stopped. The paper is kept; print it again."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Failure", "There is no screen here. Commands without windows: ./run --help."
    ),
}

OUR_FAULT = QT_TRANSLATE_NOOP(
    "Failure", "The program made a mistake. Nothing confirmed was lost; details are in the log."
)

SAID: Mapping[str, str] = {
    "demo": QT_TRANSLATE_NOOP(
        "Command",
        "People entered: {count}. Names to sign in: clerk, director, localbody, supervisor, "
        "admin; password: {password}",
    ),
    "imported": QT_TRANSLATE_NOOP("Command", "The official table is in force; rows: {count}"),
    "checked": QT_TRANSLATE_NOOP("Command", "Rows: {total}; good: {good}; to be put right: {bad}"),
    "people_imported": QT_TRANSLATE_NOOP("Command", "People entered: {count}; import {run}"),
    "people_exported": QT_TRANSLATE_NOOP("Command", "People written to {file}: {count}"),
    "verify": QT_TRANSLATE_NOOP("Command", "Events in the audit trail: {events}; checksum {head}"),
    "missing": QT_TRANSLATE_NOOP("Command", "event {number} is missing"),
    "added": QT_TRANSLATE_NOOP("Command", "event {number} was added"),
    "changed": QT_TRANSLATE_NOOP("Command", "event {number} was changed"),
}
"""What the commands without windows say."""

WORDS: Mapping[str, str] = {
    "clerk": QT_TRANSLATE_NOOP("Word", "Clerk"),
    "assistant": QT_TRANSLATE_NOOP("Word", "Assistant"),
    "director": QT_TRANSLATE_NOOP("Word", "Director"),
    "local_body": QT_TRANSLATE_NOOP("Word", "Local body"),
    "supervisor": QT_TRANSLATE_NOOP("Word", "Supervisor"),
    "administrator": QT_TRANSLATE_NOOP("Word", "Administrator"),
    "visitor": QT_TRANSLATE_NOOP("Word", "Visitor"),
    "applicant": QT_TRANSLATE_NOOP("Word", "Applicant"),
    "refused": QT_TRANSLATE_NOOP("Word", "Refused"),
    "job_seeker": QT_TRANSLATE_NOOP("Word", "Job seeker"),
    "at_local_body": QT_TRANSLATE_NOOP("Word", "At the local body"),
    "unemployed": QT_TRANSLATE_NOOP("Word", "Unemployed"),
    "unemployed_refused": QT_TRANSLATE_NOOP("Word", "Refused as unemployed"),
    "placed": QT_TRANSLATE_NOOP("Word", "Placed in work"),
    "deregistered": QT_TRANSLATE_NOOP("Word", "Deregistered"),
    "ended_by_wish": QT_TRANSLATE_NOOP("Word", "Ended at the person's wish"),
    "moved": QT_TRANSLATE_NOOP("Word", "Moved to another centre"),
    "annulled": QT_TRANSLATE_NOOP("Word", "Annulled"),
    "receive_application": QT_TRANSLATE_NOOP("Word", "Application received"),
    "register_job_seeker": QT_TRANSLATE_NOOP("Word", "Registered as a job seeker"),
    "help_with_work": QT_TRANSLATE_NOOP("Word", "Help with work given"),
    "refuse_unreliable": QT_TRANSLATE_NOOP("Word", "Registration refused"),
    "refuse_package": QT_TRANSLATE_NOOP("Word", "Acceptance refused"),
    "replace_notice": QT_TRANSLATE_NOOP("Word", "Notice replaced"),
    "annul_registration": QT_TRANSLATE_NOOP("Word", "Registration annulled"),
    "end_by_wish": QT_TRANSLATE_NOOP("Word", "Ended at the person's wish"),
    "f01_application": QT_TRANSLATE_NOOP("Word", "Application (Appendix 1 to the standard)"),
    "f01_data": QT_TRANSLATE_NOOP("Word", "Data for registration (Appendix 2 to the standard)"),
    "f01_standard": QT_TRANSLATE_NOOP("Word", "Standard: registering job seekers (Appendix 1)"),
    "f02": QT_TRANSLATE_NOOP("Word", "Notice of refusal to register (Appendix 2)"),
    "f03": QT_TRANSLATE_NOOP("Word", "Notice of registration as a job seeker (Appendix 3)"),
    "f05": QT_TRANSLATE_NOOP("Word", "Notice of refusal of the package (Appendix 5)"),
    "f06_standard": QT_TRANSLATE_NOOP("Word", "Standard: certificate of unemployment (Appendix 6)"),
    "correction": QT_TRANSLATE_NOOP("Word", "Act on correcting a registration"),
    "receipt": QT_TRANSLATE_NOOP("Word", "Receipt for the notice (§12)"),
    "application": QT_TRANSLATE_NOOP("Word", "application"),
    "identity": QT_TRANSLATE_NOOP("Word", "identity document"),
    "work": QT_TRANSLATE_NOOP("Word", "document confirming work"),
    "education": QT_TRANSLATE_NOOP("Word", "document on education"),
    "representative": QT_TRANSLATE_NOOP("Word", "the legal representative's application"),
    "received": QT_TRANSLATE_NOOP("Word", "Received"),
    "in_work": QT_TRANSLATE_NOOP("Word", "In work"),
    "decided": QT_TRANSLATE_NOOP("Word", "Decided"),
    "issued": QT_TRANSLATE_NOOP("Word", "Result issued"),
    "table_columns": QT_TRANSLATE_NOOP(
        "Word", "the columns are to be factor, kind, value, from, to, points"
    ),
    "table_date": QT_TRANSLATE_NOOP("Word", "the day it holds from is missing or no date"),
    "table_unofficial": QT_TRANSLATE_NOOP("Word", "“unofficial” is to be yes or no"),
    "table_factor": QT_TRANSLATE_NOOP("Word", "there is no such factor"),
    "table_kind": QT_TRANSLATE_NOOP("Word", "the kind of row does not fit the factor"),
    "table_code": QT_TRANSLATE_NOOP("Word", "the factor's list has no such code"),
    "table_twice": QT_TRANSLATE_NOOP("Word", "the same value stands twice"),
    "table_number": QT_TRANSLATE_NOOP("Word", "limits or points are no whole number"),
    "table_range": QT_TRANSLATE_NOOP("Word", "the range ends before it begins"),
    "table_overlap": QT_TRANSLATE_NOOP("Word", "the range meets another of the same factor"),
    "table_category": QT_TRANSLATE_NOOP("Word", "there is no such category"),
    "table_thresholds": QT_TRANSLATE_NOOP(
        "Word", "three categories are needed, each with more points than the one before"
    ),
    "under_3_months": QT_TRANSLATE_NOOP("Word", "Under three months"),
    "from_3_to_12_months": QT_TRANSLATE_NOOP("Word", "From three to twelve months"),
    "over_12_months": QT_TRANSLATE_NOOP("Word", "Twelve months or more"),
    "replace": QT_TRANSLATE_NOOP("Word", "Replace the notice"),
    "annul": QT_TRANSLATE_NOOP("Word", "Annul the registration"),
    "broken": QT_TRANSLATE_NOOP("Word", "Broken"),
    "today": QT_TRANSLATE_NOOP("Word", "Due today"),
    "later": QT_TRANSLATE_NOOP("Word", "Later"),
    "system": QT_TRANSLATE_NOOP("Word", "As the system"),
    "light": QT_TRANSLATE_NOOP("Word", "Light"),
    "dark": QT_TRANSLATE_NOOP("Word", "Dark"),
    "high_contrast": QT_TRANSLATE_NOOP("Word", "High contrast"),
    "working": QT_TRANSLATE_NOOP("Word", "Working day"),
    "day_off": QT_TRANSLATE_NOOP("Word", "Day off"),
    "business_day": QT_TRANSLATE_NOOP("Word", "business days"),
    "calendar_day": QT_TRANSLATE_NOOP("Word", "calendar days"),
}


def word(value: str, translate: Translate | None = None) -> str:
    """A vocabulary's value in the present language."""
    return (translate or _by_qt)("Word", WORDS[value])


def said(name: str, tell: Translate, **params: Any) -> str:
    """A command's line of success."""
    return tell("Command", SAID[name]).format(**params)


def sentence(error: BaseException, translate: Translate | None = None) -> str:
    """What to tell the operator; anything that is not a TerezeError is our own fault."""
    tell = translate or _by_qt
    if isinstance(error, UserError):
        context, source = "Fault", FAULTS[error.code]
    elif isinstance(error, EnvironmentFailure):
        context, source = "Failure", FAILURES[error.code]
    else:
        context, source = "Failure", OUR_FAULT
    params = error.params if isinstance(error, TerezeError) else {}
    return tell(context, source).format(
        **{name: _shown(value, tell) for name, value in params.items()}
    )


def _shown(value: Any, tell: Translate) -> str:
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, StrEnum):
        return tell("Word", WORDS[value.value])
    return str(value)


def _by_qt(context: str, text: str) -> str:
    from app.ui.language import translated

    return translated(context, text)
