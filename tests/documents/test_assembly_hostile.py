"""Papers made to do harm: nothing in them runs, and none costs time or memory without end."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Callable

import pikepdf
import pymupdf
import pytest
from pikepdf import Stream

from cpp_desktop.documents.assembly import pages_of
from cpp_desktop.domain.errors import Refused
from tests.documents.assembly_samples import CATALOGUE, PAGES, one_page, pack_of, raw_pdf, stream
from tests.documents.test_assembly_real import RUNS, written

SCRIPT = b"<</S/JavaScript/JS(app.alert\\(1\\))>>"
FILE = b"<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>"
PAYLOAD = stream(b"MZ", b"/Type/EmbeddedFile")

RUNNING = {
    "a script on opening": one_page(catalogue=b"/OpenAction" + SCRIPT),
    "scripts with names": one_page(catalogue=b"/Names<</JavaScript<</Names[(a)%s]>>>>" % SCRIPT),
    "a script on leaving a page": one_page(b"/AA<</C%s>>" % SCRIPT),
    "a name in disguise": one_page(b"/#41A<</C<</S/Java#53cript/#4aS(x)>>>>"),
    "a program behind a link": one_page(b"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(a)>>>>]"),
    "a program behind an address": one_page(
        b"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://a.b)/Next<</S/Launch/F(a)>>>>>>]"
    ),
    "an attached file": one_page(
        b"/AF[4 0 R]", FILE, PAYLOAD, catalogue=b"/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>"
    ),
    "a pinned file": one_page(b"/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS 4 0 R>>]", FILE, PAYLOAD),
    "a file behind a picture": one_page(
        b"/Resources<</XObject<</X 6 0 R>>>>", FILE, PAYLOAD, stream(b"", b"/Type/XObject/Subtype/Form/AF[4 0 R]")
    ),
    "a page of another file": one_page(
        b"/Resources<</XObject<</X 4 0 R>>>>", stream(b"", b"/Type/XObject/Subtype/Form/Ref<</F(a.pdf)/Page 0>>")
    ),
    "content in another file": one_page(b"/Contents 4 0 R", stream(b"", b"/F(/etc/passwd)")),
    "a film": one_page(
        b"/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]/RichMediaContent<</Assets 4 0 R>>>>]", b"<</Names[]>>"
    ),
    "a form that sends": one_page(
        b"/Annots[4 0 R]",
        b"<</Subtype/Widget/FT/Btn/T(b)/Rect[0 0 9 9]/A<</S/SubmitForm/F(http://a.b)>>>>",
        catalogue=b"/AcroForm<</Fields[4 0 R]/XFA[(a)5 0 R]/CO[4 0 R]>>",
    ),
    "a script deep in its resources": one_page(b"/Resources<</Properties<</P<</X[<</Y%s>>]>>>>>>" % SCRIPT),
    "a script among the tags": one_page(
        b"/StructParents 0",
        b"<</Type/StructTreeRoot/K 5 0 R/ParentTree<</Nums[0[5 0 R]]>>>>",
        b"<</Type/StructElem/S/P/P 4 0 R/K 0/Pg 3 0 R/AF[6 0 R]/A<</O/X/AA<</C%s>>>>>>" % SCRIPT,
        FILE.replace(b"5 0 R", b"7 0 R"),
        PAYLOAD,
        catalogue=b"/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>",
    ),
}


@pytest.mark.parametrize("paper", RUNNING.values(), ids=RUNNING)
def test_nothing_that_runs_is_passed_on(paper: bytes) -> None:
    whole, _ = pack_of(("Paper", paper))
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        texts = [written(thing) for thing in pdf.objects]
        assert {name for text in texts for name in RUNS.findall(text)} == set()
        streams = [thing.read_raw_bytes() for thing in pdf.objects if isinstance(thing, Stream)]
    assert not [text for text in (*texts, *streams) if b"a.exe" in text or b"passwd" in text or b"MZ" in text[:2]]


def chain(length: int) -> bytes:
    """Objects that each lead to the next, from a page's resources."""
    links = (b"<</X %d 0 R>>" % (at + 5) for at in range(length))
    return one_page(b"/Resources<</Properties<</P 4 0 R>>>>", *links, b"<<>>")


def deep_tree(depth: int) -> bytes:
    nodes = (b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (at + 2, at + 4) for at in range(depth))
    return raw_pdf(CATALOGUE, PAGES, *nodes, b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]>>" % (depth + 2))


