"""The fourteen components of a service standard, typed.

UU 25/2009 article 21 and PP 96/2012 article 25 list them; PermenPANRB 15/2014 groups them into six
that are delivered to the public and eight that the provider manages, and gives the order used here.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated, Any, Literal, Self
from uuid import UUID, uuid4

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    model_validator,
)

MOST_ITEMS = 100
"""Entries one component may have; the longest real standard seen has 42."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Passage = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Rupiah = Annotated[int, Field(ge=0, le=10_000_000_000)]


class Component(StrEnum):
    """The components, the six delivered ones first."""

    REQUIREMENTS = "requirements"
    PROCEDURE = "procedure"
    DURATION = "duration"
    FEE = "fee"
    PRODUCT = "product"
    COMPLAINT_HANDLING = "complaint_handling"
    LEGAL_BASIS = "legal_basis"
    FACILITIES = "facilities"
    STAFF_COMPETENCE = "staff_competence"
    INTERNAL_SUPERVISION = "internal_supervision"
    STAFF_NUMBER = "staff_number"
    SERVICE_GUARANTEE = "service_guarantee"
    SAFETY_GUARANTEE = "safety_guarantee"
    PERFORMANCE_EVALUATION = "performance_evaluation"


DELIVERED = tuple(Component)[:6]
"""The components that must be published to the users of a service."""

TITLES: dict[Component, str] = {
    Component.REQUIREMENTS: "Persyaratan",
    Component.PROCEDURE: "Sistem, mekanisme, dan prosedur",
    Component.DURATION: "Jangka waktu penyelesaian",
    Component.FEE: "Biaya/tarif",
    Component.PRODUCT: "Produk pelayanan",
    Component.COMPLAINT_HANDLING: "Penanganan pengaduan, saran, dan masukan",
    Component.LEGAL_BASIS: "Dasar hukum",
    Component.FACILITIES: "Sarana, prasarana, dan/atau fasilitas",
    Component.STAFF_COMPETENCE: "Kompetensi pelaksana",
    Component.INTERNAL_SUPERVISION: "Pengawasan internal",
    Component.STAFF_NUMBER: "Jumlah pelaksana",
    Component.SERVICE_GUARANTEE: "Jaminan pelayanan",
    Component.SAFETY_GUARANTEE: "Jaminan keamanan dan keselamatan pelayanan",
    Component.PERFORMANCE_EVALUATION: "Evaluasi kinerja pelaksana",
}


class DurationUnit(StrEnum):
    """How a promised duration is counted."""

    MINUTE = "minute"
    HOUR = "hour"
    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"


