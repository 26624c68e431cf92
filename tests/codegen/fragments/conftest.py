"""All fragments, generated once as products of one repository."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from codegen import output
from tests.codegen.repository import Package, make

FRAGMENTS = {path.parent.name: path for path in sorted(Path(__file__).parent.glob("*/spec.yaml"))}
Module = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with every fragment, generated."""
    root = tmp_path_factory.mktemp("fragments")
    make(root, {name: path.read_text(encoding="utf-8") for name, path in FRAGMENTS.items()})
    output.write(root, output.build(root))
    return root


@pytest.fixture(scope="session")
def package(repository: Path) -> Iterator[Package]:
    """The generated package."""
    package = Package(repository, "generated_fragments")
    yield package
    package.forget()


@pytest.fixture
def module(package: Package, request: pytest.FixtureRequest) -> Module:
    """Modules of the fragment in whose folder the test stands: ``module("operations")``."""
    fragment = Path(request.path).parent.name
    return lambda name: package.module(f"{fragment}.{name}")
