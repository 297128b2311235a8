"""Proving every count from the answers themselves, also while more are coming in."""

import asyncio
import random
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from survey_api import rebuild
from survey_api.intake.actions import Inbox, Row
from survey_api.rebuilding.actions import Proof
from survey_api.tallies import actions as tallies
from tests.survey_api.factories import Stage, submission, today


def rows(period_id: UUID, count: int, chance: random.Random) -> list[Row]:
    services = [uuid4(), None]
    return [
        Row(
            period_id=period_id,
            id=uuid4(),
            service_id=chance.choice(services),
            channel=chance.choice(["qr", "kiosk"]),
            answered_on=today(),
            status=chance.choice(["accepted", "late"]),
            about=(1, None, 3, None),
            content=chance.randbytes(32),
            suggestion=None,
            answers=tuple(chance.choices([1, 2, 3, 4], k=9)),
        )
        for _ in range(count)
    ]


async def prove(stage: Stage, *, repair: bool = False) -> list[Proof]:
    url = stage.survey.app.state.settings.database_url
    found = await rebuild.prove(url, government=stage.government, period_id=None, repair=repair)
    return [proof for _, proof in found]


async def damage(stage: Stage, statement: str, period_id: str) -> None:
    async with stage.survey.app.state.pool.acquire(stage.government) as connection:
        await connection.execute(statement, UUID(period_id))


class TestProve:
    async def test_every_round_is_counted_again(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.plan(label="2026-11")
        pool = stage.survey.app.state.pool
        sent = rows(UUID(period["id"]), 400, random.Random(1))
        await Inbox().put(pool, stage.government, sent)

        proofs = await prove(stage)

        assert [(p.round.label, p.rows, p.wrong) for p in proofs] == [
            ("2026-11", 0, 0),
            ("2026-S2", 400, 0),
        ]

    async def test_holds_at_every_moment_while_answers_come_in(self, stage: Stage) -> None:
        period = await stage.opened()
        pool, inbox = stage.survey.app.state.pool, Inbox()
        chance, seen = random.Random(2), list[Proof]()

        async def answer() -> None:
            while len(seen) < 8:
                await inbox.put(pool, stage.government, rows(UUID(period["id"]), 5, chance))

        async def watch() -> None:
            while len(seen) < 8:
                seen.extend(await prove(stage))

        await asyncio.gather(watch(), *[answer() for _ in range(6)])

        assert {proof.wrong for proof in seen} == {0}
        assert len({proof.rows for proof in seen}) > 1

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE cells SET products[2] = products[2] + 1 WHERE period_id = $1",
            "UPDATE cells SET n = n + 1, total = total + 9 WHERE period_id = $1",
            "UPDATE cells SET answered_on = answered_on - 1 WHERE period_id = $1",
        ],
    )
    async def test_finds_and_repairs_what_somebody_has_changed(
        self, stage: Stage, statement: str
    ) -> None:
        period = await stage.opened()
        sent = rows(UUID(period["id"]), 60, random.Random(3))
        pool = stage.survey.app.state.pool
        await Inbox().put(pool, stage.government, sent)
        await damage(stage, statement, period["id"])

        [found], [repaired], [after] = [await prove(stage, repair=r) for r in (False, True, False)]

        assert found.wrong > 0
        assert not found.repaired
        assert (repaired.wrong, repaired.repaired) == (found.wrong, True)
        assert (after.wrong, after.rows) == (0, 60)
        async with pool.acquire(stage.government) as connection:
            _, proven = await tallies.proven(
                connection, stage.government, UUID(period["id"]), elements=9
            )
        assert proven

    async def test_repairs_while_answers_come_in(self, stage: Stage) -> None:
        period = await stage.opened()
        pool, inbox = stage.survey.app.state.pool, Inbox()
        sent = rows(UUID(period["id"]), 2000, random.Random(4))
        await inbox.put(pool, stage.government, sent[:500])
        await damage(stage, "UPDATE cells SET n = n + 7 WHERE period_id = $1", period["id"])
        writing = [
            inbox.put(pool, stage.government, sent[start : start + 5])
            for start in range(500, len(sent), 5)
        ]

        await asyncio.gather(prove(stage, repair=True), *writing)

        [after] = await prove(stage)
        assert (after.rows, after.wrong) == (2000, 0)

    async def test_leaves_a_sealed_round_as_it_is(self, stage: Stage, engines: Any) -> None:
        """Whoever owns the database can force a change; then the proof says so, and no more."""
        period = await stage.opened()
        code = await stage.form(period["id"])
        for _ in range(3):
            await stage.submit(code, submission(4))
        await stage.step(period["id"], "close")
        sealed = await stage.step(period["id"], "seal")
        assert sealed.status_code in {200, 201}, sealed.text
        owner = await asyncpg.connect(engines.owner_url("survey"))
        await owner.execute("ALTER TABLE cells DISABLE TRIGGER sealed")
        await owner.execute(
            "UPDATE cells SET n = n + 1 WHERE government = $1 AND period_id = $2",
            stage.government,
            UUID(period["id"]),
        )
        await owner.execute("ALTER TABLE cells ENABLE TRIGGER sealed")
        await owner.close()

        [proof] = await prove(stage, repair=True)

        assert (proof.wrong, proof.repaired) == (1, False)


class TestCommand:
    async def test_says_what_it_found_and_leaves_with_one_when_it_is_wrong(
        self, stage: Stage, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        period = await stage.opened()
        sent = rows(UUID(period["id"]), 20, random.Random(5))
        await Inbox().put(stage.survey.app.state.pool, stage.government, sent)
        monkeypatch.setattr(rebuild, "Settings", lambda: stage.survey.app.state.settings)
        arguments = ["--government", stage.government, "--period", period["id"]]

        def run(*more: str) -> int:
            return rebuild.main([*arguments, *more])

        statuses = [await asyncio.to_thread(run)]
        await damage(stage, "UPDATE cells SET total = 0 WHERE period_id = $1", period["id"])
        statuses += [await asyncio.to_thread(run, *more) for more in ((), ("--repair",), ())]

        assert statuses == [0, 1, 0, 0]
        said = capsys.readouterr().out
        assert said.count("20 responses in") == 4
        assert "WRONG" in said
        assert "put right" in said
        assert "rows/s" in said
