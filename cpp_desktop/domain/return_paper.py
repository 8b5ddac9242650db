"""What the annual return's paper says: plain values for the documents to set.

Nothing confidential is ever put into these, and of members only office-holders are named, by their consent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from cpp_desktop.domain.charts import Series
from cpp_desktop.domain.influence_papers import YouSaidStory
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
class LongRunningRow:
    """A case that was open before the period and still is."""

    theme: str
    raised: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringRow:
    """A monitoring question: its answers, each with how many of the group and, where known, of the population."""

    question: str
    answers: tuple[tuple[str, Figure, Figure], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverrideRow:
    """A check that did not come out, in its own words, and why that is right."""

    check: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnApproval:
    """How a return was approved: `adopted` in a sentence, and who signed it on which day, if they did.

    `chair` and `lead` are the names that stand under the lines, as far as they are known.
    """

    adopted: str = ""
    chair: str = ""
    chair_signed: date | None = None
    lead: str = ""
    lead_signed: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReturnPaper:
    """An annual return for `first` to `last`, both included.

    `figures` and `breakdowns` go by the codes of the return's file, as "membership.at_start": rates in tenths of a
    percent, durations in minutes. `status` is "draft" or "signed off", `disclosure` "exact" or "suppressed below 6".
    `replaces` says which revision it takes the place of; `texts` are the group's own words by the key of their section,
    `codes` the sections' check codes. `cases` are told as what was said and done, `stories` in a line each.
    `not_recorded` names sections that the group keeps no record of; `gaps` are sentences on what the figures lack;
    `reflection` is what users, and what professionals, answered.
    """

    masthead: Masthead
    first: date
    last: date
    made: date
    revision: int = 1
    replaces: str = ""
    status: str = "draft"
    disclosure: str = "exact"
    figures: Mapping[str, Figure]
    breakdowns: Mapping[str, Mapping[str, Figure]]
    texts: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    meetings: tuple[MeetingRow, ...] = ()
    officers: tuple[OfficerRow, ...] = ()
    monitoring: tuple[MonitoringRow, ...] = ()
    long_running: tuple[LongRunningRow, ...] = ()
    cases: tuple[YouSaidStory, ...] = ()
    stories: tuple[StoryRow, ...] = ()
    comparison: Comparison | None = None
    not_recorded: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    overrides: tuple[OverrideRow, ...] = ()
    reflection: tuple[ReflectionPart, ...] = ()
    approval: ReturnApproval = ReturnApproval()
    charts: tuple[Series, ...] = ()
