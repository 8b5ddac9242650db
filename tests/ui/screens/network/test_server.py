"""A register on a real server in the window: made there, reached by its address, remembered without a password."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from cpp_desktop.domain.addresses import without_password
from cpp_desktop.services.network.register import make
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.settings import Settings
from cpp_desktop.ui.screens.welcome_network import NetworkPage
from tests.drivers import dialogs, keys
from tests.drivers.network import Lead
from tests.network_builders import a_document, as_file

SECRET = "heron-lantern-secret"


@pytest.fixture
def address(database_url: str) -> str:
    """The address of an empty database, with a password in it."""
    return make_url(database_url).set(password=SECRET).render_as_string(hide_password=False)


@pytest.fixture
def register_there(address: str) -> str:
    make(address, None, "Northern network").close()
    return address


@pytest.fixture
def reach(bare_window: MainWindow) -> Callable[[str], None]:
    """Go to an address, and wait until its register is shown or something is said."""

    def until_answered(where: str) -> None:
        bare_window.ask_for(where)
        page = bare_window.doorway.network
        keys.until(lambda: bare_window.network or page.trouble.words.text())
        keys.settle(50)

    return until_answered


def page_of(window: MainWindow) -> NetworkPage:
    """The page that asks for a register's address."""
    window.doorway.receive()
    page = window.doorway.network
    page.ways.choose("server")
    return page


def kept(window: MainWindow, tmp_path: Path) -> str:
    """What is written down on this computer."""
    assert window.settings.recent
    return (tmp_path / "state" / "settings.json").read_text(encoding="utf-8")


def test_one_is_made_in_an_empty_database(bare_window: MainWindow, address: str, tmp_path: Path) -> None:
    page = page_of(bare_window)
    dialogs.write(page.server, where=address, name="Northern network")
    page.reaches.click()
    keys.until(page.trouble.words.text)
    assert "no register in this database" in page.trouble.words.text()
    page.makes_there.click()
    keys.until(lambda: bare_window.network and bare_window.current())
    assert bare_window.windowTitle() == "Returns – Northern network – CPP Desktop"
    assert SECRET not in kept(bare_window, tmp_path)


def test_its_address_alone_opens_it(
    bare_window: MainWindow, register_there: str, reach: Callable[[str], None], tmp_path: Path
) -> None:
    reach(register_there)
    lead = Lead(bare_window)
    lead.drops(as_file(tmp_path, a_document("Aldermoor")))
    keys.until(lambda: lead.window.current() and lead.states())
    assert list(lead.states()) == ["Aldermoor"]
    assert SECRET not in kept(bare_window, tmp_path)


def test_one_remembered_opens_by_one_press(bare_window: MainWindow, register_there: str) -> None:
    remembered = Settings().with_opened(without_password(register_there), datetime(2026, 5, 4, 16, 20))
    bare_window.settings = remembered
    bare_window._build()
    keys.settle()
    table = bare_window.doorway.ways.recent
    assert [row.name for row in table.model.shown] == [make_url(register_there).database]
    assert "not there" not in dialogs.words_in(bare_window)
    table.view.activated.emit(table.model.index(0, 0))
    keys.until(lambda: bare_window.network and bare_window.current())
    assert [one.where for one in bare_window.settings.recent] == [remembered.recent[0].where]


def test_one_out_of_reach_is_said_beside_its_address(
    bare_window: MainWindow, reach: Callable[[str], None], tmp_path: Path
) -> None:
    reach(f"postgresql+psycopg://nobody:{SECRET}@127.0.0.1:1/returns")
    page = bare_window.doorway.network
    assert page.trouble.words.text().startswith("The database cannot be reached")
    assert page.server.values()["where"] == "postgresql+psycopg://nobody@127.0.0.1:1/returns"
    assert SECRET not in "".join(dialogs.words_in(bare_window))
    assert page.reaches.isEnabled()
    assert not page.waits.isVisible()
