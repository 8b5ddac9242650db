"""A key's fingerprint and its check words: the same for the same key, told apart by ear and by eye."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.fingerprints import _WORDS, HOW_MANY, check_words, fingerprint

KEYS = st.binary(min_size=32, max_size=32).map(bytes.hex)


def test_no_two_words_begin_alike_and_all_are_short() -> None:
    assert len(_WORDS) == 256
    assert len({word[:3] for word in _WORDS}) == 256
    assert all(word.isascii() and word.islower() and 2 < len(word) <= 8 for word in _WORDS)


@given(KEYS)
def test_the_fingerprint_is_the_keys_digest_in_groups_of_four(key: str) -> None:
    groups = fingerprint(key).split(" ")
    assert {len(group) for group in groups} == {4}
    assert "".join(groups) == hashlib.sha256(bytes.fromhex(key)).hexdigest()


@given(KEYS)
def test_the_words_say_the_first_half_of_what_the_fingerprint_says(key: str) -> None:
    told = [_WORDS.index(word) for word in check_words(key).split(" ")]
    assert len(told) == HOW_MANY
    assert bytes(told) == bytes.fromhex(fingerprint(key).replace(" ", ""))[:HOW_MANY]


def test_another_key_has_other_words() -> None:
    assert check_words("00" * 32) != check_words("00" * 31 + "01")
