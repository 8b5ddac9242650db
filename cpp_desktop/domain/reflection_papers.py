"""What the sheets of a year's reflection say, and what they are known again by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.reflection import Asked, ReflectionQuestion, version_of

_MARK = "cpp-reflection"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionSheetPaper:
    """A sheet to be filled in, by pen or, where it is `fillable`, on a screen. `mark` is what it is known again by.

    It says nothing about whoever fills it in.
    """

    masthead: Masthead
    asked: Asked
    first: date
    last: date
    questions: tuple[ReflectionQuestion, ...]
    mark: str = ""
    fillable: bool = False


def mark_of(reflection_id: str, questions: Sequence[ReflectionQuestion]) -> str:
    """Return what a sheet bears to be known again: which sheet it is, and which questions."""
    return f"{_MARK} {reflection_id} {version_of(questions)}"


def read_mark(mark: str) -> tuple[str, str] | None:
    """Return the sheet's id and the version of its questions from a mark, or None where it is none."""
    parts = mark.split(" ")
    return (parts[1], parts[2]) if len(parts) == 3 and parts[0] == _MARK else None
