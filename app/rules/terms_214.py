"""Terms of Order 214 of 09.06.2023, in force since 01.07.2023, under the codes of Order 259.

Not complete: entered are those whose unit the abridged source names. Order 214 counts its
paragraphs anew, so the paragraph differs from the code; who acts and from when is as in
Order 259 where the source is silent.
"""

from dataclasses import replace
from datetime import date

from app.core.paragraph import Paragraph
from app.rules.terms import Term
from app.rules.terms_259 import TERMS_259

_BEFORE = {term.code: term for term in TERMS_259}


def _term(code: str, paragraph: Paragraph, amount: int) -> Term:
    return replace(
        _BEFORE[code],
        paragraph=paragraph,
        amount=amount,
        edition="214-2023",
        in_force_since=date(2023, 7, 1),
    )


TERMS_214 = (
    _term("12", Paragraph("12"), 1),
    _term("24", Paragraph("23"), 2),
    # No local body decides any more (its § 38): registration itself starts the term.
    replace(_term("35", Paragraph("42"), 1), starts="registered_as_unemployed"),
    _term("38", Paragraph("45"), 30),
    _term("44", Paragraph("51"), 2),
    _term("45", Paragraph("52"), 2),
    _term("48", Paragraph("61"), 2),
    _term("61", Paragraph("74"), 3),
    # The Social Code, art. 100(2), took the place of L16.2.
    _term("L16.2", Paragraph("SC100", "2"), 30),
)
