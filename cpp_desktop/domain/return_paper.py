"""What the annual return's paper says: plain values for the documents to set.

Nothing confidential is ever put into these, and of members only office-holders are named, by their consent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from cpp_desktop.domain.charts import Series
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.reflection_figures import ReflectionPart

Figure: TypeAlias = int | Literal["n/a", "suppressed"] | None
"""A number, not applicable, kept back because it is small, or (None) not recorded: blank is not zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """A meeting in the annual return: its `kind` ("ordinary"), its state ("held") and who came of those in post."""

    date: date
    kind: str
    state: str
    present: Figure = None
    possible: Figure = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerRow:
    """An office on the last day of the period; `name` only with consent."""

    role: str
    name: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story that the group ticked to be told in its annual return, and the day it is told under."""

    day: date
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The activities by type of an earlier period, to stand beside this one's."""

    first: date
    last: date
    activity_by_type: Mapping[str, Figure]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReturnPaper:
    """An annual return for `first` to `last`, both included.

    `figures` and `breakdowns` go by the codes of the return's file, as "membership.at_start": rates in tenths of a
    percent, durations in minutes. `status` is "draft" or "signed off", `disclosure` "exact" or "suppressed below 6".
    `not_recorded` names sections that the group keeps no record of; `gaps` are sentences on what the figures lack;
    `terms` says when the terms of reference were agreed; `reflection` what users, and what professionals, answered.
    """

    masthead: Masthead
    first: date
    last: date
    made: date
    revision: int = 1
    status: str = "draft"
    disclosure: str = "exact"
    figures: Mapping[str, Figure]
    breakdowns: Mapping[str, Mapping[str, Figure]]
    meetings: tuple[MeetingRow, ...] = ()
    officers: tuple[OfficerRow, ...] = ()
    stories: tuple[StoryRow, ...] = ()
    comparison: Comparison | None = None
    not_recorded: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    terms: str = ""
    reflection: tuple[ReflectionPart, ...] = ()
    charts: tuple[Series, ...] = ()
