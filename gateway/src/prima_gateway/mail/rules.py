"""What is written to people, and how a caught message is read back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import format_datetime, make_msgid, parsedate_to_datetime
from urllib.parse import unquote, urlsplit

SENDER_NAME = "Prima"
MAX_ATTEMPTS = 8
FIRST_PAUSE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is told."""

    recipient: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Caught:
    """A message that the local catcher has kept."""

    id: str
    to: str
    subject: str
    sent_at: datetime
    body: str


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed over."""

    host: str
    port: int
    username: str | None
    password: str | None
    tls: bool


def server(url: str) -> Server:
    """Reads `smtp://[user:password@]host[:port]`, or `smtps://…` for TLS from the start."""
    parts = urlsplit(url)
    tls = parts.scheme == "smtps"
    return Server(
        host=parts.hostname or "localhost",
        port=parts.port or (465 if tls else 25),
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        tls=tls,
    )


def pause(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts: twice as long each time."""
    return FIRST_PAUSE * (1 << (attempts - 1))


def message(letter: Letter, *, origin: str, now: datetime) -> EmailMessage:
    """`letter` as it travels, from the host that people know us by."""
    host = urlsplit(origin).hostname or "localhost"
    made = EmailMessage(policy=policy.SMTP)
    made["From"] = f"{SENDER_NAME} <noreply@{host}>"
    made["To"] = letter.recipient
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(now)
    made["Message-ID"] = make_msgid(domain=host)
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(letter.body)
    return made


def caught(name: str, content: bytes, modified: datetime) -> Caught:
    """A kept `.eml` file; `modified` stands in where the message has no readable date."""
    read = BytesParser(policy=policy.default).parsebytes(content)
    text = read.get_body(preferencelist=("plain", "html"))
    return Caught(
        id=name,
        to=str(read["To"] or ""),
        subject=str(read["Subject"] or ""),
        sent_at=_date(read["Date"]) or modified,
        body=text.get_content().strip() if text else "",
    )


def _date(header: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(header) if header else None
    except ValueError:
        return None
    return found.replace(tzinfo=found.tzinfo or UTC) if found else None
