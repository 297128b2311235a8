"""A service about something else entirely, to show and test what the chassis gives."""
