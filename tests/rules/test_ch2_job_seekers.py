from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.vocabulary import Channel, DeregistrationGround, DocumentKind
from app.rules.ch2_job_seekers import (
    ApplicantFacts,
    PresentedDocument,
    day_of_result,
    first_day_again,
    information_owed,
    inquiry_warnings,
    lacks_work,
    may_apply_again,
    may_be_helped,
    may_refuse_package,
    may_register_job_seeker,
    needs_representative,
    package_fault,
    refusal_for_unreliability,
    reliability,
    representative_faults,
    required_documents,
    residence_warning,
)
from app.rules.verdict import Outcome, Verdict

TODAY = date(2026, 11, 21)
ADULT = date(1990, 3, 4)
FIFTEEN = date(2010, 11, 22)
WHOLE = (PresentedDocument(DocumentKind.APPLICATION), PresentedDocument(DocumentKind.IDENTITY))
READY = ApplicantFacts(
    birth_date=ADULT,
    has_job=False,
    has_earnings=False,
    seeks_suitable_work=True,
    documents=WHOLE,
    documents_reliable=True,
    measures_told=True,
    portal_told=True,
)


def said(verdict: Verdict) -> list[tuple[str, str]]:
    return [(reason.code, str(reason.paragraph)) for reason in verdict.reasons]


@pytest.mark.parametrize(
    ("has_job", "has_earnings", "allowed"),
    [(False, False, True), (True, False, True), (False, True, True), (True, True, False)],
)
def test_no_job_and_or_no_earnings_makes_an_applicant(
    has_job: bool, has_earnings: bool, allowed: bool
) -> None:
    assert lacks_work(has_job, has_earnings, True).allowed is allowed


def test_who_does_not_look_for_work_is_no_applicant() -> None:
    assert said(lacks_work(False, False, False)) == [("seeks_no_work", "4")]


def test_another_region_warns_and_stops_nothing() -> None:
    assert residence_warning("75", "75").outcome is Outcome.ALLOWED
    verdict = residence_warning("19", "75")
    assert verdict.outcome is Outcome.WARNED
    assert verdict.allowed
    assert said(verdict) == [("another_region", "4.1")]
    assert verdict.reasons[0].params == {"person_region": "19", "centre_region": "75"}


def test_an_unknown_residence_warns_even_where_the_centres_is_unknown_too() -> None:
    assert said(residence_warning("", "75")) == [("region_unknown", "4.1")]
    assert said(residence_warning("", "")) == [("region_unknown", "4.1")]


@pytest.mark.parametrize(
    ("kind", "code"), [("abroad", "address_is_abroad"), ("none", "no_fixed_address")]
)
def test_who_has_no_address_here_is_taken_with_a_warning(kind: str, code: str) -> None:
    verdict = residence_warning("75", "75", kind)
    assert said(verdict) == [(code, "4.1")]
    assert verdict.allowed


def test_under_sixteen_a_representative_applies_too() -> None:
    assert needs_representative(FIFTEEN, TODAY)
    assert not needs_representative(FIFTEEN, TODAY + timedelta(days=1))
    assert DocumentKind.REPRESENTATIVE in required_documents(Channel.CENTRE, FIFTEEN, TODAY)
    verdict = package_fault(WHOLE, FIFTEEN, TODAY)
    assert said(verdict) == [("document_missing", "6")]
    consent = PresentedDocument(DocumentKind.REPRESENTATIVE)
    assert package_fault((*WHOLE, consent), FIFTEEN, TODAY).allowed


@pytest.mark.parametrize(
    ("name", "relation", "unnamed"),
    [
        ("Ахметова Сәуле", "parent", []),
        (" ", "parent", ["representative_name"]),
        ("Ахметова Сәуле", None, ["representative_relation"]),
        ("", "", ["representative_name", "representative_relation"]),
    ],
)
def test_the_representative_of_a_child_is_named(
    name: str, relation: str | None, unnamed: list[str]
) -> None:
    found = representative_faults(FIFTEEN, TODAY, name, relation)
    assert [(r.code, str(r.paragraph), r.field) for r in found] == [
        ("representative_unnamed", "6", field) for field in unnamed
    ]
    assert representative_faults(FIFTEEN, TODAY + timedelta(days=1), name, relation) == ()


