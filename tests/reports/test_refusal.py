"""Appendices 2 and 5 of the Rules (§8; row 9 of the standard): the notices of refusal."""

from datetime import date

import pypdfium2
import pytest

from app.core.vocabulary import DocumentKind, Form, Language
from app.reports.engine import render
from app.reports.forms.refusal import causes

PACKAGE, UNRELIABLE = Form.REFUSED, Form.REFUSED_UNRELIABLE
NAMES = {"kk": "Серікбаев Нұрлан Қайратұлы", "ru": "Серикбаев Нурлан Кайратович"}
PERSON = "Әбдіғаниева Гүлнұр Ұлықбекқызы"

# Order 259 of 19.06.2018 as of 30.03.2021, Appendices 2 and 5; braces where it has underscores,
# the date's "___" as the notice writes them, the title in capitals.
ORDER = {
    Language.KAZAKH: """
        Жұмыс іздеп жүрген адамдарды, жұмыссыздарды тіркеу және халықты жұмыспен қамту
        орталықтары көрсететін еңбек делдалдығын жүзеге асыру қағидаларына {number}-қосымша
        Нысан {title}
        Әбдіғаниева Гүлнұр Ұлықбекқызы Тегі, аты, әкесінің аты (бар болса)
        Бас тартудың себебі: Бірінші себеп. Екінші себеп. (себебі көрсетіледі)
        «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
        (халықты жұмыспен қамту орталығының атауы)
        Берілген күні: 2026 жылғы «23» қараша.
        Орталық директоры Серікбаев Нұрлан Қайратұлы Тегі, аты, әкесінің аты (бар болса)
        № 2026-000123 № 259 бұйрық, 30.03.2021 ред.
        «Алматы қаласының халықты жұмыспен қамту орталығы» КММ
    """,
    Language.RUSSIAN: """
        Приложение {number} к Правилам регистрации лиц, ищущих работу, безработных и
        осуществления трудового посредничества, оказываемого центрами занятости населения
        Форма {title}
        Әбдіғаниева Гүлнұр Ұлықбекқызы Фамилия, имя, отчество (при его наличии)
        Причина отказа: Первая причина. Вторая причина. (указать причину)
        КГУ «Центр занятости населения города Алматы» (наименование центра занятости населения)
        Дата выдачи: «23» ноября 2026 года
        Директор центра Серикбаев Нурлан Кайратович Фамилия, имя, отчество (при его наличии)
        № 2026-000123 Приказ № 259, ред. 30.03.2021 КГУ «Центр занятости населения города Алматы»
    """,
}
TITLES = {
    (UNRELIABLE, Language.KAZAKH): "ЖҰМЫС ІЗДЕП ЖҮРГЕН АДАМ РЕТІНДЕ ТІРКЕУДЕН БАС ТАРТУ ТУРАЛЫ "
    "ХАБАРЛАМА",
    (UNRELIABLE, Language.RUSSIAN): "УВЕДОМЛЕНИЕ ОБ ОТКАЗЕ В РЕГИСТРАЦИИ В КАЧЕСТВЕ ЛИЦА, ИЩУЩЕГО "
    "РАБОТУ",
    (PACKAGE, Language.KAZAKH): "ЖҰМЫССЫЗ РЕТІНДЕ, ЖҰМЫС ІЗДЕП ЖҮРГЕН АДАМ РЕТІНДЕ ТІРКЕУДЕН БАС "
    "ТАРТУ ТУРАЛЫ ХАБАРЛАМА",
    (PACKAGE, Language.RUSSIAN): "УВЕДОМЛЕНИЕ ОБ ОТКАЗЕ В РЕГИСТРАЦИИ ЛИЦА, ИЩУЩЕГО РАБОТУ, В "
    "КАЧЕСТВЕ БЕЗРАБОТНОГО",
}
TWO = {"kk": ["Бірінші себеп.", "Екінші себеп."], "ru": ["Первая причина.", "Вторая причина."]}


@pytest.fixture(params=[UNRELIABLE, PACKAGE])
def form(request):
    return request.param


