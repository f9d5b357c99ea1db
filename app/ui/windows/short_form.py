"""A short form on an employer or an agency: whose it is, what is asked, and the verb below."""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.spec import FieldKind, FieldSpec, missing_in
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.messages import sentence
from app.ui.parts import Room, column, label, shortcut
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_sections import name_of
from app.ui.windows.editor import Editor


class FormOfLists(Editor):
    """An editor that finds what is missing, and shows what is wrong, inside lists as well."""

    def retranslate(self) -> None:
        self.title.hide()

    def wrong(self, values: dict[str, Any]) -> dict[str, UserError]:
        """What is left open in the entries of lists."""
        return {
            path: UserError("field_missing", field=path)
            for spec in self._specs
            if spec.kind is FieldKind.LIST
            for path in missing_in(spec, values[spec.name])
            if path != spec.name
        }

    def field_of(self, error: UserError) -> str:
        first, dot, _ = (error.field or "").partition(".")
        return str(error.field) if dot and first in self.form.values() else super().field_of(error)


class Page(Protocol):
    """A page that such a form is about: an employer's, an agency's."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def names(self) -> dict[str, str]:
        """Whose it is, by language."""


P = TypeVar("P", bound=Page)


class ShortForm(Retranslating, Room, Generic[P]):
    """A form on the employer, or whoever else, of a page (None: a new one).

    One of its kind sets its words in `retranslate`, which it calls itself once it is made, and
    says in `work` what is done with the values."""

    left = Signal()
    written = Signal(int)
    """The employer's number, once it is done."""
    about = "employer"
    """What the bus calls that which changed."""

    def __init__(
        self,
        context: Context,
        page: P | None,
        specs: tuple[FieldSpec, ...],
        *below: QWidget,
    ) -> None:
        super().__init__()
        self._context, self._page = context, page
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        if page is None:
            self._name.hide()
        else:
            self._name.setText(name_of(page.names))
        self.form = FormOfLists(specs, today(context.rt.clock), *below)
        self.form.submitted.connect(self.submit)
        self.form.renewed.connect(self._on_renewed)
        shortcut(self, KEYS[Act.REFRESH].keys, self._renew)
        self._back = BackButton(self)
        head = heading(column(self._title, self._name, gap=2), self._back)
        self.setLayout(column(head, self.form, margin=24, gap=16))

    def retranslate(self) -> None:
        """The words that all of its kind share."""

    def take_focus(self) -> None:
        """On the first question."""
        self.form.form.focus_first()

    def may_leave(self) -> bool:
        """Not while it is being written; words typed are left only when told so."""
        return not self.form.busy and self.form.sure_to_leave()

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        """What writes the values down, and gives the employer's number."""
        raise NotImplementedError

    def submit(self, values: dict[str, Any]) -> None:
        """Carry out what was typed, off the UI thread."""
        tasks.run(self, self.work(values), self._on_written, self._on_refused)

    def _on_written(self, employer_id: int) -> None:
        self.form.busy = False
        bus().changed.emit(self.about, employer_id)
        self.written.emit(employer_id)

    def _renew(self) -> None:
        """F5, where the form offers what somebody else wrote meanwhile."""
        if self.form.banner.offer.isVisible():
            self.form.banner.offer.click()

    def _on_renewed(self) -> None:
        """What is shown below is read anew."""
        self.left.emit()
        if self._page is not None:
            bus().changed.emit(self.about, self._page.id)

    def _on_refused(self, error: BaseException) -> None:
        self.form.refuse(error)


class EntryForm(ShortForm[P]):
    """Whose data are entered, or changed; who is here already is offered to be opened instead."""

    existing_wanted = Signal(int)

    def __init__(
        self, context: Context, page: P | None, specs: tuple[FieldSpec, ...], typed: str
    ) -> None:
        super().__init__(context, page, specs)
        self._existing = 0
        number = typed.replace(" ", "")
        if page is not None:
            self.form.form.set_values(self.values_of(page))
        elif typed:
            self.form.form.set_values({"bin": number} if number.isdecimal() else {"name_kk": typed})
        shortcut(self, KEYS[Act.OPEN].keys, self._open_existing)

    def values_of(self, page: P) -> dict[str, Any]:
        """What is known, by field."""
        raise NotImplementedError

    def submit(self, values: dict[str, Any]) -> None:
        """Carry out what was typed, off the UI thread."""
        self._existing = 0
        super().submit(values)

    def _on_refused(self, error: BaseException) -> None:
        super()._on_refused(error)
        if isinstance(error, UserError) and error.code == f"{self.about}_exists":
            self._existing = int(error.params[f"{self.about}_id"])
            self.form.banner.tell(
                "error",
                lambda: sentence(error),
                lambda: self.tr("Open it  Ctrl+O"),
                self._open_existing,
            )

    def _open_existing(self) -> None:
        if self._existing:
            self.form.touched = False
            self.existing_wanted.emit(self._existing)


def doing(write: Callable[..., object], employer_id: int, *given: Any) -> Callable[[], int]:
    """Call a use case whose result is not needed, and give the employer's number."""
    return partial(_done, partial(write, *given), employer_id)


def _done(write: Callable[[], object], employer_id: int) -> int:
    write()
    return employer_id
