"""What the windows of one signed-in person share."""

from dataclasses import dataclass

from app.core.vocabulary import Action
from app.services.runtime import Actor, Runtime


@dataclass(frozen=True)
class Context:
    """The runtime and who works with it."""

    rt: Runtime
    actor: Actor

    def may(self, action: Action) -> bool:
        """What a post may not do is not shown to it."""
        return self.actor.may(action)
