"""What a person's page says of an offer."""

from dataclasses import fields, replace
from datetime import date, datetime

from app.core.clock import CENTRE_ZONE
from app.services.offer_queries import OfferView
from app.ui.windows.case.offer_words import OfferWords

AT = datetime(2021, 7, 1, 10, tzinfo=CENTRE_ZONE)


def test_a_visit_is_told_of_one_who_had_no_term_for_it_too(qtbot) -> None:
    """§61: only the unemployed must go within a term; whoever went is told to have gone."""
    none = {each.name: None for each in fields(OfferView)}
    offer = OfferView(**{**none, "offered_at": AT, "due_at": AT, "visit_note": ""})
    words = OfferWords()
    assert not any("the employer" in line for line in words.course(offer))
    went = replace(offer, came=True, came_on=date(2021, 7, 2))
    assert words.course(went)[-1].startswith("went to the employer")
    assert "did not go to the employer" in words.course(replace(offer, came=False))
