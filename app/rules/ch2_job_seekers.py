"""Chapter 2: who is registered as a job seeker, and on which documents (§4-§30)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import Channel, DeregistrationGround, DocumentKind
from app.rules.age import is_under_working_age
from app.rules.terms import term
from app.rules.verdict import Outcome, Params, Reason, Verdict


@dataclass(frozen=True)
class PresentedDocument:
    """A document that was laid on the counter; `valid_until` is its last valid day, if any."""

    kind: DocumentKind
    valid_until: date | None = None


@dataclass(frozen=True)
class ApplicantFacts:
    """What is known of an application when it is decided.

    documents_reliable: None until §7's check is done.
    measures_told, portal_told: the information of §9 and §13 was given.
    """

    birth_date: date
    has_job: bool
    has_earnings: bool
    seeks_suitable_work: bool
    documents: tuple[PresentedDocument, ...]
    documents_reliable: bool | None
    measures_told: bool
    portal_told: bool
    channel: Channel = Channel.CENTRE


@para("4")
@para("L13", "1")
def lacks_work(has_job: bool, has_earnings: bool, seeks_suitable_work: bool) -> Verdict:
    """Whether the person has no job and (or) no earnings, and looks for suitable work."""
    reasons = []
    if has_job and has_earnings:
        reasons.append(Reason("has_job_and_earnings", Paragraph("4")))
    if not seeks_suitable_work:
        reasons.append(Reason("seeks_no_work", Paragraph("4")))
    return Verdict.of(reasons)


_WITHOUT_REGION = {"abroad": "address_is_abroad", "none": "no_fixed_address"}


@para("4", "1")
def residence_warning(
    person_region: str, centre_region: str, address_kind: str = "registered"
) -> Verdict:
    """WARNED where the person lives in another region than the centre's, or nobody knows where.

    Both regions are codes of the same level of places (KATO); an unknown one ("") warns as well.
    address_kind is a code of the list of that name: an address abroad and no fixed one have no
    region to be compared.
    """
    if address_kind in _WITHOUT_REGION:
        code, params = _WITHOUT_REGION[address_kind], {}
    elif person_region and person_region == centre_region:
        return Verdict.of(())
    else:
        code = "another_region" if person_region else "region_unknown"
        params = {"person_region": person_region, "centre_region": centre_region}
    return Verdict.of([Reason(code, Paragraph("4", "1"), params, outcome=Outcome.WARNED)])


@para("6")
def needs_representative(birth_date: date, on: date) -> bool:
    """Whether a legal representative's free-form application has to come with the package."""
    return is_under_working_age(birth_date, on)


@para("6")
def representative_faults(
    birth_date: date, on: date, name: str, relation: str | None
) -> tuple[Reason, ...]:
    """What is not known of the representative without whom nobody under sixteen applies.

    relation: a code of the list "representative_relation". Empty from sixteen on.
    """
    if not needs_representative(birth_date, on):
        return ()
    told = (("representative_name", name.strip()), ("representative_relation", relation))
    return tuple(
        Reason("representative_unnamed", Paragraph("6"), field=field)
        for field, value in told
        if not value
    )


@para("4", "2")
@para("4", "3")
@para("5")
@para("S8")
def required_documents(channel: Channel, birth_date: date, on: date) -> tuple[DocumentKind, ...]:
    """The documents without which the package is not whole.

    Those of work and education belong to it only "if any" (S8). On the portal the signed
    data form is the application and identity comes through the gateway (S8.2, §28).
    """
    required = [DocumentKind.APPLICATION]
    if channel is not Channel.PORTAL:
        required.append(DocumentKind.IDENTITY)
    if needs_representative(birth_date, on):
        required.append(DocumentKind.REPRESENTATIVE)
    return tuple(required)


@para("5")
@para("S9")
def package_fault(
    documents: Iterable[PresentedDocument],
    birth_date: date,
    on: date,
    channel: Channel = Channel.CENTRE,
) -> Verdict:
    """REFUSED where a required document is missing, or one presented has expired on the day.

    A document is good through its last valid day. Where one of a kind is still good, another
    of that kind that has expired does no harm.
    """
    presented = tuple(documents)
    good = {d.kind for d in presented if d.valid_until is None or d.valid_until >= on}
    kinds = {d.kind for d in presented}
    missing = [k for k in required_documents(channel, birth_date, on) if k not in kinds]
    expired = [d for d in presented if d.kind not in good]
    return Verdict.of(
        [Reason("document_missing", _asked_by(kind), {"document": kind}) for kind in missing]
        + [
            Reason(
                "document_expired",
                Paragraph("S9"),
                {"document": document.kind, "valid_until": document.valid_until},
            )
            for document in expired
            if document.valid_until is not None
        ]
    )


@para("S9")
def may_refuse_package(
    documents: Iterable[PresentedDocument],
    birth_date: date,
    on: date,
    channel: Channel = Channel.CENTRE,
) -> Verdict:
    """Whether acceptance may be refused: only a package with a fault may; a whole one is taken."""
    if package_fault(documents, birth_date, on, channel).allowed:
        return Verdict.of([Reason("package_whole", Paragraph("S9"))])
    return Verdict.of(())


