"""Offers, changes and what the records prove, in words."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import QObject

from app.core.vocabulary import OfferAnswer, ReferralEnd
from app.services.changes import ChangeView
from app.services.offer_queries import OfferView, StruckOff
from app.services.vacancy_queries import VacancyRow
from app.ui.language import format_date, format_moment, format_number
from app.ui.messages import word
from app.ui.windows.card_sections import name_of, title_of
from app.ui.words.queue_words import place_name

_ANSWER_CHIPS = {
    OfferAnswer.ACCEPTED: "chip-green",
    OfferAnswer.REFUSED: "chip-amber",
    OfferAnswer.SILENT: "chip-red",
}
_END_CHIPS = {
    ReferralEnd.HIRED: "chip-accent",
    ReferralEnd.NOT_HIRED: "chip-amber",
    ReferralEnd.EMPLOYER_SILENT: "chip-red",
}


class PostNamed(Protocol):
    """A vacancy in any of its forms, by what names it."""

    @property
    def post(self) -> str:
        """In the employer's words; "" where only the occupation is told."""

    @property
    def occupation(self) -> str | None:
        """A code of the classifier."""

    @property
    def employer_names(self) -> Mapping[str, str]:
        """By language."""


class OfferWords(QObject):
    """Says them in the present language."""

    def title(self, offer: OfferView) -> str:
        """What was offered, and by whom."""
        return f"{self.work(offer)} · {self.employer(offer)}"

    def employer(self, offer: OfferView) -> str:
        """Who offers the work."""
        return name_of(offer.employer_names)

    def work(self, offer: OfferView) -> str:
        """The occupation offered."""
        return title_of("occupations", offer.occupation)

    def stands(self, offer: OfferView) -> tuple[str, str]:
        """How it stands in a few words, and the look of the chip that says so."""
        if offer.fell_through_on is not None:
            return self.tr("The hire fell through"), "chip-amber"
        if offer.ended is not None:
            return word(offer.ended.value), _END_CHIPS.get(offer.ended, "chip-plain")
        if offer.taken_on:
            return self.tr("Is taken on"), "chip-accent"
        if offer.sent_at is not None:
            told = offer.interview_on is not None
            return (self.tr("Interview") if told else self.tr("At the employer")), "chip-green"
        if offer.answer is not None:
            return word(offer.answer.value), _ANSWER_CHIPS.get(offer.answer, "chip-plain")
        return (self.tr("Overdue") if offer.late else self.tr("Waits for an answer")), "chip-plain"

    def vacancy(self, row: PostNamed) -> str:
        """A vacancy's post and employer."""
        work = row.post or title_of("occupations", row.occupation or "")
        return f"{work} · {name_of(row.employer_names)}"

    def vacancy_gives(self, row: VacancyRow) -> str:
        """A vacancy's number, place, pay, and how many places are left of all."""
        place = place_name(row.place)
        places = self.tr("places: {left} of {all}").format(left=row.places_left, all=row.places)
        return " · ".join(
            filter(None, (row.number, place, self.pay(row.pay_from, row.pay_to), places))
        )

    def vacancy_line(self, row: VacancyRow) -> str:
        """All of it in one line."""
        return f"{self.vacancy(row)}  ·  {self.vacancy_gives(row)}"

    def pay(self, least: int | None, most: int | None) -> str:
        """From how much to how much a month."""
        if least is None:
            return ""
        figures = format_number(least)
        if most is not None and most != least:
            figures = f"{figures}–{format_number(most)}"
        return self.tr("{amount} tenge").format(amount=figures)

    def about(self, offer: OfferView) -> str:
        """Post, pay and how the person was told of it."""
        unsuitable = "" if offer.suitable else self.tr("not suitable work")
        pay = self.pay(offer.pay or None, None)
        parts = (offer.detail, pay, unsuitable, word(offer.told_how.value))
        return " · ".join(filter(None, parts))

    def course(self, offer: OfferView) -> list[str]:
        """What came of it, line by line."""
        offered = self.tr("offered {moment}, answer due {due}").format(
            moment=format_moment(offer.offered_at), due=format_moment(offer.due_at)
        )
        return [offered, *self._answered(offer), *self._sent(offer), *self._ended(offer)]

    def _answered(self, offer: OfferView) -> Iterator[str]:
        if offer.answer not in (None, OfferAnswer.SILENT) and offer.answered_at:
            answered = self.tr("{answer} {moment}")
            if offer.late:
                answered = self.tr("{answer} {moment}, after the term: counts as no answer in time")
            day, entered_at = offer.answered_on, offer.answered_at
            earlier = day is not None and day < entered_at.date()
            moment = format_date(day) if day and earlier else format_moment(entered_at)
            told = answered.format(answer=word(offer.answer.value), moment=moment)
            yield " · ".join(filter(None, (told, offer.reason)))
        elif offer.late:
            yield " · ".join(filter(None, (word(OfferAnswer.SILENT.value), offer.reason)))
        if offer.unsuitable is not None:
            unfit = self.tr("not suitable, does not count: {ground}  L12")
            yield unfit.format(ground=word(offer.unsuitable.value))

    def _sent(self, offer: OfferView) -> Iterator[str]:
        """§60-61: the résumé, the interview, the visit."""
        if offer.sent_at is not None:
            sent = self.tr("résumé sent {moment}, the employer's answer due {due}")
            due = format_moment(offer.reply_due_at) if offer.reply_due_at else ""
            told = sent.format(moment=format_moment(offer.sent_at), due=due)
            how = word(offer.sent_how.value) if offer.sent_how else ""
            yield " · ".join(filter(None, (told, how)))
        if offer.told_on is not None and offer.interview_on is not None:
            told = self.tr("told on {day} of the interview: {interview}, {place}")
            yield told.format(
                day=format_date(offer.told_on),
                interview=format_date(offer.interview_on),
                place=offer.interview_place,
            )
        if offer.go_until is not None or offer.came is not None:
            yield self._visit(offer)

    def _ended(self, offer: OfferView) -> Iterator[str]:
        """§62-63: the employer's answer, the hire, and what came after it."""
        if offer.ended is not None:
            yield " · ".join(filter(None, (self._replied(offer), offer.reply_note)))
        elif offer.taken_on and offer.replied_on is not None:
            taken = self.tr("the employer takes the person on, told on {day}")
            yield taken.format(day=format_date(offer.replied_on))
        if offer.hired_on is not None:
            first = self.tr("works from {day} on").format(day=format_date(offer.hired_on))
            yield first
        if offer.fell_through_on is not None:
            fell = self.tr("the hire fell through, known on {day}")
            yield fell.format(day=format_date(offer.fell_through_on))
        if offer.closed_told_on is not None:
            how = word(offer.closed_told_how.value) if offer.closed_told_how else ""
            told = self.tr("told on {day} that the vacancy is no more")
            yield " · ".join((told.format(day=format_date(offer.closed_told_on)), how))
        elif offer.to_be_told:
            yield self.tr("to be told that the vacancy is no more  §63")

    def _replied(self, offer: OfferView) -> str:
        assert offer.ended is not None
        if offer.replied_on is None:
            return word(offer.ended.value)
        told = self.tr("{answer} {day}, after the term") if offer.reply_late else "{answer} {day}"
        return told.format(answer=word(offer.ended.value), day=format_date(offer.replied_on))

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
        if offer.came_on is not None:
            line = self.tr("went to the employer {day}").format(day=format_date(offer.came_on))
        elif offer.came is False:
            line = self.tr("did not go to the employer")
        else:
            until = self.tr("to go to the employer until {due}")
            line = until.format(due=format_moment(offer.go_until) if offer.go_until else "")
        excused = self.tr("with a valid reason") if offer.valid_reason else ""
        unexcused = self.tr("without a valid reason") if offer.valid_reason is False else ""
        return " · ".join(filter(None, (line, excused, unexcused, offer.visit_note)))
