"""The program's keys: one table for the windows and for the list that F1 shows."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QKeySequence

from app.ui.marks import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """What a key does."""

    GO_ANYWHERE = "go_anywhere"
    SHOW_KEYS = "show_keys"
    TAKE_NEXT = "take_next"
    NEXT_ACTION = "next_action"
    ACTIONS = "actions"
    HAND_OVER = "hand_over"
    PRINT = "print"
    CHOOSE_PRINTER = "choose_printer"
    NEXT_PAPER = "next_paper"
    TURN_PAGE = "turn_page"
    OPEN = "open"
    IMPORT = "import"
    STEP = "step"
    TO_THE_END = "to_the_end"
    GO_ON = "go_on"
    GO_BACK = "go_back"
    NEXT_FAULT = "next_fault"
    ADD_ENTRY = "add_entry"
    REMOVE_ENTRY = "remove_entry"
    NEW_LINE = "new_line"
    NEW_PERSON = "new_person"
    CHANGE_CARD = "change_card"
    HISTORY = "history"
    MERGE = "merge"
    CORRECT = "correct"
    PLAN_DONE = "plan_done"
    PLAN_NOT_DONE = "plan_not_done"
    PLAN_PUT_OFF = "plan_put_off"
    SAVE = "save"
    SEND_BACK = "send_back"
    STOP = "stop"
    CHOOSE_ROW = "choose_row"
    UNDO = "undo"
    REFRESH = "refresh"
    RAIL = "rail"
    OTHER_LANGUAGE = "other_language"
    LOCK = "lock"


@dataclass(frozen=True)
class Key:
    """A key in Qt's portable spelling, and what it does in words (context "Keys")."""

    keys: str
    label: str
    shown: str = ""

    def cap(self) -> str:
        """What stands on the key's cap."""
        native = QKeySequence.SequenceFormat.NativeText
        return self.shown or QKeySequence(self.keys).toString(native)


KEYS = {
    Act.GO_ANYWHERE: Key("Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Search, go anywhere")),
    Act.SHOW_KEYS: Key("F1", QT_TRANSLATE_NOOP("Keys", "Show the keys")),
    Act.TAKE_NEXT: Key("F2", QT_TRANSLATE_NOOP("Keys", "Take the next")),
    Act.NEXT_ACTION: Key("F9", QT_TRANSLATE_NOOP("Keys", "Do the case's next step")),
    Act.ACTIONS: Key("Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Choose what is done with the case")),
    Act.HAND_OVER: Key("", QT_TRANSLATE_NOOP("Keys", "Hand over against a receipt"), "F9"),
    Act.PRINT: Key("F8", QT_TRANSLATE_NOOP("Keys", "Print")),
    Act.CHOOSE_PRINTER: Key("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Choose a printer")),
    Act.NEXT_PAPER: Key("Ctrl+Tab", QT_TRANSLATE_NOOP("Keys", "Show the other paper")),
    Act.TURN_PAGE: Key("", QT_TRANSLATE_NOOP("Keys", "Turn the page"), "PgUp, PgDn"),
    Act.OPEN: Key("Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open what is offered")),
    Act.IMPORT: Key("Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Import and export of people")),
    Act.TO_THE_END: Key(
        "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Go to the last page"), shown="Ctrl+Enter"
    ),
    Act.STEP: Key("", QT_TRANSLATE_NOOP("Keys", "Go to a step"), "Ctrl+1…9"),
    Act.GO_ON: Key("Return", QT_TRANSLATE_NOOP("Keys", "Go on"), shown="Enter"),
    Act.GO_BACK: Key("Esc", QT_TRANSLATE_NOOP("Keys", "Go back, losing nothing")),
    Act.NEXT_FAULT: Key("F4", QT_TRANSLATE_NOOP("Keys", "Go to what is to be put right")),
    Act.ADD_ENTRY: Key("Alt+Ins", QT_TRANSLATE_NOOP("Keys", "Add an entry to the list")),
    Act.REMOVE_ENTRY: Key("Alt+Del", QT_TRANSLATE_NOOP("Keys", "Remove the entry")),
    Act.NEW_LINE: Key("", QT_TRANSLATE_NOOP("Keys", "New line in a long text"), "Shift+Enter"),
    Act.NEW_PERSON: Key("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Receive a new person")),
    Act.CHANGE_CARD: Key("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Change the card")),
    Act.HISTORY: Key("Ctrl+H", QT_TRANSLATE_NOOP("Keys", "Show the card's history")),
    Act.MERGE: Key("Ctrl+M", QT_TRANSLATE_NOOP("Keys", "Merge with another record")),
    Act.CORRECT: Key("Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Put the registration right")),
    Act.PLAN_DONE: Key("Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Write down: done")),
    Act.PLAN_NOT_DONE: Key("Ctrl+U", QT_TRANSLATE_NOOP("Keys", "Write down: not done, and why")),
    Act.PLAN_PUT_OFF: Key("Ctrl+G", QT_TRANSLATE_NOOP("Keys", "Move to another day")),
    Act.SAVE: Key("Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Save")),
    Act.SEND_BACK: Key("Ctrl+B", QT_TRANSLATE_NOOP("Keys", "Return with a remark, or refuse")),
    Act.STOP: Key("Ctrl+T", QT_TRANSLATE_NOOP("Keys", "Stop the draft")),
    Act.CHOOSE_ROW: Key(
        "", QT_TRANSLATE_NOOP("Keys", "Choose the row, or several"), "Space, Shift+↑↓"
    ),
    Act.UNDO: Key("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo")),
    Act.REFRESH: Key("F5", QT_TRANSLATE_NOOP("Keys", "Show anew")),
    Act.RAIL: Key("", QT_TRANSLATE_NOOP("Keys", "Go to a part of the program"), "Alt+1…9"),
    Act.OTHER_LANGUAGE: Key("Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Change the language")),
    Act.LOCK: Key("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Lock the screen")),
}
"""Every key; a window binds those it answers to and names them to `KeysOverlay`."""

