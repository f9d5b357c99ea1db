"""The file around the pages, as ISO 32000-1, 7.5 has it: readers mend a wrong one in silence."""

import re

import pypdfium2
import pytest

from app.reports import pdf

METADATA = {"Title": "Хабарлама (1) \\ >", "Author": "Ә"}


@pytest.fixture
def file():
    return pdf.document(["0 0 m 9 9 l S", "BT /F1 9 Tf <04D8> Tj ET"], "kk", METADATA)


def _table(file):
    """The offsets of the cross-reference table, of object 1 and on."""
    start = int(re.search(rb"startxref\n(\d+)\n%%EOF\n\Z", file)[1])
    head = re.match(rb"xref\n0 (\d+)\n0{10} 65535 f \n", file[start:])
    rows = file[start + head.end() :][: 20 * (int(head[1]) - 1)]
    return [int(rows[row : row + 10]) for row in range(0, len(rows), 20)]


def test_the_table_says_where_each_object_begins(file):
    offsets = _table(file)
    assert len(offsets) == len(re.findall(rb"^\d+ 0 obj$", file, re.MULTILINE))
    for number, offset in enumerate(offsets, start=1):
        assert file[offset:].startswith(b"%d 0 obj\n" % number)


def test_each_stream_is_as_long_as_it_says(file):
    starts = list(re.finditer(rb"/Length (\d+) [^\n]*>>\nstream\n", file))
    assert len(starts) == 2 * 3 + 2  # three of each font, one of each page
    for start in starts:
        assert file[start.end() + int(start[1]) :].startswith(b"\nendstream\nendobj\n")


def test_every_object_that_is_referred_to_is_there(file):
    numbers = {int(number) for number in re.findall(rb"\b(\d+) 0 R\b", file)}
    assert numbers == set(range(1, len(_table(file)) + 1))


def test_pages_and_metadata_are_those_given(file):
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 2
        assert document[1].get_textpage().get_text_bounded() == "Ә"
        found = document.get_metadata_dict()
    assert {key: found[key] for key in METADATA} == METADATA


def test_other_pages_make_another_file_by_its_identity(file):
    other = pdf.document(["0 0 m 9 8 l S", "BT /F1 9 Tf <04D8> Tj ET"], "kk", METADATA)
    one, two = (re.search(rb"/ID \[<(\w{32})><\1>\]", each)[1] for each in (file, other))
    assert one != two
