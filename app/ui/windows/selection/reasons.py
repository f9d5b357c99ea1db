"""§57: why somebody fits and why not, criterion by criterion, in words; two beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from app.rules.selection import Part
from app.ui import theme
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import Area, clear, column, label, row
from app.ui.windows.selection.bars import paint_bar, part_words
from app.ui.windows.selection.fact_words import FactWords, Told

_BAR_PX = (56, 9)
_HIGHEST_PX = 290


class PartBar(QWidget):
    """A criterion's bar alone; what it shows stands in words beside it."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self.setAccessibleName(part_words(part))
        self.setToolTip(part_words(part))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(*map(theme.px, _BAR_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._part)
        painter.end()


class Reasons(Retranslating, Area):
    """A line for each criterion: what is asked, what he has, and the points of how many.

    What does not change from row to row stands first: what the vacancy asks; or what the person
    has, where the list is of vacancies (`of_vacancies`). One or two are told beside it.
    """

    def __init__(self, *, of_vacancies: bool) -> None:
        super().__init__()
        self._of_vacancies, self._words = of_vacancies, FactWords(self)
        self._shown: tuple[Told, ...] = ()
        body, self._grid, self._out = QWidget(), QGridLayout(), label("error", wrap=True)
        self._out.setObjectName("left_out")
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        body.setLayout(column(self._out, self._grid, -1, margin=8))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.setObjectName("reasons")
        theme.FollowScale(self, lambda: self.setMaximumHeight(theme.px(_HIGHEST_PX)))
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reasons, criterion by criterion"))
        self.show_told(*self._shown)

    def show_told(self, *told: Told) -> None:
        """One, or two beside each other; nobody, where there is nobody to tell of."""
        self._shown = told
        clear(self._grid)
        self._say_left_out()
        if told:
            self._add_heads(told)
            for at in range(len(told[0].parts)):
                self._add_line(at + 1, [(one, one.parts[at]) for one in told])
        for section in range(4):
            self._grid.setColumnStretch(section, 1 if 0 < section <= 1 + len(told) else 0)

    def _say_left_out(self) -> None:
        lines = []
        for one in self._shown:
            why = "; ".join(map(word, one.broken))
            if why and len(self._shown) == 1:
                lines.append(self.tr("Left out: {why}").format(why=why))
            elif why:
                lines.append(self.tr("{name} is left out: {why}").format(name=one.title, why=why))
        self._out.setText("\n".join(lines))
        self._out.setVisible(bool(lines))

    def _add_heads(self, told: Sequence[Told]) -> None:
        fixed = self.tr("The person") if self._of_vacancies else self.tr("Asked")
        heads = [fixed]
        for one in told:
            points = self.tr("{name}: {points} points").format(name=one.title, points=one.score)
            heads.append(points)
        for section, words in enumerate(heads, 1):
            self._grid.addWidget(_text("label", words), 0, section)

    def _add_line(self, line: int, judged: Sequence[tuple[Told, Part]]) -> None:
        first, part = judged[0]
        name = word(part.criterion.value)
        if part.must:
            name = self.tr("{criterion}, must").format(criterion=name)
        self._grid.addWidget(_text("label" if part.must else "muted", name), line, 0)
        asked, has = self._words.asked_and_has(part.criterion, first)
        self._grid.addWidget(_text("", has if self._of_vacancies else asked), line, 1)
        for section, (one, own) in enumerate(judged, 2):
            asked, has = self._words.asked_and_has(own.criterion, one)
            words = asked if self._of_vacancies else has
            self._grid.addWidget(self._cell(words, own), line, section)

    def _cell(self, words: str, part: Part) -> QWidget:
        points = label("muted")
        points.setText(self.tr("{points} of {most}").format(points=part.points, most=part.most))
        points.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        missed = part.must and not part.met
        told = _text("error" if missed else "", words)
        holder = QWidget()
        line = row(told, PartBar(part), points)
        line.setStretch(0, 1)
        holder.setLayout(line)
        return holder


def _text(kind: str, words: str) -> QLabel:
    made = label(kind, wrap=True)
    made.setText(words)
    return made
