"""§57: which occupations a specialty that was learnt stands for."""

import csv

import pytest

from app.core.classifiers import entry
from app.rules import studied as table
from app.rules.studied import studied


@pytest.mark.parametrize(
    ("specialty", "codes"),
    [
        ("Бухгалтерлік есеп және аудит", ("2411-0", "3313-0")),
        ("Учет и аудит", ("2411-0", "3313-0")),
        ("бухгалтерского учета и аудита", ("2411-0", "3313-0")),
        ("Дәнекерлеу ісі", ("7212-0",)),
        ("Сварочное дело", ("7212-0",)),
        ("Сварщик", ("7212-0",)),
        ("Дәнекерлеуші", ("7212-0",)),
        ("Аспаз", ("5120-0",)),
        ("Медицинская сестра", ("2221-0", "3221-0")),
        ("Экономика және бизнес", ("2631-0",)),
        ("Мамандық: экономика", ("2631-0",)),
        ("Химическая технология", ("2145-0", "3116-0")),
        ("Химия", ("2113-0", "2330-0")),
        ("техник", ()),
        ("инженер", ()),
        ("Мамандық", ()),
        ("", ()),
    ],
)
def test_a_specialty_names_occupations_in_either_language(
    specialty: str, codes: tuple[str, ...]
) -> None:
    assert studied([specialty]) == codes


def test_several_specialties_name_each_occupation_once() -> None:
    assert studied(["Сварщик", "Учет и аудит", "Сварочное дело"]) == ("2411-0", "3313-0", "7212-0")


def test_the_table_names_occupations_of_the_classifier_and_finds_each_of_its_specialties() -> None:
    with table._FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        codes = set(row["occupations"].split())
        assert codes and all(entry("occupations", code) for code in codes)
        assert codes <= set(studied([row["kk"]])), row["kk"]
        assert codes <= set(studied([row["ru"]])), row["ru"]
