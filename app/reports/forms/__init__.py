"""The forms: for each, what is stored of it and how it is built."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, Self

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.core.vocabulary import Form
from app.reports.forms import (
    candidate_list,
    complaint_answer,
    correction,
    day_sheet,
    deregistered,
    f01_application,
    f01_data,
    f03_registered,
    f07_application,
    f09_plan,
    measure_direction,
    payment_documents,
    queue_list,
    receipt,
    referral,
    refusal,
    resume,
    selection_list,
    standard,
    ticket,
    unemployed,
)
from app.reports.wording import Wording


class Payload(Protocol):
    """What a form is filled with, kept as JSON."""

    @property
    def centre(self) -> Mapping[str, str]:
        """The issuing centre's name by language."""
        ...

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """The payload as it was stored."""
        ...


@dataclass(frozen=True)
class Kind:
    """A form's payload class, its builder, and whether it keeps to one page.

    A form of one page is built of `Piece` only; one of many of any flowable without pictures. A
    slip has pieces only as well, on a strip of paper `slip_width` points wide and as long as it
    takes.
    """

    payload: type[Payload]
    build: Callable[[Any, Wording], Sequence[Flowable]]
    one_page: bool = True
    slip_width: float = 0


_STANDARD = Kind(standard.StandardPayload, standard.build, one_page=False)
_UNEMPLOYED = Kind(unemployed.UnemployedPayload, unemployed.build)
_REFUSAL = Kind(refusal.RefusalPayload, refusal.build)

KINDS: Mapping[Form, Kind] = {
    Form.APPLICATION: Kind(f01_application.ApplicationPayload, f01_application.build),
    Form.DATA_FORM: Kind(f01_data.DataFormPayload, f01_data.build, one_page=False),
    Form.STANDARD_OF_REGISTRATION: _STANDARD,
    Form.REFUSED_UNRELIABLE: _REFUSAL,
    Form.REGISTERED_AS_JOB_SEEKER: Kind(f03_registered.RegisteredPayload, f03_registered.build),
    Form.REGISTERED_AS_UNEMPLOYED: _UNEMPLOYED,
    Form.REFUSED: _REFUSAL,
    Form.STANDARD_OF_CERTIFICATE: _STANDARD,
    Form.CERTIFICATE_APPLICATION: Kind(
        f07_application.CertificateApplicationPayload, f07_application.build
    ),
    Form.CERTIFICATE: _UNEMPLOYED,
    Form.PLAN: Kind(f09_plan.PlanPayload, f09_plan.build, one_page=False),
    Form.CERTIFICATE_REFUSED: _REFUSAL,
    Form.DEREGISTERED: Kind(deregistered.DeregisteredPayload, deregistered.build),
    Form.PAYMENT_DOCUMENTS: Kind(
        payment_documents.PaymentDocumentsPayload, payment_documents.build
    ),
    Form.COMPLAINT_ANSWER: Kind(complaint_answer.ComplaintAnswerPayload, complaint_answer.build),
    Form.MEASURE_DIRECTION: Kind(
        measure_direction.MeasureDirectionPayload, measure_direction.build
    ),
    Form.CORRECTION: Kind(correction.CorrectionPayload, correction.build),
    Form.RECEIPT: Kind(receipt.ReceiptPayload, receipt.build),
    Form.RESUME: Kind(resume.ResumePayload, resume.build, one_page=False),
    Form.REFERRAL: Kind(referral.ReferralPayload, referral.build),
    Form.EMPLOYER_REPLY: Kind(referral.ReferralPayload, referral.build),
    Form.CANDIDATE_LIST: Kind(
        candidate_list.CandidateListPayload, candidate_list.build, one_page=False
    ),
    Form.SELECTION: Kind(selection_list.SelectionPayload, selection_list.build, one_page=False),
    Form.QUEUE_LIST: Kind(queue_list.QueueListPayload, queue_list.build, one_page=False),
    Form.DAY_SHEET: Kind(day_sheet.DaySheetPayload, day_sheet.build, one_page=False),
    Form.TICKET: Kind(ticket.TicketPayload, ticket.build, slip_width=80 * mm),
}
