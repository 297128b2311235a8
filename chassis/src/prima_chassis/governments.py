"""Whether there is such a government: asked before anything is told to the public about it."""

from typing import Annotated

from fastapi import Depends, Request

from prima_chassis.paths import GovernmentCode
from prima_chassis.pool import TenantPool
from prima_chassis.problems import NotFound, Text


class GovernmentUnknown(NotFound):
    title = Text("Pemerintah daerah tidak ditemukan", "No such government")
    detail = Text(
        "Periksa kode wilayahnya, misalnya 74.10, atau pilih dari daftar pemerintah daerah yang "
        "memakai Prima.",
        "Check the region code, such as 74.10, or choose from the list of governments that use "
        "Prima.",
    )


async def known(government: GovernmentCode, request: Request) -> str:
    """The government in the path; raises GovernmentUnknown when the directory has none such."""
    # Once known, always known: a government can be activated, never taken away again.
    seen: set[str] = request.app.state.governments
    if government not in seen:
        pool: TenantPool = request.app.state.pool
        async with pool.acquire(government) as connection:
            found = await connection.fetchval(
                "SELECT true FROM governments WHERE government = $1", government
            )
        if not found:
            raise GovernmentUnknown
        seen.add(government)
    return government


PublicGovernment = Annotated[str, Depends(known)]
"""The government of an operation that anybody may use: an empty list says that it has nothing
of the kind yet, so that one which does not exist must answer otherwise."""
