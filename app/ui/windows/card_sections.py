"""The sections of a person's page: the card's answers and the application's package, in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QWidget

from app.core.classifiers import UnknownCode, entry
from app.core.vocabulary import Language
from app.services.case_views import ApplicationView, DocumentView, InquiryView
from app.ui import theme
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec, is_blank
from app.ui.language import current, format_date, format_moment, translated
from app.ui.parts import button, column, frame, label, row
from app.ui.wizards.job_seeker.package_fields import DOCUMENTS

_COLUMNS = 2
_WIDE = 150
"""From this text scale on, in percent, answers stand below one another."""
_SHORT_ENTRY = 3
"""An entry of so few questions is told in one line."""
_WITH_ITS_NAME = frozenset(
    {FieldKind.NUMBER, FieldKind.MONEY, FieldKind.CHECK, FieldKind.YES_NO, FieldKind.TEXT_LONG}
)
"""Kinds whose answer says nothing without its question."""
_REPRESENTATIVE = tuple(
    replace(spec, visible_if=None)
    for spec in DOCUMENTS
    if spec.name in ("representative_name", "representative_relation", "representative_phone")
)

Values = Mapping[str, Any]


def section(title: str, *parts: QWidget | QLayout) -> QFrame:
    """A framed part of the page under its title."""
    head = label("subtitle", wrap=True)
    head.setText(title)
    return frame("card", column(head, 4, *parts, margin=16))


def card_section(title: str, specs: Sequence[FieldSpec], values: Values) -> QWidget | None:
    """A section of the card; None where nothing of it is answered."""
    pieces = list(_pieces(specs, values))
    return section(title, *pieces) if pieces else None


class ApplicationSections(QObject):
    """Makes the sections of an application; None where there is nothing for one."""

    file_wanted = Signal(int)

    def representative(self, application: ApplicationView) -> QWidget | None:
        """Who applied together with somebody under 16 (§6)."""
        title = self.tr("Legal representative  §6")
        return card_section(title, _REPRESENTATIVE, application.representative)

    def documents(self, application: ApplicationView) -> QWidget | None:
        """The package as it was laid on the counter, with its scans (S8)."""
        if not application.documents:
            return None
        return section(self.tr("Documents"), *map(self._document, application.documents))

    def registers(self, application: ApplicationView) -> QWidget | None:
        """What the state registers answered (§10)."""
        if not application.inquiries:
            return None
        title = self.tr("Answers of state registers  §10")
        return section(title, *map(self._inquiry, application.inquiries))

    def _document(self, document: DocumentView) -> QFrame:
        title = text(title_of("document_kind", document.kind.value), "label")
        told = " · ".join(self._about(document))
        about = [text(told, "caption")] if told else []
        files = [self._file_link(file.id, file.name) for file in document.files]
        return frame("entry", column(title, *about, *files, margin=8, gap=2))

    def _about(self, document: DocumentView) -> Iterator[str]:
        if document.number:
            yield self.tr("No. {number}").format(number=document.number)
        if document.issued_on:
            yield self.tr("issued {day}").format(day=format_date(document.issued_on))
        if document.valid_until:
            yield self.tr("valid until {day}").format(day=format_date(document.valid_until))
        if document.returned_at:
            moment = format_moment(document.returned_at)
            yield self.tr("returned to the person {moment}").format(moment=moment)

    def _file_link(self, number: int, name: str) -> QWidget:
        link = button("link", "file-text", name=f"scan_{number}")
        link.setText(name.replace("&", "&&"))
        link.setAccessibleName(self.tr("Open the scan {name}").format(name=name))
        link.clicked.connect(lambda: self.file_wanted.emit(number))
        holder = QWidget()
        holder.setLayout(row(link, -1))
        return holder

    def _inquiry(self, inquiry: InquiryView) -> QFrame:
        source = label("chip-plain")
        by_hand, by_itself = self.tr("entered by hand"), self.tr("from the register")
        source.setText(by_hand if inquiry.by_hand else by_itself)
        head = row(text(title_of("state_register", inquiry.register), "label"), source)
        head.setStretch(0, 1)
        told = (title_of("register_answer", inquiry.answer), inquiry.note)
        answer, when = " · ".join(filter(None, told)), format_moment(inquiry.asked_at)
        return frame("entry", column(head, text(answer), text(when, "caption"), margin=8, gap=2))


def _pieces(specs: Sequence[FieldSpec], values: Values) -> Iterator[QLayout]:
    """Short answers two beside each other, a list's entries below one another."""
    short: list[FieldSpec] = []
    for spec in specs:
        if is_blank(values.get(spec.name)) or not spec.is_visible(values):
            continue
        if spec.kind is FieldKind.LIST and len(spec.specs) > _SHORT_ENTRY:
            if short:
                yield _grid(short, values)
                short = []
            yield _entries(spec, values[spec.name])
        else:
            short.append(spec)
    if short:
        yield _grid(short, values)


def _grid(specs: Sequence[FieldSpec], values: Values) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(12)
    columns = _COLUMNS if theme.px(100) < _WIDE else 1
    for number, spec in enumerate(specs):
        name, value = label("caption", wrap=True), text(shown_value(spec, values[spec.name]))
        name.setText(translated("Field", spec.label))
        cell = column(name, value, gap=0)
        grid.addLayout(cell, *divmod(number, columns), Qt.AlignmentFlag.AlignTop)
    for at in range(columns):
        grid.setColumnStretch(at, 1)
    return grid


def _entries(spec: FieldSpec, entries: Sequence[Values]) -> QLayout:
    name = label("caption", wrap=True)
    name.setText(translated("Field", spec.label))
    return column(name, *(_entry(spec.specs, each) for each in entries), gap=4)


def _entry(specs: Sequence[FieldSpec], values: Values) -> QFrame:
    """An entry: what it is and when, then the rest of its answers."""
    first, *others = specs
    head, when = text(shown_value(first, values.get(first.name)), "label"), label("caption")
    days = [shown_value(s, values.get(s.name)) for s in others if s.kind is FieldKind.DATE]
    when.setText(" – ".join(days).strip() if any(days) else "")
    told = [spec for spec in others if spec.kind is not FieldKind.DATE]
    told = [spec for spec in told if not is_blank(values.get(spec.name))]
    plain = [shown_value(s, values[s.name]) for s in told if s.kind not in _WITH_ITS_NAME]
    named = [
        f"{translated('Field', spec.label)}: {shown_value(spec, values[spec.name])}"
        for spec in told
        if spec.kind in _WITH_ITS_NAME
    ]
    top = row(head, when)
    top.setStretch(0, 1)
    lines = [text(" · ".join(plain))] if plain else []
    lines += [text(line, "caption") for line in named]
    return frame("entry", column(top, *lines, margin=8, gap=2))


def title_of(list_name: str, code: str) -> str:
    """A code's title in the present language; one unknown to its list as it stands."""
    try:
        return entry(list_name, code).title(current())
    except UnknownCode:
        return code


def text(words: str, kind: str = "") -> QLabel:
    """Words that can be marked and copied."""
    told = label(kind, wrap=True)
    told.setText(words)
    told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return told


def day_of(iso: str | None) -> str:
    """A date of the record as papers write it."""
    return format_date(date.fromisoformat(iso)) if iso else ""


def name_of(who: Mapping[str, str]) -> str:
    """Somebody's name as the windows' language writes it."""
    return who["ru" if current() is Language.RUSSIAN else "kk"]
