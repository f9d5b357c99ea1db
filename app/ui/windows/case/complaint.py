"""§46-47: a complaint is registered, and answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from app.core.clock import today
from app.core.vocabulary import ComplaintBody, ComplaintOutcome, Form, Language
from app.rules.ch4_complaints import UPHELD
from app.services.case_views import PaperView
from app.services.complaints import (
    TEXT_LENGTH,
    AnswerComplaint,
    ComplaintAnswered,
    ComplaintTaken,
    RegisterComplaint,
    answer_complaint,
    register_complaint,
)
from app.services.complaints_queries import ComplaintView
from app.services.notices import Note
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.choices import ChoiceField
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import format_date
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.parts import column, frame, label
from app.ui.windows.case.case_form import CaseForm
from app.ui.windows.case.complaint_section import complaint_lines

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_COMPLAINT = (
    FieldSpec(
        "body",
        QT_TRANSLATE_NOOP("Field", "To whom"),
        FieldKind.CHOICE,
        required=True,
        paragraph="46",
        list_name="complaint_body",
    ),
    FieldSpec(
        "registered_on",
        QT_TRANSLATE_NOOP("Field", "Registered on"),
        FieldKind.DATE,
        required=True,
        help=QT_TRANSLATE_NOOP("Field", "The term of the answer runs from this day."),
    ),
    FieldSpec(
        "about",
        QT_TRANSLATE_NOOP("Field", "The paper it is about"),
        FieldKind.CHOICE,
        alone=True,
        help=QT_TRANSLATE_NOOP("Field", "Left empty where it is about how the person was served."),
    ),
    FieldSpec(
        "text",
        QT_TRANSLATE_NOOP("Field", "What the person complains of"),
        FieldKind.TEXT_LONG,
        required=True,
        max_length=TEXT_LENGTH,
    ),
)
_AS_TYPED = QT_TRANSLATE_NOOP("Field", "Printed as typed on the sheet of this language")


@dataclass(frozen=True)
class _Paper:
    """A paper of the person's as a row to choose, found by its number."""

    paper: PaperView

    @property
    def code(self) -> str:
        """The paper's number."""
        return self.paper.number

    def title(self, _language: Language) -> str:
        """Number, day and kind."""
        issued_on = format_date(self.paper.issued_at.date())
        return f"{self.code}  ·  {issued_on}  ·  {word(self.paper.form.value)}"