@pytest.fixture
def refused(make_issued, form, language):
    def make(**changes):
        payload = {"person": PERSON, "causes": TWO, "issued_on": "2026-11-23", "director": NAMES}
        return make_issued(form, language, **payload | changes)

    return make


def test_the_notice_says_word_for_word_what_the_order_says(refused, form, language, read_back):
    words = ORDER[language].format(
        number={UNRELIABLE: 2, PACKAGE: 5}[form], title=TITLES[form, language]
    )
    assert read_back(render(refused())) == " ".join(words.split())


@pytest.mark.parametrize("cause", ["Өте ұзақ себеп, " * 60, "Щ" * 900])
def test_a_long_cause_is_set_smaller_and_keeps_to_the_page(refused, language, cause, read_back):
    pdf = render(refused(causes={str(language): [cause, cause]}, person="Щ" * 182))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    assert read_back(pdf).replace(" ", "").count(cause.replace(" ", "")) == 2


def test_markup_in_a_cause_is_printed_as_typed(refused, language, read_back):
    typed = "<b>&\"' {centre} %s"
    assert f" {typed} " in read_back(render(refused(causes={str(language): [typed]})))


SENTENCES = {
    Language.KAZAKH: [
        "Стандарттың 8-тармағындағы тізбеде көзделген құжат ұсынылмаған: мемлекеттік көрсетілетін "
        "қызмет стандартына 1-қосымшаға сәйкес өтініш (стандарттың 9-тармағы).",
        "Қағидалардың 6-тармағында көзделген құжат ұсынылмаған: заңды өкілдерінің біреуінің еркін "
        "нысандағы өтініші (стандарттың 9-тармағы).",
        "Қолданылу мерзімі өтіп кеткен құжат ұсынылған: көрсетілетін қызметті алушының жеке басын "
        "куәландыратын құжат; қолданылу мерзімінің соңғы күні – 2025 жылғы «01» наурыз "
        "(стандарттың 9-тармағы).",
    ],
    Language.RUSSIAN: [
        "Не представлен документ, входящий в пакет по пункту 8 стандарта: заявление по форме "
        "согласно приложению 1 к стандарту государственной услуги (пункт 9 стандарта).",
        "Не представлен документ, предусмотренный пунктом 6 Правил: заявление одного из законных "
        "представителей в произвольной форме (пункт 9 стандарта).",
        "Представлен документ с истекшим сроком действия: документ, удостоверяющий личность; "
        "последний день срока действия – «01» марта 2025 года (пункт 9 стандарта).",
    ],
}


@pytest.mark.parametrize("until", ["2025-03-01", date(2025, 3, 1)])
def test_a_refused_package_is_told_by_each_document_with_its_paragraph(language, until):
    reasons = [
        ("document_missing", {"document": DocumentKind.APPLICATION}),
        ("document_missing", {"document": DocumentKind.REPRESENTATIVE}),
        ("document_expired", {"document": DocumentKind.IDENTITY, "valid_until": until}),
    ]
    assert causes(PACKAGE, "259-2021", language, reasons) == SENTENCES[language]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            Language.KAZAKH,
            "Ұсынылған құжаттардың және (немесе) оларда қамтылған деректердің (мәліметтердің) "
            "дәйексіздігі анықталды: еңбек қызметін растайтын құжат; білімі, біліктілігі, арнайы "
            "білімінің болуы немесе кәсіптік дайындығы туралы құжат (Қағидалардың 8-тармағы).",
        ),
        (
            Language.RUSSIAN,
            "Установлена недостоверность представленных документов и (или) содержащихся в них "
            "данных (сведений): документ, подтверждающий трудовую деятельность; документ об "
            "образовании, квалификации, наличии специальных знаний или профессиональной "
            "подготовки (пункт 8 Правил).",
        ),
    ],
)
def test_unreliable_documents_are_named_with_the_paragraph(language, sentence):
    documents = [DocumentKind.WORK, DocumentKind.EDUCATION]
    reasons = [("documents_unreliable", {"documents": documents})]
    assert causes(UNRELIABLE, "259-2021", language, reasons) == [sentence]


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_document_has_its_words(form, language, kind):
    code = {UNRELIABLE: "documents_unreliable", PACKAGE: "document_missing"}[form]
    params = {"document": kind, "documents": [kind]}
    (sentence,) = causes(form, "259-2021", language, [(code, params)])
    assert sentence.endswith(").")


