"""§53-55, L28.2.1: what an employer reports, what it has to say, and which posts are left out."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import at

from app.core.paragraph import Paragraph
from app.rules.ch5_vacancies import (
    OBLIGATORY,
    PostFacts,
    VacancyFacts,
    excluded_post,
    is_expired,
    is_reported_late,
    letter_faults,
    likeness,
    missing_fields,
    places_faults,
    same_one_twice,
    vacancy_faults,
)
from app.rules.terms import term
from app.rules.verdict import Outcome, Reason

TODAY = date(2021, 7, 1)
MIN_WAGE = 42_500
WHOLE = VacancyFacts(
    appeared_on=date(2021, 6, 28), places=1, pay_from=150_000, schedule="full_time"
)


def told(reasons: tuple[Reason, ...]) -> dict[str | None, tuple[str, bool]]:
    return {r.field: (r.code, r.outcome is Outcome.REFUSED) for r in reasons}


def judged(**changes: object) -> dict[str | None, tuple[str, bool]]:
    return told(vacancy_faults(replace(WHOLE, **changes), TODAY, MIN_WAGE))


def test_the_terms_of_a_vacancy_are_those_of_the_rules() -> None:
    lengths = {code: term(code).amount for code in ("53", "54", "56", "58")}
    assert lengths == {"53": 5, "54": 1, "56": 1, "58": 3}


def test_is_reported_late_by_the_moment_at_which_the_term_ends() -> None:
    due = at("2021-07-07T18:30")
    assert not is_reported_late(due, due)
    assert is_reported_late(due, at("2021-07-07T18:31"))


def test_letter_faults_name_days_that_cannot_be() -> None:
    tomorrow, long_ago = date(2021, 7, 2), date(1999, 5, 1)
    assert told(letter_faults(TODAY, TODAY, TODAY)) == {}
    assert told(letter_faults(tomorrow, tomorrow, TODAY)) == {
        "received_on": ("letter_ahead", True),
        "appeared_on": ("appeared_ahead", True),
    }
    assert told(letter_faults(long_ago, long_ago, TODAY)) == {
        "received_on": ("letter_too_early", True),
        "appeared_on": ("appeared_too_early", True),
    }
    assert told(letter_faults(None, date(2020, 6, 1), TODAY)) == {
        "appeared_on": ("appeared_long_ago", False)
    }


@pytest.mark.parametrize(
    ("post", "code"),
    [
        ("Мемлекеттік қызметші, бас маман", "excluded_civil_servant"),
        ("Административный государственный служащий корпуса «Б»", "excluded_civil_servant"),
        ("Секретарь судебного заседания", "excluded_civil_servant"),
        ("Аким сельского округа", "excluded_elected"),
        ("Ауыл әкімі", "excluded_elected"),
        ("Мәслихат депутаты", "excluded_deputy"),
        ("Депутат маслихата", "excluded_deputy"),
        ("Судья районного суда", "excluded_judge"),
        ("Военнослужащий по контракту", "excluded_military"),
        ("Әскери қызметші", "excluded_military"),
        ("Солдат", "excluded_military"),
        ("Келісімшарт бойынша сержант", "excluded_military"),
        ("Бас маман (мемлекеттік қызмет)", "excluded_civil_servant"),
        ("Сотрудник КНБ", "excluded_special_body"),
        ("Сотрудник СГО", "excluded_special_body"),
        ("Помощник прокурора", "excluded_law_enforcement"),
        ("Аға тергеуші", "excluded_law_enforcement"),
        ("Участковый инспектор полиции", "excluded_law_enforcement"),
        ("Полицейский", "excluded_law_enforcement"),
        ("Ұлттық қауіпсіздік комитетінің қызметкері", "excluded_special_body"),
        ("Фельдъегерь", "excluded_courier"),
        ("Мемлекеттік фельдъегерлік қызмет маманы", "excluded_courier"),
    ],
)
def test_excluded_post_by_its_words(post: str, code: str) -> None:
    verdict = excluded_post(PostFacts("3341-0", {"post": post}))
    assert [(r.code, r.field, r.paragraph) for r in verdict.refusals] == [
        (code, "post", Paragraph("53"))
    ]


@pytest.mark.parametrize(
    "post",
    [
        "Водитель акима",
        "Әкім аппаратының тазалаушысы",
        "Әкімші",
        "Судья по футболу",
        "Спорт төрешісі",
        "Юрист по судебным делам",
        "Охранник в отделение полиции",
        "Повар в воинскую часть",
        "Специалист по работе с государственными закупками",
        "Менеджер Народного банка",
        "Заңгер",
        "Мемлекеттік қызмет көрсету операторы",
        "Следовать технологии: оператор линии",
        "Әкімшілік-шаруашылық бөлім маманы",
    ],
)
def test_excluded_post_spares_whoever_only_works_there(post: str) -> None:
    assert excluded_post(PostFacts("5414-0", {"post": post}, ("Полиция департаменті",))).allowed


@pytest.mark.parametrize(
    ("occupation", "code"),
    [
        ("0110-0", "excluded_military"),
        ("1111-0-001", "excluded_deputy"),
        ("2612-0", "excluded_judge"),
        ("5412-0", "excluded_law_enforcement"),
        ("3352-0", "excluded_civil_servant"),
        ("4110-0", None),
        ("5414-0", None),
    ],
)
def test_excluded_post_by_its_occupation(occupation: str, code: str | None) -> None:
    refused = excluded_post(PostFacts(occupation)).refusals
    assert [r.code for r in refused] == ([code] if code else [])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Қазақстан Республикасының Ұлттық Банкі", "excluded_national_bank"),
        ("РГУ «Национальный Банк Республики Казахстан»", "excluded_national_bank"),
        (
            "Агентство РК по регулированию и развитию финансового рынка",
            "excluded_market_regulator",
        ),
        (
            "ҚР Қаржы нарығын реттеу және дамыту агенттігі",
            "excluded_market_regulator",
        ),
        ("АО «Народный Банк Казахстана»", None),
        ("«Қазақстан Халық Банкі» АҚ", None),
        ("ДБ АО «Национальный Банк Пакистана»", None),
    ],
)
def test_excluded_post_by_the_employer_leaves_out_all_who_work_there(
    name: str, code: str | None
) -> None:
    refused = excluded_post(PostFacts("9112-0", {"post": "Тазалаушы"}, (name, name))).refusals
    assert [(r.code, r.field) for r in refused] == ([(code, "employer_id")] if code else [])


def test_missing_fields_are_those_that_the_rules_name() -> None:
    assert missing_fields({}) == OBLIGATORY
    assert missing_fields(dict.fromkeys(OBLIGATORY, "x") | {"experience_months": 0}) == ()
    assert missing_fields(dict.fromkeys(OBLIGATORY, "x") | {"duties": ""}) == ("duties",)


def test_vacancy_faults_of_numbers_pay_and_days() -> None:
    assert judged() == {}
    for places in (0, -1, 1_000, 10_000):
        assert judged(places=places) == {"places": ("places_count", True)}
    assert judged(places=999) == {}
    assert judged(pay_from=-1) == {"pay_from": ("number_negative", True)}
    assert judged(pay_from=10**9) == {"pay_from": ("number_too_big", True)}
    assert judged(pay_to=100_000) == {"pay_to": ("pay_order", True)}
    assert judged(experience_months=-1) == {"experience_months": ("number_negative", True)}
    assert judged(experience_months=601) == {"experience_months": ("number_too_big", True)}
    assert judged(valid_until=date(2021, 6, 30)) == {"valid_until": ("valid_until_past", True)}
    assert judged(valid_until=TODAY) == {}
    assert judged(musts=("duties",)) == {"musts": ("must_unknown", True)}
    assert judged(musts=("skills", "languages")) == {}


def test_vacancy_faults_warn_of_pay_below_the_minimum_of_whole_time() -> None:
    assert judged(pay_from=42_499) == {"pay_from": ("pay_below_minimum", False)}
    assert judged(pay_from=42_500) == {}
    assert judged(pay_from=20_000, part_time=True) == {}
    assert judged(pay_from=20_000, schedule="reduced_time") == {}


def test_is_expired_after_the_last_day() -> None:
    assert not is_expired(None, TODAY)
    assert not is_expired(TODAY, TODAY)
    assert is_expired(date(2021, 6, 30), TODAY)


def test_places_faults_where_no_place_would_be_left() -> None:
    assert places_faults(3, 2) == ()
    assert told(places_faults(2, 2)) == {"places": ("places_taken", True)}


def test_same_one_twice_warns_and_likeness_leaves_out_what_is_put_right() -> None:
    assert same_one_twice(()).outcome is Outcome.ALLOWED
    assert same_one_twice(("V-2021-000001",)).outcome is Outcome.WARNED
    mine = (7, "4110-0", "Іс жүргізуші", "750000000", (100, None), "full_time")
    assert likeness(*mine) == likeness(*mine[:2], "  іс  ЖҮРГІЗУШІ", *mine[3:])
    assert likeness(*mine) != likeness(8, *mine[1:])
    assert likeness(*mine) != likeness(*mine[:4], (100, 200), "full_time")
