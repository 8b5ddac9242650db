"""What is missing from a return, and about how long it takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.return_readiness import minutes_in_words, minutes_left, missing
from cpp_desktop.domain.return_sections import SectionState

STATES = st.tuples(
    *(
        st.sampled_from(["ready", "started", "empty"]).map(
            lambda state, s=s: SectionState(s.number, s.key, s.title, state, f"{s.title} is {state}.")
        )
        for s in SECTIONS
    )
)
CHECKS = st.lists(
    st.builds(
        lambda section, importance, ids: Check(f"{section}.x", section, importance, "Odd.", "Look.", tuple(ids)),
        st.sampled_from([s.key for s in SECTIONS]),
        st.sampled_from(["must", "look"]),
        st.lists(st.text(max_size=2), max_size=3),
    ),
    max_size=4,
)


def of(key: str, state: str, *failed: Check) -> list[tuple[str, int]]:
    section = next(s for s in SECTIONS if s.key == key)
    found = missing([SectionState(section.number, key, section.title, state, "What it says.")], failed)
    return [(one.words, one.minutes) for one in found]


def check(code: str, section: str, importance: str, *ids: str) -> Check:
    return Check(code, section, importance, "Odd.", "Put it right.", ids)


def test_a_section_that_is_ready_lacks_nothing() -> None:
    assert of("membership", "ready") == []
    assert of("statement", "empty") == [("What it says.", 20)]
    assert of("monitoring", "empty") == [("What it says.", 0)]


def test_a_check_takes_time_for_each_record_that_it_is_about() -> None:
    assert of("actions", "ready", check("actions.without_owner", "actions", "look", "a", "b", "c")) == [("Odd.", 3)]
    assert of("meetings", "ready", check("far_from_last_year.meetings.held", "meetings", "look")) == [("Odd.", 2)]


def test_what_a_check_says_the_section_does_not_say_again() -> None:
    nobody = check("meetings.nobody_present", "meetings", "must", "a", "b")
    assert of("meetings", "started", nobody) == [("Odd.", 10)]


@given(STATES, CHECKS)
def test_nothing_missing_is_passed_over(sections: tuple[SectionState, ...], failed: list[Check]) -> None:
    found = missing(sections, failed)
    assert [one.check for one in found if one.check] == sorted(failed, key=lambda c: _number(c.section))
    open_sections = {s.key for s in sections if s.state != "ready"}
    assert open_sections <= {one.section.key for one in found}
    assert minutes_left(found) == sum(one.minutes for one in found)
    assert all(one.minutes > 0 for one in found if not one.is_optional)


def _number(key: str) -> int:
    return next(s.number for s in SECTIONS if s.key == key)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 minute"), (7, "7 minutes"), (12, "10 minutes"), (33, "35 minutes"), (70, "70 minutes"), (90, "1.5 hours"),
     (118, "2 hours")],
)  # fmt: skip
def test_work_is_said_no_more_exactly_than_it_is_known(minutes: int, words: str) -> None:
    assert minutes_in_words(minutes) == words
