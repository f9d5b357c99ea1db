"""§57: what a vacancy asks and what a person has, criterion by criterion, in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.core.classifiers import choices
from app.rules.selection import Part, Seeker, Wanted
from app.rules.selection_weights import Criterion
from app.ui.language import current, format_number
from app.ui.windows.card_sections import title_of
from app.ui.words.queue_words import place_name

_YEAR = 12


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
    """Says them in the present language; "" where nothing is asked, or nothing is known."""

    def asked_and_has(self, criterion: Criterion, told: Told) -> tuple[str, str]:
        """What the vacancy asks or gives, and what the person has or wishes."""
        if criterion is Criterion.SKILLS:
            asked, has = ", ".join(told.asked_skills), ", ".join(told.has_skills)
        else:
            ask, have = self._tellers()[criterion]
            asked, has = ask(told.wanted), have(told.seeker)
        return asked or self.tr("nothing asked"), has or self.tr("not told")

    def _tellers(
        self,
    ) -> Mapping[Criterion, tuple[Callable[[Wanted], str], Callable[[Seeker], str]]]:
        return {
            Criterion.OCCUPATION: (lambda w: _occupation(w.occupation), self._occupations),
            Criterion.EXPERIENCE: (lambda w: self.months(w.experience_months), self._experience),
            Criterion.EDUCATION: (
                lambda w: _at("education_level", w.education) if w.education else "",
                lambda s: "" if s.education is None else _at("education_level", s.education),
            ),
            Criterion.LEVEL: (
                lambda w: _at("professional_level", w.level) if w.level else "",
                lambda s: _occupation(s.occupation or ""),
            ),
            Criterion.SCHEDULE: (self._schedule, lambda s: _title("work_schedule", s.schedule)),
            Criterion.PAY: (lambda w: self._pay(None, w.pay), self._hoped),
            Criterion.LANGUAGES: (
                lambda w: _languages(w.languages),
                lambda s: _languages(s.languages),
            ),
            Criterion.LICENCES: (lambda w: _listed(w.licences), lambda s: _listed(s.licences)),
            Criterion.DISTANCE: (self._place, self._home),
        }

    def months(self, count: int) -> str:
        """A length of work in years and months."""
        years, rest = divmod(count, _YEAR)
        parts = []
        if years:
            parts.append(self.tr("{count} y.").format(count=years))
        if rest:
            parts.append(self.tr("{count} mon.").format(count=rest))
        return " ".join(parts)

    def _occupations(self, seeker: Seeker) -> str:
        """What he wants to be, what he was, what he learnt; each but once."""
        told = dict.fromkeys(_present(_occupation(seeker.occupation or "")))
        was, learnt = self.tr("{occupation} (was)"), self.tr("{occupation} (learnt)")
        for form, codes in ((was, [code for code, _ in seeker.jobs]), (learnt, seeker.studied)):
            for code in codes:
                name = _occupation(code)
                if name and not any(each.startswith(name) for each in told):
                    told[form.format(occupation=name)] = None
        return ", ".join(told)

    def _experience(self, seeker: Seeker) -> str:
        own = [(seeker.occupation or "", seeker.experience_months)]
        told = (
            f"{_occupation(code)}: {self.months(count)}"
            for code, count in (*own, *seeker.jobs)
            if code and count
        )
        return ", ".join(dict.fromkeys(told))

    def _schedule(self, wanted: Wanted) -> str:
        marks = (
            (wanted.part_time, self.tr("part-time")),
            (wanted.remote, self.tr("remote")),
            (wanted.seasonal, self.tr("seasonal")),
        )
        told = [_title("work_schedule", wanted.schedule)]
        return ", ".join(_present(*told, *(words for marked, words in marks if marked)))

    def _pay(self, least: int | None, most: int | None) -> str:
        figures = [format_number(each) for each in dict.fromkeys((least, most)) if each]
        return self.tr("{amount} tenge").format(amount="–".join(figures)) if figures else ""

    def _hoped(self, seeker: Seeker) -> str:
        if seeker.lowest_pay and not seeker.highest_pay:
            return self.tr("from {pay}").format(pay=self._pay(None, seeker.lowest_pay))
        return self._pay(seeker.lowest_pay, seeker.highest_pay)

    def _place(self, wanted: Wanted) -> str:
        return ", ".join(
            _present(place_name(wanted.place), self.tr("remote") if wanted.remote else "")
        )

    def _home(self, seeker: Seeker) -> str:
        moves = self.tr("agrees to move") if seeker.consent_to_move else ""
        return ", ".join(_present(place_name(seeker.place), moves))


def _present(*words: str) -> Iterator[str]:
    return filter(None, words)


def _title(list_name: str, code: str | None) -> str:
    return title_of(list_name, code) if code else ""


def _occupation(code: str) -> str:
    return _title("occupations", code)


def _at(list_name: str, place: int) -> str:
    """By its place in the list, which goes upward."""
    entries = choices(list_name)
    return entries[place].title(current()) if place < len(entries) else ""


def _languages(levels: Mapping[str, int] | None) -> str:
    told = (
        f"{_title('language', code)} {_at('language_level', level)}".strip()
        for code, level in sorted((levels or {}).items())
    )
    return ", ".join(told)


def _listed(licences: Iterable[str]) -> str:
    """By their letters, without what they are for."""
    return ", ".join(
        _title("driving_licence", code).partition(" (")[0] for code in sorted(licences)
    )
