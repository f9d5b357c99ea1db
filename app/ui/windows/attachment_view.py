"""A scan or photograph of the package, on the screen: PgUp and PgDown turn, Esc closes."""

from dataclasses import dataclass
from io import BytesIO

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.services.attachments import AttachmentView, open_attachment
from app.ui import printing, tasks, theme
from app.ui.context import Context
from app.ui.language import Retranslating
from app.ui.parts import Room, button, column, label, shortcut
from app.ui.windows.back import BackButton, heading

_DPI = 150
_LONGEST_SIDE = 4000
_LEAST_PX = 240
_BYTES_A_DOT = 4
_PDF = "application/pdf"


@dataclass(frozen=True)
class _Scan:
    """What was read once: the file's record and its bytes."""

    view: AttachmentView
    content: bytes


class AttachmentWindow(Retranslating, Room):
    """Shows one page of the scan, as wide as there is room; the look is in the audit trail."""

    left = Signal()

    def __init__(self, context: Context, attachment_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scan: _Scan | None = None
        self._page, self.pages = 0, 0
        self._turning = tasks.Latest(self)
        self._title, self._place = label("title", wrap=True, name="scan_name"), label("muted")
        self._earlier = button("quiet", "chevron-left", name="earlier_page")
        self._later = button("quiet", "chevron-right", name="later_page")
        self._back = BackButton(self)
        self.sheet = label(name="scan")
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = QPixmap()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(self.sheet)
        for widget, keys, step in ((self._earlier, "PgUp", -1), (self._later, "PgDown", +1)):
            widget.clicked.connect(lambda _=False, by=step: self.turn(by))
            shortcut(self, keys, widget.click)
        head = heading(self._title, self._earlier, self._place, self._later, 16, self._back)
        self.setLayout(column(head, self._area, margin=16))
        self.retranslate()
        rt, actor = context.rt, context.actor
        tasks.run(self, lambda: _read(*open_attachment(rt, actor, attachment_id)), self._on_read)

    def retranslate(self) -> None:
        self._earlier.setAccessibleName(self.tr("Previous page  PgUp"))
        self._later.setAccessibleName(self.tr("Next page  PgDown"))
        for arrow in (self._earlier, self._later):
            arrow.setToolTip(arrow.accessibleName())
        self._show_place()

    def take_focus(self) -> None:
        """On the picture, which the arrow keys scroll."""
        self._area.setFocus()

    def turn(self, by: int) -> None:
        """Show the page so many further on, as far as there are pages."""
        page = min(max(self._page + by, 0), self.pages - 1)
        if self._scan is not None and page != self._page:
            self._page, scan = page, self._scan
            self._show_place()
            self._turning.run(lambda: _drawn(scan, page), self._show_picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_read(self, read: tuple[_Scan, int, QImage]) -> None:
        self._scan, self.pages, picture = read
        self._title.setText(self._scan.view.name)
        self.sheet.setAccessibleName(self._scan.view.name)
        self._show_place()
        self._show_picture(picture)

    def _show_place(self) -> None:
        several = self.pages > 1
        place = self.tr("Page {number} of {count}")
        self._place.setText(place.format(number=self._page + 1, count=self.pages))
        for widget in (self._earlier, self._place, self._later):
            widget.setVisible(several)
        self._earlier.setEnabled(self._page > 0)
        self._later.setEnabled(self._page < self.pages - 1)

    def _show_picture(self, picture: QImage) -> None:
        self._picture = QPixmap.fromImage(picture)
        self._area.verticalScrollBar().setValue(0)
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = max(self._area.viewport().width() - theme.px(16), _LEAST_PX)
        width = min(round(room * ratio), self._picture.width())
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = self._picture.scaledToWidth(width, smooth)
        fitted.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(fitted)


def _read(view: AttachmentView, content: bytes) -> tuple[_Scan, int, QImage]:
    scan = _Scan(view, content)
    return scan, _count(scan), _drawn(scan, 0)


def _count(scan: _Scan) -> int:
    if scan.view.media_type == _PDF:
        return printing.page_count(scan.content)
    from PIL import Image

    with Image.open(BytesIO(scan.content)) as picture:
        return getattr(picture, "n_frames", 1)


def _drawn(scan: _Scan, number: int) -> QImage:
    """One page, counted from 0, by the same hand that saw it open when it came in."""
    if scan.view.media_type == _PDF:
        return printing.page(scan.content, number, _DPI)
    from PIL import Image, ImageOps

    with Image.open(BytesIO(scan.content)) as picture:
        picture.seek(number)
        picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
        upright = ImageOps.exif_transpose(picture)  # a telephone says itself which side is up
        drawn = upright.convert("RGBA")
    wide, high = drawn.size
    form = QImage.Format.Format_RGBA8888
    return QImage(drawn.tobytes(), wide, high, wide * _BYTES_A_DOT, form).copy()
