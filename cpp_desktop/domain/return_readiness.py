"""What is missing from a return, section by section, and about how long it takes to put right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_checks import Check
from cpp_desktop.domain.return_sections import SectionState
from cpp_desktop.domain.wording import counted

_OPTIONAL = "monitoring"
_SECTION_MINUTES = {"cover": 3, "statement": 20, "terms": 5, "next_year": 15, "reflection": 30, "approval": 10}
_NOTHING_RECORDED = 2
"""Minutes that it takes to say that a section is not recorded or does not apply, or to begin with it."""
_EACH = {
    "meetings.nobody_present": 5,
    "meetings.outcome_missing": 1,
    "meetings.minutes_draft": 3,
    "membership.after_death": 2,
    "membership.consent_expired": 5,
    "actions.without_owner": 1,
    "activity.without_details": 1,
    "balance": 5,
}
"""Minutes for each record that a check is about, by its code or what the code begins with."""
_LOOKED_AT = 2
"""Minutes for a check that is answered once, however many records it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that is missing: in which section, what in words, and about how many minutes it takes.

    `check` is the check that it came from, if any. What is optional takes no minutes.
    """

    section: SectionState
    words: str
    minutes: int
    check: Check | None = None

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.check.code if self.check else self.section.key

    @property
    def is_optional(self) -> bool:
        """Say whether the return is complete without it."""
        return self.check is None and self.section.key == _OPTIONAL


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far the return for some days is: its sections, and the checks that fail; light, unlike what was counted."""

    period: Period
    sections: tuple[SectionState, ...]
    checks: tuple[Check, ...]

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What is missing, section by section, with the minutes that it takes."""
        return missing(self.sections, self.checks)

    @property
    def ready(self) -> int:
        """How many of the sections are ready."""
        return sum(s.state == "ready" for s in self.sections)


def missing(sections: Sequence[SectionState], failed: Sequence[Check]) -> tuple[Missing, ...]:
    """Return what is missing, in the order of the sections: first of each what the section says, then its checks."""
    return tuple(one for section in sections for one in _of_section(section, failed))


def _of_section(section: SectionState, failed: Sequence[Check]) -> Iterator[Missing]:
    own = [check for check in failed if check.section == section.key]
    told_by_checks = any(check.importance == "must" for check in own)
    if section.state != "ready" and not told_by_checks:
        minutes = 0 if section.key == _OPTIONAL else _SECTION_MINUTES.get(section.key, _NOTHING_RECORDED)
        yield Missing(section=section, words=section.sentence, minutes=minutes)
    for check in own:
        yield Missing(section=section, words=check.sentence, minutes=_minutes(check), check=check)


def _minutes(check: Check) -> int:
    if check.importance == "must" and check.section in _SECTION_MINUTES:
        return _SECTION_MINUTES[check.section]
    each = _EACH.get(check.code) or _EACH.get(check.code.partition(".")[0])
    return each * max(len(check.ids), 1) if each else _LOOKED_AT


def minutes_left(found: Sequence[Missing]) -> int:
    """Return about how many minutes of work are left."""
    return sum(one.minutes for one in found)


def minutes_in_words(minutes: int) -> str:
    """Say how much work that is, no more exactly than it can be known: 7 minutes, 35 minutes, 2 hours."""
    if minutes < 10:
        return counted(minutes, "minute", "minutes")
    if minutes < 90:
        return f"{5 * round(minutes / 5)} minutes"
    halves = round(minutes / 30)
    return f"{halves / 2:g} hours"
