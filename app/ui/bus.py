"""One signal after each use case, so that lists refresh themselves."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Carries the news of a change to every window that shows the record."""

    changed = Signal(str, object)
    """What changed ("person", "case", "vacancy", "draft", "settings"...) and its id, or None."""


_instances: list[Bus] = []


def bus() -> Bus:
    """The program's one bus, made at the first call on the UI thread."""
    if not _instances:
        _instances.append(Bus())
    return _instances[0]
