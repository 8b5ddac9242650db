from __future__ import annotations

import pytest

from cpp_desktop.domain.colours import contrast


def test_black_on_white_is_as_strong_as_contrast_gets() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
