from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cpp_desktop.ui.parts import turns
from cpp_desktop.ui.parts.turns import BLOCK, Blocks, Turns, in_blocks


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step takes the whole of a turn."""
    monkeypatch.setattr(turns, "SLICE_SECONDS", 0)


def count(into: list[int], up_to: int) -> Iterator[None]:
    for number in range(up_to):
        into.append(number)
        yield


def test_a_short_job_is_done_at_once(qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    working = Turns(parent)
    working.run(count(done, 5))
    assert (done, working.is_busy) == ([0, 1, 2, 3, 4], False)


def test_a_long_job_goes_on_in_the_turns_that_follow(qtbot: QtBot, slow: None) -> None:
    done: list[int] = []
    parent = QObject()
    working = Turns(parent)
    working.run(count(done, 4))
    assert (done, working.is_busy) == ([0], True)
    qtbot.waitUntil(lambda: not working.is_busy)
    assert done == [0, 1, 2, 3]


def test_a_new_job_ends_the_one_before(qtbot: QtBot, slow: None) -> None:
    old: list[int] = []
    new: list[int] = []
    parent = QObject()
    working = Turns(parent)
    working.run(count(old, 4))
    working.run(count(new, 4))
    qtbot.waitUntil(lambda: not working.is_busy)
    assert (old, new) == ([0], [0, 1, 2, 3])


def test_a_job_may_begin_another(qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    working = Turns(parent)

    def first() -> Iterator[None]:
        done.append(-1)
        working.run(count(done, 2), at_once=False)
        yield
        done.append(-2)  # pragma: no cover - the one begun has ended this one

    working.run(first())
    qtbot.waitUntil(lambda: not working.is_busy)
    assert done == [-1, 0, 1]


def test_what_nobody_waits_for_any_more_is_let_go(qtbot: QtBot, slow: None) -> None:
    done: list[int] = []
    parent = QObject()
    working = Turns(parent, lambda: False)
    working.run(count(done, 4))
    qtbot.waitUntil(lambda: not working.is_busy)
    assert done == [0]
    working.run(count(done, 4))
    working.stop()
    assert not working.is_busy


def test_a_job_that_fails_is_over(qtbot: QtBot) -> None:
    parent = QObject()
    working = Turns(parent)

    def fails() -> Iterator[None]:
        raise ValueError("no")
        yield

    with pytest.raises(ValueError, match="no"):
        working.run(fails())
    assert not working.is_busy


def test_blocks_hold_every_record_once() -> None:
    records = list(range(600))
    found = list(in_blocks(records))
    assert [(at, len(block)) for at, block in found] == [(0, 250), (250, 250), (500, 100)]
    assert [one for _, block in found for one in block] == records
    assert list(in_blocks([])) == []


def test_blocks_hold_all_in_order() -> None:
    many = range(2 * BLOCK + 7)
    blocks = Blocks(many)
    blocks.extend(())
    assert (list(blocks), len(blocks)) == (list(many), len(many))
    assert [blocks[at] for at in (0, BLOCK, len(many) - 1, -1)] == [0, BLOCK, len(many) - 1, len(many) - 1]
    assert [(at, len(block)) for at, block in in_blocks(blocks)] == [(0, BLOCK), (BLOCK, BLOCK), (2 * BLOCK, 7)]
    with pytest.raises(IndexError):
        blocks[len(many)]


def test_a_copy_of_blocks_keeps_what_they_held_when_they_grow_or_are_let_go() -> None:
    blocks = Blocks(range(3))
    copy = Blocks(blocks)
    blocks.extend([3])
    assert (list(blocks), list(copy)) == ([0, 1, 2, 3], [0, 1, 2])
    assert len(list(blocks.letting_go())) == 1
    assert (len(blocks), list(copy)) == (0, [0, 1, 2])


def test_where_one_job_has_just_left_off_another_takes_one_step(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_BREATH_SECONDS", 3600)
    done: list[int] = []
    parent = QObject()
    first, second = Turns(parent), Turns(parent)
    first.run(count([], 3))
    second.run(count(done, 3), at_once=False)
    second._take_up()
    assert done == [0]
    qtbot.waitUntil(lambda: not second.is_busy)
    assert done == [0, 1, 2]
