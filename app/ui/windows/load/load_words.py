"""How the load is told: who, by which paragraph, on which day, and what stands at the top."""

from datetime import date

from PySide6.QtCore import QLocale, QObject

from app.services.load_queries import Clerk, LoadRow, Presence
from app.services.queue_queries import Sight
from app.ui.language import format_date, locale, translated
from app.ui.terms import paragraph_name
from app.ui.windows.card_sections import name_of


class LoadWords(QObject):
    """Words for the rows of the load, in the present language."""

    def row(self, item: LoadRow) -> str:
        """What the row is about."""
        return self.clerk(item.clerk) if item.clerk else self.sight(item.sight)

    def sight(self, sight: Sight) -> str:
        """What a part of the queue is about, where it is no clerk's."""
        if sight.paragraph is not None:
            return paragraph_name(sight.paragraph, translated)
        return day_name(sight.due_on) if sight.due_on is not None else ""

    def clerk(self, clerk: Clerk) -> str:
        """Whose work it is."""
        return name_of(clerk.names) if clerk.names else self.tr("Nobody's, for whoever takes it")

    def presence(self, clerk: Clerk) -> str:
        """Whether he is here, and who does his work meanwhile; empty where he is."""
        if clerk.presence is Presence.CLOSED:
            return self.tr("account closed")
        if clerk.presence is not Presence.AWAY or clerk.until is None:
            return ""
        until = self.tr("away until {day}").format(day=format_date(clerk.until))
        return f"{until} → {self.hands(clerk)}"

    def hands(self, clerk: Clerk) -> str:
        """Who does the work of one who is away."""
        hands = clerk.in_hands_of
        return name_of(hands) if hands else self.tr("whoever takes it first")

    def warning(self, item: LoadRow) -> str:
        """What is to be said of one who is not here and holds work."""
        clerk, count = item.clerk, item.figures.running
        assert clerk is not None
        told = {"name": self.clerk(clerk), "count": count, "who": self.hands(clerk)}
        if clerk.presence is Presence.CLOSED:
            words = self.tr("{name}: the account is closed, and {count} terms are held by it.")
            return words.format(**told)
        assert clerk.until is not None
        words = self.tr("{name} is away until {day} and holds {count} terms; they fall to: {who}.")
        return words.format(**told, day=format_date(clerk.until))


def day_name(day: date) -> str:
    """The day with its weekday: 21.11.2026 Sat."""
    short: str = locale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{format_date(day)}  {short}"
