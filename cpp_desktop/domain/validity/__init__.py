"""What a record must fulfil before it is kept: one sentence per field that does not."""

from __future__ import annotations

from cpp_desktop.domain.validity import meetings, people, returns, work
from cpp_desktop.domain.validity.rules import problems

__all__ = ["meetings", "people", "problems", "returns", "work"]