def test_work_and_education_documents_are_brought_if_there_are_any() -> None:
    assert required_documents(Channel.CENTRE, ADULT, TODAY) == (
        DocumentKind.APPLICATION,
        DocumentKind.IDENTITY,
    )
    assert package_fault(WHOLE, ADULT, TODAY).outcome is Outcome.ALLOWED


@pytest.mark.parametrize("channel", [Channel.CENTRE, Channel.STATE_CORPORATION, Channel.ASSISTANT])
def test_a_package_without_a_required_document_is_refused(channel: Channel) -> None:
    for document in WHOLE:
        rest = [d for d in WHOLE if d is not document]
        verdict = package_fault(rest, ADULT, TODAY, channel)
        assert verdict.outcome is Outcome.REFUSED
        assert [r.params["document"] for r in verdict.reasons] == [document.kind]


def test_the_portal_asks_only_the_signed_form() -> None:
    form = [PresentedDocument(DocumentKind.APPLICATION)]
    assert package_fault(form, ADULT, TODAY, Channel.PORTAL).allowed
    assert not package_fault([], ADULT, TODAY, Channel.PORTAL).allowed


@given(st.sampled_from(DocumentKind), st.integers(-400, 400))
def test_a_document_is_good_through_its_last_day(kind: DocumentKind, days_left: int) -> None:
    until = TODAY + timedelta(days=days_left)
    rest = [d for d in WHOLE if d.kind is not kind]
    verdict = package_fault([*rest, PresentedDocument(kind, until)], ADULT, TODAY)
    assert verdict.allowed is (days_left >= 0)
    if days_left < 0:
        assert said(verdict) == [("document_expired", "S9")]
        assert verdict.reasons[0].params == {"document": kind, "valid_until": until}


def test_a_good_document_makes_up_for_an_expired_one_of_its_kind() -> None:
    old = PresentedDocument(DocumentKind.IDENTITY, TODAY - timedelta(days=1))
    assert package_fault((*WHOLE, old), ADULT, TODAY).allowed


def test_all_faults_of_a_package_are_told_at_once() -> None:
    old = PresentedDocument(DocumentKind.EDUCATION, date(2020, 1, 1))
    assert said(package_fault([old], FIFTEEN, TODAY)) == [
        ("document_missing", "S9"),
        ("document_missing", "S9"),
        ("document_missing", "6"),
        ("document_expired", "S9"),
    ]


documents = st.lists(
    st.builds(
        PresentedDocument,
        st.sampled_from(DocumentKind),
        st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1)),
    ),
    max_size=6,
)


@given(documents, st.sampled_from([ADULT, FIFTEEN]), st.sampled_from(Channel))
def test_acceptance_is_refused_for_a_fault_of_the_package_and_for_nothing_else(
    package: list[PresentedDocument], born: date, channel: Channel
) -> None:
    verdict = may_refuse_package(package, born, TODAY, channel)
    assert verdict.allowed is not package_fault(package, born, TODAY, channel).allowed
    if not verdict.allowed:
        assert said(verdict) == [("package_whole", "S9")]


def test_a_refusal_for_unreliability_names_the_documents_and_the_cause() -> None:
    identity = [DocumentKind.IDENTITY]
    assert refusal_for_unreliability(identity, "Мөрі жоқ.", WHOLE).outcome is Outcome.ALLOWED
    nothing = refusal_for_unreliability([], " \n", WHOLE)
    assert [(r.code, str(r.paragraph), r.field) for r in nothing.reasons] == [
        ("unreliable_document_missing", "8", "unreliable_documents"),
        ("unreliable_why_missing", "8", "unreliable_why_kk"),
    ]


def test_a_document_that_was_not_presented_cannot_be_unreliable() -> None:
    named = [DocumentKind.IDENTITY, DocumentKind.EDUCATION]
    verdict = refusal_for_unreliability(named, "Мөрі жоқ.", WHOLE)
    assert said(verdict) == [("unreliable_document_missing", "8")]


def test_a_register_that_contradicts_is_told_and_stops_nothing() -> None:
    answers = ["confirmed", "contradicts", "not_found", "no_answer", "contradicts"]
    found = inquiry_warnings(answers, has_iin=True)
    assert [(r.code, str(r.paragraph), r.field, r.outcome) for r in found] == [
        ("register_contradicts", "10.1", f"inquiries.{number}.answer", Outcome.WARNED)
        for number in (1, 4)
    ]


