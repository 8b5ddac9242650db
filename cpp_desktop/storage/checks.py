"""The health check of a group file: everything is read, nothing is changed."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from cpp_desktop.storage.findings import record_findings
from cpp_desktop.storage.migrations import needs_upgrade
from cpp_desktop.storage.trouble import NOT_CHANGED, in_plain_words
from cpp_desktop.storage.unlock import unlocked


def check(path: Path, *, passphrase: str | None = None, recovery_key: str | None = None) -> list[str]:
    """Return what is wrong with the file at `path`, in sentences; an empty list when all is well.

    Raises:
        Refused: the passphrase or the key does not open it.
        StorageTrouble: it is missing, cut short, foreign, newer, or cannot be read.
    """
    path = path.resolve()
    with unlocked(
        path, passphrase=passphrase, recovery_key=recovery_key, read_only=True, though_damaged=True
    ) as opened:
        findings = opened.findings or _record_findings(path, opened.engine)
        opened.engine.dispose()
    return findings


def _record_findings(path: Path, engine: Engine) -> list[str]:
    with in_plain_words(path, NOT_CHANGED), engine.begin() as connection:
        if needs_upgrade(connection):
            return ["The file is of an older version; opening it brings it up to date."]
        return record_findings(connection)