BOMB = zlib.compress(bytes(200 << 20), 1)
ENDLESS: dict[str, Callable[[], bytes]] = {
    "a chain of 100,000 objects": lambda: chain(100_000),
    "a tree of 100,000 pages above a page": lambda: deep_tree(100_000),
    "a tree of pages that is its own parent": lambda: raw_pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R]/Count 1>>"),
    "a page that holds itself": lambda: one_page(b"/Resources 3 0 R/Contents 3 0 R/Annots[3 0 R]/X 3 0 R"),
    "a form that draws itself": lambda: one_page(
        b"/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>",
        stream(b"/X Do", b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>"),
    ),
    "a billion pages, it says": lambda: one_page().replace(b"/Count 1", b"/Count 999999999"),
    "two billion objects, it says": lambda: one_page().replace(b"/Size 4", b"/Size 2000000000"),
    "an object of a number that no file has": lambda: one_page(b"/Resources 2000000000 0 R"),
    "content that unpacks to 200 MB": lambda: one_page(b"/Contents 4 0 R", stream(BOMB, b"/Filter/FlateDecode")),
    "content in two streams of 200 MB": lambda: one_page(
        b"/Contents[4 0 R 5 0 R]", stream(BOMB, b"/Filter/FlateDecode"), stream(b"", b"")
    ),
    "a million numbers in one list": lambda: one_page(b"/X[%s]" % (b"1 " * 1_000_000)),
    "bookmarks in a circle": lambda: one_page(
        b"", b"<</Title(A)/Dest[3 0 R/Fit]/First 4 0 R/Next 4 0 R>>", catalogue=b"/Outlines<</First 4 0 R>>"
    ),
    "names and numbers in a circle": lambda: one_page(
        b"/StructParents 0/Annots[<</Subtype/Link/Rect[0 0 9 9]/Dest(a)>>]",
        b"<</Kids[4 0 R]>>",
        b"<</Type/StructTreeRoot/K 5 0 R/ParentTree 4 0 R/S/P/P 5 0 R/IDTree 4 0 R/RoleMap<</A/B/B/A>>>>",
        catalogue=b"/Names<</Dests 4 0 R>>/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>",
    ),
    "things of the wrong kind": lambda: one_page(
        b"/Resources[1]/Contents(x)/Annots[1(x)null<<>>[4 0 R]<</Subtype/Link/Rect(x)/A[1]>>]/Rotate(x)"
        b"/CropBox[/A 1 2 3]/UserUnit/X/StructParents(x)/Group[]",
        catalogue=b"/Names[1]/Dests(x)/Outlines[1]/AcroForm 7/StructTreeRoot 5/MarkInfo[]/Lang 3"
        b"/OCProperties<</OCGs 3/D[]>>",
    ),
    "nested 10,000 times": lambda: one_page(b"/X" + b"[" * 10_000),
}


@pytest.mark.parametrize("make", ENDLESS.values(), ids=ENDLESS)
def test_what_has_no_end_is_put_in_or_refused_soon(make: Callable[[], bytes]) -> None:
    paper = make()
    begun = time.process_time()
    try:
        whole, _ = pack_of(("Paper", paper))
    except Refused:
        whole = pack_of(("Paper", one_page()))[0]
    assert time.process_time() - begun < 10
    with pymupdf.open(stream=whole, filetype="pdf") as pdf:
        assert len(pdf) == 3


def test_a_font_may_be_called_as_a_script_is() -> None:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    content = stream(b"BT /JS 12 Tf 100 700 Td (Spoken) Tj ET")
    whole, _ = pack_of(("Paper", one_page(b"/Contents 4 0 R/Resources<</Font<</JS 5 0 R/AA 5 0 R>>>>", content, font)))
    with pymupdf.open(stream=whole, filetype="pdf") as pdf:
        assert "Spoken" in pdf[2].get_text()


def test_a_paper_of_too_many_pages_is_refused() -> None:
    many = raw_pdf(
        CATALOGUE,
        b"<</Type/Pages/Kids[%s]/Count 6000>>" % b" ".join(b"%d 0 R" % (at + 3) for at in range(6_000)),
        *(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>" for _ in range(6_000)),
    )
    with pytest.raises(Refused) as refused:
        pages_of(many)
    assert refused.value.problems == {"file": "This PDF has more pages than a pack can hold."}
