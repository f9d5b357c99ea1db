"""The receipt for a notice or another paper handed over."""

from datetime import date

import pytest

from app.core.vocabulary import Form, Language
from app.reports.engine import render
from app.reports.forms.receipt import ReceiptPayload

WORDS = {
    Language.KAZAKH: """
        ҚОЛХАТ
        Мен, Әбдіғаниева Гүлнұр Ұлықбекқызы Тегі, аты, әкесінің аты (бар болса)
        жеке басымды куәландыратын құжатты көрсетіп, № 2026-000123 хабарламаны
        («Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама») алдым.
        Көрсетілген құжат: Жеке куәлік, № 042345678 (құжаттың түрі және нөмірі)
        Хабарламаны берген: «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
        (халықты жұмыспен қамту орталығының атауы)
        Берілген күні: 2026 жылғы «24» қараша.
        Хабарламаны алған адам (қолы)
        Орталықтың қызметкері Оспанова Айгерім Тегі, аты, әкесінің аты (бар болса)
        № 2026-000123 № 259 бұйрық, 30.03.2021 ред.
        «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
    """,
    Language.RUSSIAN: """
        РАСПИСКА
        Я, Әбдіғаниева Гүлнұр Ұлықбекқызы Фамилия, имя, отчество (при его наличии)
        предъявив документ, удостоверяющий личность, получил(а) уведомление № 2026-000123
        («Уведомление о регистрации в качестве лица, ищущего работу»).
        Предъявлен документ: Удостоверение личности, № 042345678 (вид и номер документа)
        Кем выдано: КГУ «Центр занятости населения города Алматы»
        (наименование центра занятости населения)
        Дата выдачи: «24» ноября 2026 года.
        Получатель уведомления (подпись)
        Работник центра Оспанова Айгерим Фамилия, имя, отчество (при его наличии)
        № 2026-000123 Приказ № 259, ред. 30.03.2021
        КГУ «Центр занятости населения города Алматы»
    """,
}


def test_the_receipt_names_person_notice_document_day_and_clerk(make_receipt, language, read_back):
    assert read_back(render(make_receipt(language))) == " ".join(WORDS[language].split())


@pytest.mark.parametrize(
    ("form", "kk", "ru"),
    [
        (
            Form.REGISTERED_AS_UNEMPLOYED,
            "№ 2026-000123 хабарламаны («Жұмыссыз ретінде тіркеу туралы хабарлама») алдым. ",
            "получил(а) уведомление № 2026-000123 («Уведомление о регистрации в качестве "
            "безработного»). ",
        ),
        (
            Form.PLAN,
            "№ 2026-000123 құжатты («ЖҰМЫСҚА ОРНАЛАСТЫРУДЫҢ ЖЕКЕ ЖОСПАРЫ») алдым. ",
            "получил(а) документ № 2026-000123 («ИНДИВИДУАЛЬНЫЙ ПЛАН ТРУДОУСТРОЙСТВА»). ",
        ),
    ],
)
def test_the_receipt_names_a_notice_or_another_paper(
    make_receipt, language, read_back, form, kk, ru
):
    text = read_back(render(make_receipt(language, notice_form=form)))
    assert {Language.KAZAKH: kk, Language.RUSSIAN: ru}[language] in text
    other_word = {Language.KAZAKH: ("Құжатты алған", "Хабарламаны алған")}.get(
        language, ("Получатель документа", "Получатель уведомления")
    )
    assert other_word[form is Form.REGISTERED_AS_UNEMPLOYED] in text


def test_what_was_stored_is_what_was_handed_over():
    names = {"kk": "А", "ru": "Б"}
    payload = ReceiptPayload("Ә", "1", date(2026, 11, 24), names, "2", names, names)
    assert payload.notice_form is Form.REGISTERED_AS_JOB_SEEKER
    assert ReceiptPayload.from_json(payload.to_json()) == payload
