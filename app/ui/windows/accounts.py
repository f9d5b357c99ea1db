"""Accounts: the list of colleagues, and beside it the form of one of them."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QGridLayout, QStackedWidget, QTableView, QWidget

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import Language, Role
from app.services.accounts import (
    SHORTEST_PASSWORD,
    AccountRow,
    ChangeAccount,
    NewAccount,
    change_account,
    create_account,
    list_accounts,
)
from app.ui import icons, tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.form_row import FaultLine
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating, current
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import sentence, word
from app.ui.parts import (
    button,
    column,
    form_beside,
    frame,
    label,
    row,
    shortcut,
    stack_when_large,
)
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.editor import Editor

_Index = QModelIndex | QPersistentModelIndex
_NEW = 0
_POSTS_AT = 2
_FORM_PX = 376
_POSTS = tuple(role for role in Role if role is not Role.VISITOR)
"""Self-service (§64) has its own program mode; nobody signs in for it."""

_LOGIN = FieldSpec(
    "login",
    QT_TRANSLATE_NOOP("Field", "Sign-in name"),
    FieldKind.TEXT,
    required=True,
    max_length=40,
    caption=QT_TRANSLATE_NOOP("Field", "Small Latin letters and digits; stays for ever."),
)
_NAMES = (
    FieldSpec(
        "name_kk",
        QT_TRANSLATE_NOOP("Field", "Name in Kazakh"),
        FieldKind.NAME,
        required=True,
        max_length=180,
    ),
    FieldSpec(
        "name_ru",
        QT_TRANSLATE_NOOP("Field", "Name in Russian"),
        FieldKind.NAME,
        required=True,
        max_length=180,
    ),
)
_PASSWORD = FieldSpec(
    "password",
    QT_TRANSLATE_NOOP("Field", "Password"),
    FieldKind.PASSWORD,
    required=True,
    caption=QT_TRANSLATE_NOOP("Field", "At least 8 signs. Ctrl+E shows what is typed."),
)
_NEW_PASSWORD = FieldSpec(
    "password",
    QT_TRANSLATE_NOOP("Field", "New password"),
    FieldKind.PASSWORD,
    caption=QT_TRANSLATE_NOOP("Field", "Left empty, the password stays as it is."),
)
_ACTIVE = FieldSpec("active", QT_TRANSLATE_NOOP("Field", "May sign in"), FieldKind.CHECK)


def _closed_sign(item: AccountRow) -> QIcon | None:
    return None if item.active else icons.icon("ban", "muted")


class Posts(Retranslating, QWidget):
    """The posts a person holds, as ticks; what is wrong with them stands below."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._error: UserError | None = None
        self._title, self._line = label("label"), FaultLine()
        self.ticks = {role: QCheckBox() for role in _POSTS}
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        for number, (role, tick) in enumerate(self.ticks.items()):
            tick.setObjectName(f"post_{role}")
            tick.toggled.connect(self._on_toggled)
            grid.addWidget(tick, number // 2, number % 2)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        self.setLayout(column(self._title, grid, self._line, gap=4))
        self.show_fault(None)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Posts"))
        for role, tick in self.ticks.items():
            tick.setText(word(role.value))
            tick.setAccessibleName(f"{self._title.text()}: {tick.text()}")
        self.show_fault(self._error)

    def value(self) -> frozenset[Role]:
        """The posts ticked."""
        return frozenset(role for role, tick in self.ticks.items() if tick.isChecked())

    def set_value(self, roles: frozenset[Role]) -> None:
        """Show these posts; emits nothing."""
        self.blockSignals(True)
        for role, tick in self.ticks.items():
            tick.setChecked(role in roles)
        self.blockSignals(False)

    def show_fault(self, error: UserError | None) -> None:
        """Say what is wrong with the choice; None takes it away."""
        self._error = error
        words = sentence(error) if error else ""
        self._line.text.setText(words)
        self._line.setVisible(bool(words))
        for tick in self.ticks.values():
            tick.setAccessibleDescription(words)
            theme.set_look(tick, "invalid", bool(words))

    def focus(self) -> None:
        """Go to the first post."""
        next(iter(self.ticks.values())).setFocus()

    def _on_toggled(self) -> None:
        self.show_fault(None)
        self.edited.emit()


class AccountForm(Editor):
    """One account's form; a new one's where there is no row."""

    def __init__(self, context: Context, account: AccountRow | None) -> None:
        self.account = account
        self.posts = Posts()
        specs = (_LOGIN, *_NAMES, _PASSWORD) if account is None else (*_NAMES, _NEW_PASSWORD)
        more = () if account is None else (_ACTIVE,)
        super().__init__((*specs, *more), today(context.rt.clock), self.posts)
        self.posts.edited.connect(self._on_touched)
        if account is not None:
            names = {"name_kk": account.name_kk, "name_ru": account.name_ru}
            self.form.set_values({**names, "active": account.active})
            self.posts.set_value(account.roles)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.account.login if self.account else self.tr("New account"))
        self.save.setText(self.tr("Save  Ctrl+S"))

    def wrong(self, values: dict[str, Any]) -> dict[str, UserError]:
        faults: dict[str, UserError] = {}
        if not self.posts.value():
            faults["roles"] = UserError("roles_missing", field="roles")
        if values["password"] and len(values["password"]) < SHORTEST_PASSWORD:
            faults["password"] = UserError(
                "password_short", field="password", length=SHORTEST_PASSWORD
            )
        return faults

    def field_of(self, error: UserError) -> str:
        return "roles" if error.field == "roles" else super().field_of(error)

    def show_faults(self, faults: dict[str, UserError]) -> None:
        super().show_faults(faults)
        self.posts.show_fault(faults.get("roles"))
        if set(faults) == {"roles"}:
            self.posts.focus()

    def created(self, values: dict[str, Any]) -> NewAccount:
        """The command for a new account."""
        return NewAccount(
            values["login"],
            values["name_kk"],
            values["name_ru"],
            values["password"],
            self.posts.value(),
        )

    def changed(self, values: dict[str, Any]) -> ChangeAccount:
        """The command for a change of the account as it was when it was opened."""
        assert self.account is not None
        return ChangeAccount(
            self.account.id,
            self.account.version,
            values["name_kk"],
            values["name_ru"],
            self.posts.value(),
            values["active"],
            values["password"],
        )


