"""What every deed of the verb network has: how the register is opened, and how days and groups are said."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cpp_desktop.cli.argument_types import day
from cpp_desktop.cli.opening import given_keys
from cpp_desktop.cli.output import say
from cpp_desktop.cli.verbs import Verbs, add_verb
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.services.network import keeping
from cpp_desktop.services.network.register import NetworkOffice, Where, is_on_server, open_register


def where(text: str) -> Where:
    """Read where a register is: the path of its file, or a URL, which must stay as it is written."""
    return text if is_on_server(text) else Path(text)


def add_deed(deeds: Verbs, name: str, about: str, do: Callable[[Namespace], int]) -> argparse.ArgumentParser:
    """Add what can be done with a register; how it is opened may stand before or behind it."""
    deed = add_verb(deeds, name, about, do)
    for option in ("--passphrase-file", "--recovery-key-file"):
        deed.add_argument(option, type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return deed


def with_period(deed: argparse.ArgumentParser) -> None:
    """Ask which days are meant: `first` and `last`."""
    deed.add_argument("--from", type=day, required=True, dest="first", metavar="DATE", help="the first day")
    deed.add_argument("--to", type=day, required=True, dest="last", metavar="DATE", help="the last day, included")


@contextmanager
def opened(options: Namespace, *, read_only: bool) -> Iterator[NetworkOffice]:
    """Give the register of a command, open, and close it afterwards, its file backed up if anything was changed.

    Raises:
        Refused: there is no passphrase, or it does not open the register.
        StorageTrouble: the register cannot be opened.
    """
    keys = {} if is_on_server(options.register) else given_keys(options)
    network = open_register(options.register, **keys, read_only=read_only)
    try:
        yield network
    finally:
        close(network)


def close(network: NetworkOffice) -> None:
    """Close a register, its file backed up if anything was changed; what was done stands without a backup too."""
    try:
        keeping.close(network)
    except StorageTrouble as trouble:
        say(str(trouble))
