"""The only writer of a vacancy's state: each move adds its event, meets and starts its terms."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.errors import UserError
from app.core.vocabulary import OPEN_VACANCIES, Channel, VacancyMove, VacancySource
from app.models import Vacancy, VacancyEvent
from app.rules.terms import term
from app.rules.vacancy_moves import step_to
from app.services import audit
from app.services.offer_record import end_with_vacancy
from app.services.running_terms import TermEvent, end_terms, running, start_term
from app.services.runtime import Actor, Runtime
from app.services.term_queue import Standing, falls_to, of_vacancy


def step(
    session: Session,
    rt: Runtime,
    actor: Actor,
    vacancy: Vacancy,
    name: VacancyMove,
    events: Mapping[str, TermEvent],
    details: Mapping[str, Any] | None = None,
) -> None:
    """Take the vacancy through one move of `rules/vacancy_moves.py`.

    events: from what each term counts that the move starts, by its code (§54 from the receipt,
    §56 from the registration, §58 from the appearance, both anew with a place vacant again).
    Raises UserError `vacancy_move_not_allowed` (state, move), and `clock_set_back` (last) where
    the clock stands before the vacancy's last move.
    """
    source = None if vacancy.id is None else vacancy.state
    _goes_forward(session, rt, vacancy)
    taken, now = step_to(source, name), rt.clock.now()
    vacancy.state = taken.target or vacancy.state
    is_over = vacancy.state not in OPEN_VACANCIES
    vacancy.ended_at = (vacancy.ended_at or now) if is_over else None
    session.add(vacancy)
    flag_modified(vacancy, "state")  # a move to the same state makes views of it stale too
    session.flush()
    paragraph, told = str(taken.paragraph), dict(details or {})
    entry = VacancyEvent(
        vacancy_id=vacancy.id, at=now, move=name, paragraph=paragraph, details=told
    )
    entry.account_id, entry.source, entry.target = actor.account_id, source, vacancy.state
    session.add(entry)
    of = of_vacancy(vacancy.id)
    end_terms(session, rt, actor, running(session, of), taken.meets, taken.cancels)
    for code in taken.begins(source):
        _start(session, rt, actor, vacancy, code, events[code])
    audit.record(
        session,
        rt,
        actor,
        f"vacancy.{name.value}",
        "vacancy",
        vacancy.id,
        before={"state": source},
        after={"state": vacancy.state},
    )
    if is_over:
        end_with_vacancy(session, rt, actor, vacancy)


def _start(
    session: Session, rt: Runtime, actor: Actor, vacancy: Vacancy, code: str, event: TermEvent
) -> None:
    of, rule = of_vacancy(vacancy.id), term(code, vacancy.edition)
    holder = falls_to(session, actor, of, rule.owner)
    by_exchange = vacancy.source is VacancySource.EXCHANGE
    channel = Channel.PORTAL if by_exchange else Channel.CENTRE
    start_term(session, rt, of, rule, event, Standing(holder, channel, vacancy.place))


def _goes_forward(session: Session, rt: Runtime, vacancy: Vacancy) -> None:
    """A clock set back would reckon terms from a moment that has not come."""
    if vacancy.id is None:
        return
    mine = VacancyEvent.vacancy_id == vacancy.id
    last = session.scalar(select(func.max(VacancyEvent.at)).where(mine))
    if last is not None and rt.clock.now() < last:
        raise UserError("clock_set_back", last=last)