def test_who_has_an_iin_is_asked_about() -> None:
    (reason,) = inquiry_warnings([], has_iin=True)
    assert (reason.code, reason.outcome) == ("registers_unasked", Outcome.WARNED)
    assert inquiry_warnings([], has_iin=False) == ()
    assert inquiry_warnings(["no_answer"], has_iin=True) == ()


def test_no_age_is_too_old_to_look_for_work() -> None:
    assert may_register_job_seeker(replace(READY, birth_date=date(1936, 1, 2)), TODAY).allowed


@pytest.mark.parametrize(
    ("found", "reasons"),
    [
        (True, []),
        (None, [("documents_unchecked", "7")]),
        (False, [("documents_unreliable", "8")]),
    ],
)
def test_only_documents_found_reliable_count(
    found: bool | None, reasons: list[tuple[str, str]]
) -> None:
    assert said(reliability(found)) == reasons


def test_the_person_is_told_of_measures_and_portal() -> None:
    assert information_owed(True, True).allowed
    assert said(information_owed(False, False)) == [
        ("measures_untold", "9"),
        ("portal_untold", "13"),
    ]


def test_who_meets_all_is_registered() -> None:
    assert may_register_job_seeker(READY, TODAY) == Verdict(Outcome.ALLOWED)


@pytest.mark.parametrize(
    ("changed", "paragraph"),
    [
        ({"has_job": True, "has_earnings": True}, "4"),
        ({"seeks_suitable_work": False}, "4"),
        ({"documents": ()}, "S9"),
        ({"birth_date": FIFTEEN}, "6"),
        ({"documents_reliable": None}, "7"),
        ({"documents_reliable": False}, "8"),
        ({"measures_told": False}, "9"),
        ({"portal_told": False}, "13"),
    ],
)
def test_whatever_is_lacking_stands_in_the_way(changed: dict[str, object], paragraph: str) -> None:
    verdict = may_register_job_seeker(replace(READY, **changed), TODAY)  # type: ignore[arg-type]
    assert verdict.outcome is Outcome.REFUSED
    assert {str(reason.paragraph) for reason in verdict.reasons} == {paragraph}


BARRED = {
    DeregistrationGround.OFFERS_REFUSED,
    DeregistrationGround.NO_SHOW,
    DeregistrationGround.VISITS_BROKEN,
}


@pytest.mark.parametrize(("ground", "days"), list(product(DeregistrationGround, [0, 1, 30, 31])))
def test_three_grounds_bar_a_new_registration_for_thirty_days(
    ground: DeregistrationGround, days: int
) -> None:
    struck_off = date(2026, 3, 2)
    verdict = may_apply_again(struck_off, ground, struck_off + timedelta(days=days))
    assert verdict.allowed is (ground not in BARRED or days > 30)
    if not verdict.allowed:
        assert said(verdict) == [("barred_after_deregistration", "L16.2")]
        assert verdict.reasons[0].params["allowed_from"] == date(2026, 4, 2)
    assert first_day_again(struck_off, ground) == (date(2026, 4, 2) if ground in BARRED else None)


@pytest.mark.parametrize(
    ("on", "counted", "expected"),
    [
        (date(2021, 7, 2), date(2021, 7, 2), date(2021, 7, 2)),
        (date(2021, 7, 9), date(2021, 7, 12), date(2021, 7, 12)),
        (date(2021, 7, 13), date(2021, 7, 12), date(2021, 7, 13)),
    ],
    ids=["in_hours", "after_hours", "decided_later"],
)
def test_a_result_bears_no_day_before_its_application_counts(
    on: date, counted: date, expected: date
) -> None:
    assert day_of_result(on, counted) == expected


def test_help_with_work_is_given_from_the_day_of_registration_on() -> None:
    since = date(2021, 7, 12)
    early = may_be_helped(since, date(2021, 7, 9))
    assert [(r.code, r.params["day"]) for r in early.refusals] == [("registered_later", since)]
    assert may_be_helped(since, since).allowed
    assert may_be_helped(None, since).allowed
