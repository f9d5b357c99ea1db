"""Résumé, referral, employer's reply and list of candidates: what each says in both languages."""

import pytest

from app.core.vocabulary import Form, Language, OfferAnswer, ReferralEnd
from app.reports.engine import render
from app.reports.wording import load

PERSON = "Әбдіғаниева Гүлнұр Ұлықбекқызы"
SENT = {
    "person": PERSON,
    "employer": {"kk": "«Сыр маржаны» ЖШС", "ru": "ТОО «Сыр маржаны»"},
    "vacancy": "V2026-000012",
    "occupation": {"kk": "Есепші", "ru": "Бухгалтер"},
    "address": {"kk": "Абай даңғылы, 5", "ru": "проспект Абая, 5"},
    "contact": "Сейтқали Бауыржан, +7 701 123 45 67",
    "interview_on": "2026-11-30",
    "interview_place": "10:00, 3-кабинет",
    "sent_on": "2026-11-26",
    "go_until": "2026-12-04T18:30:00+05:00",
    "reply_until": "2026-12-03T18:30:00+05:00",
    "issued_on": "2026-11-27",
    "clerk": {"kk": "Оспанова Айгерім", "ru": "Оспанова Айгерим"},
}
SAID = {
    (Form.REFERRAL, Language.KAZAKH): (
        "ЖҰМЫСҚА ОРНАЛАСУҒА ЖОЛДАМА Әбдіғаниева Гүлнұр Ұлықбекқызы",
        "Әңгімелесу күні және орны: 2026 жылғы «30» қараша, 10:00, 3-кабинет",
        "соңғы мерзімі: 2026 жылғы «04» желтоқсан, 18:30 (Қағидалардың 61-тармағы)",
        "мерзімге дейін береді: 2026 жылғы «03» желтоқсан, 18:30 (Қағидалардың 62-тармағы)",
    ),
    (Form.REFERRAL, Language.RUSSIAN): (
        "НАПРАВЛЕНИЕ ДЛЯ ТРУДОУСТРОЙСТВА Әбдіғаниева Гүлнұр Ұлықбекқызы",
        "ТОО «Сыр маржаны» (наименование работодателя) Профессия (должность): Бухгалтер",
        "обращения к работодателю: «04» декабря 2026 года, 18:30 (пункт 61 Правил)",
    ),
    (Form.EMPLOYER_REPLY, Language.KAZAKH): (
        "жолданған кандидат туралы хабарлайды",
        "1) Жұмысқа қабылданды, күні: 20___",
        "бас тарту болып саналады (Қағидалардың 62-тармағы)",
    ),
    (Form.EMPLOYER_REPLY, Language.RUSSIAN): (
        "Резюме направлено: «26» ноября 2026 года.",
        "2) В приеме на работу отказано. Причина:",
        "не позднее: «03» декабря 2026 года, 18:30. Отсутствие сообщения в этот срок считается "
        "отказом в трудоустройстве (пункт 62 Правил).",
    ),
}
FORMS = (Form.REFERRAL, Form.EMPLOYER_REPLY)
RESUME = {
    "person": PERSON,
    "made_on": "2026-11-27",
    "values": {
        "kk": {"wanted_occupation": "Есепші", "special_skills": ["1С", "салық есебі"]},
        "ru": {"wanted_occupation": "Бухгалтер", "special_skills": ["1С", "налоговый учет"]},
    },
    "jobs": {
        language: [{"occupation": title, "organisation": f"«Арай-{n}»"} for n in range(40)]
        for language, title in (("kk", "Есепші"), ("ru", "Бухгалтер"))
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_each_says_to_whom_by_when_and_by_which_paragraph(make_issued, form, language, read_back):
    text = read_back(render(make_issued(form, language, **SENT)))
    assert [words for words in SAID[form, language] if words not in text] == []
    assert f"{PERSON} " in text and "None" not in text


@pytest.mark.parametrize("form", FORMS)
def test_what_is_not_known_yet_is_not_said(make_issued, form, language, read_back):
    optional = ("interview_on", "sent_on", "go_until", "reply_until")
    nothing = dict.fromkeys(optional) | {"vacancy": "", "contact": "", "interview_place": ""}
    sheet = make_issued(form, language, **(SENT | nothing))
    text = read_back(render(sheet))
    assert PERSON in text and "None" not in text
    assert not any(word in text for word in ("61-тармағы", "пункт 61", "V2026", "18:30"))


def test_a_resume_tells_what_is_known_on_as_many_pages_as_it_takes(
    make_issued, language, read_back
):
    text = read_back(render(make_issued(Form.RESUME, language, **RESUME)))
    told = RESUME["values"][language]
    assert f"{told['wanted_occupation']}" in text and "; ".join(told["special_skills"]) in text
    assert all(f"«Арай-{n}»" in text for n in range(40))
    contacts = load(Form.RESUME, "259-2021", language).own["part"][0]["title"]
    assert contacts not in text and "None" not in text


def test_the_list_says_how_each_candidate_stands(make_issued, language, read_back):
    rows = [
        [f"Сейтқали {code.value}", "2026-000001", "", [code.value, "2026-11-25"], None]
        for code in OfferAnswer
    ]
    rows += [
        [f"Ахметов {code.value}", "2026-000002", "", ["accepted", "2026-11-25"], [code.value, None]]
        for code in ReferralEnd
    ]
    said = {
        "employer": SENT["employer"],
        "occupation": SENT["occupation"],
        "vacancy": "V2026-000012",
        "places": 3,
        "places_left": 2,
        "read_at": "2026-11-27T10:00:00+05:00",
        "actor": SENT["clerk"],
        "rows": rows,
    }
    text = read_back(render(make_issued(Form.CANDIDATE_LIST, language, **said)))
    words = load(Form.CANDIDATE_LIST, "259-2021", language).own
    assert all(row[0] in text for row in rows)
    assert words["stands"]["accepted"].format(day="25.11.2026") in text
    empty = read_back(render(make_issued(Form.CANDIDATE_LIST, language, **(said | {"rows": []}))))
    assert words["table"]["none"] in empty


def test_a_kept_choice_says_how_it_was_made_and_each_ones_points(make_issued, language, read_back):
    words = load(Form.SELECTION, "259-2021", language).own
    criteria = list(words["criteria"])
    said = {
        "kind": "people",
        "about": {"kk": "№ V2026-000012, аспаз", "ru": "№ V2026-000012, повар"},
        "kept_at": "2026-11-27T10:00:00+05:00",
        "actor": SENT["clerk"],
        "weights_since": "2021-04-10",
        "asked": {key: [["skills", "1С, Excel"]] for key in ("kk", "ru")},
        "changed": ["skills"],
        "priority": True,
        "considered": 120,
        "left_out": [[code, 7] for code in words["left_out"]] + [["by_licences", 2]],
        "most": dict.fromkeys(criteria, 100),
        "musts": ["by_licences"],
        "rows": [
            {
                "cells": {
                    key: [f"Сейтқали {n}", "2026-000001", "01.07.2026"] for key in ("kk", "ru")
                },
                "points": [n] * len(criteria),
            }
            for n in range(60)
        ],
    }
    text = read_back(render(make_issued(Form.SELECTION, language, **said)))
    assert all(f"Сейтқали {n}" in text and f"{n * len(criteria)}" in text for n in range(60))
    assert all(f"{reason}: 7" in text for reason in words["left_out"].values())
    assert f"{words['criteria']['by_licences']} ({words['must']}): 2" in text
    shown = {"kind": "vacancies", "rows": [], "most": {}, "asked": {"kk": [], "ru": []}}
    empty = read_back(render(make_issued(Form.SELECTION, language, **(said | shown))))
    assert words["vacancies"]["none"] in empty
