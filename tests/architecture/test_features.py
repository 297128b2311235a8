"""How the code of a service is divided, beyond what the import contracts say."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from prima_deploy.services import ROOT, SERVICES

PACKAGES = [ROOT / service.folder / "src" / service.package for service in SERVICES.values()]
SHARED = [ROOT / "chassis/src/prima_chassis", ROOT / "deploy/src/prima_deploy"]
OPEN = {"actions", "errors"}
"""Modules of a feature that its neighbours may use."""


@pytest.fixture(params=PACKAGES, ids=lambda path: path.name)
def package(request: pytest.FixtureRequest) -> Path:
    """The source folder of each service in turn."""
    folder: Path = request.param
    return folder


def features(package: Path) -> set[str]:
    return {init.parent.name for init in package.glob("*/__init__.py")}


def imported(module: Path) -> Iterator[str]:
    """Every dotted name that `module` imports."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def test_a_feature_talks_to_its_neighbours_through_their_actions(package: Path) -> None:
    """Never through their tables, statements, shapes or rules: those may change any day."""
    known = features(package)
    assert known

    assert [
        f"{module.relative_to(package)} -> {name}"
        for feature in sorted(known)
        for module in sorted((package / feature).glob("*.py"))
        for name in imported(module)
        for root, other, *rest in [[*name.split("."), ""]]
        if root == package.name and other in known - {feature} and not OPEN & set(rest)
    ] == []


@pytest.mark.parametrize("package", [*PACKAGES, *SHARED], ids=lambda path: path.name)
def test_nothing_is_imported_through_a_package(package: Path) -> None:
    """An `__init__.py` holds a sentence at most: a name has one home, and imports stay cheap."""
    inits = sorted(package.rglob("__init__.py"))
    assert inits

    assert [
        str(init.relative_to(package))
        for init in inits
        for node in ast.parse(init.read_text()).body
        if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
    ] == []


def test_nobody_commits(package: Path) -> None:
    """One request is one transaction, which the edge of the application ends."""
    assert [
        f"{module.relative_to(package)}:{node.lineno}"
        for module in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"commit", "rollback"}
    ] == []


def test_routes_leave_the_rows_to_actions(package: Path) -> None:
    """A route names the caller, the body and the refusals, and calls one action."""
    every = sorted(package.glob("*/routes.py"))
    assert every

    assert [
        f"{routes.relative_to(package)} -> {name}"
        for routes in every
        for name in imported(routes)
        if name.startswith(package.name) and "repository" in name.split(".")
    ] == []
