"""§35, §45: several people are told at once, all in one way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.core.errors import UserError
from app.core.vocabulary import Action, Told
from app.models import CaseTerm, RegistrationCase
from app.services.decision_notices import Informed, OnCase, TellDecision, tell_decision
from app.services.deregistration import tell_deregistration
from app.services.runtime import Actor, Runtime, require

_TELLING: Mapping[str, Callable[[Runtime, Actor, TellDecision], Informed]] = {
    "35": tell_decision,
    "45": tell_deregistration,
}
TOLD_TERMS = frozenset(_TELLING)
"""The codes of the terms that end when the person is told."""


@dataclass(frozen=True)
class InformResult:
    """What came of one term: who was told, and the paper for him, if any; fault: why not."""

    term_id: int
    person_id: int | None = None
    paper_id: int | None = None
    fault: UserError | None = None


def inform(rt: Runtime, actor: Actor, terms: Sequence[int], how: Told) -> tuple[InformResult, ...]:
    """Write down that the person of each term was told so; each is a use case of its own.

    Faults of single terms: `term_gone` where it ended meanwhile, `term_not_told` (paragraph)
    where its end is not telling somebody, and what `tell_decision` and `tell_deregistration`
    raise. Raises UserError `action_not_allowed`.
    """
    require(actor, Action.TELL_PERSON)
    return tuple(_told(rt, actor, term_id, how) for term_id in terms)


def _told(rt: Runtime, actor: Actor, term_id: int, how: Told) -> InformResult:
    try:
        code, case = _running(rt, term_id)
        done = _TELLING[code](rt, actor, TellDecision(case, how))
    except UserError as fault:
        return InformResult(term_id, fault=fault)
    return InformResult(term_id, done.person_id, done.paper_id)


def _running(rt: Runtime, term_id: int) -> tuple[str, OnCase]:
    """The term's code and its case as it stands: that the term runs is what was seen of it."""
    with rt.sessions.read() as session:
        term = session.get(CaseTerm, term_id)
        if term is None or term.ended_at is not None:
            raise UserError("term_gone")
        if term.code not in _TELLING or term.case_id is None:
            raise UserError("term_not_told", paragraph=term.paragraph)
        case = session.get_one(RegistrationCase, term.case_id)
        return term.code, OnCase(case.id, case.version)
