"""A PDF file around pages of text in the forms' fonts (ISO 32000-1, 7.5), the same each time.

reportlab's own writer spells every object of every file anew: a third of a millisecond.
"""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate

from reportlab.lib.pagesizes import A4

from app.reports.font import fonts, stream

_CATALOG, _PAGES, _INFO, _RESOURCES, _FIRST_OF_FONTS = 1, 2, 3, 4, 5


def document(
    contents: Sequence[str],
    language: str,
    metadata: Mapping[str, str],
    size: tuple[float, float] = A4,
) -> bytes:
    """A file of pages of one size in points, A4 unless it is told.

    `contents` are their operators, which may use the forms' fonts by their `internal` names and
    nothing else from outside themselves; `metadata` goes by the keys of ISO 32000-1, table 317.
    """
    resources, *font_objects = _resources()
    first_page = _FIRST_OF_FONTS + len(font_objects)
    numbers = range(first_page, first_page + 2 * len(contents), 2)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    entries = " ".join(f"/{key} {_string(text)}" for key, text in metadata.items())
    pages = [
        part
        for number, content in zip(numbers, contents, strict=True)
        for part in (_page(number + 1, size), stream(content.encode("ascii"), level=1))
    ]
    return _file(
        [
            f"<</Type /Catalog /Pages {_PAGES} 0 R /Lang ({language})>>".encode(),
            f"<</Type /Pages /Count {len(contents)} /Kids [{kids}]>>".encode(),
            f"<<{entries}>>".encode(),
            resources,
            *font_objects,
            *pages,
        ],
        hashlib.sha256(b"".join(pages)).hexdigest()[:32],
    )


def _page(content: int, size: tuple[float, float]) -> bytes:
    return (
        f"<</Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 {size[0]:.2f} {size[1]:.2f}]"
        f" /Resources {_RESOURCES} 0 R /Contents {content} 0 R>>"
    ).encode()


def _string(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


@cache
def _resources() -> list[bytes]:
    """The resources of every page, and the fonts' objects."""
    names: list[str] = []
    objects: list[bytes] = []
    for font in fonts().values():
        objects += font.objects(_FIRST_OF_FONTS + len(objects))
        names.append(f"{font.internal} {_FIRST_OF_FONTS + len(objects) - 1} 0 R")
    return [f"<</Font <<{' '.join(names)}>>>>".encode(), *objects]


def _file(objects: Sequence[bytes], identity: str) -> bytes:
    parts = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
    parts += [b"%d 0 obj\n%s\nendobj\n" % numbered for numbered in enumerate(objects, start=1)]
    *offsets, end = accumulate(map(len, parts))
    size = len(parts)
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    parts.append(
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size} /Root {_CATALOG} 0 R"
        f" /Info {_INFO} 0 R /ID [<{identity}><{identity}>]>>\nstartxref\n{end}\n%%EOF\n".encode()
    )
    return b"".join(parts)
