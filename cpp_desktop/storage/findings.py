"""Whether a file is whole: its pages, its references, and its history."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from cpp_desktop.domain.wording import counted
from cpp_desktop.storage.changes import differences
from cpp_desktop.storage.engine import pragma


def page_findings(connection: Connection) -> list[str]:
    """Return what is wrong with a file's pages, in sentences; an empty list when all is well.

    Both are needed: the plain check never reads a page's seal, and the seals say nothing of how pages fit together.
    """
    try:
        broken = len(pragma(connection, "cipher_integrity_check"))
        fits = pragma(connection, "quick_check") == [("ok",)]
    except DBAPIError:
        return ["Some of the file's pages cannot be read."]
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
    return findings