class ComplaintWindow(CaseForm):
    """Registers a complaint on the person's newest case, or that of the paper named."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, _COMPLAINT)
        papers = [_Paper(paper) for paper in page.papers if paper.form is not Form.RECEIPT]
        about = self.form.form.field("about")
        assert isinstance(about, ChoiceField)
        about.offer(papers)
        self.form.form.set_values(
            {
                "body": ComplaintBody.LOCAL_BODY.value,
                "registered_on": today(context.rt.clock).isoformat(),
                "about": papers[0].code if len(papers) == 1 else None,
            }
        )
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Register a complaint"))
        self._help.setText(
            self.tr(
                "The local body answers within five business days, the body that watches over the "
                "quality of services within fifteen; the head of the local executive body and the "
                "court have their own terms."
            )
        )
        self.form.save.setText(self.tr("Register the complaint  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        """Register it."""
        rt, actor = self._context.rt, self._context.actor
        command = RegisterComplaint(
            self._case.id,
            self._case.version,
            ComplaintBody(values["body"]),
            str(values["text"] or ""),
            str(values["about"] or ""),
            date.fromisoformat(values["registered_on"]),
        )
        work = partial(register_complaint, rt, actor, command)
        tasks.run(self, work, self._on_registered, self.form.refuse)

    def _on_registered(self, done: ComplaintTaken) -> None:
        self.form.busy = False
        bus().changed.emit("case", done.person_id)
        self.left.emit()


class AnswerWindow(CaseForm):
    """The answer to one complaint, in both languages, and whether the decision is opened again."""

    answered = Signal(object)

    def __init__(self, context: Context, page: PersonPage, complaint: ComplaintView) -> None:
        self._complaint, self._told = complaint, label("", wrap=True, name="complaint")
        super().__init__(
            context,
            page,
            _questions(complaint),
            frame("card", column(self._told, margin=16)),
        )
        answered_on = today(context.rt.clock).isoformat()
        opens = complaint.opens is not None
        self.form.form.set_values({"reopen": opens, "answered_on": answered_on})
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Answer the complaint"))
        self._told.setText("\n".join(complaint_lines(self._complaint)))
        self._help.setText(
            self.tr(
                "The local body's answer is a paper for the person. Upheld, the decision is "
                "opened again at once, and its notice holds no more."
            )
        )
        self.form.save.setText(self.tr("Answer  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        """Write the answer down."""
        rt, actor = self._context.rt, self._context.actor
        command = AnswerComplaint(
            self._complaint.id,
            self._complaint.version,
            ComplaintOutcome(values["outcome"]),
            Note(str(values["answer_kk"] or ""), str(values["answer_ru"] or "")),
            reopen=bool(values["reopen"]),
            answered_on=date.fromisoformat(day) if (day := values["answered_on"]) else None,
        )
        work = partial(answer_complaint, rt, actor, command)
        tasks.run(self, work, self._on_answered, self.form.refuse)

    def _on_answered(self, done: ComplaintAnswered) -> None:
        self.form.busy = False
        bus().changed.emit("case", done.person_id)
        self.answered.emit(tuple(filter(None, (done.paper_id, done.act_id))))


def _questions(complaint: ComplaintView) -> tuple[FieldSpec, ...]:
    def may_open(values: Mapping[str, Any]) -> bool:
        return complaint.opens is not None and values.get("outcome") in UPHELD

    own = complaint.body is ComplaintBody.LOCAL_BODY

    def of_another(_values: Mapping[str, Any]) -> bool:
        return not own

    def is_worded(values: Mapping[str, Any]) -> bool:
        """The local body prints no answer to what is withdrawn."""
        return not own or values.get("outcome") != ComplaintOutcome.WITHDRAWN.value

    return (
        FieldSpec(
            "outcome",
            QT_TRANSLATE_NOOP("Field", "How it is decided"),
            FieldKind.CHOICE,
            required=True,
            list_name="complaint_outcome",
        ),
        FieldSpec(
            "answered_on",
            QT_TRANSLATE_NOOP("Field", "Answered on"),
            FieldKind.DATE,
            visible_if=of_another,
            help=QT_TRANSLATE_NOOP("Field", "The day on the other body's own answer."),
        ),
        FieldSpec(
            "reopen",
            QT_TRANSLATE_NOOP("Field", "The decision complained of is opened again"),
            FieldKind.CHECK,
            visible_if=may_open,
            help=QT_TRANSLATE_NOOP(
                "Field", "Not while the person has a newer case that goes on: end that one first."
            ),
        ),
        FieldSpec(
            "answer_kk",
            QT_TRANSLATE_NOOP("Field", "The answer in Kazakh"),
            FieldKind.TEXT_LONG,
            required=own,
            visible_if=is_worded,
            max_length=TEXT_LENGTH,
            help=_AS_TYPED,
        ),
        FieldSpec(
            "answer_ru",
            QT_TRANSLATE_NOOP("Field", "The answer in Russian"),
            FieldKind.TEXT_LONG,
            required=own,
            visible_if=is_worded,
            max_length=TEXT_LENGTH,
            help=_AS_TYPED,
        ),
    )


def open_complaint(visits: "Visits", page: PersonPage) -> None:
    """The window that registers one."""
    visits.visit_till_left(ComplaintWindow(visits.context, page))


def waiting(page: PersonPage, *, own: bool) -> ComplaintView | None:
    """Of those that the reader's posts may answer the one whose term ends first: the local body's
    own, or another body's whose answer is written down here."""
    mine = [
        each
        for each in (page.case.complaints if page.case else ())
        if each.may_answer and own == (each.body is ComplaintBody.LOCAL_BODY)
    ]
    return min(mine, key=lambda each: each.due_at or each.registered_at, default=None)


def open_answer(visits: "Visits", page: PersonPage, complaint: ComplaintView) -> None:
    """The window that answers a complaint."""
    window = AnswerWindow(visits.context, page, complaint)

    def show(papers: tuple[int, ...]) -> None:
        visits.go_back()
        if papers:
            visits.open_papers(papers)

    window.answered.connect(show)
    visits.visit_till_left(window)
