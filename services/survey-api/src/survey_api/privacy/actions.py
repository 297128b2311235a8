"""What people wrote, without what could lead to a person."""

import json
from functools import lru_cache
from importlib.resources import files

from survey_api.privacy import rules


def scrub(text: str) -> str:
    """`text` with personal data replaced by what stood there: `[nama]`, `[nomor]`, `[NIK]` …"""
    return rules.scrub(text, _words("roles"), _words("ordinary"))


@lru_cache(maxsize=2)
def _words(name: str) -> frozenset[str]:
    stored = (files("survey_api.privacy") / f"{name}.json").read_text(encoding="utf-8")
    return frozenset(json.loads(stored)["words"])
