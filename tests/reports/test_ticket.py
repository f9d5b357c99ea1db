"""The slip of the hall (S3): narrow, as long as its words, the number in large letters."""

import pypdfium2
import pytest

from app.core.vocabulary import Form, Language, TicketPurpose
from app.reports.engine import Sheet, render
from app.reports.wording import load

CENTRE = {"kk": "Жұмыспен қамту орталығы", "ru": "Центр занятости населения"}
SAID = {
    Language.KAZAKH: ("2026 жылғы «24» қараша, 10:15", "Алдыңызда кезекте тұрғандар: 4"),
    Language.RUSSIAN: ("«24» ноября 2026 года, 10:15", "Перед Вами в очереди: 4"),
}


def slip(language: Language, before: int) -> bytes:
    payload = {
        "number": "A-014",
        "purpose": "for_plan",
        "given_at": "2026-11-24T10:15:00+05:00",
        "before": before,
        "minutes": 30,
        "centre": CENTRE,
    }
    return render(Sheet(Form.TICKET, "259-2021", language, "", payload, ""))


@pytest.mark.parametrize("language", SAID)
def test_a_slip_says_the_number_the_purpose_the_moment_and_how_many_are_before(language, read_back):
    text = read_back(slip(language, 4))
    purposes = load(Form.TICKET, "259-2021", language).own["purposes"]
    assert set(purposes) == set(TicketPurpose)
    for words in ("A-014", purposes["for_plan"], "30", CENTRE[language], *SAID[language]):
        assert words in text
    alone = read_back(slip(language, 0))
    assert SAID[language][1][:-2] not in alone
    with pypdfium2.PdfDocument(slip(language, 4)) as document:
        assert len(document) == 1
        width, height = document.get_page_size(0)
    assert (round(width / 72 * 25.4), height < width * 1.6) == (80, True)
