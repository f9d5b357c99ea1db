"""§58-61 at the counter: an offer of work, its answer, the interview, the visit."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.clock import today
from app.core.vocabulary import OfferAnswer, Told
from app.rules.verdict import Verdict
from app.services.card_answers import fault_of
from app.services.offer_queries import OfferView
from app.services.offers import (
    AnswerOffer,
    ExcuseVisit,
    Noted,
    NoteVisit,
    OfferWork,
    TellInterview,
    answer_offer,
    excuse_visit,
    note_visit,
    offer_work,
    tell_interview,
    what_suits_person,
)
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import sentence
from app.ui.parts import label
from app.ui.terms import paragraph_name
from app.ui.windows.case.case_form import CaseForm
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.case.option_room import OptionRoom

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_OFFER = (
    FieldSpec(
        "employer",
        QT_TRANSLATE_NOOP("Field", "Employer"),
        FieldKind.TEXT,
        required=True,
        max_length=200,
    ),
    FieldSpec(
        "occupation",
        QT_TRANSLATE_NOOP("Field", "Occupation offered"),
        FieldKind.OCCUPATION,
        required=True,
    ),
    FieldSpec(
        "detail",
        QT_TRANSLATE_NOOP("Field", "Post and conditions"),
        FieldKind.TEXT,
        max_length=200,
    ),
    FieldSpec("pay", QT_TRANSLATE_NOOP("Field", "Pay a month, tenge"), FieldKind.MONEY),
    FieldSpec(
        "told_how",
        QT_TRANSLATE_NOOP("Field", "How the person was told"),
        FieldKind.CHOICE,
        required=True,
        paragraph="58",
        list_name="told",
    ),
    FieldSpec(
        "suitable",
        QT_TRANSLATE_NOOP("Field", "Is this work suitable for the person?"),
        FieldKind.YES_NO,
        required=True,
        paragraph="L12",
        help=QT_TRANSLATE_NOOP("Field", "Only suitable work that is refused counts (§44.2)."),
    ),
)
_ANSWER = (
    FieldSpec(
        "answer",
        QT_TRANSLATE_NOOP("Field", "What the person answers"),
        FieldKind.CHOICE,
        required=True,
        paragraph="59",
        list_name="offer_answer",
    ),
    FieldSpec(
        "answered_on",
        QT_TRANSLATE_NOOP("Field", "Answered on"),
        FieldKind.DATE,
        required=True,
        paragraph="59",
        help=QT_TRANSLATE_NOOP(
            "Field", "The day on which the person, or a villager through the akim, said it."
        ),
    ),
    FieldSpec(
        "reason",
        QT_TRANSLATE_NOOP("Field", "Why, in the person's words"),
        FieldKind.TEXT_LONG,
        max_length=300,
    ),
)


_INTERVIEW = (
    FieldSpec(
        "told_on",
        QT_TRANSLATE_NOOP("Field", "The person was told on"),
        FieldKind.DATE,
        required=True,
        paragraph="61",
        help=QT_TRANSLATE_NOOP("Field", "From this day the five business days run."),
    ),
    FieldSpec(
        "interview_on",
        QT_TRANSLATE_NOOP("Field", "Day of the interview"),
        FieldKind.DATE,
        required=True,
        paragraph="60",
    ),
    FieldSpec(
        "place",
        QT_TRANSLATE_NOOP("Field", "Hour and place of the interview"),
        FieldKind.TEXT,
        required=True,
        max_length=200,
        paragraph="60",
    ),
)
_EXCUSED = "excused"
"""The last word of a choice whose visit is written down and late: only its reason is asked."""


def _is_asked(values: Mapping[str, Any]) -> bool:
    return not str(values.get("option", "")).endswith(_EXCUSED)


def _came(values: Mapping[str, Any]) -> bool:
    return _is_asked(values) and values.get("came") is True


def _missed(values: Mapping[str, Any]) -> bool:
    """Did not come, or after the day that the window knows as `until`."""
    came_on, until = values.get("came_on"), str(values.get("option", "")).partition(" ")[2]
    if not _is_asked(values):
        return False
    return values.get("came") is False or bool(_came(values) and came_on and came_on > until)


def _has_reason(values: Mapping[str, Any]) -> bool:
    return _missed(values) or not _is_asked(values)


_VISIT = (
    FieldSpec(
        "came",
        QT_TRANSLATE_NOOP("Field", "Did the person go to the employer?"),
        FieldKind.YES_NO,
        required=True,
        paragraph="61",
        visible_if=_is_asked,
    ),
    FieldSpec(
        "came_on",
        QT_TRANSLATE_NOOP("Field", "Went on"),
        FieldKind.DATE,
        required=True,
        visible_if=_came,
    ),
    FieldSpec(
        "valid_reason",
        QT_TRANSLATE_NOOP("Field", "Was there a valid reason?"),
        FieldKind.YES_NO,
        required=True,
        paragraph="44.3",
        visible_if=_missed,
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "What the reason was"),
        FieldKind.TEXT_LONG,
        max_length=300,
        visible_if=_has_reason,
    ),
)


class OfferWindow(CaseForm):
    """Writes an offer down; above stands what the card says of suitable work (L12)."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        self._regards: Verdict | None = None
        self._hints = label("muted", wrap=True, name="regards")
        super().__init__(context, page, _OFFER, self._hints)
        known = {"occupation": page.card.get("wanted_occupation"), "told_how": Told.IN_PERSON.value}
        self.form.form.set_values({name: value for name, value in known.items() if value})
        rt, actor, case_id = context.rt, context.actor, self._case.id
        tasks.run(self, lambda: what_suits_person(rt, actor, case_id), self._show_regards)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Offer work"))
        self._help.setText(
            self.tr("The person is told now; from now the term of the answer runs (§59).")
        )
        self.form.save.setText(self.tr("Write the offer down  Ctrl+S"))
        self._say_regards()

    def submit(self, values: dict[str, Any]) -> None:
        command = OfferWork(
            self._case.id,
            self._case.version,
            employer=str(values["employer"]),
            occupation=str(values["occupation"]),
            suitable=bool(values["suitable"]),
            told_how=Told(values["told_how"]),
            detail=str(values["detail"] or ""),
            pay=values["pay"],
        )
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, partial(offer_work, rt, actor, command), self._done, self.form.refuse)

    def _done(self, noted: Noted) -> None:
        self.form.busy = False
        bus().changed.emit("case", noted.person_id)
        self.left.emit()

    def _show_regards(self, verdict: Verdict) -> None:
        self._regards = verdict
        self._say_regards()

    def _say_regards(self) -> None:
        reasons = self._regards.reasons if self._regards else ()
        lines = [
            f"{sentence(fault_of(reason))} ({paragraph_name(str(reason.paragraph), translated)})"
            for reason in reasons
        ]
        self._hints.setText("\n".join(lines))
        self._hints.setVisible(bool(lines))


