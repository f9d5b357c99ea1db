"""Any moves in any order, lawful or not: the case goes by the plain Rules, and by nothing else.

The longer run, 100,000 moves on each engine: pytest with `--hypothesis-profile=long`.
"""

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from factories import Staff, received
from hypothesis import given, settings
from hypothesis import strategies as st
from in_register import is_as_the_records
from plain_rules import ASKS, GOES_ON, OF_A_SUBJECT, RESUMES, RUNS, WAITS, WAY
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.calendar import CENTRE_HOURS
from app.core.errors import UserError
from app.core.vocabulary import OPEN_STATES, CaseState, MoveName, Role
from app.models import AuditEvent, CaseEvent, CaseTerm, RegistrationCase
from app.services.cases import move
from app.services.matching import register_of
from app.services.running_terms import TermEvent
from app.services.runtime import Runtime

LAWFUL = [name for name, (sources, _, _) in WAY.items() if None not in sources]
LONG = 100
"""Moves tried on one case."""


@dataclass
class PlainCase:
    """What the Rules say of a case, without tables: its state, what runs, what was done."""

    state: CaseState = CaseState.APPLICANT
    running: set[tuple[str, str]] = field(default_factory=lambda: {("12", "")})
    ended: Counter[tuple[str, bool]] = field(default_factory=Counter)
    kept: dict[str, bool] = field(default_factory=dict)
    done: list[MoveName] = field(default_factory=lambda: [MoveName.RECEIVE_APPLICATION])

    def allows(self, name: MoveName, role: Role, subject: str) -> bool:
        sources, _target, posts = WAY[name]
        runs = {code for code, of in self.running if of in ("", subject)}
        asked = name not in ASKS or ASKS[name] in runs
        return (
            self.state in sources
            and role in posts
            and asked
            and not WAITS.get(name, set()).intersection(runs)
        )

    def take(self, name: MoveName, subject: str) -> None:
        starts, meets, cancels = RUNS.get(name, ((), (), ()))
        for code, of in sorted(self.running):
            near = of in ("", subject) or not subject
            if near and code in (*meets, *cancels):
                self.running.remove((code, of))
                self.ended[code, code in meets] += 1
                self.kept[code] = code in meets
        again = [code for code in RESUMES.get(name, ()) if not self.kept.get(code, True)]
        self.running |= {(code, subject) for code in (*starts, *again)}
        self.state = WAY[name][1] or self.state
        self.done.append(name)


Step = tuple[MoveName | None, Role, int]
"""A move, or one of those that lead on from where the case stands; a post; and which of them."""

STEPS = st.tuples(
    st.none() | st.sampled_from(LAWFUL), st.sampled_from(sorted(Role)), st.integers(0, 99)
)


def chosen(plain: PlainCase, step: Step) -> tuple[MoveName, Role, str]:
    """The step's move, post and subject; of a lawful kind where none is named."""
    name, role, number = step
    ways = [(each, min(WAY[each][2]), subject_of(each, plain, number)) for each in LAWFUL]
    if name is None:
        lawful = [way for way in ways if plain.allows(*way)]
        if lawful:
            return lawful[number % len(lawful)]
    name = name or LAWFUL[number % len(LAWFUL)]
    return name, role, subject_of(name, plain, number)


def subject_of(name: MoveName, plain: PlainCase, number: int) -> str:
    """A new one where the move opens it; else one of those that run, if any does."""
    of = OF_A_SUBJECT.get(name)
    if of is None:
        return ""
    if name not in GOES_ON and RUNS.get(name, ((),))[0]:
        return f"{of} {len(plain.done)}"
    running = [subject for _code, subject in sorted(plain.running) if subject.startswith(of)]
    return running[number % len(running)] if running else f"{of} 0"


def tried(
    session: Session, rt: Runtime, staff: Staff, case: RegistrationCase, plain: PlainCase, step: Any
) -> None:
    name, role, subject = chosen(plain, step)
    lawful = plain.allows(name, role, subject)
    try:
        with session.begin_nested():
            event = TermEvent(rt.clock.now(), CENTRE_HOURS)
            move(session, rt, staff.of[role], case, name, event, subject=subject)
    except UserError as error:
        assert not lawful, (name, role, plain.state, error.code)
    else:
        assert lawful, (name, role, plain.state)
        plain.take(name, subject)


def test_any_moves_lead_where_the_plain_rules_lead(rt: Runtime, staff: Staff) -> None:
    longer = settings.default is not None and settings.default.max_examples > LONG
    on_file = rt.sessions.engine.dialect.name == "sqlite"

    @settings(max_examples=1000 if longer else 30 if on_file else 5, deadline=None)
    @given(st.lists(STEPS, min_size=LONG, max_size=LONG))
    def check(way: list[Any]) -> None:
        taken, plain = received(rt, staff.clerk), PlainCase()
        with rt.sessions.read() as session:
            register_of(rt).people(session)
            before = session.scalar(select(func.max(AuditEvent.id)))
        with rt.sessions.begin() as session:
            case = session.get_one(RegistrationCase, taken.case_id)
            for step in way:
                tried(session, rt, staff, case, plain, step)
        compared(rt, taken.case_id, plain, before or 0)

    check()
    is_as_the_records(rt)


def compared(rt: Runtime, case_id: int, plain: PlainCase, before: int) -> None:
    with rt.sessions.read() as session:
        case = session.get_one(RegistrationCase, case_id)
        terms = session.scalars(select(CaseTerm).where(CaseTerm.case_id == case_id)).all()
        moves = select(CaseEvent.move).where(CaseEvent.case_id == case_id).order_by(CaseEvent.id)
        assert case.state is plain.state
        assert (case.closed_at is None) is (plain.state in OPEN_STATES)
        running = [(row.code, row.subject) for row in terms if row.ended_at is None]
        assert Counter(running) == Counter(plain.running)
        ended = Counter((row.code, bool(row.met)) for row in terms if row.ended_at is not None)
        assert ended == plain.ended
        assert list(session.scalars(moves)) == plain.done
        written = session.scalars(
            select(AuditEvent)
            .where(AuditEvent.id > before, AuditEvent.entity == "registration_case")
            .order_by(AuditEvent.id)
        ).all()
        said = [row.action for row in written if row.action.startswith("case.")]
        assert said == [f"case.{name}" for name in plain.done[1:]]
        states = [json.loads(row.after)["state"] for row in written if row.action in said]
        assert states[-1:] == ([plain.state] if said else [])
