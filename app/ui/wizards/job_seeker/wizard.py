"""The registration wizard: the one window on the job seeker's flow, with its verbs; and the
change of a card without an application."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import DocumentKind
from app.rules.profile import Profile
from app.rules.verdict import Verdict
from app.services.card_answers import Answers, fault_of, read_card
from app.services.notices import Note
from app.services.people import change_person
from app.services.refusals import (
    Refused,
    RefuseUnreliable,
    receive_and_refuse,
    refuse_package,
    refuse_unreliable,
)
from app.services.registration import (
    RegisterJobSeeker,
    day_of_receipt,
    receive_and_register,
    receive_application,
    region_warning,
    register_job_seeker,
)
from app.services.registration_answers import ReceiveApplication, read_application
from app.ui import tasks
from app.ui.context import Context
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import shortcut
from app.ui.wizards.flow import Verb
from app.ui.wizards.job_seeker.attaching import Attaching
from app.ui.wizards.job_seeker.flow import CardFlow, JobSeekerFlow
from app.ui.wizards.job_seeker.known_people import KnownPeople
from app.ui.wizards.job_seeker.profile_panel import ASKED_HERE, LiveProfile, points_words
from app.ui.wizards.wizard import WizardWindow


@dataclass(frozen=True)
class Outcome:
    """What a verb gave: the person, and the notice where there is one."""

    person_id: int
    notice_id: int | None = None


class RegistrationWindow(WizardWindow):
    """The registration: who is known already is offered, scans are stored, forms printed."""

    person_wanted = Signal(int)
    compare_wanted = Signal(object)
    file_wanted = Signal(int)
    forms_wanted = Signal(object)

    def __init__(
        self,
        context: Context,
        answers: Answers,
        draft_id: int | None = None,
        step: str = "",
        parent: QWidget | None = None,
    ) -> None:
        verbs = _Verbs(context).of_registration()
        super().__init__(context, JobSeekerFlow(), verbs, answers, draft_id, step, parent)
        self.known = KnownPeople(context, self)
        self.known.person_wanted.connect(self.person_wanted)
        self.known.compare_wanted.connect(self.compare_wanted)
        self._attaching = Attaching(context, self)
        self._attaching.open_wanted.connect(self.file_wanted)
        shortcut(self, "F8", lambda: self.forms_wanted.emit(dict(self.answers)))
        self._profile = LiveProfile(context, self.asked_answers, self, brief=True)
        self._profile.judged.connect(self._note_points)
        self.arrived.connect(self._profile.refresh)
        self.answered.connect(self._profile.refresh)
        self.add_aside(self._profile, ("extra", "decision"))
        _warn_of_region(context, self)
        tasks.run(self, lambda: day_of_receipt(context.rt), self._judge_on_receipt)

    def _judge_on_receipt(self, day: date) -> None:
        """S7: what comes after hours is judged by the day it counts as received."""
        self.judge_on(day, "birth_date")

    def _note_points(self, profile: Profile) -> None:
        """§11: what each answer of part 8 adds, beside it."""
        if self.step_name != "extra":
            return
        added = {part.factor: points_words(part.points) for part in profile.parts}
        for name in ASKED_HERE:
            self.page.set_note(name, added.get(name, ""))

    def settle_double(self, person_id: int, reason: str) -> None:
        """Somebody who looks like the one being typed is another person, for this reason."""
        self.put("not_doubles", [*self.answers.get("not_doubles", ()), [person_id, reason]])
        self.known.look()


def open_change(
    context: Context,
    answers: Answers,
    draft_id: int | None = None,
    step: str = "",
    parent: QWidget | None = None,
) -> WizardWindow:
    """The card without an application: what is changed is shown before it is saved."""
    verb = Verb("save", QT_TRANSLATE_NOOP("Verb", "Save the card  Enter"), _Verbs(context).save)
    return WizardWindow(context, CardFlow(), (verb,), answers, draft_id, step, parent)


class _Verbs:
    """What the last page's buttons do, off the UI thread."""

    def __init__(self, context: Context) -> None:
        self._rt, self._actor = context.rt, context.actor

    def of_registration(self) -> tuple[Verb, ...]:
        """In the order of the buttons; the first one offered is what Enter does."""
        return (
            Verb(
                "register",
                QT_TRANSLATE_NOOP("Verb", "Register  Enter"),
                self.register,
                needs=("information_given", "documents_reliable", "portal_explained"),
                shown=lambda answers: not _refusing(answers),
            ),
            Verb(
                "refuse",
                QT_TRANSLATE_NOOP("Verb", "Refuse to register  Enter"),
                self.refuse,
                needs=("unreliable_documents", "unreliable_why_kk"),
                shown=lambda answers: (
                    bool(answers.get("documents_unreliable")) and not answers.get("package_refused")
                ),
            ),
            Verb(
                "refuse_package",
                QT_TRANSLATE_NOOP("Verb", "Refuse to take the application  Enter"),
                self.refuse_package,
                shown=lambda answers: bool(answers.get("package_refused")),
            ),
            Verb(
                "take_in",
                QT_TRANSLATE_NOOP("Verb", "Take in, decide later"),
                self.take_in,
                needs=("information_given",),
                shown=lambda answers: not _refusing(answers) and not answers.get("case_id"),
                main=False,
            ),
        )

    def register(self, answers: Answers, draft: int | None) -> Outcome:
        """§12, with §5-§7 before it where the application is not received yet."""
        reliable = bool(answers.get("documents_reliable"))
        explained = bool(answers.get("portal_explained"))
        if (case_id := answers.get("case_id")) is not None:
            version = int(answers.get("case_version") or 0)
            told = bool(answers.get("information_given"))
            command = RegisterJobSeeker(case_id, version, reliable, explained, told, draft)
            decided = register_job_seeker(self._rt, self._actor, command)
            if not decided.verdict.allowed:
                raise fault_of(decided.verdict.refusals[0])
        else:
            decided = receive_and_register(
                self._rt,
                self._actor,
                self._application(answers, draft),
                documents_reliable=reliable,
                portal_explained=explained,
            )
        return Outcome(decided.person_id, decided.notice_id)

    def take_in(self, answers: Answers, draft: int | None) -> Outcome:
        """§5, §7: the decision follows."""
        command = self._application(answers, draft)
        return Outcome(receive_application(self._rt, self._actor, command).person_id)

    def refuse(self, answers: Answers, draft: int | None) -> Outcome:
        """§8: the documents are unreliable."""
        kinds = tuple(DocumentKind(code) for code in answers.get("unreliable_documents") or ())
        why = _note(answers, "unreliable_why")
        if (case_id := answers.get("case_id")) is not None:
            version = int(answers.get("case_version") or 0)
            command = RefuseUnreliable(case_id, version, kinds, why, draft)
            return _refused(refuse_unreliable(self._rt, self._actor, command))
        application = self._application(answers, draft)
        return _refused(receive_and_refuse(self._rt, self._actor, application, kinds, why))

    def refuse_package(self, answers: Answers, draft: int | None) -> Outcome:
        """S9: the package is incomplete or has expired."""
        application = self._application(answers, draft)
        note = _note(answers, "refusal_note")
        return _refused(refuse_package(self._rt, self._actor, application, note))

    def save(self, answers: Answers, draft: int | None) -> Outcome:
        """§10, §22: the card as it now is."""
        entry = read_card(answers, today(self._rt.clock), draft)
        return Outcome(change_person(self._rt, self._actor, entry))

    def _application(self, answers: Answers, draft: int | None) -> ReceiveApplication:
        """S7: judged by the day on which it counts as received."""
        return read_application(answers, day_of_receipt(self._rt), draft)


def _refusing(answers: Answers) -> bool:
    return bool(answers.get("package_refused") or answers.get("documents_unreliable"))


def _note(answers: Answers, name: str) -> Note:
    return Note(str(answers.get(f"{name}_kk") or ""), str(answers.get(f"{name}_ru") or ""))


def _refused(refused: Refused) -> Outcome:
    return Outcome(refused.person_id, refused.notice_id)


def _warn_of_region(context: Context, window: WizardWindow) -> None:
    """§4: an address in another region warns above the summary."""
    latest = tasks.Latest(window)

    def judge(name: str = "address_place", _value: Any = None) -> None:
        kind = window.answers.get("address_kind") or "registered"
        place = window.answers.get("address_place")
        if name in ("address_kind", "address_place") and (place or kind != "registered"):
            latest.run(lambda: region_warning(context.rt, kind, place), show)

    def show(verdict: Verdict) -> None:
        reasons = verdict.warnings
        error = UserError(reasons[0].code) if reasons else None
        window.show_warning("address_place", error)

    window.answered.connect(judge)
    judge()
