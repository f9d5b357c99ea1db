"""Scans are kept at once, once, for whoever works on them, and go with what they belong to."""

from io import BytesIO
from pathlib import Path

import pytest
from factories import Staff, application, identity, received
from fakes import FrozenClock
from PIL import Image
from sqlalchemy import select

from app.core.errors import UserError
from app.core.vocabulary import DocumentKind, Role
from app.models import Application, Attachment, AuditEvent
from app.services.attachments import AttachmentView, keep_attachment, open_attachment
from app.services.drafts import discard_draft, save_draft
from app.services.registration import Received, receive_application
from app.services.registration_answers import DocumentData
from app.services.runtime import Actor, Runtime


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    return picture(tmp_path / "куәлік.png")


def picture(path: Path, shade: int = 255) -> Path:
    data = BytesIO()
    Image.new("L", (20, 30), shade).save(data, "PNG")
    path.write_bytes(data.getvalue())
    return path


def draft_with(rt: Runtime, actor: Actor, *files: AttachmentView) -> int:
    rows = [{"id": file.id, "name": file.name, "size": file.size} for file in files]
    return save_draft(rt, actor, None, "job_seeker", "package", "", {"identity_files": rows})


def with_scan(*files: AttachmentView) -> dict[str, tuple[DocumentData, ...]]:
    shown = identity()
    ids = tuple(file.id for file in files)
    card = DocumentData(shown.kind, shown.number, shown.issued_on, shown.valid_until, ids)
    return {"documents": (DocumentData(DocumentKind.APPLICATION), card)}


def scans_of(rt: Runtime, case: Received) -> list[Attachment]:
    with rt.sessions.read() as session:
        filed = session.scalars(select(Application).where(Application.case_id == case.case_id))
        return [scan for document in filed.one().documents for scan in document.attachments]


def kept(rt: Runtime) -> set[int]:
    with rt.sessions.read() as session:
        return set(session.scalars(select(Attachment.id)))


def looks(rt: Runtime) -> list[tuple[str, str]]:
    viewed = select(AuditEvent).where(AuditEvent.action == "attachment.viewed")
    with rt.sessions.read() as session:
        return [(event.entity, event.entity_id) for event in session.scalars(viewed)]


