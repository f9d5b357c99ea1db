"""The queue's words: what a term asks for, how long is left, by which channel, in which place."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache

from PySide6.QtCore import QObject

from app.core.classifiers import UnknownCode, place
from app.core.clock import CENTRE_ZONE
from app.core.vocabulary import Channel
from app.services.queue_queries import Urgency, Whose
from app.ui.language import current, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.terms import paragraph_name

TERM_NAMES: Mapping[str, str] = {
    "12": QT_TRANSLATE_NOOP("TermName", "register or refuse"),
    "24": QT_TRANSLATE_NOOP("TermName", "help to find work"),
    "31": QT_TRANSLATE_NOOP("TermName", "papers to the local body"),
    "32": QT_TRANSLATE_NOOP("TermName", "decide on the unemployed"),
    "33": QT_TRANSLATE_NOOP("TermName", "notice of the decision"),
    "35": QT_TRANSLATE_NOOP("TermName", "tell of the decision"),
    "42": QT_TRANSLATE_NOOP("TermName", "issue the certificate"),
    "44": QT_TRANSLATE_NOOP("TermName", "decide on striking off"),
    "44.3.employer": QT_TRANSLATE_NOOP("TermName", "goes to the employer"),
    "44.3.measure": QT_TRANSLATE_NOOP("TermName", "comes to the measure"),
    "45": QT_TRANSLATE_NOOP("TermName", "tell of being struck off"),
    "46": QT_TRANSLATE_NOOP("TermName", "answer the complaint"),
    "47": QT_TRANSLATE_NOOP("TermName", "answer on quality"),
    "48": QT_TRANSLATE_NOOP("TermName", "make the plan"),
    "54": QT_TRANSLATE_NOOP("TermName", "enter the vacancy"),
    "56": QT_TRANSLATE_NOOP("TermName", "choose candidates"),
    "58": QT_TRANSLATE_NOOP("TermName", "tell of the work"),
    "59.job_seeker": QT_TRANSLATE_NOOP("TermName", "answers the offer"),
    "59.unemployed": QT_TRANSLATE_NOOP("TermName", "answers the offer"),
    "60": QT_TRANSLATE_NOOP("TermName", "send the résumé"),
    "61": QT_TRANSLATE_NOOP("TermName", "goes to the employer"),
    "62": QT_TRANSLATE_NOOP("TermName", "employer answers"),
    "L26.3": QT_TRANSLATE_NOOP("TermName", "tell the Fund"),
    "L30.2": QT_TRANSLATE_NOOP("TermName", "publish the contract"),
}
"""What is to be done within a term, in a few words, by its code."""

URGENCIES: Mapping[Urgency, str] = {
    Urgency.BROKEN: QT_TRANSLATE_NOOP("Urgency", "Broken"),
    Urgency.SOON: QT_TRANSLATE_NOOP("Urgency", "Breaks soon"),
    Urgency.TODAY: QT_TRANSLATE_NOOP("Urgency", "Due today"),
    Urgency.LATER: QT_TRANSLATE_NOOP("Urgency", "Later"),
}
WHOSE: Mapping[Whose, str] = {
    Whose.OURS: QT_TRANSLATE_NOOP("Whose", "Mine and free"),
    Whose.MINE: QT_TRANSLATE_NOOP("Whose", "Mine"),
    Whose.FREE: QT_TRANSLATE_NOOP("Whose", "Free"),
    Whose.ALL: QT_TRANSLATE_NOOP("Whose", "All"),
}
_CHANNELS: Mapping[Channel, str] = {
    Channel.CENTRE: QT_TRANSLATE_NOOP("Channel", "At the centre"),
    Channel.PORTAL: QT_TRANSLATE_NOOP("Channel", "Portal"),
    Channel.STATE_CORPORATION: QT_TRANSLATE_NOOP("Channel", "State Corporation"),
    Channel.ASSISTANT: QT_TRANSLATE_NOOP("Channel", "Assistant in the village"),
}
_HOUR = 60
"""Minutes."""


def term_name(paragraph: str, code: str) -> str:
    """The paragraph with what is to be done within the term of that code."""
    parts = (paragraph_name(paragraph, translated), work_name(code))
    return "  ·  ".join(filter(None, parts))


def work_name(code: str) -> str:
    """What is to be done within the term of that code, in a few words."""
    return translated("TermName", TERM_NAMES.get(code, ""))


def urgency_name(urgency: Urgency) -> str:
    """How a term stands."""
    return translated("Urgency", URGENCIES[urgency])


def whose_name(whose: Whose) -> str:
    """Whose terms are looked at."""
    return translated("Whose", WHOSE[whose])


def channel_name(channel: Channel) -> str:
    """By which channel the person came (§4, §15)."""
    return translated("Channel", _CHANNELS[channel])


def place_name(code: str | None) -> str:
    """The place of KATO in the language on the screen; its code where KATO has it no more."""
    try:
        return place(code).title(current()) if code else ""
    except UnknownCode:
        return code or ""


def left_words(due: datetime, now: datetime) -> str:
    """How long is left to the due moment, or how long it is over: minutes or hours on its own
    day, else days by the calendar."""
    due, now = due.astimezone(CENTRE_ZONE), now.astimezone(CENTRE_ZONE)
    days = abs((due.date() - now.date()).days)
    minutes = int(abs((due - now).total_seconds()) // 60)
    words = _words()
    if due < now:
        return words.over(days, minutes)
    return words.ahead(days, minutes)


class Left(QObject):
    """How long is left, or over, each language with its own plurals."""

    def ahead(self, days: int, minutes: int) -> str:
        """In so many days; on the day itself in hours, in the last hour in minutes."""
        if days:
            return self.tr("in %n day(s)", "", days)
        if minutes < _HOUR:
            return self.tr("in %n minute(s)", "", minutes)
        return self.tr("in %n hour(s)", "", minutes // _HOUR)

    def over(self, days: int, minutes: int) -> str:
        """So many days ago; on the day itself hours or minutes."""
        if days:
            return self.tr("%n day(s) over", "", days)
        if minutes < _HOUR:
            return self.tr("%n minute(s) over", "", minutes)
        return self.tr("%n hour(s) over", "", minutes // _HOUR)


@cache
def _words() -> Left:
    """One for all: it is asked for each row."""
    return Left()