class OfferAnswerWindow(OptionRoom):
    """Writes down what the person answers to one of his offers."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        self._words = OfferWords()
        self._offers = {str(offer.id): offer for offer in to_answer(page)}
        super().__init__(context, page, list(self._offers), _ANSWER)
        self.form.form.set_values({"answered_on": today(context.rt.clock).isoformat()})
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Answer to an offer"))
        self.form.save.setText(self.tr("Write the answer down  Ctrl+S"))
        _show(self, self._words, self._offers)

    def submit(self, values: dict[str, Any]) -> None:
        offer = self._offers[self.options.value()]
        answer = OfferAnswer(values["answer"])
        day, reason = date.fromisoformat(values["answered_on"]), str(values["reason"] or "")
        command = AnswerOffer(offer.id, offer.version, answer, reason, day)
        work = partial(answer_offer, self._context.rt, self._context.actor, command)
        tasks.run(self, work, lambda noted: self.done(noted.person_id), self.form.refuse)


class InterviewWindow(OptionRoom):
    """Writes down that the person was told when and where the employer will talk to him (§60)."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        self._words = OfferWords()
        self._offers = {str(offer.id): offer for offer in to_tell(page)}
        super().__init__(context, page, list(self._offers), _INTERVIEW)
        self.form.form.set_values({"told_on": today(context.rt.clock).isoformat()})
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Interview with the employer"))
        self.form.save.setText(self.tr("The person was told  Ctrl+S"))
        _show(self, self._words, self._offers)

    def submit(self, values: dict[str, Any]) -> None:
        offer = self._offers[self.options.value()]
        command = TellInterview(
            offer.id,
            offer.version,
            told_on=date.fromisoformat(values["told_on"]),
            interview_on=date.fromisoformat(values["interview_on"]),
            place=str(values["place"] or ""),
        )
        work = partial(tell_interview, self._context.rt, self._context.actor, command)
        tasks.run(self, work, lambda noted: self.done(noted.person_id), self.form.refuse)


