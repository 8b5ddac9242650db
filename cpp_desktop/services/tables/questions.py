"""What is asked about what comes in: in words, with the answers there are and what stands without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cpp_desktop.services.tables.register import search_key


@dataclass(frozen=True, slots=True)
class Question:
    """Something doubtful, asked in words: `field` and `written` are how an answer names it.

    `choices` are (value, words); `stands` is the value taken where nothing is answered, empty where nothing is then.
    `where` says in which documents and places it stands. What is not `is_doubtful` can be answered and need not be.
    `sides` are the two that may be one, the earlier first.
    """

    field: str
    written: str
    asked: str
    choices: tuple[tuple[str, str], ...]
    stands: str
    where: tuple[str, ...]
    is_doubtful: bool = True
    sides: tuple[str, str] = ("", "")

    @property
    def key(self) -> tuple[str, str]:
        """What an answer is kept under: what is asked about is compared as names are."""
        return self.field, search_key(self.written)

    def as_json(self, answers: Mapping[tuple[str, str], str]) -> dict[str, Any]:
        """Return what the command line prints of it, with what stands after the `answers` given, by key."""
        stands = answers.get(self.key, self.stands)
        return {
            "field": self.field,
            "written": self.written,
            "question": self.asked,
            "stands": dict(self.choices).get(stands, stands),
            "where": list(self.where),
        }
