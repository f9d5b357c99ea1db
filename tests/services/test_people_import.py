"""People come over from a table whole or not at all, and go out to one that brings them back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from engines import Founded
from factories import Staff, card_data, iin, person_data, phone, received
from fakes import FrozenClock
from sqlalchemy import event, func, select
from stored import everything, page

from app.core.errors import EnvironmentFailure, UserError
from app.core.identifiers import make_iin
from app.core.vocabulary import Language, Sex
from app.gateways.tabular import open_table
from app.models import CardRevision, EmploymentCard, Person
from app.opening import open_runtime
from app.services.accounts import actor_of
from app.services.audit import verify
from app.services.card_data import EducationData, JobData, LanguageData, PersonEntry
from app.services.cards import card_state
from app.services.import_columns import ColumnMapping, field_names, title_of
from app.services.people import change_person
from app.services.people_export import export_people
from app.services.people_import import (
    ImportCheck,
    check_file,
    import_people,
    look_at,
    read_mapping,
    save_report,
)
from app.services.people_queries import search_people
from app.services.person_keys import refresh_keys
from app.services.runtime import Runtime

COLUMNS = ("iin", "surname", "given_name", "birth_date", "sex", "citizenship")
Cells = dict[str, str]
Write = Callable[..., Path]


def someone(**changes: str) -> Cells:
    """A row that nothing is wrong with."""
    usual = {
        "iin": iin(),
        "surname": "Нұрғалиева",
        "given_name": "Әйгерім",
        "birth_date": "17.05.1990",
        "sex": "female",
        "citizenship": "KZ",
    }
    return {**usual, **changes}


def strangers(count: int) -> list[Cells]:
    """People whom nothing but the surname makes alike."""
    return [someone() for _ in range(count)]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a table as an office would have it."""

    def written(*rows: Cells, encoding: str = "utf-8", ends: str = "\n") -> Path:
        columns = list(dict.fromkeys(name for row in rows for name in row))
        lines = [columns, *([row.get(name, "") for name in columns] for row in rows)]
        path = tmp_path / "people.csv"
        text = ends.join(";".join(f'"{cell}"' for cell in line) for line in lines)
        path.write_bytes(text.encode(encoding))
        return path

    return written


def checked(rt: Runtime, staff: Staff, path: Path, **changes: Any) -> ImportCheck:
    """The check with the columns as they are recognised."""
    return check_file(rt, staff.clerk, path, look_at(rt, staff.clerk, path).mapping, **changes)


def brought(rt: Runtime, staff: Staff, path: Path) -> int:
    return import_people(rt, staff.clerk, checked(rt, staff, path)).people


def faults(check: ImportCheck) -> list[tuple[int, str, str]]:
    return [(bad.line, bad.column, bad.error.code) for bad in check.bad]


def wrong(rt: Runtime, staff: Staff, path: Path) -> list[tuple[int, str, str]]:
    check = checked(rt, staff, path)
    assert check.good == 0
    return faults(check)


def count(rt: Runtime, table: Any = Person) -> int:
    with rt.sessions.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


# --- what is entered


def test_people_of_a_table_are_entered_and_found(rt: Runtime, staff: Staff, write: Write) -> None:
    mine = someone(surname="Қасымова", mobile_phone="8 701 123 45 67")
    assert brought(rt, staff, write(mine, someone())) == 2
    for asked in ("касымова айг", mine["iin"], "7011234567"):
        assert [row.iin for row in search_people(rt, staff.clerk, asked)] == [mine["iin"]]


