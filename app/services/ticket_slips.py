"""The slip that who comes is given with his number (S3)."""

from app.core.errors import UserError
from app.core.vocabulary import Action, Form, Language
from app.models import Ticket
from app.rules.tickets import waiting_limit
from app.services.notices import centre_names
from app.services.runtime import Actor, Runtime, centre_of, require
from app.services.sheets import FormSheet
from app.services.tickets import before_it, text_of

_MINUTE = 60


def ticket_slip(rt: Runtime, actor: Actor, ticket_id: int) -> FormSheet:
    """The slip of a ticket, with how many wait before it now. Raises UserError
    `ticket_unknown`."""
    require(actor, Action.GIVE_TICKET)
    with rt.sessions.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise UserError("ticket_unknown")
        centre = centre_of(session)
        payload = {
            "number": text_of(ticket),
            "purpose": ticket.purpose.value,
            "given_at": ticket.given_at.isoformat(),
            "before": before_it(session, ticket),
            "minutes": round(waiting_limit().total_seconds() / _MINUTE),
            "centre": centre_names(centre),
        }
        return FormSheet(Form.TICKET, payload, None, centre.edition)


def slip_pdf(rt: Runtime, actor: Actor, ticket_id: int, language: Language) -> bytes:
    """The slip's bytes: of a post, too, that prints no other paper.

    language: Kazakh or Russian. Raises UserError `ticket_unknown`.
    """
    from app.reports.engine import Sheet, render

    slip = ticket_slip(rt, actor, ticket_id)
    return render(Sheet(slip.form, slip.edition, language, "", slip.payload, ""))
