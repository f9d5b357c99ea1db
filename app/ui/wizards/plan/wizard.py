"""The plan's editor: the wizard on the plan's flow, its suggestions marked with their reasons."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from app.services.drafts import DraftView, list_drafts
from app.services.person_page import PersonPage
from app.services.plan_answers import Answers, read_plan
from app.services.plan_queries import PlanDraft, PlanGround, plan_draft, plan_ground
from app.services.plans import MakePlan, PlanMade, make_plan, revise_plan
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import current, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import label
from app.ui.wizards.flow import Verb
from app.ui.wizards.plan.fields import GROUP_TITLES, LINE_TITLES
from app.ui.wizards.plan.flow import REASONS, WIZARD, PlanFlow, first_answers
from app.ui.wizards.wizard import WizardWindow

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits


class PlanEditor(WizardWindow):
    """Asks for a plan, and says why a line is offered."""

    def __init__(
        self,
        context: Context,
        ground: PlanGround,
        answers: Answers,
        draft_id: int | None = None,
        step: str = "",
    ) -> None:
        self._ground = ground
        self._why: QLabel | None = None
        super().__init__(context, PlanFlow(ground), self._verbs_of(), answers, draft_id, step)
        self._why = label("caption", wrap=True, name="why_offered")
        self.add_aside(self._why, tuple(group.value for group in GROUP_TITLES))
        self.arrived.connect(self._show_reasons)
        self._show_reasons()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_reasons()

    def _verbs_of(self) -> tuple[Verb, ...]:
        return (
            Verb(
                "make_plan",
                QT_TRANSLATE_NOOP("Verb", "Make the plan  Enter"),
                self._make,
                shown=lambda answers: not answers.get("revision"),
            ),
            Verb(
                "revise_plan",
                QT_TRANSLATE_NOOP("Verb", "Change the plan  Enter"),
                self._make,
                shown=lambda answers: bool(answers.get("revision")),
            ),
        )

    def _make(self, answers: Answers, draft: int | None) -> PlanMade:
        """§48, §50; off the UI thread."""
        revision = int(answers.get("revision") or 0)
        act = revise_plan if revision and not self._ground.is_owed else make_plan
        command = MakePlan(
            case_id=self._ground.case_id,
            case_version=self._ground.case_version,
            plan=read_plan(answers),
            revision=revision,
            why=str(answers.get("why") or ""),
            draft_id=draft,
        )
        return act(self._context.rt, self._context.actor, command)

    def _show_reasons(self, _step: str = "") -> None:
        """Mark what is offered on this page, and say why below it."""
        if self._why is None:
            return
        reasons: dict[str, list[dict[str, str]]] = self.answers.get(REASONS) or {}
        lines = []
        for name, whys in reasons.items():
            if name.rpartition("_")[0] == self.step_name:
                self.page.set_note(name, self.tr("offered"))
                told = "; ".join(why[current().value] for why in whys)
                lines.append(f"{translated('Field', LINE_TITLES[name])}: {told}")
        head = self.tr("Offered by the centre's own table, to be changed as it suits the person:")
        self._why.setText("\n".join([head, *lines]) if lines else "")


def open_plan(visits: "Visits", page: PersonPage) -> None:
    """The editor for a person's plan: where it was left, or from the card and the suggestions."""
    assert page.case is not None
    rt, actor, case_id, tongue = (
        visits.context.rt,
        visits.context.actor,
        page.case.id,
        current(),
    )

    def work() -> tuple[PlanDraft, DraftView | None]:
        begun = plan_draft(rt, actor, case_id, tongue)
        mine = (draft for draft in list_drafts(rt, actor) if draft.wizard == WIZARD)
        same = {"case_id": case_id, "revision": begun.ground.revision}.items()
        return begun, next((draft for draft in mine if same <= _keys(draft)), None)

    def show(found: tuple[PlanDraft, DraftView | None]) -> None:
        begun, left = found
        if left is None:
            _visit(visits, PlanEditor(visits.context, begun.ground, first_answers(begun)))
        else:
            _visit(visits, _as_left(visits.context, begun.ground, left))

    tasks.run(visits, work, show)


def reopen_plan(visits: "Visits", draft: DraftView) -> None:
    """The editor where it was left, from Today."""
    rt, actor = visits.context.rt, visits.context.actor

    def show(ground: PlanGround) -> None:
        _visit(visits, _as_left(visits.context, ground, draft))

    tasks.run(visits, lambda: plan_ground(rt, actor, draft.data["case_id"]), show)


def _keys(draft: DraftView) -> Any:
    return {name: draft.data.get(name) for name in ("case_id", "revision")}.items()


def _as_left(context: Context, ground: PlanGround, draft: DraftView) -> PlanEditor:
    return PlanEditor(context, ground, draft.data, draft.id, draft.step)


def _visit(visits: "Visits", window: PlanEditor) -> None:
    if isinstance(visits.here(), PlanEditor):  # asked for twice
        window.deleteLater()
        return
    window.done.connect(lambda made: _on_made(visits, made))
    visits.visit_till_left(window)


def _on_made(visits: "Visits", made: PlanMade) -> None:
    """§49: back to the person, the paper above the page to be signed by both."""
    visits.leave()
    visits.open_person(made.person_id)
    visits.open_papers((made.paper_id,))
    bus().changed.emit("case", made.person_id)
