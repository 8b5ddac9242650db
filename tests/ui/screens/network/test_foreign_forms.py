"""Spreadsheets of groups without the app, read in the window: what each column is, what is in doubt, and received."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.network.foreign_meanings import UNUSED
from cpp_desktop.services.network import combining, layouts
from cpp_desktop.ui.dialogs.foreign_forms import LINES, TRIAL, ForeignForms
from cpp_desktop.ui.screens.network.taking_in import TakenReport
from tests.drivers import accessibility, dialogs, fitting, keys
from tests.drivers.network import FIRST, LAST, Lead

TABLE = """Return 2025-26,,,,
Name of group,Meetings held,Hours given,Applications,Ref
Greyfriars,6,12.5,o,A1
Ivybridge,4,3,2,A2
TOTAL,11,15.5,2,
"""


@pytest.fixture
def form(tmp_path: Path) -> Path:
    target = tmp_path / "returns.csv"
    target.write_text(TABLE, encoding="utf-8")
    return target


@pytest.fixture
def dialog(lead: Lead) -> ForeignForms:
    dialogs.press(lead.returns, "Take in returns…")
    dialogs.press(lead.window, "Read other forms…")
    return dialogs.in_front(ForeignForms)


def kept(lead: Lead) -> list[str]:
    """The names of the register's mappings."""
    return [one.name for one in layouts.layouts(lead.returns.network)]


def at(dialog: ForeignForms, page: int) -> None:
    keys.until(lambda: dialog.pages.currentIndex() == page and dialog.pages.isEnabled())


def choose(dialog: ForeignForms, form: Path) -> dict[str, str]:
    """Choose a file; returns what each column is taken for."""
    dialogs.press(dialog, "Choose files…")
    dialogs.choose_files(form)
    at(dialog, LINES)
    table = dialog.lines.table
    return {line.words: table.model.columns[2].spoken(line) for line in table.model.shown}


def take(dialog: ForeignForms, words: str, meaning: tuple[str, str]) -> None:
    """Take a column for something else."""
    page = dialog.lines
    assert page.table.choose(next(line.id for line in page.table.model.shown if line.words == words))
    keys.settle()
    page.meaning.put(meaning)


def test_a_form_is_looked_over_and_received(lead: Lead, dialog: ForeignForms, form: Path) -> None:
    assert choose(dialog, form) == {
        "Name of group": "The group", "Meetings held": "Meetings: Meetings held",
        "Hours given": "Activity: Members’ time", "Applications": "Your own: applications", "Ref": "Not used",
    }  # fmt: skip
    assert dialog.lines.year.typed() == "2025-26"
    take(dialog, "Hours given", (UNUSED, ""))
    dialog.lines.name.retype("Old form")
    dialogs.press(dialog, "Look it over")
    at(dialog, TRIAL)
    assert "1 group(s) are not in the register" in dialog.trial.sentence.words.text()
    assert [t.agrees for t in dialog.trial.totals.model.shown] == [False, True]
    assert [one.doubt.cell for one in dialog.trial.doubts.model.shown] == ["D3"]
    dialog.verb.click()
    keys.until(lambda: dialogs.is_open(TakenReport))
    assert "2 new" in dialogs.words_in(dialogs.in_front(TakenReport))
    sums = combining.summary(lead.returns.network, FIRST, LAST, accepted_only=False).whole
    assert (applications := sums.total("foreign.applications"))
    assert (applications.value, applications.groups) == (2, 2)
    assert kept(lead) == ["Old form"]


def test_every_page_is_named_and_fits(dialog: ForeignForms, form: Path) -> None:
    for page in range(3):
        if page == LINES:
            choose(dialog, form)
        elif page == TRIAL:
            dialogs.press(dialog, "Look it over")
            at(dialog, TRIAL)
        assert accessibility.nameless(dialog) == []
        assert fitting.cut_off(dialog) == []
        assert fitting.scrolled_sideways(dialog) == []


