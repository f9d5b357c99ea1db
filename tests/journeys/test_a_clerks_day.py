"""A day by keyboard: a ticket is called, F2 gives the next person, the service ends; then the
supervisor sees where it breaks, hands work over, and prints the day's sheet."""

import pypdfium2
import pytest
from operator_at_counter import ALT, CONTROL, Operator
from PySide6.QtCore import Qt
from sqlalchemy import select
from test_unemployed import other_post

from app.core.vocabulary import Form, TicketOutcome
from app.models import Account, CaseTerm, Ticket
from app.services.runtime import Runtime
from app.ui.windows.case.work_choice import WorkChoice
from app.ui.windows.day_choice import DayChoice
from app.ui.windows.hall.counter import CounterWindow
from app.ui.windows.hall.room import HallPage
from app.ui.windows.handing import HandOverWindow
from app.ui.windows.load.load_room import LoadPage
from app.ui.windows.load.load_terms import LoadTerms
from app.ui.windows.person import PersonWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


def press(clerk: Operator, key: K, modifier: Qt.KeyboardModifier | None = None) -> object:
    """Press, wait, and what is on the screen then."""
    clerk.press(key, *([modifier] if modifier else []))
    clerk.settle()
    return clerk.desk.here()


def room(clerk: Operator, name: str) -> object:
    """A room by its place on the rail."""
    return press(clerk, K(K.Key_1 + list(clerk.desk._rail).index(name)), ALT)


def serving(rt: Runtime, account_id: int) -> list[Ticket]:
    with rt.sessions.read() as session:
        mine = select(Ticket).where(Ticket.called_by == account_id).order_by(Ticket.called_at)
        return list(session.scalars(mine))


@pytest.mark.parametrize("tongue", ["kk"], indirect=True)
def test_a_clerk_serves_and_the_supervisor_sees_hands_over_and_prints(
    clerk: Operator, tongue: str
) -> None:
    me = clerk.sign_in("clerk").context.actor.account_id
    at_the_counter(clerk, clerk.desk.context.rt, me)
    other_post(clerk, "supervisor")
    in_the_supervisors_room(clerk, clerk.desk.context.rt, me)
    sheet_of_the_day(clerk)


def at_the_counter(clerk: Operator, rt: Runtime, me: int) -> None:
    """A ticket is given and called, F2 and F9 lead through the work, and the service ends."""
    assert isinstance(room(clerk, "hall"), HallPage)
    press(clerk, K.Key_A)
    window = press(clerk, K.Key_F11)
    if isinstance(window, CounterWindow):  # nobody gave him one today
        clerk.fill("number", "7")
        clerk.enter()
    called = serving(rt, me)[-1]
    assert called.ended_at is None
    # F2: the next person; he is written with the ticket. F9 leads on, Esc loses nothing.
    person = press(clerk, K.Key_F2)
    assert isinstance(person, PersonWindow)
    assert clerk.person().page is not None
    clerk.until(lambda: serving(rt, me)[-1].person_id == person.person_id)
    with rt.sessions.read() as session:
        given = select(CaseTerm).where(CaseTerm.handed_at.is_not(None))
        taken = session.scalars(given.order_by(CaseTerm.handed_at.desc()).limit(1)).one()
        assert (taken.holder_id, taken.ended_at) == (me, None)
    if isinstance(press(clerk, K.Key_F9), WorkChoice):  # help that is given meets the term of §24
        assert press(clerk, K.Key_S, CONTROL) is person
        with rt.sessions.read() as session:
            assert session.get_one(CaseTerm, taken.id).met
    else:
        press(clerk, K.Key_Escape)
        clerk.until(lambda: clerk.desk.here() is person)
    press(clerk, K.Key_F11, SHIFT)
    assert serving(rt, me)[-1].outcome is TicketOutcome.SERVED
    assert clerk.desk.hall.strip.shown.isHidden()


def in_the_supervisors_room(clerk: Operator, rt: Runtime, clerk_id: int) -> None:
    """Down from the clerk's line to his terms; then his work is another's."""
    load = room(clerk, "load")
    assert isinstance(load, LoadPage)
    while (here := load._here()) is None or here.sight.holder != clerk_id:
        press(clerk, K.Key_Down)
    count = here.figures.running
    terms = press(clerk, K.Key_Return)
    assert isinstance(terms, LoadTerms)
    assert terms.list.table.model().rowCount() == count
    press(clerk, K.Key_Escape)
    assert isinstance(press(clerk, K.Key_F6), HandOverWindow)
    with rt.sessions.read() as session:
        other = session.scalars(select(Account).where(Account.login == "clerk2")).one()
    clerk.choose("to", str(other.id))
    clerk.fill("why", "Демалысқа шықты")
    assert isinstance(press(clerk, K.Key_S, CONTROL), LoadPage)
    with rt.sessions.read() as session:
        still = select(CaseTerm.holder_id).where(CaseTerm.ended_at.is_(None))
        holders = list(session.scalars(still))
    assert clerk_id not in holders and holders.count(other.id) >= count


def sheet_of_the_day(clerk: Operator) -> None:
    """Today's, in both languages."""
    assert isinstance(press(clerk, K.Key_F8), DayChoice)
    clerk.enter()
    sheets = clerk.sheets()
    assert clerk.paper().ready.form is Form.DAY_SHEET  # type: ignore[union-attr]
    for language, title in (("kk", "КҮННІҢ ЖИЫНТЫҚ ПАРАҒЫ"), ("ru", "СВОДНЫЙ ЛИСТ ДНЯ")):
        with pypdfium2.PdfDocument(sheets[language]) as document:
            assert title in document[0].get_textpage().get_text_bounded()
