"""API keys, and whether a signature belongs to what was received.

The payload is taken as it arrived: over REST the raw bytes of query and body without the
``signature`` parameter (which must be percent-encoded already), on the WebSocket API the
parameters sorted by name and joined as they are.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import random
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import msgspec

from .account import Account
from .rejection import RejectedException, missing

PERMISSIONS: Final = ("TRADE", "USER_DATA", "USER_STREAM", "MARKET_DATA", "MARGIN", "PREDICTION_TRADE")
KeyKind = Literal["hmac", "rsa", "ed25519"]


@dataclass(slots=True)
class Key:
    """A key pair of one account. ``api_secret`` or ``private_key`` (PEM) is what a client needs."""

    api_key: str
    kind: KeyKind
    account: Account = field(repr=False)
    api_secret: str | None = field(default=None, repr=False)
    private_key: str | None = field(default=None, repr=False)
    permissions: set[str] = field(default_factory=lambda: set(PERMISSIONS))
    revoked: bool = False
    verify: Callable[[bytes, str], bool] = field(default=lambda payload, signature: False, repr=False)

    def __repr__(self) -> str:
        return f"<{self.kind} key of account {self.account.uid}>"


class Keys:
    """All keys of the exchange. ``seed`` makes HMAC keys the same each time."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"keys {seed}")
        self.known: dict[str, Key] = {}

    def create(self, account: Account, kind: KeyKind) -> Key:
        """A new key for an account."""
        key = Key(self._text(), kind, account)
        _MAKE[kind](key, self._text)
        self.known[key.api_key] = key
        return key

    def add(self, account: Account, api_key: str, api_secret: str) -> Key:
        """An HMAC key that somebody else has chosen. ValueError for one that no request could name."""
        if not (api_key.isascii() and api_key.isalnum()):
            raise ValueError(f"API key {api_key!r}: give ASCII letters and digits, as Binance's have")
        if not api_secret:
            raise ValueError(f"API key {api_key!r}: its secret is empty")
        if api_key in self.known:
            raise ValueError(f"API key {api_key!r} exists already")
        key = self.known[api_key] = Key(api_key, "hmac", account)
        _make_hmac(key, lambda: api_secret)
        return key

    def _text(self) -> str:
        return "".join(self._random.choices(string.ascii_letters + string.digits, k=64))

    def find(self, api_key: object, permission: str) -> Key:
        """The key a request names; -2014 or -2015 when it may not be used."""
        if not isinstance(api_key, str) or not api_key or not api_key.isalnum():
            raise RejectedException(-2014)
        key = self.known.get(api_key)
        if key is None or key.revoked or permission not in key.permissions:
            raise RejectedException(-2015)
        return key


def _make_hmac(key: Key, text: Callable[[], str]) -> None:
    secret = key.api_secret = text()

    def verify(payload: bytes, signature: str) -> bool:
        expected = hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected.encode(), signature.lower().encode())

    key.verify = verify


def _make_ed25519(key: Key, text: Callable[[], str]) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(text().encode()).digest())
    public = private.public_key()
    key.private_key = _pem(private)

    def verify(payload: bytes, signature: str) -> bool:
        try:
            public.verify(base64.b64decode(signature, validate=True), payload)
        except (InvalidSignature, binascii.Error, ValueError):
            return False
        return True

    key.verify = verify


def _make_rsa(key: Key, text: Callable[[], str]) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
    from cryptography.hazmat.primitives.hashes import SHA256

    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = private.public_key()
    key.private_key = _pem(private)

    def verify(payload: bytes, signature: str) -> bool:
        try:
            public.verify(base64.b64decode(signature, validate=True), payload, padding.PKCS1v15(), SHA256())
        except (InvalidSignature, binascii.Error, ValueError):
            return False
        return True

    key.verify = verify


def _pem(private: object) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    assert isinstance(private, (Ed25519PrivateKey, RSAPrivateKey))
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


_MAKE: Mapping[KeyKind, Callable[[Key, Callable[[], str]], None]] = {
    "hmac": _make_hmac,
    "ed25519": _make_ed25519,
    "rsa": _make_rsa,
}


def _unsigned(part: str) -> str:
    return "&".join(pair for pair in part.split("&") if pair and not pair.startswith("signature="))


def rest_payload(query: str, body: str) -> bytes:
    """What a REST client must have signed: query and body as received, without the signature."""
    payload = _unsigned(query) + _unsigned(body)
    if not payload.isascii():
        raise RejectedException(-1022)
    return payload.encode()


def raw_text(value: object) -> str:
    """A JSON value as it is signed on the WebSocket API: text as it is, the rest as compact JSON."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def ws_payload(params: Mapping[str, object]) -> bytes:
    """What a WebSocket-API client must have signed."""
    pairs = sorted((name, raw_text(value)) for name, value in params.items() if name != "signature")
    return "&".join(f"{name}={value}" for name, value in pairs).encode()


def check_signature(key: Key, signature: object, payload: bytes) -> None:
    """-1102 without a signature, -1022 with a wrong one."""
    if not isinstance(signature, str) or not signature:
        raise missing("signature")
    if not key.verify(payload, signature):
        raise RejectedException(-1022)


def check_time(timestamp: object, window: object, now: int) -> None:
    """-1102 without a timestamp, -1021 with one too old or too far ahead. ``now`` in microseconds."""
    if timestamp in (None, ""):
        raise missing("timestamp")
    stamp = _integer("timestamp", timestamp)
    if stamp < 10**14:
        stamp *= 1000
    span = _window(window)
    if stamp >= now + 1_000_000:
        raise RejectedException(-1021, "Timestamp for this request was 1000ms ahead of the server's time.")
    if now - stamp > span:
        raise RejectedException(-1021)


def _integer(name: str, value: object) -> int:
    text = str(value)
    if isinstance(value, bool) or not (text.isascii() and text.isdigit() and len(text) <= 20):
        raise RejectedException(
            -1100, f"Illegal characters found in parameter '{name}'; legal range is '^[0-9]{{1,20}}$'."
        )
    return int(text)


def _window(value: object) -> int:
    """Microseconds of a recvWindow."""
    if value in (None, ""):
        return 5_000_000
    whole, _, fraction = str(value).partition(".")
    if isinstance(value, bool) or not (whole + fraction).isdigit():
        raise RejectedException(
            -1100,
            "Illegal characters found in parameter 'recvWindow'; legal range is "
            "'^[0-9]{1,5}(\\.[0-9]{1,3})?$'.",
        )
    if len(fraction) > 3:
        raise RejectedException(-1111, "Parameter 'recvWindow' has too much precision.")
    micros = int(whole) * 1000 + int(fraction.ljust(3, "0"))
    if micros > 60_000_000:
        raise RejectedException(-1131, "recvWindow must be less than 60000")
    return micros
