"""Our own papers on decisions: what each says in both languages, on one page, void and again."""

from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest

from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import ComplaintOutcome, DeregistrationGround, Form, Language, MeasureKind
from app.reports.engine import render
from app.reports.forms.refusal import causes
from app.reports.wording import load

PERSON = "Әбдіғаниева Гүлнұр Ұлықбекқызы"
BODY = {"kk": "Алматы қаласының Жұмыспен қамту басқармасы", "ru": "Управление занятости Алматы"}
NAMES = {"kk": "Серікбаев Нұрлан Қайратұлы", "ru": "Серикбаев Нурлан Кайратович"}
LONG_PLAN = {
    "person": PERSON,
    "registered_on": "2026-11-21",
    **dict.fromkeys(("goal", "education", "specialty", "phone", "email"), ""),
    "actions": [],
    "meetings": [],
    "valid_until": None,
    "made_on": None,
    "clerk": {"kk": "Оспанова Айгерім", "ru": "Оспанова Айгерим"},
}
AT = datetime(2026, 11, 25, 14, 5, tzinfo=CENTRE_ZONE)
NOT_REGISTERED = {
    str(language): causes(
        Form.CERTIFICATE_REFUSED, "259-2021", language, [("struck_off", {"since": "2026-11-21"})]
    )
    for language in (Language.KAZAKH, Language.RUSSIAN)
}

PAYLOADS = {
    Form.CERTIFICATE_REFUSED: {
        "person": PERSON,
        "causes": NOT_REGISTERED,
        "issued_on": "2026-11-23",
        "director": NAMES,
    },
    Form.DEREGISTERED: {
        "person": PERSON,
        "local_body": BODY,
        "deregistered_on": "2026-11-23",
        "ground": "visits_broken",
        "issued_on": "2026-11-24",
        "director": NAMES,
        "allowed_from": "2026-12-24",
    },
    Form.PAYMENT_DOCUMENTS: {"person": PERSON, "issued_on": "2026-11-24"},
    Form.COMPLAINT_ANSWER: {
        "person": PERSON,
        "number": "17",
        "registered_on": "2026-11-20",
        "about": "5-2026-000004",
        "outcome": "upheld",
        "answer": {"kk": "Шешім қайта қаралады.", "ru": "Решение будет пересмотрено."},
        "local_body": BODY,
        "issued_on": "2026-11-25",
        "signer": NAMES,
    },
    Form.MEASURE_DIRECTION: {
        "person": PERSON,
        "kind": "training",
        "place": "«Есеп» оқу орталығы",
        "occupation": {"kk": "Есепші", "ru": "Бухгалтер"},
        "starts_on": "2026-12-01",
        "ends_on": "2027-02-28",
        "come_until": "2026-11-27T18:30:00+05:00",
        "details": "9:00",
        "issued_on": "2026-11-24",
        "director": NAMES,
    },
}
SAID = {
    (Form.CERTIFICATE_REFUSED, Language.KAZAKH): (
        "АНЫҚТАМА БЕРУДЕН БАС ТАРТУ ТУРАЛЫ ДӘЛЕЛДІ ЖАУАП Әбдіғаниева Гүлнұр Ұлықбекқызы",
        "2026 жылғы «21» қарашадан бастап жұмыссыз ретінде есептен шығарылған",
        "(Қағидаларға 6-қосымшаның 9-тармағы).",
    ),
    (Form.CERTIFICATE_REFUSED, Language.RUSSIAN): (
        "ОБ ОТКАЗЕ В ВЫДАЧЕ СПРАВКИ О РЕГИСТРАЦИИ В КАЧЕСТВЕ БЕЗРАБОТНОГО",
        "Услугополучатель с «21» ноября 2026 года снят с учета",
        "(пункт 9 приложения 6 к Правилам).",
    ),
    (Form.DEREGISTERED, Language.KAZAKH): (
        f"жұмыссызды {BODY['kk']} халықты жұмыспен қамту мәселелері жөніндегі жергілікті орган "
        "есептен шығарды. Есептен шығарылған күні: 2026 жылғы «23» қараша.",
        "яғни 2026 жылғы «24» желтоқсаннан бастап қайтадан тіркелуге болады (Заңның 16-бабының "
        "2-тармағы).",
        "Берілген күні: 2026 жылғы «24» қараша.",
    ),
    (Form.DEREGISTERED, Language.RUSSIAN): (
        f"безработный снят с учета {BODY['ru']}",
        "Дата снятия с учета: «23» ноября 2026 года.",
        "то есть с «24» декабря 2026 года (пункт 2 статьи 16 Закона).",
    ),
    (Form.PAYMENT_DOCUMENTS, Language.KAZAKH): (
        "ӘЛЕУМЕТТІК ТӨЛЕМДІ ТАҒАЙЫНДАУ ҮШІН ҚАЖЕТТІ ҚҰЖАТТАРДЫҢ ТІЗБЕСІ",
        "Тізбе анықтама үшін берілген.",
    ),
    (Form.PAYMENT_DOCUMENTS, Language.RUSSIAN): (
        "НЕОБХОДИМЫХ ДЛЯ НАЗНАЧЕНИЯ СОЦИАЛЬНОЙ ВЫПЛАТЫ НА СЛУЧАЙ ПОТЕРИ РАБОТЫ",
        "Перечень дан для справки",
    ),
    (Form.COMPLAINT_ANSWER, Language.KAZAKH): (
        "№ 17 шағым қаралды, тіркелген күні: 2026 жылғы «20» қараша (Қағидалардың 46-тармағы). "
        "Шағым № 5-2026-000004 қағаз бойынша берілген. Шағым қанағаттандырылды. "
        "Жауап: Шешім қайта қаралады.",
        "(Қағидалардың 47-тармағы).",
    ),
    (Form.COMPLAINT_ANSWER, Language.RUSSIAN): (
        "Рассмотрена жалоба № 17, дата регистрации: «20» ноября 2026 года (пункт 46 Правил). "
        "Жалоба подана на документ № 5-2026-000004. Жалоба удовлетворена. "
        "Ответ: Решение будет пересмотрено.",
        "(пункт 47 Правил).",
    ),
    (Form.MEASURE_DIRECTION, Language.KAZAKH): (
        "Кәсіптік оқыту (Заңның 19-бабы)",
        "Өтетін орны: «Есеп» оқу орталығы Мамандығы (кәсібі): Есепші "
        "Басталатын күні: 2026 жылғы «01» желтоқсан. Аяқталатын күні: 2027 жылғы «28» ақпан. "
        "Қосымша мәліметтер: 9:00",
        "келудің соңғы мерзімі: 2026 жылғы «27» қараша, 18:30.",
        "(қабылдайтын ұйымның белгісі) Ұйым:",
    ),
    (Form.MEASURE_DIRECTION, Language.RUSSIAN): (
        "Профессиональное обучение (статья 19 Закона)",
        "Место проведения: «Есеп» оқу орталығы Специальность (профессия): Бухгалтер "
        "Дата начала: «01» декабря 2026 года. Дата окончания: «28» февраля 2027 года. "
        "Дополнительные сведения: 9:00",
        "Последний срок явки в центр занятости населения: «27» ноября 2026 года, 18:30.",
        "(отметка принимающей организации) Организация:",
    ),
}


