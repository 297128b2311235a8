"""Speed without loss: what was acknowledged is stored once, and the cells equal the rows."""

from collections.abc import Sequence

import asyncpg

from prima_deploy.services import SERVICES
from survey_api.tallies import actions as tallies
from tests.bench.scene import GOVERNMENT, Scene
from tests.bench.stack import Stack


async def prove(stack: Stack, scene: Scene, acknowledged: Sequence[str]) -> str:
    """One sentence; raises AssertionError when anything was lost, doubled or miscounted."""
    url = stack.installation.database_url(SERVICES["survey"])
    connection = await asyncpg.connect(url, server_settings={"app.government": GOVERNMENT})
    try:
        rows = await connection.fetch(
            "SELECT id::text FROM responses WHERE government = $1 AND period_id = $2",
            GOVERNMENT,
            scene.answered.period,
        )
        stored = [row["id"] for row in rows]
        assert sorted(stored) == sorted(set(acknowledged)), "stored and acknowledged answers differ"
        for one in (scene.answered, scene.limit, scene.measured):
            cells, equal = await tallies.proven(
                connection, GOVERNMENT, one.period, elements=len(scene.elements)
            )
            assert equal, f"the cells of {one.period} differ from its rows"
            assert cells
    finally:
        await connection.close()
    twice = len(acknowledged) - len(stored)
    return (
        f"{len(stored):,} answers acknowledged, {twice:,} of them twice, each stored once;"
        " all cells equal the rows"
    )
