"""When Python's collector runs: on the windows' own thread, between keys, and over what is new.

Set off on a task's thread it would take apart there what a window dropped, and Qt dies of it. To go
through all that the program ever loaded takes a fifth of a second: what stays is not gone through.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 200


def begin(owner: QObject) -> None:
    """From now on, while the owner lives; what there is by now stays to the end."""
    gc.disable()
    gc.freeze()
    clean = QTimer(owner, interval=_EVERY_MS)
    clean.timeout.connect(_collect)
    clean.start()


def spare_loaded() -> None:
    """What was loaded since stays to the end as well: once, behind the first sign-in.

    What was dropped meanwhile stays too; to be asked for at each sign-in, it would lose a desk.
    """
    if not _spared:
        _spared.append(True)
        gc.freeze()


_spared: list[bool] = []


def _collect() -> None:
    """The ages whose counts ask for it."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, limit) in enumerate(counts) if count > limit]
    if due:
        gc.collect(due[-1])
