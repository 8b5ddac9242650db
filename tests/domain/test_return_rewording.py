"""What a signed return would say otherwise: nothing while nothing changed, and all that was written since, in full."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_rewording import Reworded, rewordings
from cpp_desktop.domain.signed_returns import Disclosure, SignedReturn

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))
STORY = {"date": "2025-05-03", "type": "influence", "title": "Parking at the hospital"}
OFFICER = {"role": "Chair", "name": "Ann Ash", "from": "2024-04-01", "to": None}
ASKED = {"under 40": 2, "not stated": None}


def document(**said: Any) -> dict[str, Any]:
    tables = {"officers": [OFFICER], "vacancies": [], "long_running": [], "stories": said.pop("stories", [])}
    return {
        "group": {"id": "g", "name": "A Group"},
        "parent": {"name": "An Alliance"},
        "period": {"from": YEAR.first.isoformat(), "to": YEAR.last.isoformat()},
        "revision": 1,
        "made": "2026-04-20",
        "status": "signed off",
        "disclosure": "exact",
        "figures": {"membership.joined": 4},
        "breakdowns": {},
        "tables": tables,
        "texts": {},
        "overrides": [],
    } | said


def signed(told: dict[str, Any], monitoring: dict[str, Any] | None = None) -> SignedReturn:
    kept = {} if monitoring is None else {"monitoring": monitoring}  # none in returns from before it was kept
    return SignedReturn(
        first=YEAR.first,
        last=YEAR.last,
        revision=1,
        made=date(2026, 4, 20),
        disclosure=Disclosure.EXACT,
        document=json.dumps(told),
        digest="",
        counted=json.dumps({"figures": {}, "breakdowns": {}} | kept),
        key="",
    )


def told(then: dict[str, Any], now: dict[str, Any], **how: Any) -> list[str]:
    return [one.sentence for one in rewordings(signed(then, **how), now)]


TEXTS = st.dictionaries(st.sampled_from(["statement", "reflection", "next_year"]), st.text(min_size=1))
STORIES = st.lists(st.builds(lambda title: STORY | {"title": title}, st.text()), max_size=4)
REASONS = st.dictionaries(st.sampled_from(["meetings.nobody", "statement.empty"]), st.text(min_size=1))
DOCUMENTS = st.builds(
    lambda texts, stories, reasons: document(
        texts=texts, stories=stories, overrides=[{"check": c, "reason": r} for c, r in reasons.items()]
    ),
    TEXTS,
    STORIES,
    REASONS,
)


@given(DOCUMENTS, DOCUMENTS)
def test_what_differs_turns_what_was_said_into_what_is_said_now(then: dict[str, Any], now: dict[str, Any]) -> None:
    found = rewordings(signed(then), now)
    same = all(then[part] == now[part] for part in ("texts", "overrides"))
    in_order = sorted(one["title"] for one in then["tables"]["stories"])
    assert (found == ()) == (same and in_order == sorted(one["title"] for one in now["tables"]["stories"]))
    for one in found:
        if one.part == "text":
            assert (one.was, one.now) == tuple(
                (said["texts"][one.of],) if one.of in said["texts"] else () for said in (then, now)
            )


@pytest.mark.parametrize(
    ("then", "now", "sentence"),
    [
        (
            {"texts": {"statement": "We\nlistened."}},
            {"texts": {"statement": "We listened well."}},
            "Chair’s statement: “We listened.” as signed off, “We listened well.” now.",
        ),
        (
            {},
            {"texts": {"next_year": "Transport."}},
            "Next year: nothing as signed off, “Transport.” now.",
        ),
        (
            {"stories": [STORY]},
            {"stories": [STORY | {"title": "Parking"}]},
            "Stories: no longer there: “Story, Lobbying for service improvement: 3 May 2025: Parking at the hospital”; "
            "not there as signed off: “Story, Lobbying for service improvement: 3 May 2025: Parking”.",
        ),
        (
            {"overrides": [{"check": "statement.empty", "reason": "The chair is ill."}]},
            {},
            "Reason for the check statement.empty: “The chair is ill.” as signed off, nothing now.",
        ),
        ({}, {"parent": {"name": "Another"}}, "Parent body: “An Alliance” as signed off, “Another” now."),
    ],
)
def test_it_is_told_in_words(then: dict[str, Any], now: dict[str, Any], sentence: str) -> None:
    assert told(document(**then), document(**now)) == [sentence]


class TestMonitoring:
    then = document(breakdowns={"monitoring.age_group": {"under 40": "suppressed", "not stated": None}})

    def test_exact_numbers_are_kept_for_the_group_though_hidden_ones_left(self) -> None:
        now = document(breakdowns={"monitoring.age_group": {"under 40": 3, "over 40": 9}})
        kept = {"monitoring.age_group": ASKED}
        assert told(self.then, now, monitoring=kept) == [
            "Age group (under 40): 2 as signed off, 3 now.",
            "Age group (over 40): nothing as signed off, 9 now.",
            "Age group (not stated): not recorded as signed off, nothing now.",
        ]
        assert told(self.then, document(breakdowns=kept), monitoring=kept) == []

    def test_of_a_number_hidden_before_they_were_kept_nothing_is_known(self) -> None:
        now = document(breakdowns={"monitoring.age_group": {"under 40": 3, "not stated": 1}})
        assert told(self.then, now) == ["Age group (not stated): not recorded as signed off, 1 now."]


def test_a_heading_says_what_became_of_it() -> None:
    both = {"part": "text", "of": "statement", "label": "Chair’s statement"}
    headings = [
        Reworded(**both, was=was, now=now).heading for was, now in ((("a",), ("b",)), (("a",), ()), ((), ("b",)))
    ]
    assert headings == [
        "Chair’s statement: otherwise now.",
        "Chair’s statement: no longer there.",
        "Chair’s statement: not there as signed off.",
    ]
