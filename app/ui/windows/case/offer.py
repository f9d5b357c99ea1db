"""§58 at the counter: work is offered, of a vacancy or of an employer who has reported none."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.vocabulary import Told
from app.rules.verdict import Verdict
from app.services.card_answers import fault_of
from app.services.offer_record import Noted
from app.services.offers import OfferWork, offer_work, what_suits_person
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
from app.ui.windows.case.option_room import ASKED, ChoiceRoom
from app.ui.windows.case.vacancy_list import VacancyList

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


def _has_none(values: Mapping[str, Any]) -> bool:
    """Whether the work is of no vacancy, so that it has to be described."""
    return not values.get(ASKED)


_OFFER = (
    FieldSpec(
        "employer",
        QT_TRANSLATE_NOOP("Field", "Employer"),
        FieldKind.TEXT,
        required=True,
        max_length=200,
        visible_if=_has_none,
    ),
    FieldSpec(
        "occupation",
        QT_TRANSLATE_NOOP("Field", "Occupation offered"),
        FieldKind.OCCUPATION,
        required=True,
        visible_if=_has_none,
    ),
    FieldSpec(
        "detail",
        QT_TRANSLATE_NOOP("Field", "Post and conditions"),
        FieldKind.TEXT,
        max_length=200,
        visible_if=_has_none,
    ),
    FieldSpec(
        "pay",
        QT_TRANSLATE_NOOP("Field", "Pay a month, tenge"),
        FieldKind.MONEY,
        visible_if=_has_none,
    ),
    FieldSpec(
        "told_how",
        QT_TRANSLATE_NOOP("Field", "How the person was told"),
        FieldKind.CHOICE,
        required=True,
        paragraph="58",
        list_name="told",
        caption=QT_TRANSLATE_NOOP("Field", "A villager is told through the assistant (§58)."),
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


class OfferWindow(ChoiceRoom):
    """Writes an offer down; above stands what the card says of suitable work (L12)."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        assert page.case is not None
        self._case = page.case
        self._regards: Verdict | None = None
        self._hints = label("muted", wrap=True, name="regards")
        wanted = page.card.get("wanted_occupation")
        self.vacancies = VacancyList(context, wanted)
        subject = f"{page.full_name}  ·  {page.case.number}"
        super().__init__(context, subject, self.vacancies, _OFFER, self._hints)
        known = {"occupation": wanted, "told_how": Told.IN_PERSON.value}
        self.form.form.set_values({name: value for name, value in known.items() if value})
        rt, actor, case_id = context.rt, context.actor, page.case.id
        tasks.run(self, lambda: what_suits_person(rt, actor, case_id), self._show_regards)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Offer work"))
        self.form.save.setText(self.tr("Write the offer down  Ctrl+S"))
        self._say_regards()

    def submit(self, values: dict[str, Any]) -> None:
        vacancy = self.vacancies.value()
        command = OfferWork(
            self._case.id,
            self._case.version,
            employer=str(values["employer"] or ""),
            occupation=str(values["occupation"] or ""),
            suitable=bool(values["suitable"]),
            told_how=Told(values["told_how"]),
            detail=str(values["detail"] or ""),
            pay=values["pay"],
            vacancy_id=int(vacancy) if vacancy else None,
        )
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, partial(offer_work, rt, actor, command), self._done, self.form.refuse)

    def _done(self, noted: Noted) -> None:
        self.form.busy = False
        bus().changed.emit("case", noted.person_id)
        if vacancy := self.vacancies.value():
            bus().changed.emit("vacancy", int(vacancy))
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


def open_offer(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(OfferWindow(visits.context, page))
