"""Papers of annual returns with figures inside, honest and hostile."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from cpp_desktop.documents import annual_return
from cpp_desktop.exchange import return_file, return_pdf
from tests.documents import samples


@cache
def paper() -> bytes:
    """The paper of a return, with nothing inside."""
    with TemporaryDirectory() as folder:
        return annual_return.write(samples.annual_return(), Path(folder) / "return.pdf").path.read_bytes()


def whole(document: dict[str, Any]) -> bytes:
    """The paper with its figures inside."""
    return return_pdf.with_payload(paper(), document, return_file.as_csv(document))


def changed(content: bytes, change: Callable[[Pdf], None], **how: Any) -> bytes:
    """The file after somebody had it in their hands."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, **how)
    return out.getvalue()


def attach(pdf: Pdf, name: str, data: bytes, **entries: Any) -> None:
    """Attach a file as another program would, packed once or as `entries` say."""
    packed = data if "Filter" in entries else zlib.compress(data)
    stream = Stream(pdf, packed, **({"Filter": Name.FlateDecode} | entries))
    spec = Dictionary(Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=stream))
    pdf.Root.AF.append(pdf.make_indirect(spec))


def bare(*objects: bytes, root: bytes = b"<</Type/Catalog/Pages 2 0 R>>") -> bytes:
    """A file written by hand without a table of its objects, which has to be found out."""
    body = [root, b"<</Type/Pages/Kids[]/Count 0>>", *objects]
    told = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(body, 1))
    return b"%PDF-1.7\n" + told + b"trailer <</Root 1 0 R/Size %d>>\n%%%%EOF\n" % (len(body) + 1)


def endless_names(pdf: Pdf) -> None:
    """Give a file a tree of names that has itself as its child."""
    node = pdf.make_indirect(Dictionary())
    node.Kids = Array([node, node])
    pdf.Root.Names.EmbeddedFiles = node


def nested(levels: int) -> bytes:
    """Arrays in arrays where the files should be listed."""
    deep = b"[" * levels + b"]" * levels
    return bare(deep, root=b"<</Type/Catalog/Pages 2 0 R/AF 3 0 R>>")
