"""The forms' font: Tinos, of Times' proportions, embedded whole and prepared once a process.

reportlab's own TrueType font cuts a subset anew for each document, most of a notice's time. The
files in `resources/fonts` are cut already (`cut_font.py`), so here the compressed streams are made
once and every document takes the same bytes. A letter's code in the text is its Unicode value,
mapped to its glyph by a CIDToGIDMap (ISO 32000-1, 9.7.4.2), so the text reads back as typed.
"""

import unicodedata
import zlib
from collections.abc import Iterable
from functools import cache
from types import SimpleNamespace
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontFile, TTFontMaker

from app.core.errors import UserError
from app.reports.wording import RESOURCES

REGULAR = "Tinos"
BOLD = "Tinos-Bold"

_SUBSET_TAG = "TEREZE+"  # six letters: ISO 32000-1, 9.6.4
_NEEDED_TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")  # the same, 9.9, table 126

_NO_LETTER = 0xFFFF  # ends a cmap of format 4


class FormFont:
    """A cut TrueType font as reportlab's canvas and flowables want a multi-byte font to be.

    The inter-word space of justified text does not act on two-byte codes (ISO 32000-1, 9.3.3):
    set text flush left.
    """

    _multiByte = 1  # noqa: N815  reportlab's name
    _dynamicFont = 0  # noqa: N815  reportlab's name
    shapable = False

    def __init__(self, name: str, file_name: str) -> None:
        parsed = TTFontFile(str(RESOURCES / "fonts" / file_name))
        glyphs = {code: glyph for code, glyph in parsed.charToGlyph.items() if code != _NO_LETTER}
        self.fontName = name
        self.face = SimpleNamespace(
            name=name, builtIn=False, ascent=parsed.ascent, descent=parsed.descent
        )
        self.widths: dict[str, int] = {chr(code): round(parsed.charWidths[code]) for code in glyphs}
        self._codes = {letter: escapePDF(letter.encode("utf-16-be")) for letter in self.widths}
        base_font = _SUBSET_TAG + parsed.name.decode()
        self._program = _stream(_program(parsed))
        self._glyph_map = _stream(_glyph_map(glyphs))
        self._to_unicode = _stream(_to_unicode(glyphs))
        self._descriptor = _descriptor(parsed, base_font)
        self._descendant = _descendant(base_font, self.widths)
        self._font = _composite(base_font)

    def stringWidth(self, text: str, size: float, encoding: str | None = None) -> float:
        """Width of `text` in points at `size` points; `UserError` as in `formatForPdf`."""
        try:
            return sum(map(self.widths.__getitem__, text)) * size / 1000
        except KeyError as missing:
            raise _not_printable(missing) from None

    def formatForPdf(self, text: str) -> str:
        """The codes of `text` as the inside of a PDF string.

        Raises `UserError("letter_not_printable", letter)` where the font lacks a letter: a sheet
        with a hole in a name must not come into being.
        """
        try:
            return "".join(map(self._codes.__getitem__, text))
        except KeyError as missing:
            raise _not_printable(missing) from None

    def addObjects(self, doc: Any) -> None:
        """Enter the font in a document (reportlab calls this on first use)."""
        internal = f"F{len(doc.fontMapping) + 1}"
        program = doc.Reference(_Object(self._program), f"{internal}.program")
        glyph_map = doc.Reference(_Object(self._glyph_map), f"{internal}.glyphs")
        to_unicode = doc.Reference(_Object(self._to_unicode), f"{internal}.unicode")
        descriptor = doc.Reference(_Object(self._descriptor, program), f"{internal}.descriptor")
        descendant = doc.Reference(
            _Object(self._descendant, glyph_map, descriptor), f"{internal}.descendant"
        )
        font = doc.Reference(_Object(self._font, descendant, to_unicode), internal)
        doc.idToObject["BasicFonts"].dict[internal] = font
        doc.fontMapping[self.fontName] = f"/{internal}"


