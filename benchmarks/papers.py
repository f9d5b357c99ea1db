"""Appendix 3 as this program prints it, beside the same words through other programs.

Run: python benchmarks/papers.py [--site DIRECTORY]

DIRECTORY is where `python -m pip install --target DIRECTORY -r benchmarks/requirements.lock` put
the others; a missing one is named as absent. LibreOffice is `soffice` on the path. All run in
turn, on one core, and every sheet's words are read back and compared with ours. Each sheet is
another person's, with its own number and code. Ours makes the code while the clock runs; the others
are handed its picture. Appendices 4, 8 and 9 (`paper_sheets.py`) are printed by this program alone.
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
sys.path[0] = str(ROOT)

from app.core.vocabulary import Form, Language  # noqa: E402
from app.reports import dates  # noqa: E402
from app.reports.engine import Sheet, render  # noqa: E402
from app.reports.forms.f03_registered import RegisteredPayload  # noqa: E402
from app.reports.wording import load  # noqa: E402
from benchmarks.paper_sheets import SHEETS  # noqa: E402

FONTS = ROOT / "resources" / "fonts"
DAY = date(2026, 11, 21)
CENTRE = "«Алматы қаласының халықты жұмыспен қамту орталығы» КММ"
DIRECTOR = "Серікбаев Нұрлан Қайратұлы"

GOAL_MS, GOAL_A_SECOND, GOAL_TIMES = 5, 250, 3

Lines = list[tuple[str, str]]
"""A sheet's lines as (style, text): appendix, title, text, caption or foot."""


@dataclass(frozen=True)
class Notice:
    """What differs from sheet to sheet; `picture` is the code as SVG."""

    person: str
    number: str
    code: str
    picture: str


@dataclass(frozen=True)
class Rival:
    """A way to the PDF: one sheet, or many in one go where that is how it is best used.

    `counts` where it is one of those that the goal names.
    """

    name: str
    rounds: int
    batch: int
    sheets: Callable[[list[Notice]], list[bytes]]
    counts: bool = True


def each_by_itself(sheet: Callable[[Notice], bytes]) -> Callable[[list[Notice]], list[bytes]]:
    return lambda notices: [sheet(notice) for notice in notices]


def ours(notices: list[Notice]) -> list[bytes]:
    names, director = {"kk": CENTRE, "ru": CENTRE}, {"kk": DIRECTOR, "ru": DIRECTOR}
    return [
        render(
            Sheet(
                Form.REGISTERED_AS_JOB_SEEKER,
                "259-2021",
                Language.KAZAKH,
                notice.number,
                RegisteredPayload(notice.person, DAY, names, DAY, director).to_json(),
                notice.code,
            )
        )
        for notice in notices
    ]


