"""Pictures in the annual return: valid, told in a sentence, with every number in the table beneath."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.documents import action_log, annual_return, you_said
from cpp_desktop.documents.style import MARGIN, PAGE_WIDTH
from cpp_desktop.domain import charts_work
from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.charts import Part, Series, months_of, years_of
from cpp_desktop.domain.influence import Outcome
from cpp_desktop.domain.periods import Period
from tests.documents import samples
from tests.documents.reading import farthest, problems, read_out, tags

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))
MONTHS = months_of(YEAR)


def pictures() -> tuple[Series, ...]:
    """Four pictures of a year and of twenty."""
    done = {(date(2025, 4 + n, 3), kind): n + 1 for n, kind in enumerate(ActivityType)}
    days = Counter({date(2025, 4, 2): 12, date(2025, 9, 30): 1})
    cases = [(date(2015 + n, 5, 1), date(2025, 6, 1) if n % 2 else None, list(Outcome)[n % 4]) for n in range(10)]
    twenty = years_of([Period(date(2006 + n, 4, 1), date(2007 + n, 3, 31)) for n in range(20)])
    came = Part("all", "All", tuple(700 + n * 10 for n in range(20)))
    attendance = Series(
        chart="attendance", title="Attendance by category", sentence="2025/26: 89.0% were present.", heading="Year",
        labels=tuple(y.label for y in twenty), names=tuple(y.name for y in twenty), parts=(came,), shape="strips",
        is_rate=True,
    )  # fmt: skip
    return (
        charts_work.activity(done, MONTHS, "2025/26", YEAR.last),
        charts_work.cases(cases, YEAR, "2025/26", YEAR.last),
        charts_work.actions(days, Counter({date(2025, 9, 30): 3}), MONTHS, "2025/26", YEAR.last),
        attendance,
    )


@pytest.mark.parametrize("size", [12, 16, 24])
def test_a_return_with_pictures_is_valid_in_every_size(size: int, tmp_path: Path) -> None:
    paper = replace(samples.annual_return(), charts=pictures())
    written = annual_return.write(paper, tmp_path / "return.pdf", size)
    assert problems(written.path) == []
    assert written.missing == frozenset()


def test_each_picture_stands_with_its_table(tmp_path: Path) -> None:
    paper = replace(samples.annual_return(), charts=pictures())
    path = annual_return.write(paper, tmp_path / "return.pdf").path
    told = read_out(path)
    at = told.index("Actions opened and closed")
    assert told[at + 1].startswith("2025/26: 13 action")
    table = told[told.index("Actions", at) :]
    assert table[:4] == ["Actions", "Apr", "May", "Jun"]
    assert table[table.index("Open at the end") + 1 :][:6] == ["12", "12", "12", "12", "12", "10"]
    bare = annual_return.write(samples.annual_return(), tmp_path / "bare.pdf").path
    assert tags(path).count("Figure") > tags(bare).count("Figure")


def test_a_year_of_many_kinds_has_its_months_below_each_other(tmp_path: Path) -> None:
    paper = replace(samples.annual_return(), charts=pictures())
    told = read_out(annual_return.write(paper, tmp_path / "return.pdf").path)
    table = told[told.index("Month") :]
    assert table[:7] == ["Month", *(part.name for part in pictures()[0].parts), "All"]
    assert table[7:14] == ["Apr", "1", "0", "0", "0", "0", "1"]
    assert "Apr: 1" not in told


@pytest.mark.parametrize(("size", "before"), [(12, date(2023, 7, 1)), (16, date(2024, 4, 1)), (24, date(2023, 7, 1))])
def test_the_key_of_a_picture_does_not_run_off_the_page(size: int, before: date, tmp_path: Path) -> None:
    paper = samples.annual_return()
    assert paper.comparison is not None
    earlier = replace(paper.comparison, first=before, last=date(2024, 3, 31))
    path = annual_return.write(replace(paper, comparison=earlier), tmp_path / "return.pdf", size).path
    assert farthest(path) <= PAGE_WIDTH - MARGIN + size / 2, "bold lines are a hair longer than measured"


def test_of_what_is_not_recorded_there_is_no_picture(tmp_path: Path) -> None:
    plain = samples.annual_return()
    paper = replace(plain, charts=pictures(), figures={**plain.figures, "actions.raised": None})
    assert "Actions opened and closed" not in read_out(annual_return.write(paper, tmp_path / "return.pdf").path)


def test_where_small_numbers_are_hidden_no_category_is_pictured(tmp_path: Path) -> None:
    for disclosure, is_shown in (("exact", True), ("suppressed below 6", False)):
        paper = replace(samples.annual_return(), charts=pictures(), disclosure=disclosure)
        told = read_out(annual_return.write(paper, tmp_path / "return.pdf").path)
        assert ("2025/26: 89.0% were present." in told) is is_shown


@pytest.mark.parametrize("size", [12, 24])
def test_the_log_and_the_years_stories_have_their_picture_with_its_table(size: int, tmp_path: Path) -> None:
    log = action_log.write(replace(samples.action_log(), charts=pictures()), tmp_path / "log.pdf", size)
    sheet = you_said.write(replace(samples.you_said(), charts=pictures()), tmp_path / "said.pdf", size)
    for written, title in ((log, "Actions opened and closed"), (sheet, "Cases by age and outcome")):
        assert problems(written.path) == []
        told = read_out(written.path)
        assert told[told.index(title) + 1].startswith("2025/26: ")
