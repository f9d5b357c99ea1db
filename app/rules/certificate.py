"""The certificate of registration as unemployed: who is given it, how long it holds (§38-43)."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import CaseState
from app.rules.terms import DEFAULT_EDITION, term
from app.rules.verdict import Reason, Verdict

_SEEKERS = frozenset({CaseState.JOB_SEEKER, CaseState.AT_LOCAL_BODY, CaseState.UNEMPLOYED_REFUSED})
"""Registered, but as a job seeker: the local body has not (yet) made them unemployed."""


@dataclass(frozen=True)
class Attested:
    """What a paper with a validity says, beside what is so now (Appendices 4 and 8).

    unemployed_on: since when it says the person is registered; `now_unemployed_on`: since when he
    is by the record (None: not registered as unemployed). `taken_back`: whether the decision it
    rests on was opened again after the paper's issue (§46).
    """

    issued_on: date
    unemployed_on: date
    now_unemployed_on: date | None
    taken_back: bool = False


@para("38")
def valid_until(issued_on: date, edition: str = DEFAULT_EDITION) -> date:
    """The last day on which a certificate of that day is valid; no day off moves it.

    Thirty calendar days, counted from the day after the issue. Raises UserError term_unknown.
    """
    return issued_on + timedelta(days=term("38", edition).amount)


@para("41")
@para("43")
@para("A6", "5")
@para("A6", "8")
@para("A6", "9")
def may_have_certificate(state: CaseState | None, since: date | None = None) -> Verdict:
    """Whether the person of the case (None: there never was one) is given the certificate.

    since: the day since when registered as a job seeker, or struck off. Refused with one of
    not_registered, job_seeker_only (since), struck_off (since), the grounds of the reasoned answer.
    """
    if state is CaseState.UNEMPLOYED:
        return Verdict.of(())
    paragraph = Paragraph("A6", "9")
    if since is not None and state in _SEEKERS:
        return Verdict.of((Reason("job_seeker_only", paragraph, {"since": since}),))
    if since is not None and state is CaseState.DEREGISTERED:
        return Verdict.of((Reason("struck_off", paragraph, {"since": since}),))
    return Verdict.of((Reason("not_registered", paragraph),))


@para("38")
@para("A6", "9")
def holds_on(day: date, paper: Attested) -> Verdict:
    """Whether the paper proves on `day` that its person is registered as unemployed.

    §38 gives the longest time that it may, and no longer than the registration itself: who is not
    registered is given no certificate (A6.9), so one in hand proves nothing (decision 0019).
    Refused with certificate_over (until), registration_over or registration_taken_back.
    """
    until = valid_until(paper.issued_on)
    if paper.taken_back:
        return Verdict.of((Reason("registration_taken_back", Paragraph("46")),))
    if paper.now_unemployed_on != paper.unemployed_on:
        return Verdict.of((Reason("registration_over", Paragraph("A6", "9")),))
    if day > until:
        return Verdict.of((Reason("certificate_over", Paragraph("38"), {"until": until}),))
    return Verdict.of(())
