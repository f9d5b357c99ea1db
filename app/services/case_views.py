"""A case as a person's page shows it: terms, stages, what can be done, the package, the papers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from app.core.vocabulary import (
    OPEN_DECISIONS,
    CaseState,
    Channel,
    DocumentKind,
    Form,
    MoveName,
    ProfileCategory,
    QuotaGroup,
    ServiceStage,
)
from app.models import (
    Account,
    Application,
    CaseEvent,
    CaseTerm,
    PackageDocument,
    Paper,
    PaperPrint,
    PaperSheet,
    RegistrationCase,
)
from app.rules import lifecycle
from app.rules.moves import MOVES
from app.rules.stages import service_stages
from app.services.changes import ChangeView, changes_of
from app.services.complaints_queries import ComplaintView, complaints_of
from app.services.decision_facts import employer_awaited_until
from app.services.decision_queries import DecisionLine, decisions_of
from app.services.findings_queries import Finding, findings_of
from app.services.measure_queries import MeasureView, measures_of, quotas_of
from app.services.notices import APPLICATION_DECISIONS
from app.services.offer_queries import OfferView, StruckOff, offers_of, struck_off
from app.services.plan_queries import PlanView, plans_of
from app.services.runtime import Actor, Runtime

_DECISIONS = frozenset(
    {MoveName.REGISTER_JOB_SEEKER, MoveName.REFUSE_PACKAGE, MoveName.REFUSE_UNRELIABLE}
)
_ACT = Form.CORRECTION
"""By it a notice holds no more (`papers.voided_by`)."""


@dataclass(frozen=True)
class TermView:
    """A term of a case with the arithmetic that gave it (`services/terms.arithmetic`)."""

    code: str
    paragraph: str
    due_at: datetime
    ended_at: datetime | None
    met: bool | None
    arithmetic: dict[str, Any]


@dataclass(frozen=True)
class PaperView:
    """An issued paper as lists show it. `void_by`: the act by which it holds no more; "" while
    it does."""

    id: int
    number: str
    form: Form
    issued_at: datetime
    void_by: str = ""


@dataclass(frozen=True)
class EventView:
    """One entry of the timeline: a move of a case, or a paper.

    `warnings`: codes of what was odd at the move and stayed (§4, §10).
    """

    at: datetime
    who: dict[str, str]
    move: MoveName | None
    paragraph: str
    paper: PaperView | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class StageView:
    """A stage of the service (§23): `who` brought it there, by language (None: not known, or
    still to come)."""

    stage: ServiceStage
    at: datetime | None
    is_reached: bool
    who: dict[str, str] | None


@dataclass(frozen=True)
class FileView:
    """A scan of the package; `size` in bytes."""

    id: int
    name: str
    size: int


@dataclass(frozen=True)
class DocumentView:
    """A document of the package (S8); `returned_at`: when it went back to the person (§5)."""

    kind: DocumentKind
    number: str
    issued_on: date | None
    valid_until: date | None
    returned_at: datetime | None
    files: tuple[FileView, ...]


@dataclass(frozen=True)
class InquiryView:
    """What a state register answered (§10); `by_hand`: the clerk entered it."""

    register: str
    answer: str
    note: str
    by_hand: bool
    asked_at: datetime


@dataclass(frozen=True)
class ApplicationView:
    """The application that opened the case; `representative` has the answers' names (§6)."""

    channel: Channel
    received_at: datetime
    other_region: bool
    information_given: bool
    documents: tuple[DocumentView, ...]
    inquiries: tuple[InquiryView, ...]
    representative: dict[str, str | None]


@dataclass(frozen=True)
class PastCase:
    """A case before the newest one."""

    id: int
    number: str
    state: CaseState
    opened_at: datetime
    registered_on: date | None
    closed_at: datetime | None
    timeline: tuple[EventView, ...]


