"""§12: the notice is handed over on sight of the identity card, against a receipt."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, entry
from app.core.errors import UserError
from app.core.vocabulary import Action, Form
from app.models import (
    EmploymentCard,
    Paper,
    PaperPrint,
    PaperSheet,
    Person,
    RegistrationCase,
)
from app.services import papers
from app.services.notices import SHEETS, centre_names
from app.services.runtime import Actor, Runtime, centre_of, require


def hand_over_notice(rt: Runtime, actor: Actor, notice_id: int) -> int:
    """Issue the receipt for a notice, dated today; returns its id.

    A notice has one receipt: asked for again, the first one is given, unless it was made on
    another day and never printed. Raises UserError `paper_unknown`, `notice_void` (act).
    """
    require(actor, Action.PRINT_PAPER)
    with rt.sessions.begin() as session:
        notice = session.get(Paper, notice_id)
        if notice is None or notice.form is Form.RECEIPT:
            raise UserError("paper_unknown")
        if act := papers.voided_by(session, notice):
            raise UserError("notice_void", act=act)
        return (
            _receipt_that_holds(session, rt, notice)
            or _issue_receipt(session, rt, actor, notice).id
        )


def _receipt_that_holds(session: Session, rt: Runtime, notice: Paper) -> int | None:
    """The newest receipt, if it is of today or somebody may have signed it."""
    receipts = select(Paper).where(Paper.refers_to_id == notice.id, Paper.form == Form.RECEIPT)
    receipt = session.scalars(receipts.order_by(Paper.id.desc()).limit(1)).first()
    if receipt is None:
        return None
    printed = select(PaperPrint.id).join(PaperSheet).where(PaperSheet.paper_id == receipt.id)
    of_today = receipt.issued_at.date() == rt.clock.now().date()
    return receipt.id if of_today or session.scalar(printed.limit(1)) else None


def _issue_receipt(session: Session, rt: Runtime, actor: Actor, notice: Paper) -> Paper:
    case = session.get(RegistrationCase, notice.case_id) if notice.case_id else None
    person = session.get_one(Person, case.person_id if case else notice.person_id)
    shown = select(EmploymentCard).where(EmploymentCard.person_id == person.id)
    card, centre = session.scalars(shown).one(), centre_of(session)
    payload = {
        "person": person.full_name,
        "notice_number": notice.number,
        "notice_form": notice.form.value,
        "handed_on": rt.clock.now().date().isoformat(),
        "document_kind": _titles(card.identity_kind),
        "document_number": f"{card.identity_series}{card.identity_number}",
        "clerk": actor.names,
        "centre": centre_names(centre),
    }
    about = case or person
    return papers.issue(session, rt, actor, about, Form.RECEIPT, payload, refers_to=notice)


def _titles(code: str | None) -> dict[str, str]:
    try:
        row = entry("identity_document_kind", code or "")
    except UnknownCode:
        return {tongue.value: "" for tongue in SHEETS}
    return {tongue.value: row.title(tongue) for tongue in SHEETS}
