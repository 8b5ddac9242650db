"""Sheets of a reflection filled in as a reader's program does it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pikepdf

from cpp_desktop.documents import reflection_sheet
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.reflection import Asked
from cpp_desktop.domain.reflection_papers import ReflectionSheetPaper, mark_of
from cpp_desktop.domain.reflection_questions import first_questions


def a_blank_sheet(folder: Path) -> bytes:
    """The usual sheet for users, to be filled in on a screen."""
    questions = tuple(first_questions(Asked.USERS, "the-sheet"))
    sheet = ReflectionSheetPaper(
        masthead=Masthead(group_name="Meadow Valley Partnership Group"),
        asked=Asked.USERS, first=date(2025, 4, 1), last=date(2026, 3, 31), questions=questions,
        mark=mark_of("the-sheet", questions), fillable=True,
    )  # fmt: skip
    return reflection_sheet.write(sheet, folder / "blank.pdf").path.read_bytes()


def filled(
    blank: bytes,
    chosen: Mapping[str, str],
    words: Mapping[str, str] | None = None,
    *,
    also: Mapping[str, str] | None = None,
    only: str = "",
) -> bytes:
    """A blank sheet with buttons pressed and words typed by field; `also` presses a second button beside the first."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        for field in pdf.Root.AcroForm.Fields[0].Kids:
            name = str(field.T)
            if name in (words or {}):
                field.V = pikepdf.String((words or {})[name])
            pressed = [*filter(None, (chosen.get(name), (also or {}).get(name)))]
            if not pressed:
                continue
            if only != "look":
                field.V = pikepdf.Name(f"/{pressed[0]}")
            for kid in field.Kids if only != "value" else ():
                if states := [s for s in pressed if f"/{s}" in kid.AP.N]:
                    kid.AS = pikepdf.Name(f"/{states[0]}")
        pdf.save(out)
    return out.getvalue()