@dataclass(frozen=True)
class CaseView:
    """The newest case; `moves` are what the reader's posts may do with it, in the table's order.

    `profile` is how the category came about (§11), as the case keeps it. `employer_until`: until
    when an employer may still take a job seeker who agreed to his offer (§62).
    """

    id: int
    version: int
    number: str
    state: CaseState
    edition: str
    opened_at: datetime
    registered_on: date | None
    closed_at: datetime | None
    category: ProfileCategory | None
    profile: dict[str, Any] | None
    application: ApplicationView
    terms: tuple[TermView, ...]
    stages: tuple[StageView, ...]
    moves: tuple[MoveName, ...]
    timeline: tuple[EventView, ...]
    gets_payment: bool | None = None
    unemployed_on: date | None = None
    decisions: tuple[DecisionLine, ...] = ()

    @property
    def waiting(self) -> DecisionLine | None:
        """The draft decision that waits for somebody; a case has at most one."""
        open_ones = (line for line in self.decisions if line.state in OPEN_DECISIONS)
        return next(open_ones, None)

    offers: tuple[OfferView, ...] = ()
    changes: tuple[ChangeView, ...] = ()
    findings: tuple[Finding, ...] = ()
    struck_off: tuple[StruckOff, ...] = ()
    complaints: tuple[ComplaintView, ...] = ()
    plans: tuple[PlanView, ...] = ()
    measures: tuple[MeasureView, ...] = ()
    quota: tuple[QuotaGroup, ...] = ()
    employer_until: datetime | None = None

    @property
    def information_given(self) -> bool:
        """Whether the person was told of the state's measures (§9)."""
        return self.application.information_given


def view_case(session: Session, rt: Runtime, actor: Actor, case: RegistrationCase) -> CaseView:
    """The case with all that belongs to it."""
    filed = session.scalars(select(Application).where(Application.case_id == case.id)).one()
    by_due = select(CaseTerm).where(CaseTerm.case_id == case.id).order_by(CaseTerm.due_at)
    terms = session.scalars(by_due).all()
    running = [row.code for row in terms if row.ended_at is None]
    return CaseView(
        id=case.id,
        version=case.version,
        number=case.number,
        state=case.state,
        edition=case.edition,
        opened_at=case.opened_at,
        registered_on=case.registered_on,
        closed_at=case.closed_at,
        category=case.profile_category,
        profile=case.profile,
        application=_application(filed),
        terms=tuple(
            TermView(row.code, row.paragraph, row.due_at, row.ended_at, row.met, row.arithmetic)
            for row in terms
        ),
        stages=_stages(session, case.id, filed),
        moves=possible_moves(actor, case.state, running),
        timeline=_timeline(session, case.id),
        gets_payment=case.gets_payment,
        unemployed_on=case.unemployed_on,
        decisions=decisions_of(session, case.id),
        offers=offers_of(session, rt, case),
        changes=changes_of(session, case),
        findings=findings_of(session, rt, case),
        struck_off=struck_off(session, case.person_id),
        complaints=complaints_of(session, actor, case.person_id),
        plans=plans_of(session, case.id),
        measures=measures_of(session, case.person_id),
        quota=quotas_of(session, case.person_id),
        employer_until=employer_awaited_until(session, rt, case),
    )


def view_past(session: Session, case: RegistrationCase) -> PastCase:
    """A case as it is listed under a newer one."""
    return PastCase(
        id=case.id,
        number=case.number,
        state=case.state,
        opened_at=case.opened_at,
        registered_on=case.registered_on,
        closed_at=case.closed_at,
        timeline=_timeline(session, case.id),
    )


def possible_moves(
    actor: Actor, state: CaseState | None, running: list[str]
) -> tuple[MoveName, ...]:
    """What the posts an actor holds may do with a case in `state` (None: with none open).

    running: codes of the case's terms that have not ended.
    """
    allowed = {
        move.name for role in actor.roles for move in lifecycle.moves_from(state, role, running)
    }
    return tuple(name for name in MOVES if name in allowed)


def paper_view(paper: Paper, void_by: str = "") -> PaperView:
    """A paper's line; `void_by`: the number of the act that made it void."""
    return PaperView(paper.id, paper.number, paper.form, paper.issued_at, void_by)


def names_of(account: Account) -> dict[str, str]:
    """Who it was, by language."""
    return {"kk": account.name_kk, "ru": account.name_ru}


