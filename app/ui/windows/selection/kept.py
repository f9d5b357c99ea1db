"""The lists that were seen and kept: who saw whom or what, when; each opens as its paper."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.kept_selections import Kept
from app.ui.fields.view import TabAnchor
from app.ui.language import Retranslating, format_date, format_moment
from app.ui.parts import button, clear, column, dressed, label, row, show_if
from app.ui.windows.card_sections import name_of
from app.ui.windows.case.case_pieces import BrokenButton

_FIRST = 3


class KeptLists(Retranslating, QWidget):
    """The newest first; those before the first three when they are asked for."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: tuple[Kept, ...] = ()
        self._all = False
        self._title, self._lines = label("label", name="kept_title"), QVBoxLayout()
        self._lines.setSpacing(2)
        self.more = button("quiet", "chevron-down", name="all_kept")
        self.more.clicked.connect(self._show_all)
        self._anchor = TabAnchor(self)
        self.setLayout(column(self._title, self._lines, row(self.more, -1), gap=4))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Lists that were seen"))
        self.show_kept(self.kept)

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """Show them; nothing where there are none."""
        self.kept = tuple(kept)
        clear(self._lines)
        lines: list[QWidget] = []
        for one in self.kept if self._all else self.kept[:_FIRST]:
            line = dressed(BrokenButton(), "link", "file-text", name=f"kept_{one.id}")
            line.tell(self._said(one).replace("&", "&&"))
            line.clicked.connect(partial(self.chosen.emit, one.id))
            self._lines.addWidget(line)
            line.show()
            lines.append(line)
        self._anchor.lead((*lines, self.more))
        hidden = 0 if self._all else max(len(self.kept) - _FIRST, 0)
        self.more.setText(self.tr("Earlier ones: {count}").format(count=hidden))
        show_if(self.more, bool(hidden))
        show_if(self, bool(self.kept))

    def _said(self, one: Kept) -> str:
        words = self.tr("{moment} · {who} · in the list: {count}")
        said = [
            words.format(moment=format_moment(one.at), who=name_of(one.by_names), count=one.count)
        ]
        if one.look.changed:
            said.append(self.tr("what is asked was changed"))
        if one.look.priority:
            said.append(self.tr("target groups first"))
        since = self.tr("weights since {day}").format(day=format_date(one.weights_since))
        return " · ".join([*said, since])

    def _show_all(self) -> None:
        self._all = True
        self.show_kept(self.kept)
