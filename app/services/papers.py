"""Issuing papers, and handing out exactly what was issued."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, Form, Language
from app.gateways.files import write_whole
from app.models import Paper, PaperPrint, PaperSheet, Person, RegistrationCase
from app.services import audit
from app.services.cases import next_number
from app.services.person_keys import add_key
from app.services.runtime import Actor, Runtime, centre_of, require

if TYPE_CHECKING:
    from app.services.sheets import FormSheet

_SERIES = {
    Form.REFUSED_UNRELIABLE: "2",
    Form.REGISTERED_AS_JOB_SEEKER: "3",
    Form.REGISTERED_AS_UNEMPLOYED: "4",
    Form.REFUSED: "5",
    Form.CERTIFICATE: "8",
    Form.PLAN: "9",
    Form.CERTIFICATE_REFUSED: "8B",
    Form.DEREGISTERED: "E",
    Form.PAYMENT_DOCUMENTS: "A",
    Form.COMPLAINT_ANSWER: "J",
    Form.MEASURE_DIRECTION: "D",
    Form.REFERRAL: "R",
    Form.CORRECTION: "T",
    Form.RECEIPT: "Q",
}
"""The first part of a paper's number: its appendix; for ours T the correcting act (түзету), Q the
receipt (қолхат), E deregistration (есептен шығару), A information (ақпарат), J an answer (жауап),
D a direction (жолдама), R a referral to an employer, 8B the refused certificate (бас тарту)."""

_RIGHTS = {
    Form.QUEUE_LIST: Action.VIEW_QUEUE,
    Form.DAY_SHEET: Action.VIEW_QUEUE,
    Form.TICKET: Action.GIVE_TICKET,
}
"""The office's own sheets are printed by whoever may see what stands on them."""


@dataclass(frozen=True)
class PrintReady:
    """A sheet as it goes to the printer: the very bytes that the preview shows.

    `what` is the issued paper's id, or the sheet without a number, which is never a reprint.
    """

    what: "int | FormSheet"
    number: str
    form: Form
    language: Language
    pdf: bytes
    reprint: bool

    @property
    def paper_id(self) -> int | None:
        """The issued paper's id; None where nothing was issued."""
        return self.what if isinstance(self.what, int) else None


def issue(
    session: Session,
    rt: Runtime,
    actor: Actor,
    about: RegistrationCase | Person,
    form: Form,
    payload: Mapping[str, Any],
    refers_to: Paper | None = None,
) -> Paper:
    """Reserve the number and freeze the payload, in the decision's own transaction.

    about: the case that the paper belongs to, or the person where there is none. Raises
    UserError `letter_not_printable` where the form's font lacks a letter.
    """
    _all_printable(payload)
    now = rt.clock.now()
    series = f"{_SERIES[form]}-{now.year}"
    number = f"{series}-{next_number(session, f'paper {series}'):06d}"
    case = about if isinstance(about, RegistrationCase) else None
    person_id = case.person_id if case else about.id
    digest = hashlib.sha256(audit.canonical({"number": number, **payload}).encode()).hexdigest()
    paper = Paper(
        number=number,
        form=form,
        edition=case.edition if case else centre_of(session).edition,
        case_id=case.id if case else None,
        person_id=person_id,
        payload=dict(payload),
        refers_to_id=refers_to.id if refers_to else None,
        check_code=f"TEREZE {number} {now:%Y-%m-%d} {digest[:16]}",
        issued_at=now,
        issued_by=actor.account_id,
    )
    session.add(paper)
    session.flush()
    add_key(session, person_id, number)
    after = {"number": number, "form": form, "payload": digest}
    audit.record(session, rt, actor, "paper.issued", "paper", paper.id, after=after)
    return paper


def require_printable(text: str, field: str | None = None) -> None:
    """Raise UserError `letter_not_printable` where the forms' font lacks a letter of the text."""
    from app.reports.engine import unprintable

    if letters := unprintable(text):
        raise UserError("letter_not_printable", field=field, letter=letters[0])


def prepare_sheet(
    rt: Runtime, actor: Actor, what: "int | FormSheet", language: Language
) -> PrintReady:
    """The sheet to show and print: the first one as issued, a later one marked as a reprint,
    one that an act put right as void.

    Raises UserError `paper_unknown`, and for a sheet without a number `letter_not_printable`.
    """
    require(actor, _right(what))
    if not isinstance(what, int):
        from app.reports.engine import Sheet, render

        pdf = render(Sheet(what.form, what.edition, language, "", what.payload, ""))
        return PrintReady(what, "", what.form, language, pdf, reprint=False)
    with rt.sessions.begin() as session:
        paper = _paper(session, what)
        sheet = _sheet(session, paper, language)
        printed, void_by = _times_printed(session, sheet), voided_by(session, paper)
        pdf = sheet.pdf
        if printed or void_by:
            pdf = _rendered(paper, language, rt.clock.now() if printed else None, void_by)
        return PrintReady(paper.id, paper.number, paper.form, language, pdf, bool(printed))


