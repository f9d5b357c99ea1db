"""The day's sheet on paper: a full day keeps its pages in order, and its words are the windows'."""

import pytest

from app.core.vocabulary import Form, MoveName, Party, TicketPurpose
from app.linguist_file import translations
from app.reports.engine import render
from app.reports.wording import load
from app.rules.work_kinds import WorkKind
from app.services.queue_queries import Urgency, Whose
from app.ui.messages import WORDS

PEOPLE = {
    str(n): {"kk": name, "ru": name}
    for n, name in enumerate(
        ("Айгүл Сәрсенова", "Данияр Ким", "Марат Оспанов", "Гүлнар Әбдіқадырова", "Ержан Мұқанов"),
        start=1,
    )
}
TIMES = [[200, 1400, 1900, 1], [600, 1100, 1300, 0]]
FULL = {
    "supervisor": PEOPLE["5"],
    "day": "2021-07-01",
    "read_at": "2021-07-01T18:40:00+06:00",
    "of": None,
    "moves": [[move.value, who, 2 + who] for move in list(MoveName)[:20] for who in (1, 2, 3, 4)],
    "papers": [
        [form.value, who, 30, f"3-2021-{who:06}", f"3-2021-{200 + who:06}"]
        for form in (Form.REGISTERED_AS_JOB_SEEKER, Form.REGISTERED_AS_UNEMPLOYED, Form.PLAN)
        for who in (1, 2)
    ],
    "terms": [
        [binds.value, paragraph, who, 40, 3, 4, 2]
        for binds, places in ((Party.OFFICE, ("12", "24", "33")), (Party.PERSON, ("44.3", "59")))
        for paragraph in places
        for who in (0, 1, 2)
    ],
    "overdue": [
        [
            f"2021-07-01T{9 + n % 9:02}:30:00+06:00",
            None if n % 2 else "2021-07-01T18:20:00+06:00",
            (Party.OFFICE if n % 3 else Party.PERSON).value,
            ("12", "44.3", "L16.1")[n % 3],
            f"2021-{n:06}",
            n % 6,
        ]
        for n in range(60)
    ],
    "tickets": [
        ["all", "", 120, 100, 8, 12, 0, *TIMES],
        *(["purpose", each.value, 17, 14, 1, 2, 0, *TIMES] for each in TicketPurpose),
        *(["counter", str(n), 20, 17, 1, 2, 0, *TIMES] for n in range(1, 7)),
    ],
    "trail": [41234, "0f" * 32],
    "names": PEOPLE,
}


@pytest.fixture
def words(language):
    return load(Form.DAY_SHEET, "259-2021", language).own


@pytest.fixture
def pages(make_plain, language, read_pages):
    def read(**changes):
        pdf = render(make_plain(Form.DAY_SHEET, language, **FULL | changes))
        return pdf, read_pages(pdf, language)

    return read


def test_a_day_of_hundreds_of_moves_keeps_heads_and_signature_in_place(
    pages, words, margins_kept, language
):
    pdf, said = pages()
    assert 4 <= len(said) <= 7
    assert margins_kept(pdf)
    tables = ("people", "moves_table", "papers", "terms", "overdue", "tickets")
    heads = [" ".join(words[name]["columns"]) for name in tables]
    assert all(page.startswith(tuple(heads)) for page in said[1:-1])
    assert all(
        any(f"{words[n]['title']} {h}" in page for page in said)
        for n, h in zip(tables, heads, strict=True)
    )
    text = " ".join(said)
    moves = sum(many for _move, _who, many in FULL["moves"])
    assert moves == 360
    assert f"{words['total']} {moves} 180 360 27 36" in text
    assert all(f"2021-{n:06}" in text for n in range(60))
    last = said[-1]
    assert f"{words['trail_title']} " in last
    assert "41234" in last and "0f" * 32 in last
    assert last.index("0f" * 32) < last.index(PEOPLE["5"][language]) < last.index(words["sign"])
    assert pages()[0] == pdf


def test_nothing_at_all_is_one_page_and_one_persons_sheet_says_whose(pages, words, language):
    nothing = {name: [] for name in ("moves", "papers", "terms", "overdue")}
    _pdf, said = pages(**nothing, tickets=None, trail=None, of=PEOPLE["2"])
    (page,) = said
    tables = ("people", "moves_table", "papers", "terms", "overdue")
    assert all(f"{words[name]['title']} {words[name]['none']}" in page for name in tables)
    assert words["tickets"]["title"] not in page
    assert words["no_trail"] in page
    assert "Данияр Ким" in page
    _pdf, (page,) = pages(**nothing, tickets=[["all", "", 0, 0, 0, 0, 0, *TIMES]])
    assert f"{words['tickets']['title']} {words['tickets']['none']}" in page


def test_moves_are_called_as_in_the_windows_and_every_code_has_its_words(words, language):
    tell = translations(language)
    assert words["moves"] == {move.value: tell("Word", WORDS[move.value]) for move in MoveName}
    assert set(words["binds"]) == set(Party)
    listed = load(Form.QUEUE_LIST, "259-2021", language).own
    assert (set(listed["urgency"]), set(listed["whose"])) == (set(Urgency), set(Whose))
    assert set(listed["kind"]) == set(WorkKind)
