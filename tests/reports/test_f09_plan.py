"""Appendix 9 of the Rules (§48-49): the plan, against the Order's own text, and at any length."""

import pypdfium2
import pytest

from app.core.vocabulary import Form, Language, PlanGroup
from app.reports import dates
from app.reports.engine import render
from app.reports.wording import load

PATH = pypdfium2.raw.FPDF_PAGEOBJ_PATH
PERSON = "Әбдіғаниева Гүлнұр Ұлықбекқызы"
CLERK = {"kk": "Оспанова Айгерім", "ru": "Оспанова Айгерим"}
EMPTY = {
    "person": PERSON,
    "registered_on": "2026-11-21",
    "goal": "Тұрақты жұмыс",
    "education": "Жоғары",
    "specialty": "Есепші",
    "actions": [],
    "meetings": [],
    "valid_until": "2027-05-21",
    "made_on": "2026-11-24",
    "phone": "",
    "email": "",
    "clerk": CLERK,
}
DAYS = {
    Language.KAZAKH: {
        "registered": "2026 жылғы «21» қараша",
        "until": "2027 жылғы «21» мамырға",
        "made": "2026 жылғы «24» қараша",
    },
    Language.RUSSIAN: {
        "registered": "«21» ноября 2026 года",
        "until": "«21» мая 2027 года",
        "made": "«24» ноября 2026 года",
    },
}
LINES = {"orientation": 2, "mediation": 4, "measures": 5, "social_help": 2, "search_skills": 1}
ALL_LINES = [(group, item) for group, last in LINES.items() for item in range(1, last + 1)]


@pytest.fixture
def plan(make_plain, language):
    return lambda **changes: render(make_plain(Form.PLAN, language, **EMPTY | changes))


@pytest.fixture
def words(language):
    return load(Form.PLAN, "259-2021", language).own


@pytest.fixture
def read_plan(read_pages, language, words):
    """The plan's words as one text: the table's head, repeated on a page, is taken out."""
    head = " ".join(words["columns"]) + " "

    def read(pdf):
        first, *others = read_pages(pdf, language)
        assert sum(page.startswith(head) for page in others) <= len(others)
        return " ".join([first, *(page.removeprefix(head) for page in others)])

    return read


def _in_words(day, language):
    return dates.in_words(dates.from_iso(day), language)


def test_the_plan_says_word_for_word_what_the_order_says(
    plan, language, read_plan, order_says, centre
):
    said = order_says(Form.PLAN, language).format(
        **{name: EMPTY[name] for name in ("person", "goal", "education", "specialty")},
        **DAYS[language],
        centre=centre[language],
        clerk=CLERK[language],
    )
    assert read_plan(plan()) == said


def test_both_days_of_signing_are_left_to_be_filled_in(plan, language, read_plan, words):
    blank = " ".join(dates.or_blank(None, language).split())
    text = read_plan(plan(made_on=None))
    assert text.count(blank) == 2 and text.endswith(blank)
    assert f"{words['signature'][0]['email']} {blank}" in text


def test_the_form_has_a_line_for_every_action_of_the_five_groups(words):
    assert list(words["groups"]) == list(PlanGroup)
    assert {group: len(words["groups"][group]["items"]) for group in words["groups"]} == LINES


def test_a_chosen_line_has_its_dates_and_notes_beside_it_and_the_others_none(
    plan, language, words, read_plan
):
    actions = [
        {"group": "mediation", "item": 4, "due_on": "2026-12-01", "note": "«Нан» ЖШС"},
        {"group": "search_skills", "item": 1, "due_on": "2026-12-09", "note": ""},
        {"group": "mediation", "item": 4, "due_on": "2026-12-15", "note": ""},
    ]
    meetings = [{"day": "2026-12-10", "what": "Орталыққа келу"}]
    text = read_plan(plan(actions=actions, meetings=meetings, phone="+7 701", email="g@e.kz"))
    first, second, third, met = (
        _in_words(f"2026-12-{day}", language) for day in ("01", "09", "15", "10")
    )
    groups = words["groups"]
    next_group = groups["measures"]["title"]
    chosen = groups["mediation"]["items"][3]
    assert f"{chosen} {first} «Нан» ЖШС {third} {next_group}" in text
    assert f"{groups['search_skills']['items'][0]} {second} {words['meetings']}" in text
    assert f"{words['meetings']} 1. {met} Орталыққа келу " in text
    assert "[" not in text
    mobile, mail = (words["signature"][0][name] for name in ("phone", "email"))
    assert f"{mobile} +7 701 {mail} g@e.kz {DAYS[language]['made']}" in text


