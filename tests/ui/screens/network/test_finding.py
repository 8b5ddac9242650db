from __future__ import annotations

from cpp_desktop.ui.screens.network.find_in_register import FindInRegister
from tests.drivers import dialogs
from tests.drivers.accessibility import nameless
from tests.drivers.network import Lead
from tests.drivers.window import Secretary


def test_a_group_a_figure_and_a_command_are_found(lead: Lead) -> None:
    someone = Secretary(lead.window)
    someone.press("Ctrl+K")
    assert nameless(dialogs.in_front(FindInRegister)) == []
    someone.write("castle")
    assert someone.rows("Found") == ["Castle Coast | "]
    someone.press("Return")
    lead.settle()
    assert lead.groups.groups.chosen_record().group.name == "Castle Coast"
    someone.press("Ctrl+K")
    someone.write("joined")
    someone.press("Return")
    lead.settle()
    assert lead.combined.chosen_id() == "membership.joined "
    someone.press("Ctrl+K")
    someone.write("Take in")
    someone.press("Return")
    lead.settle()
    assert dialogs.in_front(dialogs.QDialog).windowTitle() == "Take in returns"
