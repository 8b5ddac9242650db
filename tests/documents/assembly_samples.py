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
    return PackPart(
        issued_paper_id="", position=position, kind=kind, title=title, digest=digest, labels=tuple(labels)
    )


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
    """The own pages of a pack: for each part that is no paper a page with its title, the cover with links to all."""
    root = Element("Document")
    canvas = TaggedCanvas(root, title="Meeting pack", author="North Marches", subject="Meeting pack")
    for at, part in enumerate(parts):
        element = Element("Part", root, f"/T{pdf_text(part.title)}")
        if part.digest in files:
            continue
        blocks: list[Block] = [Heading(part.title, scale(stamp.size).title, Element("H1", element), 1)]
        linked = parts if at == 0 else ()
        blocks += [Paragraph(to.title, scale(stamp.size).tight, Element("P", element)) for to in linked]
        top = 780.0
        for block in blocks:
            height = block.wrap(MEASURE, 700)
            block.draw(canvas, MARGIN, top)
            top -= height
        for number, to in enumerate(linked):
            line = f"/Subtype/Link/Border[0 0 0]/Contents{pdf_text(to.title)}/Dest(part-{to.position})"
            canvas.annotate(line, (62, 700 - 8 * number, 300, 707 - 8 * number), Element("Link", Element("P", element)))
        canvas.showPage()
    own = canvas.finish(lambda page, of: None)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(own)) as pdf:
        kept = pikepdf.Object.parse(stamp.written().encode("ascii"))
        pdf.Root.PieceInfo = Dictionary(CPPDesktop=Dictionary(Private=kept))
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def pack_of(*papers: tuple[str, bytes], stamp: Stamp = STAMP) -> tuple[bytes, list[PackPart]]:
    """A whole pack with its parts."""
    parts, files = numbered(*papers)
    return put_together(own_pages(parts, files, stamp), parts, files), parts


def write_pack(folder: Path, *papers: tuple[str, bytes], stamp: Stamp = STAMP) -> tuple[Path, list[PackPart]]:
    """A whole pack as a file."""
    whole, parts = pack_of(*papers, stamp=stamp)
    path = folder / "pack.pdf"
    path.write_bytes(whole)
    return path, parts
