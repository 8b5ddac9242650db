"""Blocks on pages: what stays together, what is cut, and what becomes of long tables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.decoration import Bar
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import scale
from cpp_desktop.documents.table import Column, Row, column_widths
from cpp_desktop.documents.text import BREAK, strong
from tests.documents.reading import letters, pages_text, problems, read_out, tags
from tests.documents.samples import MASTHEAD

LONG = "A row or a paragraph taller than the page. " * 250


def begun(size: int = 12) -> Paper:
    paper = Paper(MASTHEAD, size, title="Layout")
    paper.opening("Layout")
    return paper


def columns(size: int = 12) -> list[Column]:
    cell = scale(size).cell
    return [Column("Number", scale(size).number), Column("Name", cell), Column("Notes", cell, grows=True)]


def finish(paper: Paper, folder: Path) -> tuple[Path, list[str]]:
    written = paper.write(folder / "layout.pdf")
    assert problems(written.path) == []
    return written.path, pages_text(written.path)


def test_a_row_taller_than_a_page_is_cut_and_read_out_whole(tmp_path: Path) -> None:
    paper = begun()
    rows = [Row(("1", "Short", "before")), Row(("2", "Tall", LONG)), Row(("3", "Short", "after"))]
    table(paper, columns(), rows, summary="Rows", row_head=1)
    path, pages = finish(paper, tmp_path)
    told = read_out(path)
    assert letters("".join(told)).endswith(letters(f"1 Short before 2 Tall {LONG} 3 Short after"))
    assert told.count("Notes") == 1, "a repeated header is not read out again"
    assert all("Notes" in text for text in pages)
    assert tags(path).count("TR") == 4


def test_a_table_over_many_pages_is_one_table(tmp_path: Path) -> None:
    paper = begun()
    table(paper, columns(), [Row((str(n), f"Name {n}", "Note")) for n in range(300)], summary="Rows", row_head=1)
    path, pages = finish(paper, tmp_path)
    assert len(pages) > 8
    assert tags(path).count("Table") == 1
    assert all("Number" in text for text in pages)
    assert [word for word in read_out(path) if word.startswith("Name ")] == [f"Name {n}" for n in range(300)]


def test_row_headers_stand_only_in_tables_of_some_size(tmp_path: Path) -> None:
    paper = begun()
    table(paper, columns(), [Row(("1", "One", "Note"))] * 2, summary="Small", row_head=1)
    table(paper, columns(), [Row(("1", "One", ""))] * 3, summary="Larger", row_head=1)
    path, _ = finish(paper, tmp_path)
    assert tags(path).count("TH") == 3 + 3 + 3


def test_a_table_whose_words_do_not_fit_becomes_cards(tmp_path: Path) -> None:
    paper = begun()
    wide = [Row(("1", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch" * 2, "Note")) for _ in range(3)]
    table(paper, columns(), wide, summary="Wide", row_head=1, title=(0, 1))
    path, _ = finish(paper, tmp_path)
    assert "Table" not in tags(path)
    assert read_out(path).count("Notes: Note") == 3


def test_of_what_names_a_card_only_the_first_line_is_its_title(tmp_path: Path) -> None:
    paper = begun(20)
    asked = ("Parking", BREAK, "Asked of the group: choose", BREAK, "Paper: the survey")
    whole = [*columns(), Column("Lead", paper.scale.cell)]
    table(paper, whole, [Row(("7", asked, "Note", "Chair"))], summary="Agenda", row_head=1, title=(0, 1))
    path, _ = finish(paper, tmp_path)
    told = read_out(path)
    assert told[-5] == "7  Parking"
    assert told[-4:] == ["Asked of the group: choose", "Paper: the survey", "Notes: Note", "Lead: Chair"]


@pytest.mark.parametrize(("size", "name"), [(24, "Patient"), (16, "Wide" * 10)])
def test_bars_go_before_a_table_becomes_cards(size: int, name: str, tmp_path: Path) -> None:
    paper, cell = begun(size), scale(size).cell
    heads = [Column("Category", cell), Column("Members", scale(size).number), Column("", cell, grows=True)]
    table(paper, heads, [Row((name, "7", Bar(1.0))), Row(("All", "7", ""), "total")], summary="Members", row_head=0)
    path, _ = finish(paper, tmp_path)
    assert tags(path).count("TR") == 3
    assert read_out(path)[-6:] == ["Category", "Members", name, "7", "All", "7"]


def test_columns_share_the_room_by_what_they_hold() -> None:
    rows = [Row(("1,234", "Siân Pritchard", "Words " * 40))] * 5
    widths = column_widths(columns(), rows, 471)
    assert widths is not None
    assert sum(widths) == pytest.approx(471)
    assert widths[2] > widths[1] > widths[0]
    assert column_widths(columns(), [Row(("1", "Siân", Bar(0.5)))], 471) is not None
    assert column_widths(columns(), [Row(("W" * 90, "Siân", ""))], 471) is None


@pytest.mark.parametrize("size", [12, 24])
def test_a_frame_is_cut_only_if_no_page_could_hold_it(size: int, tmp_path: Path) -> None:
    paper = begun(size)
    for _ in range(12):
        with paper.box(stroke=1):
            paper.text((strong("Begin."), " It stays whole, over several lines of text. " * 4, strong("End.")))
    with paper.box(stroke=1):
        paper.text(f"{LONG}Finis.")
    path, pages = finish(paper, tmp_path)
    for text in pages:
        assert text.count("Begin.") == text.count("End.")
    assert read_out(path)[-1].endswith("Finis.")


def test_a_heading_stays_with_what_follows(tmp_path: Path) -> None:
    paper = begun()
    for number in range(30):
        paper.heading(2, f"Heading {number}")
        paper.text(f"Text {number}. " + "More words follow here. " * 20)
    _, pages = finish(paper, tmp_path)
    for number in range(30):
        assert any(f"Heading {number}\n" in text and f"Text {number}." in text for text in pages)


def test_columns_taller_than_a_page_go_on_beside_each_other(tmp_path: Path) -> None:
    paper = begun()
    with paper.aside() as left:
        paper.text("Left. " * 1500)
    with paper.aside() as right:
        paper.text("Right. " * 400)
    paper.beside([(0, 220, left), (250, 220, right)])
    path, pages = finish(paper, tmp_path)
    assert len(pages) > 2
    assert letters("".join(read_out(path))).count("Left.") == 1500


def test_room_at_the_end_makes_no_empty_page(tmp_path: Path) -> None:
    paper = begun()
    paper.text("Short.")
    paper.gap(400)
    _, pages = finish(paper, tmp_path)
    assert len(pages) == 1


def test_styles_can_be_known_without_loading_what_writes_pdf() -> None:
    code = (
        "import sys, cpp_desktop.documents.style, cpp_desktop.domain.papers; "
        "assert not [name for name in sys.modules if name.startswith('reportlab')]; "
        "import cpp_desktop.documents.annual_return; assert 'reportlab.platypus' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
