"""One field on a page: label, input, what is wrong, caption, and a note beside it."""

from collections.abc import Mapping
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import icons, language, theme
from app.ui.fields.base import Fault, Nested, Problem, within, words_of
from app.ui.fields.files import FilesField
from app.ui.fields.search import SearchField
from app.ui.fields.spec import FieldSpec
from app.ui.fields.view import bring_into_view
from app.ui.fields.widgets import make_input
from app.ui.fields.wording import WordingLine
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import is_large, show_if
from app.ui.terms import paragraph_name

_NONE_FOUND = QT_TRANSLATE_NOOP("Field", "Nothing is found. Type another part of the name.")


def _place(paragraph: str) -> str:
    return paragraph_name(paragraph, language.translated) if paragraph else ""


def label_of(kind: str) -> QLabel:
    """An empty label of a look, broken into lines where it must be."""
    label = QLabel()
    label.setWordWrap(True)
    theme.set_kind(label, kind)
    return label


class FaultLine(QWidget):
    """A sign and a sentence: never colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.text = label_of("error")
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        theme.FollowScale(self, self._draw)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("circle-alert", "danger", 16, ratio))


class _Late:
    """Words in their place; the label is there once there are any."""

    def __init__(self, kind: str, *, wrap: bool) -> None:
        self.place = QVBoxLayout()
        self._kind, self._wrap = kind, wrap
        self._label: QLabel | None = None

    def text(self) -> str:
        return self._label.text() if self._label is not None else ""

    def set_text(self, words: str) -> None:
        if self._label is None and words:
            self._label = label_of(self._kind)
            self._label.setWordWrap(self._wrap)
            self.place.addWidget(self._label)
        if self._label is not None:
            self._label.setText(words)
            show_if(self._label, bool(words))


class FormRow(QWidget):
    """Asks for one `FieldSpec` and shows what is wrong with the answer."""

    changed = Signal(str, object)
    attach_wanted = Signal(str, list)
    open_wanted = Signal(str, int)

    def __init__(self, spec: FieldSpec, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.input = make_input(spec, today)
        self.wrong: Fault | None = None
        self._told = ""
        self._last = self._state()
        self._name = ""
        self._star: QLabel | None = None
        self._label = label_of("label")
        self._label.setWordWrap(False)
        self._paragraph = label_of("paragraph") if spec.paragraph else None
        # Made when there is something to say: most fields never have it, and forms have many.
        self._caption, self._note = _Late("caption", wrap=True), _Late("note", wrap=False)
        self._nothing, self._found = _Late("note", wrap=True), True
        self._fault_place = QVBoxLayout()
        self._fault_line: FaultLine | None = None
        self._wording = WordingLine(self.editor) if spec.fair_wording else None
        self._lay_out()
        self.input.edited.connect(self._on_edited)
        self.input.finished.connect(self._on_finished)
        if isinstance(self.input, SearchField):
            self.input.searched.connect(self._on_searched)
        if isinstance(self.input, FilesField):
            name = spec.name
            self.input.attach_wanted.connect(lambda paths: self.attach_wanted.emit(name, paths))
            self.input.open_wanted.connect(lambda file: self.open_wanted.emit(name, file))
        self.retranslate()

    @property
    def editor(self) -> QWidget:
        """The input as a widget, for the focus."""
        assert isinstance(self.input, QWidget)
        return self.input

    def retranslate(self) -> None:
        """Called by the page, which knows the order of things."""
        label = language.translated("Field", self.spec.label)
        self._name = label
        self._show_label()
        self.input.set_label(label)
        if self._paragraph is not None:
            self._paragraph.setText(_place(self.spec.paragraph))
        self._caption.set_text(self._told or language.translated("Field", self.spec.caption))
        # As rich text, which alone breaks into lines there.
        self.setToolTip(f"<qt>{escape(help_, quote=False)}</qt>" if (help_ := self.help()) else "")
        if self._wording is not None:
            self._wording.look()
        self._say_nothing_found()
        self._show_fault()

    def label(self) -> str:
        """The label in the present language."""
        return self._name

    def fit(self) -> None:
        """In large letters a long label goes on in the next line."""
        if is_large() is not self._label.wordWrap():
            self._label.setWordWrap(is_large())
            self._heads.setStretch(0, 1 if is_large() else 0)
            self._show_label()

    def help(self) -> str:
        """How the field is meant, in the present language; empty where nothing is said."""
        return language.translated("Field", self.spec.help)

    def fault_text(self) -> str:
        """What is shown as wrong, in words; empty where nothing is."""
        return words_of(self.wrong)

    def problems(self) -> list[Problem]:
        """What is shown as wrong here: with the field, then inside it."""
        name = self.spec.name
        found = [Problem(name, self.label(), self.fault_text())] if self.wrong is not None else []
        if isinstance(self.input, Nested):
            found += [one._replace(name=f"{name}.{one.name}") for one in self.input.problems()]
        return found

    def has_faults(self) -> bool:
        """Whether something wrong is shown here, or found now that it is asked."""
        inside = isinstance(self.input, Nested) and self.input.has_faults()
        return inside or bool(self.wrong or self.input.fault())

    def show_faults(self, faults: Mapping[str, Fault]) -> None:
        """Show of these what is wrong here, by the field's name and by places inside it."""
        self.set_fault(faults.get(self.spec.name))
        if isinstance(self.input, Nested):
            self.input.show_faults(within(self.spec.name, faults))

    def unread(self) -> dict[str, str]:
        """What was typed here and gives no value, by name."""
        name = self.spec.name
        if isinstance(self.input, Nested):
            return {f"{name}.{place}": text for place, text in self.input.unread_places().items()}
        text = self.input.unread()
        return {name: text} if text else {}

    def set_unread(self, texts: Mapping[str, str]) -> None:
        """Show again what of these was typed here."""
        if isinstance(self.input, Nested):
            self.input.set_unread_places(within(self.spec.name, texts))
        elif self.spec.name in texts:
            self.input.set_unread(texts[self.spec.name])

    def focus(self, place: str = "") -> None:
        """Go to the input, or to a place inside it, and bring it into view."""
        if isinstance(self.input, Nested):
            self.input.focus_place(place)
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            line = self.editor.lineEdit() if isinstance(self.editor, QComboBox) else self.editor
            if isinstance(line, QLineEdit):
                line.selectAll()  # as Tab does: what is typed replaces what is there
            bring_into_view(self)

    def take_beside(self, other: "FormRow") -> None:
        """Let another row, of a tick, stand at the end of this one's head."""
        other.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._heads.addWidget(other)

    def name_beside(self, label: str) -> None:
        """Say to screen readers whose tick this is."""
        self.editor.setAccessibleName(f"{label}: {self.label()}")
        self.editor.setMinimumWidth(self.editor.sizeHint().width())

    def set_note(self, text: str) -> None:
        """Say something small beside the field; "" takes it away."""
        self._note.set_text(text)
        self._describe()

    def set_caption(self, text: str) -> None:
        """Say under the field what holds for this record alone, instead of its own caption."""
        self._told = text
        self._caption.set_text(text)
        self._describe()

    def set_fault(self, fault: Fault | None) -> None:
        """Show what is wrong, or that nothing is."""
        self.wrong = fault
        self._show_fault()

    def judge(self) -> None:
        """Show what the field itself finds wrong, if it does."""
        if fault := self.input.fault():
            self.set_fault(fault)

    def set_value(self, value: Any) -> None:
        """Show a value; what was wrong is over."""
        self.input.set_value(value)
        self._last = self._state()
        self.set_fault(None)

    def _lay_out(self) -> None:
        self._label.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0 if self.spec.beside else 4)
        self._heads = self._head()
        column.addLayout(self._heads)
        column.addLayout(self._body())
        column.addLayout(self._nothing.place)
        column.addLayout(self._fault_place)
        if self._wording is not None:
            column.addWidget(self._wording)
            self._wording.changed.connect(self._describe)
        column.addLayout(self._caption.place)
        column.addStretch()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label)
        if self.spec.required and not self.input.labels_itself:
            self._star = QLabel("*")
            theme.set_kind(self._star, "error")
            head.addWidget(self._star)
        head.addSpacing(4)
        if not self.input.labels_itself:
            self._say_beside(head)
        head.addStretch()
        # Only ever hidden here: what is shown before it has a parent becomes a window of its own.
        if self.input.labels_itself:
            self._label.hide()
        return head

    def _show_label(self) -> None:
        """The star stands beside the label, or behind its last word where it has several lines."""
        behind = self._star is not None and self._label.wordWrap()
        self._label.setText(f"{self._name}\N{NO-BREAK SPACE}*" if behind else self._name)
        if self._star is not None:
            show_if(self._star, not behind)

    def _say_beside(self, line: QHBoxLayout) -> None:
        if self._paragraph is not None:
            self._paragraph.setWordWrap(False)
            line.addWidget(self._paragraph)
        line.addLayout(self._note.place)

    def _body(self) -> QHBoxLayout:
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addWidget(self.editor, 1)
        if self.input.labels_itself:
            self._say_beside(body)
        if self.input.unit:
            unit = QLabel(self.input.unit)
            theme.set_kind(unit, "muted")
            body.addWidget(unit)
        body.addStretch()
        return body

    def _show_fault(self) -> None:
        words = self.fault_text()
        self.input.set_fault(words or None)
        self._describe()
        if words or self._fault_line is not None:
            self._line.text.setText(words)
            show_if(self._line, bool(words))

    @property
    def _line(self) -> FaultLine:
        """Where what is wrong is said."""
        if self._fault_line is None:
            self._fault_line = FaultLine()
            self._fault_place.addWidget(self._fault_line)
        return self._fault_line

    def _describe(self) -> None:
        warned = self._wording.text() if self._wording is not None else ""
        told = (self._nothing.text(), warned)
        words = (*told, self.help(), self._caption.text(), self._note.text())
        self.input.set_description(self.fault_text() or " ".join(filter(None, words)))

    def _on_searched(self, found: bool) -> None:
        """Where nothing fits what is typed, say so, and what to do then."""
        self._found = found
        self._say_nothing_found()
        self._describe()

    def _say_nothing_found(self) -> None:
        words = language.translated("Field", self.spec.none_found or _NONE_FOUND)
        self._nothing.set_text("" if self._found else words)

    def _state(self) -> tuple[Any, dict[str, str]]:
        return self.input.value(), self.unread()

    def _on_edited(self) -> None:
        if self.wrong is not None:
            self.set_fault(None)
        state = self._state()
        if state != self._last:  # what cannot be read yet has no value, and is kept all the same
            self._last = state
            self.changed.emit(self.spec.name, state[0])

    def _on_finished(self) -> None:
        self.judge()