@pytest.fixture(params=PAYLOADS)
def form(request):
    return request.param


@pytest.fixture
def paper(make_issued, form, language):
    def make(**changes):
        payload = PAYLOADS[form] | changes
        if form is not Form.COMPLAINT_ANSWER:
            return make_issued(form, language, **payload)
        sheet = make_issued(form, language, **payload)
        return replace(sheet, payload={k: v for k, v in sheet.payload.items() if k != "centre"})

    return make


def test_each_paper_says_what_was_decided_by_which_paragraph(paper, form, language, read_back):
    text = read_back(render(paper()))
    assert [words for words in SAID[form, language] if words not in text] == []
    assert f" {PERSON} " in text
    assert "None" not in text
    assert "№ 2026-000123" in text


def test_a_void_paper_printed_again_says_both_and_nothing_else(
    paper, language, read_back, margins_kept
):
    marks = {
        Language.KAZAKH: "Көшірме. 2026 жылғы «25» қараша, 14:05 ЖАРАМСЫЗ, № T-1 акт",
        Language.RUSSIAN: "Дубликат. «25» ноября 2026 года, 14:05 НЕДЕЙСТВИТЕЛЬНО, акт № T-1",
    }
    again = render(replace(paper(), void_by="T-1", reprinted_at=AT))
    assert read_back(again) == f"{marks[language]} {read_back(render(paper()))}"
    assert margins_kept(again)
    with pypdfium2.PdfDocument(again) as document:
        assert len(document) == 1


