"""Appendix 3 of the Rules (§12): the notice's words, against a copy of the Order's own text."""

from datetime import date

import pypdfium2
import pytest

from app.core.vocabulary import Language
from app.reports.engine import render
from app.reports.forms.f03_registered import RegisteredPayload

# Order 259 of 19.06.2018 as of 30.03.2021, Appendix 3; braces where it has underscores, the
# date's "___" as the notice writes them, the title in capitals.
ORDER = {
    Language.KAZAKH: """
        Жұмыс іздеп жүрген адамдарды, жұмыссыздарды тіркеу және халықты жұмыспен қамту
        орталықтары көрсететін еңбек делдалдығын жүзеге асыру қағидаларына 3-қосымша
        Нысан
        ЖҰМЫС ІЗДЕП ЖҮРГЕН АДАМ РЕТІНДЕ ТІРКЕУ ТУРАЛЫ ХАБАРЛАМА
        Әбдіғаниева Гүлнұр Ұлықбекқызы
        Тегі, аты, әкесінің аты (бар болса)
        "Халықты жұмыспен қамту туралы" Қазақстан Республикасы Заңының 13-тармағына
        сәйкес 2026 жылғы «21» қарашадан бастап жұмыс іздеп жүрген адам
        ретінде «Алматы қаласының халықты жұмыспен қамту орталығы» КММ тіркелді.
        (халықты жұмыспен қамту орталығының атауы)
        Берілген күні: 2026 жылғы «23» қараша.
        Орталық директоры Серікбаев Нұрлан Қайратұлы
        Тегі, аты, әкесінің аты (бар болса)
        № 2026-000123
        № 259 бұйрық, 30.03.2021 ред.
        «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
    """,
    Language.RUSSIAN: """
        Приложение 3 к Правилам регистрации лиц, ищущих работу, безработных и осуществления
        трудового посредничества, оказываемого центрами занятости населения
        Форма
        УВЕДОМЛЕНИЕ О РЕГИСТРАЦИИ В КАЧЕСТВЕ ЛИЦА, ИЩУЩЕГО РАБОТУ
        Әбдіғаниева Гүлнұр Ұлықбекқызы
        Фамилия, имя, отчество (при его наличии)
        в соответствии со статьей 13 Закона Республики Казахстан «О занятости населения»
        зарегистрирован (а) в качестве лица, ищущего работу
        КГУ «Центр занятости населения города Алматы»
        (наименование центра занятости населения)
        с «21» ноября 2026 года
        Дата выдачи: «23» ноября 2026 года.
        Директор центра Серикбаев Нурлан Кайратович
        Фамилия, имя, отчество (при его наличии)
        № 2026-000123
        Приказ № 259, ред. 30.03.2021
        КГУ «Центр занятости населения города Алматы»
    """,
}


def test_the_notice_says_word_for_word_what_the_order_says(make_notice, language, read_back):
    text = read_back(render(make_notice(language)))
    assert text == " ".join(ORDER[language].split())


@pytest.mark.parametrize(("kk", "ru"), [("13-тармағына", "статьей 13")])
def test_each_language_cites_the_law_as_it_was_published(make_notice, read_back, kk, ru):
    assert kk in read_back(render(make_notice(Language.KAZAKH)))
    assert ru in read_back(render(make_notice(Language.RUSSIAN)))


LONG_NAME = ("Әбдіғаниева-Құсайынова Гүлнұр Ұлықбекқызы " * 5)[:200]
LONG_CENTRE = ("«Щербақты ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі» " * 5)[
    :300
]


@pytest.mark.parametrize(
    ("person", "centre"),
    [
        (LONG_NAME, LONG_CENTRE),
        ("Щ" * 200, "Щ" * 300),  # the widest letter, no place to break
    ],
    ids=["words", "one unbroken word"],
)
def test_long_names_wrap_and_the_notice_stays_on_its_page(
    make_notice, language, person, centre, read_back
):
    names = {"kk": centre, "ru": centre}
    pdf = render(make_notice(language, person=person, centre=names, director=names))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        for left, bottom, right, top in _letters(document[0]):
            assert left >= 56.6  # 20 mm
            assert right <= 595.3 - 28.3  # 10 mm
            assert bottom >= 28.3
            assert top <= 841.9 - 28.3
    squeezed = read_back(pdf).replace(" ", "")
    assert person.replace(" ", "") in squeezed
    assert squeezed.count(centre.replace(" ", "")) == 3


def test_no_line_of_a_long_notice_stands_over_another(make_notice, language):
    names = {"kk": LONG_CENTRE, "ru": LONG_CENTRE}
    pdf = render(make_notice(language, person=LONG_NAME, centre=names, director=names))
    with pypdfium2.PdfDocument(pdf) as document:
        boxes = [box for box in _letters(document[0]) if box[2] - box[0] > 1]
    for one in boxes:
        for other in boxes:
            apart = (
                one is other
                or one[2] <= other[0] + 1
                or other[2] <= one[0] + 1
                or one[3] <= other[1] + 1
                or other[3] <= one[1] + 1
            )
            assert apart


def _letters(page):
    text = page.get_textpage()
    for index in range(text.count_chars()):
        if text.get_text_range(index, 1).strip():
            yield text.get_charbox(index)


def test_markup_in_a_name_is_printed_as_typed(make_notice, language, read_back):
    name = "Ким <b>&\"Ли' {person} \\(1) &amp; %s"
    assert f" {name} " in read_back(render(make_notice(language, person=name)))


def test_what_was_stored_is_what_was_issued():
    names = {"kk": "А", "ru": "Б"}
    payload = RegisteredPayload("Ә", date(2026, 11, 21), names, date(2026, 11, 23), names)
    assert RegisteredPayload.from_json(payload.to_json()) == payload
