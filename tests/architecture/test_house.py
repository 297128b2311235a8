"""Decisions about the repository as a whole."""

import ast
import io
import re
import subprocess
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prima_deploy.services import ROOT, SERVICES, Service

SERVICE = pytest.mark.parametrize("service", SERVICES.values(), ids=list(SERVICES))
CHASSIS_LINES = 1850
PYTHON_LINES = 300
TYPESCRIPT_LINES = 250
LONGER: set[str] = set()
"""Files that may be longer, each with a reason beside it."""


def files(*endings: str) -> list[Path]:
    """What is committed or about to be; binary and generated files included."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.check_output(listing, cwd=ROOT, text=True).splitlines()
    found = [ROOT / name for name in names if name.endswith(endings or ("",))]
    return [path for path in found if path.is_file()]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def text(path: Path) -> str:
    return path.read_text(errors="ignore")


def lines_with(pattern: str, paths: list[Path]) -> list[str]:
    """Where `pattern` occurs, as file:line."""
    assert paths
    sought = re.compile(pattern)
    return [
        f"{name(path)}:{number}"
        for path in paths
        for number, line in enumerate(text(path).splitlines(), 1)
        if sought.search(line)
    ]


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


class TestServices:
    """Adding a service touches many places; a forgotten one names itself here."""

    def test_every_folder_is_a_service(self) -> None:
        folders = {name(path.parent) for path in ROOT.glob("services/*/pyproject.toml")}

        assert {service.folder for service in SERVICES.values()} == folders | {"gateway"}

    def test_the_makefile_names_every_service(self) -> None:
        [services] = re.findall(r"(?m)^SERVICES\s*:=\s*(.*)$", (ROOT / "Makefile").read_text())

        assert set(services.split()) == {service.folder for service in SERVICES.values()}

    @SERVICE
    def test_every_service_is_checked(self, service: Service) -> None:
        tool = project()["tool"]
        source = f"{service.folder}/src"

        assert source in tool["mypy"]["files"]
        assert source in tool["mypy"]["mypy_path"].split(":")
        assert service.package in tool["ruff"]["lint"]["isort"]["known-first-party"]

    @SERVICE
    def test_every_import_contract_knows_every_service(self, service: Service) -> None:
        linter = project()["tool"]["importlinter"]
        contracts = {contract["id"]: contract for contract in linter["contracts"]}

        assert service.package in linter["root_packages"]
        assert service.package in contracts["services-apart"]["modules"]
        assert service.package in contracts["chassis-below"]["forbidden_modules"]
        assert f"{service.package}.*" in contracts["feature-layers"]["containers"]
        assert contracts["feature-layers"]["exhaustive"] is True
        assert f"{service.package}.*.rules" in contracts["pure-rules"]["source_modules"]
        for layer in ("routes", "schemas"):
            layered = f"{service.package}.*.{layer}"
            assert layered in contracts["sql-in-repositories"]["source_modules"]
        assert service.package in contracts["no-cycles"]["ancestors"]

    @SERVICE
    def test_every_service_is_installed_routed_and_deployed(self, service: Service) -> None:
        for place in (
            ROOT / "deploy/locks" / f"{service.program}.txt",
            ROOT / service.folder / "alembic.ini",
            ROOT / service.folder / "migrations/env.py",
            ROOT / service.folder / "contracts/openapi.json",
            ROOT / service.folder / "src" / service.package / "py.typed",
        ):
            assert place.is_file(), name(place)
        assert f"/api/{service.name}/*" in (ROOT / "gateway/Caddyfile").read_text()
        for manifest in ("deploy/compose.yaml", "deploy/kubernetes/services.yaml"):
            assert re.search(rf"\b{service.program}\b", (ROOT / manifest).read_text()), manifest
        assert (ROOT / "tests" / TESTS.get(service.package, service.package)).is_dir()


TESTS = {"prima_gateway": "gateway"}
"""Folders of tests that are not called after the package."""


class TestAddresses:
    """Where packages come from, and where a copy lies, is the operator's choice."""

    def test_no_python_lock_names_an_address(self) -> None:
        locks = list((ROOT / "deploy/locks").glob("*.txt"))
        assert len(locks) > len(SERVICES)

        assert lines_with(r"https?://|file:|--(extra-)?index-url", locks) == []

    def test_no_web_lock_names_an_address(self) -> None:
        locks = files("package-lock.json")
        assert locks

        assert lines_with(r'"resolved"', locks) == []

    def test_no_file_names_a_package_registry(self) -> None:
        hosts = r"\b(pypi\.org|pythonhosted\.org|npmjs\.(org|com)|yarnpkg\.com|golang\.org)\b"

        assert lines_with(hosts, files()) == []

    def test_no_file_names_a_folder_of_one_machine(self) -> None:
        assert lines_with(r"(?<![\w./*-])/(work|root|home|tmp/prima)/", files()) == []


class TestSources:
    def test_nothing_is_left_for_later(self) -> None:
        """What is not done is an issue, not a remark in the source."""
        sources = [path for path in files() if path.suffix not in {".txt", ".json", ".csv", ".svg"}]

        assert lines_with(r"\b(TO[D]O|FIX[M]E|X{3}|HA[C]K)\b", sources) == []

    def test_the_chassis_stays_small(self) -> None:
        """Every service pays for what all share: growth needs an argument."""
        modules = list((ROOT / "chassis/src/prima_chassis").glob("*.py"))

        assert 0 < sum(len(set(code_lines(module))) for module in modules) <= CHASSIS_LINES

    def test_files_can_be_read_in_one_go(self) -> None:
        """Longer ones are divided by meaning."""
        long = {
            name(path): count
            for path in files(".py", ".ts", ".tsx")
            if ".gen." not in path.name and "migrations" not in path.parts
            for count in [len(text(path).splitlines())]
            if count > (PYTHON_LINES if path.suffix == ".py" else TYPESCRIPT_LINES)
        }

        assert set(long) == LONGER, long

    def test_typescript_has_neither_any_nor_enum(self) -> None:
        """`any` switches the compiler off; an enum is code where a union type is none."""
        sources = [
            p for p in files(".ts", ".tsx") if "frontend" in p.parts and ".gen." not in p.name
        ]
        anything = r"(:|<|\bas|\||&|=>?|,)\s*any\b(?!\s*[-'\w:])|\bany\[\]"

        assert lines_with(rf"^(?!\s*(//|\*|/\*)).*({anything}|\benum\s+\w+\s*{{)", sources) == []


def code_lines(module: Path) -> Iterator[int]:
    """Numbers of the lines that hold code: no blank line, comment or docstring."""
    source = module.read_text()
    docstrings = {
        line
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
    layout = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.COMMENT}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in layout | {tokenize.ENDMARKER}:
            for line in range(token.start[0], token.end[0] + 1):
                if line not in docstrings:
                    yield line
