"""Shows and prints the very bytes of a paper: pypdfium2 draws, QPrinter takes the same pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter

from app.core.errors import EnvironmentFailure
from app.core.pdfium import PDFIUM

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
_POINTS_AN_INCH = 72
_NARROW = 300
"""Points: a narrower page is a slip, and no sheet."""


def pages(pdf: bytes, dpi: float) -> list[QImage]:
    """Every page as a picture of the given resolution; may run off the UI thread."""
    return [page(pdf, number, dpi) for number in range(page_count(pdf))]


def page_count(pdf: bytes) -> int:
    """How many pages it has; may run off the UI thread."""
    with _opened(pdf) as document:
        return len(document)


def page(pdf: bytes, number: int, dpi: float) -> QImage:
    """One page, counted from 0, as a picture; may run off the UI thread."""
    with _opened(pdf) as document:
        drawn = document[number]
        bitmap = drawn.render(scale=dpi / _POINTS_AN_INCH, prefer_bgrx=True)
        picture = QImage(
            bitmap.buffer,
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        bitmap.close()
        drawn.close()
        return picture


@contextmanager
def _opened(pdf: bytes) -> "Iterator[PdfDocument]":
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def default_printer(name: str = "") -> "QPrinter":
    """The printer of that name, else the system's own. Raises EnvironmentFailure
    `printer_missing`."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
    if info.isNull():
        info = QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise EnvironmentFailure("printer_missing")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    return printer


def _slip_size(pdf: bytes) -> QPageSize | None:
    """The size of a page narrower than a sheet; None of an ordinary sheet."""
    with _opened(pdf) as document:
        width, height = document.get_page_size(0)
    if width >= _NARROW:
        return None
    return QPageSize(QSizeF(width, height), QPageSize.Unit.Point)


def print_pdf(pdf: bytes, printer: "QPrinter", copies: int = 1) -> None:
    """Print all pages, whole sheet on whole sheet, a slip in its own size.

    Raises EnvironmentFailure `printer_failed`.
    """
    printer.setFullPage(True)
    slip = _slip_size(pdf)
    if slip is not None:  # a printer of slips takes it; another prints it in the sheet's corner
        printer.setPageSize(slip)
    printer.setCopyCount(copies)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFailure("printer_failed")
    try:
        for number in range(page_count(pdf)):
            if number and not printer.newPage():
                raise EnvironmentFailure("printer_failed")
            sheet = printer.paperRect(printer.Unit.DevicePixel)
            whole = QRectF(0, 0, sheet.width(), sheet.height())
            drawn = page(pdf, number, PRINT_DPI)
            if slip is not None:
                whole.setSize(QSizeF(drawn.size()) * printer.resolution() / PRINT_DPI)
            painter.drawImage(whole, drawn)
    finally:
        if not painter.end():
            raise EnvironmentFailure("printer_failed")
