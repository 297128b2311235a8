from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Header, Request, Response
from fastapi.responses import HTMLResponse

from prima_chassis.auth import NotAuthenticated
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import language, problems
from prima_gateway.consent import actions, rules
from prima_gateway.credentials.actions import Proof
from prima_gateway.messages import Answer, Asked
from prima_gateway.sessions.actions import from_our_pages, gate
from prima_gateway.sessions.errors import CrossSiteRequest

router = APIRouter(tags=["oauth"])


async def _reader(
    request: Request, access: Annotated[str | None, Cookie(alias="prima_access")] = None
) -> actions.Reader:
    """Whoever has a session of our own in this browser; an old one is as good as none."""
    try:
        actor = await request.app.state.tokens.verify(access) if access else None
    except NotAuthenticated:
        actor = None
    return actions.reader(language(request), actor)


Reader = Annotated[actions.Reader, Depends(_reader)]


@router.get("/oauth/authorize", response_class=HTMLResponse)
async def ask_consent(request: Request, reader: Reader) -> Response:
    """The page on which a person signs in and consents; works without scripts."""
    asked = Asked("GET", request.headers, query=request.query_params.multi_items())
    return _rendered(await actions.ask(gate(request.app), asked, reader))


@router.post(
    "/oauth/authorize",
    response_class=HTMLResponse,
    dependencies=[Depends(limited("sign-in", 60, per=60))],
    responses={
        303: {"description": "Back to the application"},
        **problems(CrossSiteRequest, TooManyRequests),
    },
)
async def answer_consent(
    request: Request,
    reader: Reader,
    fetch_site: Annotated[str | None, Header(alias="Sec-Fetch-Site")] = None,
    origin: Annotated[str | None, Header()] = None,
) -> Response:
    """The person's decision, sent back to the application as a code or as a refusal."""
    from_our_pages(request, fetch_site=fetch_site, origin=origin)
    form = [
        (name, value)
        for name, value in (await request.form()).multi_items()
        if isinstance(value, str)
    ]
    given = dict(form)
    asked = Asked("POST", request.headers, form=[pair for pair in form if pair[0] in rules.ASKED])
    proof = Proof(
        given.get("username", "").strip().lower()[:60],
        given.get("password", "")[:128],
        given.get("otp", "").strip()[:6] or None,
    )
    allowed = given.get("decision") == "allow"
    answered = await actions.answer(gate(request.app), asked, reader, allowed=allowed, proof=proof)
    return _rendered(answered)


def _rendered(answer: actions.Shown | Answer) -> Response:
    kept = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    if isinstance(answer, actions.Shown):
        headers = kept | {"Content-Security-Policy": rules.policy(answer.redirect_uri)}
        return HTMLResponse(answer.html, status_code=answer.status, headers=headers)
    return Response(status_code=answer.status, headers=kept | dict(answer.headers))
