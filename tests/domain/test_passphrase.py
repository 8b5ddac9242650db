from __future__ import annotations

import pytest

from cpp_desktop.domain.passphrase import LEAST_CHARACTERS, Strength, strength
from cpp_desktop.storage import keys


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.NONE),
        ("   ", Strength.NONE),
        ("heron", Strength.SHORT),
        ("12345678", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abababababababababab", Strength.WEAK),
        ("password1", Strength.WEAK),
        ("marmalade bicycle", Strength.FAIR),
        ("heron lantern meadow", Strength.FAIR),
        ("three quiet green rivers", Strength.GOOD),
    ],
)
def test_strength_is_judged_by_length_and_variety(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


def test_one_more_word_never_makes_a_passphrase_weaker() -> None:
    words = "heron lantern meadow kettle".split()
    found = [list(Strength).index(strength(" ".join(words[:n]))) for n in range(1, 5)]
    assert found == sorted(found)


def test_what_is_called_too_short_is_what_a_file_refuses() -> None:
    assert keys.LEAST_CHARACTERS == LEAST_CHARACTERS
