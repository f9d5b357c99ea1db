"""What a person's page shows: the person, his card, his cases with their papers."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.vocabulary import OPEN_STATES, Action, MoveName
from app.models import CardRevision, EmploymentCard, Paper, Person, RegistrationCase
from app.rules.verdict import Verdict
from app.services import audit
from app.services.bars import bar_now
from app.services.cards import card_state
from app.services.case_views import (
    CaseView,
    EventView,
    PaperView,
    PastCase,
    paper_view,
    possible_moves,
    view_case,
    view_past,
)
from app.services.person_keys import is_paper_of, kept_id, records_of
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class PersonPage:
    """Everything the person's page shows; `person` and `card` are columns by name.

    `case` is the open case, or the last one there was; `past` are those before it. `openings` are
    the moves by which the reader's posts may open a case; none while one is open. `barred`: REFUSED
    while none may be opened after a deregistration (L16.2).
    """

    id: int
    full_name: str
    version: int
    card_version: int
    person: dict[str, Any]
    card: dict[str, Any]
    revisions: int
    case: CaseView | None
    past: tuple[PastCase, ...]
    openings: tuple[MoveName, ...]
    papers: tuple[PaperView, ...]
    barred: Verdict

    @property
    def timeline(self) -> tuple[EventView, ...]:
        """Every step and paper of every case, the newest first."""
        newest = self.case.timeline if self.case else ()
        return (*newest, *(event for case in self.past for event in case.timeline))


def open_person(rt: Runtime, actor: Actor, person_id: int) -> PersonPage:
    """The person's page; the look is entered in the audit trail.

    Of two records made one it is the kept one's, whichever is asked for. Raises UserError
    `person_unknown`.
    """
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.begin() as session:
        person = session.get_one(Person, kept_id(session, person_id))
        audit.record(session, rt, actor, "person.viewed", "person", person.id)
        return _page(session, rt, actor, person)


def _page(session: Session, rt: Runtime, actor: Actor, person: Person) -> PersonPage:
    mine = select(EmploymentCard).where(EmploymentCard.person_id == person.id)
    card = session.scalars(mine).one()
    revisions = select(func.max(CardRevision.revision)).where(CardRevision.card_id == card.id)
    cases = cases_of(session, person.id)
    newest = cases[0] if cases else None
    open_now = newest is not None and newest.state in OPEN_STATES
    barred = bar_now(session, rt, person.id)
    return PersonPage(
        id=person.id,
        full_name=person.full_name,
        version=person.version,
        card_version=card.version,
        person=audit.state(person),
        card=card_state(card),
        revisions=session.scalar(revisions) or 0,
        case=view_case(session, rt, actor, newest) if newest else None,
        past=tuple(view_past(session, case) for case in cases[1:]),
        openings=() if open_now or not barred.allowed else possible_moves(actor, None, []),
        papers=_papers(session, person.id),
        barred=barred,
    )


def cases_of(session: Session, person_id: int) -> list[RegistrationCase]:
    """The open case first, then the others from the newest on."""
    mine = select(RegistrationCase).where(RegistrationCase.person_id == person_id)
    is_open = RegistrationCase.closed_at.is_(None)
    return list(session.scalars(mine.order_by(is_open.desc(), RegistrationCase.id.desc())))


def _papers(session: Session, person_id: int) -> tuple[PaperView, ...]:
    mine = select(Paper).where(is_paper_of(records_of(session, person_id)))
    return tuple(map(paper_view, session.scalars(mine.order_by(Paper.id.desc()))))
