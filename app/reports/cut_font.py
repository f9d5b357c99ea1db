"""Cuts a full font down to the letters the forms can print, once, when the font is changed.

Run as `python -m app.reports.cut_font REGULAR.ttf BOLD.ttf DIRECTORY`. The results are kept
in `resources/fonts`, small enough to be embedded whole: no sheet ever pays for a subset of its own.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont


def _letters(*ranges: tuple[int, int]) -> str:
    return "".join(chr(code) for first, last in ranges for code in range(first, last + 1))


_ASCII = _letters((0x20, 0x7E))
_RUSSIAN = _letters((0x410, 0x44F)) + "Ёё"
_KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
_PUNCTUATION = "\u00a0«»‐‑–—‘’“”„…•№₸§°·×±−≤≥"

BOLD = _ASCII + _RUSSIAN + _KAZAKH + _PUNCTUATION
"""What the bold weight can print: it carries the Order's own words only, never a name."""

_LATIN = (
    *("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŸ"),  # western Europe
    *("ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽž"),
    *("ƏəȘșȚțǴǵʼ"),  # Azerbaijani, Romanian, the Latin Kazakh of 2017 and 2018
)

REGULAR = "".join((BOLD, *_LATIN, "ЄЇЎєїўҐґҖҗҲҳҶҷӢӣӮӯ", "‚′″‹›€₽‰"))
"""What the regular weight, and so a form, can print; composed letters only (NFC).

Kazakh, Russian, the Cyrillic of Ukraine, Belarus, the Uyghurs and Tajiks, the Latin of Europe,
Turkey and Azerbaijan.
"""

_NAMES_KEPT = [0, 1, 2, 4, 5, 6, 13, 14]  # copyright, names, version, licence: OFL 1.1, clause 2


def cut(source: Path, letters: str, target: Path) -> None:
    """Write to `target` the font at `source` with `letters` only and no hints."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.layout_features = []
    options.name_IDs = _NAMES_KEPT
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    regular, bold, directory = map(Path, sys.argv[1:])
    cut(regular, REGULAR, directory / "Tinos-Regular.ttf")
    cut(bold, BOLD, directory / "Tinos-Bold.ttf")
