"""A form that is saved: banner above, verb below, each fault at its field."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.core.errors import FieldFaults, UserError
from app.ui import icons, tasks, theme
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.messages import sentence
from app.ui.parts import (
    EVERYWHERE,
    WITHIN,
    Room,
    button,
    column,
    label,
    lay_out_later,
    row,
    shortcut,
    show_if,
)

Words = Callable[[], str]
"""A sentence in the language of the moment in which it is asked."""

_SIGNS = {
    "error": ("circle-alert", "danger"),
    "warning": ("triangle-alert", "warning"),
    "success": ("circle-check", "success"),
    "info": ("info", "accent"),
}


class Banner(Retranslating, QFrame):
    """One sentence with its sign, and what can be done about it; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._words: Words | None = None
        self._offer: Words | None = None
        self._act: Callable[[], object] = lambda: None
        self._look = "error"
        self._sign, self.text = QLabel(), label("", wrap=True, name="told")
        self.offer = button("quiet", name="offer")
        self.offer.clicked.connect(lambda: self._act())
        content = row(self._sign, self.text, self.offer, margin=8)
        content.setStretch(1, 1)
        lay_out_later(self, content)
        theme.FollowScale(self, self._draw)
        self.hide()

    def retranslate(self) -> None:
        self.text.setText(self._words() if self._words else "")
        self.setAccessibleName(self.text.text())
        self.offer.setText(self._offer() if self._offer else "")

    def tell(
        self,
        look: str,
        words: Words,
        offer: Words | None = None,
        act: Callable[[], object] = lambda: None,
    ) -> None:
        """Show words of a look (error, warning, success, info); `offer` names `act`'s button."""
        self._look, self._words, self._offer, self._act = look, words, offer, act
        theme.set_kind(self, f"banner-{look}")
        self._draw()
        self.retranslate()
        show_if(self.offer, offer is not None)
        show_if(self, True)

    def clear(self) -> None:
        """Say nothing any more."""
        self._words = None
        self.hide()

    def _draw(self) -> None:
        self._sign.setPixmap(icons.pixmap(*_SIGNS[self._look], 16, self.devicePixelRatioF()))


class Editor(Retranslating, QWidget):
    """Judges its form at Enter or Ctrl+S and, where nothing is wrong, asks for it to be saved.

    A page of its own kind says its words in `retranslate`, its own judgement in `wrong`, and
    calls `saved` or `refuse` when the use case has answered.
    """

    submitted = Signal(object)
    """The form's values, once nothing is missing or wrong in them."""

    renewed = Signal()
    """The present state of the record is wanted instead of what was typed."""

    def __init__(self, specs: Sequence[FieldSpec], today: date, *below: QWidget) -> None:
        super().__init__()
        self._specs = tuple(specs)
        self.touched = False
        """Whether something was typed since the record was shown or saved."""
        self.busy = False
        """Whether a use case is under way with what was typed."""
        self._warned = False
        self.title, self.banner = label("subtitle", wrap=True), Banner()
        self.banner.setParent(self)  # as Tab goes: banner, what stands before, form
        self.stand_before()
        self.form = FormPage(specs, today, self)
        self.form.changed.connect(self._on_touched)
        self.save = button("primary", "check", name="save")
        self.save.clicked.connect(self.submit)
        self.foot = row(-1, self.save)
        self.setLayout(column(self.title, self.banner, self.form, *below, self.foot, gap=16))
        self._key = shortcut(self, KEYS[Act.SAVE].keys, self.submit)

    def stand_before(self) -> None:
        """Make here what Tab comes to before the form."""

    def wrong(self, values: dict[str, Any]) -> dict[str, UserError]:
        """What is wrong with the values together, by field."""
        return {}

    def submit(self) -> None:
        """Judge the form; emit `submitted`, or show what is wrong and go there."""
        if self.busy:
            return
        self.form.settle()
        values = self.form.values()
        self.banner.clear()
        faults = {name: self._lacks(name) for name in self._missing(values)}
        self.show_faults({**self.wrong(values), **faults})
        if not faults and not self.wrong(values) and not self.form.has_faults():
            self._set_busy(True)
            self.touched = False
            self.submitted.emit(values)

    def saved(self, words: Words) -> None:
        """The use case did it."""
        self._set_busy(False)
        self.touched = False
        self.banner.tell("success", words)

    def refuse(self, error: BaseException) -> None:
        """Show the use case's error at its fields, or above the form where it names none."""
        self._set_busy(False)
        self.touched = True
        if not isinstance(error, UserError):
            tasks.report(error)
            return
        errors = error.faults if isinstance(error, FieldFaults) else (error,)
        named = {name: one for one in errors if (name := self.field_of(one))}
        self.show_faults(named)
        if error.code == "record_changed":
            self.banner.tell(
                "error",
                lambda: sentence(error),
                lambda: self.tr("Show it anew  F5"),
                self._renew,
            )
        elif not named:
            self.banner.tell("error", lambda: sentence(error))

    def let_go(self) -> None:
        """The use case was not wanted after all: what was typed stays to be changed."""
        self._set_busy(False)
        self.touched = True

    def sure_to_leave(self) -> bool:
        """Whether nothing typed is lost by leaving, or that was said already; else says so."""
        if not self.touched or self._warned:
            return True
        self._warned = True
        self.banner.tell(
            "warning",
            lambda: self.tr("What is typed here is not kept. To leave, press Esc once more."),
        )
        return False

    def field_of(self, error: UserError) -> str:
        """The name of the field an error belongs to; empty where there is none."""
        names = {spec.name for spec in self._specs}
        return error.field if error.field in names else ""

    def show_faults(self, faults: dict[str, UserError]) -> None:
        """Show what is wrong at each field."""
        self.form.show_faults(faults)

    def showEvent(self, event: QShowEvent) -> None:
        """The one form of a room is saved by its key wherever the focus is."""
        super().showEvent(event)
        room = self.parentWidget()
        while room is not None and not isinstance(room, Room):
            room = room.parentWidget()
        keys = self._key.shortcut()
        like = [one for one in room.findChildren(QAction) if one.shortcut() == keys] if room else []
        self._key.setShortcutContext(EVERYWHERE if like == [self._key] else WITHIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _missing(self, values: dict[str, Any]) -> list[str]:
        unread = self.form.unread()
        return [
            spec.name
            for spec in self._specs
            if spec.required and spec.is_visible(values)
            if values[spec.name] in (None, "") and spec.name not in unread
        ]

    def _lacks(self, name: str) -> UserError:
        asked = {spec.name: spec.kind for spec in self._specs}[name] is FieldKind.YES_NO
        return UserError("yes_or_no_missing" if asked else "field_missing", field=name)

    def _renew(self) -> None:
        self.touched = False
        self.renewed.emit()

    def _on_touched(self) -> None:
        self.touched, self._warned = True, False
        self.banner.clear()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.save.setEnabled(not busy)
