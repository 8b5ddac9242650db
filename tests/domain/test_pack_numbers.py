"""The page numbers of packs: what went out keeps its number, whatever comes and goes."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.issued_papers import PackPart, PackPartKind
from cpp_desktop.domain.pack_changes import PackChanges, change_words, changes, pages_told, sheets_to_print
from cpp_desktop.domain.pack_numbers import Label, PartPages, number


def parts(*named: tuple[str, int]) -> list[PartPages]:
    """A cover of one page, then papers by name with their pages."""
    papers = [PartPages(kind=PackPartKind.PAPER, item_paper_id=name, pages=count) for name, count in named]
    return [PartPages(kind=PackPartKind.COVER, pages=1), *papers]


def issued(before: list[PackPart], made: list[PartPages], written: str = "x") -> list[PackPart]:
    """The parts as they go out; every page says `written` and its place."""
    return [
        PackPart(
            issued_paper_id="",
            position=at,
            kind=part.kind,
            title="",
            item_paper_id=part.item_paper_id,
            labels=numbered.labels,
            lost=numbered.lost,
            marks=tuple(f"{written}{part.item_paper_id}{page}" for page in range(part.pages)),
        )
        for at, (part, numbered) in enumerate(zip(made, number(before, made), strict=True), 1)
    ]


def version(*versions: list[tuple[str, int]]) -> list[PackPart]:
    """The last of several versions."""
    made: list[PackPart] = []
    for named in versions:
        made = issued(made, parts(*named))
    return made


def labels(made: list[PackPart]) -> dict[str, str]:
    return {part.item_paper_id or "cover": " ".join(part.labels) for part in made}


def test_a_first_version_counts_from_one() -> None:
    assert labels(version([("a", 2), ("b", 3)])) == {"cover": "1", "a": "2 3", "b": "4 5 6"}


def test_a_late_paper_is_numbered_behind_the_page_in_front() -> None:
    made = version([("a", 2), ("b", 3)], [("a", 2), ("late", 2), ("b", 3)])
    assert labels(made) == {"cover": "1", "a": "2 3", "late": "3a 3b", "b": "4 5 6"}


def test_a_second_late_paper_goes_on_behind_the_first() -> None:
    first = [("a", 1), ("b", 1)]
    second = [("a", 1), ("c", 2), ("b", 1)]
    assert labels(version(first, second, [("a", 1), ("c", 2), ("d", 1), ("b", 1)]))["d"] == "2c"


def test_more_pages_take_letters_and_fewer_are_lost() -> None:
    made = version([("a", 2), ("b", 2)], [("a", 4), ("b", 1)])
    assert labels(made) == {"cover": "1", "a": "2 3 3a 3b", "b": "4"}
    assert made[2].lost == ("5",)


def test_what_is_taken_out_is_lost_with_the_part_in_front() -> None:
    made = version([("a", 1), ("b", 2), ("c", 1)], [("a", 1), ("c", 1)])
    assert labels(made) == {"cover": "1", "a": "2", "c": "5"}
    assert made[1].lost == ("3", "4")


def test_a_label_that_was_lost_is_never_given_again() -> None:
    made = version([("a", 1), ("b", 1)], [("a", 2), ("b", 1)], [("a", 1), ("b", 1)], [("a", 1), ("b", 1)])
    assert labels(issued(made, parts(("a", 2), ("b", 1))))["a"] == "2 2b"


def test_where_no_label_is_left_between_the_late_paper_is_numbered_again() -> None:
    made = version([("a", 1), ("b", 1)], [("a", 1), ("c", 2), ("b", 1)], [("a", 2), ("c", 2), ("b", 1)])
    assert labels(made) == {"cover": "1", "a": "2 2c", "c": "2d 2e", "b": "3"}


def test_a_part_that_moved_is_numbered_anew_and_the_many_stay() -> None:
    made = version([("a", 3), ("b", 1)], [("b", 1), ("a", 3)])
    assert labels(made) == {"cover": "1", "b": "1a", "a": "2 3 4"}
    assert made[1].lost == ("5",)


@pytest.mark.parametrize(("label", "words"), [((14, 0), "14"), ((14, 1), "14a"), ((14, 26), "14z"), ((14, 27), "14aa")])
def test_labels_are_written_and_read(label: tuple[int, int], words: str) -> None:
    assert str(Label(*label)) == words
    assert Label.read(words) == label


def test_what_is_no_label_is_refused() -> None:
    with pytest.raises(ValueError, match="No page number"):
        Label.read("a14")


HISTORIES = st.lists(
    st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(1, 5)), max_size=8, unique_by=lambda named: named[0]),
    min_size=1,
    max_size=6,
)


@given(HISTORIES)
@settings(deadline=None)
def test_labels_are_unique_in_order_and_never_name_another_page(history: list[list[tuple[str, int]]]) -> None:
    ever: dict[str, tuple[str, int]] = {}
    made: list[PackPart] = []
    for named in history:
        before = made
        made = issued(before, parts(*named))
        given_now = list(chain.from_iterable(part.labels for part in made))
        assert given_now == sorted(set(given_now), key=Label.read)
        if not before:
            assert given_now == [str(page) for page in range(1, len(given_now) + 1)]
        for part in made:
            assert len(part.labels) == dict(named).get(part.item_paper_id or "", 1)
            for at, label in enumerate(part.labels):
                page = part.item_paper_id or "", at
                assert ever.setdefault(label, page) == page
        lost = set(chain.from_iterable(part.lost for part in made))
        assert lost == ever.keys() - set(given_now)


@given(HISTORIES)
@settings(deadline=None)
def test_the_same_parts_again_keep_every_label(history: list[list[tuple[str, int]]]) -> None:
    made = version(*history)
    again = issued(made, parts(*history[-1]))
    assert [part.labels for part in again] == [part.labels for part in made]
    assert changes(made, again) == PackChanges(order=tuple(chain.from_iterable(part.labels for part in made)))


def told(before: list[PackPart], made: list[PackPart], number: int = 1) -> str:
    return " ".join(change_words(changes(before, made), number))


def test_the_cover_says_what_is_new_and_where_it_goes() -> None:
    before = version([("a", 2), ("b", 3)])
    late = issued(before, parts(("a", 2), ("late", 2), ("b", 3)))
    assert told(before, late) == (
        "New since version 1: pages 3a and 3b only. Put them after page 3. Every other page is the same."
    )
    assert told(before, issued(before, parts(("a", 2), ("b", 3)))) == "Every page is the same as in version 1."
    assert told(before, late, 0).startswith("New since the pack that went out: ")


def test_the_cover_says_what_changed_and_what_has_gone() -> None:
    before = version([("a", 2), ("b", 3)])
    made = [*issued(before, parts(("a", 3)))[:1], *issued(before, parts(("a", 3)), "new")[1:]]
    assert told(before, made) == (
        "New since version 1: page 3a. Put it after page 3. Changed since version 1: pages 2 and 3. "
        "Put them in place of the old ones. Pages 4 to 6 have gone; take them out. Every other page is the same."
    )
    shorter = issued(before, parts(("a", 1), ("b", 3)))
    assert told(before, shorter) == "Page 3 has gone; take it out. Every other page is the same."


def test_pages_are_told_as_runs() -> None:
    order = ["1", "2", "3", "3a", "3b", "3c", "4"]
    assert pages_told(["2"], order) == "page 2"
    assert pages_told(["1", "2", "3a", "3b", "3c"], order) == "pages 1, 2 and 3a to 3c"


def test_only_what_differs_is_printed_again_with_the_cover() -> None:
    before = version([("a", 3), ("b", 2)])
    made = issued(before, parts(("a", 3), ("late", 2), ("b", 2)))
    assert sheets_to_print(before, made, duplex=False) == (0, 4, 5)
    assert sheets_to_print(before, made, duplex=True) == (0, 1, 4, 5)
    assert sheets_to_print([], before, duplex=False) == (0, 1, 2, 3, 4, 5)
