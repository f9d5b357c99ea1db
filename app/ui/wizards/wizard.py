"""The one wizard window: step list, one subject a page, a draft saved at each change, a summary
before the verb. What is asked and in which order is a `Flow`'s business."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.clock import today
from app.core.errors import FieldFaults, UserError
from app.services.card_answers import Fault
from app.services.drafts import discard_draft
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.fields.help_line import HelpLine
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, current, translated
from app.ui.messages import sentence
from app.ui.parts import Room, column, frame, is_large, label, row, shortcut, show_if
from app.ui.skill_names import offer_skills
from app.ui.wizards.draft_keeper import DraftKeeper
from app.ui.wizards.flow import Flow, Step, Verb, asked_only, field_of, wrong_on
from app.ui.wizards.foot import Foot
from app.ui.wizards.next_page import NextPage
from app.ui.wizards.step_list import StepList
from app.ui.wizards.summary import Summary, SummaryBody

_UNREAD = "_unread"
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class WizardWindow(Retranslating, Room):
    """Leads through a flow; leaving it loses nothing."""

    done = Signal(object)
    left = Signal()
    answered = Signal(str, object)
    page_made = Signal(object)
    arrived = Signal(str)

    def __init__(
        self,
        context: Context,
        flow: Flow,
        verbs: Sequence[Verb],
        answers: Mapping[str, Any],
        draft_id: int | None = None,
        step: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent or context.place)
        self._context, self._flow, self._verbs = context, flow, tuple(verbs)
        self.answers: dict[str, Any] = dict(answers)
        self._today = self._judged_on = today(context.rt.clock)
        self._pages: dict[str, FormPage] = {}
        self._next = NextPage(
            self, lambda step: FormPage(step.specs, self._today, self._stack, later=True)
        )
        self._here, self._files_under_way = 0, 0
        self._throwing = self._warned = self._running = False
        self._asides: dict[QWidget, frozenset[str]] = {}
        self._warnings: dict[str, UserError] = {}
        self._draft = DraftKeeper(context, flow.name, draft_id, self._snapshot, self)
        self._build()
        names = [item.name for item in self._steps()]
        self.go_to(names.index(step) if step in names else 0)  # which says all words
        theme.FollowScale(self, lambda: self._stand(self._step()))

    def retranslate(self) -> None:
        self._show_where()

    @property
    def page(self) -> FormPage:
        """The questions on the screen."""
        return self._pages[self._step().name]

    @property
    def step_name(self) -> str:
        """Where the wizard stands."""
        return self._step().name

    def step_names(self) -> tuple[str, ...]:
        """The steps the answers lead through."""
        return tuple(step.name for step in self._steps())

    def go_to(self, number: int) -> None:
        """Show a step, whatever the others lack."""
        self._here = max(0, min(number, len(self._steps()) - 1))
        step = self._step()
        page = self._page_of(step)
        page.set_known(self.answers)
        page.set_values({spec.name: self.answers.get(spec.name) for spec in step.specs})
        page.set_unread(self.answers.get(_UNREAD, {}))
        show_if(self._summary_area, step.summary)
        self._stack.setCurrentWidget(page)
        self._stand(step)
        show_if(self._decision, bool(step.asked(self.answers)))
        self._show_where()
        self.take_focus()
        self._next.expect(self._unmade())
        self.arrived.emit(step.name)

    def go_on(self) -> None:
        """Judge the page and go to the next; on the last page, do the first verb."""
        if self._step().summary:
            self.do(self._first_verb())
        elif not self._show_faults(self._step()):
            self.go_to(self._here + 1)

    def finish(self) -> None:
        """Go to the last page, or to the first one before it where something is wrong."""
        steps = self._steps()
        for number, step in enumerate(steps[:-1]):
            if self._is_wrong(step):
                self.go_to(number)
                self._show_faults(step)
                return
        self.go_to(len(steps) - 1)

    def asked_answers(self) -> dict[str, Any]:
        """The answers without those that others have made idle."""
        return asked_only(self._steps(), self.answers)

    def put(self, name: str, value: Any) -> None:
        """An answer that was given elsewhere than on a page."""
        self.answers[name] = value
        self._draft.touch()
        self._show_where()

    def judge_on(self, day: date, *anew: str) -> None:
        """Judge by another day than today; what follows from the answers named follows anew."""
        if day != self._judged_on:
            self._judged_on = day
            for name in anew:
                self._fill_from(name)
            self._show_where()

    def add_banner(self, banner: QWidget) -> None:
        """Place something above the page, under the title."""
        self._above.addWidget(banner)

    def add_aside(self, aside: QWidget, steps: Collection[str]) -> None:
        """Place something under the page of these steps."""
        self._asides[aside] = frozenset(steps)
        self._below.addWidget(aside)
        aside.setVisible(self._step().name in self._asides[aside])

    def go_back(self) -> None:
        """To the page before; from the first one, out, with the draft kept."""
        if self._here:
            self.go_to(self._here - 1)
        else:
            self.leave()

    def leave(self) -> None:
        """Go away; the draft is offered again in Today."""
        self.left.emit()

    def may_leave(self) -> bool:
        """Not at the first asking where the draft could not be saved: it would be lost."""
        if not self._draft.failed or self._warned:
            return True
        self._warned = True
        lost = self.tr("The draft cannot be saved. Leave once more, and what you typed is lost.")
        self.say(lost)
        return False

    def save_draft(self) -> None:
        """Save now what still waits: the window is being taken away."""
        if self._unread() != self.answers.get(_UNREAD, {}):
            self.answers[_UNREAD] = self._unread()
            self._draft.touch()
        self._draft.flush()

    def do(self, verb: Verb) -> None:
        """Judge all pages, then carry the verb out; the first page with a fault is shown."""
        if self._running:
            return
        for number, step in enumerate(self._steps()):
            if self._is_wrong(step, verb):
                self.go_to(number)
                self._show_faults(step, verb)
                return
        if self._files_under_way:
            self.say(self.tr("A file is still being stored. Wait a moment, then go on."))
            return
        self._running = True
        self._foot.enable_verbs(False)
        self._draft.stop(lambda: self._carry_out(verb))

    def say(self, words: str) -> None:
        """Tell above the page what stands in the way."""
        self._fault.setText(words)
        self._banner.show()

    def count_files(self, change: int) -> None:
        """So many more files are being stored, or fewer: a verb waits for them."""
        self._files_under_way += change

    def throw_away(self) -> None:
        """Asked twice: leave, and let the draft go."""
        if not self._throwing:
            self._throwing = True
            self._foot.ask_whether_sure(self._throwing)
            return
        self._draft.stop(self._discard)

    def show_warning(self, name: str, error: UserError | None) -> None:
        """Show above the summary what is odd but may stay; None takes it away."""
        if error is None and name not in self._warnings:
            return
        self._warnings.pop(name, None)
        if error is not None:
            self._warnings[name] = error
        self._show_where()

    def take_focus(self) -> None:
        """On the first question, or where nothing is asked on what is done next."""
        if self._step().asked(self.answers):
            self.page.focus_first()
        else:
            self._foot.focus_verb(self._first_verb())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ahead = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.finish if ahead and not self._step().summary else self.go_on)()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif self._step().summary and (action := _SCROLLS.get(Qt.Key(event.key()))):
            self._summary_area.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._title, self._stack = label("title", wrap=True), QStackedWidget()
        self._list = StepList(HelpLine(self._stack))
        self._list.chosen.connect(self.go_to)
        self._summary = Summary()
        self._summary.change_wanted.connect(self.go_to)
        self._fault = label("error", wrap=True, name="fault")
        self._banner = frame("banner-error", column(self._fault, margin=12))
        self._banner.hide()
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._bind_keys()
        self._make_foot()
        self._decision = QWidget()
        self._decision.setLayout(column(self._stack, self._below))
        self._body = SummaryBody(self._summary, self._decision)
        self._summary_area = self._body.area
        work = column(
            self._title,
            self._above,
            self._banner,
            self._body,
            self._foot,
            margin=24,
            gap=16,
        )
        self.setLayout(row(self._list, work, gap=0))

    def _stand(self, step: Step) -> None:
        """Beside a decision and a summary in large letters the list of steps finds no room: the
        summary leads to each."""
        self._body.place(step)
        show_if(self._list, not (is_large() and self._body.is_beside(step)))

    def _make_foot(self) -> None:
        self._foot = Foot(self._verbs)
        self._foot.back_wanted.connect(self.go_back)
        self._foot.on_wanted.connect(self.go_on)
        self._foot.finish_wanted.connect(self.finish)
        self._foot.throw_wanted.connect(self.throw_away)
        self._foot.verb_wanted.connect(self.do)
        self._draft.saved.connect(self._foot.show_saved)

    def _bind_keys(self) -> None:
        shortcut(self, KEYS[Act.NEXT_FAULT].keys, lambda: self.page.focus_first_fault())
        for number in range(9):
            shortcut(self, f"Ctrl+{number + 1}", partial(self._jump, number))

    def _page_of(self, step: Step) -> FormPage:
        """The step's page: made before, or while the one before it was filled in, or now."""
        if step.name not in self._pages:
            page = self._next.take(step) or FormPage(step.specs, self._today, self._stack)
            self._pages[step.name] = self._follow(page)
        return self._pages[step.name]

    def _unmade(self) -> Step | None:
        """The step after the present one, where its page is not made yet."""
        after = self._steps()[self._here + 1 :][:1]
        return next((step for step in after if step.name not in self._pages), None)

    def _follow(self, page: FormPage) -> FormPage:
        page.changed.connect(self._on_changed)
        self._stack.addWidget(page)
        self._foot.follow(page)
        offer_skills(page, self._context)
        self.page_made.emit(page)
        return page

    def _first_verb(self) -> Verb:
        return next(verb for verb in self._verbs if verb.shown(self.answers))

    def _steps(self) -> tuple[Step, ...]:
        return self._flow.steps(self.answers)

    def _step(self) -> Step:
        return self._steps()[self._here]

    def _faults(self) -> dict[str, Fault]:
        return self._flow.faults(self.answers, self._judged_on)

    def _on_changed(self, name: str, value: Any) -> None:
        self.answers[name] = value
        self._fill_from(name)
        self.answers[_UNREAD] = self._unread()
        self._banner.hide()
        self._throwing = self._warned = False
        self._foot.ask_whether_sure(self._throwing)
        self._show_where()
        self._draft.touch()
        self.answered.emit(name, value)

    def _fill_from(self, name: str) -> None:
        follows = self._flow.filled(name, self.answers, self._judged_on)
        if follows:
            self.answers.update(follows)
            self.page.set_known(self.answers)
            self.page.set_values(follows)

    def _unread(self) -> dict[str, str]:
        """What was typed and cannot be read yet; of pages not made yet, as the draft has it."""
        made = {s.name for step in self._steps() if step.name in self._pages for s in step.specs}
        kept: Mapping[str, str] = self.answers.get(_UNREAD, {})
        found = {name: text for name, text in kept.items() if field_of(name) not in made}
        for page in self._pages.values():
            found |= page.unread()
        return found

    def _is_wrong(self, step: Step, verb: Verb | None = None) -> bool:
        return bool(self._wrong(step, verb)) or self._unread_on(step)

    def _unread_on(self, step: Step) -> bool:
        asked = {spec.name for spec in step.asked(self.answers)}
        return any(field_of(name) in asked for name in self.answers.get(_UNREAD, {}))

    def _wrong(self, step: Step, verb: Verb | None = None) -> dict[str, UserError]:
        needs = verb.needs if verb else ()
        return wrong_on(step, self.answers, self._faults(), self._unread(), needs)

    def _show_faults(self, step: Step, verb: Verb | None = None) -> bool:
        wrong = self._wrong(step, verb)
        self.page.show_faults(wrong)
        return bool(wrong) or self.page.has_faults()

    def _show_where(self) -> None:
        steps, step = self._steps(), self._step()
        faults = self._faults()
        name = self._flow.label(self.answers, current()) if step.summary else ""
        title = translated("Field", step.title)
        self._title.setText(f"{title}: {name}" if name else title)
        not_read = {name: Fault(UserError("field_missing", field=name)) for name in self._unread()}
        self._list.show_steps(steps, self._here, self.answers, {**faults, **not_read})
        self._foot.show_step(step, self.answers)
        for aside, names in self._asides.items():
            aside.setVisible(step.name in names)
        if step.summary:
            odd = [fault.error for fault in faults.values() if not fault.is_refusal]
            told = map(sentence, (*odd, *self._warnings.values()))
            lines = list(dict.fromkeys(told))  # two texts may be wrong by the same words
            subjects = self._flow.subjects(self.answers)
            self._summary.show_answers(subjects, self.answers, lines, len(steps) > 1)

    def _jump(self, number: int) -> None:
        if number < len(self._steps()):
            self.go_to(number)

    def _carry_out(self, verb: Verb) -> None:
        answers, draft = self.asked_answers(), self._draft.draft_id
        tasks.run(self, lambda: verb.act(answers, draft), self.done.emit, self._on_refused)

    def _discard(self) -> None:
        rt, actor, draft = self._context.rt, self._context.actor, self._draft.draft_id
        if draft is None:
            self.left.emit()
            return
        tasks.run(self, lambda: discard_draft(rt, actor, draft), lambda _: self._on_thrown())

    def _on_thrown(self) -> None:
        bus().changed.emit("draft", None)
        self.left.emit()

    def _on_refused(self, error: BaseException) -> None:
        self._running = False
        self._foot.enable_verbs(True)
        self._draft.resume()
        if isinstance(error, FieldFaults) and self._go_to_fields(error.faults):
            return
        if not isinstance(error, UserError):
            tasks.report(error)
            return
        if error.field is not None and self._go_to_fields((error,)):
            return
        self.say(sentence(error))

    def _go_to_fields(self, errors: Sequence[UserError]) -> bool:
        named = {error.field: error for error in errors if error.field}
        for number, step in enumerate(self._steps()):
            asked = {spec.name for spec in step.specs}
            if any(field_of(name) in asked for name in named):
                self.go_to(number)
                self.page.show_faults(named)
                return True
        return False

    def _snapshot(self) -> tuple[str, str, Mapping[str, Any]]:
        return self._step().name, self._flow.label(self.answers, current()), self.answers
