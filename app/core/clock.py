"""The only place where the time is read."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

CENTRE_ZONE = ZoneInfo("Asia/Almaty")
"""One zone for the whole country since 1 March 2024; before it, Almaty's and Astana's."""


class Clock(Protocol):
    """Tells the time at the centre."""

    def now(self) -> datetime:
        """The present moment, aware, in the centre's zone."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present moment, aware, in the centre's zone."""
        return datetime.now(UTC).astimezone(CENTRE_ZONE)


def today(clock: Clock) -> date:
    """The date at the centre."""
    return clock.now().date()
