"""A document as a plain structure: headings, paragraphs, points of lists and tables, in the order they are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class BlockKind(Enum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a document.

    `level` is a heading's rank (0 the title, 1 the highest) or a point's depth from 0; `place` is its number in the
    document from 1: a line of a text file, else a block. `bold` says that all of a paragraph is. A table has `rows` of
    cells, each cell blocks of its own.
    """

    kind: BlockKind
    text: str = ""
    level: int = 0
    place: int = 0
    bold: bool = False
    rows: tuple[tuple[tuple[Block, ...], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read: its file's name and its blocks; remarks are sentences."""

    name: str
    blocks: tuple[Block, ...]
    remarks: tuple[str, ...] = ()


def words_of(cell: tuple[Block, ...]) -> str:
    """Return a cell's words, a line for each of its blocks."""
    return "\n".join(block.text for block in cell if block.text.strip())
