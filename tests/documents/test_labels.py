"""Labels and badges: where they lie, what stands on them, and what does not fit."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.documents import badges, directory, labels
from cpp_desktop.documents.printable import Letters
from cpp_desktop.domain.label_sheets import L7160, SHEETS, LabelSheet, Placing, read_sheet
from cpp_desktop.domain.papers import SIZES, Written
from cpp_desktop.domain.people_papers import Badge, DirectoryRow, Label
from tests.documents import people_samples
from tests.documents.people_samples import ADDRESSES
from tests.documents.reading import letters, pages_text, problems, read_out, tags, type_sizes
from tests.services.tables.test_naughty_strings import NAUGHTY

MM = 72 / 25.4
ALL = [*SHEETS, "70x37:3x8", "60x25:2x9:10x8:100x31"]


def made(folder: Path, *lines: tuple[str, ...], size: int = 12, **placing: object) -> Written:
    """Write labels with these lines."""
    where = Placing(**{"sheet": L7160, **placing})
    paper = replace(people_samples.labels(), placing=where, labels=tuple(Label(lines=own) for own in lines))
    return labels.write(paper, folder / "labels.pdf", size)


def words_in(paper: Path) -> list[tuple[int, float, float, float, float]]:
    """For each block of lines its page and its edges (left, top, right, bottom) in millimetres."""
    with pymupdf.open(paper) as pdf:
        return [
            (number, *(edge / MM for edge in line["spans"][0]["bbox"][:2]), *(edge / MM for edge in line["bbox"][2:]))
            for number, page in enumerate(pdf, 1)
            for block in page.get_text("dict")["blocks"]
            for line in block["lines"]
        ]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("offset", [(0.0, 0.0), (-1.5, 2.25)])
def test_every_label_lies_where_its_sheet_has_it(name: str, offset: tuple[float, float], tmp_path: Path) -> None:
    sheet = read_sheet(name)
    count = sheet.count + 3
    written = made(
        tmp_path, *[(f"N{n}",) for n in range(count)], sheet=sheet, start=3, offset_x=offset[0], offset_y=offset[1]
    )
    assert written.pages == 2
    found = words_in(written.path)
    assert len(found) == count
    for at, (page, left, top, _, bottom) in enumerate(found, 2):
        assert page == at // sheet.count + 1
        row, column = divmod(at % sheet.count, sheet.columns)
        assert left - 4 - offset[0] == pytest.approx(sheet.left + column * sheet.across, abs=0.5)
        middle = sheet.top + row * sheet.down + sheet.height / 2
        assert (top + bottom) / 2 - offset[1] == pytest.approx(middle, abs=0.5)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ALL)
def test_words_stay_inside_their_label(name: str, size: int, tmp_path: Path) -> None:
    sheet: LabelSheet = read_sheet(name)
    for lines in (*ADDRESSES, ("X" * 90, "Y" * 60, "Z" * 30), ("A",) * 12):
        written = made(tmp_path, lines, size=size, sheet=sheet)
        for _, left, top, right, bottom in words_in(written.path):
            assert left >= sheet.left + 3.9
            assert right <= sheet.left + sheet.width - 2.9  # a line that goes on keeps its space
            assert top >= sheet.top
            assert bottom <= sheet.top + sheet.height
        assert min(type_sizes(written.path)) >= 10


def test_labels_are_heard_line_by_line_in_order(tmp_path: Path) -> None:
    written = labels.write(people_samples.labels(), tmp_path / "labels.pdf")
    told = read_out(written.path)
    assert told[:9] == [*ADDRESSES[0], *ADDRESSES[1]]
    found = tags(written.path)
    assert (found.count("L"), found.count("LI"), found.count("LBody")) == (1, 6, 6)
    assert found.count("P") == len(told) == sum(map(len, ADDRESSES)) + 4


@pytest.mark.parametrize(("size", "asked", "largest"), [(12, 0, 12), (12, 18, 18), (18, 0, 18), (16, 24, 19.5)])
def test_type_is_as_large_as_was_asked_for_and_fits(size: int, asked: int, largest: float, tmp_path: Path) -> None:
    paper = replace(people_samples.labels(), labels=(Label(lines=ADDRESSES[1], size=asked),))
    written = labels.write(paper, tmp_path / "labels.pdf", size)
    assert type_sizes(written.path) == {largest}


def test_a_long_line_hangs_before_type_shrinks(tmp_path: Path) -> None:
    written = made(tmp_path, ADDRESSES[3], size=24)
    assert type_sizes(written.path) == {12}
    places = words_in(written.path)
    assert len(places) == len(ADDRESSES[3]) + 1
    assert places[2][1] == pytest.approx(places[1][1] + 8 / MM, abs=0.2)


def test_what_does_not_fit_is_left_out_and_told_but_never_the_postcode(tmp_path: Path) -> None:
    lines = ("Ann Ash", *(f"Line {n}" for n in range(10)), "AL4 9ZX")
    written = made(tmp_path, lines)
    told = read_out(written.path)
    assert told == ["Ann Ash", *(f"Line {n}" for n in range(5)), "AL4 9ZX"]
    left_out = " ".join(f"Line {n}" for n in range(5, 10))
    assert written.remarks == (f"Not all of it fits on the label of Ann Ash; left out: {left_out}.",)
    assert made(tmp_path, *ADDRESSES).remarks == ()


@pytest.mark.parametrize("write", [labels.write, badges.write, directory.write])
def test_a_character_that_no_font_has_is_printed_as_its_code_and_reported(write, tmp_path: Path) -> None:
    name = "漢 Lewis 🙂 Αθήνα"
    module = write.__module__.rpartition(".")[2]
    paper = getattr(people_samples, module)()
    changed = {
        "labels": lambda: replace(paper, labels=(Label(lines=(name, "1 Mill Lane")),)),
        "badges": lambda: replace(paper, badges=(Badge(name=name),)),
        "directory": lambda: replace(paper, rows=(replace(paper.rows[0], name=name),)),
    }[module]()
    written = write(changed, tmp_path / "paper.pdf")
    assert written.missing == {"漢", "🙂"}
    assert "[U+6F22] Lewis [U+1F642] Αθήνα" in " ".join(read_out(written.path))
    assert problems(written.path) == []


@pytest.mark.parametrize("kind", ["labels", "badges", "directory"])
def test_text_that_breaks_programs_is_printed_whole_or_as_codes(kind: str, tmp_path: Path) -> None:
    paper, names = getattr(people_samples, kind)(), [text for text in NAUGHTY if len(text) < 60]
    given = {
        "labels": {"labels": tuple(Label(lines=(name, "1 Mill Lane", "AL4 9ZX")) for name in names)},
        "badges": {"badges": tuple(Badge(name=name) for name in names)},
        "directory": {"rows": tuple(DirectoryRow(name=name) for name in names)},
    }[kind]
    written = import_module(f"cpp_desktop.documents.{kind}").write(replace(paper, **given), tmp_path / "paper.pdf")
    assert problems(written.path) == []
    printer = Letters()
    told = letters("".join((*read_out(written.path), *written.remarks)))
    assert [name for name in names if letters(printer.text(name)) not in told] == []
    assert written.missing == printer.missing


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["labels", "badges"])
@pytest.mark.parametrize("sample", [False, True])
def test_sheets_are_valid_in_every_size(kind: str, size: int, sample: bool, tmp_path: Path) -> None:
    paper = getattr(people_samples, kind)()
    paper = replace(paper, masthead=replace(paper.masthead, sample=sample))
    written = {"labels": labels, "badges": badges}[kind].write(paper, tmp_path / "paper.pdf", size)
    assert problems(written.path) == []
    assert min(type_sizes(written.path)) >= 10
    assert all(("Sample" in text) is sample for text in pages_text(written.path))


@pytest.mark.parametrize("kind", ["labels", "badges"])
def test_the_same_sheets_give_the_same_bytes(kind: str, tmp_path: Path) -> None:
    write, paper = {"labels": labels, "badges": badges}[kind].write, getattr(people_samples, kind)()
    first = write(paper, tmp_path / "paper.pdf").path.read_bytes()
    write(paper, tmp_path / "paper.pdf", 20)
    assert write(paper, tmp_path / "paper.pdf").path.read_bytes() == first


def test_nobody_gives_a_page_that_says_so(tmp_path: Path) -> None:
    for write, paper, told in (
        (labels.write, replace(people_samples.labels(), labels=()), "There is nobody to print a label for."),
        (badges.write, replace(people_samples.badges(), badges=()), "Nobody is expected at this meeting yet."),
    ):
        written = write(paper, tmp_path / "paper.pdf")
        assert read_out(written.path) == [told]
        assert problems(written.path) == []


@pytest.mark.parametrize("size", SIZES)
def test_a_name_is_the_largest_on_its_badge_and_whole(size: int, tmp_path: Path) -> None:
    written = badges.write(people_samples.badges(), tmp_path / "badges.pdf", size)
    assert written.remarks == ()
    told = read_out(written.path)
    group = people_samples.MASTHEAD.group_name
    assert told[:4] == [group, "Margaret", "Chair", group]
    assert told[-2:] == [group, "Al"]
    with pymupdf.open(written.path) as pdf:
        lines = [line for block in pdf[0].get_text("dict")["blocks"] for line in block["lines"]]
    sizes = {span["text"].strip(): span["size"] for line in lines for span in line["spans"]}
    assert min(sizes["Margaret"], sizes["Al"]) >= size + 14
    assert sizes["Chair"] >= size * 3 // 4


def test_a_badge_too_small_for_everything_bears_the_name_and_tells(tmp_path: Path) -> None:
    tiny = Placing(sheet=read_sheet("40x16:4x10"))
    written = badges.write(replace(people_samples.badges(), placing=tiny), tmp_path / "badges.pdf")
    told = read_out(written.path)
    assert told[0] == "Margaret"
    assert people_samples.MASTHEAD.group_name not in told
    assert written.remarks[0] == "Not all of it fits on the badge of Margaret."


def test_the_telephone_list_says_whom_it_is_for_and_how_many_are_not_on_it(tmp_path: Path) -> None:
    told = read_out(directory.write(people_samples.directory(), tmp_path / "list.pdf").path)
    assert told[:2] == ["Telephone list", people_samples.MASTHEAD.group_name]
    text = " ".join(told)
    assert "For members alone. Everybody on this list agreed to be on it." in text
    assert "Siân Pritchard not recorded" in text
    assert "not shown: only those who agreed are on the list." in text
