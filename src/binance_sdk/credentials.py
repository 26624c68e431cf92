"""Who is calling: an API key and what signs for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NoReturn

from .core.signing import HmacSigner, Signer, load_signer
from .errors import APISecretNotDefinedException, PrivateKeyException

PrivateKey = str | bytes | os.PathLike[str] | Signer
"""PEM text, PEM bytes, the path of a PEM file, or an object that signs."""


PEM_MARK: Final = b"-----BEGIN"
LONGEST_PATH: Final = 4096


class Credentials:
    """An API key with its secret or private key.

    ``private_key`` (Ed25519 or RSA: PEM text, bytes or path, or any object with
    ``sign(bytes) -> str``) wins over ``api_secret`` (HMAC). ``private_key_pass`` opens an encrypted
    PEM. An unusable key raises ``ValueError`` here, not at the first call. Nothing of it shows in
    ``repr``; it cannot be pickled; it equals only itself.
    """

    __slots__ = ("__weakref__", "_api_key", "_signer")

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        private_key: PrivateKey | None = None,
        private_key_pass: str | bytes | None = None,
    ) -> None:
        self._api_key = api_key
        self._signer = _signer(api_secret, private_key, private_key_pass)

    @property
    def api_key(self) -> str | None:
        """The API key, or None."""
        return self._api_key

    def has_signing(self) -> bool:
        """Whether signed calls are possible."""
        return self._signer is not None

    def is_ed25519(self) -> bool:
        """Whether the key can log on a WebSocket session."""
        return getattr(self._signer, "kind", "") == "ED25519"

    def sign(self, query_string: str) -> str:
        """Signature of the UTF-8 bytes of a payload, as it goes into ``signature``."""
        if self._signer is None:
            raise APISecretNotDefinedException("a signed call")
        return self._signer.sign(query_string.encode())

    def __repr__(self) -> str:
        kind = (
            "nothing" if self._signer is None else getattr(self._signer, "kind", type(self._signer).__name__)
        )
        return f"<Credentials {'with' if self._api_key else 'without'} API key, signing with {kind}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "Credentials hold secrets and cannot be pickled or copied: make them where they are used"
        )


def _signer(
    api_secret: str | None, private_key: PrivateKey | None, private_key_pass: str | bytes | None
) -> Signer | None:
    if private_key is None:
        return HmacSigner(api_secret) if api_secret else None
    if isinstance(private_key, str | bytes | os.PathLike):
        return load_signer(_pem(private_key), private_key_pass)
    if callable(getattr(private_key, "sign", None)):
        return private_key
    kind = type(private_key).__name__
    raise PrivateKeyException(f"private_key is PEM text, bytes, a path or an object that signs, not {kind}")


def _pem(private_key: str | bytes | os.PathLike[str]) -> bytes:
    if isinstance(private_key, os.PathLike):
        return _read(Path(private_key))
    data = private_key.encode() if isinstance(private_key, str) else private_key
    if PEM_MARK in data:
        return data
    if isinstance(private_key, str) and private_key and len(data) < LONGEST_PATH and "\n" not in private_key:
        return _read(Path(private_key))
    raise PrivateKeyException("the private key is neither PEM (-----BEGIN ...) nor the path of a PEM file")


def _read(path: Path) -> bytes:
    """Without naming the path: a key pasted by mistake would show."""
    try:
        return path.expanduser().read_bytes()
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise PrivateKeyException(f"the file of the private key cannot be read: {reason}") from None
