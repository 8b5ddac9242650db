"""The picture of attendance: of those who counted, how many were present, by primary category, year after year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import dropwhile

from cpp_desktop.domain.charts import Part, Series, years_of
from cpp_desktop.domain.charts_work import TITLES
from cpp_desktop.domain.language import said
from cpp_desktop.domain.people import Category
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import NOT_STATED, key_label
from cpp_desktop.domain.return_counts import attendance_rate, meetings, tallies
from cpp_desktop.domain.return_figures import ReturnRecords
from cpp_desktop.domain.wording import rate

Counts = Counter[str]
ALL = "all"


def attendance(records: ReturnRecords, years: Sequence[Period]) -> Series:
    """Return the share of those in post who were present, as the annual return counts it, year by year.

    It begins with the first year of which any attendance is recorded.
    """
    every = [(year, _year(records, year)) for year in sorted(years, key=lambda year: year.first)]
    known = list(dropwhile(lambda one: not one[1][1][ALL], every)) or every[-1:]
    ordered, counted = [year for year, _ in known], [counts for _, counts in known]
    keys = [key for key in (*(c.value for c in Category), NOT_STATED) if any(possible[key] for _, possible in counted)]
    shares = {
        key: tuple(attendance_rate(present[key], possible[key]) for present, possible in counted)
        for key in (ALL, *keys)
    }
    parts = tuple(
        Part(key, said("All") if key == ALL else said(key_label(key)), share) for key, share in shares.items()
    )
    stretches = years_of(ordered)
    names = tuple(stretch.name for stretch in stretches)
    return Series(
        chart="attendance", title=said(TITLES["attendance"]), sentence=_told(names, parts[0]), heading=said("Year"),
        labels=tuple(stretch.label for stretch in stretches), names=names, parts=parts, shape="strips", is_rate=True,
    )  # fmt: skip


def _year(records: ReturnRecords, year: Period) -> tuple[Counts, Counts]:
    """Count who was present and who could have been, by category, and all together."""
    _, cells = meetings(tallies(records, year))
    present, possible = (
        Counter({key: len(cell.ids) for key, cell in cells[f"meetings.{code}_by_category"].items()})
        for code in ("present", "possible")
    )
    present[ALL], possible[ALL] = present.total(), possible.total()
    return present, possible


def _told(names: Sequence[str], whole: Part) -> str:
    known = [(name, share) for name, share in zip(names, whole.numbers, strict=True) if share is not None]
    if not known:
        return said("Nobody’s attendance is recorded yet.")
    words = said("{0}: {1} of those in post were present").format(known[-1][0], rate(known[-1][1]))
    return said("{0}; {1}: {2}.").format(words, known[0][0], rate(known[0][1])) if len(known) > 1 else f"{words}."
