"""The table of moves: every step of a case, from where to where, by which paragraph and post."""

from dataclasses import dataclass

from app.core.paragraph import Paragraph
from app.core.vocabulary import CaseState, MoveName, Role


@dataclass(frozen=True)
class Move:
    """A step of a case.

    source: states it may start from; None opens a new case.
    target: where it leads; None leaves the case where it stands.
    starts, meets, cancels: codes of terms (rules/terms.py) that begin to run, are kept, or
        fall away with the move.
    needs: code of a term that has to run still; without it there is nothing left to do.
    waits_for: codes of terms that must have ended, for what they ask is still owed.
    resumes: codes of terms that begin again where the last of each fell away unkept.
    passes: code of a running term that is another post's from now on, and the post.
    """

    name: MoveName
    source: frozenset[CaseState] | None
    target: CaseState | None
    paragraph: Paragraph
    roles: frozenset[Role]
    starts: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    needs: str | None = None
    waits_for: tuple[str, ...] = ()
    resumes: tuple[str, ...] = ()
    passes: tuple[str, Role] | None = None

    def leads_from(self, state: CaseState | None) -> bool:
        """Whether the move may start in `state`; None stands for a case not yet opened."""
        return state is None if self.source is None else state in self.source

    def leads_to(self, state: CaseState | None) -> CaseState:
        """The state after the move, from `state`. Raises ValueError where it opens no case."""
        target = self.target or state
        if target is None:
            raise ValueError(self.name)
        return target


_APPLICANT = frozenset({CaseState.APPLICANT})
_JOB_SEEKER = frozenset({CaseState.JOB_SEEKER})
_AT_BODY = frozenset({CaseState.AT_LOCAL_BODY})
_UNEMPLOYED = frozenset({CaseState.UNEMPLOYED})
_REFUSED = frozenset({CaseState.REFUSED})
_STRUCK_OFF = frozenset({CaseState.DEREGISTERED})
_ONCE_REFUSED = frozenset({CaseState.UNEMPLOYED_REFUSED})
_SEEKERS = _JOB_SEEKER | _ONCE_REFUSED
"""Who may go on to the local body: whom it refused may come again once the ground is gone."""
_DECIDED = _UNEMPLOYED | _ONCE_REFUSED
_SERVED = _SEEKERS | _AT_BODY | _UNEMPLOYED
"""Everybody who is registered, be it as a job seeker or as unemployed."""
_ANY = frozenset(CaseState)

_COUNTER = frozenset({Role.CLERK, Role.DIRECTOR})
_TELLERS = _COUNTER | {Role.ASSISTANT}
"""§35, §45: villagers are told through the akim or the assistant."""
_DIRECTOR = frozenset({Role.DIRECTOR})
_BODY = frozenset({Role.LOCAL_BODY})

_PLACED = frozenset({CaseState.PLACED})
_OFFER = ("59.job_seeker", "59.unemployed")
_REFERRAL = ("60", "61", "62")
_RUNNING = (
    *("12", "24", "31", "32", "33", "35", "42", "44", "48"),
    *_OFFER,
    *_REFERRAL,
    "44.3.measure",
)
"""All that may run while a case is open and has no more sense once it is over; a complaint's
term goes on."""

# §8 and §12 give one day from the same event: it runs once, as the term of §12.
_CHAPTER_2 = (
    Move(
        MoveName.RECEIVE_APPLICATION,
        None,
        CaseState.APPLICANT,
        Paragraph("7"),
        _COUNTER,
        starts=("12",),
    ),
    # Acceptance itself is refused, so no term begins to run.
    Move(MoveName.REFUSE_PACKAGE, None, CaseState.REFUSED, Paragraph("S9"), _COUNTER),
    Move(
        MoveName.REGISTER_JOB_SEEKER,
        _APPLICANT,
        CaseState.JOB_SEEKER,
        Paragraph("12"),
        _COUNTER,
        starts=("24",),
        meets=("12",),
    ),
    Move(
        MoveName.HELP_WITH_WORK,
        _JOB_SEEKER,
        CaseState.JOB_SEEKER,
        Paragraph("24"),
        _COUNTER,
        meets=("24",),
        needs="24",
    ),
    Move(
        MoveName.REFUSE_UNRELIABLE,
        _APPLICANT,
        CaseState.REFUSED,
        Paragraph("8"),
        _COUNTER,
        meets=("12",),
    ),
)

