"""§59-61: what is written down of one of several offers: the answer, the interview, the visit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal

from app.core.clock import today
from app.core.vocabulary import OfferAnswer, UnsuitableWork
from app.services.offer_queries import OfferView
from app.services.offer_record import Noted
from app.services.offers import (
    AnswerOffer,
    ExcuseVisit,
    NoteVisit,
    TellInterview,
    answer_offer,
    excuse_visit,
    note_visit,
    tell_interview,
)
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.case.option_room import ChoiceRoom
from app.ui.windows.case.options import Options
from app.ui.windows.editor import Words

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_REFUSED = OfferAnswer.REFUSED.value
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
        "unsuitable",
        QT_TRANSLATE_NOOP("Field", "The work is not suitable, because"),
        FieldKind.CHOICE,
        paragraph="L12",
        list_name="unsuitable_work",
        visible_if=lambda values: values.get("answer") == _REFUSED,
        alone=True,
        caption=QT_TRANSLATE_NOOP(
            "Field", "Such a refusal does not count (§44.2). Leave it empty where the work suits."
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
    """Did not come, or after the last day; a job seeker has none (§61)."""
    came_on, until = values.get("came_on"), str(values.get("option", "")).partition(" ")[2]
    if not _is_asked(values) or not until:
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


@dataclass(frozen=True)
class OnOffer:
    """An offer and its case; whose it is where it stands among those of others ("" on his page)."""

    offer: OfferView
    case_id: int
    name: str = ""


class OfferStep(ChoiceRoom):
    """Writes one thing down of the offer that is chosen. One of its kind says what may be chosen
    in `may`, its words in `retranslate`, and carries out the values in `submit`."""

    action: ClassVar[str] = ""
    """The name of what leads to it (`case_actions`)."""
    specs: ClassVar[tuple[FieldSpec, ...]] = ()
    written = Signal(object)
    """What was written of which offer, once the window is left."""

    def __init__(self, context: Context, subject: Words, offers: Sequence[OnOffer]) -> None:
        self.words, self._subject = OfferWords(), subject
        self.offers = {self.key(each.offer): each for each in offers}
        self.options = Options(list(self.offers))
        super().__init__(context, subject(), self.options, self.specs)
        self.form.form.set_values(self.likely())
        self.options.choose(next(iter(self.offers)))
        self.retranslate()

    @staticmethod
    def may(offer: OfferView) -> bool:
        """Whether this can be written down of the offer now."""
        raise NotImplementedError

    def key(self, offer: OfferView) -> str:
        """The offer's name among the choices; begins with its number in the records."""
        return str(offer.id)

    def likely(self) -> dict[str, Any]:
        """What the fields offer, so that often only the key is left."""
        return {}

    def retranslate(self) -> None:
        self._name.setText(self._subject())
        for name, each in self.offers.items():
            title = each.name or self.words.employer(each.offer)
            self.options.show_option(name, title, "\n".join(filter(None, self._told(each))))

    def _told(self, each: OnOffer) -> list[str]:
        """What is known of it; of which vacancy it is stands above where others' are beside it."""
        offer, words = each.offer, self.words
        if each.name:
            return words.course(offer)
        work = f"{words.work(offer)}  {offer.vacancy_number}".strip()
        return [work, words.about(offer), *words.course(offer)]

    def chosen(self) -> OfferView:
        """The offer that is chosen."""
        return self.offers[self.options.value()].offer

    def case_id(self) -> int:
        """Whose offer is chosen."""
        return self.offers[self.options.value()].case_id

    def today(self) -> date:
        """The day at the counter."""
        return today(self._context.rt.clock)

    def write(self, work: Callable[..., Noted], command: Any) -> None:
        """Carry the command out, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, partial(work, rt, actor, command), self.on_written, self.form.refuse)

    def on_written(self, noted: Noted) -> None:
        """Leave the window, and let those that show it read anew."""
        vacancy_id = self.chosen().vacancy_id
        self.form.busy = False
        bus().changed.emit("case", noted.person_id)
        if vacancy_id is not None:
            bus().changed.emit("vacancy", vacancy_id)
        self.left.emit()
        self.written.emit(noted)


class OfferAnswerWindow(OfferStep):
    """Writes down what the person answers to one of his offers."""

    action = "answer_offer"
    specs = _ANSWER

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_answer

    def likely(self) -> dict[str, Any]:
        return {"answered_on": self.today().isoformat()}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Answer to an offer"))
        self.form.save.setText(self.tr("Write the answer down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer, unsuitable = self.chosen(), values["unsuitable"]
        command = AnswerOffer(
            offer.id,
            offer.version,
            OfferAnswer(values["answer"]),
            reason=str(values["reason"] or ""),
            answered_on=date.fromisoformat(values["answered_on"]),
            unsuitable=UnsuitableWork(unsuitable) if unsuitable else None,
        )
        self.write(answer_offer, command)


class InterviewWindow(OfferStep):
    """Writes down that the person was told when and where the employer will talk to him (§60)."""

    action = "tell_interview"
    specs = _INTERVIEW

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_tell_interview

    def likely(self) -> dict[str, Any]:
        return {"told_on": self.today().isoformat()}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Interview with the employer"))
        self.form.save.setText(self.tr("The person was told  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        command = TellInterview(
            offer.id,
            offer.version,
            told_on=date.fromisoformat(values["told_on"]),
            interview_on=date.fromisoformat(values["interview_on"]),
            place=str(values["place"] or ""),
        )
        self.write(tell_interview, command)


class VisitWindow(OfferStep):
    """Writes down whether the person went to the employer (§61), and a reason known later."""

    action = "note_visit"
    specs = _VISIT

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_note_visit or offer.may_excuse

    def key(self, offer: OfferView) -> str:
        """With the last day of the visit, if there is one, which the questions depend on."""
        until = offer.go_until.date().isoformat() if offer.go_until else ""
        name = f"{offer.id} {until}".strip()
        return f"{name} {_EXCUSED}" if offer.may_excuse else name

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Visit to the employer"))
        self.form.save.setText(self.tr("Write the visit down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer, came_on = self.chosen(), values["came_on"]
        note = str(values["note"] or "")
        if offer.may_excuse:
            self.write(excuse_visit, ExcuseVisit(offer.id, offer.version, note))
            return
        command = NoteVisit(
            offer.id,
            offer.version,
            came=bool(values["came"]),
            came_on=date.fromisoformat(came_on) if came_on else None,
            valid_reason=values["valid_reason"],
            note=note,
        )
        self.write(note_visit, command)


def on_page(visits: "Visits", page: PersonPage, kind: type[OfferStep]) -> OfferStep:
    """A step's window above the person's page, on those of his offers that it may be taken with."""
    assert page.case is not None
    case_id = page.case.id
    offers = [OnOffer(offer, case_id) for offer in page.case.offers if kind.may(offer)]
    subject = f"{page.full_name}  ·  {page.case.number}"
    window = kind(visits.context, lambda: subject, offers)
    visits.visit_till_left(window)
    return window


def open_answer(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    on_page(visits, page, OfferAnswerWindow)


def open_interview(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    on_page(visits, page, InterviewWindow)


def open_visit(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    on_page(visits, page, VisitWindow)
