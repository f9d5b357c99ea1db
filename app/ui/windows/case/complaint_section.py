"""The complaints on a person's page (§46-47)."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.vocabulary import Language
from app.services.complaints_queries import ComplaintView
from app.ui.language import current, format_moment, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import button, column, frame, row
from app.ui.windows.card_sections import section, text

_CONTEXT = "Complaint"
_REGISTERED = QT_TRANSLATE_NOOP("Complaint", "№ {number}, registered {moment}")
_ABOUT = QT_TRANSLATE_NOOP("Complaint", "about paper {number}")
_DUE = QT_TRANSLATE_NOOP("Complaint", "to be answered by {moment}")
_ANSWERED = QT_TRANSLATE_NOOP("Complaint", "answered {moment}")


def complaint_lines(complaint: ComplaintView) -> list[str]:
    """A complaint in words: what it is, what it says, how it stands."""

    def told(source: str, **params: str) -> str:
        return translated(_CONTEXT, source).format(**params)

    moment = format_moment(complaint.registered_at)
    head = [told(_REGISTERED, number=complaint.number, moment=moment)]
    if complaint.about:
        head.append(told(_ABOUT, number=complaint.about[1]))
    lines = [word(complaint.body.value), ", ".join(head), complaint.text]
    if complaint.outcome and complaint.answered_at:
        answered = told(_ANSWERED, moment=format_moment(complaint.answered_at))
        lines.append(" · ".join((word(complaint.outcome.value), answered)))
    elif complaint.due_at:
        lines.append(told(_DUE, moment=format_moment(complaint.due_at)))
    return lines


class ComplaintSection(QObject):
    """Makes the section; None where nobody complained."""

    paper_chosen = Signal(int)
    answer_wanted = Signal(object)

    def section(self, complaints: tuple[ComplaintView, ...]) -> QWidget | None:
        """What waits first, then the newest."""
        if not complaints:
            return None
        return section(self.tr("Complaints  §46–47"), *map(self._entry, complaints))

    def _entry(self, complaint: ComplaintView) -> QWidget:
        title, *lines = complaint_lines(complaint)
        parts: list[QWidget] = [text(title, "label"), *(text(line, "caption") for line in lines)]
        tongue = "ru" if current() is Language.RUSSIAN else "kk"
        if answer := complaint.answer[tongue] or "".join(complaint.answer.values()):
            parts.append(text(answer, ""))
        links = [self._link(paper) for paper in (complaint.about, complaint.paper) if paper]
        told = column(*parts, row(*links, -1), gap=2)
        if not complaint.may_answer:
            return frame("entry", column(told, margin=8))
        answer_it = button("", "pencil", name=f"answer_{complaint.id}")
        answer_it.setText(self.tr("Answer…"))
        name = self.tr("Answer complaint {number}").format(number=complaint.number)
        answer_it.setAccessibleName(name)
        answer_it.clicked.connect(partial(self._want, complaint))
        line = row(told, answer_it, margin=8)
        line.setStretch(0, 1)
        return frame("entry", line)

    def _want(self, complaint: ComplaintView, *_clicked: bool) -> None:
        self.answer_wanted.emit(complaint)

    def _link(self, paper: tuple[int, str]) -> QPushButton:
        link = button("link", "file-text", name=f"complaints_paper_{paper[0]}")
        link.setText(paper[1])
        link.setAccessibleName(self.tr("Paper {number}").format(number=paper[1]))
        link.clicked.connect(lambda: self.paper_chosen.emit(paper[0]))
        return link
