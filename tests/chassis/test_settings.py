"""A service reads its configuration once, and does not start with half of it."""

import secrets

import pytest
from pydantic import ValidationError

from tests.chassis.notes.service import Settings

GIVEN = {
    "PRIMA_NOTES_DATABASE_URL": "postgresql://notes:opensesame@/notes",
    "PRIMA_NOTES_NATS_URL": "nats://notes:opensesame@127.0.0.1:4222",
    "PRIMA_NOTES_ISSUER": "https://prima.example",
    "PRIMA_NOTES_JWKS_URL": "http://127.0.0.1:8081/.well-known/jwks.json",
    "PRIMA_NOTES_FILES_URL": "file:///var/lib/notes",
    "PRIMA_NOTES_PUBLIC_URL": "https://prima.example",
    "PRIMA_NOTES_SECRET": secrets.token_hex(32),
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in GIVEN.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.mark.usefixtures("environment")
def test_settings_come_from_the_environment_below_the_prefix_of_the_service() -> None:
    settings = Settings()

    assert settings.issuer == "https://prima.example"
    assert settings.key() == bytes.fromhex(GIVEN["PRIMA_NOTES_SECRET"])
    assert settings.worker is True


@pytest.mark.parametrize("name", GIVEN)
def test_a_missing_variable_stops_the_start_and_is_named(
    environment: pytest.MonkeyPatch, name: str
) -> None:
    environment.delenv(name)

    with pytest.raises(ValidationError) as refused:
        Settings()

    [fault] = refused.value.errors()
    assert fault["loc"] == (name.removeprefix("PRIMA_NOTES_").lower(),)


@pytest.mark.parametrize("secret", ["", "ab" * 31, "z" * 64, "ab" * 32 + "a"])
def test_a_secret_that_is_short_or_not_hexadecimal_stops_the_start(
    environment: pytest.MonkeyPatch, secret: str
) -> None:
    environment.setenv("PRIMA_NOTES_SECRET", secret)

    with pytest.raises(ValidationError):
        Settings()


def test_no_complaint_about_settings_quotes_a_secret(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("PRIMA_NOTES_POOL_SIZE", "0")
    environment.delenv("PRIMA_NOTES_ISSUER")

    with pytest.raises(ValidationError) as refused:
        Settings()

    assert "opensesame" not in str(refused.value)
    assert GIVEN["PRIMA_NOTES_SECRET"] not in str(refused.value)


@pytest.mark.usefixtures("environment")
def test_settings_can_be_printed_without_showing_a_secret() -> None:
    printed = repr(Settings())

    assert "prima.example" in printed
    assert "opensesame" not in printed
    assert GIVEN["PRIMA_NOTES_SECRET"] not in printed