class Item(BaseModel):
    """One entry of a component. `id` stays the same in every later version."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, json_schema_serialization_defaults_required=True
    )

    id: UUID = Field(default_factory=uuid4)


class Requirement(Item):
    """What an applicant brings. `condition` says when a conditional one applies."""

    name: Line
    necessity: Literal["required", "conditional", "optional"] = "required"
    condition: Line | None = None
    form: Literal["original", "copy", "digital", "shown"] = "original"
    count: Annotated[int, Field(ge=1, le=99)] = 1

    @model_validator(mode="after")
    def _conditional_says_when(self) -> Self:
        if self.necessity == "conditional" and self.condition is None:
            raise ValueError("a conditional requirement says when it applies")
        return self


class Step(Item):
    """One step of the procedure, in its order."""

    actor: Literal["applicant", "officer", "official", "system"] = "officer"
    description: Passage


class Duration(Item):
    """A promised time, counted from `start_event`; `condition` when it is not the ordinary one."""

    value: Annotated[int, Field(ge=1, le=3650)]
    unit: DurationUnit
    start_event: Literal["registration", "file_complete", "payment", "inspection"] = "file_complete"
    condition: Line | None = None


class FeeItem(Item):
    """A tariff in integer rupiah; `other_party` is paid to somebody else than the provider.

    That something is free is said (`free`), never left out. `legal_basis` is the regulation that
    sets a tariff above zero (PP 96/2012 article 29); without it the standard is not published.
    """

    name: Line
    kind: Literal["free", "fixed", "per_unit", "other_party"]
    amount: Rupiah = 0
    unit: Line | None = None
    legal_basis: Line | None = None
    exemption: Line | None = None

    @model_validator(mode="after")
    def _amount_fits_kind(self) -> Self:
        if (self.kind == "free") != (self.amount == 0):
            raise ValueError("`free` means 0 rupiah, and every other kind costs something")
        if self.kind == "per_unit" and self.unit is None:
            raise ValueError("a tariff per unit names the unit")
        return self


class Product(Item):
    """What the applicant receives."""

    name: Line


class ComplaintChannel(Item):
    """Where to complain, and how soon that is answered."""

    channel: Literal[
        "counter", "box", "phone", "whatsapp", "sms", "email", "website", "social_media",
        "letter", "sp4n_lapor",
    ]  # fmt: skip
    address: Line
    response: Line | None = None


class LegalBasis(Item):
    """A regulation the service rests on."""

    title: Line
    article: Line | None = None


class Facility(Item):
    """A thing or room that users find; `for_vulnerable` marks those for vulnerable groups."""

    name: Line
    for_vulnerable: bool = False


class Statement(Item):
    """A component that is told in words."""

    description: Passage


class Staff(Item):
    """How many people serve in a role."""

    role: Line
    count: Annotated[int, Field(ge=1, le=9999)]


class Guarantee(Item):
    """A promise, and what the applicant gets when it is not kept."""

    promise: Passage
    compensation: Line | None = None


class Components(BaseModel):
    """The content of a standard. An empty list means: not filled in yet."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, json_schema_serialization_defaults_required=True
    )

    requirements: list[Requirement] = Field(default=[], max_length=MOST_ITEMS)
    procedure: list[Step] = Field(default=[], max_length=MOST_ITEMS)
    duration: list[Duration] = Field(default=[], max_length=MOST_ITEMS)
    fee: list[FeeItem] = Field(default=[], max_length=MOST_ITEMS)
    product: list[Product] = Field(default=[], max_length=MOST_ITEMS)
    complaint_handling: list[ComplaintChannel] = Field(default=[], max_length=MOST_ITEMS)
    legal_basis: list[LegalBasis] = Field(default=[], max_length=MOST_ITEMS)
    facilities: list[Facility] = Field(default=[], max_length=MOST_ITEMS)
    staff_competence: list[Statement] = Field(default=[], max_length=MOST_ITEMS)
    internal_supervision: list[Statement] = Field(default=[], max_length=MOST_ITEMS)
    staff_number: list[Staff] = Field(default=[], max_length=MOST_ITEMS)
    service_guarantee: list[Guarantee] = Field(default=[], max_length=MOST_ITEMS)
    safety_guarantee: list[Statement] = Field(default=[], max_length=MOST_ITEMS)
    performance_evaluation: list[Statement] = Field(default=[], max_length=MOST_ITEMS)

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        for component, items in self.each():
            if len({item.id for item in items}) < len(items):
                raise ValueError(f"two entries of {component} have the same id")
        return self

    def each(self) -> Iterator[tuple[Component, list[Item]]]:
        """Every component with its entries, in order."""
        for component in Component:
            yield component, getattr(self, component)

    def of(self, component: Component) -> list[Item]:
        """The entries of one component."""
        items: list[Item] = getattr(self, component)
        return items

    def replacing(self, component: Component, items: Sequence[Item]) -> "Components":
        """The same standard with other entries in one component; raises ValueError."""
        entries = [item.model_dump() for item in items]
        return Components.model_validate(self.model_dump() | {component.value: entries})


ITEM_KINDS: dict[Component, type[Item]] = {
    Component(name): field.annotation.__args__[0]  # type: ignore[union-attr] # list[SomeItem]
    for name, field in Components.model_fields.items()
}


def entries(component: Component, items: Sequence[Any]) -> list[Item]:
    """Plain values as entries of a component; raises ValidationError with their places."""
    kind: Any = Components.model_fields[component].annotation  # list[SomeItem], by the component
    adapter: TypeAdapter[list[Item]] = TypeAdapter(kind)
    return adapter.validate_python(items)


MAIN_TEXT: dict[type[Item], str] = {
    Requirement: "name",
    Step: "description",
    FeeItem: "name",
    Duration: "condition",
    Product: "name",
    ComplaintChannel: "address",
    LegalBasis: "title",
    Facility: "name",
    Statement: "description",
    Staff: "role",
    Guarantee: "promise",
}
"""The field that a reader would call the text of an entry."""
