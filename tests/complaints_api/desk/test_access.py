"""Who sees which case: the accused unit is kept out by every door (UU 25/2009, article 45)."""

from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest

from prima_chassis.auth import actor_from
from prima_chassis.directory import within
from tests.complaints_api.factories import DECISION, Report, Town
from tests.harness import a_government

ROLES = ["officer", "reader", "coordinator", "handler", "inspector"]
PLACES = ["accused", "other", "inspectorate", "everywhere"]


def headers_of(town: Town, role: str, place: str) -> dict[str, str]:
    """Somebody in `role` whose token reaches the unit called `place`."""
    units = None if place == "everywhere" else [getattr(town, place)]
    return town.sign_in(role, units=units)


def may_see(role: str, place: str, *, levy: bool, assigned: str | None) -> bool:
    """Written from the promise, not from the query."""
    if levy:
        return role == "inspector" and place != "accused"
    if role == "inspector" or place == "everywhere":
        return True
    if assigned == place:
        return True
    return role == "coordinator" and place == "accused"


async def listed(town: Town, headers: dict[str, str], **narrowed: str) -> set[str]:
    answer = await town.get("/complaints", headers, **narrowed)
    assert answer.status_code == 200, answer.text
    return {row["id"] for row in answer.json()["data"]}


class TestMatrix:
    @pytest.mark.parametrize("levy", [True, False], ids=["levy", "ordinary"])
    @pytest.mark.parametrize("assigned", [None, "other", "accused", "inspectorate"])
    async def test_role_by_unit_by_case(
        self, town: Town, *, levy: bool, assigned: str | None
    ) -> None:
        report = await (town.file_levy() if levy else town.file())
        leader = town.sign_in("inspector" if levy else "coordinator")
        await town.do(report, "verify", leader)
        if assigned and (not levy or assigned != "accused"):
            await town.do(report, "assign", leader, town.assignment(getattr(town, assigned)))

        for role, place in product(ROLES, PLACES):
            headers = headers_of(town, role, place)
            expected = may_see(role, place, levy=levy, assigned=assigned)
            seen = (await town.read(report, headers)).status_code == 200
            in_list = report.id in await listed(town, headers)
            by_unit = report.id in await listed(town, headers, unit=str(town.accused))
            by_kind = report.id in await listed(town, headers, kind="illegal_levy")
            tasks = (await town.get("/tasks", headers)).text

            cell = (role, place)
            assert seen == expected, cell
            assert in_list == expected, cell
            assert by_unit == expected, cell
            assert by_kind == (expected and levy), cell
            assert (report.id not in tasks and report.ticket not in tasks) or expected, cell

    async def test_what_is_not_seen_cannot_be_acted_on(self, town: Town) -> None:
        report = await town.file_levy()
        bodies: dict[str, dict[str, Any] | None] = {
            "verify": None,
            "return": {"body": "x", "items": ["x"]},
            "redirect": {"institution": "Polres", "body": "Pidana."},
            "assign": town.assignment(town.other),
            "accept": None,
            "refuse": {"body": "Bukan kami."},
            "ask": {"body": "Kapan?", "items": []},
            "resume": None,
            "decide": DECISION,
            "deliver": None,
            "uphold": {"body": "Benar."},
            "dismiss": {"body": "Tidak."},
            "reply": {"body": "Halo."},
        }
        outsiders = [
            town.issuer.sign_in(
                "complaints:read",
                "complaints:coordinate",
                "complaints:handle",
                government=town.government,
            ),
            town.sign_in("inspector", units=[town.accused]),
        ]

        for headers, (action, body) in product(outsiders, bodies.items()):
            answer = await town.act(report, action, headers, body)
            assert answer.status_code == 404, (action, answer.text)
            assert answer.json()["type"] == "/problems/ComplaintNotFound"
        assert await town.scalar("SELECT version FROM complaints WHERE id = :i", i=report.id) == 1

    async def test_an_inspector_of_the_accused_unit_is_kept_out_of_its_subtree_too(
        self, town: Town
    ) -> None:
        child = uuid4()
        await add_unit(town, child, below=town.accused)
        report = await town.file_levy(unit_id=str(child))

        conflicted = town.sign_in("inspector", units=[town.accused])

        assert (await town.read(report, conflicted)).status_code == 404

    async def test_other_governments_do_not_exist(self, town: Town) -> None:
        report = await town.file()
        elsewhere = a_government()
        stranger = town.issuer.sign_in(
            "complaints:read", "complaints:coordinate", government=elsewhere
        )
        both = town.issuer.sign_in(
            "complaints:read",
            government=elsewhere,
            governments=[elsewhere, town.government],
        )
        there = Town(town.service, town.issuer, elsewhere)
        await there.open()

        assert (await town.read(report, stranger)).status_code == 404
        assert (await there.read(report, both)).status_code == 404
        assert (await town.read(report, both)).status_code == 200

    async def test_strangers_are_asked_to_sign_in(self, town: Town) -> None:
        report = await town.file()

        assert (await town.read(report, {})).status_code == 401
        assert (await town.get("/tasks")).status_code == 401

    async def test_the_right_scope_is_needed(self, town: Town) -> None:
        report = await town.file()
        custodian = town.sign_in("custodian")

        assert (await town.read(report, custodian)).status_code == 403
        assert (await town.act(report, "verify", town.sign_in("reader"))).status_code == 403


