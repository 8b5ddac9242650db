"""Names of groups and networks: what of them is shown, and what will not do."""

from __future__ import annotations

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.written_names import LONGEST, letters, shown


def test_a_name_is_shown_in_one_line_with_nothing_unseen() -> None:
    assert shown("  Ash\u200b \n Vale\x00 ") == "Ash Vale"
    assert letters("Ásh  vale") == letters("ASH VALE") == "ashvale"


@pytest.mark.parametrize(
    ("name", "why"),
    [("", "There is no name"), (" – \t", "There is no name"), ("x" * (LONGEST + 1), "no more than 300")],
)
def test_a_name_that_will_not_do_is_refused_with_its_own_reason(name: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        shown(name)