@pytest.mark.parametrize(("actions", "meetings"), [(0, 0), (3, 4), (30, 40)])
def test_a_plan_of_any_length_has_a_head_on_each_page_and_its_signatures_together(
    plan, language, words, read_pages, read_back, actions, meetings, margins_kept
):
    chosen = [
        {
            "group": group,
            "item": item,
            "due_on": f"2027-01-{number % 28 + 1:02}",
            "note": "ескертпе",
        }
        for number in range(actions)
        for group, item in [ALL_LINES[number * 5 % len(ALL_LINES)]]
    ]
    met = [{"day": f"2027-02-{n % 28 + 1:02}", "what": "кездесу"} for n in range(meetings)]
    pdf = plan(actions=chosen, meetings=met)
    pages = read_pages(pdf, language)
    assert len(pages) >= 2
    head = " ".join(words["columns"])
    (with_title,) = (page for page in pages if words["actions"] in page)
    assert f"{words['actions']} {head}" in with_title
    for page in pages[1:]:
        in_table = any(item in page for g in words["groups"].values() for item in g["items"])
        assert page.startswith(f"{head} ") == in_table
    text = read_back(pdf)
    assert text.count("ескертпе") == actions
    assert text.count("кездесу") == meetings
    assert words["clerk"] in pages[-1]
    assert all(side["who"] in pages[-1] for side in words["signature"])
    assert margins_kept(pdf)
    assert plan(actions=chosen, meetings=met) == pdf


@pytest.mark.parametrize("word", ["Щ", "Щұзын "], ids=["one unbroken word", "words"])
def test_the_longest_texts_wrap_and_none_is_lost(plan, read_back, word, margins_kept):
    name, text = ((word * 200)[:length].strip() for length in (200, 500))
    chosen = [
        {"group": "orientation", "item": 1, "due_on": "2027-01-11", "note": text} for _ in range(30)
    ]
    pdf = plan(
        **{"person": name, "goal": text, "education": text, "specialty": text},
        actions=chosen,
        meetings=[{"day": "2027-02-01", "what": text}] * 40,
        **{"clerk": {"kk": name, "ru": name}, "phone": "1" * 40, "email": "щ" * 120},
    )
    assert margins_kept(pdf)
    # The person stands there twice, the clerk once; goal, education, specialty; notes; meetings.
    assert read_back(pdf).count("Щ") == 3 * name.count("Щ") + (3 + 30 + 40) * text.count("Щ")
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) > 10


def test_each_sheet_has_its_own_language_and_what_is_typed_on_both(plan, language, read_back):
    said = {name: {"kk": f"{name} қаз", "ru": f"{name} рус"} for name in ("goal", "education")}
    met = [
        {"day": "2026-12-10", "what": {"kk": "келу қаз", "ru": "келу рус"}},
        {"day": "2026-12-11", "what": "терілген"},
    ]
    text = read_back(plan(**said, specialty="Терілген кәсіп", meetings=met))
    own, other = ("қаз", "рус")[:: 1 if language is Language.KAZAKH else -1]
    assert [text.count(f"{word} {own}") for word in ("goal", "education", "келу")] == [1, 1, 1]
    assert f" {other}" not in text
    assert "Терілген кәсіп" in text
    assert "терілген" in text


def test_who_signs_has_a_rule_for_each_number_and_address_that_is_not_known(plan, words):
    with pypdfium2.PdfDocument(plan()) as document:
        page = document[len(document) - 1]
        drawn = [one.get_bounds() for one in page.get_objects() if one.type == PATH]
        text = page.get_textpage()
        for label in (side[name] for side in words["signature"] for name in ("phone", "email")):
            place, _ = text.search(label).get_next()
            left, bottom, *_ = text.get_charbox(place)
            # Beside the words, or under them where they leave too little room.
            rules = [
                right - start
                for start, y, right, _ in drawn
                if -2 < start - left < 200 and -20 < y - bottom < 2
            ]
            assert [length > 90 for length in rules] == [True], label


def test_markup_in_what_is_typed_is_printed_as_typed(plan, read_back):
    typed = "<b>&\"' {person} %s"
    assert typed in read_back(plan(goal=typed))
