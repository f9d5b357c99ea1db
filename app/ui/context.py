"""What the windows of one signed-in person share."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.vocabulary import Action
from app.services.runtime import Actor, Runtime
from app.ui.spares import Spares

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Context:
    """The runtime and who works with it."""

    rt: Runtime
    actor: Actor
    place: "QWidget | None" = field(default=None, compare=False, repr=False)
    """Where rooms and visits stand; one that is made there is not dressed anew when it comes."""

    spares: Spares = field(default_factory=Spares, compare=False, repr=False)
    """What was made before it is wanted."""

    def may(self, action: Action) -> bool:
        """What a post may not do is not shown to it."""
        return self.actor.may(action)
