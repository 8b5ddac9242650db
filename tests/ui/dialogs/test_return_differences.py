"""What differs today from a signed return: records and words, then and now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.signed_returns import Disclosure
from cpp_desktop.services import records, return_signing, return_texts, signed_returns
from cpp_desktop.services.office import Office, create
from cpp_desktop.ui.dialogs.return_differences import Line, ReturnDifferences, show_differences
from cpp_desktop.ui.main_window import MainWindow
from tests.builders import PASSPHRASE, a_membership, a_person
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.fitting import cut_off, scrolled_sideways

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
THEN = "We listened to everybody who came, and to many who could not.\n\nIt was a long year."
NOW = THEN.replace("long", "good")


@pytest.fixture
def office(bare_window: MainWindow, tmp_path: Path) -> Office:
    """Since it was signed off the chair's statement was mended, next year's priorities came, and a member joined."""
    office = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name="Meadow Valley")
    return_texts.write(office, "statement", FIRST, LAST, THEN)
    to_sign = return_signing.prepare(office, FIRST, LAST, Disclosure.EXACT, reasons={"all": "It is known."})
    return_signing.sign_off(office, to_sign)
    return_texts.write(office, "statement", FIRST, LAST, NOW)
    return_texts.write(office, "next_year", FIRST, LAST, "Transport.")
    ann = a_person(name="Ann Ash")
    for one in (ann, a_membership(ann, joined=date(2025, 6, 1))):
        records.save(office, one)
    bare_window.show_office(office)
    return office


def compare(window: MainWindow, office: Office) -> ReturnDifferences:
    window.go_to("Annual return")
    keys.settle()
    shown, [signed] = window.current(), signed_returns.revisions(office, FIRST, LAST)
    assert shown is not None
    show_differences(shown, signed, signed_returns.changed_since(office, signed), then=lambda: None)
    return dialogs.in_front(ReturnDifferences)


@pytest.fixture
def differs(bare_window: MainWindow, office: Office) -> ReturnDifferences:
    return compare(bare_window, office)


def choose(dialog: ReturnDifferences, band: str) -> Line:
    line = next(line for line in dialog.table.model.shown if line.band.startswith(band))
    dialog.table.choose(line.id)
    keys.settle()
    return line


def test_a_text_is_shown_in_full_as_it_was_and_as_it_is(differs: ReturnDifferences) -> None:
    choose(differs, "Chair’s statement: otherwise now.")
    assert differs.wordings.isVisible()
    assert (differs.wordings.was.text(), differs.wordings.now.text()) == (THEN, NOW)
    assert not differs.opens.isEnabled()


def test_what_came_since_is_a_line_and_what_is_short_needs_no_more(differs: ReturnDifferences) -> None:
    line = choose(differs, "Next year: not there as signed off.")
    assert (line.words, line.chip.text) == ("Transport.", "said now")
    assert not differs.wordings.isVisible()
    gone = choose(differs, "Reason for the check next_year.empty: no longer there.")
    assert (gone.words, gone.chip.text) == ("It is known.", "said then")


def test_a_record_opens_as_before(differs: ReturnDifferences) -> None:
    line = choose(differs, "Joined: ")
    assert (line.words, differs.opens.isEnabled()) == ("Ann Ash, from 1 Jun 2025", True)


def test_everything_has_a_name_and_fits_at_twice_the_size(bare_window: MainWindow, office: Office) -> None:
    bare_window.shell.remember(replace(bare_window.settings, scale=2.0))
    bare_window.resize(1366, 768)
    dialog = compare(bare_window, office)
    choose(dialog, "Chair’s statement")
    assert dialog.height() <= bare_window.height()
    assert (nameless(dialog), cut_off(dialog), scrolled_sideways(dialog)) == ([], [], [])
