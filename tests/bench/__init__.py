"""Speed, as ratios to a limit measured side by side in the same run. Never part of the tests."""
