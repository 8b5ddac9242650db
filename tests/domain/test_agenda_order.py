from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.agenda_order import WANTED, in_order, is_late, is_plain, late_number, put_in
from cpp_desktop.domain.meetings import AgendaItem
from tests.builders import a_meeting, an_item

MEETING = a_meeting()


def numbered(*numbers: str) -> list[AgendaItem]:
    return [an_item(MEETING, position=n, number=number, title=number) for n, number in enumerate(numbers, 1)]


def late(items: list[AgendaItem], at: int, *wanted: str) -> list[str]:
    new = [an_item(MEETING, number=number) for number in wanted or (WANTED,)]
    return [i.number for i in put_in(items, new, at, issued=True)]


def test_plain_numbers_are_counted_anew_and_breaks_have_none() -> None:
    moved = in_order(numbered("2", "", "1"), plain=True)
    assert [(i.position, i.number) for i in moved] == [(1, "1"), (2, ""), (3, "2")]
    assert is_plain(moved)
    assert not is_plain(numbered("59.1", "59.2"))


def test_something_late_takes_the_next_free_letter() -> None:
    assert late(numbered("1", "2", "3"), 2) == ["1", "2", "2a", "3"]
    assert late(numbered("1", "2", "2a", "3"), 2) == ["1", "2", "2a", "2b", "3"]
    assert late(numbered("1", "2", "2a", "3"), 3) == ["1", "2", "2a", "2b", "3"]
    assert late(numbered("59.1", "59.2"), 2, WANTED, WANTED) == ["59.1", "59.2", "59.2a", "59.2b"]


def test_nothing_late_comes_before_the_first_number() -> None:
    assert late(numbered("", "1", "2"), 0) == ["", "1", "1a", "2"]
    assert late(numbered("", ""), 1) == ["", "1", ""]


def test_a_late_break_has_no_number_and_stands_where_it_was_put() -> None:
    assert late(numbered("1", "2"), 1, "") == ["1", "", "2"]


def test_letters_go_on_behind_z() -> None:
    taken = [f"7{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert late_number("7", taken) == "7aa"


def test_what_could_be_a_late_number() -> None:
    assert is_late("7a", {"7"})
    assert not any((is_late("7a", {"7", "7a"}), is_late("8", {"7"}), is_late("9a", {"7"})))


@given(st.lists(st.integers(0, 12), max_size=30), st.integers(1, 9))
def test_late_numbers_are_unique_and_stay_in_the_order_of_the_items(places: list[int], first: int) -> None:
    items = numbered(*(str(n) for n in range(1, first + 1)))
    issued = [i.number for i in items]
    for at in places:
        items = put_in(items, [an_item(MEETING, number=WANTED)], min(at, len(items)), issued=True)
    numbers = [i.number for i in items]
    assert len(set(numbers)) == len(numbers)
    assert [n for n in numbers if n in issued] == issued
    whole = [int(n.rstrip("abcdefghijklmnopqrstuvwxyz")) for n in numbers]
    assert whole == sorted(whole)
