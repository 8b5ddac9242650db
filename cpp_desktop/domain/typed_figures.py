"""A figure as somebody types it from a paper return, in the words in which the paper has it."""

from __future__ import annotations

import re
from typing import Final

from cpp_desktop.domain.amounts import read_pence, read_tenths
from cpp_desktop.domain.language import said
from cpp_desktop.domain.return_codes import Unit

_WORDS: Final = {
    "not recorded": None,
    "not applicable": "n/a",
    "n/a": "n/a",
    "hidden": "suppressed",
    "suppressed": "suppressed",
}
_COUNT: Final = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,9}")
_CLOCK: Final = re.compile(r"(\d{1,6}):([0-5]\d)")
_HOURS: Final = re.compile(r"(?:(\d[\d,]*) ?h(?:ours?)?)?(?: ?(\d{1,2}) ?m(?:in(?:ute)?s?)?)?", re.IGNORECASE)


def read_figure(text: str, unit: Unit = "count") -> int | str | None:
    """Read a figure: a number in its unit, "n/a", "suppressed", or None for what the paper says is not recorded.

    Raises:
        ValueError: with a sentence, when it is none of these.
    """
    written = " ".join(text.split())
    if written.casefold() in _WORDS:
        return _WORDS[written.casefold()]
    if unit == "pence":
        return read_pence(written)
    if unit == "rate":
        return read_tenths(written.removesuffix("%").strip())
    return _minutes(written) if unit == "minutes" else _count(written)


def _count(written: str) -> int:
    if _COUNT.fullmatch(written):
        return int(written.replace(",", ""))
    raise ValueError(said("“{0}” is neither a whole number nor “not recorded”.").format(written[:40]))


def _minutes(written: str) -> int:
    if found := _CLOCK.fullmatch(written):
        return int(found[1]) * 60 + int(found[2])
    if (found := _HOURS.fullmatch(written)) and (found[1] or found[2]):
        return int((found[1] or "0").replace(",", "")) * 60 + int(found[2] or 0)
    raise ValueError(said("“{0}” is no time; write it like 12 hours 30 minutes, or 12:30.").format(written[:40]))