class VisitWindow(OptionRoom):
    """Writes down whether the person went to the employer (§61), and a reason known later."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        self._words = OfferWords()
        self._offers = {_visit_name(offer): offer for offer in to_visit(page)}
        super().__init__(context, page, list(self._offers), _VISIT)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Visit to the employer"))
        self.form.save.setText(self.tr("Write the visit down  Ctrl+S"))
        _show(self, self._words, self._offers)

    def submit(self, values: dict[str, Any]) -> None:
        offer, came_on = self._offers[self.options.value()], values["came_on"]
        if offer.may_excuse:
            excuse = ExcuseVisit(offer.id, offer.version, str(values["note"] or ""))
            self._write(partial(excuse_visit, self._context.rt, self._context.actor, excuse))
            return
        command = NoteVisit(
            offer.id,
            offer.version,
            came=bool(values["came"]),
            came_on=date.fromisoformat(came_on) if came_on else None,
            valid_reason=values["valid_reason"],
            note=str(values["note"] or ""),
        )
        self._write(partial(note_visit, self._context.rt, self._context.actor, command))

    def _write(self, work: Callable[[], Noted]) -> None:
        tasks.run(self, work, lambda noted: self.done(noted.person_id), self.form.refuse)


def to_answer(page: PersonPage) -> tuple[OfferView, ...]:
    """The person's offers whose answer can be written down."""
    return tuple(offer for offer in (page.case.offers if page.case else ()) if offer.may_answer)


def to_tell(page: PersonPage) -> tuple[OfferView, ...]:
    """The person's offers of whose interview he can be told."""
    offers = page.case.offers if page.case else ()
    return tuple(offer for offer in offers if offer.may_tell_interview)


def to_visit(page: PersonPage) -> tuple[OfferView, ...]:
    """The person's offers whose visit can be written down, or excused."""
    offers = page.case.offers if page.case else ()
    return tuple(offer for offer in offers if offer.may_note_visit or offer.may_excuse)


def open_offer(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(OfferWindow(visits.context, page))


def open_answer(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(OfferAnswerWindow(visits.context, page))


def open_interview(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(InterviewWindow(visits.context, page))


def open_visit(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(VisitWindow(visits.context, page))


def _visit_name(offer: OfferView) -> str:
    """The offer's name with the last day of the visit, which the questions depend on."""
    assert offer.go_until is not None
    name = f"{offer.id} {offer.go_until.date().isoformat()}"
    return f"{name} {_EXCUSED}" if offer.may_excuse else name


def _show(room: OptionRoom, words: OfferWords, offers: Mapping[str, OfferView]) -> None:
    for name, offer in offers.items():
        lines = (words.work(offer), words.about(offer), *words.course(offer))
        room.options.show_option(name, offer.employer, "\n".join(filter(None, lines)))
