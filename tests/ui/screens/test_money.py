"""Money: claims are added up as they are typed, paid together, declined, reopened, and their rates kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from cpp_desktop.domain.expenses import Expense, ExpenseKind, is_open
from cpp_desktop.services import expenses, rates
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.rate_change import RateChanges
from cpp_desktop.ui.dialogs.rates import Rates
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.money_card import MoneyCard, MoneyOfTheYear
from cpp_desktop.ui.screens.money_form import ClaimDialog
from cpp_desktop.ui.screens.money_words import year_words
from tests.drivers import dialogs, keys
from tests.drivers.influence import Threads

CAR = "Mileage by car, 45p per mile"


@pytest.fixture
def money(window: MainWindow) -> Threads:
    return Threads(window).turn_to("expenses")


def adding(money: Threads) -> ClaimDialog:
    keys.press(money.window, "Ctrl+N")
    return dialogs.in_front(ClaimDialog)


def choose_waiting(money: Threads) -> int:
    """Choose every row and return how many of them wait."""
    table = money.screen.table
    table.view.selectAll()
    keys.settle()
    return sum(is_open(line.record) for line in table.chosen_records())


def test_the_sum_is_said_as_it_is_typed(money: Threads) -> None:
    dialog = adding(money)
    dialogs.write(dialog.form, rate_name=CAR, miles_tenths="28.5")
    assert dialog.sum.text() == "28.5 miles at 45p = £12.83"
    assert not dialog.form.editor("amount_pence").isVisible()
    assert dialogs.fill_in(person="Martin Webb", note="To the board") == {}
    assert {"£12.83", "Mileage by car: 28.5 miles at 45p", "To the board"} <= set(money.card())


def test_a_kind_that_the_rate_is_not_for_lets_the_rate_go(money: Threads) -> None:
    dialog = adding(money)
    dialogs.write(dialog.form, rate_name="Half a day on a panel, £75.00 per half day")
    assert dialog.form.editor("kind").typed() == "Involvement payment"
    refused = dialogs.fill_in(units_tenths="3")["units_tenths"]
    assert refused.startswith("That makes 36 hours on ")
    assert refused.endswith("and a day has 24. Claim each day on its own.")
    dialogs.write(dialog.form, kind="Budget")
    assert not dialog.form.editor("person").isVisible()
    assert dialog.form.editor("amount_pence").isVisible()


def test_an_amount_that_can_be_read_in_two_ways_is_asked_about(money: Threads) -> None:
    assert money.add(amount_pence="12,50") == {"amount_pence": "“12,50” could be £12.50 or £1250; write it like 12.50."}


def test_several_are_paid_in_one_step(money: Threads) -> None:
    waiting = choose_waiting(money)
    money.press(f"Mark {waiting} as paid…")
    assert dialogs.fill_in() == {}
    assert expenses.year(money.screen.shell.office).waiting == 0
    assert "£0.00 claimed and unpaid" in money.says()
    money.window.undo()
    keys.settle()
    assert expenses.year(money.screen.shell.office).waiting > 0


def test_a_payment_can_be_declined_and_reopened(money: Threads) -> None:
    money.press("They decline it")
    assert "Nothing is owed. No reason was asked." in money.card()
    money.press("Reopen")
    assert "Waits to be paid" in money.card()


def test_what_was_paid_is_reopened_before_it_changes(money: Threads) -> None:
    table = money.screen.table
    paid = next(line for line in (table.model.record_at(row) for row in range(9)) if line.record.paid)
    table.choose(paid.id)
    money.press("Edit…")
    field = "units_tenths" if paid.record.units_tenths else "miles_tenths"
    refused = dialogs.fill_in(**{field: "1.5"})
    assert "Reopen the payment first" in refused[field]
    dialogs.in_front(ClaimDialog).reopens.click()
    again = dialogs.in_front(ClaimDialog)
    assert (again.form.editor(field).typed(), again.form.editor("paid").typed()) == ("1.5", "")
    assert dialogs.fill_in() == {}
    assert "Waits to be paid" in money.card()


def test_a_rate_of_a_past_day_is_looked_over_before_it_is_kept(money: Threads) -> None:
    office = money.screen.shell.office
    before = expenses.year(office).waiting
    money.press("Rates…")
    shown = dialogs.in_front(Rates)
    mileage = next(line for line in rates.history(office) if line.rate.name == "Mileage by car")
    shown.table.choose(mileage.id)
    dialogs.press(shown, "New rate from a day…")
    form = dialogs.in_front(FormDialog).form
    dialogs.write(form, tenths="55p", first="1/4/2026")
    dialogs.in_front(FormDialog).verb.click()
    change = dialogs.in_front(RateChanges)
    assert change.changed.model.count
    assert change.kept.model.count
    assert expenses.year(office).waiting == before
    change.verb.click()
    keys.settle()
    assert expenses.year(office).waiting > before
    office.store.undo()
    assert (expenses.year(office).waiting, len(rates.history(office))) == (before, 5)


def test_a_rate_that_does_not_fit_is_said_beside_its_field(money: Threads) -> None:
    money.press("Rates…")
    dialogs.press(dialogs.in_front(Rates), "Add rate…")
    assert dialogs.fill_in(name="Bus", tenths="45") == {"tenths": "“45” could be 45p or £45; write which."}


def test_a_budget_that_nobody_wrote_down_is_not_nought(money: Threads) -> None:
    office = money.window.office
    assert office is not None
    with office.store.transaction("remove budget") as tx:
        for line in tx.all(Expense):
            if line.kind is ExpenseKind.BUDGET:
                tx.remove(line)
    money.screen.shown.refresh()
    assert "budget" not in money.screen.shown.sentence([])
    assert "no budget is written down" in year_words(expenses.year(office))


def test_the_year_is_copied_for_a_spreadsheet_and_names_nobody(money: Threads) -> None:
    card = money.screen.shown.card
    assert isinstance(card, MoneyCard)
    card.tabs.choose("all")
    keys.settle()
    year = card.findChild(MoneyOfTheYear)
    assert year is not None
    assert year.says.text().startswith("Of a budget of £2,400.00, £")
    year.stretches.choose("month")
    year.copies.click()
    keys.settle()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["For", "When", "Paid", "Waits", "Declined"]
    assert not any(name in "\n".join(copied) for name in ("Webb", "Bowen", "Hough"))


def test_claim_forms_are_for_everybody_for_one_or_blank(money: Threads) -> None:
    money.press("Claim forms…")
    assert dialogs.fill_in(first="1/4/2026") == {"last": "Say both days, or neither."}
    assert dialogs.fill_in(last="1/3/2026") == {"last": "The last day is before the first."}
    offered = dialogs.in_front(FormDialog).form.editor("who").entry
    assert offered.findText("Nobody: a blank one to fill in by hand") == 1
    assert offered.count() > 3
