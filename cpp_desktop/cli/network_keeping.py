"""The deeds of the verb network about its own file: backup, recovery-sheet."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from cpp_desktop.cli.argument_types import ending, number
from cpp_desktop.cli.network_words import add_deed, opened
from cpp_desktop.cli.output import put
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.services.network import keeping


def add_keeping(deeds: Verbs) -> None:
    """Add the deeds."""
    backup = add_deed(deeds, "backup", "Copy the register's file and check the copy.", back_up)
    beside = "else the folder Backups beside the file"
    backup.add_argument("target", type=Path, nargs="?", metavar="TARGET", help=beside)
    sheet = add_deed(deeds, "recovery-sheet", "Print the key of the register's file.", write_recovery_sheet)
    sheet.add_argument("--out", type=ending("pdf"), required=True, metavar="TARGET.pdf")
    sheet.add_argument("--size", type=number, choices=SIZES, default=SIZES[0], help="type size in points")


def back_up(options: Namespace) -> int:
    """Copy the register and check the copy."""
    with opened(options, read_only=True) as network, Bar() as bar:
        bar(0, 1, "Copying the file and checking the copy")
        put(network.back_up(options.target))
    return 0


def write_recovery_sheet(options: Namespace) -> int:
    """Print the key; a server's own keeper looks after access there."""
    with opened(options, read_only=True) as network:
        if network.path is None:
            raise Refused(register="A register on a server has no passphrase, and so no recovery sheet.")
        put(keeping.recovery_sheet(network)(options.out, options.size).path)
    return 0
