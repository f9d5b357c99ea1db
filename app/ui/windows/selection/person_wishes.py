"""§24, §56: what a person wishes, as questions beside the vacancies, and as the selection takes
it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.services.selection_facts import NO_LICENCE
from app.ui.fields.spec import FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS

_SKILLS = "special_skills"
_ALL_SKILLS = (_SKILLS, "general_skills", "courses")
_FIELDS = {
    "wanted_occupation": "occupation",
    _SKILLS: "skills",
    "work_schedule": "schedule",
    "lowest_pay": "lowest_pay",
    "highest_pay": "highest_pay",
    "driving_licences": "licences",
    "address_place": "place",
    "consent_to_move": "consent_to_move",
}
"""The card's questions in the order in which the criteria are told, and the `Seeker`'s fields."""
_LABELS = {_SKILLS: QT_TRANSLATE_NOOP("Field", "Skills")}


def _questions() -> Iterator[FieldSpec]:
    """The card's own questions, none of them obligatory here."""
    known = {spec.name: spec for _, _, specs in CARD_SECTIONS for spec in specs}
    for name in _FIELDS:
        label = _LABELS.get(name, known[name].label)
        yield replace(known[name], label=label, required=False, caption="", visible_if=None)


WISHES = tuple(_questions())


def known_wishes(card: Mapping[str, Any]) -> dict[str, Any]:
    """The answers with which the form begins: as on the card."""
    skills = dict.fromkeys(text for name in _ALL_SKILLS for text in card.get(name) or ())
    return {**{name: card.get(name) for name in _FIELDS}, _SKILLS: list(skills) or None}


def changed_wishes(differing: Mapping[str, Any]) -> dict[str, Any]:
    """What differs from the card, by the fields of `Seeker` (skills as they are typed)."""
    return {_FIELDS[name]: _as_of_seeker(name, value) for name, value in differing.items()}


def _as_of_seeker(name: str, value: Any) -> Any:
    if name == "driving_licences":
        return frozenset(value or ()) - {NO_LICENCE}
    return tuple(value or ()) if name == _SKILLS else value
