"""Chapter 4: to whom a complaint goes, who answers it, and what an upheld one opens (§46-47)."""

from collections.abc import Collection
from datetime import date

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import (
    Action,
    CaseState,
    ComplaintBody,
    ComplaintOutcome,
    Correction,
    Form,
    MoveName,
    Role,
)
from app.rules.roles import may
from app.rules.verdict import Reason, Verdict

_FILED = {
    ComplaintBody.LOCAL_BODY: MoveName.FILE_COMPLAINT,
    ComplaintBody.QUALITY_BODY: MoveName.FILE_QUALITY_COMPLAINT,
}
_ANSWERED = {
    ComplaintBody.LOCAL_BODY: MoveName.ANSWER_COMPLAINT,
    ComplaintBody.QUALITY_BODY: MoveName.ANSWER_QUALITY_COMPLAINT,
}
UPHELD = frozenset({ComplaintOutcome.UPHELD, ComplaintOutcome.UPHELD_IN_PART})
"""Outcomes after which the decision complained of may be opened again."""

MOVES_OF = {
    Correction.REPLACE: (MoveName.REPLACE_NOTICE,),
    Correction.ANNUL: (MoveName.ANNUL_REGISTRATION,),
    Correction.RECONSIDER: (MoveName.RECONSIDER_UNEMPLOYED, MoveName.RECONSIDER_APPLICATION),
    Correction.RESTORE: (MoveName.RESTORE_UNEMPLOYED,),
}
"""By which moves each kind is carried out; the case's state says by which."""

_NOTICES = {
    CaseState.REFUSED: {Form.REFUSED, Form.REFUSED_UNRELIABLE},
    CaseState.JOB_SEEKER: {Form.REGISTERED_AS_JOB_SEEKER},
    CaseState.UNEMPLOYED: {Form.REGISTERED_AS_UNEMPLOYED},
    CaseState.UNEMPLOYED_REFUSED: {Form.REFUSED},
    CaseState.DEREGISTERED: {Form.DEREGISTERED},
}

_OPENED_BY = {
    CaseState.REFUSED: MoveName.RECONSIDER_APPLICATION,
    CaseState.UNEMPLOYED: MoveName.RECONSIDER_UNEMPLOYED,
    CaseState.UNEMPLOYED_REFUSED: MoveName.RECONSIDER_UNEMPLOYED,
    CaseState.DEREGISTERED: MoveName.RESTORE_UNEMPLOYED,
}


@para("46")
@para("47")
def filing(body: ComplaintBody) -> MoveName | None:
    """The move by which a complaint to `body` begins its term: five business days at the local
    body, fifteen at the quality body. None where the Rules set no term: the head of the local
    executive body, the court."""
    return _FILED.get(body)


@para("46")
@para("47")
def answering(body: ComplaintBody) -> MoveName | None:
    """The move that meets the term of a complaint to `body`; None where none runs."""
    return _ANSWERED.get(body)


@para("46")
@para("47")
def may_answer(body: ComplaintBody, roles: Collection[Role], *, opens: bool) -> Verdict:
    """Whether the posts may write the answer down; what opens a case is the local body's alone.

    The local body answers its own complaints; what another body answered is written down by
    whoever learns of it. Refused with complaint_not_his.
    """
    own = opens or body is ComplaintBody.LOCAL_BODY
    if not may(roles, Action.ANSWER_COMPLAINT if own else Action.REGISTER_COMPLAINT):
        return Verdict.of((Reason("complaint_not_his", Paragraph("46")),))
    return Verdict.of(())


@para("12")
@para("33")
@para("45")
def notices_in(state: CaseState) -> frozenset[Form]:
    """The notices of what holds in `state`: only they may be issued anew, for an earlier one's
    words are no longer so. None where the state has none."""
    return frozenset(_NOTICES.get(state, ()))


@para("46")
def reopening(state: CaseState) -> MoveName | None:
    """The move that opens the decision which stands in `state` again: for a complaint upheld, or
    an error the deciding body finds itself. None where nothing stands that can be opened."""
    return _OPENED_BY.get(state)


@para("46")
def upheld_opens(state: CaseState, outcome: ComplaintOutcome, *, names_it: bool) -> MoveName | None:
    """What an answer may open: the decision that the complaint is about, as far as it stands.

    names_it: whether the paper complained of is the notice of the decision that stands. About
    another paper, an earlier decision, or how he was treated, nothing is opened.
    """
    return _OPENED_BY.get(state) if names_it and outcome in UPHELD else None


@para("46")
def may_be_registered(day: date, today: date, case_opened: date) -> Verdict:
    """Whether a complaint can have been registered on `day`.

    Refused with complaint_ahead, or complaint_before_case (day: the case's first).
    """
    if day > today:
        return Verdict.of((Reason("complaint_ahead", Paragraph("46"), field="registered_on"),))
    if day < case_opened:
        told = {"day": case_opened}
        early = Reason("complaint_before_case", Paragraph("46"), told, field="registered_on")
        return Verdict.of((early,))
    return Verdict.of(())


@para("46")
@para("47")
def may_be_answered(day: date, today: date, registered: date) -> Verdict:
    """Whether a body can have answered on `day` a complaint that was registered on `registered`.

    Refused with complaint_answer_ahead, or complaint_answer_early (day: the registration's).
    """
    told, field = {"day": registered}, "answered_on"
    if day > today:
        return Verdict.of((Reason("complaint_answer_ahead", Paragraph("46"), field=field),))
    if day < registered:
        return Verdict.of((Reason("complaint_answer_early", Paragraph("46"), told, field=field),))
    return Verdict.of(())
