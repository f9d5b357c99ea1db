"""What stands below a wizard's page: back, throw away, on; on the last page its verbs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import theme
from app.ui.focus import following
from app.ui.language import Retranslating, translated
from app.ui.parts import button, is_large, label, row, stack_when_large
from app.ui.wizards.flow import Answers, Step, Verb


class Foot(Retranslating, QWidget):
    """The buttons in one line, and that the draft is saved."""

    back_wanted = Signal()
    on_wanted = Signal()
    finish_wanted = Signal()
    throw_wanted = Signal()
    verb_wanted = Signal(object)

    def __init__(self, verbs: Sequence[Verb], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all, self._sure = tuple(verbs), False
        self._back, self._on = (
            button("", "arrow-left", name="back"),
            button("primary", name="go_on"),
        )
        self._finish, self._throw = button("", name="finish"), button("quiet", name="throw_away")
        self._saved = label("caption", name="saved")
        self._verbs = {
            verb.name: button("primary" if verb.main else "", name=verb.name) for verb in verbs
        }
        for widget, wanted in (
            (self._back, self.back_wanted),
            (self._on, self.on_wanted),
            (self._finish, self.finish_wanted),
            (self._throw, self.throw_wanted),
        ):
            widget.clicked.connect(lambda _=False, signal=wanted: signal.emit())
        for verb in verbs:
            self._verbs[verb.name].clicked.connect(
                lambda _=False, chosen=verb: self.verb_wanted.emit(chosen)
            )
        self._let_give_way(self._saved)
        self.setLayout(self._lines())
        self.retranslate()

    def _lines(self) -> QHBoxLayout:
        """Back at the left, on at the right; in large letters one line below the other, and the
        verbs one by one."""
        verbs = row(*reversed(self._verbs.values()))
        back, on = (
            row(self._back, self._throw, 8, self._saved),
            row(-1, verbs, self._finish, self._on),
        )
        whole = row(back, on)
        for line in (verbs, whole):
            stack_when_large(self, line)
        theme.FollowScale(self, lambda: whole.setStretch(0, 0 if is_large() else 1))
        return whole

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back  Esc"))
        self._on.setText(self.tr("Go on  Enter"))
        self._finish.setText(self.tr("To the end  Ctrl+Enter"))
        self._saved.setText(self.tr("Draft saved"))
        for verb in self._all:
            self._verbs[verb.name].setText(translated("Verb", verb.label))
        self.ask_whether_sure(self._sure)

    def show_step(self, step: Step, answers: Answers) -> None:
        """Offer what can be done here."""
        offered = {
            self._on: not step.summary,
            self._finish: not step.summary,
            **{self._verbs[v.name]: step.summary and v.shown(answers) for v in self._all},
        }
        # What goes is hidden first: side by side they would all widen the window for good.
        for widget, wanted in sorted(offered.items(), key=lambda pair: pair[1]):
            widget.setVisible(wanted)

    def show_saved(self) -> None:
        """Say that the draft is saved."""
        self._saved.show()

    def ask_whether_sure(self, sure: bool) -> None:
        """Ask once more before all is thrown away."""
        self._sure = sure
        really = self.tr("Really throw this away?")
        self._throw.setText(really if sure else self.tr("Throw away"))
        theme.set_kind(self._throw, "danger" if sure else "quiet")

    def enable_verbs(self, on: bool) -> None:
        """Whether the verbs can be pressed."""
        for widget in self._verbs.values():
            widget.setEnabled(on)

    def focus_verb(self, verb: Verb) -> None:
        """Put the keys on a verb."""
        self._verbs[verb.name].setFocus()

    def follow(self, page: QWidget) -> None:
        """Let Tab go from the page's last field to what is done next, not into the step list."""
        last: QWidget = page
        widget = following(page)
        while page.isAncestorOf(widget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                last = widget
            widget = following(widget)
        for next_ in (*self._verbs.values(), self._on, self._finish, self._back, self._throw):
            QWidget.setTabOrder(last, next_)
            last = next_

    @staticmethod
    def _let_give_way(widget: QWidget) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHorizontalStretch(1)
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        widget.hide()
