"""The program's keys: one table for the windows, and for the list that F1 shows."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QKeySequence

from app.ui.marks import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """What a key does."""

    GO_ANYWHERE = "go_anywhere"
    SHOW_KEYS = "show_keys"
    TAKE_NEXT = "take_next"
    COUNTS = "counts"
    WHOSE = "whose"
    FILTERS = "filters"
    SAVE_FILTER = "save_filter"
    TAKE = "take"
    INFORM = "inform"
    ALL_ROWS = "all_rows"
    ARITHMETIC = "arithmetic"
    CALL_NEXT = "call_next"
    CALL_AGAIN = "call_again"
    END_SERVICE = "end_service"
    NOT_CAME = "did_not_come"
    PUT_BACK = "put_back"
    COUNTER = "counter"
    GIVE_TICKET = "give_ticket"
    LEFT_HALL = "left_hall"
    BOARD = "board"
    TOUCH_SCREEN = "touch_screen"
    CLOSE_HALL = "close_hall"
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
    OPEN_ROW = "open_row"
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
    REASSIGN = "reassign"
    OTHER_DAYS = "other_days"
    NEW_VACANCY = "new_vacancy"
    TAKE_LETTER = "take_letter"
    CHANGE_VACANCY = "change_vacancy"
    COPY_VACANCY = "copy_vacancy"
    VACANCY_FILES = "vacancy_files"
    CANDIDATES = "candidates"
    OFFER = "offer"
    FITTING_WORK = "fitting_work"
    FIND_ROW = "find_row"
    OFFER_WORK = "offer_work"
    WISHES = "wishes"
    WISHES_BACK = "wishes_back"
    COMPARE = "compare"
    DROP = "drop"
    TARGET_GROUPS = "target_groups"
    REASONS = "reasons"
    NEW_EMPLOYER = "new_employer"
    CHANGE_EMPLOYER = "change_employer"
    DISMISSALS = "dismissals"
    QUOTA_YEAR = "quota_year"
    NEW_AGENCY = "new_agency"
    CHANGE_AGENCY = "change_agency"
    CLOSE_AGENCY = "close_agency"
    NEW_CONTRACT = "new_contract"
    TELL_FIGURES = "tell_figures"
    ABSENCES = "absences"
    WARNINGS = "warnings"
    TABLES = "tables"
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
    Act.COUNTS: Key(
        "", QT_TRANSLATE_NOOP("Keys", "Only what is broken, soon, today, later"), "Ctrl+1…4"
    ),
    Act.WHOSE: Key("", QT_TRANSLATE_NOOP("Keys", "Whose work is looked at"), "Ctrl+5…8"),
    Act.FILTERS: Key("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Go to the filters")),
    Act.SAVE_FILTER: Key("Ctrl+Shift+S", QT_TRANSLATE_NOOP("Keys", "Keep the filters by name")),
    Act.TAKE: Key("Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Take what is chosen")),
    Act.INFORM: Key("Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Write down that they were told")),
    Act.ALL_ROWS: Key("Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Choose all rows")),
    Act.ARITHMETIC: Key("F3", QT_TRANSLATE_NOOP("Keys", "Show how the term was counted")),
    Act.CALL_NEXT: Key("F11", QT_TRANSLATE_NOOP("Keys", "Call the next ticket")),
    Act.CALL_AGAIN: Key("F12", QT_TRANSLATE_NOOP("Keys", "Call the ticket once more")),
    Act.END_SERVICE: Key("Shift+F11", QT_TRANSLATE_NOOP("Keys", "End the service")),
    Act.NOT_CAME: Key("Shift+F12", QT_TRANSLATE_NOOP("Keys", "Who was called did not come")),
    Act.PUT_BACK: Key("Ctrl+F12", QT_TRANSLATE_NOOP("Keys", "Called by mistake: waits again")),
    Act.COUNTER: Key("Ctrl+F11", QT_TRANSLATE_NOOP("Keys", "Choose one's counter")),
    Act.GIVE_TICKET: Key("", QT_TRANSLATE_NOOP("Keys", "Give a ticket"), "A…M, 1…7"),
    Act.LEFT_HALL: Key("Del", QT_TRANSLATE_NOOP("Keys", "Who waited has left")),
    Act.BOARD: Key("Ctrl+Shift+B", QT_TRANSLATE_NOOP("Keys", "The hall's board")),
    Act.TOUCH_SCREEN: Key("Ctrl+Shift+T", QT_TRANSLATE_NOOP("Keys", "The touch screen")),
    Act.CLOSE_HALL: Key("Ctrl+Shift+E", QT_TRANSLATE_NOOP("Keys", "The day in the hall is over")),
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
    Act.OPEN_ROW: Key("Return", QT_TRANSLATE_NOOP("Keys", "Open the row"), shown="Enter"),
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
    Act.REASSIGN: Key("F6", QT_TRANSLATE_NOOP("Keys", "Hand the work over")),
    Act.OTHER_DAYS: Key("Alt+Right", QT_TRANSLATE_NOOP("Keys", "Kept and broken in other days")),
    Act.NEW_VACANCY: Key("Ctrl+Shift+V", QT_TRANSLATE_NOOP("Keys", "Enter a vacancy")),
    Act.TAKE_LETTER: Key("Ctrl+Shift+M", QT_TRANSLATE_NOOP("Keys", "Take in a letter")),
    Act.CHANGE_VACANCY: Key("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Change the vacancy")),
    Act.COPY_VACANCY: Key("Ctrl+Shift+C", QT_TRANSLATE_NOOP("Keys", "Enter another one like it")),
    Act.CANDIDATES: Key("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Choose candidates")),
    Act.VACANCY_FILES: Key("Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Import and export of vacancies")),
    Act.OFFER: Key("Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Offer the vacancy to those ticked")),
    Act.FITTING_WORK: Key("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Choose suitable work")),
    Act.FIND_ROW: Key("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Search: why is this one not there?")),
    Act.OFFER_WORK: Key("Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Offer those ticked, or this one")),
    Act.WISHES: Key("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Change what is wished, for this list")),
    Act.WISHES_BACK: Key("Ctrl+R", QT_TRANSLATE_NOOP("Keys", "The wishes as they are known")),
    Act.COMPARE: Key("Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Compare the row with those one goes to")),
    Act.DROP: Key("Del", QT_TRANSLATE_NOOP("Keys", "Take out of the candidates")),
    Act.REASONS: Key("F3", QT_TRANSLATE_NOOP("Keys", "Show how the row fits, and why")),
    Act.TARGET_GROUPS: Key("Ctrl+G", QT_TRANSLATE_NOOP("Keys", "Target groups first")),
    Act.NEW_EMPLOYER: Key("Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "Enter a new employer")),
    Act.CHANGE_EMPLOYER: Key("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Change the employer's data")),
    Act.DISMISSALS: Key("Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Enter a notice of dismissals")),
    Act.QUOTA_YEAR: Key("Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Enter the quotas of a year")),
    Act.NEW_AGENCY: Key("Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "Enter a new agency")),
    Act.CHANGE_AGENCY: Key("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Change the agency's data")),
    Act.CLOSE_AGENCY: Key("Ctrl+T", QT_TRANSLATE_NOOP("Keys", "The agency works no more")),
    Act.NEW_CONTRACT: Key("Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Enter a contract of outsourcing")),
    Act.TELL_FIGURES: Key("Ctrl+U", QT_TRANSLATE_NOOP("Keys", "Enter the figures owed longest")),
    Act.ABSENCES: Key("F7", QT_TRANSLATE_NOOP("Keys", "Absences")),
    Act.WARNINGS: Key("Shift+F7", QT_TRANSLATE_NOOP("Keys", "Warnings of terms")),
    Act.TABLES: Key("", QT_TRANSLATE_NOOP("Keys", "By clerk, by paragraph, by day"), "Ctrl+1…3"),
    Act.RAIL: Key("", QT_TRANSLATE_NOOP("Keys", "Go to a part of the program"), "Alt+1…9"),
    Act.OTHER_LANGUAGE: Key("Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Change the language")),
    Act.LOCK: Key("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Lock the screen")),
}
"""Every key; a window binds those it answers to and names them to `KeysOverlay`."""

EVERYWHERE = (Act.GO_ANYWHERE, Act.RAIL, Act.OTHER_LANGUAGE, Act.LOCK, Act.SHOW_KEYS)
"""What every window answers to."""


def rail_key(place: int) -> str:
    """The key of the rail's entry at `place`, counted from 1."""
    return f"Alt+{place}"