def _application(filed: Application) -> ApplicationView:
    return ApplicationView(
        channel=filed.channel,
        received_at=filed.received_at,
        other_region=filed.other_region,
        information_given=filed.information_given,
        documents=tuple(map(_document, filed.documents)),
        inquiries=tuple(
            InquiryView(row.register, row.answer, row.note, row.by_hand, row.asked_at)
            for row in filed.inquiries
        ),
        representative={
            name: getattr(filed, name)
            for name in (
                "representative_name",
                "representative_relation",
                "representative_phone",
            )
        },
    )


def _document(row: PackageDocument) -> DocumentView:
    return DocumentView(
        row.kind,
        row.number,
        row.issued_on,
        row.valid_until,
        row.returned_at,
        tuple(FileView(file.id, file.name, file.size) for file in row.attachments),
    )


def _stages(session: Session, case_id: int, filed: Application) -> tuple[StageView, ...]:
    events = (
        select(CaseEvent.at, Account)
        .join(Account, Account.id == CaseEvent.account_id)
        .where(CaseEvent.case_id == case_id)
        .order_by(CaseEvent.id)
    )
    _opened, receiver = _first(session, events)
    decided_at, decider = _first(session, events.where(CaseEvent.move.in_(_DECISIONS)))
    issued_at, issuer = _first(session, _handed_over(case_id))
    if issued_at is None:
        issued_at, issuer = _first(session, _printed(case_id))
    beginner = session.get(Account, filed.taken_up_by) if filed.taken_up_by else None
    stages = service_stages(filed.received_at, filed.taken_up_at, decided_at, issued_at)
    return tuple(
        StageView(one.stage, one.at, one.is_reached, names_of(account) if account else None)
        for one, account in zip(stages, (receiver, beginner, decider, issuer), strict=True)
    )


def _handed_over(case_id: int) -> "Select[datetime, Account]":
    """§12: receipts, the one that holds first: of the first notice handed over, the newest."""
    notice = aliased(Paper)
    return (
        select(Paper.issued_at, Account)
        .join(Account, Account.id == Paper.issued_by)
        .join(notice, notice.id == Paper.refers_to_id)
        .where(Paper.form == Form.RECEIPT)
        .where(notice.case_id == case_id, notice.form.in_(APPLICATION_DECISIONS))
        .order_by(notice.id, Paper.id.desc())
    )


def _printed(case_id: int) -> "Select[datetime, Account]":
    """How the case's notices left the counter; the command line prints without an account."""
    return (
        select(PaperPrint.at, Account)
        .join(PaperSheet, PaperSheet.id == PaperPrint.sheet_id)
        .join(Paper, Paper.id == PaperSheet.paper_id)
        .outerjoin(Account, Account.id == PaperPrint.account_id)
        .where(Paper.case_id == case_id, Paper.form.in_(APPLICATION_DECISIONS))
        .order_by(PaperPrint.id)
    )


def _first(
    session: Session, moments: "Select[datetime, Account]"
) -> tuple[datetime | None, Account | None]:
    row = session.execute(moments.limit(1)).first()
    return (row[0], row[1]) if row else (None, None)


def _timeline(session: Session, case_id: int) -> tuple[EventView, ...]:
    moves = session.execute(
        select(CaseEvent, Account)
        .join(Account, Account.id == CaseEvent.account_id)
        .where(CaseEvent.case_id == case_id)
        .order_by(CaseEvent.id)
    )
    papers = session.execute(
        select(Paper, Account)
        .join(Account, Account.id == Paper.issued_by)
        .where(Paper.case_id == case_id)
        .order_by(Paper.id)
    )
    events = [
        EventView(
            event.at,
            names_of(account),
            event.move,
            event.paragraph,
            warnings=tuple(event.details.get("warnings", ())),
        )
        for event, account in moves
    ]
    issued = papers.all()
    void = {paper.refers_to_id: paper.number for paper, _ in issued if paper.form is _ACT}
    events += [
        EventView(
            paper.issued_at, names_of(account), None, "", paper_view(paper, void.get(paper.id, ""))
        )
        for paper, account in issued
    ]
    return tuple(sorted(events, key=lambda event: event.at)[::-1])
