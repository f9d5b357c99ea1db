"""What an employer asked for before is offered to be copied, not typed anew."""

from PySide6.QtWidgets import QWidget

from app.services.vacancy_queries import VacancyRow, VacancySight, VacancyView, view_vacancy
from app.services.vacancy_queries import vacancy_page as read_page
from app.ui import tasks
from app.ui.context import Context
from app.ui.keys import KEYS, Act
from app.ui.language import Retranslating, format_date
from app.ui.parts import button, column, frame, label, row, shortcut
from app.ui.windows.card_sections import title_of
from app.ui.windows.case.offer_words import OfferWords
from app.ui.wizards.vacancy.flow import CHANGED, copy_of
from app.ui.wizards.wizard import WizardWindow

_OFFERED_ON = ("letter", "post")


class EarlierVacancy(Retranslating, QWidget):
    """Above the first pages: the last vacancy of the employer, and a key that copies it."""

    def __init__(self, context: Context, window: WizardWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._row: VacancyRow | None = None
        self._words, self._reading = OfferWords(self), tasks.Latest(self)
        self._text = label(wrap=True, name="earlier_vacancy")
        self._copy = button("", "copy", name="copy_vacancy")
        self._copy.clicked.connect(self._fetch)
        shortcut(window, KEYS[Act.OPEN].keys, self._copy.click)
        bar = row(self._text, self._copy, margin=12)
        bar.setStretch(0, 1)
        self.setLayout(column(frame("banner-info", bar)))
        window.add_banner(self)
        window.answered.connect(self._on_answered)
        window.arrived.connect(lambda _step: self._show())
        self.hide()
        self._look()

    def retranslate(self) -> None:
        self._copy.setText(self.tr("Copy it  {key}").format(key=KEYS[Act.OPEN].cap()))
        if self._row is not None:
            earlier = self.tr(
                "The last one, of {day}: {post} · {gives}. Copy it, then change what differs."
            )
            day = format_date(self._row.registered_at) if self._row.registered_at else "…"
            post = self._row.post or title_of("occupations", self._row.occupation or "")
            gives = self._words.vacancy_gives(self._row)
            self._text.setText(earlier.format(post=post, gives=gives, day=day))

    def _on_answered(self, name: str, _value: object) -> None:
        if name in ("employer_id", "new_employer"):
            self._look()

    def _look(self) -> None:
        """Ask what the employer's last vacancy was."""
        answers = self._window.answers
        employer = None if answers.get("new_employer") else answers.get("employer_id")
        if employer is None or answers.get(CHANGED):
            self._on_read(None)
            return
        rt, actor = self._context.rt, self._context.actor
        sight = VacancySight(employer_id=int(employer), open_only=False)

        def work() -> VacancyRow | None:
            return next((one for one in read_page(rt, actor, sight, 0, 5) if one.occupation), None)

        self._reading.run(work, self._on_read)

    def _on_read(self, found: VacancyRow | None) -> None:
        self._row = found
        self.retranslate()
        self._show()

    def _show(self) -> None:
        """On the pages before something is asked for."""
        begun = self._window.answers.get("occupation") or self._window.step_name not in _OFFERED_ON
        self.setVisible(self._row is not None and not begun)

    def _fetch(self) -> None:
        if self._row is None or self.isHidden():
            return
        rt, actor, number = self._context.rt, self._context.actor, self._row.id
        tasks.run(self, lambda: view_vacancy(rt, actor, number), self._fill)

    def _fill(self, view: VacancyView) -> None:
        """Over what the employer himself brought, never over what was typed of the letter."""
        for name, value in copy_of(view).items():
            self._window.put(name, value)
        self._window.go_to(self._window.step_names().index(self._window.step_name))
        self._show()
