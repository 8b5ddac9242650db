"""Filled sheets are read by their fields alone; whatever else a file is, it gives a sentence."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import reflection_sheet
from tests.filled_sheets import a_blank_sheet, filled

STRANGE = sorted(Path("../shared/data/pdf").glob("*.pdf"))


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return a_blank_sheet(tmp_path_factory.mktemp("sheet"))


def test_what_was_chosen_and_written_is_read_back(blank):
    form = reflection_sheet.read(filled(blank, {"q1": "a2", "q8": "a1"}, {"q9": "Good chairing.\nTea."}))
    assert form.mark.startswith("cpp-reflection the-sheet ")
    assert {name: chosen for name, chosen in form.chosen.items() if chosen} == {"q1": ("a2",), "q8": ("a1",)}
    assert form.words == {"q9": "Good chairing.\nTea."}


def test_a_sheet_filled_in_by_another_program_is_read_back(blank):
    with pymupdf.open("pdf", blank) as pdf:
        for widget in (w for leaf in pdf for w in leaf.widgets()):
            if widget.field_name.endswith(".q9"):
                widget.field_value = "Llŷr’s tea"
                widget.update()
            if widget.field_name.endswith(".q2") and widget.on_state() == "a6":
                widget.field_value = True
                widget.update()
        saved = pdf.tobytes(garbage=3, deflate=True)
    form = reflection_sheet.read(saved)
    assert form.chosen["q2"] == ("a6",)
    assert form.words == {"q9": "Llŷr’s tea"}


@pytest.mark.parametrize("only", ["value", "look"])
def test_a_program_that_sets_only_the_value_or_only_the_look_is_understood(blank, only):
    assert reflection_sheet.read(filled(blank, {"q1": "a3"}, only=only)).chosen["q1"] == ("a3",)


def test_two_answers_are_both_read(blank):
    assert reflection_sheet.read(filled(blank, {"q1": "a3"}, also={"q1": "a1"})).chosen["q1"] == ("a1", "a3")


def test_a_locked_sheet_is_refused(blank):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=""))
    with pytest.raises(Refused, match="locked with a password"):
        reflection_sheet.read(out.getvalue())


@pytest.mark.parametrize("path", STRANGE, ids=lambda path: path.name)
def test_any_other_pdf_gives_a_sentence(path):
    with pytest.raises(Refused, match=r"\.$"):
        reflection_sheet.read(path.read_bytes())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a zip", b"%PDF-1.7\n", b"%PDF-1.7\n" + b"[" * 9_000])
def test_what_is_hardly_a_pdf_gives_a_sentence(content):
    with pytest.raises(Refused, match=r"\.$"):
        reflection_sheet.read(content)


def test_a_file_that_is_too_large_or_would_swell_is_not_opened():
    with pytest.raises(Refused, match="far too large"):
        reflection_sheet.read(b"%PDF-1.7\n" + bytes(reflection_sheet.MOST_BYTES))
    packed = zlib.compress(bytes(reflection_sheet.MOST_UNPACKED + 1), 9)
    bomb = b"%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>\nstream\n" + packed + b"\nendstream endobj"
    for swelling in (bomb, b"%PDF-1.7\n" + b"stream\n" * 5_000):
        with pytest.raises(Refused, match="swell"):
            reflection_sheet.read(swelling)


def test_damage_anywhere_gives_a_sheet_or_a_sentence(blank):
    sentences = set()
    for at in range(0, len(blank), len(blank) // 60):
        try:
            reflection_sheet.read(blank[:at] + b"\x00\xff/" + blank[at + 3 :])
        except Refused as refused:
            sentences.add(str(refused))
    assert {sentence[-1] for sentence in sentences} == {"."}
