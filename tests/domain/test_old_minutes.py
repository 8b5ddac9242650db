"""How minutes are understood, by the ways people write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.action_lines import read_action, read_status
from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.document_blocks import Block, BlockKind, ReadDocument
from cpp_desktop.domain.meetings import Mark, MeetingType
from cpp_desktop.domain.old_minutes import ReadMeeting, understand

TODAY = date(2026, 5, 12)


def read(*lines: str, name: str = "minutes.txt", rows: tuple[tuple[str, ...], ...] = ()) -> ReadMeeting:
    blocks = [Block(BlockKind.PARAGRAPH, line, place=n) for n, line in enumerate(lines, 1)]
    cells = tuple(tuple((Block(BlockKind.PARAGRAPH, cell),) if cell else () for cell in row) for row in rows)
    return understand(ReadDocument(name, (*blocks, *([Block(BlockKind.TABLE, rows=cells)] if rows else []))), TODAY)


def test_numbered_lines_are_items_where_nothing_is_a_heading():
    meeting = read("Date: 3 February 2026", "1. Welcome", "All came.", "2. Leaflets", "Decision: print it.", "3. AOB")
    assert [(item.number, item.title) for item in meeting.items] == [("1", "Welcome"), ("2", "Leaflets"), ("3", "AOB")]
    assert [(line.text, line.is_decision) for line in meeting.items[1].lines] == [("print it.", True)]


def test_the_head_says_when_where_and_what_kind():
    meeting = read("Minutes", "Date: 3/2/2026", "Time: 2.30pm - 4pm", "Venue: The hall", name="a.md")
    assert (meeting.day.day, meeting.start, meeting.venue) == (date(2026, 2, 3), time(14, 30), "The hall")
    assert read("EGM", name="2026-02-03_egm.md").type is MeetingType.EXTRAORDINARY


def test_a_day_that_is_not_whole_or_not_agreed_on_is_asked():
    without = read("Date: Tuesday 3rd February").day
    assert without.day is None
    assert date(2026, 2, 3) in without.choices
    assert read("Date: Tuesday 3rd February", name="2026-02-03.docx").day.doubt == ""
    apart = read("Date: Tuesday 3rd February", name="2026-02-10.docx").day
    assert (apart.day, bool(apart.doubt)) == (date(2026, 2, 10), True)
    assert read("Nothing").day.day is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Present: Ann Lee (AL), Bo Ray (Chair)", [("Ann Lee", Mark.PRESENT, ""), ("Bo Ray", Mark.PRESENT, "Chair")]),
        ("Apologies: Ann Lee and Bo Ray.", [("Ann Lee", Mark.APOLOGIES, ""), ("Bo Ray", Mark.APOLOGIES, "")]),
        ("Apologies: none", []),
        ("In attendance: Cy Dow (for the trust)", [("Cy Dow", Mark.IN_ATTENDANCE, "for the trust")]),
        ("Present: Cy Dow (deputising for Ann Lee)", [("Cy Dow", Mark.DEPUTY_FOR, "deputising for Ann Lee")]),
        ("Date of next meeting: Ann Lee", []),
    ],
)
def test_lists_of_people(line, names):
    assert [(mark.name, mark.mark, mark.capacity) for mark in read(line).marks] == names


@pytest.mark.parametrize(
    ("line", "owner", "text", "doubtful"),
    [
        ("Action SP: write to the trust", "SP", "write to the trust", False),
        ("ACTION: SP to write to the trust", "SP", "write to the trust", False),
        ("ACTION SP to write", "SP", "write", False),
        ("Action: AL/BR – book a room", "AL/BR", "book a room", False),
        ("Action everyone: come", "everyone", "come", False),
        ("Action: book a room", "", "book a room", True),
        ("The trust is to be told. Action: SP", "SP", "The trust is to be told.", True),
    ],
)
def test_ways_to_write_an_action(line, owner, text, doubtful):
    action = read_action(line, 1)
    assert (action.owner, action.text, bool(action.doubt)) == (owner, text, doubtful)


@pytest.mark.parametrize("line", ["Action plan: as before", "An action was long", "Action carried over", "Actions:"])
def test_what_is_no_action(line):
    assert read_action(line, 1) is None


def test_how_actions_ended():
    assert read_status("Action cancelled (no money)") == (ActionState.NO_LONGER_NEEDED, "no money")
    assert read_status("Action carried forwards") == (ActionState.OPEN, "")
    assert read_status("Action SP: complete the form") is None


def test_a_table_of_actions():
    rows = (("Action", "Who", "By when"), ("Write", "SP", "1 March 2026"), ("Ask", "AL", "soon"))
    actions = read("Date: 3 February 2026", rows=rows).actions
    assert [(a.text, a.owner, a.due, bool(a.doubt)) for a in actions] == [
        ("Write", "SP", date(2026, 3, 1), False), ("Ask", "AL", None, True),
    ]  # fmt: skip


@given(st.lists(st.text(max_size=60), min_size=1, max_size=12))
def test_any_words_are_understood_without_a_fault(lines):
    meeting = read(*lines)
    numbers = [item.number for item in meeting.items]
    assert len(numbers) == len(set(numbers))
