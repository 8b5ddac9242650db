"""What a network sends to a group, as files in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.exchange import network_letters as files
from cpp_desktop.services.office import Office

NETWORK, OTHER = b"n" * 32, b"o" * 32
"""The seeds of the key that a network signs with, and of another one."""


class Post:
    """Writes letters about one signed return; each is newer than the one before."""

    def __init__(self, group: dict[str, str], signed: SignedReturn, folder: Path) -> None:
        self._group, self._signed, self._folder, self._sent = group, signed, folder, 0

    @classmethod
    def to(cls, office: Office, signed: SignedReturn, folder: Path) -> Post:
        """Write to an office about what it signed off."""
        return cls({"id": office.group.id, "name": office.group.name}, signed, folder)

    def sends(self, kind: str = "query", *, seed: bytes = NETWORK, **more: Any) -> Path:
        """Send a letter; `more` puts other things into it."""
        self._sent += 1
        letter = {
            "kind": kind,
            "sender": "Meadow Cancer Alliance",
            "group": self._group,
            "period": {"from": self._signed.first.isoformat(), "to": self._signed.last.isoformat()},
            "revision": self._signed.revision,
            "made": f"2026-05-0{self._sent}",
            "text": "Is it right?",
        }
        target = self._folder / f"letter {self._sent}.json"
        files.write(files.written(letter | more, seed), target)
        return target
