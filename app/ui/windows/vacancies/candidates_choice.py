"""§56-57: people for a vacancy: the best of the registered, with reasons, or whom the search finds;
what is asked is changed on the spot, and those ticked are chosen or offered it in one act."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import UserError
from app.core.vocabulary import Action
from app.services.candidates import SeekerRow, choose, find_seekers
from app.services.kept_selections import keep_selection
from app.services.selection import Candidate, Look, Selection, best_candidates, why
from app.services.selection_papers import selection_sheet
from app.services.sheets import FormSheet
from app.services.vacancy_data import VacancyData
from app.services.vacancy_queries import VacancyView, view_vacancy
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.choices import CheckField
from app.ui.keys import KEYS, Act
from app.ui.language import format_date
from app.ui.messages import sentence
from app.ui.parts import dressed, is_large, shortcut
from app.ui.picking import tell_fault
from app.ui.windows.case.offer_words import OfferWords
from app.ui.windows.selection.board import Best, Board
from app.ui.windows.selection.fact_words import Told
from app.ui.windows.selection.vacancy_wishes import WISHES, changed_wishes, known_wishes
from app.ui.windows.vacancies.candidates_offer import OfferToSeveral

_Row = SeekerRow | Candidate
_FEW = 3
"""Fewer than so many, and it stands out what leaves the others out."""
_PRIORITY_PX = 240
"""In two lines, so that the search beside it has room for what it asks."""


class CandidatesChoice(Board[_Row]):
    """What it opens it asks for: a window that says itself when it is left, papers. `offered`:
    what came of each whom the vacancy was offered, as `Outcome`s, before the window is left."""

    of_vacancies = False
    widths = (240,)
    window_wanted = Signal(object)
    papers_wanted = Signal(object)
    offered = Signal(object)

    def __init__(self, context: Context, view: VacancyView | None = None) -> None:
        """Without a vacancy it is made before it is wanted, and waits for `show_vacancy`."""
        self._known = view
        self.priority = CheckField()
        verbs = (Act.PRINT, Act.SAVE, Act.OFFER)
        super().__init__(context, WISHES, verbs, is_known=view is not None)
        self._words = OfferWords(self)
        self.table.setObjectName("seekers")
        self.priority.setObjectName("priority")
        self.priority.edited.connect(lambda: self.ask_anew(at_once=True))
        self._bind_verbs()
        theme.FollowScale(self, self._fit_words)
        if view is not None:
            self.start(known_wishes(self._data))

    def show_vacancy(self, view: VacancyView) -> None:
        """Find people for it: once, in a window that waited for it."""
        self._known = view
        self.open(known_wishes(self._data))

    @property
    def _view(self) -> VacancyView:
        assert self._known is not None
        return self._known

    @property
    def _data(self) -> VacancyData:
        assert self._view.data is not None
        return self._view.data

    def retranslate(self) -> None:
        self.title.setText(self.tr("Choose candidates  §56"))
        if self._known is not None:
            self.about.setText(self._words.vacancy_line(self._view.row))
        self.search.setPlaceholderText(self.tr("Why not this person? IIN or name"))
        self.search.setAccessibleName(self.tr("Search the registered"))
        self.table.setAccessibleName(self.tr("People found"))
        self.wishes.title.setText(self.tr("What the vacancy asks"))
        self.wishes.back.setText(
            self.tr("As in the vacancy  {key}").format(key=KEYS[Act.WISHES_BACK].cap())
        )
        key = KEYS[Act.TARGET_GROUPS].cap()
        self.priority.set_label(
            self.tr("Target groups first (Law, art. 27)  {key}").format(key=key)
        )
        self.priority.setToolTip(self.tr("Those for whom the Law sets quotas of working places"))
        self._say_verbs()
        super().retranslate()

    def _fit_words(self) -> None:
        self.priority.setMaximumWidth(theme.px(_PRIORITY_PX))
        self._say_verbs()

    def _say_verbs(self) -> None:
        """In large letters the least of them is told by its sign and key alone."""
        for act, words in (
            (Act.PRINT, self.tr("List on paper")),
            (Act.SAVE, self.tr("Choose those ticked")),
            (Act.OFFER, self.tr("Offer")),
        ):
            shown = "" if act is Act.PRINT and is_large() else words
            self.verbs[act].setText(f"{shown}  {KEYS[act].cap()}".strip())
            self.verbs[act].setAccessibleName(words)

    def beside_search(self) -> Sequence[QWidget]:
        return (self.priority,)

    def said_of_best(self) -> str:
        assert self.best is not None
        best, shown = self.best, len(self.best.rows)
        if not shown:
            none = self.tr("Nobody of {count} registered meets all that must be met.")
            hint = self.tr("Where a must becomes a wish ({key}), the list changes at once.")
            told = [none.format(count=best.considered), self.left_out_words()]
            return "\n".join([*filter(None, told), hint.format(key=KEYS[Act.WISHES].cap())])
        words = self.tr("Best first: {found} of {count} registered; weights since {day}.")
        since = format_date(self.choice.weights_since)
        told = [words.format(found=shown, count=best.considered, day=since)]
        if self.choice.look.priority:
            first = sum(item.has_priority for item in self.choice.candidates)
            told.append(self.tr("Of target groups, first: {count}.").format(count=first))
        return " ".join(filter(None, (*told, self.left_out_words())))

    def tell(self) -> None:
        super().tell()
        few = self.best is not None and len(self.best.rows) < _FEW
        theme.set_kind(self.note, "warning" if few and not self.search.text() else "muted")

    def titles(self) -> tuple[str, ...]:
        return (self.tr("Name, IIN, case"),)

    def cells(self, item: _Row) -> tuple[str, ...]:
        group = isinstance(item, Candidate) and item.has_priority
        first = self.tr("target group") if group else ""
        return (f"{item.name}\n{' · '.join(filter(None, (first, item.iin, item.case_number)))}",)

    def key(self, item: _Row) -> int:
        return item.case_id

    def told(self, item: _Row) -> Told | None:
        if not isinstance(item, Candidate) or self.choice is None:
            return None
        asked, has = self.choice.skills, item.skills
        fit = (self.choice.wanted, item.seeker, item.parts, item.broken)
        return Told(item.name, *fit, asked_skills=asked, has_skills=has)

    def ask(self, wishes: Mapping[str, Any]) -> Callable[[], Selection]:
        rt, actor = self._context.rt, self._context.actor
        return partial(best_candidates, rt, actor, self._view.row.id, self._look(wishes))

    def found(self, choice: Selection) -> Best[_Row]:
        return Best(choice.candidates, choice.considered, choice.left_out)

    def look_up(self, text: str) -> Callable[[], Sequence[SeekerRow]]:
        return partial(find_seekers, self._context.rt, self._context.actor, text)

    def judge(self, key: int, wishes: Mapping[str, Any]) -> Callable[[], Candidate]:
        rt, actor = self._context.rt, self._context.actor
        return partial(why, rt, actor, self._view.row.id, key, self._look(wishes))

    def refresh(self) -> None:
        """Read the vacancy and the list anew (F5); what is ticked stays ticked."""
        rt, actor, vacancy_id = self._context.rt, self._context.actor, self._view.row.id
        tasks.run(self, partial(view_vacancy, rt, actor, vacancy_id), self._on_view)

    def _look(self, wishes: Mapping[str, Any]) -> Look:
        changed = changed_wishes(self._data, wishes)
        return Look(priority=self.priority.value(), changed=changed)

    def _bind_verbs(self) -> None:
        for act, kind, icon, do in (
            (Act.PRINT, "quiet", "printer", self._print),
            (Act.SAVE, "", "check", self._choose),
            (Act.OFFER, "primary", "send", self._offer),
        ):
            dressed(self.verbs[act], kind, icon, name=act.value)
            self.verbs[act].clicked.connect(do)
            shortcut(self, KEYS[act].keys, do)
        shortcut(self, KEYS[Act.REFRESH].keys, self.refresh)
        shortcut(self, KEYS[Act.TARGET_GROUPS].keys, self.priority.click)
        self.verbs[Act.PRINT].setVisible(self._context.may(Action.PRINT_PAPER))

    def _on_view(self, view: VacancyView) -> None:
        data = view.data or self._data
        same, self._known = data == self._data, replace(view, data=data)
        self.banner.clear()
        if not same:
            self.wishes.show_known(known_wishes(self._data))
        self.ask_anew(at_once=True)
        self.retranslate()

    # What is done with the list: it is kept as it was seen.

    def _print(self) -> None:
        """What is printed is what is kept, so that both are the same (F8)."""
        if self.choice is None or not self._context.may(Action.PRINT_PAPER):
            return
        rt, actor, keep = self._context.rt, self._context.actor, self._keeping()
        self._write(lambda: selection_sheet(rt, actor, keep()), self._on_sheet)

    def _choose(self) -> None:
        """Those ticked; without any, only the list is kept."""
        if self.choice is None:
            return
        if not self.picked:
            self._write(self._keeping(), self._on_kept)
            return
        rt, actor, view = self._context.rt, self._context.actor, self._view
        given = (view.row.id, view.version, tuple(self.picked))
        self._write(partial(choose, rt, actor, *given, seen=self.choice), self._on_chosen)

    def _offer(self) -> None:
        """To those ticked; without any, to him of the present row."""
        rows = self.meant()
        if self.busy or self.choice is None or not rows:
            return
        unfit = {
            item.name: item.broken for item in rows if isinstance(item, Candidate) and item.broken
        }
        window = OfferToSeveral(self._context, self._view, rows, unfit, self.choice)
        window.finished.connect(self._on_offered)
        self.window_wanted.emit(window)

    def _write(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        if not self.busy:
            self.set_busy(True)
            tasks.run(self, work, done, self._on_not_done)

    def _keeping(self) -> Callable[[], int]:
        rt, actor, vacancy_id = self._context.rt, self._context.actor, self._view.row.id
        return partial(keep_selection, rt, actor, vacancy_id, self.choice)

    def _on_sheet(self, sheet: FormSheet) -> None:
        self.set_busy(False)
        self.papers_wanted.emit((sheet,))
        bus().changed.emit("vacancy", self._view.row.id)

    def _on_kept(self, _kept_id: int) -> None:
        self.set_busy(False)
        self.banner.tell("success", lambda: self.tr("The list is kept with the vacancy."))
        bus().changed.emit("vacancy", self._view.row.id)

    def _on_chosen(self, _done: object) -> None:
        self.set_busy(False)
        self.left.emit()
        bus().changed.emit("vacancy", self._view.row.id)

    def _on_offered(self, outcomes: object) -> None:
        self.offered.emit(outcomes)
        self.left.emit()

    def _on_not_done(self, error: BaseException) -> None:
        self.set_busy(False)
        if isinstance(error, UserError) and error.code == "record_changed":
            self.banner.tell(
                "error",
                lambda: sentence(error),
                lambda: self.tr("Show it anew  F5"),
                self.refresh,
            )
        else:
            tell_fault(self.banner, error)