async def add_unit(town: Town, unit: UUID, *, below: UUID) -> None:
    await town.service.tell(
        "identity.unit.changed",
        town.government,
        {
            "id": str(unit),
            "parent_id": str(below),
            "ancestors": [str(below)],
            "name": "Seksi",
            "short_name": None,
            "kind": "section",
            "closed_on": None,
        },
    )


class TestReach:
    async def test_reaches_the_subtree_of_a_granted_unit(self, town: Town) -> None:
        child = uuid4()
        await add_unit(town, child, below=town.other)
        report = await town.file()
        coordinator = town.sign_in("coordinator")
        await town.do(report, "verify", coordinator)
        await town.do(report, "assign", coordinator, town.assignment(child))

        answer = await town.do(report, "accept", town.sign_in("handler"))

        assert answer["state"] == "in_progress"

    async def test_a_unit_loses_sight_of_what_it_gave_back(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "assigned")
        handler = town.sign_in("handler")

        state = await town.do(report, "refuse", handler, {"body": "Bukan loket kami."})

        assert state["allowed_actions"] == []
        assert (await town.read(report, handler)).status_code == 404

    async def test_the_directory_decides_what_is_within(self, town: Town) -> None:
        claims = {"sub": "x", "governments": [town.government], "units": [str(town.other)]}

        async with town.service.database.transaction(town.government) as session:
            reached = await within(session, actor_from(claims), town.government)

        assert reached == frozenset({town.other})


class TestIdentity:
    @pytest.mark.parametrize(
        ("identity", "seen_by"),
        [
            ("open", {"coordinator", "handler", "inspector"}),
            ("withheld", {"coordinator", "inspector"}),
            ("sealed", set()),
        ],
    )
    async def test_is_shown_as_promised(self, town: Town, identity: str, seen_by: set[str]) -> None:
        report = await town.file(
            identity={"class": identity, "name": "Wa Ode Sitti", "phone": "081200001111"}
        )
        await town.bring_to(report, "in_progress")

        for role in ("coordinator", "handler", "inspector", "reader"):
            answer = await town.read(report, town.sign_in(role))
            shown = answer.json()["identity"]
            assert (shown is not None) == (role in seen_by), role
            if role not in seen_by:
                assert "Wa Ode" not in answer.text
                assert "081200001111" not in answer.text

    async def test_every_view_is_written_down(self, town: Town) -> None:
        report = await town.file()

        for _ in range(2):
            await town.read(report, town.sign_in("coordinator"))
        await town.read(report, town.sign_in("reader"))

        assert await town.scalar("SELECT count(*) FROM identity_views") == 2

    async def test_there_is_none_of_an_anonymous_reporter(self, town: Town) -> None:
        report = await town.file_levy()

        case = (await town.read(report, town.sign_in("inspector"))).json()

        assert case["identity"] is None
        assert await town.scalar("SELECT count(*) FROM identities") == 0

    async def test_the_moment_of_a_hidden_reporter_is_a_day(self, town: Town) -> None:
        for identity in ({"class": "anonymous"}, {"class": "sealed", "name": "Wa Ode"}):
            report = await town.file(identity=identity)
            await town.say(report, "messages", {"body": "Ada saksi."})

            moments = await town.rows(
                "SELECT at AT TIME ZONE 'Asia/Makassar' FROM timeline WHERE complaint_id = :i",
                i=report.id,
            )
            assert len(moments) == 2
            assert {at.time().isoformat() for [at] in moments} == {"00:00:00"}


class TestQueue:
    async def test_is_ordered_by_urgency_and_paged(self, town: Town) -> None:
        reports = [await town.file(kind="aspiration") for _ in range(3)]
        urgent = await town.file()
        coordinator = town.sign_in("coordinator")
        await town.do(reports[0], "verify", coordinator)

        seen: list[str] = []
        cursor: str | None = None
        while True:
            more = {"cursor": cursor} if cursor else {}
            page = (await town.get("/complaints", coordinator, limit=2, **more)).json()
            seen += [row["id"] for row in page["data"]]
            cursor = page["next"]
            if cursor is None:
                break

        assert sorted(seen) == sorted({*(r.id for r in reports), urgent.id})
        dues = [
            (await town.read(Report(i, "", "", {}), coordinator)).json()["due_on"] for i in seen
        ]
        assert dues == sorted(dues, key=lambda due: due or "9999")

    async def test_is_narrowed(self, town: Town) -> None:
        complaint = await town.file()
        wish = await town.file(kind="aspiration")
        coordinator = town.sign_in("coordinator")
        await town.do(complaint, "verify", coordinator)

        assert await listed(town, coordinator, state="verified") == {complaint.id}
        assert await listed(town, coordinator, kind="aspiration") == {wish.id}
        assert await listed(town, coordinator, unit=str(town.other)) == set()
        assert await listed(town, coordinator, overdue="true") == set()

    async def test_shows_no_story_and_no_reporter(self, town: Town) -> None:
        await town.file()

        answer = await town.get("/complaints", town.sign_in("coordinator"))

        assert "loket dua" not in answer.text
        assert "Wa Ode" not in answer.text
