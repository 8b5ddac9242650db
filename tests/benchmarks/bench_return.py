"""The annual return of a group a thousand times too large, against only reading its rows."""

from __future__ import annotations

from cpp_desktop.services import annual_return
from tests.benchmarks import big_groups, raw
from tests.benchmarks.board import seconds

MEMBERSHIPS, ENTRIES, ACTIONS = 20_000, 20_000, 10_000


def bench_return_drawn_up(board, new_office):
    office = new_office()
    people, meetings = big_groups.people(10_000), big_groups.meetings(12)
    spells = big_groups.memberships(people, MEMBERSHIPS)
    marks = big_groups.attendance(meetings, people, ENTRIES)
    with office.store.transaction("fill") as tx:
        tx.save_all([*people, *meetings, *spells, *marks, *big_groups.actions(people, ACTIONS)])

    def ours() -> float:
        drawn = []
        took = seconds(lambda: drawn.append(annual_return.draw_up(office, big_groups.FIRST, big_groups.LAST)))
        assert drawn[0].figures.figure("meetings.held").value == len(meetings)
        return took

    def limit() -> float:
        return seconds(lambda: raw.read(office, "person", "membership", "meeting", "attendance", "action"))

    job = f"Return of {MEMBERSHIPS:,} memberships, {ENTRIES:,} entries, {ACTIONS:,} actions"
    board.race(job, ours, limit, named="the same rows, raw SELECT", laps=3)
