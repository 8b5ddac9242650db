"""Signatures under what goes out as JSON: ed25519 over its canonical bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.canonical_json import Document, checksum, payload

ALGORITHM: Final = "ed25519"

_CHANGED = "The file was changed after it was made: its checksum does not fit. Ask for it again."
_FORGED = "The file was changed after it was signed: its signature does not fit. Ask for it again."


def signed(document: Mapping[str, Any], seed: bytes) -> Document:
    """Return a document with its checksum, and signed with the private key that a seed of 32 bytes is."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    value = Ed25519PrivateKey.from_private_bytes(seed).sign(payload(document))
    signature = {"alg": ALGORITHM, "key": public_key(seed), "value": value.hex()}
    return {**document, "checksum": checksum(document), "signature": signature}


def public_key(seed: bytes) -> str:
    """Return, in hex, the public key that belongs to a seed."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()


def signer(document: Mapping[str, Any]) -> str | None:
    """Return the public key, in hex, that signed a document of the right shape; None where nobody did.

    Raises:
        Refused: its checksum or its signature does not fit what stands in it.
    """
    if document["checksum"] != checksum(document):
        raise Refused(source=_CHANGED)
    signature = document.get("signature")
    if signature is None:
        return None
    if not _fits(signature["key"], signature["value"], payload(document)):
        raise Refused(source=_FORGED)
    return str(signature["key"])


def _fits(key: str, value: str, data: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(value), data)
    except (InvalidSignature, ValueError):
        return False
    return True
