"""What the index of candidates says, held to a plain reading of the records."""

from random import Random

from registers import TODAY, back_plainly, plainly, told, wanted
from registers import seeker as some_seeker
from sqlalchemy import select

from app.core.vocabulary import VacancyState
from app.models import Vacancy
from app.rules.selection_weights import weights_on
from app.services.matching import MatchingRegister, register_of
from app.services.runtime import Runtime
from app.services.selection_facts import seekers, wanted_of

MANY = 10_000


def is_as_the_records(rt: Runtime, register: MatchingRegister | None = None) -> tuple[int, int]:
    """Every person and every vacancy is in the index as the records say; how many they are."""
    chance, weights = Random(7), weights_on(TODAY)
    with rt.sessions.read() as session:
        kept = register or register_of(rt)
        people, vacancies = kept.people(session), kept.vacancies(session)
        of_records = seekers(session)
        rows = session.scalars(select(Vacancy).where(Vacancy.state == VacancyState.OPEN))
        asked = {row.id: wanted_of(row) for row in rows}
    for one in [*asked.values(), *(wanted(chance, number) for number in range(3))]:
        best = people.best(one, weights, TODAY, MANY)
        assert told(best) == plainly(of_records, one, MANY)
    for one in [*of_records.values(), *(some_seeker(chance, number) for number in range(3))]:
        best = vacancies.best(one, weights, TODAY, MANY)
        assert told(best) == back_plainly(asked, one, MANY)
    assert (len(people), len(vacancies)) == (len(of_records), len(asked))
    return len(people), len(vacancies)
