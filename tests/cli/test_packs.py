"""A meeting's pack from the command line: made of whatever files there are, issued, and its changed sheets."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pymupdf
import pytest

REAL = Path("../shared/data/pdf")
NEXT = ("--meeting", "next")


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def a_pdf(path, *pages):
    with pymupdf.open() as made:
        for words in pages:
            made.new_page().insert_text((72, 72), words)
        made.save(path)
    return path


def spans(pack):
    """How many pages there are from each bookmark of the first level to the next one, by its words."""
    starts = [(words, page) for level, words, page in pack.get_toc() if level == 1]
    ends = [page for _, page in starts[1:]] + [pack.page_count + 1]
    return {words: end - page for (words, page), end in zip(starts, ends, strict=True)}


def papers_in(command, sample, target):
    """How many pages the papers take in the pack of the next meeting."""
    command("paper", sample, "pack", *NEXT, "--out", target)
    with pymupdf.open(target) as pack:
        return sum(pages for words, pages in spans(pack).items() if words.startswith("Paper "))


@pytest.mark.skipif(not REAL.exists(), reason="the files of others are not here")
def test_one_command_makes_a_pack_of_every_file_that_can_be_read(command, sample, tmp_path):
    before = papers_in(command, sample, tmp_path / "before.pdf")
    attached = command("attach", sample, *NEXT, "--item", "11", REAL, "--json").json
    told = command("paper", sample, "pack", *NEXT, "--out", tmp_path / "pack.pdf", "--json").json
    assert len(attached["attached"]) > 30
    reasons = sorted(one["why"] for one in attached["refused"])
    assert sorted(remark.rsplit(": ", 1)[1] for remark in told["remarks"][1:]) == reasons
    with pymupdf.open(tmp_path / "pack.pdf") as pack:
        by_part = spans(pack)
        assert sum(by_part.values()) == pack.page_count == told["pages"]
        papers = sum(pages for words, pages in by_part.items() if words.startswith("Paper ")) - before
        assert papers == sum(one["pages"] for one in attached["attached"]) + len(reasons)  # a page for each reason
        for number, page in enumerate(pack, 1):
            assert page.get_label() == str(number)
            assert f"Page {number}" in page.get_text().replace("\xa0", " ")
            links = [link for link in page.get_links() if link["kind"] != pymupdf.LINK_URI]
            assert all(0 <= link["page"] < pack.page_count for link in links)
            assert all(link["uri"].startswith("mailto:") for link in page.get_links() if link not in links)


def test_a_reader_has_a_copy_of_their_own_in_their_size(command, sample, tmp_path):
    target = tmp_path / "pack.pdf"
    assert command("paper", sample, "pack", *NEXT, "--person", "Anil Deshpande", "--out", target).code == 0
    with pymupdf.open(target) as pack:
        assert "Anil Deshpande" in pack[0].get_text()
        blocks = pack[0].get_text("dict")["blocks"]
        sizes = {round(span["size"]) for b in blocks for line in b.get("lines", ()) for span in line["spans"]}
    assert min(sizes) == 16


def test_a_pack_is_issued_with_its_emails_and_read_back(command, sample, out, tmp_path):
    told = command("pack", sample, *NEXT, "issue", "--out", out, "--json").json
    hashes = {sha256(path.read_bytes()).hexdigest() for path in out.glob("*.pdf")}
    assert hashes == {paper["sha256"] for paper in told["papers"]}
    assert any(path.suffix == ".eml" for path in out.iterdir())
    again = tmp_path / "again"
    assert command("pack", sample, *NEXT, "issued", "--out", again).code == 0
    assert {p.name: p.read_bytes() for p in again.iterdir()} == {p.name: p.read_bytes() for p in out.glob("*.pdf")}
    assert command("pack", sample, *NEXT, "issue").refuses("Nothing has changed since version 1")


def test_a_late_paper_is_told_and_written_by_its_sheets_alone(command, sample, out, tmp_path):
    command("pack", sample, *NEXT, "issue")
    command("attach", sample, *NEXT, "--item", "5", a_pdf(tmp_path / "Late.pdf", "One", "Two", "Three"))
    assert "Version 2 of the pack is issued" in command("pack", sample, *NEXT, "issue").out
    changed = ("pack", sample, *NEXT, "issued", "--changed-since", "1")
    first = command(*changed, "--json").json[0]
    assert (first["size"], len(first["new"]), first["gone"]) == (12, 4, [])
    assert "New since version 1: pages" in command(*changed).out
    assert command(*changed, "--out", out).code == 0
    with pymupdf.open(next(out.glob("*12 point.pdf"))) as sheets:
        assert [p.get_label() for p in sheets if p.get_label() in first["new"]] == first["new"]
        assert sheets.page_count == 1 + len(first["new"]) + len(first["changed"])
    assert command("pack", sample, *NEXT, "issued", "--changed-since", "9").refuses("No version 9")


def test_what_has_no_pages_is_said(command, sample, tmp_path):
    locked = tmp_path / "Locked.pdf"
    locked.write_bytes(b"%PDF-1.7 broken")
    command("attach", sample, *NEXT, "--item", "5", locked)
    answer = command("pack", sample, *NEXT, "issue", "--json")
    assert [one["title"] for one in answer.json["without_pages"]][:1] == ["Locked"]
    assert "Paper A, Locked, has no pages: " in answer.err
