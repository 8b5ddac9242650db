"""The network's checks of returns: everything found in one, with the group's own reasons beside what they explain."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from cpp_desktop.domain.network.balances import mismatches
from cpp_desktop.domain.network.findings import Finding, Told
from cpp_desktop.domain.network.outliers import missing, outliers
from cpp_desktop.domain.network.periods import odd_days
from cpp_desktop.domain.network.records import Expectation, NetworkGroup
from cpp_desktop.domain.network.twins import Twins
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS
from cpp_desktop.domain.return_texts import ALL_CHECKS
from cpp_desktop.domain.similar_groups import Similar

YEARS_BACK: Final = 4
"""So many of the group's earlier returns say what is usual of it: older ones are of another time."""

_ORDER: Final = ("must", "look", "told")

_SAME_CHECK = {"far": "far_from_last_year"}
"""How the group's own checks call what is found here under another name."""
_OWN_CHECKS = frozenset({"balance", "far", "cover"})
"""What the group's own checks look at too, so that a reason given for all of them is one for these."""

_CHECK_WORDS: Final = {
    "cover.not_over": "its days were not over",
    "meetings.minutes_draft": "some minutes were still a draft",
    "meetings.nobody_present": "a meeting had nobody present",
    "meetings.outcome_missing": "it is not said of a meeting whether it was held",
    "meetings.present_outside_membership": "somebody came before joining or after leaving",
    "membership.after_death": "a membership runs on after a death",
    "membership.consent_expired": "a consent to be named ran out",
    "actions.without_owner": "an open action has no owner",
    "activity.without_details": "some activities have neither contacts nor hours",
    ALL_CHECKS: "some of its own checks did not come out",
}


class PeriodChecks:
    """All returns of a period, made ready so that each can be looked at beside the others.

    `earlier` are the same groups' other standing returns, of any days, `apart` the pairs of groups' ids that somebody
    found to be two.
    """

    def __init__(
        self,
        returns: Sequence[Told],
        earlier: Iterable[Told] = (),
        groups: Iterable[NetworkGroup] = (),
        expected: Iterable[Expectation] = (),
        apart: Collection[frozenset[str]] = (),
    ) -> None:
        self._similar = Similar(returns)
        self._twins = Twins(returns, groups, apart)
        self._own: defaultdict[str, dict[tuple[str, str, object, object], Told]] = defaultdict(dict)
        for told in (*returns, *earlier):
            self._own[told.group_id][told.id] = told
        self._expected: defaultdict[str, list[Expectation]] = defaultdict(list)
        for one in expected:
            self._expected[one.group_id].append(one)
        months = Counter(told.months for told in returns)
        self._usual_months = months.most_common(1)[0][0] if months else 12

    def findings(self, told: Told) -> tuple[Finding, ...]:
        """Return what is found in one of the returns, what cannot be right first."""
        own = [one for key, one in self._own[told.group_id].items() if key != told.id]
        earlier = sorted((o for o in own if o.last < told.first), key=lambda o: o.last, reverse=True)
        alike = [o for o in earlier if o.months == told.months][:YEARS_BACK]
        before = next((o for o in earlier if o.last == told.period.eve), None)
        found = [
            *self._twins.findings(told, own),
            *odd_days(told, own, self._expected[told.group_id], self._usual_months),
            *mismatches(told, before),
            *missing(told, alike),
            *outliers(told, alike, self._similar),
        ]
        return with_reasons(found, told.overrides)


def with_reasons(found: Iterable[Finding], overrides: Mapping[str, str]) -> tuple[Finding, ...]:
    """Put the group's reasons beside what they explain, and those for checks of its own at the end."""
    used: set[str] = set()
    shown = []
    for finding in found:
        check = next((one for one in _checks_of(finding.code) if one in overrides), "")
        used.add(check)
        shown.append(replace(finding, explained=overrides[check]) if check and not finding.explained else finding)
    for check, reason in overrides.items():
        if check not in used:
            sentence = f"Signed off although {words_of_check(check)}."
            shown.append(Finding(code=f"told.{check}", importance="told", sentence=sentence, explained=reason))
    return tuple(sorted(shown, key=lambda f: (_ORDER.index(f.importance), bool(f.explained))))


def _checks_of(code: str) -> tuple[str, ...]:
    """Return which of the group's own checks a finding is about, the closest first."""
    kind, _, rest = code.partition(".")
    if kind in ("missing", "stopped"):
        return (f"{rest}.marked", ALL_CHECKS)
    named = f"{_SAME_CHECK.get(kind, kind)}.{rest}"
    return (named, ALL_CHECKS) if kind in _OWN_CHECKS else (named,)


def words_of_check(check: str) -> str:
    """Say what a check of the group's own found, as it goes on after “although”."""
    kind, _, rest = check.partition(".")
    if kind == "far_from_last_year" and rest in DEFINITIONS:
        return f"“{DEFINITIONS[rest].label}” is far from last year’s"
    title = next((s.title for s in SECTIONS if s.key in (kind, rest)), "")
    if kind == "balance":
        return f"a sum under “{title or rest}” does not come out"
    if rest == "marked":
        return f"“{title or kind}” is marked as without figures and has records"
    return _CHECK_WORDS.get(check, f"the check “{check}” did not come out")
