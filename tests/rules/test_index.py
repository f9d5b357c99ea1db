import re
from pathlib import Path

import pytest

from app.core.paragraph import Paragraph
from app.rules.index import Entry, Status, load, tagged_functions, term_codes

TESTS = Path(__file__).resolve().parents[1]
ENTRIES = load()
BY_PARAGRAPH = {entry.paragraph: entry for entry in ENTRIES}
BINDING = [entry for entry in ENTRIES if entry.binding]
SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for room in ("rules", "core")
    for path in (TESTS / room).glob("test_*.py")
    if path.name != Path(__file__).name
)


def is_tested(name: str) -> bool:
    return re.search(rf"\b{re.escape(name.rpartition('.')[2])}\b", SOURCES) is not None


def carried_out_by(paragraph: Paragraph) -> list[str]:
    functions = [n for n in tagged_functions().get(paragraph, ()) if is_tested(n)]
    terms = [code for code in term_codes().get(paragraph, ()) if f'"{code}"' in SOURCES]
    return functions + terms


@pytest.mark.parametrize("entry", BINDING, ids=lambda entry: str(entry.paragraph))
def test_a_binding_paragraph_has_a_tested_rule_or_a_reason_why_not(entry: Entry) -> None:
    if entry.status is Status.RULE:
        assert carried_out_by(entry.paragraph)
    else:
        assert entry.status in (Status.NOT_YET, Status.NOT_OURS)
        assert entry.why


def test_what_does_not_bind_is_a_definition() -> None:
    assert {e.status for e in ENTRIES if not e.binding} == {Status.DEFINITION}


def test_every_tagged_rule_stands_in_the_index_and_has_a_test() -> None:
    for paragraph, functions in tagged_functions().items():
        assert BY_PARAGRAPH[paragraph].binding, paragraph
        assert all(is_tested(name) for name in functions), functions


def test_what_a_rule_carries_out_is_no_longer_called_not_yet() -> None:
    late = [
        str(paragraph)
        for paragraph, functions in tagged_functions().items()
        if any(name.startswith("app.rules.") for name in functions)
        and BY_PARAGRAPH[paragraph].status is not Status.RULE
    ]
    assert late == []


def test_every_term_stands_in_the_index() -> None:
    for paragraph in term_codes():
        entry = BY_PARAGRAPH[paragraph]
        assert entry.status is Status.RULE or "term" in entry.why, paragraph


def test_no_paragraph_stands_twice() -> None:
    assert len(BY_PARAGRAPH) == len(ENTRIES)


def test_the_index_has_every_paragraph_and_every_row_of_the_standards() -> None:
    numbers = {entry.paragraph.number for entry in ENTRIES}
    assert numbers >= {str(n) for n in range(1, 65)}
    assert numbers >= {f"S{n}" for n in range(1, 11)}
    assert {e.paragraph.part for e in ENTRIES if e.paragraph.number == "A6"} == {
        str(n) for n in range(1, 11)
    }
    assert numbers >= {f"L{n}" for n in (*range(12, 29), 31, 37)}


@pytest.mark.parametrize(("number", "parts"), [("34", 5), ("44", 7)])
def test_grounds_that_bind_separately_stand_separately(number: str, parts: int) -> None:
    found = {e.paragraph.part for e in ENTRIES if e.paragraph.number == number} - {""}
    assert found == {str(part) for part in range(1, parts + 1)}


def test_the_texts_stand_in_their_own_order() -> None:
    rules = [int(e.paragraph.number) for e in ENTRIES if e.paragraph.number.isdigit()]
    assert rules == sorted(rules)
