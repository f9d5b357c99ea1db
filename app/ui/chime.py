"""The sound of the hall's board, by what the system has to play it."""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

SOUND = Path(__file__).resolve().parents[2] / "resources" / "sounds" / "chime.wav"

_PLAYERS = ("afplay", "pw-play", "paplay", "aplay")
"""macOS; PipeWire, PulseAudio and ALSA."""


def ring() -> None:
    """Sound the chime once and wait for nothing; the system's own beep where nothing plays it."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(SOUND), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    for player in filter(shutil.which, _PLAYERS):
        if QProcess.startDetached(player, [str(SOUND)])[0]:
            return
    QApplication.beep()
