"""What can be wrong with what the supervisor's room is asked."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

LOAD_FAULTS: Mapping[str, str] = {
    "span_backwards": QT_TRANSLATE_NOOP(
        "Fault", "The last day is before the first. Change one of them."
    ),
}
