"""A file handed out is whole or not there at all."""

from pathlib import Path

import pytest

from app.core.errors import EnvironmentFailure
from app.gateways.files import write_whole


def test_a_file_is_written_whole_and_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "notice.pdf", b"%PDF")
    assert {path.name for path in tmp_path.iterdir()} == {"notice.pdf"}
    assert (tmp_path / "notice.pdf").read_bytes() == b"%PDF"


def test_an_earlier_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "notice.pdf").write_bytes(b"an earlier and longer one")
    write_whole(tmp_path / "notice.pdf", b"%PDF")
    assert (tmp_path / "notice.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize("name", ["no/where.pdf", "folder", f"{'ә' * 200}.pdf"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(EnvironmentFailure, match="file_not_written") as failure:
        write_whole(tmp_path / name, b"%PDF")
    assert failure.value.params == {"file": str(tmp_path / name)}
    assert {path.name for path in tmp_path.iterdir()} == {"folder"}
