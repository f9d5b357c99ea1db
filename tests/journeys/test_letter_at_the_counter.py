"""An employer's letter, typed field by field with the keyboard alone (§53-54)."""

from vacancy_entry import EMPLOYER, again, full, new_bin, new_employer, start, vacancy
from vacancy_entry import what_is_obligatory as obligatory

from app.core.vocabulary import VacancyState
from app.rules.ch5_vacancies import MAY_BE_MUST
from app.services.employer_queries import find_employers


def test_every_field_of_a_letter_then_another_like_it(clerk):
    clerk.sign_in("clerk")
    full(clerk)
    view = vacancy(clerk).view
    unasked = {"lawful_reason", "valid_until", "qualification"}
    said = {name: value for name, value in vars(view.data).items() if name not in unasked}
    assert [name for name, value in said.items() if value in (None, "", (), False)] == []
    assert set(view.data.musts) == set(MAY_BE_MUST)
    again(clerk)
    clerk.until(lambda: vacancy(clerk).view.row.id != view.row.id)
    copy = vacancy(clerk).view
    assert copy.row.state is VacancyState.OPEN
    days = {"appeared_on", "valid_until"}
    assert {n: v for n, v in vars(copy.data).items() if n not in days} == {
        n: v for n, v in vars(view.data).items() if n not in days
    }


def test_a_letter_of_somebody_new_is_entered_without_leaving_it(clerk):
    clerk.sign_in("clerk")
    number = new_bin()
    start(clerk)
    new_employer(clerk, number, "«Жаңа дәнекер» ЖШС")
    obligatory(clerk)
    clerk.enter()
    view = vacancy(clerk).view
    rt, actor = clerk.desk.context.rt, clerk.desk.context.actor
    (employer,) = find_employers(rt, actor, number)
    assert (view.row.employer_id, view.data.place) == (employer.employer_id, employer.place)
    assert EMPLOYER not in employer.names["kk"]
