"""A scan is known by its content, and refused while it can still be made anew."""

import os
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.core.errors import UserError
from app.gateways.attachments import MOST_MEGABYTES, read_attachment

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "png": "image/png",
    "tiff": "image/tiff",
    "webp": "image/webp",
}


def picture(kind: str, size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    data = BytesIO()
    Image.effect_noise(size, 40).save(data, kind, **options)
    return data.getvalue()


def pdf(pages: int = 2, **options: object) -> bytes:
    data = BytesIO()
    canvas = Canvas(data, **options)
    for number in range(pages):
        canvas.drawString(72, 720, f"{number}")
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def docx() -> bytes:
    data = BytesIO()
    with ZipFile(data, "w") as file:
        file.writestr("word/document.xml", "<w:document/>")
    return data.getvalue()


GOOD = {
    "pdf": pdf(),
    "jpg": picture("JPEG"),
    "png": picture("PNG"),
    "tiff": picture("TIFF", save_all=True, append_images=[Image.new("1", (60, 40))]),
    "webp": picture("WEBP"),
}
PROGRAM = b"MZ\x90\0" + b"\0" * 200
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 200


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def written(name: str, content: bytes) -> Path:
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return written


File = Callable[[str, bytes], Path]


def refused(path: Path) -> UserError:
    with pytest.raises(UserError) as refusal:
        read_attachment(path)
    assert refusal.value.params["name"] == path.name
    return refusal.value


@pytest.mark.parametrize("kind", GOOD)
def test_a_scan_is_read_as_it_is(file: File, kind: str) -> None:
    read = read_attachment(file(f"куәлік.{kind}", GOOD[kind]))
    assert (read.name, read.media_type) == (f"куәлік.{kind}", MEDIA_TYPES[kind])
    assert (read.content, read.sha256) == (GOOD[kind], sha256(GOOD[kind]).hexdigest())


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("scan.JPG", "scan.JPG"),
        ("scan.jpeg", "scan.jpeg"),
        ("scan", "scan.jpg"),
        ("scan.png", "scan.png.jpg"),
        ("scan.exe", "scan.exe.jpg"),
        ("scan\u202egpj.exe", "scangpj.exe.jpg"),
        ("a\nb.jpg", "ab.jpg"),
        ("и\u0306.jpg", "й.jpg"),
        (".jpg", ".jpg"),
        ("ә" * 120 + ".jpg", "ә" * 120 + ".jpg"),
        ("a" * 255, "a" * 251 + ".jpg"),
    ],
)
def test_a_name_is_kept_with_its_kinds_ending_and_no_hidden_signs(
    file: File, name: str, kept: str
) -> None:
    read = read_attachment(file(name, GOOD["jpg"]))
    assert (read.name, read.media_type) == (kept, "image/jpeg")


def test_a_name_that_is_no_text_is_kept_as_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/scan\xff.png"))
    path.write_bytes(GOOD["png"])
    assert read_attachment(path).name == "scan.png"


@pytest.mark.parametrize("content", [PROGRAM, docx(), HEIC, b"<html></html>", b" "])
@pytest.mark.parametrize("name", ["scan.pdf", "photo.jpg", "photo.PNG", "x.tif", "x.webp"])
def test_something_else_under_a_scans_name_is_refused(
    file: File, name: str, content: bytes
) -> None:
    assert refused(file(name, content)).code == "attachment_disguised"


@pytest.mark.parametrize(
    ("name", "content"),
    [("setup.exe", PROGRAM), ("letter.docx", docx()), ("photo.heic", HEIC), ("notes", b"text")],
)
def test_a_kind_that_is_not_taken_is_refused(file: File, name: str, content: bytes) -> None:
    assert refused(file(name, content)).code == "attachment_kind"


@pytest.mark.parametrize("kind", GOOD)
@pytest.mark.parametrize("part", [0.02, 0.5, 0.9])
def test_a_scan_cut_short_is_refused(file: File, kind: str, part: float) -> None:
    cut = GOOD[kind][: max(16, int(len(GOOD[kind]) * part))]
    assert refused(file(f"scan.{kind}", cut)).code == "attachment_broken"


def test_a_pdf_without_pages_or_sense_is_refused(file: File) -> None:
    assert refused(file("scan.pdf", b"%PDF-1.7\n%%EOF")).code == "attachment_broken"
    pageless = GOOD["pdf"].replace(b"/Count 2", b"/Count 0").replace(b"/Kids", b"/Kidz")
    assert refused(file("none.pdf", pageless)).code == "attachment_broken"


def test_a_pdf_with_a_password_is_refused(file: File) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    locked = pdf(encrypt=StandardEncryption("құпия", "иесі", strength=128))
    assert refused(file("scan.pdf", locked)).code == "attachment_locked"


def test_a_pdf_that_only_forbids_changes_is_taken(file: File) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    guarded = pdf(encrypt=StandardEncryption("", "иесі", canModify=0))
    assert read_attachment(file("scan.pdf", guarded)).content == guarded


def test_an_empty_file_is_refused(file: File) -> None:
    assert refused(file("scan.pdf", b"")).code == "attachment_empty"


def test_a_file_of_the_largest_size_is_taken_and_a_larger_one_is_not(file: File) -> None:
    largest = MOST_MEGABYTES * 1024 * 1024
    path = file("scan.png", GOOD["png"])
    os.truncate(path, largest)  # a PNG may be followed by anything
    assert len(read_attachment(path).content) == largest
    os.truncate(path, largest + 1)
    refusal = refused(path)
    assert (refusal.code, refusal.params["limit"]) == ("attachment_too_big", MOST_MEGABYTES)


@pytest.mark.parametrize("size", [(9_000, 9_000), (20_000, 10_000)])
def test_a_picture_that_would_fill_the_memory_is_refused(file: File, size: tuple[int, int]) -> None:
    data = BytesIO()
    Image.new("1", size).save(data, "PNG")
    assert refused(file("bomb.png", data.getvalue())).code == "attachment_too_many_pixels"


def test_a_large_sheet_finely_scanned_is_taken(file: File) -> None:
    data = BytesIO()
    Image.new("1", (7_016, 9_921)).save(data, "TIFF", compression="group4")
    assert read_attachment(file("a3.tif", data.getvalue())).media_type == "image/tiff"


def test_what_is_no_file_or_gone_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    for name in ("folder.pdf", "gone.pdf", "folder.pdf/gone.pdf"):
        assert refused(tmp_path / name).code == "attachment_unreadable"
    os.mkfifo(tmp_path / "pipe.pdf")
    assert refused(tmp_path / "pipe.pdf").code == "attachment_unreadable"


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(sorted(GOOD)), data=st.data())
def test_whatever_happened_to_a_file_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, kind: str, data: st.DataObject
) -> None:
    content = bytearray(GOOD[kind])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / f"changed.{kind}"
    path.write_bytes(content)
    try:
        assert read_attachment(path).content == content
    except UserError as refusal:
        assert refusal.code.startswith("attachment_")
