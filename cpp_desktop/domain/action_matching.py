"""Lines of action logs that speak of one action, carried forward from meeting to meeting until it is done.

The rule, in order. Within one meeting no two lines are of one action, and of no two actions is one line:

1. The same reference is the same action, whatever else is said, and two references are two actions.
2. The same words and owner, still open and listed at the last meeting: the same.
3. One that was passed over at up to two meetings is the same if it says enough, three words or more.
4. Words that were added to, in brackets or behind at least three others, or mistyped: the same, where owner and numbers
   are, it is still open and was listed at the last meeting.
5. What comes close is doubtful: the same words for somebody else, or passed over for longer, or of what was closed at
   the last meeting; words of which most are shared.
6. Everything else is another action. So is one that ended before the last meeting and is raised again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from cpp_desktop.domain.action_wording import Likeness, Wording, likeness, wording

MOST_PASSED_OVER = 2
"""Meetings in a row at which an open action may go unmentioned and still be surely the same."""
ENOUGH_WORDS = 3
"""Words from which on a text tells an action from others: there are many called “Respond”."""
NEARLY_ALL = 0.8
"""The share of words in common from which on an action may have gone to somebody else."""
_MOST_COMPARED = 40
"""Actions that a line is compared with at most, those that share its rarest words first."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has an action: as it is written, without case, and the ids of those it was understood as."""

    words: str = ""
    ids: frozenset[str] = frozenset()

    def is_same(self, other: Owner) -> bool:
        """Say whether both are the same: by whom they are understood as, else by how they are written."""
        return self.ids == other.ids if self.ids and other.ids else self.words == other.words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a log as it was written at a meeting on `day`.

    `of` is the action's id where it is known: what stands in the file, and lines that were found there.
    """

    id: str
    day: date
    text: str
    owner: Owner = Owner()
    reference: str = ""
    is_closed: bool = False
    of: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Which action a line is of: the id of the line that raised it, or of the action it is known to be.

    `perhaps` is another one that it may be; the two are kept apart until somebody says that they are the same.
    """

    action: str
    perhaps: str = ""


@dataclass(slots=True)
class _Thread:
    """An action on its way through the meetings, as it was last written."""

    action: str
    line: Line
    said: Wording
    seen: int


@dataclass(frozen=True, slots=True, order=True)
class _Pair:
    """A line and the action it may be of; the surest and closest comes last, then the earlier ones."""

    sureness: Likeness
    closeness: float
    line_from_last: int
    thread_from_last: int
    line: Line = field(compare=False)
    thread: _Thread = field(compare=False)


def carried_forward(
    lines: Iterable[Line], meetings: Collection[date] = (), said: Mapping[str, bool] | None = None
) -> dict[str, Found]:
    """Return which action each line is of, by the line's id.

    Args:
        lines: in any order; those of one day in the order in which they are written.
        meetings: the days of meetings, those of the lines if none are given.
        said: by the id of a doubtful line, whether somebody said that it is the same.
    """
    in_order = sorted(lines, key=lambda line: line.day)
    log = _Log(sorted({*meetings} or {line.day for line in in_order}), said or {})
    for _, of_a_day in groupby(in_order, key=lambda line: line.day):
        log.take(list(of_a_day))
    return log.found


