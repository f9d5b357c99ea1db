"""§22: two records of one person are made one, and apart again if that was an error.

The cases go to the kept record, and the papers with their cases; card and earlier states of the
other stay as they were, and whatever stands in it leads to the kept one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import Account, Person, PersonMerge
from app.models import RegistrationCase as Case
from app.services import audit
from app.services.doubles import checked_reason, write_decisions
from app.services.person_keys import kept_id, records_of, refresh_keys
from app.services.runtime import Actor, Runtime, require
from app.services.term_queue import mark_terms


@dataclass(frozen=True)
class MergeView:
    """Two records that were made one: what stands now, and whether it can be undone.

    who: the names of the one who merged, by language.
    """

    id: int
    kept_id: int
    kept_name: str
    gone_id: int
    gone_name: str
    gone_iin: str | None
    reason: str
    at: datetime
    who: dict[str, str]
    undone_at: datetime | None
    may_undo: bool


def merge_people(
    rt: Runtime, actor: Actor, kept: int, gone: int, versions: tuple[int, int], reason: str
) -> MergeView:
    """Make `gone` one with `kept`; `versions` are those of the two records, as they were seen.

    Raises UserError `same_person`, `person_unknown`, `already_merged`, `record_changed`,
    `keep_the_one_with_iin`, `two_iins`, `both_have_open_case` (number, other), or as
    `checked_reason`.
    """
    require(actor, Action.MERGE_PEOPLE)
    reason = checked_reason(reason)
    with rt.sessions.begin() as session:
        stays, goes = _two_records(session, (kept, gone), versions)
        _one_open_case(session, kept, gone)
        cases = session.scalars(select(Case).where(Case.person_id == gone).order_by(Case.id)).all()
        earlier = session.scalars(select(Person).where(Person.merged_into_id == gone)).all()
        _give_cases(session, rt, actor, cases, kept)
        for record in (goes, *earlier):
            record.merged_into_id = kept
        merge = PersonMerge(
            kept_id=kept,
            gone_id=gone,
            reason=reason,
            moved={"cases": [row.id for row in cases], "people": [row.id for row in earlier]},
            at=rt.clock.now(),
            account_id=actor.account_id,
        )
        session.add(merge)
        session.flush()
        refresh_keys(session, kept)
        told = {"kept_id": kept, "gone_id": gone, "reason": reason, **merge.moved}
        _record_both(session, rt, actor, "merged", merge, told)
        return _view(session, merge, stays, goes)


def undo_merge(rt: Runtime, actor: Actor, merge_id: int, reason: str) -> MergeView:
    """Give the merged record back exactly what came from it, and write down that the two are two.

    What was begun since stays with the kept one. The cases that go back were the other's before,
    so neither has two open ones. Raises UserError `merge_unknown`, `merge_undone`,
    `later_merge_first`, or as `checked_reason`.
    """
    require(actor, Action.MERGE_PEOPLE)
    reason = checked_reason(reason)
    with rt.sessions.begin() as session:
        merge = session.get(PersonMerge, merge_id)
        if merge is None:
            raise UserError("merge_unknown")
        if merge.undone_at is not None:
            raise UserError("merge_undone")
        goes = session.get_one(Person, merge.gone_id)
        if goes.merged_into_id != merge.kept_id:
            raise UserError("later_merge_first")
        cases = session.scalars(select(Case).where(Case.id.in_(merge.moved["cases"]))).all()
        _give_cases(session, rt, actor, cases, goes.id)
        goes.merged_into_id = None
        for earlier in merge.moved["people"]:
            session.get_one(Person, earlier).merged_into_id = goes.id
        merge.undone_at, merge.undone_by = rt.clock.now(), actor.account_id
        session.flush()
        refresh_keys(session, merge.kept_id)
        refresh_keys(session, goes.id)
        write_decisions(session, rt, actor, merge.kept_id, ((goes.id, reason),))
        told = {"kept_id": merge.kept_id, "gone_id": goes.id, "reason": reason, **merge.moved}
        _record_both(session, rt, actor, "merge_undone", merge, told)
        return _view(session, merge, session.get_one(Person, merge.kept_id), goes)


def merges_of(rt: Runtime, actor: Actor, person_id: int) -> tuple[MergeView, ...]:
    """What was made one with this person's record, or apart from it again; newest first.

    Raises UserError `person_unknown`.
    """
    require(actor, Action.VIEW_PERSON)
    with rt.sessions.read() as session:
        ids = records_of(session, kept_id(session, person_id))
        either = or_(PersonMerge.kept_id.in_(ids), PersonMerge.gone_id.in_(ids))
        merges = select(PersonMerge).where(either).order_by(PersonMerge.id.desc())
        return tuple(
            _view(
                session,
                merge,
                session.get_one(Person, merge.kept_id),
                session.get_one(Person, merge.gone_id),
            )
            for merge in session.scalars(merges).all()
        )


def _two_records(
    session: Session, ids: tuple[int, int], versions: tuple[int, int]
) -> tuple[Person, Person]:
    if ids[0] == ids[1]:
        raise UserError("same_person")
    kept, gone = (session.get(Person, id_) for id_ in ids)
    if kept is None or gone is None:
        raise UserError("person_unknown")
    if kept.merged_into_id is not None or gone.merged_into_id is not None:
        raise UserError("already_merged")
    for person, version in zip((kept, gone), versions, strict=True):
        audit.fresh(session, person.version, version, "person", person.id)
    if gone.iin is not None:  # nobody has two: an IIN is given once and for all
        raise UserError("keep_the_one_with_iin" if kept.iin is None else "two_iins")
    return kept, gone


def _one_open_case(session: Session, kept: int, gone: int) -> None:
    open_cases = select(Case.person_id, Case.number).where(
        Case.person_id.in_((kept, gone)), Case.closed_at.is_(None)
    )
    numbers = {row.person_id: row.number for row in session.execute(open_cases)}
    if len(numbers) > 1:
        raise UserError("both_have_open_case", number=numbers[kept], other=numbers[gone])


def _give_cases(
    session: Session, rt: Runtime, actor: Actor, cases: Iterable[Case], person_id: int
) -> None:
    for case in cases:
        before, case.person_id = case.person_id, person_id
        audit.record(
            session,
            rt,
            actor,
            "case.person_changed",
            "registration_case",
            case.id,
            before={"person_id": before},
            after={"person_id": person_id},
        )
    session.flush()
    mark_terms(session, person_id)


def _record_both(
    session: Session,
    rt: Runtime,
    actor: Actor,
    action: str,
    merge: PersonMerge,
    told: dict[str, object],
) -> None:
    for id_ in (merge.kept_id, merge.gone_id):
        audit.record(session, rt, actor, f"person.{action}", "person", id_, after=told)


def _view(session: Session, merge: PersonMerge, kept: Person, gone: Person) -> MergeView:
    account = session.get_one(Account, merge.account_id)
    return MergeView(
        id=merge.id,
        kept_id=kept.id,
        kept_name=kept.full_name,
        gone_id=gone.id,
        gone_name=gone.full_name,
        gone_iin=gone.iin,
        reason=merge.reason,
        at=merge.at,
        who={"kk": account.name_kk, "ru": account.name_ru},
        undone_at=merge.undone_at,
        may_undo=merge.undone_at is None and gone.merged_into_id == kept.id,
    )
