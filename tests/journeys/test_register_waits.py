"""With a country's groups in a register, no step of its pages holds the window up."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cpp_desktop.services.network import expecting, receiving
from cpp_desktop.services.network.expecting import AskedGroup
from cpp_desktop.services.network.register import make, open_register
from cpp_desktop.storage import keys as storage_keys
from tests.builders import PASSPHRASE
from tests.drivers import keys
from tests.drivers.network import FIRST, LAST
from tests.drivers.stillness import Stillness
from tests.drivers.window import Secretary
from tests.journeys.test_nothing_waits import slow
from tests.network_builders import DUE, a_document, as_file

GROUPS, SENT = 900, 20

pytestmark = pytest.mark.usefixtures("frozen")


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("country")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage_keys, "COST", (1, 8, 1))
        patch.setenv("CPP_TODAY", "2026-06-01")
        network = make(folder / "Country.cppnetwork", PASSPHRASE, "All networks")
        names = [f"Group {number:03}" for number in range(GROUPS)]
        expecting.expect(network, FIRST, LAST, DUE, [AskedGroup(name=name) for name in names])
        returns = [as_file(folder / "returns", a_document(name)) for name in names[:SENT]]
        receiving.receive(network, returns)
        network.close()
    return folder / "Country.cppnetwork"


class Timed:
    """Notes how long the window stood still in each step."""

    def __init__(self, secretary: Secretary, still: Stillness) -> None:
        self.secretary, self.still = secretary, still
        self.took: dict[str, float] = {}

    def step(self, name: str, deed: Callable[[], object], rest: int = 120) -> None:
        self.still.longest = 0.0
        deed()
        keys.settle(rest)
        self.took[name] = self.still.longest


def look_round(timed: Timed) -> None:
    """Open the register, rest until every page is made, and go through each."""
    lead, window = timed.secretary, timed.secretary.window
    for place in range(len(window.screens.places), len(window.entries)):
        timed.step(f"making {place}", lambda place=place: keys.until(lambda: len(window.screens.places) > place), 0)
    for chord in ("Ctrl+2", "Ctrl+3", "Ctrl+,", "Ctrl+1"):
        timed.step(chord, lambda chord=chord: lead.press(chord))
    timed.step("find", lambda: lead.write("Group 01"))
    timed.step("down", lambda: lead.press("Down"))
    timed.step("right", lambda: lead.press("Right"))
    timed.step("clear", lambda: lead.press("Ctrl+F", "Esc"))
    page = window.current()
    timed.step("table", lambda: page.list.looks.choose("table"))
    timed.step("missing", lambda: page.list.segments.choose("missing"))
    timed.step("tiles", lambda: page.list.looks.choose("tiles"))
    timed.step("figures", lambda: page.card.tabs.choose("figures"))


@pytest.mark.timed
def test_no_step_over_a_country_holds_the_window_up(
    secretary: Secretary, register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = Stillness(monkeypatch)
    window = secretary.window
    round_number = iter(range(100))

    def play() -> dict[str, float]:
        copy = Path(shutil.copy(register, tmp_path / f"{next(round_number)}.cppnetwork"))
        network = open_register(copy, passphrase=PASSPHRASE)
        timed = Timed(secretary, still)
        timed.step("opening", lambda: window.shell.show_office(network), 200)
        look_round(timed)
        return timed.took

    play()  # the modules and the statements of the database are made ready once in the life of the app
    assert slow(play) == {}
