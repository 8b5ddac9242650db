"""Later versions of packs: numbers that stay, pages put in between, and a cover that says what is new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cpp_desktop.documents import pack
from cpp_desktop.domain.pack_changes import changes, sheets_to_print
from cpp_desktop.domain.packs import PackFile, PackItem, PackPaper, PackWritten
from tests.documents import pack_samples
from tests.documents.reading import letters, pages_text, problems, read_out

LATE = pack_samples.file("F", "Figures for October – Ŵyn’s own", "application/pdf", pack_samples.pdf(2))


def write(made: PackPaper, folder: Path, size: int = 12) -> PackWritten:
    return pack.write(made, folder / "pack.pdf", size)


def second(first: PackWritten, **changes: object) -> PackPaper:
    """The second version, changed."""
    return pack_samples.pack(version=2, before=first.parts, **changes)


def with_paper(number: str, *papers: PackFile) -> tuple[PackItem, ...]:
    """The items with further papers under one of them."""
    items = pack_samples.items()
    return tuple(replace(i, papers=(*i.papers, *papers)) if i.number == number else i for i in items)


def told(written: PackWritten, folder: Path) -> str:
    (folder / "own.pdf").write_bytes(written.own)
    return letters(" ".join(read_out(folder / "own.pdf")))


@pytest.mark.parametrize("size", [12, 20])
def test_nothing_new_keeps_every_page(size: int, tmp_path: Path) -> None:
    first = write(pack_samples.pack(), tmp_path, size)
    again = write(second(first), tmp_path, size)
    assert [part.labels for part in again.parts[1:]] == [part.labels for part in first.parts[1:]]
    found = changes(first.parts, again.parts)
    assert (found.changed, found.gone) == ((), ())
    assert letters("Every page is the same as in version 1.") in told(again, tmp_path)


def test_a_late_paper_is_put_in_between(tmp_path: Path) -> None:
    first = write(pack_samples.pack(), tmp_path)
    late = write(second(first, items=with_paper("7", LATE)), tmp_path)
    found = changes(first.parts, late.parts)
    assert (found.new, found.changed, found.gone) == (("12a", "12b"), ("8",), ())
    assert letters(
        "New since version 1: pages 12a and 12b. Put them after page 12. Changed since version 1: page 8. "
        "Put it in place of the old one. Every other page is the same."
    ) in told(late, tmp_path)
    texts = pages_text(late.path)
    assert [texts[at].split("\n")[-2].split("Page ")[1] for at in (12, 13, 14, 15)] == ["12", "12a", "12b", "13"]
    assert sheets_to_print(first.parts, late.parts, duplex=False) == (0, 1, 8, 13, 14)
    assert problems(tmp_path / "own.pdf") == []


def test_a_paper_that_came_takes_the_place_of_its_placeholder(tmp_path: Path) -> None:
    first = write(pack_samples.pack(), tmp_path)
    items = list(pack_samples.items())
    came = replace(LATE, paper_id="paper C", letter="C", title="Report of the lead nurse")
    items[2] = replace(items[2], papers=(came,))
    found = changes(first.parts, write(second(first, items=tuple(items)), tmp_path).parts)
    assert (found.new, found.changed) == (("14a",), ("13", "14"))


def test_a_paper_that_was_withdrawn_is_told_as_gone(tmp_path: Path) -> None:
    first = write(pack_samples.pack(items=with_paper("7", LATE), reader=""), tmp_path)
    fewer = write(second(first, reader=""), tmp_path)
    assert letters("Pages 13 and 14 have gone; take them out.") in told(fewer, tmp_path)
    assert [part.labels for part in fewer.parts[-3:]] == [part.labels for part in first.parts[-3:]]


def test_on_both_sides_what_is_put_in_begins_a_sheet(tmp_path: Path) -> None:
    first = write(pack_samples.pack(duplex=True), tmp_path)
    late = write(second(first, duplex=True, items=with_paper("7", LATE)), tmp_path)
    assert all(len(part.labels) % 2 == 0 for part in late.parts)
    sheets = sheets_to_print(first.parts, late.parts, duplex=True)
    assert len(sheets) % 2 == 0
    assert all(page + 1 in sheets for page in sheets[::2])


def test_a_cover_that_grows_takes_letters_of_its_own(tmp_path: Path) -> None:
    first = write(pack_samples.pack(reader=""), tmp_path)
    papers = [pack_samples.file(letter, f"A further paper, {letter}") for letter in "GHIJKLMNOPQRSTUVW"]
    more = write(second(first, items=with_paper("11", *papers)), tmp_path)
    assert more.parts[0].labels == ("1", "1a")
    assert [part.labels for part in more.parts[1:4]] == [part.labels for part in first.parts[1:4]]
