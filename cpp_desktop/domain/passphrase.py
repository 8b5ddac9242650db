"""How hard a passphrase is to guess, in words rather than in a score."""

from __future__ import annotations

from enum import Enum

LEAST_CHARACTERS = 8
_FAIR_BITS, _GOOD_BITS = 33, 45


class Strength(Enum):
    """What to say of a new passphrase."""

    NONE = ""
    SHORT = "Too short yet: at least 8 characters."
    WEAK = "Easy to guess. Add a word or two."
    FAIR = "Fair. One more word makes it good."
    GOOD = "Good: hard to guess."


def strength(passphrase: str) -> Strength:
    """Judge a passphrase by its length and variety.

    A letter of ordinary words is worth about 2.5 bits (Shannon, Prediction and Entropy of Printed English, 1951,
    gives 1 to 2.6), a digit 3.3, any other sign 4; what repeats or merely counts on is worth nothing.
    """
    if not passphrase.strip():
        return Strength.NONE
    if len(passphrase) < LEAST_CHARACTERS:
        return Strength.SHORT
    bits = 0.0
    for before, sign in zip(f" {passphrase}", passphrase, strict=False):
        if abs(ord(sign) - ord(before)) > 1:
            bits += 2.5 if sign.isalpha() else 3.3 if sign.isdigit() else 1.0 if sign == " " else 4.0
    variety = len(set(passphrase.casefold())) / min(len(passphrase), 12)
    bits *= min(variety, 1.0)
    return Strength.GOOD if bits >= _GOOD_BITS else Strength.FAIR if bits >= _FAIR_BITS else Strength.WEAK
