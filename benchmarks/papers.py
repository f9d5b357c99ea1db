"""Appendix 3 as this program prints it, beside the same words through other programs.

Run: python benchmarks/papers.py [--site DIRECTORY]

DIRECTORY is where `python -m pip install --target DIRECTORY -r benchmarks/requirements.lock` put
the others; a missing one is named as absent. LibreOffice is `soffice` on the path. All run in
turn, on one core, and every sheet's words are read back and compared with ours.
"""

import argparse
import html
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from itertools import count
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.core.vocabulary import Form, Language  # noqa: E402
from app.reports import dates  # noqa: E402
from app.reports.engine import Sheet, render  # noqa: E402
from app.reports.forms.f03_registered import RegisteredPayload  # noqa: E402
from app.reports.wording import load  # noqa: E402

FONTS = ROOT / "resources" / "fonts"
DAY = date(2026, 11, 21)
CENTRE = "«Алматы қаласының халықты жұмыспен қамту орталығы» КММ"
DIRECTOR = "Серікбаев Нұрлан Қайратұлы"
CODE = "TRZ1:f03:2026-000123:kk:9F8A7B6C5D4E3F2A1B0C"

Lines = list[tuple[str, str]]
"""A sheet's lines as (style, text): appendix, title, text, caption or foot."""


@dataclass(frozen=True)
class Rival:
    """A way to the PDF: one sheet, or many in one go where that is how it is best used."""

    name: str
    rounds: int
    batch: int
    sheets: Callable[[list[str]], list[bytes]]


def ours(people: list[str]) -> list[bytes]:
    names, director = {"kk": CENTRE, "ru": CENTRE}, {"kk": DIRECTOR, "ru": DIRECTOR}
    return [
        render(
            Sheet(
                Form.REGISTERED_AS_JOB_SEEKER,
                "259-2021",
                Language.KAZAKH,
                "2026-000123",
                RegisteredPayload(person, DAY, names, DAY, director).to_json(),
                CODE,
            )
        )
        for person in people
    ]


def lines_of(person: str) -> Lines:
    wording = load(Form.REGISTERED_AS_JOB_SEEKER, "259-2021", Language.KAZAKH)
    fields = {
        "person": person,
        "centre": CENTRE,
        "director": DIRECTOR,
        "since": dates.since(DAY, Language.KAZAKH),
        "issued": dates.in_words(DAY, Language.KAZAKH),
    }
    lines = [("appendix", text) for text in (*wording.appendix.splitlines(), wording.mark)]
    lines.append(("title", wording.title.upper()))
    for line in wording.lines:
        words = line.text or f"{line.lead} {line.value} {line.tail}"
        lines.append(("text", words.strip().format_map(fields)))
        if line.caption:
            lines.append(("caption", line.caption))
    return [*lines, ("foot", "№ 2026-000123"), ("foot", wording.rules), ("foot", CENTRE)]


