"""Several short texts in one line."""

import re
from typing import Any

from app.core.errors import UserError
from app.ui import language
from app.ui.fields.spec import LONGEST_WORDS, FieldSpec
from app.ui.fields.suggestions import Suggest, Suggestions
from app.ui.fields.text import TextField

_LONGEST_LINE = 4000
_BETWEEN = re.compile("[,;]")


class WordsField(language.Retranslating, TextField):
    """Short texts set off by commas or semicolons; its value is the list of them.

    Blanks around an item go, and so does an item that was there already. One of more than
    `LONGEST_WORDS` letters gives no value and has the fault `text_too_long`. Where the window says
    what is known (`suggest_by`), it is offered for the item that is being typed.
    """

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec)
        self.suggests = spec.suggests
        self._suggestions: Suggestions | None = None
        self.setMaxLength(_LONGEST_LINE)
        self.retranslate()

    def suggest_by(self, suggest: Suggest) -> None:
        """Where to look for what goes on as is typed."""
        self._suggestions = Suggestions(self, suggest)
        self._suggestions.taken.connect(self._on_taken)
        self.textEdited.connect(self._on_typed)

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("One after another, with commas"))

    def read(self, text: str) -> Any:
        found: dict[str, str] = {}
        for item in _BETWEEN.split(text):
            words = " ".join(item.split())
            if len(words) > LONGEST_WORDS:
                raise UserError("text_too_long", length=LONGEST_WORDS)
            if words:
                found.setdefault(words.casefold(), words)
        return [*found.values()] or None

    def write(self, value: list[str]) -> str:
        return ", ".join(value)

    def _on_typed(self, text: str) -> None:
        assert self._suggestions is not None
        start, end = self._item()
        others = _BETWEEN.split(text[:start]) + _BETWEEN.split(text[end:])
        there = frozenset(" ".join(item.split()) for item in others) - {""}
        self._suggestions.look_for(text[start : self.cursorPosition()].strip(), there)

    def _on_taken(self, item: str) -> None:
        """It stands for what was typed; the next one may be typed at once."""
        start, end = self._item()
        before, after = self.text()[:start].rstrip(), self.text()[end:]
        begun = f"{before} {item}".lstrip() + ("" if after else ", ")
        self.setText(begun + after)
        self.setCursorPosition(len(begun))
        self.edited.emit()

    def _item(self) -> tuple[int, int]:
        """Where the item in which the cursor stands begins and ends."""
        at = self.cursorPosition()
        ends = [match.start() for match in _BETWEEN.finditer(self.text())]
        start = max((end + 1 for end in ends if end < at), default=0)
        return start, min((end for end in ends if end >= at), default=len(self.text()))
