"""Whose keys a call uses: from the environment or a file, never from the command line."""

from __future__ import annotations

import json
import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from ..credentials import Credentials

VARIABLES: Final[Mapping[str, str]] = {
    "api_key": "BINANCE_API_KEY",
    "api_secret": "BINANCE_API_SECRET",
    "private_key": "BINANCE_PRIVATE_KEY",
    "private_key_pass": "BINANCE_PRIVATE_KEY_PASS",
}
OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
WANTED: Final = f"an object of text with {', '.join(VARIABLES)}"


class KeyFile(msgspec.Struct, forbid_unknown_fields=True):
    """What a file of keys may have."""

    api_key: str
    api_secret: str | None = None
    private_key: str | None = None
    """PEM, or the path of a PEM file."""
    private_key_pass: str | None = None


def load_keys(path: str | None, environment: Mapping[str, str]) -> Credentials:
    """The keys of a file or, without one, of the environment; maybe none.

    Raises ValueError or OSError for a file that cannot be used, CredentialsException for keys that cannot.
    """
    if path is None:
        return Credentials(**{name: environment.get(of) or None for name, of in VARIABLES.items()})
    found = read_file(Path(os.path.expanduser(path)))
    return Credentials(found.api_key, found.api_secret, found.private_key, found.private_key_pass)


def read_file(path: Path) -> KeyFile:
    """A file that is its owner's alone. Nothing of what is in it shows in an error."""
    with path.open("rb") as file:
        mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
        if os.name == "posix" and mode & OTHERS:
            raise ValueError(f"{path} is open to others (mode {mode:04o}): run `chmod 600 {path}` first")
        text = file.read()
    try:
        content: object = json.loads(text) if text.lstrip().startswith(b"{") else tomllib.loads(text.decode())
        return msgspec.convert(content, KeyFile)
    except (ValueError, msgspec.ValidationError):
        raise ValueError(f"{path} is no file of keys: TOML or JSON, {WANTED}") from None