def test_who_is_imported_has_the_record_of_one_who_was_entered(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    """§22: card, keys, first state and the trail are the same, however the person came."""
    row = someone(address_place="750000000", mobile_phone=phone(), identity_number="AB 12-3")
    row |= {"jobs.1.occupation": "4110-0", "hobbies": "шахмат; жүзу", "children": "2"}
    brought(rt, staff, write(row))
    with rt.sessions.read() as session:
        imported = card_state(session.scalars(select(EmploymentCard)).one())
        state = session.scalars(select(CardRevision)).one().data
    assert {name: state[name] for name in imported} == imported
    assert state["jobs"][0]["occupation"] == "4110-0"
    assert state["hobbies"] == ["шахмат", "жүзу"]
    entered = person_data(iin=iin(), surname="Басқа")
    card = card_data(mobile_phone=phone(), identity_number="AB 12-3")
    other = change_person(rt, staff.clerk, PersonEntry(person=entered, card=card))
    with rt.sessions.read() as session:
        asked = select(CardRevision).join(EmploymentCard).where(EmploymentCard.person_id == other)
        assert session.scalars(asked).one().data.keys() == state.keys()


def test_each_person_has_an_event_and_the_chain_is_whole(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    check = checked(rt, staff, write(*strangers(3)))
    done = import_people(rt, staff.clerk, check)
    events = everything(rt)["audit_event"]
    assert [row.action for row in events[-4:]] == ["people.imported", *["person.imported"] * 3]
    assert events[-4].entity_id == str(done.run)
    assert all(f'"run": {done.run}' in row.after for row in events[-3:])
    assert not verify(rt).broken


def test_birth_date_and_sex_come_from_the_iin(rt: Runtime, staff: Staff, write: Write) -> None:
    number = make_iin(date(1985, 3, 4), Sex.MALE, 77)
    assert number
    row = {"iin": number, "surname": "Ким", "given_name": "Олег", "citizenship": "KZ"}
    brought(rt, staff, write(row))
    (person,) = everything(rt)["person"]
    assert (person.birth_date, person.sex) == (date(1985, 3, 4), Sex.MALE)


def test_who_has_no_iin_comes_with_the_reason(rt: Runtime, staff: Staff, write: Write) -> None:
    assert brought(rt, staff, write(someone(iin="", no_iin_reason=_reason()))) == 1


def test_an_iin_and_a_reason_for_none_contradict_each_other(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    row = someone(no_iin_reason=_reason())
    assert wrong(rt, staff, write(row)) == [(2, "no_iin_reason", "iin_and_reason")]


@pytest.mark.parametrize("language", list(Language))
def test_columns_are_known_by_their_titles(
    rt: Runtime, staff: Staff, write: Write, language: Language
) -> None:
    row = {title_of(name, language).upper(): text for name, text in someone().items()}
    row[title_of("jobs.2.industry", language)] = "A"
    look = look_at(rt, staff.clerk, write(row))
    assert list(look.mapping.columns.values()) == [*COLUMNS, "jobs.2.industry"]
    assert not look.remembered


def test_every_field_has_one_title_in_each_language() -> None:
    names = [name.replace(".", ".3.") for name in field_names()]
    for language in Language:
        assert len({title_of(name, language).casefold() for name in names}) == len(names)


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("birth_date", "1990-05-17", date(1990, 5, 17)),
        ("birth_date", "33010", date(1990, 5, 17)),
        ("sex", "Әйел", Sex.FEMALE),
        ("sex", "Ж", Sex.FEMALE),
        ("citizenship", "казахстан", "KZ"),
        ("citizenship", "Қазақстан", "KZ"),
    ],
)
def test_a_cell_may_say_it_in_any_usual_way(
    rt: Runtime, staff: Staff, write: Write, column: str, text: str, value: object
) -> None:
    brought(rt, staff, write(someone(**{column: text})))
    (person,) = everything(rt)["person"]
    assert getattr(person, column) == value


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("lowest_pay", "150 000", 150_000),
        ("lowest_pay", "150\u00a0000,00", 150_000),
        ("consent_to_move", "Иә", True),
        ("consent_to_move", "нет", False),
        ("address_place", "г. Алматы", "750000000"),
        ("address_place", "Алматы қаласы", "750000000"),
        ("address_place", "Абай облысы, Семей қ.", "101010000"),
    ],
)
def test_a_cards_cell_may_say_it_in_any_usual_way(
    rt: Runtime, staff: Staff, write: Write, column: str, text: str, value: object
) -> None:
    brought(rt, staff, write(someone(**{column: text})))
    (card,) = everything(rt)["employment_card"]
    assert getattr(card, column) == value


