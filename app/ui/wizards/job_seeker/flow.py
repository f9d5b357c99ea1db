"""The order of the registration wizard and what its answers lack (§4-§13). No Qt."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.core.errors import UserError
from app.core.identifiers import check_iin
from app.services.people_queries import PersonPage
from app.services.registration_answers import Answers, Fault, answer_faults
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.flow import Step
from app.ui.wizards.job_seeker.fields import (
    CARD_SECTIONS,
    CONTACTS,
    DOCUMENTS,
    INFORMATION,
    PERSON,
    REGISTRATION,
    WORK,
)

_NAMES = ("person", "contacts", "documents", "registration", "work")
_PAGES = (PERSON, CONTACTS, DOCUMENTS, REGISTRATION, WORK)
_DECISION = Step(
    "decision", QT_TRANSLATE_NOOP("Field", "Check and decide"), INFORMATION, summary=True
)
_INFORMED = {
    "information_given": "measures_untold",
    "documents_reliable": "documents_unchecked",
    "portal_explained": "portal_untold",
}


class JobSeekerFlow:
    """From a person at the counter to the notice of Appendix 3."""

    name = "job_seeker"
    subjects = tuple(
        Step(name, title, specs) for name, (title, specs) in zip(_NAMES, CARD_SECTIONS, strict=True)
    )

    def steps(self, answers: Answers) -> tuple[Step, ...]:
        """Five subjects and the decision; a case already received has the decision only."""
        if answers.get("case_id"):
            return (_DECISION,)
        return (*self.subjects, _DECISION)

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What the card, the package and the decision's rules say against the answers."""
        found = {} if answers.get("case_id") else answer_faults(answers, today)
        for name, code in _INFORMED.items():
            if not answers.get(name):
                found.setdefault(name, Fault(UserError(code, field=name)))
        if answers.get("has_job") and answers.get("has_earnings"):
            found["has_earnings"] = Fault(UserError("has_job_and_earnings", field="has_earnings"))
        return found

    def label(self, answers: Answers) -> str:
        """The person's name, as far as it is known."""
        names = (answers.get(name) for name in ("surname", "given_name"))
        return " ".join(filter(None, names)) or str(answers.get("iin") or "")

    def filled(self, name: str, answers: Answers) -> dict[str, Any]:
        """An IIN gives birth date and sex, and a citizen's document its usual issuer."""
        if name == "iin":
            try:
                iin = check_iin(answers.get("iin") or "")
            except UserError:
                return {}
            born = iin.birth_date.isoformat() if iin.birth_date else None
            known = {"birth_date": born, "sex": iin.sex.value if iin.sex else None}
            return {key: value for key, value in known.items() if value}
        citizens = answers.get("identity_kind") in ("identity_card", "passport")
        if name == "identity_kind" and citizens and not answers.get("identity_issuer"):
            return {"identity_issuer": "interior_ministry"}
        return {}


def new_answers(typed: str = "") -> dict[str, Any]:
    """The answers a new applicant starts with; what was searched for is not typed again."""
    answers: dict[str, Any] = {"citizenship": "KZ"}
    words = typed.split()
    if typed.strip().isdigit():
        answers["iin"] = typed.strip()
    elif words and all(word.isalpha() for word in words):
        names = ("surname", "given_name", "patronymic")
        answers.update(zip(names, (word.title() for word in words), strict=False))
    return answers


def answers_of(page: PersonPage) -> dict[str, Any]:
    """§22: the earlier card opens filled; only what belongs to one application is asked anew."""
    values: Mapping[str, Any] = {**page.person, **page.card}
    names = {spec.name for specs in _PAGES for spec in specs}
    answers = new_answers() | {
        name: value for name, value in values.items() if name in names and value is not None
    }
    answers["without_iin"] = page.person["iin"] is None
    answers |= {
        "person_id": page.id,
        "person_version": page.version,
        "card_version": page.card_version,
    }
    return answers


def decision_answers(page: PersonPage) -> dict[str, Any]:
    """The answers with which the decision on a received application begins."""
    assert page.case is not None
    return answers_of(page) | {
        "case_id": page.case.id,
        "case_version": page.case.version,
        "information_given": page.case.information_given,
    }
