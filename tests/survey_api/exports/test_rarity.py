"""Whatever is asked about, at least five rows of a file look alike: also the blank ones."""

import random
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from tests.survey_api.exports.test_routes import MAN, WOMAN, export, rows_of
from tests.survey_api.factories import Stage, several, submission, today

PLACE = ("service", "channel", "month")
ABOUT = ("gender", "age_band", "education", "occupation")
OPTIONS = {
    "gender": ["female", "male"],
    "age_band": ["18_25", "26_35", "over_65"],
    "education": ["primary", "doctorate"],
    "occupation": ["police", "other"],
}
FEWEST = 5


def alike(rows: list[dict[str, str]], columns: tuple[str, ...]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(row[column] for column in columns) for row in rows)


def somebody(chance: random.Random) -> dict[str, str]:
    """A few kinds of people are frequent, some are alone, and many tell nothing."""
    if chance.random() < 0.3:
        return {}
    if chance.random() < 0.6:
        return chance.choice([WOMAN, MAN])
    told = chance.sample(list(OPTIONS), chance.randint(1, 4))
    return {field: chance.choice(OPTIONS[field]) for field in told}


async def a_round(stage: Stage, seed: int) -> tuple[str, list[dict[str, Any]]]:
    """A round with answers spread unevenly over places, months and people; what was sent."""
    chance = random.Random(seed)
    period = await stage.opened()
    services = [None, *[str(await stage.publish_service(name=f"Layanan {n}")) for n in range(3)]]
    sent: list[dict[str, Any]] = []
    sizes = [*chance.choices([1, 2, 3, 4, 5, 6, 9, 30], k=chance.randint(2, 8)), 10]
    for size in sizes:
        service, channel = chance.choice(services), chance.choice(["qr", "kiosk", "counter"])
        code = await stage.form(period["id"], service_id=service, channel=channel)
        days = [today() - timedelta(days=chance.choice([0, 0, 0, 29])) for _ in range(size)]
        batch = [
            submission(chance.randint(1, 4), answered_on=str(day), respondent=somebody(chance))
            for day in days
        ]
        response = await stage.submit(code, {"responses": batch})
        assert {one["status"] for one in response.json()["results"]} == {201}
        name = f"Layanan {services.index(service) - 1}" if service else ""
        sent += [one | {"service": name, "channel": channel} for one in batch]
    return period["id"], sent


def is_true(row: dict[str, str], one: dict[str, Any]) -> bool:
    """Whether what the row tells is what was sent, as far as it tells anything."""
    sent = {"service": one["service"], "channel": one["channel"], "month": one["answered_on"][:7]}
    sent |= one["respondent"]
    scores = all(row[code] == str(score) for code, score in one["answers"].items())
    return scores and all(row[c] in {"", sent.get(c, "")} for c in (*PLACE, *ABOUT))


@pytest.mark.parametrize("seed", range(24))
async def test_no_combination_is_rare_and_nothing_is_untrue(stage: Stage, seed: int) -> None:
    period, sent = await a_round(stage, seed)

    rows = rows_of(await export(stage, period))
    again = rows_of(await export(stage, period))

    assert rows == again
    assert len(rows) == len(sent)
    for columns in (PLACE, ABOUT, (*PLACE, *ABOUT)):
        assert min(alike(rows, columns).values()) >= FEWEST, (columns, alike(rows, columns))
    in_order = sorted(sent, key=lambda one: one["id"])
    assert all(is_true(row, one) for row, one in zip(rows, in_order, strict=True))


class TestWhoeverIsAlone:
    async def test_shares_a_blank_place_with_the_smallest_other_one(self, stage: Stage) -> None:
        period = await stage.opened()
        for channel, times in (("qr", 12), ("counter", 7), ("kiosk", 1)):
            code = await stage.form(period["id"], channel=channel)
            await stage.submit(code, several(3, times=times))

        rows = rows_of(await export(stage, period["id"]))

        assert dict(alike(rows, ("channel",))) == {("qr",): 12, ("",): 8}
        assert {row["month"] for row in rows} == {str(today())[:7]}

    async def test_in_a_month_gives_up_the_month_too(self, stage: Stage) -> None:
        period = await stage.opened(opens_on=str(today() - timedelta(days=40)))
        code = await stage.form(period["id"])
        earlier = submission(3, answered_on=str(today().replace(day=1) - timedelta(days=1)))
        await stage.submit(code, several(3, times=12))
        kiosk = await stage.form(period["id"], channel="kiosk")
        await stage.submit(kiosk, several(3, times=6))
        await stage.submit(code, earlier)

        rows = rows_of(await export(stage, period["id"]))

        assert dict(alike(rows, ("channel", "month"))) == {
            ("qr", str(today())[:7]): 12,
            ("", ""): 7,
        }

    async def test_among_people_tells_no_more_than_whoever_tells_nothing(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        silent = [submission(3) for _ in range(5)]
        women = [submission(3, respondent=WOMAN) for _ in range(6)]
        await stage.submit(code, {"responses": [*silent, *women, submission(3, respondent=MAN)]})

        rows = rows_of(await export(stage, period["id"]))

        assert dict(alike(rows, ("gender",))) == {("female",): 6, ("",): 6}
