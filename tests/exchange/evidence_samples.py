"""Files as members send them, and as a stranger might: made byte by byte, about nobody."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from email.message import EmailMessage

from PIL import Image

PLACE = b"GPSLatitude 51.50"
WORD = "word/document.xml"


def jpeg(*, turned: int = 1, size: tuple[int, int] = (8, 6)) -> bytes:
    """A photograph with the place, the camera and a comment noted in it."""
    exif = Image.Exif()
    exif[0x010F] = "Nameless cameras"
    exif[0x0112] = turned
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8769)[0x927C] = PLACE
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, "JPEG", exif=exif, comment=PLACE, progressive=True)
    return out.getvalue() + PLACE


def png(size: tuple[int, int] = (8, 6)) -> bytes:
    """A picture with a text beside it; of a large one the head alone."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0))
    rows = b"".join(b"\0" + bytes(3 * size[0]) for _ in range(size[1])) if size[0] < 100 else b""
    return (
        b"\x89PNG\r\n\x1a\n" + head + chunk(b"tEXt", b"Comment\0" + PLACE) + chunk(b"eXIf", PLACE)
        + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )  # fmt: skip


def webp() -> bytes:
    """A small picture with notes in it."""
    exif = Image.Exif()
    exif[0x010F] = PLACE.decode()
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "teal").save(out, "WEBP", exif=exif.tobytes(), xmp=PLACE)
    return out.getvalue()


def tiff() -> bytes:
    """A scanned page with its maker's name and a place."""
    exif = Image.Exif()
    exif[0x010F] = "Nameless scanners"
    exif[0x010E] = PLACE.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[0x1D] = "2024:05:01 " + PLACE.decode()
    out = io.BytesIO()
    Image.new("L", (8, 6), 200).save(out, "TIFF", exif=exif)
    return out.getvalue()


def gif() -> bytes:
    """A picture of few colours."""
    out = io.BytesIO()
    Image.new("P", (8, 6)).save(out, "GIF")
    return out.getvalue()


def heic(size: tuple[int, int] = (8, 6)) -> bytes:
    """The boxes of a telephone's picture, with notes among its items."""

    def box(name: bytes, *parts: bytes) -> bytes:
        inside = b"".join(parts)
        return struct.pack(">I4s", len(inside) + 8, name) + inside

    note = b"\0\0\0\6Exif\0\0" + PLACE + bytes(40)
    named = [
        box(b"infe", b"\2\0\0\0", struct.pack(">HH4s", n, 0, kind), b"\0") for n, kind in ((1, b"hvc1"), (2, b"Exif"))
    ]
    kinds = box(b"iinf", bytes(4), struct.pack(">H", len(named)), *named)
    measures = box(b"iprp", box(b"ipco", box(b"ispe", bytes(4), struct.pack(">II", *size))))

    def whole(begins: int) -> bytes:
        places = box(
            b"iloc", b"\1\0\0\0\x44\x00", struct.pack(">H", 1), struct.pack(">HHHHII", 2, 0, 0, 1, begins, len(note))
        )
        head = box(b"ftyp", b"heic", bytes(4), b"mif1heic") + box(b"meta", bytes(4), kinds, places, measures)
        return head + box(b"mdat", note)

    return whole(len(whole(0)) - len(note))


def pdf(inside: bytes = b"") -> bytes:
    """A PDF as far as anybody looks."""
    return b"%PDF-1.7\n" + inside + b"\n%%EOF"


def zipped(parts: dict[str, bytes]) -> bytes:
    """Parts in one file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx(more: dict[str, bytes] | None = None, types: bytes = b"<Types/>") -> bytes:
    """A document of Word, with more parts."""
    return zipped({"[Content_Types].xml": types, WORD: b"<w:document/>", **(more or {})})


def odt(more: dict[str, bytes] | None = None) -> bytes:
    """A document of LibreOffice, with more parts."""
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>", **(more or {})})


def old_word(*streams: str) -> bytes:
    """A document of Word as it was before 2007, as far as anybody looks."""
    names = b"".join(name.encode("utf-16-le") + bytes(8) for name in ("WordDocument", *streams))
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + names


def message(attached: dict[str, bytes] | None = None) -> bytes:
    """An e-mail with files in it."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "leaflets@trust.example", "group@vale.example", "The leaflet is changed"
    made.set_content("Thank you for your views.")
    for name, data in (attached or {}).items():
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()
