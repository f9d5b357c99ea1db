"""The commands as they are typed: what stands on stdout, what on stderr, and the exit status."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pypdfium2
import pytest

from app.core.classifiers import choices

ROOT = Path(__file__).resolve().parents[1]
Command = Callable[..., "Ended"]
NO_IIN = choices("no_iin_reason")[0].code


class Ended:
    """How a command ended."""

    def __init__(self, done: subprocess.CompletedProcess[str]) -> None:
        self.status, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    def told(self) -> str:
        """The one line with which a fault is told; nothing else was written."""
        assert self.out == ""
        (line,) = self.err.splitlines()
        return line


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where these commands keep their data."""
    return tmp_path_factory.mktemp("home")


def run_in(home: Path, *arguments: object) -> Ended:
    environ = {**os.environ, "XDG_DATA_HOME": str(home), "HOME": str(home), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-W", "error", "main.py", *map(str, arguments)]
    return Ended(
        subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    )


@pytest.fixture
def command(home: Path) -> Command:
    """Runs a command over data that the whole file shares."""
    return lambda *arguments: run_in(home, *arguments)


@pytest.fixture
def apart(tmp_path: Path) -> Command:
    """Runs a command over data of the test's own."""
    return lambda *arguments: run_in(tmp_path, *arguments)


@pytest.fixture(scope="module")
def filled(home: Path) -> Path:
    """The database after `demo`."""
    done = run_in(home, "demo", "--people", 6, "--seed", 7)
    assert (done.status, done.err) == (0, "")
    assert "6" in done.out
    return home / "tereze" / "tereze.sqlite3"


def ask(file: Path, question: str) -> list[tuple[str, ...]]:
    with closing(connect(file)) as database:
        return database.execute(question).fetchall()


# --- term


def term(command: Command, *arguments: str, start: str = "2021-07-02T17:40") -> Ended:
    return command("term", "--from", start, *arguments)


def test_a_term_as_json_is_json_and_nothing_else(apart: Command) -> None:
    ended = term(apart, "--paragraph", "12", "--format", "json")
    assert (ended.status, ended.err) == (0, "")
    shown = json.loads(ended.out)
    assert shown["due"] == "2021-07-03T18:30:00+06:00"
    assert (shown["code"], shown["amount"], shown["unit"]) == ("12", 1, "business_day")
    assert [step["kind"] for step in shown["steps"]] == ["received", "counted"]


@pytest.mark.parametrize(
    ("language", "due"),
    [("kk", "03.07.2021 18:30"), ("ru", "03.07.2021 18:30"), ("en", "Due: Saturday 03.07.2021")],
)
def test_a_term_as_text_tells_its_arithmetic(apart: Command, language: str, due: str) -> None:
    ended = apart("--language", language, "term", "--paragraph", "12", "--from", "2021-07-02T17:40")
    assert (ended.status, ended.err) == (0, "")
    assert len(ended.lines) == 5
    assert "12" in ended.lines[0]
    assert due in ended.lines[-1]


def test_the_state_corporation_receives_on_saturday(apart: Command) -> None:
    saturday = "2021-06-19T11:00"
    theirs = ("--channel", "state_corporation")
    ours = term(apart, "--paragraph", "12", "--format", "json", start=saturday)
    other = term(apart, "--paragraph", "12", "--format", "json", *theirs, start=saturday)
    assert json.loads(ours.out)["due"] == "2021-06-22T18:30:00+06:00"
    assert json.loads(other.out)["due"] == "2021-06-21T18:30:00+06:00"


@pytest.mark.parametrize(
    ("start", "source"),
    [("2021-07-02T11:40+00:00", "2021-07-02T11:40:00+00:00"), ("2021-07-02", "2021-07-02T00:00")],
)
def test_a_moment_may_name_its_zone_or_be_a_day(apart: Command, start: str, source: str) -> None:
    ended = term(apart, "--paragraph", "12", "--format", "json", start=start)
    assert json.loads(ended.out)["from"].startswith(source)
    assert json.loads(ended.out)["due"] == "2021-07-03T18:30:00+06:00"


def test_a_paragraph_with_several_terms_lists_them(apart: Command) -> None:
    ended = term(apart, "--paragraph", "59")
    assert ended.status == 1
    assert "59.job_seeker" in ended.told()
    code = term(apart, "--paragraph", "59.job_seeker", "--format", "json")
    assert json.loads(code.out)["code"] == "59.job_seeker"


@pytest.mark.parametrize("text", ["", "yesterday", "2021-02-30T10:00", "02.07.2021 17:40"])
def test_what_is_no_moment_is_told_in_one_line(apart: Command, text: str) -> None:
    ended = term(apart, "--paragraph", "12", start=text)
    assert ended.status == 1
    assert text in ended.told()


@pytest.mark.parametrize(
    "arguments",
    [("--paragraph", "2"), ("--paragraph", "12", "--edition", "1999"), ("--paragraph", "L28.2.2")],
    ids=["no_term", "no_edition", "counted_backwards"],
)
def test_what_has_no_due_moment_is_told_in_one_line(
    apart: Command, arguments: tuple[str, ...]
) -> None:
    ended = term(apart, *arguments)
    assert ended.status == 1
    assert ended.told()


def test_a_term_knows_the_centres_own_days(apart: Command, tmp_path: Path) -> None:
    apart("demo", "--people", 1)
    with closing(connect(tmp_path / "tereze" / "tereze.sqlite3")) as database:
        database.execute(
            "INSERT INTO own_day (day, kind, note, set_by, set_at) "
            "VALUES ('2021-07-03', 'day_off', '', 1, '2021-07-01 00:00:00')"
        )
        database.execute("UPDATE centre SET calendar_version = 1")
        database.commit()
    shown = json.loads(term(apart, "--paragraph", "12", "--format", "json").out)
    assert (shown["due"], shown["calendar_version"]) == ("2021-07-07T18:30:00+06:00", 1)


def test_a_term_makes_no_database(apart: Command, tmp_path: Path) -> None:
    term(apart, "--paragraph", "12")
    assert list(tmp_path.rglob("*.sqlite3")) == []


# --- demo, find, print, verify


def test_the_same_seed_makes_the_same_people(filled: Path, apart: Command, tmp_path: Path) -> None:
    apart("demo", "--people", 6, "--seed", 7)
    people = "SELECT surname, given_name, patronymic, iin, birth_date FROM person ORDER BY id"
    assert ask(filled, people) == ask(tmp_path / "tereze" / "tereze.sqlite3", people)
    assert len(ask(filled, people)) == 6


@pytest.mark.parametrize("count", [0, -1, 5_000_001])
def test_a_number_of_people_that_cannot_be_is_told(apart: Command, count: int) -> None:
    ended = apart("demo", "--people", count)
    assert ended.status == 1
    assert ended.told()


@pytest.mark.usefixtures("filled")
def test_a_person_is_found_by_name_and_number(command: Command, filled: Path) -> None:
    ((iin, surname, given_name),) = ask(
        filled, "SELECT iin, surname, given_name FROM person LIMIT 1"
    )
    for text in (iin, f"{surname} {given_name}", f"{given_name} {surname}".upper()):
        ended = command("find", text)
        assert (ended.status, ended.err) == (0, "")
        assert [line.split("\t")[0] for line in ended.lines] == [iin]
    _, name, born, case, state = ended.lines[0].split("\t")
    assert name.startswith(f"{surname} {given_name}")
    assert len(born) == len("01.02.1990")
    assert case
    assert state


@pytest.mark.usefixtures("filled")
def test_nobody_found_is_told(command: Command) -> None:
    ended = command("--language", "en", "find", "Ъъъъ-ххх")
    assert (ended.status, ended.told()) == (1, "Nobody was found.")


def test_a_paper_is_printed_in_both_languages_and_the_second_time_as_a_copy(
    command: Command, filled: Path, tmp_path: Path
) -> None:
    ((number, name),) = ask(
        filled,
        "SELECT number, surname FROM paper JOIN person ON person.id = person_id "
        "WHERE form = 'f03' LIMIT 1",
    )
    for language in ("kk", "ru"):
        file = tmp_path / f"{language}.pdf"
        ended = command("print", number.lower(), "--language", language, "--out", file)
        assert (ended.status, ended.err, ended.lines) == (0, "", [str(file)])
        assert number in words_of(file)
        assert name in words_of(file)
    again = tmp_path / "again.pdf"
    assert command("print", number, "--out", again).status == 0
    assert "Көшірме" in words_of(again)
    assert "Көшірме" not in words_of(tmp_path / "kk.pdf")
    assert len(ask(filled, "SELECT * FROM audit_event WHERE action = 'paper.printed'")) >= 3


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("form", "title"),
    [
        ("application", "Заявление"),
        ("data-form", "Форма сведений для регистрации"),
        ("certificate-application", "Прошу выдать справку"),
        ("standard-1", "Стандарт государственной услуги"),
        ("standard-6", "Выдача справки о регистрации в качестве безработного"),
    ],
)
def test_an_empty_form_is_printed_by_its_name(
    command: Command, tmp_path: Path, form: str, title: str
) -> None:
    file = tmp_path / "empty.pdf"
    ended = command("print", form, "--language", "ru", "--out", file)
    assert (ended.status, ended.err, ended.lines) == (0, "", [str(file)])
    assert title.lower() in words_of(file).lower()


