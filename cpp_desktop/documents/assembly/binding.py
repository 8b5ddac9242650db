"""The whole of a pack: own pages and inserted papers in their order."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from hashlib import md5
from itertools import accumulate

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from cpp_desktop.documents.assembly.deep_stack import on_a_deep_stack
from cpp_desktop.documents.assembly.foreign import opened
from cpp_desktop.documents.assembly.grafting import Tree
from cpp_desktop.documents.assembly.inserted import Inserted, Placed
from cpp_desktop.documents.assembly.layers import Layers
from cpp_desktop.documents.assembly.outline import Bookmark, bookmarks_of, moved, shared_out, under, write_outline
from cpp_desktop.documents.assembly.page_labels import write_page_labels
from cpp_desktop.documents.assembly.places import Place, Places, destination
from cpp_desktop.documents.assembly.remembered import stamp_of
from cpp_desktop.documents.assembly.saving import saved
from cpp_desktop.documents.assembly.sight import sight_of
from cpp_desktop.documents.assembly.stamps import Stamps
from cpp_desktop.documents.metadata import without_claims
from cpp_desktop.domain.issued_papers import PackPart


def put_together(own: bytes, parts: Sequence[PackPart], files: Mapping[str, bytes]) -> bytes:
    """Return a pack as one file, the same for the same data.

    The pages of a part whose digest is among `files` are those of that PDF, then, if it has more labels, so many of the
    `own` pages; all other parts take theirs from `own`, in order. Under its Document `own` has one element for each
    part, in order; inserted pages are tagged beneath it, numbered, and bear what `own` remembers (see `Stamp`). A file
    is asked for once for each part, and no more needed then: `files` may fetch them one by one.

    Raises:
        Refused: a file cannot be put into a pack; `file` says why. `pages_of` would have said so.
    """
    return on_a_deep_stack(lambda: _put_together(own, parts, files))


def _put_together(own: bytes, parts: Sequence[PackPart], files: Mapping[str, bytes]) -> bytes:
    with pikepdf.open(io.BytesIO(own)) as pack:
        binding = _Binding(pack, parts)
        for at, part in enumerate(parts):
            if part.digest in files:
                binding.insert(at, files[part.digest])
        binding.finish()
        binding.set_in_order()
        binding.lead()
        binding.describe()
        return saved(pack, _named(own, parts), archived=not binding.placed)


class _Binding:
    """A pack that is being put together, in the file of its own pages."""

    def __init__(self, pack: Pdf, parts: Sequence[PackPart]) -> None:
        self.pack, self.parts = pack, parts
        stamp = stamp_of(pack)
        self.stamps, self.untagged = Stamps(pack, stamp), stamp.untagged
        self.tree, self.layers = Tree(pack), Layers(pack)
        self.placed: dict[int, Placed] = {}
        self.own = [page.obj for page in pack.pages]
        self.pages: list[Object] = []
        self.firsts = list(accumulate((len(part.labels) for part in parts), initial=0))[:-1]
        self.bookmarks = bookmarks_of(pack, Places(pack, self.own))

    def insert(self, at: int, content: bytes) -> None:
        """Put the pages of a paper behind all that are there, each with its stamp and its place among the tags."""
        part = self.parts[at]
        with opened(content) as paper:
            inserted = Inserted(paper, self.tree)
            inserted.put_into(self.pack)
            inserted.bear(self.stamps, part.labels[: len(inserted.pages)])
            inserted.tell(self.tree, self.tree.parts[at], part.title, self.untagged)
            self.layers.take_in(paper.pdf)
            self.placed[at] = inserted.placed

    def finish(self) -> None:
        """Write what all papers share."""
        self.layers.write()
        self.tree.write()
        if self.placed:
            self.stamps.embed_fonts()

    def set_in_order(self) -> None:
        """Put all pages in the order of the parts, and say what each is called."""
        own = iter(self.own)
        for at, part in enumerate(self.parts):
            there = self.placed[at].pages if at in self.placed else []
            self.pages += [*there, *(next(own) for _ in part.labels[len(there) :])]
        self.pack.Root.Pages.Kids = Array(self.pages)
        write_page_labels(self.pack, [label for part in self.parts for label in part.labels])

    def lead(self) -> None:
        """Write the names of the parts, and the outline."""
        places = {page.objgen: at for at, page in enumerate(self.pages)}
        own = moved(self.bookmarks, [places[page.objgen] for page in self.own])
        outline: list[Bookmark] = []
        names: dict[bytes, Array] = {}
        for at, (part, share) in enumerate(zip(self.parts, shared_out(own, self.firsts), strict=True)):
            first = self.firsts[at]
            place = Place(first, (Name.XYZ, *sight_of(self.pages[first]).top_left, None))
            if at in self.placed:
                share = moved(self.placed[at].bookmarks, range(first, first + len(self.placed[at].pages)))
            outline.append(under(part.title, place, share))
            names[f"part-{part.position}".encode("ascii")] = destination(self.pages[first], place.view)
        write_outline(self.pack, outline, self.pages)
        listed = [value for name in sorted(names) for value in (String(name), names[name])]
        self.pack.Root.Names = Dictionary(Dests=self.pack.make_indirect(Dictionary(Names=Array(listed))))

    def describe(self) -> None:
        """Claim no more than holds: PDF/UA-1 if every paper does so, PDF/A only for own pages alone."""
        if self.placed:
            accessible = all(placed.claims for placed in self.placed.values())
            described = self.pack.Root.Metadata
            described.write(without_claims(described.read_bytes(), accessible=accessible))
            del self.pack.Root[Name.OutputIntents]


def _named(own: bytes, parts: Sequence[PackPart]) -> bytes:
    """Return what the file is known by: 16 bytes of what it is put together from."""
    name = md5(own, usedforsecurity=False)
    for part in parts:
        name.update(repr((part.title, part.digest, *part.labels)).encode())
    return name.digest()
