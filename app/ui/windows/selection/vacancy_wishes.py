"""§57: what a vacancy asks, as questions beside its candidates, and as the selection takes it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.core.vocabulary import QuotaGroup
from app.rules.ch5_vacancies import MAY_BE_MUST
from app.services.selection_facts import NO_LICENCE, place_in
from app.services.vacancy_answers import answers_of
from app.services.vacancy_data import VacancyData
from app.ui.fields.spec import FieldSpec
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.wizards.vacancy.vacancy_fields import MUST, SECTIONS

_ASKED = (
    "occupation",
    "experience_months",
    "skills",
    "education_level",
    "professional_level",
    "schedule",
    "pay_to",
    "languages",
    "licences",
    "place",
    "part_time",
    "remote",
    "seasonal",
    "accessible",
    "quota",
)
"""In the order in which the criteria are told; then what L12 and L27 look at."""
_LABELS = {
    "pay_to": QT_TRANSLATE_NOOP("Field", "Pay up to, tenge a month"),
    "accessible": QT_TRANSLATE_NOOP("Field", "Accessible with a disability"),
}
"""Where the vacancy's own would be unclear, or too long, beside the list."""
_NEEDED = ("occupation", "schedule", "place", "pay_to")
"""What a vacancy cannot be without: emptied, it is as in the vacancy."""


def _questions() -> Iterator[FieldSpec]:
    """The vacancy's own questions, none of them obligatory here."""
    known = {spec.name: spec for _, _, specs in SECTIONS for spec in specs}
    for name in _ASKED:
        for one in (name, f"{MUST}{name}"):
            if one in known:
                label = _LABELS.get(one, known[one].label)
                plain = replace(known[one], required=False, paragraph="", caption="")
                yield replace(plain, label=label, fair_wording=False)


WISHES = tuple(_questions())
_MUSTS = frozenset(name for name in _ASKED if name in MAY_BE_MUST)


def known_wishes(data: VacancyData) -> dict[str, Any]:
    """The answers with which the form begins: as in the vacancy."""
    musts = {f"{MUST}{name}": name in data.musts for name in _MUSTS}
    return {**answers_of(data), "pay_to": data.pay_to or data.pay_from, **musts}


def changed_wishes(data: VacancyData, differing: Mapping[str, Any]) -> dict[str, Any]:
    """What differs from the vacancy, by the fields of `Wanted` (skills as they are typed)."""
    changed: dict[str, Any] = {}
    for name, value in differing.items():
        if not name.startswith(MUST) and not (name in _NEEDED and not value):
            field = _FIELDS.get(name, name)
            changed[field] = _as_wanted(name, value)
    turned = {name.removeprefix(MUST): value for name, value in differing.items() if MUST in name}
    if turned:
        musts = {name for name in data.musts if turned.get(name, True)}
        changed["musts"] = frozenset(musts | {name for name, value in turned.items() if value})
    return changed


_FIELDS = {"education_level": "education", "professional_level": "level", "pay_to": "pay"}


def _as_wanted(name: str, value: Any) -> Any:
    if name in ("education_level", "professional_level"):
        return place_in(name).get(value or "", 0)
    if name == "languages":
        levels = place_in("language_level")
        return {
            row["language"]: levels.get(row.get("level") or "", 0)
            for row in value or ()
            if row.get("language")
        }
    if name == "licences":
        return frozenset(value or ()) - {NO_LICENCE}
    if name == "skills":
        return tuple(value or ())
    if name == "quota":
        return QuotaGroup(value) if value else None
    return value or 0 if name == "experience_months" else value
