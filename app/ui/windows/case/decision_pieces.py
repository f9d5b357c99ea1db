"""The pieces a decision is shown by: its course, its evidence, §34's grounds with their facts."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import DecisionState
from app.rules.ch3_unemployed import Finding
from app.rules.stages import Stage
from app.rules.verdict import Outcome
from app.services.decision_evidence import Item
from app.services.decision_queries import DecisionLine, Hand
from app.ui.language import format_date, format_moment, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import button, column, frame, label, row, stack_when_large
from app.ui.terms import paragraph_name
from app.ui.windows.card_sections import name_of, section, text
from app.ui.words.evidence_words import evidence_line, evidence_moment, fact_line, own_words

CHIPS = {
    DecisionState.DRAFTED: "chip-amber",
    DecisionState.RETURNED: "chip-red",
    DecisionState.APPROVED: "chip-amber",
    DecisionState.STOPPED: "chip-plain",
    DecisionState.SIGNED: "chip-green",
    DecisionState.DECLINED: "chip-red",
}
_OUTCOMES = {
    Outcome.REFUSED: ("chip-red", QT_TRANSLATE_NOOP("Decision", "stands in the way")),
    Outcome.WARNED: ("chip-amber", QT_TRANSLATE_NOOP("Decision", "to be looked at")),
    Outcome.ALLOWED: ("chip-green", QT_TRANSLATE_NOOP("Decision", "does not stand in the way")),
}
_HANDS = (
    ("drafted", QT_TRANSLATE_NOOP("Decision", "Drafted")),
    ("approved", QT_TRANSLATE_NOOP("Decision", "Approved by the director")),
    ("decided", QT_TRANSLATE_NOOP("Decision", "Decided by the local body")),
    ("told", QT_TRANSLATE_NOOP("Decision", "Told")),
)
_HOLDS = QT_TRANSLATE_NOOP("Decision", "Holds from {day}")
_REMARK = QT_TRANSLATE_NOOP("Decision", "Remark: {text}")
_NOTE = QT_TRANSLATE_NOOP("Decision", "Note: {text}")
_REACHED = QT_TRANSLATE_NOOP("Decision", "reached")
_AHEAD = QT_TRANSLATE_NOOP("Decision", "still to come")
_TITLE = QT_TRANSLATE_NOOP("Decision", "Decisions")
_OPEN = QT_TRANSLATE_NOOP("Decision", "Open the decision")


def _words(source: str) -> str:
    return translated("Decision", source)


def chip(state: DecisionState) -> QWidget:
    """How the decision stands."""
    made = label(CHIPS[state])
    made.setText(word(state.value))
    return made


def evidence_piece(item: Item) -> QWidget:
    """A piece of evidence, with its moment."""
    piece = QWidget()
    told, when = text(evidence_line(item)), text(evidence_moment(item), "caption")
    piece.setLayout(column(told, *([when] if when.text() else []), gap=0))
    return piece


def finding_piece(finding: Finding) -> QWidget:
    """A ground of §34, whether it stands in the way, and the facts that decide it."""
    kind, said = _OUTCOMES[finding.outcome]
    stands = label(kind)
    stands.setText(_words(said))
    paragraph = paragraph_name(str(finding.facts[0].paragraph), translated)
    title = text(f"{word(finding.ground.value)}  ({paragraph})", "label")
    facts = [text(fact_line(fact), "caption") for fact in finding.facts]
    head = row(title, stands)
    head.setStretch(0, 1)
    piece = frame("entry", column(head, *facts, margin=8, gap=2))
    piece.setAccessibleName(": ".join((title.text(), stands.text(), *(f.text() for f in facts))))
    return piece


def finding_words(finding: Finding) -> str:
    """The same without the ground's own words, which stand beside it."""
    stands = _words(_OUTCOMES[finding.outcome][1])
    return "\n".join(f"{stands}: {fact_line(fact)}" for fact in finding.facts)


def stage_piece(stage: Stage) -> QWidget:
    """A stage of the service (§36), with its moment, or that it is still to come."""
    when = format_moment(stage.at) if stage.at else _words(_REACHED if stage.is_reached else _AHEAD)
    return text(f"{word(stage.stage.value)}: {when}", "" if stage.is_reached else "muted")


def course(line: DecisionLine) -> Iterator[QWidget]:
    """Who did what with it and when, remark and words, line by line."""
    yield text(word(line.ground), "label")
    for name, said in _HANDS:
        hand: Hand | None = getattr(line, name)
        if hand is not None:
            how = f", {word(line.told_how)}" if name == "told" and line.told_how else ""
            yield text(
                f"{_words(said)}: {format_moment(hand.at)} · {name_of(hand.who)}{how}", "caption"
            )
    if line.holds_from:
        yield text(_words(_HOLDS).format(day=format_date(line.holds_from)), "caption")
    for ground in line.grounds:
        yield text(word(ground.value), "warning")
    if line.why:
        yield text(own_words(line.why), "caption")
    if line.note:
        yield text(_words(_NOTE).format(text=line.note), "caption")
    if line.remark:
        yield text(_words(_REMARK).format(text=line.remark), "warning")


class DecisionSections(QObject):
    """The decisions of a person's case; each can be opened."""

    chosen = Signal(int)

    def section(self, lines: Iterable[DecisionLine]) -> QWidget | None:
        """The section, where there is a decision."""
        entries = [self._entry(line) for line in lines]
        return section(_words(_TITLE), *entries) if entries else None

    def _entry(self, line: DecisionLine) -> QWidget:
        title = text(word(line.kind.value), "label")
        opens = button("link", "file-text", name=f"decision_{line.id}")
        opens.setText(_words(_OPEN))
        which = f"{word(line.kind.value)}, {format_moment(line.drafted.at)}"  # one may be refused
        opens.setAccessibleName(f"{_words(_OPEN)}: {which}")
        opens.clicked.connect(partial(self._choose, line.id))
        head = row(title, chip(line.state), opens)
        head.setStretch(0, 1)
        stack_when_large(opens, head)
        return frame("entry", column(head, *course(line), margin=8, gap=2))

    def _choose(self, decision_id: int, *_clicked: bool) -> None:
        self.chosen.emit(decision_id)
