"""Draws the windows of the queue: Today in its states, the supervisor's room, and what is above."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.core.calendar import DayKind
from app.core.clock import today
from app.services.centre import OwnDayRow
from app.services.queue_queries import Urgency
from app.ui.windows.desk import Desk
from app.ui.windows.load.load_room import Table
from app.ui.windows.load.span_choice import Choice

Shoot = Callable[..., None]
"""Draws the window under a name, or the widget that is given beside it."""
_PICKED = 3
_ONE_DAY = timedelta(days=1)


def today_windows(desk: Desk, shoot: Shoot) -> None:
    """Today: what is broken, several chosen, how a term was counted, the list on paper."""
    name = f"15-{desk.context.actor.login}-today"
    desk.open_room("today")
    room: Any = desk.here()
    room.take_focus()
    shoot(name)
    broken = room.counts.buttons[Urgency.BROKEN]
    broken.click()
    shoot(f"{name}-broken")
    room.list.pick(filter(None, map(room.list.model.row, range(_PICKED))))
    room.story.ask(room.list.current())
    shoot(f"{name}-counted")
    room.story.shut()
    room.foot.over.click()
    shoot(f"{name}-hand-over")
    desk.go_back()
    room.list.unpick()
    broken.click()
    room.sheet_wanted.emit(room.sight)
    shoot(f"{name}-on-paper")
    desk.go_back()
    desk.say_nothing_waits()
    shoot(f"{name}-nothing-waits")
    desk.note.clear()


def supervisor_windows(desk: Desk, shoot: Shoot) -> None:
    """Where terms break, and what a supervisor does about it."""
    desk.open_room("load")
    room: Any = desk.here()
    room.span.choose(Choice.MONTH)
    for table in (Table.PARAGRAPHS, Table.DAYS, Table.CLERKS):
        room.show_table(table)
        shoot(f"16-load-{table}")
    _terms(desk, shoot, room)
    for name, wanted in (
        ("absences", room.absences_wanted),
        ("warnings", room.warnings_wanted),
        ("day-sheet", room.sheet_wanted),
    ):
        wanted.emit()
        shoot(f"16-load-{name}")
        desk.go_back()


def calendar_windows(desk: Desk, shoot: Shoot) -> None:
    """Which due moments a day of the centre's own would move; nothing is declared."""
    desk.open_room("settings")
    settings: Any = desk.here()
    settings.go_to("calendar")
    page = settings.page("calendar")
    rt, day = desk.context.rt, today(desk.context.rt.clock) + _ONE_DAY
    with rt.sessions.read() as session:
        calendar = rt.calendar(session)
    while not calendar.is_business_day(day):  # a free day declared free moves nothing
        day += _ONE_DAY
    page._set(OwnDayRow(day, DayKind.DAY_OFF, ""))
    shoot("16-calendar-moves")
    page._on_esc()


def _terms(desk: Desk, shoot: Shoot, room: Any) -> None:
    """The terms of whoever holds most, how one was counted, and handing them over."""
    held = max(room.rows(), key=lambda row: row.figures.running)
    room.terms_wanted.emit(held)
    shoot("16-load-terms")
    terms: Any = desk.here()
    terms.story.ask(terms.list.current())
    shoot("16-load-term")
    terms.hand_over()
    shoot("16-load-hand-over")
    desk.go_back()
    desk.go_back()
