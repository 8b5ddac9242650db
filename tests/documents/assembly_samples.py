"""Packs put together from invented own pages and whatever papers a test brings."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import pikepdf
from pikepdf import Dictionary

from cpp_desktop.documents.assembly import Stamp, pages_of, put_together
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.paragraph import Heading, Paragraph
from cpp_desktop.documents.pdf_file import pdf_text
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.style import MARGIN, MEASURE, scale
from cpp_desktop.documents.tagged import TaggedCanvas
from cpp_desktop.domain.issued_papers import PackPart, PackPartKind

STAMP = Stamp(
    foot="North Marches Cancer Partnership Group, pack version 2",
    counted="Page {0}",
    untagged="{0}, page {1}: this attached page has no accessibility tags",
    size=12,
)


def part_of(position: int, title: str, labels: Sequence[str], digest: str = "") -> PackPart:
    kind = PackPartKind.PAPER if digest else PackPartKind.DIVIDER
    return PackPart(issued_paper_id="", position=position, kind=kind, title=title, digest=digest, labels=tuple(labels))


def numbered(*papers: tuple[str, bytes]) -> tuple[list[PackPart], dict[str, bytes]]:
    """A cover, then the papers under their titles, each behind a divider; pages are numbered from 1."""
    files = {sha256(content).hexdigest(): content for _, content in papers}
    planned = [("Cover", 1, "")]
    for title, content in papers:
        planned += [(f"Item: {title}", 1, ""), (title, pages_of(content), sha256(content).hexdigest())]
    parts, page = [], 1
    for position, (title, pages, digest) in enumerate(planned, 1):
        parts.append(part_of(position, title, [str(page + at) for at in range(pages)], digest))
        page += pages
    return parts, files


def own_pages(parts: Sequence[PackPart], files: Mapping[str, bytes], stamp: Stamp = STAMP) -> bytes:
    """A pack's own pages: a title for each part that is no paper, on the cover links to the papers; blank backs."""
    root = Element("Document")
    canvas = TaggedCanvas(root, title="Meeting pack", author="North Marches", subject="Meeting pack")
    for at, part in enumerate(parts):
        element = Element("Part", root, f"/T{pdf_text(part.title)}")
        if part.digest in files:
            _blank(canvas, len(part.labels) - pages_of(files[part.digest]))
            continue
        blocks: list[tuple[Block, str]] = [
            (Heading(part.title, scale(stamp.size).title, Element("H1", element), 1), "")
        ]
        if at == 0:
            blocks += [_line(to, Element("Link", Element("P", element)), stamp) for to in parts if to.digest]
        top = 780.0
        for block, place in blocks:
            height = block.wrap(MEASURE, 700)
            block.draw(canvas, MARGIN, top)
            if place:
                line = f"/Subtype/Link/Border[0 0 0]/Contents{pdf_text(place)}/Dest({place})"
                canvas.annotate(line, (MARGIN, top - height, 300, top), block.element)
            top -= height
        canvas.showPage()
        _blank(canvas, len(part.labels) - 1)
    own = canvas.finish(lambda page, of: None)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(own)) as pdf:
        kept = pikepdf.Object.parse(stamp.written().encode("ascii"))
        pdf.Root.PieceInfo = Dictionary(CPPDesktop=Dictionary(Private=kept))
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _blank(canvas: TaggedCanvas, pages: int) -> None:
    for _ in range(pages):
        canvas.write("")
        canvas.showPage()


def _line(to: PackPart, link: Element, stamp: Stamp) -> tuple[Paragraph, str]:
    return Paragraph(to.title, scale(stamp.size).tight, link), f"part-{to.position}"


def pack_of(*papers: tuple[str, bytes], stamp: Stamp = STAMP) -> tuple[bytes, list[PackPart]]:
    """A whole pack with its parts."""
    parts, files = numbered(*papers)
    return put_together(own_pages(parts, files, stamp), parts, files), parts


def raw_pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1; the first is its catalogue."""
    out, at = io.BytesIO(), []
    out.write(b"%PDF-1.7\n")
    for number, body in enumerate(objects, 1):
        at.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in at))
    out.write(b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, table))
    return out.getvalue()


CATALOGUE, PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def one_page(entries: bytes = b"", *more: bytes, catalogue: bytes = b"") -> bytes:
    """A file of one page, numbered 3, with further entries and objects numbered from 4."""
    leaf = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]%s>>" % entries
    return raw_pdf(b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue, PAGES, leaf, *more)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream as it stands in a file."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def write_pack(folder: Path, *papers: tuple[str, bytes], stamp: Stamp = STAMP) -> tuple[Path, list[PackPart]]:
    """A whole pack as a file."""
    whole, parts = pack_of(*papers, stamp=stamp)
    path = folder / "pack.pdf"
    path.write_bytes(whole)
    return path, parts
