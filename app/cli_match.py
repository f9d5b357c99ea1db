"""The command `match`: who fits a vacancy, what fits a person, and the night's run over all."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from app.cli_parts import opened, operator, rows_done
from app.core.errors import UserError
from app.ui.messages import Translate, said, within, word

if TYPE_CHECKING:
    from app.gateways.resumable import Found
    from app.rules.selection import Part
    from app.services.selection import Candidate, FittingVacancy, Selection, VacancyChoice

_SHOWN, _OF_EACH = 50, 10


def match(options: argparse.Namespace, tell: Translate) -> int:
    """Carry out `match`; 1 also where a run is stopped by the keyboard."""
    if options.all:
        if options.priority or options.format:
            raise UserError("match_options")
        return _night(options, tell)
    if options.out:
        raise UserError("match_options")
    shown = _of_vacancy(options) if options.vacancy else _of_person(options)
    if options.format == "json":
        print(json.dumps(shown, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(shown, tell)))
    return 0


def _of_vacancy(options: argparse.Namespace) -> dict[str, Any]:
    from app.services.match_queries import vacancy_numbered
    from app.services.selection import Look, best_candidates

    look, actor = Look(_top(options, _SHOWN), options.priority), operator()
    with opened(options) as rt:
        vacancy_id = vacancy_numbered(rt, actor, options.vacancy)
        found = best_candidates(rt, actor, vacancy_id, look)
    people = [
        {
            "case": one.case_number,
            "name": one.name,
            "iin": one.iin,
            "state": one.state.value,
            "waits_since": one.waits_since.isoformat(),
            **_judged(place, one),
            "priority": one.has_priority,
        }
        for place, one in enumerate(found.candidates, 1)
    ]
    return {"vacancy": found.wanted.number, **_about(found), "candidates": people}


def _of_person(options: argparse.Namespace) -> dict[str, Any]:
    from app.services.match_queries import case_of_iin
    from app.services.selection import Look, best_vacancies

    if options.priority:
        raise UserError("match_options")
    actor = operator()
    with opened(options) as rt:
        case_id, number = case_of_iin(rt, actor, options.person)
        found = best_vacancies(rt, actor, case_id, Look(_top(options, _SHOWN)))
    vacancies = [
        {
            "vacancy": one.number,
            "post": one.post,
            "occupation": one.occupation,
            "employer": dict(one.employer_names),
            "place_code": one.place,
            "pay_from": one.pay_from,
            "pay_to": one.pay_to,
            "places_left": one.places_left,
            "since": one.since.isoformat(),
            **_judged(place, one),
        }
        for place, one in enumerate(found.vacancies, 1)
    ]
    return {"case": number, **_about(found), "vacancies": vacancies}


def _about(found: "Selection | VacancyChoice") -> dict[str, Any]:
    return {
        "considered": found.considered,
        "left_out": dict(found.left_out),
        "weights_since": found.weights_since.isoformat(),
        "priority": found.look.priority,
    }


def _judged(place: int, one: "Candidate | FittingVacancy") -> dict[str, Any]:
    return {"place": place, "score": one.score, "parts": [_part(part) for part in one.parts]}


def _part(part: "Part") -> dict[str, Any]:
    return {
        "criterion": part.criterion.value,
        "points": part.points,
        "most": part.most,
        "must": part.must,
        "met": part.met,
    }


def _lines(shown: Mapping[str, Any], tell: Translate) -> Iterator[str]:
    """What was found, a line each, and below it its points by criterion."""
    of_vacancy = "candidates" in shown
    rows = shown["candidates"] if of_vacancy else shown["vacancies"]
    name, number = ("match_vacancy", "vacancy") if of_vacancy else ("match_person", "case")
    yield said(
        name,
        tell,
        number=shown[number],
        considered=shown["considered"],
        shown=len(rows),
        since=f"{date.fromisoformat(shown['weights_since']):%d.%m.%Y}",
    )
    if shown["priority"]:
        yield said("match_priority", tell)
    for reason, count in shown["left_out"].items():
        yield said("match_left_out", tell, reason=within(reason, tell), count=count)
    for row in rows:
        cells = ("case", "name", "iin") if of_vacancy else ("vacancy", "post", "pay_from")
        told = (str(row[cell] or "") for cell in cells)
        yield "\t".join((str(row["place"]), str(row["score"]), *told))
        yield "\t" + "; ".join(_points(row["parts"], tell))


def _points(parts: Iterable[Mapping[str, Any]], tell: Translate) -> Iterator[str]:
    for part in parts:
        name = word(part["criterion"], tell)
        how = "match_must" if part["must"] else "match_part"
        yield said(how, tell, criterion=name, points=part["points"], most=part["most"])


def _night(options: argparse.Namespace, tell: Translate) -> int:
    from app.services.night_pieces import COLUMNS
    from app.services.night_selection import select_for_all

    if options.out is None:
        raise UserError("out_missing")

    def started(earlier: "Found", done: int) -> None:
        if earlier.value != "nothing":
            print(said(f"night_{earlier.value}", tell, done=done), file=sys.stderr)

    titles, top = [word(column, tell) for column in COLUMNS], _top(options, _OF_EACH)
    try:
        with opened(options) as rt:
            done = select_for_all(rt, operator(), options.out, titles, top, started, rows_done)
    except KeyboardInterrupt:
        print(said("night_stopped", tell), file=sys.stderr)
        return 1
    if done.changed:
        print(said("night_changed", tell), file=sys.stderr)
    counts = {"vacancies": done.vacancies, "empty": done.empty, "lines": done.lines}
    print(said("night_done", tell, **counts, considered=done.considered, file=options.out))
    return 0


def _top(options: argparse.Namespace, usual: int) -> int:
    from app.services.night_selection import MOST

    if options.top is None:
        return usual
    if not 1 <= options.top <= MOST:
        raise UserError("top_wrong", most=MOST)
    top: int = options.top
    return top
