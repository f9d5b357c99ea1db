"""Sentences for what is wrong with the day's sheet and the queue's list. English sources."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

SHEET_FAULTS: Mapping[str, str] = {
    "day_ahead": QT_TRANSLATE_NOOP(
        "Fault", "That day has not come yet. Give today or an earlier day."
    ),
    "event_unknown": QT_TRANSLATE_NOOP("Fault", "The audit trail has no event {number}."),
}
