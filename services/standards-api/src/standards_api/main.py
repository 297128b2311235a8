"""The standards service: the only place that knows every feature."""

from fastapi import FastAPI

from prima_chassis import jobs
from prima_chassis.app import create_app, settled
from prima_chassis.directory import directory_consumer
from standards_api.assessments.routes import router as assessments
from standards_api.calculations.routes import router as calculations
from standards_api.catalogue.routes import router as catalogue
from standards_api.comments.routes import router as comments
from standards_api.consultations.routes import router as consultations
from standards_api.documents.routes import router as documents
from standards_api.drafting.routes import router as drafting
from standards_api.evidence import consumers as evidence_consumers
from standards_api.evidence.routes import router as evidence
from standards_api.exports.routes import router as exports
from standards_api.followups import consumers as followups_consumers
from standards_api.forums.routes import router as forums
from standards_api.history.routes import router as history
from standards_api.imports import actions as imports_actions
from standards_api.imports.routes import router as imports
from standards_api.linked_data.routes import router as linked_data
from standards_api.minutes.routes import router as minutes
from standards_api.obstacles.routes import router as obstacles
from standards_api.publications.routes import router as publications
from standards_api.references.routes import router as references
from standards_api.search.routes import router as search
from standards_api.settings import Settings
from standards_api.tasks.routes import router as tasks
from standards_api.workbooks.routes import router as workbooks

LARGEST_BODY = 6 << 20
"""Bytes of the largest request: a spreadsheet to import."""


def build(settings: Settings) -> FastAPI:
    """The application with the given settings."""
    return create_app(
        name="standards",
        settings=settings,
        routers=[
            search,
            references,
            linked_data,  # before the catalogue: the same address for who wants JSON-LD
            catalogue,
            drafting,
            history,
            calculations,
            publications,
            forums,
            consultations,
            comments,
            minutes,
            documents,
            obstacles,
            assessments,
            evidence,
            workbooks,
            imports,
            exports,
            tasks,
            jobs.router,
        ],
        max_body=LARGEST_BODY,
        jobs={imports_actions.KIND: imports_actions.handler(settings.files_url)},
        consumers=[
            directory_consumer("standards"),
            evidence_consumers.COMPLAINTS,
            evidence_consumers.SURVEYS,
            followups_consumers.FOLLOWUPS,
        ],
    )


def main() -> FastAPI:
    """The application as uvicorn starts it."""
    return settled(build(Settings()))
