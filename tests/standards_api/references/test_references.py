"""Reference services as data."""

from standards_api.components import Component
from standards_api.references.rules import reference_services
from tests.standards_api.factories import Desk


def test_every_reference_names_its_source_and_what_citizens_call_it() -> None:
    assert len(reference_services()) >= 40
    for service in reference_services().values():
        assert service.source
        assert service.aliases
        assert service.components.of(Component.LEGAL_BASIS)


def test_population_documents_are_free_by_law() -> None:
    for code in ("ktp-el-baru", "kk-baru", "akta-kelahiran"):
        [fee] = reference_services()[code].components.fee
        assert (fee.kind, fee.amount) == ("free", 0)
        assert "79A" in str(fee.legal_basis)


async def test_anybody_reads_them(desk: Desk) -> None:
    client = desk.service.client

    listed = (await client.get("/api/standards/v1/reference-services")).json()["data"]
    one = (await client.get(f"/api/standards/v1/reference-services/{listed[0]['code']}")).json()

    assert one["name"] == listed[0]["name"]
    assert set(one["components"]) == set(Component)
    missing = await client.get("/api/standards/v1/reference-services/tidak-ada")
    assert missing.status_code == 404
