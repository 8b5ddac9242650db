"""Papers are called A, B, C; what went out keeps its letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.pack_letters import lettered

PAPERS = st.lists(st.text("abcdefgh", min_size=1, max_size=2), unique=True)


def test_papers_are_lettered_in_order():
    assert lettered(["leaflet", "report"]) == {"leaflet": "A", "report": "B"}


def test_a_late_paper_takes_the_next_letter_wherever_it_stands():
    assert lettered(["late", "leaflet", "report"], [["leaflet", "report"]])["late"] == "C"


def test_the_letter_of_a_paper_that_was_withdrawn_is_not_given_again():
    assert lettered(["report", "late"], [["leaflet", "report"]]) == {"report": "B", "late": "C"}


def test_behind_z_there_are_two_letters():
    names = list(lettered(map(str, range(54))).values())
    assert names[25:28] == ["Z", "AA", "AB"]
    assert names[-2:] == ["BA", "BB"]


@given(PAPERS, PAPERS, PAPERS)
def test_no_letter_is_given_twice_and_each_stays(first, second, now):
    once = lettered(first)
    twice = lettered(second, [first])
    third = lettered(now, [first, second])
    known = {**once, **twice}
    assert all(third[paper] == known[paper] for paper in third if paper in known)
    assert len({**known, **third}) == len(set({**known, **third}.values()))
