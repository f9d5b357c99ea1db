"""Scans of the package: attached as files, kept with the case, looked at from the person's page."""

from pathlib import Path

import pytest
from entries import decide, papers, person, registration, start
from operator_at_counter import CONTROL, Operator
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.ui.windows.attachment_view import AttachmentWindow

pytestmark = pytest.mark.parametrize("tongue", ["kk"], indirect=True)
TOO_LARGE = 21 * 2**20


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system's own window for files is answered with: it is not ours."""
    paths: list[Path] = []
    monkeypatch.setattr(
        QFileDialog,
        "getOpenFileNames",
        staticmethod(lambda *_args: ([str(path) for path in paths], "")),
    )
    return paths


def attach(clerk: Operator, name: str) -> None:
    clerk.push(f"{name}.attach")


def scan(folder: Path) -> Path:
    path = folder / "жеке куәлік.jpg"
    Image.new("RGB", (800, 500), "grey").save(path)
    return path


def test_a_scan_is_attached_and_looked_at_from_the_persons_page(
    clerk: Operator, chosen: list[Path], tmp_path: Path
) -> None:
    chosen.append(scan(tmp_path))
    clerk.sign_in("clerk")
    start(clerk)
    person(clerk)
    clerk.enter()
    clerk.find("address_place", "Алмалы")
    clerk.enter()
    papers(clerk)
    attach(clerk, "identity_files")
    assert "identity_files" in clerk.wizard().answers
    assert [file["name"] for file in clerk.wizard().answers["identity_files"]] == [chosen[0].name]
    clerk.step(4)
    registration(clerk)
    clerk.choose("education_level", "bachelor")
    clerk.enter()
    clerk.find("wanted_occupation", "5223")
    clerk.enter(CONTROL)
    decide(clerk)
    clerk.paper()
    page = clerk.leave_paper()
    assert page.case is not None
    (file,) = next(row.files for row in page.case.application.documents if row.files)
    clerk.push(f"scan_{file.id}")
    window = clerk.desk.here()
    assert isinstance(window, AttachmentWindow)
    picture = window.findChild(QLabel, "scan").pixmap()
    assert picture.width() > 0 and chosen[0].name in clerk.screen()
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.person().page is not None


@pytest.mark.parametrize("fault", ["broken", "too_large"])
def test_a_file_that_cannot_be_kept_is_told_at_its_field(
    clerk: Operator, chosen: list[Path], tmp_path: Path, fault: str
) -> None:
    path = tmp_path / "скан.jpg"
    path.write_bytes(scan(tmp_path).read_bytes()[:300])
    if fault == "too_large":
        with path.open("ab") as file:
            file.truncate(TOO_LARGE)
    chosen.append(path)
    clerk.sign_in("clerk")
    start(clerk)
    clerk.step(3)
    attach(clerk, "identity_files")
    assert clerk.focus.objectName() == "attach"
    told = clerk.focus.accessibleDescription()
    assert told and told in clerk.screen().splitlines()
    assert not clerk.wizard().answers.get("identity_files")