def _asked_by(kind: DocumentKind) -> Paragraph:
    return Paragraph("6") if kind is DocumentKind.REPRESENTATIVE else Paragraph("S9")


@para("7")
@para("8")
def reliability(documents_reliable: bool | None) -> Verdict:
    """REFUSED while §7's check of the documents is not done, and where it found them unreliable."""
    if documents_reliable is None:
        return Verdict.of([Reason("documents_unchecked", Paragraph("7"))])
    if not documents_reliable:
        return Verdict.of([Reason("documents_unreliable", Paragraph("8"))])
    return Verdict.of(())


@para("8")
def refusal_for_unreliability(
    unreliable: Sequence[DocumentKind], why: str, presented: Iterable[PresentedDocument]
) -> Verdict:
    """Whether the refusal says what it has to: which documents of the package, and why.

    The notice (Appendix 2) gives its cause, so one document at least is named, each of them was
    presented, and the words are not blank.
    """
    kinds = {document.kind for document in presented}
    reasons = []
    if not unreliable or not kinds.issuperset(unreliable):
        field = "unreliable_documents"
        reasons.append(Reason("unreliable_document_missing", Paragraph("8"), field=field))
    if not why.strip():
        reasons.append(Reason("unreliable_why_missing", Paragraph("8"), field="unreliable_why_kk"))
    return Verdict.of(reasons)


@para("9")
@para("13")
def information_owed(measures_told: bool, portal_told: bool) -> Verdict:
    """REFUSED until the person has been told of the state's measures and of the exchange."""
    reasons = []
    if not measures_told:
        reasons.append(Reason("measures_untold", Paragraph("9")))
    if not portal_told:
        reasons.append(Reason("portal_untold", Paragraph("13")))
    return Verdict.of(reasons)


@para("10", "1")
def inquiry_warnings(answers: Sequence[str], has_iin: bool) -> tuple[Reason, ...]:
    """WARNED where a state register contradicts the card, or none was asked by the IIN.

    answers: codes of the list "register_answer" in the order they were entered; `field` names
    the row. Without an IIN the registers cannot be asked.
    """
    paragraph, warned = Paragraph("10", "1"), Outcome.WARNED
    if has_iin and not answers:
        return (Reason("registers_unasked", paragraph, field="inquiries", outcome=warned),)
    return tuple(
        Reason("register_contradicts", paragraph, {}, f"inquiries.{number}.answer", warned)
        for number, answer in enumerate(answers)
        if answer == "contradicts"
    )


@para("S7")
def day_of_result(on: date, counted_from: date) -> date:
    """The day that a decision taken on `on` bears: none before its application counts as received,
    for results too are given on the next business day."""
    return max(on, counted_from)


@para("24")
def may_be_helped(registered_on: date | None, on: date) -> Verdict:
    """REFUSED before the day of registration (S7): §24's term has not begun."""
    if registered_on is None or registered_on <= on:
        return Verdict.of(())
    return Verdict.of([Reason("registered_later", Paragraph("24"), {"day": registered_on})])


@para("12")
def may_register_job_seeker(facts: ApplicantFacts, on: date) -> Verdict:
    """Whether the person is registered as a job seeker on the day, with all reasons against."""
    verdicts = (
        lacks_work(facts.has_job, facts.has_earnings, facts.seeks_suitable_work),
        package_fault(facts.documents, facts.birth_date, on, facts.channel),
        reliability(facts.documents_reliable),
        information_owed(facts.measures_told, facts.portal_told),
    )
    return Verdict.of(reason for verdict in verdicts for reason in verdict.reasons)


BARRING_GROUNDS = frozenset(
    {
        DeregistrationGround.OFFERS_REFUSED,
        DeregistrationGround.NO_SHOW,
        DeregistrationGround.VISITS_BROKEN,
    }
)
"""L16.1's sub-items 1-3, which are §44's 2-4."""


@para("L16", "2")
def first_day_again(deregistered_on: date, ground: DeregistrationGround) -> date | None:
    """The first day after the bar of thirty calendar days; None where the ground bars nobody.

    By Law 482-V, whose grounds these are; the Social Code's list is another. The bar works
    against the person, so its end is not moved off a day that is no business day.
    """
    if ground not in BARRING_GROUNDS:
        return None
    return deregistered_on + timedelta(days=term("L16.2").amount + 1)


@para("L16", "2")
def may_apply_again(deregistered_on: date, ground: DeregistrationGround, on: date) -> Verdict:
    """REFUSED while the bar after deregistration runs; `allowed_from` is the first day after it.

    on: the day on which the application counts as received (S7).
    """
    allowed_from = first_day_again(deregistered_on, ground)
    if allowed_from is None or on >= allowed_from:
        return Verdict.of(())
    params: Params = {"ground": ground, "allowed_from": allowed_from}
    return Verdict.of(
        [Reason("barred_after_deregistration", term("L16.2").paragraph, params, field="iin")]
    )
