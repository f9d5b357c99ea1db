"""The orders of the registration wizard and what its answers lack (§4-§13). No Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.core.errors import UserError
from app.core.identifiers import check_iin
from app.core.vocabulary import Language
from app.rules.ch2_job_seekers import lacks_work, needs_representative
from app.services.card_answers import Answers, Fault, as_fault, by_field, card_only_faults
from app.services.person_page import PersonPage
from app.services.registration_answers import answer_faults, typed_text_faults
from app.ui.fields.spec import is_blank
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.flow import EARLIER, Step
from app.ui.wizards.job_seeker.background_fields import BACKGROUND, EXTRA, SKILLS
from app.ui.wizards.job_seeker.card_fields import (
    CARD_SECTIONS,
    CONTACTS,
    PERSON,
    REGISTRATION,
    WORK,
)
from app.ui.wizards.job_seeker.package_fields import (
    DECISION,
    DOCUMENTS,
    EMPLOYED,
    INQUIRIES,
    PACKAGE_REFUSAL,
)

_TITLES = {name: title for name, title, _specs in CARD_SECTIONS}
_SUBJECTS = tuple(
    Step(name, _TITLES.get(name, QT_TRANSLATE_NOOP("Field", "Documents")), specs)
    for name, specs in (
        ("person", PERSON),
        ("contacts", CONTACTS),
        ("documents", DOCUMENTS),
        ("registration", (*EMPLOYED, *REGISTRATION, *INQUIRIES)),
        ("work", WORK),
        ("background", BACKGROUND),
        ("skills", SKILLS),
        ("extra", EXTRA),
    )
)
_PERSON, *_LESS_NEEDED = _SUBJECTS[:3]
_REFUSED_SUBJECTS = (
    _PERSON,
    *(
        replace(step, specs=tuple(replace(spec, required=False) for spec in step.specs))
        for step in _LESS_NEEDED
    ),
)
"""S9: what is not there cannot be asked for."""
_DECISION = Step("decision", QT_TRANSLATE_NOOP("Field", "Check and decide"), DECISION, summary=True)
_REFUSAL = Step(
    "refusal", QT_TRANSLATE_NOOP("Field", "Refuse acceptance"), PACKAGE_REFUSAL, summary=True
)
_SAVING = Step("saving", QT_TRANSLATE_NOOP("Field", "Check and save"), (), summary=True)
_ASKED_ANEW = frozenset({"unemployed_since", "unemployment_cause"})
"""Part 2 of the data form is about this unemployment, not the one before."""

_INFORMED = {
    "information_given": "measures_untold",
    "documents_reliable": "documents_unchecked",
    "portal_explained": "portal_untold",
}


class JobSeekerFlow:
    """From a person at the counter to the notice of Appendix 3, or to a refusal."""

    name = "job_seeker"

    def steps(self, answers: Answers) -> tuple[Step, ...]:
        """Eight subjects and the decision; a case already received has the decision only, and a
        package that is refused (S9) needs no more than person and documents."""
        if answers.get("case_id"):
            return (_DECISION,)
        if answers.get("package_refused"):
            return (*_REFUSED_SUBJECTS, _REFUSAL)
        return (*_SUBJECTS, _DECISION)

    def subjects(self, answers: Answers) -> tuple[Step, ...]:
        """The steps that the summary shows."""
        return _REFUSED_SUBJECTS if answers.get("package_refused") else _SUBJECTS

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What the card, the package and the decision's rules say against the answers."""
        if answers.get("case_id"):
            found = by_field(typed_text_faults(answers))
        else:
            found = answer_faults(answers, today)
        owed = _unreliable_owed if answers.get("documents_unreliable") else _information_owed
        for name, code in owed(answers):
            found.setdefault(name, Fault(UserError(code, field=name)))
        working = bool(answers.get("has_job")), bool(answers.get("has_earnings"))
        for reason in lacks_work(*working, seeks_suitable_work=True).refusals:
            found["has_earnings"] = as_fault(reason, "has_earnings")
        return found

    def label(self, answers: Answers, _language: Language) -> str:
        """The person's name, as far as it is known."""
        return _name(answers)

    def filled(self, name: str, answers: Answers, today: date) -> dict[str, Any]:
        """An IIN gives birth date and sex, a birth date whether there is a representative (§6), a
        citizen's document its usual issuer."""
        return _filled(name, answers, today)