_OFFERS = (
    Move(
        MoveName.OFFER_TO_JOB_SEEKER,
        _SEEKERS | _AT_BODY,
        None,
        Paragraph("58"),
        _COUNTER,
        starts=("59.job_seeker",),
        meets=("24",),
    ),
    Move(
        MoveName.OFFER_TO_UNEMPLOYED,
        _UNEMPLOYED,
        None,
        Paragraph("58"),
        _COUNTER,
        starts=("59.unemployed",),
    ),
    Move(MoveName.ANSWER_OFFER, _SERVED, None, Paragraph("59"), _COUNTER, meets=_OFFER),
    Move(MoveName.OFFER_UNANSWERED, _SERVED, None, Paragraph("59"), _COUNTER, cancels=_OFFER),
)

_UNEMPLOYMENT = (
    Move(
        MoveName.PROPOSE_UNEMPLOYED,
        _SEEKERS,
        None,
        Paragraph("31"),
        _COUNTER,
        starts=("31",),
        meets=("24",),
        waits_for=("31", "33", "35"),
    ),
    # The term goes on while the draft is put right, but it is the clerk's turn.
    Move(
        MoveName.RETURN_DRAFT,
        _SEEKERS | _UNEMPLOYED,
        None,
        Paragraph("31"),
        _DIRECTOR,
        passes=("31", Role.CLERK),
    ),
    Move(
        MoveName.RESUBMIT_DRAFT,
        _SEEKERS | _UNEMPLOYED,
        None,
        Paragraph("31"),
        _COUNTER,
        passes=("31", Role.DIRECTOR),
    ),
    Move(
        MoveName.STOP_DRAFT,
        _SEEKERS | _UNEMPLOYED,
        None,
        Paragraph("31"),
        _DIRECTOR,
        cancels=("31",),
    ),
    Move(
        MoveName.SEND_TO_LOCAL_BODY,
        _SEEKERS,
        CaseState.AT_LOCAL_BODY,
        Paragraph("31"),
        _DIRECTOR,
        starts=("32",),
        meets=("31",),
        needs="31",
    ),
    Move(
        MoveName.REGISTER_UNEMPLOYED,
        _AT_BODY,
        CaseState.UNEMPLOYED,
        Paragraph("32"),
        _BODY,
        starts=("33", "35", "48"),
        meets=("32",),
        needs="32",
    ),
    Move(
        MoveName.REFUSE_UNEMPLOYED,
        _AT_BODY,
        CaseState.UNEMPLOYED_REFUSED,
        Paragraph("34"),
        _BODY,
        starts=("33", "35"),
        meets=("32",),
        needs="32",
    ),
    Move(
        MoveName.ISSUE_DECISION_NOTICE,
        _DECIDED,
        None,
        Paragraph("33"),
        _COUNTER,
        meets=("33",),
        needs="33",
    ),
    Move(
        MoveName.TELL_DECISION,
        _DECIDED,
        None,
        Paragraph("35"),
        _TELLERS,
        meets=("35",),
        needs="35",
    ),
)

_CERTIFICATE = (
    Move(
        MoveName.APPLY_FOR_CERTIFICATE,
        _UNEMPLOYED,
        None,
        Paragraph("41"),
        _COUNTER,
        starts=("42",),
        waits_for=("42",),
    ),
    Move(
        MoveName.ISSUE_CERTIFICATE,
        _UNEMPLOYED,
        None,
        Paragraph("43"),
        _COUNTER,
        meets=("42",),
        needs="42",
    ),
)

_DEREGISTRATION = (
    Move(MoveName.PROPOSE_DEREGISTRATION, _UNEMPLOYED, None, Paragraph("44"), _COUNTER),
    Move(
        MoveName.INFORM_LOCAL_BODY,
        _UNEMPLOYED,
        None,
        Paragraph("44"),
        _DIRECTOR,
        starts=("44",),
        waits_for=("44",),
    ),
    Move(
        MoveName.DEREGISTER,
        _UNEMPLOYED,
        CaseState.DEREGISTERED,
        Paragraph("44"),
        _BODY,
        starts=("45", "L26.3"),
        meets=("44",),
        cancels=tuple(code for code in _RUNNING if code != "44"),
        needs="44",
    ),
    Move(
        MoveName.KEEP_REGISTERED,
        _UNEMPLOYED,
        None,
        Paragraph("44"),
        _BODY,
        meets=("44",),
        needs="44",
    ),
    Move(
        MoveName.TELL_DEREGISTRATION,
        _STRUCK_OFF,
        None,
        Paragraph("45"),
        _TELLERS,
        meets=("45",),
        needs="45",
    ),
    Move(
        MoveName.TELL_FUND,
        _STRUCK_OFF,
        None,
        Paragraph("L26", "3"),
        _COUNTER,
        meets=("L26.3",),
        needs="L26.3",
    ),
)

