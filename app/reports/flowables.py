"""What forms are built of: paragraphs and blanks, taken from plain text, never from markup."""

from collections.abc import Mapping
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, Paragraph, Spacer
from reportlab.platypus.paraparser import ParaFrag

from app.reports.font import BOLD, REGULAR, composed, fonts
from app.reports.wording import Line, Wording

fonts()

BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=14, leading=18)
TITLE = ParagraphStyle(
    "title",
    BODY,
    fontName=BOLD,
    alignment=TA_CENTER,
    leftIndent=70,
    rightIndent=70,
    spaceAfter=22,
)
CAPTION = ParagraphStyle("caption", BODY, fontSize=9, leading=10.5, alignment=TA_CENTER)
APPENDIX = ParagraphStyle("appendix", BODY, fontSize=10, leading=12)
FOOT = ParagraphStyle("foot", BODY, fontSize=8.5, leading=10)
FOOT_BOLD = ParagraphStyle("foot bold", FOOT, fontName=BOLD)
_FILLED = {
    "left": ParagraphStyle("filled left", BODY, alignment=TA_LEFT),
    "center": ParagraphStyle("filled", BODY, alignment=TA_CENTER),
    "right": ParagraphStyle("filled right", BODY, alignment=TA_RIGHT),
}

_GAP = 5  # between the rule and the words before and after it
_DROP = 3.5  # from the text's base line to the rule
_APPENDIX_SHARE = 0.45  # of the sheet's width


def paragraph(text: str, style: ParagraphStyle = BODY) -> Paragraph:
    """A paragraph of plain text: `<b>&"'` stand as typed, long words are broken at the margin."""
    fragment = ParaFrag(
        text=composed(text),
        fontName=style.fontName,
        fontSize=style.fontSize,
        textColor=style.textColor,
        backColor=None,
        rise=0,
        us_lines=[],
        link=[],
        greek=0,
        bold=0,
        italic=0,
    )
    return Paragraph("", style, frags=[fragment])


class Blank(Flowable):  # type: ignore[misc]
    """A value on the form's rule, wrapped onto as many rules as it needs, a caption under them.

    `lead` stands before the first line, `tail` after the last one.
    """

    def __init__(self, line: Line, value: str) -> None:
        super().__init__()
        self._lead = composed(line.lead)
        self._tail = composed(line.tail)
        self._value = paragraph(value or "\u00a0", _FILLED[line.align])
        self._caption = paragraph(line.caption, CAPTION)
        self.spaceAfter = 8

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width, and the height of the value's lines and the caption's."""
        self.width = available_width
        self._left = _room(self._lead)
        self._column = available_width - self._left - _room(self._tail)
        _, self._value_height = self._value.wrap(self._column, available_height)
        _, self._caption_height = self._caption.wrap(self._column, available_height)
        self.height = self._value_height + self._caption_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the canvas's origin, in reading order."""
        canvas = self.canv
        lines = round(self._value_height / BODY.leading)
        base_lines = [self.height - BODY.leading * n - BODY.fontSize for n in range(lines)]
        canvas.setFont(REGULAR, BODY.fontSize)
        canvas.drawString(0, base_lines[0], self._lead)
        self._value.drawOn(canvas, self._left, self._caption_height)
        canvas.setFont(REGULAR, BODY.fontSize)
        canvas.drawRightString(self.width, base_lines[-1], self._tail)
        canvas.setLineWidth(0.5)
        for base in base_lines:
            canvas.line(self._left, base - _DROP, self._left + self._column, base - _DROP)
        self._caption.drawOn(canvas, self._left, 0)


def _room(words: str) -> float:
    width = pdfmetrics.stringWidth(words, REGULAR, BODY.fontSize)
    return float(width + _GAP) if words else 0.0


class Heading(Flowable):  # type: ignore[misc]
    """The reference to the appendix and the word "Form", in a column at the right.

    The lines are broken as the Order breaks them.
    """

    def __init__(self, appendix: str, mark: str) -> None:
        super().__init__()
        self._lines = [*appendix.splitlines(), "", mark]
        self.spaceAfter = 20

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width and the height of the column."""
        self.width = available_width
        self.height = APPENDIX.leading * len(self._lines)
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the canvas's origin."""
        self.canv.setFont(APPENDIX.fontName, APPENDIX.fontSize)
        middle = self.width * (1 - _APPENDIX_SHARE / 2)
        y = self.height - APPENDIX.fontSize
        for line in self._lines:
            self.canv.drawCentredString(middle, y, line)
            y -= APPENDIX.leading


def compose(wording: Wording, fields: Mapping[str, Any]) -> list[Flowable]:
    """The form's flowables: heading, title in capitals, and its lines with `fields` filled in."""
    story: list[Flowable] = []
    if wording.appendix:
        story.append(Heading(wording.appendix, wording.mark))
    else:
        story.append(Spacer(0, 30))
    story.append(paragraph(wording.title.upper(), TITLE))
    for line in wording.lines:
        if not line.when or fields[line.when]:
            story.append(_flowable(line, fields))
    return story


def _flowable(line: Line, fields: Mapping[str, Any]) -> Flowable:
    flowable = (
        paragraph(line.text.format_map(fields))
        if line.text
        else Blank(line, line.value.format_map(fields))
    )
    flowable.spaceBefore = line.above
    return flowable
