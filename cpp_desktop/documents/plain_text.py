"""A paper as plain text in the order of its tags: for screen readers, and for those who make Braille from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from cpp_desktop.documents.box import Box, Columns
from cpp_desktop.documents.braille import laid_out
from cpp_desktop.documents.decoration import Decoration
from cpp_desktop.documents.fields import Field
from cpp_desktop.documents.flow import Block
from cpp_desktop.documents.paragraph import Item, Paragraph
from cpp_desktop.documents.structure import Element
from cpp_desktop.documents.table import Cell, Row, Table
from cpp_desktop.documents.text import BREAK, Run, plain, runs_of
from cpp_desktop.documents.text_lines import Kind, Line
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.plain_text import ENDING, is_for_braille

_ALT = re.compile("/Alt<FEFF([0-9A-Fa-f]*)>")


_CALLED = {
    Kind.TITLE: marked("Title: {0}"),
    Kind.HEADING: marked("Heading: {0}"),
    Kind.SUBHEADING: marked("Subheading: {0}"),
}
_HEADINGS = {kind.value: kind for kind in _CALLED}
_TOLD = {"Figure": marked("Picture: {0}"), "Form": marked("To fill in: {0}")}


Told: TypeAlias = tuple[Element, Iterable[Block], Iterable[str]]
"""What a paper says: its tree, its blocks, and the characters that no font has."""


def written(papers: Iterable[Told], target: Path) -> bytes:
    """Return papers as one text, in lines of their own for Braille by the target's ending.

    The characters that no font has stand in it as they are.
    """
    lines = [line for root, story, missing in papers for line in _as_typed(lines_of(root, story), missing)]
    made = laid_out(lines) if is_for_braille(target) else _spoken(lines)
    text = "\n".join(made).strip("\n") + "\n"
    return text.replace("\n", ENDING).encode("utf-8", "replace")


def lines_of(root: Element, story: Iterable[Block]) -> list[Line]:
    """Return what a story says, line by line, in the order in which it is read out."""
    return list(_Reader(story).read(root))


def _as_typed(lines: Sequence[Line], missing: Iterable[str]) -> list[Line]:
    """Put printable characters in the place of the codes that stand for them on paper, and plain spaces."""
    codes = {f"[U+{ord(one):04X}]": one for one in missing if one.isprintable()}
    out = []
    for line in lines:
        text = line.text
        for code, character in codes.items():
            text = text.replace(code, character)
        text = re.sub(r"[ \xa0]+", " ", text.replace(" · ", ", ")).strip()
        out += [Line(line.kind, part, line.apart and not at) for at, part in enumerate(filter(None, text.split("\n")))]
    return out


def _spoken(lines: Iterable[Line]) -> Iterator[str]:
    """Give each line whole; a heading says that it is one, so that one can be looked for."""
    for line in lines:
        if line.apart:
            yield ""
        yield said(_CALLED[line.kind]).format(line.text) if line.kind in _CALLED else line.text


class _Reader:
    """Reads a tree of elements with the words of the blocks that belong to them."""

    def __init__(self, story: Iterable[Block]) -> None:
        self._words: dict[int, str] = {}
        self._tables: dict[int, Table] = {}
        for block in _every(story):
            if isinstance(block, Table):
                whole = block.body_element.parent
                self._tables[id(whole)] = block
            elif isinstance(block, Paragraph) and block.element is not None:
                self._words[id(block.element)] = plain(block.words)
            if isinstance(block, Item) and block.label:
                self._words[id(block.label.element)] = block.label.text

    def read(self, element: Element) -> Iterator[Line]:
        """Give the lines of an element and of what is in it."""
        table, words = self._tables.get(id(element)), self._words.get(id(element))
        if table is not None:
            yield from _rows(table)
        elif element.tag == "L":
            yield from self._list(element)
        elif element.tag in _HEADINGS and words is None:
            yield Line(_HEADINGS[element.tag], ": ".join(line.text for line in self._inside(element)))
        elif element.tag == "TR":
            yield Line(Kind.TEXT, ", ".join(line.text for line in self._inside(element)), apart=False)
        elif words is not None:
            kind = _HEADINGS.get(element.tag, Kind.TEXT)
            yield Line(kind, words if kind is Kind.TEXT else words.replace("\n", " "))
        elif element.tag in _TOLD and (found := _ALT.search(element.attributes)):
            told = bytes.fromhex(found[1]).decode("utf-16-be", "replace")
            yield Line(Kind.TEXT, said(_TOLD[element.tag]).format(told))
        else:
            yield from self._inside(element)

    def _inside(self, element: Element) -> Iterator[Line]:
        for kid in element.kids:
            if isinstance(kid, Element):
                yield from self.read(kid)

    def _list(self, element: Element) -> Iterator[Line]:
        """Give a list's items, numbered where they have bullets; an item of several lines stands apart."""
        bulleted = "/ListNumbering/Disc" in element.attributes
        items = [kid for kid in element.kids if isinstance(kid, Element)]
        for number, item in enumerate(items, 1):
            parts = [kid for kid in item.kids if isinstance(kid, Element)]
            label = next((self._words.get(id(part)) for part in parts if part.tag == "Lbl"), "")
            if bulleted:
                label = f"{number}."
            lines = [line for part in parts if part.tag != "Lbl" for line in self.read(part)]
            for at, line in enumerate(lines):
                text = f"{label} {line.text}" if label and not at else line.text
                yield Line(Kind.ITEM, text, apart=not at and (number == 1 or len(lines) > 1))


def _every(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give blocks and those inside them."""
    for block in blocks:
        yield block
        if isinstance(block, Box):
            yield from _every(block.blocks)
        elif isinstance(block, Columns):
            for _, _, inside in block.columns:
                yield from _every(inside)


def _rows(table: Table) -> Iterator[Line]:
    """Give each row as lines of "Heading: value"; decoration is left out."""
    for row in table.rows:
        told = list(_cells(table, row))
        for at, words in enumerate(told):
            yield Line(Kind.ITEM, words, apart=not at)


def _cells(table: Table, row: Row) -> Iterator[str]:
    for at, cell in enumerate(row.cells):
        words = _flat(cell)
        if words:
            heading = table.columns[at].said.replace("\n", " ") if row.kind != "band" else ""
            yield f"{heading}: {words}" if heading else words


def _flat(cell: Cell) -> str:
    if isinstance(cell, Decoration | Field):
        return ""
    return plain(tuple(Run(", ") if run == BREAK else run for run in runs_of(cell))).replace("\n", " ")
