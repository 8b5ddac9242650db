"""The tags of papers in a pack: grafted where they hold, renamed where they clash, and pages that have none."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path

import outloud
import page
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from tests.documents import samples
from tests.documents.assembly_samples import one_page, pack_of, stream, write_pack
from tests.documents.reading import read_out


@cache
def paper(kind: str, folder: Path) -> bytes:
    written = import_module(f"cpp_desktop.documents.{kind}").write(getattr(samples, kind)(), folder / f"{kind}.pdf")
    return written.path.read_bytes()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("papers")


def changed(content: bytes, change: Callable[[Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(out, static_id=True)
    return out.getvalue()


def elements(pdf: Pdf) -> list[Object]:
    """The elements of the tree, in the order they are read out."""
    found, waiting = [], [pdf.Root.StructTreeRoot.K]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, Array):
            waiting += list(thing)[::-1]
        elif isinstance(thing, Dictionary) and Name.S in thing:
            found.append(thing)
            waiting.append(thing.get(Name.K))
    return found


def parts_in(whole: bytes) -> tuple[Pdf, list[Object]]:
    pdf = pikepdf.open(io.BytesIO(whole))
    top = pdf.Root.StructTreeRoot.K
    return pdf, list((top[0] if isinstance(top, Array) else top).K)


def claims(whole: bytes) -> bool:
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        described = pdf.Root.Metadata.read_bytes()
    assert b"pdfaid" not in described
    return b"<pdfuaid:part>1</pdfuaid:part>" in described


def test_a_pack_of_tagged_papers_meets_pdf_ua_and_reads_them_out_as_they_did(folder: Path) -> None:
    kinds = ("minutes", "agenda", "decisions")
    path, _ = write_pack(folder, *((kind, paper(kind, folder)) for kind in kinds))
    report = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1)
    assert [f"{failure.rule_id} {failure.message}" for failure in report.failures] == []
    assert report.is_compliant
    assert claims(path.read_bytes())
    assert [found.message for found in outloud.check(str(path)).findings if found.severity == "error"] == []
    told = "\n".join(read_out(path))
    for kind in kinds:
        assert "\n".join(read_out(folder / f"{kind}.pdf")) in told


@pytest.mark.parametrize(
    "spoil",
    [
        lambda pdf: pdf.Root.Metadata.write(b"<x/>"),
        lambda pdf: pdf.Root.MarkInfo.__setitem__("/Suspects", True),
        lambda pdf: pdf.Root.__delitem__("/Lang"),
    ],
)
def test_a_pack_claims_no_more_than_each_paper_in_it(spoil: Callable[[Pdf], None], folder: Path) -> None:
    minutes = paper("minutes", folder)
    assert claims(pack_of(("A", minutes))[0])
    whole, _ = pack_of(("A", minutes), ("B", changed(minutes, spoil)))
    assert not claims(whole)
    pdf, parts = parts_in(whole)
    assert Name.Sect == parts[4].K[0].S, "its tags are kept all the same"
    pdf.close()


def test_an_untagged_page_says_that_it_is_one() -> None:
    scan = one_page(b"/Contents 4 0 R/Annots[5 0 R]", stream(b"0 g 0 0 9 9 re f"), LINK, catalogue=b"/Lang(cy)")
    whole, _ = pack_of(("Map", scan))
    assert not claims(whole)
    pdf, parts = parts_in(whole)
    figure, link = parts[2].K
    assert str(figure.Alt) == "Map, page 1: this attached page has no accessibility tags"
    assert (figure.S, link.S, pdf.pages[2].Tabs) == (Name.Figure, Name.Link, Name.S)
    assert (parts[2].Lang, figure.Lang) == (String("cy"), String("en-GB"))
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    entries = dict(zip(numbers[::2], numbers[1::2], strict=True))
    assert entries[int(pdf.pages[2].StructParents)][0].objgen == figure.objgen
    assert entries[int(pdf.pages[2].Annots[0].StructParent)].objgen == link.objgen
    pdf.close()


LINK = b"<</Subtype/Link/Rect[9 9 99 19]/A<</S/URI/URI(https://example.org)>>>>"


def circle(pdf: Pdf) -> None:
    document = pdf.Root.StructTreeRoot.K
    document.K[0].K = Array([document])


def foundling(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.K.K[0].P = pdf.Root.StructTreeRoot.K.K[1]


def own_father(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.K.P = pdf.Root.StructTreeRoot.K


def one_number_for_all(pdf: Pdf) -> None:
    for leaf in pdf.pages:
        leaf.obj.StructParents = 0


def no_numbers(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree = Dictionary(Kids=Array([pdf.Root.StructTreeRoot]))


def out_of_balance(pdf: Pdf) -> None:
    pdf.pages[0].contents_add(b"q 9 0 0 9 0 0 cm")


def unmarked(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


@pytest.mark.parametrize(
    "harm", [circle, foundling, own_father, one_number_for_all, no_numbers, out_of_balance, unmarked]
)
def test_tags_that_do_not_hold_are_not_believed(harm: Callable[[Pdf], None], folder: Path) -> None:
    broken = changed(paper("minutes", folder), harm)
    pdf, parts = parts_in(pack_of(("Minutes", broken))[0])
    assert {str(kid.S) for kid in parts[2].K} == {"/Figure", "/Link"}
    assert len([kid for kid in parts[2].K if Name.Figure == kid.S]) == len(pdf.pages) - 2
    pdf.close()


def test_numbers_in_a_nested_tree_are_found_and_given_anew(folder: Path) -> None:
    def nest(pdf: Pdf) -> None:
        tree = pdf.Root.StructTreeRoot
        numbers = list(tree.ParentTree.Nums)
        half = len(numbers) // 4 * 2
        leaves = [pdf.make_indirect(Dictionary(Nums=Array(part))) for part in (numbers[:half], numbers[half:])]
        tree.ParentTree = Dictionary(Kids=Array([pdf.make_indirect(Dictionary(Kids=Array(leaves)))]))

    minutes = paper("minutes", folder)
    assert pack_of(("A", changed(minutes, nest)))[0].count(b"obj") == pack_of(("A", minutes))[0].count(b"obj")
    pdf, _ = parts_in(pack_of(("A", changed(minutes, nest)), ("B", minutes))[0])
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2]
    assert numbers == sorted(set(numbers))
    given = [int(leaf.StructParents) for leaf in pdf.pages]
    assert sorted(set(given)) == sorted(given)
    assert set(given) < set(numbers)
    pdf.close()


def clause_as(kind: str, key: str) -> Callable[[Pdf], None]:
    """Call the first heading a /Clause, which is a `kind`, and give it a class, and a cell with its header an `id`."""

    def change(pdf: Pdf) -> None:
        tree = pdf.Root.StructTreeRoot
        heading = next(element for element in elements(pdf) if element.S == Name.H1)
        heading.S, heading.C = Name.Clause, Array([Name.Loud, 0])
        heading.ID = String(key)
        heading.A = Array([Dictionary(O=Name.Table, Headers=Array([String(key)]))])
        tree.RoleMap = Dictionary(Clause=Name(kind), P=Name.Div) if kind == "/H2" else Dictionary(Clause=Name(kind))
        tree.ClassMap = Dictionary(Loud=Dictionary(O=Name.Layout, SpaceBefore=len(kind)))
        tree.IDTree = Dictionary(Names=Array([String(key), heading]))

    return change


def test_names_that_mean_something_else_in_another_paper_are_told_apart(folder: Path) -> None:
    minutes = paper("minutes", folder)
    papers = [changed(minutes, clause_as(kind, "t1")) for kind in ("/H1", "/H2", "/H1")]
    pdf, parts = parts_in(pack_of(*((f"P{at}", content) for at, content in enumerate(papers)))[0])
    tree = pdf.Root.StructTreeRoot
    clauses = [next(e for e in elements(pdf) if e.get(Name.ID) == String(key)) for key in ("t1", "2-t1", "3-t1")]
    assert [str(clause.S) for clause in clauses] == ["/Clause", "/Clause_2", "/Clause"]
    assert [str(tree.RoleMap[str(clause.S)]) for clause in clauses] == ["/H1", "/H2", "/H1"]
    assert str(tree.RoleMap.P_2) == "/Div"
    assert Name.P not in tree.RoleMap
    assert [str(clause.A[0].Headers[0]) for clause in clauses] == ["t1", "2-t1", "3-t1"]
    assert len({str(clause.C[0]) for clause in clauses}) == 3
    assert all(str(clause.C[0]) in tree.ClassMap for clause in clauses)
    assert list(tree.IDTree.Names)[::2] == [String("2-t1"), String("3-t1"), String("t1")]
    assert {str(e.S) for e in elements(pdf) if e.P.objgen == parts[2].objgen} == {"/Sect"}
    pdf.close()


def test_what_was_drawn_over_a_tagged_page_is_told_where_it_was(folder: Path) -> None:
    def annotate(pdf: Pdf) -> None:
        look = Object.parse(b"<</Type/XObject/Subtype/Form/BBox[0 0 50 20]>>")
        form = pdf.make_stream(b"0 0 1 rg 0 0 50 20 re f", look)
        widget = pdf.make_indirect(
            Dictionary(Subtype=Name.Widget, Rect=Array([100, 600, 150, 620]), AP=Dictionary(N=form), StructParent=5000)
        )
        lost = pdf.make_indirect(Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), StructParent=5001))
        document = pdf.Root.StructTreeRoot.K
        for number, thing, kind in ((5000, widget, Name.Form), (5001, lost, Name.Link)):
            kid = Dictionary(Type=Name.OBJR, Pg=pdf.pages[0].obj, Obj=thing)
            element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=kind, P=document, K=kid))
            document.K.append(element)
            pdf.Root.StructTreeRoot.ParentTree.Nums.extend([number, element])
        pdf.pages[0].obj.Annots = Array([widget, lost])
        pdf.Root.AcroForm = Dictionary(Fields=Array([widget]))

    pdf, _ = parts_in(pack_of(("Minutes", changed(paper("minutes", folder), annotate)))[0])
    form = next(element for element in elements(pdf) if Name.Form == element.S)
    (kid,) = form.K
    assert kid.Pg.objgen == pdf.pages[2].objgen
    parents = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    entries = dict(zip(parents[::2], parents[1::2], strict=True))
    assert entries[int(pdf.pages[2].StructParents)][int(kid.MCID)].objgen == form.objgen
    content = b"".join(part.read_bytes() for part in pdf.pages[2].Contents)
    assert b"/Span<</MCID %d>>BDC" % int(kid.MCID) in content
    assert Name.Annots not in pdf.pages[2]
    pdf.close()
