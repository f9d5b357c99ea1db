"""Draws every window, wizard page and form as PNG: three languages, light and dark, offscreen."""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import gallery_decisions as decisions
from app import gallery_employers as employers
from app import gallery_hall as hall
from app import gallery_queue as queue
from app import gallery_referrals as referrals
from app import gallery_selection as selection
from app import gallery_vacancies as vacancies
from app.bootstrap import make_window
from app.core.clock import today
from app.core.vocabulary import Form, Language, Theme
from app.services.demo import PASSWORD, person_of_case
from app.services.doubles import probable_doubles
from app.services.person_page import open_person
from app.ui import language, tasks, theme
from app.ui.context import Context
from app.ui.printing import pages
from app.ui.windows.desk import Desk
from app.ui.windows.frame import Frame
from app.ui.wizards.job_seeker.flow import answers_of
from app.ui.wizards.wizard import WizardWindow

_SIZE = QSize(1280, 800)
_SHEET_DPI = 80
_PAUSE_MS = 90
_REGISTERED = person_of_case(59)
"""The demonstration's newest case: registered, with both papers."""
_PACKAGE_REFUSED, _UNRELIABLE, _ANNULLED = map(person_of_case, (4, 10, 16))
"""Its cases that ended otherwise."""


@dataclass
class _Studio:
    """The program as it stands in front of the camera."""

    app: QApplication
    window: Frame
    folder: Path
    drawn: list[Path]

    def settle(self) -> None:
        """Wait until nothing works behind the windows any more."""
        for _ in range(2):
            loop = QEventLoop()
            QTimer.singleShot(_PAUSE_MS, loop.quit)
            loop.exec()
            tasks.wait_all()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Draw the window under this name, by language and theme."""
        self.settle()
        place = self.folder / f"{language.current()}-{theme.shown()}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{name}.png"
        (widget or self.window).grab().save(str(path))
        self.drawn.append(path)


def draw_all(folder: Path) -> Iterator[Path]:
    """Draw everything into `folder`; gives the path of each picture."""
    with tempfile.TemporaryDirectory() as data:
        options = argparse.Namespace(language=None, database=None, demo=False)
        app, window = make_window(options, Path(data))
        studio = _Studio(app, window, folder, [])
        window.resize(_SIZE)
        window.show()
        studio.settle()
        _every_look(studio, lambda: studio.shoot("01-first-start"))
        window.found_demonstration()
        studio.settle()
        _every_look(studio, lambda: studio.shoot("02-sign-in"))
        _sign_in(studio, "clerk")
        _every_look(studio, lambda: _clerk_windows(studio))
        _every_look(studio, lambda: decisions.clerk_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: employers.clerk_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: referrals.clerk_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: selection.clerk_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: vacancies.clerk_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: hall.clerk_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: queue.today_windows(_desk(studio), studio.shoot))
        _sheets(studio)
        window.sign_out()
        _sign_in(studio, "director")
        _every_look(studio, lambda: _director_windows(studio))
        _every_look(studio, lambda: decisions.director_windows(_desk(studio), studio.shoot))
        window.sign_out()
        _sign_in(studio, "localbody")
        _every_look(studio, lambda: decisions.local_body_windows(_desk(studio), studio.shoot))
        window.sign_out()
        _sign_in(studio, "supervisor")
        _every_look(studio, lambda: hall.supervisor_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: queue.today_windows(_desk(studio), studio.shoot))
        _every_look(studio, lambda: queue.supervisor_windows(_desk(studio), studio.shoot))
        window.sign_out()
        _sign_in(studio, "admin")
        _every_look(studio, lambda: _settings(studio))
        _every_look(studio, lambda: queue.calendar_windows(_desk(studio), studio.shoot))
        window.close()
    yield from studio.drawn


def _every_look(studio: _Studio, draw: Callable[[], Any]) -> None:
    for tongue in Language:
        language.set_language(studio.app, tongue)
        for look in (Theme.LIGHT, Theme.DARK):
            # What was given up must not be dressed anew: without this Qt may keep it till the end.
            studio.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            theme.apply(studio.app, look)
            draw()


def _sign_in(studio: _Studio, login: str) -> None:
    studio.window.sign_in.submitted.emit(login, PASSWORD)
    studio.settle()


def _clerk_windows(studio: _Studio) -> None:
    desk = _desk(studio)
    desk.open_room("today")
    studio.shoot("03-today")
    desk.open_room("people")
    desk.here().search_for("ахм")  # type: ignore[attr-defined]
    studio.settle()
    studio.shoot("04-people")
    desk.open_person(_REGISTERED)
    studio.shoot("05-person")
    _beside_the_person(studio, desk)
    _wizard_pages(studio, desk)
    desk.open_papers(_papers(desk.context))
    studio.shoot("07-paper")
    studio.window.show_keys()
    overlay = studio.app.activeModalWidget() or studio.window.findChild(QWidget, "keys")
    if overlay is not None:
        studio.shoot("08-keys", overlay)
        overlay.close()
    desk.open_import()
    studio.shoot("10-import")
    desk.open_room("people")


def _beside_the_person(studio: _Studio, desk: Desk) -> None:
    page = open_person(desk.context.rt, desk.context.actor, _REGISTERED)
    person: Any = desk.here()
    for name, wanted in (("history", person.history_wanted), ("merge", person.merge_wanted)):
        wanted.emit(page)
        studio.shoot(f"05-person-{name}")
        desk.go_back()
    desk.open_change(page)
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    wizard.go_to(len(wizard.step_names()) - 1)
    studio.shoot("05-person-change")


def _wizard_pages(studio: _Studio, desk: Desk) -> None:
    context = desk.context
    page = open_person(context.rt, context.actor, _REGISTERED)
    answers = answers_of(page, today(context.rt.clock)) | {"person_id": None}
    wizard = _wizard_on(desk, answers)
    for number, name in enumerate(wizard.step_names(), 1):
        wizard.go_to(number - 1)
        studio.shoot(f"06-wizard-{number}-{name}")
    wizard = _wizard_on(desk, answers | {"identity_number": "", "package_refused": True})
    wizard.go_to(len(wizard.step_names()) - 1)
    studio.shoot("06-wizard-refusal")
    faulty = {"surname": "Aхметова", "citizenship": "KZ", "birth_date": "2030-01-01"}
    _wizard_on(desk, faulty).go_on()
    studio.shoot("06-wizard-faults")
    alike = probable_doubles(context.rt, context.actor, answers | {"iin": None})
    desk.here().compare_wanted.emit(alike)  # type: ignore[attr-defined]
    studio.shoot("06-wizard-compare")
    desk.open_room("people")


def _wizard_on(desk: Desk, answers: dict[str, Any]) -> WizardWindow:
    desk.open_wizard(answers)
    wizard = desk.here()
    assert isinstance(wizard, WizardWindow)
    return wizard


def _director_windows(studio: _Studio) -> None:
    desk = _desk(studio)
    page = open_person(desk.context.rt, desk.context.actor, _REGISTERED)
    desk.open_person(_REGISTERED)
    person: Any = desk.here()
    person.correction_wanted.emit(page)
    studio.shoot("11-correction")
    desk.open_room("people")


def _sheets(studio: _Studio) -> None:
    """Every form: the issued ones of the demonstration's cases, and those without a number."""
    from app.services import sheets
    from app.services.day_sheet import day_sheet
    from app.services.papers import prepare_sheet
    from app.services.queue_queries import Sight
    from app.services.queue_sheet import queue_sheet

    context = _desk(studio).context
    rt, actor = context.rt, context.actor
    person = open_person(rt, actor, _REGISTERED)
    known = {**person.person, **person.card}
    papers: dict[str, Any] = {
        paper.form.value: paper.id
        for case in (_PACKAGE_REFUSED, _UNRELIABLE, _ANNULLED, _REGISTERED)
        for paper in open_person(rt, actor, case).papers
    }
    for case in decisions.DECIDED:
        for paper in open_person(rt, actor, case).papers:
            name = paper.form.value
            papers[f"{name}-decision" if name in papers else name] = paper.id
    papers |= {
        **selection.sheets(context),
        "f07": sheets.certificate_application(rt, actor, _REGISTERED),
        "f07-empty": sheets.leaflet(rt, Form.CERTIFICATE_APPLICATION),
        "f01_application": sheets.application_sheet(rt, actor, known),
        "f01_data": sheets.data_form_of(rt, actor, _REGISTERED),
        "f01_application-empty": sheets.application_sheet(rt, actor, None),
        "f01_data-empty": sheets.data_form(rt, actor, None),
        "f01_standard": sheets.leaflet(rt, Form.STANDARD_OF_REGISTRATION),
        "ticket": hall.slip(context),
        "day_sheet": day_sheet(rt, actor, _worked_on(person)),
        "queue_list": queue_sheet(rt, actor, Sight()),
        "f06_standard": sheets.leaflet(rt, Form.STANDARD_OF_CERTIFICATE),
    }
    for name, paper in papers.items():
        for tongue in (Language.KAZAKH, Language.RUSSIAN):
            sheet = prepare_sheet(rt, actor, paper, tongue)
            for number, picture in enumerate(pages(sheet.pdf, _SHEET_DPI), 1):
                path = studio.folder / "forms" / f"{name}-{tongue}-{number}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                picture.save(str(path))
                studio.drawn.append(path)


def _worked_on(person: Any) -> date:
    """A day on which something was done."""
    day: date = person.case.opened_at.date()
    return day


def _settings(studio: _Studio) -> None:
    desk = _desk(studio)
    desk.open_room("settings")
    settings: Any = desk.here()
    for name in ("preferences", "accounts", "centre", "calendar", "classifiers", "profile"):
        settings.go_to(name)
        studio.shoot(f"09-settings-{name}")


def _papers(context: Context) -> tuple[int, ...]:
    """The notice, and the receipt for it."""
    page = open_person(context.rt, context.actor, _REGISTERED)
    return tuple(sorted(paper.id for paper in page.papers))


def _desk(studio: _Studio) -> Desk:
    assert studio.window.desk is not None
    return studio.window.desk
