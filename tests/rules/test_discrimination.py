"""L28.2.7: no wording of a vacancy may discriminate."""

from app.rules.discrimination import Found, Ground, find_discrimination, judge_wording
from app.rules.verdict import Outcome


def test_words_are_found_where_they_stand() -> None:
    text = "Күзетші: 18-35 жас, Ер Адам"
    assert find_discrimination(text) == (
        Found(9, 18, "18-35 жас", Ground.AGE),
        Found(20, 27, "Ер Адам", Ground.SEX),
    )


def test_what_is_found_warns_at_its_field_unless_there_is_a_lawful_reason() -> None:
    """judge_wording, L28.2.7."""
    texts = {"post": "Продавец", "further": "женщины, девушки до 40 лет"}
    verdict = judge_wording(texts, "")
    assert verdict.outcome is Outcome.WARNED
    assert [(r.field, r.params["ground"], r.params["words"]) for r in verdict.reasons] == [
        ("further", Ground.SEX, "“женщины”, “девушки”"),
        ("further", Ground.AGE, "“до 40 лет”"),
    ]
    assert judge_wording(texts, "ҚР ЕК 26-бап").outcome is Outcome.ALLOWED
    assert judge_wording({"post": "Тігінші"}, "").outcome is Outcome.ALLOWED
