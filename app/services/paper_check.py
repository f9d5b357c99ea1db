"""§43: whether a paper that somebody shows was issued here, to whom, and whether it still holds."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action, CaseState, Form, MeasureState, MoveName
from app.gateways.attachments import read_attachment
from app.gateways.paper_codes import codes_on
from app.models import CaseEvent, Measure, Paper
from app.models import RegistrationCase as Case
from app.rules.certificate import Attested, holds_on
from app.services import audit, papers
from app.services.runtime import Actor, Runtime, require

_MARK = "TEREZE"
_NUMBER = re.compile(r"[0-9A-Z]{1,3}-\d{4}-\d{6}")
_LONGEST = 200
_ALIKE = str.maketrans("АВЕТ‐‑–—", "ABET----")
"""Letters of a number as a Kazakh or Russian keyboard gives them, and dashes as texts have them."""


class Standing(StrEnum):
    """What a check found: the paper holds, or why not.

    FOREIGN: no paper of this number was issued here; FORGED: one was, with another code.
    """

    IN_FORCE = "paper_in_force"
    FOREIGN = "paper_foreign"
    FORGED = "paper_forged"
    VOID = "paper_void"
    OVER = "certificate_over"
    REGISTRATION_OVER = "registration_over"
    TAKEN_BACK = "registration_taken_back"
    REPLACED = "paper_replaced"
    CALLED_OFF = "direction_called_off"


@dataclass(frozen=True)
class PaperCheck:
    """What whoever checks may know: initials, never the name.

    All but `standing` and `number` are empty where the paper is not ours. `valid_until` is §38's
    last day, None for papers without one; `act` the number of the act that made it void, or of the
    paper that took its place; `by_code`: whether the whole code was given, which nobody makes up.
    """

    standing: Standing
    number: str
    form: Form | None = None
    initials: str = ""
    issued_on: date | None = None
    valid_until: date | None = None
    act: str = ""
    by_code: bool = False

    @property
    def in_force(self) -> bool:
        """Whether the paper can be relied on today."""
        return self.standing is Standing.IN_FORCE


def check_paper(rt: Runtime, actor: Actor | None, text: str) -> PaperCheck:
    """Check the text of a paper's QR code ("TEREZE number date digest"), or its number.

    A number alone proves no sheet to be ours, only that it was given. The check of a paper of
    ours is written down. Raises UserError `code_unreadable` for what is neither.
    """
    if actor is not None:
        require(actor, Action.CHECK_PAPER)
    number, code = _understood(text)
    with rt.sessions.begin() as session:
        paper = session.scalars(select(Paper).where(Paper.number == number)).one_or_none()
        if paper is None:
            return PaperCheck(Standing.FOREIGN, number)
        forged = bool(code) and code.casefold() != paper.check_code.casefold()
        found = PaperCheck(Standing.FORGED, number)
        if not forged:
            found = replace(_judged(session, rt, paper), by_code=bool(code))
        look = {"standing": found.standing.value}
        audit.record(session, rt, actor, "paper.checked", "paper", paper.id, before=look)
        return found


def check_file(rt: Runtime, actor: Actor | None, path: Path) -> PaperCheck:
    """Check the first code of ours on a scan, a photograph or a PDF.

    Raises UserError `code_not_found`, and what `gateways.attachments.read_attachment` raises.
    """
    if actor is not None:
        require(actor, Action.CHECK_PAPER)
    for text in codes_on(read_attachment(path)):
        if text.split(" ")[0] == _MARK:
            return check_paper(rt, actor, text)
    raise UserError("code_not_found", name=path.name)


def _understood(text: str) -> tuple[str, str]:
    """The number, and the whole code where there is more than the number."""
    words = text.split() if len(text) <= _LONGEST else []
    match words:
        case [mark, number, _day, _digest] if mark.upper() == _MARK:
            return number.upper(), " ".join(words)
    number = words[0].upper().translate(_ALIKE) if len(words) == 1 else ""
    if not _NUMBER.fullmatch(number):
        raise UserError("code_unreadable", field="code")
    return number, ""


def _judged(session: Session, rt: Runtime, paper: Paper) -> PaperCheck:
    until = paper.payload.get("valid_until") if paper.form in _ATTESTING else None
    act = papers.voided_by(session, paper)
    standing = Standing.VOID if act else _standing(session, paper, rt.clock.now().date())
    if standing is Standing.REPLACED:
        act = _later(session, paper)
    return PaperCheck(
        standing,
        paper.number,
        paper.form,
        " ".join(f"{name[0]}." for name in paper.payload["person"].split()),
        _issued_on(paper),
        date.fromisoformat(until) if until else None,
        act,
    )


_ATTESTING = (Form.REGISTERED_AS_UNEMPLOYED, Form.CERTIFICATE)
"""Appendices 4 and 8: what they say holds to a day (§38), and while the registration lasts."""


def holds_now(session: Session, paper: Paper, today: date) -> bool:
    """Whether a certificate or notice of registration as unemployed still holds."""
    void = papers.voided_by(session, paper)
    return not void and _standing(session, paper, today) is Standing.IN_FORCE


def _standing(session: Session, paper: Paper, today: date) -> Standing:
    if paper.form not in _ATTESTING:
        return _standing_by_itself(session, paper)
    case = session.get_one(Case, paper.case_id)
    taken_back = select(CaseEvent.id).where(
        CaseEvent.case_id == case.id,
        CaseEvent.move == MoveName.RECONSIDER_UNEMPLOYED,
        CaseEvent.at >= paper.issued_at,
    )
    facts = Attested(
        issued_on=_issued_on(paper),
        unemployed_on=date.fromisoformat(paper.payload["unemployed_on"]),
        now_unemployed_on=case.unemployed_on if case.state is CaseState.UNEMPLOYED else None,
        taken_back=session.scalar(taken_back.limit(1)) is not None,
    )
    reasons = holds_on(today, facts).refusals
    return Standing(reasons[0].code) if reasons else Standing.IN_FORCE


def _standing_by_itself(session: Session, paper: Paper) -> Standing:
    """A plan that was changed (§50), a direction that the centre took back: it holds no more."""
    if _later(session, paper):
        return Standing.REPLACED
    off = Measure.paper_id == paper.id, Measure.state == MeasureState.CANCELLED
    called_off = session.scalar(select(Measure.id).where(*off))
    return Standing.IN_FORCE if called_off is None else Standing.CALLED_OFF


def _later(session: Session, paper: Paper) -> str:
    """The number of the paper of the same form that took this one's place; "" for none."""
    later = select(Paper.number).where(Paper.refers_to_id == paper.id, Paper.form == paper.form)
    return session.scalar(later.order_by(Paper.id.desc()).limit(1)) or ""


def _issued_on(paper: Paper) -> date:
    day = paper.payload.get("issued_on")
    return date.fromisoformat(day) if day else paper.issued_at.date()
