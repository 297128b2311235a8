class CannotStart(Exception):
    """Something needed to run is missing or taken; the message tells a person what to do."""
