"""L12: work that was declined, or not answered, turns out not to have been suitable after all."""

from dataclasses import dataclass

from app.core.errors import UserError
from app.core.vocabulary import Action, UnsuitableWork
from app.rules.ch5_referral import may_find_unsuitable
from app.services import audit
from app.services.card_answers import fault_of
from app.services.decisions import checked
from app.services.offer_record import Noted, loaded, wrote
from app.services.offers import REASON_LENGTH
from app.services.runtime import Actor, Runtime, require, require_still


@dataclass(frozen=True)
class FindUnsuitable:
    """By what of L12 the work did not suit; note: from what this became known."""

    offer_id: int
    version: int
    unsuitable: UnsuitableWork
    note: str


def find_unsuitable(rt: Runtime, actor: Actor, command: FindUnsuitable) -> Noted:
    """The refusal, or the silence, counts toward §44.2 no more; a draft that rests on it is not
    proved any longer.

    Raises UserError `offer_unknown`, `record_changed`, `suits_undisputed`, `field_missing` and
    what a text may not be.
    """
    require(actor, Action.OFFER_WORK)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.OFFER_WORK)
        offer, case = loaded(session, command.offer_id, command.version)
        for reason in may_find_unsuitable(offer.answer, offer.unsuitable).refusals:
            raise fault_of(reason)
        before, note = audit.state(offer), checked(command.note, "note", REASON_LENGTH)
        if not note:
            raise UserError("field_missing", field="note")
        offer.unsuitable = command.unsuitable
        said = " · ".join(filter(None, (offer.reason, note)))
        offer.reason = checked(said, "note", REASON_LENGTH)
        return wrote(session, rt, actor, offer, case, "offer.found_unsuitable", before)
