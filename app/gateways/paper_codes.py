"""The QR codes on a scan, a photograph or a PDF of a paper."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from app.core.pdfium import PDFIUM
from app.gateways.attachments import AttachedFile

if TYPE_CHECKING:
    from PIL import Image

MOST_PAGES = 20
"""A paper of ours has fewer; of a longer file no more is looked through."""
_SCALE = 200 / 72
"""200 dots an inch: a module of the smallest code is four dots wide."""
_LONGEST_DOTS = 5000
"""To this a photograph is made smaller: a sheet that fills it has its code a hundred dots wide."""


def codes_on(file: AttachedFile) -> Iterator[str]:
    """The texts of the QR codes, page by page; what is no QR code is passed over."""
    import zxingcpp

    for picture in _pictures(file):
        grey = picture.convert("L")
        grey.thumbnail((_LONGEST_DOTS, _LONGEST_DOTS))
        for barcode in zxingcpp.read_barcodes(grey):
            if barcode.format == zxingcpp.BarcodeFormat.QRCode:
                yield barcode.text


def _pictures(file: AttachedFile) -> "Iterator[Image.Image]":
    if file.media_type == "application/pdf":
        yield from _pages(file.content)
        return
    from PIL import Image, ImageSequence

    with Image.open(BytesIO(file.content)) as picture:
        for number, frame in enumerate(ImageSequence.Iterator(picture)):
            if number < MOST_PAGES:
                yield frame


def _pages(content: bytes) -> "Iterator[Image.Image]":
    import pypdfium2

    number, count = 0, 1
    while number < count:
        with PDFIUM, pypdfium2.PdfDocument(content) as document:
            count = min(len(document), MOST_PAGES)
            page = document[number]
            widest = max(page.get_size()) or 1
            scale = min(_SCALE, _LONGEST_DOTS / widest)
            drawn: Image.Image = page.render(scale=scale, grayscale=True).to_pil().copy()
        number += 1
        yield drawn
