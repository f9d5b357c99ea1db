"""§11: the category by predicted length of unemployment, and which answers made it."""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import zip_longest
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.core.classifiers import UnknownCode, entry
from app.core.clock import today
from app.core.vocabulary import ProfileCategory
from app.rules.profile import Part, Profile
from app.rules.profile_table import FactorTable
from app.services.profiles import Answers, from_json, load_table, profile_of
from app.ui import tasks, theme
from app.ui.context import Context
from app.ui.language import Retranslating, current, format_date, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import column, is_large, label, row, show_if, stack_when_large
from app.ui.wizards.job_seeker.background_fields import EXTRA
from app.ui.wizards.job_seeker.card_fields import CARD_SECTIONS

_CHIPS = {
    ProfileCategory.UNDER_3_MONTHS: "chip-green",
    ProfileCategory.FROM_3_TO_12_MONTHS: "chip-amber",
    ProfileCategory.OVER_12_MONTHS: "chip-red",
}
_ASKED = {spec.name: spec.label for _name, _title, specs in CARD_SECTIONS for spec in specs}
_RECKONED = {
    "age": QT_TRANSLATE_NOOP("Field", "Age, years"),
    "unemployment_months": QT_TRANSLATE_NOOP("Field", "Full months without work until now"),
}
_LINES_BESIDE, _CELLS = 2, 3
ASKED_HERE = frozenset(spec.name for spec in EXTRA)
"""Factors that part 8 asks for: their points stand beside the fields."""


def factor_name(factor: str) -> str:
    """What a factor is called: as the card asks for it."""
    return translated("Field", _RECKONED.get(factor) or _ASKED[factor])


def answer_words(factor: str, answer: str | int) -> str:
    """An answer in the present language; a code unknown to its list as it stands."""
    try:
        return entry(factor, str(answer)).title(current())
    except UnknownCode:
        return str(answer)


def category_words(category: ProfileCategory) -> str:
    """The category in the present language."""
    return entry("profile_category", category).title(current())


def points_words(points: int) -> str:
    """Points with their sign: +3, 0, −2."""
    return f"{points:+d}".replace("-", "\N{MINUS SIGN}") if points else "0"


