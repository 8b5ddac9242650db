"""The lines of combined returns: years, categories with their rate, networks that followed others."""

from datetime import date

from cpp_desktop.domain.network.lines import by_cells, lineage, year_label, years_of
from cpp_desktop.domain.network.records import Network
from cpp_desktop.domain.network.sums import By, Combined, Coverage
from cpp_desktop.domain.network.tallies import RATE, Rated, Tally, totals
from cpp_desktop.domain.periods import Period

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)


def test_years_begin_on_the_day_of_the_first_and_the_last_may_be_shorter():
    years = years_of(date(2024, 4, 1), date(2026, 6, 30))
    assert [year_label(one) for one in years] == ["2024/25", "2025/26", "2026"]
    assert years[-1] == Period(date(2026, 4, 1), date(2026, 6, 30))
    assert years_of(date(2024, 2, 29), date(2028, 2, 29))[-1].first == date(2028, 2, 29)


def whole(**tallies):
    codes = {"members": "membership.at_end_by_category", "present": "meetings.present_by_category",
             "possible": "meetings.possible_by_category", "done": "activity.by_type"}  # fmt: skip
    found = {(codes[name], key): tally for name, cells in tallies.items() for key, tally in cells.items()}
    return Combined(first=FIRST, last=LAST, coverage=Coverage(), totals=totals(found, 3, Rated(), {}))


def test_a_category_has_its_members_and_attendances_and_a_rate_made_from_them():
    parts = by_cells(
        whole(
            members={"carer": Tally(14, 3)}, present={"carer": Tally(30, 3)}, possible={"carer": Tally(40, 3)}
        ), By.CATEGORY
    )  # fmt: skip
    carers = next(part for part in parts if part.key == "carer")
    assert carers.label == "Carer"
    assert carers.total("membership.at_end_by_category", "carer").value == 14
    assert carers.total(RATE, "carer").value == 750
    assert parts[0].total(RATE, "patient").value is None


def test_every_activity_type_is_a_part():
    parts = by_cells(whole(done={"opinion": Tally(5, 2)}), By.ACTIVITY_TYPE)
    assert [part.key for part in parts] == ["development", "opinion", "representation", "information", "influence"]
    assert parts[1].total("activity.by_type", "opinion").value == 5


def test_a_network_is_continued_by_the_last_that_followed_it():
    names = [("a", "b"), ("b", "c"), ("c", None), ("d", "gone"), ("e", "f"), ("f", "e")]
    found = lineage(Network(id=one, name=one, successor_id=after) for one, after in names)
    assert [found[one] for one in "abcd"] == ["c", "c", "c", "d"]
    assert found["e"] == "f"
