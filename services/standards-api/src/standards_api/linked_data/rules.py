"""A public service as linked data: CPSV-AP 3.2.0 terms, and `prima:` where it has none.

CPSV-AP has no steps, counts time as one duration and money as one number; what it cannot hold is
said in `prima:` terms beside it (components 8 to 14 as `prima:component`).
"""

from collections.abc import Mapping
from typing import Any

from standards_api.components import (
    DELIVERED,
    TITLES,
    Component,
    Components,
    Duration,
    DurationUnit,
)
from standards_api.wording import say

CONTEXT: Mapping[str, Any] = {
    "@language": "id",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dct": "http://purl.org/dc/terms/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
RUPIAH = "http://publications.europa.eu/resource/authority/currency/IDR"
PERIODS = {
    DurationUnit.MINUTE: "PT{}M",
    DurationUnit.HOUR: "PT{}H",
    DurationUnit.WORKING_DAY: "P{}D",
    DurationUnit.CALENDAR_DAY: "P{}D",
}


def public_service(
    service: Mapping[str, Any], components: Components | None, *, origin: str, government: str
) -> dict[str, Any]:
    """JSON-LD of a service and, once it has one, of its standard in force.

    `service` is the service as the API shows it; `origin` is the public one.
    """
    address = f"{origin}/{government}/layanan/{service['id']}"
    place = f"{origin}/{government}"
    node: dict[str, Any] = {
        "@context": {**CONTEXT, "prima": f"{origin}/ns#"},
        "@id": address,
        "@type": "cpsv:PublicService",
        "dct:identifier": _plain(service["code"]),
        "dct:title": service["name"],
        "dct:description": service["description"] or service["name"],
        "dcat:keyword": list(service["aliases"]),
        "cv:hasCompetentAuthority": {
            "@id": f"{place}/unit/{service['unit']['id']}",
            "@type": "cv:PublicOrganisation",
            "skos:prefLabel": service["unit"]["name"],
            "dct:spatial": {"@id": place, "@type": "dct:Location"},
        },
    }
    if service["reference_code"]:
        node["prima:referenceService"] = _plain(service["reference_code"])
    if components is not None:
        node |= _standard(address, components)
    return node


def _standard(address: str, components: Components) -> dict[str, Any]:
    ordinary = [item for item in components.duration if item.condition is None]
    times = [*ordinary, *components.duration][:1]
    return {
        "cv:holdsRequirement": [
            _node(address, item.id, "cv:Requirement", item.name) | {"dct:description": say(item)}
            for item in components.requirements
        ],
        "cpsv:follows": [
            _node(address, item.id, "cpsv:Rule", f"Langkah {number}")
            | {"dct:description": say(item)}
            for number, item in enumerate(components.procedure, 1)
        ],
        "cv:processingTime": [_period(item) for item in times],
        "prima:processingTime": [say(item) for item in components.duration],
        "cv:hasCost": [
            {
                "@id": f"{address}#{item.id}",
                "@type": "cv:Cost",
                "dct:identifier": _plain(str(item.id)),
                "dct:description": say(item),
                "cv:hasValue": {"@value": f"{item.amount}", "@type": "xsd:double"},
                "cv:currency": {"@id": RUPIAH, "@type": "skos:Concept"},
            }
            for item in components.fee
        ],
        "cpsv:produces": [
            _node(address, item.id, "cv:Output", item.name) for item in components.product
        ],
        "prima:complaintChannel": [say(item) for item in components.complaint_handling],
        "cv:hasLegalResource": [
            {"@id": f"{address}#{item.id}", "@type": "eli:LegalResource", "dct:title": say(item)}
            for item in components.legal_basis
        ],
        "prima:component": [
            {"dct:title": TITLES[component], "dct:description": [say(item) for item in items]}
            for component, items in components.each()
            if component not in {*DELIVERED, Component.LEGAL_BASIS}
        ],
    }


def _node(address: str, item_id: object, kind: str, title: str) -> dict[str, Any]:
    return {
        "@id": f"{address}#{item_id}",
        "@type": kind,
        "dct:identifier": _plain(str(item_id)),
        "dct:title": title,
    }


def _period(item: Duration) -> dict[str, str]:
    return {"@value": PERIODS[item.unit].format(item.value), "@type": "xsd:duration"}


def _plain(text: str) -> dict[str, str]:
    """A code, which is in no language."""
    return {"@value": text, "@type": "xsd:string"}
