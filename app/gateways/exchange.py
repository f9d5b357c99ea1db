"""The Labour Exchange's files of vacancies: JSON, as docs/exchange.md describes it."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from app.core.errors import UserError
from app.gateways.files import put_in_place

FORMAT, EDITION = "labour-exchange-vacancies", 1
FAULT = "tereze.fault"
"""What a report of bad messages adds to each; nobody's data is in it."""

Message = Mapping[str, Any]


def is_exchange_file(path: Path) -> bool:
    """Whether the file is to be read as the exchange's, by its name's ending."""
    return path.suffix.lower() == ".json"


def read_messages(path: Path) -> tuple[Any, ...]:
    """The messages of a file, as they stand there; each may still be anything.

    Raises UserError `table_not_opened`, `exchange_form` (name).
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError("table_not_opened", name=path.name) from error
    except (ValueError, RecursionError) as error:
        raise UserError("exchange_form", name=path.name) from error
    is_ours = isinstance(data, dict) and data.get("format") == FORMAT
    if not is_ours or data.get("edition") != EDITION or not isinstance(data.get("messages"), list):
        raise UserError("exchange_form", name=path.name)
    return tuple(data["messages"])


def write_messages(path: Path, made_at: datetime, messages: Iterable[Message]) -> int:
    """Write a file of messages; returns how many. Raises EnvironmentFailure `file_not_written`."""
    kept = list(messages)
    data = {
        "format": FORMAT,
        "edition": EDITION,
        "made_at": made_at.isoformat(timespec="seconds"),
        "messages": kept,
    }
    with put_in_place(path) as beside:
        beside.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return len(kept)
