"""The command line's words. Imports nothing heavy: the sign-in window waits for it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.core.vocabulary import Language


def parse(arguments: list[str]) -> Any:
    """The options by name; `command` is None for the windows. Exits 1 on a wrong word."""
    if not arguments:  # the clerk's every morning: nothing to read, so nothing to load
        return SimpleNamespace(command=None, database=None, language=None, demo=False)
    return _parser().parse_args(arguments)


def _parser() -> Any:
    import argparse

    class _Parser(argparse.ArgumentParser):
        def error(self, message: str) -> Any:
            self.exit(1, f"{self.prog}: {message}\n")

    parser = _Parser(prog="run", description="Tereze: the employment centre's counter.")
    parser.add_argument("--database", metavar="URL", help="sqlite:///FILE or postgresql+psycopg://")
    parser.add_argument("--language", choices=[language.value for language in Language])
    parser.add_argument("--demo", action="store_true", help="first start: demonstration data")
    parser.add_argument("--board", action="store_true", help="only the hall's board")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    demo = commands.add_parser("demo", help="enter invented people")
    demo.add_argument("--people", type=int, default=300, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")

    term = commands.add_parser("term", help="when a term is due, with its arithmetic")
    term.add_argument("--paragraph", required=True, metavar="P", help="12, 44.3, 59.job_seeker")
    term.add_argument("--from", dest="start", required=True, metavar="MOMENT")
    term.add_argument("--edition", default="259-2021")
    term.add_argument("--channel", default="centre", choices=["centre", "state_corporation"])
    term.add_argument("--format", default="text", choices=["text", "json"])

    find = commands.add_parser("find", help="people by IIN, name, phone or number")
    find.add_argument("text")

    _add_papers(commands)
    _add_files(commands)
    _add_match(commands)

    gallery = commands.add_parser("gallery", help="every window and form as PNG")
    gallery.add_argument("folder", type=Path)

    verify = commands.add_parser("verify", help="prove the audit trail")
    verify.add_argument("--event", type=int, metavar="N", help="its checksum, as on a day's sheet")
    for command in commands.choices.values():
        # The shared option may also stand after the command.
        command.add_argument("--database", metavar="URL", default=argparse.SUPPRESS)
    return parser


def _add_papers(commands: Any) -> None:
    print_ = commands.add_parser("print", help="an issued paper, an empty form or a leaflet as PDF")
    kinds = (
        "the paper's number, or application, data-form, certificate-application, standard-1, "
        "standard-6"
    )
    print_.add_argument("number", metavar="NUMBER", help=kinds)
    print_.add_argument("--language", dest="sheet_language", default="kk", choices=["kk", "ru"])
    print_.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")

    day = commands.add_parser("day-sheet", help="a day's work in figures, as PDF")
    day.add_argument("--day", metavar="2021-07-01", help="today unless given")
    day.add_argument("--language", dest="sheet_language", default="kk", choices=["kk", "ru"])
    day.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")

    check = commands.add_parser("check-paper", help="whether a paper is ours and in force")
    check.add_argument("paper", metavar="CODE|FILE", help="its number, its code, or a scan of it")


def _add_files(commands: Any) -> None:
    import_ = commands.add_parser("import", help="occupations, people or vacancies from a file")
    import_.add_argument("what", choices=["occupations", "people", "vacancies"])
    kinds = "CSV; of people XLSX too; of vacancies XLSX, and the exchange's JSON"
    import_.add_argument("file", type=Path, metavar="FILE", help=kinds)
    import_.add_argument("--columns", type=Path, metavar="FILE.json", help="people: what they mean")
    import_.add_argument("--dry-run", action="store_true", help="only check the rows")
    import_.add_argument("--report", type=Path, metavar="FILE", help="the bad rows go there")
    import_.add_argument("--login", metavar="NAME", help="the account that enters them")

    export = commands.add_parser("export", help="everybody's data, or the vacancies in force")
    export.add_argument("what", choices=["people", "vacancies"])
    kinds = "CSV or XLSX; of vacancies .json: what the exchange has yet to be told"
    export.add_argument("file", type=Path, metavar="FILE", help=kinds)
    export.add_argument("--login", metavar="NAME", help="vacancies: whose account sends them")


def _add_match(commands: Any) -> None:
    match = commands.add_parser("match", help="who fits a vacancy best, or what fits a person")
    of = match.add_mutually_exclusive_group(required=True)
    of.add_argument("--vacancy", metavar="NUMBER", help="the best people for it")
    of.add_argument("--person", metavar="IIN", help="the best vacancies for the person")
    of.add_argument("--all", action="store_true", help="the night's run: every vacancy in force")
    match.add_argument("--top", type=int, metavar="N", help="how many; 50, of --all 10")
    match.add_argument("--priority", action="store_true", help="target groups first")
    match.add_argument("--format", choices=["text", "json"], help="text unless given")
    match.add_argument("--out", type=Path, metavar="FILE.csv", help="with --all: where to")