def test_a_days_sheet_is_printed_and_written_down(
    command: Command, filled: Path, tmp_path: Path
) -> None:
    file = tmp_path / "day.pdf"
    ended = command("day-sheet", "--day", "2021-07-01", "--language", "ru", "--out", file)
    assert (ended.status, ended.err, ended.lines) == (0, "", [str(file)])
    assert "СВОДНЫЙ ЛИСТ ДНЯ" in words_of(file)
    assert "«01» июля 2021 года" in words_of(file)
    evening = tmp_path / "evening.pdf"
    assert command("day-sheet", "--out", evening).status == 0
    bears = re.search(r"№ (\d+), бақылау сомасы ([0-9a-f]{64})", words_of(evening))
    assert bears is not None
    ended = command("--language", "en", "verify", "--event", bears[1])
    assert (ended.status, ended.lines[-1]) == (0, f"Event {bears[1]}: checksum {bears[2]}")
    assert command("verify", "--event", "999999").status == 1
    sheets = "SELECT after FROM audit_event WHERE action = 'form.printed' ORDER BY id"
    (after,), _evening = ask(filled, sheets)
    assert json.loads(after)["day"] == "2021-07-01"
    ended = command("--language", "en", "day-sheet", "--day", "1 July", "--out", file)
    assert (ended.status, ended.told()[:8]) == (1, "“1 July”")


