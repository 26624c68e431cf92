"""Binance's own connectors as released: wheels, unpacked or installed; read as text, never imported."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from codegen.drift.fact import SourceError

PARTS: Final = ("rest_api", "websocket_api", "websocket_streams")
MODULE: Final = re.compile(r"^(binance_sdk_\w+)/(?:rest_api|websocket_api|websocket_streams)/.+\.py$")


@dataclass(frozen=True)
class Package:
    """The sources of one connector."""

    name: str
    """``binance-sdk-spot``"""
    version: str
    files: dict[str, str]
    """Text by path below the package's folder: ``rest_api/api/trade_api.py``."""

    @property
    def label(self) -> str:
        return f"{self.name} {self.version}".strip()

    @property
    def folder(self) -> str:
        return self.name.replace("-", "_")


def packages(path: Path) -> list[Package]:
    """The packages in ``path``: a wheel, a folder of wheels, an unpacked wheel, site-packages or a checkout.

    Raises SourceError where there is none.
    """
    if not path.exists():
        raise SourceError(f"{path}: there is no such file or folder")
    found = [_wheel(path)] if path.is_file() else [*_wheels(path), *_folders(path)]
    if not found:
        raise SourceError(f"{path}: no wheel and no package of a connector (binance_sdk_*) is in there")
    return sorted(found, key=lambda package: (package.name, package.version))


def _wheels(path: Path) -> Iterator[Package]:
    for wheel in sorted(path.rglob("*.whl")):
        if wheel.name.startswith("binance_sdk_"):
            yield _wheel(wheel)


def _wheel(path: Path) -> Package:
    parts = path.name.split("-")
    try:
        with zipfile.ZipFile(path) as wheel:
            names = [name for name in wheel.namelist() if MODULE.match(name)]
            texts = {name: wheel.read(name).decode("utf-8") for name in names}
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: not a readable wheel: {error}") from error
    if not texts:
        raise SourceError(f"{path}: a wheel, but not of a connector: no binance_sdk_*/rest_api in it")
    folder = min(texts).split("/")[0]
    return _package(folder, parts[1] if len(parts) > 2 else "", texts)


def _package(folder: str, version: str, texts: dict[str, str]) -> Package:
    inner = {name.removeprefix(f"{folder}/"): text for name, text in texts.items()}
    return Package(folder.replace("_", "-"), version, inner)


def _folders(path: Path) -> Iterator[Package]:
    """Packages as folders: in site-packages, in an unpacked wheel, in a checkout, or ``path`` itself."""
    candidates = [path, *sorted(path.rglob("binance_sdk_*"))]
    for folder in candidates:
        if folder.name.startswith("binance_sdk_") and any((folder / part).is_dir() for part in PARTS):
            yield _folder(folder)


def _folder(folder: Path) -> Package:
    texts = dict[str, str]()
    for file in sorted(folder.rglob("*.py")):
        name = str(PurePosixPath(folder.name, *file.relative_to(folder).parts))
        if MODULE.match(name):
            try:
                texts[name] = file.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise SourceError(f"{file}: cannot be read: {error}") from error
    return _package(folder.name, _version(folder), texts)


def _version(folder: Path) -> str:
    """From the metadata of the wheel, or from pyproject.toml of a checkout."""
    for metadata in sorted(folder.parent.glob(f"{folder.name}-*.dist-info")):
        return metadata.name.removeprefix(f"{folder.name}-").removesuffix(".dist-info")
    for parent in list(folder.parents)[:3]:
        project = parent / "pyproject.toml"
        if project.is_file():
            found = re.search(r'(?m)^version\s*=\s*"([^"]+)"', project.read_text(encoding="utf-8"))
            return found[1] if found else ""
    return ""
