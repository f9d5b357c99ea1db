"""Offers, changes, what the records prove and the mark of a deregistration on a person's page."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import CaseState, OfferAnswer
from app.rules.ch3_deregistration import OFFERS_ALLOWED, PLACE
from app.services.case_views import CaseView
from app.services.changes import ChangeView
from app.services.findings_queries import Finding
from app.services.offer_queries import OfferView
from app.ui.language import translated
from app.ui.messages import word
from app.ui.parts import button, column, frame, label, row
from app.ui.terms import paragraph_name
from app.ui.windows.card_sections import section, text
from app.ui.windows.case.case_pieces import titled
from app.ui.windows.case.offer_words import OfferWords
from app.ui.words.evidence_words import evidence_line


class OfferSections(QObject):
    """Makes the sections; none where there is nothing to show. `leads`: whether the reader may see
    vacancies, and is led to them."""

    vacancy_chosen = Signal(int)

    def __init__(self, parent: QWidget, *, leads: bool = False) -> None:
        super().__init__(parent)
        self._leads, self._words = leads, OfferWords(self)

    def mark(self, case: CaseView | None) -> QWidget | None:
        """The mark on the card of one who was struck off (§45)."""
        if case is None or not case.struck_off:
            return None
        marks = map(self._words.mark, case.struck_off)
        lines = [text(line, "warning") for mark in marks for line in mark]
        return section(self.tr("Mark on the card"), *lines)

    def proved(self, case: CaseView | None) -> QWidget | None:
        """What the records prove against him (§44)."""
        found = [each for each in case.findings if not each.stopped] if case else []
        if not found:
            return None
        title = self.tr("The records prove  §44")
        told = text(self.tr("The director judges it; nothing is decided yet."), "caption")
        return section(title, told, *map(self._finding, found))

    def offered(self, case: CaseView) -> QWidget | None:
        """The offers of work."""
        if not case.offers:
            return None
        return section(
            self.tr("Offers of work"), *self._count(case), *map(self._offer, case.offers)
        )

    def changed(self, case: CaseView) -> QWidget | None:
        """The changes that were reported."""
        if not case.changes:
            return None
        return section(self.tr("Reported changes  §51"), *map(self._change, case.changes))

    def _count(self, case: CaseView) -> Iterator[QWidget]:
        """How many refusals and silences count toward §44.2, of the unemployed."""
        if case.state is CaseState.UNEMPLOYED:
            refused = sum(o.counts and o.answer is OfferAnswer.REFUSED for o in case.offers)
            late = sum(o.counts and o.late for o in case.offers)
            counted = self.tr(
                "Suitable work refused: {refused} of {most}; not answered in time: {late}  §44.2"
            )
            most = OFFERS_ALLOWED + 1
            yield text(counted.format(refused=refused, most=most, late=late), "caption")

    def _offer(self, offer: OfferView) -> QWidget:
        words, look = self._words.stands(offer)
        chip = label(look)
        chip.setText(words)
        head = titled(text(self._words.title(offer), "label"), chip)
        lines = [text(line, "caption") for line in self._words.course(offer)]
        about = text(self._words.about(offer))
        vacancy = [self._vacancy(offer)] if offer.vacancy_id else []
        return frame("entry", column(head, *vacancy, about, *lines, margin=8, gap=2))

    def _vacancy(self, offer: OfferView) -> QWidget:
        if not self._leads:
            return text(offer.vacancy_number)
        link = button("link", "briefcase", name=f"vacancy_{offer.id}")
        link.setText(offer.vacancy_number)
        link.setAccessibleName(self.tr("Open the vacancy {number}").format(number=link.text()))
        link.clicked.connect(lambda: self.vacancy_chosen.emit(offer.vacancy_id))
        holder = QWidget()
        holder.setLayout(row(link, -1))
        return holder

    def _change(self, change: ChangeView) -> QWidget:
        chip = label("chip-red" if change.late else "chip-green")
        chip.setText(self.tr("late") if change.late else self.tr("in time"))
        head = row(text(word(change.kind.value), "label"), chip)
        head.setStretch(0, 1)
        lines = [text(line, "caption") for line in self._words.change(change)]
        return frame("entry", column(head, *lines, margin=8, gap=2))

    def _finding(self, finding: Finding) -> QWidget:
        paragraph = paragraph_name(str(PLACE[finding.ground]), translated)
        title = text(f"{word(finding.ground.value)}  ({paragraph})", "label")
        lines = [text(evidence_line(item), "caption") for item in finding.items]
        return frame("entry", column(title, *lines, margin=8, gap=2))
