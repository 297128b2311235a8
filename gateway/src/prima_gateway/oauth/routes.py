from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse

from prima_chassis.database import Session
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import problems
from prima_gateway.messages import Answer, Asked
from prima_gateway.oauth import actions
from prima_gateway.oauth.schemas import Metadata, OAuthRefusal, TokenAnswer
from prima_gateway.roles import CLIENT_SCOPES
from prima_gateway.sessions.actions import gate

router = APIRouter(tags=["oauth"])

REFUSED: dict[int | str, dict[str, Any]] = {
    400: {"model": OAuthRefusal, "description": "The request or the grant is not valid"},
    401: {"model": OAuthRefusal, "description": "The client could not be authenticated"},
    **problems(TooManyRequests),
}


def _form(fields: Mapping[str, str]) -> dict[str, Any]:
    """How the form of an endpoint is documented: Authlib reads it, not FastAPI."""
    properties = {name: {"type": "string", "description": text} for name, text in fields.items()}
    content = {"schema": {"type": "object", "properties": properties}}
    return {"requestBody": {"content": {"application/x-www-form-urlencoded": content}}}


async def _asked(request: Request) -> Asked:
    """Only the body counts: what stands in an address ends up in logs."""
    form = (await request.form()).multi_items()
    pairs = [(name, value) for name, value in form if isinstance(value, str)]
    return Asked(request.method, request.headers, form=pairs)


FromForm = Annotated[Asked, Depends(_asked)]


@router.post(
    "/oauth/token",
    response_model=TokenAnswer,
    dependencies=[Depends(limited("oauth-token", 120, per=60))],
    responses=REFUSED,
    openapi_extra=_form(
        {
            "grant_type": "authorization_code, refresh_token or client_credentials",
            "code": "The authorization code",
            "redirect_uri": "As in the request for the code",
            "code_verifier": "PKCE, 43 to 128 characters",
            "refresh_token": "The refresh token to exchange",
            "scope": "Space separated; without it everything the client is registered for",
            "client_id": "Of a public client",
        }
    ),
)
async def issue_token(request: Request, asked: FromForm, session: Session) -> Response:
    """Exchange a code, a refresh token or a client's own credentials for tokens."""
    return _rendered(await actions.exchange(session, gate(request.app), asked))


@router.post(
    "/oauth/revoke",
    dependencies=[Depends(limited("oauth-token", 120, per=60))],
    responses=REFUSED,
    openapi_extra=_form({"token": "The refresh token to end", "client_id": "Of a public client"}),
)
async def revoke_token(request: Request, asked: FromForm, session: Session) -> Response:
    """End a refresh token and everything that follows from it; an unknown one is no error."""
    return _rendered(await actions.revoke(session, gate(request.app), asked))


@router.get("/.well-known/oauth-authorization-server", response_model=Metadata)
async def read_metadata(request: Request, response: Response) -> dict[str, Any]:
    """What this authorisation server can do, and where."""
    response.headers["Cache-Control"] = "public, max-age=300"
    issuer = request.app.state.settings.issuer
    methods = ["client_secret_basic", "client_secret_post", "none"]
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/oauth/authorize",
        "token_endpoint": f"{issuer}/oauth/token",
        "revocation_endpoint": f"{issuer}/oauth/revoke",
        "jwks_uri": f"{issuer}/.well-known/jwks.json",
        "scopes_supported": sorted(CLIENT_SCOPES),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "token_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_methods_supported": methods,
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": True,
        "service_documentation": f"{issuer}/api/docs",
        "ui_locales_supported": ["id", "en"],
    }


def _rendered(answer: Answer) -> Response:
    headers = {name: value for name, value in answer.headers.items() if name != "Content-Type"}
    return JSONResponse(answer.body, status_code=answer.status, headers=headers)