def words_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("number", "out"), [("3-1999-000001", "x.pdf"), ("", "x.pdf")], ids=["unknown", "empty"]
)
def test_a_paper_that_is_not_there_makes_no_file(
    command: Command, tmp_path: Path, number: str, out: str
) -> None:
    ended = command("print", number, "--out", tmp_path / out)
    assert ended.status == 1
    assert ended.told()
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_that_cannot_be_written_is_told(
    command: Command, filled: Path, tmp_path: Path
) -> None:
    ((number,),) = ask(filled, "SELECT number FROM paper WHERE form = 'f03' LIMIT 1")
    file = tmp_path / "no" / "where.pdf"
    ended = command("print", number, "--out", file)
    assert ended.status == 1
    assert str(file) in ended.told()


def test_a_whole_trail_is_proved(command: Command, filled: Path) -> None:
    ended = command("--language", "en", "verify")
    ((events, head),) = ask(filled, "SELECT count, hash FROM audit_head")
    assert (ended.status, ended.err) == (0, "")
    assert str(events) in ended.lines[0]
    assert head in ended.lines[0]
    assert len(ended.lines) == 1


def test_a_forged_trail_is_told_row_by_row(apart: Command, tmp_path: Path) -> None:
    apart("demo", "--people", 2)
    with closing(connect(tmp_path / "tereze" / "tereze.sqlite3")) as database:
        database.execute("DROP TRIGGER audit_event_no_update")
        database.execute("DROP TRIGGER audit_event_no_delete")
        database.execute("UPDATE audit_event SET login = 'nobody' WHERE id = 3")
        database.execute("DELETE FROM audit_event WHERE id = 5")
        database.commit()
    ended = apart("--language", "en", "verify")
    assert ended.status == 1
    assert [re.findall(r"\d+", line) for line in ended.lines[1:]] == [["3"], ["5"]]
    assert "2" in ended.err


