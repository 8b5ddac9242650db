"""Letters from a network as files: signed, in the shape of their schema, and refused in a sentence if not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import network_letters
from cpp_desktop.exchange.canonical_json import canonical, checksum
from cpp_desktop.paths import resources

SEED = b"n" * 32
SCHEMA = json.loads((resources() / "network_letter.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
LETTER = network_letters.written(
    {
        "kind": "query",
        "sender": "Meadow Cancer Alliance",
        "group": {"id": "g", "name": "Grŵp"},
        "period": {"from": "2025-04-01", "to": "2026-03-31"},
        "revision": 1,
        "made": "2026-05-02",
        "text": "Is the number of contacts right?",
    },
    SEED,
)
BYTES = canonical(LETTER)


def changed(path: str, value: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(BYTES)
    *way, last = path.split("/")
    at = found
    for key in way:
        at = at[key]
    at[last] = value
    return found


def test_a_letter_comes_back_as_it_was_and_fits_the_schema(tmp_path: Path) -> None:
    network_letters.write(LETTER, tmp_path / "letter.json")
    assert network_letters.read((tmp_path / "letter.json").read_bytes()) == LETTER
    VALIDATOR.validate(LETTER)


@given(st.integers(0, len(BYTES) - 1), st.integers(1, 255))
def test_a_byte_changed_anywhere_is_refused(at: int, by: int) -> None:
    odd = bytearray(BYTES)
    odd[at] ^= by
    with pytest.raises(Refused):
        network_letters.read(bytes(odd))


def test_a_checksum_made_anew_does_not_make_up_for_the_signature() -> None:
    forged = changed("kind", "acceptance")
    with pytest.raises(Refused, match="changed after it was signed"):
        network_letters.read(canonical(forged | {"checksum": checksum(forged)}))


WRONG = [
    ("format", "cpp-annual-return"), ("version", 0), ("version", True), ("kind", "bill"), ("sender", 5),
    ("group/id", None), ("group/more", "x"), ("period/to", "2026-02-30"), ("revision", 0), ("made", "soon"),
    ("text", ["x"]), ("text", "x" * 100_001), ("checksum", "0"), ("signature", None), ("signature/alg", "none"),
    ("signature/key", "0"), ("surprise", 1),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_the_reader_and_the_schema_refuse_the_same(path: str, value: Any) -> None:
    odd = changed(path, value)
    assert network_letters.problem(odd)
    assert not VALIDATOR.is_valid(odd)


@pytest.mark.parametrize("name", list(LETTER))
def test_a_missing_part_is_refused(name: str) -> None:
    short = {key: value for key, value in LETTER.items() if key != name}
    assert network_letters.problem(short)
    assert not VALIDATOR.is_valid(short)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "cannot be read"),
        (b"[" * 200_000, "cannot be read"),
        (b'{"format": "x", "format": "cpp-network-letter"}', "cannot be read"),
        (b'{"format": "cpp-network-letter", "version": 1e3}', "cannot be read"),
        (b"[]", "not a letter"),
        (b'{"format": "cpp-network-letter", "version": 2}', "newer version"),
        (b" " * (network_letters.MOST_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_letter_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        network_letters.read(data)
