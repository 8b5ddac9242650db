"""A file to be attached under an agenda item, read as from a stranger; what is wrong in it is told, not fatal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cpp_desktop.domain.attached_texts import read_message, read_text
from cpp_desktop.domain.attachments import EMAIL, KINDS, PDF, TEXT, media_type_of
from cpp_desktop.domain.document_blocks import Block
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import HAS_MACROS, WITH_MACROS, ending_of, safe_name
from cpp_desktop.exchange import evidence_file, open_document, word
from cpp_desktop.exchange.zipped_xml import Archive

_READERS: Mapping[str, Callable[[Archive], list[Block]]] = {
    KINDS[".docx"]: word.read_word,
    KINDS[".odt"]: open_document.read_open_document,
}


@dataclass(frozen=True, slots=True)
class AttachmentFile:
    """A file's name without folders, its media type and its bytes, without where and who a picture was taken.

    With `trouble` there are no bytes: it is a paper by its name, but nobody could read it, or nobody should.
    """

    name: str
    media_type: str
    content: bytes = b""
    trouble: str = ""


def read(path: Path, most: int) -> AttachmentFile:
    """Read a file of at most so many bytes and look through it.

    Raises:
        Refused: `file`, when it is no paper at all: not there, empty, too large, a program, packed, of another kind.
    """
    name, is_folder = safe_name(path.name), path.is_dir()
    if ending_of(path.name) in WITH_MACROS and not is_folder:
        return AttachmentFile(name, "", trouble=HAS_MACROS)
    media_type = "" if is_folder else media_type_of(path.name)
    content = evidence_file.bytes_of(path, most)
    evidence_file.refuse_program(content)
    return _looked_through(name, media_type, content)


def _looked_through(name: str, media_type: str, content: bytes) -> AttachmentFile:
    if media_type == PDF:  # whatever it would start or run is left behind when its pages are taken
        return AttachmentFile(name, media_type, content)
    try:
        found = evidence_file.looked_through(name, media_type, content)
    except Refused as refused:
        return AttachmentFile(name, media_type, trouble=str(refused))
    return AttachmentFile(name, media_type, found.content)


def has_text(media_type: str) -> bool:
    """Say whether what is written in a file of a kind can be told."""
    return media_type in (TEXT, EMAIL, *_READERS)


def text_of(media_type: str, content: bytes) -> str | None:
    """Return what is written in a text, an e-mail or a text document; None where that cannot be told."""
    if media_type in (TEXT, EMAIL):
        found = read_text(content) if media_type == TEXT else read_message(content)
        return "\n".join([*(words for _, words in found.headers), *found.paragraphs])
    reads = _READERS.get(media_type)
    try:
        return "\n".join(map(_words, reads(Archive(content)))) if reads else None
    except Refused:
        return None


def _words(block: Block) -> str:
    cells = (inner for row in block.rows for cell in row for inner in cell)
    return "\n".join([block.text, *map(_words, cells)]).strip()
