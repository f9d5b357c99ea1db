"""QR codes: the text to black and white modules, and the modules onto a page."""

from typing import Any

import zxingcpp

Matrix = tuple[tuple[bool, ...], ...]
"""Rows from the top, modules from the left, true where black; no quiet zone."""


def encode(text: str) -> Matrix:
    """The QR code of `text`, error correction M: read even where 15 % of it is stained."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()
    return tuple(tuple(level == 0 for level in row) for row in rows)


def draw(canvas: Any, matrix: Matrix, x: float, y: float, side: float) -> None:
    """Draw the code with its lower left corner at `x`, `y`, `side` points wide.

    One stencil mask, a bit a module (ISO 32000-1, 8.9.6.2), black on the sheet's own white.
    """
    size = len(matrix)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(side, side)
    canvas._code.append(
        f"BI /IM true /W {size} /H {size} /BPC 1 /D [1 0] /F /AHx ID {_bits(matrix)}> EI"
    )
    canvas.restoreState()


def _bits(matrix: Matrix) -> str:
    padding = "0" * (-len(matrix) % 8)
    rows = ("".join("01"[black] for black in row) + padding for row in matrix)
    return "".join(f"{int(row, 2):0{len(row) // 4}X}" for row in rows)