def lines_of(notice: Notice) -> Lines:
    wording = load(Form.REGISTERED_AS_JOB_SEEKER, "259-2021", Language.KAZAKH)
    fields = {
        "person": notice.person,
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
    return [*lines, ("foot", f"№ {notice.number}"), ("foot", wording.rules), ("foot", CENTRE)]


def stock_reportlab() -> Rival:
    """The same library as a tutorial uses it: the font's subset made anew for each sheet."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfgen.canvas import Canvas

    for name in ("Regular", "Bold"):
        font = ttfonts.TTFont(f"Stock-{name}", str(FONTS / f"Tinos-{name}.ttf"))
        pdfmetrics.registerFont(font)

    def sheet(notice: Notice) -> bytes:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=A4, invariant=1)
        row = 0
        for style, text in lines_of(notice):
            font = "Stock-Bold" if style == "title" else "Stock-Regular"
            canvas.setFont(font, 14)
            for line in simpleSplit(text, font, 14, 500):
                canvas.drawString(60, 780 - 20 * row, line)
                row += 1
        canvas.save()
        return out.getvalue()

    return Rival(
        "reportlab's own subset, bare lines, no code", 20, 200, each_by_itself(sheet), counts=False
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

    def sheet(notice: Notice) -> bytes:
        body = "".join(
            f'<p class="{name}">{html.escape(text)}</p>' for name, text in lines_of(notice)
        )
        code = notice.picture[notice.picture.index("<svg") :]
        page = module.HTML(string=f'<html lang="kk"><body>{body}{code}</body></html>')
        return page.write_pdf(stylesheets=[style], font_config=configuration)

    return Rival(f"WeasyPrint {version('weasyprint')}, fonts kept", 4, 20, each_by_itself(sheet))


TYPST_SIZES = {"appendix": 10, "title": 14, "text": 14, "caption": 9, "foot": 8.5}
TYPST_PAGE = '#set page("a4", margin: (left: 20mm, rest: 10mm))\n#set text(font: "Tinos")\n'
TYPST_FORM = f"""{TYPST_PAGE}
#let sizes = ({", ".join(f"{style}: {size}pt" for style, size in TYPST_SIZES.items())})
#for (style, words) in json(bytes(sys.inputs.lines)) {{
  let weight = if style == "title" {{ "bold" }} else {{ "regular" }}
  par(text(size: sizes.at(style), hyphenate: false, weight: weight, words))
}}
#image(bytes(sys.inputs.code), format: "svg", width: 25mm)
""".encode()


def typst_source(notice: Notice) -> bytes:
    body = "\n\n".join(
        f"#text(size: {TYPST_SIZES[style]}pt, hyphenate: false,"
        f' weight: "{"bold" if style == "title" else "regular"}",'
        f" {json.dumps(text, ensure_ascii=False)})"
        for style, text in lines_of(notice)
    )
    code = f'#image(bytes({json.dumps(notice.picture)}), format: "svg", width: 25mm)'
    return f"{TYPST_PAGE}{body}\n\n{code}".encode()


def typst_compiler() -> Any:
    return import_module("typst").Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True)


def typst() -> Rival:
    """Kept warm: what it set before it remembers, and it is given the words as a new source."""
    compiler = typst_compiler()

    def sheet(notice: Notice) -> bytes:
        return compiler.compile(input=typst_source(notice))

    return Rival(f"typst {version('typst')} kept warm, new source", 20, 200, each_by_itself(sheet))


def typst_inputs() -> Rival:
    """Kept warm: the source stays, only its inputs change."""
    compiler = typst_compiler()

    def sheet(notice: Notice) -> bytes:
        inputs = {"lines": json.dumps(lines_of(notice)), "code": notice.picture}
        return compiler.compile(input=TYPST_FORM, sys_inputs=inputs)

    return Rival(f"typst {version('typst')} kept warm, new inputs", 20, 200, each_by_itself(sheet))


def typst_anew() -> Rival:
    """A compiler for each sheet, as typst's command has; what it remembers stays in the process."""

    def sheet(notice: Notice) -> bytes:
        return typst_compiler().compile(input=typst_source(notice))

    return Rival(f"typst {version('typst')} made anew", 20, 100, each_by_itself(sheet))


def libreoffice() -> Rival:
    """A .docx a sheet, one call of soffice for all of them; the code left out."""
    docx = import_module("docx")
    program = shutil.which("soffice")
    if program is None:
        raise FileNotFoundError("soffice")

    fonts_home = Path(tempfile.gettempdir()) / "papers-fonts"
    shutil.copytree(FONTS, fonts_home / "fonts", dirs_exist_ok=True)

    def document(notice: Notice, path: Path) -> None:
        paper = docx.Document()
        for style, text in lines_of(notice):
            run = paper.add_paragraph().add_run(text)
            run.bold = style == "title"
            run.font.name = "Tinos"
        paper.save(str(path))

    def sheets(notices: list[Notice]) -> list[bytes]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            paths = [folder / f"{number}.docx" for number in range(len(notices))]
            for notice, path in zip(notices, paths, strict=True):
                document(notice, path)
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
    found = [Rival("Tereze", 60, 500, ours, counts=False)]
    for make in (stock_reportlab, typst, typst_inputs, typst_anew, weasyprint, libreoffice):
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


def notices(number: int) -> list[Notice]:
    """Sheets never printed before in this run: no program may answer from its memory."""
    return [notice(next(_seen)) for _ in range(number)]


def notice(number: int) -> Notice:
    """The notice of that number in the year."""
    code = f"TRZ1:f03:2026-{number:06}:kk:9F8A7B6C5D4E3F2A1B0C"
    drawn = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return Notice(
        f"Әбдіғаниева Гүлнұр Ұлықбекқызы {number}",
        f"2026-{number:06}",
        code,
        drawn.to_svg(add_quiet_zones=False),
    )


