"""Documents that are zipped XML, opened as from a stranger: nothing unpacks further than it may, nothing is run."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from xml.etree import ElementTree

from cpp_desktop.domain.errors import Refused

MOST_UNPACKED = 32 * 1024 * 1024
"""Of one part, in bytes; a hundred meetings' minutes take one."""
DAMAGED = "This document is damaged. Open it in Word or LibreOffice and save it again under a new name."
_UNPACKING = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, EOFError, OSError, ValueError, RuntimeError,
)  # fmt: skip
_TOO_LARGE = "This document is far too large for minutes. Save only the minutes as a document of their own."


class Archive:
    """The parts of a zipped document."""

    def __init__(self, data: bytes) -> None:
        """Open a document's bytes.

        Raises:
            Refused: they are no whole archive.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise Refused(source=DAMAGED) from None
        self.names = frozenset(self._zip.namelist())

    def bytes_of(self, name: str) -> bytes:
        """Return one part, empty where there is none.

        Raises:
            Refused: it is damaged, locked, or larger than it says or may be.
        """
        if name not in self.names:
            return b""
        try:
            with self._zip.open(name) as part:
                data = part.read(MOST_UNPACKED + 1)
        except _UNPACKING:
            raise Refused(source=DAMAGED) from None
        if len(data) > MOST_UNPACKED:
            raise Refused(source=_TOO_LARGE)
        return data

    def xml_of(self, name: str) -> ElementTree.Element | None:
        """Return one part as XML, None where there is none.

        Raises:
            Refused: it is damaged, or declares entities, which no word processor writes.
        """
        data = self.bytes_of(name)
        if not data:
            return None
        plain = data.decode("utf-16", "replace") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
        if b"<!DOCTYPE" in data or "<!DOCTYPE" in plain:
            raise Refused(source=DAMAGED)
        try:
            return ElementTree.fromstring(data)
        except (ElementTree.ParseError, ValueError, LookupError):
            raise Refused(source=DAMAGED) from None


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return name.rpartition("}")[2]


def attribute(element: ElementTree.Element | None, name: str) -> str:
    """Return an attribute's value by its name without namespace, empty where there is none."""
    if element is None:
        return ""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def child(element: ElementTree.Element | None, *path: str) -> ElementTree.Element | None:
    """Return the first descendant along a path of names without namespace."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local(one.tag) == name), None)
    return element
