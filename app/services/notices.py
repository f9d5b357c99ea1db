"""The notices of chapter 2: what stands on each, put together in the decision's transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.vocabulary import Correction, Form, Language
from app.models import Application, Centre, Paper, Person, RegistrationCase
from app.rules.certificate import valid_until
from app.rules.ch2_job_seekers import day_of_result
from app.services import papers
from app.services.card_answers import text_faults
from app.services.runtime import Actor, Runtime, centre_of

Cause = tuple[str, Mapping[str, Any]]
"""A refusal's ground: its code in the form's words, and what fills their blanks."""


@dataclass(frozen=True)
class Note:
    """What the clerk adds in his own words; a sheet is in one language, so once for each."""

    kk: str = ""
    ru: str = ""

    def on(self, language: Language) -> list[str]:
        """The sentence for a sheet, none where nothing was added in its language."""
        text = (self.ru if language is Language.RUSSIAN else self.kk).strip()
        return [text] if text else []

    def checked(self, field: str, limit: int) -> "Note":
        """Itself, if it can be printed.

        Raises UserError text_control, text_bidi, text_too_long (length), letter_not_printable at
        the field of its language, `field`_kk or `field`_ru.
        """
        for name, text in ((f"{field}_kk", self.kk), (f"{field}_ru", self.ru)):
            for fault in text_faults(name, text, limit):
                raise fault.error
        return self

    @property
    def is_whole(self) -> bool:
        """Whether each sheet has its sentence."""
        return all(map(self.on, SHEETS))


APPLICATION_DECISIONS = (Form.REGISTERED_AS_JOB_SEEKER, Form.REFUSED_UNRELIABLE, Form.REFUSED)
"""The notices that say how an application was decided (§8, §12, S9)."""

DECISIONS = (*APPLICATION_DECISIONS, Form.REGISTERED_AS_UNEMPLOYED, Form.DEREGISTERED)
"""The notices that say how a person's case was decided: what people come back for."""

SHEETS = (Language.KAZAKH, Language.RUSSIAN)


def issue_registered(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    instead_of: Paper | None = None,
) -> Paper:
    """Appendix 3: the notice of registration as a job seeker (§12)."""
    assert case.registered_on is not None
    payload = head(session, rt, case) | {"registered_on": case.registered_on.isoformat()}
    form = Form.REGISTERED_AS_JOB_SEEKER
    return papers.issue(session, rt, actor, case, form, payload, refers_to=instead_of)


def issue_refusal(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    form: Form,
    causes: Sequence[Cause],
    note: Note,
) -> Paper:
    """Appendix 2 (§8) or 5 (S9) with what the clerk adds."""
    from app.reports.forms.refusal import causes as in_words

    sentences = {
        tongue.value: [*in_words(form, case.edition, tongue, causes), *note.on(tongue)]
        for tongue in SHEETS
    }
    payload = head(session, rt, case) | {"causes": sentences}
    return papers.issue(session, rt, actor, case, form, payload)


def attestation(session: Session, rt: Runtime, case: RegistrationCase) -> dict[str, Any]:
    """What Appendices 4 and 8 say of somebody registered as unemployed (§33, §43), and until when
    it holds (§38)."""
    assert case.unemployed_on is not None
    today = rt.clock.now().date()
    return head(session, rt, case) | {
        "unemployed_on": case.unemployed_on.isoformat(),
        "local_body": body_names(centre_of(session)),
        "issued_on": today.isoformat(),
        "valid_until": valid_until(today, case.edition).isoformat(),
    }


def reissue(
    session: Session, rt: Runtime, actor: Actor, case: RegistrationCase, wrong: Paper
) -> Paper:
    """The same notice anew, with the person's and the centre's names as they now are."""
    payload = {**wrong.payload, **head(session, rt, case)}
    if wrong.form is Form.REGISTERED_AS_UNEMPLOYED:
        payload |= attestation(session, rt, case)
    elif "local_body" in payload:
        payload["local_body"] = body_names(centre_of(session))
    return papers.issue(session, rt, actor, case, wrong.form, payload, refers_to=wrong)


def issue_correction(
    session: Session,
    rt: Runtime,
    actor: Actor,
    case: RegistrationCase,
    notice: Paper,
    kind: Correction,
    reason: Note,
    new_number: str,
) -> Paper:
    """Our act on a decision made in error; it refers to the notice that it puts right."""
    payload = head(session, rt, case) | {
        "notice_number": notice.number,
        "notice_form": notice.form.value,
        "notice_on": notice.issued_at.date().isoformat(),
        "kind": kind.value,
        "reason": {tongue.value: " ".join(reason.on(tongue)) for tongue in SHEETS},
        "new_notice_number": new_number,
    }
    if kind in (Correction.RECONSIDER, Correction.RESTORE):  # the local body's own act
        payload |= {"local_body": body_names(centre_of(session)), "signer": actor.names}
    return papers.issue(session, rt, actor, case, Form.CORRECTION, payload, refers_to=notice)


def body_names(centre: Centre) -> dict[str, str]:
    """The local body's name by the sheet's language."""
    return {"kk": centre.local_body_kk, "ru": centre.local_body_ru}


def centre_names(centre: Centre) -> dict[str, str]:
    """The centre's name by the sheet's language."""
    return {"kk": centre.name_kk, "ru": centre.name_ru}


def head(session: Session, rt: Runtime, about: RegistrationCase | Person) -> dict[str, Any]:
    """What stands on every notice: the person of the case, the centre, its director, the day.

    about: the case, or the person where there is none.
    """
    today, centre = rt.clock.now().date(), centre_of(session)
    received = None
    if isinstance(about, RegistrationCase):
        filed = select(Application.counted_from).where(Application.case_id == about.id)
        received, about = session.scalar(filed), session.get_one(Person, about.person_id)
    return {
        "person": about.full_name,
        "centre": centre_names(centre),
        "issued_on": day_of_result(today, received or today).isoformat(),
        "director": {"kk": centre.director_kk, "ru": centre.director_ru},
    }
