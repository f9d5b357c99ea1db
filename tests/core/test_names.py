import csv
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.names import clean_name, fold, fold_variants, mend_lookalikes, name_fault

with (Path(__file__).parent / "data" / "lookalike_words.tsv").open(encoding="utf-8") as _file:
    PUBLISHED = [
        (row["as_published"], row["cyrillic"]) for row in csv.DictReader(_file, delimiter="\t")
    ]

CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"


@pytest.mark.parametrize(
    "spellings",
    [
        "Нұрғалиева|НУРГАЛИЕВА|Nurgaliyeva|Nurgalieva|Nurğalieva|Hурғалиeва|нургалиэва",
        "Әйгерім|АЙГЕРИМ|Aigerim|Aygerim|Äigerim|Áıgerim|Əйгеpiм",
        "Қасым-Жомарт|Касым Жомарт|Kassym-Zhomart|Qasym-Jomart|Kasym  Jomart",
        "Әбдірахман|Абдирахман|Abdirakhman|Abdirahman|Ábdirahman",
        "Шыңғыс|Шынгыс|Shyngys|Şyñğys|Shynggys",
        "Хамит|Khamit|Hamit|Xamit",
        "Гауһар|Гаухар|Гауhар|Gaukhar|Gauhar",
        "Сәуле|Сауле|Saule|Säule|Saýle|Sawle",
        "Ержан|Yerzhan|Erzhan|Yerjan",
        "Үміт|Умит|Umit|Ümit",
        "Өтеген|Отеген|Otegen|Ötegen",
        "Соловьёв|Соловьев|Solovyov|Solovyev|Solov'yov|Solov’ev",
        "Фёдор|Федор|Fyodor|Fedor",
        "Щербаков|Shcherbakov|Scherbakov",
        "Цой|Tsoy|Tsoi",
        "Наталья|Наталия|Natalya|Nataliya|Natalia",
        "Юлия|Yuliya|Iuliia|Yulia",
        "Мария|Mariya|Maria|Mariia",
        "Дмитрий|Dmitriy|Dmitry|Dmitri",
        "Мусаева|Мұсаева|Mussayeva|Musaeva",
        "Иса|Исса|Issa|İsa|Iсa",
    ],
)
def test_spellings_of_one_name_fold_the_same(spellings: str) -> None:
    first, *others = spellings.split("|")
    assert {fold(other) for other in others} == {fold(first)}


def test_different_names_stay_different() -> None:
    names = "Асан Есен Ісен Қасым Хасен Жанар Шынар Айгүл Айнұр Марат Мурат Серик Сарик Ли Ким Цой"
    folded = [fold(name) for name in names.split()]
    assert len(set(folded)) == len(folded)


@pytest.mark.parametrize(("published", "cyrillic"), PUBLISHED)
def test_published_lookalikes_fold_and_mend(published: str, cyrillic: str) -> None:
    assert fold(published) == fold(cyrillic)
    assert mend_lookalikes(published) == cyrillic


def test_punctuation_and_spaces_separate_words_once() -> None:
    assert fold(" Ахмет-ұлы,  Ерлан (кіші) ") == "ахмет ули ерлан киши"
    assert fold("Д'Артаньян") == fold("Дартаньян")
    assert fold("") == fold(" - ") == ""


def test_invisible_marks_do_not_hide_a_name() -> None:
    assert fold("Се\u200bрік\u00ad") == fold("Серік")
    assert fold(unicodedata.normalize("NFD", "Әйгерім Ёлкина")) == fold("Әйгерім Ёлкина")


def test_digits_stay_as_they_are() -> None:
    assert fold("№ 1100-AB") == "но 1100 аб"


@pytest.mark.parametrize(
    ("typed", "variants"),
    [
        ("Серік", ("серик",)),
        ("Nurgaliyeva", ("нургалиева",)),
        ("COPA", ("копа", "сора")),
        ("Cepik", ("кепик", "серик")),
        ("Alexandr Kim", ("алехандр ким", "александр ким")),
    ],
)
def test_query_that_may_mean_two_names_has_both(typed: str, variants: tuple[str, ...]) -> None:
    assert fold_variants(typed) == variants


@given(st.text(alphabet=CYRILLIC + CYRILLIC.upper() + " -'"), st.integers(0, 40))
def test_fold_of_a_beginning_begins_the_fold(name: str, length: int) -> None:
    assert fold(name).startswith(fold(name[:length]))


@given(st.text())
def test_fold_and_clean_name_are_settled(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert clean_name(clean_name(text)) == clean_name(text)
    assert 1 <= len(fold_variants(text)) <= 2


@given(st.text(alphabet=CYRILLIC + "aceopxyikmtABCEHKMOPTXY", min_size=1))
def test_mended_word_is_found_as_the_word_was(word: str) -> None:
    if any(letter in CYRILLIC for letter in word):
        assert fold(mend_lookalikes(word)) == fold(word)


def test_clean_name_removes_only_needless_spaces() -> None:
    assert clean_name("  Қасым -  Жомарт\t’уlы ") == "Қасым - Жомарт ’уlы"
    assert clean_name("И\u0306") == "Й"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Нұрғалиева", None),
        ("Қасым-Жомарт", None),
        ("д’Артаньян", None),
        ("O'Neil", None),
        ("Müller", None),
        ("Smith-Иванова", None),
        ("王小明", None),
        ("", None),
        ("a" * 60, None),
        ("a" * 61, "too_long"),
        ("Иванов\x07", "control_characters"),
        ("Иванов\u202e", "invisible_marks"),
        ("Ива\u200dнов", "invisible_marks"),
        ("Иванов 2", "digits"),
        ("Иванов😀", "emoji"),
        ("👩\u200d🎓", "emoji"),
        ("Hурғалиева", "mixed_scripts"),
        ("Ивaнов", "mixed_scripts"),
        ("Ωлег", "mixed_scripts"),
    ],
)
def test_name_fault(name: str, fault: str | None) -> None:
    assert name_fault(name) == fault


def test_mending_leaves_what_it_does_not_know() -> None:
    assert mend_lookalikes("COPA") == "COPA"
    assert mend_lookalikes("Гауhар CBAHA-Ceрік") == "Гауһар CBAHA-Серік"
    assert mend_lookalikes("Иваноff") == "Иваноff"
