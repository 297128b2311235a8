"""What people read: refusals and the texts of the interface, in both languages and complete."""

import ast
import importlib
import pkgutil
import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import prima_chassis
from prima_chassis.problems import Problem, Text
from prima_deploy.services import ROOT, SERVICES, Service

CATALOGUES = sorted((ROOT / "frontend/src").rglob("messages/*.po"))


def loaded(package: str) -> None:
    """Import every module of `package`."""
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
        importlib.import_module(module.name)


def kinds(root: type[Problem] = Problem) -> Iterator[type[Problem]]:
    for kind in root.__subclasses__():
        yield kind
        yield from kinds(kind)


def refusals(service: Service) -> dict[str, type[Problem]]:
    """Every refusal that `service` can give, its own and those of the chassis, by name."""
    loaded(prima_chassis.__name__)
    loaded(service.package)
    own = (f"{service.package}.", "prima_chassis.")
    return {kind.__name__: kind for kind in kinds() if kind.__module__.startswith(own)}


def fields(text: str) -> set[str]:
    """The values that `text` names."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.fixture(params=SERVICES.values(), ids=list(SERVICES))
def service(request: pytest.FixtureRequest) -> Service:
    """Each service in turn."""
    one: Service = request.param
    return one


class TestRefusals:
    def test_each_has_a_status_and_speaks_both_languages(self, service: Service) -> None:
        """A title and a helpful sentence, Indonesian and English, with the same values."""
        every = refusals(service)
        assert len(every) > 10

        for name, kind in every.items():
            assert 400 <= kind.status < 600, name
            for spoken in (kind.title, kind.detail):
                assert isinstance(spoken, Text), name
                assert all(words.strip() for words in spoken), name
                assert fields(spoken.id) == fields(spoken.en), name
            assert kind.title.id != kind.title.en, f"{name} is not translated"
            assert kind.detail.id.endswith((".", "!", "?")), name
            assert kind.detail.en.endswith((".", "!", "?")), name

    def test_each_name_means_one_thing(self, service: Service) -> None:
        """The name is the public `type`: clients tell refusals apart by it."""
        loaded(service.package)
        own = (f"{service.package}.", "prima_chassis.")
        names = Counter(kind.__name__ for kind in kinds() if kind.__module__.startswith(own))

        assert [name for name, times in names.items() if times > 1] == []

    def test_each_is_raised_with_the_values_that_its_sentence_names(self, service: Service) -> None:
        """A sentence with a hole would fail at the moment somebody needs it."""
        every = refusals(service)
        package = ROOT / service.folder / "src" / service.package

        assert [
            f"{module.relative_to(package)}:{line} {name} needs {sorted(missing)}"
            for module in sorted(package.rglob("*.py"))
            for line, name, given in raised(module)
            if name in every
            for kind in [every[name]]
            for missing in [(fields(kind.title.id) | fields(kind.detail.id)) - given]
            if missing
        ] == []


def raised(module: Path) -> Iterator[tuple[int, str, set[str]]]:
    """Line, class and named values of each `raise` and of each refusal that is made."""
    tree = ast.parse(module.read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
            yield node.lineno, node.exc.id, set()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            given = {keyword.arg for keyword in node.keywords}
            if None not in given:  # `**values` cannot be seen from here
                yield node.lineno, node.func.id, {str(name) for name in given}


class TestCatalogues:
    """Indonesian is the source, English its translation; each part of the web has its own."""

    def test_nothing_is_left_untranslated(self) -> None:
        assert len(CATALOGUES) > 2

        open_ends = {str(path.relative_to(ROOT)): untranslated(path) for path in CATALOGUES}
        assert {path: number for path, number in open_ends.items() if number} == {}

    def test_both_languages_say_the_same_things(self) -> None:
        for path in CATALOGUES:
            other = path.with_name("en.po" if path.name == "id.po" else "id.po")
            assert said(path) == said(other), path.relative_to(ROOT)


def untranslated(path: Path) -> int:
    """How many texts of a catalogue have no translation, or a doubtful one."""
    entries = [e for e in path.read_text().split("\n\n")[1:] if re.search(r'(?m)^msgid "', e)]
    done = r'(?m)^msgstr "(?:[^"\\]|\\.)+"|^msgstr ""\n"'
    return sum(not re.search(done, entry) or "fuzzy" in entry for entry in entries)


def said(path: Path) -> set[str]:
    return set(re.findall(r'(?m)^msgid ((?:"(?:[^"\\]|\\.)*"\n?)+)', path.read_text()))