def code_as_svg() -> str:
    code = zxingcpp.create_barcode(CODE, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return code.to_svg(add_quiet_zones=False)


def stock_reportlab() -> Rival:
    """The same library as a tutorial uses it: the font's subset made anew for each sheet."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfgen.canvas import Canvas

    for name in ("Regular", "Bold"):
        font = ttfonts.TTFont(f"Stock-{name}", str(FONTS / f"Tinos-{name}.ttf"))
        pdfmetrics.registerFont(font)

    def sheet(person: str) -> bytes:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=A4, invariant=1)
        row = 0
        for style, text in lines_of(person):
            font = "Stock-Bold" if style == "title" else "Stock-Regular"
            canvas.setFont(font, 14)
            for line in simpleSplit(text, font, 14, 500):
                canvas.drawString(60, 780 - 20 * row, line)
                row += 1
        canvas.save()
        return out.getvalue()

    return Rival(
        "reportlab's own subset, bare lines, no code", 20, 200, lambda who: list(map(sheet, who))
    )


def weasyprint() -> Rival:
    module = import_module("weasyprint")
    configuration = import_module("weasyprint.text.fonts").FontConfiguration()
    faces = "".join(
        f"@font-face {{ font-family: Tinos; font-weight: {weight};"
        f" src: url({(FONTS / f'Tinos-{name}.ttf').as_uri()}) }}"
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    style = module.CSS(
        string=faces + "@page { size: A4; margin: 10mm 10mm 10mm 20mm }"
        " p { font: 14pt Tinos; margin: 0 } .title { font-weight: 700; text-align: center }"
        " .caption { font-size: 9pt; text-align: center } .appendix { text-align: right }"
        " .foot { font-size: 8.5pt } svg { width: 25mm; height: 25mm }",
        font_config=configuration,
    )
    code = code_as_svg()[code_as_svg().index("<svg") :]

    def sheet(person: str) -> bytes:
        body = "".join(
            f'<p class="{name}">{html.escape(text)}</p>' for name, text in lines_of(person)
        )
        page = module.HTML(string=f'<html lang="kk"><body>{body}{code}</body></html>')
        return page.write_pdf(stylesheets=[style], font_config=configuration)

    return Rival(f"WeasyPrint {version('weasyprint')}", 4, 20, lambda who: list(map(sheet, who)))


def typst() -> Rival:
    compiler = import_module("typst").Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True)
    sizes = {"appendix": 10, "title": 14, "text": 14, "caption": 9, "foot": 8.5}
    code = f'#image(bytes({json.dumps(code_as_svg())}), format: "svg", width: 25mm)'

    def sheet(person: str) -> bytes:
        head = '#set page("a4", margin: (left: 20mm, rest: 10mm))\n#set text(font: "Tinos")\n'
        body = "\n\n".join(
            f"#text(size: {sizes[style]}pt, hyphenate: false,"
            f' weight: "{"bold" if style == "title" else "regular"}",'
            f" {json.dumps(text, ensure_ascii=False)})"
            for style, text in lines_of(person)
        )
        return compiler.compile(input=f"{head}{body}\n\n{code}".encode())

    return Rival(f"typst {version('typst')}", 20, 200, lambda who: list(map(sheet, who)))


def libreoffice() -> Rival:
    """A .docx a sheet, one call of soffice for all of them; the code left out."""
    docx = import_module("docx")
    program = shutil.which("soffice")
    if program is None:
        raise FileNotFoundError("soffice")

    fonts_home = Path(tempfile.gettempdir()) / "papers-fonts"
    shutil.copytree(FONTS, fonts_home / "fonts", dirs_exist_ok=True)

    def document(person: str, path: Path) -> None:
        paper = docx.Document()
        for style, text in lines_of(person):
            run = paper.add_paragraph().add_run(text)
            run.bold = style == "title"
            run.font.name = "Tinos"
        paper.save(str(path))

    def sheets(people: list[str]) -> list[bytes]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            paths = [folder / f"{number}.docx" for number in range(len(people))]
            for person, path in zip(people, paths, strict=True):
                document(person, path)
            profile = (
                f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'papers-lo').as_uri()}"
            )
            subprocess.run(
                [program, profile, "--headless", "--convert-to", "pdf", "--outdir", name, *paths],
                check=True,
                capture_output=True,
                env=os.environ | {"XDG_DATA_HOME": str(fonts_home)},
            )
            return [path.with_suffix(".pdf").read_bytes() for path in paths]

    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return Rival(f"docx through {' '.join(said.stdout.split()[:2])}, no code", 1, 20, sheets)


def rivals() -> list[Rival]:
    found = [Rival("Tereze", 60, 500, ours)]
    for make in (stock_reportlab, typst, weasyprint, libreoffice):
        try:
            found.append(make())
        except (ImportError, OSError, PackageNotFoundError) as absence:
            print(f"absent: {make.__name__} ({absence})")
    return found


def words_of(pdf: bytes) -> str:
    """All that can be read, white space left out: each program breaks lines its own way."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return "".join(text.split())


_seen = count(1)


def people(number: int) -> list[str]:
    """Names never printed before in this run: no program may answer from its memory."""
    return [f"Әбдіғаниева Гүлнұр Ұлықбекқызы {next(_seen)}" for _ in range(number)]


def measure(rival: Rival, taken: list[float]) -> None:
    for person in people(rival.rounds):
        start = time.perf_counter()
        rival.sheets([person])
        taken.append(time.perf_counter() - start)


def batch(rival: Rival) -> float:
    """Sheets a second."""
    start = time.perf_counter()
    made = rival.sheets(people(rival.batch))
    rate = len(made) / (time.perf_counter() - start)
    assert len(set(made)) == rival.batch
    return rate


def table(found: list[Rival], taken: dict[str, list[float]], rates: dict[str, list[float]]) -> None:
    print(f"{'':46} {'median ms':>10} {'p95 ms':>9} {'a second':>9} {'bytes':>8}")
    for rival in found:
        times = sorted(taken[rival.name])
        size = len(rival.sheets(people(1))[0])
        print(
            f"{rival.name:46} {statistics.median(times) * 1e3:10.2f}"
            f" {times[int(0.95 * (len(times) - 1))] * 1e3:9.2f}"
            f" {statistics.median(rates[rival.name]):9.1f} {size:8}"
        )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--site", type=Path, help="where the other programs' packages are")
    arguments.add_argument("--rounds", type=int, default=5)
    given: Any = arguments.parse_args()
    if given.site:
        sys.path.append(str(given.site.resolve()))
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    found = rivals()
    one = people(1)
    expected = words_of(ours(one)[0])
    for rival in found:
        same = words_of(rival.sheets(one)[0]) == expected
        print(f"{rival.name}: {'the same words' if same else 'OTHER WORDS'}")
    taken: dict[str, list[float]] = {rival.name: [] for rival in found}
    rates: dict[str, list[float]] = {rival.name: [] for rival in found}
    for _ in range(given.rounds):
        for rival in found:
            measure(rival, taken[rival.name])
            rates[rival.name].append(batch(rival))
    table(found, taken, rates)


if __name__ == "__main__":
    main()
