"""The centre's details: what the papers print of it, and when a left place locks itself."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.core.classifiers import region_of
from app.core.clock import today
from app.core.errors import UserError
from app.services.centre import CentreDetails, CentreView, change_centre, view_centre
from app.ui import tasks
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.fields.form_page import FormPage
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import Retranslating
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.parts import column, frame, label, shortcut
from app.ui.windows.editor import Editor

_LONG, _NAME = 300, 180
_LONGEST_IDLE = 240

CENTRE_SPECS = (
    FieldSpec(
        "name_kk",
        QT_TRANSLATE_NOOP("Field", "Name of the centre in Kazakh"),
        FieldKind.TEXT,
        required=True,
        max_length=_LONG,
    ),
    FieldSpec(
        "name_ru",
        QT_TRANSLATE_NOOP("Field", "Name of the centre in Russian"),
        FieldKind.TEXT,
        required=True,
        max_length=_LONG,
    ),
    FieldSpec(
        "region",
        QT_TRANSLATE_NOOP("Field", "Region"),
        FieldKind.PLACE,
        required=True,
        caption=QT_TRANSLATE_NOOP("Field", "Any place in it will do: its oblast or city is taken."),
    ),
    FieldSpec(
        "director_kk",
        QT_TRANSLATE_NOOP("Field", "Director, in Kazakh"),
        FieldKind.NAME,
        required=True,
        max_length=_NAME,
    ),
    FieldSpec(
        "director_ru",
        QT_TRANSLATE_NOOP("Field", "Director, in Russian"),
        FieldKind.NAME,
        required=True,
        max_length=_NAME,
    ),
    FieldSpec(
        "local_body_kk",
        QT_TRANSLATE_NOOP("Field", "Local body for employment, in Kazakh"),
        FieldKind.TEXT,
        required=True,
        max_length=_LONG,
    ),
    FieldSpec(
        "local_body_ru",
        QT_TRANSLATE_NOOP("Field", "Local body for employment, in Russian"),
        FieldKind.TEXT,
        required=True,
        max_length=_LONG,
    ),
)
"""The questions of the first start; the settings ask one more."""

_IDLE = FieldSpec(
    "idle_minutes",
    QT_TRANSLATE_NOOP("Field", "Minutes until a left place locks itself"),
    FieldKind.NUMBER,
    required=True,
    caption=QT_TRANSLATE_NOOP("Field", "From 1 to 240."),
)


_COMBINED = FieldSpec(
    "posts_combined",
    QT_TRANSLATE_NOOP("Field", "Posts are combined: one may decide on what he drafted himself"),
    FieldKind.CHECK,
    help=QT_TRANSLATE_NOOP("Field", "Only for a centre with too few people to part the posts."),
)


def take_region(form: FormPage, name: str, value: object) -> None:
    """Put the oblast or city into the region's field, whatever place in it was chosen."""
    if name == "region" and isinstance(value, str):
        form.set_values({"region": region_of(value)})


def details_of(values: Mapping[str, Any]) -> CentreDetails:
    """The details as they were typed."""
    names = CentreDetails.__dataclass_fields__
    return CentreDetails(**{name: values[name] for name in names if name in values})


class CentreForm(Editor):
    """Shows the centre's details and changes them; papers already issued stay as they are."""

    def __init__(self, context: Context) -> None:
        super().__init__((*CENTRE_SPECS, _IDLE, _COMBINED), today(context.rt.clock))
        self._context = context
        self._version = 0
        self.form.changed.connect(lambda name, value: take_region(self.form, name, value))
        self.submitted.connect(self._on_submitted)
        self.renewed.connect(self.refresh)
        shortcut(self, "F5", self.refresh)
        self.title.hide()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save  Ctrl+S"))

    def refresh(self) -> None:
        """Show the details as they stand."""
        rt = self._context.rt
        self.banner.clear()
        tasks.run(self, lambda: view_centre(rt), self._show)

    def wrong(self, values: dict[str, Any]) -> dict[str, UserError]:
        minutes = values["idle_minutes"]
        if minutes is None or 1 <= minutes <= _LONGEST_IDLE:
            return {}
        fault = UserError("minutes_wrong", field="idle_minutes", most=_LONGEST_IDLE)
        return {"idle_minutes": fault}

    def _show(self, view: CentreView) -> None:
        self._version, self.touched = view.version, False
        self.form.set_values(asdict(view))

    def _on_submitted(self, values: dict[str, Any]) -> None:
        rt, actor, version = self._context.rt, self._context.actor, self._version
        details = details_of(values)

        def write() -> CentreView:
            change_centre(rt, actor, version, details)
            return view_centre(rt)

        tasks.run(self, write, self._on_saved, self.refuse)

    def _on_saved(self, view: CentreView) -> None:
        self._show(view)
        self.saved(lambda: self.tr("Saved. Papers issued from now on print this."))
        bus().changed.emit("settings", None)


class CentrePage(Retranslating, QWidget):
    """The form under its heading."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._title, self.form = label("title"), CentreForm(context)
        self.setLayout(column(self._title, frame("card", column(self.form, margin=24)), gap=16))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Centre"))

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.form.form.focus_first()
