"""Stand-ins for what a test has to hold still."""

from datetime import datetime, timedelta

from app.core.clock import CENTRE_ZONE


def at(moment: str) -> datetime:
    """ "2021-07-02T18:31" at the centre."""
    return datetime.fromisoformat(moment).replace(tzinfo=CENTRE_ZONE)


class FrozenClock:
    """Tells the moment it was set to."""

    def __init__(self, moment: str = "2021-07-01T10:00") -> None:
        self._moment = at(moment)

    def now(self) -> datetime:
        return self._moment

    def set(self, moment: str) -> None:
        self._moment = at(moment)

    def advance(self, **units: float) -> None:
        self._moment += timedelta(**units)
