"""The registration wizard: the one window on the job seeker's flow, with its two verbs."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.rules.verdict import Verdict
from app.services.people_queries import PersonRow, person_by_iin
from app.services.registration import (
    RegisterJobSeeker,
    receive_and_register,
    receive_application,
    region_warning,
    register_job_seeker,
)
from app.services.registration_answers import Answers, fault_of, read_application
from app.ui import tasks
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.job_seeker.flow import JobSeekerFlow
from app.ui.wizards.wizard import Verb, WizardWindow


@dataclass(frozen=True)
class Outcome:
    """What a verb gave: the person, and the notice where there is one."""

    person_id: int
    notice_id: int | None = None


def open_wizard(
    context: Context,
    answers: Answers,
    draft_id: int | None = None,
    step: str = "",
    parent: QWidget | None = None,
) -> WizardWindow:
    """A wizard window on these answers."""

    def register(given: Answers, draft: int | None) -> Outcome:
        return _register(context, given, draft)

    def take_in(given: Answers, draft: int | None) -> Outcome:
        command = read_application(given, today(context.rt.clock), draft)
        return Outcome(receive_application(context.rt, context.actor, command).person_id)

    verbs = [
        Verb(
            "register",
            QT_TRANSLATE_NOOP("Verb", "Register  Enter"),
            register,
            needs=("information_given", "documents_reliable", "portal_explained"),
        )
    ]
    if not answers.get("case_id"):
        verbs.append(
            Verb(
                "take_in",
                QT_TRANSLATE_NOOP("Verb", "Take in, decide later"),
                take_in,
                needs=("information_given",),
            )
        )
    window = WizardWindow(context, JobSeekerFlow(), verbs, answers, draft_id, step, parent)
    _warn_of_region(context, window)
    _offer_known_person(context, window)
    return window


def _register(context: Context, answers: Answers, draft: int | None) -> Outcome:
    rt, actor = context.rt, context.actor
    reliable = bool(answers.get("documents_reliable"))
    explained = bool(answers.get("portal_explained"))
    case_id = answers.get("case_id")
    if case_id is not None:
        version = int(answers.get("case_version") or 0)
        command = RegisterJobSeeker(case_id, version, reliable, explained)
        decided = register_job_seeker(rt, actor, command)
        if not decided.verdict.allowed:
            raise fault_of(decided.verdict.refusals[0])
    else:
        decided = receive_and_register(
            rt,
            actor,
            read_application(answers, today(rt.clock), draft),
            documents_reliable=reliable,
            portal_explained=explained,
        )
    return Outcome(decided.person_id, decided.notice_id)


def _offer_known_person(context: Context, window: WizardWindow) -> None:
    """A person who exists is never typed again."""
    latest = tasks.Latest(window)  # an earlier answer must not overtake a later one

    def look(name: str, _value: Any) -> None:
        if name != "iin" or window.answers.get("person_id"):
            return
        iin = str(window.answers.get("iin") or "")
        rt, actor = context.rt, context.actor
        latest.run(lambda: person_by_iin(rt, actor, iin), show)

    def show(found: PersonRow | None) -> None:
        window.offer_person(found.id if found else None, found.full_name if found else "")

    window.answered.connect(look)


def _warn_of_region(context: Context, window: WizardWindow) -> None:
    """§4: an address in another region warns above the summary."""
    latest = tasks.Latest(window)

    def judge(name: str = "address_place", _value: Any = None) -> None:
        place = window.answers.get("address_place")
        if name == "address_place" and place:
            latest.run(lambda: region_warning(context.rt, place), show)

    def show(verdict: Verdict) -> None:
        reasons = verdict.warnings
        error = UserError(reasons[0].code) if reasons else None
        window.show_warning("address_place", error)

    window.answered.connect(judge)
    judge()
