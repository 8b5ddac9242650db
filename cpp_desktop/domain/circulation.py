"""Who receives a paper that goes out, in which type size and how; and the paper's words, so that they can be found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from enum import Enum

from cpp_desktop.domain.access_needs import PaperColour, PaperSize
from cpp_desktop.domain.letterheads import HouseStyle
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.people import Delivery, InformationFormat, Person
from cpp_desktop.domain.wording import clock, long_date

LARGE_PRINT = {f: int(f.value.split()[-1]) for f in InformationFormat if f.value.startswith("large print")}
"""The type size in points of each format that has one of its own."""
BY_HAND = frozenset({InformationFormat.EASY_READ, InformationFormat.AUDIO, InformationFormat.BRAILLE})
"""Formats that somebody makes from the paper."""
PRINTED = frozenset({Delivery.POST, Delivery.BY_HAND})
# What a mail program takes without a doubt: anything else could be read as two addresses, or as a header.
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


class Because(Enum):
    """Why somebody receives a paper."""

    MEMBER = "member"
    GUEST = "was there"
    OWNER = "has an action"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is to receive a paper; `way` is None where there is no way to reach them.

    `person` is None for a name that is not in the register. `has_it` says that this version went to them before.
    """

    name: str
    because: Because
    person: Person | None = None
    resting: bool = False
    has_it: bool = False

    @property
    def id(self) -> str:
        """The person's id, else the name."""
        return self.person.id if self.person else f"name {self.name}"

    @property
    def size(self) -> int:
        """The type size in points."""
        return LARGE_PRINT.get(self.information_format, SIZES[0])

    @property
    def information_format(self) -> InformationFormat:
        """The format asked for."""
        return self.person.information_format if self.person else InformationFormat.STANDARD

    @property
    def is_made_by_hand(self) -> bool:
        """Say whether somebody has to make it from the paper."""
        return self.information_format in BY_HAND

    @property
    def way(self) -> Delivery | None:
        """How it reaches them: as recorded where it can be, else by e-mail or by post."""
        return way_to(self.person) if self.person else None

    @property
    def is_printed(self) -> bool:
        """Say whether a copy is printed."""
        return self.way in PRINTED and not self.is_made_by_hand

    @property
    def is_mailed(self) -> bool:
        """Say whether an e-mail with the paper goes to them."""
        return self.way is Delivery.EMAIL and not self.is_made_by_hand


def way_to(person: Person) -> Delivery | None:
    """Return how papers reach a person: as recorded if what it takes is there, else by e-mail or post, else None."""
    open_ways = {
        Delivery.EMAIL: can_be_mailed(person.email),
        Delivery.POST: bool(person.address.strip()),
        Delivery.PHONE_CALL: bool(person.telephone or person.mobile),
        Delivery.BY_HAND: True,
    }
    if person.delivery and open_ways[person.delivery]:
        return person.delivery
    return next((way for way in (Delivery.EMAIL, Delivery.POST) if open_ways[way]), None)


def can_be_mailed(address: str) -> bool:
    """Say whether a mail program can be given an address as it is."""
    return bool(_EMAIL.fullmatch(address))


@dataclass(frozen=True, slots=True, order=True)
class PrintRun:
    """How many copies are printed alike; `size` is that of the type in points."""

    size: int
    paper_size: str
    paper_colour: str
    copies: int


def print_runs(recipients: Iterable[Recipient]) -> list[PrintRun]:
    """Count printed copies by type size, sheet and colour, the smallest type first."""
    counts: Counter[tuple[int, PaperSize, PaperColour]] = Counter()
    for one in recipients:
        if one.is_printed and one.person is not None:
            counts[one.size, one.person.paper_size, one.person.paper_colour] += 1
    return sorted(PrintRun(size, sheet.value, colour.value, n) for (size, sheet, colour), n in counts.items())


def words_of(paper: object) -> str:
    """Return everything that a composed paper says, a line each, so that one can find who is named in it."""
    return "\n".join(_words(paper))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, date):
        yield long_date(value)
    elif isinstance(value, time):
        yield clock(value)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, tuple):
        for one in value:
            yield from _words(one)
    elif is_dataclass(value) and not isinstance(value, HouseStyle):
        for part in fields(value):
            yield from _words(getattr(value, part.name))
