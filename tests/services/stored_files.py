"""What is in a group's file of the files kept with it, and the same file opened again."""

from __future__ import annotations

from cpp_desktop.services.office import Office, open_office
from tests.builders import PASSPHRASE, TODAY


def stored(office: Office) -> int:
    """Return how many files' bytes the group's file holds."""
    with office.store.read() as look:
        return int(look.connection.exec_driver_sql("SELECT COUNT(*) FROM stored_file").scalar_one())


def again(office: Office) -> Office:
    """Close the file and open it again."""
    path = office.file.path
    office.close()
    opened = open_office(path, passphrase=PASSPHRASE)
    opened.today = lambda: TODAY
    return opened
