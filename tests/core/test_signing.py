"""Signatures: Binance's worked examples, the three kinds of key, and what exactly is signed."""

from __future__ import annotations

import base64
import copy
import hashlib
import hmac
import pickle
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from urllib.parse import unquote_plus

import msgspec
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.core.encoding import Wire, encode, percent_encode, raw_join
from binance_sdk.core.signing import Ed25519Signer, HmacSigner, RsaSigner, load_signer
from binance_sdk.descriptors import Operation
from binance_sdk.errors import CredentialsException, PrivateKeyException

SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
PASSWORD = "correct horse"
FULLWIDTH = "\uff11\uff12\uff13\uff14\uff15\uff16"
"""The symbol of Binance's examples: digits, but not those of ASCII."""

PrivateKey = rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey | dsa.DSAPrivateKey
MAKE: dict[str, Callable[[], PrivateKey]] = {
    "RSA": lambda: rsa.generate_private_key(65537, 2048),
    "ED25519": ed25519.Ed25519PrivateKey.generate,
    "EC": lambda: ec.generate_private_key(ec.SECP256R1()),
}
FORMATS = {"PKCS8": PrivateFormat.PKCS8, "TRADITIONAL": PrivateFormat.TraditionalOpenSSL}


@cache
def key(kind: str) -> PrivateKey:
    return MAKE[kind]()


def pem(kind: str, password: str = "", form: str = "PKCS8") -> bytes:
    encryption: KeySerializationEncryption = NoEncryption()
    if password:
        encryption = BestAvailableEncryption(password.encode())
    return key(kind).private_bytes(Encoding.PEM, FORMATS[form], encryption)


def accepted(kind: str, signature: str, payload: bytes) -> bool:
    """What Binance does; raises when it refuses."""
    public, raw = key(kind).public_key(), base64.b64decode(signature, validate=True)
    if isinstance(public, rsa.RSAPublicKey):
        public.verify(raw, payload, padding.PKCS1v15(), hashes.SHA256())
    elif isinstance(public, ed25519.Ed25519PublicKey):
        public.verify(raw, payload)
    return True


ORDER: dict[str, Wire] = {
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "1",
    "price": "0.1",
    "recvWindow": "5000",
    "timestamp": "1499827319559",
}
WS_ORDER: dict[str, Wire] = {
    "type": "LIMIT",
    "timeInForce": "GTC",
    "timestamp": 1645423376532,
    "apiKey": API_KEY,
}


@pytest.mark.parametrize(
    ("params", "signature"),
    [
        ({"symbol": "LTCBTC", **ORDER}, "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71"),
        (
            {"symbol": FULLWIDTH, **ORDER},
            "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3",
        ),
    ],
)
def test_hmac_examples_of_the_rest_page(params: dict[str, Wire], signature: str) -> None:
    """rest-api.md#hmac-keys"""
    assert HmacSigner(SECRET).sign(percent_encode(params).encode()) == signature


@pytest.mark.parametrize(
    ("params", "signature"),
    [
        (
            {
                "symbol": "BTCUSDT",
                "side": "SELL",
                "quantity": "0.01000000",
                "price": "52000.00",
                "recvWindow": 100,
            },
            "aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24",
        ),
        (
            {
                "symbol": FULLWIDTH,
                "side": "BUY",
                "quantity": "1.00000000",
                "price": "0.10000000",
                "recvWindow": 5000,
            },
            "b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd",
        ),
    ],
)
def test_hmac_examples_of_the_websocket_api_page(params: dict[str, Wire], signature: str) -> None:
    """web-socket-api.md#signed-request-example-hmac"""
    assert HmacSigner(SECRET).sign(raw_join({**params, **WS_ORDER}).encode()) == signature


def test_ed25519_example_of_the_fix_page() -> None:
    """fix-api.md: the one asymmetric example whose private key is published."""
    body = "MC4CAQAwBQYDK2VwBCIEIIJEYWtGBrhACmb9Dvy+qa8WEf0lQOl1s4CLIAB9m89u"
    private = f"-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----"
    payload = b"A\x01EXAMPLE\x01SPOT\x011\x0120240627-11:17:25.223"
    expected = "4MHXelVVcpkdwuLbl6n73HQUXUf1dse2PCgT1DYqW9w8AVZ1RACFGM+5UdlGPrQHrgtS3CvsRURC1oj73j8gCA=="
    assert load_signer(private).sign(payload) == expected


