import base64
import json
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Cookie, Depends, Header, Request, Response
from fastapi.security import HTTPAuthorizationCredentials

from prima_chassis.auth import Actor, Credentials, NotAuthenticated, current_actor
from prima_chassis.database import Session
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import problems, render
from prima_gateway.credentials.actions import Proof
from prima_gateway.credentials.errors import (
    NoOtpToConfirm,
    OtpRequired,
    OtpWrong,
    PasswordPersonal,
    PasswordTooCommon,
    SignInLocked,
    WrongCredentials,
)
from prima_gateway.sessions import actions
from prima_gateway.sessions.errors import CrossSiteRequest, PeopleOnly, SessionEnded
from prima_gateway.sessions.schemas import (
    BeginTotp,
    ChangePassword,
    ConfirmTotp,
    SessionRead,
    SignIn,
    TotpSecret,
)

ACCESS, REFRESH, HINT = "prima_access", "prima_refresh", "prima_session"
REFRESH_PATH = "/api/identity/v1/session"
ACCESS_SECONDS, REFRESH_SECONDS = 600, 12 * 3600


def _gate(request: Request) -> actions.Gate:
    return actions.gate(request.app)


async def _from_our_pages(
    request: Request,
    fetch_site: Annotated[str | None, Header(alias="Sec-Fetch-Site")] = None,
    origin: Annotated[str | None, Header()] = None,
) -> None:
    actions.from_our_pages(request, fetch_site=fetch_site, origin=origin)


def _credentials(
    header: Credentials, access: Annotated[str | None, Cookie(alias=ACCESS)] = None
) -> HTTPAuthorizationCredentials | None:
    """The access token, as the gateway hands it on or as the browser keeps it."""
    if header is None and access:
        return HTTPAuthorizationCredentials(scheme="Bearer", credentials=access)
    return header


Gate = Annotated[actions.Gate, Depends(_gate)]
Token = Annotated[HTTPAuthorizationCredentials | None, Depends(_credentials)]
RefreshCookie = Annotated[str | None, Cookie(alias=REFRESH, max_length=200)]
OURS = Depends(_from_our_pages)

router = APIRouter(tags=["session"])


async def _signed_in(request: Request, token: Token) -> Actor:
    return await current_actor(request, token)


Owner = Annotated[Actor, Depends(_signed_in)]


@router.post(
    "/session",
    response_model=SessionRead,
    dependencies=[OURS, Depends(limited("sign-in", 60, per=60))],
    responses=problems(
        WrongCredentials, OtpRequired, OtpWrong, SignInLocked, TooManyRequests, CrossSiteRequest
    ),
)
async def sign_in(command: SignIn, gate: Gate, response: Response) -> dict[str, Any]:
    """Sign in: the browser gets cookies, no script sees a token."""
    proof = Proof(command.username, command.password, command.otp)
    return _opened(gate, response, await actions.sign_in(gate, proof))


@router.get(
    "/session", response_model=SessionRead, responses=problems(NotAuthenticated, PeopleOnly)
)
async def read_session(
    actor: Owner, token: Token, session: Session, gate: Gate, response: Response
) -> dict[str, Any]:
    """Who is signed in."""
    response.headers["Cache-Control"] = "no-store"
    person = await actions.who(session, gate, actor)
    return {"account": _account(person), "expires_at": _expiry(token)}


@router.delete(
    "/session", status_code=204, dependencies=[OURS], responses=problems(CrossSiteRequest)
)
async def sign_out(session: Session, response: Response, refresh: RefreshCookie = None) -> None:
    """Sign out here; no token of this session can be renewed again."""
    await actions.sign_out(session, refresh)
    _forget(response)


@router.post(
    "/session/refresh",
    response_model=SessionRead,
    dependencies=[OURS, Depends(limited("session-refresh", 120, per=60))],
    responses=problems(SessionEnded, TooManyRequests, CrossSiteRequest),
)
async def refresh_session(
    request: Request,
    session: Session,
    gate: Gate,
    response: Response,
    refresh: RefreshCookie = None,
) -> Any:  # a session, or a refusal whose effect is to be kept
    """Renew the tokens. A refresh token that was used before ends the whole session."""
    opened = await actions.renew(session, gate, refresh) if refresh else None
    if opened is None:
        # Rendered, not raised: ending the session has to be committed.
        refusal = render(request, SessionEnded())
        _forget(refusal)
        return refusal
    return _opened(gate, response, opened)


