"""Documents, sheets, texts and e-mails to be kept as evidence: looked through for what would run or swell."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable
from email import message_from_bytes, policy
from email.errors import MessageError

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import A_PROGRAMME, HAS_MACROS

MOST_UNPACKED = 256 * 1024 * 1024
MOST_PARTS = 4_000
MOST_TIMES = 100
"""So many times larger than it is may a document become when it is unpacked, once that is more than a little."""

_A_LITTLE = 32 * 1024 * 1024
_AT_ONCE = 1024 * 1024
_DAMAGED = "This document is damaged. Open it in Word or LibreOffice, save it again under a new name and add that."
_SWELLS = "This document would swell to far more than it seems when it is opened, so it is not kept."
_LOCKED = (
    "This document is locked with a password, so nobody can look whether it is safe. Save it without and add that."
)
_CARRIES = "This e-mail carries “{0}”, which is not kept: {1}"
_NO_MESSAGE = "This is no e-mail that was saved from a mail program."

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIN_PARTS = {
    "wordprocessingml.document": "word/document.xml",
    "spreadsheetml.sheet": "xl/workbook.xml",
    "presentationml.presentation": "ppt/presentation.xml",
}
_STREAMS = {
    "application/msword": ("WordDocument",),
    "application/vnd.ms-excel": ("Workbook", "Book"),
    "application/vnd.ms-powerpoint": ("PowerPoint Document",),
}
_MACRO_PARTS = re.compile(r"vbaProject\.bin$|/activeX/|/macrosheets/|^Basic/|^Scripts/", re.IGNORECASE)
_FOREIGN_TEMPLATE = re.compile(rb'<Relationship\b[^>]*attachedTemplate"[^>]*TargetMode="External"')
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def is_whole(media_type: str, content: bytes) -> bool:
    """Look through a document or text, and say whether it is of the kind that its name promised.

    Raises:
        Refused: `file`, when it is damaged or locked, or holds macros, a program, or what swells.
    """
    if media_type.startswith("text/"):
        plain = content.decode("utf-16", "replace").encode() if content[:2] in (b"\xff\xfe", b"\xfe\xff") else content
        return not _CONTROLS.search(plain)
    if media_type == "application/rtf":
        if b"\\objdata" in content:
            raise Refused(file=A_PROGRAMME)
        return True
    if media_type in _STREAMS:
        return content.startswith(_OLE) and _is_old_document(content, _STREAMS[media_type])
    if content.startswith(_OLE) and _wide("EncryptedPackage") in content:
        raise Refused(file=_LOCKED)
    return content.startswith(b"PK") and _is_zipped_document(media_type, content)


def look_through_message(content: bytes, look: Callable[[str, bytes], object]) -> None:
    """Look through an e-mail and, with `look(name, bytes)`, through each file that it carries.

    Raises:
        Refused: `file`, when it is no e-mail, or carries what would not be kept.
    """
    try:
        message = message_from_bytes(content, policy=policy.compat32)
        parts = list(message.walk())
    except (MessageError, RecursionError, ValueError, LookupError):
        raise Refused(file=_NO_MESSAGE) from None
    if len(parts) > MOST_PARTS or not (message["From"] and (message["Date"] or message["Subject"])):
        raise Refused(file=_NO_MESSAGE)
    for part in parts:
        name, carried = part.get_filename(), part.get_payload(decode=True)
        if name and isinstance(carried, bytes):
            try:
                look(name, carried)
            except Refused as refused:
                raise Refused(file=_CARRIES.format(name, " ".join(refused.problems.values()))) from None


def _is_old_document(content: bytes, streams: Iterable[str]) -> bool:
    if _wide("EncryptedPackage") in content:
        raise Refused(file=_LOCKED)
    if _wide("_VBA_PROJECT") in content:
        raise Refused(file=HAS_MACROS)
    _refuse_packages(content)
    return any(_wide(name) in content for name in streams)


def _refuse_packages(content: bytes) -> None:
    """What is put into a document as a package can be anything, and opens at a double click."""
    if _wide("Ole10Native") in content:
        raise Refused(file=A_PROGRAMME)


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def _is_zipped_document(media_type: str, content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_bomb(archive, len(content))
            names = archive.namelist()
            if any(_MACRO_PARTS.search(name) for name in names):
                raise Refused(file=HAS_MACROS)
            for name in names:
                if name.endswith(".bin"):
                    _refuse_packages(archive.read(name))
            return _is_office(media_type, archive) if "openxml" in media_type else _is_open(media_type, archive)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, EOFError, OSError, ValueError):
        raise Refused(file=_DAMAGED) from None


def _refuse_bomb(archive: zipfile.ZipFile, packed: int) -> None:
    """Look at what the parts say of their size, then unpack each to see that it is so: one that lies is damaged."""
    parts = archive.infolist()
    size = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or size > MOST_UNPACKED or size > max(_A_LITTLE, MOST_TIMES * packed):
        raise Refused(file=_SWELLS)
    if any(part.flag_bits & 1 for part in parts):
        raise Refused(file=_LOCKED)
    for part in parts:
        with archive.open(part) as opened:
            while opened.read(_AT_ONCE):
                pass


def _is_office(media_type: str, archive: zipfile.ZipFile) -> bool:
    names = set(archive.namelist())
    if "[Content_Types].xml" not in names:
        return False
    if b"macroEnabled" in archive.read("[Content_Types].xml"):
        raise Refused(file=HAS_MACROS)
    if any(_FOREIGN_TEMPLATE.search(archive.read(name)) for name in names if name.endswith(".rels")):
        raise Refused(file=HAS_MACROS)
    return any(media_type.endswith(kind) and part in names for kind, part in _MAIN_PARTS.items())


def _is_open(media_type: str, archive: zipfile.ZipFile) -> bool:
    return "mimetype" in archive.namelist() and archive.read("mimetype").strip() == media_type.encode()
