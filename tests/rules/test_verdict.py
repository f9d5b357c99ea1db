from app.core.paragraph import Paragraph
from app.rules.verdict import Outcome, Reason, Verdict

WARNING = Reason("odd", Paragraph("4", "1"), outcome=Outcome.WARNED)
REFUSAL = Reason("missing", Paragraph("S9"), {"document": "identity"}, field="documents")


def test_no_reason_allows() -> None:
    assert Verdict.of(()) == Verdict(Outcome.ALLOWED)
    assert Verdict.of(()).allowed


def test_a_warning_lets_the_act_go_on() -> None:
    verdict = Verdict.of([WARNING])
    assert verdict.outcome is Outcome.WARNED
    assert verdict.allowed
    assert verdict.warnings == (WARNING,)
    assert verdict.refusals == ()


def test_the_heaviest_reason_decides_and_all_are_kept() -> None:
    verdict = Verdict.of([WARNING, REFUSAL])
    assert verdict.outcome is Outcome.REFUSED
    assert not verdict.allowed
    assert verdict.reasons == (WARNING, REFUSAL)
    assert verdict.refusals == (REFUSAL,)


def test_a_reason_can_stand_in_a_set() -> None:
    assert len({WARNING, REFUSAL, WARNING}) == 2
