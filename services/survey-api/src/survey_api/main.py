"""survey-api: satisfaction surveys, an exact index with its margin, and seals that freeze it."""

from typing import Any

from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import jobs
from prima_chassis.app import create_app, settled
from prima_chassis.directory import directory_consumer
from prima_chassis.jobs import Running
from survey_api.anomalies import actions as anomaly_actions
from survey_api.anomalies import routes as anomalies
from survey_api.calculations import routes as calculations
from survey_api.comparison import routes as comparison
from survey_api.devices import routes as devices
from survey_api.explanation import routes as explanation
from survey_api.exports import routes as exports
from survey_api.followups import routes as followups
from survey_api.forms import routes as forms
from survey_api.forms.actions import Doors
from survey_api.imports import actions as import_actions
from survey_api.imports import routes as imports
from survey_api.index import routes as index
from survey_api.instruments import routes as instruments
from survey_api.intake.actions import Inbox
from survey_api.invalidations import routes as invalidations
from survey_api.ledger import routes as ledger
from survey_api.marked.actions import MarkedInbox
from survey_api.open_data import routes as open_data
from survey_api.periods import routes as periods
from survey_api.plans import routes as plans
from survey_api.priorities import routes as priorities
from survey_api.progress import routes as progress
from survey_api.questions import routes as questions
from survey_api.recaps import routes as recaps
from survey_api.receipts import routes as receipts
from survey_api.reports.actions import Posters
from survey_api.responses import routes as responses
from survey_api.revisions import routes as revisions
from survey_api.running import routes as running
from survey_api.seals import routes as seals
from survey_api.services.consumers import services_consumer
from survey_api.settings import Settings
from survey_api.signing import Signer
from survey_api.suggestions import routes as suggestions
from survey_api.tasks import routes as tasks
from survey_api.tickets import routes as tickets

MAX_BODY = 6 << 20
"""Bytes: a file of raw answers with its envelope."""


def build(settings: Settings) -> FastAPI:
    """The application; its state also holds `doors`, `inbox`, `marked` and `signer`."""

    async def import_file(session: AsyncSession, running: Running) -> dict[str, Any]:
        return await import_actions.run(session, running, files=app.state.files)

    app = create_app(
        name="survey",
        settings=settings,
        max_body=MAX_BODY,
        uploads={"imports": imports.MAX_UPLOAD},
        hot=[*responses.hot.routes, *index.router.routes],
        routers=[
            explanation.router,
            comparison.router,
            priorities.router,
            forms.router,
            running.router,
            calculations.router,
            instruments.router,
            periods.router,
            progress.router,
            plans.router,
            responses.router,
            receipts.router,
            imports.router,
            devices.router,
            questions.router,
            recaps.router,
            tickets.router,
            ledger.router,
            anomalies.router,
            invalidations.router,
            seals.router,
            revisions.router,
            exports.router,
            open_data.router,
            followups.router,
            suggestions.router,
            tasks.router,
            jobs.router,
        ],
        consumers=[directory_consumer("survey"), services_consumer],
        jobs={import_actions.KIND: import_file, anomaly_actions.KIND: anomaly_actions.run},
    )
    app.state.doors = Doors()
    app.state.inbox = Inbox()
    app.state.marked = MarkedInbox()
    app.state.signer = Signer(settings.key())
    app.state.posters = Posters()
    return app


def main() -> FastAPI:
    """For `uvicorn --factory`."""
    return settled(build(Settings()))
