"""The dialogs round signing the annual return off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.services import return_texts, signed_returns
from cpp_desktop.services.office import create
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.sign_off import SignOff
from cpp_desktop.ui.main_window import MainWindow
from tests.builders import PASSPHRASE, a_membership, a_person, an_action
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.annual_return import Return
from tests.drivers.fitting import cut_off, scrolled_sideways

SCREEN = "Annual return"
FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
STATEMENT = "We listened to Ann Ash.\nIt was a long year, and much of what was asked for came about in it."


@pytest.fixture
def ret(bare_window: MainWindow, tmp_path: Path) -> Return:
    """A small group's return for last year: an action that nobody owns stands in the way."""
    office = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name="Meadow Valley")
    ann = a_person(name="Ann Ash")
    with office.store.transaction("begin") as tx:
        tx.save_all([ann, a_membership(ann), an_action(recorded=date(2025, 6, 2), owner="", text="Ring the ward")])
    for section in ("statement", "next_year"):
        return_texts.write(office, section, FIRST, LAST, STATEMENT)
    bare_window.show_office(office)
    keys.settle()
    ret = Return(bare_window)
    ret.choose_period("2025/26")
    return ret


@pytest.fixture
def signing(ret: Return) -> SignOff:
    ret.press("Sign off…")
    return dialogs.in_front(SignOff)


def says(dialog: SignOff) -> str:
    return "\n".join(dialogs.words_in(dialog))


def rows(dialog: SignOff, part: str) -> list[str]:
    table = {"contents": dialog.contents.table, "hidden": dialog.hidden, "named": dialog.named}[part].model
    return [" | ".join(column.spoken(record) for column in table.columns) for record in table.shown]


def give_reason(signing: SignOff) -> None:
    dialogs.press(signing, "It is right: 1 open action has no owner.")
    assert dialogs.fill_in(reason="The ward rings itself.") == {}


def test_a_failed_check_stands_in_the_way_until_a_reason_is_given(signing: SignOff) -> None:
    assert signing.tabs.current() == "checks"
    assert not signing.verb.isEnabled()
    give_reason(signing)
    assert signing.verb.isEnabled()
    assert "“The ward rings itself.” It goes out with the return." in says(signing)
    assert "actions.without_owner | The ward rings itself." in rows(signing, "contents")
    dialogs.press(signing, "Take back: 1 open action has no owner.")
    assert not signing.verb.isEnabled()


def test_a_check_is_put_right_where_it_is_recorded(ret: Return, signing: SignOff) -> None:
    dialogs.press(signing, "Show: 1 open action has no owner.")
    keys.settle()
    assert not dialogs.is_open(SignOff)
    assert ret.window.current() is not ret.screen


def test_small_numbers_are_hidden_until_agreed_otherwise(signing: SignOff) -> None:
    hidden = "Members at the end, by category: Patient | hidden"
    assert hidden in rows(signing, "contents")
    assert rows(signing, "hidden")[0].startswith("Members at the end, by category: Patient, Fewer than six. | 1")
    signing.answers.choose("exact")
    assert rows(signing, "hidden") == []
    assert "Members at the end, by category: Patient | 1" in rows(signing, "contents")


def test_every_part_is_looked_at_before_anything_leaves(signing: SignOff) -> None:
    assert any("Ann Ash, Section 2, text" in row and "look again" in row for row in rows(signing, "named"))
    signing.tabs.choose("paper")
    keys.until(lambda: signing.pane.view.paper.pageCount() > 5)
    for part in ("paper", "hidden", "named", "checks", "contents"):
        signing.tabs.choose(part)
        keys.settle()
        assert nameless(signing) == []
    assert signing.contents.table.choose("texts/statement")
    assert STATEMENT in says(signing)
    assert signing.contents.table.choose("membership.at_end")
    assert STATEMENT not in says(signing)


def test_it_is_signed_off_saved_and_then_nothing_new_is_there(ret: Return, signing: SignOff, tmp_path: Path) -> None:
    give_reason(signing)
    signing.sign_and_save(tmp_path / "return")
    keys.settle()
    assert (tmp_path / "return.pdf").read_bytes()[:5] == b"%PDF-"
    assert "Revision 1 is signed off" in ret.window.message.text
    assert ret.screen.approval.isVisible()
    ret.press("Sign off…")
    again = dialogs.in_front(SignOff)
    assert "Nothing has changed since revision 1" in says(again)
    assert not again.verb.isEnabled()


def test_where_it_cannot_be_saved_it_is_signed_off_and_said(ret: Return, signing: SignOff, tmp_path: Path) -> None:
    give_reason(signing)
    signing.sign_and_save(tmp_path / "nowhere" / "return.pdf")
    keys.settle()
    assert "Save it again from section 18." in ret.window.message.text
    (signed,) = signed_returns.revisions(ret.window.office, FIRST, LAST)
    ret.screen.approval.save_to(signed, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_text(encoding="utf-8") == signed.document


def test_the_largest_text_is_read_whole(ret: Return) -> None:
    ret.window.shell.remember(replace(ret.window.settings, scale=2.0))
    Return(ret.window).press("Sign off…")
    dialog = dialogs.in_front(SignOff)
    for part in ("contents", "hidden", "named", "checks"):
        dialog.tabs.choose(part)
        keys.settle(50)
        assert (cut_off(dialog), scrolled_sideways(dialog)) == ([], [])
    assert dialog.height() <= ret.window.height()


def test_the_sample_group_signs_nothing_off(window: MainWindow) -> None:
    Return(window).press("Sign off…")
    dialog = dialogs.in_front(SignOff)
    assert "its return goes nowhere" in says(dialog)
    assert not dialog.verb.isEnabled()
    assert not dialogs.is_open(FormDialog)


def test_an_agreement_of_another_day_is_kept_with_its_note(ret: Return, signing: SignOff) -> None:
    dialogs.press(signing, "Day and note…")
    assert dialogs.fill_in(disclosure="Exact numbers are sent", agreed="3/5/2024", note="By letter") == {}
    assert "Agreed on 3 May 2024." in says(signing)
    assert signing.answers.current() == "exact"
    assert rows(signing, "hidden") == []
    agreed = return_texts.agreement(ret.window.office)
    assert (agreed.agreed, agreed.note) == (date(2024, 5, 3), "By letter")
