"""Services as linked data, by content negotiation at their own address."""

from standards_api.components import Components
from standards_api.linked_data.rules import public_service
from tests.standards_api.factories import COMPLETE, Desk

LINKED = {"Accept": "application/ld+json"}
SERVICE = {
    "id": "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
    "code": "74.10.0001",
    "name": "Penerbitan KTP-el",
    "description": "",
    "aliases": ["bikin ktp"],
    "unit": {"id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10", "name": "Disdukcapil"},
    "reference_code": None,
}


async def test_the_same_address_answers_in_the_form_that_is_asked_for(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])
    path = f"/services/{service['id']}"

    linked = await desk.get(path, headers=LINKED)
    plain = await desk.get(path)

    assert linked.headers["content-type"].startswith("application/ld+json")
    assert linked.json()["@type"] == "cpsv:PublicService"
    assert plain.json()["id"] == service["id"]
    assert "Accept" in linked.headers["Vary"]


async def test_a_service_without_standard_has_no_invented_facts(desk: Desk) -> None:
    service = await desk.a_service()

    node = (await desk.get(f"/services/{service['id']}", headers=LINKED)).json()

    assert "cv:hasCost" not in node
    assert node["dct:title"] == service["name"]


async def test_a_service_that_does_not_exist_is_not_described(desk: Desk) -> None:
    response = await desk.get("/services/00000000-0000-4000-8000-000000000000", headers=LINKED)

    assert response.status_code == 404


async def test_a_government_that_does_not_exist_has_no_services_to_describe(desk: Desk) -> None:
    path = "/api/standards/v1/governments/99.99/services/00000000-0000-4000-8000-000000000000"

    response = await desk.service.client.get(path, headers=LINKED)

    assert response.json()["type"] == "/problems/GovernmentUnknown"


def test_cpsv_ap_asks_for_identifier_title_description_and_authority() -> None:
    """The mandatory properties of CPSV-AP 3.2.0 for the classes that we use."""
    node = public_service(
        SERVICE, Components.model_validate(COMPLETE), origin="http://prima.test", government="74.10"
    )

    assert {
        "dct:identifier", "dct:title", "dct:description", "cv:hasCompetentAuthority"
    } <= node.keys()  # fmt: skip
    assert {"skos:prefLabel", "dct:spatial"} <= node["cv:hasCompetentAuthority"].keys()
    for name in ("cv:holdsRequirement", "cpsv:follows", "cpsv:produces", "cv:hasCost"):
        for part in node[name]:
            assert "dct:identifier" in part
    assert node["cv:processingTime"] == [{"@value": "P1D", "@type": "xsd:duration"}]
    assert len(node["prima:component"]) == 7
