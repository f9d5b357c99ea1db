"""L28.2.7: no wording of a vacancy may discriminate. What was measured: docs/decisions/0032."""

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.discrimination import Found, Ground, find_discrimination, judge_wording
from app.rules.tables import rows
from app.rules.verdict import Outcome

LABELLED = Path(__file__).parent / "data" / "discrimination.csv"
MOST_MISSED = 0.02
MOST_FALSE = 0.01


def grounds_of(text: str) -> set[str]:
    return {one.ground.removeprefix("by_") for one in find_discrimination(text)}


def test_words_are_found_where_they_stand() -> None:
    text = "Күзетші: 18-35 жас, Ер Адам"
    assert find_discrimination(text) == (
        Found(9, 18, "18-35 жас", Ground.AGE),
        Found(20, 27, "Ер Адам", Ground.SEX),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("только женщины до 40 лет", ["женщины", "до 40 лет"]),
        ("продавец славянской внешности", ["славянской", "внешности"]),
        ("водитель, с пропиской", ["с пропиской"]),
        ("Мужчины 25-45, опыт от 3 лет", ["Мужчины", "25-45"]),
        ("35 жастан аспаған кыздар", ["35 жастан аспаған", "кыздар"]),
        ("😀 ЕР АДАМ", ["ЕР АДАМ"]),
        ("25 жылдық өтілі", []),
        ("ер адамдар киімі тігіншісі", []),
        ("опыт до 3 лет, стаж от 25 лет", []),
        ("женская одежда", []),
        ("Только женщины; женская одежда", ["женщины"]),
        # One word is "pregnant" and "the load"; what follows tells which.
        ("Жүкті болмауы керек", ["Жүкті"]),
        ("жукти емес", ["жукти"]),
        ("Жүкті әйелдерді алмаймыз", ["Жүкті", "әйелдерді"]),
        ("Жүкті қыз-келіншектер алынбайды", ["Жүкті", "қыз", "келіншектер"]),
        ("жүкті немесе балалы болмасын", ["жүкті", "балалы"]),
        ("Жүкті жұмысқа қабылданбайды", ["Жүкті"]),
        ("жүктілерді алмаймыз", ["жүктілерді"]),
        ("екіқабат болмауы", ["екіқабат"]),
        ("Жүкті тасымалдау, жүкті түсіру", []),
        ("Міндеті: жүкті қоймаға қабылдау және жүкті тиеу", []),
        ("жүкті қызметтік көлікпен жеткізу", []),
        ("жүкті адам күшімен көтеру", []),
        ("Жүкті", []),
    ],
)
def test_only_the_words_that_discriminate_are_quoted(text: str, words: list[str]) -> None:
    assert [one.words for one in find_discrimination(text)] == words


def test_the_labelled_sentences_are_told_right_but_for_very_few() -> None:
    """find_discrimination, L28.2.7: each ground of each sentence counts once."""
    hit = missed = false = 0
    with LABELLED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            wanted, found = set(row["grounds"].split()), grounds_of(row["text"])
            hit, missed, false = (
                hit + len(wanted & found),
                missed + len(wanted - found),
                false + len(found - wanted),
            )
    assert hit > 300
    assert missed / (hit + missed) < MOST_MISSED
    assert false / (hit + false) < MOST_FALSE


PIECES = (
    "ер адам 18 35 45 лет жас жастан дейін до от опыт мужчин девушки қыз только без детей , . ; -"
    " одежда 😀 для рост 170 см İ"
)
WORDS = st.sampled_from(PIECES.split())


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=60))
def test_of_any_text_the_findings_quote_it_in_order_and_apart(text: str) -> None:
    found = find_discrimination(text)
    last = 0
    for one in found:
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words == one.words.strip()
        last = one.end
    more = find_discrimination(f"{text}\nТек ер адамдар")
    assert more[: len(found)] == found
    assert more[-1].words == "ер адамдар"


@pytest.mark.parametrize("word", ["опыт ", "18 ", "до ", "ер ", " ", "«-", "a"])
def test_no_text_keeps_one_waiting(word: str) -> None:
    began = time.process_time()
    find_discrimination(word * (3000 // len(word)))
    assert time.process_time() - began < 2


def test_every_row_of_the_table_can_find_something() -> None:
    """Known grounds and languages; what discriminates stands between the `<` and the `>`."""
    grounds = {ground.removeprefix("by_") for ground in Ground}
    for row in rows("discrimination"):
        assert row["ground"] in grounds | {""}, row
        assert row["language"] in {"kk", "ru"}, row
        marks = ["<" if t[0] == "<" else ">" if t[-1] == ">" else "" for t in row["words"].split()]
        assert marks == sorted(marks, key=["<", "", ">"].index), row
        assert "" in marks, row


def test_what_is_found_warns_at_its_field_unless_there_is_a_lawful_reason() -> None:
    """judge_wording, L28.2.7."""
    texts = {"post": "Продавец", "further": "женщины, девушки до 40 лет, женщины"}
    verdict = judge_wording(texts, "")
    assert verdict.outcome is Outcome.WARNED
    (reason,) = verdict.reasons
    assert (reason.field, str(reason.paragraph)) == ("further", "L28.2.7")
    assert reason.params == {"words": ["женщины", "девушки", "до 40 лет"]}
    assert judge_wording(texts, "ҚР ЕК 26-бап").outcome is Outcome.ALLOWED
    assert judge_wording({"post": "Тігінші"}, "").outcome is Outcome.ALLOWED
