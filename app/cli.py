"""The same use cases without windows. Exit status: 0; 1 the input's fault; 2 ours."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.cli_match import match
from app.cli_parts import opened, operator, rows_done
from app.core.calendar import CENTRE_HOURS, STATE_CORPORATION_HOURS, BusinessCalendar
from app.core.clock import CENTRE_ZONE, today
from app.core.errors import TerezeError, UserError
from app.core.vocabulary import Form, Language, Role
from app.data_folder import data_folder, keep_log
from app.linguist_file import translations
from app.services.runtime import Actor, Runtime
from app.ui.messages import Translate, said, sentence, word


def run(options: argparse.Namespace) -> int:
    """Carry out `options.command`; results go to stdout, one line on a fault to stderr."""
    tell = translations(Language(options.language or Language.KAZAKH))
    try:
        return COMMANDS[options.command](options, tell)
    except TerezeError as error:
        print(sentence(error, tell), file=sys.stderr)
        return 1
    except Exception as error:
        _log(error)
        print(sentence(error, tell), file=sys.stderr)
        return 2


def _log(error: Exception) -> None:
    import logging

    keep_log(data_folder())
    logging.getLogger("tereze").error("command failed", exc_info=error)


def _demo(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.demo import PASSWORD, add_people

    with opened(options) as rt:
        count = add_people(rt, options.people, options.seed, _progress(options.people))
    print(said("demo", tell, count=count, password=PASSWORD))
    return 0


def _progress(total: int) -> Callable[[int], None]:
    def show(done: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr)

    return show


def _term(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.terms import arithmetic, due_of, find_term

    event = _moment(options.start)
    rule = find_term(options.paragraph, options.edition)
    hours = CENTRE_HOURS if options.channel == "centre" else STATE_CORPORATION_HOURS
    calendar = _own_calendar(options) or BusinessCalendar()
    shown = arithmetic(rule, due_of(rule, calendar, event, hours))
    if options.format == "json":
        print(json.dumps(shown, ensure_ascii=False, indent=2))
        return 0
    from app.ui.terms import term_lines

    print("\n".join(term_lines(shown, tell)))
    return 0


def _own_calendar(options: argparse.Namespace) -> BusinessCalendar | None:
    """The calendar with the centre's own days, where there is a database to have them from."""
    if options.database is None and not (data_folder() / "tereze.sqlite3").exists():
        return None
    with opened(options) as rt, rt.sessions.read() as session:
        return rt.calendar(session)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UserError("moment_not_understood", text=text) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=CENTRE_ZONE)


