"""The classifiers: whole and well-spelt data, and a search that finds what clerks type."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from app.core import classifiers
from app.core.classifiers import (
    Entry,
    UnknownCode,
    choices,
    entry,
    is_rural,
    is_whole_region,
    lies_in,
    place,
    place_path,
    region_of,
    search_occupations,
    search_places,
)
from app.core.names import fold
from app.core.vocabulary import DocumentKind, Language, ProfileCategory, Sex

FOLDER = Path(__file__).parents[2] / "resources" / "classifiers"
FILES = ("choices", "countries", "industries", "kato", "nationalities", "occupations")
FORM_LISTS = (
    "sex",
    "yes_no",
    "marital_status",
    "education_level",
    "target_group",
    "identity_document_kind",
    "document_issuer",
    "no_iin_reason",
    "unemployment_cause",
    "status_category",
    "registration_purpose",
    "work_schedule",
    "institution_kind",
    "language",
    "language_level",
    "driving_licence",
    "criminal_record",
    "demand_for_specialty",
    "job_search_skills",
    "computer_skills",
    "motivation_level",
    "professional_level",
    "hazard",
    "street_kind",
    "address_kind",
    "representative_relation",
    "state_register",
    "register_answer",
    "document_kind",
    "profile_category",
)
LISTS = (*FORM_LISTS, "countries", "nationalities", "industries", "occupations")
LOOKALIKES = re.compile("[ABCEHIKMOPTXYaceiopxyƏəƟɵÖöÜü]")
OLD_FONT = re.compile("[ЌќЎўЇїЈј]")
LATIN = re.compile("[A-Za-z]")
CYRILLIC = re.compile("[\u0400-\u052f]")
LEVELS = ("oblast", "district", "sub_district", "settlement")
KAZAKH_LETTERS = re.compile("[әғқңөұүһі]", re.IGNORECASE)


def rows(file: str) -> list[dict[str, str]]:
    with (FOLDER / f"{file}.csv").open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def cells(*columns: str) -> Iterator[tuple[str, str]]:
    for file in FILES:
        for row in rows(file):
            for column in columns:
                if column in row:
                    yield f"{file} {row['code']}", row[column]


def paths(text: str, language: Language = Language.KAZAKH) -> list[tuple[str, ...]]:
    return [place_path(found.code, language) for found in search_places(text, language)]


def groups(text: str, language: Language = Language.RUSSIAN) -> list[str]:
    return [found.code for found in search_occupations(text, language)]


@pytest.mark.parametrize("list_name", LISTS)
def test_codes_of_a_list_are_unique(list_name: str) -> None:
    codes = Counter(row.code for row in choices(list_name))
    assert codes
    assert max(codes.values()) == 1


@pytest.mark.parametrize("list_name", LISTS)
def test_titles_of_a_list_differ(list_name: str) -> None:
    groups_of_own = [
        row for row in choices(list_name) if list_name != "occupations" or "-" in row.code
    ]
    for language in (Language.KAZAKH, Language.RUSSIAN):
        titles = Counter(row.title(language) for row in groups_of_own)
        assert titles.most_common(1)[0][1] == 1


def test_choices_has_no_list_beyond_those_known() -> None:
    assert {row["list"] for row in rows("choices")} == set(FORM_LISTS)


def test_no_title_is_empty() -> None:
    assert [name for name, cell in cells("kk", "ru") if not cell.strip()] == []


def test_cells_have_no_stray_blanks() -> None:
    assert [cell for _, cell in cells("kk", "ru", "en") if cell != " ".join(cell.split())] == []


def test_kazakh_and_russian_have_no_latin_lookalikes() -> None:
    assert [cell for _, cell in cells("kk", "ru") if LOOKALIKES.search(cell)] == []


def test_search_words_mix_no_alphabets() -> None:
    words = {word for _, cell in cells("also") for word in re.findall(r"\w+", cell)}
    assert [word for word in words if LATIN.search(word) and CYRILLIC.search(word)] == []


def test_kazakh_has_no_letters_of_the_old_font() -> None:
    assert [cell for _, cell in cells("kk", "ru") if OLD_FONT.search(cell)] == []


def test_english_has_no_cyrillic() -> None:
    assert [cell for _, cell in cells("en") if CYRILLIC.search(cell)] == []


@pytest.mark.parametrize("file", ["choices", "countries", "industries", "occupations"])
def test_russian_has_no_kazakh_letters(file: str) -> None:
    assert [row["ru"] for row in rows(file) if KAZAKH_LETTERS.search(row["ru"])] == []


def test_codes_of_the_form_are_snake_case() -> None:
    assert all(re.fullmatch(r"[a-z][a-z0-9_]{0,39}", row["code"]) for row in rows("choices"))


def test_sexes_are_those_of_the_vocabulary() -> None:
    assert [row.code for row in choices("sex")] == list(Sex)


@pytest.mark.parametrize(
    ("list_name", "words"), [("document_kind", DocumentKind), ("profile_category", ProfileCategory)]
)
def test_lists_of_the_program_are_those_of_the_vocabulary(
    list_name: str, words: type[StrEnum]
) -> None:
    assert [row.code for row in choices(list_name)] == list(words)


def test_every_target_group_cites_the_law_or_the_agreement() -> None:
    cited = {row["code"]: row["source"] for row in rows("choices") if row["list"] == "target_group"}
    assert cited.pop("none") == ""
    article = r"(L\d+(\.\d+){1,2}|CIS 4)"
    assert all(re.fullmatch(rf"{article}(; {article})*", source) for source in cited.values())


def test_priority_groups_for_social_jobs_are_all_there() -> None:
    sources = " ".join(row["source"] for row in rows("choices") if row["list"] == "target_group")
    assert {f"L20.2.{item}" for item in range(1, 10)} <= set(re.findall(r"[^; ]+", sources))


def test_countries_are_all_of_iso_and_the_stateless() -> None:
    codes = [row.code for row in choices("countries")]
    assert codes[0] == "KZ"
    assert codes[-1] == "XX"
    assert len(codes) == 249 + 1


def test_industries_are_the_sections() -> None:
    assert "".join(row.code for row in choices("industries")) == "ABCDEFGHIJKLMNOPQRSTU"


def test_occupations_have_all_their_upper_levels() -> None:
    codes = {row.code for row in choices("occupations")}
    unit_groups = [code for code in codes if "-" in code]
    assert len(unit_groups) == 436
    assert all(re.fullmatch(r"\d{4}-0", code) for code in unit_groups)
    assert {code[:length] for code in unit_groups for length in (1, 2, 3)} == codes - {*unit_groups}


def test_every_place_has_its_parent_above_it() -> None:
    for row in rows("kato"):
        here = place(row["code"])
        if here.level == "oblast":
            assert here.parent == ""
        else:
            assert LEVELS.index(place(here.parent).level) < LEVELS.index(here.level)
            assert here.code.startswith(here.parent.rstrip("0"))


def test_there_are_seventeen_oblasts_and_three_cities() -> None:
    tops = [row["ru"] for row in rows("kato") if row["level"] == "oblast"]
    assert len(tops) == 20
    assert {top for top in tops if top.startswith("г.")} == {"г.Астана", "г.Алматы", "г.Шымкент"}


def test_an_unknown_code_is_named() -> None:
    with pytest.raises(UnknownCode, match="marital_status: engaged"):
        entry("marital_status", "engaged")
    with pytest.raises(UnknownCode, match="no_such_list"):
        choices("no_such_list")
    with pytest.raises(UnknownCode, match="places: 000000000"):
        place("000000000")


def test_title_is_of_the_language_and_russian_where_english_lacks() -> None:
    assert entry("countries", "KZ").title(Language.KAZAKH) == "Қазақстан"
    assert entry("countries", "KZ").title(Language.ENGLISH) == "Kazakhstan"
    assert Entry("x", "қаз", "рус", "").title(Language.ENGLISH) == "рус"
    assert place("750000000").title(Language.ENGLISH) == "г.Алматы"


def test_path_goes_from_the_oblast_down() -> None:
    assert place_path("103233127", Language.KAZAKH) == (
        "Абай облысы",
        "Абай ауданы",
        "Кеңгірбай би а.о.",
        "Жидебай а.",
    )


def test_city_district_lies_directly_in_its_city() -> None:
    assert place_path("751710000", Language.RUSSIAN) == ("г.Алматы", "Медеуский район")
    assert region_of("751710000") == "750000000"


@pytest.mark.parametrize(
    ("region", "inside"),
    [
        ("103233127", True),
        ("103233000", True),
        ("103200000", True),
        ("100000000", True),
        ("103230000", False),
        ("750000000", False),
    ],
)
def test_a_place_lies_in_itself_and_in_all_above_it(region: str, inside: bool) -> None:
    assert lies_in("103233127", region) is inside


def test_a_region_lies_in_none_of_its_places() -> None:
    assert not lies_in("103200000", "103233127")
    with pytest.raises(UnknownCode):
        lies_in("1", "103200000")


def test_region_is_the_oblast() -> None:
    assert region_of("103233127") == "100000000"
    assert region_of("100000000") == "100000000"


def test_villages_are_rural_and_towns_are_not() -> None:
    assert is_rural("103233127")
    assert is_rural("103233000")
    assert not is_rural("101010000")
    assert not is_rural("751710000")


def test_village_under_a_towns_akim_is_rural() -> None:
    assert place("634820000").title(Language.KAZAKH) == "Алтай қ.ә."
    assert not is_rural("634820000")
    assert is_rural("634820200")


def test_every_settlement_is_marked_urban_or_rural() -> None:
    kinds = Counter(row["area"] for row in rows("kato") if row["level"] == "settlement")
    assert set(kinds) == {"1", "2"}


def test_named_villages_are_marked_rural() -> None:
    villages = [row for row in rows("kato") if row["kk"].endswith((" а.", " а.о."))]
    assert len(villages) > 11_000
    assert {row["area"] for row in villages} == {"2"}


def test_places_are_searched_by_the_skeleton_of_their_names() -> None:
    for found in classifiers._place_index():
        assert found.own == f" {fold(found.place.kk)}  {fold(found.place.ru)}  "


@pytest.mark.parametrize(
    "text", ["Алматы", "алматы", "Almaty", "город Алматы", "Алматы қаласы", "г.Алматы"]
)
def test_city_is_found_first_however_it_is_typed(text: str) -> None:
    assert paths(text)[0] == ("Алматы қ.",)


def test_word_for_the_kind_of_place_decides_between_namesakes() -> None:
    assert paths("Алматы облысы")[0] == ("Алматы облысы",)
    assert paths("қарасу ауданы")[0] == ("Қостанай облысы", "Қарасу ауданы")
    assert paths("село Карасу")[0][-1] == "Қарасу а."


def test_second_word_narrows_by_the_path() -> None:
    found = paths("қарасу алматы")
    assert {path[0] for path in found} == {"Алматы облысы"}
    assert found[0][-1] == "Қарасу а.о."
    assert paths("медеу алматы")[0] == ("Алматы қ.", "Медеу ауданы")


def test_either_language_finds_the_place() -> None:
    assert paths("Өскемен")[0] == paths("Усть-Каменогорск")[0]
    assert paths("Орал")[0] == paths("уральск")[0]
    assert paths("Орал")[0][-1] == "Орал қ."


def test_russian_letters_find_kazakh_names() -> None:
    assert paths("кенгирбай би")[0][-1] == "Кеңгірбай би а.о."


def test_inside_of_a_name_is_found_after_beginnings() -> None:
    found = search_places("тау", Language.KAZAKH, limit=2000)
    begins = [
        any(word.startswith("тау") for word in fold(f"{here.kk} {here.ru}").split())
        for here in found
    ]
    assert begins == sorted(begins, reverse=True)
    assert not begins[-1]


def test_whole_names_come_before_longer_ones() -> None:
    names = [found.title(Language.KAZAKH) for found in search_places("тау", Language.KAZAKH)]
    assert names[:2] == ["Тау а.о.", "Тау а."]
    assert "Таукент а.о." in names[2:]


def test_no_more_places_are_given_than_asked_for() -> None:
    assert len(search_places("а", Language.KAZAKH, 5)) == 5
    assert search_places("", Language.KAZAKH) == []
    assert search_places("ъ", Language.KAZAKH) == []
    assert search_places("жоқ мұндай жер", Language.KAZAKH) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("сварщик", "7212-0"),
        ("дәнекерлеуші", "7212-0"),
        ("welder", "7212-0"),
        ("повар", "5120-0"),
        ("бухгалтер", "2411-0"),
        ("есепші", "2411-0"),
        ("сантехник", "7126-0"),
        ("7212", "7212-0"),
        ("7212-0", "7212-0"),
        ("водитель автобуса", "8331-0"),
        ("аула сыпырушы", "9613-0"),
        ("маляр-штукатур", "7123-0"),
        ("сауыншы", "6121-0"),
        ("svarshik", "7212-0"),
    ],
)
def test_occupation_is_found_first_by_what_clerks_type(text: str, code: str) -> None:
    assert groups(text)[0] == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("медсестра", "3221-0"),
        ("мұғалім", "2330-0"),
        ("жүргізуші", "8322-0"),
        ("күзетші", "5414-0"),
        ("еден жуушы", "9112-0"),
        ("продавец", "5223-0"),
        ("программист", "2512-0"),
        ("тракторшы", "8341-0"),
    ],
)
def test_occupation_is_among_the_found(text: str, code: str) -> None:
    assert code in groups(text, Language.KAZAKH)


def test_occupation_titles_that_begin_with_the_text_come_first() -> None:
    assert groups("сатушы", Language.RUSSIAN)
    first = search_occupations("повар", Language.RUSSIAN)[0]
    assert first.ru.startswith("Повар")


def test_only_unit_groups_are_offered() -> None:
    assert all("-" in code for code in groups("мастер") + groups("2"))


def test_no_occupation_without_a_text() -> None:
    assert groups("") == []
    assert groups("   ") == []
    assert groups("қуқуқуқу") == []


@pytest.mark.parametrize(
    ("code", "whole"),
    [("750000000", False), ("751310000", False), ("100000000", True), ("103200000", True)],
    ids=["Almaty", "Auezov district", "Abai oblast", "Abai district"],
)
def test_nobody_lives_in_a_whole_region(code, whole):
    assert is_whole_region(code) is whole
