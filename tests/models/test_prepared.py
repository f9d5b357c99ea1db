"""Statements that are put into SQL once: what is asked together, and what is sent late."""

from typing import Any

import pytest
from sqlalchemy import bindparam, event, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models import AuditEvent, AuditHead, Centre
from app.models.prepared import Prepared, together
from app.services.runtime import Runtime

_COUNT = Prepared(select(AuditHead.count))
_SET = Prepared(update(AuditHead).values(count=bindparam("to")))
_ADD = Prepared(update(AuditHead).values(count=AuditHead.count + bindparam("more")))
_EVENT = Prepared(insert(AuditEvent))
_WORDS = Prepared(select(Centre.region).where(Centre.id == bindparam("id")))


def _count(session: Session) -> Any:
    return session.scalar(text("SELECT count FROM audit_head"))


@pytest.mark.parametrize("keeps_plans", [False, True])
def test_what_is_sent_late_is_done_before_whatever_comes_after_it(
    rt: Runtime, keeps_plans: bool
) -> None:
    with rt.sessions.begin(keeps_plans=keeps_plans) as session:
        connection = session.connection()
        _SET.do(connection, {"to": 5})
        _ADD.do(connection, {"more": 2})
        assert _count(session) == 7  # by SQLAlchemy
        _ADD.do(session.connection(), {"more": 1})
        (counted,), (region,) = together(connection, (_COUNT, {}), (_WORDS, {"id": 1}))
        assert (counted[0], region[0]) == (8, "750000000")
        _ADD.do(connection, {"more": 1}, {"more": 10})
        assert _COUNT.first(connection, {}) == (19,)
        with session.begin_nested() as point:
            _ADD.do(session.connection(), {"more": 100})
            point.rollback()
        _ADD.do(session.connection(), {"more": 1})
    with rt.sessions.read() as session:
        assert _count(session) == 20
        assert _WORDS.first(session.connection(), {"id": 2}) is None


def test_what_is_taken_back_is_not_sent_with_the_next(rt: Runtime) -> None:
    with rt.sessions.read() as session:
        before = _count(session)
    with pytest.raises(ZeroDivisionError), rt.sessions.begin() as session:
        _ADD.do(session.connection(), {"more": 100})
        raise ZeroDivisionError
    with rt.sessions.begin() as session:
        _ADD.do(session.connection(), {"more": 1})
    with rt.sessions.read() as session:
        assert _count(session) == before + 1


def test_what_the_database_refuses_is_refused_whole_though_it_was_sent_late(rt: Runtime) -> None:
    """At the latest when the transaction ends: never is anything confirmed of it."""
    with rt.sessions.read() as session:
        before = _count(session)
        event_row = session.scalars(select(AuditEvent).limit(1)).one()
        names = AuditEvent.__table__.columns.keys()
        row = {name: getattr(event_row, name) for name in names}
    for again in range(2):
        with pytest.raises(IntegrityError) as fault, rt.sessions.begin() as session:
            _ADD.do(session.connection(), {"more": 100})
            _EVENT.do(session.connection(), row)
            if again:
                _COUNT.all(session.connection(), {})
        assert fault.value.params is None  # of nobody in the log
    with rt.sessions.begin() as session:
        assert _count(session) == before
        _ADD.do(session.connection(), {"more": 1})
    with rt.sessions.read() as session:
        assert _count(session) == before + 1


def test_a_transaction_ends_once(rt: Runtime) -> None:
    ends = list[str]()
    event.listen(rt.sessions.engine, "rollback", lambda _connection: ends.append("rollback"))
    event.listen(rt.sessions.engine, "commit", lambda _connection: ends.append("commit"))
    with rt.sessions.begin() as session:
        _ADD.do(session.connection(), {"more": 1})
    assert ends == ["commit"]
