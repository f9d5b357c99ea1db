"""How each question on the package and the decision is meant, told at its focus. No Qt."""

from app.ui.marks import QT_TRANSLATE_NOOP

DOCUMENTS = {
    "application_signed": QT_TRANSLATE_NOOP(
        "Field",
        "Tick when the person has signed it: without an application the package is incomplete"
        " (standard, row 9).",
    ),
    "application_files": QT_TRANSLATE_NOOP(
        "Field",
        "Not obligatory: the signed sheet. PDF, JPEG, PNG, TIFF or WebP, up to 20 MB each.",
    ),
    "representative_document": QT_TRANSLATE_NOOP(
        "Field",
        "In free form, since the applicant is under 16; without it the package is incomplete.",
    ),
    "representative_name": QT_TRANSLATE_NOOP(
        "Field",
        "As in the representative's identity document. Up to 120 letters.",
    ),
    "representative_relation": QT_TRANSLATE_NOOP(
        "Field",
        "By the document that proves it: birth certificate, the guardianship body's decision.",
    ),
    "representative_phone": QT_TRANSLATE_NOOP(
        "Field",
        "Without + it is a number of Kazakhstan, such as 8 701 123 45 67.",
    ),
    "representative_files": QT_TRANSLATE_NOOP(
        "Field",
        "Not obligatory: the representative's application. PDF, JPEG, PNG, TIFF or WebP, up "
        "to 20 MB each.",
    ),
    "identity_files": QT_TRANSLATE_NOOP(
        "Field",
        "Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, "
        "up to 20 MB each.",
    ),
    "work_document": QT_TRANSLATE_NOOP(
        "Field",
        "Tick if it is shown: an employment record book, a contract, an extract. It is asked "
        "for only if there is one.",
    ),
    "education_document": QT_TRANSLATE_NOOP(
        "Field",
        "Tick if it is shown: a diploma, a school certificate, a certificate of "
        "qualification. Asked for only if there is one.",
    ),
    "package_refused": QT_TRANSLATE_NOOP(
        "Field",
        "Tick to refuse acceptance with the notice of Appendix 5; the documents go back to "
        "the person.",
    ),
    "work_document_number": QT_TRANSLATE_NOOP(
        "Field",
        "By the document; empty where it has none. Up to 60 signs.",
    ),
    "work_document_issued_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the document, such as 01.03.2018 or 010318; not ahead of today.",
    ),
    "work_document_valid_until": QT_TRANSLATE_NOOP(
        "Field",
        "Only where the document names a term; if it has passed, the package is refused "
        "(standard, row 9).",
    ),
    "work_files": QT_TRANSLATE_NOOP(
        "Field",
        "Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, "
        "up to 20 MB each.",
    ),
    "education_document_number": QT_TRANSLATE_NOOP(
        "Field",
        "By the document; empty where it has none. Up to 60 signs.",
    ),
    "education_document_issued_on": QT_TRANSLATE_NOOP(
        "Field",
        "By the document, such as 01.03.2018 or 010318; not ahead of today.",
    ),
    "education_document_valid_until": QT_TRANSLATE_NOOP(
        "Field",
        "Only where the document names a term; if it has passed, the package is refused "
        "(standard, row 9).",
    ),
    "education_files": QT_TRANSLATE_NOOP(
        "Field",
        "Not obligatory; the document goes back to the person. PDF, JPEG, PNG, TIFF or WebP, "
        "up to 20 MB each.",
    ),
}

EMPLOYED = {
    "has_job": QT_TRANSLATE_NOOP(
        "Field",
        "By the answers of the registers and the person's own words: work under a contract, "
        "paid service, a business.",
    ),
    "has_earnings": QT_TRANSLATE_NOOP(
        "Field",
        "By the answers of the registers and the person's own words: pay or other income from"
        " work.",
    ),
}

INQUIRY = {
    "register": QT_TRANSLATE_NOOP("Field", "The register that was asked by the IIN."),
    "answer": QT_TRANSLATE_NOOP("Field", "Whether the register confirmed what the person stated."),
    "note": QT_TRANSLATE_NOOP(
        "Field",
        "What differs, or the answer's number and day. Up to 200 letters.",
    ),
}

INQUIRIES = {
    "inquiries": QT_TRANSLATE_NOOP(
        "Field",
        "An entry for each register asked by the IIN; the card says that it was entered by "
        "hand. Alt+Ins adds one.",
    ),
}

DECISION = {
    "information_given": QT_TRANSLATE_NOOP(
        "Field",
        "Tick after telling it; without it nobody is registered.",
    ),
    "documents_reliable": QT_TRANSLATE_NOOP(
        "Field",
        "Tick after comparing them with the registers' answers (§10); without it nobody is "
        "registered.",
    ),
    "portal_explained": QT_TRANSLATE_NOOP(
        "Field",
        "Tick after explaining it; without it nobody is registered.",
    ),
    "documents_unreliable": QT_TRANSLATE_NOOP(
        "Field",
        "Tick to refuse with the notice of Appendix 2 within one business day; the documents "
        "go back.",
    ),
    "unreliable_documents": QT_TRANSLATE_NOOP(
        "Field",
        "All whose data proved unreliable; Space or Enter ticks. They are named in the notice.",
    ),
    "unreliable_why_kk": QT_TRANSLATE_NOOP(
        "Field",
        "What differs from which register; at least one of the two languages. Shift+Enter "
        "makes a new line. Up to 500 letters.",
    ),
    "unreliable_why_ru": QT_TRANSLATE_NOOP(
        "Field",
        "What differs from which register; at least one of the two languages. Shift+Enter "
        "makes a new line. Up to 500 letters.",
    ),
}

PACKAGE_REFUSAL = {
    "refusal_note_kk": QT_TRANSLATE_NOOP(
        "Field",
        "May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up"
        " to 300 letters.",
    ),
    "refusal_note_ru": QT_TRANSLATE_NOOP(
        "Field",
        "May stay empty: the cause itself is printed anyway. Shift+Enter makes a new line. Up"
        " to 300 letters.",
    ),
}
