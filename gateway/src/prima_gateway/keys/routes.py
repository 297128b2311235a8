from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.problems import problems
from prima_gateway.keys import actions
from prima_gateway.keys.schemas import KeySet, Rotated
from prima_gateway.sealing import Sealing

router = APIRouter(tags=["keys"])
open_router = APIRouter(tags=["keys"])

Operator = Annotated[Actor, Depends(requires("platform:operate"))]


@router.post(
    "/keys/rotations",
    response_model=Rotated,
    status_code=201,
    responses=problems(NotAuthenticated, NotAllowed),
)
async def rotate_signing_key(actor: Operator, session: Session, sealer: Sealing) -> dict[str, str]:
    """Replace the signing key before its time; tokens signed with the old one stay valid."""
    return {"kid": await actions.rotate(session, sealer, actor)}


@open_router.get("/.well-known/jwks.json", response_model=KeySet)
async def read_key_set(request: Request, response: Response) -> dict[str, Any]:
    """The public keys of access tokens."""
    response.headers["Cache-Control"] = "public, max-age=60"
    keyring: actions.Keyring = request.app.state.keyring
    return await keyring.published()
