"""The Order's tables that are kept as data (resources/order)."""

import csv
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "order"


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table, each a mapping of column to text.

    Raises OSError if the installation lacks the file: a fault of the program.
    """
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
