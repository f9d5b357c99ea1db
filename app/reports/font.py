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
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontFile, TTFontMaker

from app.core.errors import UserError
from app.reports.wording import RESOURCES

REGULAR = "Tinos"
BOLD = "Tinos-Bold"

_SUBSET_TAG = "TEREZE+"  # six letters: ISO 32000-1, 9.6.4
_NEEDED_TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")  # the same, 9.9, table 126

_PLAIN_SPACE = str.maketrans("\t\n\r", "   ")
_NO_LETTER = 0xFFFF  # ends a cmap of format 4


class FormFont:
    """A cut TrueType font as reportlab's canvas and flowables want a multi-byte font to be.

    The inter-word space of justified text does not act on two-byte codes (ISO 32000-1, 9.3.3):
    set text flush left.
    """

    _multiByte = 1  # noqa: N815  reportlab's name
    _dynamicFont = 0  # noqa: N815  reportlab's name
    shapable = False

    def __init__(self, name: str, file_name: str, internal: str) -> None:
        parsed = TTFontFile(str(RESOURCES / "fonts" / file_name))
        glyphs = {code: glyph for code, glyph in parsed.charToGlyph.items() if code != _NO_LETTER}
        self.fontName = name
        self.internal = internal
        self.face = SimpleNamespace(
            name=name, builtIn=False, ascent=parsed.ascent, descent=parsed.descent
        )
        self.widths: dict[str, int] = {chr(code): round(parsed.charWidths[code]) for code in glyphs}
        base_font = _SUBSET_TAG + parsed.name.decode()
        self._program = stream(_program(parsed))
        self._glyph_map = stream(_glyph_map(glyphs))
        self._to_unicode = stream(_to_unicode(glyphs))
        self._descriptor = _descriptor(parsed, base_font)
        self._descendant = _descendant(base_font, self.widths)
        self._font = _composite(base_font)

    def stringWidth(self, text: str, size: float, encoding: str | None = None) -> float:
        """Width of `text` in points at `size` points; `UserError` as in `codes`."""
        try:
            return sum(map(self.widths.__getitem__, text)) * size / 1000
        except KeyError as missing:
            raise _not_printable(missing) from None

    def codes(self, text: str) -> bytes:
        """The codes of `text`, two bytes a letter.

        Raises `UserError("letter_not_printable", letter)` where the font lacks a letter: a sheet
        with a hole in a name must not come into being.
        """
        self.stringWidth(text, 1)
        return text.encode("utf-16-be")

    def formatForPdf(self, text: str) -> str:
        """The codes as the inside of a PDF string (reportlab asks for it)."""
        return str(escapePDF(self.codes(text)))

    def addObjects(self, doc: Any) -> None:
        """Tell a document the name (reportlab calls this on first use)."""
        doc.fontMapping[self.fontName] = self.internal

    def objects(self, first: int) -> list[bytes]:
        """The font's objects of a PDF file, numbered from `first`; the last one is the font."""
        program, glyph_map, to_unicode, descriptor, descendant = range(first, first + 5)
        return [
            *(self._program, self._glyph_map, self._to_unicode),
            self._descriptor % program,
            self._descendant % (glyph_map, descriptor),
            self._font % (descendant, to_unicode),
        ]


def _not_printable(missing: KeyError) -> UserError:
    return UserError("letter_not_printable", letter=missing.args[0])


def stream(content: bytes, level: int = 9) -> bytes:
    """A stream object of a PDF file, compressed as zlib does at `level`."""
    packed = zlib.compress(content, level)
    head = b"<</Filter /FlateDecode /Length %d /Length1 %d>>" % (len(packed), len(content))
    return b"%s\nstream\n%s\nendstream" % (head, packed)


def _descriptor(parsed: Any, name: str) -> bytes:
    box = " ".join(str(round(side)) for side in parsed.bbox)
    return (
        f"<</Type /FontDescriptor /FontName /{name} /Flags {parsed.flags} /FontBBox [{box}]"
        f" /ItalicAngle 0 /Ascent {round(parsed.ascent)} /Descent {round(parsed.descent)}"
        f" /CapHeight {round(parsed.capHeight)} /StemV {parsed.stemV} /FontFile2 %d 0 R>>"
    ).encode()


def _descendant(name: str, widths: dict[str, int]) -> bytes:
    return (
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW 0 /W {_width_array(widths)}"
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
        " /CIDToGIDMap %d 0 R /FontDescriptor %d 0 R>>"
    ).encode()


def _composite(name: str) -> bytes:
    return (
        f"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
        " /DescendantFonts [%d 0 R] /ToUnicode %d 0 R>>"
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
        REGULAR: FormFont(REGULAR, "Tinos-Regular.ttf", "/F1"),
        BOLD: FormFont(BOLD, "Tinos-Bold.ttf", "/F2"),
    }
    for font in made.values():
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD)
    return made


def composed(text: str) -> str:
    """`text` as it is printed: letters composed (NFC), any white space a plain space."""
    plain = unicodedata.normalize("NFC", text)
    return plain.translate(_PLAIN_SPACE)


def unprintable(text: str) -> str:
    """The letters of `text` that no form can print, each once, in the order they occur.

    Ask before anything is issued: rendering such a text raises
    `UserError("letter_not_printable", letter)`.
    """
    widths = fonts()[REGULAR].widths
    return "".join(dict.fromkeys(letter for letter in composed(text) if letter not in widths))
