"""Packs: own pages that are valid in every size, in order, numbered, and for the right eyes alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from cpp_desktop.documents import assembly, pack
from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.domain.issued_papers import Edition, PackPartKind
from cpp_desktop.domain.packs import PackItem, PackPaper, PackWritten
from cpp_desktop.domain.papers import SIZES
from tests.documents import pack_samples
from tests.documents.reading import letters, pages_text, problems, read_out, tags, type_sizes

SECRETS = ("Helen has had such a letter", "somebody’s illness", "The chair’s own item")


def write(made: PackPaper, folder: Path, size: int = 12) -> PackWritten:
    """Write a pack into a folder, and its own pages beside it."""
    written = pack.write(made, folder / f"pack_{size}.pdf", size)
    own_pages(written).write_bytes(written.own)
    return written


def own_pages(written: PackWritten) -> Path:
    return written.path.with_name("own.pdf")


def of_items(*items: PackItem, **changes: object) -> PackPaper:
    """A pack of some items alone."""
    return pack_samples.pack(minutes=None, action_log=None, items=items, **changes)


def item(*papers: object, **changes: object) -> PackItem:
    return PackItem(item_id="7", number="7", title="Parking", papers=papers, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> PackWritten:
    """The members' pack, to be read alone."""
    return write(pack_samples.pack(), tmp_path_factory.mktemp("pack"))


@pytest.fixture(scope="module")
def told(members: PackWritten) -> list[str]:
    """What of it is read out, but for the papers of others."""
    return read_out(own_pages(members))


@pytest.mark.parametrize(
    ("edition", "size"), [*(("pack", size) for size in SIZES), ("chairs_pack", 12), ("chairs_pack", 24)]
)
def test_own_pages_are_valid_and_nothing_is_smaller_than_its_reader_needs(
    edition: str, size: int, tmp_path: Path
) -> None:
    written = write(getattr(pack_samples, edition)(), tmp_path, size)
    assert problems(own_pages(written)) == []
    assert min(type_sizes(own_pages(written))) == size
    assert written.missing == frozenset()


@pytest.mark.parametrize("size", [12, 20])
def test_every_page_bears_its_number_and_the_version(size: int, tmp_path: Path) -> None:
    written = write(pack_samples.pack(), tmp_path, size)
    texts = pages_text(written.path)
    assert len(texts) == written.pages
    for number, text in enumerate(texts, 1):
        assert text.split("\n")[-2].endswith(f"Page {number}")
        assert "Pack version 1, 12 Nov" in text


def test_a_pack_that_did_not_go_out_says_that_it_is_a_draft(tmp_path: Path) -> None:
    written = write(of_items(item(asked=("x",)), version=0), tmp_path)
    assert all("Draft pack, 12 November 2026" in text for text in pages_text(own_pages(written)))
    assert "Draft, Thursday 12 November 2026." in read_out(own_pages(written))


def test_the_same_pack_gives_the_same_bytes(tmp_path: Path) -> None:
    first = write(pack_samples.pack(), tmp_path)
    whole = first.path.read_bytes()
    again = write(pack_samples.pack(), tmp_path)
    assert (again.own, again.path.read_bytes()) == (first.own, whole)
    assert [part.marks for part in again.parts] == [part.marks for part in first.parts]
    files = {file.digest: file.content for file in pack_samples.items()[1].papers}
    assert assembly.put_together(first.own, first.parts, files) == whole


def test_the_cover_is_read_out_in_order(told: list[str]) -> None:
    assert told[:2] == ["Meeting pack", "North Marches Cancer Partnership Group"]
    assert told[7].startswith("Tomasz Nowak, standard print, 17 page")
    assert told[8:10] == ["Version", "Version 1, Thursday 12 November 2026."]
    assert told[10:24] == [
        "Contents", "Agenda", "2", "Minutes of 16 September 2026", "4", "Action log", "7",
        "7", "Request for views: breast clinic appointment letter", "8", "Paper A: Covering note from the clinic", "9",
        "Paper B: Draft letter, two openings", "10",
    ]  # fmt: skip
    assert told[told.index("Your actions") :][:7] == [
        "Your actions", "Ref.", "What you agreed to do", "By", "57.2",
        "Ask the trust’s estates manager for a date on parking permits", "30 Nov 2026",
    ]  # fmt: skip


