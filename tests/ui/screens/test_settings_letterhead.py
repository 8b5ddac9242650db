"""The letterhead on Settings: colour, foot, logo, each taken by the papers to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.letterheads import HouseStyle
from cpp_desktop.services.masthead import masthead
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.screens.settings_letterhead import LetterheadCard
from tests.drivers import dialogs
from tests.drivers.window import Secretary
from tests.exchange import evidence_samples as samples


@pytest.fixture
def card(window: MainWindow) -> LetterheadCard:
    Secretary(window).press("Ctrl+,")
    found: LetterheadCard = window.current().letterhead
    return found


def house(card: LetterheadCard) -> HouseStyle:
    return masthead(card._screen.shell.office).house


def test_a_colour_and_a_foot_are_kept_as_they_are_chosen(card: LetterheadCard, window: MainWindow) -> None:
    dialogs.write(card.form, accent="Green", foot="Vale of Trent, a charity")
    Secretary(window).press("Ctrl+2", "Ctrl+,")
    assert (house(card).accent, house(card).foot) == ("#1F6B4F", "Vale of Trent, a charity")
    dialogs.press(card, "Take the usual look")
    assert house(card) == HouseStyle()
    Secretary(window).press("Ctrl+Z")
    assert house(card).accent == "#1F6B4F"


def test_an_own_colour_that_is_too_pale_is_refused_beside_its_field(card: LetterheadCard) -> None:
    dialogs.press(card, "Another colour…")
    assert "too pale" in dialogs.fill_in(accent="#FFD400")["accent"]
    assert dialogs.fill_in(accent="336699") == {}
    assert (house(card).accent, card.form.editor("accent").typed()) == ("#336699", "Own colour #336699")


def test_a_logo_is_chosen_with_what_it_shows(card: LetterheadCard, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(samples.png((60, 20)))
    dialogs.press(card, "Choose logo…")
    dialogs.choose_file(logo)
    assert "what the logo shows" in dialogs.fill_in(logo_told=" ")["logo_told"]
    assert dialogs.fill_in(logo_told="Two rings") == {}
    assert "At the head of every paper: Two rings." in dialogs.words_in(card)
    dialogs.press(card, "Take logo off")
    assert house(card).logo == b""


def test_a_logo_that_is_none_says_why(card: LetterheadCard, window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "logo.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    card.ask_what_it_shows(broken)
    assert Secretary(window).sees("This picture is damaged.")
    assert not dialogs.is_open(FormDialog)
