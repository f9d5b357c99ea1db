"""Shows and prints the very bytes of a paper: pypdfium2 draws, QPrinter takes the same pages."""

from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.core.errors import EnvironmentFailure

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
_POINTS_AN_INCH = 72
_one_at_a_time = Lock()  # pdfium is not safe on two threads


def pages(pdf: bytes, dpi: float) -> list[QImage]:
    """Every page as a picture of the given resolution; may run off the UI thread."""
    import pypdfium2

    pictures = []
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for number in range(len(document)):
                page = document[number]
                bitmap = page.render(scale=dpi / _POINTS_AN_INCH, prefer_bgrx=True)
                picture = QImage(
                    bitmap.buffer,
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                )
                pictures.append(picture.copy())
                bitmap.close()
                page.close()
        finally:
            document.close()
    return pictures


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


def print_pdf(pdf: bytes, printer: "QPrinter", copies: int = 1) -> None:
    """Print all pages, whole sheet on whole sheet. Raises EnvironmentFailure `printer_failed`."""
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    pictures = pages(pdf, PRINT_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFailure("printer_failed")
    try:
        for number, picture in enumerate(pictures):
            if number and not printer.newPage():
                raise EnvironmentFailure("printer_failed")
            sheet = printer.paperRect(printer.Unit.DevicePixel)
            painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), picture)
    finally:
        if not painter.end():
            raise EnvironmentFailure("printer_failed")
