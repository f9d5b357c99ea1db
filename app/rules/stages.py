"""§23, §36: the stages of the service, as the state's monitoring system is to be told of them."""

from dataclasses import dataclass
from datetime import datetime

from app.core.paragraph import para
from app.core.vocabulary import ServiceStage


@dataclass(frozen=True)
class Stage:
    """A stage, when it was reached (None: not known, or still to come), and whether it was."""

    stage: ServiceStage
    at: datetime | None
    is_reached: bool


@para("23")
@para("36")
def service_stages(
    received_at: datetime | None,
    taken_up_at: datetime | None,
    decided_at: datetime | None,
    issued_at: datetime | None,
) -> tuple[Stage, ...]:
    """All four stages in their order, those still to come too.

    A stage without a moment before one that has its own was reached as well, nobody wrote when.
    """
    moments = (received_at, taken_up_at, decided_at, issued_at)
    return tuple(
        Stage(stage, at, is_reached=any(moments[number:]))
        for number, (stage, at) in enumerate(zip(ServiceStage, moments, strict=True))
    )
