"""How one kind of cell is read from text and written as text. Reading is exact the other way round."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from enum import Enum
from typing import Any

from cpp_desktop.domain.amounts import read_pence, read_rate, read_tenths
from cpp_desktop.domain.dates import read_date, read_time


@dataclass(frozen=True, slots=True)
class Cell:
    """A kind of cell. `read` raises ValueError with a sentence; `several` cells are lists, split at a semicolon.

    A blank cell is never read: it is None, as is a value that is not there.
    """

    read: Callable[[str], Any]
    write: Callable[[Any], str]
    several: bool = False


def parts(text: str) -> list[str]:
    """Split a list inside a cell."""
    return [part.strip() for part in text.split(";") if part.strip()]


def vocabulary_key(text: str) -> str:
    """Return a word as vocabularies are compared: without case, and hyphens are spaces."""
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").split())


def choice(kind: type[Enum], spellings: Mapping[str, Enum] | None = None) -> Cell:
    """One word of a vocabulary, in its common spellings."""
    words: dict[str, Enum] = {vocabulary_key(str(member.value)): member for member in kind}
    words |= {vocabulary_key(text): member for text, member in (spellings or {}).items()}

    def read(text: str) -> Enum:
        try:
            return words[vocabulary_key(text)]
        except KeyError:
            known = ", ".join(str(member.value) for member in kind)
            raise ValueError(f"“{text.strip()}” is none of these: {known}.") from None

    return Cell(read, lambda member: str(member.value))


def several(cell: Cell) -> Cell:
    """A list of cells of one kind; one that is there twice counts once."""
    return Cell(
        lambda text: tuple(dict.fromkeys(cell.read(part) for part in parts(text))),
        lambda values: "; ".join(cell.write(value) for value in values),
        several=True,
    )


_YES = frozenset("yes y true 1 x ✓ ✔ ☑ on ticked confidential".split())
_NO = frozenset("no n false 0 off – - ☐ ✗".split())
_LARGEST = 1_000_000_000
_DURATION = re.compile(r"(?=[0-9.])([0-9]{1,7})?(?:(\.[0-9]{1,20})|:([0-5][0-9])(?::00)?)? *(?:h|hrs?|hours?)?", re.I)


def _tick(text: str) -> bool:
    word = text.strip().casefold()
    if word not in _YES | _NO:
        raise ValueError(f"“{text.strip()}” is neither yes nor no.")
    return word in _YES


def _whole_number(text: str) -> int:
    digits = text.strip().replace(",", "")
    if not (digits.isascii() and digits.isdigit()) or int(digits) > _LARGEST:
        raise ValueError(f"“{text.strip()}” is not a whole number.")
    return int(digits)


def _minutes(text: str) -> int:
    """Hours as a decimal, or as hours and minutes, in minutes."""
    found = _DURATION.fullmatch(text.strip().replace(",", ""))
    if not found:
        raise ValueError(f"“{text.strip()}” is not a number of hours; write it like 1.5.")
    whole, decimals, minutes = int(found[1] or 0), Decimal(f"0{found[2] or '.0'}"), int(found[3] or 0)
    return int(((whole + decimals) * 60 + minutes).to_integral_value())


def _hours(minutes: int) -> str:
    """Two decimals are enough for every minute to be read again as itself."""
    text = f"{Decimal(minutes) / 60:.2f}"
    return text.rstrip("0").rstrip(".")


def _clock(at: time) -> str:
    return at.isoformat("auto" if at.second or at.microsecond else "minutes")


TEXT = Cell(str, str)
CONTACT = Cell(str, str)  # As typed, too, but “n/a” is no way to reach anybody.
WORD = Cell(str.strip, str)
DATE = Cell(read_date, lambda day: day.isoformat())
TIME = Cell(read_time, _clock)
TICK = Cell(_tick, lambda ticked: "yes" if ticked else "no")
NUMBER = Cell(_whole_number, str)
HOURS = Cell(_minutes, _hours)
AMOUNT = Cell(read_pence, lambda pence: f"{pence // 100}.{pence % 100:02d}")
RATE = Cell(read_rate, lambda tenths: f"{tenths // 1000}.{tenths % 1000:03d}")
TENTHS = Cell(read_tenths, lambda tenths: f"{tenths // 10}.{tenths % 10}".removesuffix(".0"))
IDS = Cell(lambda text: tuple(parts(text)), "; ".join, several=True)