# --- tables that offices make


def test_windows_1251_is_read(rt: Runtime, staff: Staff, write: Write) -> None:
    row = {
        "ИИН": iin(),
        "Фамилия": "Щёголева",
        "Имя": "Юлия",
        "Дата рождения": "17.05.1990",
        "Пол": "женский",
        "Гражданство": "Казахстан",
    }
    assert brought(rt, staff, write(row, encoding="cp1251", ends="\r\n")) == 1
    assert everything(rt)["person"][0].surname == "Щёголева"


def test_a_mark_of_its_encoding_is_no_letter_of_a_column(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    path = write(someone(), encoding="utf-8-sig")
    assert look_at(rt, staff.clerk, path).columns[0] == "iin"
    assert brought(rt, staff, path) == 1


def test_columns_that_mean_nobody_are_refused_before_any_row(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    path = write({"Товар": "Чай", "Цена": "500"})
    assert look_at(rt, staff.clerk, path).mapping.columns == {}
    with pytest.raises(UserError) as refused:
        checked(rt, staff, path)
    assert refused.value.code == "import_field_needed"


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        (ColumnMapping({"no such": "surname"}), "import_column_unknown"),
        (ColumnMapping({"surname": "shoe_size"}), "import_field_unknown"),
        (ColumnMapping({"surname": "surname", "iin": "surname"}), "import_field_twice"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(
    rt: Runtime, staff: Staff, write: Write, mapping: ColumnMapping, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        check_file(rt, staff.clerk, write(someone()), mapping)
    assert refused.value.code == code


def test_a_doubled_column_is_refused(rt: Runtime, staff: Staff, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("iin;surname;Surname\n1;2;3\n", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        look_at(rt, staff.clerk, path)
    assert refused.value.code == "table_header_doubled"


def test_a_row_of_too_few_cells_is_bad_and_the_others_good(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    path = write(someone(), someone())
    path.write_text(path.read_text("utf-8") + "\n123;Ким", encoding="utf-8")
    check = checked(rt, staff, path)
    assert (check.good, faults(check)) == (2, [(4, "", "row_cells")])


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        ("birth_date", "31.02.1990", "cell_date"),
        ("birth_date", "в мае", "cell_date"),
        ("birth_date", "1990-05-18", "birth_not_as_iin"),
        ("surname", "Ну\x07рғалиева", "control_characters"),
        ("surname", "", "field_missing"),
        ("sex", "иногда", "cell_choice"),
        ("sex", "male", "sex_not_as_iin"),
        ("lowest_pay", "много", "cell_number"),
        ("lowest_pay", "1e5", "cell_number"),
        ("consent_to_move", "может быть", "cell_yes_no"),
        ("address_place", "Нигде", "cell_choice"),
        ("address_place", "Есіл а.", "cell_choice_unclear"),
        ("address_place", "Алматинская область", "cell_choice"),
        ("mobile_phone", "12", "phone_impossible"),
        ("email", f"{'a' * 150}@mail.kz", "text_too_long"),
        ("jobs.3.years", "5", "field_missing"),
        ("jobs.1.hired_on", "01.01.2020", "field_missing"),
    ],
)
def test_what_is_wrong_in_a_row_is_told_at_its_column(
    rt: Runtime, staff: Staff, write: Write, column: str, text: str, code: str
) -> None:
    row = someone(**{column: text})
    if column == "jobs.3.years":
        row |= {"jobs.3.occupation": "", "jobs.1.occupation": "4110-0"}
        assert wrong(rt, staff, write(row)) == [(2, "jobs.3.occupation", code)]
    elif column == "jobs.1.hired_on":
        assert wrong(rt, staff, write(row)) == [(2, "", code)]
    else:
        assert wrong(rt, staff, write(row)) == [(2, column, code)]


def test_a_wrong_last_digit_of_an_iin_is_told_alone(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    """Birth date and sex, that it would have told, are not asked for as well."""
    number = iin()
    row = someone(iin=number[:-1] + str((int(number[-1]) + 1) % 10), birth_date="", sex="")
    assert wrong(rt, staff, write(row)) == [(2, "iin", "iin_checksum")]


def test_a_fault_in_a_list_is_told_at_the_number_it_has_in_the_table(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    row = someone() | {"jobs.2.occupation": "", "jobs.5.occupation": "4110-0"}
    row |= {"jobs.5.hired_on": "01.01.2015", "jobs.5.dismissed_on": "01.01.2014"}
    assert wrong(rt, staff, write(row)) == [(2, "jobs.5.dismissed_on", "dismissed_before_hired")]


def test_an_expired_document_is_odd_here_since_nobody_applies(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    check = checked(rt, staff, write(someone(identity_valid_until="01.01.2020")))
    assert check.good == 1
    assert [bad.error.code for bad in check.odd] == ["identity_expired"]


def test_a_document_without_its_term_is_odd_here_since_nobody_applies(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    row = someone(identity_kind="passport", identity_valid_until="")
    check = checked(rt, staff, write(row))
    assert check.good == 1
    assert [(bad.field, bad.error.code) for bad in check.odd] == [
        ("identity_valid_until", "validity_missing")
    ]


def test_pay_that_no_record_holds_is_told(rt: Runtime, staff: Staff, write: Write) -> None:
    row = someone(lowest_pay="2147483648")
    assert wrong(rt, staff, write(row)) == [(2, "lowest_pay", "number_too_big")]


def test_citizenship_is_never_guessed_but_may_be_given_for_all_rows(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    row = {name: text for name, text in someone().items() if name != "citizenship"}
    path = write(row)
    with pytest.raises(UserError) as refused:
        checked(rt, staff, path)
    assert refused.value.code == "import_field_needed"
    mapping = replace(look_at(rt, staff.clerk, path).mapping, defaults={"citizenship": "KZ"})
    import_people(rt, staff.clerk, check_file(rt, staff.clerk, path, mapping))
    assert everything(rt)["person"][0].citizenship == "KZ"


def test_an_empty_cell_is_not_filled_by_a_default(rt: Runtime, staff: Staff, write: Write) -> None:
    path = write(someone(citizenship=""), someone())
    mapping = replace(look_at(rt, staff.clerk, path).mapping, defaults={"citizenship": "KZ"})
    with pytest.raises(UserError) as refused:
        check_file(rt, staff.clerk, path, mapping)
    assert refused.value.code == "import_field_twice"
    assert faults(checked(rt, staff, path)) == [(2, "citizenship", "field_missing")]


# --- who is here already


def test_who_is_here_already_is_not_entered_and_not_changed(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    mine = person_data()
    person_id = received(rt, staff.clerk, person=mine).person_id
    before = everything(rt)["person"]
    row = someone(iin=mine.iin or "", given_name="Басқаша")
    check = checked(rt, staff, write(row, someone(surname="Басқа")))
    assert (check.good, faults(check)) == (1, [(2, "iin", "already_here")])
    assert check.bad[0].error.params["person_id"] == person_id
    import_people(rt, staff.clerk, check)
    assert [row for row in everything(rt)["person"] if row.id == person_id] == before


@pytest.mark.parametrize("names", [("Нұрғалиева", "Әйгерім"), ("Айгерим", "НУРГАЛИЕВА")])
def test_a_namesake_of_the_same_birth_date_is_probably_here(
    rt: Runtime, staff: Staff, write: Write, names: tuple[str, str]
) -> None:
    received(rt, staff.clerk, person=person_data(iin=None, no_iin_reason=_reason()))
    row = someone(surname=names[0], given_name=names[1])
    assert wrong(rt, staff, write(row)) == [(2, "iin", "already_here")]


def test_the_same_iin_twice_in_a_table_is_entered_once(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    mine = someone()
    check = checked(rt, staff, write(mine, someone(), mine))
    assert (check.good, faults(check)) == (2, [(4, "iin", "twice_in_file")])
    assert check.bad[0].error.params["first"] == 2


def test_a_phone_that_many_have_makes_nobody_a_double(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    mine = phone()
    received(rt, staff.clerk, card=card_data(mobile_phone=mine))
    names = ("Қасымова", "Ким", "Цой")
    days = (date(1981, 2, 3), date(1982, 2, 3), date(1983, 2, 3))
    rows = [
        someone(iin=iin(born), birth_date="", surname=name, given_name="Ай", contact_phone=mine)
        for name, born in zip(names, days, strict=True)
    ]
    assert checked(rt, staff, write(*rows)).good == 3


@pytest.mark.parametrize("same", ["name", "birth_date"])
def test_the_same_phone_with_name_or_birth_date_is_probably_here(
    rt: Runtime, staff: Staff, write: Write, same: str
) -> None:
    mine = phone()
    changes = {"birth_date": date(1981, 2, 3)} if same == "name" else {"surname": "Ким"}
    known = person_data(iin=None, no_iin_reason=_reason(), **changes)
    received(rt, staff.clerk, person=known, card=card_data(mobile_phone=mine))
    assert wrong(rt, staff, write(someone(contact_phone=mine))) == [(2, "iin", "already_here")]


def test_who_was_merged_with_another_is_here_too(rt: Runtime, staff: Staff, write: Write) -> None:
    kept = received(rt, staff.clerk).person_id
    gone = person_data(surname="Ким", given_name="Олег")
    other = received(rt, staff.clerk, person=gone).person_id
    with rt.sessions.begin() as session:
        session.get_one(Person, other).merged_into_id = kept
        session.flush()
        refresh_keys(session, kept)
    check = checked(rt, staff, write(someone(iin=gone.iin or "", given_name="Басқа")))
    assert [bad.error.params["person_id"] for bad in check.bad] == [kept]


def test_who_was_entered_since_the_check_stops_the_import(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    mine = person_data()
    check = checked(rt, staff, write(someone(iin=mine.iin or ""), someone()))
    received(rt, staff.clerk, person=mine)
    before = everything(rt)
    with pytest.raises(UserError) as refused:
        import_people(rt, staff.clerk, check)
    assert (refused.value.code, refused.value.params["count"]) == ("import_outdated", 1)
    assert everything(rt) == before


def test_what_others_did_since_the_check_is_no_hindrance(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    check = checked(rt, staff, write(someone()))
    received(rt, staff.clerk, person=person_data(surname="Басқа", given_name="Біреу"))
    assert import_people(rt, staff.clerk, check).people == 1


# --- whole or not at all


def test_the_good_ones_of_many_rows_are_entered(rt: Runtime, staff: Staff, write: Write) -> None:
    rows = strangers(450)
    for bad in rows[::90]:
        bad["birth_date"] = "31.02.1990"
    told: list[tuple[int, int | None]] = []
    path = write(*rows)
    check = checked(rt, staff, path, on_progress=lambda *at: told.append(at))
    assert (check.total, check.good, len(check.bad)) == (450, 445, 5)
    assert [done for done, _ in told] == [100, 200, 300, 400, 450]
    assert import_people(rt, staff.clerk, check).people == 445
    assert (count(rt), count(rt, EmploymentCard), count(rt, CardRevision)) == (445, 445, 445)


def test_an_import_stopped_half_way_leaves_nothing(rt: Runtime, staff: Staff, write: Write) -> None:
    check = checked(rt, staff, write(*strangers(450)))
    before, told = everything(rt), list[int]()
    with pytest.raises(UserError) as stopped:
        import_people(rt, staff.clerk, check, lambda done, _: told.append(done), lambda: bool(told))
    assert (stopped.value.code, told) == ("work_stopped", [100])
    assert everything(rt) == before


def test_a_check_can_be_stopped(rt: Runtime, staff: Staff, write: Write) -> None:
    with pytest.raises(UserError) as stopped:
        checked(rt, staff, write(someone()), cancelled=lambda: True)
    assert stopped.value.code == "work_stopped"


def test_a_crash_half_way_leaves_nothing(rt: Runtime, staff: Staff, write: Write) -> None:
    check = checked(rt, staff, write(*strangers(250)))
    before = everything(rt)

    def crash(_done: int, _total: int | None) -> None:
        raise RuntimeError("power")

    with pytest.raises(RuntimeError, match="power"):
        import_people(rt, staff.clerk, check, crash)
    assert everything(rt) == before


@pytest.fixture
def full(founded: Founded, tmp_path: Path) -> Iterator[Runtime]:
    """A database on a disk that has hardly any room left."""
    with founded("sqlite", tmp_path) as url:
        rt = open_runtime(url, tmp_path, FrozenClock())

        def no_room(connection: Any, _record: Any, _proxy: Any) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 40}")

        event.listen(rt.sessions.engine, "checkout", no_room)
        yield rt
        rt.sessions.close()


def test_a_full_disk_leaves_nothing(full: Runtime, write: Write) -> None:
    staff = _staff(full)
    check = checked(full, staff, write(*strangers(450)))
    before = everything(full)
    with pytest.raises(EnvironmentFailure) as failed:
        import_people(full, staff.clerk, check)
    assert failed.value.code == "database_full"
    assert everything(full) == before


def test_a_table_with_nobody_to_enter_is_refused(rt: Runtime, staff: Staff, write: Write) -> None:
    check = checked(rt, staff, write(someone(surname="")))
    with pytest.raises(UserError) as refused:
        import_people(rt, staff.clerk, check)
    assert refused.value.code == "import_nobody"


# --- the mapping and the report


def test_the_columns_meaning_is_remembered_for_the_same_columns(
    rt: Runtime, staff: Staff, write: Write
) -> None:
    row = {"кто": "Ким", **someone()}
    del row["surname"]
    path = write(row)
    mapping = look_at(rt, staff.clerk, path).mapping
    mapping = replace(mapping, columns={**mapping.columns, "кто": "surname"})
    check_file(rt, staff.clerk, path, mapping)
    look = look_at(rt, staff.clerk, path)
    assert (look.remembered, look.mapping) == (True, mapping)


def test_the_bad_rows_go_out_with_what_is_wrong_and_come_in_again_put_right(
    rt: Runtime, staff: Staff, write: Write, tmp_path: Path
) -> None:
    path = write(someone(), someone(birth_date="31.02.1990", sex="?"))
    check = checked(rt, staff, path)
    report = tmp_path / "bad.csv"
    assert save_report(staff.clerk, check, report, lambda bad: bad.error.code) == 1
    ((_, cells),) = open_table(report).rows
    assert cells[-2:] == ("3", "birth_date: cell_date | sex: cell_choice")
    text = report.read_text("utf-8-sig").replace("31.02.1990", "17.05.1990").replace("?", "ж")
    report.write_text(text, encoding="utf-8")
    look = look_at(rt, staff.clerk, report)
    assert look.remembered
    assert brought(rt, staff, report) == 1


def test_a_mapping_is_read_from_json(tmp_path: Path) -> None:
    path = tmp_path / "columns.json"
    path.write_text('{"columns": {"A": "iin", "B": ""}, "defaults": {"citizenship": "KZ"}}')
    assert read_mapping(path) == ColumnMapping({"A": "iin"}, {"citizenship": "KZ"})


@pytest.mark.parametrize("text", ["", "[]", '{"columns": []}', "{"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "columns.json"
    path.write_text(text)
    with pytest.raises(UserError) as refused:
        read_mapping(path)
    assert refused.value.code == "import_mapping_form"


# --- export


RICH = card_data(
    education=(
        EducationData("КазНУ, «право»; 1", "юрист", entered_on=date(2008, 9, 1), consent=False),
        EducationData("Колледж"),
    ),
    jobs=(JobData("4110-0", organisation="=СУММ", duties="хаттар\nесеп", years=3),),
    languages=(LanguageData("kazakh"), LanguageData("english")),
    hobbies=("шахмат", 'кітап; "классика"'),
    driving_licences=("b",),
    consent_to_move=True,
    children=0,
    address_street="-5 көше",
)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", list(Language))
def test_what_went_out_comes_in_again_whole(
    rt: Runtime, staff: Staff, founded: Founded, tmp_path: Path, ending: str, language: Language
) -> None:
    one = PersonEntry(person=person_data(), card=replace(RICH, mobile_phone=phone()))
    another = person_data(iin=iin(date(1970, 1, 2), Sex.MALE), surname="Ким", given_name="Олег")
    another = replace(another, sex=Sex.MALE, birth_date=date(1970, 1, 2), patronymic="")
    for entry in (one, PersonEntry(person=another, card=card_data(email="oleg@mail.kz"))):
        change_person(rt, staff.clerk, entry)
    path = tmp_path / f"all.{ending}"
    assert export_people(rt, replace(staff.clerk, language=language), path) == 2
    (tmp_path / "other").mkdir()
    with founded("sqlite", tmp_path / "other") as url:
        empty = open_runtime(url, tmp_path, FrozenClock())
        check = checked(empty, _staff(empty), path)
        assert faults(check) == []
        assert import_people(empty, staff.clerk, check).people == 2
        assert _records(empty) == _records(rt)
        empty.sessions.close()


def test_the_export_is_in_the_trail_with_its_count(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    received(rt, staff.clerk)
    export_people(rt, staff.clerk, tmp_path / "all.csv")
    last = everything(rt)["audit_event"][-1]
    assert (last.action, last.after) == ("people.exported", '{"people": 1}')


def test_an_export_that_was_stopped_leaves_no_file(
    rt: Runtime, staff: Staff, tmp_path: Path
) -> None:
    received(rt, staff.clerk)
    there = set(tmp_path.iterdir())
    with pytest.raises(UserError) as stopped:
        export_people(rt, staff.clerk, tmp_path / "all.csv", cancelled=lambda: True)
    assert stopped.value.code == "work_stopped"
    assert set(tmp_path.iterdir()) == there


# --- who may


def test_the_administrator_sees_nobodys_data(
    rt: Runtime, staff: Staff, write: Write, tmp_path: Path
) -> None:
    path = write(someone())
    check = checked(rt, staff, path)
    for act in (
        lambda: look_at(rt, staff.admin, path),
        lambda: check_file(rt, staff.admin, path, check.mapping),
        lambda: import_people(rt, staff.admin, check),
        lambda: save_report(staff.admin, check, tmp_path / "bad.csv", str),
        lambda: export_people(rt, staff.admin, tmp_path / "all.csv"),
    ):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "action_not_allowed"


def test_an_imported_person_has_a_page(rt: Runtime, staff: Staff, write: Write) -> None:
    brought(rt, staff, write(someone(surname="Ким")))
    (row,) = search_people(rt, staff.clerk, "ким")
    assert page(rt, staff, row.id).person["surname"] == "Ким"


def _reason() -> str:
    from app.core.classifiers import choices

    return choices("no_iin_reason")[0].code


def _staff(rt: Runtime) -> Staff:
    from app.core.vocabulary import Role
    from app.models import Account

    with rt.sessions.read() as session:
        accounts = session.scalars(select(Account))
        return Staff({Role(account.login): actor_of(account) for account in accounts})


def _records(rt: Runtime) -> list[dict[str, Any]]:
    """Everybody's data as they are kept, but for what numbers and times a database gives."""
    own = {"id", "person_id", "created_at", "changed_at", "version"}
    with rt.sessions.read() as session:
        states = session.scalars(select(CardRevision).order_by(CardRevision.card_id))
        return [{k: v for k, v in row.data.items() if k not in own} for row in states]
