"""Old minutes read from a file as blocks: Word, OpenDocument, Markdown and plain text, by what the file holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from cpp_desktop.domain.document_blocks import Block, BlockKind, ReadDocument
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import encoding, open_document, word
from cpp_desktop.exchange.zipped_xml import DAMAGED, Archive

ENDINGS = (".docx", ".odt", ".md", ".markdown", ".txt")
_LARGEST_FILE = 25 * 1024 * 1024
_MOST_TEXT = 4 * 1024 * 1024
_MOST_BLOCKS = 100_000
_ZIPPED, _COMPOUND, _RICH, _PDF = b"PK", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*")
_POINT = re.compile(r"([ \t]*)(?:[-*+•·‣◦▪–]|(?=\d{1,3}[.)]\s)(?P<number>\d{1,3})[.)])\s+(.*)")
_UNDERLINED = re.compile(r" {0,3}(=+|-+)\s*")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_TABLE_LINE = re.compile(r"\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_STRESSED = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*_])")


def read_minutes(path: Path) -> ReadDocument:
    """Read one document.

    Raises:
        Refused: with a sentence, when it cannot be read as text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError:
        raise Refused(source=f"“{path.name}” cannot be opened. Is it there, and may it be read?") from None
    if len(data) > _LARGEST_FILE:
        raise Refused(source=f"“{path.name}” is larger than 25 MB, far too large for minutes.")
    blocks, remarks = _blocks(data, path.suffix.lower())
    if len(blocks) > _MOST_BLOCKS:
        raise Refused(source=f"“{path.name}” has more than {_MOST_BLOCKS:,} paragraphs, far too many for minutes.")
    if not blocks:
        raise Refused(source=f"There is no text in “{path.name}”.")
    return ReadDocument(path.name, tuple(blocks), remarks)


def _blocks(data: bytes, ending: str) -> tuple[list[Block], tuple[str, ...]]:
    if data.startswith(_ZIPPED):
        archive = Archive(data)
        macros = "The macros in it were not run and not taken over." if _has_macros(archive) else ""
        read = word.read_word if word.MAIN in archive.names else open_document.read_open_document
        if not {word.MAIN, open_document.MAIN} & archive.names:
            raise Refused(source=DAMAGED if ending in (".docx", ".odt") else "This is not a Word or OpenDocument text.")
        return read(archive), (macros,) if macros else ()
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise Refused(source="This document is locked with a password. Open it in Word and save it without one.")
        raise Refused(source="This is a Word document of the old kind. Open it in Word and save it as DOCX.")
    if data.startswith(_RICH):
        raise Refused(source="This is rich text (RTF). Open it in Word or LibreOffice and save it as DOCX or ODT.")
    if data.startswith(_PDF):
        raise Refused(source="This is a PDF, which keeps pages and no headings. Use the document it was made from.")
    if ending in (".docx", ".odt"):
        raise Refused(source=DAMAGED)
    if len(data) > _MOST_TEXT:
        raise Refused(source="This text is longer than 4 million letters, far too long for minutes.")
    text = encoding.unicode_text(data)
    if text is None:
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text = encoding.western(data)
    if text.count("\0"):
        raise Refused(source="This is not a text.")
    return list(_of_text(text, marked=ending != ".txt")), ()


def _has_macros(archive: Archive) -> bool:
    return any(name.endswith("vbaProject.bin") or name.startswith("Basic/") for name in archive.names)


def _of_text(text: str, *, marked: bool) -> Iterator[Block]:
    """Read lines; `marked` for Markdown. Every line stands for itself, as people write attendance and actions."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    fenced, at, depths = False, 0, list[int]()
    while at < len(lines):
        line, place = lines[at].expandtabs(4), at + 1
        below = lines[at + 1] if at + 1 < len(lines) else ""
        at += 1
        if marked and _FENCE.match(line):
            fenced = not fenced
        elif not line.strip() or (marked and not fenced and _is_rule(line)):
            depths = depths if not line.strip() else []
        elif fenced:
            yield Block(BlockKind.PARAGRAPH, line.strip(), place=place)
        elif "|" in line and _TABLE_LINE.fullmatch(below) and "|" in below:
            end = at + 1
            while end < len(lines) and "|" in lines[end]:
                end += 1
            yield Block(BlockKind.TABLE, place=place, rows=_rows([lines[at - 1], *lines[at + 1 : end]], place))
            at = end
        elif (found := _HEADING.fullmatch(line)) and (marked or len(found[1]) > 1):
            yield from _heading(found[2] or "", len(found[1]), place)
        elif _UNDERLINED.fullmatch(below) and len(below.strip()) > 2 and not _POINT.match(line):
            yield from _heading(line, 1 if "=" in below else 2, place)
            at += 1
        else:
            yield _line(line, place, depths, marked=marked)


def _is_rule(line: str) -> bool:
    bare = line.replace(" ", "")
    return len(bare) > 2 and bare[0] in "-*_" and not bare.strip(bare[0])


def _heading(text: str, level: int, place: int) -> Iterator[Block]:
    if words := _unmarked(text).strip():
        yield Block(BlockKind.HEADING, words, level, place)


def _line(line: str, place: int, depths: list[int], *, marked: bool) -> Block:
    """A point of a list, deeper than those before it that begin further left; else a paragraph."""
    inner = re.sub(r"^(\s*>)+\s?", "", line) if marked else line
    found = _POINT.fullmatch(inner)
    numbered = found is not None and found["number"] is not None
    if found and not (numbered and not marked):
        indent = len(found[1])
        while depths and depths[-1] >= indent:
            depths.pop()
        depths.append(indent)
        bold = marked and _is_bold(found[3])
        words = f"{found['number']}. {found[3]}" if numbered else found[3]
        return Block(BlockKind.POINT, _text(words, marked), len(depths) - 1, place, bold)
    depths.clear()
    return Block(BlockKind.PARAGRAPH, _text(inner, marked), 0, place, marked and _is_bold(inner))


def _is_bold(text: str) -> bool:
    found = _STRONG.fullmatch(text.strip())
    return found is not None and found[1] not in found[2]


def _text(text: str, marked: bool) -> str:
    return (_unmarked(text) if marked else text).strip()


def _unmarked(text: str) -> str:
    """Take Markdown's marks out of a line, so that its words are left."""
    text = _LINK.sub(lambda found: found[1], text)
    text = _STRONG.sub(lambda found: found[2], text)
    text = _STRESSED.sub(lambda found: found[2], text)
    return re.sub(r"\\([\\`*_{}\[\]()#+\-.!|>~])", r"\1", text.replace("`", "")).removesuffix("\\")


def _rows(lines: list[str], place: int) -> tuple[tuple[tuple[Block, ...], ...], ...]:
    rows = []
    for line in lines:
        cells = re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))
        rows.append(
            tuple(
                tuple(
                    Block(BlockKind.PARAGRAPH, _unmarked(part).strip(), place=place)
                    for part in re.split(r"<br\s*/?>", cell)
                    if part.strip()
                )
                for cell in cells
            )
        )
    return tuple(rows)
