"""§57: who types a skill is shown those that are known."""

import pytest

from app.rules.skill_names import SkillName, SkillNames

NAMES = SkillNames(
    {
        "дәнекерлеу": 5,
        "Дәнекерлеу": 9,
        "Сварка труб": 30,
        "1С": 99,
        "1С Бухгалтерия": 20,
        "Труба": 1,
    }
)


def found(typed: str, without: frozenset[str] = frozenset()) -> list[str]:
    return [name.text for name in NAMES.begun_by(typed, 3, without)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("дән", "Дәнекерлеу"),  # in the spelling that is commonest
        ("данекерле", "Дәнекерлеу"),
        ("дәнекерлеуді", "Дәнекерлеу"),
        ("сварки", "Сварка труб"),
        ("труб свар", "Сварка труб"),
        ("1c", "1С"),  # the letter is Latin
        ("знание 1С бух", "1С Бухгалтерия"),
        ("exc", "Excel"),
    ],
)
def test_a_skill_is_found_by_its_beginning_and_in_another_ending(typed: str, first: str) -> None:
    """SkillNames.begun_by, §57."""
    assert found(typed)[0] == first


def test_what_begins_so_goes_ahead_then_what_is_written_oftener() -> None:
    assert found("1С") == ["1С", "1С Бухгалтерия"]
    assert found("труб")[:2] == ["Труба", "Сварка труб"]
    assert found("1С", frozenset({"1c"})) == ["1С", "1С Бухгалтерия"]
    assert found("1С", frozenset({"1С"})) == ["1С Бухгалтерия"]
    assert found("") == found("  ") == found("-") == found("жоқ мұндай") == []


def test_each_is_told_with_its_name_in_the_other_language() -> None:
    assert NAMES.begun_by("дәнекер", 1) == (SkillName("Дәнекерлеу", "сварка"),)
    assert SkillName("сварка", "дәнекерлеу") in NAMES.begun_by("свар", 3)
    assert NAMES.begun_by("сварка тру", 1) == (SkillName("Сварка труб"),)


def test_words_that_are_no_skill_by_themselves_are_not_offered() -> None:
    assert "сиыр" not in found("сиыр") and "сиыр сауу" in found("сиыр")
