"""Makes resources/sounds/chime.wav: `python tools/make_chime.py`.

Two bells, G5 and after a third of a second E5, each a sine with its octave a quarter as loud,
that dies away by a factor of e in 0.35 s; a rise of 5 ms keeps it from clicking.
"""

import math
import struct
import wave
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "resources" / "sounds" / "chime.wav"
RATE = 16_000
"""Samples a second."""

_SECONDS = 1.6
_BELLS = ((0.0, 783.99), (0.33, 659.26))
"""When each begins, in seconds, and its tone in hertz."""
_DIES, _RISES, _LOUD, _OCTAVE = 0.35, 0.005, 0.38, 0.25
_MOST = 32_767


def samples() -> list[int]:
    """The sound's 16-bit samples."""
    return [round(_MOST * _at(number / RATE)) for number in range(round(RATE * _SECONDS))]


def _at(moment: float) -> float:
    return _LOUD * sum(_bell(moment - begins, tone) for begins, tone in _BELLS)


def _bell(since: float, tone: float) -> float:
    if since < 0:
        return 0.0
    turns = 2 * math.pi * tone * since
    sound = math.sin(turns) + _OCTAVE * math.sin(2 * turns)
    return min(1, since / _RISES) * math.exp(-since / _DIES) * sound


def main() -> None:
    """Write the file."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(FILE), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(b"".join(struct.pack("<h", one) for one in samples()))


if __name__ == "__main__":
    main()
