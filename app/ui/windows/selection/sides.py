"""What stands beside the list of a choice: how the present row fits, or the wishes to change."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QStackedWidget, QWidget

from app.ui import theme
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.parts import (
    NO_LIMIT,
    button,
    column,
    frame,
    is_large,
    label,
    lay_out_later,
    row,
    show_if,
)
from app.ui.windows.selection.reasons import Reasons
from app.ui.windows.selection.wishes import Wishes

_LEFT_PX, _COMPARING_PX = 400, 560
"""How wide reasons and wishes are, and two compared."""


class Sides(Retranslating, QWidget):
    """Reasons, or wishes in their place, at the left of the list; in large letters one sees either
    them or the list. `aside` is the button that brings the reasons there; it stands where the
    window puts it."""

    def __init__(self, reasons: Reasons, wishes: Wishes) -> None:
        super().__init__()
        self._reasons, self._wishes, self._is_aside = reasons, wishes, False
        self._title = label("subtitle", wrap=True)
        self.change = button("quiet", "pencil", name="change_wishes")
        self.aside = button("", "info", name="reasons_instead")
        self._left = QStackedWidget()
        self._left.addWidget(self._framed_reasons())
        self._left.addWidget(wishes)
        self._list = QWidget()
        self._beside = row(gap=16)
        lay_out_later(self, self._beside)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("How it fits"))
        self.change.setText(self.tr("Change  {key}").format(key=KEYS[Act.WISHES].cap()))
        self.aside.setText(self.tr("Why  {key}").format(key=KEYS[Act.REASONS].cap()))

    def lay_out(self, above: QLayout, listed: QWidget) -> None:
        """The list, and what stands above it whatever is seen."""
        self._list = listed
        self._beside.addWidget(self._left)
        self._beside.addLayout(column(above, listed))
        theme.FollowScale(self, self.fit)

    def show_wishes(self) -> None:
        """The wishes in place of the reasons, and of the list in large letters."""
        self.bring_wishes()
        self._is_aside = True
        self.fit()

    def bring_wishes(self) -> None:
        """The wishes in place of the reasons; where the list is seen, it stays."""
        self._wishes.prepare()
        self._left.setCurrentWidget(self._wishes)
        self.fit()

    def turn_reasons(self) -> None:
        """The reasons in place of the wishes; in large letters in place of the list, and back."""
        self._show_reasons(aside=self.changes_wishes() or not self._is_aside)

    def go_back(self) -> bool:
        """Back to list and reasons; whether one was elsewhere."""
        was = self._is_aside and (is_large() or self.changes_wishes())
        if was:
            self._show_reasons(aside=False)
        return was

    def changes_wishes(self) -> bool:
        """Whether the wishes stand in place of the reasons."""
        return self._left.currentWidget() is self._wishes

    def compares(self) -> bool:
        """Whether two are told of beside each other."""
        return self._reasons.count() > 1 and not self.changes_wishes()

    def fit(self) -> None:
        """Share out the room, by how large the letters are and what is seen."""
        large = is_large()
        wide = theme.px(_COMPARING_PX if self.compares() else _LEFT_PX)
        self._left.setMinimumWidth(0 if large else wide)
        self._left.setMaximumWidth(NO_LIMIT if large else wide)
        up, abreast = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(up if large else abreast)
        for at, stretch in enumerate((1, 0) if large and self._is_aside else (0, 1)):
            self._beside.setStretch(at, stretch)
        show_if(self.aside, large)
        show_if(self._left, not large or self._is_aside)
        show_if(self._list, not large or not self._is_aside)

    def _show_reasons(self, *, aside: bool) -> None:
        self._is_aside = aside
        self._left.setCurrentIndex(0)
        self.fit()

    def _framed_reasons(self) -> QFrame:
        head = row(self._title, self.change)
        head.setStretch(0, 1)
        return frame("card", column(head, self._reasons, margin=12), later=True)
