"""The act that puts a registration made in error right."""

import pypdfium2
import pytest

from app.core.vocabulary import Correction, Form, Language
from app.reports.engine import render

PAYLOAD = {
    "person": "Әбдіғаниева Гүлнұр Ұлықбекқызы",
    "notice_number": "3-2026-000123",
    "notice_form": "f03",
    "notice_on": "2026-11-21",
    "kind": "replace",
    "reason": {"kk": "Аты қате жазылған.", "ru": "Имя записано с ошибкой."},
    "new_notice_number": "3-2026-000124",
    "issued_on": "2026-11-23",
    "director": {"kk": "Серікбаев Нұрлан Қайратұлы", "ru": "Серикбаев Нурлан Кайратович"},
}
REPLACED = {
    Language.KAZAKH: """
        ТІРКЕУДІ ТҮЗЕТУ ТУРАЛЫ АКТ
        Әбдіғаниева Гүлнұр Ұлықбекқызы Тегі, аты, әкесінің аты (бар болса)
        № 3-2026-000123 хабарлама («Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама»,
        берілген күні: 2026 жылғы «21» қараша) қатемен берілген.
        Түзетудің себебі: Аты қате жазылған.
        № 3-2026-000123 хабарлама жарамсыз деп танылды, оның орнына № 3-2026-000124 хабарлама
        берілді.
        «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
        (халықты жұмыспен қамту орталығының атауы)
        Акт жасалған күн: 2026 жылғы «23» қараша.
        Орталық директоры Серікбаев Нұрлан Қайратұлы Тегі, аты, әкесінің аты (бар болса)
        Директордың қолы
        № 2026-000123 № 259 бұйрық, 30.03.2021 ред.
        «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
    """,
    Language.RUSSIAN: """
        АКТ ОБ ИСПРАВЛЕНИИ РЕГИСТРАЦИИ
        Әбдіғаниева Гүлнұр Ұлықбекқызы Фамилия, имя, отчество (при его наличии)
        Уведомление № 3-2026-000123 («Уведомление о регистрации в качестве лица, ищущего работу»,
        дата выдачи: «21» ноября 2026 года) выдано с ошибкой.
        Причина исправления: Имя записано с ошибкой.
        Уведомление № 3-2026-000123 признано недействительным, взамен выдано уведомление
        № 3-2026-000124.
        КГУ «Центр занятости населения города Алматы» (наименование центра занятости населения)
        Дата составления акта: «23» ноября 2026 года.
        Директор центра Серикбаев Нурлан Кайратович Фамилия, имя, отчество (при его наличии)
        Подпись директора
        № 2026-000123 Приказ № 259, ред. 30.03.2021 КГУ «Центр занятости населения города Алматы»
    """,
}
ANNULLED = {
    Language.KAZAKH: (
        "бойынша тіркеу қате жүргізілген.",
        "Тіркеудің күші жойылды, № 3-2026-000123 хабарлама жарамсыз деп танылды.",
    ),
    Language.RUSSIAN: (
        "Регистрация по уведомлению № 3-2026-000123",
        "Регистрация аннулирована, уведомление № 3-2026-000123 признано недействительным.",
    ),
}


@pytest.fixture
def act(make_issued, language):
    return lambda **changes: make_issued(Form.CORRECTION, language, **PAYLOAD | changes)


def test_the_act_names_the_notice_its_error_and_the_one_issued_instead(act, language, read_back):
    assert read_back(render(act())) == " ".join(REPLACED[language].split())


def test_an_annulled_registration_has_no_notice_in_its_place(act, language, read_back):
    text = read_back(render(act(kind=Correction.ANNUL, new_notice_number="")))
    assert [words for words in ANNULLED[language] if words not in text] == []
    assert "3-2026-000124" not in text


def test_a_long_reason_as_typed_keeps_to_the_page(act, read_back):
    reason = "<b>&\"' {person} %s\nөте ұзақ себеп " + "Щ" * 480
    pdf = render(act(reason={"kk": reason, "ru": reason}))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    assert "".join(reason.split()) in read_back(pdf).replace(" ", "")


CENTRE = {
    Language.KAZAKH: "Алматы қаласының халықты жұмыспен қамту орталығы",
    Language.RUSSIAN: "Центр занятости населения города Алматы",
}
BODY = {"kk": "Алматы қаласының Жұмыспен қамту басқармасы", "ru": "Управление занятости Алматы"}
TAKEN_BACK = {
    ("reconsider", Language.KAZAKH): (
        "бойынша шешім қате қабылданған.",
        "Шешімнің күші жойылды, № 3-2026-000123 хабарлама жарамсыз деп танылды, шешім жаңадан "
        "қабылданады.",
    ),
    ("reconsider", Language.RUSSIAN): (
        "Решение по уведомлению № 3-2026-000123",
        "Решение отменено, уведомление № 3-2026-000123 признано недействительным, решение "
        "принимается заново.",
    ),
    ("restore", Language.KAZAKH): ("жұмыссыз ретінде тіркеу қалпына келтірілді.",),
    ("restore", Language.RUSSIAN): ("регистрация в качестве безработного восстановлена.",),
}


@pytest.mark.parametrize("kind", ["reconsider", "restore"])
def test_a_decision_taken_back_says_what_becomes_of_it_and_by_whom(act, language, read_back, kind):
    by_body = {"local_body": BODY, "signer": {"kk": "Қасымов Ерлан", "ru": "Касымов Ерлан"}}
    text = read_back(render(act(kind=kind, new_notice_number="", **by_body)))
    assert [words for words in TAKEN_BACK[kind, language] if words not in text] == []
    assert text.count(BODY[language]) == 2  # above its signature, and at the foot
    assert CENTRE[language] not in text
    assert by_body["signer"][language] in text
    director = {Language.KAZAKH: "Орталық директоры", Language.RUSSIAN: "Директор центра"}
    assert director[language] not in text
    assert director[language] in read_back(render(act(kind=kind, new_notice_number="")))