def test_a_copy_for_everybody_bears_nobodys_actions(tmp_path: Path) -> None:
    everybodys = read_out(own_pages(write(of_items(item(asked=("x",)), reader=""), tmp_path)))
    assert everybodys[7].startswith("For every member, standard print, 4 page")
    assert "Your actions" not in everybodys


def test_a_full_cover_takes_its_last_lines_along_to_the_offer_of_other_formats(tmp_path: Path) -> None:
    for number in range(17, 24):
        items = [replace(item(asked=("x",)), item_id=str(at), title=f"Matter {at}") for at in range(number)]
        pages = pages_text(write(of_items(*items, reader=""), tmp_path).path)
        (offer,) = [page for page in pages if "Other formats." in page]
        assert f"Matter {number - 1}" in offer


def test_each_line_of_the_contents_leads_to_its_part(members: PackWritten) -> None:
    with pikepdf.open(own_pages(members)) as own:
        links = [link for link in own.pages[0].Annots if "/Dest" in link]
        assert [str(link.Dest) for link in links] == [f"part-{part.position}" for part in members.parts[1:]]
        assert str(links[4].Contents) == "Paper A: Covering note from the clinic, page 9"


def test_each_part_is_one_element_of_the_document_with_its_title(members: PackWritten) -> None:
    with pikepdf.open(own_pages(members)) as own:
        parts = list(own.Root.StructTreeRoot.K.K)
        assert [letters(str(part.T)) for part in parts] == [letters(part.title) for part in members.parts]
        assert {str(part.S) for part in parts} == {"/Part"}
    assert [part.kind for part in members.parts[:5]] == list(PackPartKind)[:5]


def test_a_divider_says_what_is_asked_and_where_the_papers_are(told: list[str]) -> None:
    at = told.index("Item 7 ")
    assert told[at:][:2] == ["Item 7 ", "Request for views: breast clinic appointment letter"]
    assert told[at:][2:8] == ["Time", "2:45pm, 15 minutes", "Purpose", "To decide", "Lead", "David Okafor"]
    assert "Your notes" in told
    pages = told[told.index("Papers for this item", at) :]
    assert pages[1:5] == ["Page 9", "Paper A: Covering note from the clinic", "Pages 10 to 12",
                          "Paper B: Draft letter, two openings"]  # fmt: skip


def test_an_item_with_neither_papers_nor_a_question_has_no_divider(members: PackWritten) -> None:
    dividers = [p for p in members.parts if p.kind is PackPartKind.DIVIDER]
    assert [part.item_id for part in dividers] == ["7", "8", "11"]


@pytest.mark.parametrize("edition", [Edition.MEMBERS, Edition.PUBLIC])
def test_what_is_for_the_chair_alone_stands_in_no_other_edition(edition: Edition, tmp_path: Path) -> None:
    own = PackItem(item_id="99", number="14", title="The chair’s own item", asked=("x",), confidential=True)
    made = pack_samples.chairs_pack(items=(*pack_samples.items(), own))
    assert isinstance(made.annex, ConfidentialAnnex)
    chairs = letters("".join(pages_text(write(made, tmp_path).path)))
    assert all(letters(words) in chairs for words in SECRETS)
    others = letters("".join(pages_text(write(replace(made, edition=edition), tmp_path).path)))
    assert not any(letters(words) in others for words in SECRETS)


@pytest.mark.parametrize("size", [12, 24])
def test_every_page_of_the_chairs_copy_says_so(size: int, tmp_path: Path) -> None:
    written = write(pack_samples.chairs_pack(), tmp_path, size)
    assert all("Chair’s copy, 12 Nov" in text for text in pages_text(written.path))
    assert all("Not for circulation" in text for text in pages_text(own_pages(written)))


def test_draft_stands_on_the_minutes_alone(members: PackWritten) -> None:
    drafts = [str(number) for number, text in enumerate(pages_text(members.path), 1) if "DRAFT" in text]
    assert drafts == [*members.parts[2].labels]


