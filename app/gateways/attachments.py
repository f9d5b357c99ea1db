"""Scans and photographs that come in: known by their content, opened once before they are kept."""

import hashlib
import unicodedata
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import UserError
from app.core.pdfium import PDFIUM
from app.core.texts import has_control, has_invisible

if TYPE_CHECKING:
    import pypdfium2
    from PIL import Image

MOST_MEGABYTES = 20
MOST_MEGAPIXELS = 75
"""An A3 sheet at 600 dots an inch has 70."""
_MOST_PIXELS_OF_ALL_PAGES = 10 * MOST_MEGAPIXELS * 1_000_000
_MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
_PDF_TAIL = 1024
"""Where PDF readers look for the end's mark (ISO 32000-1, Annex H; Adobe's note 18)."""
_PDF_PASSWORD = 4
"""pdfium's FPDF_ERR_PASSWORD."""
_LONGEST_NAME = 255


@dataclass(frozen=True)
class AttachedFile:
    """A file that can be opened: `content` as it came, `sha256` in hexadecimal.

    `name` has the ending of its kind and no invisible signs.
    """

    name: str
    media_type: str
    content: bytes
    sha256: str


@dataclass(frozen=True)
class _Kind:
    """`pillow` is Pillow's name of the format, "" for what is no picture."""

    media_type: str
    pillow: str
    endings: tuple[str, ...]
    starts: tuple[bytes, ...]


_PDF = _Kind("application/pdf", "", (".pdf",), (b"%PDF-",))
_KINDS = (
    _PDF,
    _Kind("image/jpeg", "JPEG", (".jpg", ".jpeg", ".jpe", ".jfif"), (b"\xff\xd8\xff",)),
    _Kind("image/png", "PNG", (".png",), (b"\x89PNG\r\n\x1a\n",)),
    _Kind("image/tiff", "TIFF", (".tif", ".tiff"), (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
    _Kind("image/webp", "WEBP", (".webp",), ()),
)


def read_attachment(path: Path) -> AttachedFile:
    """Read a PDF, JPEG, PNG, TIFF or WEBP of at most `MOST_MEGABYTES` and see that it opens.

    Raises UserError (name): `attachment_unreadable` (gone, no right, no file), `attachment_empty`,
    `attachment_too_big` (limit, megabytes), `attachment_disguised` (the name's ending says another
    kind than the content, which is none of these), `attachment_kind` (none of these),
    `attachment_broken`, `attachment_locked` (a PDF with a password) and
    `attachment_too_many_pixels` (limit, million pixels a page).
    """
    content = _content(path)
    kind = _kind_of(content)
    if kind is None:
        claims = any(path.suffix.lower() in known.endings for known in _KINDS)
        code = "attachment_disguised" if claims else "attachment_kind"
        raise UserError(code, name=path.name)
    if kind is _PDF:
        _open_pdf(content, path.name)
    else:
        _open_picture(content, kind.pillow, path.name)
    digest = hashlib.sha256(content).hexdigest()
    return AttachedFile(_shown_name(path, kind), kind.media_type, content, digest)


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UserError("attachment_unreadable", name=path.name)
        size = path.stat().st_size
        if size <= _MOST_BYTES:
            with path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)  # it may have grown since
            size = len(content)
    except OSError as error:
        raise UserError("attachment_unreadable", name=path.name) from error
    if size > _MOST_BYTES:
        raise UserError("attachment_too_big", name=path.name, limit=MOST_MEGABYTES)
    if not content:
        raise UserError("attachment_empty", name=path.name)
    return content


def _kind_of(content: bytes) -> _Kind | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _KINDS[-1]
    return next((kind for kind in _KINDS if content.startswith(kind.starts)), None)


def _open_pdf(content: bytes, name: str) -> None:
    import pypdfium2

    # pdfium mends a file cut short, and silently leaves out the pages that are gone.
    if b"%%EOF" not in content.rstrip(b"\0\r\n ")[-_PDF_TAIL:]:
        raise UserError("attachment_broken", name=name)
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code == _PDF_PASSWORD
            code = "attachment_locked" if locked else "attachment_broken"
            raise UserError(code, name=name) from error
        try:
            _open_pages(document, name)
        finally:
            document.close()


def _open_pages(document: "pypdfium2.PdfDocument", name: str) -> None:
    import pypdfium2

    try:
        for number in range(len(document)):
            document[number].close()
    except pypdfium2.PdfiumError as error:
        raise UserError("attachment_broken", name=name) from error
    if not len(document):
        raise UserError("attachment_broken", name=name)


def _open_picture(content: bytes, kind: str, name: str) -> None:
    from PIL import Image

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        with Image.open(BytesIO(content), formats=[kind]) as picture:
            _open_frames(picture, name)
    except UserError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(name) from error
    except Exception as error:  # a broken picture makes Pillow raise nearly anything
        raise UserError("attachment_broken", name=name) from error


def _open_frames(picture: "Image.Image", name: str) -> None:
    from PIL import ImageSequence

    pixels = 0
    for frame in ImageSequence.Iterator(picture):
        page = frame.width * frame.height
        pixels += page
        if page > MOST_MEGAPIXELS * 1_000_000 or pixels > _MOST_PIXELS_OF_ALL_PAGES:
            raise _too_many_pixels(name)
        frame.load()


def _too_many_pixels(name: str) -> UserError:
    return UserError("attachment_too_many_pixels", name=name, limit=MOST_MEGAPIXELS)


def _shown_name(path: Path, kind: _Kind) -> str:
    """The name as it can be kept, shown, and opened by a program for its kind."""
    composed = unicodedata.normalize("NFC", path.name)
    clean = "".join(c for c in composed if not (has_control(c) or has_invisible(c)))
    stem, dot, ending = clean.rpartition(".")
    if f"{dot}{ending}".lower() not in kind.endings:
        stem, dot, ending = clean, ".", kind.endings[0].removeprefix(".")
    return f"{stem[: _LONGEST_NAME - len(ending) - 1]}.{ending}"
