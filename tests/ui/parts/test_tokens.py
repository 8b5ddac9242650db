from __future__ import annotations

from collections.abc import Mapping

import pytest

from cpp_desktop.domain.colours import contrast
from cpp_desktop.ui.parts.tokens import DARK, EDGE_PAIRS, LIGHT, TEXT_PAIRS

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_every_text_can_be_read(tokens: Mapping[str, str]) -> None:
    weak = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@BOTH
def test_every_control_can_be_made_out(tokens: Mapping[str, str]) -> None:
    weak = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in EDGE_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3.0} == {}


def test_both_looks_name_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_every_colour_of_words_is_measured() -> None:
    grounds = {"bg", "surface", "sunken", "line", "rail", "rail_line", "gold"}
    measured = {token for pair in (*TEXT_PAIRS, *EDGE_PAIRS) for token in pair}
    assert set(LIGHT) - measured - grounds == {"rail_ring"}  # half of the mark, which says nothing
