"""Active measures in words: why a kind is possible or not, how a direction stands."""

from datetime import date

from PySide6.QtCore import QObject

from app.core.classifiers import UnknownCode, entry
from app.core.vocabulary import MeasureState
from app.rules.measure_priority import GRADUATE, NO_PAYMENT
from app.rules.verdict import Reason
from app.services.card_answers import fault_of
from app.services.measure_queries import KindChoice, MeasureView
from app.ui.language import current, format_date, format_moment, translated
from app.ui.messages import sentence
from app.ui.terms import paragraph_name


class MeasureWords(QObject):
    """Says them in the present language."""

    def verdict(self, choice: KindChoice) -> str:
        """Possible or not, why, from which day and how soon, each with its place in the law."""
        lines = [self._reason(reason) for reason in choice.refusals]
        if choice.possible_from:
            first = self.tr("First day possible: {day}")
            lines.append(first.format(day=format_date(choice.possible_from)))
        if not lines:
            lines = [self.tr("Possible")]
        lines += [self._reason(reason) for reason in choice.warnings]
        if choice.possible and choice.priorities:
            groups = "; ".join(
                f"{self.group(each.group)} ({paragraph_name(str(each.paragraph), translated)})"
                for each in choice.priorities
            )
            lines.append(self.tr("Goes first: {groups}").format(groups=groups))
        if choice.due_on:
            planned = self.tr("In the plan, until {day}")
            lines.append(planned.format(day=format_date(choice.due_on)))
        return "\n".join(lines)

    def group(self, code: str) -> str:
        """A group that goes first."""
        if code == NO_PAYMENT:
            return self.tr("without the social payment")
        if code == GRADUATE:
            return self.tr("graduate of an educational organisation")
        try:
            return entry("target_group", code).title(current())
        except UnknownCode:
            return code

    def course(self, measure: MeasureView) -> list[str]:
        """How a direction went, line by line."""
        called = self.tr("called {moment}, to come until {until}").format(
            moment=format_moment(measure.called_at), until=format_moment(measure.come_until)
        )
        lines = [called]
        if measure.came_on:
            came = self.tr("came {day}, late") if measure.came_late else self.tr("came {day}")
            lines.append(came.format(day=format_date(measure.came_on)))
        if measure.starts_on or measure.ends_on:
            days = [
                format_date(day) if day else "…" for day in (measure.starts_on, measure.ends_on)
            ]
            lines.append(self.tr("lasts {days}").format(days=" – ".join(days)))
        if measure.ended_on:
            lines.append(self._end(measure, format_date(measure.ended_on)))
        return lines

    def line(self, measure: MeasureView, on: date, *, done: bool) -> str:
        """What becomes of its line of the plan once it is written down that the measure ended."""
        if measure.line is None:
            return ""
        if not measure.line.in_force:
            return self.tr("The plan was changed since: mark the line there as well.")
        if done:
            return self.tr("Its line of the plan is marked as done.")
        if on > measure.line.due_on:
            return self.tr("Its line of the plan is marked as not done.")
        open_still = self.tr("Its line of the plan stays open, for its day, {day}, is not over.")
        return open_still.format(day=format_date(measure.line.due_on))

    def _end(self, measure: MeasureView, day: str) -> str:
        words = {
            MeasureState.COMPLETED: self.tr("completed {day}"),
            MeasureState.LEFT: self.tr("left {day}"),
            MeasureState.NOT_COME: self.tr("did not come, written down {day}"),
            MeasureState.CANCELLED: self.tr("taken back {day}"),
        }
        parts = [words[measure.state].format(day=day)]
        if measure.valid_reason is not None:
            valid, not_valid = self.tr("for a valid reason"), self.tr("without a valid reason")
            parts.append(valid if measure.valid_reason else not_valid)
        return ", ".join(parts) + (f": {measure.end_reason}" if measure.end_reason else "")

    def _reason(self, reason: Reason) -> str:
        paragraph = paragraph_name(str(reason.paragraph), translated)
        return f"{sentence(fault_of(reason))} ({paragraph})"
