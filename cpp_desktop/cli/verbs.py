"""What every verb of the command line has: how it is read, and how it says which file is meant."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

NOTE = (
    "The passphrase is taken from --passphrase-file, else from CPP_PASSPHRASE, else asked for. "
    "Dates are written like 2026-04-01, 1/4/2026 or 1 April 2026. "
    "Exit codes: 0 done, 1 refused and nothing changed, 2 not understood."
)

Verbs: TypeAlias = "argparse._SubParsersAction[Parser]"


class Parser(argparse.ArgumentParser):
    """Says in one sentence what it did not understand, and exits with 2.

    `late` adds what is only needed, and loaded, where this parser's verb is said.
    """

    late: Callable[[Parser], object] | None = None

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401 - as its forebear
        """Understand words, once everything is there that they can be; what is left over is told where it stood."""
        late, self.late = self.late, None
        if late is not None:
            late(self)
        understood, left = super().parse_known_args(args, namespace)
        if left:
            self.error(f"not understood: {' '.join(left)}")
        return understood, left

    def error(self, message: str) -> NoReturn:
        """Say what was not understood."""
        said = message[0].upper() + message[1:].rstrip(".")
        self.exit(2, f"{said}. Type “{self.prog} --help” to see how it is written.\n")


def add_verb(verbs: Verbs, name: str, about: str, do: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    """Add a verb and the function that does its job."""
    verb = verbs.add_parser(name, help=about, description=about, epilog=NOTE, allow_abbrev=False)
    verb.set_defaults(do=do)
    return verb


def add_deed(deeds: Verbs, name: str, about: str, do: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    """Add what can be done about a person or with a paper; how the file is opened may stand before or behind it."""
    deed = add_verb(deeds, name, about, do)
    for option in ("--passphrase-file", "--recovery-key-file"):
        deed.add_argument(option, type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return deed


def with_file(verb: argparse.ArgumentParser, name: str = "file") -> None:
    """Ask which file is meant, and how it is opened."""
    verb.add_argument(name, type=Path, metavar=name.upper(), help="the group's file")
    with_key(verb, recovery=True)


def with_key(verb: argparse.ArgumentParser, *, recovery: bool) -> None:
    """Ask for the passphrase, or for the key of the recovery sheet."""
    keys = verb.add_mutually_exclusive_group()
    keys.add_argument("--passphrase-file", type=Path, metavar="PATH", help="its first line is the passphrase")
    if recovery:
        keys.add_argument("--recovery-key-file", type=Path, metavar="PATH", help="holds the key of the recovery sheet")


def with_json(verb: argparse.ArgumentParser) -> None:
    """Let a verb answer in JSON."""
    verb.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
