import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from uuid import uuid4

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy import delete, select

from prima_chassis import clock
from prima_deploy.ports import free_port
from prima_gateway.mail import actions, rules
from prima_gateway.mail.models import OutgoingMail
from prima_gateway.mail.rules import Letter
from tests.gateway.factories import API, House, kind


class Box:
    """A mail server that keeps what it gets."""

    def __init__(self) -> None:
        self.got: list[Envelope] = []

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take one message."""
        self.got.append(envelope)
        return "250 OK"


@pytest.fixture
async def box() -> AsyncIterator[tuple[Box, str]]:
    """A mail server and its address."""
    handler, port = Box(), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    await asyncio.to_thread(controller.start)
    yield handler, f"smtp://127.0.0.1:{port}"
    await asyncio.to_thread(controller.stop)


@pytest.fixture
async def letter(house: House) -> Letter:
    """A letter that waits, and no other."""
    queued = actions.sign_in_changed(f"{uuid4().hex}@prima.test")
    async with house.running.database.transaction(None) as session:
        await session.execute(delete(OutgoingMail))
        await actions.queue(session, queued)
    return queued


async def waiting(house: House, letter: Letter) -> OutgoingMail | None:
    async with house.running.database.transaction(None) as session:
        mine = select(OutgoingMail).where(OutgoingMail.recipient == letter.recipient)
        return await session.scalar(mine)


class TestDeliver:
    async def test_hands_a_letter_over_once_and_forgets_it(
        self, house: House, letter: Letter, box: tuple[Box, str]
    ) -> None:
        server, url = box
        settings = house.settings.model_copy(update={"smtp_url": url})

        with clock.ahead(timedelta(hours=2)):
            assert await actions.deliver(house.running.database, settings)
            assert not await actions.deliver(house.running.database, settings)

        [envelope] = server.got
        assert envelope.rcpt_tos == [letter.recipient]
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        assert b"Subject: Cara masuk akun Prima Anda berubah" in content
        assert await waiting(house, letter) is None

    async def test_tries_again_later_and_gives_up_in_the_end(
        self, house: House, letter: Letter
    ) -> None:
        nowhere = house.settings.model_copy(update={"smtp_url": "smtp://127.0.0.1:1"})
        tries = []
        for attempt in range(rules.MAX_ATTEMPTS):
            with clock.ahead(timedelta(days=attempt + 1)):
                assert await actions.deliver(house.running.database, nowhere)
                tries.append(await waiting(house, letter))

        assert all(kept is not None for kept in tries[:-1])
        assert tries[-1] is None


class TestCaught:
    def keep(self, house: House, name: str, subject: str, minutes: int) -> None:
        folder = house.settings.mail_folder
        assert folder is not None
        message = EmailMessage()
        message["To"], message["Subject"] = "warga@prima.test", subject
        message["Date"] = datetime(2026, 11, 21, 9, minutes, tzinfo=UTC)
        message.set_content("Isi surat.")
        (folder / f"{name}.eml").write_bytes(message.as_bytes())

    async def test_is_shown_to_operators_newest_first(self, house: House) -> None:
        for number, name in enumerate(("satu", "dua", "tiga")):
            self.keep(house, name, f"Surat {name} – lanjutan", number)
            await asyncio.sleep(0.01)
        headers = await house.operator()

        first = await house.client.get(f"{API}/mail", params={"limit": 2}, headers=headers)
        cursor = first.json()["next"]
        second = await house.client.get(f"{API}/mail", params={"cursor": cursor}, headers=headers)

        assert [row["id"] for row in first.json()["data"]] == ["tiga", "dua"]
        assert second.json()["data"][0] == {
            "id": "satu",
            "to": "warga@prima.test",
            "subject": "Surat satu – lanjutan",
            "sent_at": "2026-11-21T09:00:00Z",
            "body": "Isi surat.",
        }
        one = await house.client.get(f"{API}/mail/dua", headers=headers)
        assert one.json()["subject"] == "Surat dua – lanjutan"

    async def test_is_refused_to_everybody_else(self, house: House, government: str) -> None:
        headers = await house.governor(government)

        assert (await house.client.get(f"{API}/mail", headers=headers)).status_code == 403
        assert (await house.client.get(f"{API}/mail")).status_code == 401

    async def test_does_not_lead_out_of_its_folder(self, house: House) -> None:
        headers = await house.operator()
        for name in ("tidak-ada", "..", "%2e%2e%2fpostgres"):
            answer = await house.client.get(f"{API}/mail/{name}", headers=headers)
            assert answer.status_code == 404, name
        unknown = await house.client.get(f"{API}/mail/tidak-ada", headers=headers)
        assert kind(unknown) == "MailUnknown"

    async def test_is_empty_without_a_catcher(self) -> None:
        assert await actions.caught(None, after=None, limit=5) == []


class TestRules:
    @pytest.mark.parametrize(
        ("url", "host", "port", "tls"),
        [
            ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, False),
            ("smtp://surat.go.id", "surat.go.id", 25, False),
            ("smtps://a%40b:r%3Ahasia@surat.go.id", "surat.go.id", 465, True),
        ],
    )
    def test_reads_where_mail_goes(self, url: str, host: str, port: int, *, tls: bool) -> None:
        server = rules.server(url)

        assert (server.host, server.port, server.tls) == (host, port, tls)
        if tls:
            assert (server.username, server.password) == ("a@b", "r:hasia")

    def test_reads_a_message_without_a_date_and_without_text(self) -> None:
        now = datetime(2026, 11, 21, tzinfo=UTC)

        caught = rules.caught("x", b"To: a@b.c\nDate: kapan-kapan\n\nhalo", now)

        assert (caught.sent_at, caught.body) == (now, "halo")

    def test_waits_twice_as_long_each_time(self) -> None:
        assert [rules.pause(n).total_seconds() for n in (1, 2, 3)] == [30, 60, 120]
