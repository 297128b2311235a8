from datetime import datetime
from typing import Any

from sqlalchemy import DateTime, LargeBinary, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base


class SigningKey(Base):
    """A key that signs access tokens; identity-wide. The private half is sealed.

    It is published before it signs and as long as a token that it signed can be valid.
    """

    __tablename__ = "signing_keys"

    kid: Mapped[str] = mapped_column(String(40), primary_key=True)
    public: Mapped[dict[str, Any]] = mapped_column(JSONB)
    private: Mapped[bytes] = mapped_column(LargeBinary)
    signs_from: Mapped[datetime] = mapped_column(DateTime(timezone=True))
