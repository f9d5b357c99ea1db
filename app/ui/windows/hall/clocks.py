"""How a ticket's clock is written, how it looks against its limit, and who serves it."""

from collections.abc import Mapping
from datetime import timedelta

from app.rules.tickets import Pace
from app.ui.language import current

LOOKS: Mapping[Pace, tuple[str, str]] = {
    Pace.OVER_LIMIT: ("circle-alert", "danger"),
    Pace.NEAR_LIMIT: ("clock", "warning"),
    Pace.IN_TIME: ("hourglass", "muted"),
}
CHIPS: Mapping[Pace, str] = {
    Pace.OVER_LIMIT: "chip-red",
    Pace.NEAR_LIMIT: "chip-amber",
    Pace.IN_TIME: "chip-plain",
}
TICK_MS = 1000
_MINUTE = 60


def minutes_text(took: timedelta | None) -> str:
    """Minutes and seconds, 07:12; over an hour 75:00; a dash where there is nothing."""
    if took is None:
        return "–"
    minutes, seconds = divmod(int(took.total_seconds()), _MINUTE)
    return f"{minutes:02d}:{seconds:02d}"


def clock_text(took: timedelta, limit: timedelta) -> str:
    """The time gone and the longest allowed: 07:12/20."""
    return f"{minutes_text(took)}/{int(limit.total_seconds()) // _MINUTE}"


def local_name(names: Mapping[str, str] | None) -> str:
    """Somebody's name in the language on the screen."""
    names = names or {}
    return names.get(current().value) or names.get("kk", "")
