"""The item for earlier minutes, the minute that approved them, and the words for it."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.approval import (
    amendment_words,
    approval_words,
    approving_among,
    change_words,
    late_number,
    minutes_item,
)
from tests.builders import a_meeting, a_minute, an_item

HELD = date(2026, 5, 12)
MEETING = a_meeting(date=HELD)


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the last meeting", "Minutes of the previous meeting (accuracy, approve, sign)",
        "Minutes of 16 September 2026", "Approval of minutes", "To approve the minutes", "Previous minutes", "MINUTES",
    ],
)  # fmt: skip
def test_the_item_for_earlier_minutes_is_found_by_its_title(title: str) -> None:
    item = an_item(MEETING, position=2, title=title)
    assert minutes_item([an_item(MEETING, position=1, title="Welcome"), item]) is item


@pytest.mark.parametrize(
    "title", ["Date of next meeting", "Matters arising", "A minute’s silence", "15 minutes’ break"]
)
def test_other_items_are_not_it(title: str) -> None:
    assert minutes_item([an_item(MEETING, title=title)]) is None


@pytest.mark.parametrize("said", ["They were approved.", "Agreed as a correct record.", "Confirmed and signed."])
def test_old_minutes_say_that_something_was_approved(said: str) -> None:
    first, second = a_minute(MEETING, position=1, text="Read."), a_minute(MEETING, position=2, decision=said)
    assert approving_among([second, first]) is second


@pytest.mark.parametrize("said", ["They were not approved.", "Deferred: to be agreed at the next meeting.", "Read."])
def test_or_that_it_was_not(said: str) -> None:
    assert approving_among([a_minute(MEETING, text=said)]) is None


def test_a_late_item_takes_the_next_number_and_7a_once_the_agenda_is_out() -> None:
    items = [an_item(MEETING, number=number) for number in ("6", "7", "7a", "")]
    assert late_number(items, issued=False) == "8"
    assert late_number(items, issued=True) == "7b"
    assert late_number([], issued=True) == "1"


def test_approval_is_put_into_words() -> None:
    plain = "The minutes of the meeting on 12 May 2026 were approved as a correct record"
    assert approval_words(HELD, []) == f"{plain}."
    assert approval_words(HELD, [1]) == f"{plain}, subject to the correction 1."
    assert approval_words(HELD, [1, 2], "Joan") == f"{plain}, subject to the corrections 1 and 2. Proposed by Joan."
    assert amendment_words(HELD, [3], "", "Tom") == (
        "The approved minutes of the meeting on 12 May 2026 were amended by the correction 3. Seconded by Tom."
    )


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("Five were done.", "Four were done.", "for “Five” read “Four”"),
        ("It was being planned now.", "It was being considered now.", "for “planned” read “considered”"),
        ("It was very good.", "It was good.", "leave out “very”"),
        ("It was good.", "It was very good.", "after “It was” put in “very”"),
        ("", "Noted.", "add “Noted.”"),
        ("It was.", "So it was.", "for “It” read “So it”"),
        ("A\nB", "A B", "its lines are set anew"),
    ],
)
def test_a_change_is_told_by_the_words_that_differ(was: str, now: str, said: str) -> None:
    assert change_words(was, now) == said
