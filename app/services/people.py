"""Writing a person and his card, with every earlier state kept (§22)."""

from dataclasses import asdict

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.models import CardRevision, EmploymentCard, Person
from app.services import audit, doubles, drafts
from app.services.card_data import PersonEntry
from app.services.cards import card_state, fill_card
from app.services.person_keys import KEPT_ID, refresh_keys
from app.services.runtime import Actor, Runtime, require
from app.services.term_queue import mark_terms


def change_person(rt: Runtime, actor: Actor, command: PersonEntry) -> int:
    """§10, §22: change the card; returns the person's number, the earlier state is kept.

    Raises UserError `iin_taken`, `already_merged`, `record_changed`.
    """
    require(actor, Action.EDIT_CARD)
    with rt.sessions.begin() as session:
        person = write_person(session, rt, actor, command)
        drafts.drop(session, actor, command.draft_id)
        return person.id


def write_person(session: Session, rt: Runtime, actor: Actor, command: PersonEntry) -> Person:
    """Enter or change the person and his card, in the caller's transaction.

    Raises UserError `iin_taken` (somebody else has it), `probable_double` (person_id: somebody
    new looks like him, and it is not decided), `already_merged` and `record_changed`.
    """
    person, card = _loaded(session, rt, command)
    before = {**audit.state(person), **card_state(card)} if person.id else {}
    for name, value in asdict(command.person).items():
        setattr(person, name, value)
    _iin_is_free(session, person)
    if command.person_id is None:
        doubles.refuse_undecided(session, command.person, command.card, command.not_doubles)
    session.add(person)
    session.flush()
    fill_card(card, command.card)
    card.person_id, card.changed_at = person.id, rt.clock.now()
    session.add(card)
    session.flush()
    after = {**audit.state(person), **card_state(card)}
    _keep_revision(session, actor, card, after)
    doubles.write_decisions(session, rt, actor, person.id, command.not_doubles)
    refresh_keys(session, person.id)
    if before.get("address_place") != after["address_place"]:
        mark_terms(session, person.id)
    changed = audit.changes(before, after)
    kept = {key: before.get(key) for key in changed} if before else {}
    action = "person.changed" if before else "person.entered"
    audit.record(session, rt, actor, action, "person", person.id, before=kept, after=changed)
    return person


def _loaded(session: Session, rt: Runtime, command: PersonEntry) -> tuple[Person, EmploymentCard]:
    if command.person_id is None:
        return Person(created_at=rt.clock.now()), EmploymentCard()
    person = session.get(Person, command.person_id)
    if person is None:
        raise UserError("person_unknown")
    if person.merged_into_id is not None:
        raise UserError("already_merged")
    card = session.scalars(
        select(EmploymentCard).where(EmploymentCard.person_id == person.id)
    ).one()
    audit.fresh(session, person.version, command.person_version or 0, "person", person.id)
    audit.fresh(session, card.version, command.card_version or 0, "person", person.id)
    return person, card


def _iin_is_free(session: Session, person: Person) -> None:
    if person.iin is None:
        return
    with session.no_autoflush:
        owner = session.execute(
            select(Person.id, KEPT_ID).where(Person.iin == person.iin)
        ).one_or_none()
    if owner is not None and owner[0] != person.id:
        raise UserError("iin_taken", field="iin", person_id=owner[1])


def _keep_revision(
    session: Session, actor: Actor, card: EmploymentCard, data: dict[str, object]
) -> None:
    last = session.scalar(
        select(func.max(CardRevision.revision)).where(CardRevision.card_id == card.id)
    )
    session.add(
        CardRevision(
            card_id=card.id,
            revision=(last or 0) + 1,
            data=data,
            changed_at=card.changed_at,
            changed_by=actor.account_id,
        )
    )