def test_a_scan_opens_as_it_came(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    content = scan.read_bytes()
    assert view == AttachmentView(view.id, "куәлік.png", len(content), "image/png")
    assert open_attachment(rt, staff.clerk, view.id) == (view, content)


def test_the_same_scan_is_kept_once_for_one_account(
    rt: Runtime, staff: Staff, scan: Path, tmp_path: Path
) -> None:
    first = keep_attachment(rt, staff.clerk, scan)
    assert keep_attachment(rt, staff.clerk, scan) == first
    (tmp_path / "again").mkdir()
    assert keep_attachment(rt, staff.clerk, picture(tmp_path / "again" / scan.name)) == first
    assert keep_attachment(rt, staff.clerk, picture(tmp_path / "other.png", 1)).id != first.id
    assert keep_attachment(rt, staff.of[Role.DIRECTOR], scan).id != first.id


def test_the_same_sheet_under_another_name_keeps_its_name(
    rt: Runtime, staff: Staff, scan: Path, tmp_path: Path
) -> None:
    first = keep_attachment(rt, staff.clerk, scan)
    other = keep_attachment(rt, staff.clerk, picture(tmp_path / "диплом.png"))
    assert other.id != first.id
    assert (first.name, other.name) == ("куәлік.png", "диплом.png")


def test_a_scan_that_a_document_has_is_kept_anew_for_the_next_draft(
    rt: Runtime, staff: Staff, scan: Path
) -> None:
    first = keep_attachment(rt, staff.clerk, scan)
    received(rt, staff.clerk, **with_scan(first))
    assert keep_attachment(rt, staff.clerk, scan).id != first.id


@pytest.mark.parametrize("role", [Role.LOCAL_BODY, Role.ADMINISTRATOR, Role.SUPERVISOR])
def test_who_enters_nobody_keeps_no_scans(
    rt: Runtime, staff: Staff, scan: Path, role: Role
) -> None:
    with pytest.raises(UserError, match="action_not_allowed"):
        keep_attachment(rt, staff.of[role], scan)
    assert kept(rt) == set()


def test_the_social_worker_keeps_scans_for_the_card(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.of[Role.ASSISTANT], scan)
    assert kept(rt) == {view.id}


def test_an_application_taken_in_has_its_scans(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    case = received(rt, staff.clerk, **with_scan(view))
    assert [row.id for row in scans_of(rt, case)] == [view.id]


def test_one_sheet_may_prove_two_things(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    documents = (
        *with_scan(view)["documents"],
        DocumentData(DocumentKind.WORK, attachments=(view.id,)),
    )
    rows = scans_of(rt, received(rt, staff.clerk, documents=documents))
    assert len({row.id for row in rows}) == 2
    assert {row.sha256 for row in rows} == {rows[0].sha256}
    contents = {open_attachment(rt, staff.clerk, row.id)[1] for row in rows}
    assert contents == {scan.read_bytes()}


def test_a_scan_that_is_gone_stops_the_application(rt: Runtime, staff: Staff) -> None:
    gone = AttachmentView(999, "gone.png", 1, "image/png")
    with pytest.raises(UserError, match="attachment_unknown"):
        received(rt, staff.clerk, **with_scan(gone))


def test_looking_at_a_persons_scan_is_written_down(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    open_attachment(rt, staff.clerk, view.id)
    assert looks(rt) == []
    case = received(rt, staff.clerk, **with_scan(view))
    open_attachment(rt, staff.of[Role.LOCAL_BODY], view.id)
    assert looks(rt) == [("person", str(case.person_id))]


def test_the_administrator_sees_no_persons_scan(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    received(rt, staff.clerk, **with_scan(view))
    with pytest.raises(UserError, match="action_not_allowed"):
        open_attachment(rt, staff.admin, view.id)
    assert looks(rt) == []


def test_a_drafts_scan_is_seen_by_its_owner_only(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    for number in (view.id, view.id + 1):
        with pytest.raises(UserError, match="attachment_unknown"):
            open_attachment(rt, staff.of[Role.DIRECTOR], number)


def test_a_draft_thrown_away_takes_its_scans_along(rt: Runtime, staff: Staff, scan: Path) -> None:
    draft = draft_with(rt, staff.clerk, keep_attachment(rt, staff.clerk, scan))
    discard_draft(rt, staff.clerk, draft)
    assert kept(rt) == set()


def test_a_scan_in_another_draft_stays(rt: Runtime, staff: Staff, scan: Path) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    first, second = draft_with(rt, staff.clerk, view), draft_with(rt, staff.clerk, view)
    discard_draft(rt, staff.clerk, first)
    assert kept(rt) == {view.id}
    discard_draft(rt, staff.clerk, second)
    assert kept(rt) == set()


def test_two_drafts_with_one_scan_make_two_whole_applications(
    rt: Runtime, staff: Staff, scan: Path
) -> None:
    view = keep_attachment(rt, staff.clerk, scan)
    first = received(rt, staff.clerk, draft_id=draft_with(rt, staff.clerk, view), **with_scan(view))
    second = received(rt, staff.clerk, **with_scan(view))
    assert len(scans_of(rt, first)) == len(scans_of(rt, second)) == 1


def test_a_finished_draft_leaves_the_scans_its_documents_have(
    rt: Runtime, staff: Staff, scan: Path, tmp_path: Path
) -> None:
    used = keep_attachment(rt, staff.clerk, scan)
    unused = keep_attachment(rt, staff.clerk, picture(tmp_path / "unused.png", 1))
    command = application(draft_id=draft_with(rt, staff.clerk, used, unused), **with_scan(used))
    case = receive_application(rt, staff.clerk, command)
    assert [row.id for row in scans_of(rt, case)] == [used.id]
    assert kept(rt) == {used.id}


def test_a_scan_taken_off_the_draft_waits_a_day_for_second_thoughts(
    rt: Runtime, staff: Staff, scan: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    removed = keep_attachment(rt, staff.clerk, scan)
    stays = keep_attachment(rt, staff.clerk, picture(tmp_path / "stays.png", 1))
    draft_with(rt, staff.clerk, stays)
    clock.advance(hours=23)
    third = keep_attachment(rt, staff.clerk, picture(tmp_path / "third.png", 2))
    assert kept(rt) == {removed.id, stays.id, third.id}
    clock.advance(hours=2)
    keep_attachment(rt, staff.clerk, picture(tmp_path / "third.png", 2))
    assert kept(rt) == {stays.id, third.id}
