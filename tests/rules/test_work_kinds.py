"""What kind of work a term asks for, and whether the office itself has to do it."""

import pytest

from app.core.vocabulary import Party, Role
from app.rules.terms import EDITIONS, term, terms_in
from app.rules.work_kinds import (
    WorkKind,
    codes_for_paragraph,
    codes_of,
    done_by_office,
    followed_up_by_office,
    kind_of,
    posts_of_work,
    running_codes,
)


def test_every_term_of_every_edition_is_of_one_kind() -> None:
    for edition in EDITIONS:
        for code in terms_in(edition.name):
            assert [kind for kind in WorkKind if code in codes_of(kind)] == [kind_of(code)]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("12", WorkKind.REGISTRATION),
        ("24", WorkKind.WORK),
        ("59.unemployed", WorkKind.WORK),
        ("32", WorkKind.DECISION),
        ("42", WorkKind.CERTIFICATE),
        ("45", WorkKind.DEREGISTRATION),
        ("46", WorkKind.COMPLAINT),
        ("48", WorkKind.PLAN),
        ("44.3.measure", WorkKind.MEASURE),
    ],
)
def test_the_kind_of_a_term(code: str, kind: WorkKind) -> None:
    assert kind_of(code) is kind


def test_what_moves_start_is_done_here_followed_up_here_or_written_down_by_itself() -> None:
    # §59, §62: services/offers.note_silences, services/referrals.note_employer_silences
    silent = {"59.job_seeker", "59.unemployed", "62"}
    assert done_by_office() | followed_up_by_office() | silent == set(running_codes())
    assert followed_up_by_office() == {"44.3.measure", "47", "61"}
    assert all(term(code).binds is Party.OFFICE for code in done_by_office())


def test_work_falls_to_the_counter_the_director_and_the_local_body() -> None:
    assert posts_of_work() == {Role.CLERK, Role.DIRECTOR, Role.LOCAL_BODY}


def test_a_paragraph_is_looked_for_by_all_its_terms_in_each_edition() -> None:
    assert codes_for_paragraph("59") == {"59.job_seeker", "59.unemployed", "59.other"}
    assert codes_for_paragraph("44.3") == {"44.3.employer", "44.3.measure"}
    assert codes_for_paragraph("42") == {"42", "35"}  # Order 214 counts its paragraphs anew
    assert codes_for_paragraph("999") == frozenset()
