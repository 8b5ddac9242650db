"""From the words of a command to an open file: the passphrase or key, wherever it is to be had."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.services.office import Office, open_office

_LONGEST = 10_000
"""Characters of a passphrase's or a key's file that are read; whatever else was named by mistake can be endless."""
_NOWHERE = (
    "There is no passphrase: give it with --passphrase-file or in CPP_PASSPHRASE, "
    "for there is no terminal here to ask for it."
)


@contextmanager
def opened(options: argparse.Namespace, *, read_only: bool) -> Iterator[Office]:
    """Give the file of a command, open, and close it afterwards.

    Raises:
        Refused: there is no passphrase, or it does not open the file.
        StorageTrouble: the file cannot be opened.
    """
    office = open_office(options.file, **given_keys(options), read_only=read_only)
    try:
        yield office
    finally:
        office.close()


def given_keys(options: argparse.Namespace) -> dict[str, str]:
    """Return the passphrase or the recovery key of a command under its name.

    Raises:
        Refused: it cannot be read, or nobody can be asked.
    """
    if options.recovery_key_file is not None:
        return {"recovery_key": _text(options.recovery_key_file)}
    return {"passphrase": _passphrase(options)}


def refuse_own_file(office: Office, target: Path) -> None:
    """Make sure that what is written does not take the place of the group's own file.

    Raises:
        Refused: it would.
    """
    if target.exists() and target.samefile(office.file.path):
        raise Refused(target="That is the group’s own file, and it is not written over. Choose another name.")


def chosen_passphrase(options: argparse.Namespace) -> str:
    """Return the passphrase for a new file; typed twice where it is asked for.

    Raises:
        Refused: the two are not the same, it cannot be read, or nobody can be asked.
    """
    asked = options.passphrase_file is None and options.passphrase is None
    first = _passphrase(options)
    if asked and _ask("The same passphrase again: ") != first:
        raise Refused(passphrase="The two passphrases are not the same. Nothing was made; start again.")
    return first


def _passphrase(options: argparse.Namespace) -> str:
    if options.passphrase_file is not None:
        return _text(options.passphrase_file).partition("\n")[0].rstrip("\r")
    if options.passphrase is not None:
        return str(options.passphrase)
    return _ask("Passphrase: ")


def _ask(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise Refused(passphrase=_NOWHERE)
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise Refused(passphrase="No passphrase was typed. Nothing was changed.") from None


def _text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.read(_LONGEST)
    except (OSError, UnicodeDecodeError):
        raise Refused(path=f"“{path}” cannot be read as a file of text.") from None
