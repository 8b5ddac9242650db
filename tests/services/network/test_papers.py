"""The network's report and its replies, composed from returns that came in files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.papers import total_words
from cpp_desktop.domain.network.records import ReturnState, SentLetter, Source
from cpp_desktop.domain.network.sums import By
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.exchange import network_letters
from cpp_desktop.services.network import answering, expecting, replies, report, year_notes
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.incoming import incoming, take_in
from cpp_desktop.services.network.register import NetworkOffice
from tests.network_builders import DUE, FIRST, LAST, a_document

YEAR = Period(FIRST, LAST)
GROUPS = ("Ash", "Beech", "Cedar", "Elm", "Fir", "Hazel")


@pytest.fixture
def returns(network: NetworkOffice) -> NetworkOffice:
    """A register that expects six returns; five are here, of which four are accepted and that of Fir is not."""
    expecting.expect(network, FIRST, LAST, DUE, [AskedGroup(name=name) for name in GROUPS])
    for at, name in enumerate(GROUPS[:5]):
        held = {"meetings.held": at, "membership.at_end": 10 * at + 10}
        take_in(network, incoming(a_document(name, figures=held), Source.JSON))
    for name in GROUPS[:4]:
        answering.accept(network, name, FIRST, LAST)
    return network


def names_by_state(network: NetworkOffice) -> dict[str, str]:
    (tiles,) = report.report(network, FIRST, LAST).tiles
    return {one.name: one.state.value for one in tiles.groups}


def test_a_report_says_what_it_stands_on_and_who_is_not_in_it(returns: NetworkOffice) -> None:
    paper = report.report(returns, FIRST, LAST)
    coverage = paper.summary.whole.coverage
    assert (coverage.stands_on, coverage.groups, coverage.accepted) == (4, 6, 4)
    assert (paper.received, paper.on_time, paper.masthead.group_name) == (5, 5, "Meadow Cancer Alliance")
    assert names_by_state(returns) == dict.fromkeys(GROUPS[:4], "accepted") | {"Fir": "received", "Hazel": "expected"}
    assert paper.gaps[:2] == (
        "No return, or not all that were expected: Hazel.",
        "Not accepted yet, and so not in the totals: Fir.",
    )


def test_all_that_came_can_be_counted_and_that_is_said(returns: NetworkOffice) -> None:
    paper = report.report(returns, FIRST, LAST, accepted_only=False, by=By.NETWORK)
    assert paper.summary.whole.coverage.stands_on == 5
    assert any(gap.startswith("In the totals though not accepted yet: 1 group") for gap in paper.gaps)
    assert [part.label for part in paper.summary.parts] == ["Meadow Cancer Alliance"]


def test_a_report_for_the_public_hides_few_people_and_says_so(returns: NetworkOffice) -> None:
    paper = report.report(returns, FIRST, LAST, public=True)
    assert paper.public
    shown = paper.summary.whole.totals
    assert shown["membership.at_end_by_category", "patient"].value == "suppressed", "one member of each of four groups"
    assert shown["membership.at_end", ""].value == 100, "a group’s own totals are never hidden"
    assert any("small numbers kept back" in gap for gap in paper.gaps)
    exact = report.report(returns, FIRST, LAST).summary.whole.totals
    assert exact["membership.at_end_by_category", "patient"].value == 4


def test_what_was_asked_is_told_with_what_came_of_it(returns: NetworkOffice) -> None:
    answering.query(returns, "Beech", "Is that so?")
    answering.accept(returns, "Beech", FIRST, LAST)
    answering.query(returns, "Ash", "Are these all meetings?")
    (first, second) = report.report(returns, FIRST, LAST).questions
    assert {(one.group, one.answer, one.answered) for one in (first, second)} == {
        ("Beech", "accepted as it is", True), ("Ash", "waits for an answer", False),
    }  # fmt: skip
    take_in(returns, incoming(a_document("Ash", revision=2), Source.JSON))
    again = {one.group: one for one in report.report(returns, FIRST, LAST).questions}
    assert (again["Ash"].answer, again["Ash"].answered) == ("sent again as revision 2", True)


def test_returns_of_other_days_and_without_a_signature_are_named(returns: NetworkOffice) -> None:
    odd = a_document("Oak", first=date(2025, 7, 1), last=date(2025, 12, 31), is_signed=False)
    take_in(returns, incoming(odd, Source.CSV))
    answering.accept(returns, "Oak", FIRST, LAST)
    paper = report.report(returns, FIRST, LAST)
    told = " ".join(paper.gaps)
    assert "though nobody expected a return: Oak." in told
    assert "without a signature, from a table or typed in from paper: Oak." in told
    assert "Oak: a return of 1 July 2025 to 31 December 2025, counted whole and never scaled." in told
    (tile,) = [one for tiles in paper.tiles for one in tiles.groups if one.name == "Oak"]
    assert tile.note == "not signed, to 31 December 2025"


def test_a_report_on_a_year_has_the_years_before_it_that_anything_is_known_of(returns: NetworkOffice) -> None:
    take_in(returns, incoming(a_document("Ash", first=date(2023, 4, 1), last=date(2024, 3, 31)), Source.JSON))
    answering.accept(returns, "Ash", date(2023, 4, 1), date(2024, 3, 31))
    trend = report.report(returns, FIRST, LAST).trend
    assert trend is not None
    assert [(y.first.year, y.coverage.stands_on) for y in trend.lines[0].years] == [(2023, 1), (2024, 0), (2025, 4)]
    assert all(len(line.years) == 3 for line in trend.lines)
    assert report.report(returns, FIRST, date(2025, 12, 31)).trend is None


def test_notes_are_in_the_order_of_the_return_and_can_be_taken_back(returns: NetworkOffice) -> None:
    year_notes.write_note(returns, YEAR, "We lent hearing loops.", section="meetings")
    year_notes.write_note(returns, YEAR, " The board saw them all. ")
    assert [one.text for one in report.report(returns, FIRST, LAST).done] == [
        "The board saw them all.", "We lent hearing loops.",
    ]  # fmt: skip
    year_notes.write_note(returns, YEAR, "", section="meetings")
    assert [one.section for one in year_notes.notes(returns, YEAR)] == [""]


@pytest.mark.parametrize(("section", "text", "why"), [("tea", "x", "no section"), ("", "x" * 1300, "stays short")])
def test_a_note_that_will_not_do_is_refused(network: NetworkOffice, section: str, text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        year_notes.write_note(network, YEAR, text, section=section)


def test_a_reply_has_the_groups_own_figures_and_a_range_where_enough_groups_are_in_it(returns: NetworkOffice) -> None:
    few = replies.reply(returns, "Cedar", FIRST, LAST).paper
    own = {one.label: one for one in few.figures}
    assert total_words(own["Meetings held"].own) == "2"
    assert own["Meetings held"].spread is None, "four groups are too few"
    answering.accept(returns, "Fir", FIRST, LAST)
    paper = replies.reply(returns, "Cedar", FIRST, LAST).paper
    held = next(one for one in paper.figures if one.label == "Meetings held")
    assert held.words == "Middle group 2, from 0 to 4. Yours is the same as the middle group’s."
    assert (paper.groups, paper.state, paper.settled) == (5, ReturnState.ACCEPTED, returns.today())
    assert paper.came.endswith("on time")


def test_late_is_kind(returns: NetworkOffice) -> None:
    returns.today = lambda: date(2026, 8, 1)
    take_in(returns, incoming(a_document("Hazel"), Source.JSON))
    paper = replies.reply(returns, "Hazel", FIRST, LAST).paper
    assert "just as welcome" in paper.came
    assert "as soon as your return is accepted" in paper.thanks


def test_a_reply_is_a_signed_letter_that_is_kept_once(returns: NetworkOffice) -> None:
    some = [replies.reply(returns, "Ash", FIRST, LAST)]
    (letter,) = replies.keep_letters(returns, some)
    assert replies.keep_letters(returns, some) == [letter]
    read = network_letters.read(letter.document.encode())
    assert (read["kind"], read["sender"], read["revision"]) == ("reply", "Meadow Cancer Alliance", 1)
    assert read["text"] == some[0].paper.as_text()
    with returns.register.read() as view:
        kinds = [one.kind for one in view.all(SentLetter, group_id="id of Ash")]
    assert kinds.count(NetworkAnswer.REPLY) == 1


def test_all_replies_are_put_into_a_folder_under_safe_names(returns: NetworkOffice, tmp_path: Path) -> None:
    take_in(returns, incoming(a_document("../../Oak: <one>?", group_id="o"), Source.JSON))
    take_in(returns, incoming(a_document("Paper Group", is_signed=False), Source.TYPED))
    folder = tmp_path / "replies"
    folder.mkdir()
    paths = replies.put_all(returns, FIRST, LAST, folder)
    assert sorted(paths) == sorted(folder.iterdir())
    names = [path.name for path in paths]
    assert len({name.casefold() for name in names}) == len(names) == 2 * 7 - 1
    assert "Ash 2025-04-01 to 2026-03-31 reply.pdf" in names
    assert "Paper Group 2025-04-01 to 2026-03-31 reply.json" not in names
    first = {path.name: path.read_bytes() for path in paths}
    assert {path.name: path.read_bytes() for path in replies.put_all(returns, FIRST, LAST, folder)} == first


def test_groups_of_one_name_keep_their_own_files(returns: NetworkOffice, tmp_path: Path) -> None:
    take_in(returns, incoming(a_document("ASH", group_id="another"), Source.JSON))
    names = [path.name for path in replies.put_all(returns, FIRST, LAST, tmp_path) if path.suffix == ".pdf"]
    assert len([name for name in names if name.casefold().startswith("ash")]) == 2
    assert len({name.casefold() for name in names}) == len(names)


def test_nobody_to_reply_to_is_refused(network: NetworkOffice) -> None:
    with pytest.raises(Refused, match="no group"):
        replies.reply(network, "Nobody", FIRST, LAST)
