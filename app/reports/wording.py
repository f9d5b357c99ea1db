"""The fixed words of the forms, read from `resources/forms/FORM/EDITION/LANGUAGE.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal

from app.core.errors import EnvironmentFailure
from app.core.vocabulary import Form, Language

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True)
class Line:
    """One line of a form: running text, a blank to fill in, or the line to cut along.

    `text` holds placeholders as `{name}`. A blank is a rule with `value` (placeholders too, or
    nothing where a hand signs) above it, the words `lead` (placeholders too) before it, `tail`
    after it and the small `caption` under it; `align` is the value's place on the rule: left,
    center or right. A long value keeps to the rule's own column, or with `flow` runs on over the
    sheet's whole width; `sign` is the caption of a second, empty rule beside it for a signature.
    `bold` sets text in bold, for the Order's own words only. `cut` is the word at a line to cut
    along. A line that names a field in `when` stands only if that field has a value. `above` is the
    least air before the line and `size` the letters' size, in points.
    """

    text: str = ""
    value: str = ""
    lead: str = ""
    tail: str = ""
    caption: str = ""
    align: Literal["left", "center", "right"] = "center"
    flow: bool = False
    sign: str = ""
    bold: bool = False
    cut: str = ""
    when: str = ""
    above: float = 0
    size: float = 14


@dataclass(frozen=True)
class Wording:
    """A form's fixed words in one language and one edition.

    `source` names where the words come from; `rules` is the edition's name as it stands at the
    foot; `appendix` and `mark` stand at the top right (empty where the form is our own), `head` are
    the lines above the title, `lines` those below it. `own` are the tables that only this form has,
    read by its own module.
    """

    form: Form
    edition: str
    language: Language
    source: str
    rules: str
    title: str
    lines: tuple[Line, ...] = ()
    head: tuple[Line, ...] = ()
    appendix: str = ""
    mark: str = ""
    own: Mapping[str, Any] = field(default_factory=dict)


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
    lines, head = (
        tuple(Line(**line) for line in content.pop(part, ())) for part in ("line", "head")
    )
    shared = {part.name: content.pop(part.name) for part in fields(Wording) if part.name in content}
    return Wording(form, edition, language, lines=lines, head=head, own=content, **shared)