@pytest.mark.parametrize("size", [12, 24])
def test_on_both_sides_each_part_begins_on_the_front_of_a_sheet(size: int, tmp_path: Path) -> None:
    written = write(pack_samples.pack(duplex=True), tmp_path, size)
    assert all(len(part.labels) % 2 == 0 for part in written.parts)
    blank = [text for text in pages_text(written.path) if "This page is left blank." in text]
    assert blank
    assert all("Page " in text.split("\n")[-2] for text in blank)
    told = read_out(own_pages(written))
    assert any(words.startswith("Page ") and "and" not in words for words in told), "blank backs belong to no paper"
    assert problems(own_pages(written)) == []
    assert len(pages_text(written.path)) == written.pages


def test_a_paper_that_cannot_be_read_has_a_page_that_says_why(tmp_path: Path) -> None:
    broken = pack_samples.file("A", "The plan", "application/pdf", b"%PDF-1.7 nothing more")
    kind = pack_samples.file("B", "The film", "video/mp4", b"....")
    late = pack_samples.file("C", "The report")
    written = write(of_items(item(broken, kind, late)), tmp_path)
    named = ["Paper A, “The plan”", "Paper B, “The film”", "Paper C, “The report”"]
    assert [remark.split(": ")[0] for remark in written.remarks] == named
    told = read_out(written.path)
    assert "This paper has no pages yet." in told
    assert [part.digest for part in written.parts] == [""] * len(written.parts)
    assert problems(own_pages(written)) == []


def test_a_picture_is_turned_the_right_way_up_and_told_in_words(tmp_path: Path) -> None:
    picture = pack_samples.items()[-1].papers[1]
    written = write(of_items(item(picture)), tmp_path)
    assert written.remarks == ()
    with pikepdf.open(written.path) as made:
        (drawn,) = made.pages[-1].Resources.XObject.values()
        assert int(drawn.Width) < int(drawn.Height) <= 842 / 72 * 200
    structure = written.path.read_bytes()
    assert "Figure" in tags(written.path)
    assert structure == write(of_items(item(picture)), tmp_path).path.read_bytes()
    told = write(of_items(item(replace(picture, told=""))), tmp_path)
    assert "no words say what the picture shows" in told.remarks[0]
    assert problems(own_pages(told)) == []


def test_an_email_is_words_alone(tmp_path: Path) -> None:
    told = read_out(write(of_items(item(pack_samples.items()[-1].papers[0])), tmp_path).path)
    at = told.index("From")
    assert told[at:][:8] == [
        "From", "Anna Reid <anna@aldermere.example>", "To", "Joan Carter <joan@northmarches.example>",
        "Date", "Monday 2 November 2026, 10:00am", "Subject", "Parking – what the trust says",
    ]  # fmt: skip
    assert "tracker" not in "".join(told)


def test_a_plain_text_of_any_length_is_set_on_pages(tmp_path: Path) -> None:
    words = ("A line about parking.\n" * 40 + "\n").encode("utf-16") * 1
    text = pack_samples.file("A", "Notes", "text/plain", words)
    empty = pack_samples.file("B", "Nothing", "text/plain", b" ")
    written = write(of_items(item(text, empty)), tmp_path, 24)
    assert len(written.parts[-2].labels) > 2
    assert "There are no words in it." in read_out(own_pages(written))
    assert problems(own_pages(written)) == []


def test_characters_that_no_font_has_are_reported(tmp_path: Path) -> None:
    written = write(of_items(item(asked=("漢", "x\x00y")), reader="Grŵp 漢"), tmp_path)
    assert written.missing == {"漢", "\x00"}
    assert problems(own_pages(written)) == []


def test_titles_that_nobody_sees_are_told_as_none(tmp_path: Path) -> None:
    unseen = replace(item(pack_samples.file("", "\u200b", trouble="No.")), title="\u2060\u200e", number="")
    written = write(of_items(unseen), tmp_path)
    assert [part.title for part in written.parts[2:]] == ["No title", "No title"]
    assert problems(own_pages(written)) == []


def test_a_pack_that_cannot_be_saved_says_why(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble, match="the folder is not there"):
        pack.write(of_items(item(asked=("x",))), tmp_path / "nowhere" / "pack.pdf")
