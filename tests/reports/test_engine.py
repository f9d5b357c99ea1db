"""A sheet: the same bytes for the same input, fonts embedded, its code readable, its reprint."""

import hashlib
import json
import re
import subprocess
import sys
from datetime import datetime

import pypdfium2
import pytest
import zxingcpp
from reportlab.platypus import Flowable, Table

from app.core.clock import CENTRE_ZONE
from app.core.errors import EnvironmentFailure
from app.core.vocabulary import Form, Language
from app.reports import forms
from app.reports.engine import Sheet, render
from app.reports.flowables import paragraph
from app.reports.forms import Kind
from app.reports.forms.receipt import ReceiptPayload
from app.reports.wording import RESOURCES, Wording, load

AT = datetime(2026, 11, 25, 14, 5, tzinfo=CENTRE_ZONE)
CODE = "TRZ1:f03:2026-000123:kk:9F8A7B6C5D4E3F2A1B0C9F8A7B6C5D4E"

OTHER_PROCESS = """
import hashlib, json, sys
from app.core.vocabulary import Form, Language
from app.reports.engine import Sheet, render
form, edition, language, number, payload, code = json.load(sys.stdin)
sheet = Sheet(Form(form), edition, Language(language), number, payload, code)
print(hashlib.sha256(render(sheet)).hexdigest())
"""


PLAN = {
    "person": "Әбдіғаниева Гүлнұр Ұлықбекқызы",
    "registered_on": "2026-11-21",
    "goal": "Тұрақты жұмыс",
    "education": "Жоғары",
    "specialty": "Есепші",
    "actions": [{"group": "measures", "item": 1, "due_on": "2026-12-21", "note": "курс"}] * 30,
    "meetings": [{"day": "2026-12-01", "what": "Кездесу"}] * 30,
    "valid_until": "2027-05-21",
    "made_on": "2026-11-24",
    "phone": "",
    "email": "",
    "clerk": {"kk": "Оспанова Айгерім", "ru": "Оспанова Айгерим"},
}


@pytest.fixture(params=["notice", "receipt", "data form", "plan"])
def sheet(request, make_notice, make_receipt, make_plain, make_issued, language):
    makers = {
        "notice": make_notice,
        "receipt": make_receipt,
        "data form": lambda language: make_plain(Form.DATA_FORM, language),
        "plan": lambda language: make_issued(Form.PLAN, language, **PLAN),
    }
    return makers[request.param](language)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_gives_the_same_bytes(sheet, seed):
    stored = [
        *(sheet.form, sheet.edition, sheet.language, sheet.number),
        *(sheet.payload, sheet.check_code),
    ]
    other = subprocess.run(
        [sys.executable, "-c", OTHER_PROCESS],
        input=json.dumps(stored),
        capture_output=True,
        text=True,
        check=True,
        cwd=RESOURCES.parent,
        env={"PYTHONHASHSEED": seed},
    )
    assert other.stdout.strip() == hashlib.sha256(render(sheet)).hexdigest()


def test_a_sheet_between_does_not_change_the_bytes(make_notice, make_receipt, language):
    before = render(make_notice(language))
    render(make_receipt(language))
    assert render(make_notice(language)) == before


def test_every_font_on_the_sheet_is_embedded_and_has_its_letters_codes(sheet):
    pdf = render(sheet)
    assert len(re.findall(rb"/Type /Font\b", pdf)) == 4  # two weights, each with its descendant
    assert pdf.count(b"/FontFile2 ") == 2
    assert pdf.count(b"/ToUnicode ") == 2
    assert b"Helvetica" not in pdf


@pytest.mark.parametrize("sheet", ["notice", "receipt"], indirect=True)
def test_a_stored_sheet_is_small(sheet):
    assert len(render(sheet)) <= 40 * 1024


def test_title_language_and_program_stand_in_the_metadata(make_notice, language):
    pdf = render(make_notice(language))
    with pypdfium2.PdfDocument(pdf) as document:
        metadata = document.get_metadata_dict()
    titles = {
        Language.KAZAKH: "Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама",
        Language.RUSSIAN: "Уведомление о регистрации в качестве лица, ищущего работу",
    }
    assert metadata["Title"] == f"{titles[language]}. № 2026-000123"
    assert metadata["Producer"] == "Tereze"
    assert f"/Lang ({language})".encode() in pdf


