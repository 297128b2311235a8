"""The identity application behind the gateway; the only place that knows every feature."""

import asyncio

import structlog
from fastapi import FastAPI

from prima_chassis.app import create_app, settled
from prima_chassis.auth import Tokens
from prima_chassis.database import EVERYWHERE
from prima_gateway.audit.routes import router as audit
from prima_gateway.calendars import actions as calendars
from prima_gateway.calendars.routes import router as calendars_router
from prima_gateway.clients.routes import router as clients
from prima_gateway.consent.routes import router as consent
from prima_gateway.credentials import actions as credentials
from prima_gateway.directory.routes import router as directory
from prima_gateway.issuing import actions as issuing
from prima_gateway.keys import actions as keys
from prima_gateway.keys.routes import open_router as key_set
from prima_gateway.keys.routes import router as keys_router
from prima_gateway.mail import actions as mail
from prima_gateway.mail.routes import router as mail_router
from prima_gateway.oauth.routes import router as oauth
from prima_gateway.personnel.routes import router as personnel
from prima_gateway.readiness.routes import router as readiness
from prima_gateway.sealing import Sealer
from prima_gateway.sessions.routes import router as sessions
from prima_gateway.settings import Settings
from prima_gateway.tokens import actions as tokens

log = structlog.get_logger()

LARGEST_BODY = 256 << 10
SWEEP_SECONDS = 3600.0


def build(settings: Settings) -> FastAPI:
    """The application; it verifies its own tokens with the keys in its own database."""
    app = create_app(
        name="identity",
        settings=settings,
        routers=[
            sessions,
            directory,
            calendars_router,
            personnel,
            clients,
            audit,
            keys_router,
            mail_router,
        ],
        max_body=LARGEST_BODY,
        loops=[keys.keep_fresh, mail.keep_delivering, calendars.keep_ahead, _sweep],
    )
    app.state.sealer = Sealer(settings.key())
    app.state.keyring = keys.Keyring(lambda: app.state.database, app.state.sealer)
    app.state.tokens = Tokens(
        issuer=settings.issuer, audience="identity", fetch=app.state.keyring.published
    )
    for outside in (oauth, consent, key_set, readiness):
        app.include_router(outside)
    # In front: this service answers `/readyz` for all of them, not for itself alone.
    app.router.routes.insert(0, app.router.routes.pop())
    return app


def main() -> FastAPI:
    """For `uvicorn --factory`."""
    return settled(build(Settings()))


async def _sweep(app: FastAPI) -> None:
    """Forget for ever what no longer says anything."""
    while True:
        try:
            async with app.state.database.transaction(EVERYWHERE) as session:
                await issuing.forget_old_codes(session)
                await tokens.forget_old(session)
                await credentials.forget_old_attempts(session)
        except Exception as error:  # the database may be away; the next round will do
            log.warning("sweep waits", kind=type(error).__name__)
        await asyncio.sleep(SWEEP_SECONDS)
