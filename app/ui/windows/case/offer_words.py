"""Offers, changes and what the records prove, in words."""

from PySide6.QtCore import QObject

from app.core.vocabulary import OfferAnswer
from app.services.changes import ChangeView
from app.services.offer_queries import OfferView, StruckOff
from app.ui.language import format_date, format_moment, format_number
from app.ui.messages import word
from app.ui.windows.card_sections import title_of


class OfferWords(QObject):
    """Says them in the present language."""

    def title(self, offer: OfferView) -> str:
        """What was offered, and by whom."""
        return f"{self.work(offer)} · {offer.employer}"

    def work(self, offer: OfferView) -> str:
        """The occupation offered."""
        return title_of("occupations", offer.occupation)

    def about(self, offer: OfferView) -> str:
        """Post, pay and how the person was told of it."""
        pay = self.tr("{amount} tenge").format(amount=format_number(offer.pay)) if offer.pay else ""
        unsuitable = "" if offer.suitable else self.tr("not suitable work")
        parts = (offer.detail, pay, unsuitable, word(offer.told_how.value))
        return " · ".join(filter(None, parts))

    def course(self, offer: OfferView) -> list[str]:
        """What came of it, line by line."""
        offered = self.tr("offered {moment}, answer due {due}").format(
            moment=format_moment(offer.offered_at), due=format_moment(offer.due_at)
        )
        lines = [offered]
        if offer.answer not in (None, OfferAnswer.SILENT) and offer.answered_at:
            answered = self.tr("{answer} {moment}")
            if offer.late:
                answered = self.tr("{answer} {moment}, after the term: counts as no answer in time")
            day, entered_at = offer.answered_on, offer.answered_at
            earlier = day is not None and day < entered_at.date()
            moment = format_date(day) if day and earlier else format_moment(entered_at)
            told = answered.format(answer=word(offer.answer.value), moment=moment)
            lines.append(" · ".join(filter(None, (told, offer.reason))))
        elif offer.late:
            lines.append(word(OfferAnswer.SILENT.value))
        if offer.told_on is not None and offer.interview_on is not None:
            told = self.tr("told on {day} of the interview: {interview}, {place}").format(
                day=format_date(offer.told_on),
                interview=format_date(offer.interview_on),
                place=offer.interview_place,
            )
            lines.append(told)
        if offer.go_until is not None:
            lines.append(self._visit(offer))
        return lines

    def change(self, change: ChangeView) -> list[str]:
        """A reported change, line by line."""
        earlier = change.reported_on < change.reported_at.date()
        on, at = format_date(change.reported_on), format_moment(change.reported_at)
        told = self.tr("happened {day}, reported {moment}").format(
            day=format_date(change.happened_on), moment=on if earlier else at
        )
        lines = [told, change.details] if change.details else [told]
        if change.late:
            late = self.tr("after the term, which ended {due}")
            lines.append(late.format(due=format_moment(change.due_at)))
        if change.valid_reason:
            lines.append(self.tr("a valid reason was told"))
        return lines

    def mark(self, mark: StruckOff) -> list[str]:
        """The mark on the card (§45), line by line."""
        since = self.tr("Deregistered since {day}: {ground}  §45")
        lines = [since.format(day=format_date(mark.since), ground=word(mark.ground.value))]
        if mark.allowed_from is not None:
            again = self.tr("A new application may be made from {day} on  L16.2")
            lines.append(again.format(day=format_date(mark.allowed_from)))
        return lines

    def _visit(self, offer: OfferView) -> str:
        assert offer.go_until is not None
        if offer.came_on is not None:
            line = self.tr("went to the employer {day}").format(day=format_date(offer.came_on))
        elif offer.came is False:
            line = self.tr("did not go to the employer")
        else:
            until = self.tr("to go to the employer until {due}")
            line = until.format(due=format_moment(offer.go_until))
        excused = self.tr("with a valid reason") if offer.valid_reason else ""
        unexcused = self.tr("without a valid reason") if offer.valid_reason is False else ""
        return " · ".join(filter(None, (line, excused, unexcused, offer.visit_note)))
