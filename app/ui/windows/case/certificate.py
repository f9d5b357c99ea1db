"""§41-43: what asking for the certificate gives, told before it is issued."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.card_answers import fault_of
from app.services.certificates import (
    AskForCertificate,
    CertificateGiven,
    CertificateOutlook,
    certificate_outlook,
    give_certificate,
)
from app.services.person_page import PersonPage
from app.services.sheets import certificate_application
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.messages import sentence
from app.ui.parts import Room, button, column, frame, label, row, shortcut
from app.ui.windows.back import BackButton, heading
from app.ui.windows.editor import Banner

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


class CertificateWindow(Retranslating, Room):
    """Says whether there is a certificate, and until when; one key issues what there is."""

    left = Signal()
    given = Signal(int)
    application_wanted = Signal(object)

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context, self._page = context, page
        self._outlook: CertificateOutlook | None = None
        self._busy = True
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(page.full_name)
        self.banner, self._told = Banner(), label("", wrap=True, name="outlook")
        self._help = label("caption", wrap=True)
        self.issue = button("primary", "check", name="issue")
        self.issue.clicked.connect(self._give)
        self.application = button("", "printer", name="application")
        self.application.clicked.connect(self._print_application)
        self._back = BackButton(self)
        shortcut(self, KEYS[Act.SAVE].keys, self._give)
        shortcut(self, KEYS[Act.PRINT].keys, self._print_application)
        self._lay_out()
        self.retranslate()
        rt, actor = context.rt, context.actor
        tasks.run(self, partial(certificate_outlook, rt, actor, page.id), self._show, self._refuse)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Certificate of registration as unemployed"))
        application = self.tr("Application, Appendix 7")
        self.application.setText(f"{application}  {KEYS[Act.PRINT].cap()}")
        self._help.setText(
            self.tr(
                "The person signs the application first; its slip goes back to him. A certificate "
                "asked for again on the same day is the same paper."
            )
        )
        self._say()

    def take_focus(self) -> None:
        """On what is done next."""
        self.issue.setFocus()

    def may_leave(self) -> bool:
        """Not while the paper is being issued."""
        return self._outlook is None or not self._busy

    def _lay_out(self) -> None:
        head = heading(column(self._title, self._name, gap=2), self._back)
        told = frame("card", column(self._told, self._help, margin=16))
        verbs = row(self.issue, self.application, -1)
        self.setLayout(column(head, self.banner, told, verbs, -1, margin=24, gap=16))
        QWidget.setTabOrder(self.issue, self.application)
        QWidget.setTabOrder(self.application, self._back)

    def _show(self, outlook: CertificateOutlook) -> None:
        self._outlook, self._busy = outlook, False
        theme.set_kind(self.issue, "primary" if outlook.verdict.allowed else "danger")
        self._say()

    def _say(self) -> None:
        outlook = self._outlook
        allowed = outlook is None or outlook.verdict.allowed
        verb = self.tr("Issue the certificate") if allowed else self.tr("Refuse, with the reason")
        self.issue.setText(f"{verb}  {KEYS[Act.SAVE].cap()}")
        if outlook is None:
            return
        if outlook.unemployed_on and outlook.valid_until:
            words = self.tr(
                "Registered as unemployed since {since}. The certificate is valid until {until}, "
                "that day included."
            )
            since, until = map(format_date, (outlook.unemployed_on, outlook.valid_until))
            self._told.setText(words.format(since=since, until=until))
        else:
            self._told.setText(" ".join(sentence(fault_of(r)) for r in outlook.verdict.refusals))

    def _give(self) -> None:
        if self._busy:
            return
        self._busy = True
        self.banner.clear()
        rt, actor, case = self._context.rt, self._context.actor, self._page.case
        command = AskForCertificate(self._page.id, case.version if case else None)
        tasks.run(self, partial(give_certificate, rt, actor, command), self._on_given, self._refuse)

    def _on_given(self, given: CertificateGiven) -> None:
        self._busy = False
        bus().changed.emit("case", given.person_id)
        self.given.emit(given.paper_id)

    def _refuse(self, error: BaseException) -> None:
        self._busy = False
        self.banner.tell("error", lambda: sentence(error))

    def _print_application(self) -> None:
        rt, actor, person_id = self._context.rt, self._context.actor, self._page.id
        work = partial(certificate_application, rt, actor, person_id)
        tasks.run(self, work, self.application_wanted.emit, self._refuse)


def open_certificate(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page; the paper takes its place."""
    window = CertificateWindow(visits.context, page)

    def show(paper_id: int) -> None:
        visits.go_back()
        visits.open_papers((paper_id,))

    window.given.connect(show)
    window.application_wanted.connect(lambda sheet: visits.open_papers((sheet,)))
    visits.visit_till_left(window)
