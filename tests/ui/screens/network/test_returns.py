"""The page of returns: who sent what, what looks odd, and what the lead does about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton

from cpp_desktop.domain.periods import Period
from cpp_desktop.services.network import checking, groups
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.question import Question
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.network.new_key import TrustKey
from cpp_desktop.ui.screens.network.opened_revision import RevisionDialog
from cpp_desktop.ui.screens.network.state_words import tile
from cpp_desktop.ui.screens.network.taking_in import TakenReport, WaysIn
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.network import FIRST, LAST, Lead
from tests.drivers.window import Secretary
from tests.network_builders import a_document, as_file


def test_the_counts_are_filters(lead: Lead) -> None:
    assert len(lead.states()) == 7
    assert lead.returns.list.big.text() == "6 of 7"
    assert lead.filters("missing") == ["Greyfriars"]
    assert lead.filters("queried") == ["Dunmere"]
    assert lead.filters("accepted") == ["Aldermoor"]
    assert "Castle Coast" not in lead.filters("on_time")
    assert lead.filters("to_check") == ["Beacon Hills", "Castle Coast", "Eastfold", "Fenland North"]


def test_what_looks_odd_is_marked_and_named_before_all_are_accepted(lead: Lead) -> None:
    page = lead.returns
    keys.until(lambda: any(line.odd for line in page.list.lines))
    there = checking.odd_things(lead.window.network, Period(FIRST, LAST))
    assert {line.group: line.odd for line in page.list.lines} == {
        line.group: there[line.id] if line.is_to_check else 0 for line in page.list.lines
    }
    odd = next(line for line in page.list.lines if line.odd)
    assert f"looks odd: {odd.odd}" == tile(odd).second
    assert [chip.icon for chip in page.list.table.model.columns[1].chips(odd)] == ["search"]
    assert f"looks odd: {odd.odd}" in page.list.table.model.columns[0].spoken(odd)
    page.deeds.ask_to_accept_all()
    assert f"Something looks odd in that of {odd.group}" in " ".join(dialogs.words_in(dialogs.in_front(Question)))


def test_a_return_that_nobody_expected_is_told_beside_those_that_are_in(lead: Lead, tmp_path: Path) -> None:
    lead.drops(as_file(tmp_path, a_document("Hilltop", first=FIRST, last=LAST)))
    dialogs.in_front(TakenReport).accept()
    lead.settle()
    assert lead.returns.list.big.text() == "6 of 7"
    assert lead.returns.list.words.text() == "returns are in, and 1 more"


def test_tiles_and_table_show_one_choice(lead: Lead) -> None:
    page = lead.returns
    page.list.find_box.setFocus()
    keys.press(lead.window, "Down")
    keys.press(lead.window, "Right")
    assert page.list.table.chosen_record().group == "Beacon Hills"
    keys.press(lead.window, "Left")
    page.list.looks.choose("table")
    assert page.list.table.chosen_record().group == "Aldermoor"
    lead.window.dress()
    lead.settle()
    assert lead.returns.list.table.chosen_record().group == "Aldermoor"


def test_down_goes_to_the_tile_below_however_wide_they_stand(lead: Lead) -> None:
    page = lead.returns
    page.list.find_box.setFocus()
    keys.press(lead.window, "Down")
    for width, height in [(width, height) for width in range(355, 375) for height in (200, 300)]:
        page.list.tiles.resize(width, height)
        page.list.table.choose(page.list.lines[0].id)
        keys.press(lead.window, "Down")
        place = page.list.tiles.visualRect(page.list.tiles.currentIndex())
        assert (place.x(), place.y() > 0) == (0, True), (width, height)


def test_another_period(lead: Lead) -> None:
    lead.returns.periods.retype("2024/25")
    lead.settle()
    assert "1 April 2024" in lead.returns.header.sentence.text()
    assert lead.filters("accepted") == []


def test_one_return_stands_beside_the_year_before(lead: Lead) -> None:
    words = lead.opens("Beacon Hills")
    assert "First revision" in words
    assert "Words of its key" in words
    rows = lead.returns.card.figures.model.shown
    assert rows[0].words == "Members at the start"
    assert rows[0].before is not None
    lead.returns.card.tabs.choose("history")
    assert "revision 1 came" in lead.opens("Beacon Hills")


def test_a_missing_return_says_by_when(lead: Lead) -> None:
    assert "by 30 April 2026" in lead.opens("Greyfriars")
    assert not lead.returns.card.accepts.isVisible()


def test_a_folder_is_taken_in_and_each_refusal_has_its_reason(lead: Lead, inbox: Path) -> None:
    lead.drops(inbox)
    report = dialogs.in_front(TakenReport)
    words = "\n".join(dialogs.words_in(report))
    assert "1 new" in words
    assert "replaced an earlier revision" in words
    assert "Hartsmere" in words
    assert "2 file(s) refused" in words
    report.verb.click()
    lead.settle()
    assert lead.states()["Hartsmere"] == "to check"
    assert lead.opens("Beacon Hills").count("replaces revision 1")


def test_a_question_waits_for_a_correction(lead: Lead, tmp_path: Path) -> None:
    lead.drops(as_file(tmp_path, a_document("Dunmere", revision=2)))
    assert lead.said() == "One return is in the register."
    assert lead.states()["Dunmere"] == "corrected"


def test_a_new_key_is_trusted_after_both_were_compared(lead: Lead, inbox: Path) -> None:
    lead.opens("Eastfold")
    line = lead.returns.card.found.line
    lead.returns.deeds.show_key(line, inbox / "eastfold.json")
    asked = dialogs.in_front(TrustKey)
    shown = dialogs.words_in(asked)
    assert len([words for words in shown if len(words.split()) == 16]) == 2  # both fingerprints
    assert not asked.verb.isEnabled()
    asked.told.click()
    asked.verb.click()
    lead.settle()
    assert "replaces revision 1" in lead.opens("Eastfold")


def test_all_are_accepted_and_their_letters_saved(lead: Lead, tmp_path: Path) -> None:
    lead.returns.deeds.ask_to_accept_all()
    dialogs.agree()
    lead.settle()
    assert lead.said() == "4 return(s) accepted."
    folder = tmp_path / "letters"
    folder.mkdir()
    lead.returns.deeds.save_all_to(folder)
    lead.settle()
    assert len(list(folder.glob("*.json"))) == 6


def test_a_receipt_is_saved(lead: Lead, tmp_path: Path) -> None:
    lead.opens("Beacon Hills")
    lead.chooses("Receipt…")
    dialogs.choose_file(tmp_path / "receipt.json")
    lead.settle()
    assert lead.said().startswith("Saved as receipt.json.")
    assert '"kind":"receipt"' in (tmp_path / "receipt.json").read_text("utf-8").replace(" ", "")
    lead.returns.card.tabs.choose("history")
    assert "receipt made" in lead.opens("Beacon Hills")


def test_a_return_set_aside_can_come_again(lead: Lead) -> None:
    lead.opens("Beacon Hills")
    lead.chooses("Set aside…")
    dialogs.agree()
    lead.settle()
    assert lead.states()["Beacon Hills"] == "expected"


def test_the_ways_in(lead: Lead) -> None:
    lead.returns.primary.click()
    ways = dialogs.in_front(WaysIn)
    assert "A folder" in dialogs.words_in(ways)
    ways.reject()


def test_an_older_revision_is_opened_by_keyboard_to_read(lead: Lead, tmp_path: Path) -> None:
    texts = {"texts": {"statement": "A very good year."}}
    lead.drops(as_file(tmp_path, a_document("Dunmere", revision=2, **texts)))
    lead.opens("Dunmere")
    lead.returns.card.tabs.choose("history")
    lead.settle()
    Secretary(lead.window).choose("Open revision 1")
    older = dialogs.in_front(RevisionDialog)
    assert nameless(older) == []
    assert "Revision 2 stands; this one is kept as history." in "\n".join(dialogs.words_in(older))
    assert "figure(s) differ. Other texts: Chair’s statement." in older.told.text()
    differing = older.findChildren(RecordTable)[0].model
    assert [column.title for column in differing.columns] == ["Figure", "Revision 1", "Revision 2"]
    assert all(row.now != row.before for row in differing.shown)
    older.tabs.choose("words")
    assert {"Nothing", "Revision 2 says", "A very good year."} <= set(dialogs.words_in(older))
    keys.press(lead.window, "Return")
    Secretary(lead.window).choose("Open revision 2")
    standing = dialogs.in_front(RevisionDialog)
    assert standing.tabs.current() == "figures"
    keys.press(lead.window, "Esc")
    assert not dialogs.is_open(RevisionDialog)


def drafted(lead: Lead) -> str:
    """Ask about the return shown, and go back without asking."""
    lead.returns.card.asks.click()
    form = dialogs.in_front(FormDialog)
    words = form.form.editor("text").typed()
    form.reject()
    return words


def test_the_letter_asks_about_all_that_is_open_until_some_is_ticked(lead: Lead) -> None:
    lead.opens("Eastfold")
    findings = lead.returns.card.findings
    keys.until(lambda: not findings.is_waiting)
    assert findings.ticked == []
    one, other = findings.asked[:2]
    whole = drafted(lead)
    assert all(found.question in whole for found in findings.asked)
    next(tick for tick in findings.findChildren(QCheckBox) if one.sentence in tick.accessibleName()).click()
    assert "about the 1 that you ticked" in findings.hint.text()
    assert one.sentence in drafted(lead)
    assert other.sentence not in drafted(lead)


def test_who_asks_before_the_figures_were_looked_at_has_the_same_letter(lead: Lead) -> None:
    lead.opens("Eastfold")
    keys.until(lambda: not lead.returns.card.findings.is_waiting)
    words = drafted(lead)
    lead.returns.card.findings.wait()
    assert drafted(lead) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Are the hours for the year?", "Dunmere was asked the same already. This is that letter once more."),
        ("And the miles?", "The question to Dunmere is kept here. Its letter is still to be saved and sent."),
    ],
)
def test_the_same_question_is_the_same_letter(lead: Lead, text: str, said: str) -> None:
    lead.opens("Dunmere")
    lead.returns.card.asks.click()
    assert dialogs.fill_in(text=text) == {}
    lead.settle()
    assert lead.said() == said


def press_there(lead: Lead, verb: str) -> None:
    """Press a button beside a finding."""
    found = next(made for made in lead.returns.card.findings.findChildren(QPushButton) if made.text() == verb)
    found.click()
    lead.settle()


def test_two_groups_of_like_names_are_told_apart(lead: Lead) -> None:
    groups.add_group(lead.window.network, "The Beacon Hills Cancer Group")
    lead.opens("Beacon Hills")
    keys.until(lambda: not lead.returns.card.findings.is_waiting)
    finding = "“The Beacon Hills Cancer Group” and “Beacon Hills” may be one group under two names."
    assert any(words.startswith(finding) for words in dialogs.words_in(lead.returns.card))
    press_there(lead, "Show on Groups")
    assert lead.groups.groups.chosen_record().group.name == "The Beacon Hills Cancer Group"
    lead.opens("Beacon Hills")
    keys.until(lambda: not lead.returns.card.findings.is_waiting)
    press_there(lead, "They are two groups")
    assert lead.said() == "Noted: they are two groups."
    keys.until(lambda: not lead.returns.card.findings.is_waiting)
    assert not any(words.startswith(finding) for words in dialogs.words_in(lead.returns.card))
    lead.returns.card.tabs.choose("history")
    assert "to be two groups" in lead.opens("Beacon Hills")
