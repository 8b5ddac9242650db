"""Lists of claims come in at the rates there are, and go out so that they come in as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit
from cpp_desktop.domain.rates import reckoned
from cpp_desktop.services import rates, tables
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.outcome import Result

APRIL, MAY = date(2026, 4, 1), date(2026, 5, 1)
MILEAGE = Rate(id="mile", name="Mileage", kind=ExpenseKind.TRAVEL, unit=RateUnit.MILE, tenths=450, first=APRIL)
PANEL = Rate(
    id="panel", name="Panel work", kind=ExpenseKind.INVOLVEMENT_PAYMENT, unit=RateUnit.HOUR, tenths=12_345, first=APRIL
)  # fmt: skip


@pytest.fixture
def group(office: Office) -> Office:
    for rate in (MILEAGE, PANEL):
        rates.save_rate(office, rate)
    return office


def bring_in(office: Office, *rows: str) -> Result:
    text = "\n".join(("incurred,person,kind,amount,claimed,paid,miles,rate,hours,notes", *rows)).replace(",", "\t")
    return tables.carry_out(office, tables.plan_import(office, "expenses", tables.read_pasted("expenses", text)))


def claims(office: Office) -> list[Expense]:
    with office.store.read() as look:
        return look.all(Expense)


def test_a_claim_by_a_rate_needs_no_amount(group: Office) -> None:
    row = "2026-04-14,Odile Fen,travel,,2026-04-15,,28,mileage,,By the ring road"
    settled = "2026-04-14,Odile Fen,involvement payment,,2026-04-15,2026-05-01,,Panel work,2.5,"
    assert bring_in(group, row, settled).added == 2
    travel, panel = claims(group)
    assert (travel.amount_pence, travel.rate_tenths, travel.note) == (1260, 450, "By the ring road")
    assert (panel.amount_pence, panel.units_tenths) == (3086, 25)
    assert bring_in(group, row, settled).unchanged == 2


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("2026-04-14,Odile Fen,travel,12.00,,,28,Mileage,,", "28 miles at 45p comes to £12.60, not £12.00."),
        ("2026-04-14,Odile Fen,involvement payment,,,,,Panel work,25,", "25 hours on 14 April 2026, and a day has 24"),
        ("2026-04-14,Odile Fen,care,-5,,,,,,", "not a debt"),
        ("2026-04-14,Odile Fen,care,5,2026-04-14,2026-04-01,,,,", "before it was claimed"),
    ],
)
def test_a_row_that_cannot_be_is_refused(group: Office, row: str, why: str) -> None:
    result = bring_in(group, row)
    assert result.added == 0
    assert why in result.refused[0].why


def test_a_rate_there_is_not_that_day_is_remarked_on(group: Office) -> None:
    result = bring_in(group, "2026-03-14,Odile Fen,travel,9.00,,,20,Mileage,,")
    assert (result.added, claims(group)[0].amount_pence) == (1, 900)
    assert "There is no rate “Mileage” that day" in "".join(result.remarks)


def test_a_sheet_cannot_claim_more_hours_than_a_day_has(group: Office) -> None:
    rows = [f"2026-04-14,Odile Fen,involvement payment,,,,,Panel work,13,{n}" for n in (1, 2)]
    assert [refused.row for refused in bring_in(group, *rows).refused] == [3]


def test_what_was_paid_is_not_changed_by_a_sheet(group: Office, tmp_path: Path) -> None:
    bring_in(group, "2026-04-14,Odile Fen,travel,,2026-04-15,2026-05-01,28,Mileage,,")
    path = tables.export(group, "expenses", tmp_path / "claims.csv", whole=True).path
    path.write_text(path.read_text(encoding="utf-8-sig").replace("12.60", "13.60"), encoding="utf-8")
    plan = tables.plan_import(group, "expenses", tables.read_source("expenses", path))
    assert "reopen the payment" in tables.carry_out(group, plan).refused[0].why
    assert claims(group)[0].amount_pence == 1260


DAYS = st.none() | st.dates(APRIL, MAY)
PENCE = st.none() | st.integers(0, 10**6)
CLAIM = st.builds(
    Expense, incurred=st.dates(APRIL, MAY), person=st.sampled_from(("", "Odile Fen")), amount_pence=PENCE,
    kind=st.sampled_from(ExpenseKind), claimed=st.none() | st.just(APRIL), paid=DAYS, miles_tenths=PENCE,
    rate_name=st.sampled_from(("", "Mileage", "An old rate")), units_tenths=PENCE, rate_tenths=PENCE,
    note=st.sampled_from(("", "=1+1", "Two lines\nof it, “so”")),
)  # fmt: skip


@settings(max_examples=15, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
@given(found=st.lists(CLAIM, max_size=6), ending=st.sampled_from((".csv", ".xlsx", ".json")))
def test_claims_go_out_and_come_in_as_they_were(new_office, tmp_path_factory, found, ending: str) -> None:
    first, second = new_office(), new_office()
    kept = [replace(reckoned(claim, (MILEAGE,)), id=f"claim {n}") for n, claim in enumerate(found)]
    with first.store.transaction("fill") as tx:
        tx.save_all((MILEAGE, *kept))
    out = tables.export(first, "expenses", tmp_path_factory.mktemp("out") / f"claims{ending}", whole=True).path
    for office, verdict in ((first, "unchanged"), (second, "added")):
        plan = tables.plan_import(office, "expenses", tables.read_source("expenses", out))
        result = tables.carry_out(office, plan)
        assert (getattr(result, verdict), result.refused) == (len(kept), ())
    by_id = {claim.id: claim for claim in claims(second)}
    assert by_id == {claim.id: claim for claim in kept}
