"""§57: why somebody fits and why not, criterion by criterion, in words; two beside each other."""

from textwrap import shorten

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from app.rules.selection import Part
from app.rules.selection_weights import Criterion
from app.ui import icons, theme
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import Area, column, label, row, show_if
from app.ui.windows.selection.bars import ICONS, paint_bar, part_words
from app.ui.windows.selection.fact_words import FactWords, Told

_BAR_PX = (64, 10)
_MOST_ABREAST = 2
_LONGEST = 110
"""So many letters of a long answer are shown, and the whole of it under the mouse."""


class PartBar(QWidget):
    """A criterion's bar alone; what it shows stands in words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._part: Part | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_part(self, part: Part) -> None:
        """Draw this one."""
        self._part = part
        self.setAccessibleName(part_words(part))
        self.setToolTip(part_words(part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(*map(theme.px, _BAR_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._part is not None:
            painter = QPainter(self)
            paint_bar(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._part)
            painter.end()


class _Cell(QWidget):
    """How one fits by one criterion: bar and points, and below them what he has, or it asks."""

    def __init__(self) -> None:
        super().__init__()
        self._bar, self._points, self._told = PartBar(), label("caption"), label("", wrap=True)
        self.setLayout(column(row(self._bar, self._points, -1), self._told, -1, gap=1))

    def show_part(self, part: Part, points: str, told: str) -> None:
        """Say it; what leaves somebody out stands out."""
        self._bar.show_part(part)
        self._points.setText(points)
        theme.set_kind(self._told, "error" if part.must and not part.met else "")
        self._told.setText(shorten(told, _LONGEST, placeholder="…"))
        self._told.setToolTip(told)


class _Line:
    """A criterion: its sign, its name and what is fixed of it, and a cell for each who is told."""

    def __init__(self, criterion: Criterion, grid: QGridLayout, at: int) -> None:
        self._criterion, self._sign = criterion, QLabel()
        self._name, self._fixed = label("label", wrap=True), label("muted", wrap=True)
        self._must = label("chip-plain")
        self._head = QWidget()
        heads = row(self._name, self._must)
        heads.setStretch(0, 1)
        self._head.setLayout(column(heads, self._fixed, -1, gap=1))
        self.cells = tuple(_Cell() for _ in range(_MOST_ABREAST))
        grid.addWidget(self._sign, at, 0, Qt.AlignmentFlag.AlignTop)
        for section, widget in enumerate((self._head, *self.cells), 1):
            grid.addWidget(widget, at, section)

    def draw(self) -> None:
        """Its sign in the colours of the theme."""
        ratio = self._sign.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(ICONS[self._criterion], "muted", 16, ratio))

    def show_head(self, must: str, fixed: str) -> None:
        """Its name; must: the word, where it is one."""
        self._name.setText(word(self._criterion.value))
        self._must.setText(must)
        show_if(self._must, bool(must))
        self._fixed.setText(fixed)


class Reasons(Retranslating, Area):
    """A line for each criterion: what is asked, what he has, and the points of how many.

    What does not change from row to row stands first: what the vacancy asks; or what the person
    has, where the list is of vacancies (`of_vacancies`). One or two are told beside it. The lines
    stay and say something else at each step, so that the arrows run through a list.
    """

    def __init__(self, *, of_vacancies: bool) -> None:
        super().__init__()
        self._of_vacancies, self._words = of_vacancies, FactWords(self)
        self._shown: tuple[Told, ...] = ()
        self._body, self._grid = QWidget(), QGridLayout()
        self._out = label("error", wrap=True, name="left_out")
        self._heads = tuple(label("label", wrap=True) for _ in range(1 + _MOST_ABREAST))
        for section, head in enumerate(self._heads, 1):
            self._grid.addWidget(head, 0, section, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnStretch(section, 1)
        self._lines = {
            criterion: _Line(criterion, self._grid, at) for at, criterion in enumerate(Criterion, 1)
        }
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._body.setLayout(column(self._out, self._grid, -1, margin=2))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)
        self.setObjectName("reasons")
        theme.FollowScale(self, self._draw)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reasons, criterion by criterion"))
        self.show_told(*self._shown)

    def show_told(self, *told: Told) -> None:
        """One, or two beside each other; nobody, where there is nobody to tell of."""
        self._shown = told
        show_if(self._body, bool(told))
        if not told:
            return
        self._say_left_out()
        self._say_heads()
        for line in self._lines.values():
            for at, cell in enumerate(line.cells):
                show_if(cell, at < len(told))
        for at in range(1, _MOST_ABREAST):
            self._grid.setColumnStretch(2 + at, 1 if at < len(told) else 0)
        for at, part in enumerate(told[0].parts):
            self._say_line(self._lines[part.criterion], at)

    def count(self) -> int:
        """How many are told of."""
        return len(self._shown)

    def _draw(self) -> None:
        for line in self._lines.values():
            line.draw()

    def _say_left_out(self) -> None:
        lines = []
        for one in self._shown:
            why = "; ".join(map(word, one.broken))
            if why and len(self._shown) == 1:
                lines.append(self.tr("Left out: {why}").format(why=why))
            elif why:
                lines.append(self.tr("{name} is left out: {why}").format(name=one.title, why=why))
        self._out.setText("\n".join(lines))
        show_if(self._out, bool(lines))

    def _say_heads(self) -> None:
        fixed = self.tr("The person") if self._of_vacancies else self.tr("Asked")
        points = self.tr("{name}: {points} points")
        told = [points.format(name=one.title, points=one.score) for one in self._shown]
        for at, head in enumerate(self._heads):
            head.setText([fixed, *told][at] if at <= len(told) else "")
            show_if(head, at <= len(told))

    def _say_line(self, line: _Line, at: int) -> None:
        first = self._shown[0]
        part = first.parts[at]
        asked, has = self._words.asked_and_has(part.criterion, first)
        is_must = part.must and not self._of_vacancies
        line.show_head(self.tr("must") if is_must else "", has if self._of_vacancies else asked)
        for cell, one in zip(line.cells, self._shown, strict=False):
            own = one.parts[at]
            asked, has = self._words.asked_and_has(own.criterion, one)
            points = self.tr("{points}/{most}").format(points=own.points, most=own.most)
            if self._of_vacancies and own.must:
                points = self.tr("{points}, must").format(points=points)
            cell.show_part(own, points, asked if self._of_vacancies else has)
