"""What an employer's quotas of a year hang on; what the Law makes of it is told while one types."""

from collections.abc import Callable
from typing import Any

from app.core.clock import today
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import QuotaGroup
from app.services.employer_queries import EmployerPage
from app.services.quota_years import (
    GroupPlaces,
    QuotaView,
    SetQuotaYear,
    YearData,
    reckon,
    set_quota_year,
)
from app.ui.context import Context
from app.ui.messages import sentence
from app.ui.parts import label
from app.ui.windows.card_sections import name_of
from app.ui.windows.employers.employer_fields import (
    QUOTA_FIELDS,
    YEAR,
    places_name,
    taken_name,
)
from app.ui.windows.short_form import ShortForm, doing

_NUMBERS = ("year", "listed", "sent_out", "harmful", "yearly", "yearly_disabled")


class QuotaForm(ShortForm[EmployerPage]):
    """A year of an employer (L27); the year itself stays once it is entered."""

    def __init__(self, context: Context, page: EmployerPage, year: QuotaView | None) -> None:
        self._told = label("", wrap=True, name="reckoned")
        specs = QUOTA_FIELDS if year is None else tuple(s for s in QUOTA_FIELDS if s is not YEAR)
        super().__init__(context, page, specs, self._told)
        if year is not None:
            self._name.setText(f"{name_of(page.names)}  ·  {year.data.year}")
        self._employer, self._year = page, year
        values = {"year": today(context.rt.clock).year} if year is None else _values(year.data)
        self.form.form.set_values(values)
        self.form.form.changed.connect(lambda _name, _value: self._tell())
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Quotas of work places  ·  Law, article 27"))
        self.form.save.setText(self.tr("Write down  Ctrl+S"))
        self._tell()

    def work(self, values: dict[str, Any]) -> Callable[[], int]:
        version = self._year.version if self._year else None
        command = SetQuotaYear(self._employer.id, self._data(values), version)
        rt, actor = self._context.rt, self._context.actor
        return doing(set_quota_year, self._employer.id, rt, actor, command)

    def _on_refused(self, error: BaseException) -> None:
        errors = error.faults if isinstance(error, FieldFaults) else ()
        super()._on_refused(FieldFaults([*map(self._placed, errors)]) if errors else error)

    def _placed(self, error: UserError) -> UserError:
        """The fault of a group's place, at the question that asks for it."""
        name, _, rest = (error.field or "").partition(".")
        if name == "places":
            number, _, what = rest.partition(".")
            groups = self._data(self.form.form.values()).places
            group = groups[int(number or 0)].group
            asked = taken_name(group) if what == "taken" else places_name(group)
            return UserError(error.code, field=asked, **error.params)
        return error

    def _data(self, values: dict[str, Any]) -> YearData:
        numbers = {name: values.get(name) or 0 for name in _NUMBERS}
        if self._year is not None:
            numbers["year"] = self._year.data.year
        places = tuple(
            GroupPlaces(group, values[places_name(group)] or 0, values[taken_name(group)] or 0)
            for group in QuotaGroup
            if values[places_name(group)] or values[taken_name(group)]
        )
        return YearData(**numbers, places=places)

    def _tell(self) -> None:
        """What is reckoned of the numbers as they stand."""
        data = self._data(self.form.form.values())
        counted, percent, places, refusal = reckon(data, self._employer.data.is_association)
        told = self.tr(
            "Workers counted: {counted}. Quota for people with disabilities: {percent} %, "
            "places: {places} (Order of 13.06.2016 No. 498)."
        ).format(counted=counted, percent=percent, places=places)
        self._told.setText(sentence(UserError(refusal)) if refusal else told)


def _values(data: YearData) -> dict[str, Any]:
    return {
        **{name: getattr(data, name) for name in _NUMBERS},
        **{places_name(each.group): each.places for each in data.places},
        **{taken_name(each.group): each.taken for each in data.places},
    }
