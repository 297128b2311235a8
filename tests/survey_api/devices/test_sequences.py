"""The numbers of answers prove that nothing was lost on the way, and lead to no answer."""

from tests.harness import Running
from tests.survey_api.devices.acting import ask, badge, register
from tests.survey_api.factories import Stage, submission


class TestSequences:
    async def test_nothing_is_missing_when_all_numbers_arrived(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])

        for number in (2, 1, 3):
            sent = submission(3, device=badge(device, number))
            assert (await stage.submit(device["form_code"], sent)).status_code == 201

        state = (await ask(stage, device, "sync-state")).json()
        assert (state["highest"], state["received"], state["missing"]) == (3, 3, [])

    async def test_names_the_numbers_that_are_missing(self, stage: Stage) -> None:
        period = await stage.opened()
        device = await register(stage, period["id"])
        batch = [submission(3, device=badge(device, n)) for n in (2, 3, 6, 9)]

        await stage.submit(device["form_code"], {"responses": batch})

        state = (await ask(stage, device, "sync-state")).json()
        assert state["missing"] == [[1, 1], [4, 5], [7, 8]]
        assert (state["highest"], state["received"], state["missing_total"]) == (9, 4, 5)
        [listed] = (await stage.get(f"/periods/{period['id']}/devices")).json()["data"]
        assert (listed["highest"], listed["missing_total"]) == (9, 5)

    async def test_a_retry_is_not_a_number_used_again(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])
        sent = submission(3, device=badge(device, 1))

        first, again = [await stage.submit(device["form_code"], sent) for _ in range(2)]

        assert (first.status_code, again.status_code) == (201, 200)
        state = (await ask(stage, device, "sync-state")).json()
        assert (state["received"], state["reused"]) == (1, 0)

    async def test_counts_answers_under_a_number_that_was_taken(self, stage: Stage) -> None:
        """As after a reset, or when two devices share a copied key; no answer is lost by it."""
        period = await stage.opened()
        device = await register(stage, period["id"])

        for _ in range(3):
            sent = submission(3, device=badge(device, 1))
            assert (await stage.submit(device["form_code"], sent)).status_code == 201

        state = (await ask(stage, device, "sync-state")).json()
        assert (state["received"], state["reused"]) == (1, 2)
        assert (await stage.get(f"/periods/{period['id']}/progress")).json()["n"] == 3

    async def test_counts_answers_of_one_batch_under_the_same_number(self, stage: Stage) -> None:
        """So does a copied device that was offline: the first batch and the next tell alike."""
        device = await register(stage, (await stage.opened())["id"])
        reused = []

        for numbers in ((1, 1, 1, 2), (3, 3, 4), (2, 2, 5)):
            batch = [submission(3, device=badge(device, n)) for n in numbers]
            await stage.submit(device["form_code"], {"responses": batch})
            reused.append((await ask(stage, device, "sync-state")).json()["reused"])

        assert reused == [2, 3, 5]

    async def test_an_answer_twice_in_one_batch_is_not_a_number_used_again(
        self, stage: Stage
    ) -> None:
        device = await register(stage, (await stage.opened())["id"])
        sent = submission(3, device=badge(device, 1))

        response = await stage.submit(device["form_code"], {"responses": [sent, sent]})

        assert [one["status"] for one in response.json()["results"]] == [201, 200]
        state = (await ask(stage, device, "sync-state")).json()
        assert (state["received"], state["reused"]) == (1, 0)

    async def test_a_batch_that_is_sent_again_uses_no_number_again(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])
        batch = [submission(3, device=badge(device, n)) for n in (1, 1, 2)]

        for _ in range(2):
            await stage.submit(device["form_code"], {"responses": batch})

        assert (await ask(stage, device, "sync-state")).json()["reused"] == 1

    async def test_a_refused_answer_has_not_arrived(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])
        faulty = submission(3, device=badge(device, 1))
        faulty["answers"]["WAKTU"] = 5

        refused = await stage.submit(device["form_code"], faulty)
        await stage.submit(device["form_code"], submission(3, device=badge(device, 2)))

        assert refused.status_code == 422
        assert (await ask(stage, device, "sync-state")).json()["missing"] == [[1, 1]]

    async def test_belongs_to_one_form_and_one_key(self, stage: Stage) -> None:
        period = await stage.opened()
        device = await register(stage, period["id"])
        other = await register(stage, period["id"], kind="counter")
        own, foreign = device["form_code"], other["form_code"]

        wrong_form = await stage.submit(foreign, submission(3, device=badge(device, 1)))
        wrong_key = await stage.submit(
            own, submission(3, device=badge(device, 1) | {"key": "guessed"})
        )

        assert [r.json()["type"] for r in (wrong_form, wrong_key)] == [
            "/problems/DeviceNotFound"
        ] * 2
        assert (await ask(stage, device, "sync-state")).json()["highest"] == 0

    async def test_one_stranger_does_not_hold_up_a_batch(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])
        stranger = badge(device, 2) | {"key": "guessed"}
        batch = [
            submission(3, device=badge(device, 1)),
            submission(3, device=stranger),
            submission(3),
        ]

        response = await stage.submit(device["form_code"], {"responses": batch})

        assert [one["status"] for one in response.json()["results"]] == [201, 404, 201]

    async def test_no_answer_knows_its_number_or_device(self, survey: Running) -> None:
        """The tables share nothing but the government."""
        async with survey.app.state.pool.acquire("10.00") as connection:
            columns = await connection.fetch(
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'responses'"
            )

        assert not {row[0] for row in columns} & {"device_id", "sequence", "ticket", "created_at"}
