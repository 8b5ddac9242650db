"""Packs put together: order, numbers, stamps, links, bookmarks, layers, and the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name

from cpp_desktop.documents.assembly import changed_sheets, pages_of, put_together
from cpp_desktop.domain.errors import Refused
from tests.documents.assembly_samples import STAMP, one_page, own_pages, pack_of, part_of, raw_pdf, stream

UNBALANCED = b"Q Q 3 0 0 3 50 60 cm q q BT 1 0 0 1 5 5 Tm /P <</MCID 7>> BDC .5 g 0 0 20 20 re f"


def page_with(entries: bytes, content: bytes = UNBALANCED) -> bytes:
    return one_page(b"/Contents 4 0 R" + entries, stream(content))


def opened(whole: bytes) -> pymupdf.Document:
    return pymupdf.open(stream=whole, filetype="pdf")


def stamped(page: pymupdf.Page, words: str) -> tuple[pymupdf.Rect, float]:
    """Where words stand on a page as it is seen, and their size."""
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                if words in span["text"]:
                    assert line["dir"] == (1.0, 0.0) or page.rotation, "it is not turned"
                    return pymupdf.Rect(span["bbox"]) * page.rotation_matrix, span["size"]
    raise AssertionError(f"{words!r} is not there")


BOXES = [b"", b"/CropBox[100 200 500 700]", b"/MediaBox[-300 -400 300 500]", b"/CropBox[9 9 9 9]"]


def test_stamps_stand_upright_at_the_foot_of_pages_as_they_are_seen() -> None:
    kinds = [(turned, boxes) for turned in (0, 90, 180, 270, -90, 450) for boxes in BOXES] + [(0, b"/UserUnit 2")]
    whole, _ = pack_of(*((f"{kind}", page_with(b"/Rotate %d%s" % kind)) for kind in kinds))
    with opened(whole) as pdf:
        for at, kind in enumerate(kinds):
            page = pdf[2 * at + 2]
            number, size = stamped(page, f"Page {2 * at + 3}")
            foot, _ = stamped(page, "North Marches")
            assert size == pytest.approx(12, abs=0.1), kind
            assert number.width > number.height, kind
            assert page.rect.width - 80 < number.x1 < page.rect.width - 20, kind
            assert foot.x0 < 60, kind
            assert page.rect.height - 50 < min(number.y0, foot.y0) < max(number.y1, foot.y1) < page.rect.height, kind
            assert page.get_pixmap().pixel(int(number.x0) - 2, int(number.y0) + 8) == (255, 255, 255), kind


@pytest.mark.parametrize(("size", "printed"), [(12, 12), (16, 16), (24, 18)])
def test_a_stamp_is_as_large_as_the_pack_and_leaves_a_papers_own_foot_free(size: int, printed: int) -> None:
    foot = one_page(b"/Contents 4 0 R", stream(b"0 g 0 31 595 1 re f"))
    whole, _ = pack_of(("Paper", foot), stamp=replace(STAMP, size=size))
    with opened(whole) as pdf:
        assert stamped(pdf[2], "Page 3")[1] == printed
        line = pdf[2].get_pixmap().samples[(842 - 32) * 595 * 3 : (842 - 31) * 595 * 3]
        assert max(line) == 0


def test_a_stamp_shrinks_on_a_small_page_and_stays_readable_on_a_black_one() -> None:
    black = one_page(b"/Contents 4 0 R", stream(b"0 g 0 0 595 842 re f"))
    whole, _ = pack_of(("Small", one_page().replace(b"595 842", b"60 40")), ("Black", black))
    with opened(whole) as pdf:
        number, size = stamped(pdf[2], "Page 3")
        assert pdf[2].rect.contains(number)
        assert size < 5
        number, size = stamped(pdf[4], "Page 5")
        assert size == 12
        assert pdf[4].get_pixmap().pixel(int(number.x0) - 2, int(number.y0) + 6) == (255, 255, 255)


def test_late_papers_and_blank_backs_keep_their_labels_and_their_order() -> None:
    files = {"late": one_page()}
    parts = [
        part_of(1, "Cover", ["1"]),
        part_of(2, "Late", ["1a", "1b"], "late"),
        part_of(3, "Very late", ["1aa"], "late"),
        part_of(4, "End", ["2", "3"]),
    ]
    whole = put_together(own_pages(parts, files), parts, files)
    with opened(whole) as pdf:
        assert [page.get_label() for page in pdf] == ["1", "1a", "1b", "1aa", "2", "3"]
        assert [page.get_text().split()[:1] for page in pdf] == [["Cover"], ["North"], [], ["North"], ["End"], []]
        assert [bool(page.search_for(f"Page {page.get_label()}")) for page in pdf] == [0, 1, 0, 1, 0, 0]


LINKED = one_page(
    b"/Annots[4 0 R 5 0 R 6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]",
    *(
        b"<</Type/Annot/Subtype/Link/Rect[%d 10 %d 20]%s>>" % (at * 10, at * 10 + 8, target)
        for at, target in enumerate(
            (
                b"/A<</S/URI/URI(https://example.org/a)/Next<</S/JavaScript/JS(x)>>>>",
                b"/A<</S/URI/URI(mailto:ann@example.org)>>/AA<</E<</S/Launch>>>>",
                b"/A<</S/URI/URI(file:///etc/passwd)>>",
                b"/A<</S/Launch/F(run.exe)>>",
                b"/A<</S/GoTo/D(here)>>",
                b"/Dest[3 0 R/Fit]",
                b"/A<</S/GoToR/F(x.pdf)/D[0/Fit]>>",
            )
        )
    ),
    catalogue=b"/Names<</Dests<</Kids[<</Names[(here)<</D[3 0 R/XYZ 1 2 0]>>]>>]>>>>/OpenAction[3 0 R/Fit]",
)


def test_links_that_lead_to_pages_and_to_the_web_stay() -> None:
    whole, _ = pack_of(("First", one_page()), ("Linked", LINKED))
    with opened(whole) as pdf:
        links = pdf[4].get_links()
        assert [link.get("uri") for link in links[:2]] == ["https://example.org/a", "mailto:ann@example.org"]
        assert [link["page"] for link in links[2:]] == [4, 4]
    with pikepdf.open(io.BytesIO(whole)) as pack:
        assert pack.pages[4].Annots[2].Dest[1:] == Array([Name.XYZ, 1, 2, 0])
        assert all(link.Contents and Name.StructParent in link for link in pack.pages[4].Annots)


def test_a_papers_own_bookmarks_stand_closed_beneath_its_part() -> None:
    catalogue = b"/Outlines<</First 4 0 R/Last 4 0 R>>"
    chapter = b"<</Title(Chapter)/A<</S/GoTo/D[3 0 R/Fit]>>/First 5 0 R/Next 6 0 R>>"
    section, script = b"<</Title(Section)/Dest[3 0 R/Fit]/Next 4 0 R>>", b"<</Title(Run)/A<</S/JavaScript/JS(x)>>>>"
    whole, _ = pack_of(("Paper", one_page(b"", chapter, section, script, catalogue=catalogue)))
    with opened(whole) as pdf:
        assert pdf.get_toc()[-3:] == [[1, "Paper", 3], [2, "Chapter", 3], [3, "Section", 3]]
    with pikepdf.open(io.BytesIO(whole)) as pack:
        assert pack.Root.Outlines.Last.Count == -1
        assert pack.Root.PageMode == Name.UseOutlines


def test_fields_and_drawings_are_seen_and_are_fields_no_more() -> None:
    look = stream(b"0 0 1 rg 0 0 50 20 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 50 20]")
    field = b"<</Subtype/Widget/FT/Tx/T(name)/Rect[100 600 150 620]/AP<</N 5 0 R>>/AA<</K<</S/JavaScript/JS(x)>>>>>>"
    hidden = b"<</Subtype/Stamp/F 2/Rect[100 500 150 520]/AP<</N 5 0 R>>>>"
    paper = one_page(
        b"/Annots[4 0 R 6 0 R]",
        field,
        look,
        hidden,
        catalogue=b"/AcroForm<</Fields[4 0 R]/XFA(x)/NeedAppearances false>>",
    )
    whole, _ = pack_of(("Form", paper))
    with opened(whole) as pdf:
        drawn = pdf[2].get_pixmap()
        assert drawn.pixel(120, 842 - 610) == (0, 0, 255)
        assert drawn.pixel(120, 842 - 510) == (255, 255, 255)
        assert not pdf.is_form_pdf


def test_a_layer_that_was_hidden_stays_hidden() -> None:
    layers = b"/OCProperties<</OCGs[5 0 R 6 0 R]/D<</BaseState/OFF/ON[6 0 R]>>>>"
    content = stream(b"/OC/A BDC 1 0 0 rg 0 400 300 300 re f EMC /OC/B BDC 0 1 0 rg 300 400 200 300 re f EMC")
    page = b"/Contents 4 0 R/Resources<</Properties<</A 5 0 R/B 6 0 R>>>>"
    group = b"<</Type/OCG/Name(x)>>"
    whole, _ = pack_of(("Layers", one_page(page, content, group, group, catalogue=layers)))
    with opened(whole) as pdf:
        drawn = pdf[2].get_pixmap()
        assert drawn.pixel(100, 300) == (255, 255, 255)
        assert drawn.pixel(400, 300) == (0, 255, 0)


def test_a_paper_stands_in_a_pack_as_often_as_it_was_attached() -> None:
    whole, _ = pack_of(("One", LINKED), ("Two", LINKED))
    with opened(whole) as pdf:
        assert [bool(pdf[at].search_for(f"Page {at + 1}")) for at in (2, 4)] == [True, True]
        assert [link["page"] for link in pdf[4].get_links()[2:]] == [4, 4]


def test_a_pack_in_a_pack_bears_both_numbers() -> None:
    inner, _ = pack_of(("Paper", page_with(b"")))
    whole, _ = pack_of(("First", one_page()), ("Earlier pack", inner))
    with opened(whole) as pdf:
        assert pdf[6].search_for("Page 3")
        assert pdf[6].search_for("Page 7")


def test_an_owners_password_keeps_nobody_out_and_a_readers_does() -> None:
    files = []
    for user in ("", "secret"):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(one_page())) as pdf:
            pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=user))
        files.append(out.getvalue())
    assert pages_of(files[0]) == 1
    assert opened(pack_of(("Paper", files[0]))[0])[2].search_for("Page 3")
    with pytest.raises(Refused) as refused:
        pages_of(files[1])
    assert refused.value.problems["file"] == "This PDF asks for a password. Save it again without one."


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "This is not a PDF."),
        (b"Dear all, please find attached", "This is not a PDF."),
        (b"%PDF-1.7 and no more", "This PDF is damaged and cannot be read."),
        (raw_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"), "This PDF has no pages."),
    ],
)
def test_what_is_no_pdf_is_refused_plainly(content: bytes, why: str) -> None:
    with pytest.raises(Refused) as refused:
        pages_of(content)
    assert refused.value.problems == {"file": why}


def test_a_paper_cut_off_in_its_middle_is_put_in_as_far_as_it_goes() -> None:
    assert pages_of(page_with(b"")[:-120]) == 1


def test_the_same_data_give_the_same_bytes_in_any_process() -> None:
    """Sets and names hold no order: another process has another."""
    code = (
        "import hashlib, sys; from tests.documents.assembly_samples import pack_of; "
        "print(hashlib.sha256(pack_of(('A', sys.stdin.buffer.read()))[0]).hexdigest())"
    )
    other = {**os.environ, "PYTHONHASHSEED": "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"}
    done = subprocess.run([sys.executable, "-c", code], env=other, input=LINKED, capture_output=True, check=True)
    assert done.stdout.decode().strip() == hashlib.sha256(pack_of(("A", LINKED))[0]).hexdigest()


def test_changed_sheets_keep_their_labels_words_and_tags(tmp_path: Path) -> None:
    whole, _ = pack_of(("First", LINKED), ("Second", LINKED), ("Third", page_with(b"")))
    sheets = changed_sheets(whole, [4, 0, 6])
    assert sheets == changed_sheets(whole, (0, 4, 6))
    with opened(sheets) as pdf:
        assert [page.get_label() for page in pdf] == ["1", "5", "7"]
        assert [title for _, title, _ in pdf.get_toc()] == ["Cover", "Second", "Third"]
        assert [bool(page.search_for(f"Page {page.get_label()}")) for page in pdf] == [False, True, True]
        assert {link.get("page") for link in pdf[0].get_links() if link["kind"] != pymupdf.LINK_NONE} <= {0, 1, 2}, (
            "or to the page they stand on"
        )
    with pikepdf.open(io.BytesIO(sheets)) as pdf:
        kinds = [thing.get(Name.Type) for thing in pdf.objects if isinstance(thing, Dictionary)]
        assert kinds.count(Name.Page) == 3, "nothing of the other pages is in the file"
        titles = [str(part.T) for part in pdf.Root.StructTreeRoot.K[0].K]
        assert titles == ["Cover", "Second", "Third"]
        assert b"pdfuaid:part" not in pdf.Root.Metadata.read_bytes()


def test_the_foot_is_left_out_where_there_is_no_room_for_it() -> None:
    whole, _ = pack_of(("Small", one_page().replace(b"595 842", b"90 400")))
    with opened(whole) as pdf:
        assert pdf[2].search_for("Page 3")
        assert STAMP.foot.split()[0] not in pdf[2].get_text()
