"""The network's checks of a return: quiet where a group goes on as it did, and nothing planted is missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.network.checks import PeriodChecks, with_reasons
from cpp_desktop.domain.network.findings import Finding, Place, Told, span
from cpp_desktop.domain.network.records import Cell, Expectation
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS
from cpp_desktop.domain.similar_groups import FEWEST_GROUPS
from tests.told_returns import Habits, with_cells, with_values

SEEDS = st.integers(0, 2**32)
PEOPLE = "membership.at_end_by_category"


def findings(told: Told, *others: Told, expected: tuple[Expectation, ...] = ()) -> dict[str, Finding]:
    """Look at one return beside others: of its own group the earlier ones, of other groups those of the period."""
    beside = [told, *(o for o in others if o.group_id != told.group_id)]
    own = [o for o in others if o.group_id == told.group_id]
    return {f.code: f for f in PeriodChecks(beside, own, expected=expected).findings(told)}


def a_year(*before: int) -> tuple[Told, tuple[Told, ...]]:
    """The year 2025 of a group, and the years before it."""
    group = Habits(Random(7))
    earlier = tuple(group.year(year) for year in before)
    return group.year(2025), earlier


@settings(max_examples=40)
@given(SEEDS, st.integers(0, 4), st.sampled_from((0, FEWEST_GROUPS, 12)))
def test_nothing_is_found_where_a_group_goes_on_as_it_did(seed: int, years: int, groups: int) -> None:
    chance = Random(seed)
    group = Habits(chance)
    earlier = [group.year(2025 - back) for back in range(years, 0, -1)]
    others = [Habits(chance, f"other {n}").year(2025) for n in range(groups)]
    assert findings(group.year(2025), *earlier, *others) == {}


FAULTS = {
    "balance.membership": {"membership__joined": 40},
    "balance.influence": {"influence__opened": 400},
    "balance.actions": {"actions__completed": 400},
    "sum.meetings.possible": {"meetings__apologies": 1},
    "sum.membership.at_end_by_category": {"membership__at_end": 3},
    "sum.membership.left_by_reason": {"membership__left": 90},
    "sum.influence.closed_by_outcome": {"influence__closed": 900},
    "rate.meetings.attendance_rate": {"meetings__attendance_rate": 900},
    "limit.meetings.present": {"meetings__present": 9000},
    "limit.representation.reported_back": {"representation__reported_back": 9000},
    "limit.actions.overdue_at_end": {"actions__overdue_at_end": 13},
    "limit.membership.at_end": {"membership__served": 1},
    "limit.membership.served": {"membership__served": 900},
    "limit.training.people": {"training__sessions": 0},
    "limit.meetings.possible": {"meetings__held": 0},
    "carried.membership.at_start": {"membership__at_start": 1},
    "carried.influence.brought_forward": {"influence__brought_forward": 8},
    "carried.actions.brought_forward": {"actions__brought_forward": 11},
    "missing.training": {"training__people": Cell.NOT_RECORDED},
    "stopped.consultations": {"consultations__answered": Cell.NOT_APPLICABLE},
    "far.activity.contacts": {"activity__contacts": 100_000},
    "far.meetings.guests": {"meetings__guests": 0},
}


@pytest.mark.parametrize("code", FAULTS)
@settings(max_examples=3)
@given(seed=SEEDS)
def test_what_is_planted_is_found(code: str, seed: int) -> None:
    group = Habits(Random(seed), size=40)
    earlier = [group.year(2022 + n) for n in range(3)]
    assert code in findings(with_values(group.year(2025), **FAULTS[code]), *earlier)


@settings(max_examples=25)
@given(SEEDS, st.sampled_from(("nought", "hundredfold", "anything")))
def test_rubbish_in_three_of_ten_others_hides_nothing_and_accuses_nobody(seed: int, rubbish: str) -> None:
    chance = Random(seed)
    others = [Habits(chance, f"other {n}").year(2025) for n in range(20)]
    spoilt = [_spoilt(chance, one, rubbish) if n < 6 else one for n, one in enumerate(others)]
    told = Habits(chance).year(2025)
    assert not [code for code in findings(told, *spoilt) if code.startswith("far.")]
    wrong = with_values(told, activity__contacts=told.values["activity.contacts", ""] * 1000)
    assert "far.activity.contacts" in findings(wrong, *spoilt)


def _spoilt(chance: Random, told: Told, rubbish: str) -> Told:
    by = {"nought": lambda n: 0, "hundredfold": lambda n: 100 * n, "anything": lambda n: chance.randrange(10**9)}
    return replace(told, values={place: by[rubbish](n) for place, n in told.values.items() if isinstance(n, int)})


def test_a_figure_unlike_the_years_before_is_told_in_words() -> None:
    told, years = a_year(2022, 2023, 2024)
    years = tuple(with_values(y, meetings__guests=n) for y, n in zip(years, (118, 140, 122), strict=True))
    found = findings(with_values(told, meetings__guests=412), *years)["far.meetings.guests"]
    assert found.sentence == "Guests 412: in the three years before it was 118 to 140."
    assert found.question == "Does this count these days alone, and what made for it?"
    assert (found.importance, found.figures) == ("look", (("meetings.guests", ""),))


def test_a_nought_is_asked_about_kindly() -> None:
    told, years = a_year(2023, 2024)
    years = tuple(with_values(y, consultations__received=24) for y in years)
    found = findings(with_values(told, consultations__received=0), *years)["far.consultations.received"]
    assert found.sentence == "Consultations received 0: in the two years before it was 24 each time."
    assert found.question == "Was there none, or was it not recorded?"


@pytest.mark.parametrize(
    ("figure", "before", "now", "asked"),
    [
        ("activity__member_minutes", 12_000, 200, "Could this be hours instead of minutes?"),
        ("money__budget", 150_000, 1_500, "Could this be pounds instead of pence?"),
        ("money__budget", 150_000, 15_000_000, "Could the point have slipped?"),
    ],
)
def test_a_slip_of_the_unit_is_guessed(figure: str, before: int, now: int, asked: str) -> None:
    told, (year,) = a_year(2024)
    found = findings(with_values(told, **{figure: now}), with_values(year, **{figure: before}))
    assert found[f"far.{figure.replace('__', '.')}"].question == asked


def test_what_a_group_began_with_is_not_held_against_the_years_without() -> None:
    told, years = a_year(2022, 2023, 2024)
    none = [with_values(year, training__people=0, training__sessions=0) for year in years]
    began = with_values(told, training__people=40, training__sessions=3)
    assert "far.training.people" not in findings(began, *none)
    assert "far.training.people" not in findings(began, *none[:2], with_values(years[2], training__people=36))
    assert "missing.training" not in findings(with_values(told, training__people=Cell.NOT_RECORDED), *none)


def test_others_are_told_as_a_range_and_never_by_name() -> None:
    told, _ = a_year()
    others = [Habits(Random(n), f"other {n}").year(2025) for n in range(12)]
    others = [with_values(o, activity__contacts=100 + n) for n, o in enumerate(others)]
    found = findings(with_values(told, activity__contacts=9_000), *others)["far.activity.contacts"]
    assert found.sentence.startswith("Contacts 9,000: half of ")
    assert "other" not in found.sentence
    assert found.usual is not None
    assert found.usual.least >= 100
    assert found.usual.groups > FEWEST_GROUPS


def test_a_group_that_was_always_unlike_others_is_left_in_peace() -> None:
    told, (year,) = a_year(2024)
    others = [Habits(Random(n), f"other {n}").year(2025) for n in range(12)]
    large = [with_values(one, activity__contacts=9_000) for one in (told, year)]
    assert "far.activity.contacts" not in findings(*large, *others)


def test_other_years_of_other_groups_are_not_taken_for_other_groups() -> None:
    told, _ = a_year()
    habits = [Habits(Random(n), f"other {n}") for n in range(5)]
    others = [with_values(one.year(year), activity__contacts=100) for one in habits for year in (2023, 2024, 2025)]
    assert "far.activity.contacts" not in findings(with_values(told, activity__contacts=9_000), *others)


def test_parts_may_be_hidden_but_not_be_more_than_the_whole() -> None:
    told, _ = a_year()
    few = with_cells(told, PEOPLE, patient=2, carer=Cell.SUPPRESSED)
    many = with_cells(told, PEOPLE, patient=900, carer=Cell.SUPPRESSED)
    assert f"sum.{PEOPLE}" not in findings(few)
    assert f"sum.{PEOPLE}" in findings(many)


def test_a_section_that_was_always_given_is_missed_as_one() -> None:
    told, years = a_year(2023, 2024)
    none = {f"consultations__{name}": Cell.NOT_RECORDED for name in ("received", "answered", "declined")}
    whole = {**none, "consultations__feedback_received": Cell.NOT_RECORDED}
    some = findings(with_values(told, **none), *years)["missing.consultations"]
    assert some.sentence == (
        "Consultations received, Consultations answered and Consultations declined: not recorded, "
        "but in the two years before there were figures."
    )
    assert findings(with_values(told, **whole), *years)["missing.consultations"].sentence == (
        "Consultations: not recorded, but in the two years before there were figures."
    )
    assert "missing.consultations" not in findings(told, *(with_values(y, **whole) for y in years))


def test_days_that_overlap_leave_a_gap_or_were_not_asked_for_are_found() -> None:
    told, (year,) = a_year(2024)
    overlapping = replace(year, last=date(2025, 6, 30))
    assert findings(told, overlapping)["period.overlap"].sentence == (
        "1 Apr 2025 to 30 Jun 2025 stand in this return and in the one for 1 Apr 2024 to 30 Jun 2025."
    )
    gap = replace(year, last=date(2025, 2, 28))
    assert findings(told, gap)["period.gap"].sentence == "No return covers 1 Mar 2025 to 31 Mar 2025."
    rested = _expected(date(2025, 1, 1), date(2025, 3, 31), resting=True)
    assert "period.gap" not in findings(told, gap, expected=(rested,))
    calendar = findings(told, expected=(_expected(date(2025, 1, 1), date(2025, 12, 31)),))
    assert calendar["period.other_days"].sentence == (
        "The return is for 1 Apr 2025 to 31 Mar 2026, 12 months; asked for were 1 Jan 2025 to 31 Dec 2025."
    )


def _expected(first: date, last: date, *, resting: bool = False) -> Expectation:
    return Expectation(network_id="n", group_id="g", first=first, last=last, due=last, resting=resting)


def test_a_year_shorter_than_the_others_is_told_unless_the_group_always_has_it() -> None:
    told, (year,) = a_year(2024)
    others = [Habits(Random(n), f"other {n}").year(2025) for n in range(3)]
    short = replace(told, last=date(2025, 12, 31))
    assert findings(short, *others)["period.other_days"].sentence.endswith(
        "9 months; most returns of this time are for 12 months."
    )
    always = replace(year, first=date(2024, 7, 1))
    assert "period.other_days" not in findings(short, always, *others)


def test_the_groups_reasons_stand_beside_what_they_explain() -> None:
    told, years = a_year(2023, 2024)
    overrides = {
        "far_from_last_year.activity.contacts": "Two open days.",
        "balance.membership": "One who moved was counted twice.",
        "meetings.minutes_draft": "The last meeting was in March.",
    }
    odd = with_values(replace(told, overrides=overrides), activity__contacts=100_000, membership__joined=90)
    found = findings(odd, *years)
    assert found["far.activity.contacts"].explained == "Two open days."
    assert found["balance.membership"].explained == "One who moved was counted twice."
    assert not found["balance.membership"].is_asked
    told_too = found["told.meetings.minutes_draft"]
    assert told_too.sentence == "Signed off although some minutes were still a draft."
    assert (told_too.importance, told_too.explained) == ("told", "The last meeting was in March.")
    assert len([code for code in found if code.startswith("told.")]) == 1


def test_a_reason_for_all_checks_explains_what_the_group_could_see_and_no_more() -> None:
    seen = Finding(code="balance.actions", importance="must", sentence="S.", question="Q?")
    unseen = Finding(code="twins.figures", importance="must", sentence="S.", question="Q?")
    found = with_reasons([seen, unseen], {"all": "We know."})
    assert [(f.code, f.explained) for f in found] == [("twins.figures", ""), ("balance.actions", "We know.")]


def test_what_was_corrected_since_last_year_is_taken_from_the_groups_own_words() -> None:
    told, years = a_year(2024)
    since = "Since the return for 1 April 2024 to 31 March 2025 was signed off: Members at the end: 20 as signed off."
    odd = with_values(replace(told, texts={"membership": f"We grew.\n\n{since}"}), membership__at_start=3)
    assert findings(odd, *years)["carried.membership.at_start"].explained == since


VALUES = st.one_of(st.sampled_from((0, 1, 2**53 - 1, *Cell)), st.integers(0, 500))
PLACES = [(code, cell) for code in DEFINITIONS for cell in BREAKDOWN_KEYS.get(code, ("",))]
DAYS = st.dates(date.min, date.max)


@st.composite
def any_return(draw: st.DrawFn) -> Told:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    chance = Random(draw(SEEDS))
    usual = draw(st.lists(VALUES, min_size=1, max_size=4))
    return Told(
        network_id="n", group_id=draw(st.sampled_from("gh")), name=draw(st.text(max_size=9)), first=first, last=last,
        made=draw(DAYS), values={place: chance.choice(usual) for place in chance.sample(PLACES, chance.randrange(90))},
        overrides=draw(st.dictionaries(st.sampled_from(("", "all", "x.marked", "balance.actions")), st.text())),
    )  # fmt: skip


@settings(max_examples=60)
@given(st.lists(any_return(), min_size=1, max_size=6))
def test_whatever_comes_is_told_in_sentences(returns: list[Told]) -> None:
    checks = PeriodChecks(returns)
    for told in returns:
        for finding in checks.findings(told):
            assert finding.sentence.endswith((".", "?"))
            assert finding.question == "" or finding.question.endswith("?")
            assert not finding.question or finding.importance in ("must", "look")


@pytest.mark.parametrize(
    ("place", "low", "high", "words"),
    [
        (("meetings.guests", ""), 118, 140, "118 to 140"),
        (("meetings.guests", ""), 118, 118, "118"),
        (("activity.member_minutes", ""), 120, 240, "2 to 4 hours"),
        (("activity.member_minutes", ""), 90, 240, "1 hour 30 minutes to 4 hours"),
        (("money.budget", ""), 100, 12_550, "£1.00 to £125.50"),
    ],
)
def test_a_range_is_put_into_words(place: Place, low: int, high: int, words: str) -> None:
    assert span(place, low, high) == words