def measure(rival: Rival, taken: list[float]) -> None:
    for one in notices(rival.rounds):
        start = time.perf_counter()
        rival.sheets([one])
        taken.append(time.perf_counter() - start)


def batch(rival: Rival) -> float:
    """Sheets a second."""
    many = notices(rival.batch)
    start = time.perf_counter()
    made = rival.sheets(many)
    rate = len(made) / (time.perf_counter() - start)
    assert len(set(made)) == rival.batch
    return rate


def table(found: list[Rival], taken: dict[str, list[float]], rates: dict[str, list[float]]) -> None:
    print(f"{'':46} {'least ms':>9} {'median ms':>10} {'p95 ms':>9} {'a second':>9} {'bytes':>8}")
    for rival in found:
        times = sorted(taken[rival.name])
        size = len(rival.sheets(notices(1))[0])
        print(
            f"{rival.name:46} {times[0] * 1e3:9.2f} {statistics.median(times) * 1e3:10.2f}"
            f" {times[int(0.95 * (len(times) - 1))] * 1e3:9.2f}"
            f" {max(rates[rival.name]):9.1f} {size:8}"
        )


def goals(found: list[Rival], taken: dict[str, list[float]], rates: dict[str, list[float]]) -> None:
    """Goal by goal; how many times as fast is the least that any of the three columns gives.

    Of the batches the best one counts, each program's own: the machine is shared.
    """
    least, median, batched = (
        {rival: of(measured[rival.name]) for rival in found}
        for of, measured in (
            (min, taken),
            (statistics.median, taken),
            (lambda batches: 1 / max(batches), rates),
        )
    )
    ours, *others = found
    lines = [
        (
            f"a sheet, warm, in ms: at most {GOAL_MS}",
            median[ours] * 1e3,
            median[ours] * 1e3 <= GOAL_MS,
        ),
        (
            f"sheets a second: at least {GOAL_A_SECOND}",
            1 / batched[ours],
            1 / batched[ours] >= GOAL_A_SECOND,
        ),
    ]
    for rival in (other for other in others if other.counts):
        times = min(column[rival] / column[ours] for column in (least, median, batched))
        goal = f"as fast as {rival.name}, times: at least {GOAL_TIMES}"
        lines.append((goal, times, times >= GOAL_TIMES))
    for goal, value, reached in lines:
        print(f"{goal:78} {value:9.2f}  {'reached' if reached else 'NOT REACHED'}")


def our_forms(rounds: int) -> None:
    """The forms that no other program prints here, in turn; each sheet another person's.

    The processor's own time stands beside: what others on the machine take from us is not in it.
    """
    taken: dict[str, list[float]] = {name: [] for name in SHEETS}
    worked: dict[str, list[float]] = {name: [] for name in SHEETS}
    sizes: dict[str, tuple[int, int]] = {}
    for name, (make, _goal) in SHEETS.items():
        pdf = render(make(next(_seen)))
        with pypdfium2.PdfDocument(pdf) as document:
            sizes[name] = len(document), len(pdf)
    for _ in range(rounds):
        for name, (make, _goal) in SHEETS.items():
            for sheet in [make(next(_seen)) for _ in range(60)]:
                start, work = time.perf_counter(), time.process_time()
                render(sheet)
                taken[name].append(time.perf_counter() - start)
                worked[name].append(time.process_time() - work)
    print(
        f"\n{'':42} {'least ms':>9} {'median ms':>10} {'p95 ms':>9}"
        f" {'processor, median':>18} {'pages':>6} {'bytes':>7}"
    )
    for name, unsorted in taken.items():
        times, (pages, size) = sorted(unsorted), sizes[name]
        print(
            f"{name:42} {times[0] * 1e3:9.2f} {statistics.median(times) * 1e3:10.2f}"
            f" {times[int(0.95 * (len(times) - 1))] * 1e3:9.2f}"
            f" {statistics.median(worked[name]) * 1e3:18.2f} {pages:6} {size:7}"
        )
    for name, (_make, goal) in SHEETS.items():
        value = statistics.median(taken[name]) * 1e3
        reached = "reached" if value <= goal else "NOT REACHED"
        print(f"{f'{name}, warm, in ms: at most {goal}':78} {value:9.2f}  {reached}")


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
    one = notices(1)
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
    goals(found, taken, rates)
    our_forms(given.rounds)


if __name__ == "__main__":
    main()
