from uuid import UUID

from sqlalchemy import Index, Integer, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class PublicService(Tenant, Base):
    """A published public service (layanan), as standards-api announced it."""

    __tablename__ = "public_services"
    __table_args__ = (Index("ix_public_services_unit", "government", "unit_id"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(300))
    version: Mapped[int] = mapped_column(Integer)
