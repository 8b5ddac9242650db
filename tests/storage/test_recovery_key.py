from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.errors import Refused
from cpp_desktop.storage.recovery_key import ALPHABET, decode, encode

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_what_is_printed_reads_back(key):
    groups = encode(key)
    assert [len(group) for group in groups] == [5] * 13
    assert decode(" ".join(groups)) == key


@given(KEYS, st.sampled_from(["", "-", "  ", "\n", " – "]))
def test_case_dashes_and_misread_letters_are_forgiven(key, between):
    typed = between.join(encode(key)).lower().replace("0", "o").replace("1", "l")
    assert decode(f" {typed}\n") == key


@given(KEYS, st.integers(0, 12), st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_character_names_its_group(key, group, place, character):
    groups = list(encode(key))
    before = groups[group]
    groups[group] = before[:place] + character + before[place + 1 :]
    if groups[group] == before:
        assert decode(" ".join(groups)) == key
        return
    with pytest.raises(Refused, match=rf"Group {group + 1} is not"):
        decode(" ".join(groups))


@given(KEYS, st.integers(0, 12))
def test_a_character_left_out_names_its_group(key, group):
    groups = list(encode(key))
    groups[group] = groups[group][:-1]
    with pytest.raises(Refused, match=rf"Group {group + 1} is not"):
        decode(" ".join(groups))


def test_two_groups_in_the_wrong_order_are_found():
    groups = list(encode(bytes(range(32))))
    groups[3], groups[4] = groups[4], groups[3]
    with pytest.raises(Refused, match="Group 4 is not"):
        decode(" ".join(groups))


@pytest.mark.parametrize(("count", "said"), [(0, "0 were typed"), (12, "12 were typed"), (14, "14 were typed")])
def test_too_few_or_too_many_groups_are_counted(count, said):
    groups = [*encode(bytes(32)), "00000"][:count]
    with pytest.raises(Refused, match=said):
        decode(" ".join(groups))


def test_a_character_outside_the_alphabet_names_its_group():
    groups = list(encode(bytes(32)))
    groups[7] = "00ü00"
    with pytest.raises(Refused, match="Group 8 is not"):
        decode(" ".join(groups))
