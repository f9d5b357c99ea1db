"""A person who exists is never typed again: the wizard offers the earlier record (§22)."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.verdict import Verdict
from app.services.bars import bar_on_receipt
from app.services.card_answers import fault_of
from app.services.doubles import Likeness, probable_doubles
from app.services.people_queries import PersonRow, person_by_iin
from app.services.runtime import Actor, Runtime
from app.ui import tasks
from app.ui.context import Context
from app.ui.language import Retranslating
from app.ui.messages import sentence
from app.ui.parts import button, column, frame, label, row, shortcut
from app.ui.wizards.wizard import WizardWindow

_TELLING = frozenset({"surname", "given_name", "birth_date", "mobile_phone", "iin"})
"""Answers by which a person may be known already."""


class KnownPeople(Retranslating, QWidget):
    """Above the page: the owner of this IIN, or people who look like the one being typed."""

    person_wanted = Signal(int)
    compare_wanted = Signal(object)

    def __init__(self, context: Context, window: WizardWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._owner: PersonRow | None = None
        self._barred = Verdict.of(())
        self._alike: tuple[Likeness, ...] = ()
        self._by_iin, self._by_likeness = tasks.Latest(self), tasks.Latest(self)
        self._text = label(wrap=True, name="known_person")
        self._open = button("", "user", name="open_known_person")
        self._open.clicked.connect(self._on_open)
        shortcut(window, "Ctrl+O", self._open.click)
        bar = row(self._text, -1, self._open, margin=12)
        self.setLayout(column(frame("banner-info", bar)))
        window.add_banner(self)
        window.answered.connect(self._look)
        self.hide()

    def retranslate(self) -> None:
        if self._owner is not None:
            known = self.tr("{name} is here already. Open that card instead of typing it anew.")
            told = [known.format(name=self._owner.full_name)]
            told += [sentence(fault_of(reason)) for reason in self._barred.refusals]
            self._text.setText(" ".join(told))
            self._open.setText(self.tr("Open the card  Ctrl+O"))
        elif self._alike:
            alike = self.tr("Perhaps here already: {names}. Compare before you go on.")
            names = ", ".join(dict.fromkeys(each.person.full_name for each in self._alike))
            self._text.setText(alike.format(names=names))
            self._open.setText(self.tr("Compare  Ctrl+O"))

    def look(self) -> None:
        """Ask once more who looks like the one being typed."""
        self._look("surname", None)

    def _look(self, name: str, _value: Any) -> None:
        if name not in _TELLING:
            return
        rt, actor, answers = self._context.rt, self._context.actor, dict(self._window.answers)
        if name == "iin" and not answers.get("person_id"):
            iin = str(answers.get("iin") or "")
            self._by_iin.run(lambda: _owner_of(rt, actor, iin), self._on_owner)
        self._by_likeness.run(lambda: probable_doubles(rt, actor, answers), self._on_alike)

    def _on_owner(self, found: "tuple[PersonRow | None, Verdict]") -> None:
        self._owner, self._barred = found
        self._show()

    def _on_alike(self, alike: tuple[Likeness, ...]) -> None:
        self._alike = alike
        self._show()

    def _show(self) -> None:
        self.retranslate()
        self.setVisible(self._owner is not None or bool(self._alike))

    def _on_open(self) -> None:
        if self._owner is not None:
            self.person_wanted.emit(self._owner.id)
        elif self._alike:
            self.compare_wanted.emit(self._alike)


def _owner_of(rt: Runtime, actor: Actor, iin: str) -> tuple[PersonRow | None, Verdict]:
    """Who has the IIN, and whether he is barred after a deregistration (L16.2)."""
    owner = person_by_iin(rt, actor, iin)
    return owner, bar_on_receipt(rt, actor, owner.id) if owner else Verdict.of(())