_COMPLAINTS = (
    Move(MoveName.FILE_COMPLAINT, _ANY, None, Paragraph("46"), _COUNTER | _BODY, starts=("46",)),
    Move(
        MoveName.FILE_QUALITY_COMPLAINT,
        _ANY,
        None,
        Paragraph("47"),
        _COUNTER | _BODY,
        starts=("47",),
    ),
    Move(MoveName.ANSWER_COMPLAINT, _ANY, None, Paragraph("46"), _BODY, meets=("46",), needs="46"),
    # Another body answers; here its answer is written down.
    Move(
        MoveName.ANSWER_QUALITY_COMPLAINT,
        _ANY,
        None,
        Paragraph("47"),
        _COUNTER | _BODY,
        meets=("47",),
        needs="47",
    ),
    # A complaint upheld, or an error that the deciding body finds itself, opens the case again;
    # what was still owed to somebody struck off wrongly is owed to him as before.
    Move(
        MoveName.RECONSIDER_APPLICATION,
        _REFUSED,
        CaseState.APPLICANT,
        Paragraph("46"),
        _BODY,
        starts=("12",),
    ),
    Move(
        MoveName.RECONSIDER_UNEMPLOYED,
        _DECIDED,
        CaseState.AT_LOCAL_BODY,
        Paragraph("46"),
        _BODY,
        starts=("32",),
        cancels=("31", "33", "35", "42", "44", "48"),
    ),
    Move(
        MoveName.RESTORE_UNEMPLOYED,
        _STRUCK_OFF,
        CaseState.UNEMPLOYED,
        Paragraph("46"),
        _BODY,
        cancels=("45", "L26.3"),
        resumes=("33", "35", "48"),
    ),
)

# What the director sent to the local body is the local body's to answer (§44): until then the
# counter ends no case, for the draft, and the bar of L16.2 with it, would fall away unanswered.
_FOLLOWING = (
    Move(
        MoveName.MAKE_PLAN,
        _UNEMPLOYED,
        None,
        Paragraph("48"),
        _COUNTER,
        meets=("48",),
        needs="48",
    ),
    Move(MoveName.REVISE_PLAN, _UNEMPLOYED, None, Paragraph("50"), _COUNTER, waits_for=("48",)),
    Move(
        MoveName.CALL_TO_MEASURE,
        _SERVED,
        None,
        Paragraph("52"),
        _COUNTER,
        starts=("44.3.measure",),
    ),
    Move(
        MoveName.COME_TO_MEASURE,
        _SERVED,
        None,
        Paragraph("52"),
        _COUNTER,
        meets=("44.3.measure",),
    ),
    Move(
        MoveName.MISS_MEASURE,
        _SERVED,
        None,
        Paragraph("44", "3"),
        _COUNTER,
        cancels=("44.3.measure",),
    ),
    # The centre takes its own call back: there is nothing left to come to.
    Move(
        MoveName.CALL_OFF_MEASURE,
        _SERVED,
        None,
        Paragraph("52"),
        _COUNTER,
        cancels=("44.3.measure",),
    ),
    Move(MoveName.REPORT_CHANGE, _SERVED, None, Paragraph("51"), _COUNTER),
    Move(
        MoveName.PLACE_IN_WORK,
        _SERVED,
        CaseState.PLACED,
        Paragraph("63"),
        _COUNTER,
        cancels=_RUNNING,
        waits_for=("44",),
    ),
    # §4.1: the centre of the new place of residence serves him from now on.
    Move(
        MoveName.MOVE_AWAY,
        _SERVED,
        CaseState.MOVED,
        Paragraph("4", "1"),
        _COUNTER,
        cancels=_RUNNING,
        waits_for=("44",),
    ),
)

