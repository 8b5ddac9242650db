"""How the group's papers look: its logo, its colour, what stands at the foot, and its own templates for Word."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from cpp_desktop.domain.ids import new_id

ACCENT = "#00468B"
"""The colour of rules and bars where the group chose none."""

ACCENTS = {
    ACCENT: "Blue", "#1F6B4F": "Green", "#0F6674": "Teal", "#5B3A8E": "Purple", "#8A1C4A": "Plum", "#8C3A0A": "Rust",
    "#5A4632": "Brown", "#1A2128": "Black",
}  # fmt: skip
"""Colours to choose from; words in each are seen well on white paper, and its grey is dark."""

MOST_LOGO_BYTES = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The group's own look, one in a file. The logo is kept under `logo_digest`; `logo_told` says what it shows.

    `accent` is a colour as "#00468B"; `foot` is put at the foot of each page in place of the group's name;
    `other_formats` is a sentence on large print and the like, which whom to ask follows.
    """

    id: str = field(default_factory=new_id)
    logo_digest: str = ""
    logo_told: str = ""
    accent: str = ACCENT
    foot: str = ""
    other_formats: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """The group's look as its papers take it: a letterhead with the bytes of its logo."""

    logo: bytes = b""
    logo_told: str = ""
    accent: str = ACCENT
    foot: str = ""
    other_formats: str = ""


PLAIN = HouseStyle()
"""The look of a group that chose none."""


class WordPaper(Enum):
    """The papers that can be had as a Word document."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    ACTION_LOG = "action log"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordTemplate:
    """A group's own template for a paper in Word; its bytes are kept under `digest`."""

    id: str = field(default_factory=new_id)
    paper: WordPaper
    file_name: str
    digest: str
