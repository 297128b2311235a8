from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Service:
    """One deployable service; `name` also names its database, roles, stream and variables."""

    name: str
    package: str
    folder: str

    @property
    def program(self) -> str:
        return Path(self.folder).name

    @property
    def database(self) -> str:
        return f"prima_{self.name}"

    @property
    def owner(self) -> str:
        return f"{self.database}_owner"

    @property
    def runtime(self) -> str:
        return f"{self.database}_runtime"

    @property
    def prefix(self) -> str:
        return f"PRIMA_{self.name.upper()}_"


SERVICES = {
    service.name: service
    for service in (
        Service("identity", "prima_gateway", "gateway"),
        Service("standards", "standards_api", "services/standards-api"),
        Service("complaints", "complaints_api", "services/complaints-api"),
        Service("survey", "survey_api", "services/survey-api"),
    )
}
