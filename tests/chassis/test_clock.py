"""Time comes from one place, with its zone, and legal dates depend on where one is."""

from datetime import UTC, datetime, timedelta

from prima_chassis import clock


def test_the_present_has_a_zone() -> None:
    assert clock.now().tzinfo is UTC
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_legal_date_changes_in_the_east_before_it_changes_in_the_west() -> None:
    midnight_in_jayapura = datetime.now(UTC).replace(hour=15, minute=0, second=0, microsecond=0)
    just_after = midnight_in_jayapura + timedelta(days=1, minutes=1) - datetime.now(UTC)

    with clock.ahead(just_after):
        east, west = clock.today("Asia/Jayapura"), clock.today("Asia/Jakarta")

    assert east - west == timedelta(days=1)


def test_going_ahead_adds_up_and_ends_with_the_block() -> None:
    with clock.ahead(timedelta(days=3)), clock.ahead(timedelta(days=4)):
        assert clock.now() - datetime.now(UTC) > timedelta(days=6, hours=23)

    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
