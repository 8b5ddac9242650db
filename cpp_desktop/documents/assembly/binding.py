"""The whole of a pack: own pages and inserted papers in their order."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

import pikepdf
from pikepdf import Array, Object, Pdf

from cpp_desktop.documents.assembly.deep_stack import on_a_deep_stack
from cpp_desktop.documents.assembly.foreign import opened
from cpp_desktop.documents.assembly.remembered import stamp_of
from cpp_desktop.domain.issued_papers import PackPart


def put_together(own: bytes, parts: Sequence[PackPart], files: Mapping[str, bytes]) -> bytes:
    """Return a pack as one file, the same for the same data.

    The pages of a part whose digest is among `files` are those of that PDF, then, if it has more labels, so many of the
    `own` pages; all other parts take theirs from `own`, in order. Under its Document `own` has one element for each
    part, in order; inserted pages are tagged beneath it, numbered, and bear what `own` remembers (see `Stamp`).

    Raises:
        Refused: a file cannot be put into a pack; `file` says why. `pages_of` would have said so.
    """
    return on_a_deep_stack(lambda: _put_together(own, parts, files))


def _put_together(own: bytes, parts: Sequence[PackPart], files: Mapping[str, bytes]) -> bytes:
    with ExitStack() as still_open:
        pack = still_open.enter_context(pikepdf.open(io.BytesIO(own)))
        stamp_of(pack)
        own_pages = iter([page.obj for page in pack.pages])
        order: list[Object] = []
        for part in parts:
            inserted = 0
            if part.digest in files:
                paper = still_open.enter_context(opened(files[part.digest]))
                inserted = len(paper.pages)
                at = len(pack.pages)
                pack.pages.extend(paper.pdf.pages)
                order += [pack.pages[at + number].obj for number in range(inserted)]
            order += [next(own_pages) for _ in part.labels[inserted:]]
        pack.Root.Pages.Kids = Array(order)
        return saved(pack)


def saved(pdf: Pdf) -> bytes:
    """Return a file's bytes, which are the same for the same objects."""
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()
