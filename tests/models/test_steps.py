"""An earlier program's database comes up to the present step with all that it held."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, insert, select, text

import app.models
from app.core.vocabulary import Form
from app.models import CardItem, Draft, Paper, PersonMerge, RegistrationCase
from app.models.database import open_database
from app.models.steps.checks import one_of

STEPS = Path(app.models.__file__).parent / "steps"
AT = "2021-07-01 04:00:00"
STATE = '{"surname": "Сейтқали", "target_group": "orphan", "email": ""}'
HELD = (
    f"INSERT INTO account VALUES (1, 'clerk', 'А', 'А', 'x', TRUE, 'kk', 'system', '{AT}', 1)",
    f"INSERT INTO person VALUES (1, NULL, 'other', 'Сейтқали', 'Ә', '', 'male', '1990-01-01', "
    f"'KZ', NULL, '{AT}', 1)",
    "INSERT INTO employment_card (id, person_id, address_street, address_house, address_flat, "
    "target_group, identity_series, identity_number, mobile_phone, contact_phone, email, "
    f"wanted_detail, changed_at, version) VALUES (1, 1, '', '', '', 'orphan', '', '', '', '', '', "
    f"'', '{AT}', 1)",
    "INSERT INTO registration_case VALUES (1, '2021-000001', 1, 'job_seeker', '259-2021', "
    f"'{AT}', '2021-07-01', NULL, 1)",
    f"INSERT INTO card_revision VALUES (1, 1, 1, '{STATE}', '{AT}', 1)",
    f"INSERT INTO draft VALUES (1, 1, 'job_seeker', 'person', 'Ә', '{STATE}', '{AT}')",
    f"INSERT INTO case_event VALUES (1, 1, '{AT}', 1, 'register_job_seeker', 'applicant', "
    "'job_seeker', '12', '{}')",
)


def at_first_step(url: str) -> None:
    engine = create_engine(url)
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in HELD:
            connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def earlier_url(empty_url: str) -> str:
    at_first_step(empty_url)
    return empty_url


def test_what_the_first_step_held_is_there_after_the_last(earlier_url: str) -> None:
    sessions = open_database(earlier_url)
    with sessions.read() as session:
        case = session.scalars(select(RegistrationCase)).one()
        items = session.scalars(select(CardItem)).all()
    sessions.close()
    assert (case.number, case.profile_category) == ("2021-000001", None)
    assert [(row.field, row.value) for row in items] == [("target_groups", "orphan")]


def test_a_draft_of_the_first_step_keeps_its_answers_by_their_new_names(earlier_url: str) -> None:
    sessions = open_database(earlier_url)
    with sessions.read() as session:
        draft = session.scalars(select(Draft)).one()
    sessions.close()
    assert draft.data["target_groups"] == ["orphan"]
    assert draft.data["surname"] == "Сейтқали"


def test_a_new_word_fits_an_earlier_table_and_its_rows_stay_unalterable(earlier_url: str) -> None:
    sessions = open_database(earlier_url)
    with sessions.begin() as session:
        session.execute(
            insert(Paper).values(
                number="5-1",
                form=Form.REFUSED,
                edition="259-2021",
                case_id=1,
                person_id=1,
                payload={},
                check_code="x",
                issued_at=select(RegistrationCase.opened_at).scalar_subquery(),
                issued_by=1,
            )
        )
    with pytest.raises(Exception, match="case_event is append-only"), sessions.begin() as session:
        session.execute(text("DELETE FROM case_event"))
    with sessions.read() as session:
        assert session.scalars(select(PersonMerge)).all() == []
    sessions.close()


def test_a_condition_names_the_column_and_its_words() -> None:
    assert one_of("kind", ("a", "b")) == "kind IN ('a', 'b')"
