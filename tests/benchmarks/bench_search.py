"""Finding as somebody types, in many years of long minutes."""

from __future__ import annotations

from functools import partial
from random import Random
from statistics import median

from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import search
from tests.benchmarks import big_groups
from tests.benchmarks.board import seconds

FRAME = 0.016
"""Seconds between two pictures of a screen."""

TYPED = ("parking permit", "waiting times", "survey", "Quillcombe")
SEEN = 12
PASSAGES = 15
WORDS = (
    "the a of for in was were been with and to trust group members ward nurse letter survey leaflet permit parking "
    "waiting times treatment centre support answers figures quarter meeting agreed written asked sent read next"
).split()


def long_minutes(meetings: int, characters: int) -> list:
    """Return meetings with their items and minutes, so many characters to a meeting."""
    r, found = Random(meetings), []
    for meeting in big_groups.meetings(meetings):
        found.append(meeting)
        for n in range(1, PASSAGES + 1):
            item = AgendaItem(meeting_id=meeting.id, position=n, number=str(n), title=" ".join(r.choices(WORDS, k=4)))
            said = " ".join(r.choices(WORDS, k=characters // PASSAGES // 6))
            minute = Minute(meeting_id=meeting.id, position=n, item_id=item.id, number=f"{n}.1", text=said)
            found += [item, minute]
    return found


def bench_search_key_by_key(board, new_office, size):
    office = new_office()
    with office.store.transaction("fill") as tx:
        tx.save_all([*big_groups.people(100), *long_minutes(size("meetings"), size("characters"))])

    def ask(words: str) -> None:
        found = search.find(office, words, most=SEEN)
        search.snippets(office, words, found.hits[:SEEN])

    def ours() -> float:
        return median(seconds(partial(ask, words[:n])) for words in TYPED for n in range(1, len(words) + 1))

    job = f"Search key by key in {size('meetings')} meetings of {size('characters'):,} characters, median"
    board.race(job, ours, lambda: FRAME, named="a frame on the screen", aim=1)