def test_nothing_is_kept_before_the_last_verb(lead: Lead, dialog: ForeignForms, form: Path) -> None:
    choose(dialog, form)
    dialog.lines.name.retype("Old form")
    dialogs.press(dialog, "Look it over")
    at(dialog, TRIAL)
    dialogs.press(dialog, "One step back")
    dialogs.press(dialog, "Go back")
    assert not kept(lead)


def test_what_a_text_means_and_who_a_name_is_can_be_said_and_taken_back(dialog: ForeignForms, form: Path) -> None:
    choose(dialog, form)
    dialogs.press(dialog, "Look it over")
    at(dialog, TRIAL)
    page = dialog.trial
    assert page.doubts.choose("0")
    page.meaning.put("not recorded")
    at(dialog, TRIAL)
    assert list(page.doubts.model.shown) == []
    page.returns.choose(next(one.id for one in page.returns.model.shown if one.group is None))
    page.group.put("Fenland North")
    at(dialog, TRIAL)
    assert {one.group.name for one in page.returns.model.shown if one.group} == {"Greyfriars", "Fenland North"}
    dialogs.press(dialog, "One step back")
    said = "“o” is: Not recorded; “ivybridge” is the group Fenland North"
    assert dialog.lines.said.words.text() == said
    dialogs.press(dialog, "Forget what was said of texts and names")
    dialogs.press(dialog, "Look it over")
    at(dialog, TRIAL)
    assert [one.doubt.says for one in page.doubts.model.shown] == ["o"]


def test_what_cannot_be_read_is_said_where_it_is_chosen(dialog: ForeignForms, form: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.csv"
    letter.write_text("Dear colleague\nplease find enclosed\n", encoding="utf-8")
    dialog.read_files([letter])
    keys.until(lambda: dialog.trouble.isVisible() and dialog.pages.isEnabled())
    assert "no mapping can be suggested" in dialog.trouble.words.text()
    choose(dialog, form)
    for words in ("Meetings held", "Hours given", "Applications"):
        take(dialog, words, (UNUSED, ""))
    assert "“figures” is a list" in dialog.trouble.words.text()
    assert not dialog.verb.isEnabled()


def test_a_mapping_goes_out_as_a_file_and_comes_in_again(
    lead: Lead, dialog: ForeignForms, form: Path, tmp_path: Path
) -> None:
    choose(dialog, form)
    dialogs.press(dialog, "Save the mapping as a file…")
    dialogs.choose_file(tmp_path / "Their form.json")
    dialogs.press(dialog, "One step back")
    dialogs.press(dialog, "Bring in a mapping…")
    dialogs.choose_file(tmp_path / "Their form.json")
    keys.until(lambda: dialog.pages.isEnabled() and dialog.kept.value() == "Their form")
    assert choose(dialog, form)["Meetings held"] == "Meetings: Meetings held"
    assert dialog.lines.name.typed() == "Their form"
    dialogs.press(dialog, "One step back")
    dialogs.press(dialog, "Remove it")
    keys.until(lambda: dialog.pages.isEnabled() and not dialog.kept.value())
    assert not kept(lead)


def test_figures_of_other_forms_stand_in_the_sums_and_beside_the_return(
    lead: Lead, dialog: ForeignForms, form: Path
) -> None:
    choose(dialog, form)
    dialogs.press(dialog, "Look it over")
    at(dialog, TRIAL)
    dialog.verb.click()
    keys.until(lambda: dialogs.is_open(TakenReport))
    dialogs.press(dialogs.in_front(TakenReport), "Carry on")
    assert "Greyfriars" in lead.opens("Greyfriars")
    beside = {row.words: (row.heading, row.now.number) for row in lead.returns.card.figures.model.shown}
    assert beside["Applications"] == ("Figures of other forms", 0)
    lead.combined.which.choose("all")
    lead.settle()
    assert lead.combined.table.choose("foreign.applications ")
    lead.settle()
    words = "\n".join(dialogs.words_in(lead.combined.card))
    assert "Read from other people’s forms" in words
    assert "Stands on" in words
