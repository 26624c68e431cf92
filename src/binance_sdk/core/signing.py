"""Keys that sign: HMAC-SHA256, RSA (PKCS1 v1.5, SHA-256) and Ed25519.

A signer is any object with ``sign(payload: bytes) -> str``; a hardware module or a remote signing
service fits as well as the classes here. Its optional attribute ``kind`` (``"HMAC"``, ``"RSA"``,
``"ED25519"``) tells the SDK whether the key may log on a WebSocket session (Ed25519 only).

``cryptography`` is imported when an asymmetric key is loaded, not before. A key is parsed once.
Sources: rest-api.md#signed-endpoint-security, web-socket-api.md#signed-request-security.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Literal, NoReturn, Protocol

from ..errors import PrivateKeyException

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

KeyKind = Literal["HMAC", "RSA", "ED25519"]


class Signer(Protocol):
    """Anything that signs."""

    def sign(self, payload: bytes, /) -> str:
        """The signature as Binance wants it: hexadecimal for HMAC, base64 for the other keys."""
        ...


class _Silent:
    """Shows no secret and does not travel."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a secret and cannot be pickled or copied")


class HmacSigner(_Silent):
    """Signs with the secret that belongs to the API key; lower-case hexadecimal."""

    __slots__ = ("_prepared",)
    kind: Final[KeyKind] = "HMAC"

    def __init__(self, secret: str | bytes) -> None:
        key = _bytes(secret)
        if not key:
            raise PrivateKeyException("the API secret is empty")
        self._prepared = hmac.new(key, digestmod=sha256)

    def sign(self, payload: bytes, /) -> str:
        """Signature of ``payload``."""
        state = self._prepared.copy()
        state.update(payload)
        return state.hexdigest()


class RsaSigner(_Silent):
    """Signs with an RSA key (PKCS1 v1.5, SHA-256); base64."""

    __slots__ = ("_hash", "_key", "_padding")
    kind: Final[KeyKind] = "RSA"

    def __init__(self, key: RSAPrivateKey) -> None:
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        self._key, self._padding, self._hash = key, PKCS1v15(), SHA256()

    def sign(self, payload: bytes, /) -> str:
        """Signature of ``payload``."""
        return b64encode(self._key.sign(payload, self._padding, self._hash)).decode()


class Ed25519Signer(_Silent):
    """Signs with an Ed25519 key, which Binance recommends; base64."""

    __slots__ = ("_key",)
    kind: Final[KeyKind] = "ED25519"

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    def sign(self, payload: bytes, /) -> str:
        """Signature of ``payload``."""
        return b64encode(self._key.sign(payload)).decode()


def load_signer(pem: str | bytes, password: str | bytes | None = None) -> RsaSigner | Ed25519Signer:
    """The signer of a private key in PEM, encrypted or not.

    Raises ``PrivateKeyException`` (a ``ValueError``), which never holds the key or the password.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    key = _parse(_bytes(pem).strip(), _bytes(password) if password else None)
    if isinstance(key, Ed25519PrivateKey):
        return Ed25519Signer(key)
    if isinstance(key, RSAPrivateKey):
        return RsaSigner(key)
    kind = type(key).__name__.lstrip("_")
    raise PrivateKeyException(f"Binance takes Ed25519 and RSA keys, this is a {kind}")


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else bytes(text)


def _parse(pem: bytes, password: bytes | None) -> object:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        return load_pem_private_key(pem, password)
    except TypeError:
        wanted = (
            "is encrypted: give private_key_pass"
            if password is None
            else "is not encrypted: give no password"
        )
        raise PrivateKeyException(f"the private key {wanted}") from None
    except (ValueError, UnsupportedAlgorithm):
        raise PrivateKeyException(
            "the private key cannot be read: not a PEM key, or a wrong password"
        ) from None
