"""Draws the windows of employers: the room, a page, and the forms above it."""

from collections.abc import Callable
from typing import Any

from app.services.employer_queries import find_employers
from app.ui.windows.desk import Desk

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""
_LATE = "Алатау Құрылыс"
"""The demonstration's builder, who told of dismissals too late."""
_QUOTA = "нан зауыты"
"""Its bakery, with a quota that is not filled."""


def clerk_windows(desk: Desk, shoot: Shoot) -> None:
    """What a clerk sees of employers; nothing is entered."""
    desk.open_room("employers")
    shoot("17-employers")
    room: Any = desk.here()
    room.new_wanted.emit("")
    shoot("17-employer-new")
    desk.go_back()
    for name, typed in (("late", _LATE), ("quota", _QUOTA)):
        (found, *_) = find_employers(desk.context.rt, desk.context.actor, typed)
        desk.open_employer(found.employer_id)
        shoot(f"17-employer-{name}")
        page: Any = desk.here()
        if name == "late":
            page.notice_wanted.emit(page.page, page.page.notices[0])
        else:
            page.year_wanted.emit(page.page, page.page.quotas[0])
        shoot(f"17-employer-{name}-form")
        desk.go_back()
        desk.go_back()
