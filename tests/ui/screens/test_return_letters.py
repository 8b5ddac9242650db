"""Letters from the network on the Annual return screen: dropped, read, and the group's key read out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.fingerprints import check_words
from cpp_desktop.services import return_signing, signed_returns
from cpp_desktop.services.office import Office, create
from cpp_desktop.ui.dialogs.network_letters import LetterDialog, OwnKey
from cpp_desktop.ui.main_window import MainWindow
from tests.builders import PASSPHRASE
from tests.drivers import dialogs, dropping, keys
from tests.drivers.annual_return import Return
from tests.network_post import Post

SCREEN = "Annual return"
FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)


@pytest.fixture
def office(bare_window: MainWindow, tmp_path: Path) -> Office:
    office = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name="Meadow Valley")
    bare_window.show_office(office)
    keys.settle()
    return office


@pytest.fixture
def post(office: Office, tmp_path: Path) -> Post:
    prepared = return_signing.prepare(office, FIRST, LAST, reasons={"all": "It is known."})
    return Post.to(office, return_signing.sign_off(office, prepared), tmp_path)


@pytest.fixture
def ret(bare_window: MainWindow, post: Post) -> Return:
    return Return(bare_window)


def letters(ret: Return) -> list[str]:
    model = ret.screen.approval.letters.table.model
    return [" | ".join(column.spoken(one) for column in model.columns) for one in model.shown]


def test_letters_are_dropped_and_stand_beside_their_revision(ret: Return, post: Post, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    dropping.drop(ret.window, tmp_path / "other.json")
    keys.settle()
    assert "other.json: This is not a letter from a network." in ret.window.message.text
    dropping.drop(ret.window, post.sends("receipt", text="It is here."))
    keys.settle()
    assert ret.sentence().startswith("1 April 2025 to 31 March 2026")
    assert letters(ret) == ["It is here., Meadow Cancer Alliance, 1 May 2026 | received"]


def test_a_question_is_answered_from_the_letter_itself(ret: Return, post: Post) -> None:
    dropping.drop(ret.window, post.sends())
    keys.settle()
    ret.press("Read")
    dialogs.press(dialogs.in_front(LetterDialog), "Note the answer…")
    assert dialogs.fill_in(answer=" ") == {"answer": "Write what the group answered."}
    assert dialogs.fill_in(answer="It is right.") == {}
    ret.press("Read")
    assert "It is right." in dialogs.words_in(dialogs.in_front(LetterDialog))


def test_the_words_of_the_own_key_can_be_read_out(ret: Return) -> None:
    ret.choose_section("approval")
    ret.press("Words of our key…")
    key = signed_returns.own_key(ret.window.office)
    assert check_words(key) in dialogs.words_in(dialogs.in_front(OwnKey))
