"""The order and the numbers of an agenda's items: plain ones kept in step, and letters once it is issued."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count, product
from string import ascii_lowercase

from cpp_desktop.domain.meetings import AgendaItem

WANTED = "+"
"""Stands for the number that a new item is still to be given; a break is given none."""

ORDER_ISSUED = "This agenda has been issued, so its items keep their order. Only a break can still be moved."
LATER_FIRST = "Item {0} came later and has the next letter. Take that one off first."
STAYS_ISSUED = "This agenda has been issued, so what is on it stays. If it is not taken, minute it as withdrawn."


def is_plain(items: Iterable[AgendaItem]) -> bool:
    """Say whether items in order are numbered 1, 2, 3, breaks apart; an agenda without items is too."""
    items = list(items)
    numbers = [i.number for i in items if i.number]
    return numbers == [str(n) for n in range(1, len(numbers) + 1)] and (bool(numbers) or not items)


def in_order(items: Iterable[AgendaItem], *, plain: bool) -> list[AgendaItem]:
    """Return items with their places as they come; plain numbers are counted anew, others left as they are."""
    numbers = count(1)
    return [
        replace(i, position=n, number=str(next(numbers)) if plain and i.number else i.number)
        for n, i in enumerate(items, 1)
    ]


def put_in(items: Sequence[AgendaItem], new: Iterable[AgendaItem], at: int, *, issued: bool) -> list[AgendaItem]:
    """Return items with new ones from place `at` on, numbered where they are to be.

    On an issued agenda all others keep their numbers, and what comes behind 7 becomes 7a, then 7b.
    """
    new = list(new)
    if issued:
        return _put_in_late(items, new, at)
    plain = is_plain(items)
    if not plain:
        new = [replace(i, number="") for i in new]
    return in_order([*items[:at], *new, *items[at:]], plain=plain)


def _put_in_late(items: Sequence[AgendaItem], new: Sequence[AgendaItem], at: int) -> list[AgendaItem]:
    out = list(items)
    for item in new:
        if item.number:
            at, number = _late_place(out, at)
            item = replace(item, number=number)
        out.insert(at, item)
        at += 1
    return in_order(out, plain=False)


def _late_place(items: Sequence[AgendaItem], at: int) -> tuple[int, str]:
    """Return where a late item comes to stand, and its number: behind all that bear a letter of the one before it."""
    numbered = [k for k, i in enumerate(items) if i.number]
    if not numbered:
        return at, "1"
    before = max((k for k in numbered if k < at), default=numbered[0])
    own = stem(items[before].number)
    behind = max(k for k in numbered if stem(items[k].number) == own)
    return max(at, behind + 1), late_number(own, [i.number for i in items])


def late_number(number: str, taken: Collection[str]) -> str:
    """Return the first of 7a, 7b … that is not taken, behind 7 or one of its letters."""
    own = stem(number)
    return next(one for letters in _letters() if (one := f"{own}{letters}") not in taken)


def _letters() -> Iterator[str]:
    for length in count(1):
        yield from map("".join, product(ascii_lowercase, repeat=length))


def last_letter(number: str, taken: Iterable[str]) -> str:
    """Return the last of 7, 7a, 7b … among those taken, for any one of them."""
    own = stem(number)
    return max((one for one in taken if stem(one) == own), key=lambda one: (len(one), one), default=number)


def stem(number: str) -> str:
    """Return what 7, 7a and 7b have in common."""
    found = re.fullmatch(r"(.*\d)[a-z]+", number)
    return found[1] if found else number


def is_late(number: str, taken: Collection[str]) -> bool:
    """Say whether a number is one that something late could bear beside those taken: 7a where there is a 7."""
    own = stem(number)
    return number not in taken and own != number and own in {stem(one) for one in taken}
