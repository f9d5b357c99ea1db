"""Skills that are known, offered to who types one (§57)."""

from functools import partial

from app.services.runtime import Runtime
from app.services.skill_names import find_skills
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.fields.search import Hit
from app.ui.fields.words import WordsField

_LIMIT = 12


def offer_skills(page: FormPage, context: Context) -> None:
    """Let the page's fields that ask for skills offer those of the centre's records."""
    for field in page.findChildren(WordsField):
        if field.suggests:
            field.suggest_by(partial(_hits, context.rt))


def _hits(rt: Runtime, text: str, there: frozenset[str]) -> list[Hit]:
    return [Hit(name.text, name.text, name.other) for name in find_skills(rt, text, _LIMIT, there)]
