"""A PDF file with compact objects: ReportLab's document, written with object streams (PDF 1.5 and later)."""

from __future__ import annotations

import zlib
from hashlib import md5
from struct import pack

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFFile, PDFObject, format

from cpp_desktop.domain.language import in_use

_TOGETHER = 200
"""Objects in one object stream."""


def pdf_text(text: str) -> str:
    """Write a text string of PDF in hexadecimal UTF-16, which needs no escapes."""
    return "<FEFF" + text.encode("utf-16-be").hex() + ">"


def deflate(data: bytes) -> bytes:
    """Compress, but never to data ending in a carriage return, which PDF/A cannot tell from an end of line."""
    packed = zlib.compress(data)
    return deflate(data + b"\n") if packed.endswith(b"\r") else packed


def stream(entries: str, data: bytes, *, compress: bool = True) -> bytes:
    """Return a stream object with further dictionary `entries`."""
    body = deflate(data) if compress else data
    filtered = "/Filter/FlateDecode" if compress else ""
    return f"<<{entries}{filtered}/Length {len(body)}>>\nstream\n".encode("ascii") + body + b"\nendstream"


class Raw(PDFObject):  # type: ignore[misc]
    """An object whose bytes are ready."""

    __RefOnly__ = 1  # ReportLab: never written inside another object

    def __init__(self, data: bytes) -> None:
        self.data = data

    def format(self, document: Document) -> bytes:
        """Return the bytes, as ReportLab asks for them."""
        return self.data


class Document(PDFDocument):  # type: ignore[misc]
    """ReportLab's objects and, numbered after `first_extra`, `extras` whose bytes are ready."""

    def __init__(self) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=in_use().language.tag)
        self.first_extra = 0
        self.extras: list[bytes] = []

    def format(self) -> bytes:
        """Write the whole file."""
        self.Reference(self.Catalog)
        self.Reference(self.info)
        out = PDFFile(self._pdfVersion)
        where: dict[int, tuple[int, int, int]] = {}
        small = self._streams(out, where)
        number = self._object_streams(out, where, small) + 1
        where[number] = 1, out.offset, 0
        rows = pack(">BIH", 0, 0, 65535) + b"".join(pack(">BIH", *where[n]) for n in range(1, number + 1))
        fingerprint = md5(out.format(self), usedforsecurity=False).hexdigest()
        entries = (
            f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {self._at(self.Catalog)}/Info {self._at(self.info)}"
            f"/ID[<{fingerprint}><{fingerprint}>]"
        )
        start = out.add(b"%d 0 obj\n%s\nendobj\n" % (number, stream(entries, rows)))
        out.add(b"startxref\n%d\n%%%%EOF\n" % start)
        return bytes(out.format(self))

    def _at(self, target: PDFObject) -> str:
        return str(self.Reference(target).format(self).decode("ascii"))

    def _streams(self, out: PDFFile, where: dict[int, tuple[int, int, int]]) -> list[tuple[int, bytes]]:
        """Write what must stand alone; return the rest. Formatting an object may add further ones."""
        small: list[tuple[int, bytes]] = []
        number = 0
        while number < self.objectcounter:
            number += 1
            name = self.numberToId.get(number)
            if name is None:
                data = self.extras[number - self.first_extra]
            else:
                data = format(self.idToObject[name], self, toplevel=1)
            if data.endswith(b"endstream"):
                where[number] = 1, out.add(b"%d 0 obj\n%s\nendobj\n" % (number, data)), 0
            else:
                small.append((number, data))
        return small

    def _object_streams(
        self, out: PDFFile, where: dict[int, tuple[int, int, int]], small: list[tuple[int, bytes]]
    ) -> int:
        """Write the small objects packed together; return the last number given."""
        number = int(self.objectcounter)
        for begin in range(0, len(small), _TOGETHER):
            number += 1
            index, bodies, offset = [], [], 0
            for place, (member, data) in enumerate(small[begin : begin + _TOGETHER]):
                where[member] = 2, number, place
                index.append(f"{member} {offset}")
                bodies.append(data)
                offset += len(data) + 1
            head = " ".join(index).encode("ascii") + b"\n"
            packed = stream(f"/Type/ObjStm/N {len(bodies)}/First {len(head)}", head + b"\n".join(bodies))
            where[number] = 1, out.add(b"%d 0 obj\n%s\nendobj\n" % (number, packed)), 0
        return number
