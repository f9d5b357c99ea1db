"""The three kinds of error. Everything else is a fault of the program itself."""

from collections.abc import Mapping, Sequence
from typing import Any


class TerezeError(Exception):
    """A failure with a code and parameters; the sentence is made by the one who shows it.

    `code` is a word of `app/ui/messages.py`'s table; `params` fill its placeholders and
    hold no name, IIN or other personal data unless the sentence is shown to the operator only.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Any] = params


class UserError(TerezeError):
    """What the person at the screen can put right. `field` names the input it belongs to."""

    def __init__(self, code: str, *, field: str | None = None, **params: Any) -> None:
        super().__init__(code, **params)
        self.field = field


class FieldFaults(UserError):
    """Several inputs that have to be put right before anything is written."""

    def __init__(self, faults: Sequence[UserError]) -> None:
        super().__init__(faults[0].code, field=faults[0].field, **faults[0].params)
        self.faults = tuple(faults)


class EnvironmentFailure(TerezeError):
    """Disk, printer, database or network: says what to do, loses nothing."""
