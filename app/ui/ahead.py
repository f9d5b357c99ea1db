"""What is made while the first window waits for a name, so that the desk opens without it."""

from collections.abc import Iterator
from importlib import import_module

_MODULES = ("argon2", "app.services.accounts", "app.ui.windows.desk")


def load() -> None:
    """Import what the sign-in and the desk need, and read the places; runs off the UI thread."""
    from app.core import classifiers

    for name in _MODULES:
        import_module(name)
    classifiers.read_places()


def classes() -> Iterator[None]:
    """Make the classes of Qt's widgets, one a piece, on the UI thread.

    PySide makes a class when it is first named, and all of them at once when it first meets a
    widget that Qt made itself: the list of the first room stood waiting for that. Never on another
    thread, nor another of Qt's modules: an event that comes meanwhile goes
    through all classes.
    """
    import_module("PySide6.QtSvg")
    yield
    widgets = import_module("PySide6.QtWidgets")
    for name in dir(widgets):
        getattr(widgets, name)
        yield
