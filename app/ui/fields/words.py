"""Several short texts in one line."""

import re
from typing import Any

from app.core.errors import UserError
from app.ui import language
from app.ui.fields.spec import LONGEST_WORDS, FieldSpec
from app.ui.fields.text import TextField

_LONGEST_LINE = 4000


class WordsField(language.Retranslating, TextField):
    """Short texts set off by commas or semicolons; its value is the list of them.

    Blanks around an item go, and so does an item that was there already. One of more than
    `LONGEST_WORDS` letters gives no value and has the fault `text_too_long`.
    """

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec)
        self.setMaxLength(_LONGEST_LINE)
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("One after another, with commas"))

    def read(self, text: str) -> Any:
        found: dict[str, str] = {}
        for item in re.split("[,;]", text):
            words = " ".join(item.split())
            if len(words) > LONGEST_WORDS:
                raise UserError("text_too_long", length=LONGEST_WORDS)
            if words:
                found.setdefault(words.casefold(), words)
        return [*found.values()] or None

    def write(self, value: list[str]) -> str:
        return ", ".join(value)
