"""A notice of coming dismissals is entered or changed; whether it came in time is told at once."""

from collections.abc import Callable
from datetime import date
from typing import Any

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import DismissalCause
from app.rules.ch5_employers import notice_due
from app.services.dismissals import (
    ChangeNotice,
    EnterNotice,
    Leaving,
    NoticeData,
    NoticeView,
    change_notice,
    enter_notice,
)
from app.services.employer_queries import EmployerPage
from app.ui.context import Context
from app.ui.language import format_date
from app.ui.messages import sentence
from app.ui.parts import label, show_if
from app.ui.windows.employers.employer_fields import NOTICE_FIELDS
from app.ui.windows.short_form import ShortForm, doing


class NoticeForm(ShortForm[EmployerPage]):
    """What the employer told, post by post (L28.2.2)."""

    def __init__(self, context: Context, page: EmployerPage, notice: NoticeView | None) -> None:
        self._told = label("warning", wrap=True, name="told_late")
        super().__init__(context, page, NOTICE_FIELDS, self._told)
        self._employer, self._notice = page.id, notice
        received = today(context.rt.clock).isoformat()
        values = _values(notice.data) if notice else {"received_on": received}
        self.form.form.set_values(values)
        self.form.form.changed.connect(lambda _name, _value: self._tell())
        self.retranslate()

    def retranslate(self) -> None:
        changed, new = self.tr("Change the notice"), self.tr("Notice of coming dismissals")
        self._title.setText(changed if self._notice else new)
        self.form.save.setText(self.tr("Write down  Ctrl+S"))
        self._tell()

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        rt, actor, data = self._context.rt, self._context.actor, _data(values)
        if self._notice is None:
            told = EnterNotice(self._employer, data)
            return doing(enter_notice, self._employer, rt, actor, told)
        command = ChangeNotice(self._notice.id, self._notice.version, data)
        return doing(change_notice, self._employer, rt, actor, command)

    def _tell(self) -> None:
        """Until when the notice was due, once its days are known."""
        values = self.form.form.values()
        words = ""
        if values["begins_on"]:
            due = notice_due(date.fromisoformat(values["begins_on"]))
            received = values["received_on"]
            if received and date.fromisoformat(received) > due:
                words = sentence(UserError("notice_late", day=due))
            else:
                words = self.tr("In time until {day}.").format(day=format_date(due))
        self._told.setText(words)
        show_if(self._told, bool(words))


def _values(data: NoticeData) -> dict[str, Any]:
    return {
        "received_on": data.received_on.isoformat(),
        "cause": data.cause.value,
        "begins_on": data.begins_on.isoformat(),
        "ends_on": data.ends_on.isoformat() if data.ends_on else None,
        "note": data.note,
        "rows": [{**vars(row), "leaves_on": row.leaves_on.isoformat()} for row in data.rows],
    }


def _data(values: dict[str, Any]) -> NoticeData:
    ends = values["ends_on"]
    return NoticeData(
        received_on=date.fromisoformat(values["received_on"]),
        cause=DismissalCause(values["cause"]),
        begins_on=date.fromisoformat(values["begins_on"]),
        ends_on=date.fromisoformat(ends) if ends else None,
        rows=tuple(map(_leaving, values["rows"] or ())),
        note=values["note"] or "",
    )


def _leaving(entry: dict[str, Any]) -> Leaving:
    return Leaving(
        occupation=entry["occupation"],
        people=entry["people"],
        pay=entry["pay"],
        leaves_on=date.fromisoformat(entry["leaves_on"]),
        post=entry.get("post") or "",
        qualification=entry.get("qualification") or "",
    )