class ProfilePanel(Retranslating, QWidget):
    """The category, the points, each answer with what it adds, and what is not answered yet.

    A `brief` one has the category, the points and what the answers of part 8 do not show
    themselves: it stands under their page.
    """

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self._profile: Profile | None = None
        self._since: date | None = None
        self._unofficial = True
        self._title = label("subtitle", wrap=True)
        self.category = label("chip", name="category")
        self.points = label("", name="points")
        self._source = label("caption", wrap=True, name="source")
        self.elsewhere = label("muted", wrap=True, name="elsewhere")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self.idle = label("muted", wrap=True, name="idle")
        self.missing = label("muted", wrap=True, name="missing")
        head = row(self.category, self.points, -1)
        stack_when_large(self, head)
        self._body = QWidget()
        whole = (self._grid, self.idle, self.missing, self._source)
        self._body.setLayout(
            column(self._title, head, *((self.elsewhere,) if brief else whole), gap=4)
        )
        for unused in (self.idle, self.missing, self._source) if brief else (self.elsewhere,):
            unused.setParent(self._body)
            unused.hide()
        self._body.hide()
        self.setLayout(column(self._body))
        theme.FollowScale(self, self._place)

    def retranslate(self) -> None:
        if self._profile is not None:
            self._draw(self._profile)

    def show_profile(
        self, profile: Profile, since: date | None = None, *, unofficial: bool = True
    ) -> None:
        """Show the profile made by the table in force since that day."""
        if (profile, since, unofficial) != (self._profile, self._since, self._unofficial):
            self._profile, self._since, self._unofficial = profile, since, unofficial
            self._draw(profile)
            self._body.show()

    def show_json(self, data: Mapping[str, Any]) -> None:
        """Show the profile as a case keeps it."""
        since = date.fromisoformat(data["in_force_from"])
        self.show_profile(from_json(data), since, unofficial=data["unofficial"])

    def lines(self) -> list[str]:
        """Each answer that adds points, as it stands on the screen."""
        shown = (cells for cells in self._lines if not cells[0].isHidden())
        return [": ".join(cell.text() for cell in cells) for cells in shown]

    def _draw(self, profile: Profile) -> None:
        self._title.setText(self.tr("Predicted length of unemployment  §11"))
        self.category.setText(category_words(profile.category))
        theme.set_kind(self.category, _CHIPS[profile.category])
        self.points.setText(self.tr("Points: {points}").format(points=profile.points))
        self.setAccessibleName(f"{self._title.text()}: {self.category.text()}")
        if self._brief:
            parts = (part for part in profile.parts if part.factor not in ASKED_HERE)
            added = [f"{_named(part)} ({points_words(part.points)})" for part in parts]
            self._tell(
                self.elsewhere, self.tr("Unofficial table. From the other pages: {answers}"), added
            )
            self._spare_room()
            return
        counted = sorted((part for part in profile.parts if part.points), key=_weight)
        while len(self._lines) < len(counted):
            self._add_line()
        for cells, part in zip_longest(self._lines, counted):
            _fill(cells, part)
        idle = [_named(part) for part in profile.parts if not part.points]
        self._tell(self.idle, self.tr("Adds nothing: {answers}"), idle)
        self._tell(
            self.missing,
            self.tr("Not answered yet: {answers}"),
            [factor_name(factor) for factor in profile.missing],
        )
        self._source.setText(self._source_words())
        told = (self.points.text(), *self.lines(), self.idle.text(), self.missing.text())
        self.setAccessibleDescription(". ".join(filter(None, told)))

    def _add_line(self) -> None:
        """Room for one more answer: its name, itself, its points."""
        cells = (label("caption", wrap=True), label("", wrap=True), label("", name="added"))
        cells[-1].setAlignment(Qt.AlignmentFlag.AlignRight)
        self._lines.append(cells)
        self._place()

    def _place(self) -> None:
        """Two answers abreast; in large letters one below the other, and the category in lines."""
        fits = QSizePolicy.Policy.Preferred if is_large() else QSizePolicy.Policy.Maximum
        self.category.setSizePolicy(fits, fits)
        self.category.setWordWrap(is_large())
        self._spare_room()
        abreast = 1 if is_large() else _LINES_BESIDE
        for number, cells in enumerate(self._lines):
            at, beside = divmod(number, abreast)
            for place, cell in enumerate(cells, beside * len(cells)):
                self._grid.removeWidget(cell)
                self._grid.addWidget(cell, at, place, Qt.AlignmentFlag.AlignTop)
        for place in range(_LINES_BESIDE * _CELLS):
            words = place % _CELLS < _CELLS - 1 and place < abreast * _CELLS
            self._grid.setColumnStretch(place, 1 if words else 0)

    def _spare_room(self) -> None:
        """In large letters what other pages add is told by the tip alone: the questions, below
        which the panel stands, need the room."""
        words, large = self.elsewhere.text(), is_large()
        self._body.setToolTip(words if large else "")
        show_if(self.elsewhere, bool(words) and not large)

    def _tell(self, line: QLabel, words: str, answers: list[str]) -> None:
        line.setText(words.format(answers="; ".join(answers)) if answers else "")
        line.setVisible(bool(answers))

    def _source_words(self) -> str:
        if self._since is None:
            return ""
        since = format_date(self._since)
        if self._unofficial:
            words = self.tr(
                "By the table in force from {since}. Unofficial: the state's weights are not "
                "public."
            )
            return words.format(since=since)
        return self.tr("By the table in force from {since}.").format(since=since)


def _fill(cells: tuple[QLabel, QLabel, QLabel], part: Part | None) -> None:
    if part is not None:
        words = (factor_name(part.factor), answer_words(part.factor, part.answer))
        for cell, text in zip(cells, (*words, points_words(part.points)), strict=True):
            cell.setText(text)
    for cell in cells:
        cell.setHidden(part is None)


def _weight(part: Part) -> int:
    return -part.points


def _named(part: Part) -> str:
    return f"{factor_name(part.factor)}: {answer_words(part.factor, part.answer)}"


class LiveProfile(ProfilePanel):
    """The profile of a wizard's answers so far; `refresh` after each of them."""

    judged = Signal(object)

    def __init__(
        self,
        context: Context,
        answers: Callable[[], Answers],
        parent: QWidget | None = None,
        *,
        brief: bool = False,
    ) -> None:
        super().__init__(parent, brief=brief)
        self._answers, self._today = answers, today(context.rt.clock)
        self._table: FactorTable | None = None
        rt, day = context.rt, self._today
        tasks.run(self, lambda: load_table(rt, day), self._on_table)

    def refresh(self, *_news: object) -> None:
        """Judge the answers anew; nothing stands here until the table is read."""
        if self._table is not None:
            profile = profile_of(self._answers(), self._table, self._today)
            table = self._table
            self.show_profile(profile, table.in_force_from, unofficial=table.unofficial)
            self.judged.emit(profile)

    def _on_table(self, table: FactorTable) -> None:
        self._table = table
        self.refresh()
