import hashlib
import json
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from prima_chassis.database import Session
from prima_chassis.governments import PublicGovernment
from standards_api.linked_data import actions
from standards_api.public_reads import tagged

LINKED = "application/ld+json"


class AsLinkedData(APIRoute):
    """Answers only who asks for linked data; everybody else gets the route of the catalogue."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """No match unless the client accepts JSON-LD by name."""
        accept = dict(scope.get("headers", [])).get(b"accept", b"").decode("latin-1")
        if LINKED not in accept:
            return Match.NONE, {}
        return super().matches(scope)


router = APIRouter(route_class=AsLinkedData, include_in_schema=False)


@router.get("/governments/{government}/services/{service_id}")
async def describe_service(
    request: Request, government: PublicGovernment, service_id: UUID, session: Session
) -> Response:
    """A service as CPSV-AP linked data."""
    origin = request.app.state.settings.public_url
    node = await actions.describe(session, government, service_id, origin=origin)
    content = json.dumps(node, ensure_ascii=False).encode()
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return tagged(request, content, etag, media_type=LINKED)