# --- faults


@pytest.mark.parametrize(
    "arguments",
    [("fly",), ("term",), ("term", "--paragraph", "12"), ("find",), ("demo", "--people", "many")],
    ids=["unknown", "no_options", "no_moment", "no_text", "no_number"],
)
def test_a_wrong_word_is_told_in_one_line(apart: Command, arguments: tuple[str, ...]) -> None:
    ended = apart(*arguments)
    assert ended.status == 1
    assert ended.told()


def test_a_database_that_cannot_be_used_is_told_in_one_line(apart: Command, tmp_path: Path) -> None:
    (tmp_path / "letter.doc").write_bytes(b"Dear Sir or Madam, " * 100)
    for url in ("nonsense", f"sqlite:///{tmp_path}/letter.doc", f"sqlite:///{tmp_path}/no/x"):
        ended = apart("--database", url, "verify")
        assert ended.status == 1
        assert ended.told()


def test_the_database_may_be_named_after_the_command_too(apart: Command, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.sqlite3"
    assert apart("demo", "--people", 1, "--database", url).status == 0
    assert apart("--database", url, "verify").status == 0
    assert not (tmp_path / "tereze" / "tereze.sqlite3").exists()


def test_our_own_fault_is_told_in_one_line_and_logged_without_words(
    apart: Command, tmp_path: Path
) -> None:
    apart("demo", "--people", 1)
    file = tmp_path / "tereze" / "tereze.sqlite3"
    with closing(connect(file)) as database:
        database.execute("DROP TABLE person_key")
        database.commit()
    ended = apart("find", "Нұрғалиева")
    assert ended.status == 2
    assert ended.told()
    log = (tmp_path / "tereze" / "tereze.log").read_text(encoding="utf-8")
    assert "OperationalError" in log
    assert "search_people" in log
    assert "Нұрғалиева" not in log
    assert "person_key" not in log.replace("person_keys", "")


def test_a_message_is_told_in_the_language_asked_for(apart: Command) -> None:
    told = {
        language: apart("--language", language, "find", "Ъъъ").told() for language in ("kk", "ru")
    }
    assert len(set(told.values())) == 2
    assert all(not line.isascii() for line in told.values())


# --- import and export of people


def test_a_paper_is_checked_by_its_number_its_code_and_its_file(
    command: Command, filled: Path, tmp_path: Path
) -> None:
    ((number, code),) = ask(filled, "SELECT number, check_code FROM paper LIMIT 1")
    file = tmp_path / "paper.pdf"
    command("print", number, "--out", file)
    for given in (code, file):
        ended = command("--language", "ru", "check-paper", given)
        assert (ended.status, ended.err) == (0, "")
        assert ended.lines[0] == "Выдано здесь и действует."
        assert number in ended.out
    forged = command(
        "--language", "kk", "check-paper", code[:-1] + ("0" if code[-1] != "0" else "1")
    )
    assert (forged.status, forged.err, len(forged.lines)) == (1, "", 1)
    assert forged.lines[0].startswith("Біздікі емес")
    assert command("check-paper", "3-2020-999999").status == 1


def test_what_is_no_paper_is_told_in_one_line(command: Command, filled: Path) -> None:
    for given in ("жоқ", "nothing.pdf", "a/b", "9" * 300):
        ended = command("--language", "ru", "check-paper", given)
        assert (ended.status, bool(ended.told())) == (1, True)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """One person in whom nothing is wrong, and one whose birth date is no day."""
    path = tmp_path / "people.csv"
    path.write_text(
        "surname;given_name;birth_date;sex;no_iin_reason;Гражданство\n"
        f"Ким;Айша;17.05.1990;ж;{NO_IIN};KZ\n"
        f"Цой;Юрий;31.02.1990;м;{NO_IIN};KZ\n",
        encoding="utf-8",
    )
    return path


def people(file: Path) -> int:
    return int(ask(file, "SELECT count(*) FROM person")[0][0])


def test_a_table_is_only_checked_by_a_dry_run(command: Command, filled: Path, table: Path) -> None:
    before = people(filled)
    ended = command("--language", "en", "import", "people", table, "--dry-run", "--login", "clerk")
    assert ended.status == 1
    assert ended.lines == ["Rows: 2; good: 1; to be put right: 1"]
    assert ended.err == (
        "3\tbirth_date\t“31.02.1990” is no date. Write it as 21.11.2026 or 2026-11-21.\n"
    )
    assert people(filled) == before


def test_the_good_rows_are_entered_and_the_bad_ones_reported(
    apart: Command, table: Path, tmp_path: Path
) -> None:
    apart("demo", "--people", 1)
    file, report = tmp_path / "tereze" / "tereze.sqlite3", tmp_path / "bad.csv"
    ended = apart("import", "people", table, "--report", report, "--login", "clerk")
    assert (ended.status, len(ended.lines), people(file)) == (1, 2, 2)
    assert report.read_text("utf-8-sig").splitlines()[1].startswith("Цой;Юрий;31.02.1990;")
    (login,) = ask(file, "SELECT login FROM audit_event WHERE action = 'people.imported'")[0]
    assert login == "clerk (command)"
    again = apart("import", "people", table, "--login", "clerk")
    assert (again.status, people(file)) == (1, 2)
    assert apart("verify").status == 0


def test_vacancies_come_from_the_exchanges_file_and_go_to_a_table(
    apart: Command, tmp_path: Path
) -> None:
    """The guide's own example, of which the withdrawal is of a vacancy that is not here."""
    apart("demo", "--people", 1)
    guide = Path(__file__).resolve().parents[1] / "docs" / "exchange.md"
    path, report, out = (tmp_path / name for name in ("in.json", "bad.json", "out.csv"))
    path.write_text(guide.read_text("utf-8").split("```json")[1].split("```")[0], "utf-8")
    said = ("--language", "en", "import", "vacancies", path, "--report", report, "--login", "clerk")
    ended = apart(*said)
    assert (ended.status, ended.lines[0]) == (1, "Rows: 2; good: 1; to be put right: 1")
    assert ended.lines[1].startswith("Vacancies new: 1; changed: 0; withdrawn: 0")
    assert "exchange_id" in ended.err
    assert json.loads(report.read_text("utf-8"))["messages"][0]["kind"] == "withdrawal"
    assert apart("export", "vacancies", out, "--login", "clerk").status == 0
    assert "E-100200" in out.read_text("utf-8-sig")


def test_columns_are_given_by_a_json_file(apart: Command, table: Path, tmp_path: Path) -> None:
    apart("demo", "--people", 1)
    columns = tmp_path / "columns.json"
    names = ("surname", "given_name", "birth_date", "sex", "no_iin_reason")
    mapping = {"columns": {n: n for n in names}, "defaults": {"citizenship": "Казахстан"}}
    columns.write_text(json.dumps(mapping), encoding="utf-8")
    ended = apart("import", "people", table, "--columns", columns, "--login", "clerk")
    assert len(ended.lines) == 2
    columns.write_text("none", encoding="utf-8")
    assert apart("import", "people", table, "--columns", columns, "--login", "clerk").told()


def test_the_field_without_a_column_is_named_in_the_language_asked_for(
    apart: Command, tmp_path: Path
) -> None:
    apart("demo", "--people", 1)
    path = tmp_path / "people.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    ended = apart("--language", "ru", "import", "people", path, "--login", "clerk")
    assert "«ИИН»" in ended.told()


def test_people_are_entered_under_an_account_only(apart: Command, table: Path) -> None:
    apart("demo", "--people", 1)
    for login in ("nobody", "admin"):
        ended = apart("import", "people", table, "--login", login)
        assert (ended.status, ended.out) == (1, "")
        assert ended.told()


def test_everybody_goes_out_and_comes_into_an_empty_centre(
    command: Command, filled: Path, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    ended = command("export", "people", path)
    assert (ended.status, ended.err, len(ended.lines)) == (0, "", 1)
    other = tmp_path / "other"
    assert run_in(other, "demo", "--people", 1, "--seed", 99).status == 0
    ended = run_in(other, "import", "people", path, "--login", "clerk")
    assert (ended.status, ended.err) == (0, "")
    assert people(other / "tereze" / "tereze.sqlite3") == people(filled) + 1
