"""The case at the right of a person's page: state, terms, timeline, next action."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.core.vocabulary import OPEN_STATES, Action, CaseState, Language
from app.services.case_views import EventView, TermView
from app.services.person_page import PersonPage
from app.ui import theme
from app.ui.context import Context
from app.ui.language import Retranslating, current, format_date, format_moment, translated
from app.ui.messages import word
from app.ui.parts import button, clear, column, frame, label, row
from app.ui.terms import paragraph_name, term_lines

_CHIPS = {
    CaseState.APPLICANT: "chip-amber",
    CaseState.JOB_SEEKER: "chip-green",
    CaseState.UNEMPLOYED: "chip-accent",
}
WIDTH = 340


class CasePanel(Retranslating, QWidget):
    """Shows one person's newest case and what can be done next."""

    register_wanted = Signal()
    help_given = Signal()
    end_wanted = Signal()
    application_wanted = Signal()
    paper_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: PersonPage | None = None
        self._head, self._terms, self._history = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._terms_title, self._history_title = label("subtitle"), label("subtitle")
        self.next = button("primary", name="next_action")
        self.next.clicked.connect(self.act)
        self._end, self._ending = button("quiet", name="end_by_wish"), False
        self._end.clicked.connect(self._ask_end)
        body = QWidget()
        body.setLayout(
            column(
                self._head,
                self.next,
                8,
                self._terms_title,
                self._terms,
                8,
                self._history_title,
                self._history,
                -1,
                self._end,
                margin=16,
            )
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        self.setLayout(column(frame("panel", column(area))))
        theme.FollowScale(self, lambda: self.setFixedWidth(theme.px(WIDTH)))
        self.retranslate()

    def retranslate(self) -> None:
        self._terms_title.setText(self.tr("Terms"))
        self._history_title.setText(self.tr("Timeline"))
        if self._page is not None:
            self.show_page(self._page)

    def show_page(self, page: PersonPage) -> None:
        """Show the person's newest case."""
        self._page = page
        for layout in (self._head, self._terms, self._history):
            clear(layout)
        self._show_head(page)
        terms = page.case.terms if page.case else ()
        for term in terms:
            self._terms.addWidget(self._term(term))
        self._terms_title.setVisible(bool(terms))
        for event in page.timeline:
            self._history.addWidget(self._event(event))
        self._history_title.setVisible(bool(page.timeline))
        step = self._next_step()
        self.next.setText(f"{step[0]}  F9" if step else "")
        self.next.setVisible(step is not None)
        self._ending = False
        self._show_end()

    def act(self) -> None:
        """Do the next action (F9)."""
        step = self._next_step()
        if step is not None:
            step[1].emit()

    def _next_step(self) -> tuple[str, SignalInstance] | None:
        """The case's next action in words, and the signal that asks for it."""
        case = self._page.case if self._page else None
        if case is None or case.state not in OPEN_STATES:
            if self._context.may(Action.RECEIVE_APPLICATION):
                return self.tr("Take an application"), self.application_wanted
            return None
        if case.state is CaseState.APPLICANT and self._context.may(Action.REGISTER_JOB_SEEKER):
            return self.tr("Register"), self.register_wanted
        helping = any(term.code == "24" and term.ended_at is None for term in case.terms)
        if helping and self._context.may(Action.HELP_WITH_WORK):
            return self.tr("Help with work was given"), self.help_given
        return None

    def _may_end(self) -> bool:
        case = self._page.case if self._page else None
        running = case is not None and case.state in (CaseState.APPLICANT, CaseState.JOB_SEEKER)
        return running and self._context.may(Action.END_REGISTRATION)

    def _ask_end(self) -> None:
        if self._ending:
            self.end_wanted.emit()
        self._ending = not self._ending
        self._show_end()

    def _show_end(self) -> None:
        sure = self.tr("Really end the registration?")
        self._end.setText(sure if self._ending else self.tr("End at the person's wish"))
        theme.set_kind(self._end, "danger" if self._ending else "quiet")
        self._end.setVisible(self._may_end())

    def _show_head(self, page: PersonPage) -> None:
        case = page.case
        if case is None:
            text = label("muted", wrap=True)
            text.setText(self.tr("No case yet."))
            self._head.addWidget(text)
            return
        number, chip = label("subtitle"), label(_CHIPS.get(case.state, "chip-plain"))
        number.setText(case.number)
        chip.setText(word(case.state.value))
        self._head.addLayout(row(number, -1, chip))
        dates = label("caption", wrap=True)
        opened = self.tr("Received {moment}").format(moment=format_moment(case.opened_at))
        registered = self.tr("registered since {day}")
        if case.registered_on:
            opened += ", " + registered.format(day=format_date(case.registered_on))
        dates.setText(opened)
        self._head.addWidget(dates)

    def _term(self, term: TermView) -> QWidget:
        title, when = label("label", wrap=True), label("caption", wrap=True)
        title.setText(paragraph_name(term.paragraph, translated))
        chip = label("chip-plain")
        if term.ended_at is None:
            broken = term.due_at < self._context.rt.clock.now()
            theme.set_kind(chip, "chip-red" if broken else "chip-amber")
            chip.setText(self.tr("broken") if broken else self.tr("running"))
        elif term.met:
            late = term.ended_at > term.due_at
            theme.set_kind(chip, "chip-red" if late else "chip-green")
            chip.setText(self.tr("met late") if late else self.tr("met"))
        else:
            chip.setText(self.tr("fell away"))
        lines = term_lines(term.arithmetic, translated)
        when.setText(lines[-1] if not term.arithmetic["unknown_years"] else lines[-2])
        how = button("link")
        how.setText(self.tr("How it was counted"))
        detail = label("caption", wrap=True)
        detail.setText("\n".join(lines))
        detail.hide()
        how.clicked.connect(lambda: detail.setVisible(detail.isHidden()))
        head = row(title, -1, chip)
        return frame("card", column(head, when, how, detail, margin=8, gap=4))

    def _event(self, event: EventView) -> QWidget:
        who = event.who["ru" if current() is Language.RUSSIAN else "kk"]
        when = label("caption", wrap=True)
        when.setText(f"{format_moment(event.at)} · {who}")
        if event.paper is not None:
            paper = button("link", "file-text", name=f"paper_{event.paper.id}")
            paper.setText(event.paper.number)
            paper.setToolTip(word(event.paper.form.value))
            paper.setAccessibleName(f"{word(event.paper.form.value)} {event.paper.number}")
            when.setText(f"{word(event.paper.form.value)}\n{when.text()}")
            id_ = event.paper.id
            paper.clicked.connect(lambda: self.paper_chosen.emit(id_))
            return _piece(paper, when)
        what = label("", wrap=True)
        if event.move:
            paragraph = paragraph_name(event.paragraph, translated)
            what.setText(f"{word(event.move.value)} ({paragraph})")
        return _piece(what, when)


def _piece(*parts: QWidget) -> QWidget:
    piece = QWidget()
    piece.setLayout(column(*parts, 4, gap=0))
    return piece