def test_a_package_is_never_refused_for_unreliability(language):
    with pytest.raises(KeyError):
        causes(PACKAGE, "259-2021", language, [("documents_unreliable", {"documents": ["work"]})])


SECTION_34 = {
    Language.KAZAKH: [
        "Жұмыс іздеп жүрген адам он алты жасқа толмаған; туған күні – 2010 жылғы «24» қараша "
        "(Қағидалардың 34-тармағының 1) тармақшасы).",
        "Жұмыс іздеп жүрген адам еңбек шарты бойынша жұмыс істейді, оның ішінде жұмысты толық не "
        "толық емес жұмыс уақыты жағдайында ақы үшін орындайды немесе табыс (кіріс) әкелетін өзге "
        "де ақы төленетін жұмысы бар (Қағидалардың 34-тармағының 2) тармақшасы).",
        'Жұмыс іздеп жүрген адам "Қазақстан Республикасында зейнетақымен қамсыздандыру туралы" '
        "2013 жылғы 21 маусымдағы Қазақстан Республикасы Заңының 11-бабының 1-тармағында "
        "белгіленген зейнеткерлік жасқа толған; толған күні – 2026 жылғы «20» қараша "
        "(Қағидалардың 34-тармағының 3) тармақшасы).",
        "Жұмыс іздеп жүрген адам жұмысы мен жалақысының (кірісінің) болмауы туралы көрінеу жалған "
        "мәліметтерді қамтитын құжаттар, сондай-ақ басқа да дәйексіз мәліметтер ұсынған "
        "(Қағидалардың 34-тармағының 4) тармақшасы).",
        "Жұмыс іздеп жүрген адам – Заңға сәйкес жұмыспен қамтуға жәрдемдесудің белсенді "
        "шараларына қатысуға үміткер студент немесе жалпы білім беретін мектептің жоғары сынып "
        "оқушысы (Қағидалардың 34-тармағының 5) тармақшасы).",
    ],
    Language.RUSSIAN: [
        "Лицо, ищущее работу, не достигло шестнадцатилетнего возраста; дата рождения – «24» ноября "
        "2010 года (подпункт 1) пункта 34 Правил).",
        "Лицо, ищущее работу, работает по трудовому договору, в том числе выполняет работу за "
        "оплату на условиях полного либо неполного рабочего времени, или имеет иную оплачиваемую "
        "работу, приносящую заработок (доход) (подпункт 2) пункта 34 Правил).",
        "Лицо, ищущее работу, достигло пенсионного возраста, установленного пунктом 1 статьи 11 "
        "Закона Республики Казахстан от 21 июня 2013 года «О пенсионном обеспечении в Республике "
        "Казахстан»; дата достижения – «20» ноября 2026 года (подпункт 3) пункта 34 Правил).",
        "Лицо, ищущее работу, представило документы, содержащие заведомо ложные сведения об "
        "отсутствии работы и заработка (дохода), а также другие недостоверные сведения (подпункт "
        "4) пункта 34 Правил).",
        "Лицо, ищущее работу, является студентом или учащимся старшего класса общеобразовательной "
        "школы, претендующим на участие в активных мерах содействия занятости, в соответствии с "
        "Законом (подпункт 5) пункта 34 Правил).",
    ],
}
GROUNDS_34 = [
    ("unemployed_under_sixteen", {"birth_date": "2010-11-24"}),
    ("unemployed_employed", {}),
    ("unemployed_pension_age", {"reached_on": date(2026, 11, 20)}),
    ("unemployed_false_information", {}),
    ("unemployed_student", {}),
]


def test_a_refusal_as_unemployed_is_told_by_each_ground_of_section_34(language):
    assert causes(PACKAGE, "259-2021", language, GROUNDS_34) == SECTION_34[language]


def test_all_grounds_of_section_34_find_room_on_the_page(refused, language, read_back):
    said = causes(PACKAGE, "259-2021", language, GROUNDS_34)
    pdf = render(refused(causes={str(language): said}, person="Щ" * 182))
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
    assert " ".join(said) in read_back(pdf)
