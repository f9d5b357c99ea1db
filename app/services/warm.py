"""Loads, while the clerk still looks at the day's list, what the first case will need."""

from importlib import import_module

from app.core import classifiers
from app.core.vocabulary import Language
from app.rules.studied import studied

_HEAVY = ("holidays", "phonenumbers", "app.reports.engine")
_UNKNOWN = "кккк"
"""A specialty that no table names is looked for among all titles, which are read then."""
_LISTS = ("countries", "nationalities", "industries", "sex", "target_group")


def warm_up() -> None:
    """Import what is slow to import and build the classifiers' indexes; runs off the UI thread."""
    for name in _LISTS:
        classifiers.choices(name)
    classifiers.search_places("алматы", Language.KAZAKH, 1)
    classifiers.search_occupations("сатушы", Language.KAZAKH, 1)
    studied([_UNKNOWN])
    for name in _HEAVY:
        import_module(name)
