"""survey-api: satisfaction surveys, an exact index with its margin, and seals that freeze it."""

from typing import Any

from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import jobs
from prima_chassis.app import create_app
from prima_chassis.directory import directory_consumer
from prima_chassis.jobs import Running
from survey_api.calculations import routes as calculations
from survey_api.forms import routes as forms
from survey_api.forms.actions import Doors
from survey_api.imports import actions as import_actions
from survey_api.imports import routes as imports
from survey_api.index import routes as index
from survey_api.instruments import routes as instruments
from survey_api.intake.actions import Inbox
from survey_api.periods import routes as periods
from survey_api.progress import routes as progress
from survey_api.responses import routes as responses
from survey_api.seals import routes as seals
from survey_api.services.consumers import services_consumer
from survey_api.settings import Settings
from survey_api.signing import Signer
from survey_api.tasks import routes as tasks

MAX_BODY = 6 << 20
"""Bytes: a file of raw answers with its envelope."""


def build(settings: Settings) -> FastAPI:
    """The application; its state also holds `doors`, `inbox` and `signer`."""

    async def import_file(session: AsyncSession, running: Running) -> dict[str, Any]:
        return await import_actions.run(session, running, files=app.state.files)

    app = create_app(
        name="survey",
        settings=settings,
        max_body=MAX_BODY,
        hot=responses.light.routes,
        routers=[
            index.router,
            forms.router,
            calculations.router,
            instruments.router,
            periods.router,
            progress.router,
            responses.router,
            imports.router,
            seals.router,
            tasks.router,
            jobs.router,
        ],
        consumers=[directory_consumer("survey"), services_consumer],
        jobs={import_actions.KIND: import_file},
    )
    app.state.doors = Doors()
    app.state.inbox = Inbox()
    app.state.signer = Signer(settings.key())
    return app


def main() -> FastAPI:
    """For `uvicorn --factory`."""
    return build(Settings())
