from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel

from prima_chassis import etags
from prima_chassis.auth import Actor, optional_actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.invalidations.errors import InvalidationUndecided
from survey_api.periods.errors import WrongState
from survey_api.reports.actions import Posters
from survey_api.reports.errors import ReportFailed
from survey_api.results.errors import CountsDisagree, NothingToSeal
from survey_api.rounds.errors import PeriodNotFound
from survey_api.seals import actions
from survey_api.seals.errors import SealNotFound, TooFewToShow
from survey_api.seals.schemas import SealProof, SealRead, SealSummary, SealWhole

router = APIRouter(prefix="/governments/{government}", tags=["seals"])

Sealer = Annotated[Actor, Depends(requires("surveys:seal"))]
Visitor = Annotated[Actor | None, Depends(optional_actor)]
_often = Depends(limited("seals", 600, per=60))
FOR_EVER = "public, max-age=31536000, immutable"
PERSONAL = {"Cache-Control": "private, no-store", "Vary": "Authorization"}
"""For what is told to staff alone, and for what strangers are told instead."""


@router.post(
    "/periods/{period_id}/seal",
    responses=problems(
        PeriodNotFound, WrongState, InvalidationUndecided, NothingToSeal, GovernmentNotReady,
        VersionMissing, VersionStale, CountsDisagree, ReportFailed,
    ),
)  # fmt: skip
async def seal_period(
    government: GovernmentCode,
    period_id: UUID,
    *,
    expected: Expected,
    actor: Sealer,
    session: Session,
    request: Request,
) -> SealWhole:
    """Freeze a closed round: no answer can be added, changed or removed afterwards.

    The result is signed, chained to the government's seal before it, and printed as a report.
    """
    state = request.app.state
    return await actions.seal(
        session,
        actor,
        government,
        period_id,
        expected=expected,
        files=state.files,
        signer=state.signer,
        public_url=state.settings.public_url,
    )


@router.get(
    "/seals",
    response_model=Page[SealSummary],
    dependencies=[_often],
    responses=problems(GovernmentUnknown, CursorInvalid, TooManyRequests),
)
async def list_seals(
    government: PublicGovernment,
    *,
    visitor: Visitor,
    session: Session,
    paging: Paging,
    response: Response,
    unit: Annotated[UUID | None, Query()] = None,
) -> dict[str, Any]:
    """Sealed results of a government, newest first.

    Of fewer than ten answers only staff of the unit read the result.
    """
    rows = await actions.listed(session, visitor, government, paging, unit_id=unit)
    response.headers["Cache-Control"] = "private, no-store" if visitor else "public, no-cache"
    response.headers["Vary"] = "Authorization"
    return paging.page(rows, lambda row: [row.number], response)


@router.get(
    "/seals/{seal_id}",
    dependencies=[_often],
    response_model=SealRead,
    responses={
        **problems(GovernmentUnknown, SealNotFound, TooManyRequests),
        304: {"description": "Unchanged"},
    },
)
async def read_seal(
    government: PublicGovernment,
    seal_id: UUID,
    visitor: Visitor,
    session: Session,
    request: Request,
) -> Response:
    """A sealed result with all that is needed to check its hash, chain and signature.

    Of fewer than ten answers only staff of the unit read the result.
    """
    found = await actions.read(session, visitor, government, seal_id)
    if found.hidden:
        return Response(found.model_dump_json(), media_type="application/json", headers=PERSONAL)
    return _for_ever(request, found, f'"{found.sha256}"')


@router.get(
    "/seals/{seal_id}/proof",
    dependencies=[_often],
    response_model=SealProof,
    responses={
        **problems(GovernmentUnknown, SealNotFound, TooManyRequests),
        304: {"description": "Unchanged"},
    },
)
async def prove_seal(
    government: PublicGovernment, seal_id: UUID, session: Session, request: Request
) -> Response:
    """The chain of hashes and signatures from the government's first seal to this one."""
    found = await actions.proof(session, government, seal_id)
    return _for_ever(request, found, f'"{found.sha256}-proof"')


@router.get(
    "/seals/{seal_id}/report",
    response_class=Response,
    dependencies=[_often],
    responses={
        **problems(GovernmentUnknown, SealNotFound, TooFewToShow, TooManyRequests),
        200: {"content": {"application/pdf": {}}},
        304: {"description": "Unchanged"},
    },
)
async def read_report(
    government: PublicGovernment,
    seal_id: UUID,
    visitor: Visitor,
    session: Session,
    request: Request,
) -> Response:
    """The survey report (laporan SKM) as PDF; of fewer than ten answers for staff of the unit."""
    found = await actions.reported(session, visitor, government, seal_id)
    headers = {"Content-Disposition": f'inline; filename="laporan-skm-{seal_id}.pdf"'}
    headers |= PERSONAL if found.hidden else {"ETag": f'"{seal_id}"', "Cache-Control": FOR_EVER}
    if not found.hidden and etags.unchanged(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    document = await request.app.state.files.get(government, found.report_sha256)
    return Response(document, media_type="application/pdf", headers=headers)


@router.get(
    "/seals/{seal_id}/poster",
    response_class=Response,
    dependencies=[Depends(limited("posters", 60, per=60))],
    responses={
        **problems(GovernmentUnknown, SealNotFound, TooFewToShow, ReportFailed, TooManyRequests),
        200: {"content": {"application/pdf": {}}},
        304: {"description": "Unchanged"},
    },
)
async def read_poster(government: PublicGovernment, seal_id: UUID, request: Request) -> Response:
    """The result as an A4 poster for the wall, with a QR code that leads to the public board."""
    state = request.app.state
    sealed = await actions.printed(
        state.database, government, seal_id, public_url=state.settings.public_url
    )
    headers = {
        "ETag": f'"{sealed.printed}-poster"',
        "Cache-Control": "public, max-age=86400",
        "Content-Disposition": f'inline; filename="poster-skm-{seal_id}.pdf"',
    }
    if etags.unchanged(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    posters: Posters = state.posters
    document = await posters.get(sealed)
    return Response(document, media_type="application/pdf", headers=headers)


def _for_ever(request: Request, found: BaseModel, etag: str) -> Response:
    headers = {"ETag": etag, "Cache-Control": FOR_EVER}
    if etags.unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(found.model_dump_json(), media_type="application/json", headers=headers)
