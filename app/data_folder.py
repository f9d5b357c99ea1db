"""Where the data and the log lie."""

import logging
import traceback
from pathlib import Path
from types import TracebackType

from app.core.errors import EnvironmentFailure


def data_folder() -> Path:
    """The folder the platform keeps for the program's data; made if it is not there.

    Raises EnvironmentFailure `data_folder`.
    """
    import platformdirs

    folder = platformdirs.user_data_path("tereze", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure("data_folder", folder=str(folder)) from error
    return folder


def keep_log(folder: Path) -> None:
    """Errors of the program's own go to a file beside the data; it holds no personal data."""
    handler = logging.FileHandler(folder / "tereze.log", encoding="utf-8", delay=True)
    handler.setFormatter(_WithoutWords("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("tereze").addHandler(handler)


_Caught = tuple[type[BaseException], BaseException, TracebackType | None]


class _WithoutWords(logging.Formatter):
    """Writes of an error what it was and where: its words may quote a name or an IIN."""

    def formatException(self, ei: _Caught | tuple[None, None, None]) -> str:
        error, lines = ei[1], []
        while error is not None:
            lines += [f"{type(error).__qualname__}\n", *traceback.format_tb(error.__traceback__)]
            error = error.__cause__ or error.__context__
        return "".join(lines).rstrip()
