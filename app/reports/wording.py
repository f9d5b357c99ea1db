"""The fixed words of the forms, read from `resources/forms/FORM/EDITION/LANGUAGE.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.core.errors import EnvironmentFailure
from app.core.vocabulary import Form, Language

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True)
class Line:
    """One line of a form: running text, or a blank to fill in.

    `text` holds placeholders as `{name}`. A blank is a rule with `value` (placeholders too, or
    nothing where a hand signs) above it, the words `lead` before it, `tail` after it and the small
    `caption` under it; `align` is the value's place on the rule: left, center or right. A line
    that names a field in `when` stands only if that field has a value. `above` is the least air
    before the line in points.
    """

    text: str = ""
    value: str = ""
    lead: str = ""
    tail: str = ""
    caption: str = ""
    align: str = "center"
    when: str = ""
    above: float = 0


@dataclass(frozen=True)
class Wording:
    """A form's fixed words in one language and one edition.

    `source` names where the words come from; `rules` is the edition's name as it stands at the
    foot; `appendix` and `mark` stand at the top right (empty where the form is our own).
    """

    form: Form
    edition: str
    language: Language
    source: str
    rules: str
    title: str
    lines: tuple[Line, ...]
    appendix: str = ""
    mark: str = ""


@cache
def load(form: Form, edition: str, language: Language) -> Wording:
    """The wording of a form; `EnvironmentFailure("wording_missing")` where there is none."""
    path = RESOURCES / "forms" / form / edition / f"{language}.toml"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise EnvironmentFailure(
            "wording_missing", form=form, edition=edition, language=language
        ) from error
    content = tomllib.loads(text)
    lines = tuple(Line(**line) for line in content.pop("line"))
    return Wording(form=form, edition=edition, language=language, lines=lines, **content)
