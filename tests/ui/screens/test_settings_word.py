"""Templates for Word on Settings: chosen, tried, copied, given back."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.services import word_papers
from cpp_desktop.ui.dialogs.word_names import Line, WordNames
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.settings_word import TemplateLine, WordCard
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.window import Secretary
from tests.exchange.word_samples import template, usual


@pytest.fixture
def card(window: MainWindow) -> WordCard:
    Secretary(window).press("Ctrl+,")
    found: WordCard = window.current().word
    return found


@pytest.fixture
def minutes(card: WordCard) -> TemplateLine:
    return card.lines[WordPaper.MINUTES]


def test_a_template_is_chosen_and_the_usual_one_taken_again(
    card: WordCard, minutes: TemplateLine, window: MainWindow, tmp_path: Path
) -> None:
    own = tmp_path / "Our minutes.docx"
    own.write_bytes(template("{{ title }}"))
    minutes.chooses.click()
    dialogs.choose_file(own)
    assert minutes.state.text() == "Minutes: your template Our minutes.docx"
    assert Secretary(window).sees("Word documents are made from Our minutes.docx")
    assert card.lines[WordPaper.AGENDA].state.text() == "Agenda: the usual template"
    assert nameless(card) == []
    minutes.usual.click()
    assert minutes.state.text() == "Minutes: the usual template"
    Secretary(window).press("Ctrl+Z")
    assert minutes.state.text() == "Minutes: your template Our minutes.docx"


def test_a_template_that_will_not_do_says_why(minutes: TemplateLine, window: MainWindow, tmp_path: Path) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(template("{{ titel }}"))
    minutes.take(bad)
    assert Secretary(window).sees("“titel”, which this paper does not know")
    assert word_papers.template_of(window.office, WordPaper.MINUTES) is None


def test_the_names_are_listed_with_examples(minutes: TemplateLine) -> None:
    minutes.names.click()
    dialog = dialogs.in_front(WordNames)
    assert nameless(dialog) == []
    keys.write(dialog, "decision")
    assert dialog.table.model.rowCount() == 1
    assert dialog.table.model.record_at(0) == Line("sections.minutes.decision", "Agreed.")


def test_a_copy_is_saved_to_be_changed(minutes: TemplateLine, window: MainWindow, tmp_path: Path) -> None:
    minutes.save(tmp_path / "Minutes template.docx")
    assert (tmp_path / "Minutes template.docx").read_bytes() == usual(WordPaper.MINUTES)
    assert Secretary(window).sees("Saved as Minutes template.docx")
