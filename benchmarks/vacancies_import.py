"""How long a file of vacancies takes to be checked and taken in (docs/decisions/0031).

Run: python benchmarks/vacancies_import.py [LINES]; one line in fifty is bad.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)

from app.core.classifiers import choices  # noqa: E402
from app.core.identifiers import make_bin  # noqa: E402
from app.gateways.tabular import write_table  # noqa: E402
from app.opening import open_runtime  # noqa: E402
from app.services.accounts import actor_named  # noqa: E402
from app.services.demo import found_demonstration  # noqa: E402
from app.services.vacancies_export import export_vacancies  # noqa: E402
from app.services.vacancies_import import check_vacancies, import_vacancies, save_bad_lines  # noqa: E402

LINES, GOAL_SECONDS, _BAD_EACH, _LINES_OF_A_FIRM = 50_000, 100, 50, 10
_EXCLUDED = ("0", "111", "2612", "335", "541")
_TEXT = (
    "ведение документов прием посетителей учет товара ремонт оборудования работа с клиентами "
    "сборка узлов проверка качества обслуживание станка подготовка отчетов доставка грузов "
    "тіркеу қызмет көрсету құжаттар тексеру жөндеу дайындау тапсырыс қабылдау есеп жүргізу"
)
_NAMES = (
    "exchange_id employer_bin employer_name_ru appeared_on occupation post place pay_from schedule "
    "duties conditions qualification education_level professional_level experience_months skills "
    "languages further places"
)
_WORDS, _COLUMNS = _TEXT.split(), _NAMES.split()


def lines(count: int) -> Iterator[list[str]]:
    """Vacancies that somebody might have written, none with the same words."""
    rng = random.Random(1)
    bins = [made for n in range(count // _LINES_OF_A_FIRM * 2 + 20) if (made := make_bin(n))]
    codes = [row.code for row in choices("occupations") if "-" in row.code]
    codes = [code for code in codes if not code.startswith(_EXCLUDED)]

    def words(some: int) -> str:
        return " ".join(rng.choices(_WORDS, k=some))

    for n in range(count):
        firm = rng.randrange(max(count // _LINES_OF_A_FIRM, 1))
        places = "0" if n % _BAD_EACH == 0 else "1"
        yield [
            f"E-{n}",
            bins[firm],
            f"ТОО «Фирма {firm}»",
            "29.06.2021",
            rng.choice(codes),
            f"Специалист {n}",
            "750000000",
            str(150_000 + n),
            "full_time",
            f"{words(18)} {n}",
            f"Помещение, {words(4)}",
            f"Опыт: {words(4)}",
            "general_secondary",
            "Служащий",
            str(n % 60),
            "Excel; 1С",
            "kazakh: fluent; english",
            f"{words(8)} {n}",
            places,
        ]


def main() -> None:
    """Write the file, then check it, take it in, give the bad lines back, write all out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lines", type=int, nargs="?", default=LINES)
    count = parser.parse_args().lines
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rt = open_runtime(f"sqlite:///{folder / 'bench.sqlite3'}", folder)
        found_demonstration(rt)
        actor, path = actor_named(rt, "clerk"), folder / "vacancies.csv"
        write_table(path, _COLUMNS, lines(count))
        first = began = time.perf_counter()
        cpu = time.process_time()

        def tell(what: str, number: int) -> None:
            nonlocal began, cpu
            wall, own = time.perf_counter() - began, time.process_time() - cpu
            print(f"{what}: {number}, {wall:.1f} s ({own:.1f} s of the processor's)", flush=True)
            began, cpu = time.perf_counter(), time.process_time()

        check = check_vacancies(rt, actor, path)
        tell("checked", check.total)
        done = import_vacancies(rt, actor, check)
        tell("taken in", sum(done.fates.values()))
        took = time.perf_counter() - first
        verdict = "reached" if took <= GOAL_SECONDS else "NOT REACHED"
        print(f"goal {GOAL_SECONDS} s for {LINES} lines: {verdict} with {count}, {took:.1f} s")
        tell("bad", save_bad_lines(rt, actor, check, folder / "bad.csv", lambda b: b.error.code))
        tell("known already", check_vacancies(rt, actor, path).good)
        tell("written out", export_vacancies(rt, actor, folder / "out.xlsx"))
        rt.sessions.close()


if __name__ == "__main__":
    main()
