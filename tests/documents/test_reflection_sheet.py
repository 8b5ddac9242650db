"""The sheet of a reflection: what is printed to be ticked, and the fields of one that is filled in on a screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from cpp_desktop.documents import reflection_sheet
from cpp_desktop.domain.papers import SIZES
from cpp_desktop.domain.reflection import ANSWERS, Asked
from tests.documents import samples
from tests.documents.reading import letters, problems, read_out, tags

SHEET = samples.reflection_sheet()
BOXES = sum(len(ANSWERS[q.kind]) or 1 for q in SHEET.questions)


@pytest.mark.parametrize("size", SIZES)
def test_a_sheet_to_be_printed_tells_its_boxes_and_lines_as_what_they_are(size: int, tmp_path: Path) -> None:
    printed = reflection_sheet.write(replace(SHEET, fillable=False), tmp_path / "sheet.pdf", size)
    assert problems(printed.path) == []
    assert tags(printed.path).count("Form") == BOXES
    with pikepdf.open(printed.path) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_every_field_has_a_name_that_is_heard_and_tab_goes_through_them_in_order(tmp_path: Path) -> None:
    made = reflection_sheet.write(SHEET, tmp_path / "sheet.pdf")
    assert tags(made.path).count("Form") == BOXES
    with pikepdf.open(made.path) as pdf:
        root = pdf.Root.AcroForm.Fields[0]
        assert str(root.T) == SHEET.mark
        assert [str(field.T) for field in root.Kids] == [f"q{n}" for n in range(1, len(SHEET.questions) + 1)]
        widgets = [a for leaf in pdf.pages for a in leaf.Annots if a.Subtype == "/Widget"]
        heard = [str(widget.TU) for widget in widgets]
        assert heard[:2] == ["I felt listened to. Strongly agree", "I felt listened to. Agree"]
        assert heard[-1] == SHEET.questions[-1].text
        assert len(widgets) == BOXES
        assert all(leaf.Tabs == "/S" for leaf in pdf.pages)
        assert not any("/A" in widget or "/AA" in widget for widget in widgets), "nothing in it runs"


def test_the_sheet_asks_for_no_name_and_says_whom_it_is_for(tmp_path: Path) -> None:
    for asked, told in ((Asked.USERS, "patients, carers"), (Asked.PROFESSIONALS, "For professionals")):
        made = reflection_sheet.write(replace(SHEET, asked=asked), tmp_path / "sheet.pdf")
        heard = letters(" ".join(read_out(made.path)))
        assert letters(told) in heard
        assert letters("Please do not write your name.") in heard