def record_print(
    rt: Runtime, actor: Actor, what: "int | FormSheet", language: Language, copies: int = 1
) -> None:
    """Write down that the sheet left the counter, on paper or as a file.

    Of a sheet without a number only one with somebody's recorded data is written down, and one
    that tells itself what it shows. Raises UserError `paper_unknown`.
    """
    require(actor, _right(what))
    with rt.sessions.begin() as session:
        if isinstance(what, int):
            _record_paper(session, rt, actor, _paper(session, what), language, copies)
        elif what.person_id is not None:
            # The form stands in the action: an event with an `after` would pass for a change.
            action = f"form.printed.{what.form}"
            audit.record(session, rt, actor, action, "person", what.person_id)
        elif what.told:
            after = {**what.told, "language": language, "copies": copies}
            audit.record(session, rt, actor, "form.printed", "form", what.form, after=after)


def save_sheet(rt: Runtime, actor: Actor, ready: PrintReady, path: Path) -> None:
    """Write the sheet to a file, and then that it left the counter so.

    Raises EnvironmentFailure `file_not_written`.
    """
    require(actor, _right(ready.what))
    write_whole(path, ready.pdf)
    record_print(rt, actor, ready.what, ready.language)


def _right(what: "int | FormSheet") -> Action:
    usual = Action.PRINT_PAPER
    return usual if isinstance(what, int) else _RIGHTS.get(what.form, usual)


def paper_by_number(rt: Runtime, number: str) -> int:
    """The paper's id. Raises UserError `paper_unknown`."""
    with rt.sessions.read() as session:
        found = session.scalar(select(Paper.id).where(Paper.number == number.strip().upper()))
    if found is None:
        raise UserError("paper_unknown", number=number)
    return found


def _record_paper(
    session: Session, rt: Runtime, actor: Actor, paper: Paper, language: Language, copies: int
) -> None:
    sheet = _sheet(session, paper, language)
    reprint = bool(_times_printed(session, sheet))
    session.add(
        PaperPrint(
            sheet_id=sheet.id,
            at=rt.clock.now(),
            account_id=actor.account_id or None,
            copies=copies,
            reprint=reprint,
        )
    )
    after = {"language": language, "copies": copies, "reprint": reprint}
    audit.record(session, rt, actor, "paper.printed", "paper", paper.id, after=after)


def _paper(session: Session, paper_id: int) -> Paper:
    paper = session.get(Paper, paper_id)
    if paper is None:
        raise UserError("paper_unknown")
    return paper


def _sheet(session: Session, paper: Paper, language: Language) -> PaperSheet:
    wanted = select(PaperSheet).where(
        PaperSheet.paper_id == paper.id, PaperSheet.language == language
    )
    sheet = session.scalars(wanted).first()
    if sheet is None:
        pdf = _rendered(paper, language)
        digest = hashlib.sha256(pdf).hexdigest()
        sheet = PaperSheet(paper_id=paper.id, language=language, pdf=pdf, sha256=digest)
        session.add(sheet)
        session.flush()
    return sheet


def _times_printed(session: Session, sheet: PaperSheet) -> int:
    count = select(func.count()).select_from(PaperPrint).where(PaperPrint.sheet_id == sheet.id)
    return session.scalar(count) or 0


def voided_by(session: Session, paper: Paper) -> str:
    """The number of the act by which a notice holds no more; "" while it does."""
    act = select(Paper.number).where(Paper.refers_to_id == paper.id, Paper.form == Form.CORRECTION)
    return session.scalar(act) or ""


def _rendered(
    paper: Paper, language: Language, reprinted_at: datetime | None = None, void_by: str = ""
) -> bytes:
    from app.reports.engine import Sheet, render

    return render(
        Sheet(
            form=paper.form,
            edition=paper.edition,
            language=language,
            number=paper.number,
            payload=paper.payload,
            check_code=paper.check_code,
            reprinted_at=reprinted_at,
            void_by=void_by,
        )
    )


def _all_printable(payload: Mapping[Any, Any]) -> None:
    for value in payload.values():
        if isinstance(value, Mapping):
            _all_printable(value)
        elif isinstance(value, list):
            _all_printable(dict(enumerate(value)))
        elif isinstance(value, str):
            require_printable(value)
