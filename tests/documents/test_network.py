"""The network's papers: what they stand on, in words as well as looks, hidden numbers hidden, and nobody ranked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.documents import network_reply, network_report
from cpp_desktop.domain.network.papers import DoneRow, NetworkReportPaper
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.network.replies import NetworkReplyPaper
from cpp_desktop.domain.network.sums import By, TrendLine
from cpp_desktop.domain.papers import SIZES
from tests.documents import network_samples as samples
from tests.documents.reading import pages_text, problems, read_out, tags, type_sizes


def report(folder: Path, paper: NetworkReportPaper | None = None, size: int = 12, ending: str = ".pdf") -> Path:
    return network_report.write(paper or samples.network_report(), folder / f"report_{size}{ending}", size).path


def reply(folder: Path, paper: NetworkReplyPaper | None = None, size: int = 12) -> Path:
    return network_reply.write(paper or samples.network_reply(), folder / f"reply_{size}.pdf", size).path


def heard(path: Path) -> str:
    return " ".join(" ".join(read_out(path)).split())


def told(folder: Path, paper: NetworkReportPaper | None = None) -> str:
    """A report's words in the order of its tags, from its edition as plain text."""
    return " ".join(report(folder, paper, ending=".txt").read_text("utf-8").split())


def in_order(words: str, *expected: str) -> None:
    """Hold that texts stand one after the other in what is read out."""
    at = -1
    for one in expected:
        at = words.find(one, at + 1)
        assert at >= 0, one


def test_a_report_is_read_out_in_order_and_says_first_what_it_stands_on(tmp_path: Path) -> None:
    path = report(tmp_path)
    assert problems(path) == []
    words = heard(path)
    assert words.startswith(f"Network report 1 April 2025 to 31 March 2026 {samples.NETWORK}")
    in_order(
        words, "stands on 30 of 34", "The period in six figures", "How to read this report", "Who has answered",
        "Abbotsmere", "4. Membership", "Members at the end, by category", "How far groups differ", "6. Meetings",
        "Attendance by category", "15. Money", "Over the years", "What was asked and answered", "Dunmarsh",
        "What was done with the figures", "Annex: what the figures lack", "Annex: words and figures",
    )  # fmt: skip


@pytest.mark.parametrize("size", SIZES[1:])
def test_a_report_is_valid_in_every_size_and_nothing_in_it_is_smaller(size: int, tmp_path: Path) -> None:
    path = report(tmp_path, size=size)
    assert problems(path) == []
    assert min(type_sizes(path)) == size


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first = report(tmp_path).read_bytes()
    report(tmp_path, size=20)
    assert report(tmp_path).read_bytes() == first


def test_every_group_is_a_tile_with_its_state_in_a_word(tmp_path: Path) -> None:
    lines = [line.strip() for line in report(tmp_path, ending=".txt").read_text("utf-8").splitlines()]
    for name, state in (("Ashvale", "accepted"), ("Dunmarsh", "queried"), ("Larkhill", "corrected"),
                        ("Hollin", "awaited"), ("Yarrow", "resting"), ("Kestrel", "received, not signed")):  # fmt: skip
        assert lines[lines.index(name) + 1] == state
    assert lines.count("accepted") == 28


@pytest.mark.parametrize("size", [16, 24])
def test_no_name_is_broken_in_its_tile(size: int, tmp_path: Path) -> None:
    printed = "".join(pages_text(report(tmp_path, size=size)))
    assert [name for name in samples.NAMES if name.split()[-1] not in printed] == []


def test_what_nobody_asked_for_is_counted_beside_what_came(tmp_path: Path) -> None:
    there = replace(samples.network_report(), received=28, on_time=20, unasked=1)
    words = told(tmp_path, there)
    assert "20 of them by the day they were asked for. 1 more came that nobody had asked for." in words
    assert "nobody had asked" not in told(tmp_path, replace(there, unasked=0))


def test_several_networks_stand_under_their_names(tmp_path: Path) -> None:
    paper = samples.network_report()
    tiles = paper.tiles[0]
    two = (replace(tiles, network="Marches", groups=tiles.groups[:5]), replace(tiles, network="Vale"))
    line = paper.trend.lines[0] if paper.trend else None
    assert line is not None
    years = tuple(replace(year, merged=("Old Vale",)) for year in line.years)
    more = (TrendLine(key="m", label="Marches", years=line.years), TrendLine(key="v", label="Vale", years=years))
    parts = (replace(years[-1], key="m", label="Marches"), replace(years[-1], key="v", label="Vale"))
    words = told(
        tmp_path,
        replace(
            paper, tiles=two, trend=replace(paper.trend, lines=(line, *more)),
            summary=replace(paper.summary, by=By.NETWORK, parts=parts),
        ),
    )  # fmt: skip
    in_order(words, "Who has answered", "Marches", "Abbotsmere", "Vale", "Abbotsmere")
    in_order(words, "Network by network", "Marches Stands on: 30 of 34", "Vale Stands on: 30 of 34", "Over the years")
    assert "Vale: the years before count with it the returns of Old Vale" in words


