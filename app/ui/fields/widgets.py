"""Which widget asks for which kind of field."""

from collections.abc import Callable
from datetime import date

from app.ui.fields.base import Input
from app.ui.fields.choices import CheckField, ChoiceField, YesNoField
from app.ui.fields.choices_many import ChoicesField
from app.ui.fields.dates import DateField
from app.ui.fields.files import FilesField
from app.ui.fields.lists import ListField
from app.ui.fields.records import RecordField
from app.ui.fields.search import OccupationField, PlaceField
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.fields.text import (
    EmailField,
    IinField,
    LongTextField,
    MoneyField,
    NameField,
    NumberField,
    PasswordField,
    PhoneField,
    TextField,
)
from app.ui.fields.words import WordsField

_MAKERS: dict[FieldKind, Callable[[FieldSpec, date], Input]] = {
    FieldKind.TEXT: lambda spec, _: TextField(spec),
    FieldKind.NAME: lambda spec, _: NameField(spec),
    FieldKind.IIN: IinField,
    FieldKind.DATE: DateField,
    FieldKind.CHOICE: lambda spec, _: ChoiceField(spec),
    FieldKind.PLACE: lambda spec, _: PlaceField(spec),
    FieldKind.OCCUPATION: lambda spec, _: OccupationField(spec),
    FieldKind.PHONE: lambda spec, _: PhoneField(spec),
    FieldKind.EMAIL: lambda spec, _: EmailField(spec),
    FieldKind.MONEY: lambda spec, _: MoneyField(spec),
    FieldKind.NUMBER: lambda spec, _: NumberField(spec),
    FieldKind.CHECK: lambda _spec, _: CheckField(),
    FieldKind.TEXT_LONG: lambda spec, _: LongTextField(spec),
    FieldKind.YES_NO: lambda _spec, _: YesNoField(),
    FieldKind.PASSWORD: lambda spec, _: PasswordField(spec),
    FieldKind.LIST: ListField,
    FieldKind.WORDS: lambda spec, _: WordsField(spec),
    FieldKind.CHOICES: lambda spec, _: ChoicesField(spec),
    FieldKind.FILES: lambda _spec, _: FilesField(),
    FieldKind.RECORD: lambda spec, _: RecordField(spec),
}


def make_input(spec: FieldSpec, today: date) -> Input:
    """The widget for a field, not labelled yet; `today` is what `=`, `+3` and ages start from."""
    widget = _MAKERS[spec.kind](spec, today)
    widget._widget().setObjectName(spec.name)
    widget._widget().setProperty("span", "full" if spec.alone else widget.span)
    return widget
