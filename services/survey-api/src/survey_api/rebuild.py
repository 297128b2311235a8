"""`python -m survey_api.rebuild`: prove that the counts of every round equal its responses.

Runs beside the service, with its environment, while answers come in. Leaves with 1 when a count
is wrong and stays so; `--repair` puts right what is not sealed.
"""

import asyncio
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from uuid import UUID

import asyncpg

from prima_chassis.pool import TenantPool
from survey_api.rebuilding import actions
from survey_api.rebuilding.actions import Proof
from survey_api.rounds.actions import Round
from survey_api.settings import Settings

CONNECTIONS = 2
TRIES = 5
AGAIN = "40001"
"""SQLSTATE of a repair that met somebody else's change of the same cell."""


async def prove(
    url: str, *, government: str | None, period_id: UUID | None, repair: bool
) -> Sequence[tuple[str, Proof]]:
    """The proof of each round, or of the one named, with its government."""
    pool = TenantPool(url, size=CONNECTIONS)
    found = []
    try:
        for code in [government] if government else await actions.governments(pool):
            for survey_round in await actions.every_round(pool, code):
                if period_id in {None, survey_round.id}:
                    proof = await _insistently(pool, code, survey_round, repair=repair)
                    sys.stdout.write(sentence(code, proof) + "\n")
                    found.append((code, proof))
    finally:
        await pool.close()
    return found


async def _insistently(
    pool: TenantPool, government: str, survey_round: Round, *, repair: bool
) -> Proof:
    for _ in range(TRIES - 1):
        try:
            return await actions.prove(pool, government, survey_round, repair=repair)
        except asyncpg.PostgresError as error:
            if error.sqlstate != AGAIN:
                raise
    return await actions.prove(pool, government, survey_round, repair=repair)


def sentence(government: str, proof: Proof) -> str:
    """One line for the operator."""
    counted = proof.round
    verdict = "equal"
    if proof.wrong:
        verdict = f"{proof.wrong} cells {'put right' if proof.repaired else 'WRONG'}"
    speed = round(proof.rows / proof.seconds) if proof.seconds else 0
    return (
        f"{government} {counted.label} {counted.id} {counted.state}: {proof.rows} responses in"
        f" {proof.cells} cells, {proof.seconds:.3f} s, {speed} rows/s: {verdict}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """What the command leaves with."""
    parser = ArgumentParser(prog="python -m survey_api.rebuild", description=__doc__)
    parser.add_argument("--government", help="code of one government; without it all of them")
    parser.add_argument("--period", type=UUID, help="id of one round")
    parser.add_argument("--repair", action="store_true", help="put right what is wrong")
    told = parser.parse_args(arguments)
    proofs = asyncio.run(
        prove(
            Settings().database_url,
            government=told.government,
            period_id=told.period,
            repair=told.repair,
        )
    )
    rows, seconds = (
        sum(proof.rows for _, proof in proofs),
        sum(proof.seconds for _, proof in proofs),
    )
    speed = round(rows / seconds) if seconds else 0
    sys.stdout.write(f"{len(proofs)} rounds, {rows} responses, {speed} rows/s\n")
    return int(any(proof.wrong and not proof.repaired for _, proof in proofs))


if __name__ == "__main__":
    sys.exit(main())
