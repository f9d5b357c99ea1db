"""What of the vacancies is looked at: how they stand, occupation, place, employer, one's own."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.core.clock import today
from app.core.vocabulary import VacancyState
from app.services.vacancy_queries import VacancySight
from app.ui.context import Context
from app.ui.fields.search import SearchField
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.fields.widgets import make_input
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating
from app.ui.messages import word
from app.ui.parts import Room, button, row, shortcut
from app.ui.windows.today_filters import Choice
from app.ui.wizards.vacancy.employers import search_employers

_GOING_ON, _ALL = "going_on", "all"
_SOUGHT = {
    "occupation": FieldSpec("occupation", "", FieldKind.OCCUPATION),
    "place": FieldSpec("place", "", FieldKind.PLACE),
    "employer_id": FieldSpec("employer_id", "", FieldKind.RECORD),
}
START = VacancySight(open_only=True)
"""What is looked at first."""


class VacancyFilters(Retranslating, QWidget):
    """A line of filters; each change tells the sight that is wanted."""

    changed = Signal(object)

    def __init__(self, context: Context, room: Room) -> None:
        super().__init__()
        self._sight = START
        self.state = Choice("filter_state")
        self.state.activated.connect(lambda _at: self._on_state())
        self.sought: dict[str, SearchField] = {}
        for name, spec in _SOUGHT.items():
            field = make_input(spec, today(context.rt.clock))
            assert isinstance(field, SearchField)
            field.setObjectName(f"filter_{name}")
            field.edited.connect(lambda one=name: self._on_sought(one))
            self.sought[name] = field
        search_employers(self.sought["employer_id"], context)
        self.mine = QCheckBox()
        self.mine.setObjectName("filter_mine")
        self.mine.toggled.connect(lambda on: self._tell(replace(self._sight, mine=on)))
        self.clear = button("quiet", "x", name="clear_filters")
        self.clear.clicked.connect(self._on_cleared)
        line = row(self.state, *self.sought.values(), self.mine, self.clear)
        for at in range(1 + len(self.sought)):
            line.setStretch(at, 1)
        self.setLayout(line)
        shortcut(room, KEYS[Act.FILTERS].keys, self.state.setFocus)
        self.retranslate()

    def retranslate(self) -> None:
        self.state.setAccessibleName(self.tr("State"))
        for name, words in (
            ("occupation", self.tr("Occupation")),
            ("place", self.tr("Place")),
            ("employer_id", self.tr("Employer")),
        ):
            self.sought[name].ask_for(words)
        self.mine.setText(self.tr("Mine"))
        self.mine.setAccessibleDescription(self.tr("Entered by me, or my work"))
        self.clear.setToolTip(self.tr("Take the filters off"))
        self.clear.setAccessibleName(self.clear.toolTip())
        self.show_sight(self._sight)

    def show_sight(self, sight: VacancySight) -> None:
        """Show what is looked at."""
        self._sight = sight
        states = [(state, word(state.value)) for state in VacancyState]
        items = [(_GOING_ON, self.tr("Going on")), (_ALL, self.tr("All")), *states]
        self.state.show_items(items, sight.state or (_GOING_ON if sight.open_only else _ALL))
        for name, field in self.sought.items():
            if not field.unread() and field.value() != getattr(sight, name):
                field.set_value(getattr(sight, name))
        self.mine.blockSignals(True)
        self.mine.setChecked(sight.mine)
        self.mine.blockSignals(False)
        self.clear.setVisible(replace(sight, text="") != START)

    def _on_cleared(self) -> None:
        for field in self.sought.values():
            field.set_value(None)  # with what is typed there and nothing was taken for
        self._tell(replace(START, text=self._sight.text))

    def _on_state(self) -> None:
        chosen = self.state.value()  # Qt gives back the word, no more the vocabulary's
        state = None if chosen in (_GOING_ON, _ALL) else VacancyState(chosen)
        self._tell(replace(self._sight, state=state, open_only=chosen == _GOING_ON))

    def _on_sought(self, name: str) -> None:
        value = self.sought[name].value()
        if value != getattr(self._sight, name):
            self._tell(replace(self._sight, **{name: value}))

    def _tell(self, sight: VacancySight) -> None:
        self.show_sight(sight)
        self.changed.emit(sight)
