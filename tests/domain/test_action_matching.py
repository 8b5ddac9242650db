"""Which lines of an action log speak of one action."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.action_matching import Line, Owner, carried_forward
from cpp_desktop.domain.action_wording import Likeness, likeness, wording

FIRST = date(2026, 1, 10)


def lines(*meetings):
    """Lines from ("owner", "text") or ("owner", "text", "closed") of each meeting, two months apart, as "1a", "1b"."""
    for n, meeting in enumerate(meetings):
        for letter, (owner, text, *closed) in zip("abcdef", meeting, strict=False):
            day = FIRST + timedelta(days=60 * n)
            yield Line(id=f"{n + 1}{letter}", day=day, owner=Owner(owner), text=text, is_closed=bool(closed))


def joined(*meetings, said=None):
    return {n: f.action for n, f in carried_forward(lines(*meetings), said=said).items() if f.action != n}


def doubtful(*meetings):
    return {n: f.perhaps for n, f in carried_forward(lines(*meetings)).items() if f.perhaps}


ASK = ("AL", "Ask the trust for leaflets")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ask the trust for leaflets", "ask the Trust for leaflets."),
        ("Do fundraising form", "Do fundraising form (action carried forward, not checked yet)"),
        ("Create publicity (Monday 26th Jan)", "Create publicity"),
        ("Find milk powder", "Find milk powder or long life milk"),
        ("Do yours from last year", "Do yours from last year i did"),
        ("Make placecards for the ball", "Make place cards for the ball"),
        ("E-mail Habiba and Gemma", "Email Habiba and Gemma"),
        ("Review the leaflet on lymphoedema", "Review the leaflet on lymphodema"),
    ],
)
def test_words_added_to_or_mistyped_are_the_same_action(before, after):
    assert joined([("AL", before)], [("AL", after)]) == {"2a": "1a"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("AL", "Book a table for 40, 23rd January"), ("AL", "Book a table for 40, 30th January")),
        (("AL", "Message Fern to start planning it"), ("AL", "Message Fatou to start planning it")),
        (("AL", "Sort out tickets"), ("BM", "Sort out tickets")),
        (("AL", "Find script at some point"), ("BM", "Find drive transfer script at some point")),
        (("AL", "Investigate and respond"), ("AL", "Investigate")),
        (("AL", "Do a grant (round 2)"), ("AL", "Do a grant (round 3)")),
        (("AL", "Chase Vera", "closed"), ("AL", "Chase Vera", "closed")),
        (("AL", "Chase Vera", "closed"), ("AL", "Chase Vera")),
    ],
)
def test_what_comes_close_is_asked_about_and_kept_apart(before, after):
    assert (joined([before], [after]), doubtful([before], [after])) == ({}, {"2a": "1a"})
    assert joined([before], [after], said={"2a": True}) == {"2a": "1a"}
    assert joined([before], [after], said={"2a": False}) == {}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("AL", "Respond"), ("BM", "Respond")),
        (("AL", "Write post", "closed"), ("BM", "Write post")),
        (("AL", "Book the hall"), ("AL", "Thank the ward")),
        (("AL", "Do not send the letter"), ("AL", "Ring the ward sister")),
    ],
)
def test_other_words_are_another_action(before, after):
    assert joined([before], [after]) == doubtful([before], [after]) == {}


def test_one_that_ended_earlier_and_is_raised_again_is_another():
    ended = [(*ASK, "closed")]
    other = [("BM", "Thank the ward")]
    assert joined(ended, other, [ASK]) == doubtful(ended, other, [ASK]) == {}


def test_an_action_is_followed_over_its_own_words_until_it_is_done():
    longer = ("AL", "Ask the trust for leaflets (by June)")
    assert joined([ASK], [longer], [ASK], [(*ASK, "closed")]) == {"2a": "1a", "3a": "1a", "4a": "1a"}


def test_passed_over_at_two_meetings_is_the_same_where_it_says_enough():
    other = [("BM", "Thank the ward")]
    assert joined([ASK], other, other, [ASK])["4a"] == "1a"
    assert doubtful([ASK], other, other, other, [ASK]) == {"5a": "1a"}
    assert doubtful([("AL", "Respond")], other, [("AL", "Respond")]) == {"3a": "1a"}


def test_equal_actions_stay_as_many_as_they_are():
    twice = [("SB", "Tell the school"), ("SB", "Tell the school")]
    assert joined(twice, twice) == {"2a": "1a", "2b": "1b"}
    assert joined(twice, [*twice, ("SB", "Tell the school")]) == {"2a": "1a", "2b": "1b"}


def test_of_two_that_may_be_meant_the_one_in_the_same_words_is():
    short, long = ("OB", "Apply to the fund"), ("OB", "Apply to the fund (by 18 January)")
    assert joined([short, long], [long, short]) == {"2a": "1b", "2b": "1a"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [(Owner("sp", frozenset("s")), Owner("siân pritchard", frozenset("s")), True),
     (Owner("sp", frozenset("s")), Owner("sp", frozenset("t")), False),
     (Owner("sp", frozenset("s")), Owner("sp"), True), (Owner("all"), Owner("everyone"), False)],
)  # fmt: skip
def test_owners_are_the_same_by_whom_they_mean_else_by_how_they_are_written(one, other, same):
    assert one.is_same(other) is other.is_same(one) is same


def test_the_same_reference_is_the_same_action_and_another_is_not():
    day = FIRST + timedelta(days=400)
    told = [
        Line(id="a", day=FIRST, text="Ask", reference="A1", is_closed=True),
        Line(id="b", day=day, text="Ask them again", owner=Owner("BM"), reference="A1"),
        Line(id="c", day=day, text="Ask", reference="A2"),
    ]
    found = carried_forward(told)
    assert (found["b"].action, found["c"].action, found["c"].perhaps) == ("a", "c", "")


def test_lines_go_on_from_what_is_in_the_file():
    known = Line(id="in file", day=FIRST, text=ASK[1], owner=Owner("AL"), of="in file")
    (new,) = lines([ASK])
    later = Line(id="new", day=FIRST + timedelta(days=60), text=new.text, owner=Owner("AL"))
    assert carried_forward([known, later])["new"].action == "in file"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("", "", Likeness.CERTAIN), ("!!", "?", Likeness.DIFFERENT), ("to the", "for it", Likeness.DIFFERENT),
     ("Ask Ann Lee", "Ask Amy Lee", Likeness.DOUBTFUL), ("Do", "Do (it)", Likeness.DOUBTFUL)],
)  # fmt: skip
def test_texts_of_hardly_a_word_are_compared_too(one, other, alike):
    assert likeness(wording(one), wording(other))[0] is alike


texts = st.lists(st.sampled_from("ask ring trust leaflet for the 12 13 (by June)".split()), min_size=1, max_size=5)
entries = st.tuples(st.sampled_from(["AL", "BM"]), texts.map(" ".join)) | st.tuples(
    st.just("AL"), texts.map(" ".join), st.just("closed")
)
logs = st.lists(st.lists(entries, max_size=5), max_size=6)


@given(log=logs)
def test_any_log_gives_each_line_one_action_and_each_meeting_an_action_once(log):
    told = {line.id: line for line in lines(*log)}
    found = carried_forward(told.values())
    assert found.keys() == told.keys()
    assert len({(told[n].day, f.action) for n, f in found.items()}) == len(told)
    for n, f in found.items():
        first = told[f.action]
        assert found[first.id].action == first.id
        assert first.id == n or (first.day < told[n].day and first.owner == told[n].owner)
        assert not f.perhaps or f.action == n


@given(log=logs, data=st.data())
def test_what_was_found_is_found_again_and_the_order_of_meetings_in_the_sheet_does_not_matter(log, data):
    told = list(lines(*log))
    found = carried_forward(told)
    order = {day: data.draw(st.integers()) for day in {line.day for line in told}}
    assert carried_forward(sorted(told, key=lambda line: order[line.day])) == found
    known = [replace(line, of=found[line.id].action) for line in told]
    assert {n: f.action for n, f in carried_forward(known).items()} == {n: f.action for n, f in found.items()}


@given(log=logs)
def test_saying_that_what_is_doubtful_is_apart_changes_nothing(log):
    told = list(lines(*log))
    found = carried_forward(told)
    assert carried_forward(told, said=dict.fromkeys(found, False)) == found
    assert len({f.action for f in carried_forward(told, said=dict.fromkeys(found, True)).values()}) <= len(
        {f.action for f in found.values()}
    )
