"""A file to be kept as evidence, read as from a stranger: what it says it is, it must be, and nothing in it may run."""

from __future__ import annotations

import os
import re
import stat
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import A_PROGRAMME, IS_PACKED, MOST_BYTES, MOST_POINTS, media_type_of, safe_name
from cpp_desktop.exchange import evidence_documents, photographs

_MISSING = "There is no such file any more."
_UNREADABLE = "This file cannot be read. See whether it is open in another program, and whether it may be read by you."
_FOLDER = "That is a folder. Choose one file in it."
_NO_FILE = "That is no file that can be kept."
_EMPTY = "There is nothing in this file."
_TOO_LARGE = "This file is larger than {0} MB. Save only the part that matters, or a smaller picture, and add that."
_SOMETHING_ELSE = (
    "The file is not what its name says: no {0} file begins like this. Save it again under its right name."
)
_TOO_MANY_POINTS = "This picture has {0} million points, more than a laptop can show. Save it smaller and add that."
_DAMAGED = "This picture is damaged. Open it, save it again under a new name and add that."
_LAUNCHES = "This PDF would start another program when it is opened. Print it to a PDF anew and add that."

# How programs of Windows, Linux and macOS, of Java and Android begin, and a shortcut.
_PROGRAMMES = (
    b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe",
    b"dex\n", b"\0asm", b"L\0\0\0\x01\x14\x02\0", b"#!", b"\xef\xbb\xbf#!",
)  # fmt: skip
_ARCHIVES = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MSCF")
_HEAD = 1024
_BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/tiff": (b"II*\0", b"MM\0*"),
    "image/webp": (b"RIFF",),
    "application/rtf": (b"{\\rtf",),
}


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that may be kept: its name without folders, its media type, and its bytes, without where and who."""

    name: str
    media_type: str
    content: bytes


def read(path: Path, most: int = MOST_BYTES) -> EvidenceFile:
    """Read a file of at most so many bytes and look through it; what a camera noted beside a picture is left out.

    Raises:
        Refused: `file`, with the reason why it is not kept.
    """
    media_type = media_type_of(path.name) if not path.is_dir() else ""
    return looked_through(path.name, media_type, bytes_of(path, most))


def looked_through(name: str, media_type: str, content: bytes) -> EvidenceFile:
    """Return what can be kept of some bytes of which a name promised a media type.

    Raises:
        Refused: `file`, when they are something else, damaged, or hold what would run or swell.
    """
    refuse_program(content)
    ending = name.rpartition(".")[2].lower()
    if not _begins_as(media_type, content):
        raise Refused(file=_SOMETHING_ELSE.format(ending))
    if media_type.startswith("image/"):
        content = _picture(media_type, content)
    elif media_type == "application/pdf":
        if re.search(rb"/S\s*/Launch\b", content):
            raise Refused(file=_LAUNCHES)
    elif media_type == "message/rfc822":
        _look_through_message(content)
    elif not evidence_documents.is_whole(media_type, content):
        raise Refused(file=_SOMETHING_ELSE.format(ending))
    return EvidenceFile(safe_name(name), media_type, content)


def bytes_of(path: Path, most: int) -> bytes:
    """Return a file's bytes; its kind and size are asked before it is opened, and again of what was opened.

    Raises:
        Refused: `file`, when it is not there, is no file, or is empty or larger than that.
    """
    waits_for_nobody = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    try:
        _refuse_size(path.stat(), most)
        with os.fdopen(os.open(path, os.O_RDONLY | waits_for_nobody), "rb") as file:
            _refuse_size(os.fstat(file.fileno()), most)
            content = file.read(most + 1)
    except FileNotFoundError:
        raise Refused(file=_MISSING) from None
    except (OSError, ValueError):
        raise Refused(file=_UNREADABLE) from None
    if len(content) > most:
        raise Refused(file=_TOO_LARGE.format(most // (1024 * 1024)))
    return content


def _refuse_size(found: os.stat_result, most: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise Refused(file=_FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise Refused(file=_NO_FILE)
    if found.st_size > most:
        raise Refused(file=_TOO_LARGE.format(most // (1024 * 1024)))
    if found.st_size == 0:
        raise Refused(file=_EMPTY)


def refuse_program(content: bytes) -> None:
    """Make sure that some bytes begin neither as a program nor as a packed folder.

    Raises:
        Refused: `file`, when they do.
    """
    head = content[:_HEAD]
    # A note may well begin with the initials MZ; a program of Windows goes on with noughts.
    if head.startswith(_PROGRAMMES) or (head.startswith(b"MZ") and b"\0" in head):
        raise Refused(file=A_PROGRAMME)
    if head.startswith(_ARCHIVES):
        raise Refused(file=IS_PACKED)


def _begins_as(media_type: str, content: bytes) -> bool:
    if media_type == "application/pdf":
        return b"%PDF-" in content[:_HEAD]
    if media_type == "image/heic":
        return content[4:8] == b"ftyp" and content[8:12] in photographs.HEIC_BRANDS
    return content.startswith(_BEGINNINGS.get(media_type, b""))


def _picture(media_type: str, content: bytes) -> bytes:
    try:
        width, height = photographs.points(media_type, content)
        if width * height > MOST_POINTS:
            raise Refused(file=_TOO_MANY_POINTS.format(f"{width * height / 1_000_000:,.0f}"))
        return photographs.without_notes(media_type, content)
    except (struct.error, IndexError, ValueError, RecursionError):
        raise Refused(file=_DAMAGED) from None


def _look_through_message(content: bytes) -> None:
    def look(name: str, part: bytes) -> object:
        return looked_through(name, media_type_of(name), part)

    evidence_documents.look_through_message(content, look)
