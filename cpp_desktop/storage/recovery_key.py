"""A file's key on paper: thirteen groups of five characters, each with its own check character."""

from __future__ import annotations

import re

from cpp_desktop.domain.errors import Refused

# Crockford's base 32: no I, L, O or U, and what is misread for a digit is read as that digit.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 13
_DATA = 4
_KEY_BITS = 256
_MISREAD = str.maketrans("OIL", "011")
_SEPARATORS = re.compile(r"[\s\-–—.,]+")
# Odd weights are prime to 32, so one wrong character always shows; they differ, so that neighbours swapped show too
# (all but two characters that stand sixteen places apart in the alphabet).
_WEIGHTS = (1, 3, 5, 7)


def encode(key: bytes) -> tuple[str, ...]:
    """Return a 32-byte key as thirteen groups of five characters."""
    # 13 groups hold 260 bits: the key, then four zero bits.
    bits = int.from_bytes(key) << (GROUPS * _DATA * 5 - _KEY_BITS)
    digits = [(bits >> 5 * place) & 31 for place in reversed(range(GROUPS * _DATA))]
    return tuple(_with_check(index, digits[index * _DATA : (index + 1) * _DATA]) for index in range(GROUPS))


def decode(text: str) -> bytes:
    """Read a key as typed from paper, whatever its case, spaces and dashes; O is read as 0, I and L as 1.

    Raises:
        Refused: `recovery_key`, naming the group that was mistyped.
    """
    width = _DATA + 1
    groups = [part for part in _SEPARATORS.split(text.upper().translate(_MISREAD)) if part]
    if len(groups) != GROUPS:
        kept = "".join(groups)
        groups = [kept[at : at + width] for at in range(0, len(kept), width)]
    for index, group in enumerate(groups[:GROUPS]):
        if len(group) != width or set(group) - set(ALPHABET) or group != _with_check(index, _digits(group)[:_DATA]):
            again = f"Type its {width} characters again."
            raise Refused(recovery_key=f"Group {index + 1} is not as on the recovery sheet. {again}")
    if len(groups) != GROUPS:
        shape = f"{GROUPS} groups of {width} characters"
        raise Refused(recovery_key=f"The recovery key has {shape}; {len(groups)} were typed.")
    bits = 0
    for group in groups:
        for digit in _digits(group)[:_DATA]:
            bits = bits << 5 | digit
    return (bits >> (GROUPS * _DATA * 5 - _KEY_BITS)).to_bytes(_KEY_BITS // 8)


def _digits(group: str) -> list[int]:
    return [ALPHABET.index(character) for character in group]


def _with_check(index: int, digits: list[int]) -> str:
    # The group's own number is in the sum, so that groups typed in the wrong order show.
    check = (index + sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))) % 32
    return "".join(ALPHABET[digit] for digit in (*digits, check))