@router.post(
    "/account/password",
    response_model=SessionRead,
    dependencies=[OURS, Depends(limited("password", 10, per=60))],
    responses=problems(
        NotAuthenticated,
        WrongCredentials,
        SignInLocked,
        PasswordTooCommon,
        PasswordPersonal,
        PeopleOnly,
        TooManyRequests,
        CrossSiteRequest,
    ),
)
async def change_own_password(
    command: ChangePassword, actor: Owner, gate: Gate, response: Response
) -> dict[str, Any]:
    """Replace one's own password; every other session of the account ends."""
    return _opened(gate, response, await actions.change_password(gate, actor, command))


@router.post(
    "/account/totp",
    response_model=TotpSecret,
    dependencies=[OURS, Depends(limited("totp", 10, per=60))],
    responses=problems(
        NotAuthenticated, OtpRequired, OtpWrong, PeopleOnly, TooManyRequests, CrossSiteRequest
    ),
)
async def begin_totp(
    actor: Owner,
    session: Session,
    gate: Gate,
    response: Response,
    command: BeginTotp | None = None,
) -> dict[str, str]:
    """Prepare a second factor; it counts once a code of it is confirmed."""
    response.headers["Cache-Control"] = "no-store"
    otp = command.otp if command else None
    secret, uri = await actions.begin_totp(session, gate, actor, otp)
    return {"secret": secret, "uri": uri}


@router.post(
    "/account/totp/confirm",
    response_model=SessionRead,
    dependencies=[OURS, Depends(limited("totp", 10, per=60))],
    responses=problems(
        NotAuthenticated, OtpWrong, NoOtpToConfirm, PeopleOnly, TooManyRequests, CrossSiteRequest
    ),
)
async def confirm_totp(
    command: ConfirmTotp, actor: Owner, session: Session, gate: Gate, response: Response
) -> dict[str, Any]:
    """Enrol the prepared second factor; roles with power wake, every other session ends."""
    opened = await actions.confirm_totp(session, gate, actor, command.otp)
    return _opened(gate, response, opened)


def _opened(gate: actions.Gate, response: Response, opened: actions.Opened) -> dict[str, Any]:
    """The answer that carries a session: cookies for the browser, facts for the page."""
    response.headers["Cache-Control"] = "no-store"
    for name, value, seconds, path, hidden in (
        (ACCESS, opened.access.token, ACCESS_SECONDS, "/", True),
        (REFRESH, opened.refresh, REFRESH_SECONDS, REFRESH_PATH, True),
        (HINT, "1", REFRESH_SECONDS, "/", False),
    ):
        response.set_cookie(
            name,
            value,
            max_age=seconds,
            path=path,
            secure=gate.secure_cookies,
            httponly=hidden,
            samesite="strict",
        )
    return {"account": _account(opened.person), "expires_at": opened.access.expires_at}


def _forget(response: Response) -> None:
    for name, path in ((ACCESS, "/"), (REFRESH, REFRESH_PATH), (HINT, "/")):
        response.delete_cookie(name, path=path, samesite="strict")


def _account(person: actions.Person) -> dict[str, Any]:
    profile = person.profile
    return {
        "id": profile.id,
        "username": profile.username,
        "name": profile.name,
        "roles": profile.roles_awake,
        "governments": person.governments,
        "units": profile.units,
        "all_units": profile.all_units,
        "scopes": sorted(profile.scopes),
        "otp_enrolled": profile.otp_enrolled,
        "otp_missing": profile.roles != profile.roles_awake,
    }


def _expiry(token: HTTPAuthorizationCredentials | None) -> datetime:
    """The end of a token whose signature has been verified."""
    payload = (token.credentials if token else "").split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return datetime.fromtimestamp(claims["exp"], UTC)
