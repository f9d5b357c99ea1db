"""§57: what a vacancy asks and what a person has, criterion by criterion, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from app.core.classifiers import choices
from app.rules.selection import (
    Part,
    Seeker,
    Wanted,
    asked_and_has,
    best_level_code,
    is_suitable_by_law,
    level_of,
    months_that_count,
)
from app.rules.selection_weights import Criterion
from app.rules.skills import skills_met
from app.ui.language import current, format_number, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import within
from app.ui.windows.card_sections import title_of
from app.ui.words.queue_words import place_name

_YEAR = 12
_COUNTS_NOT = QT_TRANSLATE_NOOP("Offer", "Not offered as suitable work: a refusal does not count.")


def reason(code: str) -> str:
    """What leaves somebody out, as it stands within a sentence."""
    return within(code)


def left_out(codes: Sequence[str]) -> str:
    """What leaves somebody out, and that a refusal does not count where L12 does (§44.2)."""
    told = "; ".join(map(reason, codes))
    return told if is_suitable_by_law(codes) else f"{told}. {translated('Offer', _COUNTS_NOT)}"


@dataclass(frozen=True)
class Told:
    """One who is judged, or one vacancy: its name on the screen, and how the two fit.

    asked_skills, has_skills: in the words in which they were typed.
    """

    title: str
    wanted: Wanted
    seeker: Seeker
    parts: tuple[Part, ...]
    broken: tuple[str, ...]
    asked_skills: tuple[str, ...] = ()
    has_skills: tuple[str, ...] = ()

    @property
    def score(self) -> int:
        """All points together."""
        return sum(part.points for part in self.parts)


class FactWords(QObject):
    """Says them in the present language; of_vacancies: to one person, of many vacancies."""

    def __init__(self, parent: QObject, *, of_vacancies: bool = False) -> None:
        super().__init__(parent)
        self._of_vacancies = of_vacancies

    def asked_and_has(self, criterion: Criterion, told: Told) -> tuple[str, str]:
        """What the vacancy asks or gives, and what the person has or wishes."""
        if criterion is Criterion.SKILLS:
            asked, has = self._skills(told)
        else:
            asked, has = map(
                partial(self._said, criterion),
                asked_and_has(criterion, told.wanted, told.seeker),
            )
            asked = ", ".join(_present(asked, *self._marks(criterion, told.wanted)))
            has = self._told_more(criterion, told.wanted, told.seeker) or has
        return asked or self.tr("nothing asked"), has or self.tr("not told")

    def months(self, count: int) -> str:
        """A length of work in years and months; "" for none."""
        years, rest = divmod(count, _YEAR)
        told = self.tr("{count} y.").format(count=years) if years else ""
        return " ".join(_present(told, self.tr("{count} mon.").format(count=rest) if rest else ""))

    def _skills(self, told: Told) -> tuple[str, str]:
        """What is asked and had; with what changes from row to row stands which of those asked
        for he lacks, whole or in part, and what he has in words of his own."""
        met = skills_met(told.asked_skills, told.has_skills)
        lacks = ", ".join(one.text for one in met if not one.words)
        partly = ", ".join(one.text for one in met if 0 < one.words < one.of)
        missing = (
            self.tr("lacks {skills}").format(skills=lacks) if lacks else "",
            self.tr("in part {skills}").format(skills=partly) if partly else "",
        )
        asked, has = ", ".join(told.asked_skills), ", ".join(told.has_skills)
        if not self._of_vacancies:
            if has and any(missing):
                has = self.tr("has {skills}").format(skills=has)
            return asked, "; ".join(_present(*missing, has))
        none = lacks == asked  # then the points say it
        return "; ".join(_present(asked, *(() if none else missing))), has

    def _said(self, criterion: Criterion, values: Sequence[str | int]) -> str:
        """What `asked_and_has` gives for the criterion; "" where nothing is asked or known."""
        if criterion is Criterion.LANGUAGES:
            return ", ".join(map(_language, values[::2], values[1::2]))
        return ", ".join(_present(*(self._value(criterion, value) for value in values)))

    def _value(self, criterion: Criterion, value: str | int) -> str:
        if criterion in _LEVELS:
            return _at(_LEVELS[criterion], int(value)) if value else ""
        if criterion is Criterion.EXPERIENCE:
            return self.months(int(value))
        if criterion is Criterion.PAY:
            return self._pay(int(value))
        if criterion is Criterion.DISTANCE:
            return place_name(str(value))
        title = title_of(_LISTS[criterion], str(value))
        return title.partition(" (")[0] if criterion is Criterion.LICENCES else title

    def _marks(self, criterion: Criterion, wanted: Wanted) -> Iterator[str]:
        """What else the vacancy says of it."""
        if criterion is Criterion.SCHEDULE:
            yield self.tr("part-time") if wanted.part_time else ""
            yield self.tr("seasonal") if wanted.seasonal else ""
        if criterion in (Criterion.SCHEDULE, Criterion.DISTANCE):
            yield self.tr("remote") if wanted.remote else ""

    def _told_more(self, criterion: Criterion, wanted: Wanted, seeker: Seeker) -> str:
        """What the person has, where more is to be said than the criterion weighs."""
        if criterion is Criterion.OCCUPATION:
            return self._occupations(seeker)
        if criterion is Criterion.EXPERIENCE and (seeker.jobs or seeker.experience_months):
            counts = months_that_count(wanted, seeker)
            return self.months(counts) or self.tr("none in this occupation")
        if criterion is Criterion.PAY and seeker.lowest_pay:
            return self._pay(seeker.lowest_pay, seeker.highest_pay)
        if criterion is Criterion.LEVEL and best_level_code(seeker):
            return _at(_LEVELS[criterion], level_of(seeker))
        if criterion is Criterion.DISTANCE and seeker.place and seeker.consent_to_move:
            moves = self.tr("agrees to move")
            return f"{place_name(seeker.place)}, {moves}"
        return ""

    def _occupations(self, seeker: Seeker) -> str:
        """What he wants to be, what he was, what he learnt; each but once."""
        told = dict.fromkeys(seeker.studied, self.tr("{occupation} (learnt)"))
        told |= dict.fromkeys((code for code, _ in seeker.jobs), self.tr("{occupation} (was)"))
        if seeker.occupation:
            told = {seeker.occupation: "{occupation}", **told} | {seeker.occupation: "{occupation}"}
        return ", ".join(
            form.format(occupation=title_of("occupations", code)) for code, form in told.items()
        )

    def _pay(self, least: int, most: int | None = None) -> str:
        figures = [format_number(each) for each in dict.fromkeys((least, most)) if each]
        return self.tr("{amount} tenge").format(amount="–".join(figures)) if figures else ""


_LEVELS = {Criterion.EDUCATION: "education_level", Criterion.LEVEL: "professional_level"}
"""Criteria told by the place in a list that goes upward; the first asks for nothing."""
_LISTS = {
    Criterion.OCCUPATION: "occupations",
    Criterion.SCHEDULE: "work_schedule",
    Criterion.LICENCES: "driving_licence",
}


def _present(*words: str) -> Iterator[str]:
    return filter(None, words)


def _at(list_name: str, place: int) -> str:
    entries = choices(list_name)
    return entries[place].title(current()) if place < len(entries) else ""


def _language(code: str | int, level: str | int) -> str:
    return f"{title_of('language', str(code))} ({_at('language_level', int(level)).lower()})"
