"""Say that something happened: the fact is stored with the change and relayed later.

Facts are appended to `event_log` in the business transaction and never deleted, so that a
consumer can be rebuilt from the first one. `(xid, id)` orders them by transaction.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

from pydantic import BaseModel, ConfigDict
from sqlalchemy import BigInteger, DateTime, Identity, Index, String, Uuid, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import UserDefinedType

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class Event(BaseModel):
    """A fact in the past tense: ids and values, never personal data or free text of citizens.

    `type` is `{service}.{thing}.{past-verb}`; fields and an example are the committed contract.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: ClassVar[str]
    contract_version: ClassVar[int] = 1

    @classmethod
    def contract_name(cls) -> str:
        """The CloudEvents type, which is also the contract's file name."""
        return f"id.prima.{cls.type}.v{cls.contract_version}"


class Xid8(UserDefinedType[str]):
    """PostgreSQL's 64-bit transaction id."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "xid8"


class EventRow(Tenant, Base):
    """One stored fact, as the CloudEvents envelope that is published."""

    __tablename__ = "event_log"
    __table_args__ = (Index("ix_event_log_position", "xid", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    xid: Mapped[str] = mapped_column(Xid8, server_default=text("pg_current_xact_id()"))
    event_id: Mapped[UUID] = mapped_column(Uuid)
    subject: Mapped[str] = mapped_column(String(200))
    envelope: Mapped[dict[str, Any]] = mapped_column(JSONB)


class RelayPosition(Base):
    """Up to where the log has been published; one row."""

    __tablename__ = "relay_position"

    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    xid: Mapped[str] = mapped_column(Xid8, server_default=text("'0'::xid8"))
    id: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))


class InboxRow(Tenant, Base):
    """An event that a consumer has applied: its effect is in the same transaction."""

    __tablename__ = "inbox"

    consumer: Mapped[str] = mapped_column(String(60), primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    applied_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


def stream_of(service: str) -> str:
    """The JetStream stream that holds every event of `service`."""
    return f"PRIMA_{service.upper()}"


def subject_of(event_type: str, government: str) -> str:
    """NATS subject: a government's dot would split the token, so it becomes a dash."""
    service, thing, verb = event_type.split(".")
    return f"prima.{service}.{government.replace('.', '-')}.{thing}.{verb}"


def envelope(
    event: Event, *, event_id: UUID, government: str, key: UUID | str, at: datetime
) -> dict[str, Any]:
    """CloudEvents 1.0 with the extension attribute `government`; `key` is the thing's id."""
    return {
        "specversion": "1.0",
        "id": str(event_id),
        "source": f"/{event.type.split('.')[0]}",
        "type": event.contract_name(),
        "subject": str(key),
        "time": at.isoformat(),
        "datacontenttype": "application/json",
        "dataschema": f"/contracts/events/{event.contract_name()}.json",
        "government": government,
        "data": event.model_dump(mode="json"),
    }


def emit(session: AsyncSession, event: Event, *, government: str, key: UUID | str) -> None:
    """Record `event` in the caller's transaction; it is published after the commit."""
    event_id = uuid4()
    session.add(
        EventRow(
            government=government,
            event_id=event_id,
            subject=subject_of(event.type, government),
            envelope=envelope(
                event, event_id=event_id, government=government, key=key, at=clock.now()
            ),
        )
    )
    session.info["wake"] = True


def contract(kind: type[Event]) -> Mapping[str, Any]:
    """The JSON Schema that is committed for `kind`; refuses one without an example."""
    schema = kind.model_json_schema()
    if not schema.get("examples"):
        raise ValueError(f"{kind.__name__} needs an example")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": kind.contract_name(),
    } | schema
