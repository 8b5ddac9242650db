"""The deeds of the verb network about what comes in: init."""

from __future__ import annotations

from argparse import Namespace

from cpp_desktop.cli.network_words import add_deed
from cpp_desktop.cli.opening import chosen_passphrase
from cpp_desktop.cli.output import put
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.services.network.register import is_on_server, make


def add_receiving(deeds: Verbs) -> None:
    """Add the deeds."""
    init = add_deed(deeds, "init", "Make the register of a network.", begin)
    init.add_argument("--name", required=True, help="the network's name")


def begin(options: Namespace) -> int:
    """Make a register."""
    passphrase = None if is_on_server(options.register) else chosen_passphrase(options)
    make(options.register, passphrase, options.name).close()
    put(options.register)
    return 0
