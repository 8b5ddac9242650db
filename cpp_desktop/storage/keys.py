"""From a passphrase to the key of a file."""

from __future__ import annotations

import unicodedata

from argon2.low_level import Type, hash_secret_raw

KEY_BYTES = 32
SALT_BYTES = 16
LEAST_CHARACTERS = 8

# Passes, KiB and lanes of argon2id in file format 1: the second recommendation of RFC 9106 (section 4). They are
# constants of the format, for a file holds nothing that could be read before its key is known.
COST = (3, 65536, 4)


def check_passphrase(text: str) -> str | None:
    """Say in a sentence what is wrong with a new passphrase, or return None."""
    if not text.strip():
        return "Choose a passphrase: three or four words are easy to remember and hard to guess."
    if len(_normal(text)) < LEAST_CHARACTERS:
        return f"Make the passphrase at least {LEAST_CHARACTERS} characters long: three or four words are good."
    return None


def derive(passphrase: str, salt: bytes) -> bytes:
    """Return the 32-byte key for a passphrase and a file's 16-byte salt; equal letters give equal keys (NFC)."""
    passes, memory_kib, lanes = COST
    return hash_secret_raw(
        _normal(passphrase).encode("utf-8", "surrogatepass"), salt, passes, memory_kib, lanes, KEY_BYTES, Type.ID
    )


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)
