"""The complaints service: the only place that knows every feature."""

from fastapi import FastAPI

from complaints_api.assignments import routes as assignments
from complaints_api.deadlines import routes as deadlines
from complaints_api.decisions import routes as decisions
from complaints_api.desk import routes as desk
from complaints_api.escalation.consumers import watch
from complaints_api.filing import routes as filing
from complaints_api.handling import routes as handling
from complaints_api.identities import routes as identities
from complaints_api.promises import routes as promises
from complaints_api.promises.consumers import promises_consumer
from complaints_api.receipts import routes as receipts
from complaints_api.settings import Settings
from complaints_api.statistics import routes as statistics
from complaints_api.tasks import routes as tasks
from prima_chassis.app import create_app, settled
from prima_chassis.directory import directory_consumer

ROUTERS = (
    filing.router,
    receipts.router,
    promises.router,
    deadlines.router,
    statistics.router,
    desk.router,
    handling.router,
    assignments.router,
    decisions.router,
    identities.router,
    tasks.router,
)


def build(settings: Settings) -> FastAPI:
    """The application."""
    return create_app(
        name="complaints",
        settings=settings,
        routers=ROUTERS,
        max_body=256 * 1024,
        consumers=[directory_consumer("complaints"), promises_consumer],
        loops=[watch],
    )


def main() -> FastAPI:
    """For `uvicorn --factory complaints_api.main:main`."""
    return settled(build(Settings()))
