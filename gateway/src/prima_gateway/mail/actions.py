"""Tell people what happened to their account; let administrators read what a catcher kept."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import aiosmtplib
import structlog
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.database import Database
from prima_gateway.mail import repository, rules
from prima_gateway.mail.errors import MailUnknown
from prima_gateway.mail.models import OutgoingMail
from prima_gateway.mail.rules import Caught, Letter
from prima_gateway.settings import Settings

log = structlog.get_logger()

POLL_SECONDS = 5.0
HAND_OVER_SECONDS = 20
NEWEST = 200
"""Messages of the catcher that are shown, newest first."""


def sign_in_changed(recipient: str) -> Letter:
    """To somebody who changed their own password or second factor."""
    return Letter(
        recipient,
        "Cara masuk akun Prima Anda berubah",
        "Kata sandi atau autentikator akun Prima Anda baru saja diganti.\n\n"
        "Bila bukan Anda yang melakukannya, segera hubungi pengelola di instansi Anda.\n",
    )


def sign_in_changed_by_administrator(recipient: str) -> Letter:
    """To somebody whose password or second factor an administrator has reset."""
    return Letter(
        recipient,
        "Pengelola mengatur ulang cara masuk akun Prima Anda",
        "Pengelola mengatur ulang kata sandi atau autentikator akun Prima Anda.\n\n"
        "Masuklah dengan kata sandi yang disampaikan kepada Anda, lalu segera gantilah.\n"
        "Bila Anda tidak memintanya, hubungi pengelola di instansi Anda.\n",
    )


async def queue(session: AsyncSession, letter: Letter) -> None:
    """Have a letter sent once the caller's transaction has committed."""
    session.add(
        OutgoingMail(
            id=uuid4(),
            recipient=letter.recipient,
            subject=letter.subject,
            body=letter.body,
            attempts=0,
            next_at=clock.now(),
        )
    )
    session.info["wake"] = True


async def deliver(database: Database, settings: Settings) -> bool:
    """Hand over one message that is due; whether there was one."""
    async with database.transaction(None) as session:
        waiting = await repository.take(session, clock.now())
        if waiting is None:
            return False
        letter = Letter(waiting.recipient, waiting.subject, waiting.body)
        if await _hand_over(letter, settings):
            await session.delete(waiting)
            return True
        waiting.attempts += 1
        waiting.next_at = clock.now() + rules.pause(waiting.attempts)
        if waiting.attempts >= rules.MAX_ATTEMPTS:
            log.error("mail given up", mail=str(waiting.id))
            await session.delete(waiting)
    return True


async def keep_delivering(app: FastAPI) -> None:
    """Hand over mail for ever; any number of processes may do so."""
    database: Database = app.state.database
    woken = database.listen()
    while True:
        woken.clear()
        try:
            while await deliver(database, app.state.settings):
                pass
        except Exception as error:  # the database may be away; mail waits
            log.warning("mail waits", kind=type(error).__name__)
        try:
            await asyncio.wait_for(woken.wait(), POLL_SECONDS)
        except TimeoutError:
            continue


async def caught(folder: Path | None, *, after: str | None, limit: int) -> list[Caught]:
    """Up to `limit` messages that the catcher has kept, newest first; none without a catcher."""
    if folder is None:
        return []
    return await asyncio.to_thread(_read, folder, after, limit)


async def caught_one(folder: Path | None, mail_id: str) -> Caught:
    """One kept message; raises MailUnknown."""
    found = [
        letter for letter in await caught(folder, after=None, limit=NEWEST) if letter.id == mail_id
    ]
    if not found:
        raise MailUnknown
    return found[0]


def _read(folder: Path, after: str | None, limit: int) -> list[Caught]:
    files = sorted(folder.glob("*.eml"), key=lambda file: (file.stat().st_mtime, file.name))
    newest = files[::-1][:NEWEST]
    names = [file.stem for file in newest]
    start = names.index(after) + 1 if after in names else 0
    return [
        rules.caught(
            file.stem, file.read_bytes(), datetime.fromtimestamp(file.stat().st_mtime, UTC)
        )
        for file in newest[start : start + limit]
    ]


async def _hand_over(letter: Letter, settings: Settings) -> bool:
    server = rules.server(settings.smtp_url)
    try:
        await aiosmtplib.send(
            rules.message(letter, origin=settings.public_url, now=clock.now()),
            hostname=server.host,
            port=server.port,
            username=server.username,
            password=server.password,
            use_tls=server.tls,
            timeout=HAND_OVER_SECONDS,
        )
    except (aiosmtplib.SMTPException, OSError) as error:
        log.warning("mail not handed over", kind=type(error).__name__)
        return False
    return True
