from __future__ import annotations

from pathlib import Path

import pymupdf

from cpp_desktop.services.network import groups, keeping
from cpp_desktop.services.network.register import NetworkOffice, open_register
from tests.builders import PASSPHRASE


def backups(network: NetworkOffice) -> list[Path]:
    return sorted((network.path.parent / "Backups").glob("*.cppnetwork"))


def test_a_register_that_was_changed_is_backed_up_when_it_is_closed(network: NetworkOffice) -> None:
    groups.add_group(network, "Aldermoor")
    keeping.close(network)
    [made] = backups(network)
    copy = open_register(made, passphrase=PASSPHRASE, read_only=True)
    assert [group.name for group, _ in groups.groups(copy)] == ["Aldermoor"]
    copy.close()


def test_one_that_was_only_looked_at_is_not(network: NetworkOffice) -> None:
    network.back_up()
    keeping.close(network)
    assert len(backups(network)) == 1


def test_the_key_on_paper_opens_the_register(network: NetworkOffice, tmp_path: Path) -> None:
    written = keeping.recovery_sheet(network)(tmp_path / "sheet.pdf", 12)
    with pymupdf.open(written.path) as document:
        said = "".join(page.get_text() for page in document)
    key = network.register.recovery_key
    assert key is not None
    assert all(group in said for group in key.split())
    network.close()
    again = open_register(network.path, recovery_key=key)
    assert again.title == "Meadow Cancer Alliance"
    again.close()
