"""The pieces a case is shown by: a stage, a term, an event, a paper's link, an earlier case."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from app.core.clock import Clock
from app.core.errors import UserError
from app.services.case_views import EventView, PaperView, PastCase, StageView, TermView
from app.ui import icons, theme
from app.ui.language import format_date, format_moment, translated
from app.ui.messages import sentence, word
from app.ui.parts import button, column, frame, label, row
from app.ui.terms import paragraph_name, term_lines
from app.ui.windows.card_sections import name_of

_BESIDE_ICON = 4
"""The pixels that Qt's style leaves between icon and words."""


_ROOM_BY_LINES = 10
_LONG_CHIP = 160


class BrokenButton(QPushButton):
    """A button that takes the width it is given: words that need more go on in the next line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = ""

    def tell(self, words: str) -> None:
        """Show the words, however many lines they take."""
        self._words = words
        self.setAccessibleName(words)
        self._break()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if "\n" in self.text():
            hint.setHeight(hint.height() + theme.px(_ROOM_BY_LINES))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        self.ensurePolished()
        lines, room, metrics = [""], self._room(), self.fontMetrics()
        for each in self._words.split(" "):
            longer = f"{lines[-1]} {each}" if lines[-1] else each
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(each)
            else:
                lines[-1] = longer
        words = "\n".join(line.strip() for line in lines)
        if words != self.text():
            self.setText(words)

    def _room(self) -> int:
        """The width that is left for words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        inside = self.style().subElementRect(part, option, self).width()
        return inside - (0 if self.icon().isNull() else self.iconSize().width() + _BESIDE_ICON)


class CasePieces(QObject):
    """Makes them in the present language."""

    paper_chosen = Signal(int)

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock

    def stage(self, stage: StageView) -> QWidget:
        """A stage of the service (§23), reached or still to come, with its moment and person."""
        sign, name = QLabel(), label("" if stage.is_reached else "muted")
        when = label("caption", wrap=True)
        name.setText(word(stage.stage.value))
        icon, role = ("circle-check", "success") if stage.is_reached else ("circle", "muted")
        theme.FollowScale(sign, lambda: sign.setPixmap(icons.pixmap(icon, role)))
        told = [format_moment(stage.at)] if stage.at else []
        told += [name_of(stage.who)] if stage.who else []
        when.setText(" · ".join(told))
        if not when.text():
            when.hide()
        piece, line = QWidget(), row(sign, column(name, when, gap=0))
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        piece.setLayout(line)
        reached = self.tr("reached") if stage.is_reached else self.tr("still to come")
        piece.setAccessibleName(f"{name.text()}: {when.text() or reached}")
        return piece

    def term(self, term: TermView) -> QWidget:
        """A term with its end, and on demand how it was counted."""
        title, when = label("label", wrap=True), label("caption", wrap=True)
        title.setText(paragraph_name(term.paragraph, translated))
        chip = label("chip-plain")
        self._mark(chip, term)
        lines = term_lines(term.arithmetic, translated)
        when.setText(lines[-1] if not term.arithmetic["unknown_years"] else lines[-2])
        how = button("link")
        how.setText(self.tr("How it was counted"))
        how.setAccessibleName(f"{how.text()}: {title.text()}, {when.text()}")
        detail = label("caption", wrap=True)
        detail.setText("\n".join(lines))
        detail.hide()
        how.clicked.connect(lambda: detail.setVisible(detail.isHidden()))
        head = titled(title, chip)
        return frame("card", column(head, when, how, detail, margin=8, gap=4))

    def step(self, event: EventView) -> QWidget:
        """A step of the case, or a paper with its link."""
        when = label("caption", wrap=True)
        when.setText(f"{format_moment(event.at)} · {name_of(event.who)}")
        if event.paper is not None:
            when.setText(f"{word(event.paper.form.value)}\n{when.text()}")
            return _piece(self.paper_link(event.paper), when, *self._void(event.paper))
        what = label("", wrap=True)
        if event.move:
            paragraph = paragraph_name(event.paragraph, translated)
            what.setText(f"{word(event.move.value)} ({paragraph})")
        warned = [label("warning", wrap=True) for _ in event.warnings]
        for line, code in zip(warned, event.warnings, strict=True):
            line.setText(sentence(UserError(code)))
        return _piece(what, when, *warned)

    def paper_link(self, paper: PaperView, name: str = "") -> QPushButton:
        """Opens the paper."""
        link = button("link", "file-text", name=name or f"paper_{paper.id}")
        link.setText(paper.number)
        link.setToolTip(word(paper.form.value))
        link.setAccessibleName(f"{word(paper.form.value)} {paper.number}")
        link.clicked.connect(lambda: self.paper_chosen.emit(paper.id))
        return link

    def _void(self, paper: PaperView) -> list[QLabel]:
        if not paper.void_by:
            return []
        line = label("warning", wrap=True)
        line.setText(self.tr("Holds no more: act {act}").format(act=paper.void_by))
        return [line]

    def past(self, case: PastCase) -> QWidget:
        """A case before the newest one: its outcome and papers, and on demand its course."""
        number, chip = label("label"), label("chip-plain")
        number.setText(case.number)
        chip.setText(word(case.state.value))
        dates = label("caption", wrap=True)
        ends = [case.opened_at.date(), case.closed_at.date() if case.closed_at else None]
        told = " – ".join(format_date(day) if day else "" for day in ends)
        if case.registered_on:
            since = self.tr("registered since {day}").format(day=format_date(case.registered_on))
            told = f"{told}, {since}"
        dates.setText(told)
        papers = [event.paper for event in case.timeline if event.paper is not None]
        course = QWidget()
        steps = (event for event in case.timeline if event.paper is None)
        course.setLayout(column(*map(self.step, steps), gap=0))
        course.hide()
        how = button("link")
        how.setText(self.tr("Its course"))
        how.setAccessibleName(f"{how.text()}: {case.number}")
        how.clicked.connect(lambda: course.setVisible(course.isHidden()))
        links = map(self.paper_link, papers)
        return frame("card", column(number, row(chip, -1), dates, *links, how, course, margin=8))

    def _mark(self, chip: QLabel, term: TermView) -> None:
        if term.ended_at is None:
            broken = term.due_at < self._clock.now()
            theme.set_kind(chip, "chip-red" if broken else "chip-amber")
            chip.setText(self.tr("broken") if broken else self.tr("running"))
        elif term.met:
            late = term.ended_at > term.due_at
            theme.set_kind(chip, "chip-red" if late else "chip-green")
            chip.setText(self.tr("met late") if late else self.tr("met"))
        elif term.ended_at > term.due_at:
            theme.set_kind(chip, "chip-red")
            chip.setText(self.tr("broken, then fell away"))
        else:
            chip.setText(self.tr("fell away"))


def titled(title: QLabel, chip: QLabel) -> QLayout:
    """The chip beside its title, or below where it is long."""
    chip.ensurePolished()
    if chip.sizeHint().width() > theme.px(_LONG_CHIP):
        return column(title, row(chip, -1), gap=4)
    line = row(title, chip)
    line.setStretch(0, 1)  # a title that breaks has all the room that the chip leaves
    return line


def _piece(*parts: QWidget) -> QWidget:
    piece = QWidget()
    piece.setLayout(column(*parts, 4, gap=0))
    return piece