def test_the_mark_of_a_void_paper_stands_in_large_letters_over_each_page(
    make_issued, language, read_pages
):
    void = render(replace(make_issued(Form.PLAN, language, **LONG_PLAN), void_by="T-1"))
    word = {Language.KAZAKH: "ЖАРАМСЫЗ", Language.RUSSIAN: "НЕДЕЙСТВИТЕЛЬНО"}[language]
    assert all(word in page[:40] for page in read_pages(void, language))
    with pypdfium2.PdfDocument(void) as document:
        assert len(document) > 1
        for page in document:
            text = page.get_textpage()
            place, _ = text.search(word).get_next()
            _, bottom, _, top = text.get_charbox(place)
            assert top - bottom > 10
            assert bottom > page.get_height() * 0.9


@pytest.mark.parametrize("word", ["Щ", "<b>&' {person} %s "], ids=["unbroken", "markup"])
def test_the_longest_texts_keep_to_one_page(paper, form, read_back, word, margins_kept):
    name, text = (word * 200)[:182].strip(), (word * 500)[:500].strip()
    both = {"kk": name, "ru": name}
    changes = {"person": name, "director": both, "local_body": both, "signer": both, "place": text}
    changes |= {"details": text, "answer": {"kk": text, "ru": text}, "occupation": both}
    changes |= {"causes": {"kk": [text, text], "ru": [text, text]}}
    changed = {field: value for field, value in changes.items() if field in PAYLOADS[form]}
    pdf = render(paper(**changed))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    assert margins_kept(pdf)
    read = read_back(pdf).replace(" ", "")
    typed = [text] * sum(field in ("place", "details", "answer") for field in changed)
    typed += [text, text] if "causes" in changed else []
    named = sum(field in ("person", "director", "signer", "occupation") for field in changed)
    # The local body that signs stands at the foot too.
    named += changed.get("local_body") is not None
    named += form is Form.COMPLAINT_ANSWER
    assert read.count(name.replace(" ", "")) >= named
    assert read.count(text.replace(" ", "")) == len(typed)


@pytest.mark.parametrize("ground", DeregistrationGround)
def test_a_ground_of_deregistration_stands_in_the_orders_words(language, ground, order_44):
    words = load(Form.DEREGISTERED, "259-2021", language).own["grounds"][ground]
    number = list(DeregistrationGround).index(ground) + 1
    cited = {
        Language.KAZAKH: f"Қағидалардың 44-тармағының {number}) тармақшасы: ",
        Language.RUSSIAN: f"Подпункт {number}) пункта 44 Правил: ",
    }[language]
    assert words == f"{cited}{order_44[number - 1]}."


def test_who_is_not_barred_may_apply_on_any_day(make_issued, language, read_back):
    payload = PAYLOADS[Form.DEREGISTERED] | {"ground": "contributions", "allowed_from": None}
    text = read_back(render(make_issued(Form.DEREGISTERED, language, **payload)))
    free = {Language.KAZAKH: "кез келген күні", Language.RUSSIAN: "можно в любой день"}
    assert free[language] in text
    assert "16-баб" not in text
    assert "статьи 16" not in text


@pytest.mark.parametrize(
    ("form", "table", "words"),
    [
        (Form.COMPLAINT_ANSWER, "outcomes", ComplaintOutcome),
        (Form.MEASURE_DIRECTION, "measures", MeasureKind),
    ],
)
def test_every_word_that_is_stored_has_its_words_on_paper(language, form, table, words):
    assert set(load(form, "259-2021", language).own[table]) == set(words)


def test_the_reasons_against_a_certificate_are_full_sentences(language):
    reasons = [("not_registered", {}), ("job_seeker_only", {"since": "2026-11-20"})]
    said = causes(Form.CERTIFICATE_REFUSED, "259-2021", language, reasons)
    days = {Language.KAZAKH: "«20» қарашадан бастап", Language.RUSSIAN: "с «20» ноября 2026 года"}
    assert len(said) == 2
    assert days[language] in said[1]
    assert all(sentence.endswith(").") for sentence in said)


def test_a_direction_without_days_and_occupation_leaves_them_out(make_issued, language, read_back):
    nothing = {"occupation": "", "starts_on": None, "ends_on": None, "details": ""}
    payload = PAYLOADS[Form.MEASURE_DIRECTION] | nothing
    text = read_back(render(make_issued(Form.MEASURE_DIRECTION, language, **payload)))
    left_out = ("Мамандығы", "Басталатын", "Специальность", "Дата начала", "None")
    assert [words for words in left_out if words in text] == []
