"""What holds for every operation that a service offers."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from prima_deploy.services import Service

CITIZENS = "citizens read what is promised and proved, without an account"
VOICE = "citizens speak up without an account"
DOOR = "the door itself: whoever comes here is not let in yet, or proves who they are in the body"
MACHINE = "a registered device shows its own key, and a stranger learns nothing"
PROTOCOL = "machines read it before they can sign anything"

PUBLIC = {
    "identity": {
        "sign_in": DOOR,
        "sign_out": DOOR,
        "refresh_session": DOOR,
        "issue_token": DOOR,
        "revoke_token": DOOR,
        "ask_consent": DOOR,
        "answer_consent": DOOR,
        "read_metadata": PROTOCOL,
        "read_key_set": PROTOCOL,
        "read_readiness": PROTOCOL,
        "list_governments": CITIZENS,
        "read_government": CITIZENS,
        "list_units": CITIZENS,
        "read_unit": CITIZENS,
        "read_calendar": CITIZENS,
    },
    "standards": {
        "search_services": CITIZENS,
        "list_reference_services": CITIZENS,
        "read_reference_service": CITIZENS,
        "list_services": CITIZENS,
        "read_service": CITIZENS,
        "read_standard": CITIZENS,
        "list_versions": CITIZENS,
        "read_version": CITIZENS,
        "compare_versions": CITIZENS,
        "calculate_fee": CITIZENS,
        "read_due_date": CITIZENS,
        "list_consultations": CITIZENS,
        "read_consultation": CITIZENS,
        "list_comments": CITIZENS,
        "make_comment": VOICE,
        "read_document": CITIZENS,
        "verify_document": CITIZENS,
        "list_instruments": CITIZENS,
        "read_edition": CITIZENS,
        "classify_score": CITIZENS,
        "list_assessments": CITIZENS,
        "export_services_csv": CITIZENS,
        "export_services_xlsx": CITIZENS,
    },
    "complaints": {
        "file_complaint": VOICE,
        "check_payment": VOICE,
        "open_receipt": DOOR,
        "list_services": CITIZENS,
        "compute_deadline": CITIZENS,
        "read_statistics": CITIZENS,
    },
    "survey": {
        "read_form": VOICE,
        "read_form_qr": VOICE,
        "list_open_forms": VOICE,
        "list_running_surveys": VOICE,
        "submit_responses": VOICE,
        "check_receipt": VOICE,
        "read_device_settings": MACHINE,
        "send_heartbeat": MACHINE,
        "read_sync_state": MACHINE,
        "list_instruments": CITIZENS,
        "read_instrument": CITIZENS,
        "calculate_index": CITIZENS,
        "read_index": CITIZENS,
        "explain_index": CITIZENS,
        "compare_units": CITIZENS,
        "read_priorities": CITIZENS,
        "list_seals": CITIZENS,
        "read_seal": CITIZENS,
        "read_report": CITIZENS,
        "read_poster": CITIZENS,
        "prove_seal": CITIZENS,
        "read_open_data": CITIZENS,
        "read_open_data_csv": CITIZENS,
        "list_public_followups": CITIZENS,
    },
}
"""Operations that do not ask who is calling, and why. Everything else turns a stranger away."""

OWN_FORM = {
    "issue_token": "RFC 6749, section 5.2",
    "revoke_token": "RFC 7009, section 2.2.1",
    "read_readiness": "the state of each part, for load balancers",
}
"""Operations whose refusals another standard prescribes."""


class Operation(NamedTuple):
    method: str
    path: str
    contract: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.contract["operationId"])


def operations(app: FastAPI) -> list[Operation]:
    return [
        Operation(method, path, contract)
        for path, methods in app.openapi()["paths"].items()
        for method, contract in methods.items()
    ]


async def answer_to_a_stranger(client: AsyncClient, operation: Operation) -> int:
    government = operation.path.replace("{government}", "74.10")
    path = re.sub(r"{[^}]+}", str(UUID(int=1)), government)
    return (await client.request(operation.method, path)).status_code


async def test_every_operation_turns_a_stranger_away(service: Service, app: FastAPI) -> None:
    """An operation is open only if it is listed in PUBLIC; forgetting a guard fails here."""
    guarded = [one for one in operations(app) if one.id not in PUBLIC[service.name]]
    assert guarded

    transport = ASGITransport(app, raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://prima.test") as client:
        answers = {one.id: await answer_to_a_stranger(client, one) for one in guarded}

    assert {name: status for name, status in answers.items() if status != 401} == {}


def test_every_public_operation_exists(service: Service, app: FastAPI) -> None:
    """What is listed as open and does not exist would one day open something else."""
    assert set(PUBLIC[service.name]) - {one.id for one in operations(app)} == set()


def test_the_contract_tells_which_operations_are_open(service: Service, app: FastAPI) -> None:
    """Clients are generated from it: an open operation must not ask for a token, others must."""
    wrong = {
        one.id: one.contract["security"]
        for one in operations(app)
        if (one.contract["security"] in ([], [{}, {"HTTPBearer": []}]))
        != (one.id in PUBLIC[service.name])
    }

    assert wrong == {}


def test_every_operation_has_a_name_of_its_own(app: FastAPI) -> None:
    """Clients call operations by this name."""
    names = [one.id for one in operations(app)]

    assert sorted(names) == sorted(set(names))


def test_every_operation_says_what_it_does(app: FastAPI) -> None:
    """The readable documentation is made of these sentences."""
    assert [one.id for one in operations(app) if not one.contract.get("description")] == []


def test_every_refusal_is_documented_as_a_problem_document(app: FastAPI) -> None:
    """RFC 9457 everywhere, also where the framework refuses."""
    wrong = {
        f"{one.id} {status}"
        for one in operations(app)
        for status, response in one.contract["responses"].items()
        if status >= "400" and list(response.get("content", {})) != ["application/problem+json"]
        if one.id not in OWN_FORM
    }

    assert wrong == set()


def test_every_operation_lives_below_the_address_of_its_service(
    service: Service, app: FastAPI
) -> None:
    """The edge routes by this prefix; only protocols have fixed addresses elsewhere."""
    base = f"/api/{service.name}/v1/"
    protocols = ("/oauth/", "/.well-known/", "/readyz") if service.name == "identity" else ()

    assert [
        one.path for one in operations(app) if not one.path.startswith((base, *protocols))
    ] == []


def inputs(app: FastAPI, *media_types: str) -> dict[str, dict[str, Any]]:
    """Schemas of bodies (of all, or of these types), with everything they refer to, by name."""
    schemas: dict[str, dict[str, Any]] = app.openapi()["components"]["schemas"]
    found: dict[str, dict[str, Any]] = {}
    open_ends: list[Any] = [
        body["schema"]
        for one in operations(app)
        for kind, body in one.contract.get("requestBody", {}).get("content", {}).items()
        if kind in media_types or not media_types
    ]
    while open_ends:
        for name in references(open_ends.pop()):
            if name not in found:
                found[name] = schemas[name]
                open_ends.append(schemas[name])
    return found


def references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rsplit("/", 1)[1]
        for value in schema.values():
            yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def unbounded(where: str, schema: dict[str, Any]) -> Iterator[str]:
    """Places in `schema` where a client may send as much as they like."""
    bounds = {"maxLength", "format", "pattern", "enum", "const", "contentMediaType"}
    if schema.get("type") == "string" and not bounds & set(schema):
        yield where
    if schema.get("type") == "array" and "maxItems" not in schema:
        yield where
    for name, inner in schema.get("properties", {}).items():
        yield from unbounded(f"{where}.{name}", inner)
    items = [schema["items"]] if "items" in schema else []
    either = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    if any(inner.get("type") == "number" for inner in either):
        either = []  # a decimal, whose digits may also come as a string
    for inner in [*either, *items]:
        yield from unbounded(where, inner)


def test_no_body_may_hold_unknown_fields(app: FastAPI) -> None:
    """A misspelt field must be refused, not silently ignored."""
    bodies = inputs(app, "application/json")
    assert bodies

    assert [
        name
        for name, body in bodies.items()
        if body.get("type") == "object" and body.get("additionalProperties") is not False
    ] == []


def test_every_string_and_list_of_a_body_has_a_largest_length(app: FastAPI) -> None:
    """What people may write is bounded where it is declared."""
    assert [where for name, body in inputs(app).items() for where in unbounded(name, body)] == []


def test_answers_have_no_defaults(app: FastAPI) -> None:
    """A default makes a field optional in the generated client, although it is always there."""
    schemas: dict[str, dict[str, Any]] = app.openapi()["components"]["schemas"]
    answers = {name: body for name, body in schemas.items() if name not in inputs(app)}

    assert [
        f"{name}.{field}"
        for name, body in answers.items()
        for field in body.get("properties", {})
        if field not in body.get("required", [])
    ] == []
