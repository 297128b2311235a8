from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import select

from prima_chassis.database import EVERYWHERE
from prima_gateway.mail.models import OutgoingMail
from tests.gateway.factories import API, ELSEWHERE, PASSWORD, House, Staff, account, kind, sign_in

NEW = "hujan-sore-di-pelabuhan"


async def create(house: House, government: str, **changed: Any) -> Response:
    return await house.client.post(
        f"{API}/governments/{government}/accounts",
        json=account(**changed),
        headers=await house.governor(government),
    )


async def change(
    house: House, government: str, account_id: str, *, version: int = 1, **changes: Any
) -> Response:
    return await house.client.patch(
        f"{API}/governments/{government}/accounts/{account_id}",
        json=changes,
        headers=await house.governor(government) | {"If-Match": f'"{version}"'},
    )


class TestCreateAccount:
    async def test_answers_with_everything_but_the_password(
        self, house: House, government: str
    ) -> None:
        unit = await house.unit(government)

        answer = await create(house, government, units=[str(unit)], email="a@b.go.id")

        assert answer.status_code == 201, answer.text
        assert answer.headers["etag"] == '"1"'
        created = answer.json()
        assert created["roles"] == ["drafter"]
        assert created["governments"] == [government]
        assert [u["id"] for u in created["units"]] == [str(unit)]
        assert created["managed_by"] == government
        flags = {name: created[name] for name in ("disabled", "locked", "otp_enrolled")}
        assert set(flags.values()) == {False}
        assert PASSWORD not in answer.text

    async def test_refuses_a_name_that_is_taken_even_where_nobody_sees_it(
        self, house: House, government: str, neighbour: str
    ) -> None:
        staff = await house.staff(neighbour)

        answer = await create(house, government, username=staff.username)

        assert (answer.status_code, kind(answer)) == (409, "UsernameTaken")

    async def test_refuses_a_unit_of_another_government(
        self, house: House, government: str, neighbour: str
    ) -> None:
        foreign = await house.unit(neighbour)

        answer = await create(house, government, units=[str(foreign)])

        assert (answer.status_code, kind(answer)) == (404, "UnitUnknown")

    async def test_leaves_nothing_behind_when_it_is_refused(
        self, house: House, government: str
    ) -> None:
        body = account(units=[str(uuid4())])

        refused = await create(house, government, **body)
        again = await create(house, government, **(body | {"units": []}))

        assert (refused.status_code, again.status_code) == (404, 201)

    async def test_cannot_make_somebody_administrator_of_the_platform(
        self, house: House, government: str
    ) -> None:
        answer = await create(house, government, roles=["administrator"])

        assert (answer.status_code, kind(answer)) == (409, "RoleNotGrantable")

    async def test_refuses_a_government_that_is_not_active(self, house: House) -> None:
        answer = await create(house, ELSEWHERE)

        assert (answer.status_code, kind(answer)) == (409, "GovernmentInactive")

    @pytest.mark.parametrize(
        "changed",
        [
            {"username": "a b"},
            {"username": "ab"},
            {"password": "pendek"},
            {"roles": []},
            {"roles": ["king"]},
            {"email": "bukan alamat"},
            {"managed_by": "11"},
        ],
        ids=lambda changed: next(iter(changed)),
    )
    async def test_refuses_what_is_no_account(
        self, house: House, government: str, changed: dict[str, Any]
    ) -> None:
        assert (await create(house, government, **changed)).status_code == 422

    async def test_refuses_a_password_that_is_soon_guessed(
        self, house: House, government: str
    ) -> None:
        answer = await create(house, government, password="indonesia123")

        assert (answer.status_code, kind(answer)) == (422, "PasswordTooCommon")


