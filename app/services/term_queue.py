"""What the queue knows of a running term beside its due moment: whose it is, and where from."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.vocabulary import Channel, Role
from app.models import (
    Absence,
    Account,
    AccountRole,
    Application,
    CaseTerm,
    EmploymentCard,
    RegistrationCase,
)
from app.rules.holding import Away, Hands, hands_on, holder_of
from app.rules.work_kinds import posts_of_work
from app.services import audit
from app.services.runtime import Actor, Runtime

CASEWORK = "case_work"
"""In the audit trail: whose the work of a case is; its id is the case's."""

WORK = {
    CASEWORK: CaseTerm.case_id,
    "vacancy_work": CaseTerm.vacancy_id,
    "contract_work": CaseTerm.contract_id,
}
"""For what a term runs, by its name in the audit trail."""

_ACCOUNTS = select(Account.id, Account.active)
AWAY_TODAY = select(
    Absence.account_id, Absence.first_day, Absence.last_day, Absence.substitute_id
).where(
    Absence.first_day <= bindparam("today"),
    Absence.last_day >= bindparam("today"),
    Absence.called_off_at.is_(None),
)
"""Who is away on the day `today`, and who stands in."""


@dataclass(frozen=True)
class WorkOf:
    """What terms run for: a case, a vacancy, a contract (its name in the audit trail, its id)."""

    entity: str
    id: int

    def column(self) -> InstrumentedAttribute[int | None]:
        """The term's column that names it."""
        return WORK[self.entity]


def of_case(case_id: int) -> WorkOf:
    """The work of a case."""
    return WorkOf(CASEWORK, case_id)


def of_vacancy(vacancy_id: int) -> WorkOf:
    """The work of a vacancy."""
    return WorkOf("vacancy_work", vacancy_id)


def of_contract(contract_id: int) -> WorkOf:
    """The work of an outsourcing contract."""
    return WorkOf("contract_work", contract_id)


def work_of(term: CaseTerm) -> WorkOf:
    """What the term runs for."""
    (found,) = (
        WorkOf(entity, id_)
        for entity, column in WORK.items()
        if (id_ := getattr(term, column.key)) is not None
    )
    return found


@dataclass(frozen=True)
class Standing:
    """How a term stands in the queue: whose it is (None: nobody's yet), by which channel the
    person came, and in which place (KATO) he lives."""

    holder_id: int | None
    channel: Channel
    place: str | None


def standing(session: Session, actor: Actor, case: RegistrationCase, owner: Role) -> Standing:
    """How a term of that post stands that begins to run for the case."""
    came = session.scalar(select(Application.channel).where(Application.case_id == case.id))
    lives = select(EmploymentCard.address_place).where(EmploymentCard.person_id == case.person_id)
    holder = falls_to(session, actor, of_case(case.id), owner)
    return Standing(holder, came or Channel.CENTRE, session.scalar(lives))


def falls_to(session: Session, actor: Actor, of: WorkOf, owner: Role) -> int | None:
    """Whose the work of that post is from now on: its last holder's, else the actor's who has
    the post, else nobody's."""
    # One given back to all is nobody's: whoever held it before is not given the next.
    held = (
        select(CaseTerm.holder_id)
        .where(of.column() == of.id, CaseTerm.owner == owner)
        .order_by(CaseTerm.id.desc())
        .limit(1)
    )
    last = session.scalar(held)
    who = actor.account_id if actor.account_id and owner in actor.roles else None
    asked = {each for each in (last, who) if each is not None}
    gone = [each for each in asked if not may_hold(session, each, owner)]
    return holder_of(last, who, gone)


def mark_terms(session: Session, person_id: int) -> None:
    """Keep with the person's running terms by which channel he came and where he lives."""
    cases = select(RegistrationCase.id).where(RegistrationCase.person_id == person_id)
    came = select(Application.channel).where(Application.case_id == CaseTerm.case_id)
    lives = select(EmploymentCard.address_place).where(EmploymentCard.person_id == person_id)
    session.execute(
        update(CaseTerm)
        .where(CaseTerm.case_id.in_(cases), CaseTerm.ended_at.is_(None))
        .values(
            channel=came.scalar_subquery(),
            place=lives.scalar_subquery(),
        )
        .execution_options(synchronize_session=False)
    )


def hands_now(session: Session, rt: Runtime) -> Hands:
    """In whose hands the work of each account is today."""
    today = rt.clock.now().date()
    connection = session.connection()
    away = [Away(*row) for row in connection.execute(AWAY_TODAY, {"today": today})]
    rows = connection.execute(_ACCOUNTS).all()
    return hands_on(
        today,
        [id_ for id_, _active in rows],
        [id_ for id_, active in rows if not active],
        able(connection, away),
    )


def able(connection: Connection, away: Sequence[Away]) -> list[Away]:
    """The absences; a substitute who has not every post of the absent any more, in which work
    falls to him, stands in for nobody: what he cannot do is of whoever takes it first."""
    asked = [row.account for row in away] + [row.substitute for row in away if row.substitute]
    if len(asked) == len(away):
        return list(away)
    held = select(AccountRole.account_id, AccountRole.role).where(
        AccountRole.account_id.in_(asked), AccountRole.role.in_(posts_of_work())
    )
    posts = {(who, role) for who, role in connection.execute(held)}
    of = {each: {role for who, role in posts if who == each} for each in asked}
    return [
        row
        if row.substitute and of[row.account] <= of[row.substitute]
        else replace(row, substitute=None)
        for row in away
    ]


def release(session: Session, rt: Runtime, actor: Actor, account_id: int, kept: Set[Role]) -> None:
    """Whoever leaves, or gives a post up, keeps no work of it: it is of whoever takes it first.

    kept: the posts he still has. Each case, vacancy and contract is audited.
    """
    lost = (
        CaseTerm.holder_id == account_id,
        CaseTerm.ended_at.is_(None),
        CaseTerm.owner.not_in(kept),
    )
    work = [
        (column, session.execute(select(column, CaseTerm.owner).where(*lost).distinct()).all())
        for column in WORK.values()
    ]
    freed = update(CaseTerm).where(*lost).values(holder_id=None, handed_at=None)
    session.execute(freed.execution_options(synchronize_session=False))
    for entity, (_column, rows) in zip(WORK, work, strict=True):
        for owner in sorted({owner for id_, owner in rows if id_ is not None}):
            mine = [id_ for id_, post in rows if post == owner and id_ is not None]
            audit.record_each(
                session,
                rt,
                actor,
                "work.freed",
                entity,
                {id_: {"owner": owner.value, "holder_id": None} for id_ in mine},
                before={id_: {"holder_id": account_id} for id_ in mine},
            )


def may_hold(session: Session, account_id: int, owner: Role) -> bool:
    """Whether work of that post can be put into his hands: he has the post, and works here."""
    held = select(AccountRole.account_id).join(Account, Account.id == AccountRole.account_id)
    mine = held.where(Account.id == account_id, AccountRole.role == owner, Account.active)
    return session.scalar(mine) is not None
