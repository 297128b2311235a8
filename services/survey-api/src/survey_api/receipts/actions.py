"""Whether an answer that was acknowledged is there, for whoever holds its receipt."""

import hmac
from collections.abc import Mapping

from prima_chassis.pool import TenantPool
from survey_api.forms.actions import Doors
from survey_api.intake import actions as intake
from survey_api.receipts.errors import ReceiptUnknown
from survey_api.receipts.schemas import ReceiptRead, ReceiptShown, State
from survey_api.signing import Signer

STATES: Mapping[str, State] = {"accepted": "counted", "quarantined": "held"}


async def check(
    doors: Doors, pool: TenantPool, signer: Signer, code: str, shown: ReceiptShown
) -> ReceiptRead:
    """What became of the answers; raises FormNotFound, ReceiptUnknown."""
    door = await doors.find(pool, code, fresh=True)
    async with pool.acquire(door.government) as connection:
        stored = await intake.stored(connection, door.government, door.round.id, shown.id)
    content = stored.content if stored else b""
    proof = signer.receipt(door.round.id, shown.id, content)
    if stored is None or not hmac.compare_digest(proof.encode(), shown.receipt.encode()):
        raise ReceiptUnknown
    return ReceiptRead(
        id=shown.id,
        state=STATES.get(stored.status, "not_counted"),
        unit_name=door.unit_name,
        service_name=door.service_name,
        period=door.round.label,
        sealed=door.round.is_sealed,
    )
