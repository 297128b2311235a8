"""What the public may not see of few respondents."""

from tests.survey_api.factories import Stage, several


class TestHidden:
    async def test_nine_answers_are_counted_and_not_shown(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        await stage.submit(code, several(4, times=9))

        found = await stage.index()

        assert (found["hidden"], found["n"], found["still_needed"]) == (True, 9, 269)
        assert found["reasons"] == ["too_few_to_show"]
        assert found["publishable"] is False
        numbers = ("index", "category", "margin", "lower", "rollups", "lowest", "change")
        assert [found[name] for name in numbers] == [None] * 7
        assert found["elements"] == []

    async def test_ten_answers_are_shown(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        await stage.submit(code, several(4, times=10))

        found = await stage.index()

        assert (found["hidden"], found["index"]) == (False, 100)

    async def test_staff_still_see_how_far_a_round_is(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=4))

        found = (await stage.get(f"/periods/{period['id']}/progress")).json()

        assert (found["n"], found["index"]) == (4, 75)

    async def test_a_service_is_hidden_when_subtraction_would_tell_of_another(
        self, stage: Stage
    ) -> None:
        """Unit minus the large service would be what the three said."""
        few, many, more = [await stage.publish_service(name=n) for n in ("A", "B", "C")]
        period = await stage.opened()
        for service, times in ((few, 3), (many, 12), (more, 40)):
            form = await stage.form(period["id"], service_id=str(service))
            await stage.submit(form, several(3, times=times))

        found = [await stage.index(scope="service", id=str(s)) for s in (few, many, more)]

        assert [one["hidden"] for one in found] == [True, True, False]
        assert (await stage.index())["n"] == 55

    async def test_an_earlier_round_of_few_leaves_a_gap_in_the_trend(self, stage: Stage) -> None:
        for label, times in (("2025-S2", 9), ("2026-S2", 10)):
            period = await stage.opened(label=label)
            await stage.submit(await stage.form(period["id"]), several(3, times=times))

        found = await stage.index()

        assert [(t["n"], t["index"], t["category"]) for t in found["trend"]] == [(9, None, None)]
        assert found["change"] is None

    async def test_an_earlier_round_that_protects_another_service_leaves_a_gap(
        self, stage: Stage
    ) -> None:
        few, many, more = [await stage.publish_service(name=n) for n in ("A", "B", "C")]
        for label, times in (("2025-S2", (3, 12, 40)), ("2026-S2", (20, 20, 20))):
            period = await stage.opened(label=label)
            for service, n in zip((few, many, more), times, strict=True):
                form = await stage.form(period["id"], service_id=str(service))
                await stage.submit(form, several(3, times=n))

        found = [await stage.index(scope="service", id=str(one)) for one in (few, many, more)]

        assert [[t["index"] for t in one["trend"]] for one in found] == [[None], [None], [75]]

    async def test_two_averages_cannot_be_solved_for_a_hidden_service(self, stage: Stage) -> None:
        services = [await stage.publish_service(name=n) for n in ("A", "B", "C")]
        period = await stage.opened(
            services=[{"service_id": str(s), "population": 100} for s in services]
        )
        for service, times in zip(services, (3, 12, 40), strict=True):
            form = await stage.form(period["id"], service_id=str(service))
            await stage.submit(form, several(3, times=times))

        for method in ("population", "simple"):
            found = await stage.index(method=method)

            assert (found["method"], found["n"]) == ("pooled", 55)
            assert found["rollups"]["pooled"] == 75
            assert found["rollups"]["population"] is found["rollups"]["simple"] is None


class TestGovernment:
    async def test_is_told_without_units_of_few(self, stage: Stage) -> None:
        """All units minus the large one would be what the nine said."""
        large = await stage.opened(population=500)
        await stage.submit(await stage.form(large["id"]), several(3, times=40))
        await stage.go_to_another_unit()
        small = await stage.form((await stage.opened(population=100))["id"])
        await stage.submit(small, several(1, times=9))

        found = await stage.index(scope="government")
        assert (found["n"], found["index"], found["population"]) == (40, 75, 500)
        assert (found["left_out"], found["rollups"]["pooled"]) == (1, 75)

        await stage.submit(small, several(1, times=1))
        found = await stage.index(scope="government")
        assert (found["n"], found["population"], found["left_out"]) == (50, 600, 0)

    async def test_of_small_units_alone_is_hidden(self, stage: Stage) -> None:
        for times in (9, 3):
            code = await stage.form((await stage.opened())["id"])
            await stage.submit(code, several(3, times=times))
            await stage.go_to_another_unit()

        found = await stage.index(scope="government")

        assert (found["hidden"], found["n"], found["index"]) == (True, 12, None)
