from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import ServiceStage
from app.rules.stages import Stage, service_stages

CAME = datetime(2026, 11, 20, 9, 30, tzinfo=ZoneInfo("Asia/Almaty"))
R, W, D, I = ServiceStage  # noqa: E741


def test_the_stages_stand_in_the_order_of_the_service() -> None:
    assert [stage.stage for stage in service_stages(None, None, None, None)] == [R, W, D, I]
    assert [str(stage) for stage in ServiceStage] == ["received", "in_work", "decided", "issued"]


def test_what_is_to_come_stands_there_without_a_moment() -> None:
    taken_up = CAME + timedelta(minutes=4)
    assert service_stages(CAME, taken_up, None, None) == (
        Stage(R, CAME, True),
        Stage(W, taken_up, True),
        Stage(D, None, False),
        Stage(I, None, False),
    )


def test_a_stage_whose_moment_nobody_wrote_down_was_reached_all_the_same() -> None:
    stages = service_stages(CAME, None, CAME + timedelta(hours=1), None)
    assert [stage.is_reached for stage in stages] == [True, True, True, False]
    assert stages[1].at is None


@given(st.tuples(*[st.none() | st.just(CAME)] * 4))
def test_no_stage_is_reached_after_one_that_is_not(
    moments: tuple[datetime | None, datetime | None, datetime | None, datetime | None],
) -> None:
    reached = [stage.is_reached for stage in service_stages(*moments)]
    assert reached == sorted(reached, reverse=True)
