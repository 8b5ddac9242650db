"""The annual return's paper with its figures inside: PDF/A-3 with JSON and CSV, and read back as from a stranger.

Nothing in a stranger's file is run, drawn or followed: one attached file is unpacked, and believed only as JSON is.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping
from hashlib import md5
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, Stream, String
from pikepdf.settings import set_qpdf_limits

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import return_file
from cpp_desktop.exchange.canonical_json import Document, canonical
from cpp_desktop.exchange.packed_streams import unpack_to_more

JSON_NAME: Final = "annual-return.json"
CSV_NAME: Final = "annual-return.csv"

MOST_BYTES: Final = 20_000_000
"""A return's paper is a small part of this, however it was saved."""
MOST_UNPACKED: Final = 64_000_000
_MOST_FILES, _MOST_NODES = 20, 200
_MOST_AT_ONCE = 64 << 20

# For the whole process, as where packs are put together: what is packed in a way that was not measured is stopped too.
set_qpdf_limits(
    flate_max_memory=_MOST_AT_ONCE,
    run_length_max_memory=_MOST_AT_ONCE,
    png_max_memory=_MOST_AT_ONCE,
    tiff_max_memory=_MOST_AT_ONCE,
    parser_max_container_size=250_000,
)

_BROKEN = (pikepdf.PikepdfError, ValueError, TypeError, LookupError, AttributeError, RuntimeError, OverflowError)
_PART_TWO, _PART_THREE = b"<pdfaid:part>2</pdfaid:part>", b"<pdfaid:part>3</pdfaid:part>"


def with_payload(pdf: bytes, document: Mapping[str, Any], csv: bytes) -> bytes:
    """Put a sealed return and its CSV into its paper as associated files; the same data gives the same bytes.

    `pdf` is a paper of ours that claims PDF/A-2a; what comes back claims PDF/A-3a. PDF/UA-1 is kept.
    """
    made = f"D:{str(document['made']).replace('-', '')}000000Z"
    with pikepdf.open(io.BytesIO(pdf)) as paper:
        files = (
            (CSV_NAME, csv, "/text/csv", Name.Alternative, "The figures of this annual return as a table"),
            (JSON_NAME, canonical(document), "/application/json", Name.Data, "This annual return as data"),
        )
        names: list[Any] = []
        for name, data, kind, relation, told in files:
            names += [String(name), paper.make_indirect(_attached(paper, name, data, kind, relation, told, made))]
        paper.Root.AF = paper.make_indirect(Array(names[1::2]))
        paper.Root.Names = paper.Root.get(Name.Names, Dictionary())
        paper.Root.Names.EmbeddedFiles = Dictionary(Names=Array(names))
        described = paper.Root.Metadata
        described.write(described.read_bytes().replace(_PART_TWO, _PART_THREE))
        out = io.BytesIO()
        # Streams of objects would be packed anew, and could end in a carriage return, which PDF/A forbids.
        paper.save(out, deterministic_id=True, object_stream_mode=ObjectStreamMode.disable)
    return out.getvalue()


def _attached(pdf: Pdf, name: str, data: bytes, kind: str, relation: Name, told: str, made: str) -> Dictionary:
    packed = zlib.compress(data)
    while packed.endswith(b"\r"):
        data += b"\n"
        packed = zlib.compress(data)
    digest = md5(data, usedforsecurity=False).digest()
    stream = Stream(pdf, packed, Type=Name.EmbeddedFile, Subtype=Name(kind), Filter=Name.FlateDecode)
    stream.Params = Dictionary(Size=len(data), ModDate=String(made), CheckSum=String(digest))
    return Dictionary(
        Type=Name.Filespec, F=String(name), UF=String(name), Desc=String(told), AFRelationship=relation,
        EF=Dictionary(F=stream, UF=stream),
    )  # fmt: skip


