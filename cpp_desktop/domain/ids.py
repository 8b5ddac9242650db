"""Identity: every record has a text id from birth, so that there is no unsaved state."""

from __future__ import annotations

from uuid import uuid4


def new_id() -> str:
    """Return a fresh random UUID as text."""
    return str(uuid4())