EVERYWHERE = (Act.GO_ANYWHERE, Act.RAIL, Act.OTHER_LANGUAGE, Act.LOCK, Act.SHOW_KEYS)
"""What every window answers to."""

_WIZARD = (
    Act.GO_ON,
    Act.TO_THE_END,
    Act.GO_BACK,
    Act.STEP,
    Act.NEXT_FAULT,
    Act.ADD_ENTRY,
    Act.REMOVE_ENTRY,
    Act.NEW_LINE,
)

OF_WINDOW = {
    "TodayPage": (Act.TAKE_NEXT, Act.NEW_PERSON, Act.REFRESH),
    "PeoplePage": (Act.NEW_PERSON, Act.GO_ON, Act.IMPORT),
    "PersonWindow": (
        Act.NEXT_ACTION,
        Act.ACTIONS,
        Act.CHANGE_CARD,
        Act.PRINT,
        Act.HISTORY,
        Act.MERGE,
        Act.CORRECT,
        Act.GO_BACK,
    ),
    "RegistrationWindow": (*_WIZARD, Act.OPEN, Act.PRINT),
    "WizardWindow": _WIZARD,
    "PaperWindow": (
        Act.PRINT,
        Act.HAND_OVER,
        Act.CHOOSE_PRINTER,
        Act.SAVE,
        Act.NEXT_PAPER,
        Act.TURN_PAGE,
        Act.GO_BACK,
    ),
    "CompareWindow": (Act.OPEN, Act.SAVE, Act.NEXT_PAPER, Act.GO_BACK),
    "MergeWindow": (Act.SAVE, Act.GO_BACK),
    "DecisionsPage": (
        Act.GO_ON,
        Act.CHOOSE_ROW,
        Act.SAVE,
        Act.SEND_BACK,
        Act.STOP,
        Act.REFRESH,
    ),
    "DecisionWindow": (Act.SAVE, Act.SEND_BACK, Act.STOP, Act.REFRESH, Act.GO_BACK),
    "WordsWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "DraftWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "TellWindow": (Act.SAVE, Act.GO_BACK),
    "CorrectionWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "CertificateWindow": (Act.SAVE, Act.PRINT, Act.GO_BACK),
    "CheckPaperWindow": (Act.GO_ON, Act.OPEN, Act.GO_BACK),
    "ComplaintWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "OpenComplaints": (Act.GO_ON, Act.REFRESH, Act.GO_BACK),
    "AnswerWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "OfferWindow": (Act.SAVE, Act.GO_BACK),
    "OfferAnswerWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "VisitWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "ChangeWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "DeregistrationWindow": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "TellStruckOffWindow": (Act.SAVE, Act.GO_BACK),
    "FundWindow": (Act.SAVE, Act.GO_BACK),
    "PlanEditor": _WIZARD,
    "PlanFollowing": (
        Act.PLAN_DONE,
        Act.PLAN_NOT_DONE,
        Act.PLAN_PUT_OFF,
        Act.SAVE,
        Act.GO_BACK,
    ),
    "PlanSigning": (Act.SAVE, Act.GO_BACK),
    "MeasureDirection": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "MeasureCourse": (Act.SAVE, Act.NEW_LINE, Act.GO_BACK),
    "MeasureWaiting": (Act.GO_ON, Act.REFRESH, Act.GO_BACK),
    "CardHistory": (Act.GO_BACK,),
    "AttachmentWindow": (Act.TURN_PAGE, Act.GO_BACK),
    "ImportWindow": (Act.OPEN, Act.GO_BACK),
}
"""The keys of each window beside those of everywhere, by its class."""


def rail_key(place: int) -> str:
    """The key of the rail's entry at `place`, counted from 1."""
    return f"Alt+{place}"
