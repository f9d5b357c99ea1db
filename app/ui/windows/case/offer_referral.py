"""§60-63: the résumé sent, the employer's answer, the hire, and what came to nothing after all."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.vocabulary import Told
from app.services.hires import FellThrough, Hire, TellClosed, hire, hire_fell_through, tell_closed
from app.services.offer_queries import OfferView
from app.services.offer_record import Noted
from app.services.person_page import PersonPage
from app.services.referrals import (
    NoteReply,
    SendResume,
    WithdrawReferral,
    note_reply,
    send_resume,
    withdraw_referral,
)
from app.services.sheets import FormSheet
from app.services.vacancy_papers import employer_reply_sheet, issue_referral, resume_sheet
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.case.offer_steps import OfferStep, on_page

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_NOTE = 300
_SEND = (
    FieldSpec(
        "how",
        QT_TRANSLATE_NOOP("Field", "How the résumé goes to the employer"),
        FieldKind.CHOICE,
        required=True,
        paragraph="60",
        list_name="sent_how",
        caption=QT_TRANSLATE_NOOP(
            "Field", "From now the employer has five business days to answer (§62)."
        ),
    ),
)
_REPLY = (
    FieldSpec(
        "hired",
        QT_TRANSLATE_NOOP("Field", "Does the employer take the person on?"),
        FieldKind.YES_NO,
        required=True,
        paragraph="62",
    ),
    FieldSpec(
        "replied_on",
        QT_TRANSLATE_NOOP("Field", "The employer answered on"),
        FieldKind.DATE,
        required=True,
        paragraph="62",
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "What the employer wrote"),
        FieldKind.TEXT_LONG,
        max_length=_NOTE,
    ),
)
_HIRE = (
    FieldSpec(
        "hired_on",
        QT_TRANSLATE_NOOP("Field", "First day of work"),
        FieldKind.DATE,
        required=True,
        paragraph="63",
        caption=QT_TRANSLATE_NOOP(
            "Field",
            "The place is filled, and the person's registration ends: he is placed in work.",
        ),
    ),
)
_FELL_THROUGH = (
    FieldSpec(
        "on",
        QT_TRANSLATE_NOOP("Field", "It became known on"),
        FieldKind.DATE,
        required=True,
        caption=QT_TRANSLATE_NOOP(
            "Field",
            "The place is vacant again, and the person stands as before the hire. Papers that were "
            "at the local body then are to be sent there anew.",
        ),
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Why nothing came of it"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=_NOTE,
    ),
)
_WITHDRAWN = (
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Why it is taken back"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=_NOTE,
        caption=QT_TRANSLATE_NOOP("Field", "Its terms fall away; it does not count (§44.2)."),
    ),
)
_CLOSED = (
    FieldSpec(
        "how",
        QT_TRANSLATE_NOOP("Field", "How the person was told"),
        FieldKind.CHOICE,
        required=True,
        paragraph="63",
        list_name="told",
    ),
)


class SendWindow(OfferStep):
    """Writes down that the résumé went to the employer (§60); the papers follow."""

    action = "send_resume"
    specs = _SEND

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_send

    def likely(self) -> dict[str, Any]:
        return {"how": Told.EMAIL.value}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Résumé to the employer"))
        self.form.save.setText(self.tr("The résumé was sent  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        self.write(send_resume, SendResume(offer.id, offer.version, Told(values["how"])))


class ReplyWindow(OfferStep):
    """Writes down what the employer answers (§62)."""

    action = "note_reply"
    specs = _REPLY

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_note_reply

    def likely(self) -> dict[str, Any]:
        return {"replied_on": self.today().isoformat()}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Answer of the employer"))
        self.form.save.setText(self.tr("Write the answer down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        command = NoteReply(
            offer.id,
            offer.version,
            hired=bool(values["hired"]),
            replied_on=date.fromisoformat(values["replied_on"]),
            note=str(values["note"] or ""),
        )
        self.write(note_reply, command)


class HireWindow(OfferStep):
    """Writes the hire down: the place is filled, the case ends as placed (§63)."""

    action = "hire"
    specs = _HIRE

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_hire

    def likely(self) -> dict[str, Any]:
        return {"hired_on": self.today().isoformat()}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Taken on by the employer"))
        self.form.save.setText(self.tr("Write the hire down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        command = Hire(offer.id, offer.version, date.fromisoformat(values["hired_on"]))
        self.write(hire, command)


class FellThroughWindow(OfferStep):
    """Writes down that nothing came of a hire."""

    action = "hire_fell_through"
    specs = _FELL_THROUGH

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_fall_through

    def likely(self) -> dict[str, Any]:
        return {"on": self.today().isoformat()}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("The hire fell through"))
        self.form.save.setText(self.tr("Write it down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        on = date.fromisoformat(values["on"])
        self.write(hire_fell_through, FellThrough(offer.id, offer.version, on, str(values["note"])))


class WithdrawWindow(OfferStep):
    """Takes an offer of a vacancy back, or the referral that followed it."""

    action = "withdraw_referral"
    specs = _WITHDRAWN

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_withdraw

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Take the offer back"))
        self.form.save.setText(self.tr("Take back  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        command = WithdrawReferral(offer.id, offer.version, str(values["note"]))
        self.write(withdraw_referral, command)


class ClosedWindow(OfferStep):
    """Writes down that a candidate was told that the vacancy is no more (§63)."""

    action = "tell_closed"
    specs = _CLOSED

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.to_be_told

    def likely(self) -> dict[str, Any]:
        return {"how": Told.PHONE.value}

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("The vacancy is no more"))
        self.form.save.setText(self.tr("The person was told  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer = self.chosen()
        self.write(tell_closed, TellClosed(offer.id, offer.version, Told(values["how"])))


class ReferralWindow(OfferStep):
    """Issues the referral to the employer (§61): the paper follows."""

    action = "issue_referral"
    issued = Signal(int)

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_refer

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Referral to the employer"))
        self.form.save.setText(self.tr("Issue the referral  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer, rt, actor = self.chosen(), self._context.rt, self._context.actor
        work = partial(issue_referral, rt, actor, offer.id, offer.version)
        tasks.run(self, work, self._on_issued, self.form.refuse)

    def _on_issued(self, paper_id: int) -> None:
        self.form.busy = False
        bus().changed.emit("paper", paper_id)
        self.left.emit()
        self.issued.emit(paper_id)


def with_papers(
    owner: QObject, context: Context, window: OfferStep, show: Callable[[Any], object]
) -> None:
    """What a step prints comes after it: what the employer is sent, and the referral. `owner`
    stays when the window is left."""
    if isinstance(window, SendWindow):
        window.written.connect(partial(_show_sent, owner, context, window, show))
    elif isinstance(window, ReferralWindow):
        window.issued.connect(lambda paper_id: show((paper_id,)))


def open_step(visits: "Visits", page: PersonPage, *, kind: type[OfferStep]) -> None:
    """The window above the person's page."""
    with_papers(visits, visits.context, on_page(visits, page, kind), visits.open_papers)


open_send = partial(open_step, kind=SendWindow)
open_referral = partial(open_step, kind=ReferralWindow)
open_reply = partial(open_step, kind=ReplyWindow)
open_hire = partial(open_step, kind=HireWindow)
open_fell_through = partial(open_step, kind=FellThroughWindow)
open_withdraw = partial(open_step, kind=WithdrawWindow)
open_closed = partial(open_step, kind=ClosedWindow)


def _show_sent(
    owner: QObject,
    context: Context,
    window: OfferStep,
    show: Callable[[Any], object],
    noted: Noted,
) -> None:
    """The résumé, and the form on which the employer answers."""
    rt, actor, case_id = context.rt, context.actor, window.case_id()

    def sheets() -> tuple[FormSheet, ...]:
        return resume_sheet(rt, actor, case_id), employer_reply_sheet(rt, actor, noted.offer_id)

    tasks.run(owner, sheets, show)