# §61 binds the unemployed alone: for a job seeker no term begins with the telling. §60 and §62
# bind centre and employer, whoever the candidate is.
_MEDIATION = (
    Move(
        MoveName.ACCEPT_OFFER,
        _SERVED,
        None,
        Paragraph("59"),
        _COUNTER,
        starts=("60",),
        meets=_OFFER,
        waits_for=("60", "62"),
    ),
    Move(
        MoveName.SEND_RESUME,
        _SERVED,
        None,
        Paragraph("60"),
        _COUNTER,
        starts=("62",),
        meets=("60",),
        needs="60",
    ),
    # Told anew of another interview, his days run anew.
    Move(
        MoveName.TELL_INTERVIEW,
        _UNEMPLOYED,
        None,
        Paragraph("61"),
        _COUNTER,
        starts=("61",),
        cancels=("61",),
    ),
    Move(MoveName.TELL_INTERVIEW_TO_SEEKER, _SEEKERS | _AT_BODY, None, Paragraph("60"), _COUNTER),
    Move(MoveName.NOTE_VISIT, _SERVED, None, Paragraph("61"), _COUNTER, meets=("61",)),
    Move(MoveName.MISS_VISIT, _SERVED, None, Paragraph("44", "3"), _COUNTER, cancels=("61",)),
    # Whom the employer has refused, or taken, need not go to him any more.
    Move(
        MoveName.EMPLOYER_ANSWERED,
        _SERVED,
        None,
        Paragraph("62"),
        _COUNTER,
        meets=("62",),
        cancels=("61",),
    ),
    Move(MoveName.EMPLOYER_SILENT, _SERVED, None, Paragraph("62"), _COUNTER, cancels=("62",)),
    Move(
        MoveName.WITHDRAW_REFERRAL,
        _SERVED,
        None,
        Paragraph("63"),
        _COUNTER,
        cancels=(*_OFFER, *_REFERRAL),
    ),
    Move(
        MoveName.HIRE,
        _SERVED,
        CaseState.PLACED,
        Paragraph("63"),
        _COUNTER,
        cancels=_RUNNING,
        waits_for=("44",),
    ),
    # Back to where the hire was made from; papers that were at the local body go there anew.
    Move(
        MoveName.HIRE_FELL_THROUGH,
        _PLACED,
        CaseState.UNEMPLOYED,
        Paragraph("63"),
        _COUNTER,
        resumes=("33", "35", "48"),
    ),
    Move(
        MoveName.HIRE_FELL_THROUGH_SEEKER,
        _PLACED,
        CaseState.JOB_SEEKER,
        Paragraph("63"),
        _COUNTER,
    ),
    Move(
        MoveName.HIRE_FELL_THROUGH_REFUSED,
        _PLACED,
        CaseState.UNEMPLOYED_REFUSED,
        Paragraph("63"),
        _COUNTER,
        resumes=("33", "35"),
    ),
)

_ENDS = (
    # An error in what was registered or printed is put right under the paragraph it broke.
    Move(
        MoveName.REPLACE_NOTICE,
        _JOB_SEEKER | _REFUSED | _DECIDED | _STRUCK_OFF,
        None,
        Paragraph("12"),
        _DIRECTOR,
    ),
    Move(
        MoveName.ANNUL_REGISTRATION,
        _SEEKERS | _REFUSED | {CaseState.ENDED_BY_WISH},
        CaseState.ANNULLED,
        Paragraph("12"),
        _DIRECTOR,
        cancels=_RUNNING,
    ),
    # The Rules have no paragraph for it: registration rests on the person's own request.
    Move(
        MoveName.END_BY_WISH,
        _APPLICANT | _SERVED,
        CaseState.ENDED_BY_WISH,
        Paragraph("L13", "1"),
        _COUNTER,
        cancels=_RUNNING,
        waits_for=("44",),
    ),
)

MOVES = {
    move.name: move
    for moves in (
        _CHAPTER_2,
        _OFFERS,
        _UNEMPLOYMENT,
        _CERTIFICATE,
        _DEREGISTRATION,
        _COMPLAINTS,
        _FOLLOWING,
        _MEDIATION,
        _ENDS,
    )
    for move in moves
}
"""Every move by its name, in the order of the Rules; what ends or corrects a case stands last."""
