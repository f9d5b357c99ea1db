"""What a change changed, in words: one line for a value, several for a list."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from app.ui.fields.shown import entry_line, shown_value
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank
from app.ui.language import translated

_SEVERAL = frozenset({FieldKind.WORDS, FieldKind.CHOICES})
_NOTHING = "—"

Entry = Mapping[str, Any]


class Changes(QObject):
    """Tells changes in the present language."""

    def told(self, spec: FieldSpec, before: Any, after: Any) -> list[str]:
        """The lines: "before → after", or what was added to a list, removed and changed in it."""
        if is_blank(before):
            return shown_value(spec, after).splitlines()
        if spec.kind is FieldKind.LIST:
            lines = list(self._entries(spec.specs, before, after or []))
        elif spec.kind in _SEVERAL:
            lines = list(self._items(spec, before, after or []))
        else:
            return [_arrow(spec, before, after)]
        return lines or [self.tr("In another order")]

    def _items(self, spec: FieldSpec, before: Sequence[Any], after: Sequence[Any]) -> Iterator[str]:
        for value in after:
            if value not in before:
                yield self._added(shown_value(spec, [value]))
        for value in before:
            if value not in after:
                yield self._removed(shown_value(spec, [value]))

    def _entries(
        self, specs: Sequence[FieldSpec], before: Sequence[Entry], after: Sequence[Entry]
    ) -> Iterator[str]:
        gone = [entry for entry in before if entry not in after]
        for entry in after:
            if entry in before:
                continue
            earlier = next((one for one in gone if _same_subject(specs, one, entry)), None)
            if earlier is None:
                yield self._added(entry_line(specs, entry))
                continue
            gone.remove(earlier)
            yield f"{shown_value(specs[0], entry.get(specs[0].name))}:"
            for spec in specs:
                old, new = earlier.get(spec.name), entry.get(spec.name)
                if old != new:
                    yield f"    {translated('Field', spec.label)}: {_arrow(spec, old, new)}"
        for entry in gone:
            yield self._removed(entry_line(specs, entry))

    def _added(self, words: str) -> str:
        return self.tr("Added: {entry}").format(entry=words)

    def _removed(self, words: str) -> str:
        return self.tr("Removed: {entry}").format(entry=words)


def _same_subject(specs: Sequence[FieldSpec], one: Entry, other: Entry) -> bool:
    """Whether both tell of the same thing, by the question that every entry answers."""
    name = specs[0].name
    return bool(one.get(name) == other.get(name))


def _arrow(spec: FieldSpec, before: Any, after: Any) -> str:
    return f"{shown_value(spec, before) or _NOTHING} → {shown_value(spec, after) or _NOTHING}"
