"""Quotas of work places: for whom, for which employers and how many (L17.4, L27, L28.2.6)."""

from collections.abc import Collection
from dataclasses import dataclass

from app.core.paragraph import Paragraph, para
from app.core.vocabulary import QuotaGroup
from app.rules.verdict import Reason, Verdict

_GROUPS = {
    QuotaGroup.DISABILITY: "disability",
    QuotaGroup.PROBATION: "probation",
    QuotaGroup.RELEASED: "released_from_prison",
    QuotaGroup.ORPHAN_GRADUATE: "graduate_without_parents",
}
"""L27.1's groups, in its order, by codes of the list "target_group"."""

_HUNDRED = 100
NO_QUOTA_ABOVE = 20
"""L27.2: percent of workers with a disability above which no quota is set."""

_STEPS = ((251, 4), (101, 3), (50, 2))
"""From how many workers on, how many percent: Order of 13.06.2016 No. 498, which L27 rests on."""


@dataclass(frozen=True)
class Employer:
    """What of an employer the quota hangs on; all are numbers of people.

    listed: on the list of workers. sent_out: of them, those who work elsewhere by a contract on
    providing staff (L27.3). in_harmful_work: of them, at heavy, harmful or dangerous work, whose
    places are left out by Order 498. yearly, yearly_disabled: the year's average, and those of
    them with a disability. is_association: a public association of people with disabilities.
    """

    listed: int
    sent_out: int = 0
    in_harmful_work: int = 0
    yearly: int = 0
    yearly_disabled: int = 0
    is_association: bool = False


QUOTA_CODES = frozenset(_GROUPS.values())
"""The card's target groups that fall under a quota."""


@para("L17", "4")
@para("L27", "1")
def quota_groups(groups: Collection[str]) -> tuple[QuotaGroup, ...]:
    """The quotas a person falls under by his card's target groups, in the article's order.

    Whether work is not contra-indicated to a person with a disability, a doctor says (L17.4.1).
    """
    return tuple(group for group, code in _GROUPS.items() if code in groups)


@para("L27", "2")
def may_set_quota(employer: Employer) -> Verdict:
    """REFUSED for associations of people with disabilities, and where they are over a fifth."""
    paragraph = Paragraph("L27", "2")
    if employer.is_association:
        return Verdict.of([Reason("quota_association", paragraph)])
    if employer.yearly_disabled * _HUNDRED > employer.yearly * NO_QUOTA_ABOVE:
        return Verdict.of([Reason("quota_over_fifth", paragraph)])
    return Verdict.of(())


@para("L27", "3")
def counted_workers(employer: Employer) -> int:
    """The workers of whom a quota is reckoned: without those sent to work for somebody else."""
    return max(0, employer.listed - employer.sent_out)


@para("L27", "1")
def disability_percent(workers: int) -> int:
    """The quota for people with disabilities by the number of workers; 0 below fifty.

    Two percent from 50, three from 101, four from 251 workers on.
    """
    return next((percent for least, percent in _STEPS if workers >= least), 0)


@para("L27", "1")
def quota_places(workers: int, percent: int) -> int:
    """How many whole places a quota of a given percent gives; a part of a place is none."""
    return workers * percent // _HUNDRED


@para("L27", "1")
def disability_places(employer: Employer) -> int:
    """The places an employer keeps for people with disabilities; 0 where no quota is set."""
    if not may_set_quota(employer).allowed:
        return 0
    workers = max(0, counted_workers(employer) - employer.in_harmful_work)
    return quota_places(workers, disability_percent(workers))


@para("L28", "2.6")
def places_owed(places: int, taken: int) -> int:
    """How many places of a quota the employer has still to fill; somebody has to work there."""
    return max(0, places - taken)
