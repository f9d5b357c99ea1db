"""What only the windows of vacancies find wrong."""

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP

VACANCY_WINDOW_FAULTS: Mapping[str, str] = {
    "hour_not_understood": QT_TRANSLATE_NOOP("Fault", "No hour. Type it so: 17:40."),
}
