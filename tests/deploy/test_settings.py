from pathlib import Path

import pytest

from prima_deploy.errors import CannotStart
from prima_deploy.installation import Installation
from prima_deploy.secret_store import SecretStore
from prima_deploy.services import SERVICES
from prima_deploy.settings import read


class TestSettings:
    def test_need_nothing(self) -> None:
        settings = read({})

        assert settings.data == Path(".data").resolve()
        assert settings.port == 8080
        assert settings.sample
        assert settings.public_url == "http://localhost:8080"

    @pytest.mark.parametrize("port", ["0", "65536", "http", "-1"])
    def test_refuse_a_port_that_is_none(self, port: str) -> None:
        with pytest.raises(CannotStart, match="PRIMA_PORT"):
            read({"PRIMA_PORT": port})

    @pytest.mark.parametrize(
        ("url", "secure"),
        [
            ("http://localhost:8080", False),
            ("http://127.0.0.1:9000", False),
            ("http://prima.example.go.id", True),
            ("https://prima.example.go.id", True),
        ],
    )
    def test_allow_plain_cookies_on_this_machine_only(self, url: str, *, secure: bool) -> None:
        assert read({"PRIMA_PUBLIC_URL": url}).secure_cookies is secure


class TestInstallation:
    def test_tells_a_service_only_what_is_its_own(self, tmp_path: Path) -> None:
        installation = Installation(read({"PRIMA_DATA": str(tmp_path)}))

        told = installation.environment(SERVICES["survey"], {"PRIMA_SURVEY_LOG_LEVEL": "debug"})

        assert all(name.startswith("PRIMA_SURVEY_") for name in told)
        assert "prima_survey_runtime" in told["PRIMA_SURVEY_DATABASE_URL"]
        assert not any("owner" in value for value in told.values())
        assert told["PRIMA_SURVEY_LOG_LEVEL"] == "debug"
        assert len(bytes.fromhex(told["PRIMA_SURVEY_SECRET"])) == 32

    def test_starts_no_engine_that_runs_elsewhere(self, tmp_path: Path) -> None:
        installation = Installation(
            read(
                {
                    "PRIMA_DATA": str(tmp_path),
                    "PRIMA_POSTGRES_URL": "postgresql://root:pw@db.example:5432/postgres",
                    "PRIMA_NATS_URL": "nats://u:p@broker.example:4222",
                    "PRIMA_FILES_URL": "s3://bucket/prima/",
                    "PRIMA_SMTP_URL": "smtp://mail.example:25",
                }
            )
        )

        told = installation.environment(SERVICES["identity"], {})

        assert installation.postgres is None
        assert installation.nats is None
        assert told["PRIMA_IDENTITY_DATABASE_URL"].endswith("@db.example:5432/prima_identity")
        assert told["PRIMA_IDENTITY_NATS_URL"] == "nats://u:p@broker.example:4222"
        assert told["PRIMA_IDENTITY_FILES_URL"] == "s3://bucket/prima/identity"
        assert told["PRIMA_IDENTITY_SMTP_URL"] == "smtp://mail.example:25"
        assert "PRIMA_IDENTITY_MAIL_FOLDER" not in told

    def test_refuses_a_database_whose_secrets_are_lost(self, tmp_path: Path) -> None:
        (tmp_path / "postgres").mkdir()

        with pytest.raises(CannotStart, match=r"secrets\.json is missing"):
            Installation(read({"PRIMA_DATA": str(tmp_path)}))


class TestSecretStore:
    def test_makes_a_secret_once_and_keeps_it_private(self, tmp_path: Path) -> None:
        file = tmp_path / "secrets.json"

        first = SecretStore(file).get("survey.secret")

        assert SecretStore(file).get("survey.secret") == first
        assert file.stat().st_mode & 0o777 == 0o600
