"""Every code that the program can raise has its sentence, and the sentence what it needs."""

import ast
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

from app.core import identifiers, names, vocabulary
from app.models import database
from app.rules.work_kinds import running_codes
from app.ui.messages import FAILURES, FAULTS, WORDS
from app.ui.words.queue_words import TERM_NAMES

APP = Path(__file__).resolve().parents[1] / "app"
ERRORS = {"UserError": FAULTS, "EnvironmentFailure": FAILURES}
REASONS = {"Reason", "fault", "oddity"}
"""The last two are app/rules/card_reasons.py's: a code, its field, and the rest by name."""


class Raised(NamedTuple):
    """A code where it stands in the source; `params` None where they cannot be read there."""

    place: str
    code: str
    table: Mapping[str, str]
    params: frozenset[str] | None


@cache
def source() -> tuple[tuple[Raised, ...], frozenset[str]]:
    """The codes raised, and every text outside messages.py, for a code may stand in a table."""
    raised: list[Raised] = []
    held: set[str] = set()
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                raised += codes_of(node, f"{path.relative_to(APP)}:{node.lineno}")
            elif isinstance(node, ast.Constant) and path.name != "messages.py":
                held |= {node.value} if isinstance(node.value, str) else set()
    return tuple(raised), frozenset(held)


def raised() -> tuple[Raised, ...]:
    return source()[0]


def codes_of(call: ast.Call, place: str) -> Iterator[Raised]:
    name, code = call.func.id, call.args[0]  # type: ignore[attr-defined]
    if name not in {*ERRORS, *REASONS}:
        return
    table = ERRORS.get(name, FAULTS)
    for text in texts(code):
        yield Raised(place, text, table, params_of(call))


def texts(code: ast.expr) -> Iterator[str]:
    """The codes that an expression may be; of an f-string, with each kind of number."""
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        yield code.value
    elif isinstance(code, ast.IfExp):
        yield from (*texts(code.body), *texts(code.orelse))
    elif isinstance(code, ast.JoinedStr):
        tail = code.values[-1]
        assert isinstance(tail, ast.Constant)
        yield from (f"{kind}{tail.value}" for kind in ("iin", "bin"))


def params_of(call: ast.Call) -> frozenset[str] | None:
    given = {keyword.arg for keyword in call.keywords}
    if call.func.id == "Reason":  # type: ignore[attr-defined]
        dictionary = call.args[2] if len(call.args) > 2 else ast.Dict([], [])
        if not isinstance(dictionary, ast.Dict):
            return None
        return frozenset(str(key.value) for key in dictionary.keys if isinstance(key, ast.Constant))
    if None in given:
        return None
    return frozenset(str(name) for name in given - {"field"})


ADDED_LATER = {"row_": {"number"}}
"""An official classifier's faults get the number of their row from the one who reads the rows."""
ELSEWHERE = {
    *(("core/names.py", code, "Fault") for code, _ in names._FAULTS),
    ("core/identifiers.py", identifiers.CENTURY_UNKNOWN, "Fault"),
    *(("models/database.py", code, "Failure") for _, code in database._FAULTS),
}


def needs(each: Raised) -> set[str]:
    later = (names for start, names in ADDED_LATER.items() if each.code.startswith(start))
    return placeholders(each.table.get(each.code, "")).difference(*later)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_codes_are_really_collected() -> None:
    assert len(raised()) > 100
    assert {"iin_checksum", "bin_digits", "case_open", "pay_order"} <= {r.code for r in raised()}


def test_every_code_has_its_sentence() -> None:
    missing = {f"{each.code} ({each.place})" for each in raised() if each.code not in each.table}
    tables = {"Fault": FAULTS, "Failure": FAILURES}
    missing |= {f"{code} ({place})" for place, code, kind in ELSEWHERE if code not in tables[kind]}
    assert missing == set()


def test_every_sentence_is_given_what_it_needs() -> None:
    short = {
        f"{each.code} ({each.place}): {sorted(lacking)}"
        for each in raised()
        if each.params is not None and (lacking := needs(each) - each.params)
    }
    assert short == set()


def test_every_sentence_is_of_a_code_that_can_be_raised() -> None:
    known = {each.code for each in raised()} | {code for _, code, _ in ELSEWHERE}
    known |= source()[1]
    assert {*FAULTS, *FAILURES} - known == set()


SHOWN = (
    vocabulary.Role,
    vocabulary.CaseState,
    vocabulary.MoveName,
    vocabulary.DocumentKind,
    vocabulary.Form,
    vocabulary.ProfileCategory,
    vocabulary.Correction,
    vocabulary.Theme,
    vocabulary.TicketPurpose,
    vocabulary.TicketOutcome,
    vocabulary.VacancyState,
    vocabulary.VacancySource,
    vocabulary.VacancyEnd,
    vocabulary.VacancyMove,
)


@pytest.mark.parametrize("words", SHOWN, ids=lambda words: words.__name__)
def test_every_value_that_windows_show_has_its_word(words: type[StrEnum]) -> None:
    assert [each.value for each in words if each.value not in WORDS] == []


@pytest.mark.parametrize("table", [FAULTS, FAILURES, WORDS], ids=["faults", "failures", "words"])
def test_a_sentence_is_never_empty_and_its_placeholders_are_names(
    table: Mapping[str, str],
) -> None:
    assert all(table.values())
    assert all(name.isidentifier() for text in table.values() for name in placeholders(text))


def test_every_term_that_can_stand_in_the_queue_says_what_is_to_be_done() -> None:
    assert set(running_codes()) - set(TERM_NAMES) == set()
