"""What an option of the command line may be, read from how it is written."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.return_codes import SECTIONS

_MOST_DIGITS = 9
"""A number of more is none that was ever counted to."""


def day(text: str) -> date:
    """Read a date as it is written in Britain."""
    try:
        return read_date(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def written(text: str) -> str:
    """Read words; they are empty where a script's variable was, and that is never passed over."""
    if not text.strip():
        raise argparse.ArgumentTypeError("nothing is written there")
    return text


def number(text: str) -> int:
    """Read a number from 1 on."""
    if not text.isdecimal() or len(text) > _MOST_DIGITS or not int(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 on")
    return int(text)


def ending(*known: str) -> Callable[[str], Path]:
    """Return what reads a file's name that ends in one of these."""

    def target(text: str) -> Path:
        if Path(text).suffix.lower().removeprefix(".") not in known:
            endings = " or ".join(f".{ending}" for ending in known)
            raise argparse.ArgumentTypeError(f"“{text}” does not end in {endings}")
        return Path(text)

    return target


def change(text: str) -> tuple[str, str]:
    """Read what a minute is to say: NUMBER=TEXT."""
    number, sign, now = text.partition("=")
    if not sign or not number.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not written as NUMBER=TEXT")
    return number.strip(), now


def reason(text: str) -> tuple[str, str]:
    """Read why a check does not stand in the way: CHECK=REASON."""
    check, sign, why = text.partition("=")
    if not sign or not check.strip() or not why.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not written as CHECK=REASON")
    return check.strip(), why.strip()


def text_of_section(text: str) -> tuple[str, str]:
    """Read what the group says itself in a section: SECTION=TEXT."""
    section, sign, said = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"“{text}” is not written as SECTION=TEXT")
    return _section(section), said.strip()


def code_of_section(text: str) -> tuple[str, str]:
    """Read the check code of a section: SECTION=CODE."""
    section, sign, code = text.partition("=")
    if not sign or not code.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not written as SECTION=CODE")
    return _section(section), code.strip()


def _section(written: str) -> str:
    """Return a section's key.

    Raises:
        ArgumentTypeError: there is none of this name.
    """
    keys = [one.key for one in SECTIONS]
    if written.strip() not in keys:
        raise argparse.ArgumentTypeError(f"there is no section “{written.strip()}”; there is {', '.join(keys)}")
    return written.strip()


def mapping(text: str) -> tuple[str, str]:
    """Read what a column holds: COLUMN=FIELD."""
    column, sign, field = text.rpartition("=")
    if not sign or not column.strip():  # an empty field leaves the column out
        raise argparse.ArgumentTypeError(f"“{text}” is not written as COLUMN=FIELD")
    return column.strip(), field.strip()


def meaning(text: str) -> tuple[str, str, str]:
    """Read what a written word means: FIELD:WRITTEN=MEANT."""
    field, colon, rest = text.partition(":")
    written, sign, meant = rest.rpartition("=")
    if not colon or not sign or not field.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not written as FIELD:WRITTEN=MEANT")
    return field.strip(), written.strip(), meant.strip()
