"""What the supervisor's room opens above itself, and what is reached without it by Ctrl+K."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.services.load_queries import LoadRow
from app.services.queue_queries import QueueRow
from app.ui.windows.day_choice import open_day_choice
from app.ui.windows.handing import HandOverWindow, are_nobodys
from app.ui.windows.load.absences import AbsencesWindow
from app.ui.windows.load.load_room import LoadPage
from app.ui.windows.load.load_terms import LoadTerms
from app.ui.windows.load.term_warnings import WarningsWindow

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


def make_room(visits: "Visits") -> LoadPage:
    """The room itself."""
    room = LoadPage(visits.context)
    room.terms_wanted.connect(partial(open_terms, visits))
    room.hand_over_wanted.connect(partial(hand_over, visits, room))
    room.absences_wanted.connect(partial(open_absences, visits))
    room.warnings_wanted.connect(partial(open_warnings, visits))
    room.sheet_wanted.connect(partial(open_day_choice, visits))
    return room


def open_terms(visits: "Visits", about: LoadRow) -> None:
    """The running terms of a row of the load."""
    window = LoadTerms(visits.context, about)
    window.opened.connect(visits.open_about)
    window.hand_over_wanted.connect(partial(hand_over, visits, window))
    visits.visit_till_left(window)


def hand_over(visits: "Visits", asked_by: LoadPage | LoadTerms, rows: Sequence[QueueRow]) -> None:
    """The form that asks to whom and why; the window below tells what came of it."""
    if not rows:
        asked_by.refresh()
        return
    if are_nobodys(rows) and len({item.owner for item in rows}) > 1:
        asked_by.tell_several_posts()
        return
    window = HandOverWindow(visits.context, rows)
    window.finished.connect(partial(asked_by.tell_results, rows))
    visits.visit_till_left(window)


def open_absences(visits: "Visits") -> None:
    """Who is away and will be."""
    visits.visit_till_left(AbsencesWindow(visits.context))


def open_warnings(visits: "Visits") -> None:
    """How long before their end terms are warned of."""
    visits.visit_till_left(WarningsWindow(visits.context))
