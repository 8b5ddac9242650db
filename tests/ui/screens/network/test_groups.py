from __future__ import annotations

from pathlib import Path

from cpp_desktop.domain.network.records import Expectation
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from tests.drivers import dialogs
from tests.drivers.network import Lead


def press(lead: Lead, group: str, verb: str) -> None:
    page = lead.groups
    entry = next(entry for entry in page.roll_groups if entry.group.name == group)
    page.groups.choose(entry.id)
    lead.settle()
    dialogs.press(page.card, verb)


def shown(lead: Lead) -> str:
    lead.settle()
    return "\n".join(dialogs.words_in(lead.groups.card))


def test_a_group_has_its_key_and_what_is_expected_of_it(lead: Lead) -> None:
    lead.groups.groups.choose(lead.groups.roll_groups[0].id)
    words = shown(lead)
    assert "known since 25 April 2025" in words
    assert "2025/26: here" in words
    lead.groups.groups.choose(lead.groups.roll_groups[-1].id)
    assert "2025/26: by 30 April 2026" in shown(lead)


def test_a_group_rests_and_is_asked_again(lead: Lead) -> None:
    press(lead, "Greyfriars", "Let it rest")
    assert "2025/26: resting" in shown(lead)
    assert lead.filters("missing") == []
    press(lead, "Greyfriars", "Ask it again")
    assert "2025/26: by" in shown(lead)


def test_the_next_year_is_expected_of_all(lead: Lead) -> None:
    lead.groups.primary.click()
    assert dialogs.in_front(FormDialog).form.editor("due").typed().endswith("2027")
    assert dialogs.fill_in() == {}
    lead.settle()
    assert lead.said() == "A return is expected of 7 group(s)."
    with lead.window.network.register.read() as view:
        assert sum(one.last.year == 2027 for one in view.all(Expectation)) == 7


def test_groups_are_taken_from_a_list(lead: Lead, tmp_path: Path) -> None:
    table = tmp_path / "groups.csv"
    table.write_text("group,network\nHartsmere,\nAldermoor,\n")
    lead.groups.deeds.expect_from(table)
    assert dialogs.fill_in() == {}
    lead.settle()
    assert lead.said() == "A return is expected of 2 group(s). 1 of them new."


def test_a_list_that_names_another_network_is_asked_about(lead: Lead, tmp_path: Path) -> None:
    lead.groups.deeds.add_network()
    assert dialogs.fill_in(name="Trent network") == {}
    table = tmp_path / "groups.csv"
    table.write_text("group,network\nDunmere,Trent network\nAldermoor,\n")
    lead.groups.deeds.expect_from(table)
    assert dialogs.fill_in() == {}
    lead.settle()
    assert lead.said() == "A return is expected of 1 group(s). Of 1 group(s) the list names another network."
    assert dialogs.agree() == "The list names another network"
    lead.settle()
    assert lead.said() == "A return is expected of 1 group(s)."
    lead.groups.groups.choose(next(e.id for e in lead.groups.roll_groups if e.group.name == "Dunmere"))
    assert "Trent network, since 1 April 2026" in shown(lead)


def test_a_group_is_added_renamed_and_moved(lead: Lead) -> None:
    lead.groups.deeds.add_network()
    assert dialogs.fill_in(name="Trent network") == {}
    lead.settle()
    lead.groups.deeds.add_group()
    assert dialogs.fill_in(name="Hartsmere", network="Trent network") == {}
    lead.settle()
    press(lead, "Hartsmere", "Rename…")
    assert dialogs.fill_in(name="Aldermoor") == {"name": "There is a group called “Aldermoor” already."}
    assert dialogs.fill_in(name="Hart Mere") == {}
    press(lead, "Hart Mere", "Move to another network…")
    assert dialogs.fill_in(network="Northern network", day="1/4/2026") == {}
    assert "Northern network, since 1 April 2026" in shown(lead)


def test_two_names_of_one_group_are_joined(lead: Lead) -> None:
    press(lead, "Greyfriars", "The same group as…")
    assert dialogs.fill_in(group="Aldermoor") == {}
    assert "Turned out to be Aldermoor" in shown(lead)


def test_a_network_is_merged_into_another(lead: Lead) -> None:
    page = lead.groups
    page.kinds.choose("networks")
    page.networks.choose(page.networks.model.id_at(0))
    lead.settle()
    dialogs.press(page.card, "Merged into another…")
    assert dialogs.fill_in(into="Northern and Trent", day="1/4/2026") == {}
    assert "Until 31 March 2026, then part of Northern and Trent" in shown(lead)
