"""Credentials: what signs, what is refused, and that nothing shows."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from binance_sdk.credentials import Credentials
from binance_sdk.errors import APISecretNotDefinedException, PrivateKeyException

KEY, SECRET = "the-api-key-0123456789", "the-secret-0123456789"
PASSWORD = "the-password"
ED25519 = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
RSA = generate_private_key(65537, 2048).private_bytes(
    Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(PASSWORD.encode())
)


class Hsm:
    """A signer of the user's own, such as a hardware module."""

    def sign(self, payload: bytes, /) -> str:
        return f"signed {payload.decode()}"


class Ed25519Hsm(Hsm):
    kind = "ED25519"


def test_nothing_given() -> None:
    credentials = Credentials()
    assert (credentials.api_key, credentials.has_signing(), credentials.is_ed25519()) == (None, False, False)
    with pytest.raises(APISecretNotDefinedException):
        credentials.sign("a=1")


def test_a_key_alone_signs_nothing() -> None:
    assert Credentials(KEY).api_key == KEY and not Credentials(KEY).has_signing()
    assert not Credentials(KEY, "").has_signing()


def test_the_secret_signs_with_hmac() -> None:
    credentials = Credentials(KEY, SECRET)
    assert credentials.has_signing() and not credentials.is_ed25519()
    assert len(credentials.sign("symbol=这是测试币456")) == 64


def test_the_private_key_wins_over_the_secret(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(ED25519)
    made = [Credentials(KEY, SECRET, source) for source in (ED25519, ED25519.decode(), path, str(path))]
    assert all(credentials.is_ed25519() for credentials in made)
    assert len({credentials.sign("a=1") for credentials in made}) == 1


@pytest.mark.parametrize("password", [PASSWORD, PASSWORD.encode()])
def test_an_encrypted_rsa_key(password: str | bytes) -> None:
    credentials = Credentials(KEY, private_key=RSA, private_key_pass=password)
    assert credentials.has_signing() and not credentials.is_ed25519()
    assert credentials.sign("a=1") == credentials.sign("a=1")


def test_a_signer_of_the_users_own() -> None:
    assert Credentials(KEY, private_key=Hsm()).sign("a=1") == "signed a=1"
    assert not Credentials(KEY, private_key=Hsm()).is_ed25519()
    assert Credentials(KEY, private_key=Ed25519Hsm()).is_ed25519()


@pytest.mark.parametrize(
    ("source", "password", "says"),
    [
        ("/no/such/file.pem", None, "cannot be read: No such file"),
        (Path("/no/such/file.pem"), None, "cannot be read: No such file"),
        (Path("/"), None, "cannot be read: Is a directory"),
        ("a\nb", None, "neither PEM"),
        ("x" * 5000, None, "neither PEM"),
        ("x" * 3000, None, "cannot be read"),
        ("\x00", None, "cannot be read"),
        ("", None, "neither PEM"),
        (b"", None, "neither PEM"),
        (b"\xff\xfe", None, "neither PEM"),
        (RSA, "wrong", "wrong password"),
        (RSA, None, "private_key_pass"),
        (42, None, "not int"),
    ],
)
def test_unusable_keys_raise_at_once(source: object, password: str | None, says: str) -> None:
    with pytest.raises(PrivateKeyException, match=says) as caught:
        Credentials(KEY, private_key=source, private_key_pass=password)  # type: ignore[arg-type]
    assert "/no/such" not in str(caught.value)
    assert "x" * 100 not in str(caught.value)


def test_nothing_shows_and_nothing_travels() -> None:
    for credentials in (
        Credentials(KEY, SECRET),
        Credentials(KEY, private_key=ED25519),
        Credentials(KEY, private_key=Hsm()),
    ):
        shown = f"{credentials!r} {credentials} {credentials!a}"
        assert KEY not in shown and SECRET not in shown and "PRIVATE" not in shown
        assert not hasattr(credentials, "__dict__")
        for export in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="secrets"):
                export(credentials)


def test_the_kind_of_key_is_named() -> None:
    assert repr(Credentials()) == "<Credentials without API key, signing with nothing>"
    assert repr(Credentials(KEY, SECRET)) == "<Credentials with API key, signing with HMAC>"
    assert repr(Credentials(KEY, private_key=Hsm())) == "<Credentials with API key, signing with Hsm>"


def test_equal_only_to_itself() -> None:
    one = Credentials(KEY, SECRET)
    assert one == one and one != Credentials(KEY, SECRET)
    assert len({one, Credentials(KEY, SECRET)}) == 2
