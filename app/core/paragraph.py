"""The tag that binds a rule to the paragraph it carries out."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

_F = TypeVar("_F", bound=Callable[..., object])


class Paragraph(NamedTuple):
    """A place in the Rules ("34", "1"), the Law ("L16", "2") or the service standard ("S8",)."""

    number: str
    part: str = ""

    def __str__(self) -> str:
        return f"{self.number}.{self.part}" if self.part else self.number


RULES: dict[Paragraph, list[str]] = {}


def para(number: str, part: str = "") -> Callable[[_F], _F]:
    """Mark a function as the rule of this paragraph, and enter it in the index `RULES`."""

    def mark(function: _F) -> _F:
        RULES.setdefault(Paragraph(number, part), []).append(
            f"{function.__module__}.{function.__qualname__}"
        )
        return function

    return mark
