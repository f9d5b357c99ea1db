"""What every wizard's flow is made of: steps, their order, and what is wrong. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from app.services.registration_answers import Fault
from app.ui.fields.spec import FieldKind, FieldSpec

Answers = Mapping[str, Any]


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


class Flow(Protocol):
    """The order of a wizard's steps and the judgement of its answers.

    `subjects` are the steps whose answers the summary shows.
    """

    name: str
    subjects: tuple[Step, ...]

    def steps(self, answers: Answers) -> tuple[Step, ...]:
        """The steps these answers lead through."""
        ...

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What is wrong or odd, by field."""
        ...

    def label(self, answers: Answers) -> str:
        """What to call the draft."""
        ...

    def filled(self, name: str, answers: Answers) -> dict[str, Any]:
        """Answers that follow from the one just given to `name`."""
        ...


def missing(step: Step, answers: Answers) -> tuple[str, ...]:
    """Names of obligatory questions of the step that have no answer yet."""
    return tuple(
        spec.name
        for spec in step.asked(answers)
        if spec.required and answers.get(spec.name) in (None, "")
    )


def asked_only(steps: Iterable[Step], answers: Answers) -> dict[str, Any]:
    """The answers without those to questions that the others have made idle."""
    idle = {spec.name for step in steps for spec in step.specs} - {
        spec.name for step in steps for spec in step.asked(answers)
    }
    return {name: value for name, value in answers.items() if name not in idle}


def is_done(step: Step, answers: Answers, faults: Mapping[str, Fault]) -> bool:
    """Whether nothing on the step is missing or wrong."""
    names = {spec.name for spec in step.asked(answers)}
    wrong = any(name in names and fault.is_refusal for name, fault in faults.items())
    return not wrong and not missing(step, answers)


def is_touched(step: Step, answers: Answers) -> bool:
    """Whether anything was answered on the step."""
    return any(
        answers.get(spec.name) not in (None, "", False)
        for spec in step.specs
        if spec.kind is not FieldKind.CHECK or answers.get(spec.name)
    )
