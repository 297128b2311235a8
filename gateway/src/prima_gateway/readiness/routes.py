from typing import Any

from fastapi import APIRouter, Request, Response

from prima_gateway.readiness import actions
from prima_gateway.readiness.schemas import PlatformState

router = APIRouter(tags=["readiness"])


@router.get(
    "/readyz",
    response_model=PlatformState,
    responses={503: {"model": PlatformState, "description": "A service cannot serve"}},
)
async def read_readiness(request: Request, response: Response) -> dict[str, Any]:
    """Whether every service can serve requests, and how each one is."""
    state = request.app.state
    found = await actions.parts(state.database, state.events, state.settings.service_urls)
    ready = all(part.ready for part in found.values())
    response.status_code = 200 if ready else 503
    response.headers["Cache-Control"] = "no-store"
    return {
        "status": _word(ready=ready),
        "parts": {
            name: {"status": _word(ready=part.ready), "parts": part.parts}
            for name, part in found.items()
        },
    }


def _word(*, ready: bool) -> str:
    return "ready" if ready else "not ready"
