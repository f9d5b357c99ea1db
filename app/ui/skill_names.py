"""Skills that are known, offered to who types one (§57)."""

from functools import partial

from app.services.runtime import Runtime
from app.services.skill_names import find_skills, skill_names
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.fields.search import Hit
from app.ui.fields.words import WordsField

_LIMIT = 12


def offer_skills(page: FormPage, context: Context) -> None:
    """Let the page's fields that ask for skills offer those of the centre's records.

    They are read at once, off the UI thread, so that the first letters find them.
    """
    fields = [field for field in page.findChildren(WordsField) if field.suggests]
    for field in fields:
        field.suggest_by(partial(_hits, context.rt))
    if fields:
        tasks.run(page, partial(skill_names, context.rt), lambda _names: None, lambda _error: None)


def _hits(rt: Runtime, text: str, there: frozenset[str]) -> list[Hit]:
    return [Hit(name.text, name.text, name.other) for name in find_skills(rt, text, _LIMIT, there)]