class TestChangeAccount:
    async def test_replaces_roles_and_reach(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        old, new = await house.unit(government, "Lama"), await house.unit(government, "Baru")
        staff = await house.staff(government, units=[str(old)], all_units=False)

        answer = await change(house, government, staff.id, roles=["unit_head"], units=[str(new)])

        assert answer.status_code == 200, answer.text
        assert answer.headers["etag"] == '"2"'
        session = (await sign_in(browser, staff)).json()["account"]
        assert session["roles"] == ["unit_head"]
        assert [unit["name"] for unit in session["units"]] == ["Baru"]
        assert session["all_units"] is False

    async def test_leaves_what_is_not_named(self, house: House, government: str) -> None:
        unit = await house.unit(government)
        staff = await house.staff(government, "officer", units=[str(unit)], all_units=False)

        changed = (await change(house, government, staff.id, name="Nama Baru")).json()

        assert changed["name"] == "Nama Baru"
        assert changed["roles"] == ["officer"]
        assert [u["id"] for u in changed["units"]] == [str(unit)]

    async def test_gives_a_temporary_password_and_tells_the_owner(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        address = f"{uuid4().hex}@prima.test"
        staff = await house.staff(government, email=address)
        async with house.browser() as signed_in:
            await sign_in(signed_in, staff)

            await house.change(government, staff, password=NEW)

            assert (await signed_in.post(f"{API}/session/refresh")).status_code == 401
        assert (await sign_in(browser, staff)).status_code == 401
        assert (await sign_in(browser, staff, password=NEW)).status_code == 200
        async with house.running.database.transaction(None) as session:
            waiting = select(OutgoingMail).where(OutgoingMail.recipient == address)
            [letter] = (await session.scalars(waiting)).all()
        assert NEW not in letter.body

    async def test_takes_a_lost_second_factor_away(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government, "custodian")
        await house.with_totp(staff)
        assert (await house.account(government, staff))["otp_enrolled"] is True

        await house.change(government, staff, reset_totp=True)

        answer = (await sign_in(browser, staff)).json()["account"]
        assert (answer["otp_enrolled"], answer["roles"]) == (False, [])

    async def test_refuses_to_change_ones_own_reach(self, house: House, government: str) -> None:
        staff = await house.staff(government, "government_administrator")
        headers = await house.bearer(
            "accounts:write", governments=[government], subject=staff.id
        ) | {"If-Match": '"1"'}
        path = f"{API}/governments/{government}/accounts/{staff.id}"

        for own in ({"roles": ["inspector"]}, {"disabled": True}, {"password": NEW}):
            answer = await house.client.patch(path, json=own, headers=headers)
            assert (answer.status_code, kind(answer)) == (409, "OwnAccount")
        assert (await house.client.patch(path, json={"name": "Saya"}, headers=headers)).is_success

    async def test_wants_the_version_that_was_seen(self, house: House, government: str) -> None:
        staff = await house.staff(government)

        answer = await change(house, government, staff.id, version=9, disabled=True)

        assert (answer.status_code, kind(answer)) == (412, "VersionStale")

    async def test_does_not_find_an_account_of_another_government(
        self, house: House, government: str, neighbour: str
    ) -> None:
        staff = await house.staff(neighbour)

        answer = await change(house, government, staff.id, disabled=True)

        assert (answer.status_code, kind(answer)) == (404, "AccountUnknown")


class TestListAccounts:
    async def test_shows_who_works_for_this_government_page_by_page(
        self, house: House, government: str, neighbour: str
    ) -> None:
        mine = [await house.staff(government) for _ in range(3)]
        await house.staff(neighbour)
        path = f"{API}/governments/{government}/accounts"
        headers = await house.governor(government)

        first = await house.client.get(path, params={"limit": 2}, headers=headers)
        second = await house.client.get(
            path, params={"limit": 2, "cursor": first.json()["next"]}, headers=headers
        )

        found = [row["username"] for row in first.json()["data"] + second.json()["data"]]
        assert found == sorted(staff.username for staff in mine)
        assert second.json()["next"] is None


class TestPlatformAccounts:
    async def viewer(self, house: House, *governments: str, **more: Any) -> Response:
        body = account(roles=["ombudsman_viewer"], governments=governments, all_units=True) | more
        return await house.client.post(f"{API}/accounts", json=body, headers=await house.operator())

    async def test_work_for_several_governments(
        self, house: House, browser: AsyncClient, government: str, neighbour: str
    ) -> None:
        created = await self.viewer(house, government, neighbour)

        assert created.status_code == 201, created.text
        body = created.json()
        session = (await sign_in(browser, Staff(body["id"], body["username"]))).json()["account"]
        assert session["governments"] == sorted([government, neighbour])
        assert "assessments:read" in session["scopes"]
        assert body["managed_by"] is None

    async def test_are_seen_but_not_changed_by_a_government(
        self, house: House, government: str, neighbour: str
    ) -> None:
        viewer = (await self.viewer(house, government, neighbour)).json()

        seen = await house.account(government, Staff(viewer["id"], viewer["username"]))
        answer = await change(house, government, viewer["id"], disabled=True)

        assert seen["governments"] == [government]
        assert (answer.status_code, kind(answer)) == (409, "AccountManagedElsewhere")

    async def test_are_changed_by_the_platform(
        self, house: House, government: str, neighbour: str
    ) -> None:
        viewer = (await self.viewer(house, government)).json()
        headers = await house.operator() | {"If-Match": '"1"'}
        path = f"{API}/accounts/{viewer['id']}"

        answer = await house.client.patch(path, json={"governments": [neighbour]}, headers=headers)

        assert answer.json()["governments"] == [neighbour]
        assert answer.json()["roles"] == ["ombudsman_viewer"]
        read = await house.client.get(path, headers=headers)
        assert read.headers["etag"] == '"2"'
        gone = await house.client.get(
            f"{API}/governments/{government}/accounts/{viewer['id']}",
            headers=await house.governor(government),
        )
        assert gone.status_code == 404

    async def test_may_be_administrators_only_everywhere(
        self, house: House, government: str
    ) -> None:
        narrow = await self.viewer(house, government, roles=["administrator"])
        wide = await self.viewer(house, EVERYWHERE, roles=["administrator"])

        assert (narrow.status_code, kind(narrow)) == (409, "RoleNotGrantable")
        assert (wide.json()["governments"], wide.json()["all_units"]) == ([EVERYWHERE], True)

    async def test_are_not_those_of_governments(self, house: House, government: str) -> None:
        staff = await house.staff(government)
        headers = await house.operator()

        one = await house.client.get(f"{API}/accounts/{staff.id}", headers=headers)
        every = await house.client.get(f"{API}/accounts", params={"limit": 100}, headers=headers)

        assert (one.status_code, kind(one)) == (404, "AccountUnknown")
        assert {row["managed_by"] for row in every.json()["data"]} == {None}

    async def test_are_for_the_platform_alone(self, house: House, government: str) -> None:
        headers = await house.governor(government)

        assert (await house.client.get(f"{API}/accounts", headers=headers)).status_code == 403
        refused = await house.client.post(
            f"{API}/accounts", json=account(governments=[government]), headers=headers
        )
        assert refused.status_code == 403
