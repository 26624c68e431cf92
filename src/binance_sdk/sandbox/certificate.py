"""A certificate authority of the sandbox's own, and what it certifies: who serves on this machine.

Nothing is trusted by anybody until a client is given the authority's certificate; nothing is written
anywhere unless a folder is given. Then the authority is kept there, and found again next time, so
that a program that trusts it need not be told anew.
"""

from __future__ import annotations

import ipaddress
import os
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final, Literal, Self

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

CA_FILE: Final = "ca.pem"
KEY_FILE: Final = "ca.key"
EVERYWHERE: Final = ("localhost", "127.0.0.1", "::1")
"""What every certificate is good for, beside the host that was asked for."""
CA_LIFETIME: Final = timedelta(days=3650)
LIFETIME: Final = timedelta(days=397)
"""Longer ones are refused by some clients."""
SLACK: Final = timedelta(days=1)


class Authority:
    """Signs certificates for servers on this machine; clients trust it by its ``pem``."""

    def __init__(self, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
        self._certificate, self._key = certificate, key

    @classmethod
    def create(cls) -> Self:
        """A new one."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("binance-sdk sandbox")
        builder = (
            _builder(name, name, key.public_key(), key.public_key(), CA_LIFETIME)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(certificates=True), critical=True)
        )
        return cls(builder.sign(key, SHA256()), key)

    @classmethod
    def kept_in(cls, folder: Path) -> Self:
        """The one of a folder, made there when it has none. ValueError when it is no such thing."""
        ca, secret = folder / CA_FILE, folder / KEY_FILE
        if not (ca.exists() and secret.exists()):
            made = cls.create()
            folder.mkdir(parents=True, exist_ok=True)
            with open(os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(_pem(made._key))
            ca.write_text(made.pem)
            return made
        try:
            key = load_pem_private_key(secret.read_bytes(), None)
            certificate = x509.load_pem_x509_certificate(ca.read_bytes())
        except (ValueError, TypeError) as error:
            raise ValueError(f"{folder}: {CA_FILE} and {KEY_FILE} cannot be read: {error}") from error
        if not isinstance(key, ec.EllipticCurvePrivateKey) or certificate.public_key() != key.public_key():
            raise ValueError(f"{folder}: {KEY_FILE} is not the key of {CA_FILE}")
        return cls(certificate, key)

    @cached_property
    def pem(self) -> str:
        """Its certificate, which clients have to trust."""
        return self._certificate.public_bytes(Encoding.PEM).decode()

    def server_context(self, host: str) -> ssl.SSLContext:
        """For a server at ``host``, and at every name that this machine has for itself."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        with tempfile.TemporaryDirectory() as folder:  # the only way into an SSLContext is a file
            path = Path(folder, "server.pem")
            path.write_bytes(self._certify(host))
            context.load_cert_chain(path)
        return context

    def client_context(self) -> ssl.SSLContext:
        """For clients: trusts this authority and no other."""
        return ssl.create_default_context(cadata=self.pem)

    def _certify(self, host: str) -> bytes:
        """Key and certificate of a server."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName(
            [_alternative(name) for name in dict.fromkeys((host, *EVERYWHERE))]
        )
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        certificate = (
            _builder(
                _name(host), self._certificate.subject, key.public_key(), self._key.public_key(), LIFETIME
            )
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(certificates=False), critical=True)
            .add_extension(usage, critical=False)
            .add_extension(names, critical=False)
            .sign(self._key, SHA256())
        )
        return _pem(key) + certificate.public_bytes(Encoding.PEM)


def authority(tls: Literal[True] | str | Path) -> Authority:
    """A new one for True, that of a folder for its path."""
    return Authority.create() if tls is True else Authority.kept_in(Path(tls))


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey,
    signing: ec.EllipticCurvePublicKey,
    lifetime: timedelta,
) -> x509.CertificateBuilder:
    """What both kinds of certificate say; strict clients want to see both key identifiers."""
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - SLACK)
        .not_valid_after(now - SLACK + lifetime)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing), critical=False)
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64] or "sandbox")])


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificates,
        crl_sign=certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
