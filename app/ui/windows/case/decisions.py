"""The room of decisions: what waits for one's posts; first what one decides, the oldest term
first; one or several."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from app.core.vocabulary import DecisionState
from app.services.decision_queries import DecisionRow, Step, decisions_waiting
from app.services.decision_signing import sign
from app.services.decisions import OnDecision, Result, Taken, each
from app.ui import icons, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_moment
from app.ui.messages import word
from app.ui.parts import Room, column, frame, is_large, label, row, shortcut
from app.ui.picking import MARK, PickTable, tell_outcomes
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.case.decision import DO, StepButtons
from app.ui.windows.case.decision_words import Chosen
from app.ui.windows.case.findings import FindingsList
from app.ui.windows.editor import Banner

_DECIDED = (DecisionState.SIGNED, DecisionState.DECLINED)
"""A decision taken has its steps on the person's page (§33, §35)."""
_ROW_PX = 64
"""Three lines: a decision and its ground are told whole."""
_AT_ONCE: Mapping[Step, Callable[..., Taken]] = {**DO, Step.SIGN: partial(sign, doubts_seen=False)}
"""Steps with several at once: in a list nobody sees the facts that raise a doubt (§34)."""


class DecisionsPage(Retranslating, Room):
    """Drafts to approve, to sign, to put right; and decisions whose notice or telling is owed."""

    decision_chosen = Signal(int)
    person_chosen = Signal(int)
    words_wanted = Signal(object, object)
    """A step that asks for words first, and the `Chosen` it is for."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.place)
        self._context = context
        self._picked: set[int] = set()
        self._busy = self._sure = False
        self._title, self._empty = label("title"), label("muted", name="empty")
        self._count, self._keys = label("chip-plain", name="count"), label("muted", name="keys")
        self.banner = Banner()
        self.table = PickTable()
        self.table.setObjectName("decisions")
        prepare_table(self.table)
        self.table.setWordWrap(True)
        lines = self.table.verticalHeader
        theme.FollowScale(self.table, lambda: lines().setDefaultSectionSize(theme.px(_ROW_PX)))
        self.model: RowsModel[DecisionRow] = RowsModel(
            self, self._titles, self._cells, icon=self._icon, tip=self._tip, icon_column=1
        )
        self.table.setModel(self.model)
        fit_columns(self.table, (40, 160, 220, 235), gives=(2, 3), last=150)
        self.table.activated.connect(self._on_activated)
        self.table.toggled.connect(self._toggle)
        self.table.chosen.connect(self._pick)
        self.table.all_wanted.connect(self._pick_all)
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.steps = StepButtons(self)
        self.steps.wanted.connect(self._take)
        self.findings = FindingsList(context)
        self.findings.person_chosen.connect(self.person_chosen)
        head = row(self._title, 8, self._count, -1)
        body = frame("card", column(self._empty, self.table, margin=8))
        foot = row(self._keys, self.steps)
        foot.setStretch(1, 1)
        parts = (head, self.banner, body, foot, self.findings)
        self.setLayout(column(*parts, margin=24, gap=16))
        theme.FollowScale(self._keys, lambda: self._keys.setHidden(is_large()))
        bus().changed.connect(self._on_changed)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Decisions"))
        self._empty.setText(self.tr("No decision waits for you."))
        self._keys.setText(self.tr("Enter: open  ·  Space: tick"))
        self.table.setAccessibleName(self.tr("Decisions that wait, the oldest term first"))
        self._show(self.model.rows)

    def take_focus(self) -> None:
        """On the list."""
        self.table.setFocus()

    def may_leave(self) -> bool:
        """Not while decisions are being taken."""
        return not self._busy

    def refresh(self) -> None:
        """Read the list anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: decisions_waiting(rt, actor), self._show)

    def tell_results(self, results: Sequence[Result]) -> None:
        """Say how many were done, and why the others were not."""
        names = {row.id: row.full_name for row in self._names}
        told = [(names.get(each.decision_id, ""), each.error) for each in results]
        tell_outcomes(self.banner, told)

    def tell_taken(self, step: Step, name: str) -> None:
        """Say what was done with a decision that was opened from here: its row may be gone."""
        self._sure = False
        self.banner.tell("success", partial(self._taken_words, step, name))

    def _taken_words(self, step: Step, name: str) -> str:
        said = {
            Step.APPROVE: self.tr("Approved, the local body decides next: {name}"),
            Step.RETURN: self.tr("Returned with a remark: {name}"),
            Step.STOP: self.tr("Stopped: {name}"),
            Step.SIGN: self.tr("Signed: {name}"),
            Step.DECLINE: self.tr("Refused: {name}"),
            Step.RESUBMIT: self.tr("Put to the director again: {name}"),
        }
        return said[step].format(name=name)

    def _titles(self) -> tuple[str, ...]:
        return (
            MARK,
            self.tr("Due"),
            self.tr("Person"),
            self.tr("State"),
            self.tr("Decision and its ground"),
        )

    def _state(self, item: DecisionRow) -> str:
        """How it stands; and why one takes no step with it here, where that is so."""
        state = word(item.state.value)
        if item.steps:
            return state
        told, other = self.tr("To be told still"), self.tr("Another person decides")
        return f"{state}\n{told if item.state in _DECIDED else other}"

    def _cells(self, item: DecisionRow) -> tuple[str, ...]:
        return (
            MARK if item.id in self._picked else "",
            format_moment(item.due_at) if item.due_at else "",
            item.full_name,
            self._state(item),
            f"{word(item.kind.value)}\n{word(item.ground)}",
        )

    def _icon(self, item: DecisionRow) -> QIcon:
        """How its term stands, as on Today."""
        now = self._context.rt.clock.now()
        if item.due_at is not None and item.due_at < now:
            return icons.icon("circle-alert", "danger")
        today = item.due_at is not None and item.due_at.date() == now.date()
        return icons.icon("clock", "warning") if today else icons.icon("hourglass", "muted")

    def _tip(self, item: DecisionRow) -> str:
        told = (item.full_name, item.case_number, word(item.state.value), word(item.ground))
        return "\n".join(filter(None, (*told, item.remark)))

    def _show(self, rows: Sequence[DecisionRow]) -> None:
        kept = self.table.currentIndex().row()
        self._picked &= {item.id for item in rows}
        self.model.show_rows(rows)
        self._empty.setVisible(not rows)
        self.table.selectRow(max(0, min(kept, len(rows) - 1)))
        self._show_steps()

    def _show_steps(self) -> None:
        """The steps that fit every decision chosen; without any, the one with the mark."""
        self._count.setText(self.tr("Chosen: {count}").format(count=len(self._picked)))
        self._count.setVisible(bool(self._picked))
        chosen = self._chosen()
        offered = [step for step in Step if all(step in item.steps for item in chosen)]
        of_one_kind = len({item.kind for item in chosen}) == 1
        fit = (step for step in offered if of_one_kind or step is not Step.DECLINE)
        self.steps.offer(*(fit if chosen else ()))

    def _chosen(self) -> tuple[DecisionRow, ...]:
        if self._picked:
            return tuple(item for item in self.model.rows if item.id in self._picked)
        here = self.table.currentIndex().row()
        return self.model.rows[here : here + 1] if here >= 0 else ()

    def _toggle(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            self._picked ^= {self.model.rows[at].id}
            self._marked()

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            self._picked |= {self.model.rows[at].id}
            self._marked()

    def _pick_all(self) -> None:
        self._picked = {item.id for item in self.model.rows}
        self._marked()

    def _marked(self) -> None:
        self._ask_anew()
        self._show(self.model.rows)

    def _on_moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._ask_anew()
        self._show_steps()

    def _ask_anew(self) -> None:
        if self._sure:
            self._sure = False
            self.banner.clear()

    def _on_activated(self, index: QModelIndex) -> None:
        item = self.model.rows[index.row()]
        if item.state in _DECIDED:
            self.person_chosen.emit(item.person_id)
        else:
            self.decision_chosen.emit(item.id)

    def _take(self, step: Step) -> None:
        items = self._chosen()
        if self._busy or not items:
            return
        self._names = items
        if step not in DO:
            chosen = tuple(
                Chosen(OnDecision(i.id, i.version), i.person_id, i.full_name, i.kind) for i in items
            )
            self.words_wanted.emit(step, chosen)
            return
        if not self._sure:
            self._sure = True
            self.banner.tell("warning", partial(self._question, step, len(items)))
            return
        self._sure, self._busy = False, True
        rt, actor = self._context.rt, self._context.actor
        act = partial(_AT_ONCE[step], rt, actor)
        commands = [OnDecision(item.id, item.version) for item in items]
        tasks.run(self, lambda: each(act, commands), self._on_taken, self._on_failed)

    def _question(self, step: Step, count: int) -> str:
        asked = {
            Step.APPROVE: self.tr("Approve {count}? Press Ctrl+S once more."),
            Step.SIGN: self.tr("Sign {count}? Press Ctrl+S once more."),
        }
        return asked[step].format(count=count)

    def _on_taken(self, results: tuple[Result, ...]) -> None:
        self._busy = False
        self._picked.clear()
        self.tell_results(results)
        done = {result.decision_id for result in results if result.error is None}
        for item in self._names:
            if item.id in done:
                bus().changed.emit("case", item.person_id)
        if not done:
            self.refresh()

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        tasks.report(error)

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "case":
            self.refresh()

    _names: tuple[DecisionRow, ...] = ()
    """The rows on which a step was taken last."""
