from datetime import date

import pytest

from app.core.errors import UserError
from app.core.paragraph import Paragraph
from app.core.vocabulary import Party, Role, Unit
from app.rules.terms import (
    DEFAULT_EDITION,
    EDITIONS,
    edition_on,
    term,
    terms_in,
    terms_of,
)

BUSINESS_DAYS = {
    "8": 1,
    "12": 1,
    "20": 1,
    "21": 1,
    "24": 1,
    "31": 1,
    "32": 1,
    "33": 2,
    "35": 2,
    "44": 2,
    "44.3.employer": 5,
    "44.3.measure": 3,
    "44.6": 5,
    "45": 2,
    "46": 5,
    "47": 15,
    "48": 2,
    "51": 5,
    "53": 5,
    "54": 1,
    "56": 1,
    "58": 3,
    "59.job_seeker": 1,
    "59.unemployed": 3,
    "59.other": 3,
    "60": 1,
    "61": 5,
    "62": 5,
    "S3": 1,
    "L15.2.3": 5,
    "L15.2.4": 5,
    "L16.1": 2,
    "L16.1.2.employer": 5,
    "L16.1.2.measure": 3,
    "L26.3": 2,
    "L28.2.1": 5,
    "L28.2.4": 5,
    "L30.2": 10,
}
CALENDAR_DAYS = {"38": 30, "42": 1, "A6.3": 1, "L16.2": 30}
MINUTES = {"S3.waiting": 30, "S3.service": 20}
MONTHS = {"L19.7": 12, "L20.5": 3, "L21.4-1": 3, "L22.4": 3, "L25.1": 12, "L28.2.2": 1}
LENGTHS = {
    **{code: (n, Unit.BUSINESS_DAY) for code, n in BUSINESS_DAYS.items()},
    **{code: (n, Unit.CALENDAR_DAY) for code, n in CALENDAR_DAYS.items()},
    **{code: (n, Unit.MINUTE) for code, n in MINUTES.items()},
    **{code: (n, Unit.MONTH) for code, n in MONTHS.items()},
}


def test_order_259_sets_these_terms_and_no_others() -> None:
    assert {c: (t.amount, t.unit) for c, t in terms_in("259-2021").items()} == LENGTHS


def test_a_code_begins_with_its_paragraph() -> None:
    for code, found in terms_in("259-2021").items():
        assert f"{code}.".startswith(f"{found.paragraph}.")


def test_no_two_terms_of_an_edition_share_a_code() -> None:
    from app.rules.terms_214 import TERMS_214
    from app.rules.terms_259 import TERMS_259

    assert len(terms_in("259-2021")) == len(TERMS_259)
    assert len(terms_in("214-2023")) == len(TERMS_214)


def test_refusal_and_registration_have_the_same_day() -> None:
    refusal, registration = term("8"), term("12")
    assert (refusal.amount, refusal.unit, refusal.starts) == (
        registration.amount,
        registration.unit,
        registration.starts,
    )


def test_a_paragraph_gives_its_terms_with_those_of_its_parts() -> None:
    assert {t.code for t in terms_of(Paragraph("59"))} == {
        "59.job_seeker",
        "59.unemployed",
        "59.other",
    }
    assert {t.code for t in terms_of(Paragraph("44"))} == {
        "44",
        "44.3.employer",
        "44.3.measure",
        "44.6",
    }
    assert {t.code for t in terms_of(Paragraph("44", "3"))} == {"44.3.employer", "44.3.measure"}


def test_a_paragraph_without_a_term_says_so() -> None:
    with pytest.raises(UserError, match="term_unknown") as caught:
        terms_of(Paragraph("40"))
    assert caught.value.params["paragraph"] == "40"
    with pytest.raises(UserError, match="term_unknown"):
        term("40")


def test_who_must_act_is_told_apart_from_who_watches() -> None:
    assert (term("61").owner, term("61").binds) == (Role.CLERK, Party.PERSON)
    assert (term("62").owner, term("62").binds) == (Role.CLERK, Party.EMPLOYER)
    assert (term("32").owner, term("32").binds) == (Role.LOCAL_BODY, Party.OFFICE)
    assert term("20").owner is Role.ASSISTANT
    assert term("47").binds is Party.QUALITY_BODY


def test_only_the_notice_of_dismissals_runs_backwards() -> None:
    assert [t.code for t in terms_in("259-2021").values() if t.before] == ["L28.2.2"]


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (date(2021, 4, 10), "259-2021"),
        (date(2023, 6, 30), "259-2021"),
        (date(2023, 7, 1), "214-2023"),
        (date(2026, 11, 21), "214-2023"),
    ],
)
def test_the_edition_in_force_goes_by_the_date(day: date, edition: str) -> None:
    assert edition_on(day) == edition


def test_no_edition_is_known_before_the_first() -> None:
    with pytest.raises(UserError, match="edition_unknown"):
        edition_on(date(2021, 4, 9))
    with pytest.raises(UserError, match="edition_unknown"):
        term("12", "259-1999")


def test_the_centre_works_by_order_259_unless_told_otherwise() -> None:
    assert DEFAULT_EDITION == "259-2021"
    assert {e.name: e.complete for e in EDITIONS} == {"259-2021": True, "214-2023": False}


@pytest.mark.parametrize(
    ("code", "paragraph", "amount"),
    [
        ("12", "12", 1),
        ("24", "23", 2),
        ("35", "42", 1),
        ("38", "45", 30),
        ("44", "51", 2),
        ("45", "52", 2),
        ("48", "61", 2),
        ("61", "74", 3),
        ("L16.2", "SC100.2", 30),
    ],
)
def test_order_214_keeps_the_code_and_changes_the_place(
    code: str, paragraph: str, amount: int
) -> None:
    found = term(code, "214-2023")
    assert (str(found.paragraph), found.amount) == (paragraph, amount)
    assert found.in_force_since == date(2023, 7, 1)
    assert found.edition == "214-2023"


def test_order_214_answers_for_no_term_that_was_not_read_in_it() -> None:
    with pytest.raises(UserError, match="term_unknown"):
        term("58", "214-2023")


def test_no_term_of_order_259_is_younger_than_its_edition() -> None:
    since = EDITIONS[0].in_force_since
    assert all(t.in_force_since <= since for t in terms_in("259-2021").values())
    assert term("24").in_force_since == date(2021, 4, 10)
    assert term("12").in_force_since == date(2020, 6, 7)