class AccountsPage(Retranslating, QWidget):
    """The list and the form; what was typed into a form and not saved waits in it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._forms: dict[int, AccountForm] = {}
        self._wanted = ""
        self._title = label("title")
        self._new = button("", "user-plus", name="new_account")
        self._new.clicked.connect(self.open_new)
        self.table = QTableView()
        self.table.setObjectName("accounts")
        prepare_table(self.table)
        self.model: RowsModel[AccountRow] = RowsModel(
            self, self._titles, self._cells, icon=_closed_sign, icon_column=_POSTS_AT
        )
        self.table.setModel(self.model)
        fit_columns(self.table, (100, 164), gives=(0, 1), last=132)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _: self._here().form.focus_first())
        self.stack = QStackedWidget()
        side = frame("card", column(self.stack, margin=16))
        body = form_beside(self, frame("card", column(self.table, margin=8)), side, _FORM_PX)
        head = row(self._title, -1, self._new)
        stack_when_large(self, head)
        self.setLayout(column(head, body, gap=16))
        self.setFocusProxy(self.table)
        shortcut(self, "Ctrl+Shift+N", self.open_new)
        shortcut(self, "F5", self.renew)
        shortcut(self, "Esc", self.table.setFocus)
        bus().changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Sign-in name"), self.tr("Name"), self.tr("Posts"))

    def _cells(self, item: AccountRow) -> tuple[str, ...]:
        posts = ", ".join(word(role.value) for role in _POSTS if role in item.roles)
        name = item.name_ru if current() is Language.RUSSIAN else item.name_kk
        return (item.login, name, posts if item.active else self.tr("Closed"))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Accounts"))
        self._new.setText(self.tr("New account  Ctrl+Shift+N"))
        self.table.setAccessibleName(self.tr("Accounts, by sign-in name"))
        self._show(self.model.rows)

    def refresh(self) -> None:
        """Read the list anew; forms with something typed stay as they are."""
        rt, actor = self._context.rt, self._context.actor
        tasks.run(self, lambda: list_accounts(rt, actor), self._show)

    def renew(self) -> None:
        """Read the list anew and show the account as it stands now."""
        form = self.stack.currentWidget()
        if isinstance(form, AccountForm) and form.account is not None and not form.busy:
            self._drop(form)
        self.refresh()

    def open_new(self) -> None:
        """The form of a new account."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self._open(_NEW, None)
        self._here().form.focus_first()

    def _here(self) -> AccountForm:
        form = self.stack.currentWidget()
        assert isinstance(form, AccountForm)
        return form

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "settings":
            self.refresh()

    def _show(self, rows: tuple[AccountRow, ...]) -> None:
        at = self.table.currentIndex()
        login = self._wanted or (self.model.rows[at.row()].login if at.isValid() else "")
        self.model.show_rows(rows)
        logins = [item.login for item in rows]
        if login in logins:
            self.table.selectRow(logins.index(login))
        elif rows and self.stack.currentWidget() is None:
            self.table.selectRow(0)
        if self._wanted:
            self._wanted = ""
            self._here().saved(lambda: self.tr("Saved."))

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            account = self.model.rows[index.row()]
            self._open(account.id, account)

    def _open(self, number: int, account: AccountRow | None) -> None:
        """Show an account's form: the one begun, or else a fresh one."""
        form = self._forms.get(number)
        if form is not None and not form.touched and form.account != account:
            self._drop(form)
            form = None
        self.stack.setCurrentWidget(form or self._make(number, account))

    def _make(self, number: int, account: AccountRow | None) -> AccountForm:
        form = AccountForm(self._context, account)
        form.submitted.connect(lambda values: self._on_submitted(form, values))
        form.renewed.connect(self.renew)
        self._forms[number] = form
        self.stack.addWidget(form)
        return form

    def _drop(self, form: AccountForm) -> None:
        self._forms.pop(form.account.id if form.account else _NEW, None)
        self.stack.removeWidget(form)
        form.deleteLater()

    def _on_submitted(self, form: AccountForm, values: dict[str, Any]) -> None:
        rt, actor = self._context.rt, self._context.actor
        if form.account is None:
            new = form.created(values)
            login = new.login.strip().lower()
            tasks.run(
                self,
                lambda: create_account(rt, actor, new),
                lambda _: self._on_saved(form, login),
                form.refuse,
            )
            return
        change, login = form.changed(values), form.account.login
        tasks.run(
            self,
            lambda: change_account(rt, actor, change),
            lambda _: self._on_saved(form, login),
            form.refuse,
        )

    def _on_saved(self, form: AccountForm, login: str) -> None:
        self._drop(form)
        self._wanted = login
        self.table.setFocus()
        bus().changed.emit("settings", None)
