"""What Today shows beside the queue: drafts, and meetings that wait for their outcome."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.vocabulary import Action
from app.services.drafts import DraftView, list_drafts
from app.services.plan_queries import OpenMeeting, open_meetings
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class BesideQueue:
    """What Today shows beside the queue.

    drafts: the actor's own, newest first. meetings: those of plans that are due and of which
    nobody wrote down how they came out (§51).
    """

    drafts: Sequence[DraftView]
    meetings: Sequence[OpenMeeting] = ()


def beside_queue(rt: Runtime, actor: Actor) -> BesideQueue:
    """The actor's drafts, and the meetings that wait for their outcome."""
    require(actor, Action.VIEW_QUEUE)
    meetings = open_meetings(rt, actor) if actor.may(Action.MAKE_PLAN) else ()
    return BesideQueue(list_drafts(rt, actor), meetings)
