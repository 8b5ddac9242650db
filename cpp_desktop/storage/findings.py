"""Whether a file is whole: its pages, its references, and its history."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.wording import counted
from cpp_desktop.storage import search_index, stored_files
from cpp_desktop.storage.changes import differences
from cpp_desktop.storage.engine import pragma

UNREADABLE = "Some of the file's pages cannot be read."


def left_open(path: Path) -> bool:
    """Say whether a second file with changes stands beside the file at `path`: it is open, or was not closed."""
    beside = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal"))
    return any(entry.exists() and entry.stat().st_size > 0 for entry in beside)


def page_findings(connection: Connection, path: Path) -> list[str]:
    """Return what is wrong with a file's pages, in sentences; an empty list when all is well.

    Both checks are needed: the plain one never reads a free page's seal, and the seals say nothing of how pages fit
    together. The connection is inside a transaction, so that nobody writes meanwhile.
    """
    try:
        fits = pragma(connection, "quick_check") == [("ok",)]
        # The seals are read from the file alone. While newer pages stand beside it, an old one may be half written.
        broken = 0 if left_open(path) else len(pragma(connection, "cipher_integrity_check"))
    except DBAPIError:
        return [UNREADABLE]
    findings = [f"{counted(broken, 'page', 'pages')} of the file cannot be trusted."] if broken else []
    return findings if fits else [*findings, "The file's pages do not fit together."]


def record_findings(connection: Connection) -> list[str]:
    """Return what is wrong with a file's records, in sentences without anything personal in them."""
    findings = []
    for table, _, parent, _ in pragma(connection, "foreign_key_check"):
        findings.append(f"A record ({table}) refers to another ({parent}) that is not there.")
    for table, count in differences(connection).items():
        records = counted(count, "record is", "records are")
        findings.append(f"{records} not what the history adds up to ({table.replace('_', ' ')}).")
    if broken := stored_files.damaged(connection):
        findings.append(f"{counted(len(broken), 'paper', 'papers')} that went out can no longer be read as it was.")
    if unknown := search_index.finding(connection):
        findings.append(unknown)
    return findings