def read(content: bytes) -> Document:
    """Read the return that is inside a PDF; what the pages say is not looked at.

    Raises:
        Refused: `source`, with a sentence that says why there is no return of this version to be had.
    """
    return return_file.read_json(payload(content))


def payload(content: bytes) -> bytes:
    """Return the attached JSON, which is not believed yet.

    Raises:
        Refused: `source`, with a sentence that says why there is none to be had.
    """
    if len(content) > MOST_BYTES:
        raise Refused(source="This file is far too large for an annual return.")
    if b"%PDF-" not in content[:1024]:
        raise Refused(source="This is not a PDF.")
    if unpack_to_more(content, MOST_UNPACKED):
        raise Refused(source="This PDF would swell to far more than a return when it is opened, so it is not read.")
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if pdf.is_encrypted:
                raise Refused(source=_LOCKED)
            found = {stream.objgen: _unpacked(stream) for stream in _streams(pdf)}
    except pikepdf.PasswordError:
        raise Refused(source=_LOCKED) from None
    except _BROKEN:
        raise Refused(source="This PDF is damaged and cannot be read. Ask for it again.") from None
    if not found:
        raise Refused(
            source="There are no figures inside this PDF: it was printed or saved anew. Ask for the file as the group "
            "made it, or type it in from the paper."
        )
    first, *others = found.values()
    if any(other != first for other in others):
        raise Refused(source="There are two different returns inside this PDF, so neither is read. Ask for it again.")
    return first


_LOCKED = "This PDF is locked with a password. Ask for one that is not."


def _streams(pdf: Pdf) -> Iterator[Any]:
    """Yield what is attached under the name of the return's JSON, from both places where files are listed."""
    listed = pdf.Root.get(Name.AF)
    specs = [*_members(listed), *_leaves(pdf.Root)]
    if len(specs) > 2 * _MOST_FILES:
        raise Refused(source="There are far more files inside this PDF than an annual return has, so it is not read.")
    for spec in specs:
        if not isinstance(spec, Dictionary) or JSON_NAME not in (_text(spec, "/UF"), _text(spec, "/F")):
            continue
        held = spec.get(Name.EF)
        for key in ("/UF", "/F"):
            if isinstance(held, Dictionary) and isinstance(stream := held.get(key), Stream):
                yield stream


def _leaves(root: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield the file specifications of the tree of names, whose nodes may refer to each other without end."""
    names = root.get(Name.Names)
    waiting = [names.get(Name.EmbeddedFiles)] if isinstance(names, Dictionary) else []
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, Dictionary):
            yield from _members(node.get(Name.Names))[1::2]
            waiting += _members(node.get(Name.Kids))[:_MOST_NODES]
    raise Refused(source="The list of the files inside this PDF has no end, so it is not read.")


def _members(value: Any) -> list[Any]:  # noqa: ANN401 - an object of the file, of whatever type
    """Return an array's members, as many as are of any use."""
    if not isinstance(value, Array):
        return []
    return [value[at] for at in range(min(len(value), 4 * _MOST_FILES + 2))]


def _text(holder: Dictionary, key: str) -> str:
    value = holder.get(key)
    return str(value)[:200] if isinstance(value, String) else ""


def _unpacked(stream: Any) -> bytes:  # noqa: ANN401
    """Return an attached file's bytes, never more than a return can have; qpdf itself would unpack it all."""
    packed, ways = stream.read_raw_bytes(), stream.get(Name.Filter)
    ways = _members(ways) if isinstance(ways, Array) else [ways] if ways is not None else []
    if not ways:
        return bytes(packed)
    if ways != [Name.FlateDecode] or stream.get(Name.DecodeParms) is not None:
        raise Refused(source="The figures inside this PDF are packed in a way that no return is. Ask for it again.")
    try:
        data = zlib.decompressobj().decompress(packed, return_file.MOST_BYTES + 1)
    except zlib.error:
        raise Refused(source="The figures inside this PDF are damaged. Ask for it again.") from None
    return data
