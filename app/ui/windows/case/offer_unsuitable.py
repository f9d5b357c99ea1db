"""L12: work that was declined, or not answered, turns out afterwards not to have been suitable."""

from typing import TYPE_CHECKING, Any

from app.core.vocabulary import UnsuitableWork
from app.services.offer_queries import OfferView
from app.services.person_page import PersonPage
from app.services.unsuitable import FindUnsuitable, find_unsuitable
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.windows.case.offer_steps import OfferStep, on_page

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_FOUND = (
    FieldSpec(
        "unsuitable",
        QT_TRANSLATE_NOOP("Field", "The work is not suitable, because"),
        FieldKind.CHOICE,
        required=True,
        paragraph="L12",
        list_name="unsuitable_work",
        caption=QT_TRANSLATE_NOOP(
            "Field", "From now on the refusal, or the silence, does not count (§44.2)."
        ),
    ),
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "From what this became known"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=300,
    ),
)


class UnsuitableWindow(OfferStep):
    """Writes down by what of L12 the work did not suit, and from what this became known."""

    action = "find_unsuitable"
    specs = _FOUND

    @staticmethod
    def may(offer: OfferView) -> bool:
        return offer.may_find_unsuitable

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("The work was not suitable"))
        self.form.save.setText(self.tr("Write it down  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        offer, ground = self.chosen(), UnsuitableWork(values["unsuitable"])
        command = FindUnsuitable(offer.id, offer.version, ground, str(values["note"]))
        self.write(find_unsuitable, command)


def open_unsuitable(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    on_page(visits, page, UnsuitableWindow)
