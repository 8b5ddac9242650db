"""The numbers of agenda items in old minutes: as written where most headings have one, else counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase

from cpp_desktop.domain.minutes_lines import Line

_WRITTEN = re.compile(
    r"(?:item\s+)?(?P<number>\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:[.):]+\s*|\s*[–—-]\s+|\t+|\s+)(?P<title>\S.*)", re.I
)


def numbered_headings(headings: Sequence[Line]) -> list[tuple[str, str]]:
    """Return each heading's number and title; every number is there once.

    A heading without one among others that have one follows the item before it: 7a after 7, never a number of its own.
    """
    read = [_WRITTEN.fullmatch(line.text) for line in headings]
    numbers = [found["number"] for found in read if found]
    if len(numbers) * 2 >= len(headings) and len(numbers) == len(set(numbers)):
        return _as_written(headings, read)
    return _counted(headings)


def _as_written(headings: Sequence[Line], read: Sequence[re.Match[str] | None]) -> list[tuple[str, str]]:
    taken = {found["number"] for found in read if found}
    last, out = "0", list[tuple[str, str]]()
    for line, found in zip(headings, read, strict=True):
        if found:
            last = found["number"]
            out.append((last, found["title"].strip()))
            continue
        free = (f"{last}{letter}" for letter in (*ascii_lowercase, *(f".{n}" for n in range(1, len(headings) + 1))))
        number = next(one for one in free if one not in taken)
        taken.add(number)
        out.append((number, line.text))
    return out


def _counted(headings: Sequence[Line]) -> list[tuple[str, str]]:
    """Count 1, 2, 2.1, 2.2, 3 by the headings' ranks."""
    counts: list[tuple[int, int]] = []
    out = []
    for line in headings:
        while counts and counts[-1][0] > line.level:
            counts.pop()
        if counts and counts[-1][0] == line.level:
            counts[-1] = (line.level, counts[-1][1] + 1)
        else:
            counts.append((line.level, 1))
        out.append((".".join(str(n) for _, n in counts), line.text))
    return _each_once(out)


def _each_once(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Ranks that go up and down again can meet in one number: then simply count."""
    if len({number for number, _ in found}) == len(found):
        return found
    return [(str(n), title) for n, (_, title) in enumerate(found, 1)]
