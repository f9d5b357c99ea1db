"""The program's one window: first start, sign-in, the desk; language, look, lock and errors."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QSizePolicy, QStackedWidget, QWidget

from app.core.errors import TerezeError, UserError
from app.core.vocabulary import Action, Language, Theme
from app.ui import collector, language, tasks, theme
from app.ui.bus import bus
from app.ui.keys import KEYS, Act
from app.ui.parts import button, column, frame, label, row
from app.ui.preferences import Preferences
from app.ui.windows.sign_in import SignInPage

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.services.runtime import Actor, Runtime
    from app.ui.context import Context
    from app.ui.windows.desk import Desk

_WORK = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_SIZE, _FRAME = QSize(1280, 800), QSize(0, 40)
"""How large it opens where there is room, and what the window's own frame takes."""
_CLOSING_MS = 5_000
"""So long at most a closing window waits for what is still under way."""
_WARM_UP_MS = 500
_ROOMS_LATER = (
    "app.ui.wizards.job_seeker.wizard",
    "app.ui.windows.hall.room",
    "app.ui.windows.load.load_visits",
)
"""Read while the first room stands already: the first key to them does not wait."""


class Frame(QMainWindow):
    """Opens with the sign-in page at once; the database opens behind it."""

    def __init__(
        self,
        opening: Callable[[], "Runtime"],
        preferences: Preferences,
        *,
        demonstration: bool = False,
        fixed_language: Language | None = None,
        board: bool = False,
        printer: "Callable[[], QPrinter] | None" = None,
    ) -> None:
        super().__init__()
        self._preferences, self._fixed_language = preferences, fixed_language
        self._demonstration, self._only_board = demonstration, board
        self.printer = printer or self._last_printer
        self._chosen = False
        self.rt: Runtime | None = None
        self.desk: Desk | None = None
        self._waiting: tuple[str, str] | None = None
        self.sign_in = SignInPage()
        self.sign_in.submitted.connect(self._on_submitted)
        self.sign_in.language_chosen.connect(self.choose_language)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sign_in)
        self._error = label("error", wrap=True, name="error")
        close = button("quiet", name="close_error")
        close.setText("×")  # the icons are not loaded before the first window stands
        self._error.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._shown_error: BaseException | None = None
        self._banner = frame("banner-error", row(self._error, close, margin=12))
        self._banner.hide()
        close.clicked.connect(self._banner.hide)
        body = QWidget()
        body.setLayout(column(self._banner, self.stack, gap=0))
        self.setCentralWidget(body)
        self.setWindowTitle("Tereze")
        room = self.screen().availableSize() - _FRAME
        self.resize(_SIZE.boundedTo(room))
        self.restoreGeometry(preferences.geometry)
        self._idle = QTimer(self, singleShot=True)
        self._idle.setObjectName("idle")
        self._idle.timeout.connect(self.lock)
        _app().focusWindowChanged.connect(self._watch_window)
        bus().changed.connect(self._on_changed)
        self._bind(Act.SHOW_KEYS, self.show_keys)
        self._bind(Act.OTHER_LANGUAGE, self.next_language)
        self._bind(Act.LOCK, self.lock)
        tasks.set_error_handler(self.show_error)
        self.sign_in.login.setFocus()
        QTimer.singleShot(0, self, lambda: tasks.run(self, opening, self._on_opened))

    def show_error(self, error: BaseException) -> None:
        """The one place where an error without a nearer home is shown; ours goes to the log."""
        if not isinstance(error, TerezeError):
            import logging

            logging.getLogger("tereze").error("fault of the program", exc_info=error)
        self._shown_error = error
        self._error.setText(_sentence(error))
        self._banner.show()
        self.sign_in.enter.setEnabled(True)

    def choose_language(self, tongue: Language) -> None:
        """Speak another language at once; remembered for this person and this place."""
        language.set_language(_app(), tongue)
        self._chosen = self.desk is None
        if self._shown_error is not None:
            self._error.setText(_sentence(self._shown_error))
        self._preferences.language = tongue
        self._remember(tongue, self._preferences.theme)

    def next_language(self) -> None:
        """Kazakh, Russian, English, and round again."""
        tongues = list(Language)
        self.choose_language(tongues[(tongues.index(language.current()) + 1) % len(tongues)])

    def choose_preferences(self, tongue: Language, look: Theme, scale: int) -> None:
        """What the person chose in his settings."""
        self._preferences.theme, self._preferences.text_scale = look, scale
        theme.apply(_app(), look, scale)
        self.choose_language(tongue)

    def lock(self) -> None:
        """Cover the desk until its owner types his password."""
        if self.desk is None or self.stack.currentWidget() is self.sign_in or self.rt is None:
            return
        rt, actor = self.rt, self.desk.context.actor
        from app.services.accounts import sign_out

        tasks.run(self, lambda: sign_out(rt, actor, locked=True), lambda _: None)
        self.sign_in.lock(actor.login)
        self.stack.setCurrentWidget(self.sign_in)
        self.sign_in.password.setFocus()

    def sign_out(self) -> None:
        """Leave the desk for somebody else; drafts are kept."""
        if self.desk is None or self.rt is None:
            return
        from app.services.accounts import sign_out

        rt, actor = self.rt, self.desk.context.actor
        self._leave_desk()
        tasks.run(self, lambda: sign_out(rt, actor), lambda _: None)
        self.sign_in.unlock()
        self.sign_in.login.clear()
        self.stack.setCurrentWidget(self.sign_in)
        self.sign_in.login.setFocus()

    def show_keys(self) -> None:
        """F1: the keys of what is on the screen."""
        from app.ui.window_keys import keys_of
        from app.ui.windows.keys_overlay import KeysOverlay

        own: tuple[Act, ...] = (Act.GO_ON,)
        if self.desk is not None:
            own = keys_of(type(self.desk.here()).__name__, self.desk.context.may)
        KeysOverlay(own, self).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WORK and self._idle.isActive():
            self._idle.start()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.geometry = self.saveGeometry()
        self._leave_desk()
        tasks.wait_all(_CLOSING_MS)
        tasks.set_error_handler(None)
        if self.rt is not None:
            self.rt.sessions.close()
            self.rt = None
        super().closeEvent(event)

    def _bind(self, act: Act, slot: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(KEYS[act].keys))
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def _last_printer(self) -> "QPrinter":
        from app.ui.printing import default_printer

        printer = default_printer(self._preferences.printer)
        self._preferences.printer = printer.printerName()
        return printer

    def _on_opened(self, rt: "Runtime") -> None:
        from app.services.centre import is_founded
        from app.ui import ahead

        self.rt = rt
        tasks.Builder(self).build(ahead.classes())
        tasks.run(self, lambda: is_founded(rt), self._on_founded_known)

    def _on_founded_known(self, founded: bool) -> None:
        if not founded:
            self._start_first()
            return
        self._show_hint()
        if self._waiting is not None:
            name, password = self._waiting
            self._waiting = None
            self._on_submitted(name, password)

    def _show_hint(self) -> None:
        assert self.rt is not None
        from app.services.centre import view_centre
        from app.services.demo import PASSWORD

        rt = self.rt

        def show(demonstration: bool) -> None:
            if demonstration:
                self.sign_in.set_demonstration(PASSWORD)

        tasks.run(self, lambda: view_centre(rt).demonstration, show)

    def _start_first(self) -> None:
        if self._demonstration:
            self.found_demonstration()
            return
        from app.ui.windows.first_start import FirstStartPage

        page = FirstStartPage()
        page.language_chosen.connect(self.choose_language)
        page.demonstration_wanted.connect(self.found_demonstration)
        page.centre_wanted.connect(self._found_centre)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.setFocus()

    def found_demonstration(self) -> None:
        """Fill the new database with an invented centre to try the program with."""
        from app.services.demo import PEOPLE, add_people

        assert self.rt is not None
        rt, page = self.rt, self.stack.currentWidget()
        self._say_busy()
        tasks.run(
            self,
            lambda: add_people(rt, PEOPLE, 1),
            lambda _: self._on_founded(),
            getattr(page, "show_error", None),
        )

    def _found_centre(self, details: Any, administrator: Any) -> None:
        from app.services.centre import found_centre

        assert self.rt is not None
        rt, page = self.rt, self.stack.currentWidget()
        self._say_busy()
        tasks.run(
            self,
            lambda: found_centre(rt, details, administrator),
            lambda _: self._on_founded(),
            getattr(page, "show_error", None),
        )

    def _say_busy(self) -> None:
        page = self.stack.currentWidget()
        busy = self.tr("Making the centre ready…")
        if page is self.sign_in:
            self.sign_in.show_busy(busy)
        elif page is not None and hasattr(page, "set_busy"):
            page.set_busy(busy)

    def _on_founded(self) -> None:
        page = self.stack.currentWidget()
        if page is not None and page is not self.sign_in:
            self.stack.removeWidget(page)
            page.deleteLater()
        self.sign_in.show_fault("")
        self.stack.setCurrentWidget(self.sign_in)
        self.sign_in.login.setFocus()
        self._show_hint()

    def _on_submitted(self, name: str, password: str) -> None:
        if self.rt is None:  # the database is still opening behind the page
            self._waiting = (name, password)
            return
        from app.services.accounts import sign_in

        rt = self.rt
        tasks.run(self, lambda: sign_in(rt, name, password), self._on_signed_in, self._on_wrong)

    def _on_wrong(self, error: BaseException) -> None:
        if isinstance(error, TerezeError):
            self.sign_in.show_fault(_sentence(error))
        else:
            self.show_error(error)

    def _on_signed_in(self, actor: "Actor") -> None:
        from app.ui.context import Context
        from app.ui.windows.desk import Desk

        assert self.rt is not None
        self._banner.hide()
        self.sign_in.unlock()
        if self.desk is not None and self.desk.context.actor.account_id == actor.account_id:
            self.stack.setCurrentWidget(self.desk)  # locked, and now open again
            self.desk.here().take_focus()
            return
        self._leave_desk()
        self._wear(actor)
        if self._only_board:
            self._open_board(Context(self.rt, actor))
            return
        self.desk = Desk(Context(self.rt, actor), self.printer, self.stack)
        self.desk.lock_wanted.connect(self.lock)
        self.desk.hall.uncovered.connect(self._on_signed_in)
        self.desk.sign_out_wanted.connect(self.sign_out)
        self.desk.preferences_chosen.connect(self.choose_preferences)
        self.desk.moved.connect(self._banner.hide)
        self.stack.addWidget(self.desk)
        QTimer.singleShot(0, self.desk, self._show_desk)  # a key may come between

    def _show_desk(self) -> None:
        assert self.desk is not None
        self.stack.setCurrentWidget(self.desk)
        self.desk.here().take_focus()
        self._watch_idleness()
        QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    def _open_board(self, context: "Context") -> None:
        """`--board`: nothing but the hall's board; the program ends with it."""
        from app.ui.windows.hall.board import Board
        from app.ui.windows.hall.screens import show_whole

        if not context.may(Action.VIEW_TICKETS):
            self._on_wrong(UserError("action_not_allowed", action=Action.VIEW_TICKETS.value))
            return
        self._board = Board(context)
        self._board.closed.connect(self.close)
        show_whole(self._board, self)
        self.hide()

    def _warm_up(self) -> None:
        desk = self.desk
        if desk is None:
            return
        rt, actor = desk.context.rt, desk.context.actor

        def load() -> None:
            from importlib import import_module

            from app.services.calendar_steps import finish_moves
            from app.services.matching import keep_register
            from app.services.queue_next import get_ready
            from app.services.skill_names import skill_names
            from app.services.warm import warm_up

            get_ready(rt, actor)
            for name in _ROOMS_LATER:
                import_module(name)
            warm_up()
            skill_names(rt)
            if actor.may(Action.OFFER_WORK):
                keep_register(rt)
            finish_moves(rt)  # where a program ended amid a change of the calendar

        tasks.run(self, load, lambda _: collector.spare_loaded())

    def _wear(self, actor: "Actor") -> None:
        """The person's own language and look, unless the command line fixed the language."""
        if self._chosen:  # at this very sign-in: it is the person's choice from now on
            self._chosen = False
        elif self._fixed_language is None and actor.language is not language.current():
            language.set_language(_app(), actor.language)
        if actor.theme is not self._preferences.theme:
            theme.apply(_app(), actor.theme, self._preferences.text_scale)
            self._preferences.theme = actor.theme

    def _watch_idleness(self) -> None:
        from app.services.centre import view_centre

        rt = self.rt
        assert rt is not None

        def start(minutes: int) -> None:
            self._idle.start(minutes * 60_000)
            self._watch_window(_app().focusWindow())

        tasks.run(self, lambda: view_centre(rt).idle_minutes, start)

    def _watch_window(self, window: QWindow | None) -> None:
        """Whoever works sends his keys there: of all the program's events, thousands for a page
        that opens, no other is looked at."""
        if window is not None:
            window.installEventFilter(self)

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "settings" and self.desk is not None:
            self._watch_idleness()

    def _leave_desk(self) -> None:
        self._idle.stop()
        if self.desk is not None:
            self.desk.hall.shut()
            self.desk.leave()
            self.stack.removeWidget(self.desk)
            self.desk.deleteLater()
            self.desk = None

    def _remember(self, tongue: Language, look: Theme) -> None:
        if self.desk is None or self.rt is None:
            return
        from app.services.accounts import set_preferences

        rt, actor = self.rt, self.desk.context.actor
        tasks.run(self, lambda: set_preferences(rt, actor, tongue, look), lambda _: None)


def _sentence(error: BaseException) -> str:
    from app.ui.messages import sentence  # a long table that the first window does not wait for

    return sentence(error)


def _app() -> QApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QApplication)
    return app
