"""OpenDocument texts (ODT) read as blocks: headings, lists, tables; deleted text, macros and pictures left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from cpp_desktop.domain.document_blocks import Block, BlockKind
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.zipped_xml import DAMAGED, Archive, attribute, child, local

MAIN = "content.xml"
_PASSED_OVER = frozenset({"tracked-changes", "annotation", "note", "frame", "sequence-decls", "forms", "shapes"})
_AROUND = frozenset({"section", "index-body", "table-header-rows", "table-row-group", "list-header"})
_DEEPEST = 40
_MOST_SPACES = 100
_MOST_REPEATED = 50
_BOLD = ("bold", "600", "700", "800", "900")


@dataclass
class _Reader:
    bold: frozenset[str]
    titles: frozenset[str]
    place: int = 0

    def blocks(self, body: Iterable[Element], depth: int = -1, deep: int = 0) -> Iterator[Block]:
        """Read what stands in a body, a cell, or a list at a depth."""
        if deep > _DEEPEST:
            raise Refused(source=DAMAGED)
        for element in body:
            match local(element.tag):
                case "h":
                    rank = attribute(element, "outline-level")
                    yield from self._lines(element, BlockKind.HEADING, int(rank) if rank.isdecimal() else 1)
                case "p":
                    yield from self._paragraph(element, depth)
                case "list":
                    for item in element:
                        yield from self.blocks(item, depth + 1, deep + 1)
                case "table":
                    self.place += 1
                    place = self.place
                    rows = tuple(self._row(row, deep) for row in _rows(element))
                    yield Block(BlockKind.TABLE, place=place, rows=rows)
                case name if name in _AROUND or name == "table-of-content":
                    yield from self.blocks(element if name in _AROUND else (), depth, deep + 1)

    def _row(self, row: Element, deep: int) -> tuple[tuple[Block, ...], ...]:
        cells: list[tuple[Block, ...]] = []
        for cell in row:
            if local(cell.tag) in ("table-cell", "covered-table-cell"):
                times = attribute(cell, "number-columns-repeated")
                read = tuple(self.blocks(cell, deep=deep + 1))
                cells += [read] * (min(int(times), _MOST_REPEATED) if times.isdecimal() else 1)
        while cells and not cells[-1]:
            cells.pop()
        return tuple(cells)

    def _paragraph(self, element: Element, depth: int) -> Iterator[Block]:
        style = attribute(element, "style-name")
        if style in self.titles:
            yield from self._lines(element, BlockKind.HEADING, 0)
        elif depth >= 0:
            yield from self._lines(element, BlockKind.POINT, depth)
        else:
            yield from self._lines(element, BlockKind.PARAGRAPH, 0)

    def _lines(self, element: Element, kind: BlockKind, level: int) -> Iterator[Block]:
        runs = list(_runs(element, attribute(element, "style-name") in self.bold, self.bold))
        said = [is_bold for words, is_bold in runs if words.strip()]
        whole = Block(kind, level=level, bold=bool(said) and all(said))
        for line in "".join(words for words, _ in runs).split("\n"):
            if line.strip():
                self.place += 1
                yield replace(whole, text=line.strip(), place=self.place)


def read_open_document(archive: Archive) -> list[Block]:
    """Read an OpenDocument text.

    Raises:
        Refused: it is damaged, locked with a password, or a sheet or drawing and no text.
    """
    if b"encryption-data" in archive.bytes_of("META-INF/manifest.xml"):
        raise Refused(source="This document is locked with a password. Open it in LibreOffice and save it without one.")
    content = archive.xml_of(MAIN)
    body = child(content, "body", "text")
    if body is None:
        raise Refused(source="This OpenDocument file is no text. Save the minutes as ODT or DOCX.")
    styles = [content, archive.xml_of("styles.xml")]
    named = [one for part in styles for group in (part if part is not None else ()) for one in group]
    bold = {attribute(one, "name") for one in named if attribute(child(one, "text-properties"), "font-weight") in _BOLD}
    titles = {"Title"} | {attribute(o, "name") for o in named if attribute(o, "parent-style-name") == "Title"}
    return list(_Reader(frozenset(bold), frozenset(titles)).blocks(body))


def _rows(table: Element) -> Iterator[Element]:
    for one in table:
        if local(one.tag) == "table-row":
            yield one
        elif local(one.tag) in _AROUND:
            yield from _rows(one)


def _runs(element: Element, is_bold: bool, bold: frozenset[str]) -> Iterator[tuple[str, bool]]:
    yield _flat(element.text), is_bold
    for one in element:
        match local(one.tag):
            case "s":
                times = attribute(one, "c")
                yield " " * (min(int(times), _MOST_SPACES) if times.isdecimal() else 1), is_bold
            case "tab":
                yield "\t", is_bold
            case "line-break":
                yield "\n", is_bold
            case name if name not in _PASSED_OVER:
                yield from _runs(one, is_bold or attribute(one, "style-name") in bold, bold)
        yield _flat(one.tail), is_bold


def _flat(text: str | None) -> str:
    """Line ends in the XML are spaces of the text."""
    return (text or "").replace("\n", " ").replace("\r", " ")
