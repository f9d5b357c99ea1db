"""A field that searches the records: its window says where it looks, and how they are called."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.core.vocabulary import Language
from app.ui import language
from app.ui.fields.search import Hit, SearchField
from app.ui.fields.spec import FieldSpec

LookUp = Callable[[str, Language], Sequence[Hit]]
"""The records that fit a text, best first, their numbers as codes; called on another thread."""


class RecordField(SearchField):
    """Type, go with the arrows, take with Enter; its value is the number of the record taken."""

    def __init__(self, spec: FieldSpec) -> None:
        self._titles: dict[str, Mapping[str, str]] = {}
        self._seen: dict[str, str] = {}
        super().__init__(spec)
        self.search_by(lambda _text, _spoken: ())

    def search_by(self, look_up: LookUp) -> None:
        """Where to look for what is typed."""
        self.look_up = look_up  # type: ignore[assignment, method-assign]

    def know(self, number: int, titles: Mapping[str, str]) -> None:
        """How a record is called in Kazakh ("kk") and in Russian ("ru")."""
        self._titles[str(number)] = titles
        if self._code == str(number) and not self.hasFocus():
            self.set_value(number)

    def read(self, text: str) -> Any:
        return int(super().read(text))

    def set_value(self, value: Any) -> None:
        super().set_value(None if value is None else str(value))

    def write(self, value: Any) -> str:
        spoken, code = "ru" if language.current() is Language.RUSSIAN else "kk", str(value)
        return self._titles.get(code, {}).get(spoken) or self._seen.get(code) or f"№ {code}"

    def _on_found(self, hits: Sequence[Hit]) -> None:
        self._seen |= {hit.code: hit.title for hit in hits}
        super()._on_found(hits)
