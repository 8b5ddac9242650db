"""Word documents (DOCX) read as blocks: headings by style, lists, tables; deleted text and pictures are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from cpp_desktop.domain.document_blocks import Block, BlockKind
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.zipped_xml import DAMAGED, Archive, attribute, child, local

MAIN = "word/document.xml"
_PASSED_OVER = frozenset({"del", "moveFrom", "delText", "instrText", "Fallback", "txbxContent", "pict", "pPr", "rPr"})
_AROUND = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice"})
_DEEPEST = 40
_OUTLINE_OF_TEXT = 9


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph takes from its style: a heading's rank, whether it is in a list and how deep, and bold."""

    heading: int | None = None
    depth: int | None = None
    bold: bool = False


@dataclass
class _Reader:
    styles: dict[str, _Style]
    place: int = 0

    def blocks(self, body: Iterable[Element], deep: int = 0) -> Iterator[Block]:
        """Read what stands in a body or a cell."""
        if deep > _DEEPEST:
            raise Refused(source=DAMAGED)
        for element in body:
            match local(element.tag):
                case "p":
                    yield from self._paragraph(element)
                case "tbl":
                    self.place += 1
                    place = self.place
                    rows = tuple(self._row(row, deep) for row in _inside(element, "tr"))
                    yield Block(BlockKind.TABLE, place=place, rows=rows)
                case name if name in _AROUND:
                    yield from self.blocks(element, deep + 1)

    def _row(self, row: Element, deep: int) -> tuple[tuple[Block, ...], ...]:
        return tuple(tuple(self.blocks(cell, deep + 1)) for cell in _inside(row, "tc"))

    def _paragraph(self, element: Element) -> Iterator[Block]:
        runs = list(_runs(element))
        text = "".join(words for words, _ in runs)
        if not text.strip():
            return
        style = self._style(child(element, "pPr"))
        bold = all(is_bold if is_bold is not None else style.bold for words, is_bold in runs if words.strip())
        whole = Block(BlockKind.PARAGRAPH, bold=bold)
        if style.heading is not None:
            whole = replace(whole, kind=BlockKind.HEADING, level=style.heading)
        elif style.depth is not None:
            whole = replace(whole, kind=BlockKind.POINT, level=style.depth)
        for line in text.split("\n"):
            if line.strip():
                self.place += 1
                yield replace(whole, text=line.strip(), place=self.place)

    def _style(self, own: Element | None) -> _Style:
        style = self.styles.get(attribute(child(own, "pStyle"), "val"), _Style())
        if outline := attribute(child(own, "outlineLvl"), "val"):
            style = replace(style, heading=_heading("", outline))
        numbers = child(own, "numPr")
        if numbers is not None and style.heading is None:
            off = attribute(child(numbers, "numId"), "val") == "0"
            deep = attribute(child(numbers, "ilvl"), "val")
            style = replace(style, depth=None if off else int(deep) if deep.isdecimal() else style.depth or 0)
        return style


def read_word(archive: Archive) -> list[Block]:
    """Read a Word document.

    Raises:
        Refused: it is damaged.
    """
    main = archive.xml_of(MAIN)
    body = child(main, "body")
    if body is None:
        raise Refused(source=DAMAGED)
    return list(_Reader(_styles(archive.xml_of("word/styles.xml"))).blocks(body))


def _inside(element: Element, name: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also where content controls or changes stand around them."""
    for one in element:
        if local(one.tag) == name:
            yield one
        elif local(one.tag) in _AROUND:
            yield from _inside(one, name)


def _runs(element: Element) -> Iterator[tuple[str, bool | None]]:
    """Yield a paragraph's words run by run, with whether a run says of itself that it is bold or not."""
    bold: bool | None = None
    marks = child(element, "rPr", "b") if local(element.tag) == "r" else None
    if marks is not None:
        bold = attribute(marks, "val") not in ("0", "false", "off")
    for one in element:
        match local(one.tag):
            case "t":
                yield one.text or "", bold
            case "tab" | "ptab":
                yield "\t", bold
            case "br" | "cr":
                yield "\n", bold
            case "noBreakHyphen":
                yield "-", bold
            case name if name not in _PASSED_OVER:
                yield from _runs(one)


def _styles(part: Element | None) -> dict[str, _Style]:
    """Read what the document's styles say, each with what it takes from the style it is based on."""
    known = {attribute(one, "styleId"): one for one in part or () if local(one.tag) == "style"}
    found: dict[str, _Style] = {}
    for name in known:
        chain, at = [], name
        while at in known and at not in chain:
            chain.append(at)
            at = attribute(child(known[at], "basedOn"), "val")
        style = _Style()
        for one in reversed(chain):
            style = _styled(known[one], style)
        found[name] = style
    return found


def _styled(element: Element, base: _Style) -> _Style:
    name = attribute(child(element, "name"), "val").casefold()
    own = child(element, "pPr")
    heading = _heading(name, attribute(child(own, "outlineLvl"), "val"))
    depth = base.depth
    if name.startswith(("list bullet", "list number")):
        depth = int(name[-1]) - 1 if name[-1].isdecimal() else 0
    elif child(own, "numPr") is not None:
        deep = attribute(child(own, "numPr", "ilvl"), "val")
        depth = int(deep) if deep.isdecimal() else 0
    marks = child(element, "rPr", "b")
    bold = base.bold if marks is None else attribute(marks, "val") not in ("0", "false", "off")
    return _Style(base.heading if heading is None else heading, depth, bold)


def _heading(name: str, outline: str) -> int | None:
    if name == "title":
        return 0
    if name.startswith("heading ") and name[8:].isdecimal():
        return int(name[8:])
    if outline.isdecimal() and int(outline) < _OUTLINE_OF_TEXT:
        return int(outline) + 1
    return None