def test_every_total_says_what_it_stands_on_and_hidden_ones_are_words(tmp_path: Path) -> None:
    words = told(tmp_path)
    in_order(words, "8. Activity", "Contacts", "Stands on: 21 of 34 Left out: 9 not recorded")
    in_order(words, "Bereaved carer Total: 14 to 19", "Relative or friend Total: hidden", "Two numbers.", "Hidden.")
    in_order(words, "People trained, within each group Total: not recorded Stands on: 0 of 34")
    assert "28 of 34 Left out: 2 not applicable" in words


def test_ranges_are_told_as_a_picture_and_as_a_table_where_enough_groups_are_in_them(tmp_path: Path) -> None:
    in_order(told(tmp_path), "How far groups differ", "Picture: Ranges across groups.", "Lowest:", "Middle half:")
    few = samples.combined(2025, 4)
    paper = replace(samples.network_report(), trend=None)
    alone = told(tmp_path, replace(paper, summary=replace(paper.summary, whole=few)))
    assert "How far groups differ" not in alone, "the lowest of four would be somebody’s own figure"
    assert "Picture" not in alone


def test_groups_are_named_with_their_returns_alone_never_with_a_figure(tmp_path: Path) -> None:
    words = told(tmp_path, replace(samples.network_report(), public=True, gaps=()))
    assert words.count("Dunmarsh") == 1
    assert "Groups were asked 3" in words
    assert "140" not in words[words.index("What was asked") : words.index("Annex")]


def test_what_nobody_lacks_and_nobody_was_asked_is_said_or_left_out(tmp_path: Path) -> None:
    bare = replace(samples.network_report(), gaps=(), questions=(), done=(), trend=None, received=0)
    words = told(tmp_path, bare)
    assert "Every group that was expected is in every total." in words
    assert not any(title in words for title in ("What was asked", "What was done", "Over the years", "came, "))


@pytest.mark.parametrize("size", SIZES)
def test_a_reply_has_at_most_two_pages_and_every_part(size: int, tmp_path: Path) -> None:
    path = reply(tmp_path, size=size)
    assert len(pages_text(path)) <= 2
    in_order(
        heard(path), "Reply to North Marches", samples.NETWORK, "Friday 15 May 2026, on time", "Accepted on",
        "Thank you for your return", "Members at the end", "20, from 8 to 41",
        "Diamond", "not named or ranked", "What was done with the figures", "Nine groups raised",
    )  # fmt: skip


def test_a_reply_has_a_slip_to_send_back(tmp_path: Path) -> None:
    path = reply(tmp_path)
    assert tags(path).count("Form") == 4
    in_order(heard(path), "Cut here", "Slip to send back", "Philippa Stanmore", "We have read", "Name", "Date")
    assert "Form" not in tags(reply(tmp_path, size=20))


def test_late_is_said_kindly_and_what_does_not_count_yet_is_said(tmp_path: Path) -> None:
    late = replace(samples.network_reply(), received=date(2026, 7, 3), state=ReturnState.QUERIED)
    words = heard(reply(tmp_path, late))
    assert "after the day we hoped for, and just as welcome" in words
    assert "We have asked you about it" in words
    assert "as soon as your return is accepted" in words


def test_what_a_group_did_not_record_or_few_did_is_said(tmp_path: Path) -> None:
    words = heard(reply(tmp_path))
    assert "Contacts not recorded 640, from 40 to 4,020" in words
    assert "People trained 12 too few groups to compare" in words
    assert "Members at the end within the middle half 22" in words


def test_a_long_note_takes_the_place_of_figures_but_is_told_whole(tmp_path: Path) -> None:
    note = DoneRow(text="We looked at it together. " * 90 + "End.")
    path = reply(tmp_path, replace(samples.network_reply(), done=(note,)))
    assert len(pages_text(path)) <= 2
    assert "End." in heard(path)


def test_the_letter_says_what_the_paper_says() -> None:
    text = samples.network_reply().as_text()
    in_order(
        text, "Thank you", "Return: 1 April 2025", "on time", "Members at the end: 22. Middle group 20, from 8 to 41.",
        "Yours is above the middle half.", "Yours is below the middle half.", "not named or ranked", "Influence: Nine",
    )  # fmt: skip
