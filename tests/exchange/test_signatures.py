"""Signatures by ed25519: what was signed is believed, and nothing that differs from it by a byte."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import return_file, signatures
from cpp_desktop.exchange.canonical_json import canonical, payload
from tests.exchange.test_return_file import document

SEED = bytes(range(32))
SIGNED = signatures.signed(document(status="signed off", texts={"statement": "A good year."}), SEED)
BYTES = canonical(SIGNED)


def test_a_signed_return_is_read_and_its_signer_known() -> None:
    assert signatures.signer(return_file.read_json(BYTES)) == signatures.public_key(SEED)


def test_the_signature_is_over_the_canonical_json_without_itself_and_the_checksum() -> None:
    rest = {key: value for key, value in SIGNED.items() if key not in ("checksum", "signature")}
    by_hand = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(SIGNED["signature"]["key"]))
    key.verify(bytes.fromhex(SIGNED["signature"]["value"]), by_hand)
    assert payload(SIGNED) == by_hand


@given(st.integers(0, len(BYTES) - 1), st.integers(1, 255))
def test_a_byte_changed_anywhere_is_refused(at: int, by: int) -> None:
    odd = bytearray(BYTES)
    odd[at] ^= by
    with pytest.raises(Refused):
        return_file.read_json(bytes(odd))


@pytest.mark.parametrize(
    "changed",
    [{"revision": 2}, {"texts": {}}, {"group": {"id": "other", "name": "=Grŵp"}}, {"disclosure": "suppressed below 6"}],
)
def test_a_checksum_made_anew_does_not_make_up_for_the_signature(changed: dict[str, Any]) -> None:
    forged = return_file.sealed({key: v for key, v in SIGNED.items() if key != "checksum"} | changed)
    with pytest.raises(Refused, match="changed after it was signed"):
        return_file.read_json(canonical(forged))


def test_another_key_in_the_same_place_is_refused() -> None:
    other = {**SIGNED["signature"], "key": signatures.public_key(b"x" * 32)}
    with pytest.raises(Refused, match="changed after it was signed"):
        return_file.read_json(canonical(SIGNED | {"signature": other}))


def test_a_return_signed_off_without_a_signature_is_refused() -> None:
    bare = {key: value for key, value in SIGNED.items() if key != "signature"}
    with pytest.raises(Refused, match="bears no signature"):
        return_file.read_json(canonical(bare))
