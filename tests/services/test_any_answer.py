"""Whatever is typed, into whichever field: a sentence at that field, or a record; nothing else.

The longer run, 100,000 examples each: pytest with `--hypothesis-profile=long` on this file.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import Staff, answers
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.core.classifiers import choices
from app.core.errors import FieldFaults, UserError
from app.services.card_answers import read_card
from app.services.people_import import ImportCheck, check_file, look_at
from app.services.registration import receive_application
from app.services.registration_answers import answer_faults, read_application
from app.services.runtime import Runtime
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.messages import FAULTS
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS
from app.ui.wizards.job_seeker.package_fields import DECISION, DOCUMENTS, EMPLOYED, INQUIRIES

TODAY = date(2021, 7, 1)
SPECS = (
    *(spec for _name, _title, specs in CARD_SECTIONS for spec in specs),
    *DOCUMENTS,
    *EMPLOYED,
    *INQUIRIES,
    *DECISION,
)
FIELDS = {spec.name: spec for spec in SPECS}
TEXT = st.text(max_size=300) | st.text("0123456789+-() .", max_size=40) | st.just("\u202e")


def typed(spec: FieldSpec) -> st.SearchStrategy[Any]:
    """What the field's widget can hand over, and nothing."""
    kinds: dict[FieldKind, st.SearchStrategy[Any]] = {
        FieldKind.DATE: st.dates().map(date.isoformat),
        FieldKind.MONEY: st.integers(-(10**20), 10**20),
        FieldKind.NUMBER: st.integers(-(10**20), 10**20),
        FieldKind.CHECK: st.booleans(),
        FieldKind.YES_NO: st.booleans(),
        FieldKind.WORDS: st.lists(st.text(min_size=1, max_size=120), max_size=4),
        FieldKind.FILES: st.just([]),
    }
    if spec.kind is FieldKind.LIST:
        row = st.fixed_dictionaries({}, optional={each.name: typed(each) for each in spec.specs})
        return st.none() | st.lists(row, max_size=3)
    if spec.kind is FieldKind.CHOICE:
        codes = [entry.code for entry in choices(spec.list_name)]
        return st.none() | st.sampled_from(codes) | st.text(max_size=10)
    if spec.kind is FieldKind.CHOICES:
        codes = [entry.code for entry in choices(spec.list_name)]
        return st.none() | st.lists(st.sampled_from(codes) | st.text(max_size=10), max_size=3)
    return st.none() | kinds.get(spec.kind, TEXT)


def changes() -> st.SearchStrategy[Mapping[str, Any]]:
    names = st.sets(st.sampled_from(sorted(FIELDS)), min_size=1, max_size=4)
    return names.flatmap(
        lambda some: st.fixed_dictionaries({name: typed(FIELDS[name]) for name in sorted(some)})
    )


def told_at_a_field(refused: FieldFaults) -> None:
    """Each fault is of a field that was asked, and has its sentence."""
    for fault in refused.faults:
        assert (fault.field or "").partition(".")[0] in {*FIELDS, "no_iin_reason"}, fault.field
        assert fault.code in FAULTS


@pytest.mark.parametrize("read", [read_application, read_card])
def test_a_wrong_answer_is_told_at_its_field(read: Any) -> None:
    usual = answers(address_kind="registered")

    @given(changes())
    @example({"sex": "x"})
    @example({"mobile_phone": "  "})
    def judged(changed: Mapping[str, Any]) -> None:
        given_answers = usual | dict(changed)
        answer_faults(given_answers, TODAY)
        try:
            read(given_answers, TODAY)
        except FieldFaults as refused:
            told_at_a_field(refused)

    judged()


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(changed=changes())
def test_what_is_judged_right_can_be_recorded(
    rt: Runtime, staff: Staff, changed: Mapping[str, Any]
) -> None:
    try:
        command = read_application(answers(address_kind="registered") | dict(changed), TODAY)
    except FieldFaults:
        return
    try:
        receive_application(rt, staff.clerk, command)
    except UserError as refused:
        assert refused.code in FAULTS


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    head=st.lists(
        st.sampled_from(["ИИН", "Фамилия", "Имя", "Дата рождения", "Пол", "Гражданство", "?"]),
        unique=True,
        max_size=7,
    ),
    rows=st.lists(st.lists(st.text(max_size=40), max_size=8), max_size=6),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_table_is_judged_row_by_row_or_refused_in_words(
    rt: Runtime,
    staff: Staff,
    tmp_path: Path,
    head: list[str],
    rows: list[list[str]],
    encoding: str,
) -> None:
    path = tmp_path / "people.csv"
    lines = [";".join(cells) for cells in (head, *rows)]
    path.write_bytes("\n".join(lines).encode(encoding, "ignore"))
    try:
        look = look_at(rt, staff.clerk, path)
        check = check_file(rt, staff.clerk, path, look.mapping)
    except UserError as refused:
        assert refused.code in FAULTS
        return
    assert isinstance(check, ImportCheck)
    assert {row.error.code for row in (*check.bad, *check.odd)} <= FAULTS.keys()
