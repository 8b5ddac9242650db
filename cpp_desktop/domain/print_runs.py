"""A print run: what is printed how often and on what, and who gets which copy how."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.papers import Masthead


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedRow:
    """Copies that are printed alike: `what`, as "Standard, 12 point", on which `sheets`, as "cream A4".

    `pages` are those of one copy.
    """

    what: str
    sheets: str
    copies: int
    pages: int

    @property
    def all_pages(self) -> int:
        """The pages of all copies together."""
        return self.copies * self.pages


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderRow:
    """What one reader gets and how, with the pages of a printed copy; None where nothing is printed."""

    name: str
    what: str
    way: str
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRunPaper:
    """The secretary's sheet for one version of a paper. `about` names it; `by` is the day it is to go out by.

    Rows stand in the order of printing: what needs the same sheets together. `labels` counts envelopes; `notes` are
    sentences on what is made by hand or does not go out.
    """

    masthead: Masthead
    about: str
    by: date | None
    printed: tuple[PrintedRow, ...]
    readers: tuple[ReaderRow, ...]
    labels: int
    notes: tuple[str, ...] = ()