class _Log:
    def __init__(self, meetings: list[date], said: Mapping[str, bool]) -> None:
        self.found: dict[str, Found] = {}
        self._meetings, self._said = meetings, said
        self._by_action: dict[str, _Thread] = {}
        self._by_key: dict[str, dict[str, _Thread]] = defaultdict(dict)
        self._by_reference: dict[str, _Thread] = {}
        self._last: dict[str, _Thread] = {}
        self._at = -1

    def take(self, lines: list[Line]) -> None:
        """Take up the lines of one day: those whose action is known, then what is sure, then what is doubtful."""
        at = bisect_right(self._meetings, lines[0].day) - 1
        if at != self._at:
            self._last = {t.action: t for t in self._last.values() if t.seen == at - 1}
            self._at = at
        held = _by_word(self._last.values())
        free: list[Line] = []
        taken: dict[str, _Thread] = {}
        for line in lines:
            if line.of:
                taken[line.of] = self._note(line, self._by_action.get(line.of), line.of)
            else:
                free.append(line)
        pairs = sorted((p for n, line in enumerate(free) for p in self._pairs(n, line, held)), reverse=True)
        settled = self._settle(pairs, taken)
        for line in free:
            thread, perhaps = settled.get(line.id, (None, ""))
            self._note(line, thread, thread.action if thread else line.id, perhaps)

    def _settle(self, pairs: list[_Pair], taken: dict[str, _Thread]) -> dict[str, tuple[_Thread | None, str]]:
        """Give each line its action, and each action at most one line, the surest and closest first."""
        settled: dict[str, tuple[_Thread | None, str]] = {}
        for pair in pairs:
            action = pair.thread.action
            if pair.line.id in settled or action in taken:
                continue
            taken[action] = pair.thread
            is_same = pair.sureness is Likeness.CERTAIN or self._said.get(pair.line.id, False)
            doubtful = "" if pair.sureness is Likeness.CERTAIN else action
            settled[pair.line.id] = (pair.thread if is_same else None, doubtful)
        return settled

    def _note(self, line: Line, thread: _Thread | None, action: str, perhaps: str = "") -> _Thread:
        if thread is None:
            thread = self._by_action[action] = _Thread(action, line, wording(line.text), self._at)
        else:
            self._by_key[thread.said.key].pop(action, None)
            reference = line.reference or thread.line.reference
            thread.line, thread.said, thread.seen = replace(line, reference=reference), wording(line.text), self._at
        self._last[action] = self._by_key[thread.said.key][action] = thread
        if line.reference:
            self._by_reference.setdefault(line.reference, thread)
        self.found[line.id] = Found(action, perhaps)
        return thread

    def _pairs(self, number: int, line: Line, held: Mapping[str, list[_Thread]]) -> Iterator[_Pair]:
        said = wording(line.text)
        for n, thread in enumerate(self._candidates(line, said, held)):
            sureness, closeness = self._compare(line, said, thread)
            if sureness is not Likeness.DIFFERENT:
                yield _Pair(sureness, closeness, -number, -n, line, thread)

    def _candidates(self, line: Line, said: Wording, held: Mapping[str, list[_Thread]]) -> list[_Thread]:
        found = {t.action: t for t in [self._by_reference.get(line.reference)] if t} if line.reference else {}
        found |= self._by_key.get(said.key, {})
        for word in sorted(said.telling, key=lambda word: len(held.get(word, ()))):
            for thread in held.get(word, ()):
                if len(found) >= _MOST_COMPARED:
                    return list(found.values())
                found[thread.action] = thread
        return list(found.values())

    def _compare(self, line: Line, said: Wording, thread: _Thread) -> tuple[Likeness, float]:
        """Say how surely a line is of an action, by the rule above, and how close it comes among those as sure."""
        before = thread.line
        if line.reference and before.reference:
            return (Likeness.CERTAIN, 9) if line.reference == before.reference else (Likeness.DIFFERENT, 0)
        passed_over = self._at - thread.seen - 1
        alike, shared = likeness(said, thread.said)
        if alike is Likeness.DIFFERENT or (before.is_closed and (passed_over or shared < 1)):
            return Likeness.DIFFERENT, 0
        enough = len(said.words) >= ENOUGH_WORDS
        if not line.owner.is_same(before.owner):
            close = len(said.words) > 1 and (alike is Likeness.CERTAIN or shared >= NEARLY_ALL)
            may_be = close and not (before.is_closed or passed_over)
            return (Likeness.DOUBTFUL, shared) if may_be else (Likeness.DIFFERENT, 0)
        equal = said.key == thread.said.key
        is_sure = alike is Likeness.CERTAIN and (
            not passed_over or (equal and enough and passed_over <= MOST_PASSED_OVER)
        )
        closeness = 2 * shared + (line.text == before.text) - passed_over / 100
        return Likeness.CERTAIN if is_sure and not before.is_closed else Likeness.DOUBTFUL, closeness


def _by_word(threads: Iterable[_Thread]) -> dict[str, list[_Thread]]:
    held: dict[str, list[_Thread]] = defaultdict(list)
    for thread in threads:
        for word in thread.said.telling:
            held[word].append(thread)
    return held