def _find(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.people_queries import search_people

    with opened(options) as rt:
        rows = search_people(rt, operator(), options.text)
    if not rows:
        raise UserError("nobody_found")
    for row in rows:
        state = word(row.state, tell) if row.state else ""
        cells = (row.iin or "", row.full_name, f"{row.birth_date:%d.%m.%Y}")
        print("\t".join((*cells, row.case_number or "", state)))
    return 0


_BLANK = {
    "application": Form.APPLICATION,
    "data-form": Form.DATA_FORM,
    "certificate-application": Form.CERTIFICATE_APPLICATION,
    "standard-1": Form.STANDARD_OF_REGISTRATION,
    "standard-6": Form.STANDARD_OF_CERTIFICATE,
}
"""What `print` knows beside the papers' numbers: forms with nothing filled in."""


def _print(options: argparse.Namespace, _tell: Translate) -> int:
    from app.services.papers import paper_by_number, prepare_sheet, save_sheet
    from app.services.sheets import leaflet

    actor, language = operator(), Language(options.sheet_language)
    with opened(options) as rt:
        form = _BLANK.get(options.number)
        what = leaflet(rt, form) if form else paper_by_number(rt, options.number)
        save_sheet(rt, actor, prepare_sheet(rt, actor, what, language), options.out)
    print(options.out)
    return 0


def _day_sheet(options: argparse.Namespace, _tell: Translate) -> int:
    from app.services.day_sheet import day_sheet
    from app.services.papers import prepare_sheet, save_sheet

    actor, language = operator(), Language(options.sheet_language)
    with opened(options) as rt:
        day = _moment(options.day).date() if options.day else today(rt.clock)
        ready = prepare_sheet(rt, actor, day_sheet(rt, actor, day), language)
        save_sheet(rt, actor, ready, options.out)
    print(options.out)
    return 0


def _check_paper(options: argparse.Namespace, tell: Translate) -> int:
    """0 only for a paper that is in force."""
    from pathlib import Path

    from app.services.paper_check import check_file, check_paper
    from app.ui.words.check_words import check_lines

    actor, text = operator(), options.paper
    is_file = "." in text or os.sep in text  # neither stands in a number or a code
    with opened(options) as rt:
        found = check_file(rt, actor, Path(text)) if is_file else check_paper(rt, actor, text)
    print("\n".join(check_lines(found, tell)))
    return 0 if found.in_force else 1


_FAULTS_SHOWN = 50


def _import(options: argparse.Namespace, tell: Translate) -> int:
    of = {"people": _import_people, "vacancies": _import_vacancies}
    return of.get(options.what, _import_occupations)(options, tell)


def _import_occupations(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.classifiers import import_occupations

    try:
        with opened(options) as rt:
            table = import_occupations(rt, operator(Role.ADMINISTRATOR), options.file)
    except UserError as error:
        for fault in error.params.get("rows", ()):
            print(sentence(fault, tell), file=sys.stderr)
        raise
    print(said("imported", tell, count=table.rows))
    return 0


def _import_people(options: argparse.Namespace, tell: Translate) -> int:
    """0 only where no row is left to be put right; the good ones are entered all the same."""
    from app.services import people_import as people

    def wrong(row: people.BadRow) -> str:
        return sentence(row.error, tell)

    with opened(options) as rt:
        actor = _account(rt, options)
        look = people.look_at(rt, actor, options.file)
        mapping = people.read_mapping(options.columns) if options.columns else look.mapping
        check = people.check_file(rt, actor, options.file, mapping, rows_done)
        if options.report and check.bad:
            people.save_report(actor, check, options.report, wrong)
        bad = check.total - check.good
        print(said("checked", tell, total=check.total, good=check.good, bad=bad))
        for row in check.bad[:_FAULTS_SHOWN]:
            place = f"{row.line}\t{row.column}\t{wrong(row)}"
            print(place, file=sys.stderr)
        if check.good and not options.dry_run:
            done = people.import_people(rt, actor, check, rows_done)
            print(said("people_imported", tell, count=done.people, run=done.run))
    return 1 if bad else 0


def _import_vacancies(options: argparse.Namespace, tell: Translate) -> int:
    """0 only where no line is left to be put right; the good ones are entered all the same."""
    from app.services import vacancies_import as vacancies
    from app.services.vacancy_entries import Fate

    def wrong(line: vacancies.BadLine) -> str:
        return sentence(line.error, tell)

    with opened(options) as rt:
        actor = _account(rt, options)
        check = vacancies.check_vacancies(rt, actor, options.file, rows_done)
        if options.report and check.bad:
            vacancies.save_bad_lines(rt, actor, check, options.report, wrong)
        left = check.total - check.good
        print(said("checked", tell, total=check.total, good=check.good, bad=left))
        late: tuple[vacancies.BadLine, ...] = ()
        if check.good and not options.dry_run:
            done = vacancies.import_vacancies(rt, actor, check, rows_done)
            late = done.late
            counts = {fate.value: done.fates.get(fate, 0) for fate in Fate}
            print(said("vacancies_imported", tell, run=done.run, **counts))
        for line in (*check.bad, *late)[:_FAULTS_SHOWN]:
            print(f"{line.line}\t{line.field}\t{wrong(line)}", file=sys.stderr)
    return 1 if left or late else 0


def _account(rt: Runtime, options: argparse.Namespace) -> Actor:
    """The account in whose name a command writes: the one named, or called like the system's
    user."""
    import getpass

    from app.services.accounts import actor_named

    language = Language(options.language or Language.KAZAKH)
    return replace(actor_named(rt, options.login or getpass.getuser()), language=language)


def _export(options: argparse.Namespace, tell: Translate) -> int:
    return (_export_vacancies if options.what == "vacancies" else _export_people)(options, tell)


def _export_vacancies(options: argparse.Namespace, tell: Translate) -> int:
    """A table of those in force; or, by the ending .json, what the exchange has yet to be told."""
    from app.services import vacancies_export as vacancies

    with opened(options) as rt:
        actor = _account(rt, options)
        if options.file.suffix.lower() == ".json":
            done = vacancies.publish_vacancies(rt, actor, options.file, rows_done)
            print(said("published", tell, **vars(done), file=options.file))
        else:
            count = vacancies.export_vacancies(rt, actor, options.file, rows_done)
            print(said("vacancies_exported", tell, count=count, file=options.file))
    return 0


def _export_people(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.people_export import export_people

    with opened(options) as rt:
        language = Language(options.language or Language.KAZAKH)
        actor = replace(operator(), language=language)
        count = export_people(rt, actor, options.file, rows_done)
    print(said("people_exported", tell, count=count, file=options.file))
    return 0


def _gallery(options: argparse.Namespace, _tell: Translate) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # what no screen cannot do
    from app.gallery import draw_all

    for path in draw_all(options.folder):
        print(path)
    return 0


def _verify(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.audit import hash_at, verify

    with opened(options) as rt:
        report = verify(rt)
        one = hash_at(rt, options.event) if options.event else ""
    print(said("verify", tell, events=report.events, head=report.head))
    if one:
        print(said("event", tell, number=options.event, hash=one))
    for number, fault in report.broken:
        print(said(fault, tell, number=number))
    if report.broken:
        raise UserError("trail_broken", count=len(report.broken))
    return 0


COMMANDS: dict[str, Callable[[argparse.Namespace, Translate], int]] = {
    "demo": _demo,
    "term": _term,
    "find": _find,
    "print": _print,
    "day-sheet": _day_sheet,
    "check-paper": _check_paper,
    "import": _import,
    "export": _export,
    "match": match,
    "gallery": _gallery,
    "verify": _verify,
}