class CardFlow:
    """The card changed without an application."""

    name = "card"

    def steps(self, answers: Answers) -> tuple[Step, ...]:
        """The card's sections, and the changes before they are saved."""
        return (*self.subjects(answers), _SAVING)

    def subjects(self, answers: Answers) -> tuple[Step, ...]:
        """The steps that the summary shows."""
        return tuple(Step(name, title, specs) for name, title, specs in CARD_SECTIONS)

    def faults(self, answers: Answers, today: date) -> dict[str, Fault]:
        """What the card's rules say against the answers."""
        return by_field(card_only_faults(answers, today))

    def label(self, answers: Answers, _language: Language) -> str:
        """The person's name."""
        return _name(answers)

    def filled(self, name: str, answers: Answers, today: date) -> dict[str, Any]:
        """What follows from an answer, as in the registration."""
        return _filled(name, answers, today)


def new_answers(typed: str = "") -> dict[str, Any]:
    """The answers a new applicant starts with; what was searched for is not typed again."""
    answers: dict[str, Any] = {"citizenship": "KZ", "address_kind": "registered"}
    words = typed.split()
    if typed.strip().isdigit():
        answers["iin"] = typed.strip()
    elif words and all(word.isalpha() for word in words):
        names = ("surname", "given_name", "patronymic")
        answers.update(zip(names, (word.title() for word in words), strict=False))
    return answers


def answers_of(page: PersonPage, today: date) -> dict[str, Any]:
    """§22: the earlier card opens filled; what it said stays under `EARLIER`."""
    values: Mapping[str, Any] = {**page.person, **page.card}
    names = {spec.name for _name, _title, specs in CARD_SECTIONS for spec in specs}
    earlier = {name: value for name, value in values.items() if name in names}
    filled = {name: value for name, value in earlier.items() if not is_blank(value)}
    answers = new_answers() | filled
    answers |= _filled("birth_date", answers, today)
    answers["without_iin"] = page.person["iin"] is None
    answers |= {
        "person_id": page.id,
        "person_version": page.version,
        "card_version": page.card_version,
        EARLIER: earlier,
    }
    return answers


def application_answers(page: PersonPage, today: date) -> dict[str, Any]:
    """§22: who comes again finds the earlier card; what belongs to this application is asked."""
    answers = answers_of(page, today)
    return {name: value for name, value in answers.items() if name not in _ASKED_ANEW}


def decision_answers(page: PersonPage, today: date) -> dict[str, Any]:
    """The answers with which the decision on a received application begins."""
    assert page.case is not None
    answers = answers_of(page, today)
    del answers[EARLIER]
    return answers | {
        "case_id": page.case.id,
        "case_version": page.case.version,
        "information_given": page.case.information_given,
    }


def _information_owed(answers: Answers) -> Iterator[tuple[str, str]]:
    yield from ((name, code) for name, code in _INFORMED.items() if not answers.get(name))


def _unreliable_owed(answers: Answers) -> Iterator[tuple[str, str]]:
    if not answers.get("unreliable_documents"):
        yield "unreliable_documents", "unreliable_document_missing"
    if not (answers.get("unreliable_why_kk") or answers.get("unreliable_why_ru")):
        yield "unreliable_why_kk", "unreliable_why_missing"


def _name(answers: Answers) -> str:
    names = (answers.get(name) for name in ("surname", "given_name"))
    return " ".join(filter(None, names)) or str(answers.get("iin") or "")


def _filled(name: str, answers: Answers, today: date) -> dict[str, Any]:
    if name == "iin":
        known = _by_iin(answers.get("iin") or "")
        return known | _filled("birth_date", {**answers, **known}, today) if known else {}
    if name == "birth_date":
        born = answers.get("birth_date")
        return {
            "under_16": bool(born) and needs_representative(date.fromisoformat(str(born)), today)
        }
    citizens = answers.get("identity_kind") in ("identity_card", "passport")
    if name == "identity_kind" and citizens and not answers.get("identity_issuer"):
        return {"identity_issuer": "interior_ministry"}
    return {}


def _by_iin(text: str) -> dict[str, Any]:
    try:
        iin = check_iin(text)
    except UserError:
        return {}
    born = iin.birth_date.isoformat() if iin.birth_date else None
    known = {"birth_date": born, "sex": iin.sex.value if iin.sex else None}
    return {key: value for key, value in known.items() if value}
