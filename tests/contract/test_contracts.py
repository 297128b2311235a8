"""Services share documents, not classes: what one announces, the others can read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from prima_chassis.consume import Consumer, Received
from prima_chassis.events import Event, subject_of
from prima_deploy.services import ROOT, SERVICES, Service
from tests.contracts import application, events, generated

SERVICE = pytest.mark.parametrize("service", SERVICES.values(), ids=list(SERVICES))


def documents(service: Service) -> set[Path]:
    return set((ROOT / service.folder / "contracts").rglob("*.json"))


@SERVICE
def test_what_is_committed_is_what_the_code_offers(service: Service) -> None:
    """An API or an event changes only where a reviewer sees it: `make contracts`."""
    current = generated(service)

    assert documents(service) == set(current)
    assert [path.name for path, text in current.items() if path.read_text() != text] == []


def promised() -> dict[str, dict[str, Any]]:
    """Every committed event schema, by the type of its event."""
    return {
        path.stem: json.loads(path.read_text())
        for service in SERVICES.values()
        for path in (ROOT / service.folder / "contracts/events").glob("*.json")
    }


class Interest(NamedTuple):
    """One consumer's reading of one event."""

    consumer: Consumer
    event: str
    model: type[Received]


def interests() -> Iterator[Interest]:
    for service in SERVICES.values():
        consumers: list[Consumer] = application(service).state.consumers
        for consumer in consumers:
            for event, (model, _) in consumer.handlers.items():
                yield Interest(consumer, event, model)


@pytest.fixture(scope="module")
def read() -> list[Interest]:
    """What every service reads of the others."""
    found = list(interests())
    assert found
    return found


@SERVICE
def test_every_event_has_examples_that_its_schema_accepts(service: Service) -> None:
    """The example is what consumers are tested with."""
    kinds: list[type[Event]] = events(service)
    assert kinds

    for kind in kinds:
        schema = promised()[kind.contract_name()]
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        assert schema["examples"], kind
        for example in schema["examples"]:
            validator.validate(example)
            assert kind.model_validate(example).model_dump(mode="json") == example


@SERVICE
def test_every_event_is_named_after_its_service_and_says_what_it_means(service: Service) -> None:
    """Type `service.thing.past-verb`; the subject in the broker follows from it."""
    for kind in events(service):
        assert kind.type.split(".")[0] == service.name
        assert subject_of(kind.type, "74.10").startswith(f"prima.{service.name}.74-10.")
        assert kind.__doc__
        assert kind.__doc__ != Event.__doc__


def test_every_consumer_can_read_what_is_announced(read: list[Interest]) -> None:
    """Its model accepts every example of the producer."""
    contracts = promised()

    for consumer, event, model in read:
        assert event in contracts, f"{consumer.name} waits for {event}, which nobody announces"
        for example in contracts[event]["examples"]:
            model.model_validate(example)


def test_every_event_is_heard_by_somebody(read: list[Interest]) -> None:
    """A fact that nobody needs is a promise for nothing."""
    assert set(promised()) - {event for _, event, _ in read} == set()


def test_every_consumer_listens_where_its_events_are(read: list[Interest]) -> None:
    """Its stream is that of the service which announces them."""
    assert [
        (consumer.name, event)
        for consumer, event, _ in read
        if not event.startswith(f"id.prima.{consumer.source}.")
    ] == []


def test_every_consumer_has_a_name_of_its_own() -> None:
    """The broker keeps its position under that name."""
    named = [
        consumer.name
        for service in SERVICES.values()
        for consumer in application(service).state.consumers
    ]

    assert sorted(named) == sorted(set(named))


def test_a_consumer_takes_only_what_it_uses(read: list[Interest]) -> None:
    """An unknown field in an event must not stop anybody: producers may add fields."""
    assert {model for _, _, model in read if model.model_config.get("extra") != "ignore"} == set()
