"""The network lead: a register begun, a return received, asked about, corrected and accepted, and the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.services.office import create
from tests.builders import PASSPHRASE
from tests.drivers import dropping, keys
from tests.drivers.network import Group
from tests.drivers.papers import choose_in_file_dialog, save_paper
from tests.drivers.window import Secretary
from tests.journeys.conftest import within
from tests.journeys.test_main_job import words

GROUP = "Meadow Valley Partnership Group"


@pytest.fixture
def group(secretary: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Group]:
    """A group at the other end, with a file of its own."""
    monkeypatch.setenv("CPP_TODAY", "2026-04-20")
    office = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=GROUP)
    yield Group(office, tmp_path)
    office.close()


@pytest.fixture
def lead(secretary: Secretary, tmp_path: Path) -> Secretary:
    """At a register that was begun from Welcome."""
    with within(secretary, 5):
        secretary.choose("Receive returns for a network")
        secretary.go_to("Open")
        secretary.press("Right")
        secretary.fill_in("What the network is called", "Northern network")
        secretary.fill_in("Where its register is kept", str(tmp_path / "Northern.cppnetwork"))
        secretary.fill_in("Passphrase", PASSPHRASE)
        secretary.fill_in("The passphrase once more", PASSPHRASE)
        secretary.choose("Make the register")
        secretary.until_sees("No return is here yet.")
    return secretary


def test_from_the_groups_return_to_its_reply(lead: Secretary, group: Group, tmp_path: Path) -> None:
    dropping.drop(lead.window, group.sends())
    lead.until_sees("Nobody expected")
    lead.press("Return")
    lead.until_sees("1 of 1")
    query, acceptance, report = (tmp_path / name for name in ("query.json", "accepted.json", "report.pdf"))
    with within(lead, 5):
        lead.press("Ctrl+F")
        lead.write("Meadow")
        lead.press("Down")
        lead.until_sees("First revision")
        lead.choose("Ask…")
        lead.until_sees("What you ask the group")
        lead.fill_in("What you ask the group", "Was there no activity at all?")
        lead.choose("Make the letter")
        choose_in_file_dialog(lead, query)
    lead.until_sees("Saved as query.json")
    assert group.reads(query) == (NetworkAnswer.QUERY, "Was there no activity at all?")

    dropping.drop(lead.window, group.corrects())
    lead.until_sees("replaced an earlier revision")
    lead.press("Return")
    lead.until_sees("replaces revision 1")
    with within(lead, 3):
        lead.choose("Accept")
        lead.until_sees("is accepted.")
        lead.choose("Save the letter…")
        choose_in_file_dialog(lead, acceptance)
    lead.until_sees("Saved as accepted.json")
    assert group.reads(acceptance)[0] is NetworkAnswer.ACCEPTANCE

    with within(lead, 5):
        lead.press("Ctrl+2")
        lead.until_sees("1 accepted")
        lead.press("Ctrl+P")
        said = words(save_paper(lead, report))
    assert GROUP in said
    lead.press("Ctrl+1")
    lead.until_sees("replaces revision 1")
    with within(lead, 5):
        lead.choose("More")
        lead.press("R")
        said = words(save_paper(lead, tmp_path / "reply.pdf"))
    assert GROUP in said
    keys.settle(20)