@pytest.mark.parametrize("kind", ["RSA", "ED25519"])
@pytest.mark.parametrize("password", ["", PASSWORD])
def test_keys_from_text_and_bytes_encrypted_or_not(kind: str, password: str) -> None:
    data = pem(kind, password)
    for source in (data, data.decode(), b"\n  " + data + b"\n\n"):
        for given_password in (password, password.encode()):
            signer = load_signer(source, given_password or None)
            assert signer.kind == kind
            assert accepted(
                kind, signer.sign("symbol=这是测试币456".encode()), "symbol=这是测试币456".encode()
            )


def test_a_traditional_rsa_key() -> None:
    assert isinstance(load_signer(pem("RSA", form="TRADITIONAL")), RsaSigner)


@pytest.mark.parametrize(
    ("source", "password", "says"),
    [
        (lambda: pem("RSA", PASSWORD), "wrong", "wrong password"),
        (lambda: pem("ED25519", PASSWORD), None, "give private_key_pass"),
        (lambda: pem("ED25519"), PASSWORD, "give no password"),
        (lambda: pem("EC"), None, "Ed25519 and RSA"),
        (lambda: b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", None, "not a PEM key"),
        (lambda: b"", None, "not a PEM key"),
        (lambda: "key\x00", None, "not a PEM key"),
    ],
)
def test_unusable_keys_are_named_without_showing_them(
    source: Callable[[], bytes], password: str | None, says: str
) -> None:
    with pytest.raises(PrivateKeyException, match=says) as caught:
        load_signer(source(), password)
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, CredentialsException)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    assert PASSWORD not in str(caught.value) and "AAAA" not in str(caught.value)


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(PrivateKeyException, match="empty"):
        HmacSigner("")


@pytest.mark.parametrize(
    "signer",
    [lambda: HmacSigner(SECRET), lambda: load_signer(pem("RSA")), lambda: load_signer(pem("ED25519"))],
)
def test_signers_show_and_export_nothing(
    signer: Callable[[], HmacSigner | RsaSigner | Ed25519Signer],
) -> None:
    made = signer()
    assert SECRET not in repr(made) and "object at" not in repr(made)
    assert not hasattr(made, "__dict__")
    for export in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="secret"):
            export(made)


def test_hmac_needs_no_cryptography() -> None:
    code = (
        "import sys; from binance_sdk.credentials import Credentials;"
        "Credentials('k', 's').sign('a=1'); sys.exit('cryptography' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False, env={"PYTHONPATH": ":".join(sys.path)})
    assert ended.returncode == 0


TEXT = st.text(st.characters(codec="utf-8"))
VALUES = st.recursive(
    TEXT | st.integers() | st.booleans() | st.decimals(-1000, 1000),
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=6,
)
EXTRA = st.dictionaries(
    TEXT.filter(lambda name: name not in ("", "timestamp", "signature", "apiKey")), VALUES
)
CALL: Operation[object] = Operation(name="call")


@settings(deadline=None)
@given(extra=EXTRA)
def test_over_rest_the_server_verifies_the_bytes_it_received(extra: dict[str, object]) -> None:
    text = percent_encode({**encode(CALL, "rest", {}, extra), "timestamp": "1"})
    sent = f"{text}&{percent_encode({'signature': HmacSigner(SECRET).sign(text.encode())})}".encode("ascii")

    received, _, signature = sent.rpartition(b"&signature=")
    assert hmac.new(SECRET.encode(), received, hashlib.sha256).hexdigest() == unquote_plus(signature.decode())


@settings(deadline=None)
@given(extra=EXTRA)
def test_on_the_websocket_api_the_server_verifies_what_it_decodes(extra: dict[str, object]) -> None:
    """It sorts the parameters by name and joins them raw."""
    params = {**encode(CALL, "ws_api", {}, extra), "timestamp": 1}
    frame = msgspec.json.encode({**params, "signature": HmacSigner(SECRET).sign(raw_join(params).encode())})

    received: dict[str, Wire] = msgspec.json.decode(frame)
    signature = received.pop("signature")
    assert hmac.new(SECRET.encode(), raw_join(received).encode(), hashlib.sha256).hexdigest() == signature