class _Object(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of the file as its text, with `%s` for each object it refers to."""

    __RefOnly__ = 1

    def __init__(self, text: bytes, *references: Any) -> None:
        self._text = text
        self._references = references

    def format(self, document: Any) -> bytes:
        """The object's bytes in `document`."""
        if not self._references:
            return self._text
        return self._text % tuple(each.format(document) for each in self._references)


def _not_printable(missing: KeyError) -> UserError:
    return UserError("letter_not_printable", letter=missing.args[0])


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    head = b"<</Filter /FlateDecode /Length %d /Length1 %d>>" % (len(packed), len(content))
    return b"%s\nstream\n%s\nendstream\n" % (head, packed)


def _descriptor(parsed: Any, name: str) -> bytes:
    box = " ".join(str(round(side)) for side in parsed.bbox)
    return (
        f"<</Type /FontDescriptor /FontName /{name} /Flags {parsed.flags} /FontBBox [{box}]"
        f" /ItalicAngle 0 /Ascent {round(parsed.ascent)} /Descent {round(parsed.descent)}"
        f" /CapHeight {round(parsed.capHeight)} /StemV {parsed.stemV} /FontFile2 %s>>"
    ).encode()


def _descendant(name: str, widths: dict[str, int]) -> bytes:
    return (
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW 0 /W {_width_array(widths)}"
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
        " /CIDToGIDMap %s /FontDescriptor %s>>"
    ).encode()


def _composite(name: str) -> bytes:
    return (
        f"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
        " /DescendantFonts [%s] /ToUnicode %s>>"
    ).encode()


def _program(parsed: Any) -> bytes:
    maker = TTFontMaker()
    for tag in _NEEDED_TABLES:
        maker.add(tag, parsed.get_table(tag))
    return bytes(maker.makeStream())


def _runs(codes: Iterable[int]) -> list[list[int]]:
    """Codes in order, in runs without a gap that share their high byte."""
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and code == runs[-1][-1] + 1 and code & 0xFF:
            runs[-1].append(code)
        else:
            runs.append([code])
    return runs


def _width_array(widths: dict[str, int]) -> str:
    runs = _runs(map(ord, widths))
    parts = (f"{run[0]} [{' '.join(str(widths[chr(code)]) for code in run)}]" for run in runs)
    return f"[{' '.join(parts)}]"


def _glyph_map(glyphs: dict[int, int]) -> bytes:
    return b"".join(glyphs.get(code, 0).to_bytes(2, "big") for code in range(max(glyphs) + 1))


def _to_unicode(glyphs: dict[int, int]) -> bytes:
    """ISO 32000-1, 9.10.3: a range keeps to one high byte, a block holds 100 of them at most."""
    ranges = [f"<{run[0]:04X}> <{run[-1]:04X}> <{run[0]:04X}>" for run in _runs(glyphs)]
    blocks = [ranges[first : first + 100] for first in range(0, len(ranges), 100)]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *("\n".join((f"{len(block)} beginbfrange", *block, "endbfrange")) for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        )
    ).encode("ascii")


@cache
def fonts() -> dict[str, FormFont]:
    """The forms' fonts by name, read and made known to reportlab on the first call."""
    made = {
        REGULAR: FormFont(REGULAR, "Tinos-Regular.ttf"),
        BOLD: FormFont(BOLD, "Tinos-Bold.ttf"),
    }
    for font in made.values():
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD)
    return made


def composed(text: str) -> str:
    """`text` as it is printed: letters composed (NFC), any white space a plain space."""
    plain = unicodedata.normalize("NFC", text)
    return "".join(" " if letter in "\t\n\r" else letter for letter in plain)


def unprintable(text: str) -> str:
    """The letters of `text` that no form can print, each once, in the order they occur.

    Ask before anything is issued: rendering such a text raises
    `UserError("letter_not_printable", letter)`.
    """
    widths = fonts()[REGULAR].widths
    return "".join(dict.fromkeys(letter for letter in composed(text) if letter not in widths))