def test_the_metadata_keep_the_person_out(make_notice, language):
    with pypdfium2.PdfDocument(render(make_notice(language))) as document:
        assert "Гүлнұр" not in " ".join(document.get_metadata_dict().values())


@pytest.mark.parametrize("code", [CODE, "https://example.kz/тексеру/ә?№=1"])
def test_the_code_on_the_sheet_reads_as_the_check_code(make_notice, language, code):
    with pypdfium2.PdfDocument(render(make_notice(language, code=code))) as document:
        page = document[0].render(scale=150 / 72, grayscale=True).to_pil()
    found = zxingcpp.read_barcodes(page)
    assert [(barcode.text, barcode.format) for barcode in found] == [
        (code, zxingcpp.BarcodeFormat.QRCode)
    ]
    corners = found[0].position
    millimetres = (corners.top_right.x - corners.top_left.x) / 150 * 25.4
    assert millimetres == pytest.approx(25, abs=1)


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        (Language.KAZAKH, "Көшірме. 2026 жылғы «25» қараша, 14:05"),
        (Language.RUSSIAN, "Дубликат. «25» ноября 2026 года, 14:05"),
    ],
)
def test_a_reprint_says_that_it_is_one_and_changes_nothing_else(
    make_notice, language, mark, read_back
):
    first = read_back(render(make_notice(language)))
    again = read_back(render(make_notice(language, at=AT)))
    assert again == f"{mark} {first}"


def test_a_sheet_is_a4(sheet):
    with pypdfium2.PdfDocument(render(sheet)) as document:
        assert document[0].get_size() == pytest.approx((595.28, 841.89), abs=0.01)


def _long_table(payload: ReceiptPayload, wording: Wording) -> list[Flowable]:
    rows = [[paragraph("Іс-шара"), paragraph("Аяқталатын күні")]]
    rows += [[paragraph(f"{number}-шара"), paragraph(wording.title)] for number in range(80)]
    return [Table(rows, repeatRows=1)]


def test_a_form_of_many_pages_repeats_head_code_and_foot_and_numbers_from_the_second(
    make_receipt, language, monkeypatch
):
    kind = Kind(ReceiptPayload, _long_table, one_page=False)
    monkeypatch.setattr(forms, "KINDS", {Form.RECEIPT: kind})
    with pypdfium2.PdfDocument(render(make_receipt(language))) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
        codes = [zxingcpp.read_barcode(page.render(scale=2).to_pil()) for page in document]
    assert len(texts) == 3
    assert all(text.count("Іс-шара") == 1 for text in texts)
    assert all("№ 2026-000123" in text for text in texts)
    assert [text.split()[0] for text in texts] == ["Іс-шара", "2", "3"]
    assert [code.text for code in codes] == ["TRZ1:receipt"] * 3


def test_words_that_are_not_installed_are_the_machines_fault(make_notice):
    notice = make_notice(Language.ENGLISH)
    with pytest.raises(EnvironmentFailure) as raised:
        render(notice)
    assert raised.value.code == "wording_missing"
    assert raised.value.params["form"] is Form.REGISTERED_AS_JOB_SEEKER


def test_a_sheet_is_not_changed_by_printing_it(make_notice, language):
    notice = make_notice(language)
    kept = Sheet(**vars(notice))
    render(notice)
    assert notice == kept


def test_a_sheet_that_is_not_issued_has_no_number_and_no_code(make_plain, language):
    form = Form.STANDARD_OF_CERTIFICATE
    with pypdfium2.PdfDocument(render(make_plain(form, language))) as document:
        assert document.get_metadata_value("Title") == load(form, "259-2021", language).title
        assert zxingcpp.read_barcodes(document[0].render(scale=2).to_pil()) == []


def test_the_room_of_the_code_goes_to_the_words_where_there_is_none(make_plain, language):
    with pypdfium2.PdfDocument(render(make_plain(Form.DATA_FORM, language))) as document:
        text = document[0].get_textpage()
        bottoms = [text.get_charbox(index)[1] for index in range(text.count_chars())]
    foot, code = 51, 110  # points: two lines, and 25 mm with its air, from the margin of 11 mm
    assert min(bottoms) >= 28.3
    assert any(foot < bottom < code for bottom in bottoms)
