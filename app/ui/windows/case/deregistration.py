"""§44 at the desk: what the records prove and what is entered with proof goes to the director."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.vocabulary import DeregistrationGround, Told
from app.rules.ch3_deregistration import EXCUSABLE, OWN_RECORDS, PLACE
from app.services.decision_notices import OnCase, TellDecision
from app.services.decisions import Taken
from app.services.deregistration import (
    ProposeDeregistration,
    propose_deregistration,
    tell_deregistration,
    tell_fund,
)
from app.services.findings_queries import Finding
from app.services.notices import Note
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import word
from app.ui.terms import paragraph_name
from app.ui.windows.case.case_form import CaseForm
from app.ui.windows.case.decision_draft import TellWindow
from app.ui.windows.case.decision_visits import open_paper
from app.ui.windows.case.decision_words import PROOF
from app.ui.windows.case.option_room import ASKED, OptionRoom
from app.ui.words.evidence_words import evidence_line

if TYPE_CHECKING:
    from app.ui.windows.visits import Visits

_ENTERED, _FOUND = "entered", "found"


def _is_entered(values: Mapping[str, Any]) -> bool:
    return str(values.get(ASKED, "")).startswith(_ENTERED)


def _is_excusable(values: Mapping[str, Any]) -> bool:
    return str(values.get(ASKED, "")).split(" ")[1:2] in [[ground.value] for ground in EXCUSABLE]


_DRAFT = (
    *(replace(spec, visible_if=_is_entered) for spec in PROOF),
    FieldSpec(
        "valid_reason",
        QT_TRANSLATE_NOOP("Field", "Was there a valid reason?"),
        FieldKind.YES_NO,
        required=True,
        visible_if=_is_excusable,
        help=QT_TRANSLATE_NOOP("Field", "A valid reason stops the draft."),
    ),
    FieldSpec(
        "of_article_8",
        QT_TRANSLATE_NOOP(
            "Field",
            "Family of a serviceman or officer, registered by the Labour "
            "Resources Development Centre",
        ),
        FieldKind.CHECK,
        paragraph="L8.2.4",
        help=QT_TRANSLATE_NOOP("Field", "That Centre deregisters them, not the local body."),
    ),
)
_LETTER = (
    FieldSpec(
        "note",
        QT_TRANSLATE_NOOP("Field", "Number and day of the message to the Fund"),
        FieldKind.TEXT,
        max_length=300,
        paragraph="L26.3",
    ),
)


class DeregistrationWindow(OptionRoom):
    """Lists what the records prove with its evidence, then the grounds that are entered, and last
    what the director stopped before."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        assert page.case is not None
        self._found: dict[str, Finding] = {
            f"{_FOUND} {each.ground.value} {number}": each
            for number, each in enumerate(page.case.findings)
        }
        self._entered = {
            f"{_ENTERED} {ground.value}": ground
            for ground in DeregistrationGround
            if ground not in OWN_RECORDS
        }
        stopped = {name for name, each in self._found.items() if each.stopped}
        proved = [name for name in self._found if name not in stopped]
        names = [*proved, *self._entered, *(name for name in self._found if name in stopped)]
        super().__init__(context, page, names, _DRAFT)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Draft: deregistration"))
        self.form.save.setText(self.tr("Put to the director  Ctrl+S"))
        for name, finding in self._found.items():
            source = self.tr("By the records: {paragraph}")
            if finding.stopped:
                source = self.tr("Stopped before; by the records: {paragraph}")
            self._show(name, finding.ground, source, *map(evidence_line, finding.items))
        for name, ground in self._entered.items():
            self._show(name, ground, self.tr("By a document: {paragraph}"))

    def _show(self, name: str, ground: DeregistrationGround, source: str, *evidence: str) -> None:
        paragraph = paragraph_name(str(PLACE[ground]), translated)
        words = "\n".join((source.format(paragraph=paragraph), *evidence))
        self.options.show_option(name, word(ground.value), words)

    def submit(self, values: dict[str, Any]) -> None:
        name, happened_on = self.options.value(), values["happened_on"]
        finding = self._found.get(name)
        command = ProposeDeregistration(
            self._case.id,
            self._case.version,
            finding.ground if finding else self._entered[name],
            finding=finding.key if finding else "",
            happened_on=date.fromisoformat(happened_on) if happened_on else None,
            proof=Note(str(values["proof_kk"] or ""), str(values["proof_ru"] or "")),
            valid_reason=values["valid_reason"],
            of_article_8=bool(values["of_article_8"]),
        )
        work = partial(propose_deregistration, self._context.rt, self._context.actor, command)
        tasks.run(self, work, self._on_drafted, self.form.refuse)

    def _on_drafted(self, taken: Taken) -> None:
        if taken.verdict.allowed:
            self.done(taken.person_id)
        else:
            self.refuse(taken.verdict)


class TellStruckOffWindow(TellWindow):
    """Writes down that the person was told of his deregistration (§45)."""

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Tell the person of the deregistration"))
        self._help.setText(
            self.tr("The notice opens to be printed; it says from when on he may apply again.")
        )

    def submit(self, values: dict[str, Any]) -> None:
        """Write down that the person was told."""
        taken = OnCase(self._case.id, self._case.version)
        command = TellDecision(taken, Told(values["how"]))
        work = partial(tell_deregistration, self._context.rt, self._context.actor, command)
        tasks.run(self, work, self._on_told, self.form.refuse)


class FundWindow(CaseForm):
    """Writes down that the Fund was told (L26.3)."""

    def __init__(self, context: Context, page: PersonPage) -> None:
        super().__init__(context, page, _LETTER)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("Tell the Fund of the deregistration"))
        told = self.tr(
            "The State Social Insurance Fund is told through the State Corporation, so that "
            "the payment for loss of work ends."
        )
        if self._case.gets_payment is False:
            told = self.tr(
                "By the records this person receives no payment for loss of work: the Fund need "
                "not be told. Write that below, and the term ends."
            )
        self._help.setText(told)
        self.form.save.setText(self.tr("The Fund was told  Ctrl+S"))

    def submit(self, values: dict[str, Any]) -> None:
        taken, note = OnCase(self._case.id, self._case.version), str(values["note"] or "")
        work = partial(tell_fund, self._context.rt, self._context.actor, taken, note)
        tasks.run(self, work, self._done, self.form.refuse)

    def _done(self, person_id: int) -> None:
        self.form.busy = False
        bus().changed.emit("case", person_id)
        self.left.emit()


def open_deregistration(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(DeregistrationWindow(visits.context, page))


def open_telling(visits: "Visits", page: PersonPage) -> None:
    """§45: how the person was told; the notice opens."""
    window = TellStruckOffWindow(visits.context, page)
    window.told.connect(partial(open_paper, visits))
    visits.visit_till_left(window)


def open_fund(visits: "Visits", page: PersonPage) -> None:
    """The window above the person's page."""
    visits.visit_till_left(FundWindow(visits.context, page))
