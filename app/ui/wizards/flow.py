"""What every wizard's flow is made of: steps, their order, and what is wrong. No Qt."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from app.core.errors import UserError
from app.core.vocabulary import Language
from app.services.card_answers import Fault
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank, missing_in

Answers = Mapping[str, Any]

EARLIER = "_earlier"
"""Under this name the answers keep what the card said before (§22)."""


@dataclass(frozen=True)
class Step:
    """One page: a subject, and its questions. `title` is a source text of context "Field".

    `summary` steps show all answers of the other steps above their own questions.
    """

    name: str
    title: str
    specs: tuple[FieldSpec, ...]
    summary: bool = False

    def asked(self, answers: Answers) -> tuple[FieldSpec, ...]:
        """The questions that these answers leave open."""
        return tuple(spec for spec in self.specs if spec.is_visible(answers))


@dataclass(frozen=True)
class Verb:
    """What the last page does. `label` is a source text of context "Verb"; `act` runs off the
    UI thread with the answers and the draft's number; `needs` are answers it cannot go without;
    `shown` says for which answers it is offered; `main` that Enter does it."""

    name: str
    label: str
    act: Callable[[Answers, int | None], Any]
    needs: tuple[str, ...] = ()
    shown: Callable[[Answers], bool] = lambda _answers: True
    main: bool = True


class Flow(Protocol):
    """The order of a wizard's steps and the judgement of its answers."""

    name: str

    def steps(self, answers: Answers) -> tuple[Step, ...]:
        """The steps these answers lead through."""
        ...

    def subjects(self, answers: Answers) -> tuple[Step, ...]:
        """The steps whose answers the summary shows."""
        ...

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What is wrong or odd, by field."""
        ...

    def label(self, answers: Answers, language: Language) -> str:
        """What the answers are about, in the reader's language: a draft's name, a summary's."""
        ...

    def filled(self, name: str, answers: Answers, today: date) -> dict[str, Any]:
        """Answers that follow from the one just given to `name`."""
        ...


def field_of(name: str) -> str:
    """The field that a place belongs to: "jobs" of "jobs.1.hired_on"."""
    return name.partition(".")[0]


def missing(step: Step, answers: Answers) -> tuple[str, ...]:
    """Names of obligatory questions of the step that have no answer yet."""
    asked = step.asked(answers)
    return tuple(name for spec in asked for name in missing_in(spec, answers.get(spec.name)))


def wrong_on(
    step: Step,
    answers: Answers,
    faults: Mapping[str, Fault],
    unread: Collection[str],
    needs: Collection[str] = (),
) -> dict[str, UserError]:
    """What keeps the step from being done, by field.

    On a summary only what the verb `needs` is asked. What is typed and not understood (`unread`)
    is its field's own to tell, so it is not called missing.
    """
    asked = {spec.name for spec in step.asked(answers)}
    if step.summary:
        asked &= set(needs)
    wrong = {
        name: fault.error
        for name, fault in faults.items()
        if field_of(name) in asked and fault.is_refusal
    }
    for name in missing(step, answers):
        if name not in unread and field_of(name) in asked:
            wrong.setdefault(name, UserError("field_missing", field=name))
    return wrong


def asked_only(steps: Iterable[Step], answers: Answers) -> dict[str, Any]:
    """The answers without those to questions that the others have made idle."""
    idle = {spec.name for step in steps for spec in step.specs} - {
        spec.name for step in steps for spec in step.asked(answers)
    }
    return {name: value for name, value in answers.items() if name not in idle}


def is_done(step: Step, answers: Answers, faults: Mapping[str, Fault]) -> bool:
    """Whether nothing on the step is missing or wrong."""
    names = {spec.name for spec in step.asked(answers)}
    wrong = any(field_of(name) in names and fault.is_refusal for name, fault in faults.items())
    return not wrong and not missing(step, answers)


def is_touched(step: Step, answers: Answers) -> bool:
    """Whether anything was answered on the step."""
    return any(
        not is_blank(answers.get(spec.name))
        for spec in step.specs
        if spec.kind is not FieldKind.CHECK or answers.get(spec.name)
    )
