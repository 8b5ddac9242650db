"""A document's blocks as lines of minutes: tables taken apart, headings found where nothing says that they are some."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from cpp_desktop.domain.document_blocks import Block, BlockKind, words_of


class LineKind(Enum):
    """What a line of minutes is: a heading, a point of a list, a paragraph, a row of actions or of attendance."""

    HEADING = "heading"
    POINT = "point"
    TEXT = "text"
    ACTION_ROW = "row of actions"
    MARK_ROW = "row of attendance"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading's rank or a point's depth, where it stands, and a row's cells by what heads them."""

    kind: LineKind
    text: str
    level: int = 0
    place: int = 0
    bold: bool = False
    cells: tuple[tuple[str, str], ...] = ()

    def cell(self, *keys: str) -> str:
        """Return the first filled cell of a row under one of these headings."""
        return next((words for key in keys for head, words in self.cells if head == key and words.strip()), "")


CONTAINERS = frozenset({"minutes", "notes", "discussion", "proceedings", "minutesofthemeeting", "minutesnotes"})
ACTION_HEADS = ("action", "actions", "actionpoint", "actionpoints", "actionrequired", "task", "what", "actionagreed")
OWNER_HEADS = (
    "who", "owner", "bywhom", "lead", "responsible", "actionby", "assignedto", "personresponsible", "initials",
    "owners", "name",
)  # fmt: skip
NAME_HEADS = ("name", "names", "member", "attendee", "person")
MARK_HEADS = ("attendance", "status", "attended", "present", "presentapologies", "mark")
_TEXT_HEADS = ("discussion", "minutes", "notes", "minute", "summary", "discussionandactions", "keypoints")
_TITLE_HEADS = ("item", "agendaitem", "topic", "subject", "title", "heading")
_NUMBER_HEADS = ("no", "number", "ref", "itemno", "")
_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*[.:)]?")
_NUMBERED = re.compile(r"(\d{1,2})[.):]?\s+\S.{1,90}")
_LONGEST_TITLE = 150
_LONGEST_PROMOTED = 100


def key(text: str) -> str:
    """Return words without case, space or punctuation, as headings and labels are compared."""
    return "".join(c for c in text.casefold() if c.isalnum())


def lines_of(blocks: Iterable[Block]) -> list[Line]:
    """Return a document's lines."""
    lines = [line for block in blocks for line in _lines(block)]
    if not any(line.kind is LineKind.HEADING and line.level > 0 for line in lines[1:]):
        lines = _with_promoted_headings(lines)
    return _with_points_as_headings(lines)


def _lines(block: Block) -> Iterator[Line]:
    match block.kind:
        case BlockKind.HEADING:
            yield Line(LineKind.HEADING, block.text, block.level, block.place, block.bold)
        case BlockKind.POINT:
            yield Line(LineKind.POINT, block.text, block.level, block.place, block.bold)
        case BlockKind.PARAGRAPH:
            yield Line(LineKind.TEXT, block.text, 0, block.place, block.bold)
        case BlockKind.TABLE:
            yield from _table(block)


def _table(block: Block) -> Iterator[Line]:
    rows = [row for row in block.rows if any(words_of(cell) for cell in row)]
    if not rows:
        return
    heads = [key(words_of(cell)) for cell in rows[0]]
    has_actions, has_owner = bool(set(heads) & set(ACTION_HEADS)), bool(set(heads) & set(OWNER_HEADS))
    if has_actions and has_owner and not set(heads) & set(_TEXT_HEADS):
        yield from _rows(LineKind.ACTION_ROW, heads, rows[1:], block.place)
    elif set(heads) & set(NAME_HEADS) and set(heads) & set(MARK_HEADS):
        yield from _rows(LineKind.MARK_ROW, heads, rows[1:], block.place)
    elif set(heads) & set(_TITLE_HEADS) and set(heads) & set(_TEXT_HEADS):
        for row in rows[1:]:
            yield from _item_by_heads(heads, row, block.place)
    else:
        for row in rows:
            yield from _item(row, block.place) if _is_numbered(row) else _fact(row, block.place)


def _rows(
    kind: LineKind, heads: Sequence[str], rows: Iterable[Sequence[tuple[Block, ...]]], place: int
) -> Iterator[Line]:
    for row in rows:
        cells = [words_of(cell) for cell in row]
        text = " | ".join(cell.replace("\n", " ") for cell in cells if cell)
        yield Line(kind, text, 0, place, cells=tuple(zip(heads, cells, strict=False)))


def _is_numbered(row: Sequence[tuple[Block, ...]]) -> bool:
    return len(row) > 1 and bool(_NUMBER.fullmatch(words_of(row[0]).strip())) and bool(words_of(row[1]))


