"""The card's history (§22): every change with when, who, and what stood there before and after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services.card_history import Change, Revision, card_history
from app.services.person_page import PersonPage
from app.ui import tasks
from app.ui.context import Context
from app.ui.fields.spec import FieldSpec
from app.ui.language import Retranslating, format_moment, translated
from app.ui.parts import Room, button, clear, column, frame, label, row
from app.ui.windows.back import BackButton, heading
from app.ui.windows.card_changes import Changes
from app.ui.windows.card_sections import name_of, text
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS

_SPECS = {spec.name: spec for _name, _title, specs in CARD_SECTIONS for spec in specs}
_ORDER = {name: place for place, name in enumerate(_SPECS)}


class CardHistory(Retranslating, Room):
    """Shows every state of one card, the newest first; opening it is in the audit trail."""

    left = Signal()

    def __init__(self, context: Context, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.revisions: tuple[Revision, ...] = ()
        self._changes = Changes(self)
        self._title, self._name = label("title", wrap=True), label("muted", wrap=True)
        self._name.setText(page.full_name)
        self._back = BackButton(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        body = QWidget()
        body.setLayout(column(self._lines, -1, margin=2))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setWidget(body)
        head = heading(column(self._title, self._name, gap=2), self._back)
        self.setLayout(column(head, 8, self._area, margin=24))
        self.retranslate()
        rt, actor = context.rt, context.actor
        tasks.run(self, lambda: card_history(rt, actor, page.id), self._show)

    def retranslate(self) -> None:
        self._title.setText(self.tr("History of the card"))
        self._area.setAccessibleName(self._title.text())
        self._show(self.revisions)

    def take_focus(self) -> None:
        """On the list, which the arrow keys scroll."""
        self._area.setFocus()

    def _show(self, revisions: tuple[Revision, ...]) -> None:
        self.revisions = revisions
        clear(self._lines)
        for revision in revisions:
            self._lines.addWidget(self._revision(revision))

    def _revision(self, revision: Revision) -> QFrame:
        head, what = label("label", wrap=True), label("muted")
        head.setText(f"{format_moment(revision.at)} · {name_of(revision.who)}")
        changes = [change for change in revision.changes if change.field in _SPECS]
        changes.sort(key=lambda change: _ORDER[change.field])
        body = QWidget()
        body.setLayout(column(*(self._change(change) for change in changes), gap=8))
        top = row(head, what)
        top.setStretch(0, 1)
        if revision.number > 1:
            same = self.tr("Nothing was changed")
            what.setText("" if changes else same)
            return frame("card", column(top, body, margin=16))
        what.setText(self.tr("First entered; answers: {count}").format(count=len(changes)))
        body.hide()
        return frame("card", column(top, row(self._opener(body), -1), body, margin=16))

    def _opener(self, body: QWidget) -> QWidget:
        """What was entered first is much, and seldom asked for."""
        link = button("link", name="show_first")
        link.setText(self.tr("Show what was entered"))
        link.clicked.connect(lambda: body.setVisible(body.isHidden()))
        return link

    def _change(self, change: Change) -> QWidget:
        spec: FieldSpec = _SPECS[change.field]
        name = label("caption", wrap=True)
        name.setText(translated("Field", spec.label))
        piece = QWidget()
        lines = self._changes.told(spec, change.before, change.after)
        piece.setLayout(column(name, *map(text, lines), gap=0))
        return piece
