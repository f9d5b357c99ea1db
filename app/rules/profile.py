"""The category by how long unemployment is likely to last, by points for the card's answers."""

from dataclasses import dataclass
from datetime import date

from app.core.paragraph import para
from app.core.vocabulary import ProfileCategory
from app.rules.age import MONTHS_IN_YEAR, add_months, age_on
from app.rules.profile_table import Answer, FactorTable, Row


@dataclass(frozen=True)
class ProfileFacts:
    """The card's answers that the category is made of; None: not answered."""

    birth_date: date | None = None
    education_level: str | None = None
    unemployed_since: date | None = None
    children: int | None = None
    criminal_record: str | None = None
    demand_for_specialty: str | None = None
    specialties_count: int | None = None
    main_experience: int | None = None
    total_experience: int | None = None
    last_experience: int | None = None
    previous_unemployment_months: int | None = None
    training_months: int | None = None
    job_search_skills: str | None = None
    computer_skills: str | None = None
    motivation_level: str | None = None


@dataclass(frozen=True)
class Part:
    """What one answer adds: a code of the factor's list, or a number."""

    factor: str
    answer: Answer
    points: int


@dataclass(frozen=True)
class Profile:
    """The category with all that made it; `missing` are the factors without an answer."""

    category: ProfileCategory
    points: int
    parts: tuple[Part, ...]
    missing: tuple[str, ...]


@para("11")
@para("14")
def predict(facts: ProfileFacts, table: FactorTable, on: date) -> Profile:
    """The category that the card's answers make on the day, and which answer made how much.

    The first category holds below the second's threshold, whatever its own is. Twelve months
    and more are long-term unemployment (the Law, article 1, sub-item 31).
    """
    answers = {factor: _answer(facts, factor, on) for factor in table.rows}
    parts = tuple(
        Part(factor, answer, _points(table.rows[factor], answer))
        for factor, answer in answers.items()
        if answer is not None
    )
    points = sum(part.points for part in parts)
    missing = tuple(factor for factor, answer in answers.items() if answer is None)
    return Profile(_category(table, points), points, parts, missing)


def _answer(facts: ProfileFacts, factor: str, on: date) -> Answer | None:
    if factor == "age":
        return None if facts.birth_date is None else age_on(facts.birth_date, on)
    if factor == "unemployment_months":
        return None if facts.unemployed_since is None else full_months(facts.unemployed_since, on)
    answer: Answer | None = getattr(facts, factor)
    return answer


def full_months(since: date, on: date) -> int:
    """Full months from one day to another; 0 where the second does not lie after the first."""
    months = (on.year - since.year) * MONTHS_IN_YEAR + on.month - since.month
    return max(months if add_months(since, months) <= on else months - 1, 0)


def _points(rows: tuple[Row, ...], answer: Answer) -> int:
    return next((row.points for row in rows if row.fits(answer)), 0)


def _category(table: FactorTable, points: int) -> ProfileCategory:
    lowest, *higher = table.thresholds
    return [lowest, *(c for c in higher if points >= table.thresholds[c])][-1]
