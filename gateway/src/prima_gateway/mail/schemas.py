from datetime import datetime

from pydantic import BaseModel, ConfigDict


class MailRead(BaseModel):
    """A message that the local catcher has kept."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    to: str
    subject: str
    sent_at: datetime
    body: str
