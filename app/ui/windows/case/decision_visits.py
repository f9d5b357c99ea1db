"""How the windows of decisions are opened, from the room and from a person's page."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.services.decision_notices import Informed, OnCase, issue_decision_notice
from app.services.decision_queries import DecisionView, Step, view_decision
from app.services.decisions import OnDecision, Result
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.windows.case.decision import DecisionWindow
from app.ui.windows.case.decision_draft import DraftWindow, TellWindow
from app.ui.windows.case.decision_words import Chosen, WordsWindow

if TYPE_CHECKING:
    from app.ui.windows.case.decisions import DecisionsPage
    from app.ui.windows.visits import Visits


def open_draft(visits: "Visits", page: PersonPage) -> None:
    """§31: a draft for a job seeker."""
    visits.visit_till_left(DraftWindow(visits.context, page))


def open_waiting(visits: "Visits", page: PersonPage) -> None:
    """The draft that waits."""
    if page.case is not None and page.case.waiting is not None:
        open_decision(visits, page.case.waiting.id)


def open_decision(visits: "Visits", decision_id: int, room: "DecisionsPage | None" = None) -> None:
    """One decision whole; the room it was opened from then tells what was done with it."""
    window = DecisionWindow(visits.context, decision_id)
    window.words_wanted.connect(partial(_ask_of_one, visits, room))
    if room is not None:
        window.taken.connect(room.tell_taken)
    visits.visit_till_left(window)


def ask_of_several(
    visits: "Visits", room: "DecisionsPage", step: Step, chosen: tuple[Chosen, ...]
) -> None:
    """The words of a step for those chosen in the room, which then tells what came of it."""
    if step is Step.RESUBMIT and len(chosen) == 1:  # what was written before is put right
        rt, actor, decision_id = (
            visits.context.rt,
            visits.context.actor,
            chosen[0].taken.decision_id,
        )

        def ask(view: DecisionView) -> None:
            _ask(visits, step, (_chosen(view),)).finished.connect(room.tell_results)

        tasks.run(visits, lambda: view_decision(rt, actor, decision_id), ask)
    else:
        _ask(visits, step, chosen).finished.connect(room.tell_results)


def issue_notice(visits: "Visits", page: PersonPage) -> None:
    """§33: the notice at once, and on the screen."""
    assert page.case is not None
    rt, actor = visits.context.rt, visits.context.actor
    work = partial(issue_decision_notice, rt, actor, OnCase(page.case.id, page.case.version))
    tasks.run(visits, work, partial(open_paper, visits))


def tell(visits: "Visits", page: PersonPage) -> None:
    """§35: how the person was told; the list of documents opens."""
    window = TellWindow(visits.context, page)
    window.told.connect(partial(open_paper, visits))
    visits.visit_till_left(window)


def _ask_of_one(
    visits: "Visits", room: "DecisionsPage | None", step: Step, view: DecisionView
) -> None:
    def done(results: Sequence[Result]) -> None:
        visits.go_back()
        if room is not None and all(each.error is None for each in results):
            room.tell_taken(step, view.full_name)

    _ask(visits, step, (_chosen(view),)).finished.connect(done)


def _ask(visits: "Visits", step: Step, chosen: tuple[Chosen, ...]) -> WordsWindow:
    window = WordsWindow(visits.context, step, chosen)
    visits.visit_till_left(window)
    return window


def _chosen(view: DecisionView) -> Chosen:
    line = view.line
    return Chosen(
        OnDecision(line.id, line.version),
        view.person_id,
        view.full_name,
        line.kind,
        view.findings,
        view.entered,
        line.note,
    )


def open_paper(visits: "Visits", done: Informed) -> None:
    """The person was told, and gets a paper where there is one."""
    bus().changed.emit("case", done.person_id)
    if done.paper_id is not None:
        visits.open_papers((done.paper_id,))
