"""Where the data and the log lie."""

import logging
from pathlib import Path

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
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("tereze").addHandler(handler)
