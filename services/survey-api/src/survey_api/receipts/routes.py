from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request

from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import InvalidRequest, problems
from survey_api.forms.errors import FormNotFound
from survey_api.receipts import actions
from survey_api.receipts.errors import ReceiptUnknown
from survey_api.receipts.schemas import ReceiptRead, ReceiptShown

router = APIRouter(tags=["responses"])

Code = Annotated[str, Path(description="Code below the QR", examples=["k7m3xw9p"])]


@router.post(
    "/forms/{code}/receipts",
    dependencies=[Depends(limited("receipts", 60, per=60))],
    responses=problems(FormNotFound, ReceiptUnknown, InvalidRequest, TooManyRequests),
)
async def check_receipt(code: Code, command: ReceiptShown, request: Request) -> ReceiptRead:
    """Say whether the answers with this receipt are stored and counted.

    Nothing is created; the receipt is sent in the body so that it stays out of logs.
    """
    state = request.app.state
    return await actions.check(state.doors, state.pool, state.signer, code, command)
