"""The lines of a paper that is text alone: what each of them is, and what it says."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a line is, by its tag."""

    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    TEXT = "P"
    ITEM = "LI"


class Line(NamedTuple):
    """A line of text, however long; `apart` says that a blank one stands before it."""

    kind: Kind
    text: str
    apart: bool = True