def _item(row: Sequence[tuple[Block, ...]], place: int) -> Iterator[Line]:
    """A numbered row: the first paragraph of its second cell is the title, the rest the minutes, the last the lead."""
    found = _NUMBER.fullmatch(words_of(row[0]).strip())
    number = found[1] if found else ""
    title, *rest = (line for block in row[1] for line in _lines(block))
    words = title.text if len(title.text) <= _LONGEST_TITLE else f"{title.text[:60].rpartition(' ')[0]}…"
    lead = words_of(row[2]).replace("\n", ", ") if len(row) == 3 else ""
    yield Line(LineKind.HEADING, f"{number}. {words}" + (f" (Lead: {lead})" if lead else ""), 2, place)
    if words != title.text:
        yield replace(title, kind=LineKind.TEXT)
    yield from rest
    if len(row) > 3:
        yield from (line for cell in row[2:] for block in cell for line in _lines(block))


def _item_by_heads(heads: Sequence[str], row: Sequence[tuple[Block, ...]], place: int) -> Iterator[Line]:
    """A row under headings such as Item, Discussion and Action."""
    cells = dict(zip(heads, row, strict=False))
    title = next((words_of(cells[h]) for h in _TITLE_HEADS if h in cells), "").replace("\n", " ")
    number = next((words_of(cells[h]).strip() for h in _NUMBER_HEADS if h in cells), "")
    if title:
        yield Line(LineKind.HEADING, f"{number.rstrip('.')}. {title}" if number else title, 2, place)
    for head in (h for h in _TEXT_HEADS if h in cells):
        yield from (line for block in cells[head] for line in _lines(block))
    for head in (h for h in ACTION_HEADS if h in cells):
        owner = next((words_of(cells[h]).strip() for h in OWNER_HEADS if h in cells and h != head), "")
        for block in cells[head]:
            yield Line(LineKind.TEXT, f"Action {owner}: {block.text}" if owner else f"Action: {block.text}", 0, place)


def _fact(row: Sequence[tuple[Block, ...]], place: int) -> Iterator[Line]:
    """A row that names something and says it, or else a row kept as words."""
    cells = [words_of(cell) for cell in row if words_of(cell)]
    if len(cells) == 2 and len(cells[0]) <= 40 and "\n" not in cells[0]:
        label = cells[0].strip().removesuffix(":")
        listed = [part.strip() for part in cells[1].split("\n") if part.strip()]
        yield Line(LineKind.TEXT, f"{label}: {listed[0] if len(listed) == 1 else ''}".rstrip(), 0, place)
        yield from (Line(LineKind.POINT, part, 0, place) for part in listed if len(listed) > 1)
        return
    yield Line(LineKind.TEXT, " | ".join(cell.replace("\n", " ") for cell in cells), 0, place)


def _with_promoted_headings(lines: list[Line]) -> list[Line]:
    """Take as headings what looks like them, where a document has none: numbered in order, else bold, else capitals."""
    numbered = _in_order(lines)
    bold = [n for n, line in enumerate(lines) if line.bold and _is_short(line)]
    capitals = [n for n, line in enumerate(lines) if line.text.isupper() and len(line.text) > 3 and _is_short(line)]
    chosen = set(numbered)
    for way in (bold, capitals):
        chosen = set(way) if len(way) > len(chosen) else chosen
    if len(chosen) < 2:
        return lines
    return [
        replace(line, kind=LineKind.HEADING, level=2) if n in chosen and line.kind is not LineKind.HEADING else line
        for n, line in enumerate(lines)
    ]


def _is_short(line: Line) -> bool:
    if line.kind not in (LineKind.TEXT, LineKind.POINT) or line.level or len(line.text) > _LONGEST_PROMOTED:
        return False
    return not line.text.rstrip().endswith((".", ":", ",", ";")) and ": " not in line.text


def _in_order(lines: list[Line]) -> list[int]:
    """The lines numbered 1, 2, 3 and so on at the left margin."""
    found, wanted = [], 1
    for n, line in enumerate(lines):
        number = _NUMBERED.fullmatch(line.text)
        if number and int(number[1]) == wanted and line.level == 0 and line.kind in (LineKind.TEXT, LineKind.POINT):
            found.append(n)
            wanted += 1
    return found


def _with_points_as_headings(lines: list[Line]) -> list[Line]:
    """Take the outermost points as headings under “Minutes” or “Notes”, or the title, where nothing else is one."""
    out = list(lines)
    places = [n for n, line in enumerate(lines) if line.kind is LineKind.HEADING]
    for at, after in zip(places, [*places[1:], len(lines)][: len(places)], strict=True):
        head = lines[at]
        alone = key(head.text) in CONTAINERS or len(places) == 1
        inside = range(at + 1, after)
        deep = any(lines[n].kind is LineKind.POINT and lines[n].level > 0 for n in inside)
        if not alone or not deep:
            continue
        for n in inside:
            line = lines[n]
            if line.kind is not LineKind.POINT:
                continue
            is_title = line.level == 0 and len(line.text) <= _LONGEST_TITLE and not key(line.text).startswith("action")
            heading = replace(line, kind=LineKind.HEADING, level=head.level + 1)
            out[n] = heading if is_title else replace(line, level=max(line.level - 1, 0))
    return out
