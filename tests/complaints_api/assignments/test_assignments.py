"""To whom a case is given, and what comes back."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from complaints_api.assignments.rules import conflicted
from tests.complaints_api.desk.test_access import add_unit
from tests.complaints_api.factories import Town, today

REFUSAL = {"body": "Loket itu milik kecamatan."}


class TestConflicted:
    @given(
        st.lists(st.integers(0, 3), min_size=1, max_size=4),
        st.lists(st.integers(0, 3), min_size=1, max_size=4),
    )
    def test_when_one_stands_above_the_other_or_is_it(self, a: list[int], b: list[int]) -> None:
        """A unit is known by the way that leads to it, so its id is the whole way."""

        def path(way: list[int]) -> list[UUID]:
            ids = [0]
            for step in way:
                ids.append(ids[-1] * 4 + step + 1)
            return [UUID(int=i) for i in ids[1:]]

        shorter = min(len(a), len(b))
        assert conflicted(path(a), path(b)) == (a[:shorter] == b[:shorter])


class TestAssign:
    async def test_goes_to_a_unit_with_an_instruction(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "assigned")

        [sheet] = (await town.read(report, town.sign_in("handler"))).json()["assignments"]

        assert sheet["unit_id"] == str(town.other)
        assert sheet["instruction"] == "Periksa dan jawab pelapor."
        assert sheet["assigned_on"] == str(today())
        assert sheet["answer"] is None

    async def test_refuses_a_unit_that_does_not_exist_or_is_closed(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "verified")
        closed = uuid4()
        await town.service.tell(
            "identity.unit.changed",
            town.government,
            {
                "id": str(closed),
                "parent_id": None,
                "ancestors": [],
                "name": "Dinas lama",
                "short_name": None,
                "kind": "agency",
                "closed_on": "2025-01-01",
            },
        )

        for unit in (uuid4(), closed):
            answer = await town.act(
                report, "assign", town.sign_in("coordinator"), town.assignment(unit)
            )
            assert answer.json()["type"] == "/problems/UnitNotAvailable"

    async def test_never_gives_a_levy_to_the_accused_nor_to_one_above_or_below(
        self, town: Town
    ) -> None:
        child, grandchild = uuid4(), uuid4()
        await add_unit(town, child, below=town.accused)
        await add_unit(town, grandchild, below=child)
        report = await town.file_levy(unit_id=str(child))
        inspector = town.sign_in("inspector")
        await town.do(report, "verify", inspector)

        for unit in (child, town.accused):
            answer = await town.act(report, "assign", inspector, town.assignment(unit))
            assert answer.json()["type"] == "/problems/UnitIsAccused"
        assert await town.do(report, "assign", inspector, town.assignment(town.inspectorate))

    async def test_may_give_an_ordinary_complaint_to_the_unit_it_is_about(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "verified")

        state = await town.do(
            report, "assign", town.sign_in("coordinator"), town.assignment(town.accused)
        )

        assert state["state"] == "assigned"


class TestRefuse:
    async def test_brings_the_case_back_and_no_deadline_moves(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "assigned")
        before = {c["clock"]: c["due_on"] for c in (await town.mine(report))["clocks"]}

        await town.do(report, "refuse", town.sign_in("handler"), REFUSAL)
        coordinator = town.sign_in("coordinator")
        case = (await town.read(report, coordinator)).json()

        assert case["state"] == "verified"
        assert case["assignments"][0]["answer"] == "refused"
        assert case["messages"][0]["thread"] == "internal"
        assert {c["clock"]: c["due_on"] for c in case["clocks"]} == before

    async def test_is_over_after_two(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "assigned")
        coordinator, handler = town.sign_in("coordinator"), town.sign_in("handler")
        for _ in range(2):
            await town.do(report, "refuse", handler, REFUSAL)
            await town.do(report, "assign", coordinator, town.assignment(town.other))

        answer = await town.act(report, "refuse", handler, REFUSAL)

        assert answer.json()["type"] == "/problems/RefusedTooOften"
        case = (await town.read(report, coordinator)).json()
        assert [sheet["answer"] for sheet in case["assignments"]] == ["refused", "refused", None]

    async def test_needs_a_reason(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "assigned")

        answer = await town.act(report, "refuse", town.sign_in("handler"), {"body": ""})

        assert answer.status_code == 422
