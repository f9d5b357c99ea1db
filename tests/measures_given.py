"""People sent to active measures, and how it goes on; a test says what matters."""

from datetime import date
from typing import Any

from decided import Someone, unemployed
from factories import Staff, card_data, person_data
from fakes import FrozenClock
from sqlalchemy import select
from stored import end, page

from app.core.vocabulary import MeasureKind, MeasureState, Told, TrainingGround
from app.models import CaseTerm, Measure, RegistrationCase
from app.services.measure_course import ComeToMeasure, EndMeasure, come_to_measure, end_measure
from app.services.measures import Directed, DirectToMeasure, direct_to_measure
from app.services.runtime import Runtime

K = MeasureKind


def measure(rt: Runtime, measure_id: int) -> Measure:
    """The direction as it stands."""
    with rt.sessions.read() as session:
        return session.get_one(Measure, measure_id)


def seen(rt: Runtime, measure_id: int) -> tuple[int, int]:
    """The direction's id and version, as somebody sees it now."""
    return measure_id, measure(rt, measure_id).version


def direction(rt: Runtime, someone: Someone, **changes: Any) -> DirectToMeasure:
    """A command for public works, with consent."""
    with rt.sessions.read() as session:
        version = session.get_one(RegistrationCase, someone.case_id).version
    asked: dict[str, Any] = {
        "kind": K.PUBLIC_WORKS,
        "place": "«Жасыл ел» ЖШС",
        "told_how": Told.IN_PERSON,
        "consent": True,
        **changes,
    }
    if asked["kind"] is K.TRAINING:
        asked.setdefault("ground", TrainingGround.LACKS_QUALIFICATION)
    return DirectToMeasure(someone.case_id, version, **asked)


def directed(rt: Runtime, staff: Staff, someone: Someone, **changes: Any) -> Directed:
    return direct_to_measure(rt, staff.clerk, direction(rt, someone, **changes))


def started(rt: Runtime, staff: Staff, someone: Someone, **changes: Any) -> int:
    """Directed, and come on the same day."""
    sent = directed(rt, staff, someone, **changes)
    today = rt.clock.now().date()
    come_to_measure(rt, staff.clerk, ComeToMeasure(*seen(rt, sent.measure_id), today, today))
    return sent.measure_id


def left(rt: Runtime, staff: Staff, someone: Someone, *, valid: bool, **changes: Any) -> int:
    """Directed, come, and left the same day by himself."""
    id_ = started(rt, staff, someone, **changes)
    today = rt.clock.now().date()
    ended = EndMeasure(*seen(rt, id_), MeasureState.LEFT, today, "Өз еркімен кетті", valid=valid)
    end_measure(rt, staff.clerk, ended)
    return id_


def registered_again(
    rt: Runtime, staff: Staff, clock: FrozenClock, someone: Someone, moment: str
) -> Someone:
    """His case ended; at that moment he is registered as a job seeker and as unemployed anew."""
    end(rt, staff, someone.case_id)
    clock.set(moment)
    known = page(rt, staff, someone.person_id)
    groups = tuple(known.card["target_groups"])
    born = date.fromisoformat(known.person["birth_date"])
    return unemployed(
        rt,
        staff,
        person=person_data(iin=known.person["iin"], birth_date=born),
        card=card_data(mobile_phone=known.card["mobile_phone"], target_groups=groups),
        person_id=known.id,
        person_version=known.version,
        card_version=known.card_version,
    )


def term_of(rt: Runtime, measure_id: int) -> CaseTerm:
    """The three days in which he has to come (§44.3)."""
    with rt.sessions.read() as session:
        mine = select(CaseTerm).where(CaseTerm.subject == f"measure {measure_id}")
        return session.scalars(mine).one()
