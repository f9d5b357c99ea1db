"""Sentences for what is wrong with a person, a card, a package or a case. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

RECORD_FAULTS: Mapping[str, str] = {
    # identity
    "iin_length": QT_TRANSLATE_NOOP("Fault", "An IIN has 12 digits. Type all twelve."),
    "iin_digits": QT_TRANSLATE_NOOP("Fault", "An IIN has digits only. Remove the other signs."),
    "iin_century": QT_TRANSLATE_NOOP(
        "Fault",
        "The IIN's seventh digit tells no century: it is 0 to 6. Compare it with the document.",
    ),
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
    "validity_missing": QT_TRANSLATE_NOOP(
        "Fault", "This document has a term. Type until which day it is good."
    ),
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
    "yes_or_no_missing": QT_TRANSLATE_NOOP("Fault", "Choose yes or no."),
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
    "move_too_early": QT_TRANSLATE_NOOP(
        "Fault", "Something is still owed before this step: the term of §{term} runs."
    ),
    "move_done": QT_TRANSLATE_NOOP("Fault", "This step was taken already. Open the case anew."),
    "role_not_allowed": QT_TRANSLATE_NOOP("Fault", "This step belongs to another post."),
    "record_changed": QT_TRANSLATE_NOOP("Fault", "{who} changed this at {at}{what}. Open it anew."),
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
    "notice_void": QT_TRANSLATE_NOOP(
        "Fault", "This notice holds no more (act {act}). Hand over the one issued instead."
    ),
    "registered_later": QT_TRANSLATE_NOOP(
        "Fault", "The registration begins on {day}. Help with work counts from that day."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Fault", "Say why, in a few words."),
    "same_person": QT_TRANSLATE_NOOP("Fault", "This is one record. Choose another one."),
    "already_merged": QT_TRANSLATE_NOOP(
        "Fault", "This record was made one with another. Open that one."
    ),
    "keep_the_one_with_iin": QT_TRANSLATE_NOOP(
        "Fault", "Only the other record has an IIN. Keep that one."
    ),
    "two_iins": QT_TRANSLATE_NOOP(
        "Fault",
        "Two different IINs are two people. If one is wrong, correct or remove it on its card.",
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
}
