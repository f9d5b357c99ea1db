"""Invented people are entered by the real use cases, or just as they would enter them."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FrozenClock
from sqlalchemy import func, select

from app.core.errors import UserError
from app.core.identifiers import check_iin
from app.core.vocabulary import (
    CaseState,
    ComplaintOutcome,
    DecisionState,
    Form,
    Language,
    MeasureKind,
    Role,
)
from app.models import (
    CardRevision,
    Complaint,
    Decision,
    EmploymentCard,
    Measure,
    Offer,
    Paper,
    Person,
    PersonKey,
    Plan,
    RegistrationCase,
)
from app.opening import open_runtime
from app.services import audit
from app.services.absences import absences
from app.services.accounts import sign_in
from app.services.cards import card_state
from app.services.centre import view_centre
from app.services.demo import CASES, PASSWORD, add_people
from app.services.people_queries import search_people
from app.services.person_keys import refresh_keys
from app.services.person_page import open_person
from app.services.plan_texts import education, goal, specialty
from app.services.queue_queries import Sight, Urgency, Whose, queue_counts, queue_facets
from app.services.runtime import Runtime

COUNT = CASES + 15
NEVER_ISSUED = {
    Form.APPLICATION,
    Form.DATA_FORM,
    Form.STANDARD_OF_REGISTRATION,
    Form.STANDARD_OF_CERTIFICATE,
    Form.CERTIFICATE_APPLICATION,
    Form.RESUME,
    Form.EMPLOYER_REPLY,
    Form.CANDIDATE_LIST,
    Form.SELECTION,
    Form.QUEUE_LIST,
    Form.DAY_SHEET,
    Form.TICKET,
}


@pytest.fixture
def demo(empty_url: str, tmp_path: Path) -> Iterator[Runtime]:
    rt = open_runtime(empty_url, tmp_path, FrozenClock())
    assert add_people(rt, COUNT, seed=3) == COUNT
    yield rt
    rt.sessions.close()


def test_a_demonstration_is_a_whole_centre_at_work(demo: Runtime) -> None:
    clerk, admin = (sign_in(demo, login, PASSWORD) for login in ("clerk", "admin"))
    assert (clerk.roles, admin.roles) == ({Role.CLERK}, {Role.ADMINISTRATOR})
    assert view_centre(demo).demonstration
    with demo.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == COUNT
        states = set(session.scalars(select(RegistrationCase.state)))
        assert all(check_iin(iin or "") for iin in session.scalars(select(Person.iin)))
        newest = session.scalars(select(Person).order_by(Person.id.desc()).limit(1)).one()
    assert states == {
        CaseState.APPLICANT,
        CaseState.JOB_SEEKER,
        CaseState.REFUSED,
        CaseState.ANNULLED,
        CaseState.AT_LOCAL_BODY,
        CaseState.UNEMPLOYED,
        CaseState.UNEMPLOYED_REFUSED,
        CaseState.DEREGISTERED,
    }
    assert queue_counts(demo, clerk, Sight())[Urgency.BROKEN] > 0
    holders = dict(queue_facets(demo, clerk, Sight(Whose.ALL)).holders)
    assert len(holders) >= 3  # of both clerks, and nobody's
    supervisor = sign_in(demo, "supervisor", PASSWORD)
    assert [row.substitute_id for row in absences(demo, supervisor)] == [clerk.account_id]
    assert audit.verify(demo).broken == ()
    assert newest.iin is not None
    assert [row.id for row in search_people(demo, clerk, newest.iin)] == [newest.id]
    assert open_person(demo, clerk, newest.id).revisions == 1


def test_a_demonstration_has_a_paper_of_every_form_that_is_issued(demo: Runtime) -> None:
    """And what waits: a draft for the director, two for the local body, a complaint, an offer."""
    with demo.sessions.read() as session:
        assert set(session.scalars(select(Paper.form))) == set(Form) - NEVER_ISSUED
        waiting = Counter(session.scalars(select(Decision.state)))
        assert session.scalars(select(Complaint.outcome).order_by(Complaint.id)).all() == [
            None,
            ComplaintOutcome.UPHELD,
        ]
        assert session.scalar(select(Offer.answer)) is None
        plans = session.scalars(select(Plan)).all()
        assert [len(plan.actions) for plan in plans] == [5, 5]
        assert all(plan.signed_on for plan in plans)
        for plan in plans:  # as offered from the person's own card, in both languages on paper
            case = session.get_one(RegistrationCase, plan.case_id)
            mine = select(EmploymentCard).where(EmploymentCard.person_id == case.person_id)
            card = session.scalars(mine).one()
            assert (plan.goal, plan.education, plan.specialty) == tuple(
                offered(card, Language.KAZAKH) for offered in (goal, education, specialty)
            )
            said = session.get_one(Paper, plan.paper_id).payload
            assert said["education"]["ru"] == education(card, Language.RUSSIAN)
            assert said["meetings"][0]["what"]["ru"].startswith("Посещение центра")
        assert session.scalars(select(Measure.kind)).all() == [MeasureKind.TRAINING]
    assert waiting[DecisionState.DRAFTED] == 1
    assert waiting[DecisionState.APPROVED] == 2


def test_a_demonstration_of_fewer_people_stops_where_they_end(
    empty_url: str, tmp_path: Path
) -> None:
    rt = open_runtime(empty_url, tmp_path, FrozenClock())
    assert add_people(rt, 20, seed=5) == 20
    with rt.sessions.read() as session:
        assert set(session.scalars(select(Decision.state))) == {DecisionState.APPROVED}
    assert audit.verify(rt).broken == ()
    rt.sessions.close()


def test_who_is_entered_with_many_others_is_entered_as_one_alone(demo: Runtime) -> None:
    with demo.sessions.begin() as session:
        person = session.scalars(select(Person).order_by(Person.id.desc()).limit(1)).one()
        card = session.scalars(
            select(EmploymentCard).where(EmploymentCard.person_id == person.id)
        ).one()
        kept = select(PersonKey.key).where(PersonKey.person_id == person.id)
        found = set(session.scalars(kept))
        refresh_keys(session, person.id)
        session.flush()
        assert set(session.scalars(kept)) == found
        kept_data = session.scalars(
            select(CardRevision.data).where(CardRevision.card_id == card.id)
        ).one()
        assert kept_data.keys() == {**audit.state(person), **card_state(card)}.keys()
        assert kept_data["surname"] == person.surname
        assert kept_data["mobile_phone"] == card.mobile_phone


def test_more_people_may_be_added_and_no_iin_comes_twice(demo: Runtime) -> None:
    add_people(demo, 5, seed=3)
    with demo.sessions.read() as session:
        iins = session.scalars(select(Person.iin)).all()
    assert len(set(iins)) == len(iins) == COUNT + 5


@pytest.mark.parametrize("count", [0, 5_000_001])
def test_a_number_that_cannot_be_is_refused(rt: Runtime, count: int) -> None:
    with pytest.raises(UserError, match="count_wrong"):
        add_people(rt, count, seed=1)


def test_a_real_centre_gets_no_invented_people(rt: Runtime) -> None:
    with pytest.raises(UserError, match="not_a_demonstration"):
        add_people(rt, 1, seed=1)
    with rt.sessions.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 0
