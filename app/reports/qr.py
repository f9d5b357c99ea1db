"""QR codes: the text to black and white modules, and the modules onto a page."""

from typing import Any

import zxingcpp

_BLACK_IS_1 = bytes.maketrans(b"\x00\xff", b"10")


def operators(text: str) -> str:
    """The QR code of `text` as PDF operators, one unit wide, its lower left corner at the origin.

    Error correction M: read even where 15 % of it is stained. No quiet zone. One stencil mask,
    a bit a module (ISO 32000-1, 8.9.6.2), black on the sheet's own white.
    """
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    modules = memoryview(image)
    size = len(modules)
    return (
        f"BI /IM true /W {size} /H {size} /BPC 1 /D [1 0] /F /AHx"
        f" ID {_bits(modules.tobytes().translate(_BLACK_IS_1), size)}> EI"
    )


def _bits(modules: bytes, size: int) -> str:
    """Rows of `size` modules, "1" or "0" each, as hexadecimal digits; a row fills whole bytes."""
    padding = b"0" * (-size % 8)
    rows = (modules[start : start + size] + padding for start in range(0, size * size, size))
    whole = b"".join(rows)
    return f"{int(whole, 2):0{len(whole) // 4}X}"
